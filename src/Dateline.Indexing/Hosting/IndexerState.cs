namespace Dateline.Indexing.Hosting;

/// <summary>What the hosted indexer is doing.</summary>
public enum IndexerState
{
    /// <summary>Not started yet, or stopped.</summary>
    Idle,

    /// <summary>It brings the index up to date with the configured paths or with changed files.</summary>
    Indexing,

    /// <summary>Everything is indexed; it waits for changes.</summary>
    Watching,

    /// <summary>It builds a fresh index beside the live one; changes of files are still indexed.</summary>
    Rebuilding,

    /// <summary>It cannot write, for the reason in <see cref="IndexerStatus.Problem"/>, and tries again from time to time.</summary>
    Blocked,
}
