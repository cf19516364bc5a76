using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Writing;

/// <summary>Looks up articles in the last commit by id and by owner, from terms and doc values alone. Safe for several threads.</summary>
internal sealed class CommittedArticles(DirectoryReader reader) : IDisposable
{
    /// <summary>The last commit's reader.</summary>
    public DirectoryReader Reader => reader;

    /// <summary>What is known of an article; null when it is not there.</summary>
    /// <param name="id">The id in the form of <see cref="KeyTerm"/>.</param>
    public ArticleKey? Find(string id)
    {
        var term = new Term(FieldNames.Id, id);
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var documents = segment.GetTermDocsEnum(term);
            if (documents is not null && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                return KeyOf(segment, document);
            }
        }

        return null;
    }

    /// <summary>What is known of the articles that a file owns, by id.</summary>
    public Dictionary<string, ArticleKey> OwnedBy(string owner)
    {
        var keys = new Dictionary<string, ArticleKey>(StringComparer.Ordinal);
        var term = new Term(FieldNames.Path, owner);
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var documents = segment.GetTermDocsEnum(term);
            while (documents is not null && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                keys[SegmentValues.Id(segment, document)] = KeyOf(segment, document);
            }
        }

        return keys;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static ArticleKey KeyOf(AtomicReader segment, int document) => new(
        SegmentValues.Owner(segment, document),
        SegmentValues.Hash(segment, document),
        SegmentValues.All(segment, FieldNames.EarlierPath, document));
}
