using Dateline.Web.Problems;
using Microsoft.AspNetCore.Http;

namespace Dateline.Web.Security;

/// <summary>
/// Keeps web pages of elsewhere out: a page whose host name was made to resolve to this machine (DNS rebinding) still sends its own
/// name, and what is answered is never sniffed, framed, embedded or kept by a browser.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
internal sealed class LoopbackGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        if (LoopbackUrls.IsLoopback(context.Request.Host.Host))
        {
            await next(context);
            return;
        }

        var refusal = Problem.Of(
            StatusCodes.Status400BadRequest,
            $"The host '{context.Request.Host}' is not served; ask for localhost, 127.0.0.1 or [::1].");
        await refusal.ExecuteAsync(context);
    }
}
