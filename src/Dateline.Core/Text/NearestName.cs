namespace Dateline.Core.Text;

/// <summary>Finds the name that a person most likely meant.</summary>
public static class NearestName
{
    /// <summary>The name with the least edit distance (Damerau-Levenshtein with adjacent swaps, folded); the first of equals.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="names">The valid names; at least one.</param>
    public static string Of(string typed, IEnumerable<string> names)
    {
        var folded = Folding.Fold(typed);
        return names.MinBy(name => Score(folded, Folding.Fold(name))) ?? throw new ArgumentException("There is no name to choose from.", nameof(names));
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var width = right.Length + 1;
        var rows = new int[3 * width];
        var beforeLast = rows.AsSpan(0, width);
        var last = rows.AsSpan(width, width);
        var current = rows.AsSpan(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                current[j] = isSwap ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[^1];
    }

    /// <summary>One name beginning with the other ("per", "person", "persons") is nearer than letters that happen to agree.</summary>
    private static int Score(string typed, string name)
    {
        var begins = name.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(name, StringComparison.Ordinal);
        var distance = Distance(typed, name);
        return begins ? distance - Math.Min(typed.Length, name.Length) : 2 * distance;
    }
}
