using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Cuts a sentence of normal case into roles, known names, organisations by their pattern, and runs of unknown words with
/// capitals.
/// </summary>
internal sealed class SentenceParser(TaggingText text, List<Candidate> candidates)
{
    private const float AfterTitle = 6;
    private const float AfterOccupation = 5;
    private const float Pattern = 6;
    private const float WeakPattern = 3;

    public void Parse(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            i = ParseAt(sentence, i);
        }
    }

    /// <returns>Index where parsing goes on.</returns>
    private int ParseAt(Sentence sentence, int first)
    {
        if (!BeginsName(first))
        {
            return RoleParser.End(text, first, sentence.End) is var office &&
                office > first ? AfterRole(first, office, sentence.End) : first + 1;
        }

        var knownEnd = KnownNames.End(text, first, sentence.End, isCaseless: false, out var known);
        var roleEnd = RoleParser.End(text, first, sentence.End);
        if (roleEnd > first && knownEnd < first + 2)
        {
            return AfterRole(first, roleEnd, sentence.End);
        }

        var patternEnd = OrganisationParser.End(text, first, sentence.End);
        if (patternEnd > Math.Max(knownEnd, first + 1))
        {
            AddPattern(sentence, first, patternEnd);
            return patternEnd;
        }

        if (KnownNames.IsDemonym(text, known))
        {
            candidates.Add(new Candidate(first, knownEnd) { Known = known, IsDemonym = true });
            return knownEnd;
        }

        if ((knownEnd == first || (knownEnd == first + 1 && known.Is(NameKinds.CommonWord))) && IsOrdinaryWord(sentence, first))
        {
            return first + 1;
        }

        return AddRun(first, knownEnd, known, sentence.End);
    }

    private int AddRun(int first, int knownEnd, GazetteerEntry known, int end)
    {
        var runEnd = NameRun.End(text, first, end);
        var candidate = runEnd > knownEnd ? new Candidate(first, runEnd) : new Candidate(first, knownEnd) { Known = known };
        candidates.Add(candidate);
        return candidate.End;
    }

    private void AddPattern(Sentence sentence, int first, int end)
    {
        // "Police Department" and "Oil Company" are often no names; "Formosa Wafer Corp" is one.
        var last = end - 1;
        var isWeak = text.Has(last, WordTraits.WeakSuffix) && !text.Has(first, WordTraits.OrganisationHead);
        var candidate = new Candidate(first, end);
        var points = text.Has(last, WordTraits.CompanySuffix) ? Pattern + 2 : isWeak ? WeakPattern : Pattern;
        if (end - first == 2 && text.IsCommon(first) && first == sentence.First)
        {
            points -= WeakPattern;
        }

        candidate.Add(EntityKind.Organisation, points, "has the form of an organisation's name");
        candidates.Add(candidate);
    }

    /// <summary>What follows a title or office: what it is of, further titles, and the person.</summary>
    private int AfterRole(int first, int roleEnd, int end)
    {
        var i = roleEnd;
        while (true)
        {
            i = text.IsNameWord(first) ? AfterComplement(i, end) : i;
            var next = text.IsNameWord(i) ? RoleParser.End(text, i, end) : i;
            if (next == i)
            {
                return AddPerson(first, roleEnd, i, end);
            }

            (first, roleEnd, i) = (i, next, next);
        }
    }

    /// <summary>The name that stands right after a title or office.</summary>
    private int AddPerson(int roleFirst, int roleEnd, int first, int end)
    {
        if (first >= end || !BeginsName(first) || text.Has(first, WordTraits.FunctionWord | WordTraits.Calendar) ||
            !text.TokenAt(first).HasBlankBefore)
        {
            return first;
        }

        var knownEnd = KnownNames.End(text, first, end, isCaseless: false, out var known);
        if (knownEnd > first + 1 && !known.Is(NameKinds.Person))
        {
            return first;
        }

        var isOther = known.Is(NameKinds.Organisation | NameKinds.Country) && !known.Is(NameKinds.Surname | NameKinds.GivenName);
        var points = text.IsNameWord(roleFirst) ? AfterTitle : isOther ? AfterOccupation / 2 : AfterOccupation;
        var runEnd = NameRun.End(text, first, end);
        var candidate = new Candidate(first, runEnd) { Known = runEnd == knownEnd ? known : default };
        candidate.Add(EntityKind.Person, points, "a person, after", roleFirst, roleEnd);
        candidates.Add(candidate);
        return candidate.End;
    }

    /// <summary>"Secretary of National Security and Defense Council", "Envoy for Peace", "President of Ukraine".</summary>
    private int AfterComplement(int i, int end)
    {
        if (!(text.Is(i, "of") || text.Is(i, "for") || text.Is(i, "to") || text.Is(i, "at")))
        {
            return i;
        }

        var first = text.Is(i + 1, "the") ? i + 2 : i + 1;
        if (first >= end || !text.IsNameWord(first))
        {
            return i;
        }

        var knownEnd = KnownNames.End(text, first, end, isCaseless: false, out var known);
        var patternEnd = OrganisationParser.End(text, first, end);
        if (patternEnd > Math.Max(knownEnd, first))
        {
            var organisation = new Candidate(first, patternEnd);
            organisation.Add(EntityKind.Organisation, Pattern, "has the form of an organisation's name");
            candidates.Add(organisation);
            return patternEnd;
        }

        if (knownEnd > first)
        {
            candidates.Add(new Candidate(first, knownEnd) { Known = known, IsDemonym = KnownNames.IsDemonym(text, known) });
            return knownEnd;
        }

        return RoleParser.ComplementEnd(text, first, end) is var complement && complement > first ? complement : i;
    }

    private bool BeginsName(int i)
    {
        if (text.IsNameWord(i))
        {
            return true;
        }

        var isArticle = text.WordAt(i) is "al" or "el" or "van" or "von" or "bin" or "ibn" or "ul";
        return isArticle && (text.IsNameWord(i + 1) || (text.IsJoin(i + 1) && text.IsNameWord(i + 2)));
    }

    /// <summary>The capital comes from the sentence's beginning, or the word is one that never is a name alone.</summary>
    private bool IsOrdinaryWord(Sentence sentence, int i)
    {
        if (text.Has(i, WordTraits.CompanySuffix))
        {
            return true;
        }

        if (text.Has(i, WordTraits.FunctionWord | WordTraits.Calendar))
        {
            return !(text.IsInitial(i) && text.IsNameWord(i + 1)) && !IsNameLikeMonth(i);
        }

        return IsSentenceStart(sentence, i) && text.IsCommon(i) && !BeginsPerson(i);
    }

    /// <summary>"Jan van Houten", "June Carter", but not "in June Carter resigned".</summary>
    private bool IsNameLikeMonth(int i) =>
        text.Has(i, WordTraits.Calendar) && text.IsKnownAs(i, NameKinds.GivenName) && !text.TokenAt(i).EndsWithPeriod &&
            !text.TokenAt(i - 1).EndsWithPeriod &&
        text.WordAt(i - 1) is not ("in" or "since" or "until" or "last" or "next" or "this" or "of" or "from" or "to" or "before" or
            "after" or "and") &&
        (text.IsKnownAs(i + 1, NameKinds.Surname) || (text.TokenAt(i + 1).IsLower && text.Has(i + 1, WordTraits.Particle)));

    private bool BeginsPerson(int i) => text.IsKnownAs(i, NameKinds.GivenName) && text.IsNameWord(i + 1) &&
        !text.Has(i + 1, WordTraits.Common);

    /// <summary>The first word of the sentence or of a quotation, or the one after a colon or a list mark.</summary>
    private bool IsSentenceStart(Sentence sentence, int i) =>
        i == sentence.First || text.TokenAt(i - 1).Kind is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.Hyphen or TokenKind.Punctuation) ||
        text.WordAt(i - 1) is ":";
}
