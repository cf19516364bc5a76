namespace Dateline.Entities.Names;

/// <summary>The name by which the archive knows what a mention refers to.</summary>
/// <param name="Value">The canonical value; null when it cannot be told which one is meant.</param>
/// <param name="How">How it was arrived at, in words for a person; null when it is the name as written.</param>
internal readonly record struct CanonicalName(string? Value, string? How);
