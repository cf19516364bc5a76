namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>The command that runs Dateline and a peer side by side.</summary>
internal static class BesideCommand
{
    public const string Usage = """
          dotnet run -c Release --project tests/Dateline.Benchmarks -- beside PEER DOCUMENTS.jsonl QUERIES.tsv FOLDER [--runs N] [--indexing]

        runs Dateline and a peer (java, sqlite, xapian, or naive for Lucene.Net used naively) in turn, five times unless told, compares
        their answers and prints the ratios of their times; --indexing compares building the index instead. The peers' programs are those
        of ../shared/peers; FOLDER takes what is compiled and the indexes.
        """;

    private const int DefaultRuns = 5;
    private const string Naive = "naive";

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">What stands behind its name.</param>
    /// <returns>The exit code; null when the arguments are wrong.</returns>
    public static int? Run(string[] arguments)
    {
        var runs = DefaultRuns;
        if (arguments is not [var name, var documents, var queryFile, var folder, .. var options]
            || (Array.IndexOf(options, "--runs") is var at and >= 0 && (!int.TryParse(options.ElementAtOrDefault(at + 1), out runs) || runs < 1)))
        {
            return null;
        }

        if (GeneratedCorpus.Open(documents, queryFile) is not { } corpus)
        {
            return 1;
        }

        folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(folder);
        var programs = new PeerPrograms(Path.GetFullPath(Path.Combine("..", "shared", "peers")), Path.GetFullPath(queryFile));
        var peer = programs.Of(name) is { } program ? new ProgramPeer(program, folder) : null;
        if (peer is null && name != Naive)
        {
            return null;
        }

        if (peer?.Missing().ToList() is { Count: > 0 } missing)
        {
            missing.ForEach(Console.Error.WriteLine);
            return 1;
        }

        Console.WriteLine($"{Machine.Describe()}; load {Machine.Load()}\n");
        peer?.Prepare(corpus.Documents, programs.Converter);
        var indexFolder = Path.Combine(folder, "index-dateline");
        if (options.Contains("--indexing") && peer is not null)
        {
            new IndexingBeside(Console.Out, peer, corpus.Documents, indexFolder).Run(runs);
            return 0;
        }

        return Search(peer, corpus, indexFolder, runs) ? 0 : 1;
    }

    private static bool Search(ProgramPeer? program, GeneratedCorpus corpus, string indexFolder, int runs)
    {
        if (!Directory.Exists(indexFolder))
        {
            FacetedIndex.Build(corpus.Documents, indexFolder, threads: 1);
        }

        using var index = new OpenedIndex(indexFolder);
        IPeer peer = program is null ? new NaivePeer(new NaiveEngine(index.Searcher), corpus.Queries) : program;
        return new BesideBenchmark(Console.Out, peer, index.Engine, corpus.Queries).Run(runs);
    }
}
