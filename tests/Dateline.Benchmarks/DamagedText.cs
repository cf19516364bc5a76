using System.Text;

namespace Dateline.Benchmarks;

/// <summary>Text as no newsroom writes it, of any length, always the same.</summary>
internal static class DamagedText
{
    /// <summary>What there is, with what makes so many characters of it.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> Kinds { get; } =
    [
        ("random bytes as Latin-1", length => Random(length, random => (char)random.Next(256))),
        ("one token", length => new string('a', length)),
        ("one token in capitals", length => new string('A', length)),
        ("words in capitals", length => Random(length, random => random.Next(6) == 0 ? ' ' : (char)('A' + random.Next(26)))),
        ("capitalised words without an end", length => Repeat(length, "Tovar Halden Of The ")),
        ("no spaces", length => Repeat(length, "TheMinisterOfFinanceMetMrSmithInParis.")),
        ("emoji", length => Repeat(length, "😀🎉👍🏽 ")),
        ("right to left", length => Repeat(length, "قال الوزير في القاهرة إن شالوم עולם ")),
        ("periods and hyphens", length => Repeat(length, ".-'.-' ")),
        ("initials", length => Repeat(length, "A. B. C. ")),
        ("digits", length => Repeat(length, "19870 12.12.1987 ")),
    ];

    private static string Random(int length, Func<Random, char> next)
    {
        var random = new Random(length);
        return string.Create(length, (random, next), (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = state.next(state.random);
            }
        });
    }

    private static string Repeat(int length, string part)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
        {
            text.Append(part);
        }

        return text.ToString(0, length);
    }
}
