using System.Diagnostics;
using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Entities.Aliases;

namespace Dateline.Tests.Entities.Aliases;

public sealed class AliasLearnerTests
{
    [Theory]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskii")]
    [InlineData("Muammar Gaddafi", "Moammar Gadhafi", "Muammar al-Qaddafi", "Moamer Kadhafi", "Moammar Khadafy")]
    [InlineData("Bashar al-Assad", "Bashar Assad", "Bashar Al Assad")]
    [InlineData("Boris Yeltsin", "Boris Eltsin")]
    [InlineData("Saddam Hussein", "Saddam Hussain")]
    [InlineData("Steven Witkoff", "Steve Witkoff")]
    [InlineData("Bill Clinton", "William Clinton", "William J. Clinton")]
    [InlineData("Dmitry Peskov", "Dmitri Peskov", "Dmitriy Peskov")]
    [InlineData("José Piñera", "Jose Pinera")]
    [InlineData("Kim Jong-un", "Kim Jong Un", "KIM JONG-UN")]
    [InlineData("Jan van Dalen", "Jan Van Dalen")]
    [InlineData("Robert Dole", "Bob Dole", "Robert J. Dole")]
    [InlineData("Osama bin Laden", "Usama bin Laden")]
    public void People_OfOneName_AreJoined(params string[] names) => Assert.Equal(names.Order(), Assert.Single(Groups(FacetKind.People, names)));

    [Theory]
    [InlineData("Jared Kushner", "Charles Kushner")]
    [InlineData("Kushner", "Jared Kushner")]
    [InlineData("J. Kushner", "Jared Kushner")]
    [InlineData("John Smith", "Jon Smith")]
    [InlineData("Bob Smith", "Robert Smith")]
    [InlineData("George Bush", "George W. Bush", "George H. W. Bush")]
    [InlineData("Martin Luther King", "Martin Luther King Jr.")]
    [InlineData("Albert Vestrik", "Alfred Vestrik")]
    [InlineData("Chris Vestrik", "Christopher Vestrik", "Christine Vestrik")]
    [InlineData("David Carr", "David Karr")]
    [InlineData("Sara Vestrik", "Sarah Vestrik")]
    [InlineData("John Clark", "John Clarke")]
    [InlineData("Dennis Levine", "Denis Lavine")]
    [InlineData("Wang Zhenhua", "Wang Zhanhua")]
    [InlineData("Zhang Wei", "Zheng Wei")]
    [InlineData("Hiroshi Takeda", "Hiroshi Takada")]
    [InlineData("Kim Yong-nam", "Kim Young-nam")]
    [InlineData("China Daily", "China Commercial Daily")]
    [InlineData("Pelé", "Pele")]
    public void People_OfSeveralNames_AreNot(params string[] names) => Assert.Empty(Groups(FacetKind.People, names));

    [Theory]
    [InlineData("U.S. Department of State", "US State Department", "U.S. State Department", "United States Department of State")]
    [InlineData("Ministry of Finance of Brazil", "Brazilian Finance Ministry", "Brazil's Finance Ministry", "Brazil Ministry of Finance")]
    [InlineData("Halcyon Energy Inc", "Halcyon Energy Inc.", "Halcyon Energy", "HALCYON ENERGY")]
    [InlineData("Nordvik", "Nordvik ASA")]
    [InlineData("Marks & Spencer", "Marks and Spencer", "Marks and Spencer Plc")]
    [InlineData("World Health Organization", "World Health Organisation", "The World Health Organisation")]
    [InlineData("Société Générale", "Societe Generale")]
    public void Organisations_OfOneName_AreJoined(params string[] names) =>
        Assert.Equal(names.Order(), Assert.Single(Groups(FacetKind.Organisations, names)));

    [Theory]
    [InlineData("Finance Ministry", "Brazilian Finance Ministry", "Japanese Finance Ministry")]
    [InlineData("University of Miami", "Miami University")]
    [InlineData("Halcyon Corp", "Halcyon Inc", "Halcyon")]
    [InlineData("General", "General Corp")]
    [InlineData("ACT", "Act")]
    [InlineData("Bank of Japan", "BOJ")]
    [InlineData("Halcyon Energy", "Halcyon Energy Partners")]
    public void Organisations_OfSeveralNames_AreNot(params string[] names) => Assert.Empty(Groups(FacetKind.Organisations, names));

    [Fact]
    public void Learn_ANewGroup_ShowsTheNameOfMostArticles()
    {
        var decision = Assert.Single(Learn(AliasTable.Empty, ("Steve Witkoff", 2), ("Steven Witkoff", 5)));

        Assert.Equal(new AliasDecision(FacetKind.People, "Steve Witkoff", true, "Steven Witkoff", AliasAuthor.Learnt), decision);
    }

