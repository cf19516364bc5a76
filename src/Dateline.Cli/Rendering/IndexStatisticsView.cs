using System.Globalization;
using Dateline.Core.Indexes;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>What an index holds, for a person.</summary>
internal static class IndexStatisticsView
{
    private const int LabelWidth = 17;

    public static IRenderable Of(IndexStatistics statistics, string folder)
    {
        var rows = new List<IRenderable>();
        Add("index", SafeText.Line(FilePath.From(folder, statistics.Path)));
        if (statistics.Generation is null)
        {
            rows.Add(statistics.Warnings.Count == 0
                ? new StyledText("Nothing has been indexed yet: 'dateline index' does.", Theme.Faint)
                : new Stack([.. statistics.Warnings.Select(NoticeView.Of)]));
            return new Stack(rows);
        }

        Add("generation", SafeText.Line(statistics.Generation));
        Add("articles", Words.Number(statistics.Articles));
        Add("files", Words.Number(statistics.Files));
        Add("size", $"{Words.Bytes(statistics.Bytes)} in {Words.Count(statistics.Segments, "segment")}");
        Add("last commit", statistics.Committed is { } time
            ? time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)
            : "none");
        Add("recogniser", SafeText.Line(statistics.Recogniser ?? "unknown"));
        foreach (var (kind, values) in statistics.FacetValues.OrderBy(facet => facet.Key))
        {
            Add(FacetTitles.Of(kind).ToLowerInvariant(), Words.Count(values, "value"));
        }

        rows.AddRange(statistics.Warnings.Select(NoticeView.Of));
        return new Stack(rows);

        void Add(string label, string value) => rows.Add(new Hanging(label, Theme.Faint, LabelWidth, new StyledText(value)));
    }
}
