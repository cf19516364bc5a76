using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Searching;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Compares all that the engine says to a query with the right answer: total, hits, scores, and the count of every value.</summary>
internal sealed class Verifier(DatelineEngine engine, ReferenceEngine reference)
{
    /// <summary>What scores may differ by, as a share: sums of floats in another order.</summary>
    private const float ScoreTolerance = 1e-5f;

    /// <summary>More values than any facet has.</summary>
    private const int EveryValue = int.MaxValue;

    /// <summary>Every difference, a sentence each.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<FacetedQuery> queries, FacetedMode mode) =>
        queries.SelectMany(query => Differences(query, mode).Select(difference =>
            $"{mode}, {query.Class} '{string.Join(' ', query.Words)}', {query.Person}: {difference}"));

    private IEnumerable<string> Differences(FacetedQuery query, FacetedMode mode)
    {
        using var retrieval = engine.Retrieve(query, mode, DatelineEngine.Shown);
        var best = reference.Best(query, mode, DatelineEngine.Shown);
        if (retrieval.Total != best.TotalHits)
        {
            yield return $"the total is {retrieval.Total}, not {best.TotalHits}";
        }

        if (HitDifference(query, retrieval.Best, best) is { } difference)
        {
            yield return difference;
        }

        if (mode == FacetedMode.TopHits)
        {
            yield break;
        }

        foreach (var kind in DatelineEngine.Kinds)
        {
            var right = reference.Count(query, mode, kind);
            var wrong = CountDifference(engine.List(retrieval, query, mode, kind, EveryValue), right)
                ?? BestDifference(engine.List(retrieval, query, mode, kind, DatelineEngine.Shown), right);
            if (wrong is not null)
            {
                yield return $"{kind}: {wrong}";
            }
        }
    }

    /// <summary>Hits that Lucene ranks alike but for rounding may change places; where the order is not by score they may not.</summary>
    private static string? HitDifference(FacetedQuery query, RankedDocument[] hits, TopDocs best)
    {
        var right = best.ScoreDocs;
        if (hits.Length != right.Length)
        {
            return $"{hits.Length} hits, not {right.Length}";
        }

        for (var i = 0; i < hits.Length; i++)
        {
            var isSame = hits[i].Document == right[i].Doc;
            if (query.Class == QueryClass.All ? !isSame : !IsAlike(hits[i].Score, right[i].Score) || (!isSame && !IsTied(hits[i], right)))
            {
                return $"hit {i + 1} is {hits[i].Document} with {hits[i].Score:R}, not {right[i].Doc} with {right[i].Score:R}";
            }
        }

        return null;
    }

    private static bool IsTied(RankedDocument hit, ScoreDoc[] right) =>
        right.FirstOrDefault(other => other.Doc == hit.Document) is { } same
            ? IsAlike(hit.Score, same.Score)
            : IsAlike(hit.Score, right[^1].Score);

    private static bool IsAlike(float score, float right) => Math.Abs(score - right) <= ScoreTolerance * Math.Abs(right);

    private static string? CountDifference(FacetResult facet, ReferenceCounts right)
    {
        var counted = facet.Values.Where(value => value.Count > 0).ToDictionary(value => value.Value, value => value.Count);
        var wrong = counted.FirstOrDefault(value => right.ByValue.GetValueOrDefault(value.Key) != value.Value);
        return wrong.Key is not null ? $"{wrong.Key} counts {wrong.Value}, not {right.ByValue.GetValueOrDefault(wrong.Key)}"
            : counted.Count != right.ByValue.Count || facet.TotalValues != right.ByValue.Count
                ? $"{counted.Count} values, said to be {facet.TotalValues}, not {right.ByValue.Count}"
            : facet.Missing != right.Missing ? $"{facet.Missing} hits without a value, not {right.Missing}"
            : null;
    }

    /// <summary>The listed values are those with the highest counts, ties by name; dates are listed by their own rule.</summary>
    private static string? BestDifference(FacetResult facet, ReferenceCounts right)
    {
        if (facet.Kind == FacetKind.Published)
        {
            return null;
        }

        var expected = right.ByValue.OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal)
            .Take(DatelineEngine.Shown).Select(value => value.Key);
        var listed = facet.Values.Where(value => value.Count > 0).Take(DatelineEngine.Shown).Select(value => value.Value);
        return expected.SequenceEqual(listed) ? null : $"the best are {string.Join(", ", listed)}, not {string.Join(", ", expected)}";
    }
}
