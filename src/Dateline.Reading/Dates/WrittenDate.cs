using System.Diagnostics.CodeAnalysis;
using Dateline.Core.Articles;

namespace Dateline.Reading.Dates;

/// <summary>A moment of publication as it is written; in digits it may be two.</summary>
/// <param name="Text">The moment as written.</param>
/// <param name="DayFirst">What it is when the day comes first.</param>
/// <param name="MonthFirst">What it is when the month comes first; the same in every other form.</param>
internal sealed record WrittenDate(string Text, PublicationTime DayFirst, PublicationTime MonthFirst)
{
    /// <summary>True when it can be read two ways.</summary>
    public bool IsAmbiguous => DayFirst != MonthFirst;

    /// <summary>A moment that can be read one way only.</summary>
    public static WrittenDate Of(PublicationTime moment) => new(moment.ToString(), moment, moment);

    /// <summary>Reads a moment at the start of a text. A weekday before it tells which of two days is meant.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="date">What it says.</param>
    /// <param name="length">How many characters say it; what follows is something else.</param>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out WrittenDate? date, out int length)
    {
        date = null;
        if (!PublicationTimeParser.TryParse(text, out var dayFirst, out length, dayFirst: true) ||
            !PublicationTimeParser.TryParse(text, out var monthFirst, out _, dayFirst: false))
        {
            return false;
        }

        if (dayFirst != monthFirst && Weekday(text) is { } weekday && Chosen(dayFirst, monthFirst, weekday) is { } meant)
        {
            (dayFirst, monthFirst) = (meant, meant);
        }

        date = new WrittenDate(text[..length].Trim(' ').ToString(), dayFirst, monthFirst);
        return true;
    }

    private static DayOfWeek? Weekday(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        return CalendarNames.Weekday(cursor.ReadWord());
    }

    private static PublicationTime? Chosen(PublicationTime dayFirst, PublicationTime monthFirst, DayOfWeek weekday) =>
        (dayFirst.Day.DayOfWeek == weekday, monthFirst.Day.DayOfWeek == weekday) switch
        {
            (true, false) => dayFirst,
            (false, true) => monthFirst,
            _ => null,
        };
}
