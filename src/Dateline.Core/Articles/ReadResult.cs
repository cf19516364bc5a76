namespace Dateline.Core.Articles;

/// <summary>What reading yields: an article, or the reason why there is none. Exactly one of the two is set.</summary>
public readonly record struct ReadResult
{
    private ReadResult(Article? article, ReadFailure? failure)
    {
        Article = article;
        Failure = failure;
    }

    /// <summary>The article, or null when it could not be read.</summary>
    public Article? Article { get; }

    /// <summary>The failure, or null when an article was read.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>A result that holds an article.</summary>
    public static implicit operator ReadResult(Article article) => new(article, null);

    /// <summary>A result that holds a failure.</summary>
    public static implicit operator ReadResult(ReadFailure failure) => new(null, failure);
}
