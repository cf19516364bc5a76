using System.IO.Compression;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Store;

namespace Dateline.Lucene.Codecs;

/// <summary>Writes a chunk of stored fields as the length of its DEFLATE stream and that stream.</summary>
internal sealed class DeflateCompressor : Compressor
{
    /// <summary>
    /// Level 1 writes a third more, levels 3 to 6 gain at most three in a hundred and take longer (zlib-ng, shared corpus).
    /// </summary>
    private const int Level = 2;

    private readonly ZLibCompressionOptions _options = new() { CompressionLevel = Level };

    /// <inheritdoc/>
    public override void Compress(byte[] bytes, int off, int len, DataOutput @out)
    {
        using var compressed = new MemoryStream(len);
        using (var deflate = new DeflateStream(compressed, _options, leaveOpen: true))
        {
            deflate.Write(bytes, off, len);
        }

        @out.WriteVInt32((int)compressed.Length);
        @out.WriteBytes(compressed.GetBuffer(), 0, (int)compressed.Length);
    }
}
