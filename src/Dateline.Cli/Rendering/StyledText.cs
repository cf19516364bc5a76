using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>
/// Text of several styles that is wrapped at blanks alone: a comma stays with the name before it, whatever their colours are. A word
/// that is longer than a line is cut.
/// </summary>
internal sealed class StyledText : Renderable
{
    private readonly List<(string Text, Style Style)> _runs = [];

    /// <summary>Creates a text; more can be appended.</summary>
    public StyledText(string text = "", Style? style = null) => Append(text, style);

    /// <summary>Appends text, in which a line feed begins a new line.</summary>
    public StyledText Append(string text, Style? style = null)
    {
        if (text.Length > 0)
        {
            _runs.Add((text, style ?? Style.Plain));
        }

        return this;
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var wrapper = new LineWrapper(maxWidth);
        foreach (var (text, style) in _runs)
        {
            wrapper.Write(text, style);
        }

        return wrapper.End();
    }
}
