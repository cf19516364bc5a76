using Dateline.Core.Queries.Syntax;
using Dateline.Lucene.Schema;

namespace Dateline.Lucene.Searching;

/// <summary>A field of the index in which the words of a query are looked for.</summary>
/// <param name="Name">Its name in the index.</param>
/// <param name="Boost">How much a match there counts against one in the body as written.</param>
/// <param name="IsStemmed">True when inflected forms are one term.</param>
internal sealed record SearchField(string Name, float Boost, bool IsStemmed = false)
{
    // A headline says what a story is about, a name what it involves; a word as typed is a better match than another form of it.
    private static readonly SearchField Title = new(FieldNames.Title, 2.5f);
    private static readonly SearchField TitleStem = new(FieldNames.TitleStem, 2.2f, IsStemmed: true);
    private static readonly SearchField Body = new(FieldNames.Body, 1f);
    private static readonly SearchField BodyStem = new(FieldNames.BodyStem, 0.9f, IsStemmed: true);
    private static readonly SearchField People = new(FieldNames.PeopleText, 1.2f);
    private static readonly SearchField Organisations = new(FieldNames.OrganisationsText, 1.2f);
    private static readonly SearchField Locations = new(FieldNames.LocationsText, 1f);

    private static readonly SearchField[] AnyFields = [Title, TitleStem, Body, BodyStem, People, Organisations, Locations];

    /// <summary>The fields in which a word under a field of the query language is looked for; none for those that are not text.</summary>
    public static IReadOnlyList<SearchField> Of(QueryField field) => field switch
    {
        QueryField.Any => AnyFields,
        QueryField.Title => [Title, TitleStem],
        QueryField.Body => [Body, BodyStem],
        QueryField.Person => [People],
        QueryField.Organisation => [Organisations],
        QueryField.Place => [Locations],
        _ => [],
    };
}
