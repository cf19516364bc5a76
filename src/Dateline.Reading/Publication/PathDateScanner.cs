using Dateline.Core.Articles;
using Dateline.Reading.Dates;

namespace Dateline.Reading.Publication;

/// <summary>
/// Finds the date in an address or a file name: <c>/2025/12/05/</c>, <c>/2025/dec/05/</c>, <c>/2025-12-05-</c>, <c>20251205</c>,
/// <c>2025_12_05</c>, <c>05-Dec-2025</c>.
/// </summary>
internal static class PathDateScanner
{
    /// <summary>Eight digits in a row are an article's number unless they are a date of these years.</summary>
    private const int FirstCompactYear = 1900;

    private const int LastCompactYear = 2099;

    private const int CompactLength = 8;

    /// <summary>The date in the path of an address; null when there is none, or several.</summary>
    public static WrittenDate? InAddress(string url) => Find(PathOf(url), out _);

    /// <summary>The date in the name of a file; null when there is none, or several.</summary>
    public static WrittenDate? InFileName(string path) => Find(Path.GetFileName(path), out _);

    /// <summary>The year and month of an address such as <c>/2025/12/story</c>.</summary>
    public static bool TryFindMonth(string url, out int year, out int month)
    {
        _ = Find(PathOf(url), out var found);
        (year, month) = found.GetValueOrDefault();
        return found is not null;
    }

    private static string PathOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var start = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        var end = url.AsSpan().IndexOfAny('?', '#');
        return start < 0 || (end >= 0 && end < start) ? "" : url[start..(end < 0 ? url.Length : end)];
    }

    private static WrittenDate? Find(string path, out (int Year, int Month)? yearMonth)
    {
        var text = path.Replace('_', '-');
        WrittenDate? found = null;
        yearMonth = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            yearMonth ??= MonthAt(text, at);
            if (DateAt(text, at) is not { } date)
            {
                continue;
            }

            if (date.Text.Contains('/', StringComparison.Ordinal))
            {
                return date; // a folder for each day; what follows in the slug is what the article is about
            }

            if (found is not null && (found.DayFirst, found.MonthFirst) != (date.DayFirst, date.MonthFirst))
            {
                return null;
            }

            found = date;
            at += date.Text.Length - 1;
        }

        return found;
    }

    private static WrittenDate? DateAt(string text, int at)
    {
        var length = CompactLengthAt(text, at);
        var rest = length > 0 ? text.AsSpan(at, CompactLength) : text.AsSpan(at);
        var dayFirst = new TextCursor(rest) { DayFirst = true };
        var monthFirst = new TextCursor(rest) { DayFirst = false };
        if (!CalendarDateScanner.TryRead(ref dayFirst, out var one) || !CalendarDateScanner.TryRead(ref monthFirst, out var other))
        {
            return null;
        }

        var written = rest[..dayFirst.Position];
        var isCompact = written.Length == CompactLength && !written.ContainsAnyExceptInRange('0', '9');
        return isCompact ? length > 0 && one.Year is >= FirstCompactYear and <= LastCompactYear ? Written(written, one, other) : null
            : HasYearOfFourDigits(written) && IsEnd(text, at + written.Length) ? Written(written, one, other)
            : null;
    }

    /// <summary>The length of 8 digits, or of 12 or 14 with a time of day; else 0.</summary>
    private static int CompactLengthAt(string text, int at)
    {
        var digits = new TextCursor(text) { Position = at }.DigitsAhead();
        var isTime = digits is 12 or 14 && string.CompareOrdinal(text, at + 8, "24", 0, 2) < 0 && text[at + 10] < '6';
        return (digits == CompactLength && IsEnd(text, at + digits)) || isTime ? digits : 0;
    }

    private static WrittenDate Written(ReadOnlySpan<char> text, DateTime dayFirst, DateTime monthFirst) =>
        new(text.ToString(), Day(dayFirst), Day(monthFirst));

    private static PublicationTime Day(DateTime day) => new(new DateTimeOffset(day, TimeSpan.Zero), HasTime: false);

    private static bool HasYearOfFourDigits(ReadOnlySpan<char> written)
    {
        var digits = 0;
        foreach (var c in written)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where no letter or digit follows, save the <c>T</c> before a time of day.</summary>
    private static bool IsEnd(string text, int at) =>
        at >= text.Length || !char.IsLetterOrDigit(text[at]) ||
        (text[at] == 'T' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static (int Year, int Month)? MonthAt(string text, int at)
    {
        var cursor = new TextCursor(text) { Position = at };
        return at > 0 && text[at - 1] == '/' && CalendarDateScanner.TryReadYear(ref cursor, out var year) && cursor.Skip('/') &&
            (cursor.ReadNumber(2, out var month) > 0 || (month = CalendarNames.Month(cursor.ReadWord())) > 0) &&
            month is >= 1 and <= 12 && cursor.Skip('/') ? (year, month) : null;
    }
}
