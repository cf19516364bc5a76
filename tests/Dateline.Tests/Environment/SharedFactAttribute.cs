namespace Dateline.Tests.Environment;

/// <summary>A fact that needs a file or folder of <c>../shared</c>; skipped, with the reason, where it is missing.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        var full = Path.Combine(Repository.Shared, path);
        if (!Path.Exists(full))
        {
            Skip = $"needs ../shared/{path}, which is not on this machine";
        }
    }
}
