using Lucene.Net.Tartarus.Snowball.Ext;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// Gives the terms of words as they are written. News uses few words again and again: nearly all are found here, with one look, in
/// place of being folded, stemmed and encoded anew. For one thread.
/// </summary>
/// <remarks>
/// Stems are those of the English stemmer of Snowball ("Porter2", Porter 2001). On four test collections (Cranfield, NPL, CISI,
/// Medline) it found more than KStem and than taking off plurals alone; that it joins <c>international</c> and <c>internal</c> is made
/// good by the exact fields, which are ranked above. It leaves <c>news</c> alone, unlike Porter's first.
/// </remarks>
internal sealed class TermCache
{
    /// <summary>Words of one generation: some 4 MB. Beyond this many, those that were not asked for in the newer generation are forgotten.</summary>
    private const int MaxRemembered = 1 << 14;

    /// <summary>Longer words hardly ever come back.</summary>
    private const int MaxRememberedLength = 48;

    [ThreadStatic]
    private static TermCache? _forThisThread;

    private readonly WordFolder _folder = new();
    private readonly EnglishStemmer _stemmer = new();
    private Dictionary<string, NewsTerm>.AlternateLookup<ReadOnlySpan<char>> _newer = NewGeneration();
    private Dictionary<string, NewsTerm>.AlternateLookup<ReadOnlySpan<char>> _older = NewGeneration();

    private TermCache()
    {
    }

    /// <summary>The cache of the thread that asks.</summary>
    public static TermCache ForThisThread => _forThisThread ??= new TermCache();

    /// <summary>The term of a word; its text is empty when nothing is left of the word.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="isAcronym">True when full stops stand behind its letters.</param>
    public NewsTerm Of(ReadOnlySpan<char> written, bool isAcronym)
    {
        if (!isAcronym && _newer.TryGetValue(written, out var term))
        {
            return term;
        }

        if (isAcronym || !_older.TryGetValue(written, out term))
        {
            term = Make(written, isAcronym);
        }

        if (!isAcronym && written.Length <= MaxRememberedLength)
        {
            Remember(written, term);
        }

        return term;
    }

    private static Dictionary<string, NewsTerm>.AlternateLookup<ReadOnlySpan<char>> NewGeneration() =>
        new Dictionary<string, NewsTerm>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private NewsTerm Make(ReadOnlySpan<char> written, bool isAcronym)
    {
        var folded = _folder.Fold(written, isAcronym).ToString();
        _stemmer.SetCurrent(folded);
        _stemmer.Stem();
        return new NewsTerm(folded, _stemmer.Current);
    }

    private void Remember(ReadOnlySpan<char> written, NewsTerm term)
    {
        if (_newer.Dictionary.Count >= MaxRemembered)
        {
            (_newer, _older) = (_older, _newer);
            _newer.Dictionary.Clear();
        }

        _newer[written] = term;
    }
}
