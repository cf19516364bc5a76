using Dateline.Core.Articles;
using Dateline.Reading.Articles;
using Dateline.Reading.Publication;
using Dateline.Reading.Text;

namespace Dateline.Reading.PlainText;

/// <summary>
/// Reads a file that is one article in plain text: a headline, perhaps a date line, and paragraphs that are separated by blank lines,
/// indented, or one a line.
/// </summary>
internal sealed class PlainTextReader : IArticleReader
{
    /// <summary>No encoding has more bytes to a UTF-16 code unit than UTF-32.</summary>
    private const int MostBytesPerCharacter = 4;

    /// <inheritdoc/>
    public string Format => "plain text";

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(ArticleFile file)
    {
        yield return ReadArticle(file);
    }

    private static ReadResult ReadArticle(ArticleFile file)
    {
        var bytes = file.Content.Span;
        if (bytes.Length > ReadingLimits.MaxArticleLength)
        {
            var length = bytes.Length / MostBytesPerCharacter > ReadingLimits.MaxArticleLength ? bytes.Length : TextDecoder.Length(bytes);
            if (length > ReadingLimits.MaxArticleLength)
            {
                return new ReadFailure(file.Path, null, ArticleFactory.TooLong(length));
            }
        }

        var text = TextCleaner.Clean(TextDecoder.Decode(bytes));
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ReadFailure(file.Path, null, "There is no text in this file.");
        }

        var header = HeaderReader.Read(text);
        var body = Paragraphs.Of(text.AsSpan(header.BodyStart));
        return ArticleFactory.Create(Story.Compose(new ArticleDraft
        {
            Path = file.Path,
            Entry = 1,
            DayFirst = file.DayFirst,
            Title = header.Title ?? "",
            Body = string.Join(Paragraphs.Separator, header.Bylines.Append(body).Where(part => part.Length > 0)),
            Published = header.Published is { } date ? new DateClaim(DateOrigin.DateLine, date) : null,
            Source = header.Source,
        }));
    }
}
