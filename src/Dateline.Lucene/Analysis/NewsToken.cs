namespace Dateline.Lucene.Analysis;

/// <summary>A term at its place.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">The first UTF-16 code unit of what is written.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Increment">Positions from the token before: 1, or 0 for a further form of the same word.</param>
internal readonly record struct NewsToken(NewsTerm Term, int Start, int End, int Increment);
