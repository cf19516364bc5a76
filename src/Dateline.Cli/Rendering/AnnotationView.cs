using Dateline.Core.Articles;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>
/// What was recognised in an article, for a person: the text with the mentions marked, and for each mention its line and column,
/// its kind, what it means, and why.
/// </summary>
internal static class AnnotationView
{
    /// <summary>Renders an annotated article.</summary>
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var path = FilePath.From(Environment.CurrentDirectory, article.Path);
        string?[] origin = [path, PublicationView.Of(article), article.Source];
        var heading = string.Join(" · ", origin.Where(part => !string.IsNullOrEmpty(part)).Select(part => SafeText.Line(part!)));
        IRenderable mentions = annotated.Mentions.Count == 0
            ? new StyledText("Nothing was recognised.", Theme.Faint)
            : Mentions(annotated);
        return new Stack(
            [new StyledText(heading, Theme.Faint), Text.Empty, ArticleView.Text(annotated), Text.Empty, mentions, Text.Empty]);
    }

    private static Stack Mentions(AnnotatedArticle annotated)
    {
        var position = new TextPosition(annotated.Article.Text);
        var rows = annotated.Mentions.Select(mention => (Mention: mention, Where: position.Of(mention.Start))).ToList();
        var whereWidth = rows.Max(row => row.Where.Length);
        var kindWidth = rows.Max(row => KindOf(row.Mention).Length);
        return new Stack(rows.Select(row => new Hanging(
            row.Where.PadLeft(whereWidth),
            Theme.Faint,
            whereWidth + 2,
            new Hanging(KindOf(row.Mention), Theme.Faint, kindWidth + 2, Meaning(row.Mention)))));
    }

    private static StyledText Meaning(Mention mention)
    {
        var text = new StyledText(SafeText.Line(mention.Text), Theme.Of(mention.Kind));
        var value = mention.Value ?? mention.Timex?.Value;
        if (value is null)
        {
            text.Append(" → unplaced", Theme.Faint);
        }
        else if (value != mention.Text)
        {
            text.Append(" → ", Theme.Faint).Append(SafeText.Line(value), Theme.Heading);
        }

        return string.IsNullOrEmpty(mention.Why) ? text : text.Append($" · {SafeText.Line(mention.Why)}", Theme.Faint);
    }

    private static string KindOf(Mention mention)
    {
        var kind = EntityKindNames.Of(mention.Kind);
        return mention.Demonym ? $"{kind} (demonym)" : mention.InDateline ? $"{kind} (dateline)" : kind;
    }
}
