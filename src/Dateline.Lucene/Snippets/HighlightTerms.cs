namespace Dateline.Lucene.Snippets;

/// <summary>What a query asks for in the text, each with its weight: what snippets are chosen by and what is marked in them.</summary>
internal sealed class HighlightTerms
{
    /// <summary>What is found only as written.</summary>
    public WantedWords Exact { get; } = new();

    /// <summary>What is found in all the forms of its stem.</summary>
    public WantedWords Stemmed { get; } = new();

    /// <summary>True when nothing is to be marked.</summary>
    public bool IsEmpty => Exact.IsEmpty && Stemmed.IsEmpty;
}
