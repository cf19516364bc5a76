using Dateline.Core.Articles;

namespace Dateline.Reading.Files;

/// <summary>
/// What looking for files yields: a file, or the reason why a path or folder could not be looked into. Exactly one is set.
/// </summary>
public readonly record struct FoundFile
{
    private FoundFile(string? path, ReadFailure? failure)
    {
        Path = path;
        Failure = failure;
    }

    /// <summary>The absolute path of a file; null when there is a failure.</summary>
    public string? Path { get; }

    /// <summary>The failure; null when there is a file.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>A file.</summary>
    /// <param name="path">The absolute path.</param>
    public static FoundFile At(string path) => new(path, null);

    /// <summary>A path or folder that could not be looked into.</summary>
    public static FoundFile Unreadable(ReadFailure failure) => new(null, failure);
}
