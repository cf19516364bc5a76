using Dateline.Core.Queries;
using Dateline.Core.Text;

namespace Dateline.Core.Aliases;

/// <summary>Reads and writes one line of an alias file: <c>person→William Clinton→is→Bill Clinton→learnt</c>, with tabs for the arrows.</summary>
internal static class AliasLine
{
    private const char Comment = '#';
    private const string Same = "is";
    private const string Apart = "is not";
    private const int ColumnsWithoutAuthor = 4;

    private static readonly string[] Authors = ["learnt", "user"];

    /// <summary>The line of a decision.</summary>
    public static string Write(AliasDecision decision) => string.Join(
        '\t',
        FacetNames.Singular(decision.Kind),
        decision.Value,
        decision.IsSame ? Same : Apart,
        decision.Other,
        Authors[(int)decision.Author]);

    /// <summary>True when a value can stand in a line: it has no control character and no blank at an end.</summary>
    public static bool CanHold(string value) =>
        value.Length > 0 && value == value.Trim() && !value.Any(char.IsControl);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="decision">What it says; null when it is empty, a comment, or wrong.</param>
    /// <returns>What is wrong, with the column from 1; null when nothing is.</returns>
    public static (int Column, string Reason)? TryRead(string line, out AliasDecision? decision)
    {
        decision = null;
        if (string.IsNullOrWhiteSpace(line) || line[0] == Comment)
        {
            return null;
        }

        var cells = line.Split('\t');
        if (cells.Length is < ColumnsWithoutAuthor or > ColumnsWithoutAuthor + 1)
        {
            return (1, $"a line has kind, value, '{Same}' or '{Apart}', value and author, parted by tabs; this one has {Parts(cells.Length)}");
        }

        var names = AliasKinds.All.Select(FacetNames.Singular).ToList();
        if (!FacetNames.TryParse(cells[0].Trim(), out var kind) || AliasKinds.Of(kind) is not { } kept)
        {
            return (1, $"there is no kind '{cells[0]}'; did you mean '{NearestName.Of(cells[0], names)}'?");
        }

        if (cells[2].Trim() is not (Same or Apart))
        {
            return (ColumnOf(cells, 2), $"'{cells[2]}' is neither '{Same}' nor '{Apart}'");
        }

        foreach (var cell in (ReadOnlySpan<int>)[1, 3])
        {
            if (string.IsNullOrWhiteSpace(cells[cell]))
            {
                return (ColumnOf(cells, cell), "the value is missing");
            }
        }

        var author = cells.Length == ColumnsWithoutAuthor ? (int)AliasAuthor.User : Array.IndexOf(Authors, cells[4].Trim());
        if (author < 0)
        {
            return (ColumnOf(cells, 4), $"'{cells[4]}' is neither '{Authors[0]}' nor '{Authors[1]}'");
        }

        decision = new AliasDecision(kept, cells[1].Trim(), cells[2].Trim() == Same, cells[3].Trim(), (AliasAuthor)author);
        return null;
    }

    private static string Parts(int count) => count == 1 ? "one part" : FormattableString.Invariant($"{count} parts");

    private static int ColumnOf(string[] cells, int cell) => 1 + cells.Take(cell).Sum(before => before.Length + 1);
}
