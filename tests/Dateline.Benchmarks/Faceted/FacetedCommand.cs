using Dateline.Benchmarks.Faceted.NearRealTime;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The commands that measure faceted search on a generated corpus.</summary>
internal static class FacetedCommand
{
    public const string Usage = """
          dotnet run -c Release --project tests/Dateline.Benchmarks -- faceted DOCUMENTS.jsonl QUERIES.tsv [INDEX-FOLDER] [--verify | --arriving]

        measures faceted search on a generated corpus, after all answers were compared with a reference; --verify compares them again
        after deletions and after a merge; --arriving measures searches while articles arrive, on a copy of the index, instead.
        An index is built in INDEX-FOLDER unless there is one.
        """;

    private const string Verify = "--verify";
    private const string Arriving = "--arriving";

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands behind its name.</param>
    /// <returns>The exit code; null when the arguments are not those of a command.</returns>
    public static int? Run(string[] arguments)
    {
        string[] named = [.. arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        string[] options = [.. arguments.Except(named)];
        if (named is not [var documents, var queryFile, ..] || named.Length > 3 || options is not ([] or [Verify] or [Arriving]))
        {
            return null;
        }

        if (GeneratedCorpus.Open(documents, queryFile) is not { } corpus)
        {
            return 1;
        }

        Console.WriteLine($"{Machine.Describe()}; load {Machine.Load()}\n");
        using var temporary = named.Length == 2 ? new TemporaryIndex() : null;
        var folder = temporary?.Folder ?? named[2];
        if (options is not [Arriving])
        {
            return new FacetedBenchmark(Console.Out, corpus, folder).Run(verifiesChanges: options is [Verify]) ? 0 : 1;
        }

        if (!Directory.Exists(folder))
        {
            FacetedIndex.Build(corpus.Documents, folder, threads: 1);
        }

        using var copy = new ChangedIndex(folder);
        using var index = new GrowingIndex(copy.Folder);
        Console.WriteLine(new NearRealTimeBenchmark(index, File.ReadLines(corpus.Documents).Select(NewsDocument.Parse), corpus.Queries).Run());
        return Verification.Run(Console.Out, index.Engine, corpus.Queries, "the index as it grew") ? 0 : 1;
    }
}
