using Dateline.Lucene.Analysis;
using Lucene.Net.Analysis;

namespace Dateline.Lucene.Writing;

/// <summary>Gives Lucene a document's values of a facet, each as one term. A field for each would cost a token stream for each.</summary>
internal sealed class ValueStream : TokenStream
{
    private readonly FacetFields _facet;
    private readonly TermBytesAttribute _term = new();
    private int _next;

    /// <summary>Makes the stream of a facet.</summary>
    public ValueStream(FacetFields facet)
    {
        _facet = facet;
        AddAttributeImpl(_term);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        ClearAttributes();
        _next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        var values = _facet.Values;
        if (_next == values.Length)
        {
            return false;
        }

        var value = values[_next++];
        _term.Set(value.Bytes, value.Length);
        return true;
    }
}
