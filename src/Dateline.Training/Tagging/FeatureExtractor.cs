namespace Dateline.Training.Tagging;

/// <summary>
/// Writes the features of each token of a sentence as hashes: forms, shapes, affixes, clusters and gazetteer matches of the token and
/// its neighbours (Ratinov and Roth 2009), and how the same word is used elsewhere in the article.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>Features of a token at the most.</summary>
    public const int MaxFeatures = 136;

    private const int Uses = 3;

    /// <summary>Writes the features of one token.</summary>
    /// <param name="article">The article's tokens, with the evidence collected.</param>
    /// <param name="index">The token, no boundary.</param>
    /// <param name="position">How many tokens of the sentence stand before it.</param>
    /// <param name="features">Takes up to <see cref="MaxFeatures"/> hashes.</param>
    /// <returns>How many features were written.</returns>
    public static int Extract(ArticleFacts article, int index, int position, Span<uint> features)
    {
        var tokens = article.Tokens;
        ref readonly var word = ref tokens[index];
        ref readonly var left = ref tokens[index - 1];
        ref readonly var left2 = ref tokens[index - 2];
        ref readonly var right = ref tokens[index + 1];
        ref readonly var right2 = ref tokens[index + 2];
        var writer = new FeatureWriter(features);

        writer.Add(1, 0);
        writer.Add(2, word.Form);
        writer.Add(3, word.Lower);
        writer.Add(4, word.Shape);
        writer.Add(5, word.ShortShape, position == 0 ? 1u : 0);
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
        AddRules(ref writer, word, left, right);
        AddSurroundings(ref writer, tokens, index);
        AddUses(ref writer, article, index);
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
        for (var bits = word.Gazetteer; bits != 0; bits &= bits - 1)
        {
            var bit = (uint)System.Numerics.BitOperations.TrailingZeroCount(bits);
            writer.Add(60, bit, (uint)word.Case);
        }

        writer.AddKnown(61, word.Gazetteer, word.ShortShape);
        writer.AddKnown(62, left.Gazetteer, word.ShortShape);
        writer.AddKnown(63, right.Gazetteer, word.ShortShape);
        writer.AddKnown(64, word.Gazetteer, left.Gazetteer);
        writer.AddKnown(65, word.Gazetteer, right.Gazetteer);
    }

    /// <summary>What the rules say: by itself, of the neighbours, and together with how the word is written and known.</summary>
    private static void AddRules(ref FeatureWriter writer, in TokenFacts word, in TokenFacts left, in TokenFacts right)
    {
        writer.Add(100, word.Rules);
        writer.Add(101, word.Rules, left.Rules);
        writer.Add(102, word.Rules, right.Rules);
        writer.Add(103, word.Rules, word.ShortShape);
        writer.Add(104, word.Rules, word.Gazetteer);
        writer.Add(105, word.Rules, word.Medium);
        writer.Add(106, word.Rules, left.Lower);
        writer.Add(107, word.Rules, right.Lower);
    }

    /// <summary>The small words that a run of capitalised ones stands between, and where in the run the token is.</summary>
    private static void AddSurroundings(ref FeatureWriter writer, ReadOnlySpan<TokenFacts> tokens, int index)
    {
        const int Reach = 6;
        if (!IsCapital(tokens[index].Case))
        {
            return;
        }

        var first = index;
        while (index - first < Reach && IsCapital(tokens[first - 1].Case))
        {
            first--;
        }

        var last = index;
        while (last - index < Reach && IsCapital(tokens[last + 1].Case))
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
    }

    private static void AddUses(ref FeatureWriter writer, ArticleFacts article, int index)
    {
        var tokens = article.Tokens;
        if (!IsCapital(tokens[index].Case))
        {
            return;
        }

        writer.Add(90, article.CasesOf(index), (uint)tokens[index].Case);
        for (var i = 0; i < Uses; i++)
        {
            var use = article.UseOf(index, i);
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

    private static bool IsCapital(LetterCase letters) => letters is not (LetterCase.None or LetterCase.Lower);
}
