using Dateline.Entities.Sequences;

namespace Dateline.Training.Clusters;

/// <summary>
/// Learns word clusters from raw news text: vectors by skip-gram, grouped by k-means at three grains. One thread and fixed seeds:
/// the same text gives the same file.
/// </summary>
internal static class ClusterCommand
{
    private static readonly int[] Grains = [64, 256, 1024];

    /// <summary>Rates at the beginning and the end of each pass over the text, as parts of the first.</summary>
    private static readonly (float First, float Last)[] Passes = [(1f, 0.5f), (0.5f, 0.2f), (0.2f, 0.01f)];

    /// <summary>Learns the clusters and writes the rows of <see cref="WordClusters"/>.</summary>
    /// <param name="shared">The folder that holds <c>corpora</c> and <c>ner</c>.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="report">Where progress goes.</param>
    public static int Run(string shared, string output, TextWriter report)
    {
        File.WriteAllBytes(output, Learn(new NewsText(shared, openOnly: false), report));
        report.WriteLine($"written to {output}");
        return 0;
    }

    /// <summary>Learns the clusters.</summary>
    /// <returns>The rows of <see cref="WordClusters"/>.</returns>
    public static byte[] Learn(NewsText news, TextWriter report)
    {
        var vocabulary = new Vocabulary();
        var text = news.Sentences().Select(vocabulary.Read).ToList();
        vocabulary.Rank(text);
        report.WriteLine($"word clusters: {text.Count} sentences, {vocabulary.Counts.Count} words");
        var model = new SkipGram(vocabulary.Counts);
        foreach (var (first, last) in Passes)
        {
            model.Pass(text, first, last);
        }

        var grains = Grains.Select(clusters => KMeans.Cluster(model.Vectors, vocabulary.Counts.Count, SkipGram.Dimensions, clusters)).ToList();
        using var rows = new MemoryStream();
        Write(rows, vocabulary, grains);
        return rows.ToArray();
    }

    private static void Write(MemoryStream rows, Vocabulary vocabulary, List<int[]> grains)
    {
        using var writer = new BinaryWriter(rows);
        foreach (var (word, form) in vocabulary.Forms.Index().OrderBy(pair => pair.Item))
        {
            writer.Write(form);
            foreach (var grain in grains)
            {
                writer.Write((ushort)(grain[word] + 1));
            }
        }
    }
}
