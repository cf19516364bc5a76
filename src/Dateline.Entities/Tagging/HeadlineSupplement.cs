using Dateline.Entities.Sequences;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Adds to the names of a user's model what such models do not give: demonyms, and the names of headlines whose case tells nothing, as the
/// product's own tagger reads them.
/// </summary>
internal static class HeadlineSupplement
{
    /// <summary>The names, with those of the product's tagger that overlap none of them, in text order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What the model found, in text order and without overlap.</param>
    public static List<TaggedName> Complete(TaggingText text, List<TaggedName> names)
    {
        var taken = new bool[text.Tokens.Length];
        foreach (var name in names)
        {
            taken.AsSpan(name.First, name.End - name.First).Fill(true);
        }

        var caseless = new bool[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            caseless.AsSpan(sentence.First, sentence.Count).Fill(sentence.IsCaseless);
        }

        var completed = new List<TaggedName>(names);
        completed.AddRange(SequenceTagger.Default.Tag(text).Where(name =>
            (name.IsDemonym || caseless[name.First]) && !taken.AsSpan(name.First, name.End - name.First).Contains(true)));
        completed.Sort((left, right) => left.First.CompareTo(right.First));
        HeadlineNames.Apply(text, completed);
        return completed;
    }
}
