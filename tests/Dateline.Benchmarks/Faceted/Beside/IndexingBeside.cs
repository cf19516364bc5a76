namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>The same documents indexed by Dateline and by a peer in turn, one thread each, and the ratios of their medians.</summary>
internal sealed class IndexingBeside(TextWriter output, ProgramPeer peer, string documents, string indexFolder)
{
    /// <summary>Measures and prints.</summary>
    /// <param name="runs">How often.</param>
    public void Run(int runs)
    {
        var ours = new List<IndexingRate>();
        var theirs = new List<(double DocumentsPerSecond, long Bytes)>();
        for (var run = 0; run < runs; run++)
        {
            theirs.Add(peer.Index());
            ours.Add(FacetedIndex.Build(documents, indexFolder, threads: 1));
        }

        var table = new MarkdownTable(1, "indexing, one thread", "Dateline", peer.Name, "ratio", "bar");
        Append("documents/s", ours.Select(rate => rate.DocumentsPerSecond), theirs.Select(rate => rate.DocumentsPerSecond), "at least 1.1");
        Append("bytes a document", ours.Select(rate => rate.BytesPerDocument), theirs.Select(rate => (double)rate.Bytes / ours[0].Documents), "at most 1.0");
        output.WriteLine($"Medians of {runs} runs in turn; load {Machine.Load()}.\n\n{table}");

        void Append(string what, IEnumerable<double> ourFigures, IEnumerable<double> theirFigures, string bar)
        {
            var (our, their) = (new Latencies(ourFigures).Median, new Latencies(theirFigures).Median);
            table.Add(what, $"{our:N0}", $"{their:N0}", $"{our / their:F2}", peer.Bars == Bars.Java ? bar : "");
        }
    }
}
