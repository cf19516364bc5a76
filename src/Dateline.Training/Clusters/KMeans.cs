using System.Numerics;

namespace Dateline.Training.Clusters;

/// <summary>Spherical k-means: clusters vectors by the cosine of their angle. The frequent words come first and found the clusters.</summary>
internal static class KMeans
{
    private const int Rounds = 12;

    /// <summary>The cluster of each row.</summary>
    public static int[] Cluster(float[] vectors, int rows, int dimensions, int clusters)
    {
        var unit = (float[])vectors.Clone();
        for (var row = 0; row < rows; row++)
        {
            Normalise(unit.AsSpan(row * dimensions, dimensions));
        }

        var centers = new float[clusters * dimensions];
        for (var i = 0; i < clusters; i++)
        {
            unit.AsSpan((int)((long)i * Math.Min(rows, 8 * clusters) / clusters) * dimensions, dimensions).CopyTo(centers.AsSpan(i * dimensions));
        }

        var assigned = new int[rows];
        for (var round = 0; round < Rounds; round++)
        {
            for (var row = 0; row < rows; row++)
            {
                assigned[row] = Nearest(unit.AsSpan(row * dimensions, dimensions), centers, clusters, dimensions);
            }

            Array.Clear(centers);
            for (var row = 0; row < rows; row++)
            {
                var center = centers.AsSpan(assigned[row] * dimensions, dimensions);
                for (var i = 0; i < dimensions; i++)
                {
                    center[i] += unit[(row * dimensions) + i];
                }
            }

            for (var i = 0; i < clusters; i++)
            {
                Normalise(centers.AsSpan(i * dimensions, dimensions));
            }
        }

        return assigned;
    }

    private static int Nearest(ReadOnlySpan<float> row, float[] centers, int clusters, int dimensions)
    {
        var best = 0;
        var most = float.NegativeInfinity;
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            var center = centers.AsSpan(cluster * dimensions, dimensions);
            var sum = Vector<float>.Zero;
            for (var i = 0; i < dimensions; i += Vector<float>.Count)
            {
                sum += new Vector<float>(row[i..]) * new Vector<float>(center[i..]);
            }

            var cosine = Vector.Sum(sum);
            if (cosine > most)
            {
                most = cosine;
                best = cluster;
            }
        }

        return best;
    }

    private static void Normalise(Span<float> vector)
    {
        var length = 0f;
        foreach (var value in vector)
        {
            length += value * value;
        }

        length = MathF.Sqrt(length);
        for (var i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] /= length;
        }
    }
}
