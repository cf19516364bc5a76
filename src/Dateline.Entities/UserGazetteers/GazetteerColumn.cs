namespace Dateline.Entities.UserGazetteers;

/// <summary>A column of a line.</summary>
/// <param name="Text">Its text without blanks around it.</param>
/// <param name="Column">Where it begins, in UTF-16 code units from 1.</param>
internal readonly record struct GazetteerColumn(string Text, int Column)
{
    /// <summary>
    /// Cuts a line at its tabs, and at runs of blanks, which is what editors make of a tab. At least one column; none is empty.
    /// </summary>
    public static List<GazetteerColumn> Split(string line)
    {
        var columns = new List<GazetteerColumn>();
        var start = 0;
        while (start < line.Length)
        {
            start += line.AsSpan(start).Length - line.AsSpan(start).TrimStart().Length;
            var end = start;
            while (end < line.Length && !IsBreak(line, end))
            {
                end++;
            }

            if (end > start)
            {
                columns.Add(new GazetteerColumn(line[start..end].TrimEnd(), start + 1));
            }

            start = end;
        }

        return columns;
    }

    private static bool IsBreak(string line, int at) =>
        line[at] == '\t' || (char.IsWhiteSpace(line[at]) && at + 1 < line.Length && char.IsWhiteSpace(line[at + 1]));
}
