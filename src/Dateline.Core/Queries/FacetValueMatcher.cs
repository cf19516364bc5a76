using Dateline.Core.Text;

namespace Dateline.Core.Queries;

/// <summary>
/// Resolves a facet value as typed by a person (<c>umerov</c>, <c>miami</c>) to the canonical values that it can mean.
/// </summary>
public static class FacetValueMatcher
{
    /// <summary>
    /// The values that the typed text can mean. The first of these rules that any value meets decides: the value itself; the
    /// value without regard to case and accents; for a place path, its last node (<c>Miami</c>) or last nodes
    /// (<c>Florida/Miami</c>); the words typed standing next to each other in the value, at its end (a surname) before elsewhere.
    /// </summary>
    /// <param name="kind">The facet.</param>
    /// <param name="typed">The text as typed.</param>
    /// <param name="values">Every canonical value of the facet.</param>
    /// <returns>One value when the text is unambiguous, several when it is not, none when nothing fits.</returns>
    public static IReadOnlyList<string> Match(FacetKind kind, string typed, IEnumerable<string> values)
    {
        var wanted = Key(typed);
        var best = Fit.None;
        var matches = new List<string>();
        foreach (var value in values)
        {
            if (value == typed)
            {
                return [value];
            }

            var fit = FitOf(kind, wanted, Key(value));
            if (fit == Fit.None || fit < best)
            {
                continue;
            }

            if (fit > best)
            {
                best = fit;
                matches.Clear();
            }

            matches.Add(value);
        }

        return matches;
    }

    private static string Key(string text) => Folding.Fold(text.Trim());

    private static Fit FitOf(FacetKind kind, string wanted, string value)
    {
        if (wanted.Length == 0 || value.Length < wanted.Length)
        {
            return Fit.None;
        }

        if (value == wanted)
        {
            return Fit.Whole;
        }

        var isPath = kind is FacetKind.Locations or FacetKind.Filed;
        if (value.EndsWith(wanted, StringComparison.Ordinal) && IsBoundary(value, value.Length - wanted.Length - 1))
        {
            return isPath && value[value.Length - wanted.Length - 1] == '/' ? Fit.LastNodes : Fit.LastWords;
        }

        // Words inside a path's ancestors would make every town of Florida an answer to "florida".
        return isPath || kind is FacetKind.Published or FacetKind.Mentioned || !HasWords(value, wanted) ? Fit.None : Fit.Words;
    }

    private static bool HasWords(string value, string wanted)
    {
        for (var at = value.IndexOf(wanted, StringComparison.Ordinal); at >= 0;
            at = value.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(value, at - 1) && IsBoundary(value, at + wanted.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBoundary(string value, int index) =>
        index < 0 || index >= value.Length || !char.IsLetterOrDigit(value[index]);

    /// <summary>How well a value fits, the better the greater.</summary>
    private enum Fit
    {
        None,
        Words,
        LastWords,
        LastNodes,
        Whole,
    }
}
