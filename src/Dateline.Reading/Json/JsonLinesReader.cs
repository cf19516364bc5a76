using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Reading.Text;

namespace Dateline.Reading.Json;

/// <summary>Reads JSON Lines: one article object a line. A bad line is a failure of its own and the others are read.</summary>
internal sealed class JsonLinesReader : IArticleReader
{
    /// <inheritdoc/>
    public string Format => "JSON Lines";

    /// <summary>Extensions of such files.</summary>
    public static string[] Extensions { get; } = [".jsonl", ".ndjson"];

    /// <summary>How much of a file in UTF-16 is converted to look at its first line.</summary>
    private const int WideSample = 1024 * 1024;

    /// <summary>What may stand around an object on its line: also the comma of an array that was cut into lines.</summary>
    private static ReadOnlySpan<byte> Blanks => " \t\r\n\0,"u8;

    /// <summary>
    /// True when the first line is a whole object and not the last, or when a file with the right name begins with an object.
    /// </summary>
    public static bool Recognises(ContentSample sample)
    {
        if (!sample.Beginning.StartsWith('{'))
        {
            return false;
        }

        var content = TextDecoder.IsWide(sample.Content.Span)
            ? TextDecoder.ToUtf8(sample.Content[..(Math.Min(sample.Content.Length, WideSample) & ~3)])
            : WithoutMark(sample.Content);
        var text = content.Span.Trim(Blanks);
        var end = text.IndexOf((byte)'\n');
        return (end > 0 && IsWhole(text[..end])) || (sample.HasExtension(Extensions) && text[..Math.Max(0, end)].Trim(Blanks).Length > 1);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(ArticleFile file)
    {
        var isWide = TextDecoder.IsWide(file.Content.Span);
        if (isWide && JsonEncoding.Objection(file) is { } failure)
        {
            yield return failure;
            yield break;
        }

        var content = isWide ? TextDecoder.ToUtf8(file.Content) : WithoutMark(file.Content);
        int number = 0, entry = 0;
        while (!content.IsEmpty)
        {
            var end = content.Span.IndexOf((byte)'\n');
            var line = content[..(end < 0 ? content.Length : end)];
            content = end < 0 ? default : content[(end + 1)..];
            number++;
            if (!line.Span.Trim(Blanks).IsEmpty)
            {
                yield return ReadLine(file, line, number, ++entry);
            }
        }
    }

    private static ReadResult ReadLine(ArticleFile file, ReadOnlyMemory<byte> line, int number, int entry)
    {
        // Each line by itself: one that is not UTF-8 must not change how the others are read.
        var utf8 = TextDecoder.ToUtf8(line.Trim(Blanks)).Span;
        var reader = new Utf8JsonReader(utf8, isFinalBlock: true, new JsonReaderState(JsonArticleParser.Options));
        try
        {
            _ = reader.Read();
            var article = JsonArticleParser.Read(ref reader);
            _ = reader.Read();
            return article.ToResult(file, entry, number);
        }
        catch (JsonException exception)
        {
            return JsonBreak.Explain(file.Path, number, exception);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line.Trim(Blanks), isFinalBlock: true, new JsonReaderState(JsonArticleParser.Options));
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;
}
