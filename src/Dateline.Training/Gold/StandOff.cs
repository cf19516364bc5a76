using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Gold;

/// <summary>
/// Reads our own annotations of texts that are not ours: a line for each name with document, offset and length in UTF-16 code units,
/// kind and, in some files, the canonical value. Beginning with <c>#</c> is a comment.
/// </summary>
internal static class StandOff
{
    /// <summary>The names of each document, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line has another form.</exception>
    public static IReadOnlyList<(string Document, List<GoldName> Names)> Read(string path)
    {
        var documents = new List<(string Document, List<GoldName> Names)>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (parts.Length is not (4 or 5) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var start) ||
                !int.TryParse(parts[2], CultureInfo.InvariantCulture, out var length) ||
                !Enum.TryParse<EntityKind>(parts[3], ignoreCase: true, out var kind))
            {
                throw new InvalidDataException($"{path}, line {number}: expected document, offset, length, kind and perhaps a value, apart by tabs.");
            }

            if (documents.Count == 0 || documents[^1].Document != parts[0])
            {
                documents.Add((parts[0], []));
            }

            documents[^1].Names.Add(new GoldName(start, length, kind, parts.ElementAtOrDefault(4)));
        }

        return documents;
    }
}
