using Lucene.Net.Index;

namespace Dateline.Lucene.Schema;

/// <summary>Takes what is stored of an article in one pass over its fields.</summary>
internal sealed class StoredText : StoredFieldVisitor
{
    private int _missing = 3;

    /// <summary>The headline; empty when none is stored.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The paragraphs; empty when none are stored.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Everything else, in the form of <see cref="ArticleRecordCodec"/>.</summary>
    public byte[] Record { get; private set; } = [];

    /// <inheritdoc/>
    public override Status NeedsField(FieldInfo fieldInfo) =>
        _missing == 0 ? Status.STOP
        : fieldInfo.Name is FieldNames.Title or FieldNames.Body or FieldNames.Record ? Status.YES
        : Status.NO;

    /// <inheritdoc/>
    public override void StringField(FieldInfo fieldInfo, string value)
    {
        _missing--;
        if (fieldInfo.Name == FieldNames.Title)
        {
            Title = value;
        }
        else
        {
            Body = value;
        }
    }

    /// <inheritdoc/>
    public override void BinaryField(FieldInfo fieldInfo, byte[] value)
    {
        _missing--;
        Record = value;
    }
}
