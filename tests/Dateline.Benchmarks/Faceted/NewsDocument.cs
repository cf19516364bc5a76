using System.Text.Json;

namespace Dateline.Benchmarks.Faceted;

/// <summary>A document of the generated corpus.</summary>
internal sealed record NewsDocument(int Id, string Title, string Body, DateOnly Date, string[] People, string[] Orgs, string[] Places)
{
    /// <summary>Reads a document from its line of JSON.</summary>
    public static NewsDocument Parse(string line) => JsonSerializer.Deserialize<NewsDocument>(line, JsonSerializerOptions.Web)
        ?? throw new InvalidDataException("A line of the documents is null.");
}
