using Dateline.Core.Articles;
using Dateline.Reading.Articles;
using Dateline.Reading.Datelines;
using Dateline.Reading.Dates;

namespace Dateline.Reading.ReutersSgml;

/// <summary>
/// Reads the SGML of the Reuters-21578 collection, many articles a file. Its codes of places, people, organisations and topics are an
/// editor's judgement, not the article's text, and are left to <see cref="ReutersGoldReader"/>.
/// </summary>
internal sealed class ReutersSgmlReader : IArticleReader
{
    /// <summary>The makers of the collection put this where a one-line story has no body.</summary>
    private const string NoBody = "Blah blah blah.";

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
                : ArticleFactory.Create(Draft(element) with { Path = file.Path, Entry = entry });
        }

        if (entry == 0)
        {
            yield return new ReadFailure(file.Path, null, "There is no <REUTERS> element in this file.");
        }
    }

    private static ArticleDraft Draft(ReutersElement element)
    {
        var text = SgmlText.Element(element.Markup, "TEXT");
        var title = SgmlText.Element(text, "TITLE");
        var body = SgmlText.Element(text, "BODY");
        var id = SgmlText.Attribute(element.Markup, "NEWID");
        var paragraphs = ReutersText.Paragraphs(body.IsEmpty && title.IsEmpty ? text : body);
        var draft = new ArticleDraft
        {
            Path = "",
            Entry = 0,
            Line = element.Line,
            Id = id.IsEmpty ? null : $"reuters-{id}",
            Title = ReutersText.Line(title),
            Body = paragraphs == NoBody ? "" : paragraphs,
            Published = Date(element.Markup),
            Source = "Reuters",
            Filed = Filed(SgmlText.Element(text, "DATELINE")),
            Language = "en",
        };
        return draft.Title.Length > 0 ? draft : ReutersText.TakeHeadline(draft);
    }

    /// <summary><c>26-FEB-1987 15:01:01.79</c>; where the time is damaged, the day remains.</summary>
    private static PublicationTime? Date(ReadOnlySpan<char> markup) =>
        PublicationTimeParser.TryParse(SgmlText.Element(markup, "DATE").Trim(" \n"), out var published, out _) ? published : null;

    /// <summary><c>    SALVADOR, Feb 26 - </c></summary>
    private static string? Filed(ReadOnlySpan<char> dateline)
    {
        var line = ReutersText.Line(dateline);
        if (DatelineScanner.TryScan(line, out var scanned))
        {
            return scanned.Place;
        }

        var end = line.LastIndexOf(',') is var comma and > 0 ? comma : line.LastIndexOf(" -", StringComparison.Ordinal);
        return (end > 0 ? line[..end] : line).Trim(' ', '-', ',') is { Length: > 0 } place ? place : null;
    }
}
