using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.UserGazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>A name that the tagger found: the tokens from <paramref name="First"/> up to <paramref name="End"/>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Kind">Person, organisation or location.</param>
/// <param name="IsDemonym">True for the people or the adjective of a place.</param>
/// <param name="Known">What the gazetteer knows of the name.</param>
/// <param name="Why">How it was found, in words for a person.</param>
internal sealed record TaggedName(int First, int End, EntityKind Kind, bool IsDemonym, GazetteerEntry Known, string Why)
{
    /// <summary>The line of the user's gazetteer that lists the name; null when none does.</summary>
    public UserName? Listed { get; init; }
}
