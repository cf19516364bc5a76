namespace Dateline.Entities.Dates.Grammar;

/// <summary>An amount of units.</summary>
/// <param name="End">The token behind it.</param>
/// <param name="Count">How many; 0 with <paramref name="Half"/> for half of one.</param>
/// <param name="Half">One half more.</param>
/// <param name="Vague">True when the text does not count: "several".</param>
internal readonly record struct Quantity(int End, int Count, bool Half, bool Vague);
