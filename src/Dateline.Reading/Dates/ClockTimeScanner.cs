namespace Dateline.Reading.Dates;

/// <summary>
/// Reads a time of day and a time zone: <c>06:50:44</c>, <c>6:50 AM</c>, <c>6.50pm</c>, <c>6 a.m.</c>, <c>0650 GMT</c>; <c>Z</c>,
/// <c>+02:00</c>, <c>EST</c>, <c>(GMT)</c>, <c>UTC+2</c>.
/// </summary>
internal static class ClockTimeScanner
{
    /// <summary>Reads a time of day; less than 24 hours, or exactly 24 for the end of the day.</summary>
    public static bool TryRead(scoped ref TextCursor cursor, out TimeSpan time)
    {
        var start = cursor.Position;
        time = default;
        var digits = cursor.ReadNumber(4, out var number);
        var read = digits switch
        {
            1 or 2 => TryReadAfterHour(ref cursor, number, out time),
            4 => TryReadMilitary(ref cursor, number, out time),
            _ => false,
        };
        if (!read)
        {
            cursor.Position = start;
        }

        return read;
    }

    /// <summary>Reads a time zone, with the blank before it.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="day">The day, on which the offset of some zones depends.</param>
    /// <param name="offset">The offset from UTC, at most 14 hours.</param>
    public static bool TryReadZone(scoped ref TextCursor cursor, DateTime day, out TimeSpan offset)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        var parenthesis = cursor.Skip('(');
        var read = TryReadOffset(ref cursor, out offset) || TryReadName(ref cursor, day, out offset);
        if (!read || (parenthesis && !cursor.Skip(')')))
        {
            cursor.Position = start;
            return false;
        }

        SkipComment(ref cursor, day);
        return true;
    }

    private static bool TryReadAfterHour(scoped ref TextCursor cursor, int hour, out TimeSpan time)
    {
        time = default;
        var minute = 0;
        var second = 0;
        var hasMinutes = cursor.Current is ':' or '.' or 'h' or 'H' && IsFollowedByTwoDigits(cursor);
        if (hasMinutes)
        {
            cursor.Position++;
            _ = cursor.ReadNumber(2, out minute);
            if (cursor.Current == ':' && IsFollowedByTwoDigits(cursor))
            {
                cursor.Position++;
                _ = cursor.ReadNumber(2, out second);
                SkipFraction(ref cursor);
            }
        }

        if (TryReadHalf(ref cursor, out var afternoon))
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + (afternoon ? 12 : 0);
        }
        else if (!hasMinutes)
        {
            return false;
        }

        return TryTime(hour, minute, second, out time);
    }

    /// <summary>Four digits are a time only before a zone: <c>0650 GMT</c>; else they are a year.</summary>
    private static bool TryReadMilitary(scoped ref TextCursor cursor, int number, out TimeSpan time)
    {
        var zone = cursor;
        return TryTime(number / 100, number % 100, 0, out time) && TryReadZone(ref zone, default, out _);
    }

    private static bool IsFollowedByTwoDigits(TextCursor cursor)
    {
        cursor.Position++;
        return cursor.DigitsAhead() == 2;
    }

    private static void SkipFraction(scoped ref TextCursor cursor)
    {
        var fraction = cursor;
        if ((fraction.Skip('.') || fraction.Skip(',')) && fraction.DigitsAhead() is var digits and > 0)
        {
            cursor.Position += 1 + digits;
        }
    }

    /// <summary>Reads <c>AM</c>, <c>pm</c>, <c>a.m.</c></summary>
    private static bool TryReadHalf(scoped ref TextCursor cursor, out bool afternoon)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        afternoon = cursor.Current is 'p' or 'P';
        if (cursor.Current is 'a' or 'A' or 'p' or 'P')
        {
            cursor.Position++;
            var points = cursor.Skip('.');
            if ((cursor.Skip('m') || cursor.Skip('M')) && !char.IsLetter(cursor.Current))
            {
                _ = points && cursor.Skip('.');
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads <c>+02:00</c>, <c>-0500</c>, <c>+2</c>.</summary>
    private static bool TryReadOffset(scoped ref TextCursor cursor, out TimeSpan offset)
    {
        offset = default;
        var start = cursor.Position;
        var negative = cursor.Current is '-' or '\u2212';
        if (!negative && cursor.Current != '+')
        {
            return false;
        }

        cursor.Position++;
        var digits = cursor.ReadNumber(4, out var number);
        var minutes = 0;
        var hours = digits > 2 ? number / 100 : number;
        if (digits is 1 or 2 && cursor.Current == ':' && IsFollowedByTwoDigits(cursor))
        {
            cursor.Position++;
            _ = cursor.ReadNumber(2, out minutes);
        }
        else if (digits > 2)
        {
            minutes = number % 100;
        }

        if (digits is 0 or 3 || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            cursor.Position = start;
            return false;
        }

        offset = new TimeSpan(negative ? -hours : hours, negative ? -minutes : minutes, 0);
        return true;
    }

    private static bool TryReadName(scoped ref TextCursor cursor, DateTime day, out TimeSpan offset)
    {
        if (!TimeZoneNames.TryGetOffset(cursor.ReadWord(), day, out offset))
        {
            return false;
        }

        if (offset == default && TryReadOffset(ref cursor, out var further))
        {
            offset = further;
        }

        return true;
    }

    /// <summary>RFC 2822 allows the zone's name in parentheses after its offset: <c>+0000 (UTC)</c>.</summary>
    private static void SkipComment(scoped ref TextCursor cursor, DateTime day)
    {
        var comment = cursor;
        comment.SkipBlanks();
        if (comment.Skip('(') && TimeZoneNames.TryGetOffset(comment.ReadWord(), day, out _) && comment.Skip(')'))
        {
            cursor = comment;
        }
    }

    private static bool TryTime(int hour, int minute, int second, out TimeSpan time)
    {
        // A leap second is the last second of its minute: no calendar here has a 61st.
        time = new TimeSpan(hour, minute, Math.Min(second, 59));
        return minute < 60 && second <= 60 && (hour < 24 || time == TimeSpan.FromHours(24));
    }
}
