using Dateline.Core.Results;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A snippet with its matches in colour, or in «» where there is none.</summary>
/// <param name="parts">The pieces of the snippet.</param>
internal sealed class SnippetView(IReadOnlyList<SnippetPart> parts) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var text = new StyledText();
        foreach (var part in parts)
        {
            var shown = SafeText.Line(part.Text);
            text.Append(part.Match && !Theme.IsVisible(options) ? $"«{shown}»" : shown, part.Match ? Theme.Match : Theme.Plain);
        }

        return ((IRenderable)text).Render(options, maxWidth);
    }
}
