namespace Dateline.Lucene.Snippets;

/// <summary>What a query asks for in one form of the text, as written or by stems.</summary>
internal sealed class WantedWords
{
    private readonly Dictionary<string, float> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inPhrases = new(StringComparer.Ordinal);
    private readonly List<HighlightPhrase> _phrases = [];

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

    /// <summary>The weight of a term that is asked for by itself.</summary>
    public bool TryFind(string term, out float weight) => _words.TryGetValue(term, out weight);

    /// <summary>True for a term of a phrase.</summary>
    public bool IsInPhrase(string term) => _inPhrases.Contains(term);
}
