namespace Dateline.Reading.Publication;

/// <summary>Where a date of publication comes from, the most trusted first. The file's own time is none: it tells of the copy.</summary>
internal enum DateOrigin
{
    /// <summary>A line that says nothing else, above or below the headline.</summary>
    DateLine,

    /// <summary>A field that the format has for it.</summary>
    Metadata,

    /// <summary>The dateline of the story: <c>MIAMI, Dec. 5 (Reuters) —</c>.</summary>
    Dateline,

    /// <summary>The article's address: <c>/2025/12/05/</c>.</summary>
    Url,

    /// <summary>The name of the file: <c>2025-12-05_story.txt</c>.</summary>
    FileName,
}
