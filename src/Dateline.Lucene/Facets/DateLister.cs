using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Chooses the dates to show, in time order: years, then months, then days, a level only when all of it fits; and, whatever
/// fits, the levels around and below what is chosen: the months of a chosen year, the days of a chosen month.
/// </summary>
internal sealed class DateLister(string[] values, int[] counts, ResolvedChoice choice, int size)
{
    private const int YearLength = 4;
    private static readonly int[] Levels = [YearLength, 7, 10];

    /// <summary>The ordinals of the dates to show, in time order.</summary>
    public IReadOnlyList<int> List()
    {
        var listed = new SortedSet<int>();
        foreach (var length in Levels)
        {
            var level = OfLength(length);
            if (length == YearLength && level.Count > size)
            {
                // Too many years to show all: those with the most articles.
                listed.UnionWith(level.OrderByDescending(ordinal => counts[ordinal]).ThenBy(ordinal => ordinal).Take(size));
                break;
            }

            if (listed.Count + level.Count > size)
            {
                break;
            }

            listed.UnionWith(level);
        }

        foreach (var node in ChosenNodes())
        {
            AddAround(listed, node);
        }

        return [.. listed];
    }

    private List<int> OfLength(int length) =>
        [.. Enumerable.Range(0, values.Length).Where(ordinal => counts[ordinal] > 0 && values[ordinal].Length == length)];

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
    private void AddAround(SortedSet<int> listed, string node)
    {
        for (var ancestor = node; ancestor is not null; ancestor = DateCover.Parent(ancestor))
        {
            var childLength = ancestor.Length + 3;
            var first = Array.BinarySearch(values, ancestor, ValueOrder.Instance);
            for (var ordinal = first < 0 ? ~first : first;
                ordinal < values.Length && values[ordinal].StartsWith(ancestor, StringComparison.Ordinal); ordinal++)
            {
                var isNode = values[ordinal].Length == ancestor.Length;
                if (isNode ? counts[ordinal] > 0 || ancestor == node : counts[ordinal] > 0 && values[ordinal].Length == childLength)
                {
                    listed.Add(ordinal);
                }
            }
        }
    }
}
