namespace Dateline.Reading.Dates;

/// <summary>
/// Reads a calendar date in the forms that articles are dated with: <c>2025-12-06</c>, <c>20251206</c>, <c>December 6, 2025</c>,
/// <c>6 December 2025</c>, <c>06-Dec-2025</c>, <c>6. Dezember 2025</c>, <c>06.12.2025</c>, <c>2025/dec/06</c>, and <c>12/25/2025</c>,
/// which is read as <see cref="TextCursor.DayFirst"/> says where it can be read two ways; a weekday may stand before it.
/// </summary>
internal static class CalendarDateScanner
{
    /// <summary>Before the first newspaper (1605), and after any that is in an archive: such a number is no year.</summary>
    private const int FirstYear = 1600;

    private const int LastYear = 2199;

    /// <summary>Reads a date with its year.</summary>
    public static bool TryRead(scoped ref TextCursor cursor, out DateTime day)
    {
        var start = cursor.Position;
        SkipWeekday(ref cursor);
        if (char.IsAsciiDigit(cursor.Current) ? TryReadNumeric(ref cursor, out day) : TryReadMonthFirst(ref cursor, out day))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>
    /// Reads a day and month in letters, as in a dateline: <c>Dec. 6</c>, <c>6 December</c>; a year after it is not read.
    /// </summary>
    public static bool TryReadDayAndMonth(scoped ref TextCursor cursor, out int month, out int day)
    {
        var start = cursor.Position;
        if (char.IsAsciiDigit(cursor.Current))
        {
            month = 0;
            if (cursor.ReadNumber(2, out day) > 0)
            {
                SkipOrdinal(ref cursor);
                cursor.SkipBlanks();
                month = ReadMonth(ref cursor);
            }
        }
        else
        {
            day = 0;
            month = ReadMonth(ref cursor);
            if (month > 0)
            {
                cursor.SkipBlanks();
                _ = cursor.ReadNumber(2, out day);
                SkipOrdinal(ref cursor);
            }
        }

        // A leap year: whether 29 February existed is known when the year is.
        if (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(2000, month))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads a month without its day before a dash, as in <c>SYDNEY, April - </c>.</summary>
    public static bool TryReadMonthBeforeDash(scoped ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (ReadMonth(ref cursor) > 0 && cursor.Current == ' ')
        {
            var next = cursor;
            next.SkipBlanks();
            if (next.Current is '-' or '\u2013' or '\u2014')
            {
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryReadYear(scoped ref TextCursor cursor, out int year)
    {
        var start = cursor.Position;
        if (cursor.ReadNumber(4, out year) == 4 && year is >= FirstYear and <= LastYear)
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Moves over a weekday with its point or comma.</summary>
    public static bool SkipWeekday(scoped ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (!CalendarNames.IsWeekday(cursor.ReadWord()))
        {
            cursor.Position = start;
            return false;
        }

        _ = cursor.Skip('.');
        _ = cursor.Skip(',');
        cursor.SkipBlanks();
        return true;
    }

    private static bool TryReadNumeric(scoped ref TextCursor cursor, out DateTime day)
    {
        day = default;
        switch (cursor.DigitsAhead())
        {
            case 8:
                _ = cursor.ReadNumber(8, out var all);
                return TryDay(all / 10000, all / 100 % 100, all % 100, out day);
            case 4:
                return cursor.ReadNumber(4, out var year) == 4 && cursor.Current is '-' or '/' or '.' &&
                    TryReadPair(ref cursor, cursor.Current, out var month, out var date) && TryDay(year, month, date, out day);
            case 1 or 2:
                return TryReadDayFirst(ref cursor, out day);
            default:
                return false;
        }
    }

    /// <summary>Reads month and day after a year, with the same separator before each.</summary>
    private static bool TryReadPair(scoped ref TextCursor cursor, char separator, out int month, out int day)
    {
        day = 0;
        month = 0;
        return cursor.Skip(separator) && (cursor.ReadNumber(2, out month) > 0 || (month = CalendarNames.Month(cursor.ReadWord())) > 0) &&
            cursor.Skip(separator) && cursor.ReadNumber(2, out day) > 0;
    }

    private static bool TryReadDayFirst(scoped ref TextCursor cursor, out DateTime day)
    {
        day = default;
        _ = cursor.ReadNumber(2, out var first);
        if (cursor.Current is '/' or '.' or '-')
        {
            var afterFirst = cursor.Position;
            var separator = cursor.Current;
            cursor.Position++;
            if (cursor.ReadNumber(2, out var second) > 0)
            {
                return cursor.Skip(separator) && TryReadYearInDigits(ref cursor, separator, out var year) &&
                    TryDay(year, first, second, separator == '.' ? true : cursor.DayFirst, out day);
            }

            cursor.Position = afterFirst;
        }

        SkipOrdinal(ref cursor);
        SkipFiller(ref cursor);
        var month = ReadMonth(ref cursor);
        SkipFiller(ref cursor);
        return month > 0 && TryReadAnyYear(ref cursor, out var named) && TryDay(named, month, first, out day);
    }

    /// <summary>
    /// Between points the day comes first wherever points are used; between slashes and hyphens Europe and America disagree, unless
    /// one of the numbers is no month, or both are the same.
    /// </summary>
    private static bool TryDay(int year, int first, int second, bool? dayFirst, out DateTime day)
    {
        var oneWay = second == first || first > 12 ? true : second > 12 ? false : dayFirst;
        day = default;
        return oneWay is { } order && TryDay(year, order ? second : first, order ? first : second, out day);
    }

    /// <summary>Four digits; between slashes two are a year too: <c>12/25/25</c>.</summary>
    private static bool TryReadYearInDigits(scoped ref TextCursor cursor, char separator, out int year) =>
        separator == '/' ? TryReadAnyYear(ref cursor, out year) : TryReadYear(ref cursor, out year);

    /// <summary><c>December 6, 2025</c>, and <c>Dec 6 06:50:44 GMT 2025</c> as the C library prints it.</summary>
    private static bool TryReadMonthFirst(scoped ref TextCursor cursor, out DateTime day)
    {
        day = default;
        if (!TryReadDayAndMonth(ref cursor, out var month, out var date))
        {
            return false;
        }

        _ = cursor.Skip(',');
        cursor.SkipBlanks();
        var time = cursor;
        if (ClockTimeScanner.TryRead(ref time, out _))
        {
            _ = ClockTimeScanner.TryReadZone(ref time, new DateTime(2000, month, date), out _);
            time.SkipBlanks();
            return TryReadYear(ref time, out var last) && TryDay(last, month, date, out day);
        }

        return TryReadYear(ref cursor, out var year) && TryDay(year, month, date, out day);
    }

    /// <summary>Four digits; or two, which RFC 2822 reads as 1950 to 2049.</summary>
    private static bool TryReadAnyYear(scoped ref TextCursor cursor, out int year)
    {
        if (cursor.DigitsAhead() != 2)
        {
            return TryReadYear(ref cursor, out year);
        }

        _ = cursor.ReadNumber(2, out year);
        year += year < 50 ? 2000 : 1900;
        return true;
    }

    private static int ReadMonth(scoped ref TextCursor cursor)
    {
        var month = CalendarNames.Month(cursor.ReadWord());
        _ = cursor.Skip('.');
        return month;
    }

    /// <summary>The ending of <c>6th</c>, <c>1er</c> or <c>6.</c>.</summary>
    private static void SkipOrdinal(scoped ref TextCursor cursor)
    {
        var start = cursor.Position;
        var ending = cursor.ReadWord();
        if (!(ending is "st" or "nd" or "rd" or "th" or "er") && !cursor.Skip('.'))
        {
            cursor.Position = start;
        }
    }

    /// <summary>What stands between day, month and year: blanks, hyphens, commas, <c>of</c>, <c>de</c>.</summary>
    private static void SkipFiller(scoped ref TextCursor cursor)
    {
        _ = cursor.Skip(',');
        _ = cursor.Skip('-');
        cursor.SkipBlanks();
        _ = cursor.SkipWord("of") || cursor.SkipWord("de");
    }

    private static bool TryDay(int year, int month, int day, out DateTime date)
    {
        var valid = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new DateTime(year, month, day) : default;
        return valid;
    }
}
