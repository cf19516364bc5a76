namespace Dateline.Core.Articles;

/// <summary>Reads the articles of one file format. The seam for further formats.</summary>
public interface IArticleReader
{
    /// <summary>The format's name for people, such as <c>Reuters SGML</c>.</summary>
    string Format { get; }

    /// <summary>Reads every article of a file, one after the other, so that a large file is never wholly held as articles.</summary>
    /// <param name="file">The file: its path, bytes and limits.</param>
    /// <returns>Articles and failures in file order. A bad article is a failure, not an exception, and the ones after it are still read.</returns>
    IEnumerable<ReadResult> Read(ArticleFile file);
}
