using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>What was decided about two values of a facet: that one is the other under another name, or that it is not.</summary>
/// <param name="Kind">The facet, one of <see cref="AliasKinds"/>.</param>
/// <param name="Value">The value as recognised; where it is the other, the one that is no longer shown.</param>
/// <param name="IsSame">True when both are one; false to keep them apart.</param>
/// <param name="Other">The other value; where they are one, the one that is shown.</param>
/// <param name="Author">Who decided.</param>
public sealed record AliasDecision(FacetKind Kind, string Value, bool IsSame, string Other, AliasAuthor Author);
