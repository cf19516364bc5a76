using System.Formats.Tar;
using System.Text;
using SharpCompress.Compressors.Xz;

namespace Dateline.Training.Gazetteers;

/// <summary>Reads sources that are compressed with xz.</summary>
internal static class Compressed
{
    public static IEnumerable<string> ReadLines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new XZStream(file), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    public static string ReadText(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new XZStream(file), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static byte[] ReadBytes(string path)
    {
        using var file = File.OpenRead(path);
        return Content(new XZStream(file));
    }

    /// <summary>The files of a tar archive.</summary>
    public static IEnumerable<(string Name, byte[] Content)> ReadEntries(string path)
    {
        using var file = File.OpenRead(path);
        using var tar = new TarReader(new XZStream(file));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                yield return (entry.Name, Content(data));
            }
        }
    }

    private static byte[] Content(Stream stream)
    {
        using var source = stream;
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }
}
