using System.IO.Compression;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dateline.Lucene.Codecs;

/// <summary>Reads what <see cref="DeflateCompressor"/> wrote, no further than is asked for. For one thread; readers clone it.</summary>
internal sealed class DeflateDecompressor : Decompressor
{
    private byte[] _compressed = [];

    /// <inheritdoc/>
    public override void Decompress(DataInput @in, int originalLength, int offset, int length, BytesRef bytes)
    {
        var compressedLength = @in.ReadVInt32();
        _compressed = ArrayUtil.Grow(_compressed, compressedLength);
        @in.ReadBytes(_compressed, 0, compressedLength);
        if (bytes.Bytes.Length < offset + length)
        {
            bytes.Bytes = new byte[originalLength];
        }

        try
        {
            using var deflated = new MemoryStream(_compressed, 0, compressedLength, writable: false);
            using var inflate = new DeflateStream(deflated, System.IO.Compression.CompressionMode.Decompress);
            inflate.ReadExactly(bytes.Bytes, 0, offset + length);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new CorruptIndexException($"Stored fields do not decompress (resource={@in})", e);
        }

        bytes.Offset = offset;
        bytes.Length = length;
    }

    /// <inheritdoc/>
    public override object Clone() => new DeflateDecompressor();
}
