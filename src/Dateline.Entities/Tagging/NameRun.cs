using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds where a name of no known pattern ends: words with capitals, and the small words that names have within.
/// </summary>
internal static class NameRun
{
    private const int MostTokens = 10;

    /// <summary>The index after the run that begins at a token.</summary>
    public static int End(TaggingText text, int first, int end)
    {
        end = Math.Min(end, first + MostTokens);
        var i = first + 1;
        while (i < end)
        {
            var next = Next(text, first, i, end);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>
    /// The index after what continues the run at <paramref name="i"/>; <paramref name="i"/> itself when nothing does.
    /// </summary>
    private static int Next(TaggingText text, int first, int i, int end)
    {
        if (text.IsNameWord(i))
        {
            return Continues(text, first, i, end) ? i + 1 : i;
        }

        if (text.IsJoin(i) && i + 1 < end)
        {
            return ContinuesAfterHyphen(text, first, i + 1) ? i + 2 : i;
        }

        if (text.WordAt(i) is "&" && i + 1 < end && text.IsNameWord(i + 1))
        {
            return i + 2;
        }

        if (text.WordAt(i) is "," && i + 1 < end && text.WordAt(i + 1) is "Jr." or "Sr." or "Jr" or "Sr")
        {
            return i + 2;
        }

        return text.TokenAt(i).IsLower && text.Has(i, WordTraits.Particle) ? AfterParticles(text, i, end) : i;
    }

    private static bool Continues(TaggingText text, int first, int i, int end)
    {
        if (text.Has(i, WordTraits.Calendar | WordTraits.FunctionWord) && !text.IsInitial(i) &&
            !(text.IsKnownAs(i - 1, NameKinds.GivenName) && text.IsKnownAs(i, NameKinds.Surname)))
        {
            return false;
        }

        var isPerson = text.IsKnownAs(i - 1, NameKinds.GivenName) || text.IsInitial(i - 1);
        if (!isPerson && (RoleParser.End(text, i, end) > i || text.IsKnownAs(i, NameKinds.Demonym)))
        {
            return false;
        }

        return KnownNames.End(text, i, end, false, out var known) < i + 2 || known.Is(NameKinds.Demonym) || isPerson ||
            i == first;
    }

    private static bool ContinuesAfterHyphen(TaggingText text, int first, int i)
    {
        if (text.IsNameWord(i))
        {
            return !text.IsKnownAs(i, NameKinds.Demonym);
        }

        // Ki-moon, Young-sam: the second half of an East Asian given name is no English word.
        return text.TokenAt(i).IsLower && (i - 2 > first ||
            text.IsKnownAs(i - 2, NameKinds.GivenName | NameKinds.Surname)) && !text.IsCommon(i);
    }

    /// <summary>"van der", "bin", "al-": at most three, then a word with a capital.</summary>
    private static int AfterParticles(TaggingText text, int i, int end)
    {
        const int most = 4;
        for (var j = i + 1; j < Math.Min(end, i + most); j++)
        {
            if (text.IsNameWord(j))
            {
                return text.Has(j, WordTraits.Calendar | WordTraits.FunctionWord) ? i : j + 1;
            }

            if (!(text.IsJoin(j) || (text.TokenAt(j).IsLower && text.Has(j, WordTraits.Particle))))
            {
                return i;
            }
        }

        return i;
    }
}
