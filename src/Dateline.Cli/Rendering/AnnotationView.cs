using Dateline.Core.Articles;
using Dateline.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>What was recognised in an article, for a person: the text with the mentions marked, and why each value is there.</summary>
internal static class AnnotationView
{
    /// <summary>Renders an annotated article.</summary>
    public static IRenderable Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var path = FilePath.From(Environment.CurrentDirectory, article.Path);
        string?[] origin = [path, PublicationView.Of(article), article.Source];
        var heading = string.Join(" · ", origin.Where(part => !string.IsNullOrEmpty(part)).Select(part => SafeText.Line(part!)));
        return new Stack(
        [
            new StyledText(heading, Theme.Faint), Text.Empty, ArticleView.Text(annotated), Text.Empty, MentionsView.Of(annotated), Text.Empty,
        ]);
    }
}
