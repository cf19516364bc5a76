using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Cli.Rendering;

/// <summary>
/// Puts the listed values of a facet below their listed ancestors. Siblings keep the order in which the facet lists them; a value
/// whose ancestors are not listed stands at the root with its whole path.
/// </summary>
internal static class FacetTree
{
    /// <summary>The nodes from the top.</summary>
    public static IReadOnlyList<FacetNode> Of(FacetResult facet)
    {
        var isDate = FacetHierarchy.IsDate(facet.Kind);
        if (FacetHierarchy.Separator(facet.Kind) is not { } separator)
        {
            return [.. facet.Values.Select(value => new FacetNode(value, value.Value, 0))];
        }

        var listed = facet.Values.Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
        var children = facet.Values.ToLookup(value => Parent(value.Value, separator, listed));
        var nodes = new List<FacetNode>(facet.Values.Count);
        Add("", 0);
        return nodes;

        void Add(string parent, int depth)
        {
            foreach (var child in children[parent])
            {
                // A date is read whole; of a place only what its parent does not say.
                var label = isDate || depth == 0 ? child.Value : child.Value[(parent.Length + 1)..];
                nodes.Add(new FacetNode(child, label, depth));
                Add(child.Value, depth + 1);
            }
        }
    }

    private static string Parent(string value, char separator, HashSet<string> listed)
    {
        for (var end = value.LastIndexOf(separator); end > 0; end = value.LastIndexOf(separator, end - 1))
        {
            if (listed.Contains(value[..end]))
            {
                return value[..end];
            }
        }

        return "";
    }
}
