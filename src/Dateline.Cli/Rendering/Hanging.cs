using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Content with a label before its first line; the further lines begin where the first one's content does.</summary>
/// <param name="label">The label; empty to indent only.</param>
/// <param name="style">The label's style.</param>
/// <param name="indent">Cells before the content; a longer label is cut.</param>
/// <param name="content">What follows.</param>
internal sealed class Hanging(string label, Style style, int indent, IRenderable content) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Segment.SplitLines(content.Render(options, Math.Max(1, maxWidth - indent)));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 && label.Length > 0)
            {
                yield return new Segment(Cells.Fit(label, indent - 1), style);
                yield return new Segment(" ");
            }
            else if (lines[i].Count > 0)
            {
                yield return new Segment(new string(' ', indent));
            }

            foreach (var segment in lines[i])
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
