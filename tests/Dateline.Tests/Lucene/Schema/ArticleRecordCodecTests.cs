using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;

namespace Dateline.Tests.Lucene.Schema;

public sealed class ArticleRecordCodecTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab \u00E9\u041A\n"], 0, 12];

    private static readonly Gen<PublicationTime> Time = Gen.Select(
        Gen.Long[0, DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay - 2],
        Gen.Long[0, TimeSpan.TicksPerDay - 1],
        Gen.Int[-14 * 60, 14 * 60],
        Gen.Bool,
        (day, ticks, offset, hasTime) => new PublicationTime(
            new DateTimeOffset(((day + 1) * TimeSpan.TicksPerDay) + ticks, TimeSpan.FromMinutes(offset)), hasTime));

    private static readonly Gen<Mention> Mention = Gen.Select(
        Gen.Enum<EntityKind>(),
        Gen.Select(Gen.Int[0, 300], Gen.Int[1, 20]),
        Text,
        Text.Null(),
        Text.Null(),
        Gen.Select(Gen.Bool, Gen.Bool),
        Gen.Select(Gen.Enum<TimexType>(), Text, (type, value) => new Timex(type, value)).Nullable(),
        (kind, place, text, value, why, flags, timex) => new Mention
        {
            Kind = kind,
            Start = place.Item1,
            Length = place.Item2,
            Text = text,
            Value = value,
            Why = why,
            Demonym = flags.Item1,
            InDateline = flags.Item2,
            Timex = timex,
        });

    private static readonly Gen<AnnotatedArticle> Annotated = Gen.Select(
        Gen.Select(Text, Text, Text, Text),
        Gen.Select(Text.Null(), Text.Null(), Text.Null(), Text.Null(), Text.Null()),
        Gen.Select(Time.Nullable(), Text.Null()),
        Gen.Int[0, 100_000],
        Mention.Array[0, 12],
        Gen.Int[0, 3],
        (texts, optional, time, dateline, mentions, locations) => new AnnotatedArticle(
            new Article
            {
                Id = texts.Item1,
                Title = texts.Item2,
                Body = texts.Item3,
                Path = texts.Item4,
                ContentHash = texts.Item1 + texts.Item4,
                Source = optional.Item1,
                Filed = optional.Item2,
                Url = optional.Item3,
                Language = optional.Item4,
                DatelineLength = dateline,
                Published = time.Item1,
                PublishedWhy = time.Item2,
            },
            mentions)
        {
            FiledPlace = optional.Item5,
            Locations = (LocationSources)locations,
        });

    [Fact]
    public void Decode_AnyArticleEncoded_IsThatArticle() => Annotated.Sample(article =>
    {
        var record = ArticleRecordCodec.Encode(article);

        var decoded = ArticleRecordCodec.Decode(record.Bytes.AsSpan(record.Offset, record.Length), article.Article.Title, article.Article.Body);

        Assert.Equal(article.Article, decoded.Article);
        Assert.Equal(article.FiledPlace, decoded.FiledPlace);
        Assert.Equal(article.Locations, decoded.Locations);
        Assert.Equal(article.Mentions, decoded.Mentions);
        Assert.Equal(article.Article.Published?.Instant.Offset, decoded.Article.Published?.Instant.Offset);
    });

    [Fact]
    public void DecodeValues_AnyArticleEncoded_HasItsFacetValuesUnderAnyAliases() =>
        Gen.Select(Annotated, Gen.Select(Gen.OneOf(FacetKind.People, FacetKind.Organisations, FacetKind.Locations, FacetKind.Source), Text, Text).Array[0, 6]).Sample((article, decisions) =>
        {
            var aliases = new AliasTable([.. decisions.Select(decision => new AliasDecision(
                decision.Item1, decision.Item2, IsSame: true, decision.Item3, AliasAuthor.User))]);
            var record = ArticleRecordCodec.Encode(article);

            var decoded = ArticleRecordCodec.DecodeValues(record.Bytes.AsSpan(record.Offset, record.Length), article.Article.Title, article.Article.Body);

            Assert.Equal(article.Article, decoded.Article);
            Assert.All(Enum.GetValues<FacetKind>(), kind => Assert.Equal(article.Under(aliases).Values(kind), decoded.Under(aliases).Values(kind)));
            Assert.Distinct(decoded.Mentions.Select(mention => (mention.Kind, mention.Value, mention.Demonym, mention.InDateline)));
        });

    [Fact]
    public void Decode_RecordCutOffAnywhere_SaysSo()
    {
        var article = SampleArticles.Of("a", body: "Umerov met Umerov.").With(EntityKind.Person, "Umerov", "Rustem Umerov");
        var record = ArticleRecordCodec.Encode(article);

        for (var length = 0; length < record.Length; length++)
        {
            Assert.Throws<EndOfStreamException>(() => ArticleRecordCodec.Decode(record.Bytes.AsSpan(record.Offset, length), "", ""));
            Assert.Throws<EndOfStreamException>(() => ArticleRecordCodec.DecodeValues(record.Bytes.AsSpan(record.Offset, length), "", ""));
        }
    }

    [Fact]
    public void Encode_MentionsOfOneValue_WriteItOnce()
    {
        var article = SampleArticles.Of("a", body: "Umerov met Umerov.");
        var length = ArticleRecordCodec.Encode(article).Length;
        var one = article.With(EntityKind.Person, "Umerov", "Rustem Umerov");
        var oneLength = ArticleRecordCodec.Encode(one).Length;

        var twoLength = ArticleRecordCodec.Encode(one.With(EntityKind.Person, "Umerov", "Rustem Umerov")).Length;

        Assert.InRange(oneLength - length, 20, 40);
        Assert.Equal(5, twoLength - oneLength);
    }
}
