namespace Dateline.Lucene.Snippets;

/// <summary>An analysed word of a text.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Position">The place among the words; terms of one word share it.</param>
internal readonly record struct TextToken(string Term, int Start, int End, int Position);
