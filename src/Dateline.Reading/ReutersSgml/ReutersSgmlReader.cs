using Dateline.Core.Articles;
using Dateline.Reading.Articles;
using Dateline.Reading.Datelines;
using Dateline.Reading.Dates;
using Dateline.Reading.Publication;
using Dateline.Reading.Text;

namespace Dateline.Reading.ReutersSgml;

/// <summary>
/// Reads the SGML of the Reuters-21578 collection, many articles a file. Its codes of places, people, organisations and topics are an
/// editor's judgement, not the article's text, and are left to <see cref="ReutersGoldReader"/>.
/// </summary>
internal sealed class ReutersSgmlReader : IArticleReader
{
    /// <inheritdoc/>
    public string Format => "Reuters SGML";

    /// <summary>True when a text begins as a file of the collection does.</summary>
    public static bool Recognises(ReadOnlySpan<char> beginning) =>
        beginning.StartsWith("<!DOCTYPE lewis", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<REUTERS", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(ArticleFile file)
    {
        var entry = 0;
        foreach (var element in ReutersElement.ReadAll(file.Content))
        {
            entry++;
            yield return element.Objection is { } objection
                ? new ReadFailure(file.Path, element.Line, objection)
                : ArticleFactory.Create(Draft(element) with { Path = file.Path, Entry = entry, DayFirst = file.DayFirst });
        }

        if (entry == 0)
        {
            yield return new ReadFailure(file.Path, null, "There is no <REUTERS> element in this file.");
        }
    }

    private static ArticleDraft Draft(ReutersElement element)
    {
        var text = SgmlText.Element(element.Markup, "TEXT");
        var title = ReutersText.Line(SgmlText.Element(text, "TITLE"));
        var body = ReutersText.Body(title.Length > 0 ? SgmlText.Element(text, "BODY") : text);
        if (title.Length == 0)
        {
            title = ReutersText.TakeHeadline(ref body);
        }

        var (filed, beginning) = Dateline(SgmlText.Element(text, "DATELINE"));
        var id = SgmlText.Attribute(element.Markup, "NEWID");
        var draft = new ArticleDraft
        {
            Path = "",
            Entry = 0,
            Line = element.Line,
            Id = id.IsEmpty ? null : $"reuters-{id}",
            Title = title,
            Body = Paragraphs.OfIndented(beginning.Length > 0 ? $"{beginning}\n{body}" : body),
            Published = Date(element.Markup),
            Source = "Reuters",
            Filed = filed,
            Language = "en",
        };
        return filed is null ? Story.Compose(draft) : draft;
    }

    /// <summary><c>26-FEB-1987 15:01:01.79</c>; where the time is damaged, the day remains.</summary>
    private static DateClaim? Date(ReadOnlySpan<char> markup) =>
        WrittenDate.TryRead(SgmlText.Element(markup, "DATE").Trim(" \n"), out var date, out _) ? new DateClaim(DateOrigin.Metadata, date) : null;

    /// <summary>
    /// The place of <c>    SALVADOR, Feb 26 - </c>. Sentences and tables that begin with such words were marked up with it; what is no
    /// dateline begins the body.
    /// </summary>
    private static (string? Place, string Beginning) Dateline(ReadOnlySpan<char> dateline)
    {
        var line = ReutersText.Line(dateline).TrimStart('*');
        return DatelineScanner.TryScanMarked(line, out var scanned) && scanned is { HasDate: true, Place: not null }
            ? (scanned.Place, line[scanned.Length..])
            : (null, line);
    }
}
