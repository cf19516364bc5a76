using System.Text;
using Dateline.Core.Aliases;
using Dateline.Lucene.Generations;

namespace Dateline.Lucene.Aliases;

/// <summary>
/// The aliases of an archive in the file <c>aliases.tsv</c> of its index folder, beside the generations, so that a rebuild keeps them.
/// A person may edit it at any time. Safe for several threads.
/// </summary>
internal sealed class AliasFile(string indexFolder)
{
    /// <summary>How long a change of another process is waited for; each takes some milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Lock _gate = new();
    private (DateTime Written, long Length) _stamp;
    private AliasDocument _document = AliasDocument.Empty;

    /// <summary>The path of the file, which need not exist.</summary>
    public string Path { get; } = System.IO.Path.Combine(indexFolder, AliasDocument.FileName);

    /// <summary>The aliases as the file has them now; it is read only when it has changed. The same object as long as it has not.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public AliasDocument Read()
    {
        lock (_gate)
        {
            var stamp = StampOf(new FileInfo(Path));
            if (stamp != _stamp)
            {
                _document = stamp == default ? AliasDocument.Empty : AliasDocument.Parse(ReadText());
                _stamp = stamp;
            }

            return _document;
        }
    }

    /// <summary>Replaces the file by what is made of it, with every other writer locked out.</summary>
    public AliasDocument Change(Func<AliasDocument, AliasDocument> change)
    {
        Directory.CreateDirectory(indexFolder);
        lock (_gate)
        {
            using var others = TakeLock();
            var document = Read();
            var changed = change(document);
            if (!ReferenceEquals(changed, document))
            {
                DurableFile.Write(Path, Encoding.UTF8.GetBytes(changed.ToString()));
                _stamp = default;
            }

            return Read();
        }
    }

    private string ReadText()
    {
        try
        {
            return File.ReadAllText(Path, Encoding.UTF8);
        }
        catch (FileNotFoundException)
        {
            // Deleted since it was looked at: the next look finds that.
            return "";
        }
    }

    private static (DateTime Written, long Length) StampOf(FileInfo file) => file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;

    /// <summary>A lock of the operating system, which ends with the process however it ends.</summary>
    private FileStream TakeLock()
    {
        var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && Environment.TickCount64 < until)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
