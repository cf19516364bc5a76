using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Dateline.Lucene.Analysis;

/// <summary>The term of a token whose UTF-8 is there already, so that Lucene need not encode it.</summary>
internal sealed class TermBytesAttribute : Attribute, ITermToBytesRefAttribute
{
    /// <inheritdoc/>
    public BytesRef BytesRef { get; } = new();

    /// <summary>Sets the term. The bytes are not copied.</summary>
    public void Set(byte[] bytes, int length)
    {
        BytesRef.Bytes = bytes;
        BytesRef.Offset = 0;
        BytesRef.Length = length;
    }

    /// <inheritdoc/>
    public void FillBytesRef()
    {
        // The term is filled when it is set.
    }

    /// <inheritdoc/>
    public override void Clear() => Set([], 0);

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target) => ((TermBytesAttribute)target).Set(BytesRef.Bytes, BytesRef.Length);
}
