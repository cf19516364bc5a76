using Dateline.Training.Clusters;

namespace Dateline.Tests.Training.Clusters;

public sealed class KMeansTests
{
    [Fact]
    public void Cluster_TwoDirections_AreTwoClustersWhateverTheirLength()
    {
        const int dimensions = SkipGram.Dimensions;
        var vectors = new float[6 * dimensions];
        for (var row = 0; row < 6; row++)
        {
            vectors[(row * dimensions) + (row / 3)] = row + 1;
        }

        var clusters = KMeans.Cluster(vectors, rows: 6, dimensions, clusters: 2);

        Assert.Equal(clusters[0], clusters[1]);
        Assert.Equal(clusters[0], clusters[2]);
        Assert.NotEqual(clusters[0], clusters[3]);
        Assert.Equal(clusters[3], clusters[5]);
    }
}
