using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Sequences;

/// <summary>Reads articles by a model, one after another, in memory that is used again. Not for two threads at once.</summary>
internal sealed class SequenceReader(TaggerModel model)
{
    /// <summary>Prose of so many tokens holds some words of three letters; tables hold more than the share below.</summary>
    private const int LongestFragment = 20;
    private const int ShortestWord = 3;
    private const double LeastWords = 0.15;

    private readonly ArticleDescriber _describer = new(model.Clusters);
    private readonly ArticleFacts _facts = new();
    private readonly ViterbiDecoder _decoder = new();
    private readonly NameAgreement _agreement = new();
    private byte[] _labels = new byte[256];

    /// <summary>The names of an article, in text order; none in the dateline.</summary>
    public List<TaggedName> Read(TaggingText text)
    {
        var names = new List<TaggedName>();
        _describer.Describe(text, _facts);
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var first = text.Sentences[i].First;
            if (text.IsInDateline(first) || !IsProse(text, text.Sentences[i]))
            {
                continue;
            }

            var sentence = _facts.Sentences[i];
            if (_labels.Length < sentence.Length)
            {
                _labels = new byte[2 * sentence.Length];
            }

            var labels = _labels.AsSpan(0, sentence.Length);
            _decoder.Decode(model, _facts, sentence, labels);
            AddNames(text, first, sentence, labels, names);
            KnownNameBinding.Apply(text, text.Sentences[i], names);
        }

        HeadlineNames.Apply(text, names);
        _agreement.Apply(text, names);
        return names;
    }

    /// <summary>False for what no one wrote, such as the bytes of a picture: names found in it are no names.</summary>
    private static bool IsProse(TaggingText text, Sentence sentence)
    {
        var words = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            words += text.TokenAt(i) is { Kind: TokenKind.Word, Length: >= ShortestWord } ? 1 : 0;
        }

        return sentence.Count < LongestFragment || LeastWords * sentence.Count <= words;
    }

    private void AddNames(TaggingText text, int first, SentenceFacts sentence, ReadOnlySpan<byte> labels, List<TaggedName> names)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (!TagSet.Begins(labels[start]))
            {
                continue;
            }

            var last = start;
            while (!TagSet.Ends(labels[last]))
            {
                last++;
            }

            var kind = TagSet.EntityKinds[TagSet.Kind(labels[start])];
            if (last == start && text.Has(first + start, WordTraits.ShareIndex))
            {
                continue;
            }

            var known = text.Gazetteer.Find(text.SpanOf(first + start, first + last + 1));
            var name = new TaggedName(first + start, first + last + 1, kind, IsDemonym: false, known, "");
            name = PlainKinds.Mend(text, name, _facts, sentence.Start + start);
            names.Add(name with { Why = NameReason.Of(text, name, _facts, sentence.Start + start) });
            start = last;
        }
    }
}
