using Dateline.Core.Articles;
using Dateline.Reading.Json;
using Dateline.Reading.PlainText;
using Dateline.Reading.ReutersSgml;
using Dateline.Reading.Text;

namespace Dateline.Reading;

/// <summary>
/// Finds the reader for a file: by its content, and where that says nothing by its extension; what is text of no other format is
/// plain text.
/// </summary>
internal static class FormatDetector
{
    private static readonly PlainTextReader Text = new();

    /// <summary>The formats that are read, the most specific first. A further format is one reader and one line here.</summary>
    private static readonly ReadableFormat[] Formats =
    [
        new(new ReutersSgmlReader(), sample => ReutersSgmlReader.Recognises(sample.Beginning), ".sgm", ".sgml"),
        new(new JsonLinesReader(), JsonLinesReader.Recognises, JsonLinesReader.Extensions),
        new(new JsonDocumentReader(), sample => JsonDocumentReader.Recognises(sample.Beginning), ".json"),
        new(Text, _ => false, ".txt"),
    ];

    private static readonly (string Start, string Name)[] Markups =
        [("<!DOCTYPE html", "HTML"), ("<html", "HTML"), ("<?xml", "XML"), ("<rss", "XML"), ("<feed", "XML"), ("{\\rtf", "RTF")];

    /// <summary>The reader; or why the file has none.</summary>
    public static IArticleReader? Detect(ArticleFile file, out ReadFailure? failure)
    {
        failure = null;
        var sample = new ContentSample(file);
        if (Objection(sample) is { } objection)
        {
            failure = new ReadFailure(file.Path, null, objection);
            return null;
        }

        if (Formats.FirstOrDefault(format => format.Recognises(sample)) is { } recognised)
        {
            return recognised.Reader;
        }

        if (Markup(sample.Beginning) is { } markup)
        {
            failure = new ReadFailure(file.Path, null, $"This is {markup}, which is not read. Articles are read from {Names()}.");
            return null;
        }

        return Formats.FirstOrDefault(format => sample.HasExtension(format.Extensions))?.Reader ?? Text;
    }

    private static string? Objection(ContentSample sample)
    {
        if (sample.Content.IsEmpty)
        {
            return "The file is empty.";
        }

        return BinaryContent.Describe(sample.Content.Span) is { } kind ? $"This is {kind}; articles are read from {Names()}." : null;
    }

    /// <summary>What markup a text is in that would be no more than noise as plain text; null when it is in none.</summary>
    private static string? Markup(string beginning) =>
        Markups.FirstOrDefault(markup => beginning.StartsWith(markup.Start, StringComparison.OrdinalIgnoreCase)).Name;

    private static string Names()
    {
        var names = Formats.Select(format => format.Reader.Format).ToList();
        return $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
