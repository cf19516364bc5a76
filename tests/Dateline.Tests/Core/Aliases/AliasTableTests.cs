using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Aliases;

public sealed class AliasTableTests
{
    [Fact]
    public void Canonical_OfAChain_IsTheTopmostName()
    {
        var table = Table(Learnt("Zelenskiy", "Zelenskyy"), Learnt("Zelenskyy", "Zelensky"));

        Assert.Equal("Zelensky", table.Canonical(FacetKind.People, "Zelenskiy"));
        Assert.Equal(["Zelenskiy", "Zelenskyy"], table.Variants(FacetKind.People, "Zelensky"));
        Assert.Equal("Zelensky", table.Canonical(FacetKind.People, "Zelensky"));
    }

    [Fact]
    public void Canonical_OfAnotherFacet_IsTheValueItself()
    {
        var table = Table(Learnt("Zelenskiy", "Zelensky"));

        Assert.Equal("Zelenskiy", table.Canonical(FacetKind.Organisations, "Zelenskiy"));
        Assert.Equal("Zelenskiy", table.Canonical(FacetKind.Mentioned, "Zelenskiy"));
    }

    [Fact]
    public void User_AgainstWhatWasLearnt_Wins()
    {
        var table = Table(Learnt("Zelenskiy", "Zelenskyy"), User("Zelenskiy", "Zelensky"), Learnt("A", "B"), Apart("B", "A"));

        Assert.Equal("Zelensky", table.Canonical(FacetKind.People, "Zelenskiy"));
        Assert.Equal("Zelenskyy", table.Canonical(FacetKind.People, "Zelenskyy"));
        Assert.Equal("A", table.Canonical(FacetKind.People, "A"));
        Assert.Empty(table.Conflicts);
    }

    [Fact]
    public void Apart_OfTwoValues_KeepsTheirOtherNamesApart()
    {
        var table = Table(Apart("Jared Kushner", "Charles Kushner"), User("J. Kushner", "Jared Kushner"), Learnt("J. Kushner", "Charles Kushner"));

        Assert.True(table.AreApart(FacetKind.People, "J. Kushner", "Charles Kushner"));
        Assert.False(table.AreApart(FacetKind.People, "J. Kushner", "Jared Kushner"));
        Assert.Equal("Jared Kushner", table.Canonical(FacetKind.People, "J. Kushner"));
    }

    [Fact]
    public void User_AgainstTheUser_IsAConflictThatSaysWhy()
    {
        var table = Table(User("A", "B"), User("A", "C"), User("B", "A"), User("D", "D"));

        Assert.Equal([1, 2, 3], table.Conflicts.Select(conflict => conflict.Index));
        Assert.Contains("'A' is 'B' already", table.Conflicts[0].Reason, StringComparison.Ordinal);
        Assert.Equal("B", table.Canonical(FacetKind.People, "A"));
        Assert.Equal("C", table.Canonical(FacetKind.People, "C"));
    }

