namespace Dateline.Reading.Json;

/// <summary>The fields of an article in JSON.</summary>
internal enum JsonField
{
    /// <summary>Any other field: it is passed over.</summary>
    Other,

    /// <summary><c>id</c></summary>
    Id,

    /// <summary><c>title</c></summary>
    Title,

    /// <summary><c>body</c></summary>
    Body,

    /// <summary><c>text</c></summary>
    Text,

    /// <summary><c>content</c></summary>
    Content,

    /// <summary><c>published</c> or <c>date</c></summary>
    Published,

    /// <summary><c>source</c></summary>
    Source,

    /// <summary><c>url</c></summary>
    Url,

    /// <summary><c>language</c></summary>
    Language,
}
