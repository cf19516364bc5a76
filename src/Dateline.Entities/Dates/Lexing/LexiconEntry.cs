using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>What the lexicon knows of a word.</summary>
internal readonly record struct LexiconEntry(WordClass Class, Keyword Keyword, CalendarUnit Unit, int Value)
{
    /// <summary>This entry and what else the word can be; the later value wins where both have one.</summary>
    public LexiconEntry Or(LexiconEntry other) => new(
        Class | other.Class,
        other.Keyword == Keyword.None ? Keyword : other.Keyword,
        other.Unit == CalendarUnit.None ? Unit : other.Unit,
        other.Value == 0 ? Value : other.Value);
}