    [Fact]
    public void Place_ThatIsAnother_TakesAlongWhatLiesInIt()
    {
        var table = new AliasTable([new AliasDecision(FacetKind.Locations, "Czech Republic", true, "Czechia", AliasAuthor.User)]);

        Assert.Equal("Czechia/Prague", table.Canonical(FacetKind.Locations, "Czech Republic/Prague"));
        Assert.Equal("Czechia/Prague", table.Canonical(FacetKind.Filed, "Czech Republic/Prague"));
        Assert.Equal("Czech Republics", table.Canonical(FacetKind.Locations, "Czech Republics"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Place_ThatIsOneInAnotherThatMoves_MovesOn(int first, int second)
    {
        AliasDecision[] decisions = [Place("Prague", "Czech Republic/Prague"), Place("Czech Republic", "Czechia")];

        var table = Table(decisions[first], decisions[second]);

        Assert.Empty(table.Conflicts);
        Assert.Equal("Czechia/Prague", table.Canonical(FacetKind.Locations, "Prague"));
        Assert.Equal("Czechia/Prague/Vinohrady", table.Canonical(FacetKind.Locations, "Prague/Vinohrady"));
        Assert.Equal(["Prague"], table.Variants(FacetKind.Locations, "Czechia/Prague"));
    }

    [Fact]
    public void Place_WithADecisionOfItsOwn_GoesByThatBeforeTheOneAboveIt()
    {
        var table = Table(Place("Mumbai", "Bharat/Mumbai"), Place("Bharat", "India"), Place("Bharat/Mumbai", "India/Maharashtra/Mumbai"));

        Assert.Empty(table.Conflicts);
        Assert.Equal("India/Maharashtra/Mumbai", table.Canonical(FacetKind.Locations, "Mumbai"));
        Assert.Equal("India/Delhi", table.Canonical(FacetKind.Locations, "Bharat/Delhi"));
    }

    [Fact]
    public void Places_ThatCrossWithoutEnd_AreAConflict()
    {
        var table = Table(Place("Florida/Miami", "Fla/Miami"), Place("Fla", "Florida"));

        Assert.Contains("through other lines", Assert.Single(table.Conflicts).Reason, StringComparison.Ordinal);
        Assert.Equal("Fla/Miami", table.Canonical(FacetKind.Locations, "Florida/Miami"));
        Assert.Equal("Fla/Tampa", table.Canonical(FacetKind.Locations, "Fla/Tampa"));
    }

    [Fact]
    public void Places_ThatCrossWithAnEnd_AreFollowed()
    {
        var table = Table(Place("Czech Republic/Prague", "Czechia/Praha"), Place("Czechia", "Czech Republic"));

        Assert.Empty(table.Conflicts);
        Assert.Equal("Czech Republic/Praha", table.Canonical(FacetKind.Locations, "Czechia/Prague"));
    }

    [Fact]
    public void Apart_OfAPlaceThatMovesWithTheOneAbove_StillCounts()
    {
        var table = Table(
            new AliasDecision(FacetKind.Locations, "Czech Republic/Prague", false, "Prague", AliasAuthor.User), Place("Czech Republic", "Czechia"));

        Assert.True(table.AreApart(FacetKind.Locations, "Czechia/Prague", "Prague"));
        Assert.True(table.AreApart(FacetKind.Locations, "Prague", "Czechia/Prague"));
    }

    [Fact]
    public void Place_InsideItself_IsAConflict()
    {
        var table = new AliasTable([new AliasDecision(FacetKind.Locations, "Ukraine", true, "Ukraine/Kyiv", AliasAuthor.User)]);

        Assert.Contains("lies in", Assert.Single(table.Conflicts).Reason, StringComparison.Ordinal);
        Assert.Equal("Ukraine", table.Canonical(FacetKind.Locations, "Ukraine"));
    }

    [Fact]
    public void Place_InsideItselfBelowOneThatMoves_IsAConflict()
    {
        var table = Table(Place("Ukraine", "Ukraina"), Place("Ukraine/Kyiv", "Ukraine/Kyiv/Kyiv"));

        Assert.Contains("lies in", Assert.Single(table.Conflicts).Reason, StringComparison.Ordinal);
        Assert.Equal("Ukraina/Kyiv/Kyiv", table.Canonical(FacetKind.Locations, "Ukraine/Kyiv/Kyiv"));
    }

    [Fact]
    public void Table_OfAnyDecisions_IsConsistent()
    {
        var value = Gen.OneOf("A", "B", "C", "D", "E");
        var decision = Gen.Select(value, Gen.Bool, value, Gen.Enum<AliasAuthor>(), (left, isSame, right, author) =>
            new AliasDecision(FacetKind.People, left, isSame, right, author));
        decision.Array[0, 12].Sample(decisions =>
        {
            var table = new AliasTable(decisions);
            string Shown(string name) => table.Canonical(FacetKind.People, name);
            var conflicts = table.Conflicts.Select(conflict => conflict.Index).ToHashSet();
            foreach (var (index, made) in decisions.Index().Where(made => made.Item.Author == AliasAuthor.User && !conflicts.Contains(made.Index)))
            {
                Assert.Equal(made.IsSame, Shown(made.Value) == Shown(made.Other));
                Assert.Equal(!made.IsSame, table.AreApart(FacetKind.People, made.Value, made.Other));
            }

            Assert.All("ABCDE", name => Assert.Equal(Shown($"{name}"), Shown(Shown($"{name}"))));
            Assert.All(table.CanonicalValues(FacetKind.People), name =>
                Assert.All(table.Variants(FacetKind.People, name), variant => Assert.Equal(name, Shown(variant))));
        });
    }

    [Fact]
    public void Table_OfAnyPlaces_ShowsEachUnderAPlaceThatIsShownItself()
    {
        var place = Gen.OneOf("A", "B", "C").Array[1, 3].Select(nodes => string.Join('/', nodes));
        Gen.Select(Gen.Select(place, place, Place).Array[0, 10], place.Array[1, 20]).Sample((decisions, places) =>
        {
            var table = new AliasTable(decisions);
            string Shown(string name) => table.Canonical(FacetKind.Locations, name);
            var conflicts = table.Conflicts.Select(conflict => conflict.Index).ToHashSet();

            foreach (var (index, made) in decisions.Index().Where(made => !conflicts.Contains(made.Index)))
            {
                Assert.Equal(Shown(made.Other), Shown(made.Value));
            }

            foreach (var shown in places.Select(Shown))
            {
                Assert.All(FacetHierarchy.Ancestors(FacetKind.Locations, shown).Append(shown), node => Assert.Equal(node, Shown(node)));
            }
        });
    }

    [Fact]
    public void Table_OfALongChain_TakesLinearTime()
    {
        const int Length = 200_000;
        var decisions = Enumerable.Range(0, Length).Select(i => Learnt($"{i}", $"{i + 1}")).ToList();

        var table = Table([.. decisions]);

        Assert.Equal($"{Length}", table.Canonical(FacetKind.People, "0"));
    }

    private static AliasTable Table(params AliasDecision[] decisions) => new(decisions);

    private static AliasDecision Learnt(string value, string canonical) => new(FacetKind.People, value, true, canonical, AliasAuthor.Learnt);

    private static AliasDecision User(string value, string canonical) => new(FacetKind.People, value, true, canonical, AliasAuthor.User);

    private static AliasDecision Place(string value, string canonical) => new(FacetKind.Locations, value, true, canonical, AliasAuthor.User);

    private static AliasDecision Apart(string value, string other) => new(FacetKind.People, value, false, other, AliasAuthor.User);
}
