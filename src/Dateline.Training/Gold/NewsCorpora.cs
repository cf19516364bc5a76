using Dateline.Core.Articles;
using Dateline.Reading;
using Dateline.Training.Gazetteers;

namespace Dateline.Training.Gold;

/// <summary>Reads the corpora of raw news where they lie.</summary>
internal static class NewsCorpora
{
    /// <summary>The stories of the BBC, a file each.</summary>
    /// <param name="shared">The folder that holds <c>corpora</c>.</param>
    public static IEnumerable<(string Name, byte[] Content)> Bbc(string shared) =>
        Compressed.ReadEntries(Path.Combine(shared, "corpora/bbc-2225/bbc-2225.tar.xz"));

    /// <summary>The articles of Reuters-21578.</summary>
    /// <param name="shared">The folder that holds <c>corpora</c>.</param>
    public static IEnumerable<Article> Reuters(string shared) =>
        ReutersFiles(Path.Combine(shared, "corpora/reuters21578")).SelectMany(Articles);

    /// <summary>The files of Reuters-21578, as they are called without compression.</summary>
    /// <param name="folder">The folder of the <c>reut2-*.sgm.xz</c> files.</param>
    public static IEnumerable<ArticleFile> ReutersFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.sgm.xz").Order(StringComparer.Ordinal)
            .Select(path => new ArticleFile(Path.ChangeExtension(path, null), Compressed.ReadBytes(path), ""));

    /// <summary>The articles of a file that can be read.</summary>
    public static IEnumerable<Article> Articles(ArticleFile file) =>
        ArticleReaders.Read(file).Select(result => result.Article).OfType<Article>();
}
