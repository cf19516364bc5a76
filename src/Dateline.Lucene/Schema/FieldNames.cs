using Dateline.Core.Queries;

namespace Dateline.Lucene.Schema;

/// <summary>
/// The names of the index's fields. Each facet has one more field, named by <see cref="FacetNames.Plural"/>, which holds every value
/// and ancestor of the article as a term (for filters) and as SortedSetDocValues (for counts).
/// </summary>
internal static class FieldNames
{
    /// <summary>The article's id: a term and a doc value in the form of <see cref="KeyTerm"/>.</summary>
    public const string Id = "id";

    /// <summary>The file that owns the article: a term and a doc value in the form of <see cref="KeyTerm"/>.</summary>
    public const string Path = "path";

    /// <summary>Other files that held an article of the same id before: doc values in the form of <see cref="KeyTerm"/>.</summary>
    public const string EarlierPath = "path.earlier";

    /// <summary>The content hash as a doc value, so that it is compared without loading the article.</summary>
    public const string Hash = "hash";

    /// <summary>Version of the recogniser that annotated the article: one term.</summary>
    public const string Recogniser = "recogniser";

    /// <summary>The headline in exact analysis, with positions; stored.</summary>
    public const string Title = "title";

    /// <summary>The paragraphs in exact analysis, with positions; stored.</summary>
    public const string Body = "body";

    /// <summary>The headline in stemmed analysis, with positions.</summary>
    public const string TitleStem = "title.stem";

    /// <summary>The paragraphs in stemmed analysis, with positions.</summary>
    public const string BodyStem = "body.stem";

    /// <summary>The words of the people's canonical names in exact analysis, a gap between two names.</summary>
    public const string PeopleText = "people.text";

    /// <summary>The words of the organisations' canonical names, likewise.</summary>
    public const string OrganisationsText = "organisations.text";

    /// <summary>The words of the place paths, likewise.</summary>
    public const string LocationsText = "locations.text";

    /// <summary>The moment of publication in seconds since 1970 UTC: a doc value for sorting; absent when unknown.</summary>
    public const string PublishedSeconds = "published.seconds";

    /// <summary>Everything of the article but title and body, in the form of <see cref="ArticleRecordCodec"/>; stored.</summary>
    public const string Record = "record";
}
