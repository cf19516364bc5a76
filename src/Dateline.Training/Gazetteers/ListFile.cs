namespace Dateline.Training.Gazetteers;

/// <summary>Reads our list files: a row per line, columns parted by tabs, names in a column by <c>|</c>; <c>#</c> begins a comment.</summary>
internal static class ListFile
{
    /// <summary>The rows. A column that a row does not reach is empty.</summary>
    public static IEnumerable<ListRow> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new ListRow(path, number, line.Split('\t'));
            }
        }
    }
}
