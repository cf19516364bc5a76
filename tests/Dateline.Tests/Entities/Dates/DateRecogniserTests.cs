using System.Diagnostics;
using System.Text;
using CsCheck;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities.Dates;

namespace Dateline.Tests.Entities.Dates;

public sealed class DateRecogniserTests
{
    private static readonly string[] Fragments =
    [
        "last ", "next ", "the ", "of ", "Monday ", "Friday, ", "May ", "Dec. ", "5 ", "31 ", "1999 ", "2025-12-05 ", "-", "–", "to ", "and ",
        "between ", "from ", "year ", "years ", "a ", "half ", "week ", "ago ", "earlier ", "later ", "quarter ", "first-", "third ", "'90s ",
        "Christmas ", "Easter ", "New Year's ", "10 p.m. ", "10:30 ", "GMT ", "’s ", "'", ".", "\n", "\n\n", "9999 ", "0 ", "99999999999 ",
        "fiscal ", "FY26 ", "Q3 ", "every ", "will ", "said ", "ended ", "hundred ", "thousand ", "million ", "BC ", "decades ", "centuries ",
        "30 February 2023 ", "29 February ", "Ramadan ", "early ", "mid-", "end ", "\ud800", "\0", "日", "é",
    ];

    public static TheoryData<string> Hostile { get; } =
    [
        "last ", "Monday ", "Monday-", "1", "1 ", "5 May ", "3, ", "the end of ", "twenty ", "hundred ", "a year and a ", "between 3 and ", "every ",
        "from Monday to ", "early ", "x", ".", "-", "’", "New Year 's ", "the week of ", "to meet ",
    ];

    [Fact]
    public void Recognise_UsersArticle_PlacesItsExpressions()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Seeds, "000_2a829ac5091f2249.txt"));

        var mentions = ExpressionTable.Recognise(text, "2025-12-06");

        string[] expected =
        [
            "Friday Date 2025-12-05 2025-12-05", "a fortnight Duration P2W ", "the past two weeks Duration P2W ",
            "Saturday Date 2025-12-06 2025-12-06",
        ];
        var shown = mentions.Select(mention => $"{mention.Text} {mention.Timex!.Value.Type} {mention.Timex.Value.Value} {mention.Value}").ToList();
        Assert.All(expected, expression => Assert.Contains(expression, shown));
        Assert.Equal(["2025-12-05", "2025-12-06"], mentions.Select(mention => mention.Value).OfType<string>().Distinct().Order());
    }

    [Fact]
    public void Recognise_Weekday_SaysHowItWasPlaced()
    {
        var mention = Assert.Single(ExpressionTable.Recognise("They met on Friday.", "2025-12-06"));

        Assert.Equal("Friday 5 December 2025, before the publication on Saturday 6 December 2025", mention.Why);
    }

    [Fact]
    public void Recognise_Dateline_FlagsItsDateAndKeepsItOutOfTheStory()
    {
        const string title = "Talks end";
        const string dateline = "KYIV, Dec 5 (Reuters) — ";
        var text = $"{title}\n{dateline}They met the next day.";

        var mentions = DateRecogniser.Recognise(text, ExpressionTable.Day("2025-12-06"), title.Length + 1, dateline.Length);

        Assert.Collection(
            mentions,
            filed => Assert.True(filed is { InDateline: true, Text: "Dec 5", Value: "2025-12-05" }),
            story => Assert.True(story is { InDateline: false, Text: "the next day", Value: "2025-12-07" }));
    }

    [Fact]
    public void Recognise_Headline_EndsAtTheBody()
    {
        const string title = "Vote set for December";

        var mentions = DateRecogniser.Recognise($"{title}\n5 people died.", ExpressionTable.Day("2025-12-06"), title.Length + 1);

        Assert.Equal("December", Assert.Single(mentions).Text);
    }

    [Fact]
    public void Recognise_PublicationLateInItsZone_CountsFromTheLocalDay()
    {
        var published = new PublicationTime(new DateTimeOffset(2025, 12, 5, 23, 30, 0, TimeSpan.FromHours(-5)), true);

        var mention = Assert.Single(DateRecogniser.Recognise("They met today.", published));

        Assert.Equal("2025-12-05", mention.Value);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Recognise_AtTheEndsOfTheCalendar_StaysWithinIt(string published)
    {
        const string text = "Last week, next week, yesterday, tomorrow, last year, next decade, 400 centuries ago, 3 days from now, last Friday, " +
                            "next Friday, the weekend, last winter, next Christmas, last Easter, early next century, Feb. 29, in the fall.";

        Assert.All(ExpressionTable.Recognise(text, published), AssertValid);
    }

    [Fact]
    public void Recognise_Garbage_GivesValidMentionsInOrder()
    {
        var days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day));
        var text = Gen.OneOf(Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]), Gen.String[0, 6]).Array[0, 60];

        Gen.Select(text, days, Gen.Int[0, 40], Gen.Int[0, 40]).Sample(
            (parts, day, start, length) =>
            {
                var content = string.Concat(parts);
                var published = new PublicationTime(new DateTimeOffset(day!.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), false);
                var mentions = DateRecogniser.Recognise(content, day.Value.Day == 1 ? null : published, start, length);
                var end = 0;
                foreach (var mention in mentions)
                {
                    AssertValid(mention);
                    Assert.True(mention.Start >= end);
                    end = mention.Start + mention.Length;
                    Assert.Equal(content[mention.Start..end], mention.Text);
                }

                Assert.Equal(mentions, DateRecogniser.Recognise(content, day.Value.Day == 1 ? null : published, start, length));
            },
            iter: 3000);
    }

    /// <summary>Eight times the text may take some more than eight times as long, never the 64 times of quadratic work.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Recognise_HostileText_TakesLinearTime(string unit)
    {
        const int size = 40_000;
        const double most = 30;
        var small = Repeat(unit, size);
        var large = Repeat(unit, 8 * size);
        _ = ExpressionTable.Recognise(small, "2025-12-06");

        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < 5 && ratio > most; attempt++)
        {
            ratio = Math.Min(ratio, Time(large) / Math.Max(Time(small), 0.2));
        }

        Assert.True(ratio <= most, $"eight times the text took {ratio:0.0} times as long");
    }

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        _ = ExpressionTable.Recognise(text, "2025-12-06");
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Repeat(string unit, int size) => new StringBuilder().Insert(0, unit, size / unit.Length).ToString();

    private static void AssertValid(Mention mention)
    {
        Assert.Equal(EntityKind.Date, mention.Kind);
        Assert.True(mention.Length > 0);
        Assert.False(string.IsNullOrEmpty(mention.Timex?.Value));
        Assert.False(string.IsNullOrEmpty(mention.Why));
        Assert.True(mention.Value is null || DateSpan.TryParse(mention.Value, out _), $"{mention.Text}: {mention.Value}");
    }
}
