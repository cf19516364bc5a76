using System.Runtime.CompilerServices;

namespace Dateline.Lucene.Matching;

/// <summary>The documents of a segment in the order of their dates. Made at the first search that needs it, kept with the dates.</summary>
internal sealed class DateOrder
{
    private static readonly ConditionalWeakTable<long[], DateOrder> Cache = [];

    private DateOrder(long[] published)
    {
        NewestFirst = [.. Enumerable.Range(0, published.Length)];

        // The sort keeps no order of equals: the document's number decides between them.
        NewestFirst.AsSpan().Sort((left, right) =>
            published[left] != published[right] ? published[right].CompareTo(published[left]) : left.CompareTo(right));
    }

    /// <summary>The documents, those without a date last, equals in the order of documents.</summary>
    public int[] NewestFirst { get; }

    /// <summary>The order of a segment's dates.</summary>
    /// <param name="published">The dates by document.</param>
    public static DateOrder Of(long[] published) => Cache.GetValue(published, dates => new DateOrder(dates));
}
