namespace Dateline.Core.Results;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The text as in the article.</param>
/// <param name="Match">True when it is what the query asked for.</param>
public sealed record SnippetPart(string Text, bool Match);
