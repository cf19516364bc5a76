namespace Dateline.Core.Queries;

/// <summary>How many words of a query an article has to contain.</summary>
public enum MatchMode
{
    /// <summary>Every word; when nothing matches every word, most of them, and a notice says so.</summary>
    All,

    /// <summary>Most of the words: at least two thirds, rounded up, of those that are not stop words.</summary>
    Most,

    /// <summary>Any word.</summary>
    Any,
}
