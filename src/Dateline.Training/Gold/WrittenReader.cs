using System.Text;
using Dateline.Core.Articles;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Gold;

/// <summary>
/// Reads articles that we wrote ourselves for training, with their names marked in the text: <c>[P Ada Lovelace]</c> for a person,
/// <c>[O …]</c> for an organisation, <c>[L …]</c> for a place. A line <c># name</c> begins an article, its headline follows.
/// </summary>
internal static class WrittenReader
{
    /// <summary>Length of what opens a mark: bracket, kind and blank.</summary>
    private const int MarkLength = 3;

    /// <summary>The articles of all files of a folder, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A mark has another form.</exception>
    public static IEnumerable<GoldDocument> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    private static IEnumerable<GoldDocument> ReadFile(string path)
    {
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (lines.Count > 0)
                {
                    yield return Parse(lines, path);
                }

                lines.Clear();
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        if (lines.Count > 0)
        {
            yield return Parse(lines, path);
        }
    }

    private static GoldDocument Parse(List<string> lines, string path)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        foreach (var (index, line) in lines.Index())
        {
            text.Append(index switch { 0 => "", 1 => "\n", _ => "\n\n" });
            var at = 0;
            for (var open = NextMark(line, at); open >= 0; open = NextMark(line, at))
            {
                var close = line.IndexOf(']', open);
                if (close < 0)
                {
                    throw new InvalidDataException($"{path}: a mark has no end: {line}");
                }

                text.Append(line, at, open - at);
                names.Add(new GoldName(text.Length, close - open - MarkLength, KindOf(line[open + 1])));
                text.Append(line, open + MarkLength, close - open - MarkLength);
                at = close + 1;
            }

            text.Append(line, at, line.Length - at);
        }

        var whole = text.ToString();
        var end = whole.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new GoldDocument(whole, "", names) : new GoldDocument(whole[..end], whole[(end + 1)..], names);
    }

    /// <summary>Where the next mark opens; brackets of the text itself are none.</summary>
    private static int NextMark(string line, int from)
    {
        var open = line.IndexOf('[', from);
        while (open >= 0 && !(open + MarkLength < line.Length && line[open + 1] is 'P' or 'O' or 'L' && line[open + 2] == ' '))
        {
            open = line.IndexOf('[', open + 1);
        }

        return open;
    }

    private static EntityKind KindOf(char letter) => letter switch
    {
        'P' => EntityKind.Person,
        'O' => EntityKind.Organisation,
        _ => EntityKind.Location,
    };
}
