namespace Dateline.Entities.Dates.Lexing;

/// <summary>
/// What a token can be within a temporal expression; a word may be several things ("second": a unit and an ordinal).
/// </summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>An integer in digits without separators: <c>5</c>, <c>1999</c>.</summary>
    Number = 1 << 0,

    /// <summary>An ordinal in digits or words: <c>5th</c>, <c>third</c>.</summary>
    Ordinal = 1 << 1,

    /// <summary>A number in words: <c>seventeen</c>, <c>hundred</c>.</summary>
    NumberWord = 1 << 2,

    /// <summary>Decades: <c>1990s</c>, <c>nineties</c>.</summary>
    Decade = 1 << 3,

    /// <summary>A time of day in digits, <c>19:30</c>; the value is its minute of the day.</summary>
    Clock = 1 << 4,

    /// <summary>A month; the value is its number.</summary>
    Month = 1 << 5,

    /// <summary>A weekday; the value runs from 1 for Monday to 7 (ISO 8601).</summary>
    Weekday = 1 << 6,

    /// <summary>A unit of time.</summary>
    Unit = 1 << 7,

    /// <summary>A unit in the plural.</summary>
    Plural = 1 << 8,

    /// <summary>Which one, seen from now: last (-1), this (0), next (1).</summary>
    Direction = 1 << 9,

    /// <summary>A day seen from today: yesterday (-1), today (0), tomorrow (1).</summary>
    Deictic = 1 << 10,

    /// <summary>A part of the day.</summary>
    DayPart = 1 << 11,

    /// <summary>A season; the value is that of <see cref="Calendar.Season"/>.</summary>
    Season = 1 << 12,

    /// <summary>An amount that is not counted: few, several.</summary>
    VagueQuantity = 1 << 13,

    /// <summary>The part of a period: early, mid, late.</summary>
    Edge = 1 << 14,

    /// <summary>How exactly a number holds: about, nearly.</summary>
    Approximate = 1 << 15,

    /// <summary>A recurrence in one word: daily.</summary>
    Frequency = 1 << 16,

    /// <summary>A time that no calendar has: recently (-1), now (0), soon (1).</summary>
    Vague = 1 << 17,

    /// <summary>A preposition that leads to a time: in, on, since.</summary>
    Preposition = 1 << 18,

    /// <summary>the, a, its …</summary>
    Determiner = 1 << 19,

    /// <summary>a.m. or p.m.; the value is the hours to add.</summary>
    Meridiem = 1 << 20,

    /// <summary>A time zone.</summary>
    Zone = 1 << 21,

    /// <summary><c>Q3</c>.</summary>
    QuarterLabel = 1 << 22,

    /// <summary><c>FY2026</c>, <c>FY26</c>.</summary>
    FiscalLabel = 1 << 23,

    /// <summary><c>H1</c>, <c>1H</c>.</summary>
    HalfLabel = 1 << 24,

    /// <summary>A word with which the name of a holiday can begin.</summary>
    Holiday = 1 << 25,

    /// <summary>The end of a sentence.</summary>
    SentenceEnd = 1 << 26,

    /// <summary>Begins with a capital letter.</summary>
    Capitalised = 1 << 27,

    /// <summary>Shortened: <c>Dec</c>, with its full stop if it has one.</summary>
    Abbreviated = 1 << 28,

    /// <summary>A word of letters.</summary>
    Letters = 1 << 29,

    /// <summary>A word that the grammar asks for by name; some constructions begin with one.</summary>
    Opener = 1 << 30,
}
