using System.ComponentModel;
using Dateline.Core.Queries;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline search</c>.</summary>
internal sealed class SearchSettings : QuerySettings
{
    [CommandArgument(0, "[QUERY]")]
    [Description("What to look for; without it, every article. " +
        "\"a phrase\", OR, -word, wild*, fuzzy~, person:name, published:2025-12.")]
    public string[] Query { get; init; } = [];

    [CommandOption("--sort <ORDER>")]
    [Description("The order of the hits: relevance (the default), newest or oldest.")]
    public string? Sort { get; init; }

    [CommandOption("--page <N>")]
    [Description("The page of hits, from 1.")]
    [DefaultValue(1)]
    public int Page { get; init; }

    [CommandOption("--size <N>")]
    [Description("Hits on a page: 10 when not given, at most 100.")]
    [DefaultValue(10)]
    public int Size { get; init; }

    [CommandOption("--facets <N>")]
    [Description("Values listed in each facet: 10 when not given; 0 for no facets.")]
    [DefaultValue(10)]
    public int Facets { get; init; }

    [CommandOption("--timeline [AXIS]")]
    [Description("A bar chart of the hits along time: by published (as is without a name) or mentioned dates.")]
    public FlagValue<string> Timeline { get; init; } = new();

    /// <summary>What follows <c>--</c>, where a query may begin with a hyphen; set when the command runs.</summary>
    public IReadOnlyList<string> Rest { get; set; } = [];

    public override string QueryText => string.Join(' ', Query.Concat(Rest));

    /// <summary>The timeline that the options ask for beside a search; null for none.</summary>
    /// <exception cref="QueryException">There is no such axis.</exception>
    public TimelineQuery? ToTimeline(ArticleQuery query) => !Timeline.IsSet ? null : new()
    {
        Axis = ChoiceParameter.Parse<TimelineAxis>("timeline", Timeline.Value),
        Query = query,
    };

    public override ArticleQuery ToQuery() => base.ToQuery() with
    {
        Sort = ChoiceParameter.Parse<SortOrder>("sort", Sort),
        Page = Page,
        Size = Size,
        FacetSize = Facets,
    };
}
