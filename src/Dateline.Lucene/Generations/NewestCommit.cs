using Lucene.Net.Index;

namespace Dateline.Lucene.Generations;

/// <summary>
/// Follows commits by the name of their segments file. Lucene's own <see cref="DirectoryReader.IsCurrent"/> takes a commit that
/// changes no article, only what is recorded with it, for no change.
/// </summary>
internal static class NewestCommit
{
    /// <summary>How often a commit is opened that the next one deletes meanwhile; each takes much longer than an attempt.</summary>
    private const int MaxAttempts = 20;

    /// <summary>True when a reader shows the newest commit. Costs the listing of a folder.</summary>
    public static bool IsShownBy(DirectoryReader reader) =>
        SegmentInfos.GetLastCommitSegmentsFileName(reader.Directory) == reader.IndexCommit.SegmentsFileName;

    /// <summary>Opens the newest commit, sharing with a reader the segments that both have; null when the reader shows it already.</summary>
    public static DirectoryReader? OpenAfter(DirectoryReader reader)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (IsShownBy(reader))
            {
                return null;
            }

            try
            {
                return DirectoryReader.OpenIfChanged(reader, DirectoryReader.ListCommits(reader.Directory)[^1]);
            }
            catch (FileNotFoundException) when (attempt < MaxAttempts)
            {
                // The next commit has come, and deleted this one, between the listing and the opening.
            }
        }
    }
}
