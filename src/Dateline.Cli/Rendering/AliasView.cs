using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Which values are one and which are not, for a person.</summary>
internal static class AliasView
{
    private const int Indent = 4;

    /// <summary>All that was decided about some kinds of values.</summary>
    public static IRenderable Of(AliasDocument document, IEnumerable<FacetKind> kinds)
    {
        var parts = new List<IRenderable>();
        foreach (var kind in kinds)
        {
            var groups = document.Table.CanonicalValues(kind).Select(value => Group(document.Table, kind, value)).ToList();
            var apart = document.Table.Decisions.Where(decision => !decision.IsSame && decision.Kind == kind).Select(Apart).ToList();
            if (groups.Count + apart.Count > 0)
            {
                parts.Add(new StyledText(FacetTitles.Of(kind), Theme.Heading).Append($" ({Words.Number(groups.Count)})", Theme.Faint));
                parts.AddRange([.. groups, .. apart]);
            }
        }

        return parts.Count > 0
            ? new Stack(parts)
            : new Stack([new StyledText("No value has another name: 'dateline alias join' gives it one.", Theme.Faint)]);
    }

    /// <summary>A value, and below it its other names and who says so.</summary>
    public static IRenderable Group(AliasTable aliases, FacetKind kind, string value) => new Stack(
    [
        new Hanging("", Theme.Plain, Indent / 2, new StyledText(SafeText.Line(value))),
        .. aliases.Variants(kind, value).Select(variant => new Hanging(
            "",
            Theme.Plain,
            Indent,
            new StyledText(SafeText.Line(variant)).Append($" ({Author(aliases.AuthorOf(kind, variant))})", Theme.Faint))),
    ]);

    /// <summary><c>Charles Kushner is not Jared Kushner (user)</c>.</summary>
    public static IRenderable Apart(AliasDecision decision) => new Stack([new Hanging(
        "",
        Theme.Plain,
        Indent / 2,
        new StyledText(SafeText.Line(decision.Value))
            .Append(" is not ", Theme.Excluded)
            .Append(SafeText.Line(decision.Other))
            .Append($" ({Author(decision.Author)})", Theme.Faint))]);

    private static string Author(AliasAuthor author) => author == AliasAuthor.User ? "user" : "learnt";
}
