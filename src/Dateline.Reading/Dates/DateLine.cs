using System.Diagnostics.CodeAnalysis;
using Dateline.Reading.Datelines;

namespace Dateline.Reading.Dates;

/// <summary>
/// A line that says nothing but when an article was published, and perhaps by whom: <c>2025-12-06 06:50:44</c>,
/// <c>Published: Saturday, December 6, 2025 6:50 AM EST | Updated: 8:00 AM</c>, <c>Reuters | 6 December 2025</c>.
/// </summary>
internal sealed record DateLine
{
    private const int Longest = 200;

    private static readonly string[] UpdateLabels = ["last updated", "last modified", "updated", "modified", "update"];

    private static readonly string[] PublicationLabels =
        ["first published", "date published", "published", "publication date", "posted", "released", "release date", "issued", "created", "date", "dated"];

    private static readonly string[] LabelEndings = ["on", "at"];

    /// <summary>
    /// When it was published, or updated when that is all that the line says; null when the line only names an agency.
    /// </summary>
    public WrittenDate? Published { get; private init; }

    /// <summary>True when the moment is that of an update.</summary>
    public bool IsUpdate { get; private init; }

    /// <summary>The agency that the line names; null when it names none.</summary>
    public string? Source { get; private init; }

    /// <summary>Reads a line without blanks around it; null when there is anything else on it.</summary>
    public static DateLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > Longest)
        {
            return null;
        }

        var read = new DateLine();
        foreach (var range in line.SplitAny('|', '\u2022', '\u00B7'))
        {
            var part = line[range].Trim(' ');
            if (part.IsEmpty)
            {
                continue;
            }

            if (Agencies.Known(part) is { } agency)
            {
                read = read with { Source = read.Source ?? agency };
            }
            else if (!TryReadMoment(part, out var moment, out var isUpdate))
            {
                if (isUpdate && read.Published is not null)
                {
                    continue; // "Published: … | Updated: 8:00 AM" needs no date twice
                }

                return null;
            }
            else if (read.Published is null || (read.IsUpdate && !isUpdate))
            {
                read = read with { Published = moment, IsUpdate = isUpdate };
            }
        }

        return read;
    }

    private static bool TryReadMoment(ReadOnlySpan<char> part, [NotNullWhen(true)] out WrittenDate? moment, out bool isUpdate)
    {
        if (part is ['(', .., ')'] or ['[', .., ']'])
        {
            part = part[1..^1];
        }

        var cursor = new TextCursor(part);
        isUpdate = SkipLabel(ref cursor, UpdateLabels);
        _ = isUpdate || SkipLabel(ref cursor, PublicationLabels);
        if (!WrittenDate.TryRead(cursor.Rest, out moment, out var length))
        {
            return false;
        }

        cursor.Position += length;
        return cursor.Rest.Trim(" .,").IsEmpty;
    }

    private static bool SkipLabel(scoped ref TextCursor cursor, string[] labels)
    {
        foreach (var label in labels)
        {
            if (cursor.SkipWord(label))
            {
                foreach (var ending in LabelEndings)
                {
                    _ = cursor.SkipWord(ending);
                }

                _ = cursor.Skip(':');
                cursor.SkipBlanks();
                return true;
            }
        }

        return false;
    }
}
