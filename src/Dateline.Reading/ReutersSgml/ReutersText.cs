using Dateline.Reading.Text;

namespace Dateline.Reading.ReutersSgml;

/// <summary>
/// Makes readable text of what went over the wire in 1987: indented paragraphs, wrapped lines, and a signature at the end.
/// </summary>
internal static class ReutersText
{
    private const string Signature = "Reuter";

    /// <summary>The text of a body, clean and decoded, without the signature <c>Reuter</c>.</summary>
    public static ReadOnlySpan<char> Body(ReadOnlySpan<char> body) => WithoutSignature(TextCleaner.Clean(SgmlText.Decode(body)));

    /// <summary>A headline or dateline on one line.</summary>
    public static string Line(ReadOnlySpan<char> text) => Paragraphs.OnOneLine(TextCleaner.Clean(SgmlText.Decode(text)));

    /// <summary>Takes the headline from a story that was left without elements: its first line.</summary>
    /// <param name="body">The text, from which the headline is taken away.</param>
    public static string TakeHeadline(ref ReadOnlySpan<char> body)
    {
        var text = body.TrimStart(" \n");
        var end = text.IndexOf('\n') is var found and >= 0 ? found : text.Length;
        if (end > ReadingLimits.MaxHeadlineLength)
        {
            return Headline.Of(text);
        }

        body = text[end..];
        return Paragraphs.OnOneLine(text[..end]);
    }

    private static ReadOnlySpan<char> WithoutSignature(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(" \n");
        var lastLine = trimmed[(trimmed.LastIndexOf('\n') + 1)..].Trim(" .");
        return lastLine.Equals(Signature, StringComparison.OrdinalIgnoreCase) || lastLine.Equals("Reuters", StringComparison.OrdinalIgnoreCase)
            ? trimmed[..(trimmed.LastIndexOf('\n') + 1)]
            : trimmed;
    }
}
