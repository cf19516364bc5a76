using System.Numerics.Tensors;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The ordinals of each document of a segment, turned around from its postings: those of document <c>d</c> stand from <c>starts[d]</c> to
/// <c>starts[d + 1]</c>, in the order of names. What columns are made of.
/// </summary>
internal sealed class DocumentValues
{
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    /// <summary>Turns postings around.</summary>
    /// <param name="documents">Documents of the segment.</param>
    /// <param name="postings">Its values with their documents.</param>
    /// <param name="ordinals">The ordinal of each value.</param>
    public DocumentValues(int documents, FacetPostings postings, int[] ordinals)
    {
        _starts = new int[documents + 1];
        _ordinals = new int[postings.Length];
        for (var value = 0; value < ordinals.Length; value++)
        {
            foreach (var document in postings.Documents(value))
            {
                _starts[document + 1]++;
            }
        }

        for (var document = 0; document < documents; document++)
        {
            _starts[document + 1] += _starts[document];
        }

        var next = _starts.AsSpan(0, documents).ToArray();
        for (var value = 0; value < ordinals.Length; value++)
        {
            foreach (var document in postings.Documents(value))
            {
                _ordinals[next[document]++] = ordinals[value];
            }
        }
    }

    /// <summary>Takes values as they stand.</summary>
    /// <param name="starts">Where the ordinals of each document begin, and the last ones end.</param>
    /// <param name="ordinals">The ordinals.</param>
    public DocumentValues(int[] starts, int[] ordinals) => (_starts, _ordinals) = (starts, ordinals);

    /// <summary>Documents of the segment.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The greatest ordinal; 0 when there are no values.</summary>
    public int Greatest => _ordinals.Length == 0 ? 0 : TensorPrimitives.Max<int>(_ordinals);

    /// <summary>The ordinals of a document.</summary>
    public ReadOnlySpan<int> this[int document] => _ordinals.AsSpan(_starts[document].._starts[document + 1]);
}
