namespace Dateline.Core.Articles;

/// <summary>The names of the kinds of mention in JSON and on the console.</summary>
public static class EntityKindNames
{
    /// <summary>The name, such as <c>person</c>.</summary>
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organisation => "organisation",
        EntityKind.Location => "location",
        EntityKind.Date => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}
