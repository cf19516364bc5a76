using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// Takes endings off by the English stemmer of Snowball ("Porter2", Porter 2001). On four test collections (Cranfield, NPL, CISI,
/// Medline) it found more than KStem and than taking off plurals alone; that it joins <c>international</c> and <c>internal</c> is
/// made good by the exact fields, which are ranked above. It leaves <c>news</c> alone, unlike Porter's first.
/// </summary>
internal sealed class StemFilter : TokenFilter
{
    /// <summary>News uses few words again and again; stems beyond this many are forgotten together.</summary>
    private const int MaxRemembered = 1 << 15;

    private readonly ICharTermAttribute _term;
    private readonly EnglishStemmer _stemmer = new();
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Stems the tokens of a stream.</summary>
    public StemFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (!_lookup.TryGetValue(word, out var stem))
        {
            stem = Remember(word.ToString());
        }

        if (!word.SequenceEqual(stem))
        {
            stem.CopyTo(_term.ResizeBuffer(stem.Length));
            _term.SetLength(stem.Length);
        }

        return true;
    }

    private string Remember(string word)
    {
        if (_stems.Count >= MaxRemembered)
        {
            _stems.Clear();
        }

        _stemmer.SetCurrent(word);
        _stemmer.Stem();
        var stem = _stemmer.Current;
        _stems.Add(word, stem);
        return stem;
    }
}
