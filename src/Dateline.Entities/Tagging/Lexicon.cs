using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Dateline.Entities.Lists;

namespace Dateline.Entities.Tagging;

/// <summary>
/// The words of <c>Lists/lexicon.txt</c> and <c>Lists/common-words.txt</c> with their traits, without regard to case.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestWord = 24;

    private static readonly Lazy<Lexicon> Embedded = new(() => new Lexicon());

    private readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> _traits;

    private Lexicon()
    {
        var traits = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in ListResource.Lines("common-words.txt"))
        {
            Add(word, WordTraits.Common);
        }

        var section = WordTraits.None;
        foreach (var line in ListResource.Lines("lexicon.txt"))
        {
            if (line[0] == '[')
            {
                section = Enum.Parse<WordTraits>(line.Trim('[', ']'));
                continue;
            }

            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, section);
            }
        }

        _traits = traits.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string word, WordTraits trait) => CollectionsMarshal.GetValueRefOrAddDefault(traits, word, out _) |= trait;
    }

    /// <summary>The lexicon that ships with the product, read at first use.</summary>
    public static Lexicon Default => Embedded.Value;

    /// <summary>The traits of a word as written; the period of an abbreviation does not count.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return WordTraits.None;
        }

        if (word.Length > 2 && word[^1] == '.')
        {
            word = word[..^1];
        }

        return _traits.TryGetValue(word, out var traits) ? traits : RegularForm(word);
    }

    /// <summary>
    /// An unknown word is common when it is a regular form of a common one (<c>reopening</c> is not listed, <c>reopen</c>
    /// is).
    /// </summary>
    private WordTraits RegularForm(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["s", "es", "ed", "d", "ing", "ly"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) &&
                _traits.TryGetValue(word[..^ending.Length], out var traits))
            {
                return traits & WordTraits.Common;
            }
        }

        return WordTraits.None;
    }
}
