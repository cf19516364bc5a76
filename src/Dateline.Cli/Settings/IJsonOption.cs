namespace Dateline.Cli.Settings;

/// <summary>The settings of a command that answers a person or, with <c>--json</c>, a program.</summary>
internal interface IJsonOption
{
    /// <summary>True for a program: JSON on standard output and nothing else.</summary>
    bool Json { get; }
}
