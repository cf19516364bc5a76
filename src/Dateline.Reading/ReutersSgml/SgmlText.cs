using System.Globalization;
using System.Text;

namespace Dateline.Reading.ReutersSgml;

/// <summary>Finds elements and attributes in markup, and decodes character references.</summary>
internal static class SgmlText
{
    /// <summary>The longest reference that is looked for, <c>&amp;#1114111;</c>; an ampersand by itself is just that.</summary>
    private const int LongestReference = 10;

    /// <summary>The content of the first element of a name; empty when there is none.</summary>
    public static ReadOnlySpan<char> Element(ReadOnlySpan<char> markup, string name)
    {
        var rest = markup;
        do
        {
            var start = rest.IndexOf($"<{name}", StringComparison.Ordinal);
            if (start < 0)
            {
                return default;
            }

            rest = rest[(start + name.Length + 1)..];
        }
        while (!rest.IsEmpty && char.IsAsciiLetter(rest[0]));

        var content = rest.IndexOf('>') is var tag and >= 0 ? rest[(tag + 1)..] : default;
        return content.IndexOf($"</{name}>", StringComparison.Ordinal) is var end and >= 0 ? content[..end] : content;
    }

    /// <summary>The value of an attribute of the first tag; empty when there is none.</summary>
    public static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> markup, string name)
    {
        var tag = markup.IndexOf('>') is var end and >= 0 ? markup[..end] : markup;
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return default;
        }

        var value = tag[(start + name.Length + 3)..];
        return value.IndexOf('"') is var quote and >= 0 ? value[..quote] : value;
    }

    /// <summary>
    /// The text with its character references decoded. One that is no character (<c>&amp;#5;</c>) becomes that control character.
    /// </summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is var start and >= 0)
        {
            decoded.Append(text[..start]);
            text = text[start..];
            var reference = text[..Math.Min(text.Length, LongestReference)];
            var end = reference.IndexOf(';');
            var character = end < 0 ? null : Character(reference[1..end]);
            decoded.Append(character ?? "&");
            text = text[(character is null ? 1 : end + 1)..];
        }

        return decoded.Append(text).ToString();
    }

    private static string? Character(ReadOnlySpan<char> name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) =>
            new Rune(code).ToString(),
        _ => null,
    };
}
