using System.Collections.Frozen;
using Dateline.Reading.Dates;

namespace Dateline.Reading.Datelines;

/// <summary>The place of a dateline: one or several cities, each perhaps with its state or country.</summary>
internal static class DatelinePlace
{
    private const int MaxLength = 100;

    /// <summary>Shorter capitals before a dash are more often an organisation (EU, UN, IMF) than a place.</summary>
    private const int FewestLetters = 4;

    /// <summary>More words in capitals are a headline.</summary>
    private const int MostWords = 4;

    /// <summary>What else stands in capitals before a dash at the beginning of a text.</summary>
    private static readonly FrozenSet<string> NoPlaces = FrozenSet.Create(
        StringComparer.Ordinal,
        "ADVISORY", "ALERT", "ANALYSIS", "ATTENTION", "BREAKING", "CLARIFICATION", "COLUMN", "COMMENTARY", "CORRECTED", "CORRECTION",
        "CORRECTS", "EDITOR", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "FOR", "HIGHLIGHTS", "INTERVIEW", "KEY", "LIVE",
        "MEDIA", "NATO", "NEWS", "NOTE", "OPEC", "OPINION", "PHOTOS", "PRESS", "QUOTES", "REFILE", "REPEAT", "REPORT", "REVIEW", "SCOREBOARD",
        "SPECIAL", "SUMMARY", "TIMELINE", "TOP", "UNESCO", "UNICEF", "UPDATE", "URGENT", "VIDEO", "WARNING", "WATCH", "WRAPUP");

    /// <summary>Small words within names of places: <c>Rio de Janeiro</c>, <c>Newcastle upon Tyne</c>.</summary>
    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "al", "am", "an", "and", "da", "de", "del", "der", "di", "do", "el", "la", "le", "of", "on", "sur", "the", "upon");

    /// <summary>Reads up to the date, the bracket or the dash; empty when no place can begin here.</summary>
    public static ReadOnlySpan<char> Read(scoped ref TextCursor cursor, ReadOnlySpan<char> line)
    {
        var start = cursor.Position;
        var end = start;
        var inner = cursor;
        while (!inner.AtEnd && inner.Position - start < MaxLength && !IsDate(inner, first: inner.Position == start))
        {
            var word = ReadPlaceWord(ref inner);
            if (word == 0)
            {
                break;
            }

            end = inner.Position;
            inner.SkipBlanks();
            _ = inner.Skip(',');
            inner.SkipBlanks();
        }

        cursor.Position = end;
        return line[start..end];
    }

    /// <summary>True when the city is in capitals; its state or country may be in small letters.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> place)
    {
        var city = place.IndexOf(',') is var comma and >= 0 ? place[..comma] : place;
        var letters = 0;
        foreach (var c in city)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    /// <summary>True when a place in capitals is one even without date and agency.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> place)
    {
        var first = place.IndexOfAny(" ,/-") is var end and >= 0 ? place[..end] : place;
        int letters = 0, blanks = 0;
        foreach (var c in place)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            blanks += c == ' ' ? 1 : 0;
        }

        return letters >= FewestLetters && blanks < MostWords && !NoPlaces.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first);
    }

    /// <summary>True when every word begins with a capital, save the small ones that names have.</summary>
    public static bool IsName(ReadOnlySpan<char> place)
    {
        foreach (var range in place.SplitAny(' ', ','))
        {
            var word = place[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return false;
            }
        }

        return place.Length > 0 && char.IsUpper(place[0]);
    }

    private static bool IsDate(TextCursor cursor, bool first)
    {
        var inner = cursor;
        return CalendarDateScanner.SkipWeekday(ref inner) || CalendarDateScanner.TryReadDayAndMonth(ref inner, out _, out _) ||
            CalendarDateScanner.TryRead(ref inner, out _) || (!first && CalendarDateScanner.TryReadMonthBeforeDash(ref inner));
    }

    /// <summary>
    /// Reads letters with the points, apostrophes, hyphens and slashes within; a hyphen or slash that stands apart ends a place.
    /// </summary>
    private static int ReadPlaceWord(scoped ref TextCursor cursor)
    {
        var start = cursor.Position;
        while (char.IsLetter(cursor.Current) || (cursor.Position > start && IsInner(cursor)))
        {
            cursor.Position++;
        }

        return cursor.Position - start;
    }

    private static bool IsInner(TextCursor cursor) => cursor.Current switch
    {
        '.' or '\'' or '\u2019' => true,
        '-' or '/' => cursor.Rest.Length > 1 && char.IsLetter(cursor.Rest[1]),
        _ => false,
    };
}
