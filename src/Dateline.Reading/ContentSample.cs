using Dateline.Core.Articles;
using Dateline.Reading.Text;

namespace Dateline.Reading;

/// <summary>A file's content as the detector looks at it.</summary>
internal sealed class ContentSample
{
    private const int BeginningBytes = 4096;

    private readonly string _extension;

    /// <summary>Takes a sample of a file.</summary>
    public ContentSample(ArticleFile file)
    {
        _extension = Path.GetExtension(file.Path);
        Content = file.Content;
        var bytes = file.Content.Span;
        var encoding = TextDecoder.Detect(bytes[..Math.Min(BeginningBytes, bytes.Length & ~3)], out var mark);
        Beginning = encoding.GetString(bytes[mark..Math.Max(mark, Math.Min(BeginningBytes, bytes.Length))]).TrimStart();
    }

    /// <summary>All bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The first characters that are not blank.</summary>
    public string Beginning { get; }

    /// <summary>True when the file's name ends in one of these, in any case.</summary>
    public bool HasExtension(string[] extensions) => extensions.Contains(_extension, StringComparer.OrdinalIgnoreCase);
}
