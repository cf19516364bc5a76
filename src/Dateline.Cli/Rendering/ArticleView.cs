using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A whole article for a person: its text with the mentions marked, what it names, and where it comes from.</summary>
internal static class ArticleView
{
    private const int LabelWidth = 11;

    private static readonly (string Label, FacetKind Facet, EntityKind Kind)[] Lists =
    [
        ("people", FacetKind.People, EntityKind.Person),
        ("orgs", FacetKind.Organisations, EntityKind.Organisation),
        ("places", FacetKind.Locations, EntityKind.Location),
        ("dates", FacetKind.Mentioned, EntityKind.Date),
    ];

    /// <summary>Renders an article of the index.</summary>
    public static IRenderable Of(AnnotatedArticle annotated, string folder)
    {
        var article = annotated.Article;
        var parts = new List<IRenderable> { Text(annotated), Spectre.Console.Text.Empty };
        foreach (var (label, facet, kind) in Lists)
        {
            AddList(parts, label, annotated.Values(facet), Theme.Of(kind));
        }

        AddList(parts, "published", PublicationView.Of(article));
        AddList(parts, "source", article.Source);
        AddList(parts, "filed from", annotated.FiledPlace ?? article.Filed);
        AddList(parts, "language", article.Language);
        AddList(parts, "file", FilePath.From(folder, article.Path));
        AddList(parts, "address", article.Url);
        AddList(parts, "id", article.Id);
        return new Stack(parts);
    }

    /// <summary>Headline and paragraphs with the mentions marked.</summary>
    public static IRenderable Text(AnnotatedArticle annotated)
    {
        var text = annotated.Article.Text;
        var titleLength = annotated.Article.Title.Length;
        var title = new MarkedText(text, 0, titleLength, annotated.Mentions, Theme.Heading);
        var body = new MarkedText(text, titleLength + 1, text.Length, annotated.Mentions, Theme.Plain);
        return titleLength == 0 ? body : new Stack([title, Spectre.Console.Text.Empty, body]);
    }

    private static void AddList(List<IRenderable> parts, string label, string? value) =>
        AddList(parts, label, string.IsNullOrEmpty(value) ? [] : [value], Theme.Plain);

    private static void AddList(List<IRenderable> parts, string label, IReadOnlyList<string> values, Style style)
    {
        if (values.Count > 0)
        {
            parts.Add(new Hanging(label, Theme.Faint, LabelWidth, NameList.Of(values, style)));
        }
    }
}
