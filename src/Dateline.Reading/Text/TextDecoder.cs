using System.Buffers;
using System.Text;
using UtfUnknown;
using Utf8Sequences = System.Text.Unicode.Utf8;

namespace Dateline.Reading.Text;

/// <summary>
/// Finds the encoding of a text: a byte order mark, else UTF-16 by its pattern of NUL bytes, else UTF-8 when it is valid, else UTF-8
/// with stray bytes when most of what is not ASCII is valid, else what statistics say, else windows-1252.
/// </summary>
internal static class TextDecoder
{
    /// <summary>What is looked at to guess; enough for statistics, and bounded for files of gigabytes.</summary>
    private const int SampleLength = 256 * 1024;

    /// <summary>A guess below this is worth less than the assumption that a Western text is windows-1252.</summary>
    private const float LeastConfidence = 0.6f;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Encoding Windows1252 = FromCodePages(1252);

    /// <summary>
    /// UTF-8 in which an invalid byte is read as windows-1252. In an archive such a byte is nearly always a quote or an accent that
    /// was pasted in from elsewhere; so it is kept, where U+FFFD would lose it.
    /// </summary>
    private static readonly Encoding Utf8WithStrayBytes =
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new StrayByteFallback(Windows1252));

    /// <summary>Decodes a whole text, without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Detect(bytes, out var mark);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>How many UTF-16 code units <see cref="Decode"/> would give, without the memory for them.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        var encoding = Detect(bytes, out var mark);
        return encoding.GetCharCount(bytes[mark..]);
    }

    /// <summary>Decodes a part of a text that is ASCII, UTF-8 or, by tradition, windows-1252.</summary>
    public static string DecodeWestern(ReadOnlySpan<byte> bytes) =>
        (Utf8Sequences.IsValid(bytes) ? Utf8 : Utf8WithStrayBytes).GetString(bytes);

    /// <summary>
    /// The same text in valid UTF-8 without a byte order mark; the bytes themselves when they are that already.
    /// </summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        var encoding = Detect(bytes.Span, out var mark);
        return ReferenceEquals(encoding, Utf8) ? bytes[mark..] : Utf8.GetBytes(encoding.GetString(bytes.Span[mark..]));
    }

    /// <summary>True when the bytes are valid UTF-8, so that <see cref="ToUtf8"/> gives them as they are.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => ReferenceEquals(Detect(bytes, out _), Utf8);

    /// <summary>
    /// True when the code units of a text are not bytes, so that it cannot be cut at line ends before it is decoded.
    /// </summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) =>
        (ByteOrderMark(bytes, out _) ?? Utf16Pattern.Detect(bytes)) is UnicodeEncoding or UTF32Encoding;

    /// <summary>The encoding, and the length of the byte order mark that says so.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, out int markLength)
    {
        if (ByteOrderMark(bytes, out markLength) is { } marked)
        {
            return marked;
        }

        if (Utf16Pattern.Detect(bytes) is { } utf16)
        {
            return utf16;
        }

        if (Utf8Sequences.IsValid(bytes))
        {
            return Utf8;
        }

        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        var start = Math.Max(0, first - 1024);
        var sample = bytes.Slice(start, Math.Min(SampleLength, bytes.Length - start));
        return IsMostlyUtf8(sample) ? Utf8WithStrayBytes : Guess(sample);
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (length, var encoding) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Utf8Sequences.IsValid(bytes[3..]) ? Utf8 : Utf8WithStrayBytes),
            [0xFF, 0xFE, 0, 0, ..] => (4, new UTF32Encoding(bigEndian: false, byteOrderMark: false)),
            [0, 0, 0xFE, 0xFF, ..] => (4, new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
            [0xFF, 0xFE, ..] => (2, new UnicodeEncoding(bigEndian: false, byteOrderMark: false)),
            [0xFE, 0xFF, ..] => (2, new UnicodeEncoding(bigEndian: true, byteOrderMark: false)),
            _ => (0, (Encoding?)null),
        };
        return encoding;
    }

    /// <summary>True when there are more valid multi-byte sequences than invalid bytes.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        var balance = 0;
        while (sample.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var next and >= 0)
        {
            sample = sample[next..];
            var valid = Rune.DecodeFromUtf8(sample, out _, out var consumed) == OperationStatus.Done;
            balance += valid ? 1 : -1;
            sample = sample[consumed..];
        }

        return balance > 0;
    }

    private static Encoding Guess(ReadOnlySpan<byte> sample)
    {
        var guess = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return guess is { Confidence: >= LeastConfidence, Encoding: { } encoding } && !IsSubsetOfWindows1252(encoding)
            ? encoding
            : Windows1252;
    }

    /// <summary>What calls itself ASCII or ISO 8859-1 is windows-1252 in practice (WHATWG Encoding Standard).</summary>
    private static bool IsSubsetOfWindows1252(Encoding encoding) => encoding.CodePage is 20127 or 28591 or 65001;

    private static Encoding FromCodePages(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(codePage);
    }
}
