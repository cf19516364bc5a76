using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>Reads years as numbers and as words.</summary>
internal static class Years
{
    /// <summary>Reads four digits from 1000 to 2999, or "nineteen ninety-seven", "two thousand five".</summary>
    public static bool TryRead(Scan scan, int at, out int year, out int end)
    {
        if (IsDigits(scan, at))
        {
            (year, end) = (scan[at].Value, at + 1);
            return true;
        }

        return TryReadWords(scan, at, out year, out end);
    }

    /// <summary>True for a number of four digits that a year can have.</summary>
    public static bool IsDigits(Scan scan, int at) =>
        scan[at] is var token && token.Is(WordClass.Number) && token.Length == 4 && token.Value is >= 1000 and < 3000;

    /// <summary>Reads "nineteen ninety-seven", "nineteen hundred", "two thousand and five".</summary>
    public static bool TryReadWords(Scan scan, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        var first = scan[at];
        if (!first.Is(WordClass.NumberWord))
        {
            return false;
        }

        if (first.Value is >= 10 and <= 20 && scan[at + 1].Is(WordClass.NumberWord) && scan[at + 1].Value is >= 10 and < 100 &&
            Quantities.TryReadWords(scan, at + 1, out var rest, out end) && rest < 100)
        {
            year = (100 * first.Value) + rest;
            return true;
        }

        return Quantities.TryReadWords(scan, at, out year, out end) && end > at + 1 && year is >= 1100 and < 2100;
    }
}
