namespace Dateline.Core.Indexes;

/// <summary>Another writer holds the index.</summary>
/// <param name="message">Who holds it since when, and what to do.</param>
public sealed class IndexLockedException(string message) : Exception(message);
