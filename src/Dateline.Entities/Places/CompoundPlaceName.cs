using System.Collections.Frozen;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>
/// Finds the place behind a name that the gazetteer does not hold but a part of: "Western Canada", "Parana State", "Louisiana Gulf", "S. Korea".
/// </summary>
internal static class CompoundPlaceName
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Directions = Set(
        "north south east west northern southern eastern western central upper lower greater " +
        "northeast northwest southeast southwest northeastern northwestern southeastern southwestern");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Divisions = Set("state province region prefecture oblast coast gulf panhandle");

    /// <summary>What the gazetteer knows of a name.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="written">The name as written.</param>
    /// <param name="isPart">True when it is known through a part of it, which then stands for a country, a division or an area.</param>
    public static GazetteerEntry Find(Gazetteer gazetteer, ReadOnlySpan<char> written, out bool isPart)
    {
        var entry = gazetteer.Find(written);
        isPart = entry.Places.Length == 0 && TryFindPart(gazetteer, written, out entry);
        return entry;
    }

    /// <summary>True when the name says nothing but a direction: there is a South-West in many countries.</summary>
    public static bool IsDirection(ReadOnlySpan<char> written)
    {
        foreach (var range in written.SplitAny(' ', '-'))
        {
            if (!Directions.Contains(written[range]) && written[range] is not ("Coast" or "coast" or "COAST"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFindPart(Gazetteer gazetteer, ReadOnlySpan<char> written, out GazetteerEntry entry)
    {
        entry = default;
        if (Expanded(written) is { } expanded)
        {
            entry = gazetteer.Find(expanded);
        }
        else if (written.IndexOf(' ') is var first and > 0 && Directions.Contains(written[..first]))
        {
            entry = gazetteer.Find(written[(first + 1)..]);
        }
        else if (written.LastIndexOf(' ') is var last and > 0 && Divisions.Contains(written[(last + 1)..]))
        {
            entry = gazetteer.Find(written[..last]);
        }

        return entry.Is(NameKinds.Country | NameKinds.Region | NameKinds.Area);
    }

    /// <summary>"S. Korea", "S.AFRICA": the name with its first word written out; null when it begins with no such letter.</summary>
    private static string? Expanded(ReadOnlySpan<char> written)
    {
        var direction = written is [_, '.', _, ..] ? written[0] switch
        {
            'N' => "North",
            'S' => "South",
            'E' => "East",
            'W' => "West",
            _ => null,
        }
        : null;
        return direction is null ? null : $"{direction} {written[2..].TrimStart()}";
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
