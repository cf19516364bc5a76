using Dateline.Lucene.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Dateline.Lucene.Writing;

/// <summary>The fields in which the words of names are searched, one for each name. Used for one document after another; for one thread.</summary>
/// <param name="name">The name that all of them have.</param>
internal sealed class NameFields(string name)
{
    private readonly List<Field> _fields = [];

    /// <summary>Adds the fields of a document's names; valid until the next document.</summary>
    public void AddTo(List<IIndexableField> fields, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (i == _fields.Count)
            {
                _fields.Add(new Field(name, "", FieldTypes.SearchedText));
            }

            _fields[i].SetStringValue(names[i]);
            fields.Add(_fields[i]);
        }
    }
}
