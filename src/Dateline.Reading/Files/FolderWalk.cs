using Dateline.Core.Articles;

namespace Dateline.Reading.Files;

/// <summary>A walk through folders that remembers where it was, and whose depth is limited by the disk alone.</summary>
internal sealed class FolderWalk
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>The files at and below an entry that this walk has not yielded before.</summary>
    public IEnumerable<FoundFile> From(FileSystemInfo root)
    {
        var pending = new Stack<Entry>();
        var links = new Queue<Entry>();
        pending.Push(new Entry(root, root.FullName));
        while (pending.TryPop(out var entry) || links.TryDequeue(out entry))
        {
            if (entry.Info is not DirectoryInfo)
            {
                if (_files.Add(entry.Info.FullName))
                {
                    yield return FoundFile.At(entry.Info.FullName);
                }
            }
            else if (!TryList(entry, out var content, out var failure))
            {
                yield return FoundFile.Unreadable(failure!);
            }
            else
            {
                var ordered = content.OrderBy(next => next.Info.Name, StringComparer.Ordinal).ToLookup(next => next.IsFolderLink);
                foreach (var next in ordered[false].Reverse())
                {
                    pending.Push(next);
                }

                foreach (var link in ordered[true])
                {
                    links.Enqueue(link);
                }
            }
        }
    }

    /// <summary>The visible entries of a folder; none when it was listed before, which is what ends a loop of links.</summary>
    private bool TryList(Entry folder, out IReadOnlyList<Entry> content, out ReadFailure? failure)
    {
        (content, failure) = ([], null);
        try
        {
            var real = new DirectoryInfo(folder.RealPath).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.RealPath;
            if (_folders.Add(Path.TrimEndingDirectorySeparator(real)))
            {
                content =
                [
                    .. ((DirectoryInfo)folder.Info).EnumerateFileSystemInfos()
                        .Where(info => info.Name[0] != '.')
                        .Select(info => new Entry(info, Path.Combine(real, info.Name))),
                ];
            }

            return true;
        }
        catch (Exception exception) when (FileErrors.Explain(exception, "folder") is not null)
        {
            failure = new ReadFailure(folder.Info.FullName, null, FileErrors.Explain(exception, "folder")!);
            return false;
        }
    }

    /// <summary>A file or folder.</summary>
    /// <param name="Info">It, by the path on which the walk came to it.</param>
    /// <param name="RealPath">Its path when the links on the way are followed.</param>
    private readonly record struct Entry(FileSystemInfo Info, string RealPath)
    {
        public bool IsFolderLink => Info is DirectoryInfo { LinkTarget: not null };
    }
}
