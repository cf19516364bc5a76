using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Dateline.Lucene.Schema;

/// <summary>How the fields are written. Frozen; shared by all documents.</summary>
internal static class FieldTypes
{
    /// <summary>Text as written; stored. Without offsets: snippets cut the stored text again, which is as quick and needs no room.</summary>
    public static FieldType ExactText { get; } = Text(isStored: true);

    /// <summary>Text that is only searched.</summary>
    public static FieldType SearchedText { get; } = Text(isStored: false);

    /// <summary>A key: one term, of which only the documents count.</summary>
    public static FieldType Term { get; } = Keys(isTokenized: false);

    /// <summary>Facet values: as many terms as a stream gives, of which only the documents count.</summary>
    public static FieldType Values { get; } = Keys(isTokenized: true);

    private static FieldType Keys(bool isTokenized) => Freeze(new FieldType
    {
        IsIndexed = true,
        IsTokenized = isTokenized,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    });

    private static FieldType Text(bool isStored) => Freeze(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IsStored = isStored,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private static FieldType Freeze(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
