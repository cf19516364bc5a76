using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>How the values that a segment has indexed are shown under aliases, and back.</summary>
internal sealed class AliasedTerms
{
    private readonly int[][] _shown;
    private readonly Dictionary<string, List<string>> _terms;

    private AliasedTerms(string[] values, int[][] shown, Dictionary<string, List<string>> terms)
    {
        Values = values;
        _shown = shown;
        _terms = terms;
    }

    /// <summary>The values that are shown, in <see cref="ValueOrder"/>.</summary>
    public string[] Values { get; }

    /// <summary>Translates the values of a segment; null when each is shown as it is.</summary>
    /// <param name="aliases">The aliases.</param>
    /// <param name="kind">The facet.</param>
    /// <param name="indexed">The values of the segment by ordinal, in <see cref="ValueOrder"/>.</param>
    public static AliasedTerms? TryMake(AliasTable aliases, FacetKind kind, string[] indexed)
    {
        var moved = new Dictionary<int, string[]>();
        foreach (var (ordinal, value) in indexed.Index())
        {
            if (aliases.Canonical(kind, value) is var canonical && canonical != value)
            {
                moved.Add(ordinal, [.. FacetHierarchy.Ancestors(kind, canonical), canonical]);
            }
        }

        if (moved.Count == 0)
        {
            return null;
        }

        var terms = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (ordinal, nodes) in moved)
        {
            foreach (var node in nodes)
            {
                TermsOf(node).Add(indexed[ordinal]);
            }
        }

        foreach (var value in indexed.Where((value, ordinal) => !moved.ContainsKey(ordinal)))
        {
            TermsOf(value).Add(value);
        }

        string[] values = [.. terms.Keys.Order(ValueOrder.Instance)];
        var ordinals = values.Index().ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal);
        var shown = indexed.Select((value, ordinal) => moved.TryGetValue(ordinal, out var nodes)
            ? Array.ConvertAll(nodes, node => ordinals[node])
            : [ordinals[value]]);
        return new AliasedTerms(values, [.. shown], terms);

        List<string> TermsOf(string value)
        {
            if (!terms.TryGetValue(value, out var list))
            {
                terms.Add(value, list = new List<string>(1));
            }

            return list;
        }
    }

    /// <summary>The ordinals under which an indexed value is shown: its own, or those of the canonical value and what is above that.</summary>
    public ReadOnlySpan<int> ShownOrdinals(int indexed) => _shown[indexed];

    /// <summary>The indexed values that are shown under a value.</summary>
    public IReadOnlyList<string> Of(string value) => _terms.TryGetValue(value, out var terms) ? terms : [];
}
