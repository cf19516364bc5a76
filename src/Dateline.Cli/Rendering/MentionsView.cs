using Dateline.Core.Articles;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>
/// Why each value of an article is there, for a person to trust or correct it: the values by kind with the count of their mentions,
/// and below each how its mentions are written, where (line and column), and how they were found and named.
/// </summary>
internal static class MentionsView
{
    private const int ValueIndent = 2;
    private const int MentionIndent = 6;

    /// <summary>A name has hundreds of places in a long article; the first tell enough.</summary>
    private const int MaxPlaces = 6;

    private static readonly string[] Sections = ["People", "Organisations", "Locations", "Demonyms", "Dateline", "Dates"];

    /// <summary>Renders the mentions of an article.</summary>
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        if (annotated.Mentions.Count == 0)
        {
            return new StyledText("Nothing was recognised.", Theme.Faint);
        }

        var position = new TextPosition(annotated.Article.Text);
        var mentions = annotated.Mentions.Select(mention => (Mention: mention, Where: position.Of(mention.Start))).ToList();
        var parts = new List<IRenderable>();
        foreach (var section in mentions.GroupBy(mention => SectionOf(mention.Mention)).OrderBy(section => Array.IndexOf(Sections, section.Key)))
        {
            parts.Add(new StyledText(section.Key, Theme.Heading));
            foreach (var value in section.GroupBy(mention => ValueOf(mention.Mention)))
            {
                parts.Add(Indented(ValueIndent, Heading(value.Key, value.First().Mention, value.Count())));
                parts.AddRange(value.GroupBy(mention => (mention.Mention.Text, mention.Mention.Why))
                    .Select(alike => Indented(MentionIndent, Line(alike.First().Mention, [.. alike.Select(mention => mention.Where)]))));
            }
        }

        return new Stack(parts);
    }

    private static string SectionOf(Mention mention) => mention switch
    {
        { InDateline: true } => "Dateline",
        { Demonym: true } => "Demonyms",
        { Kind: EntityKind.Person } => "People",
        { Kind: EntityKind.Organisation } => "Organisations",
        { Kind: EntityKind.Location } => "Locations",
        _ => "Dates",
    };

    private static string ValueOf(Mention mention) =>
        mention.Value ?? (mention.Timex is { } timex ? $"{mention.Text} ({timex.Value})" : mention.Text);

    private static StyledText Heading(string value, Mention mention, int count)
    {
        var heading = new StyledText(SafeText.Line(value), Theme.Of(mention.Kind));
        if (count > 1)
        {
            heading.Append($"  {Words.Count(count, "mention")}", Theme.Count);
        }

        return mention.Value is null ? heading.Append("  in no facet", mention.Kind == EntityKind.Date ? Theme.Faint : Theme.Warning) : heading;
    }

    private static StyledText Line(Mention mention, IReadOnlyList<string> places)
    {
        var line = new StyledText(SafeText.Line(mention.Text))
            .Append($" at {string.Join(", ", places.Take(MaxPlaces))}", Theme.Faint);
        if (places.Count > MaxPlaces)
        {
            line.Append($" and {Words.Number(places.Count - MaxPlaces)} more", Theme.Faint);
        }

        return string.IsNullOrEmpty(mention.Why) ? line : line.Append($" · {SafeText.Line(mention.Why)}", Theme.Faint);
    }

    private static Hanging Indented(int indent, IRenderable content) => new("", Theme.Plain, indent, content);
}
