using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>
/// Blocks in as many columns as the width allows. Each block goes to the shortest column so far, the leftmost of equals, so that
/// little room is lost and the first blocks stand on top.
/// </summary>
/// <param name="blocks">The blocks, in order of importance.</param>
internal sealed class Columns(IReadOnlyList<IRenderable> blocks) : Renderable
{
    /// <summary>Two columns in a terminal of 80 cells, five in one of 200.</summary>
    private const int MinWidth = 36;

    private const int Gap = 3;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var count = Math.Clamp((maxWidth + Gap) / (MinWidth + Gap), 1, Math.Max(1, blocks.Count));
        var width = ((maxWidth + Gap) / count) - Gap;
        var columns = Place(count, block => Segment.SplitLines(block.Render(options, width)));
        for (var row = 0; row < columns.Max(column => column.Count); row++)
        {
            var filled = 0;
            foreach (var (i, column) in columns.Index())
            {
                if (row >= column.Count || column[row].Count == 0)
                {
                    continue;
                }

                yield return Segment.Padding((i * (width + Gap)) - filled);
                foreach (var segment in column[row])
                {
                    yield return segment;
                }

                filled = (i * (width + Gap)) + column[row].CellCount();
            }

            yield return Segment.LineBreak;
        }
    }

    private List<SegmentLine>[] Place(int count, Func<IRenderable, List<SegmentLine>> render)
    {
        var columns = Enumerable.Range(0, count).Select(_ => new List<SegmentLine>()).ToArray();
        foreach (var block in blocks)
        {
            var shortest = columns.MinBy(column => column.Count)!;
            if (shortest.Count > 0)
            {
                shortest.Add([]);
            }

            shortest.AddRange(render(block));
        }

        return columns;
    }
}
