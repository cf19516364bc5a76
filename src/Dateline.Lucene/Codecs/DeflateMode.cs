using Lucene.Net.Codecs.Compressing;

namespace Dateline.Lucene.Codecs;

/// <summary>
/// Stored fields as DEFLATE (RFC 1951) by the runtime's zlib. Lucene's own modes are slower in managed code: LZ4 takes as long to write
/// two fifths more, and the same chunk takes 1.6 times as long to read.
/// </summary>
internal sealed class DeflateMode : CompressionMode
{
    private DeflateMode()
    {
    }

    /// <summary>The mode. There is one, because a merge copies chunks as they are only where it meets the mode that it writes.</summary>
    public static DeflateMode Instance { get; } = new();

    /// <inheritdoc/>
    public override Compressor NewCompressor() => new DeflateCompressor();

    /// <inheritdoc/>
    public override Decompressor NewDecompressor() => new DeflateDecompressor();

    /// <inheritdoc/>
    public override string ToString() => "DEFLATE";
}
