using System.Buffers;

namespace Dateline.Reading.Text;

/// <summary>Recognises files that are no text, by their signature or by their share of control characters.</summary>
internal static class BinaryContent
{
    private const int SampleLength = 64 * 1024;

    /// <summary>Text has next to none; of random or compressed bytes, every tenth is one.</summary>
    private const int BytesPerControl = 25;

    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);

    /// <summary>What kind of binary file it is, for a sentence such as "It is a PDF document."; null when it is text.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes) => Signature(bytes) ?? (IsBinary(bytes) ? "a binary file" : null);

    private static string? Signature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF document",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
        [0x1F, 0x8B, 8, ..] => "a gzip archive",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "an xz archive",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..] => "a bzip2 archive",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "a Zstandard archive",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7-Zip archive",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF image",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, ..] => "an office document",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        _ => null,
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..] || Utf16Pattern.Detect(bytes) is not null)
        {
            return false;
        }

        var sample = bytes[..Math.Min(SampleLength, bytes.Length)];
        var length = sample.Length;
        var controls = 0;
        while (sample.IndexOfAny(Controls) is var next and >= 0)
        {
            controls++;
            sample = sample[(next + 1)..];
        }

        return (long)controls * BytesPerControl > length;
    }
}
