using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Writing;

/// <summary>
/// Makes the Lucene document of an article. The document, its fields and their token streams are used again and again; for one thread
/// at a time.
/// </summary>
internal sealed class DocumentBuilder
{
    private static readonly FacetKind[] Kinds = Enum.GetValues<FacetKind>();

    private readonly List<IIndexableField> _fields = new(64);
    private readonly Field _id = new(FieldNames.Id, "", FieldTypes.Term);
    private readonly BytesRef _idBytes = new();
    private readonly BytesRef _pathBytes = new();
    private readonly BytesRef _hashBytes = new();
    private readonly Field _path = new(FieldNames.Path, "", FieldTypes.Term);
    private readonly Field _recogniser = new(FieldNames.Recogniser, "", FieldTypes.Term);
    private readonly Field _title = new(FieldNames.Title, "", FieldTypes.ExactText);
    private readonly Field _body = new(FieldNames.Body, "", FieldTypes.ExactText);
    private readonly Field _titleStem = new(FieldNames.TitleStem, "", FieldTypes.SearchedText);
    private readonly Field _bodyStem = new(FieldNames.BodyStem, "", FieldTypes.SearchedText);
    private readonly NumericDocValuesField _seconds = new(FieldNames.PublishedSeconds, 0);
    private readonly StoredField _record = new(FieldNames.Record, new BytesRef());
    private readonly BinaryDocValuesField _idValue;
    private readonly SortedDocValuesField _pathValue;
    private readonly BinaryDocValuesField _hash;
    private readonly TokenList _titleTokens = new();
    private readonly TokenList _bodyTokens = new();
    private readonly FacetFields[] _facets = [.. Kinds.Select(kind => new FacetFields(FacetNames.Plural(kind)))];
    private readonly NameFields _people = new(FieldNames.PeopleText);
    private readonly NameFields _organisations = new(FieldNames.OrganisationsText);
    private readonly NameFields _locations = new(FieldNames.LocationsText);

    /// <summary>Makes a builder.</summary>
    public DocumentBuilder()
    {
        _idValue = new BinaryDocValuesField(FieldNames.Id, _idBytes);
        _pathValue = new SortedDocValuesField(FieldNames.Path, _pathBytes);
        _hash = new BinaryDocValuesField(FieldNames.Hash, _hashBytes);
        _title.SetTokenStream(new TokenListStream(_titleTokens, isStemmed: false));
        _titleStem.SetTokenStream(new TokenListStream(_titleTokens, isStemmed: true));
        _body.SetTokenStream(new TokenListStream(_bodyTokens, isStemmed: false));
        _bodyStem.SetTokenStream(new TokenListStream(_bodyTokens, isStemmed: true));
    }

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
            _facets[(int)kind].AddTo(_fields, annotated.ValuesAndAncestors(kind));
        }

        _people.AddTo(_fields, annotated.Values(FacetKind.People));
        _organisations.AddTo(_fields, annotated.Values(FacetKind.Organisations));
        _locations.AddTo(_fields, annotated.Values(FacetKind.Locations));
        _record.SetBytesValue(ArticleRecordCodec.Encode(annotated));
        _fields.Add(_record);
        return _fields;
    }

    private void AddKeys(Article article, string owner, IReadOnlyCollection<string> earlierOwners, string recogniser)
    {
        var id = KeyTerm.TextOf(article.Id);
        _id.SetStringValue(id);
        _idBytes.CopyChars(id);
        _path.SetStringValue(owner);
        _pathBytes.CopyChars(owner);
        _hashBytes.CopyChars(article.ContentHash);
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
        _titleTokens.Set(article.Title);
        _body.SetStringValue(article.Body);
        _bodyTokens.Set(article.Body);
        _fields.AddRange([_title, _titleStem, _body, _bodyStem]);
    }

    private void AddPublished(PublicationTime? published)
    {
        if (published is not { } time)
        {
            return;
        }

        _seconds.SetInt64Value(time.Instant.ToUnixTimeSeconds());
        _fields.Add(_seconds);
    }
}
