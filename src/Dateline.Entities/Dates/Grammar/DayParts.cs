namespace Dateline.Entities.Dates.Grammar;

/// <summary>The parts of the day and what TIMEX3 writes for them.</summary>
internal static class DayParts
{
    /// <summary>
    /// The code behind the T of a TIMEX3 time, for a word of the lexicon's day parts; a clock time for noon and midnight.
    /// </summary>
    public static string Code(ReadOnlySpan<char> word) => word switch
    {
        _ when Has(word, "noon") && !Has(word, "after") || Has(word, "midday") => "12:00",
        _ when Has(word, "midnight") => "24:00",
        _ when Has(word, "morning") || Has(word, "dawn") || Has(word, "daybreak") => "MO",
        _ when Has(word, "afternoon") || Has(word, "lunchtime") => "AF",
        _ when Has(word, "evening") || Has(word, "dusk") => "EV",
        _ => "NI",
    };

    private static bool Has(ReadOnlySpan<char> word, string part) => word.Contains(part, StringComparison.OrdinalIgnoreCase);
}
