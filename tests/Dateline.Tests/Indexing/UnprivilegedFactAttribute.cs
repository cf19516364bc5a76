namespace Dateline.Tests.Indexing;

/// <summary>A fact about permissions, which bind the tests' user, or nobody as whom a root's test starts the program.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "needs the permissions of a Unix system";
        }
        else if (System.Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv"))
        {
            Skip = "runs as root, whom no permission binds, and there is no setpriv to start the program as somebody else";
        }
    }

    /// <summary>What starts a program without rights: nothing, when the tests have none themselves.</summary>
    public static string[] Launcher => System.Environment.IsPrivilegedProcess ? AsNobody : [];
}
