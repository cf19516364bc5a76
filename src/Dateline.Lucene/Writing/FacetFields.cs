using System.Runtime.InteropServices;
using Dateline.Lucene.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Writing;

/// <summary>
/// The fields of one facet: all its values as the terms of one field (<see cref="ValueStream"/>), and each as a doc value, over the
/// same UTF-8. Used for one document after another; for one thread.
/// </summary>
internal sealed class FacetFields
{
    private readonly string _name;
    private readonly List<BytesRef> _values = [];
    private readonly List<SortedSetDocValuesField> _docValues = [];
    private readonly Field _terms;
    private int _count;

    /// <summary>Makes the fields of a facet.</summary>
    /// <param name="name">The facet's field.</param>
    public FacetFields(string name)
    {
        _name = name;
        _terms = new Field(name, new ValueStream(this), FieldTypes.Values);
    }

    /// <summary>The document's values in UTF-8.</summary>
    public ReadOnlySpan<BytesRef> Values => CollectionsMarshal.AsSpan(_values)[.._count];

    /// <summary>Adds the fields of a document's values; valid until the next document.</summary>
    /// <param name="fields">The document.</param>
    /// <param name="values">The values, each once.</param>
    public void AddTo(List<IIndexableField> fields, IReadOnlyList<string> values)
    {
        _count = values.Count;
        for (var i = 0; i < _count; i++)
        {
            if (i == _values.Count)
            {
                _values.Add(new BytesRef());
                _docValues.Add(new SortedSetDocValuesField(_name, _values[i]));
            }

            _values[i].CopyChars(values[i]);
            fields.Add(_docValues[i]);
        }

        if (_count > 0)
        {
            fields.Add(_terms);
        }
    }
}
