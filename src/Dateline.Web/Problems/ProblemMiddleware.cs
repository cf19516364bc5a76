using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dateline.Web.Problems;

/// <summary>Answers whatever goes wrong with problem details; what was thrown stays in the log.</summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="logger">Where unexpected errors go.</param>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } response)
            {
                await Problem.Of(response.StatusCode, DetailOf(response.StatusCode, context.Request)).ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await Describe(exception).ExecuteAsync(context);
        }
    }

    private IResult Describe(Exception exception)
    {
        switch (exception)
        {
            case QueryException error:
                return Problem.Of(error);
            case BadHttpRequestException bad:
                return Problem.Of(bad.StatusCode, bad.Message);
            case IndexCorruptException:
                LogFailure(exception);
                return Problem.Of(StatusCodes.Status503ServiceUnavailable, exception.Message);
            default:
                LogFailure(exception);
                return Problem.Of(StatusCodes.Status500InternalServerError, "The request failed; the server's log says why.");
        }
    }

    private static string DetailOf(int status, HttpRequest request) => status switch
    {
        StatusCodes.Status404NotFound => $"There is nothing at {request.Path}.",
        StatusCodes.Status405MethodNotAllowed => $"{request.Method} is not allowed here.",
        _ => "The request cannot be answered.",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed.")]
    private partial void LogFailure(Exception exception);
}
