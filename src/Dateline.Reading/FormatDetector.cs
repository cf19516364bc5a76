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
    /// <summary>The formats that are read, the most specific first. A further format is one reader and one line here.</summary>
    private static readonly ReadableFormat[] Formats =
    [
        new(new ReutersSgmlReader(), sample => ReutersSgmlReader.Recognises(sample.Beginning), ".sgm", ".sgml"),
        new(new JsonLinesReader(), JsonLinesReader.Recognises, JsonLinesReader.Extensions),
        new(new JsonDocumentReader(), sample => JsonDocumentReader.Recognises(sample.Beginning), ".json"),
        new(new PlainTextReader(), _ => false, ".txt"),
    ];

    private static readonly PlainTextReader Text = new();

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

        var format = Formats.FirstOrDefault(format => format.Recognises(sample)) ??
            Formats.FirstOrDefault(format => sample.HasExtension(format.Extensions));
        return format?.Reader ?? Text;
    }

    private static string? Objection(ContentSample sample)
    {
        if (sample.Content.IsEmpty)
        {
            return "The file is empty.";
        }

        return BinaryContent.Describe(sample.Content.Span) is { } kind ? $"This is {kind}; only text is read." : null;
    }
}
