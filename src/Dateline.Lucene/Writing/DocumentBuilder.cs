using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Writing;

/// <summary>
/// Makes the Lucene document of an article. The document and the fields that every article has are used again and again; for one
/// thread at a time.
/// </summary>
internal sealed class DocumentBuilder
{
    private static readonly FacetKind[] Kinds = Enum.GetValues<FacetKind>();

    private readonly List<IIndexableField> _fields = new(64);
    private readonly Field _id = new(FieldNames.Id, "", FieldTypes.Term);
    private readonly BinaryDocValuesField _idValue = new(FieldNames.Id, new BytesRef());
    private readonly Field _path = new(FieldNames.Path, "", FieldTypes.Term);
    private readonly SortedDocValuesField _pathValue = new(FieldNames.Path, new BytesRef());
    private readonly BinaryDocValuesField _hash = new(FieldNames.Hash, new BytesRef());
    private readonly Field _recogniser = new(FieldNames.Recogniser, "", FieldTypes.Term);
    private readonly Field _title = new(FieldNames.Title, "", FieldTypes.ExactText);
    private readonly Field _body = new(FieldNames.Body, "", FieldTypes.ExactText);
    private readonly Field _titleStem = new(FieldNames.TitleStem, "", FieldTypes.SearchedText);
    private readonly Field _bodyStem = new(FieldNames.BodyStem, "", FieldTypes.SearchedText);
    private readonly Int32Field _day = new(FieldNames.PublishedDay, 0, Field.Store.NO);
    private readonly NumericDocValuesField _seconds = new(FieldNames.PublishedSeconds, 0);
    private readonly StoredField _record = new(FieldNames.Record, new BytesRef());

    /// <summary>The document; valid until the next call.</summary>
    /// <param name="annotated">The article.</param>
    /// <param name="owner">The file that owns it, in the form of <see cref="KeyTerm"/>.</param>
    /// <param name="earlierOwners">Other files that held it before, likewise.</param>
    /// <param name="recogniser">Version of the recogniser that annotated it.</param>
    public IReadOnlyList<IIndexableField> Build(
        AnnotatedArticle annotated, string owner, IReadOnlyCollection<string> earlierOwners, string recogniser)
    {
        _fields.Clear();
        AddKeys(annotated.Article, owner, earlierOwners, recogniser);
        AddText(annotated.Article);
        AddPublished(annotated.Article.Published);
        foreach (var kind in Kinds)
        {
            AddFacet(annotated, kind);
        }

        AddNames(annotated, FacetKind.People, FieldNames.PeopleText);
        AddNames(annotated, FacetKind.Organisations, FieldNames.OrganisationsText);
        AddNames(annotated, FacetKind.Locations, FieldNames.LocationsText);
        _record.SetBytesValue(ArticleRecordCodec.Encode(annotated));
        _fields.Add(_record);
        return _fields;
    }

    private void AddKeys(Article article, string owner, IReadOnlyCollection<string> earlierOwners, string recogniser)
    {
        var id = KeyTerm.TextOf(article.Id);
        _id.SetStringValue(id);
        _idValue.SetBytesValue(new BytesRef(id));
        _path.SetStringValue(owner);
        _pathValue.SetBytesValue(new BytesRef(owner));
        _hash.SetBytesValue(new BytesRef(article.ContentHash));
        _recogniser.SetStringValue(recogniser);
        _fields.AddRange([_id, _idValue, _path, _pathValue, _hash, _recogniser]);
        foreach (var earlier in earlierOwners)
        {
            _fields.Add(new SortedSetDocValuesField(FieldNames.EarlierPath, new BytesRef(earlier)));
        }
    }

    private void AddText(Article article)
    {
        _title.SetStringValue(article.Title);
        _titleStem.SetStringValue(article.Title);
        _body.SetStringValue(article.Body);
        _bodyStem.SetStringValue(article.Body);
        _fields.AddRange([_title, _titleStem, _body, _bodyStem]);
    }

    private void AddPublished(PublicationTime? published)
    {
        if (published is not { } time)
        {
            return;
        }

        _day.SetInt32Value(time.ArchiveDay.DayNumber);
        _seconds.SetInt64Value(time.Instant.ToUnixTimeSeconds());
        _fields.AddRange([_day, _seconds]);
    }

    private void AddFacet(AnnotatedArticle annotated, FacetKind kind)
    {
        var field = FacetNames.Plural(kind);
        foreach (var value in annotated.ValuesAndAncestors(kind))
        {
            _fields.Add(new Field(field, value, FieldTypes.Term));
            _fields.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    private void AddNames(AnnotatedArticle annotated, FacetKind kind, string field)
    {
        foreach (var value in annotated.Values(kind))
        {
            _fields.Add(new Field(field, value, FieldTypes.SearchedText));
        }
    }
}
