namespace Dateline.Core.Articles;

/// <summary>What a mention refers to.</summary>
public enum EntityKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organisation: company, agency, ministry, party, club, alliance.</summary>
    Organisation,

    /// <summary>A named place; its value is a path such as <c>United States/Florida/Miami</c>.</summary>
    Location,

    /// <summary>A temporal expression.</summary>
    Date,
}
