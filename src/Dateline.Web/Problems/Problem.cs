using System.Text.Json;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Dateline.Web.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dateline.Web.Problems;

/// <summary>
/// Builds the one shape of every error: RFC 9457 problem details, with <c>parameter</c>, <c>column</c> and <c>candidates</c> where
/// a query is at fault. The type is <c>about:blank</c>, whose title is the status's own phrase (section 4.2.1).
/// </summary>
internal static class Problem
{
    private const string ContentType = "application/problem+json";

    /// <summary>A problem.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="detail">What was wrong and what to do.</param>
    public static IResult Of(int status, string detail) => new JsonDocumentResult(
        json =>
        {
            json.WriteStartObject();
            WriteMembers(json, status, detail);
            json.WriteEndObject();
        },
        status,
        ContentType);

    /// <summary>A query that cannot be answered as it is.</summary>
    public static IResult Of(QueryException error) => new JsonDocumentResult(
        json =>
        {
            json.WriteStartObject();
            WriteMembers(json, StatusCodes.Status400BadRequest, error.Message);
            QueryErrorJson.WriteMembers(json, error);
            json.WriteEndObject();
        },
        StatusCodes.Status400BadRequest,
        ContentType);

    private static void WriteMembers(Utf8JsonWriter json, int status, string detail)
    {
        json.WriteString("type", "about:blank");
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status", status);
        json.WriteString("detail", detail);
    }
}
