using Dateline.Entities.Gazetteers;
using Dateline.Entities.Sequences;
using Dateline.Entities.Tagging;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Tagging;

/// <summary>An article of a corpus as the product's tokenizer cuts it, with the right label of each token.</summary>
/// <param name="Text">The article.</param>
/// <param name="Labels">Labels of <see cref="TagSet"/>, one a token.</param>
internal sealed record LabelledArticle(TaggingText Text, byte[] Labels)
{
    /// <summary>
    /// Cuts a document into tokens and labels them. The period of an abbreviation is its token's, whether the corpus counts it to the name or
    /// not; a name that ends within a token otherwise is left out.
    /// </summary>
    public static LabelledArticle Of(GoldDocument document)
    {
        var text = new TaggingText(document.Article, Lexicon.Default, Gazetteer.Default);
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            starts[text.Tokens[i].Start] = i;
            ends[text.Tokens[i].End] = i;
        }

        var labels = new byte[text.Tokens.Length];
        foreach (var name in document.Names)
        {
            if (starts.TryGetValue(name.Start, out var first) &&
                (ends.TryGetValue(name.End, out var last) || (document.Text.AsSpan(name.End) is ['.', ..] && ends.TryGetValue(name.End + 1, out last))))
            {
                var index = TagSet.IndexOf(name.Kind);
                for (var i = first; i <= last; i++)
                {
                    labels[i] = (byte)TagSet.Label(index, i == first, i == last);
                }
            }
        }

        return new LabelledArticle(text, labels);
    }
}
