using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Entities.Dates.Grammar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates;

/// <summary>
/// Finds the temporal expressions of an English article and resolves them against its day of publication, in the sense of TIMEX3
/// (TimeML 1.2.1). It reads the text once, from left to right, in linear time; it never asks the clock. Safe for several threads.
/// </summary>
public static class DateRecogniser
{
    /// <summary>Finds every temporal expression.</summary>
    /// <param name="text">The title, a newline and the body.</param>
    /// <param name="published">When the article was published; without it only dates that are written in full have a value.</param>
    /// <param name="datelineStart">Where the body begins; expressions do not cross this place.</param>
    /// <param name="datelineLength">How long the dateline is that stands there.</param>
    /// <param name="dayFirst">
    /// True when <c>05/06/2025</c> is 5 June, false when it is May 6; null when the text's other dates in digits have to show it.
    /// </param>
    /// <returns>The mentions in text order; they do not overlap.</returns>
    public static IReadOnlyList<Mention> Recognise(
        string text, PublicationTime? published, int datelineStart = 0, int datelineLength = 0, bool? dayFirst = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(datelineStart);
        ArgumentOutOfRangeException.ThrowIfNegative(datelineLength);
        var mentions = new List<Mention>();
        var scan = new Scan(text, new ArticleContext(published?.Day, dayFirst ?? DayOrder.Of(text)));
        var body = Math.Min(datelineStart, text.Length);
        var story = (int)Math.Min((long)datelineStart + datelineLength, text.Length);
        ReadRegion(scan, 0, body, false, mentions);
        ReadRegion(scan, body, story, true, mentions);
        ReadRegion(scan, story, text.Length, false, mentions);
        return mentions;
    }

    private static void ReadRegion(Scan scan, int start, int end, bool dateline, List<Mention> mentions)
    {
        var position = start;
        while (position < end)
        {
            Lexer.ReadParagraph(scan.Text, ref position, end, scan.Tokens);
            ReadParagraph(scan, dateline, mentions);
        }
    }

    private static void ReadParagraph(Scan scan, bool dateline, List<Mention> mentions)
    {
        (scan.Last, scan.LastEnd) = (null, 0);
        var lastStart = 0;
        for (var at = 0; at < scan.Tokens.Count;)
        {
            if (!DateGrammar.TryRead(scan, at, out var reading))
            {
                at++;
                continue;
            }

            if (scan.Last is { } before)
            {
                RangeLinker.Link(scan, lastStart, ref before, at, ref reading);
                mentions[^1] = Mention(scan, lastStart, before, dateline);
            }

            mentions.Add(Mention(scan, at, reading, dateline));
            if (!dateline)
            {
                scan.Context.Note(reading);
            }

            (scan.Last, scan.LastEnd, lastStart) = (reading, reading.End, at);
            at = reading.End;
        }
    }

    private static Mention Mention(Scan scan, int at, Reading reading, bool dateline)
    {
        var start = scan[at].Start;
        var end = scan[reading.End - 1].End;
        return new Mention
        {
            Kind = EntityKind.Date,
            Start = start,
            Length = end - start,
            Text = scan.Text[start..end],
            Value = reading.Value,
            Why = reading.Why,
            InDateline = dateline,
            Timex = new Timex(reading.Type, reading.Timex),
        };
    }
}
