using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Lays the counts of a date facet out along time. Years, months and days are the facet's own values, so that a bucket's count is
/// the facet's; only what is folded together at the ends is counted anew, as a choice of that span would be.
/// </summary>
/// <param name="archive">The snapshot.</param>
/// <param name="query">What was asked.</param>
/// <param name="documents">The documents that the facet counts.</param>
internal sealed class TimelineBuilder(ArchiveSnapshot archive, TimelineQuery query, DocumentSet documents)
{
    /// <summary>Buckets at the most when the level is to be chosen: two months of days, five years of months.</summary>
    private const int FittingBuckets = 62;

    /// <summary>What those have to hold of the counts: a few dates far away are folded rather than make all else a single bar.</summary>
    private const double FittingShare = 0.9;

    /// <summary>Buckets at the most, those folded at the ends aside, of a level that was asked for: a year and more of days.</summary>
    private const int MaxBuckets = 400;

    private readonly FacetDictionary _dictionary = archive.Dictionary(query.Facet);
    private readonly DateSpan _zoom = query.Zoom ?? default;

    /// <summary>The timeline.</summary>
    /// <param name="counts">The counts of the facet.</param>
    public Timeline Build(FacetCounts counts)
    {
        var dated = With(_zoom);
        var scale = query.Level is { } level ? new TimelineScale(level) : Fitting(counts, dated.Count);
        var buckets = Buckets(scale, counts, query.Level is null ? FittingBuckets : MaxBuckets);
        var shown = archive.WithAny(
            query.Facet, [.. buckets.SelectMany(bucket => DateCover.Values(_dictionary, SpanOf(bucket.Value)))]);
        return new Timeline(query.Axis, scale.Level, buckets, counts.Missing, dated.AndNot(shown).Count);
    }

    /// <summary>The finest level whose buckets are not too many and precise enough for half of the articles; years at the worst.</summary>
    private TimelineScale Fitting(FacetCounts counts, int dated)
    {
        foreach (var level in (ReadOnlySpan<TimelineLevel>)[TimelineLevel.Day, TimelineLevel.Month])
        {
            var scale = new TimelineScale(level);
            var filled = Filled(scale, counts);
            if (filled.Count > 0 && Fits(filled) &&
                documents.And(archive.WithAny(query.Facet, [.. filled.Select(bucket => scale.ValueOf(bucket.Number))])).Count * 2 >= dated)
            {
                return scale;
            }
        }

        return new TimelineScale(TimelineLevel.Year);
    }

    private static bool Fits(List<(int Number, int Count)> filled)
    {
        var densest = TimelineRange.Densest(filled, FittingBuckets);
        var held = filled.Where(bucket => bucket.Number >= densest.First && bucket.Number <= densest.Last).Sum(bucket => (long)bucket.Count);
        return held >= FittingShare * filled.Sum(bucket => (long)bucket.Count);
    }

    private List<TimelineBucket> Buckets(TimelineScale scale, FacetCounts counts, int most)
    {
        var filled = Filled(scale, counts);
        if (filled.Count == 0)
        {
            return [];
        }

        var whole = Whole(scale, filled);
        var range = whole.Length <= most ? whole : TimelineRange.Densest(filled, most);
        var byNumber = filled.ToDictionary(bucket => bucket.Number, bucket => bucket.Count);
        var buckets = new List<TimelineBucket>();
        if (range.First > whole.First)
        {
            AddFolded(buckets, $"{(_zoom.From is null ? "" : scale.ValueOf(whole.First))}..{scale.ValueOf(range.First - 1)}");
        }

        for (var number = range.First; number <= range.Last; number++)
        {
            buckets.Add(new TimelineBucket(scale.ValueOf(number), byNumber.GetValueOrDefault(number)));
        }

        if (range.Last < whole.Last)
        {
            AddFolded(buckets, $"{scale.ValueOf(range.Last + 1)}..{(_zoom.To is null ? "" : scale.ValueOf(whole.Last))}");
        }

        return buckets;
    }

    /// <summary>Adds what lies before or after the buckets, unless no article has a date there.</summary>
    private void AddFolded(List<TimelineBucket> buckets, string value)
    {
        var count = With(SpanOf(value)).Count;
        if (count > 0)
        {
            buckets.Add(new TimelineBucket(value, count));
        }
    }

    /// <summary>The buckets that have articles, in time order; one that the chosen span cuts is counted whole, as a choice of it would be.</summary>
    private List<(int Number, int Count)> Filled(TimelineScale scale, FacetCounts counts)
    {
        var first = _zoom.From is { } from ? scale.NumberOf(from) : int.MinValue;
        var last = _zoom.To is { } to ? scale.NumberOf(to) : int.MaxValue;
        var filled = new List<(int Number, int Count)>();
        foreach (var ordinal in _dictionary.ByName)
        {
            if (counts[ordinal] > 0 && scale.TryNumber(_dictionary.ValueOf(ordinal), out var number) && number >= first && number <= last)
            {
                filled.Add((number, counts[ordinal]));
            }
        }

        return filled;
    }

    /// <summary>From end to end of what was chosen, and where that is open, of what there is.</summary>
    private TimelineRange Whole(TimelineScale scale, List<(int Number, int Count)> filled) => new(
        _zoom.From is { } from ? scale.NumberOf(from) : filled[0].Number,
        _zoom.To is { } to ? scale.NumberOf(to) : filled[^1].Number);

    private DocumentSet With(DateSpan span) => documents.And(archive.WithAny(query.Facet, DateCover.Values(_dictionary, span)));

    private static DateSpan SpanOf(string value) => DateSpan.TryParse(value, out var span)
        ? span
        : throw new ArgumentException($"'{value}' is no span of dates.", nameof(value));
}
