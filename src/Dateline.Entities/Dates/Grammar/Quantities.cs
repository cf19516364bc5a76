using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Reads amounts: <c>18</c>, <c>twenty-four</c>, <c>2 1/2</c>, <c>two and a half</c>, <c>a couple of</c>, <c>several</c>.
/// </summary>
internal static class Quantities
{
    private const int LongestNumber = 10;

    /// <summary>Reads the amount that begins at a token.</summary>
    public static bool TryRead(Scan scan, int at, out Quantity quantity)
    {
        var token = scan[at];
        if (token.Is(WordClass.Number) && !scan[at - 1].Is(Keyword.Currency))
        {
            quantity = WithHalf(scan, at + 1, token.Value);
            return true;
        }

        if (token.Is(WordClass.NumberWord) && TryReadWords(scan, at, out var value, out var end))
        {
            quantity = WithHalf(scan, end, value);
            return true;
        }

        if (token.Is(Keyword.Half))
        {
            var article = scan.SkipHyphen(at + 1);
            quantity = new Quantity(scan[article].Is(Keyword.A) ? article + 1 : article, 0, true, false);
            return true;
        }

        return token.Is(Keyword.A) || token.Is(Keyword.Another) ? TryReadAfterArticle(scan, at, out quantity)
            : TryReadVague(scan, at, out quantity);
    }

    /// <summary>Reads a number in words: "twenty four", "two thousand and five".</summary>
    public static bool TryReadWords(Scan scan, int at, out int value, out int end)
    {
        var (total, part, last) = (0L, 0L, int.MaxValue);
        end = at;
        for (var next = at; next < at + LongestNumber && scan[next].Is(WordClass.NumberWord); next = Continue(scan, next + 1))
        {
            var word = scan[next].Value;
            if (word >= 100)
            {
                part = Math.Max(1, part) * word;
                if (word >= 1000)
                {
                    (total, part) = (total + part, 0);
                }
            }
            else if (last >= 100 || (last >= 20 && word < 10))
            {
                part += word;
            }
            else
            {
                break;
            }

            (last, end) = (word, next + 1);
        }

        value = (int)Math.Min(total + part, 100_000_000);
        return end > at;
    }

    /// <summary>Behind "hundred" an "and" may join, behind tens a hyphen.</summary>
    private static int Continue(Scan scan, int at)
    {
        var next = scan.SkipHyphen(at);
        return scan[next].Is(Keyword.And) && scan[at - 1].Value >= 100 && scan[next + 1].Is(WordClass.NumberWord)
            ? next + 1
            : next;
    }

    private static bool TryReadAfterArticle(Scan scan, int at, out Quantity quantity)
    {
        var next = at + 1;
        if (scan[next].Is(Keyword.Additional) || scan[next].Is(Keyword.Full) || scan[next].Is(Keyword.Whole))
        {
            next++;
        }

        if (scan[next].Is(WordClass.VagueQuantity))
        {
            return TryReadVague(scan, next, out quantity);
        }

        if (scan[next].Is(WordClass.NumberWord) && scan[next].Value >= 100)
        {
            TryReadWords(scan, next, out var value, out var end);
            quantity = WithHalf(scan, end, value);
            return true;
        }

        quantity = scan[next].Is(Keyword.Half) ? new Quantity(scan.SkipHyphen(next + 1), 0, true, false)
            : scan[next].Is(Keyword.Dozen) ? new Quantity(next + 1, 12, false, false)
            : new Quantity(next, 1, false, false);
        return true;
    }

    private static bool TryReadVague(Scan scan, int at, out Quantity quantity)
    {
        quantity = default;
        if (!scan[at].Is(WordClass.VagueQuantity))
        {
            return false;
        }

        var of = scan[at + 1].Is(Keyword.Of) ? at + 2 : at + 1;
        quantity = scan[at].Is(Keyword.Couple) ? new Quantity(of, 2, false, false) : new Quantity(of, 0, false, true);
        return true;
    }

    /// <summary>"2 1/2", "two and a half", "one-and-a-half".</summary>
    private static Quantity WithHalf(Scan scan, int end, int count)
    {
        if (scan[end].Is(WordClass.Number) && scan[end].Value == 1 && scan[end + 1].Is(Keyword.Slash) && scan[end + 2].Value == 2)
        {
            return new Quantity(end + 3, count, true, false);
        }

        var and = scan.SkipHyphen(end);
        var article = scan.SkipHyphen(and + 1);
        var half = scan.SkipHyphen(article + 1);
        return scan[and].Is(Keyword.And) && scan[article].Is(Keyword.A) && scan[half].Is(Keyword.Half)
            ? new Quantity(half + 1, count, true, false)
            : new Quantity(end, count, false, false);
    }
}
