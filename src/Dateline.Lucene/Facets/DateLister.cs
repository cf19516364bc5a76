using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Chooses the dates to show, in time order: years, then months, then days, a level only when all of it fits; and, whatever
/// fits, the levels around and below what is chosen: the months of a chosen year, the days of a chosen month.
/// </summary>
/// <param name="dictionary">The dates.</param>
/// <param name="counts">Their counts.</param>
/// <param name="choice">What is chosen.</param>
/// <param name="size">Dates listed, those around what is chosen aside.</param>
internal sealed class DateLister(FacetDictionary dictionary, FacetCounts counts, ResolvedChoice choice, int size)
{
    /// <summary>Years, months, days.</summary>
    private const int Levels = 3;

    /// <summary>The ordinals of the dates to show, in time order.</summary>
    public IReadOnlyList<int> List()
    {
        var ranks = new SortedSet<int>();
        for (var level = 0; level < Levels; level++)
        {
            var dates = WithArticles(level);
            if (level == 0 && dates.Count > size)
            {
                // Too many years to show all: those with the most articles.
                ranks.UnionWith(dates.OrderByDescending(CountAt).ThenBy(rank => rank).Take(size));
                break;
            }

            if (ranks.Count + dates.Count > size)
            {
                break;
            }

            ranks.UnionWith(dates);
        }

        foreach (var node in ChosenNodes())
        {
            AddAround(ranks, node);
        }

        return [.. ranks.Select(rank => dictionary.ByName[rank])];
    }

    private int CountAt(int rank) => counts[dictionary.ByName[rank]];

    /// <summary>The places, in time order, of a level's dates with articles.</summary>
    private List<int> WithArticles(int level)
    {
        var dates = new List<int>();
        foreach (var rank in dictionary.RanksOf(level))
        {
            if (CountAt(rank) > 0)
            {
                dates.Add(rank);
            }
        }

        return dates;
    }

    /// <summary>The chosen dates, and the smallest year or month around a chosen span.</summary>
    private IEnumerable<string> ChosenNodes()
    {
        if (choice.Span is { From: { } from, To: { } to } && from.Year == to.Year)
        {
            yield return from == to ? from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : from.Month == to.Month ? from.ToString("yyyy-MM", CultureInfo.InvariantCulture)
                : from.ToString("yyyy", CultureInfo.InvariantCulture);
        }

        foreach (var value in choice.Listed.Where(value => DateSpan.TryParsePartial(value, out _)))
        {
            yield return value;
        }
    }

    /// <summary>The node with its ancestors, and the children of each of them.</summary>
    private void AddAround(SortedSet<int> ranks, string node)
    {
        for (var ancestor = node; ancestor is not null; ancestor = DateCover.Parent(ancestor))
        {
            var childLength = ancestor.Length + 3;
            for (var rank = dictionary.FirstRank(ancestor); rank < dictionary.Count; rank++)
            {
                var value = dictionary.ValueOf(dictionary.ByName[rank]);
                if (!value.StartsWith(ancestor, StringComparison.Ordinal))
                {
                    break;
                }

                var isNode = value.Length == ancestor.Length;
                if (isNode ? CountAt(rank) > 0 || ancestor == node : CountAt(rank) > 0 && value.Length == childLength)
                {
                    ranks.Add(rank);
                }
            }
        }
    }
}
