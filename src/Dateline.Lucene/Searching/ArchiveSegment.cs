using System.Numerics;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>One segment in a snapshot: which of its documents are live, and when each was published.</summary>
internal sealed class ArchiveSegment
{
    /// <summary>Stands for "no date" in <see cref="Published"/>.</summary>
    public const long NoDate = long.MinValue;

    private readonly IBits? _liveDocs;

    /// <summary>Opens a segment.</summary>
    /// <param name="reader">The segment.</param>
    /// <param name="previous">The segment in the snapshot before, when it was there.</param>
    public ArchiveSegment(AtomicReader reader, ArchiveSegment? previous)
    {
        Reader = reader;
        Published = previous?.Published ?? ReadPublished(reader);
        _liveDocs = reader.LiveDocs;
        Live = previous is not null && previous._liveDocs == _liveDocs ? previous.Live : LiveDocuments(reader.MaxDoc, _liveDocs);
    }

    /// <summary>The segment in Lucene's form.</summary>
    public AtomicReader Reader { get; }

    /// <summary>What stays the same when documents of the segment are deleted.</summary>
    public object Core => Reader.CoreCacheKey;

    /// <summary>Documents, deleted ones included.</summary>
    public int Documents => Reader.MaxDoc;

    /// <summary>How many documents are not deleted.</summary>
    public int LiveCount => Reader.NumDocs;

    /// <summary>The documents that are not deleted.</summary>
    public FixedBitSet Live { get; }

    /// <summary>Publication in seconds since 1970 by document; <see cref="NoDate"/> where there is none.</summary>
    public long[] Published { get; }

    /// <summary>The live ones of some documents; these themselves when none is deleted.</summary>
    public FixedBitSet LiveOf(FixedBitSet documents)
    {
        if (_liveDocs is null)
        {
            return documents;
        }

        var live = documents.Clone();
        live.And(Live);
        return live;
    }

    /// <summary>The deleted documents.</summary>
    public int[] Deleted() => _liveDocs is null ? [] : Gone(All(Documents), Live);

    /// <summary>The documents that are deleted now and were not in an earlier state of the segment.</summary>
    public int[] DeletedSince(ArchiveSegment earlier) => Live == earlier.Live ? [] : Gone(earlier.Live, Live);

    private static int[] Gone(FixedBitSet before, FixedBitSet now)
    {
        var (words, others) = (before.GetBits(), now.GetBits());
        var gone = new List<int>();
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = (ulong)(words[word] & ~others[word]); bits != 0; bits &= bits - 1)
            {
                gone.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
            }
        }

        return [.. gone];
    }

    private static FixedBitSet All(int documents)
    {
        var all = new FixedBitSet(documents);
        all.Set(0, documents);
        return all;
    }

    private static FixedBitSet LiveDocuments(int documents, IBits? liveDocs)
    {
        var live = All(documents);
        for (var document = 0; liveDocs is not null && document < documents; document++)
        {
            if (!liveDocs.Get(document))
            {
                live.Clear(document);
            }
        }

        return live;
    }

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
