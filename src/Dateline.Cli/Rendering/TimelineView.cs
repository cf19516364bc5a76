using Dateline.Core.Queries;
using Dateline.Core.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A timeline as a bar chart, a line for each bucket, with bars fine to an eighth of a cell.</summary>
internal sealed class TimelineView(Timeline timeline) : Renderable
{
    /// <summary>From an eighth of a cell to a whole one.</summary>
    private const string Blocks = "▏▎▍▌▋▊▉█";

    private const int Gap = 2;

    private readonly int _labelWidth = timeline.Buckets.Select(bucket => Label(bucket.Value).Length).DefaultIfEmpty().Max();
    private readonly int _countWidth = timeline.Buckets.Select(bucket => Words.Number(bucket.Count).Length).DefaultIfEmpty().Max();
    private readonly int _most = timeline.Buckets.Select(bucket => bucket.Count).DefaultIfEmpty().Max();

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = new List<IRenderable> { new StyledText(Heading, Theme.Heading) };
        var barWidth = Math.Max(1, maxWidth - _labelWidth - _countWidth - (2 * Gap));
        lines.AddRange(timeline.Buckets.Select(bucket => Line(bucket, barWidth)));
        lines.AddRange(Notes().Select(note => new StyledText(note, Theme.Faint)));
        return ((IRenderable)new Stack(lines)).Render(options, maxWidth);
    }

    private string Heading
    {
        get
        {
            var axis = timeline.Axis == TimelineAxis.Published ? FacetKind.Published : FacetKind.Mentioned;
            return $"{FacetTitles.Of(axis)} by {timeline.Level.ToString().ToLowerInvariant()}";
        }
    }

    private StyledLine Line(TimelineBucket bucket, int barWidth)
    {
        var isEmpty = bucket.Count == 0;
        return new StyledLine(
            new Segment(Label(bucket.Value).PadRight(_labelWidth + Gap), isEmpty ? Theme.Faint : Theme.Plain),
            new Segment(Words.Number(bucket.Count).PadLeft(_countWidth) + new string(' ', Gap), Theme.Count),
            new Segment(Bar(bucket.Count, barWidth), Theme.Good));
    }

    /// <summary>The bar in proportion to the most, as wide as the room for that one; never nothing where there is an article.</summary>
    private string Bar(int count, int width)
    {
        var eighths = (int)Math.Round((double)count / Math.Max(_most, 1) * width * Blocks.Length);
        eighths = count == 0 ? 0 : Math.Max(eighths, 1);
        var bar = new string(Blocks[^1], eighths / Blocks.Length);
        return eighths % Blocks.Length == 0 ? bar : bar + Blocks[(eighths % Blocks.Length) - 1];
    }

    private static string Label(string value) =>
        value.StartsWith("..", StringComparison.Ordinal) ? $"to {value[2..]}"
        : value.EndsWith("..", StringComparison.Ordinal) ? $"{value[..^2]} on"
        : value;

    private IEnumerable<string> Notes()
    {
        var date = timeline.Axis == TimelineAxis.Published ? "a publication date" : "a date mentioned";
        if (timeline.Coarser > 0)
        {
            yield return $"{Words.Count(timeline.Coarser, "article")} with {date} less precise than a {timeline.Level.ToString().ToLowerInvariant()}";
        }

        if (timeline.Missing > 0)
        {
            yield return $"{Words.Count(timeline.Missing, "article")} without {date}";
        }
    }
}
