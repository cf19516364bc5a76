using CsCheck;
using Dateline.Lucene.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dateline.Tests.Lucene.Codecs;

public sealed class DeflateModeTests
{
    [Fact]
    public void Chunk_Decompressed_GivesAnyPartOfIt() => Gen.Select(
        Gen.OneOf(Gen.Byte.Array[0, 3000], Gen.Byte[97, 100].Array[0, 30_000]),
        Gen.Double.Unit,
        Gen.Double.Unit).Sample((chunk, from, to) =>
    {
        var offset = (int)(from * chunk.Length);
        var length = (int)(to * (chunk.Length - offset));
        var part = Decompress(Compress(chunk), chunk.Length, offset, length, new BytesRef());

        Assert.Equal(chunk.AsSpan(offset, length), part);
    });

    [Fact]
    public void Chunks_OneBehindTheOther_AreReadInTurnIntoTheSameBuffer()
    {
        byte[] first = [.. Enumerable.Range(0, 9000).Select(i => (byte)(i % 7))];
        byte[] second = [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i % 11))];
        var compressor = DeflateMode.Instance.NewCompressor();
        var output = new RAMOutputStream();
        compressor.Compress(first, 0, first.Length, output);
        compressor.Compress(second, 0, second.Length, output);
        var input = new ByteArrayDataInput(Bytes(output));
        var decompressor = DeflateMode.Instance.NewDecompressor();
        var buffer = new BytesRef();

        decompressor.Decompress(input, first.Length, 0, 10, buffer);
        Assert.Equal(first.AsSpan(0, 10), buffer.Bytes.AsSpan(buffer.Offset, buffer.Length));
        decompressor.Decompress(input, second.Length, 0, second.Length, buffer);
        Assert.Equal(second.AsSpan(), buffer.Bytes.AsSpan(buffer.Offset, buffer.Length));
    }

    [Theory]
    [InlineData(new byte[] { 4, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 1, 0x4B })]
    public void Chunk_Damaged_IsSaidToBeCorrupt(byte[] damaged) =>
        Assert.Throws<CorruptIndexException>(() => Decompress(damaged, 100, 0, 100, new BytesRef()).ToArray());

    private static byte[] Compress(byte[] chunk)
    {
        var output = new RAMOutputStream();
        DeflateMode.Instance.NewCompressor().Compress(chunk, 0, chunk.Length, output);
        return Bytes(output);
    }

    private static ReadOnlySpan<byte> Decompress(byte[] compressed, int originalLength, int offset, int length, BytesRef buffer)
    {
        DeflateMode.Instance.NewDecompressor().Decompress(new ByteArrayDataInput(compressed), originalLength, offset, length, buffer);
        return buffer.Bytes.AsSpan(buffer.Offset, buffer.Length);
    }

    private static byte[] Bytes(RAMOutputStream output)
    {
        output.Flush();
        var bytes = new byte[output.Length];
        output.WriteTo(bytes, 0);
        return bytes;
    }
}
