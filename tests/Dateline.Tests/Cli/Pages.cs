using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Tests.Cli;

/// <summary>Answers as an engine would give them.</summary>
internal static class Pages
{
    public static SearchPage Talks { get; } = new()
    {
        Query = "security framework",
        ReadAs = "security AND framework",
        Total = 21,
        TookMs = 3.14,
        Notices = [],
        Hits = [Hit("U.S, Ukraine Forge Security Framework")],
        Facets =
        [
            new(FacetKind.People, [Value("Steven Witkoff", 12), Value("Rustem Umerov", 9, FacetStatus.Selected)], 4, 3),
            new(FacetKind.Organisations, [Value("U.S. Department of State", 7), Value("National Security and Defense Council", 5)], 2, 0),
            new(
                FacetKind.Locations,
                [
                    Value("United States", 9), Value("Ukraine", 8, FacetStatus.Excluded), Value("United States/Florida", 6),
                    Value("United States/Florida/Miami", 5), Value("Russia/Moscow", 1),
                ],
                17,
                0),
            new(FacetKind.Mentioned, [Value("2025", 3), Value("2025-12", 3), Value("2025-12-05", 2)], 3, 0),
            new(FacetKind.Source, [], 0, 21),
        ],
    };

    public static Hit Hit(string title) => new()
    {
        Id = "2a829ac5091f2249",
        Title = title,
        Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 6, 50, 44, TimeSpan.Zero), HasTime: true),
        Source = "MENAFN",
        Score = 7.25f,
        Snippet =
        [
            new("American and Ukrainian officials successfully forged a ", false), new("security framework", true),
            new(" following intensive two-day negotiations.", false),
        ],
        People = ["Steven Witkoff", "Jared Kushner", "Rustem Umerov", "Andriy Hnatov"],
        Organisations = ["U.S. Department of State", "National Security and Defense Council"],
        Locations = ["Ukraine", "United States/Florida/Miami"],
        Mentioned = ["2025-12-05"],
        Path = "/news/seeds/000_2a829ac5091f2249.txt",
    };

    private static FacetValue Value(string value, int count, FacetStatus status = FacetStatus.Available) => new(value, count, status);
}
