using Dateline.Core.Articles;

namespace Dateline.Tests.Entities.Sequences;

/// <summary>Text as no newsroom writes it: nothing fails, and little is taken for a name.</summary>
public sealed class DamagedTextTests
{
    private const int Length = 200_000;

    public static TheoryData<string, string> Texts() => new()
    {
        { "random bytes", Random(random => (char)random.Next(256)) },
        { "random characters", Random(random => (char)random.Next(0x10000)) },
        { "one token", new string('a', Length) },
        { "one token in capitals", new string('A', Length) },
        { "emoji", Repeat("😀🎉👍🏽 ") },
        { "half of a surrogate pair", Repeat("\uD83D \uDE00") },
        { "right to left", Repeat("قال الوزير في القاهرة إن שלום עולם ") },
        { "no spaces", Repeat("themanmetthewomaninthetown.") },
        { "periods and hyphens", Repeat(".-'.-' ") },
        { "another script", Repeat("Министр прибыл в город утром. ") },
        { "nothing but line feeds", new string('\n', Length) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotate_DamagedText_FindsFewNamesAndNeverFails(string what, string text)
    {
        var annotated = Sample.Annotate(text);

        var names = annotated.Mentions.Count(mention => mention.Kind != EntityKind.Date);
        Assert.True(names <= Length / 200, $"{names} names in {what}");
    }

    private static string Random(Func<Random, char> next)
    {
        var random = new Random(5);
        return string.Create(Length, random, (span, state) =>
        {
            foreach (ref var letter in span)
            {
                letter = next(state);
            }
        });
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Length / part.Length));
}
