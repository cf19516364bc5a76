namespace Dateline.Entities.Places;

/// <summary>What the words around a place's name say of it.</summary>
internal static class PlaceCues
{
    private static readonly string[] BeforeRegion = ["state of ", "province of ", "region of "];
    private static readonly string[] AfterRegion = [" state", " province", " oblast", " region"];
    private static readonly string[] BeforeCity = ["city of ", "town of ", "village of "];

    /// <summary>True when only a comma, or an opening parenthesis, parts two mentions: "Miami, Florida", "Miami (Florida)".</summary>
    public static bool IsPair(string text, PlaceMention first, PlaceMention second)
    {
        var between = text.AsSpan()[Math.Min(first.Start + first.Length, second.Start)..second.Start];
        return between.Length > 1 && between.Trim() is "," or "(" or ".,";
    }

    /// <summary>The words that tell a division from a city, and which of the two they tell; null when there are none.</summary>
    public static (string Cue, bool IsRegion)? ClassOf(string text, PlaceMention mention)
    {
        var before = text.AsSpan(0, mention.Start);
        var after = text.AsSpan(mention.Start + mention.Length);
        foreach (var cue in BeforeRegion)
        {
            if (before.EndsWith(cue, StringComparison.Ordinal))
            {
                return (cue.TrimEnd(), true);
            }
        }

        foreach (var cue in AfterRegion)
        {
            if (after.StartsWith(cue, StringComparison.Ordinal) && (after.Length == cue.Length || !char.IsLetter(after[cue.Length])))
            {
                return (cue.TrimStart(), true);
            }
        }

        foreach (var cue in BeforeCity)
        {
            if (before.EndsWith(cue, StringComparison.Ordinal))
            {
                return (cue.TrimEnd(), false);
            }
        }

        return null;
    }
}
