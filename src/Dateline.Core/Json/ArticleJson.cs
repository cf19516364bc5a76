using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Core.Text;

namespace Dateline.Core.Json;

/// <summary>The JSON of an article with what was recognised in it. Offsets are UTF-16 code units in <c>text</c>.</summary>
public static class ArticleJson
{
    /// <summary>Writes what <c>annotate --json</c> says of an article (DESIGN section 5).</summary>
    /// <param name="json">Where to.</param>
    /// <param name="annotated">The article.</param>
    /// <param name="folder">The path of a file within this folder is written relative to it.</param>
    public static void WriteAnnotations(Utf8JsonWriter json, AnnotatedArticle annotated, string folder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(annotated);
        var article = annotated.Article;
        json.WriteStartObject();
        json.WriteString("path", FilePath.From(folder, article.Path));
        json.WriteString("text", article.Text);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("publishedWhy", article.PublishedWhy);
        json.WriteString("source", article.Source);
        WriteMentions(json, annotated.Mentions);
        json.WriteEndObject();
    }

    /// <summary>Writes a whole article, as <c>show --json</c> and <c>GET /api/articles/{id}</c> answer it.</summary>
    /// <inheritdoc cref="WriteAnnotations" path="/param"/>
    public static void WriteArticle(Utf8JsonWriter json, AnnotatedArticle annotated, string folder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(annotated);
        var article = annotated.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("publishedWhy", article.PublishedWhy);
        json.WriteString("source", article.Source);
        json.WriteString("filed", annotated.FiledPlace);
        json.WriteString("language", article.Language);
        json.WriteString("path", FilePath.From(folder, article.Path));
        json.WriteString("url", article.Url);
        json.WriteString("text", article.Text);
        WriteMentions(json, annotated.Mentions);
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, IReadOnlyList<Mention> mentions)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in mentions)
        {
            Write(json, mention);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("kind", EntityKindNames.Of(mention.Kind));
        json.WriteNumber("start", mention.Start);
        json.WriteNumber("length", mention.Length);
        json.WriteString("text", mention.Text);
        json.WriteString("value", mention.Value);
        json.WriteString("why", mention.Why);
        if (mention.Demonym)
        {
            json.WriteBoolean("demonym", true);
        }

        if (mention.Timex is { } timex)
        {
            json.WriteStartObject("timex");
            json.WriteString("type", TypeName(timex.Type));
            json.WriteString("value", timex.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string TypeName(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type."),
    };
}
