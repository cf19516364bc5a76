using CsCheck;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities;
using Dateline.Reading;

namespace Dateline.Tests.Entities;

public sealed class EntityRecogniserTests
{
    [Fact]
    public void Annotate_TheSeedArticle_FindsExactlyWhoAndWhere()
    {
        var annotated = Seed("000_2a829ac5091f2249.txt");

        Assert.Equal(["Steven Witkoff", "Jared Kushner", "Rustem Umerov", "Andriy Hnatov"], annotated.Values(EntityKind.Person));
        Assert.Equal(["U.S. Department of State", "National Security and Defense Council"], annotated.Values(EntityKind.Organisation));
        Assert.Equal(
            ["United States", "Ukraine", "Moscow", "Washington", "Kyiv", "Miami", "Florida"],
            annotated.Values(EntityKind.Location).Select(path => path.Split('/')[^1]));
        Assert.Superset(new HashSet<string> { "2025-12-05", "2025-12-06" }, annotated.Values(EntityKind.Date).ToHashSet());
        Assert.Equal(
            ["American", "Ukrainian", "Ukrainian", "Ukrainian", "Ukrainians", "American", "Russian"],
            annotated.Mentions.Where(mention => mention.Demonym).Select(mention => mention.Text));
    }

    [Fact]
    public void Annotate_Dateline_KeepsItsPlaceApart()
    {
        var annotated = Sample.Annotate("Donors met on Sunday.", "Donors meet", "KYIV, Dec 14 (Nordwire) — ", "KYIV");

        var mention = Assert.Single(annotated.Mentions, mention => mention.Kind == EntityKind.Location);
        Assert.True(mention.InDateline);
        Assert.Equal("KYIV", mention.Text);
        Assert.EndsWith("Kyiv", annotated.FiledPlace, StringComparison.Ordinal);
        Assert.Empty(annotated.Values(EntityKind.Organisation));
    }

    [Fact]
    public void Annotate_EveryMention_SaysWhyAndFitsTheText()
    {
        var annotated = Seed("001_*.txt");

        Assert.All(annotated.Mentions, mention =>
        {
            Assert.False(string.IsNullOrWhiteSpace(mention.Why));
            Assert.Equal(mention.Text, annotated.Article.Text.Substring(mention.Start, mention.Length));
        });
    }

    [Fact]
    public void Annotate_Twice_GivesTheSame()
    {
        var article = Seed("001_*.txt").Article;

        var results = Enumerable.Range(0, 16).AsParallel().Select(_ => EntityRecogniser.Load().Annotate(article)).ToArray();

        Assert.All(results, result => Assert.Equal(results[0].Mentions, result.Mentions));
    }

    [Fact]
    public void Annotate_AnyText_GivesMentionsInOrderWithoutOverlap()
    {
        string[] pieces =
        [
            "President", "Mr.", "of", "and", "Jane", "Smith", "Ukraine", "Ministry", "the", "(", ")", "\"", "-", "al", "van", "U.S.", ",", "Inc.", "'s", "\n\n", "😀", "שלום", "I", "May", "XII", "A", "\uD800",
        ];
        var words = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
        var text = Gen.OneOf(Gen.String, words.Array[0, 60].Select(parts => string.Join(' ', parts)), words.Array[0, 60].Select(string.Concat));
        Gen.Select(text, text, Gen.Int[0, 20]).Sample((title, body, dateline) =>
        {
            var annotated = Sample.Recogniser.Annotate(Sample.Article(body, title) with { DatelineLength = dateline, Filed = "Kyiv" });

            var end = 0;
            foreach (var mention in annotated.Mentions)
            {
                Assert.True(mention.Start >= end && mention.Length > 0);
                Assert.Equal(mention.Text, annotated.Article.Text.Substring(mention.Start, mention.Length));
                end = mention.Start + mention.Length;
            }
        });
    }

    [Theory]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("Xx ")]
    [InlineData("President ")]
    [InlineData("Minister of ")]
    [InlineData("Ministry of Ministry and ")]
    [InlineData("John Smith and ")]
    [InlineData("Jane A. Smith. ")]
    [InlineData("PEACE TALKS ")]
    [InlineData("Ukraine, ")]
    [InlineData("U.S.")]
    [InlineData("al-")]
    [InlineData("😀")]
    [InlineData("\n\n")]
    [InlineData("\"(")]
    public void Annotate_HostileRepetition_TakesLinearTime(string unit)
    {
        var body = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));

        var annotated = Sample.Annotate(body, body[..Math.Min(body.Length, 50_000)]);

        Assert.NotNull(annotated.Mentions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("qwrtzp xkcd lorem ipsum dolor sit amet 12345 %%%% ####")]
    [InlineData("THIS IS A LINE THAT SOMEBODY SHOUTED WITHOUT ANY NAME")]
    [InlineData("thisisalineofwordswithoutanyblanksbetweenthemanditgoesonandon")]
    [InlineData("😀😃😄😁 🎉🎉🎉")]
    [InlineData("هذا نص عربي لا يحتوي على أسماء إنجليزية")]
    [InlineData("これは日本語の文章です。")]
    public void Annotate_NoNews_FindsNothing(string body) => Assert.Empty(Sample.Annotate(body).Mentions);

    [Fact]
    public void Version_OfTheRecogniser_NamesTaggerRulesAndGazetteer() =>
        Assert.Matches("^[a-z]+-[^ ]+-names-[0-9]+-[0-9a-f]{16}$", Sample.Recogniser.Version);

    [Fact]
    public void Version_OtherOptions_IsAnother()
    {
        RecogniserOptions[] options =
        [
            new(),
            new() { DayFirst = true },
            new() { DayFirst = false },
            new() { Locations = LocationSources.Demonyms },
            new() { Locations = LocationSources.Dateline },
            new() { Locations = LocationSources.Demonyms | LocationSources.Dateline },
        ];

        var versions = options.Select(option => EntityRecogniser.Load(option).Version);

        Assert.Equal(options.Length, versions.Distinct().Count());
    }

    [Theory]
    [InlineData(LocationSources.NamesAlone, "Poland")]
    [InlineData(LocationSources.Demonyms, "Ukraine|Poland")]
    [InlineData(LocationSources.Dateline, "Poland|Hungary/Budapest/Budapest")]
    [InlineData(LocationSources.Demonyms | LocationSources.Dateline, "Ukraine|Poland|Hungary/Budapest/Budapest")]
    public void Annotate_Locations_CountWhatTheOptionsSay(LocationSources sources, string expected)
    {
        var article = Sample.Article("Ukrainian officials went to Poland.", dateline: "BUDAPEST, Dec 6 - ", filed: "BUDAPEST");

        var annotated = EntityRecogniser.Load(new RecogniserOptions { Locations = sources }).Annotate(article);

        Assert.Equal(expected.Split('|'), annotated.Values(FacetKind.Locations));
        Assert.Equal(["Hungary/Budapest/Budapest"], annotated.Values(FacetKind.Filed));
    }

    private static AnnotatedArticle Seed(string pattern)
    {
        var file = Assert.Single(Directory.GetFiles(Repository.Seeds, pattern));
        return Sample.Recogniser.Annotate(Assert.Single(ArticleReaders.Read(file)).Article!);
    }
}
