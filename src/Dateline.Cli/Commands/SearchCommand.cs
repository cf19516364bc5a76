using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline search</c>: hits and facets. Without an index it first makes one.</summary>
internal sealed class SearchCommand(IArticleIndex index, FirstIndex firstIndex, CommandConsole console)
    : AsyncCommand<SearchSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, SearchSettings settings, CancellationToken cancellationToken)
    {
        var query = settings.ToQuery();
        QueryLimits.Check(query);
        var timelineQuery = settings.ToTimeline(query);
        await firstIndex.EnsureAsync(cancellationToken);
        var page = index.Search(query, cancellationToken);
        var timeline = timelineQuery is null ? null : index.Timeline(timelineQuery, cancellationToken);
        foreach (var notice in page.Notices)
        {
            console.Error.Write(NoticeView.Of(notice));
        }

        Write(page, timeline, query, settings.Json);
        return ExitCode.Done;
    }

    private void Write(SearchPage page, Timeline? timeline, ArticleQuery query, bool asJson)
    {
        var folder = Environment.CurrentDirectory;
        if (asJson)
        {
            console.WriteJson(json => SearchPageJson.Write(json, page, folder, timeline));
        }
        else
        {
            console.Output.Write(SearchPageView.Of(page, query, folder, timeline));
        }
    }
}
