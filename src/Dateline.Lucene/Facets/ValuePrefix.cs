using Dateline.Core.Text;

namespace Dateline.Lucene.Facets;

/// <summary>What a person types to find a value: the beginning of any of its words, without regard to case and accents.</summary>
internal sealed class ValuePrefix(string typed)
{
    private readonly string _prefix = Folding.Fold(typed.Trim());

    /// <summary>True when every value fits.</summary>
    public bool IsEmpty => _prefix.Length == 0;

    /// <summary>The counts of the values that fit; the others have none.</summary>
    public FacetCounts Restrict(FacetCounts counts, FacetDictionary dictionary) => counts.Where(ordinal => Fits(dictionary.ValueOf(ordinal)));

    /// <summary>The choice without the values that do not fit, so that they are not listed.</summary>
    public ResolvedChoice Restrict(ResolvedChoice choice) => new(
        choice.Kind, [.. choice.Any.Where(Fits)], [.. choice.All.Where(Fits)], [.. choice.Not.Where(Fits)]);

    /// <summary>Whether a word of the value begins with what was typed.</summary>
    public bool Fits(string value)
    {
        var folded = Folding.Fold(value);
        for (var at = folded.IndexOf(_prefix, StringComparison.Ordinal); at >= 0;
            at = folded.IndexOf(_prefix, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
