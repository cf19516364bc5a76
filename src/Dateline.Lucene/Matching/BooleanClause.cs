using System.Buffers;
using System.Numerics.Tensors;

namespace Dateline.Lucene.Matching;

/// <summary>
/// Clauses side by side, as in Lucene's <c>BooleanQuery</c> without coordination: documents must match some, may match others, of which a
/// number can be asked for, and must not match the rest; the scores of those that match are added up.
/// </summary>
internal sealed class BooleanClause : Clause
{
    private readonly Clause[] _must;
    private readonly Clause[] _should;
    private readonly Clause[] _not;
    private readonly Clause[] _scored;
    private readonly int _needed;
    private long[] _matches = [];

    /// <summary>Puts clauses together.</summary>
    /// <param name="must">Those that must match.</param>
    /// <param name="should">Those that may.</param>
    /// <param name="not">Those that must not.</param>
    /// <param name="needed">How many of <paramref name="should"/> have to match.</param>
    public BooleanClause(Clause[] must, Clause[] should, Clause[] not, int needed)
    {
        _must = must;
        _should = should;
        _not = not;
        _scored = [.. must, .. should];
        _needed = must.Length == 0 ? Math.Max(needed, 1) : needed;
    }

    /// <inheritdoc/>
    public override long Cost => _must.Length > 0 ? _must.Min(clause => clause.Cost) : _should.Sum(clause => clause.Cost);

    private Span<ulong> Matches => BitWords.Of(_matches);

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment)
    {
        foreach (var clause in _scored)
        {
            clause.Enter(segment);
        }

        foreach (var clause in _not)
        {
            clause.Enter(segment);
        }

        _matches = segment.Rent();
        Match(BitWords.Of(segment.Rent()));
    }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words) => BitWords.Or(words, Matches);

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch) => BitWords.And(words, Matches);

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        var memory = ArrayPool<float>.Shared.Rent(bounds.Length);
        var sums = memory.AsSpan(0, bounds.Length);
        sums.Clear();
        foreach (var clause in _scored)
        {
            clause.AddBounds(sums);
        }

        TensorPrimitives.Add(bounds, sums, bounds);
        ArrayPool<float>.Shared.Return(memory);
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        Span<float> sums = stackalloc float[DocumentBlock.Size];
        sums.Clear();
        foreach (var clause in _scored)
        {
            clause.AddScores(block, sums);
        }

        var matches = Matches.Slice(block * DocumentBlock.Words, DocumentBlock.Words);
        for (var place = 0; place < scores.Length; place++)
        {
            if (BitWords.Has(matches, place))
            {
                scores[place] += sums[place];
            }
        }
    }

    /// <inheritdoc/>
    public override float Score(int document)
    {
        var sum = 0f;
        if (BitWords.Has(Matches, document))
        {
            foreach (var clause in _scored)
            {
                sum += clause.Score(document);
            }
        }

        return sum;
    }

    /// <summary>Finds the documents; the clause with the fewest goes first, so that the others only have to look at those.</summary>
    private void Match(Span<ulong> scratch)
    {
        var matches = Matches;
        foreach (var (place, clause) in _must.OrderBy(clause => clause.Cost).Index())
        {
            if (place == 0)
            {
                clause.AddMatches(matches);
            }
            else
            {
                clause.Restrict(matches, scratch);
            }
        }

        if (_needed > 1 || (_needed == 1 && _must.Length > 0))
        {
            MatchNeeded(matches, scratch);
        }
        else if (_must.Length == 0)
        {
            foreach (var clause in _should)
            {
                clause.AddMatches(matches);
            }
        }

        foreach (var clause in _not)
        {
            scratch.Clear();
            clause.AddMatches(scratch);
            BitWords.AndNot(matches, scratch);
        }
    }

    /// <summary>
    /// Keeps, or where nothing must match adds, the documents that match enough of the clauses that may. Level n holds those that match
    /// more than n so far; a further clause lifts what it matches by one level.
    /// </summary>
    private void MatchNeeded(Span<ulong> matches, Span<ulong> scratch)
    {
        if (_needed > _should.Length)
        {
            matches.Clear();
            return;
        }

        var levels = new ulong[_needed][];
        for (var level = 0; level < _needed; level++)
        {
            levels[level] = ArrayPool<ulong>.Shared.Rent(matches.Length);
            levels[level].AsSpan(0, matches.Length).Clear();
        }

        foreach (var clause in _should)
        {
            scratch.Clear();
            clause.AddMatches(scratch);
            for (var word = 0; word < scratch.Length; word++)
            {
                for (var (level, lifted) = (0, scratch[word]); level < _needed && lifted != 0; level++)
                {
                    (levels[level][word], lifted) = (levels[level][word] | lifted, levels[level][word] & lifted);
                }
            }
        }

        var enough = levels[_needed - 1].AsSpan(0, matches.Length);
        if (_must.Length > 0)
        {
            BitWords.And(matches, enough);
        }
        else
        {
            BitWords.Or(matches, enough);
        }

        foreach (var level in levels)
        {
            ArrayPool<ulong>.Shared.Return(level);
        }
    }
}
