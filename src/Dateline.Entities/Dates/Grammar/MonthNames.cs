using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Tells months from the people, verbs and things that share their names: Theresa May, "may", "to march", June Carter.
/// </summary>
internal static class MonthNames
{
    /// <summary>True when the word beside a day's number can be a month; "may 5" and "march 5 miles" are verbs.</summary>
    public static bool CanBeDay(Scan scan, int at) => scan[at].Is(WordClass.Capitalised) || !IsVerb(scan[at].Value);

    /// <summary>True when the word beside a year can be a month.</summary>
    public static bool CanBeMonth(Scan scan, int at) => CanBeDay(scan, at);

    /// <summary>True when the word alone is a month.</summary>
    public static bool IsMonth(Scan scan, int at)
    {
        var token = scan[at];
        var led = IsLed(scan, at);
        if (token.Is(WordClass.Abbreviated))
        {
            return token.Is(WordClass.Capitalised) && led && scan.Text[token.End - 1] == '.' &&
                !scan[at + 1].Is(WordClass.Capitalised);
        }

        if (!token.Is(WordClass.Capitalised))
        {
            return led && !IsVerb(token.Value);
        }

        if (!IsNameOfPeople(token.Value))
        {
            return true;
        }

        return !IsName(scan, at) && (led || !IsVerb(token.Value));
    }

    /// <summary>A word that leads to a time stands before it, or another month to which it is joined.</summary>
    private static bool IsLed(Scan scan, int at)
    {
        var before = scan[at - 1];
        return before.Is(WordClass.Preposition | WordClass.Direction | WordClass.Edge | WordClass.Determiner) ||
               (before.Is(Keyword.And) || before.Is(Keyword.Hyphen) || before.Is(Keyword.Dash) || before.Is(Keyword.Comma)
                   ? scan[at - 2].Is(WordClass.Month | WordClass.Edge) : before.Is(Keyword.Each) || before.Is(Keyword.Every));
    }

    /// <summary>A capitalised word before it, or after it without a temporal preposition before, makes it a name.</summary>
    private static bool IsName(Scan scan, int at)
    {
        var (before, after) = (scan[at - 1], scan[at + 1]);
        if (before.Is(WordClass.Capitalised) &&
            !before.Is(WordClass.Preposition | WordClass.Direction | WordClass.Edge | WordClass.Determiner |
                WordClass.Weekday | WordClass.Month) && !scan.BeginsSentence(at - 1))
        {
            return true;
        }

        if (IsTitle(scan.Word(at - 1)))
        {
            return true;
        }

        var surelyLed = before.Is(Keyword.In) || before.Is(Keyword.Since) || before.Is(Keyword.Until) ||
            before.Is(Keyword.During) ||
                        before.Is(WordClass.Direction | WordClass.Edge) || before.Is(Keyword.The);
        if (after.Is(WordClass.Capitalised) && !after.Is(WordClass.Month | WordClass.Weekday) && !surelyLed)
        {
            return true;
        }

        // "the March on Washington", "the March for Life".
        if (scan[at].Value == 3 && after.Keyword is Keyword.On or Keyword.For && scan[at + 2].Is(WordClass.Capitalised))
        {
            return true;
        }

        // "May he rest", "March Madness".
        return IsVerb(scan[at].Value) &&
               ((after.Is(WordClass.Capitalised) && !before.Is(Keyword.In)) ||
                (!before.Is(WordClass.Preposition | WordClass.Direction | WordClass.Edge | WordClass.Determiner) &&
                    after.Is(WordClass.Letters))) &&
               !surelyLed;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr." or "Mrs." or "Ms." or "Mr" or "Mrs" or "Ms" or "Dr." or "Sir";

    private static bool IsVerb(int month) => month is 3 or 5;

    private static bool IsNameOfPeople(int month) => month is 3 or 4 or 5 or 6 or 8;
}
