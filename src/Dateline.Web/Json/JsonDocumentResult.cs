using System.Text.Json;
using Dateline.Core.Json;
using Microsoft.AspNetCore.Http;

namespace Dateline.Web.Json;

/// <summary>An answer in JSON.</summary>
/// <param name="write">Writes the document.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="contentType">The media type.</param>
internal sealed class JsonDocumentResult(
    Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK, string contentType = "application/json") : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = contentType;
        await using (var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonFormat.Compact))
        {
            write(json);
        }

        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
