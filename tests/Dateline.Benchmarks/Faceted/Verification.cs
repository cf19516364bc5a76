namespace Dateline.Benchmarks.Faceted;

/// <summary>Compares all answers of an engine with the reference's and says what came of it.</summary>
internal static class Verification
{
    /// <summary>Differences that are shown.</summary>
    private const int MaxDifferences = 20;

    /// <summary>Compares every query in every mode.</summary>
    /// <returns>False when an answer is wrong.</returns>
    public static bool Run(TextWriter output, DatelineEngine engine, IReadOnlyList<FacetedQuery> queries, string what)
    {
        var reader = engine.Archive.Reader;
        var verifier = new Verifier(engine, new ReferenceEngine(engine.Archive.Searcher));
        var modes = Enum.GetValues<FacetedMode>();
        var differences = modes.SelectMany(mode => verifier.Differences(queries, mode)).Take(MaxDifferences).ToList();
        differences.ForEach(output.WriteLine);
        output.WriteLine(differences.Count > 0
            ? $"WRONG ({what}); a wrong answer has no time."
            : $"Right ({what}): totals, hits, scores and all counts of {queries.Count} queries in {modes.Length} modes equal the reference's; "
                + $"{reader.NumDocs:N0} documents in {reader.Leaves.Count} segments.\n");
        return differences.Count == 0;
    }
}
