using System.Runtime.CompilerServices;
using Dateline.Core.Aliases;
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

    private static readonly FacetKind[] Kinds = Enum.GetValues<FacetKind>();

    private readonly OrdinalColumn[] _facets;
    private volatile AliasedColumns? _aliased;

    private SegmentColumns(AtomicReader reader)
    {
        _facets = [.. Kinds.Select(kind => OrdinalColumn.Read(reader, FacetNames.Plural(kind)))];
        Published = ReadPublished(reader);
    }

    private SegmentColumns(SegmentColumns indexed, AliasTable aliases)
    {
        _facets = [.. Kinds.Select(kind => indexed.Facet(kind).Under(aliases, kind))];
        Published = indexed.Published;
    }

    /// <summary>Publication in seconds since 1970 by document; <see cref="NoDate"/> where there is none.</summary>
    public long[] Published { get; }

    /// <summary>The columns of a segment, read when it is seen for the first time.</summary>
    public static SegmentColumns Of(AtomicReader reader) => Cache.GetValue(reader.CoreCacheKey, _ => new SegmentColumns(reader));

    /// <summary>The columns by the values that are shown under aliases; the last ones made are kept.</summary>
    public SegmentColumns Under(AliasTable aliases)
    {
        if (Kinds.All(aliases.IsEmpty))
        {
            return this;
        }

        if (_aliased is not { } aliased || aliased.Aliases != aliases)
        {
            _aliased = aliased = new AliasedColumns(aliases, new SegmentColumns(this, aliases));
        }

        return aliased.Columns;
    }

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

    private sealed record AliasedColumns(AliasTable Aliases, SegmentColumns Columns);
}
