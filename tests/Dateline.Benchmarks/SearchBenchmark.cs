using System.Diagnostics;
using Dateline.Core.Queries;
using Dateline.Lucene;

namespace Dateline.Benchmarks;

/// <summary>How long searches with facets and snippets take, by the class of the query, one at a time.</summary>
internal static class SearchBenchmark
{
    private const int WarmUps = 20;
    private const int Rounds = 200;

    private static readonly (string Class, ArticleQuery[] Queries)[] Classes =
    [
        ("one word", Texts("oil", "dollar", "wheat", "takeover")),
        ("several words", Texts("interest rates", "crude oil prices", "trade deficit japan", "quarterly dividend increase")),
        ("phrase", Texts("\"central bank\"", "\"net profit\"", "\"prime minister\"", "\"money supply\"~3")),
        ("OR, NOT", Texts("gold OR silver OR copper", "wheat -corn", "(opec OR oil) AND price NOT futures")),
        ("wildcard, fuzzy", Texts("agri*", "infla*", "comodity~", "govern*")),
        ("field", Texts("title:bank", "person:reagan", "place:japan AND trade", "org:opec")),
        ("every article", [new ArticleQuery()]),
        ("facet chosen", [
            Chosen("trade", FacetKind.Locations, "Japan"),
            Chosen("", FacetKind.Locations, "United States"),
            Chosen("bank", FacetKind.Locations, "United Kingdom", "Brazil"),
        ]),
        ("days", [
            new ArticleQuery { Text = "oil", Published = new DateSpan(new DateOnly(1987, 3, 1), new DateOnly(1987, 3, 31)) },
            new ArticleQuery { Published = new DateSpan(new DateOnly(1987, 4, 7), new DateOnly(1987, 4, 7)) },
        ]),
        ("newest first", [new ArticleQuery { Text = "shares", Sort = SortOrder.Newest }]),
    ];

    public static string Run(string indexFolder)
    {
        using var index = new LuceneArticleIndex(indexFolder);
        var table = new MarkdownTable(1, "search with facets", "median hits", "p50 ms", "p99 ms");
        var all = new List<double>();
        foreach (var (name, queries) in Classes)
        {
            var hits = queries.Select(query => Answer(index, query)).Order().ToList();
            var times = Measure(index, queries);
            all.AddRange(times);
            Append(table, name, $"{hits[hits.Count / 2]:N0}", times);
        }

        Append(table, "**all**", "", all);
        return table.ToString();
    }

    private static List<double> Measure(LuceneArticleIndex index, ArticleQuery[] queries)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            Answer(index, queries[i % queries.Length]);
        }

        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            Answer(index, queries[i % queries.Length]);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times;
    }

    private static int Answer(LuceneArticleIndex index, ArticleQuery query) => index.Search(query).Total;

    private static void Append(MarkdownTable table, string name, string hits, List<double> times)
    {
        var latencies = new Latencies(times);
        table.Add(name, hits, $"{latencies.Median:F1}", $"{latencies.P99:F1}");
    }

    private static ArticleQuery[] Texts(params string[] texts) => [.. texts.Select(text => new ArticleQuery { Text = text })];

    private static ArticleQuery Chosen(string text, FacetKind facet, params string[] values) => new()
    {
        Text = text,
        Choices = new Dictionary<FacetKind, FacetChoice> { [facet] = new FacetChoice { Any = values } },
    };
}
