using System.Runtime.InteropServices;
using Dateline.Entities.Sequences;

namespace Dateline.Training.Tagging;

/// <summary>
/// The extracted features of corpora: for each sentence its right labels and, token after token, the numbers of its features. A feature
/// that occurs only once can tell nothing of other text and is dropped.
/// </summary>
internal sealed class FeatureSet
{
    private const int ChunkSize = 1 << 22;
    private const int LeastCount = 2;

    private readonly List<uint[]> _chunks = [new uint[ChunkSize]];
    private readonly List<(int FirstToken, byte[] Labels)> _sentences = [];
    private readonly List<(int Chunk, int Offset, int Count)> _tokens = [];
    private readonly ArticleFacts _facts = new();
    private readonly Dictionary<uint, int> _counts = [];
    private int _used;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _sentences.Count;

    /// <summary>How many tokens there are.</summary>
    public int Tokens => _tokens.Count;

    /// <summary>The hash of each numbered feature, after <see cref="Number"/>.</summary>
    public IReadOnlyList<uint> Hashes { get; private set; } = [];

    /// <summary>How often each numbered feature occurs, after <see cref="Number"/>.</summary>
    public IReadOnlyList<int> Counts { get; private set; } = [];

    /// <summary>The right labels of a sentence.</summary>
    public byte[] Labels(int sentence) => _sentences[sentence].Labels;

    /// <summary>The features of a token of a sentence: hashes at first, numbers after <see cref="Number"/>.</summary>
    public ReadOnlySpan<uint> Features(int sentence, int token)
    {
        var (chunk, offset, count) = _tokens[_sentences[sentence].FirstToken + token];
        return _chunks[chunk].AsSpan(offset, count);
    }

    /// <summary>Extracts the features of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="describer">Describes its tokens.</param>
    /// <param name="counts">Says of a sentence, by its number, whether it is learnt from; null for all of them.</param>
    public void Add(LabelledArticle article, ArticleDescriber describer, Func<int, bool>? counts = null)
    {
        describer.Describe(article.Text, _facts);
        Span<uint> features = stackalloc uint[FeatureExtractor.MaxFeatures];
        for (var i = 0; i < _facts.Sentences.Length; i++)
        {
            if (counts?.Invoke(i) == false)
            {
                continue;
            }

            var sentence = article.Text.Sentences[i];
            var facts = _facts.Sentences[i];
            _sentences.Add((_tokens.Count, article.Labels[sentence.First..sentence.End]));
            for (var token = facts.Start; token < facts.End; token++)
            {
                AddToken(features[..FeatureExtractor.Extract(_facts, token, facts, features)]);
            }
        }
    }

    /// <summary>Numbers the features from 0, after the last article, and drops the rare ones.</summary>
    public void Number()
    {
        var hashes = _counts.Where(pair => pair.Value >= LeastCount).Select(pair => pair.Key).Order().ToArray();
        var numbers = new Dictionary<uint, uint>(hashes.Length);
        foreach (var (number, hash) in hashes.Index())
        {
            numbers.Add(hash, (uint)number);
        }

        Hashes = hashes;
        Counts = Array.ConvertAll(hashes, hash => _counts[hash]);
        foreach (ref var token in CollectionsMarshal.AsSpan(_tokens))
        {
            var features = _chunks[token.Chunk].AsSpan(token.Offset, token.Count);
            token.Count = 0;
            foreach (var hash in features)
            {
                if (numbers.TryGetValue(hash, out var number))
                {
                    features[token.Count++] = number;
                }
            }
        }

        _counts.Clear();
    }

    private void AddToken(ReadOnlySpan<uint> features)
    {
        if (_used + features.Length > ChunkSize)
        {
            _chunks.Add(new uint[ChunkSize]);
            _used = 0;
        }

        foreach (var feature in features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _)++;
        }

        features.CopyTo(_chunks[^1].AsSpan(_used));
        _tokens.Add((_chunks.Count - 1, _used, features.Length));
        _used += features.Length;
    }
}
