using System.Net;

namespace Dateline.Web.Security;

/// <summary>
/// The addresses to listen on. Only this machine can be served, since there are no keys by which others could be told apart.
/// </summary>
public static class LoopbackUrls
{
    /// <summary>The address when none is given.</summary>
    public const string Default = "http://localhost:5280";

    /// <summary>Reads addresses with <c>;</c> between them.</summary>
    /// <param name="urls">The addresses; null or empty for <see cref="Default"/>.</param>
    /// <exception cref="AddressRefusedException">One is malformed, or is not an address of this machine alone.</exception>
    public static IReadOnlyList<string> Parse(string? urls)
    {
        if (string.IsNullOrWhiteSpace(urls))
        {
            return [Default];
        }

        var parsed = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in parsed)
        {
            Check(url);
        }

        return parsed;
    }

    /// <summary>True for <c>localhost</c>, an address of 127.0.0.0/8, and <c>[::1]</c>.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ||
        (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static void Check(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
        {
            throw new AddressRefusedException($"'{url}' is no address to listen on; write one such as {Default}.");
        }

        if (!IsLoopback(uri.Host))
        {
            throw new AddressRefusedException(
                $"'{url}' would serve other machines, which this version does not do, since it has no keys to tell who asks. " +
                $"Use {Default}, and put a proxy that authenticates before it.");
        }
    }
}
