using Dateline.Core.Queries;

namespace Dateline.Core.Results;

/// <summary>The values of one facet under a search, with exact counts.</summary>
/// <param name="Kind">The facet.</param>
/// <param name="Values">The listed values, in the order asked for; chosen values are always among them.</param>
/// <param name="TotalValues">How many values have a matching article in all.</param>
/// <param name="Missing">How many matching articles have no value.</param>
public sealed record FacetResult(FacetKind Kind, IReadOnlyList<FacetValue> Values, int TotalValues, int Missing);
