using System.Globalization;
using System.Text;

namespace Dateline.Reading.Json;

/// <summary>
/// Decodes JSON strings. <see cref="System.Text.Json.Utf8JsonReader.GetString"/> refuses half of a surrogate pair, which is no reason
/// to lose an article; here it becomes U+FFFD when the text is cleaned.
/// </summary>
internal static class JsonEscapes
{
    private const int HexDigits = 4;

    /// <summary>The text of a valid JSON string without its quotes, or of a number.</summary>
    public static string Decode(ReadOnlySpan<byte> value, bool escaped)
    {
        var text = Encoding.UTF8.GetString(value);
        return escaped ? Unescape(text) : text;
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('\\') is var escape and >= 0 && escape + 1 < text.Length)
        {
            decoded.Append(text[..escape]);
            var kind = text[escape + 1];
            text = text[(escape + 2)..];
            if (kind == 'u' && ushort.TryParse(text[..Math.Min(HexDigits, text.Length)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                text = text[HexDigits..];
            }
            else
            {
                decoded.Append(Character(kind));
            }
        }

        return decoded.Append(text).ToString();
    }

    private static char Character(char kind) => kind switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => kind,
    };
}
