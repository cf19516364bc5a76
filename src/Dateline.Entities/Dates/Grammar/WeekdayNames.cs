using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>Tells weekdays from people and things that are named for them.</summary>
internal static class WeekdayNames
{
    /// <summary>What stands directly before the day's name in a name.</summary>
    private static readonly string[] Before =
    [
        "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Sgt.", "Detective", "Officer", "Joe", "Ruby", "Sheffield", "Girl", "Man", "Gal", "Freaky",
        "Casual", "Taco", "Bloody", "Super", "Happy", "Blue", "Manic", "Stormy", "Robinson", "Crusoe's",
    ];

    /// <summary>What stands directly behind the day's name in a name.</summary>
    private static readonly string[] After =
    [
        "Addams", "Weld", "Times", "Telegraph", "Mirror", "Express", "Mail", "Post", "Herald", "World", "Business", "People", "Independent",
        "Lights", "Evening", "Live", "Club", "Swift", "Group",
    ];

    /// <summary>True when the weekday at the position is part of a name.</summary>
    public static bool IsName(Scan scan, int at)
    {
        if (!scan[at].Is(WordClass.Capitalised))
        {
            return false;
        }

        foreach (var before in Before)
        {
            if (scan.Word(at - 1).SequenceEqual(before))
            {
                return true;
            }
        }

        return IsBeforeName(scan, at + 1) ||
               (scan[at + 1].Is(WordClass.DayPart | WordClass.Capitalised) && IsBeforeName(scan, at + 2) &&
                   scan[at + 1].Is(WordClass.DayPart)) ||
               (scan[at - 1].Is(Keyword.On) && scan.Word(at - 2) is "Mail");
    }

    private static bool IsBeforeName(Scan scan, int at)
    {
        foreach (var after in After)
        {
            if (scan.Word(at).SequenceEqual(after))
            {
                return true;
            }
        }

        return false;
    }
}
