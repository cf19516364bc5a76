namespace Dateline.Core.Indexes;

/// <summary>How an article relates to what the index holds.</summary>
public enum ArticleState
{
    /// <summary>Its id is not in the index.</summary>
    New,

    /// <summary>Its id is in the index with other content.</summary>
    Changed,

    /// <summary>It is in the index as it is.</summary>
    Unchanged,

    /// <summary>The same file has an earlier article of the same id.</summary>
    Repeated,
}
