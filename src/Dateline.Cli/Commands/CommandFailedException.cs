namespace Dateline.Cli.Commands;

/// <summary>A command cannot do what it was asked for.</summary>
/// <param name="message">Why, and what to do.</param>
internal sealed class CommandFailedException(string message) : Exception(message);
