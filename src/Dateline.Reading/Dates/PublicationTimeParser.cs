using System.Globalization;
using Dateline.Core.Articles;

namespace Dateline.Reading.Dates;

/// <summary>
/// Reads when an article was published: a date, with or without a time of day and a zone, in either order. Without a zone the time
/// is taken as UTC. The clock and the culture of the machine have no part in it.
/// </summary>
internal static class PublicationTimeParser
{
    /// <summary>Reads a moment at the start of a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="published">What it says.</param>
    /// <param name="length">How many characters say it; what follows is something else.</param>
    /// <param name="dayFirst">Whether the day comes first in <c>05/06/2025</c>; null when that is no date.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out PublicationTime published, out int length, bool? dayFirst = null)
    {
        var cursor = new TextCursor(text) { DayFirst = dayFirst };
        cursor.SkipBlanks();
        var read = TryReadCompact(ref cursor, out published) || TryReadDateFirst(ref cursor, out published) ||
            TryReadTimeFirst(ref cursor, out published);
        length = read ? cursor.Position : 0;
        return read;
    }

    /// <summary>
    /// A count of seconds or milliseconds since 1970 in UTC; seconds reach the year 5138 before they are taken for the other.
    /// </summary>
    public static bool TryFromEpoch(double number, out PublicationTime published)
    {
        var milliseconds = Math.Abs(number) < 1e11 ? number * 1000 : number;
        var inRange = milliseconds is > -11e12 and < 7e12;
        published = inRange ? new PublicationTime(DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds), HasTime: true) : default;
        return inRange;
    }

    private static bool TryReadDateFirst(scoped ref TextCursor cursor, out PublicationTime published)
    {
        var date = cursor;
        published = default;
        if (!CalendarDateScanner.TryRead(ref date, out var day))
        {
            return false;
        }

        // In "Dec 6 06:50:44 2025" the time was passed on the way to the year and is read now.
        var time = date;
        SkipToTime(ref time);
        if (ClockTimeScanner.TryRead(ref time, out var clock))
        {
            var offset = ReadZone(ref time, day);
            _ = time.Rest.StartsWith($" {day.Year}", StringComparison.Ordinal) && (time.Position += 5) > 0;
            cursor = time;
            return TryMoment(day, clock, offset, out published);
        }

        cursor = date;
        published = new PublicationTime(new DateTimeOffset(day, TimeSpan.Zero), HasTime: false);
        return true;
    }

    /// <summary><c>6:50 AM EST, December 6, 2025</c></summary>
    private static bool TryReadTimeFirst(scoped ref TextCursor cursor, out PublicationTime published)
    {
        published = default;
        var time = cursor;
        if (!ClockTimeScanner.TryRead(ref time, out var clock))
        {
            return false;
        }

        var beforeZone = time.Position;
        _ = ClockTimeScanner.TryReadZone(ref time, default, out _);
        _ = time.Skip(',');
        time.SkipBlanks();
        _ = time.SkipWord("on");
        if (!CalendarDateScanner.TryRead(ref time, out var day))
        {
            return false;
        }

        cursor.Position = beforeZone;
        var offset = ReadZone(ref cursor, day);
        cursor.Position = time.Position;
        return TryMoment(day, clock, offset, out published);
    }

    /// <summary><c>20251206065044</c> and <c>20251206T065044Z</c>.</summary>
    private static bool TryReadCompact(scoped ref TextCursor cursor, out PublicationTime published)
    {
        published = default;
        var rest = cursor.Rest;
        var separated = rest.Length >= 15 && rest[8] == 'T';
        var length = separated ? 15 : 14;
        if (rest.Length < length || (rest.Length > length && char.IsAsciiDigit(rest[length])) ||
            !DateTime.TryParseExact(rest[..length], separated ? "yyyyMMdd'T'HHmmss" : "yyyyMMddHHmmss", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var moment))
        {
            return false;
        }

        cursor.Position += length;
        return TryMoment(moment.Date, moment.TimeOfDay, ReadZone(ref cursor, moment.Date), out published);
    }

    private static TimeSpan ReadZone(scoped ref TextCursor cursor, DateTime day) =>
        ClockTimeScanner.TryReadZone(ref cursor, day, out var offset) ? offset : TimeSpan.Zero;

    /// <summary>
    /// Moves over what stands between a date and its time: <c>T</c>, a comma, <c>at</c>, a hyphen between blanks.
    /// </summary>
    private static void SkipToTime(scoped ref TextCursor cursor)
    {
        if (cursor.Skip('T') || cursor.Skip('t'))
        {
            return;
        }

        _ = cursor.Skip(',') || cursor.Skip(':');
        cursor.SkipBlanks();
        _ = cursor.Skip('-') || cursor.Skip('\u2013') || cursor.Skip('|');
        cursor.SkipBlanks();
        _ = cursor.SkipWord("at") || cursor.SkipWord("um") || cursor.SkipWord("à");
    }

    private static bool TryMoment(DateTime day, TimeSpan clock, TimeSpan offset, out PublicationTime published)
    {
        published = new PublicationTime(new DateTimeOffset(day + clock, offset), HasTime: true);
        return true;
    }
}
