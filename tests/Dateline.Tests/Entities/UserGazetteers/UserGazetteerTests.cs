using Dateline.Core.Articles;
using Dateline.Entities;

namespace Dateline.Tests.Entities.UserGazetteers;

/// <summary>What a user's gazetteer does to recognition, from its file to the mentions.</summary>
public sealed class UserGazetteerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("organisation\tZorblat", "The zorblat fell. Zorblat said so.", "organisation:Zorblat=Zorblat")]
    [InlineData("organisation\tZorblat\tZorblat Holdings", "It was Zorblat's idea.", "organisation:Zorblat=Zorblat Holdings")]
    [InlineData("organisation\tParis", "He works for Paris now.", "organisation:Paris=Paris")]
    [InlineData("organisation\tthe quux group", "She left the quux group.", "organisation:the quux group=the quux group")]
    [InlineData("organisation\tQuux Inc.", "She left Quux Inc for a Quux Inc. rival.", "organisation:Quux Inc=Quux Inc.|organisation:Quux Inc.=Quux Inc.")]
    [InlineData("organisation\tO'Quux", "She left O\u2019Quux.", "organisation:O\u2019Quux=O'Quux")]
    [InlineData("organisation\tQuux\norganisation\tQuux Bank", "She left Quux Bank.", "organisation:Quux Bank=Quux Bank")]
    [InlineData("location\tVeskovo\tUkraine/Kyiv City/Kyiv/Veskovo", "Rain fell in Veskovo.", "location:Veskovo=Ukraine/Kyiv City/Kyiv/Veskovo")]
    [InlineData("location\tSpringfield\tUnited States/Illinois/Springfield", "Rain fell in Springfield.", "location:Springfield=United States/Illinois/Springfield")]
    [InlineData("location\tSupermensch", "Rain fell.", "")]
    public void Annotate_ListedName_IsRecognised(string lines, string body, string expected)
    {
        var mentions = Annotate(lines, body).Where(mention => mention.Why!.StartsWith("your gazetteer, line ", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join('|', mentions.Select(Describe).Distinct()));
    }

    [Fact]
    public void Annotate_ListedName_SaysWhichLine()
    {
        var mention = Assert.Single(Annotate("# ours\n\nperson\tZorblat", "Zorblat spoke."));

        Assert.Equal("your gazetteer, line 3", mention.Why);
    }

    [Theory]
    [InlineData("never\tWill", "Will arrived.", "")]
    [InlineData("never\tJordan", "He left Jordan. Michael Jordan spoke.", "person:Michael Jordan=Michael Jordan")]
    [InlineData("never\tPolish", "He likes Polish food from Kyiv.", "location:Kyiv=Ukraine/Kyiv City/Kyiv")]
    [InlineData("never\tAcme Corp.", "He left Acme Corp.", "")]
    [InlineData("never\tFrance", "He left France.", "")]
    public void Annotate_NameNeverToRecognise_IsNone(string lines, string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Annotate(lines, body).Select(Describe).Distinct()));

    [Fact]
    public void Annotate_VariantOfAFullName_GivesItsShortFormsTheValueToo()
    {
        var mentions = Annotate("person\tRustem Umierov\tRustem Umerov", "Rustem Umierov arrived on foot. Umierov's aides did not.");

        Assert.Equal(["Rustem Umerov", "Rustem Umerov"], mentions.Select(mention => mention.Value));
        Assert.Contains("your gazetteer, line 1", mentions[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_AliasOfOneWord_IsTheValueAloneAndInALongerName()
    {
        var mentions = Annotate("person\tZelenskij\tVolodymyr Zelenskyy", "Zelenskij spoke. His wife Olena Zelenskij listened.");

        Assert.Equal(["Volodymyr Zelenskyy", "Olena Zelenskij"], mentions.Select(mention => mention.Value));
    }

    [Fact]
    public void Annotate_SurnameWithoutValue_TakesTheFullNameOfTheArticle()
    {
        var mentions = Annotate("person\tPlumbus", "Anna Plumbus arrived. Plumbus spoke.");

        Assert.Equal(["Anna Plumbus", "Anna Plumbus"], mentions.Select(mention => mention.Value));
    }

    [Fact]
    public void Annotate_HeadlineInCapitals_FindsListedNames()
    {
        var article = Sample.Article("It fell on Friday.", title: "SHARES OF ZORBLAT QUUX FALL AGAIN AFTER WARNING");

        var mentions = Recogniser("organisation\tZorblat Quux\nnever\tShares").Annotate(article).Mentions;

        Assert.Contains(mentions, mention => Describe(mention) == "organisation:ZORBLAT QUUX=Zorblat Quux");
    }

    [Fact]
    public void Annotate_ListedPlaceInTheDateline_IsWhereItWasFiled()
    {
        var article = Sample.Article("Rain fell.", dateline: "VESKOVO, Dec 6 - ", filed: "VESKOVO");

        var annotated = Recogniser("location\tVeskovo\tUkraine/Kyiv City/Kyiv/Veskovo").Annotate(article);

        Assert.Equal("Ukraine/Kyiv City/Kyiv/Veskovo", annotated.FiledPlace);
        Assert.Equal("the dateline; your gazetteer, line 1", Assert.Single(annotated.Mentions, mention => mention.Kind == EntityKind.Location).Why);
    }

    [Fact]
    public void Annotate_ListedPlace_SaysWhereTheOthersLie()
    {
        var mentions = Annotate(
            "location\tVeskovo\tUnited States/Illinois/Veskovo", "Rain fell in Veskovo, and later in the city of Springfield.");

        Assert.Equal("United States/Illinois/Springfield", mentions[^1].Value);
    }

    [Fact]
    public void Refresh_FileChangedAndAtRest_IsReadAtTheSecondLook()
    {
        using var recogniser = Recogniser("person\tZorblat");
        var before = recogniser.Version;
        Assert.False(recogniser.Refresh());
        Assert.False(recogniser.Refresh());

        _folder.Write("gazetteer.tsv", "organisation\tZorblat\nbad line");

        Assert.False(recogniser.Refresh());
        Assert.True(recogniser.Refresh());
        Assert.False(recogniser.Refresh());
        Assert.NotEqual(before, recogniser.Version);
        Assert.Equal(2, Assert.Single(recogniser.Problems).Line);
        Assert.Equal(EntityKind.Organisation, Assert.Single(recogniser.Annotate(Sample.Article("Zorblat spoke.")).Mentions).Kind);
    }

    [Fact]
    public void Refresh_FileGoneAndBack_FollowsIt()
    {
        using var recogniser = Recogniser("person\tZorblat");
        var with = recogniser.Version;

        File.Delete(Path.Combine(_folder.Path, "gazetteer.tsv"));
        Assert.False(recogniser.Refresh());
        Assert.True(recogniser.Refresh());
        var without = recogniser.Version;
        _folder.Write("gazetteer.tsv", "person\tZorblat");
        Assert.False(recogniser.Refresh());
        Assert.True(recogniser.Refresh());

        Assert.Equal(EntityRecogniser.Load().Version, without);
        Assert.Equal(with, recogniser.Version);
    }

    [Fact]
    public void KnowsUserGazetteer_FileChanged_IsFalse()
    {
        var file = _folder.Write("gazetteer.tsv", "person\tZorblat");
        using var recogniser = EntityRecogniser.Load(new RecogniserOptions { UserGazetteer = file });

        Assert.True(EntityRecogniser.KnowsUserGazetteer(recogniser.Version, file));
        Assert.False(EntityRecogniser.KnowsUserGazetteer(EntityRecogniser.Load().Version, file));
        _folder.Write("gazetteer.tsv", "organisation\tZorblat");
        Assert.False(EntityRecogniser.KnowsUserGazetteer(recogniser.Version, file));
        _folder.Write("gazetteer.tsv", "");
        Assert.False(EntityRecogniser.KnowsUserGazetteer(recogniser.Version, file));
        Assert.True(EntityRecogniser.KnowsUserGazetteer(EntityRecogniser.Load().Version, file));
    }

    private EntityRecogniser Recogniser(string lines) =>
        EntityRecogniser.Load(new RecogniserOptions { UserGazetteer = _folder.Write("gazetteer.tsv", lines) });

    private IReadOnlyList<Mention> Annotate(string lines, string body) => Recogniser(lines).Annotate(Sample.Article(body)).Mentions;

    private static string Describe(Mention mention) => $"{EntityKindNames.Of(mention.Kind)}:{mention.Text}={mention.Value}";
}
