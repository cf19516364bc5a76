using Dateline.Reading.Articles;
using Dateline.Reading.Text;

namespace Dateline.Reading.ReutersSgml;

/// <summary>Makes readable text of what went over the wire in 1987: indented paragraphs, wrapped lines, and a signature at the end.</summary>
internal static class ReutersText
{
    private const string Signature = "Reuter";

    /// <summary>The paragraphs of a body, without the signature <c>Reuter</c> and the control characters around it.</summary>
    public static string Paragraphs(ReadOnlySpan<char> body) =>
        Text.Paragraphs.OfIndented(WithoutSignature(TextCleaner.Clean(SgmlText.Decode(body))));

    /// <summary>A headline or dateline on one line.</summary>
    public static string Line(ReadOnlySpan<char> text) => Text.Paragraphs.OnOneLine(TextCleaner.Clean(SgmlText.Decode(text)));

    /// <summary>An unprocessed story has no elements; its first paragraph is the headline when it is as short as one.</summary>
    public static ArticleDraft TakeHeadline(ArticleDraft draft)
    {
        var end = draft.Body.IndexOf(Text.Paragraphs.Separator, StringComparison.Ordinal);
        return end is > 0 and <= ReadingLimits.MaxHeadlineLength
            ? draft with { Title = draft.Body[..end], Body = draft.Body[(end + Text.Paragraphs.Separator.Length)..] }
            : draft with { Title = Headline.Of(draft.Body) };
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
