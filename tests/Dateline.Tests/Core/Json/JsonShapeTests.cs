using System.Text;
using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Tests.Core.Json;

/// <summary>The shapes that programs rely on (DESIGN sections 5 and 6), letter by letter.</summary>
public sealed class JsonShapeTests
{
    [Fact]
    public void Search_Page_HasTheDocumentedShape()
    {
        var page = new SearchPage
        {
            Query = "security framework",
            ReadAs = "security AND framework",
            Total = 1,
            TookMs = 3.14159,
            Notices = ["A notice."],
            Hits =
            [
                new Hit
                {
                    Id = "2a82",
                    Title = "U.S, Ukraine <Forge> “Framework”",
                    Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 6, 50, 44, TimeSpan.Zero), HasTime: true),
                    Source = "MENAFN",
                    Score = 7.25f,
                    Snippet = [new("forged a ", false), new("security framework", true)],
                    People = ["Steven Witkoff"],
                    Organisations = ["U.S. Department of State"],
                    Locations = ["United States/Florida/Miami"],
                    Mentioned = ["2025-12-05"],
                    Path = "/news/seeds/a.txt",
                },
            ],
            Facets = [new FacetResult(FacetKind.People, [new FacetValue("Steven Witkoff", 1, FacetStatus.Selected)], 4, 2)],
        };

        Assert.Equal(
            """
            {"query":"security framework","total":1,"tookMs":3.1,"notices":["A notice."],"suggestion":null,
            "hits":[{"id":"2a82","title":"U.S, Ukraine <Forge> “Framework”","published":"2025-12-06T06:50:44Z","source":"MENAFN",
            "score":7.25,"snippet":[{"text":"forged a ","match":false},{"text":"security framework","match":true}],
            "people":["Steven Witkoff"],"organisations":["U.S. Department of State"],"locations":["United States/Florida/Miami"],
            "mentioned":["2025-12-05"],"path":"seeds/a.txt","url":null}],"readAs":"security AND framework",
            "facets":{"people":{"values":[{"value":"Steven Witkoff","count":1,"status":"selected"}],"totalValues":4,"missing":2}}}
            """.ReplaceLineEndings(""),
            Written(json => SearchPageJson.Write(json, page, "/news")));
    }

    [Fact]
    public void Search_EmptyPage_HasEveryMember()
    {
        var page = new SearchPage { Query = "", ReadAs = "", Total = 0, TookMs = 0, Notices = [], Hits = [], Facets = [] };

        Assert.Equal(
            """{"query":"","total":0,"tookMs":0,"notices":[],"suggestion":null,"hits":[],"readAs":"","facets":{}}""",
            Written(json => SearchPageJson.Write(json, page, "/news")));
    }

    [Fact]
    public void Annotate_Article_HasTheDocumentedShape()
    {
        var article = Article() with { Title = "Ukrainian talks", Body = "Kyiv, Friday." };
        var annotated = new AnnotatedArticle(
            article,
            [
                new Mention { Kind = EntityKind.Location, Start = 0, Length = 9, Text = "Ukrainian", Value = "Ukraine", Why = "demonym", Demonym = true },
                new Mention { Kind = EntityKind.Location, Start = 16, Length = 4, Text = "Kyiv", Value = "Ukraine/Kyiv", Why = "gazetteer" },
                new Mention
                {
                    Kind = EntityKind.Date, Start = 22, Length = 6, Text = "Friday", Value = "2025-12-05", Timex = new Timex(TimexType.Date, "2025-12-05"),
                },
            ]);

        Assert.Equal(
            """
            {"path":"a.txt","text":"Ukrainian talks\nKyiv, Friday.","title":"Ukrainian talks","published":"2025-12-06","publishedWhy":null,"source":null,"mentions":[
            {"kind":"location","start":0,"length":9,"text":"Ukrainian","value":"Ukraine","why":"demonym","demonym":true},
            {"kind":"location","start":16,"length":4,"text":"Kyiv","value":"Ukraine/Kyiv","why":"gazetteer"},
            {"kind":"date","start":22,"length":6,"text":"Friday","value":"2025-12-05","why":null,"timex":{"type":"DATE","value":"2025-12-05"}}]}
            """.ReplaceLineEndings(""),
            Written(json => ArticleJson.WriteAnnotations(json, annotated, "/news/")));
    }

    [Fact]
    public void Show_Article_SaysWhereItComesFrom()
    {
        var annotated = new AnnotatedArticle(Article() with { PublishedWhy = "the date line", Source = "AFP", Language = "en", Url = "https://example.org/1" }, [])
        {
            FiledPlace = "Ukraine/Kyiv",
        };

        Assert.Equal(
            """
            {"id":"1","title":"Title","published":"2025-12-06","publishedWhy":"the date line","source":"AFP","filed":"Ukraine/Kyiv","language":"en","path":"/news/a.txt",
            "url":"https://example.org/1","text":"Title\nBody","mentions":[]}
            """.ReplaceLineEndings(""),
            Written(json => ArticleJson.WriteArticle(json, annotated, "/elsewhere")));
    }

    [Fact]
    public void Facet_Document_NamesTheFacet()
    {
        var facet = new FacetResult(FacetKind.Locations, [new("Ukraine", 2, FacetStatus.Available), new("Russia", 0, FacetStatus.Excluded)], 1, 0);

        Assert.Equal(
            """
            {"facet":"locations","values":[{"value":"Ukraine","count":2,"status":"available"},
            {"value":"Russia","count":0,"status":"excluded"}],"totalValues":1,"missing":0}
            """.ReplaceLineEndings(""),
            Written(json => FacetResultJson.WriteDocument(json, facet)));
    }

    [Fact]
    public void Stats_Index_TellsWhatItHolds()
    {
        var statistics = new IndexStatistics
        {
            Path = "/news/index-data",
            Generation = "000001",
            Recogniser = "rules-1",
            Articles = 41,
            Files = 41,
            Segments = 1,
            Bytes = 4096,
            Committed = new DateTimeOffset(2025, 12, 6, 8, 0, 0, TimeSpan.FromHours(2)),
            FacetValues = new Dictionary<FacetKind, int> { [FacetKind.Locations] = 3, [FacetKind.People] = 2 },
            Warnings = [],
        };

        Assert.Equal(
            """
            {"path":"index-data","generation":"000001","recogniser":"rules-1","articles":41,"files":41,"segments":1,"bytes":4096,
            "committed":"2025-12-06T06:00:00Z","facetValues":{"people":2,"locations":3},"warnings":[]}
            """.ReplaceLineEndings(""),
            Written(json => IndexStatisticsJson.Write(json, statistics, "/news")));
    }

    [Fact]
    public void Check_Problems_AreListed() => Assert.Equal(
        """{"sound":false,"articles":3,"problems":["Segment _0 is torn."]}""",
        Written(json => CheckReportJson.Write(json, new CheckReport(3, ["Segment _0 is torn."]))));

    [Fact]
    public void Text_HostileCharacters_CannotReachATerminal()
    {
        var written = Written(json => CheckReportJson.Write(json, new CheckReport(0, ["\u001b[31m\u0085\ud800 é €"])));

        Assert.DoesNotContain(written, char.IsControl);
        Assert.Contains("é €", written, StringComparison.Ordinal);
        Assert.Equal("\u001b[31m\u0085\ufffd é €", JsonDocument.Parse(written).RootElement.GetProperty("problems")[0].GetString());
    }

    private static Article Article() => new()
    {
        Id = "1",
        Title = "Title",
        Body = "Body",
        Path = "/news/a.txt",
        ContentHash = "",
        Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 0, 0, 0, TimeSpan.Zero), HasTime: false),
    };

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Compact))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
