namespace Dateline.Core.Articles;

/// <summary>A file's content on its way to a reader.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Content">All bytes of the file.</param>
/// <param name="Hash">Hash of the bytes, by which an unchanged file is recognised.</param>
public sealed record ArticleFile(string Path, ReadOnlyMemory<byte> Content, string Hash);
