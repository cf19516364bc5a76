namespace Dateline.Core.Aliases;

/// <summary>A line of an alias file that does not count.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counting characters.</param>
/// <param name="Reason">What is wrong, and where it can be told, what to write.</param>
public sealed record AliasProblem(int Line, int Column, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}: {Reason}");
}
