using System.Runtime.CompilerServices;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;

namespace Dateline.Lucene.Facets;

/// <summary>The columns of one segment: the values of every facet, and the moments of publication.</summary>
internal sealed class SegmentColumns
{
    /// <summary>Stands for "no date" in <see cref="Published"/>.</summary>
    public const long NoDate = long.MinValue;

    /// <summary>Columns live as long as the segment's core, which deletions and reopening leave untouched.</summary>
    private static readonly ConditionalWeakTable<object, SegmentColumns> Cache = [];

    private readonly OrdinalColumn[] _facets;

    private SegmentColumns(AtomicReader reader)
    {
        _facets = [.. Enum.GetValues<FacetKind>().Select(kind => OrdinalColumn.Read(reader, FacetNames.Plural(kind)))];
        Published = ReadPublished(reader);
    }

    /// <summary>Publication in seconds since 1970 by document; <see cref="NoDate"/> where there is none.</summary>
    public long[] Published { get; }

    /// <summary>The columns of a segment, read when it is seen for the first time.</summary>
    public static SegmentColumns Of(AtomicReader reader) => Cache.GetValue(reader.CoreCacheKey, _ => new SegmentColumns(reader));

    /// <summary>The column of a facet.</summary>
    public OrdinalColumn Facet(FacetKind kind) => _facets[(int)kind];

    private static long[] ReadPublished(AtomicReader reader)
    {
        var seconds = new long[reader.MaxDoc];
        var docValues = reader.GetNumericDocValues(FieldNames.PublishedSeconds);
        var hasDate = reader.GetDocsWithField(FieldNames.PublishedSeconds);
        for (var document = 0; document < seconds.Length; document++)
        {
            seconds[document] = docValues is not null && hasDate.Get(document) ? docValues.Get(document) : NoDate;
        }

        return seconds;
    }
}
