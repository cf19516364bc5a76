using System.Buffers;
using System.Numerics;
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
    private readonly bool _isUnion;
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
        _isUnion = must.Length == 0 && not.Length == 0 && _needed == 1;
    }

    /// <inheritdoc/>
    public override long Cost => _must.Length > 0 ? _must.Min(clause => clause.Cost) : _should.Sum(clause => clause.Cost);

    private Span<ulong> Matches => BitWords.Of(_matches);

    /// <inheritdoc/>
    public override float Greatest => _scored.Sum(clause => clause.Greatest) * RoundingMargin;

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

        // A union is found as it is asked for; of anything else it must be known, when its parts are scored, which documents have it.
        if (!_isUnion)
        {
            _matches = segment.Rent();
            Match(BitWords.Of(segment.Rent()));
        }
    }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words)
    {
        if (!_isUnion)
        {
            BitWords.Or(words, Matches);
            return;
        }

        foreach (var clause in _should)
        {
            clause.AddMatches(words);
        }
    }

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch)
    {
        if (_isUnion)
        {
            base.Restrict(words, scratch);
        }
        else
        {
            BitWords.And(words, Matches);
        }
    }

    /// <summary>
    /// Takes out of a union what matches fewer clauses than are needed for the score, and of anything else what does not score in each
    /// clause what the others leave to it.
    /// </summary>
    public override void Prune(Span<ulong> words, float least)
    {
        if (_isUnion)
        {
            var needed = NeededFor(least);
            if (needed > 1 && needed <= _should.Length)
            {
                KeepMatches(words, _should, needed);
            }

            return;
        }

        var sum = Greatest;
        foreach (var clause in _must)
        {
            clause.Prune(words, least - (sum - clause.Greatest));
        }
    }

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

        if (_isUnion)
        {
            TensorPrimitives.Add(scores, sums, scores);
            return;
        }

        for (var bits = Matches[block]; bits != 0; bits &= bits - 1)
        {
            var place = BitOperations.TrailingZeroCount(bits);
            scores[place] += sums[place];
        }
    }

    /// <inheritdoc/>
    public override float Score(int document)
    {
        var sum = 0f;
        if (_isUnion || BitWords.Has(Matches, document))
        {
            foreach (var clause in _scored)
            {
                sum += clause.Score(document);
            }
        }

        return sum;
    }

    /// <summary>How many clauses must match for a score: as many as the greatest of their scores take to reach it.</summary>
    private int NeededFor(float least)
    {
        var (needed, sum) = (0, 0f);
        foreach (var greatest in _should.Select(clause => clause.Greatest).OrderDescending())
        {
            if (sum >= least)
            {
                break;
            }

            needed++;
            sum += greatest * RoundingMargin;
        }

        return needed;
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

        if (_must.Length == 0 && _needed == 1)
        {
            foreach (var clause in _should)
            {
                clause.AddMatches(matches);
            }
        }
        else if (_needed > 0)
        {
            if (_must.Length == 0)
            {
                matches.Fill(ulong.MaxValue);
            }

            KeepMatches(matches, _should, _needed);
        }

        foreach (var clause in _not)
        {
            scratch.Clear();
            clause.AddMatches(scratch);
            BitWords.AndNot(matches, scratch);
        }
    }
}
