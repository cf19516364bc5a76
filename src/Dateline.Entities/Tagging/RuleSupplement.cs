namespace Dateline.Entities.Tagging;

/// <summary>
/// Adds to the names of a tagger that was trained on sentences what such taggers do not give: demonyms, and the names of
/// headlines, read by the rules with the tagger's names of the body.
/// </summary>
internal static class RuleSupplement
{
    /// <summary>A name of the tagger, as evidence for what the same words mean in a headline.</summary>
    private const float Found = 6;

    /// <summary>The names, with those of the rules that overlap none of them, in text order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What the tagger found, in text order and without overlap.</param>
    public static List<TaggedName> Complete(TaggingText text, List<TaggedName> names)
    {
        var taken = new bool[text.Tokens.Length];
        foreach (var name in names)
        {
            taken.AsSpan(name.First, name.End - name.First).Fill(true);
        }

        var completed = new List<TaggedName>(names);
        foreach (var name in EntityTagger.Tag(text).Where(name => name.IsDemonym).Concat(HeadlineNames(text, names)))
        {
            var tokens = taken.AsSpan(name.First, name.End - name.First);
            if (!tokens.Contains(true))
            {
                tokens.Fill(true);
                completed.Add(name);
            }
        }

        completed.Sort((left, right) => left.First.CompareTo(right.First));
        return completed;
    }

    private static IEnumerable<TaggedName> HeadlineNames(TaggingText text, List<TaggedName> names)
    {
        var candidates = names.ConvertAll(CandidateOf);
        return EntityTagger.TagHeadlines(text, candidates).Select(candidate => EntityTagger.ToName(text, candidate));
    }

    private static Candidate CandidateOf(TaggedName name)
    {
        var candidate = new Candidate(name.First, name.End) { Known = name.Known, IsDemonym = name.IsDemonym };
        candidate.Add(name.Kind, Found, name.Why);
        return candidate;
    }
}
