using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Dateline.Core.Articles;

namespace Dateline.Reading.Files;

/// <summary>Loads a file whole and hashes it, so that an unchanged file is recognised before it is read.</summary>
public static class FileLoader
{
    /// <summary>Loads a file.</summary>
    /// <param name="path">The path, absolute or relative to the working directory.</param>
    /// <param name="file">Its absolute path, bytes, and SHA-256 in hexadecimal; null when it could not be loaded.</param>
    /// <param name="failure">Why it could not be loaded, for a person; null when it was.</param>
    /// <returns>True when the file was loaded. No input or output error is thrown.</returns>
    public static bool TryLoad(
        string path, [NotNullWhen(true)] out ArticleFile? file, [NotNullWhen(false)] out ReadFailure? failure)
    {
        (file, failure) = (null, null);
        var full = path;
        try
        {
            var info = new FileInfo(path);
            full = info.FullName;
            if (Objection(info) is { } objection)
            {
                failure = new ReadFailure(full, null, objection);
                return false;
            }

            var content = ReadAll(full, info.Length);
            file = new ArticleFile(full, content, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
            return true;
        }
        catch (Exception exception) when (FileErrors.Explain(exception, "file") is not null)
        {
            failure = new ReadFailure(full, null, FileErrors.Explain(exception, "file")!);
            return false;
        }
    }

    /// <summary>
    /// What speaks against opening the file. Pipes and devices have no length and are never opened: they might never end.
    /// </summary>
    private static string? Objection(FileInfo info) => info switch
    {
        _ when Directory.Exists(info.FullName) => "This is a folder, not a file.",
        { Exists: false } => "There is no such file.",
        { Length: 0 } => "The file is empty.",
        _ when info.Length > ReadingLimits.MaxFileBytes =>
            $"The file has {info.Length:N0} bytes; at most {ReadingLimits.MaxFileBytes:N0} are read. Split it into several files.",
        _ => null,
    };

    /// <summary>
    /// The bytes that the file has now: what is appended meanwhile belongs to the next time, what is cut off is left out.
    /// </summary>
    private static ReadOnlyMemory<byte> ReadAll(string path, long length)
    {
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.SequentialScan);
        var content = GC.AllocateUninitializedArray<byte>((int)length);
        var read = 0;
        while (read < content.Length && RandomAccess.Read(handle, content.AsSpan(read), read) is var count and > 0)
        {
            read += count;
        }

        return content.AsMemory(0, read);
    }
}
