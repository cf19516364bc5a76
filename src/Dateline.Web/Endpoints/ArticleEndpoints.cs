using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Web.Binding;
using Dateline.Web.Json;
using Dateline.Web.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Web.Endpoints;

/// <summary>Articles: <c>GET /api/articles/{id}</c>.</summary>
internal static class ArticleEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/articles/{**id}", Find);

    private static IResult Find(string id, HttpRequest request, IArticleIndex index)
    {
        QueryParameters.None(request.Query);

        // Paths reach us decoded but for their slashes, which an id may hold.
        var wanted = id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return index.Find(wanted) is { } article
            ? new JsonDocumentResult(json => ArticleJson.WriteArticle(json, article, Environment.CurrentDirectory))
            : Problem.Of(StatusCodes.Status404NotFound, $"There is no article '{wanted}'; a search lists the ids.");
    }
}
