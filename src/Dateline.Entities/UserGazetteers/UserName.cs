using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.UserGazetteers;

/// <summary>A name that a user's gazetteer lists: a line of it.</summary>
/// <param name="Kind">What the name refers to; null for a name that is never to be recognised.</param>
/// <param name="Name">The name as articles write it.</param>
/// <param name="Value">The canonical value, for a place its path; null when the line gives none.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record UserName(EntityKind? Kind, string Name, string? Value, int Line)
{
    /// <summary>The place of the path, or the nearest above it, that ships with the product; null when there is none.</summary>
    public Place? Place { get; init; }

    /// <summary>Where a mention comes from, in words for a person.</summary>
    public string Why => $"your gazetteer, line {Line}";

    /// <summary>
    /// The value of every mention of the name. A name of one word without a value takes the article's full name ("Witkoff", and the
    /// person that the article calls so in full), and a place without a path is found as any other.
    /// </summary>
    public string? Canonical => Value ?? (IsOneWord || Kind == EntityKind.Location ? null : Name);

    /// <summary>The fullest form that the line knows, by which short forms in the article are joined to the name.</summary>
    public string FullForm => IsOneWord ? Value ?? Name : Name;

    /// <summary>True when there is no blank in the name.</summary>
    public bool IsOneWord => !Name.Contains(' ', StringComparison.Ordinal);
}
