using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>Reads the abbreviated state behind a place and a comma: "Lyons, Kan.", "Berlin, N.J.", "Boston, MA".</summary>
internal static class StateAbbreviation
{
    private const int LongestAbbreviation = 6;

    /// <summary>What stands behind the comma; nothing when it does not look like an abbreviation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Offset after the place.</param>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != ',')
        {
            return [];
        }

        var rest = text[(end + 1)..];
        rest = rest[(rest.Length - rest.TrimStart(" \n").Length)..];
        var length = 0;
        while (length < rest.Length && length <= LongestAbbreviation && (char.IsAsciiLetter(rest[length]) || rest[length] == '.'))
        {
            length++;
        }

        return length <= LongestAbbreviation && IsWritten(rest[..length], rest[length..]) ? rest[..length] : [];
    }

    /// <summary>The state that an abbreviation stands for; null when it stands for none.</summary>
    public static Place? Find(Gazetteer gazetteer, ReadOnlySpan<char> abbreviation)
    {
        var entry = abbreviation.IsEmpty ? default : gazetteer.Find(abbreviation);
        if (!entry.Is(NameKinds.Abbreviation))
        {
            return null;
        }

        foreach (var candidate in entry.Places)
        {
            if (entry.PlaceOf(candidate) is { Class: PlaceClass.Region } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>With a period, or two capitals where the sentence ends or stops, so that "BOSTON, IN TALKS" is not in Indiana.</summary>
    private static bool IsWritten(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> rest) =>
        abbreviation.Length > 1 && char.IsAsciiLetterUpper(abbreviation[0]) &&
        (abbreviation[..^1].Contains('.') || abbreviation[^1] == '.'
            ? abbreviation.Length > 2
            : abbreviation.Length == 2 && char.IsAsciiLetterUpper(abbreviation[1]) && (rest.IsEmpty || rest[0] is ',' or ';' or ')' or '\n'));
}
