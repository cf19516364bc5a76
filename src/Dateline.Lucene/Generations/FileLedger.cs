using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dateline.Core.Indexes;

namespace Dateline.Lucene.Generations;

/// <summary>
/// The list of wholly indexed files as an append-only file beside the Lucene index. It is flushed before the Lucene commit that
/// records its valid length, so that both change in one moment; what stands behind that length was never committed and is cut off.
/// </summary>
/// <remarks>
/// An entry is a byte (1 when the file is indexed, 0 when it no longer is), the path, and for an indexed file its hash and the
/// number of its articles; strings in UTF-8 behind their length, so that a path may hold any character.
/// </remarks>
internal sealed class FileLedger : IDisposable
{
    /// <summary>A shorter ledger is not worth rewriting.</summary>
    private const int MinEntriesToRewrite = 4096;

    private readonly string _folder;
    private FileStream _stream;
    private IncrementalHash _hash;
    private int _entries;

    private FileLedger(string folder, string file)
    {
        _folder = folder;
        _stream = new FileStream(Path.Combine(folder, file), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    /// <summary>The wholly indexed files by path. Changed by the writer; a change counts when it has been appended and committed.</summary>
    public ConcurrentDictionary<string, IndexedFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What a commit has to record now.</summary>
    public LedgerPosition Position =>
        new(Path.GetFileName(_stream.Name), _stream.Position, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    /// <summary>Begins an empty ledger in a new generation.</summary>
    public static FileLedger Create(string folder)
    {
        var ledger = new FileLedger(folder, NameOf(1));
        DurableFile.FlushFolder(folder);
        return ledger;
    }

    /// <summary>Opens a ledger as a commit recorded it and cuts off what came later.</summary>
    /// <exception cref="InvalidDataException">It is not what the commit recorded.</exception>
    public static FileLedger Open(string folder, LedgerPosition position)
    {
        if (Check(folder, position) is { } problem)
        {
            throw new InvalidDataException(problem);
        }

        var ledger = new FileLedger(folder, position.File);
        ledger._stream.SetLength(position.Length);
        foreach (var (path, file) in Read(ledger._stream))
        {
            ledger._entries++;
            ledger.Apply(path, file);
        }

        ledger._stream.Position = 0;
        Hash(ledger._stream, position.Length, ledger._hash);
        ledger.DeleteOthers();
        return ledger;
    }

    /// <summary>Reads the files that a commit vouches for, without changing anything.</summary>
    public static Dictionary<string, IndexedFile> ReadFiles(string folder, LedgerPosition position)
    {
        using var whole = new FileStream(Path.Combine(folder, position.File), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var files = new Dictionary<string, IndexedFile>(StringComparer.Ordinal);
        foreach (var (path, file) in Read(whole, position.Length))
        {
            files.Remove(path);
            if (file is not null)
            {
                files.Add(path, file);
            }
        }

        return files;
    }

    /// <summary>Says why a ledger is not what a commit recorded.</summary>
    /// <returns>Null when it is.</returns>
    public static string? Check(string folder, LedgerPosition position)
    {
        var file = new FileInfo(Path.Combine(folder, position.File));
        if (!file.Exists || file.Length < position.Length)
        {
            return $"the list of indexed files, {position.File}, is {(file.Exists ? "cut short" : "missing")}";
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Hash(stream, position.Length, hash);
        return Convert.ToHexStringLower(hash.GetCurrentHash()) == position.Hash ? null : $"the list of indexed files, {position.File}, is damaged";
    }

    /// <summary>Appends changes and flushes them to the disk.</summary>
    public void Append(IReadOnlyCollection<LedgerEntry> entries)
    {
        using var buffer = new MemoryStream();
        using var output = new BinaryWriter(buffer, Encoding.UTF8);
        foreach (var (path, file) in entries)
        {
            output.Write(file is not null);
            output.Write(path);
            if (file is not null)
            {
                output.Write(file.Hash);
                output.Write7BitEncodedInt(file.Articles);
            }
        }

        output.Flush();
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var start = _stream.Position;
        try
        {
            _stream.Write(bytes);
            _stream.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // A full disk: the ledger stays as it was, and the same changes can be appended once there is room.
            _stream.Position = start;
            throw;
        }

        _hash.AppendData(bytes);
        _entries += entries.Count;
    }

    /// <summary>True when the ledger, with further entries, would mostly tell of files that have changed again.</summary>
    public bool IsMostlyDead(int furtherEntries) =>
        _entries + furtherEntries > MinEntriesToRewrite && _entries + furtherEntries > 3 * Files.Count;

    /// <summary>Begins another ledger file with nothing but the given files. The old one stays until <see cref="DeleteOthers"/>.</summary>
    public void Rewrite(IReadOnlyCollection<IndexedFile> files)
    {
        var number = int.Parse(Path.GetFileName(_stream.Name).AsSpan("files-".Length, 6), CultureInfo.InvariantCulture);
        _stream.Dispose();
        _hash.Dispose();
        _stream = new FileStream(Path.Combine(_folder, NameOf(number + 1)), FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
        _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _entries = 0;
        Append([.. files.Select(file => new LedgerEntry(file.Path, file))]);
        DurableFile.FlushFolder(_folder);
    }

    /// <summary>Deletes ledger files that no commit refers to any more.</summary>
    public void DeleteOthers()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "files-*.ledger"))
        {
            if (Path.GetFileName(file) != Path.GetFileName(_stream.Name))
            {
                File.Delete(file);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"files-{number:D6}.ledger");

    private static void Hash(FileStream stream, long length, IncrementalHash hash)
    {
        var buffer = new byte[64 * 1024];
        while (length > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
            {
                throw new EndOfStreamException($"{stream.Name} is shorter than it was.");
            }

            hash.AppendData(buffer, 0, read);
            length -= read;
        }
    }

    private static IEnumerable<LedgerEntry> Read(FileStream stream, long? length = null)
    {
        using var input = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var end = length ?? stream.Length;
        while (stream.Position < end)
        {
            var isIndexed = input.ReadBoolean();
            var path = input.ReadString();
            yield return new LedgerEntry(path, isIndexed ? new IndexedFile(path, input.ReadString(), input.Read7BitEncodedInt()) : null);
        }
    }

    private void Apply(string path, IndexedFile? file)
    {
        if (file is null)
        {
            Files.TryRemove(path, out _);
        }
        else
        {
            Files[path] = file;
        }
    }
}
