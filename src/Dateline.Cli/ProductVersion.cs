using System.Reflection;

namespace Dateline.Cli;

/// <summary>The version of the product.</summary>
internal static class ProductVersion
{
    /// <summary>The version without the revision that the build appends, such as <c>0.1.0</c>.</summary>
    public static string Text { get; } = (typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
