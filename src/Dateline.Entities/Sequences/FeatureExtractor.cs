using System.Numerics;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Writes the features of each token of a sentence as hashes: forms, shapes, affixes, clusters and gazetteer matches of the token and
/// its neighbours (Ratinov and Roth 2009), and how the same word is used elsewhere in the article.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>Features of a token at the most.</summary>
    public const int MaxFeatures = 320;

    private static readonly uint Comma = TokenHashing.Describe(",").Lower;

    /// <summary>Writes the features of one token.</summary>
    /// <param name="article">The article's tokens, with the evidence collected.</param>
    /// <param name="index">The token, no boundary.</param>
    /// <param name="sentence">The sentence of the token.</param>
    /// <param name="features">Takes up to <see cref="MaxFeatures"/> hashes.</param>
    /// <returns>How many features were written.</returns>
    public static int Extract(ArticleFacts article, int index, SentenceFacts sentence, Span<uint> features)
    {
        var tokens = article.Tokens;
        ref readonly var word = ref tokens[index];
        ref readonly var left = ref tokens[index - 1];
        ref readonly var left2 = ref tokens[index - 2];
        ref readonly var right = ref tokens[index + 1];
        ref readonly var right2 = ref tokens[index + 2];
        var writer = new FeatureWriter(features);

        writer.Add(1, sentence.IsCaseless ? 1u : 0);
        writer.Add(2, word.Form);
        writer.Add(3, word.Lower);
        writer.Add(4, word.Shape);
        writer.Add(5, word.ShortShape, index == sentence.Start ? 1u : 0);
        writer.Add(6, word.Prefix1);
        writer.Add(7, word.Prefix2);
        writer.Add(8, word.Prefix3);
        writer.Add(9, word.Prefix4);
        writer.Add(10, word.Suffix1);
        writer.Add(11, word.Suffix2);
        writer.Add(12, word.Suffix3);
        writer.Add(13, word.Suffix4);

        writer.Add(14, left.Form);
        writer.Add(15, left2.Form);
        writer.Add(16, right.Form);
        writer.Add(17, right2.Form);
        writer.Add(18, left.Lower, word.Lower);
        writer.Add(19, word.Lower, right.Lower);
        writer.Add(20, left.Lower, right.Lower);
        writer.Add(21, left2.Lower, left.Lower);
        writer.Add(22, right.Lower, right2.Lower);
        writer.Add(23, left.Shape);
        writer.Add(24, right.Shape);
        writer.Add(25, left.ShortShape, word.ShortShape);
        writer.Add(26, word.ShortShape, right.ShortShape);
        writer.Add(27, Hashing.Feature(27, left.ShortShape, word.ShortShape), right.ShortShape);
        writer.Add(28, left.Lower, word.ShortShape);
        writer.Add(29, right.Lower, word.ShortShape);
        writer.Add(30, left.Suffix3);
        writer.Add(31, right.Suffix3);

        AddClusters(ref writer, word, left, left2, right, right2);
        AddGazetteer(ref writer, word, left, right);
        AddTraits(ref writer, 110, word.Traits, (uint)word.Case);
        AddTraits(ref writer, 111, left.Traits, (uint)word.Case);
        AddTraits(ref writer, 112, right.Traits, (uint)word.Case);
        if (word.Case.IsCapital())
        {
            AddSurroundings(ref writer, tokens, index);
            AddUses(ref writer, article, index);
            AddRun(ref writer, article, index);
            AddAcronym(ref writer, article, index);
        }

        return writer.Count;
    }

    private static void AddClusters(
        ref FeatureWriter writer, in TokenFacts word, in TokenFacts left, in TokenFacts left2, in TokenFacts right, in TokenFacts right2)
    {
        writer.AddKnown(40, word.Coarse);
        writer.AddKnown(41, word.Medium);
        writer.AddKnown(42, word.Fine);
        writer.AddKnown(43, left.Coarse);
        writer.AddKnown(44, left.Medium);
        writer.AddKnown(45, left.Fine);
        writer.AddKnown(46, right.Coarse);
        writer.AddKnown(47, right.Medium);
        writer.AddKnown(48, right.Fine);
        writer.AddKnown(49, left2.Medium);
        writer.AddKnown(50, right2.Medium);
        writer.AddKnown(51, left.Medium, word.Medium);
        writer.AddKnown(52, word.Medium, right.Medium);
        writer.AddKnown(53, left.Medium, right.Medium);
        writer.AddKnown(54, left.Medium, word.ShortShape);
        writer.AddKnown(55, right.Medium, word.ShortShape);
        writer.AddKnown(56, word.Medium, word.ShortShape);
    }

    private static void AddGazetteer(ref FeatureWriter writer, in TokenFacts word, in TokenFacts left, in TokenFacts right)
    {
        AddBits(ref writer, 60, word.Gazetteer, (uint)word.Case);
        writer.AddKnown(61, word.Gazetteer, word.ShortShape);
        writer.AddKnown(62, left.Gazetteer, word.ShortShape);
        writer.AddKnown(63, right.Gazetteer, word.ShortShape);
        writer.AddKnown(64, word.Gazetteer, left.Gazetteer);
        writer.AddKnown(65, word.Gazetteer, right.Gazetteer);
    }

    /// <summary>What the lexicon says: bit by bit, with what is given.</summary>
    private static void AddTraits(ref FeatureWriter writer, uint template, WordTraits traits, uint with) =>
        AddBits(ref writer, template, (uint)traits, with);

    private static void AddBits(ref FeatureWriter writer, uint template, uint bits, uint with)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            writer.Add(template, (uint)BitOperations.TrailingZeroCount(bits), with);
        }
    }

    /// <summary>The small words that a run of capitalised ones stands between, and where in the run the token is.</summary>
    private static void AddSurroundings(ref FeatureWriter writer, ReadOnlySpan<TokenFacts> tokens, int index)
    {
        const int Reach = 6;
        var first = index;
        while (index - first < Reach && tokens[first - 1].Case.IsCapital())
        {
            first--;
        }

        var last = index;
        while (last - index < Reach && tokens[last + 1].Case.IsCapital())
        {
            last++;
        }

        var before = (uint)(index - first);
        var behind = (uint)(last - index);
        writer.Add(70, (before << 4) | behind);
        writer.Add(71, tokens[first - 1].Lower);
        writer.Add(72, tokens[last + 1].Lower);
        writer.Add(73, tokens[last].Lower, behind);
        writer.Add(74, tokens[first].Lower, before);
        writer.AddKnown(75, tokens[last].Medium, behind);
        writer.AddKnown(76, tokens[first].Medium, before);
        writer.AddKnown(77, tokens[first - 1].Medium);
        writer.AddKnown(78, tokens[last + 1].Medium);
        writer.AddKnown(79, tokens[last].Gazetteer, behind);
        writer.AddKnown(80, tokens[first].Gazetteer, before);
        writer.Add(81, tokens[first - 1].Lower, tokens[last + 1].Lower);
        writer.Add(82, tokens[first - 2].Lower, tokens[first - 1].Lower);
        writer.Add(83, tokens[last + 1].Lower, tokens[last + 2].Lower);
        writer.Add(84, Whole(tokens[first..(last + 1)]), (before << 4) | behind);
        writer.AddKnown(85, tokens[first - 1].Medium, tokens[last + 1].Medium);
        AddTraits(ref writer, 117, tokens[first - 2].Traits, before);
        AddTraits(ref writer, 118, tokens[last + 2].Traits, behind);
        AddTraits(ref writer, 119, Apposition(tokens[(last + 1)..]), behind);
        AddTraits(ref writer, 113, tokens[first - 1].Traits, before);
        AddTraits(ref writer, 114, tokens[last + 1].Traits, behind);
        AddTraits(ref writer, 115, tokens[first].Traits, before);
        AddTraits(ref writer, 116, tokens[last].Traits, behind);
    }

    private static uint Whole(ReadOnlySpan<TokenFacts> run)
    {
        var hash = Hashing.Seed;
        foreach (ref readonly var token in run)
        {
            hash = Hashing.Feature(hash, token.Lower);
        }

        return hash;
    }

    /// <summary>What the noun behind a comma is: ", the newspaper", ", a former minister".</summary>
    private static WordTraits Apposition(ReadOnlySpan<TokenFacts> behind)
    {
        const int Reach = 7;
        const WordTraits Nouns = WordTraits.Role | WordTraits.OrganisationNoun | WordTraits.PlaceNoun;
        if (behind[0].Lower != Comma)
        {
            return WordTraits.None;
        }

        for (var i = 1; i < Math.Min(Reach, behind.Length); i++)
        {
            if (!behind[i].Case.IsCapital() && (behind[i].Traits & Nouns) != 0)
            {
                return behind[i].Traits & Nouns;
            }

            if (behind[i].Case == LetterCase.None)
            {
                break;
            }
        }

        return WordTraits.None;
    }

    /// <summary>How the word is written elsewhere, and what stands beside it there.</summary>
    private static void AddUses(ref FeatureWriter writer, ArticleFacts article, int index)
    {
        var tokens = article.Tokens;
        ref readonly var uses = ref article.UsesOf(index);
        writer.Add(90, uses.Cases, (uint)tokens[index].Case);
        for (var i = 0; i < WordUses.Kept; i++)
        {
            var use = uses.Use(i);
            if (use < 0 || use == index)
            {
                continue;
            }

            ref readonly var left = ref tokens[use - 1];
            ref readonly var right = ref tokens[use + 1];
            writer.Add(92, left.Lower);
            writer.Add(93, right.Lower);
            writer.AddKnown(94, left.Medium);
            writer.AddKnown(95, right.Medium);
            writer.AddKnown(96, left.Gazetteer);
            writer.AddKnown(97, right.Gazetteer);
            writer.Add(98, left.ShortShape, right.ShortShape);
        }
    }

    /// <summary>The longer name in which the word stands elsewhere: "Witkoff" here, "Steven Witkoff" there.</summary>
    private static void AddRun(ref FeatureWriter writer, ArticleFacts article, int index)
    {
        var tokens = article.Tokens;
        if (!article.UsesOf(index).TryFindRun(index, out var run))
        {
            return;
        }

        ref readonly var first = ref tokens[run.First];
        ref readonly var last = ref tokens[run.Last];
        var lower = tokens[index].Lower;
        var position = first.Lower == lower ? 0u : last.Lower == lower ? 2u : 1u;
        writer.Add(120, position, (uint)Math.Min(run.Last - run.First, 5));
        writer.Add(121, first.Gazetteer, position);
        writer.Add(122, last.Gazetteer, position);
        writer.Add(123, first.Lower, position);
        writer.Add(124, last.Lower, position);
        writer.Add(125, tokens[run.First - 1].Lower, position);
        writer.Add(126, tokens[run.Last + 1].Lower, position);
        AddTraits(ref writer, 127, tokens[run.First - 1].Traits, position);
        AddTraits(ref writer, 128, first.Traits, position);
        AddTraits(ref writer, 129, last.Traits, position);
    }

    /// <summary>The name whose initials the token has: "NSDC" for "National Security and Defense Council".</summary>
    private static void AddAcronym(ref FeatureWriter writer, ArticleFacts article, int index)
    {
        if (article.TryFindAcronym(index, out var run) && !run.Contains(index))
        {
            ref readonly var first = ref article.Tokens[run.First];
            ref readonly var last = ref article.Tokens[run.Last];
            writer.Add(130, 0);
            writer.Add(131, first.Lower);
            writer.Add(132, last.Lower);
            AddTraits(ref writer, 133, first.Traits, 0);
            AddTraits(ref writer, 134, last.Traits, 0);
            writer.Add(135, last.Gazetteer);
        }
    }
}
