using Dateline.Lucene.Codecs;
using Dateline.Lucene.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Writing;

/// <summary>How Lucene's writer is set, whatever is written.</summary>
internal static class WriterSettings
{
    /// <summary>Memory for documents that are not yet flushed to a segment, over all threads.</summary>
    private const double BufferMegabytes = 64;

    /// <summary>The settings of one writer.</summary>
    /// <param name="analyzer">The analysis of the text.</param>
    /// <param name="mode">Whether the index is begun or gone on with.</param>
    public static IndexWriterConfig For(Analyzer analyzer, OpenMode mode) => new(LuceneVersion.LUCENE_48, analyzer)
    {
        OpenMode = mode,
        Similarity = Ranking.Similarity,
        RAMBufferSizeMB = BufferMegabytes,
        Codec = Codec.ForName(ArticleCodec.FormatName),
        CheckIntegrityAtMerge = true,
    };
}
