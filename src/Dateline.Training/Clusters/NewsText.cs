using System.Runtime.InteropServices;
using System.Text;
using Dateline.Entities.Tokens;
using Dateline.Training.Evaluation;
using Dateline.Training.Gazetteers;
using Dateline.Training.Gold;

namespace Dateline.Training.Clusters;

/// <summary>The raw news text from which word clusters are learnt, sentence by sentence.</summary>
/// <param name="shared">The folder that holds <c>corpora</c> and <c>ner</c>.</param>
/// <param name="openOnly">True to leave out the text whose licence is not stated.</param>
internal sealed class NewsText(string shared, bool openOnly)
{
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];

    /// <summary>Every sentence of headlines, Reuters, BBC and the training parts of the entity corpora.</summary>
    public IEnumerable<string[]> Sentences() => Headlines().Concat(Reuters()).Concat(Bbc()).Concat(Corpora());

    private IEnumerable<string[]> Headlines() =>
        Compressed.ReadLines(Path.Combine(shared, "corpora/headlines/headlines-1m.tsv.xz"))
            .SelectMany(line => Split(line[(line.LastIndexOf('\t') + 1)..]));

    private IEnumerable<string[]> Reuters() => NewsCorpora.Reuters(shared).SelectMany(article => Split(article.Body));

    private IEnumerable<string[]> Bbc() => NewsCorpora.Bbc(shared).SelectMany(story => Split(Encoding.Latin1.GetString(story.Content)));

    private IEnumerable<string[]> Corpora() =>
        Directory.EnumerateFiles(Path.Combine(shared, "ner"), "*-train.conll.xz").Order(StringComparer.Ordinal)
            .Where(path => !openOnly || !Path.GetFileName(path).StartsWith(GoldSets.Unlicensed, StringComparison.Ordinal))
            .SelectMany(path => ConllReader.Read(path)).SelectMany(document => Split(document.Body));

    private string[][] Split(string text)
    {
        _tokens.Clear();
        _sentences.Clear();
        Tokenizer.Tokenize(text, _tokens);
        SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(_tokens), [], _sentences);
        return [.. _sentences.Select(sentence => _tokens.GetRange(sentence.First, sentence.Count)
            .Select(token => text.Substring(token.Start, token.Length)).ToArray())];
    }
}
