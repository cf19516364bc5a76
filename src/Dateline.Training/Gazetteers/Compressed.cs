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
        using var source = new XZStream(file);
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }
}
