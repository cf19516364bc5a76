using Dateline.Core.Articles;
using Dateline.Entities.Tagging;

namespace Dateline.Training.Tagging;

/// <summary>Describes the tokens of an article for the tagger.</summary>
internal sealed class ArticleDescriber(WordClusters? clusters)
{
    private uint[] _marks = new uint[256];
    private uint[] _rules = new uint[1024];

    /// <summary>Fills in the facts of every token, and the evidence of the article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What the rules found in it.</param>
    /// <param name="article">Takes the facts, sentence after sentence as in <paramref name="text"/>.</param>
    public void Describe(TaggingText text, IReadOnlyList<TaggedName> names, ArticleFacts article)
    {
        article.Clear();
        NoteRules(text, names);
        foreach (var sentence in text.Sentences)
        {
            var words = text.Tokens.Slice(sentence.First, sentence.Count);
            if (_marks.Length < words.Length)
            {
                _marks = new uint[2 * words.Length];
            }

            var marks = _marks.AsSpan(0, words.Length);
            marks.Clear();
            GazetteerMarks.Mark(text.Text, words, text.Gazetteer, marks);
            for (var i = 0; i < words.Length; i++)
            {
                var facts = TokenHashing.Describe(words[i].Of(text.Text));
                clusters?.Describe(ref facts);
                facts.Gazetteer = marks[i];
                facts.Rules = _rules[sentence.First + i];
                article.Add(facts);
            }

            article.EndSentence();
        }

        article.CollectEvidence();
    }

    private void NoteRules(TaggingText text, IReadOnlyList<TaggedName> names)
    {
        const uint Demonym = 15;
        if (_rules.Length < text.Tokens.Length)
        {
            _rules = new uint[2 * text.Tokens.Length];
        }

        Array.Clear(_rules);
        foreach (var name in names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                _rules[i] = name.IsDemonym ? Demonym : (uint)TagSet.Label(KindIndex(name.Kind), i == name.First, i == name.End - 1);
            }
        }
    }

    private static int KindIndex(EntityKind kind) => kind switch
    {
        EntityKind.Person => 0,
        EntityKind.Organisation => 1,
        _ => 2,
    };
}
