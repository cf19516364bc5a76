using Dateline.Core.Articles;

namespace Dateline.Cli.Annotating;

/// <summary>What was made of one annotated article, or why there is none.</summary>
/// <param name="Result">The result; the default when there is a failure.</param>
/// <param name="Failure">The failure; null when there is a result.</param>
/// <typeparam name="T">The type of result.</typeparam>
internal sealed record Annotation<T>(T? Result, ReadFailure? Failure);
