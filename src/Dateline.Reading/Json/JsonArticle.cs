using Dateline.Core.Articles;
using Dateline.Reading.Articles;
using Dateline.Reading.Dates;
using Dateline.Reading.Publication;
using Dateline.Reading.Text;

namespace Dateline.Reading.Json;

/// <summary>What one JSON object says of an article.</summary>
internal sealed record JsonArticle
{
    /// <summary>The values as text, by field; a field that is missing or null has none.</summary>
    public Dictionary<JsonField, string> Values { get; } = [];

    /// <summary>When it was published; null when it is not said, or not in a form that is understood.</summary>
    public WrittenDate? Published { get; set; }

    /// <summary>Why the object is no article; null when it is one.</summary>
    public string? Objection { get; set; }

    /// <summary>Offset of the byte that <see cref="Objection"/> is about.</summary>
    public long ObjectionOffset { get; set; }

    /// <summary>The article; a failure when the object is none.</summary>
    public ReadResult ToResult(ArticleFile file, int entry, int line)
    {
        if (Objection is not null)
        {
            return new ReadFailure(file.Path, line, Objection);
        }

        var title = Line(JsonField.Title) ?? "";
        var body = Body();
        if (title.Length + body.Length == 0)
        {
            return new ReadFailure(file.Path, line, "This object has neither \"title\" nor \"body\" (or \"text\" or \"content\").");
        }

        return ArticleFactory.Create(Story.Compose(new ArticleDraft
        {
            Path = file.Path,
            Entry = entry,
            Line = line,
            Id = Line(JsonField.Id),
            Title = title,
            Body = body,
            DayFirst = file.DayFirst,
            Published = Published is { } date ? new DateClaim(DateOrigin.Metadata, date) : null,
            Source = Line(JsonField.Source),
            Url = Line(JsonField.Url),
            Language = Language(),
        }));
    }

    /// <summary>The first of <c>body</c>, <c>text</c> and <c>content</c> in which anything stands.</summary>
    private string Body() =>
        new[] { JsonField.Body, JsonField.Text, JsonField.Content }
            .Select(field => Values.TryGetValue(field, out var text) ? Paragraphs.Of(TextCleaner.Clean(text)) : "")
            .FirstOrDefault(body => body.Length > 0, "");

    private string? Line(JsonField field) =>
        Values.TryGetValue(field, out var value) && Paragraphs.OnOneLine(TextCleaner.Clean(value)) is { Length: > 0 } line ? line : null;

    /// <summary>The language of a tag: <c>en</c> of <c>en-US</c>.</summary>
    private string? Language()
    {
        var given = Line(JsonField.Language);
        var end = given?.IndexOfAny(['-', '_']) ?? -1;
        return (end is 2 or 3 ? given![..end] : given)?.ToLowerInvariant();
    }
}
