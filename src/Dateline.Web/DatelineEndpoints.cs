using Dateline.Web.Endpoints;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Web;

/// <summary>The routes of the HTTP API.</summary>
public static class DatelineEndpoints
{
    /// <summary>
    /// Adds the routes for searching, articles and status. They need the services of
    /// <see cref="Indexing.DatelineServices.AddDateline"/> and <see cref="Indexing.DatelineServices.AddDatelineIndexer"/>.
    /// </summary>
    /// <param name="routes">Where to.</param>
    public static IEndpointRouteBuilder MapDateline(this IEndpointRouteBuilder routes)
    {
        SearchEndpoints.Map(routes);
        ArticleEndpoints.Map(routes);
        StatusEndpoints.Map(routes);
        return routes;
    }
}
