using System.Collections.Frozen;
using Dateline.Core.Text;

namespace Dateline.Reading.Dates;

/// <summary>
/// Names of months and weekdays, written out and abbreviated, in the languages of the Latin script that agencies write most.
/// </summary>
internal static class CalendarNames
{
    private const int LongestName = 12;

    /// <summary>
    /// Months in English, German, French, Spanish, Italian, Portuguese and Dutch, folded; the number is that of the line.
    /// </summary>
    private static readonly FrozenDictionary<string, int> Months = Number(
        "january jan januar janner janvier janv enero ene gennaio gen janeiro januari",
        "february feb februar fevrier fevr febrero febbraio fevereiro fev februari",
        "march mar marz mars marzo marco maart mrt",
        "april apr avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei",
        "june jun juni juin junio giugno giu junho",
        "july jul juli juillet juil julio luglio lug julho",
        "august aug aout agosto ago augustus",
        "september sept sep septembre septiembre settembre set setembro",
        "october oct oktober okt octobre octubre ottobre ott outubro out",
        "november nov novembre noviembre novembro",
        "december dec dezember dez decembre diciembre dic dicembre dezembro");

    /// <summary>Weekdays in the same languages, Monday first; not <c>mar</c>, which is more often the month.</summary>
    private static readonly FrozenDictionary<string, int> Weekdays = Number(
        "monday mon montag lundi lun lunes lunedi maandag",
        "tuesday tue tues dienstag mardi martes martedi dinsdag",
        "wednesday wed mittwoch mercredi mer miercoles mercoledi woensdag",
        "thursday thu thur thurs donnerstag jeudi jeu jueves giovedi donderdag",
        "friday fri freitag vendredi ven viernes venerdi vrijdag",
        "saturday sat samstag sonnabend samedi sam sabado sabato zaterdag",
        "sunday sun sonntag dimanche dim domingo domenica zondag");

    /// <summary>The number of a month, 1 to 12; 0 when the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(Months, word);

    /// <summary>True when the word is a weekday.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Find(Weekdays, word) > 0;

    /// <summary>The weekday of a name; null when the word is none.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) =>
        Find(Weekdays, word) is var number and > 0 ? (DayOfWeek)(number % 7) : null;

    private static int Find(FrozenDictionary<string, int> names, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestName)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Folding.FoldCase(word[i]);
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var number) ? number : 0;
    }

    private static FrozenDictionary<string, int> Number(params string[] lines) =>
        lines.SelectMany((line, index) => line.Split(' ').Select(name => (name, number: index + 1)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
}
