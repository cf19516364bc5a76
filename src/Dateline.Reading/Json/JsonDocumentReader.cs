using Dateline.Core.Articles;
using Dateline.Reading.Text;

namespace Dateline.Reading.Json;

/// <summary>
/// Reads a JSON document: one article object, or an array of them. The array is read element by element and never held as a whole;
/// where the document breaks off, the articles before the break have been read.
/// </summary>
internal sealed class JsonDocumentReader : IArticleReader
{
    /// <inheritdoc/>
    public string Format => "JSON";

    /// <summary>True when a text begins with an object or an array of objects.</summary>
    public static bool Recognises(ReadOnlySpan<char> beginning) => beginning switch
    {
        ['{', .. var inner] => inner.TrimStart() is [] or ['"' or '}', ..],
        ['[', .. var inner] => inner.TrimStart() is [] or ['{' or ']', ..],
        _ => false,
    };

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(ArticleFile file)
    {
        if (JsonEncoding.Objection(file) is { } failure)
        {
            yield return failure;
            yield break;
        }

        var elements = new JsonElements(file, TextDecoder.ToUtf8(file.Content));
        while (elements.TryReadNext(out var result))
        {
            yield return result;
        }
    }
}
