using SharpCompress.Compressors.Xz;

namespace Dateline.Benchmarks;

/// <summary>A collection's files, unpacked, with room for an index beside them; removed at the end.</summary>
internal sealed class UnpackedCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dateline-benchmark-");

    /// <param name="source">The folder of the files, plain or packed with xz.</param>
    public UnpackedCorpus(string source)
    {
        Articles = _folder.CreateSubdirectory("articles").FullName;
        foreach (var file in Directory.EnumerateFiles(source, "*.sgm*"))
        {
            using var input = File.OpenRead(file);
            using Stream content = file.EndsWith(".xz", StringComparison.Ordinal) ? new XZStream(input) : input;
            using var output = File.Create(Path.Combine(Articles, Path.GetFileName(file).Replace(".xz", "", StringComparison.Ordinal)));
            content.CopyTo(output);
            Bytes += output.Length;
        }
    }

    /// <summary>The folder of the files.</summary>
    public string Articles { get; }

    /// <summary>Size of the files.</summary>
    public long Bytes { get; }

    /// <summary>Where the last index lies.</summary>
    public string IndexFolder { get; private set; } = "";

    /// <summary>A new folder for an index.</summary>
    public string NewIndexFolder(string name) => IndexFolder = _folder.CreateSubdirectory(name).FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
