using Dateline.Core.Queries.Syntax;

namespace Dateline.Core.Queries.Parsing;

/// <summary>The names under which fields can be typed.</summary>
public static class QueryFieldNames
{
    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title,
        ["body"] = QueryField.Body,
        ["person"] = QueryField.Person,
        ["org"] = QueryField.Organisation,
        ["place"] = QueryField.Place,
        ["source"] = QueryField.Source,
        ["language"] = QueryField.Language,
        ["published"] = QueryField.Published,
        ["mentioned"] = QueryField.Mentioned,
        ["id"] = QueryField.Id,
    };

    /// <summary>Every name, in the order of the documentation.</summary>
    public static IReadOnlyCollection<string> All => Fields.Keys;

    /// <summary>The field of a name, without regard to case.</summary>
    public static bool TryParse(string name, out QueryField field) => Fields.TryGetValue(name, out field);

    /// <summary>The name of a field; empty for <see cref="QueryField.Any"/>.</summary>
    public static string NameOf(QueryField field)
    {
        foreach (var (name, candidate) in Fields)
        {
            if (candidate == field)
            {
                return name;
            }
        }

        return "";
    }
}
