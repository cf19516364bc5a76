using System.Buffers;
using System.Numerics.Tensors;

namespace Dateline.Lucene.Matching;

/// <summary>
/// The documents that match any of several clauses, scored by the best of them and a share of the others, as Lucene's
/// <c>DisjunctionMaxQuery</c> does.
/// </summary>
/// <param name="clauses">The clauses.</param>
/// <param name="share">What the others add, as a share of their score.</param>
internal sealed class BestClause(Clause[] clauses, float share) : Clause
{
    /// <inheritdoc/>
    public override long Cost => clauses.Sum(clause => clause.Cost);

    /// <inheritdoc/>
    public override float Greatest => Total(clauses.Max(clause => clause.Greatest), clauses.Sum(clause => clause.Greatest)) * RoundingMargin;

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment)
    {
        foreach (var clause in clauses)
        {
            clause.Enter(segment);
        }
    }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words)
    {
        foreach (var clause in clauses)
        {
            clause.AddMatches(words);
        }
    }

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        var memory = ArrayPool<float>.Shared.Rent(3 * bounds.Length);
        AddBest(bounds, memory, block: null, RoundingMargin);
        ArrayPool<float>.Shared.Return(memory);
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores) =>
        AddBest(scores, stackalloc float[3 * DocumentBlock.Size], block, margin: 1);

    /// <summary>Takes out what matches only clauses that add too little even as the best one, with all the others beside it.</summary>
    public override void Prune(Span<ulong> words, float least)
    {
        var sum = clauses.Sum(clause => clause.Greatest);
        var enough = Array.FindAll(clauses, clause => Total(clause.Greatest, sum) * RoundingMargin >= least);
        if (enough.Length < clauses.Length)
        {
            KeepMatches(words, enough, needed: 1);
        }
    }

    /// <inheritdoc/>
    public override float Score(int document)
    {
        var (best, sum) = (0f, 0f);
        foreach (var clause in clauses)
        {
            var score = clause.Score(document);
            best = Math.Max(best, score);
            sum += score;
        }

        return Total(best, sum);
    }

    /// <summary>Adds to each total the best of the clauses' values and a share of the others.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="memory">Three times as long.</param>
    /// <param name="block">The block whose scores the values are; null for the bounds of all blocks.</param>
    /// <param name="margin">By what each is raised.</param>
    private void AddBest(Span<float> totals, Span<float> memory, int? block, float margin)
    {
        var best = memory[..totals.Length];
        var sums = memory.Slice(totals.Length, totals.Length);
        var one = memory.Slice(2 * totals.Length, totals.Length);
        best.Clear();
        sums.Clear();
        foreach (var clause in clauses)
        {
            one.Clear();
            if (block is { } scored)
            {
                clause.AddScores(scored, one);
            }
            else
            {
                clause.AddBounds(one);
            }

            TensorPrimitives.Max(best, one, best);
            TensorPrimitives.Add(sums, one, sums);
        }

        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += Total(best[i], sums[i]) * margin;
        }
    }

    private float Total(float best, float sum) => best + ((sum - best) * share);
}
