using System.Collections.Frozen;
using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>The words of temporal expressions. Case does not matter here; where it does, the rules ask for it.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LexiconEntry> Entries = Build();

    private static readonly FrozenDictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest word: a longer one need not be looked up.</summary>
    public static int LongestWord { get; } = Entries.Keys.Max(word => word.Length);

    /// <summary>Finds a word as written, a full stop within it included.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out LexiconEntry entry) => Lookup.TryGetValue(word, out entry);

    private static FrozenDictionary<string, LexiconEntry> Build()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.OrdinalIgnoreCase);
        AddLists(entries, WordClass.Month, LexiconWords.Months);
        AddPairs(entries, WordClass.Month | WordClass.Abbreviated, LexiconWords.MonthAbbreviations);
        AddLists(entries, WordClass.Weekday, LexiconWords.Weekdays);
        AddLists(entries, WordClass.Weekday | WordClass.Abbreviated, LexiconWords.WeekdayAbbreviations);
        AddLists(entries, WordClass.NumberWord, LexiconWords.Numbers, from: 0);
        AddPairs(entries, WordClass.NumberWord, LexiconWords.LargerNumbers);
        AddLists(entries, WordClass.Ordinal, LexiconWords.Ordinals);
        AddLists(entries, WordClass.Season, LexiconWords.Seasons);
        AddPairs(entries, WordClass.Decade, LexiconWords.Decades);
        AddPairs(entries, WordClass.Direction, LexiconWords.Directions);
        AddPairs(entries, WordClass.Vague, LexiconWords.VagueTimes);
        AddPairs(entries, WordClass.Meridiem, LexiconWords.Meridiems);
        AddPairs(entries, WordClass.Deictic, LexiconWords.Deictics);
        AddPairs(entries, WordClass.Zone, LexiconWords.Zones);
        AddUnits(entries);
        AddWords(entries, WordClass.Edge, LexiconWords.Edges);
        AddWords(entries, WordClass.Preposition, LexiconWords.Prepositions);
        AddWords(entries, WordClass.Determiner, LexiconWords.Determiners);
        AddWords(entries, WordClass.VagueQuantity, LexiconWords.VagueQuantities);
        AddWords(entries, WordClass.Approximate, LexiconWords.Approximations);
        AddWords(entries, WordClass.DayPart, LexiconWords.DayParts);
        AddWords(entries, WordClass.Frequency, LexiconWords.Frequencies);
        foreach (var first in Holidays.FirstWords)
        {
            Add(entries, first, new LexiconEntry(WordClass.Holiday, Keyword.None, CalendarUnit.None, 0));
        }

        foreach (var (word, keyword) in LexiconWords.Keywords)
        {
            Add(entries, word, new LexiconEntry(WordClass.Opener, keyword, CalendarUnit.None, 0));
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds a list whose words are numbered by position; alternatives stand on one position, split by a bar.</summary>
    private static void AddLists(Dictionary<string, LexiconEntry> entries, WordClass kind, string words, int from = 1)
    {
        foreach (var alternatives in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in alternatives.Split('|'))
            {
                Add(entries, word, new LexiconEntry(kind, Keyword.None, CalendarUnit.None, from));
            }

            from++;
        }
    }

    /// <summary>Adds words that carry their value: <c>hundred=100</c>.</summary>
    private static void AddPairs(Dictionary<string, LexiconEntry> entries, WordClass kind, string pairs)
    {
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var value = int.Parse(pair.AsSpan(equals + 1), System.Globalization.CultureInfo.InvariantCulture);
            Add(entries, pair[..equals], new LexiconEntry(kind, Keyword.None, CalendarUnit.None, value));
        }
    }

    private static void AddWords(Dictionary<string, LexiconEntry> entries, WordClass kind, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(entries, word, new LexiconEntry(kind, Keyword.None, CalendarUnit.None, 0));
        }
    }

    private static void AddUnits(Dictionary<string, LexiconEntry> entries)
    {
        foreach (var (unit, singular, plural) in LexiconWords.Units)
        {
            foreach (var word in singular.Split(' '))
            {
                Add(entries, word, new LexiconEntry(WordClass.Unit, Keyword.None, unit, 0));
            }

            foreach (var word in plural.Split(' '))
            {
                Add(entries, word, new LexiconEntry(WordClass.Unit | WordClass.Plural, Keyword.None, unit, 0));
            }
        }
    }

    private static void Add(Dictionary<string, LexiconEntry> entries, string word, LexiconEntry entry) =>
        entries[word] = entries.TryGetValue(word, out var known) ? known.Or(entry) : entry;
}
