using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dateline.Reading.Articles;
using Dateline.Reading.Dates;

namespace Dateline.Reading.Json;

/// <summary>
/// Reads one article object. The names of fields may be in any case; unknown fields, however deep, are passed over. A date that is
/// not understood is left out and the article kept: it is found by its words all the same.
/// </summary>
internal static class JsonArticleParser
{
    /// <summary>The longest name of a field that matters.</summary>
    private const int LongestName = 16;

    /// <summary>No character takes more bytes than an escaped one, such as <c>\u00e9</c>.</summary>
    private const int MostBytesPerCharacter = 6;

    private static readonly FrozenDictionary<string, JsonField> Fields = new Dictionary<string, JsonField>
    {
        ["id"] = JsonField.Id,
        ["title"] = JsonField.Title,
        ["headline"] = JsonField.Title,
        ["body"] = JsonField.Body,
        ["text"] = JsonField.Text,
        ["content"] = JsonField.Content,
        ["published"] = JsonField.Published,
        ["publishedat"] = JsonField.Published,
        ["published_at"] = JsonField.Published,
        ["published_date"] = JsonField.Published,
        ["publisheddate"] = JsonField.Published,
        ["date_published"] = JsonField.Published,
        ["datepublished"] = JsonField.Published,
        ["publication_date"] = JsonField.Published,
        ["publicationdate"] = JsonField.Published,
        ["publish_date"] = JsonField.Published,
        ["pubdate"] = JsonField.Published,
        ["date"] = JsonField.Published,
        ["source"] = JsonField.Source,
        ["url"] = JsonField.Url,
        ["language"] = JsonField.Language,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Options of every reader here: what people write by hand, comments and trailing commas, is accepted.</summary>
    public static JsonReaderOptions Options { get; } = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = ReadingLimits.MaxJsonDepth,
    };

    /// <summary>Reads the value at which the reader stands, to its end.</summary>
    /// <exception cref="JsonException">The JSON is not valid, or ends within the value.</exception>
    public static JsonArticle Read(ref Utf8JsonReader reader)
    {
        var article = new JsonArticle();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Object(article, reader.TokenStartIndex, $"This is {Describe(reader.TokenType)}, expected an article: {{ \"title\": …, \"body\": … }}.");
            reader.Skip();
            return article;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = Field(ref reader);
            _ = reader.Read();
            if (field != JsonField.Other && article.Objection is null)
            {
                ReadValue(ref reader, field, article);
            }

            reader.Skip();
        }

        return article;
    }

    private static void ReadValue(ref Utf8JsonReader reader, JsonField field, JsonArticle article)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        var mayBeNumber = field is JsonField.Id or JsonField.Published;
        if (reader.TokenType != JsonTokenType.String && !(mayBeNumber && reader.TokenType == JsonTokenType.Number))
        {
            var expected = field switch
            {
                JsonField.Published => "a date as text or a number of seconds since 1970",
                JsonField.Id => "text or a number",
                _ => "text",
            };
            Object(article, reader.TokenStartIndex, $"\"{Name(field)}\" is {Describe(reader.TokenType)}, expected {expected}.");
            return;
        }

        var length = reader.ValueIsEscaped ? reader.ValueSpan.Length / MostBytesPerCharacter : Encoding.UTF8.GetCharCount(reader.ValueSpan);
        if (length > Limit(field))
        {
            Object(article, reader.TokenStartIndex, field is JsonField.Title or JsonField.Body or JsonField.Text or JsonField.Content
                ? ArticleFactory.TooLong(length)
                : $"\"{Name(field)}\" has {length:N0} characters; at most {ReadingLimits.MaxFieldLength:N0} are read.");
        }
        else if (field == JsonField.Published)
        {
            article.Published = Date(ref reader) ?? article.Published;
        }
        else
        {
            article.Values[field] = JsonEscapes.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        }
    }

    private static WrittenDate? Date(ref Utf8JsonReader reader)
    {
        var text = JsonEscapes.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        if (reader.TokenType == JsonTokenType.String && WrittenDate.TryRead(text, out var written, out _))
        {
            return written;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) &&
            PublicationTimeParser.TryFromEpoch(number, out var counted) ? WrittenDate.Of(counted) : null;
    }

    private static JsonField Field(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestName)
        {
            return JsonField.Other;
        }

        Span<char> name = stackalloc char[LongestName];
        var length = Encoding.UTF8.GetChars(reader.ValueSpan, name);
        return Fields.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..length], out var field) ? field : JsonField.Other;
    }

    private static int Limit(JsonField field) =>
        field is JsonField.Title or JsonField.Body or JsonField.Text or JsonField.Content ? ReadingLimits.MaxArticleLength : ReadingLimits.MaxFieldLength;

    private static string Name(JsonField field) => field.ToString().ToLowerInvariant();

    private static void Object(JsonArticle article, long offset, string objection)
    {
        article.Objection = objection;
        article.ObjectionOffset = offset;
    }

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.String => "text",
        _ => "null",
    };
}
