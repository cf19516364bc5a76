using Spectre.Console;

namespace Dateline.Cli.Rendering;

/// <summary>Names with commas between them.</summary>
internal static class NameList
{
    /// <summary>Renders names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="style">Their style.</param>
    /// <param name="max">How many are listed; the others are counted.</param>
    public static StyledText Of(IReadOnlyList<string> names, Style style, int max = int.MaxValue)
    {
        var text = new StyledText();
        foreach (var (i, name) in names.Take(max).Index())
        {
            text.Append(i == 0 ? "" : ", ", Theme.Faint).Append(SafeText.Line(name), style);
        }

        return names.Count > max ? text.Append($" and {names.Count - max} more", Theme.Faint) : text;
    }
}
