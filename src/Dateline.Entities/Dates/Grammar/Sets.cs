using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>Tells a rate ("700 seats a week") from a length ("within a week").</summary>
internal static class Sets
{
    private const int Reach = 6;

    /// <summary>True when "a week" says how often: behind a noun that is counted.</summary>
    public static bool IsRate(Scan scan, int at)
    {
        var before = scan[at - 1];
        if (before.Keyword is Keyword.Once or Keyword.Twice || before.Is(WordClass.NumberWord | WordClass.Number))
        {
            return true;
        }

        if (!before.Is(WordClass.Letters) ||
            before.Class != (before.Class & (WordClass.Letters | WordClass.Capitalised | WordClass.Opener)) ||
            !before.Is(Keyword.None))
        {
            return before.Is(Keyword.Percent);
        }

        for (var earlier = at - 2; earlier >= at - Reach && earlier >= 0; earlier--)
        {
            var token = scan[earlier];
            if (token.Is(WordClass.SentenceEnd))
            {
                return false;
            }

            if (token.Is(Keyword.Currency) || token.Is(WordClass.NumberWord) || char.IsAsciiDigit(scan.Text[token.Start]))
            {
                return true;
            }
        }

        return false;
    }
}
