using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Measures text in the cells of a terminal, of which an ideograph or an emoji takes two.</summary>
internal static class Cells
{
    /// <summary>The cells that a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>The text filled up with blanks, or cut and ended with an ellipsis, to just this width.</summary>
    public static string Fit(string text, int width)
    {
        var cells = Width(text);
        if (cells > width)
        {
            text = Head(text, width - 1) + "…";
            cells = Width(text);
        }

        return text + new string(' ', Math.Max(0, width - cells));
    }

    /// <summary>As much of the beginning of a text as fits.</summary>
    public static string Head(string text, int width)
    {
        var length = 0;
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Width(rune.ToString());
            if (cells > width)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
