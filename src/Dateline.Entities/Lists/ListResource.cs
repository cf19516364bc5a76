namespace Dateline.Entities.Lists;

/// <summary>Reads the word lists of this folder that are embedded in the assembly.</summary>
internal static class ListResource
{
    /// <summary>The lines of a list, without the empty ones and the comments.</summary>
    /// <param name="file">The file's name.</param>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(EmbeddedFile.Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
