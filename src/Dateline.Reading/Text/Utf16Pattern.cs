using System.Text;
using System.Text.Unicode;

namespace Dateline.Reading.Text;

/// <summary>
/// Recognises UTF-16 without a byte order mark. Blanks, digits, line ends and Latin letters have a NUL byte in UTF-16, always on
/// the same side; no other text encoding has NUL bytes at all.
/// </summary>
internal static class Utf16Pattern
{
    private const int SampleLength = 64 * 1024;

    /// <summary>
    /// One character in this many must have its NUL byte; even text without a Latin letter has more blanks than that.
    /// </summary>
    private const int CharactersPerNul = 50;

    /// <summary>In a text in Latin letters nearly every character has one; that is enough without any further proof.</summary>
    private const int LatinCharactersPerNul = 2;

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false);

    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding; null when the bytes are not UTF-16.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(SampleLength, bytes.Length) & ~1)];
        if (bytes.Length % 2 != 0 || !sample.Contains((byte)0))
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var encoding = even > odd ? BigEndian : LittleEndian;
        var (more, fewer) = (Math.Max(even, odd), Math.Min(even, odd));
        var isSided = more * CharactersPerNul >= sample.Length / 2 && fewer * CharactersPerNul <= more;
        var isLatin = more * LatinCharactersPerNul >= sample.Length / 2;
        return isSided && (isLatin || !IsBytewiseText(sample)) && IsText(encoding.GetString(sample)) ? encoding : null;
    }

    /// <summary>True for a text of bytes into which a few NUL bytes have strayed.</summary>
    private static bool IsBytewiseText(ReadOnlySpan<byte> sample) =>
        Utf8.IsValid(sample) && IsText(Encoding.UTF8.GetString(sample).Replace("\0", "", StringComparison.Ordinal));

    private static bool IsText(string text)
    {
        var strange = 0;
        foreach (var c in text)
        {
            strange += (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')) || c is '\uFFFD' or '\uFFFF' ? 1 : 0;
        }

        return strange * CharactersPerNul <= text.Length;
    }
}
