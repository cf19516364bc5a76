namespace Dateline.Core.Indexes;

/// <summary>The index cannot be used as it is.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="inner">What was thrown when it was opened; null when a check of ours found it.</param>
public sealed class IndexCorruptException(string message, Exception? inner = null) : Exception(message, inner);
