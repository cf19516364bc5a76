using Microsoft.Extensions.Hosting;
using Spectre.Console.Cli;

namespace Dateline.Cli.Hosting;

/// <summary>Resolves commands and what they need from a host, and disposes of it after the command.</summary>
/// <param name="host">The host.</param>
internal sealed class HostResolver(IHost host) : ITypeResolver, IDisposable
{
    public object? Resolve(Type? type) => type is null ? null : host.Services.GetService(type);

    public void Dispose() => host.Dispose();
}
