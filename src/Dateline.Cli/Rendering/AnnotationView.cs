using Dateline.Core.Articles;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>What was recognised in an article, for a person: the text with the mentions marked, and for each where it stands, what it
/// means, and why.</summary>
internal static class AnnotationView
{
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        string?[] origin = [FilePath.From(Environment.CurrentDirectory, article.Path), article.Published?.ToString(), article.Source];
        var heading = string.Join(" · ", origin.Where(part => !string.IsNullOrEmpty(part)).Select(part => SafeText.Line(part!)));
        var parts = new List<IRenderable> { new Paragraph(heading, Theme.Faint), Text.Empty, ArticleView.Text(annotated), Text.Empty };
        parts.Add(annotated.Mentions.Count == 0 ? new Paragraph("Nothing was recognised.", Theme.Faint) : Mentions(annotated));
        parts.Add(Text.Empty);
        return new Stack(parts);
    }

    private static Table Mentions(AnnotatedArticle annotated)
    {
        var table = new Table().Border(TableBorder.Simple).BorderStyle(Theme.Faint);
        table.AddColumn(new TableColumn("Line").RightAligned().NoWrap());
        table.AddColumns("Kind", "Text", "Value", "Why");
        var position = new TextPosition(annotated.Article.Text);
        foreach (var mention in annotated.Mentions)
        {
            var style = Theme.Of(mention.Kind);
            table.AddRow(
                new Text(position.Of(mention.Start), Theme.Faint),
                new Text(KindOf(mention), style),
                new Text(SafeText.Line(mention.Text), style),
                new Text(ValueOf(mention)),
                new Text(SafeText.Line(mention.Why ?? ""), Theme.Faint));
        }

        return table;
    }

    private static string KindOf(Mention mention)
    {
        var kind = EntityKindNames.Of(mention.Kind);
        return mention.Demonym ? $"{kind} (demonym)" : mention.InDateline ? $"{kind} (dateline)" : kind;
    }

    private static string ValueOf(Mention mention) => (mention.Value, mention.Timex) switch
    {
        ({ } value, _) => SafeText.Line(value),
        (null, { } timex) => SafeText.Line(timex.Value),
        _ => "–",
    };
}
