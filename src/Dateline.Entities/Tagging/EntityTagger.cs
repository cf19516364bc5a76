using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds people, organisations and places by rules: titles and offices, the gazetteer, the words that organisations' names
/// are made
/// of, and the words around a name, weighed against each other sentence by sentence and then over the whole article.
/// </summary>
internal sealed class EntityTagger : INameTagger
{
    /// <summary>The least evidence by which a run of capitals is a name.</summary>
    private const float Threshold = 1.5f;

    /// <summary>Evidence by which a name stands although its words speak of an event.</summary>
    private const float Certain = 5;

    /// <summary>Evidence by which the form of an organisation's name has been found.</summary>
    private const float Pattern = 3;

    /// <summary>A name of words that are known nowhere is most often a person's.</summary>
    private const float UnknownName = 1.5f;
    private const float UnknownWord = 0.8f;

    /// <summary>Changes whenever the rules may find something otherwise.</summary>
    public const string Version = "rules-2";

    string INameTagger.Version => Version;

    List<TaggedName> INameTagger.Tag(TaggingText text) => Tag(text);

    /// <summary>Finds the names of an article, in text order and without overlap.</summary>
    public static List<TaggedName> Tag(TaggingText text)
    {
        var candidates = new List<Candidate>();
        var parser = new SentenceParser(text, candidates);
        foreach (var sentence in text.Sentences)
        {
            if (!text.IsInDateline(sentence.First) && !CaseStyle.IsCaseless(text, sentence))
            {
                parser.Parse(sentence);
            }
        }

        foreach (var candidate in candidates)
        {
            Weigh(text, candidate);
        }

        new DocumentEvidence(text).Share(candidates);
        candidates.RemoveAll(candidate => !IsName(text, candidate));
        candidates.AddRange(TagHeadlines(text, candidates));
        candidates.Sort((left, right) => left.First.CompareTo(right.First));
        return [.. candidates.Select(candidate => ToName(text, candidate))];
    }

    /// <summary>Finds the names of the lines in which a capital is no evidence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="bodyNames">What has been found in the other sentences.</param>
    public static List<Candidate> TagHeadlines(TaggingText text, IReadOnlyList<Candidate> bodyNames)
    {
        HeadlineTagger? headlines = null;
        var found = new List<Candidate>();
        foreach (var sentence in text.Sentences)
        {
            if (!text.IsInDateline(sentence.First) && CaseStyle.IsCaseless(text, sentence))
            {
                headlines ??= new HeadlineTagger(text, bodyNames);
                headlines.Tag(sentence, found);
            }
        }

        foreach (var candidate in found)
        {
            Weigh(text, candidate);
        }

        return found;
    }

    /// <summary>The name that a candidate stands for.</summary>
    public static TaggedName ToName(TaggingText text, Candidate candidate)
    {
        var kind = candidate.IsDemonym ? EntityKind.Location : candidate.Best;
        var why = candidate.Strongest(kind).Describe(text);
        return new TaggedName(candidate.First, candidate.End, kind, candidate.IsDemonym, candidate.Known, why);
    }

    private static void Weigh(TaggingText text, Candidate candidate)
    {
        if (candidate.IsDemonym)
        {
            candidate.Add(EntityKind.Location, 1, "the people or the adjective of a place");
            return;
        }

        PersonEvidence.Weigh(text, candidate);
        OrganisationEvidence.Weigh(text, candidate);
        PlaceEvidence.Weigh(text, candidate);
        if (candidate[EntityKind.Organisation] >= Pattern)
        {
            return;
        }

        if (candidate.Count is 2 or 3 && !text.AllCommon(candidate.First, candidate.End))
        {
            candidate.Add(EntityKind.Person, UnknownName, "words with capitals");
        }
        else if (candidate.Count == 1 && !candidate.Known.Is(NameKinds.Place) && !text.IsCommon(candidate.First))
        {
            candidate.Add(EntityKind.Person, UnknownWord, "a word with a capital");
        }
    }

    private static bool IsName(TaggingText text, Candidate candidate)
    {
        if (candidate.IsDemonym)
        {
            return true;
        }

        var last = candidate.End - 1;
        if (candidate[candidate.Best] < Certain && (IsEvent(text, candidate) || IsQuotedTitle(text, candidate) ||
            IsLetterCompound(text, candidate)))
        {
            return false;
        }

        if (candidate.Count == 1 && (text.TokenAt(last).Length == 1 ||
            text.Has(last, WordTraits.NameSuffix | WordTraits.FunctionWord | WordTraits.Calendar) &&
            !candidate.Known.Is(NameKinds.Organisation | NameKinds.Place)))
        {
            return false;
        }

        if (candidate.Count == 1 && !candidate.Known.Is(NameKinds.Organisation | NameKinds.Country | NameKinds.Area) &&
            text.Has(last, WordTraits.NotAName | WordTraits.Event))
        {
            return false;
        }

        if (candidate.Count == 1 && !candidate.Known.Is(NameKinds.Organisation | NameKinds.Place) &&
            candidate[EntityKind.Person] < 4 &&
            (text.Has(last, WordTraits.NotAName | WordTraits.Calendar) || text.IsCommon(last)))
        {
            return false;
        }

        return candidate[candidate.Best] >= Threshold;
    }

    /// <summary>"World War II", "Hurricane Katrina", "Winter Olympics".</summary>
    private static bool IsEvent(TaggingText text, Candidate candidate)
    {
        var last = candidate.End - 1;
        return text.Has(last, WordTraits.Event) ||
            (candidate.Count > 1 && (text.Has(candidate.First, WordTraits.Event) || (text.Has(last, WordTraits.NameSuffix) &&
                text.Has(last - 1, WordTraits.Event))));
    }

    /// <summary>A song, film or book: words with capitals between quotation marks.</summary>
    private static bool IsQuotedTitle(TaggingText text, Candidate candidate) =>
        candidate.Count > 1 && text.TokenAt(candidate.First - 1).Kind == TokenKind.Quote &&
            text.TokenAt(candidate.End).Kind == TokenKind.Quote;

    /// <summary>"D-Mich.", "X-ray": a letter and a hyphen begin no name that is not known.</summary>
    private static bool IsLetterCompound(TaggingText text, Candidate candidate) =>
        text.TokenAt(candidate.First).Length == 1 && text.IsJoin(candidate.First + 1);
}
