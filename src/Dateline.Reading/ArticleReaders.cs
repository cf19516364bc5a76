using Dateline.Core.Articles;
using Dateline.Reading.Files;

namespace Dateline.Reading;

/// <summary>
/// Reads articles from files of any format that is known. No content makes it throw: what cannot be read is a
/// <see cref="ReadFailure"/> among the results, and the rest is read.
/// </summary>
public static class ArticleReaders
{
    /// <summary>Loads and reads a file.</summary>
    /// <param name="path">The path, absolute or relative to the working directory.</param>
    /// <returns>Articles and failures in file order, each read when it is asked for.</returns>
    public static IEnumerable<ReadResult> Read(string path) =>
        FileLoader.TryLoad(path, out var file, out var failure) ? Read(file) : [failure];

    /// <summary>Reads a file that was loaded.</summary>
    /// <returns>Articles and failures in file order, each read when it is asked for.</returns>
    public static IEnumerable<ReadResult> Read(ArticleFile file) =>
        FormatDetector.Detect(file, out var failure) is { } reader ? reader.Read(file) : [failure!];
}