    [Fact]
    public void Learn_AfterMoreArticles_RenamesNothing()
    {
        var first = Learn(AliasTable.Empty, ("Steve Witkoff", 2), ("Steven Witkoff", 5));

        var second = Learn(new AliasTable([.. first]), ("Steve Witkoff", 99), ("Steven Witkoff", 5), ("Steven J. Witkoff", 200));

        Assert.Equal(new AliasDecision(FacetKind.People, "Steven J. Witkoff", true, "Steven Witkoff", AliasAuthor.Learnt), Assert.Single(second));
        Assert.Empty(Learn(new AliasTable([.. first, .. second]), ("Steve Witkoff", 99), ("Steven Witkoff", 5), ("Steven J. Witkoff", 200)));
    }

    [Fact]
    public void Learn_WhatAPersonKeepsApart_StaysApart()
    {
        var aliases = new AliasTable([new AliasDecision(FacetKind.People, "Steve Witkoff", false, "Steven Witkoff", AliasAuthor.User)]);

        Assert.Empty(Learn(aliases, ("Steve Witkoff", 2), ("Steven Witkoff", 5)));
    }

    [Fact]
    public void Learn_AnyNames_AddsToTheTableAndEndsThere()
    {
        var given = Gen.OneOf("Steve", "Steven", "Bill", "William", "Boris", "Muammar", "Moammar", "Ana", "J.");
        var family = Gen.OneOf("Witkoff", "Gaddafi", "Qaddafi", "Petrov", "Petroff", "Smith", "al-Assad", "Assad");
        var name = Gen.Select(given, Gen.OneOf("", "A. ", "B. ", "Ana "), family, (first, middle, last) => $"{first} {middle}{last}");
        var decision = Gen.Select(name, Gen.Bool, name, Gen.Enum<AliasAuthor>(), (value, isSame, other, author) =>
            new AliasDecision(FacetKind.People, value, isSame, other, author));
        Gen.Select(Gen.Dictionary(name, Gen.Int[1, 50])[0, 30], decision.Array[0, 6]).Sample((values, decisions) =>
        {
            var before = new AliasTable(decisions);
            var learnt = AliasLearner.Learn(FacetKind.People, values, before);
            var after = new AliasTable([.. decisions, .. learnt]);

            Assert.Empty(AliasLearner.Learn(FacetKind.People, values, after));
            Assert.All(learnt, made => Assert.Equal(after.Canonical(FacetKind.People, made.Value), after.Canonical(FacetKind.People, made.Other)));
            foreach (var (_, value, _, other, _) in decisions)
            {
                Assert.True(Shown(after, value) == Shown(after, other) || Shown(before, value) != Shown(before, other));
                Assert.Equal(before.AreApart(FacetKind.People, value, other), after.AreApart(FacetKind.People, value, other));
            }
        });
    }

    [Fact]
    public void Learn_ManyHostileNames_TakesTimeInProportion()
    {
        // One family, one given name with ever other middle names, one skeleton: what is compared has to stay bounded.
        var names = Enumerable.Range(0, 100_000).Select(i => $"Boris {Spelled(i)} Petrov").ToDictionary(name => name, _ => 1);
        var clock = Stopwatch.StartNew();

        AliasLearner.Learn(FacetKind.People, names, AliasTable.Empty);
        AliasLearner.Learn(FacetKind.Organisations, names, AliasTable.Empty);

        // It takes seconds; each name compared with each other would take hours, on any machine.
        Assert.InRange(clock.Elapsed.TotalMinutes, 0, 3);

        static string Spelled(int number) => string.Concat(Enumerable.Range(0, 17).Select(bit => (number >> bit & 1) == 0 ? "A" : "e"));
    }

    private static string Shown(AliasTable aliases, string value) => aliases.Canonical(FacetKind.People, value);

    private static IReadOnlyList<AliasDecision> Learn(AliasTable aliases, params (string Name, int Count)[] values) =>
        AliasLearner.Learn(FacetKind.People, values.ToDictionary(value => value.Name, value => value.Count), aliases);

    /// <summary>The groups that are learnt from names which are in one article each.</summary>
    private static List<IOrderedEnumerable<string>> Groups(FacetKind kind, string[] names)
    {
        var table = new AliasTable(AliasLearner.Learn(kind, names.ToDictionary(name => name, _ => 1), AliasTable.Empty));
        return [.. table.CanonicalValues(kind).Select(value => table.Variants(kind, value).Append(value).Order())];
    }
}
