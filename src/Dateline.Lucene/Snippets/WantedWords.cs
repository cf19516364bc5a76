namespace Dateline.Lucene.Snippets;

/// <summary>What a query asks for in one form of the text, as written or by stems.</summary>
internal sealed class WantedWords
{
    private readonly Dictionary<string, float> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inPhrases = new(StringComparer.Ordinal);
    private readonly List<HighlightPhrase> _phrases = [];
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _phraseLookup;

    /// <summary>Nothing is asked for at first.</summary>
    public WantedWords()
    {
        _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phraseLookup = _inPhrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words that are found only next to each other.</summary>
    public IReadOnlyList<HighlightPhrase> Phrases => _phrases;

    /// <summary>True when nothing is asked for.</summary>
    public bool IsEmpty => _words.Count == 0 && _phrases.Count == 0;

    /// <summary>Adds a word that is found wherever it stands.</summary>
    public void Add(string term, float weight) => _words.TryAdd(term, weight);

    /// <summary>Adds words that are found only next to each other.</summary>
    public void Add(HighlightPhrase phrase)
    {
        _phrases.Add(phrase);
        foreach (var term in phrase.Positions.SelectMany(terms => terms))
        {
            _inPhrases.Add(term);
        }
    }

    /// <summary>The word asked for by itself that a term is, and its weight.</summary>
    public bool TryFind(ReadOnlySpan<char> term, out string word, out float weight) => _wordLookup.TryGetValue(term, out word!, out weight);

    /// <summary>The word of a phrase that a term is.</summary>
    public bool TryFindInPhrase(ReadOnlySpan<char> term, out string word) => _phraseLookup.TryGetValue(term, out word!);
}
