using System.Globalization;
using System.Text;

namespace Dateline.Reading.Files;

/// <summary>Shows paths whose names hold line ends or other control characters, which a terminal would obey.</summary>
public static class PrintablePath
{
    /// <summary>
    /// The path with <c>\n</c>, <c>\t</c> or <c>\u001b</c> in the place of control characters; any other path as it is.
    /// </summary>
    public static string Of(string path)
    {
        if (!path.Any(char.IsControl))
        {
            return path;
        }

        var printable = new StringBuilder(path.Length + 8);
        foreach (var c in path)
        {
            _ = c switch
            {
                '\n' => printable.Append(@"\n"),
                '\r' => printable.Append(@"\r"),
                '\t' => printable.Append(@"\t"),
                _ when char.IsControl(c) => printable.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
                _ => printable.Append(c),
            };
        }

        return printable.ToString();
    }
}
