using Dateline.Core.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>Finds the terms of a field that a pattern or a misspelt word can mean, within bounds.</summary>
internal sealed class TermExpander(IndexReader reader, CancellationToken cancellation)
{
    /// <summary>Terms of a pattern in one field at the most; those in most documents are kept.</summary>
    public const int MaxPatternTerms = 1_024;

    /// <summary>Terms of a misspelt word in one field at the most; the nearest are kept.</summary>
    public const int MaxFuzzyTerms = 50;

    /// <summary>Terms looked at for a pattern that begins with a wildcard, at the most.</summary>
    public const int MaxVisitedTerms = 500_000;

    /// <summary>Room for the characters of usual terms, to begin with.</summary>
    private const int TermCapacity = 64;

    /// <summary>Terms between two looks at the cancellation.</summary>
    private const int CancellationInterval = 4_096;

    /// <summary>The terms that a pattern fits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isCut">True when a bound was met.</param>
    public IReadOnlyList<ExpandedTerm> Expand(string field, WildcardPattern pattern, out bool isCut)
    {
        isCut = false;
        var terms = MultiFields.GetTerms(reader, field)?.GetEnumerator();
        var prefix = new BytesRef(pattern.Prefix);
        if (terms is null || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END)
        {
            return [];
        }

        var best = new BoundedHeap<ExpandedTerm>(MaxPatternTerms);
        var term = new CharsRef(TermCapacity);
        var (matches, visited) = (0, 0);
        do
        {
            if (++visited % CancellationInterval == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (!StringHelper.StartsWith(terms.Term, prefix) || visited > MaxVisitedTerms)
            {
                isCut = visited > MaxVisitedTerms;
                break;
            }

            UnicodeUtil.UTF8toUTF16(terms.Term, term);
            if (pattern.Matches(term.Chars.AsSpan(0, term.Length)))
            {
                matches++;
                var documents = terms.DocFreq;
                if (!best.IsFull || documents >= best.Least.Documents)
                {
                    best.Add(new ExpandedTerm(term.ToString(), 0, documents));
                }
            }
        }
        while (terms.MoveNext());

        isCut |= matches > MaxPatternTerms;
        return best.Descending();
    }

    /// <summary>The terms within some edits of a word, the nearest first.</summary>
    /// <param name="field">The field.</param>
    /// <param name="misspelling">The word.</param>
    /// <param name="isCut">True when a bound was met.</param>
    public IReadOnlyList<ExpandedTerm> Expand(string field, Misspelling misspelling, out bool isCut)
    {
        isCut = false;
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return [];
        }

        var best = new BoundedHeap<ExpandedTerm>(MaxFuzzyTerms);
        var matches = 0;
        var near = misspelling.Near(terms, field);
        while (near.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var term = near.Term.Utf8ToString();
            matches++;
            best.Add(new ExpandedTerm(term, NearestName.Distance(misspelling.Word, term), near.DocFreq));
        }

        isCut = matches > MaxFuzzyTerms;
        return best.Descending();
    }
}
