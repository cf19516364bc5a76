using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Lucene.Facets;

/// <summary>What is chosen in one facet, in canonical values; <see cref="FacetChoice.None"/> stands for "no value".</summary>
/// <param name="Kind">The facet.</param>
/// <param name="Any">At least one of these; empty for no restriction.</param>
/// <param name="All">Every one of these.</param>
/// <param name="Not">None of these.</param>
/// <param name="Span">A value within these days, besides <paramref name="Any"/>; null for no restriction.</param>
internal sealed record ResolvedChoice(
    FacetKind Kind, IReadOnlyList<string> Any, IReadOnlyList<string> All, IReadOnlyList<string> Not, DateSpan? Span = null)
{
    /// <summary>Every value that has to stay in the list; a span is one when it is a whole year, a month or a day.</summary>
    public IEnumerable<string> Listed
    {
        get
        {
            var values = Any.Concat(All).Concat(Not);
            return Span?.ToString() is { } span && DateSpan.TryParsePartial(span, out _) ? values.Append(span).Distinct() : values.Distinct();
        }
    }

    /// <summary>A facet without a choice.</summary>
    public static ResolvedChoice Empty(FacetKind kind) => new(kind, [], [], []);

    /// <summary>Whether a value is chosen.</summary>
    public FacetStatus StatusOf(string value) =>
        Not.Contains(value) ? FacetStatus.Excluded
        : Any.Contains(value) || All.Contains(value) || Span?.ToString() == value ? FacetStatus.Selected
        : FacetStatus.Available;
}
