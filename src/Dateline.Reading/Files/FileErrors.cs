using System.Security;

namespace Dateline.Reading.Files;

/// <summary>Says what the operating system's errors mean to a person.</summary>
internal static class FileErrors
{
    /// <summary>A sentence for an error of files and folders; null for any other exception, which is to be thrown on.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="what">What was opened: <c>file</c> or <c>folder</c>.</param>
    public static string? Explain(Exception exception, string what) => exception switch
    {
        UnauthorizedAccessException or SecurityException =>
            $"No permission to read this {what}. Give this user the right to read it, or leave it out.",
        FileNotFoundException or DirectoryNotFoundException => $"There is no such {what}; it may have been removed meanwhile.",
        PathTooLongException => "The path is longer than the system allows.",
        OutOfMemoryException => $"There is not enough memory to read this {what}. Split it into several files.",
        ArgumentException or NotSupportedException => "This is not a valid path.",
        IOException => $"The {what} cannot be read: {PrintablePath.Of(exception.Message)}",
        _ => null,
    };
}
