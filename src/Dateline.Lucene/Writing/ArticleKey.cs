namespace Dateline.Lucene.Writing;

/// <summary>What the writer knows of an article that is in the index.</summary>
/// <param name="Owner">The file that owns it, in the form of <see cref="Schema.KeyTerm"/>.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="EarlierOwners">Other files that held it before, the latest first.</param>
internal sealed record ArticleKey(string Owner, string Hash, IReadOnlyList<string> EarlierOwners)
{
    /// <summary>More files than this with the same article are not remembered.</summary>
    private const int MaxEarlierOwners = 8;

    /// <summary>The other files that hold the article once the given one owns it.</summary>
    public IReadOnlyList<string> EarlierOwnersUnder(string owner) => owner == Owner
        ? EarlierOwners
        : [.. EarlierOwners.Prepend(Owner).Where(earlier => earlier != owner).Take(MaxEarlierOwners)];
}
