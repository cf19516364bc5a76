using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Schema;

/// <summary>Reads an article's keys and facet values from the doc values of its segment.</summary>
internal static class SegmentValues
{
    /// <summary>The article's id in the form of <see cref="KeyTerm"/>.</summary>
    public static string Id(AtomicReader segment, int document) => Text(segment.GetBinaryDocValues(FieldNames.Id), document);

    /// <summary>The file that owns the article, in the form of <see cref="KeyTerm"/>.</summary>
    public static string Owner(AtomicReader segment, int document) => Text(segment.GetSortedDocValues(FieldNames.Path), document);

    /// <summary>The article's content hash.</summary>
    public static string Hash(AtomicReader segment, int document) => Text(segment.GetBinaryDocValues(FieldNames.Hash), document);

    /// <summary>The values of a field with several, in their order; none when the segment has no such field.</summary>
    public static IReadOnlyList<string> All(AtomicReader segment, string field, int document)
    {
        if (segment.GetSortedSetDocValues(field) is not { } values)
        {
            return [];
        }

        List<string>? found = null;
        var value = new BytesRef();
        values.SetDocument(document);
        for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
        {
            values.LookupOrd(ordinal, value);
            (found ??= []).Add(value.Utf8ToString());
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    private static string Text(BinaryDocValues values, int document)
    {
        var value = new BytesRef();
        values.Get(document, value);
        return value.Utf8ToString();
    }
}
