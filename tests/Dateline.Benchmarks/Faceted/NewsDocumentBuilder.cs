using System.Globalization;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

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
    private readonly Int32Field _day = new(FieldNames.PublishedDay, 0, Field.Store.NO);
    private readonly NumericDocValuesField _seconds = new(FieldNames.PublishedSeconds, 0);

    /// <summary>The document; valid until the next call.</summary>
    public IReadOnlyList<IIndexableField> Build(NewsDocument document)
    {
        _fields.Clear();
        _id.SetInt32Value(document.Id);
        _title.SetStringValue(document.Title);
        _body.SetStringValue(document.Body);
        _text.SetStringValue($"{document.Title}\n{document.Body}");
        _day.SetInt32Value(document.Date.DayNumber);
        _seconds.SetInt64Value(new DateTimeOffset(document.Date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds());
        _fields.AddRange([_id, _title, _body, _text, _day, _seconds]);
        AddFacet(FacetKind.People, document.People);
        AddFacet(FacetKind.Organisations, document.Orgs);
        AddFacet(FacetKind.Locations, document.Places);
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        AddFacet(FacetKind.Published, day[..4], day[..7], day);
        return _fields;
    }

    private void AddFacet(FacetKind kind, params string[] values)
    {
        var field = FacetNames.Plural(kind);
        foreach (var value in values)
        {
            _fields.Add(new Field(field, value, FieldTypes.Term));
            _fields.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }
}
