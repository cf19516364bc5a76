using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Parts one below the other, each beginning on a line of its own; an empty part is an empty line.</summary>
/// <param name="parts">The parts from the top.</param>
internal sealed class Stack(IEnumerable<IRenderable> parts) : Renderable
{
    private readonly IReadOnlyList<IRenderable> _parts = [.. parts];

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var part in _parts)
        {
            var lines = Segment.SplitLines(part.Render(options, maxWidth));
            foreach (var line in lines.Count == 0 ? [[]] : lines)
            {
                foreach (var segment in Trimmed(line))
                {
                    yield return segment;
                }

                yield return Segment.LineBreak;
            }
        }
    }

    /// <summary>The line without the blanks at its end, which would only be in the way of whoever copies or compares it.</summary>
    private static IEnumerable<Segment> Trimmed(List<Segment> line)
    {
        var count = line.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(line[count - 1].Text))
        {
            count--;
        }

        for (var i = 0; i < count; i++)
        {
            var segment = line[i];
            yield return i == count - 1 ? new Segment(segment.Text.TrimEnd(), segment.Style, segment.Link) : segment;
        }
    }
}
