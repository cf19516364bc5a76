namespace Dateline.Core.Articles;

/// <summary>Why a file, or one article of it, could not be read: what was wrong, where, and what to do.</summary>
/// <param name="Path">The path of the file or folder.</param>
/// <param name="Line">The line, from 1; null when the failure concerns the whole file.</param>
/// <param name="Reason">A sentence for a person.</param>
public sealed record ReadFailure(string Path, int? Line, string Reason);
