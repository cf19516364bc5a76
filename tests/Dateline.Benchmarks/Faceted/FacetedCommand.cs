namespace Dateline.Benchmarks.Faceted;

/// <summary>The commands that measure faceted search on a generated corpus.</summary>
internal static class FacetedCommand
{
    public const string Usage = """
          dotnet run -c Release --project tests/Dateline.Benchmarks -- faceted DOCUMENTS.jsonl QUERIES.tsv [INDEX-FOLDER] [--verify]

        measures faceted search on a generated corpus, after all answers were compared with a reference; --verify compares them again
        after deletions and after a merge. An index is built in INDEX-FOLDER unless there is one.
        """;

    private const string Verify = "--verify";

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands behind its name.</param>
    /// <returns>The exit code; null when the arguments are not those of a command.</returns>
    public static int? Run(string[] arguments)
    {
        string[] named = [.. arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        if (named is not [var documents, var queries, ..] || named.Length > 3 || arguments.Length - named.Length > 1)
        {
            return null;
        }

        if (new[] { documents, queries }.FirstOrDefault(path => !File.Exists(path)) is { } absent)
        {
            Console.Error.WriteLine($"There is no file {Path.GetFullPath(absent)}; ../shared/peers/README.md says how it is generated.");
            return 1;
        }

        using var temporary = named.Length == 2 ? new TemporaryIndex() : null;
        var benchmark = new FacetedBenchmark(Console.Out, documents, FacetedQuery.Read(queries), temporary?.Folder ?? named[2]);
        Console.WriteLine($"{Machine.Describe()}\n");
        return benchmark.Run(arguments.Contains(Verify)) ? 0 : 1;
    }
}
