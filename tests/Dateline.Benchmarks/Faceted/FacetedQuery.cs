namespace Dateline.Benchmarks.Faceted;

/// <summary>A query of the generator's set.</summary>
/// <param name="Class">Its kind.</param>
/// <param name="Words">Its terms; of a prefix, the prefix; none for every document.</param>
/// <param name="Person">The person that is chosen when one is.</param>
internal sealed record FacetedQuery(QueryClass Class, string[] Words, string Person)
{
    /// <summary>Reads a query set: class, words parted by blanks, person; parted by tabs.</summary>
    /// <exception cref="InvalidDataException">A line is of another form; the message names it.</exception>
    public static FacetedQuery[] Read(string path) => [.. File.ReadLines(path).Select((line, index) =>
        line.Split('\t') is [var name, var words, var person] && Enum.TryParse<QueryClass>(name, ignoreCase: true, out var queryClass)
            ? new FacetedQuery(queryClass, words.Split(' ', StringSplitOptions.RemoveEmptyEntries), person)
            : throw new InvalidDataException($"{path}, line {index + 1}: not a class, words and a person, parted by tabs."))];
}
