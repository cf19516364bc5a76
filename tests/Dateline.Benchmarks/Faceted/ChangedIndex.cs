using Lucene.Net.Index;

namespace Dateline.Benchmarks.Faceted;

/// <summary>A copy of an index that may be changed; deleted at the end.</summary>
internal sealed class ChangedIndex : IDisposable
{
    /// <summary>Beside the original, where there is room for one.</summary>
    public ChangedIndex(string original)
    {
        Folder = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(original))}-copy-{Environment.ProcessId}";
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(original))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    /// <summary>Where the copy lies.</summary>
    public string Folder { get; }

    /// <summary>Deletes the first, the eleventh document and so on, without a merge.</summary>
    public void DeleteEveryTenth()
    {
        using var writer = FacetedIndex.Open(Folder, OpenMode.APPEND);
        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        for (var document = 0; document < reader.MaxDoc; document += 10)
        {
            if (!writer.TryDeleteDocument(reader, document))
            {
                throw new InvalidOperationException($"Document {document} was merged away while documents were deleted.");
            }
        }

        writer.Commit();
    }

    /// <summary>Merges all segments into one.</summary>
    public void Merge()
    {
        using var writer = FacetedIndex.Open(Folder, OpenMode.APPEND);
        writer.ForceMerge(1);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
