namespace Dateline.Core.Articles;

/// <summary>A file's content on its way to a reader.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Content">All bytes of the file.</param>
/// <param name="Hash">Hash of the bytes, by which an unchanged file is recognised.</param>
public sealed record ArticleFile(string Path, ReadOnlyMemory<byte> Content, string Hash)
{
    /// <summary>
    /// True when <c>05/06/2025</c> is 5 June in this file, false when it is May 6; null when each article has to show it.
    /// </summary>
    public bool? DayFirst { get; init; }
}
