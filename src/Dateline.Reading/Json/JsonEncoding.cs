using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Reading.Text;

namespace Dateline.Reading.Json;

/// <summary>Guards against JSON that is too large to be converted to UTF-8, which its readers need.</summary>
internal static class JsonEncoding
{
    /// <summary>Why the file cannot be converted; null when it can be, or is in UTF-8.</summary>
    public static ReadFailure? Objection(ArticleFile file)
    {
        if (file.Content.Length <= ReadingLimits.MaxConvertedBytes || TextDecoder.IsUtf8(file.Content.Span))
        {
            return null;
        }

        return new ReadFailure(file.Path, null, string.Create(CultureInfo.InvariantCulture,
            $"The file is not in UTF-8 and has {file.Content.Length:N0} bytes; at most {ReadingLimits.MaxConvertedBytes:N0} are converted. Convert it to UTF-8."));
    }
}
