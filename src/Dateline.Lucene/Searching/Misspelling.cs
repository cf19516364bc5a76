using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>A word that may be misspelt. What is computed to find those near it is computed once for all fields and segments.</summary>
/// <param name="word">The folded word.</param>
/// <param name="maxEdits">Insertions, deletions, substitutions and swaps of neighbours allowed, 1 or 2.</param>
internal sealed class Misspelling(string word, int maxEdits)
{
    /// <summary>Where Lucene keeps the word's Levenshtein automata, which are most of what the look-up costs.</summary>
    private readonly AttributeSource _automata = new();

    /// <summary>The word.</summary>
    public string Word => word;

    /// <summary>The terms within the allowed edits.</summary>
    /// <param name="terms">The terms of a field.</param>
    /// <param name="field">The field.</param>
    public FuzzyTermsEnum Near(Terms terms, string field) => new(terms, _automata, new Term(field, word), maxEdits, 0, transpositions: true);
}
