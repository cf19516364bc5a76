using Dateline.Core.Articles;
using Lucene.Net.Index;

namespace Dateline.Lucene.Schema;

/// <summary>Reads articles back from the stored fields.</summary>
internal static class StoredArticle
{
    /// <summary>The whole article, with its mentions, as it was put.</summary>
    /// <param name="reader">A reader of the index or of one segment.</param>
    /// <param name="document">The document's number in that reader.</param>
    public static AnnotatedArticle Read(IndexReader reader, int document)
    {
        var stored = Load(reader, document);
        return ArticleRecordCodec.Decode(stored.Record, stored.Title, stored.Body);
    }

    /// <summary>The article with those mentions alone that have its facet values (<see cref="ArticleRecordCodec.DecodeValues"/>).</summary>
    /// <param name="reader">A reader of the index or of one segment.</param>
    /// <param name="document">The document's number in that reader.</param>
    public static AnnotatedArticle ReadValues(IndexReader reader, int document)
    {
        var stored = Load(reader, document);
        return ArticleRecordCodec.DecodeValues(stored.Record, stored.Title, stored.Body);
    }

    private static StoredText Load(IndexReader reader, int document)
    {
        var stored = new StoredText();
        reader.Document(document, stored);
        return stored;
    }
}
