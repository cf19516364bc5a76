using System.Collections.Frozen;
using Dateline.Core.Articles;
using Lucene.Net.Index;

namespace Dateline.Lucene.Schema;

/// <summary>Reads articles back from the stored fields.</summary>
internal static class StoredArticle
{
    private static readonly FrozenSet<string> Fields =
        new[] { FieldNames.Title, FieldNames.Body, FieldNames.Record }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The whole article, with its mentions, as it was put.</summary>
    /// <param name="reader">A reader of the index or of one segment.</param>
    /// <param name="document">The document's number in that reader.</param>
    public static AnnotatedArticle Read(IndexReader reader, int document)
    {
        var stored = reader.Document(document, Fields);
        return ArticleRecordCodec.Decode(
            stored.GetBinaryValue(FieldNames.Record), stored.Get(FieldNames.Title) ?? "", stored.Get(FieldNames.Body) ?? "");
    }
}
