using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace Dateline.Lucene.Matching;

/// <summary>
/// The decoded terms of one segment, those that were asked for most recently, and its norms. Kept with the segment, which deletions and
/// reopening leave untouched; safe for any number of threads.
/// </summary>
internal sealed class SegmentPostings
{
    /// <summary>
    /// Memory for the terms of a segment, for each of its documents: room for the commonest hundred words with their positions, which are
    /// most of what news is searched by.
    /// </summary>
    public const int BytesPerDocument = 256;

    /// <summary>Small segments may hold this much all the same.</summary>
    private const long LeastBudget = 1 << 20;

    private static readonly ConditionalWeakTable<object, SegmentPostings> Cache = [];

    private readonly ConcurrentDictionary<Term, CachedTerm> _terms = new();
    private readonly ConcurrentDictionary<string, byte[]> _norms = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<long[]> _words = [];
    private readonly Lock _evicting = new();
    private readonly long _budget;
    private readonly int _documents;
    private long _bytes;

    private SegmentPostings(int documents)
    {
        _documents = documents;
        _budget = Math.Max(LeastBudget, (long)documents * BytesPerDocument);
    }

    /// <summary>Memory held for terms, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The decoded terms of a segment.</summary>
    public static SegmentPostings Of(AtomicReader segment) =>
        Cache.GetValue(segment.CoreCacheKey, _ => new SegmentPostings(segment.MaxDoc));

    /// <summary>The norms of a field; null when it has none.</summary>
    public byte[]? Norms(AtomicReader segment, string field)
    {
        if (!_norms.TryGetValue(field, out var norms))
        {
            norms = _norms.GetOrAdd(field, PostingsReader.ReadNorms(segment, field) ?? []);
        }

        return norms.Length == 0 ? null : norms;
    }

    /// <summary>The documents of a term.</summary>
    public TermPostings Documents(AtomicReader segment, Term term, FieldScoring scoring) => Cached(segment, term, scoring).Postings;

    /// <summary>The positions of a term; null when they cannot be had in this form.</summary>
    public TermPositions? Positions(AtomicReader segment, Term term, FieldScoring scoring)
    {
        var cached = Cached(segment, term, scoring);
        if (cached.HasPositions)
        {
            return cached.Positions;
        }

        var positions = PostingsReader.ReadPositions(segment, term, cached.Postings);
        if (cached.TrySetPositions(positions) && positions is not null)
        {
            Grow(positions.Bytes);
        }

        return cached.Positions;
    }

    /// <summary>Match bits for all documents of the segment, empty, padded to whole groups.</summary>
    public long[] RentWords()
    {
        if (!_words.TryTake(out var words))
        {
            return new long[DocumentBlock.Blocks(_documents)];
        }

        Array.Clear(words);
        return words;
    }

    /// <summary>Gives match bits back that nobody reads any more.</summary>
    public void ReturnWords(long[] words) => _words.Add(words);

    private CachedTerm Cached(AtomicReader segment, Term term, FieldScoring scoring)
    {
        if (!_terms.TryGetValue(term, out var cached))
        {
            var read = new CachedTerm(PostingsReader.ReadDocuments(segment, term, scoring, Norms(segment, term.Field)));
            cached = _terms.GetOrAdd(term, read);
            if (cached == read)
            {
                Grow(read.Postings.Bytes);
            }
        }

        cached.LastUse = Environment.TickCount64;
        return cached;
    }

    private void Grow(long bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) <= _budget || !_evicting.TryEnter())
        {
            return;
        }

        try
        {
            Evict();
        }
        finally
        {
            _evicting.Exit();
        }
    }

    /// <summary>Drops the terms that were not asked for the longest, down to three quarters of the budget.</summary>
    private void Evict()
    {
        foreach (var (term, cached) in _terms.OrderBy(entry => entry.Value.LastUse).ToArray())
        {
            if (Bytes <= _budget * 3 / 4)
            {
                break;
            }

            if (_terms.TryRemove(term, out _))
            {
                Interlocked.Add(ref _bytes, -cached.Retire());
            }
        }
    }
}
