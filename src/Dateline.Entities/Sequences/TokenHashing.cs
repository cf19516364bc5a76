namespace Dateline.Entities.Sequences;

/// <summary>Computes the facts of a token from its letters alone.</summary>
internal static class TokenHashing
{
    private const int MaxRun = 4;
    private const int MaxLength = 64;

    /// <summary>Describes a token; letters after the 64th do not count.</summary>
    public static TokenFacts Describe(ReadOnlySpan<char> token)
    {
        var facts = default(TokenFacts);
        token = token[..Math.Min(token.Length, MaxLength)];
        Span<char> lower = stackalloc char[token.Length];
        uint form = Hashing.Seed, low = Hashing.Seed, shape = Hashing.Seed, brief = Hashing.Seed;
        var run = 0;
        var last = '\0';
        int capitals = 0, smalls = 0;
        var capitalAfterSmall = false;
        for (var i = 0; i < token.Length; i++)
        {
            var c = Normalise(token[i]);
            var small = char.ToLowerInvariant(c);
            lower[i] = small;
            form = Hashing.Add(form, c);
            low = Hashing.Add(low, small);
            var kind = Kind(c);
            capitalAfterSmall |= kind == 'X' && smalls > 0;
            capitals += kind == 'X' ? 1 : 0;
            smalls += kind == 'x' ? 1 : 0;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= MaxRun)
            {
                shape = Hashing.Add(shape, kind);
            }

            if (run == 1)
            {
                brief = Hashing.Add(brief, kind);
            }
        }

        facts.Form = form;
        facts.Lower = low;
        facts.Shape = shape;
        facts.ShortShape = brief;
        facts.Case = Case(token, capitals, smalls, capitalAfterSmall);
        facts.Initial = token.Length > 0 ? char.ToUpperInvariant(Normalise(token[0])) : '\0';
        facts.Letters = facts.Case == LetterCase.Upper ? Letters(token) : 0;
        AddAffixes(ref facts, lower);
        return facts;
    }

    private static uint Letters(ReadOnlySpan<char> token)
    {
        var hash = Hashing.Seed;
        foreach (var letter in token)
        {
            if (char.IsLetter(letter))
            {
                hash = Hashing.Add(hash, letter);
            }
        }

        return hash;
    }

    private static void AddAffixes(ref TokenFacts facts, ReadOnlySpan<char> lower)
    {
        facts.Prefix1 = Affix(lower, 1, true);
        facts.Prefix2 = Affix(lower, 2, true);
        facts.Prefix3 = Affix(lower, 3, true);
        facts.Prefix4 = Affix(lower, 4, true);
        facts.Suffix1 = Affix(lower, 1, false);
        facts.Suffix2 = Affix(lower, 2, false);
        facts.Suffix3 = Affix(lower, 3, false);
        facts.Suffix4 = Affix(lower, 4, false);
    }

    private static uint Affix(ReadOnlySpan<char> lower, int length, bool isPrefix)
    {
        if (lower.Length < length)
        {
            return 0;
        }

        var hash = Hashing.Seed;
        foreach (var c in isPrefix ? lower[..length] : lower[^length..])
        {
            hash = Hashing.Add(hash, c);
        }

        return hash;
    }

    private static LetterCase Case(ReadOnlySpan<char> token, int capitals, int smalls, bool capitalAfterSmall) => (capitals, smalls) switch
    {
        (0, 0) => LetterCase.None,
        (0, _) => LetterCase.Lower,
        (1, 0) => LetterCase.Single,
        (_, 0) => LetterCase.Upper,
        _ when capitalAfterSmall => LetterCase.Mixed,
        _ when char.IsUpper(token[0]) => LetterCase.Capitalised,
        _ => LetterCase.Mixed,
    };

    private static char Normalise(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => c,
    };

    private static char Kind(char c) => char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
}
