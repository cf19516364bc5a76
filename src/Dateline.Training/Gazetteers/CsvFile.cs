using System.Text;

namespace Dateline.Training.Gazetteers;

/// <summary>Reads comma-separated values with quotes (RFC 4180), one row a line, without the row of column names.</summary>
internal static class CsvFile
{
    public static IEnumerable<string[]> Read(string path) => File.ReadLines(path).Skip(1).Select(Split);

    private static string[] Split(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
