using Dateline.Reading.Text;

namespace Dateline.Reading.ReutersSgml;

/// <summary>
/// One <c>REUTERS</c> element. The files are SGML and no XML (they have <c>&amp;#5;</c> and single bytes that are not UTF-8), and of
/// SGML they use next to nothing; so elements are found by their tags, and each is decoded by itself.
/// </summary>
/// <param name="Markup">The element from its start tag on, decoded.</param>
/// <param name="Line">The line of its start tag, from 1.</param>
/// <param name="Objection">Why it cannot be read; null when it can.</param>
internal sealed record ReutersElement(string Markup, int Line, string? Objection)
{
    /// <summary>Yields the elements of a file in order.</summary>
    public static IEnumerable<ReutersElement> ReadAll(ReadOnlyMemory<byte> content)
    {
        var line = 1;
        var position = 0;
        while (Find(content, position, "<REUTERS"u8) is var start and >= 0)
        {
            line += content.Span[position..start].Count((byte)'\n');
            var next = Find(content, start + 1, "<REUTERS"u8);
            var limit = next < 0 ? content.Length : next;
            var close = content.Span[start..limit].IndexOf("</REUTERS>"u8);
            var end = close < 0 ? limit : start + close;
            yield return Read(content.Span[start..end], line, close >= 0);
            line += content.Span[start..end].Count((byte)'\n');
            position = end;
        }
    }

    private static int Find(ReadOnlyMemory<byte> content, int from, ReadOnlySpan<byte> tag) =>
        content.Span[from..].IndexOf(tag) is var found and >= 0 ? from + found : -1;

    private static ReutersElement Read(ReadOnlySpan<byte> bytes, int line, bool closed)
    {
        if (bytes.Length > ReadingLimits.MaxArticleLength)
        {
            return new ReutersElement("", line, Articles.ArticleFactory.TooLong(bytes.Length));
        }

        var cut = closed ? null : "The <REUTERS> element has no end tag: the file seems to be cut off here.";
        return new ReutersElement(TextDecoder.DecodeWestern(bytes), line, cut);
    }
}
