using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Finds the articles of a span of days by few terms. An article is indexed at each day with its month and year above it, so a
/// month that lies wholly within the span stands for all its days.
/// </summary>
internal static class DateCover
{
    /// <summary>The values lying wholly within the span whose parent does not.</summary>
    /// <param name="dictionary">The values of a date facet.</param>
    /// <param name="span">The days, inclusive.</param>
    public static IReadOnlyList<string> Values(FacetDictionary dictionary, DateSpan span)
    {
        var values = new List<string>();
        foreach (var ordinal in dictionary.ByName[First(dictionary, span)..])
        {
            var value = dictionary.ValueOf(ordinal);
            if (!DateSpan.TryParsePartial(value, out var days))
            {
                continue;
            }

            if (span.To is { } last && days.From > last)
            {
                break;
            }

            if (span.Contains(days) && !(Parent(value) is { } parent && DateSpan.TryParsePartial(parent, out days) && span.Contains(days)))
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>The year of a month, the month of a day; null for a year.</summary>
    public static string? Parent(string value)
    {
        var end = value.LastIndexOf('-');
        return end < 0 ? null : value[..end];
    }

    /// <summary>Names are in time order, so nothing before the year of the first day can be in the span.</summary>
    private static int First(FacetDictionary dictionary, DateSpan span) =>
        span.From is { } from ? dictionary.FirstRank(from.ToString("yyyy", CultureInfo.InvariantCulture)) : 0;
}
