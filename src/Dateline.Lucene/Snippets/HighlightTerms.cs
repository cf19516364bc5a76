namespace Dateline.Lucene.Snippets;

/// <summary>What a query asks for in the text, each with its weight: what snippets are chosen by and what is marked in them.</summary>
internal sealed class HighlightTerms
{
    private readonly Dictionary<string, float> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> _stems = new(StringComparer.Ordinal);
    private readonly List<HighlightPhrase> _phrases = [];

    /// <summary>Words found only as written, with their weights.</summary>
    public IReadOnlyDictionary<string, float> Exact => _exact;

    /// <summary>Stems of words found in all their forms, with their weights.</summary>
    public IReadOnlyDictionary<string, float> Stems => _stems;

    /// <summary>Words found only next to each other.</summary>
    public IReadOnlyList<HighlightPhrase> Phrases => _phrases;

    /// <summary>True when nothing is to be marked.</summary>
    public bool IsEmpty => _exact.Count == 0 && _stems.Count == 0 && _phrases.Count == 0;

    /// <summary>Adds a word found in all the forms of its stem.</summary>
    public void AddStem(string stem, float weight) => _stems.TryAdd(stem, weight);

    /// <summary>Adds a word found as written.</summary>
    public void AddExact(string term, float weight) => _exact.TryAdd(term, weight);

    /// <summary>Adds words found next to each other.</summary>
    public void AddPhrase(HighlightPhrase phrase) => _phrases.Add(phrase);
}
