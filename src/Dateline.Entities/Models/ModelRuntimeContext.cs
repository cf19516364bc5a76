using System.Reflection;
using System.Runtime.Loader;

namespace Dateline.Entities.Models;

/// <summary>
/// Loads the part that runs models, with its packages and native libraries, from its own folder; what the program has itself
/// (Dateline's other assemblies) is shared with it.
/// </summary>
/// <param name="assembly">The path of the assembly; its <c>.deps.json</c> lies beside it.</param>
internal sealed class ModelRuntimeContext(string assembly) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assembly))
{
    private readonly AssemblyDependencyResolver _resolver = new(assembly);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
