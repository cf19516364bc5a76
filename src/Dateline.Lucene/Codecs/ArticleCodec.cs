using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene46;

namespace Dateline.Lucene.Codecs;

/// <summary>
/// How an index lies on disk: as Lucene 4.6 writes it, but that stored fields are deflated (<see cref="DeflateMode"/>). Its name is
/// written into every segment; a change of format takes a new name.
/// </summary>
[CodecName(FormatName)]
internal sealed class ArticleCodec : FilterCodec
{
    /// <summary>The name that segments carry.</summary>
    public const string FormatName = "Dateline1";

    /// <summary>
    /// Articles are compressed together until they have this many bytes, and a hit's article costs the reading of its chunk. On the
    /// shared corpus 8 KiB need 4 % more space than 16 KiB and are read 1.7 times as fast; 4 KiB need 4 % more again.
    /// </summary>
    public const int ChunkBytes = 8 << 10;

    /// <summary>Makes the codec.</summary>
    public ArticleCodec()
        : base(new Lucene46Codec())
    {
    }

    /// <inheritdoc/>
    public override StoredFieldsFormat StoredFieldsFormat { get; } =
        new CompressingStoredFieldsFormat(FormatName + "StoredFields", DeflateMode.Instance, ChunkBytes);
}
