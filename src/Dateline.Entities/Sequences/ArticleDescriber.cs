using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>Describes the tokens of an article for the tagger. Reused from article to article; not for two threads at once.</summary>
internal sealed class ArticleDescriber(WordClusters clusters)
{
    private uint[] _marks = new uint[256];

    /// <summary>Fills in the facts of every token, and the evidence of the article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="article">Takes the facts, sentence after sentence as in <paramref name="text"/>.</param>
    public void Describe(TaggingText text, ArticleFacts article)
    {
        article.Clear();
        foreach (var sentence in text.Sentences)
        {
            if (_marks.Length < sentence.Count)
            {
                _marks = new uint[2 * sentence.Count];
            }

            var marks = _marks.AsSpan(0, sentence.Count);
            marks.Clear();
            GazetteerMarks.Mark(text, sentence.First, marks);
            for (var i = 0; i < marks.Length; i++)
            {
                var facts = TokenHashing.Describe(text.WordAt(sentence.First + i));
                clusters.Describe(ref facts);
                facts.Gazetteer = marks[i];
                facts.Traits = text.TraitsAt(sentence.First + i);
                article.Add(facts);
            }

            article.EndSentence(sentence.IsCaseless);
        }

        article.CollectEvidence();
    }
}
