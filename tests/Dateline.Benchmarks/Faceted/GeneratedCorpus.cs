namespace Dateline.Benchmarks.Faceted;

/// <summary>The documents and the query set of the shared generator.</summary>
/// <param name="Documents">The file of the documents, one on a line of JSON.</param>
/// <param name="Queries">The queries.</param>
internal sealed record GeneratedCorpus(string Documents, FacetedQuery[] Queries)
{
    /// <summary>Opens a corpus.</summary>
    /// <returns>Null when a file is missing, which is said.</returns>
    public static GeneratedCorpus? Open(string documents, string queries)
    {
        if (new[] { documents, queries }.FirstOrDefault(path => !File.Exists(path)) is not { } absent)
        {
            return new GeneratedCorpus(Path.GetFullPath(documents), FacetedQuery.Read(queries));
        }

        Console.Error.WriteLine($"There is no file {Path.GetFullPath(absent)}; ../shared/peers/README.md says how it is generated.");
        return null;
    }
}
