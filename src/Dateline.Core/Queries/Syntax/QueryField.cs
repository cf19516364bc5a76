namespace Dateline.Core.Queries.Syntax;

/// <summary>The fields that a query can name.</summary>
public enum QueryField
{
    /// <summary>No field named: title, body and the names of people, organisations and places.</summary>
    Any,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The paragraphs.</summary>
    Body,

    /// <summary>Words of a person's canonical name.</summary>
    Person,

    /// <summary>Words of an organisation's canonical name.</summary>
    Organisation,

    /// <summary>Words of a place path, at any level.</summary>
    Place,

    /// <summary>The agency or paper, whole, without regard to case.</summary>
    Source,

    /// <summary>The language code.</summary>
    Language,

    /// <summary>The article's id, whole.</summary>
    Id,

    /// <summary>The publication date; its node is a <see cref="DateNode"/>.</summary>
    Published,

    /// <summary>A mentioned date; its node is a <see cref="DateNode"/>.</summary>
    Mentioned,
}
