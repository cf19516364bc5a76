using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Indexing.Hosting;
using Dateline.Web.Binding;
using Dateline.Web.Json;
using Dateline.Web.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Web.Endpoints;

/// <summary>How the server is: <c>GET /api/status</c>, <c>/health/live</c> and <c>/health/ready</c>.</summary>
internal static class StatusEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/status", Status);
        routes.MapGet("/health/live", () => Health("live"));
        routes.MapGet("/health/ready", Ready);
    }

    private static JsonDocumentResult Status(HttpRequest request, IArticleIndex index, IndexerService indexer)
    {
        QueryParameters.None(request.Query);
        var (statistics, status) = (index.Statistics(), indexer.Status);
        return new JsonDocumentResult(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("index");
            IndexStatisticsJson.Write(json, statistics, Environment.CurrentDirectory);
            json.WritePropertyName("indexer");
            IndexerStatusJson.Write(json, status, Environment.CurrentDirectory);
            json.WriteEndObject();
        });
    }

    /// <summary>Ready once there is an index that answers.</summary>
    private static IResult Ready(IArticleIndex index) => index.Statistics().Generation is null
        ? Problem.Of(StatusCodes.Status503ServiceUnavailable, "There is no index yet; the first articles are being indexed.")
        : Health("ready");

    private static JsonDocumentResult Health(string status) => new(json =>
    {
        json.WriteStartObject();
        json.WriteString("status", status);
        json.WriteEndObject();
    });
}
