using System.Globalization;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Writing;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Dateline.Benchmarks.Faceted;

/// <summary>
/// Makes the Lucene document of a generated one: one field of text, as the peers have it, and the facets and dates in the fields of the
/// product, so that its engine works on them unchanged. For one thread; the fields are used again and again.
/// </summary>
internal sealed class NewsDocumentBuilder
{
    /// <summary>The field of headline and text.</summary>
    public const string Text = "text";

    private readonly List<IIndexableField> _fields = new(64);
    private readonly StoredField _id = new(FieldNames.Id, 0);
    private readonly StoredField _title = new(FieldNames.Title, "");
    private readonly StoredField _body = new(FieldNames.Body, "");
    private readonly Field _text = new(Text, "", FieldTypes.SearchedText);
    private readonly NumericDocValuesField _seconds = new(FieldNames.PublishedSeconds, 0);
    private readonly FacetFields _people = new(FacetNames.Plural(FacetKind.People));
    private readonly FacetFields _organisations = new(FacetNames.Plural(FacetKind.Organisations));
    private readonly FacetFields _locations = new(FacetNames.Plural(FacetKind.Locations));
    private readonly FacetFields _published = new(FacetNames.Plural(FacetKind.Published));

    /// <summary>The document; valid until the next call.</summary>
    public IReadOnlyList<IIndexableField> Build(NewsDocument document)
    {
        _fields.Clear();
        _id.SetInt32Value(document.Id);
        _title.SetStringValue(document.Title);
        _body.SetStringValue(document.Body);
        _text.SetStringValue($"{document.Title}\n{document.Body}");
        _seconds.SetInt64Value(new DateTimeOffset(document.Date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds());
        _fields.AddRange([_id, _title, _body, _text, _seconds]);
        _people.AddTo(_fields, document.People);
        _organisations.AddTo(_fields, document.Orgs);
        _locations.AddTo(_fields, document.Places);
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _published.AddTo(_fields, [day[..4], day[..7], day]);
        return _fields;
    }
}
