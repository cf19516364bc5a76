namespace Dateline.Lucene.Snippets;

/// <summary>A stretch of text that the query asks for.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Term">What of the query it is: equal for occurrences of the same word.</param>
/// <param name="Weight">How much it says about a passage.</param>
internal readonly record struct TextMatch(int Start, int End, object Term, float Weight);
