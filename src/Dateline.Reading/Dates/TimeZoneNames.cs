using System.Collections.Frozen;

namespace Dateline.Reading.Dates;

/// <summary>
/// Offsets of the time zones that news articles name by letters. Where letters mean several zones, the one that English-language
/// agencies mean: CST is Central (RFC 822), IST is India.
/// </summary>
internal static class TimeZoneNames
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["UT"] = 0,
        ["WET"] = 0,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AKST"] = -9,
        ["AKDT"] = -8,
        ["HST"] = -10,
        ["AST"] = -4,
        ["ADT"] = -3,
        ["NST"] = -3.5,
        ["BRT"] = -3,
        ["ART"] = -3,
        ["BST"] = 1,
        ["WEST"] = 1,
        ["WAT"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["CAT"] = 2,
        ["SAST"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["EAT"] = 3,
        ["TRT"] = 3,
        ["GST"] = 4,
        ["PKT"] = 5,
        ["IST"] = 5.5,
        ["ICT"] = 7,
        ["WIB"] = 7,
        ["SGT"] = 8,
        ["HKT"] = 8,
        ["AWST"] = 8,
        ["JST"] = 9,
        ["KST"] = 9,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Zones of the United States whose letters leave open whether it is summer time: <c>6:50 AM ET</c>.</summary>
    private static readonly FrozenDictionary<string, double> AmericanHours = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = -5,
        ["CT"] = -6,
        ["MT"] = -7,
        ["PT"] = -8,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset from UTC of a zone on a day.</summary>
    public static bool TryGetOffset(ReadOnlySpan<char> name, DateTime day, out TimeSpan offset)
    {
        var american = AmericanHours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var hours);
        var known = american || Hours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out hours);
        offset = TimeSpan.FromHours(american && IsAmericanSummer(day) ? hours + 1 : hours);
        return known;
    }

    /// <summary>
    /// Energy Policy Act of 2005: from 2007 the second Sunday of March to the first Sunday of November; before, since the acts of 1966
    /// and 1986, the first (until 1986 the last) Sunday of April to the last of October.
    /// </summary>
    private static bool IsAmericanSummer(DateTime day)
    {
        var (start, end) = day.Year switch
        {
            >= 2007 => (Sunday(day.Year, 3, 8), Sunday(day.Year, 11, 1)),
            >= 1987 => (Sunday(day.Year, 4, 1), Sunday(day.Year, 10, 25)),
            >= 1967 => (Sunday(day.Year, 4, 24), Sunday(day.Year, 10, 25)),
            _ => (DateTime.MaxValue, DateTime.MaxValue),
        };
        return day >= start && day < end;
    }

    /// <summary>The first Sunday on or after a day.</summary>
    private static DateTime Sunday(int year, int month, int from)
    {
        var day = new DateTime(year, month, from);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }
}
