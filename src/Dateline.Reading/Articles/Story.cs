using Dateline.Reading.Datelines;
using Dateline.Reading.Text;

namespace Dateline.Reading.Articles;

/// <summary>
/// Takes from the beginning of a story what was not given apart: agency, place, date, language, and a headline.
/// </summary>
internal static class Story
{
    /// <summary>
    /// The draft completed by what its body says. What was given wins.
    /// </summary>
    public static ArticleDraft Compose(ArticleDraft draft)
    {
        var dateline = StoryOpening.Scan(draft.Body);
        return draft with
        {
            Title = draft.Title.Length > 0 ? draft.Title : Headline.Of(draft.Body.AsSpan(dateline.Length)),
            DatelineDay = draft.DatelineDay ?? dateline.Day,
            Source = draft.Source ?? dateline.Agency,
            Filed = draft.Filed ?? dateline.Place,
            DatelineLength = dateline.Length,
            Language = draft.Language ?? LanguageDetector.Detect(draft.Body.AsSpan(dateline.Length)),
        };
    }
}
