namespace Dateline.Benchmarks.Faceted;

/// <summary>What kind of query it is, in the order of the tables. The generator's query set writes the names in lower case.</summary>
internal enum QueryClass
{
    /// <summary>One term that many documents have.</summary>
    Common,

    /// <summary>One term that few documents have.</summary>
    Rare,

    /// <summary>Two or three terms, all of them.</summary>
    And,

    /// <summary>Two or three terms, any of them.</summary>
    Or,

    /// <summary>Two or three terms next to each other.</summary>
    Phrase,

    /// <summary>All terms that begin so.</summary>
    Prefix,

    /// <summary>Every document.</summary>
    All,
}
