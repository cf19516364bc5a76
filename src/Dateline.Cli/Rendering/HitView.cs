using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Core.Results;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>One hit: number and title, where it comes from, the passage that matched, and who and what it names.</summary>
internal static class HitView
{
    private const int LabelWidth = 8;

    /// <summary>Names listed per line; the article has the rest.</summary>
    private const int MaxNames = 8;

    /// <summary>Renders a hit.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="number">Its number in the result.</param>
    /// <param name="indent">Cells before title and text, number included.</param>
    /// <param name="folder">Paths of files within this folder are shown relative to it.</param>
    public static IRenderable Of(Hit hit, string number, int indent, string folder)
    {
        var title = hit.Title.Length == 0 ? "(no title)" : SafeText.Line(hit.Title);
        var lines = new List<IRenderable>
        {
            new StyledText(title, Theme.Title),
            new StyledText(Origin(hit, folder), Theme.Faint),
        };
        if (hit.Snippet.Count > 0)
        {
            lines.Add(new SnippetView(hit.Snippet));
        }

        AddNames(lines, "people", EntityKind.Person, hit.People);
        AddNames(lines, "orgs", EntityKind.Organisation, hit.Organisations);
        AddNames(lines, "places", EntityKind.Location, hit.Locations);
        return new Hanging(number.PadLeft(indent - 2), Theme.Faint, indent, new Stack(lines));
    }

    private static string Origin(Hit hit, string folder)
    {
        string?[] parts = [When(hit.Published), hit.Source, FilePath.From(folder, hit.Path), $"id:{hit.Id}"];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => SafeText.Line(part!)));
    }

    private static string? When(PublicationTime? published) => published switch
    {
        null => null,
        { HasTime: true } time => time.Instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        { } day => day.ToString(),
    };

    private static void AddNames(List<IRenderable> lines, string label, EntityKind kind, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            lines.Add(new Hanging(label, Theme.Faint, LabelWidth, NameList.Of(names, Theme.Of(kind), MaxNames)));
        }
    }
}
