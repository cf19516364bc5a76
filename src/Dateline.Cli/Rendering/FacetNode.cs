using Dateline.Core.Results;

namespace Dateline.Cli.Rendering;

/// <summary>A facet value in its place in the facet's tree.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What is shown: the part of the value below its nearest listed ancestor.</param>
/// <param name="Depth">How many ancestors are listed above it.</param>
internal sealed record FacetNode(FacetValue Value, string Label, int Depth);
