using Dateline.Core.Articles;

namespace Dateline.Reading;

/// <summary>A format among those that are read.</summary>
/// <param name="Reader">Its reader.</param>
/// <param name="Recognises">Whether a file's content is in this format.</param>
/// <param name="Extensions">Extensions of such files, with the point, where the content does not say.</param>
internal sealed record ReadableFormat(IArticleReader Reader, Func<ContentSample, bool> Recognises, params string[] Extensions);
