using System.Buffers;
using Dateline.Reading.Dates;

namespace Dateline.Reading.Datelines;

/// <summary>
/// Finds the dateline and the agency's tag at the beginning of a story: <c>KYIV, Dec 6 (Reuters) —</c>, <c>MOSCOW (AP) -</c>,
/// <c>WASHINGTON, D.C. --</c>, <c>LONG BEACH, Calif., Dec. 6, 2025 /PRNewswire/ --</c>, <c>(MENAFN)</c>.
/// </summary>
/// <remarks>
/// A dateline has a place, a date, an agency and a dash, in this order. A place in capitals needs only the dash; one in small letters
/// is a dateline only with a date or a known agency, for "Peace — at last" is a sentence.
/// </remarks>
internal static class DatelineScanner
{
    /// <summary>A dateline at most, in UTF-16 code units; three places with their states fit.</summary>
    private const int MaxLength = 160;

    private const int MaxTagLength = 60;

    /// <summary>What stands in brackets with a digit or a colon is a figure or a ticker.</summary>
    private static readonly SearchValues<char> NoAgency = SearchValues.Create("0123456789:");

    /// <summary>Scans the start of a story, which has no blanks before it.</summary>
    /// <param name="story">The story; only its first line is looked at.</param>
    /// <param name="dateline">What was found.</param>
    public static bool TryScan(ReadOnlySpan<char> story, out ScannedDateline dateline)
    {
        var line = story[..Math.Min(story.Length, 2 * MaxLength)];
        line = line.IndexOf('\n') is var end and >= 0 ? line[..end] : line;
        var cursor = new TextCursor(line);
        var tag = ReadLeadingTag(ref cursor);
        if (TryReadPlaceForm(ref cursor, line, isKnown: false, out dateline))
        {
            dateline = dateline with { Agency = dateline.Agency ?? tag };
            return true;
        }

        dateline = new ScannedDateline(cursor.Position, null, tag, HasDate: false, null);
        return tag is not null;
    }

    /// <summary>
    /// Scans a line that is marked as a dateline, in which a place need not be in capitals when a date follows it.
    /// </summary>
    public static bool TryScanMarked(ReadOnlySpan<char> line, out ScannedDateline dateline)
    {
        var cursor = new TextCursor(line);
        return TryReadPlaceForm(ref cursor, line, isKnown: true, out dateline);
    }

    /// <summary>Reads <c>(MENAFN) </c>, with a dash after it if there is one.</summary>
    private static string? ReadLeadingTag(scoped ref TextCursor cursor)
    {
        var inner = cursor;
        var tag = ReadBracketed(ref inner);
        var agency = Agencies.KnownFirst(tag) ?? (Agencies.IsAcronym(tag) ? tag.ToString() : null);
        if (agency is null)
        {
            return null;
        }

        cursor = inner;
        cursor.SkipBlanks();
        _ = TryReadDash(ref cursor, bracketBefore: true);
        cursor.SkipBlanks();
        return agency;
    }

    private static bool TryReadPlaceForm(scoped ref TextCursor cursor, ReadOnlySpan<char> line, bool isKnown, out ScannedDateline dateline)
    {
        dateline = default;
        var inner = cursor;
        var place = DatelinePlace.Read(ref inner, line);
        var hasDate = TryReadDate(ref inner, out var day);
        var tag = ReadTag(ref inner, afterDate: hasDate);
        var known = Agencies.KnownFirst(tag);
        var agency = known ?? (tag.IsEmpty ? null : tag.ToString());
        inner.SkipBlanks();
        var marked = hasDate || agency is not null;
        var convincing = place.IsEmpty ? hasDate && known is not null
            : DatelinePlace.IsInCapitals(place) ? marked || DatelinePlace.StandsAlone(place)
            : (hasDate && isKnown) || ((hasDate || known is not null) && DatelinePlace.IsName(place));
        if (!convincing || inner.Position > MaxLength || !(TryReadDash(ref inner, agency is not null) || (marked && inner.Skip(':'))))
        {
            return false;
        }

        inner.SkipBlanks();
        cursor = inner;
        dateline = new ScannedDateline(cursor.Position, place.IsEmpty ? null : place.ToString(), agency, hasDate, day);
        return true;
    }

    /// <summary>Reads <c>, Dec. 6</c>, <c>, Saturday, December 6, 2025</c>; the comma may be missing.</summary>
    private static bool TryReadDate(scoped ref TextCursor cursor, out DatelineDay? day)
    {
        day = null;
        var inner = cursor;
        _ = inner.Skip(',');
        inner.SkipBlanks();
        var weekday = CalendarDateScanner.SkipWeekday(ref inner);
        var whole = inner;
        if (CalendarDateScanner.TryRead(ref whole, out var date))
        {
            day = new DatelineDay(date.Year, date.Month, date.Day);
            cursor = whole;
        }
        else if (CalendarDateScanner.TryReadDayAndMonth(ref inner, out var month, out var dayOfMonth))
        {
            day = new DatelineDay(null, month, dayOfMonth);
            cursor = inner;
        }
        else if (weekday || CalendarDateScanner.TryReadMonthBeforeDash(ref inner))
        {
            cursor = inner;
        }
        else
        {
            return false;
        }

        _ = cursor.Skip(',');
        return true;
    }

    /// <summary>
    /// Reads <c>(Reuters)</c> or <c>/PRNewswire/</c>, after a date also <c>Reuters</c>; empty when there is none.
    /// </summary>
    private static ReadOnlySpan<char> ReadTag(scoped ref TextCursor cursor, bool afterDate)
    {
        var inner = cursor;
        inner.SkipBlanks();
        var bare = inner;
        if (afterDate && bare.ReadWord() is var word && Agencies.Known(word) is not null)
        {
            cursor = bare;
            return word;
        }

        var tag = ReadBracketed(ref inner);
        if (tag.IsEmpty || !char.IsLetter(tag[0]) || tag.ContainsAny(NoAgency))
        {
            return default;
        }

        cursor = inner;
        return tag;
    }

    private static ReadOnlySpan<char> ReadBracketed(scoped ref TextCursor cursor)
    {
        var closing = cursor.Current switch
        {
            '(' => ')',
            '[' => ']',
            '/' => '/',
            _ => '\0',
        };
        var rest = cursor.AtEnd ? default : cursor.Rest[1..];
        var length = closing == '\0' ? -1 : rest.IndexOf(closing);
        if (length is <= 0 or > MaxTagLength)
        {
            return default;
        }

        cursor.Position += length + 2;
        return rest[..length].Trim(' ');
    }

    /// <summary>Reads <c>—</c>, <c>–</c>, <c>--</c>, or a hyphen that stands alone.</summary>
    private static bool TryReadDash(scoped ref TextCursor cursor, bool bracketBefore)
    {
        if (cursor.Skip('\u2014') || cursor.Skip('\u2013') || cursor.Skip('\u2015'))
        {
            return true;
        }

        var hyphens = 0;
        while (cursor.Skip('-'))
        {
            hyphens++;
        }

        if (hyphens > 1 || (hyphens == 1 && (bracketBefore || cursor.AtEnd || cursor.Current == ' ')))
        {
            return true;
        }

        cursor.Position -= hyphens;
        return false;
    }
}
