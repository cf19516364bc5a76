using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Web.Binding;
using Dateline.Web.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Web.Endpoints;

/// <summary>Searching: <c>GET /api/search</c>, <c>GET /api/facets/{kind}</c> and <c>GET /api/timeline</c>.</summary>
internal static class SearchEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", Search);
        routes.MapGet("/api/facets/{kind}", Facet);
        routes.MapGet("/api/timeline", Timeline);
    }

    private static JsonDocumentResult Search(HttpRequest request, IArticleIndex index, CancellationToken cancellation)
    {
        var page = index.Search(QueryParameters.Search(request.Query), cancellation);
        return new JsonDocumentResult(json => SearchPageJson.Write(json, page, Environment.CurrentDirectory));
    }

    private static JsonDocumentResult Facet(string kind, HttpRequest request, IArticleIndex index, CancellationToken cancellation)
    {
        var facet = index.Facet(QueryParameters.Facet(kind, request.Query), cancellation);
        return new JsonDocumentResult(json => FacetResultJson.WriteDocument(json, facet));
    }

    private static JsonDocumentResult Timeline(HttpRequest request, IArticleIndex index, CancellationToken cancellation)
    {
        var timeline = index.Timeline(QueryParameters.Timeline(request.Query), cancellation);
        return new JsonDocumentResult(json => TimelineJson.Write(json, timeline));
    }
}
