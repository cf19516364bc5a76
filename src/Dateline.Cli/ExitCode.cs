namespace Dateline.Cli;

/// <summary>How the process ends (DESIGN section 5).</summary>
internal static class ExitCode
{
    /// <summary>Done, also with no hits.</summary>
    public const int Done = 0;

    /// <summary>The command could not do what it was asked for.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, configuration or query.</summary>
    public const int Usage = 2;

    /// <summary>Interrupted, by Ctrl+C or a signal.</summary>
    public const int Interrupted = 130;
}
