namespace Dateline.Training.Tagging;

/// <summary>The extracted features of corpora: for each sentence its right labels and, token after token, the hashes of its features.</summary>
internal sealed class FeatureSet
{
    private const int ChunkSize = 1 << 22;

    private readonly List<uint[]> _chunks = [new uint[ChunkSize]];
    private readonly List<(int FirstToken, byte[] Labels)> _sentences = [];
    private readonly List<(int Chunk, int Offset, int Count)> _tokens = [];
    private readonly ArticleFacts _facts = new();
    private int _used;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => _sentences.Count;

    /// <summary>How many tokens there are.</summary>
    public int Tokens => _tokens.Count;

    /// <summary>The right labels of a sentence.</summary>
    public byte[] Labels(int sentence) => _sentences[sentence].Labels;

    /// <summary>The features of a token of a sentence.</summary>
    public ReadOnlySpan<uint> Features(int sentence, int token)
    {
        var (chunk, offset, count) = _tokens[_sentences[sentence].FirstToken + token];
        return _chunks[chunk].AsSpan(offset, count);
    }

    /// <summary>Extracts the features of an article.</summary>
    public void Add(LabelledArticle article, ArticleDescriber describer)
    {
        describer.Describe(article.Text, Entities.Tagging.EntityTagger.Tag(article.Text), _facts);
        Span<uint> features = stackalloc uint[FeatureExtractor.MaxFeatures];
        foreach (var (sentence, (start, length)) in article.Text.Sentences.ToArray().Zip(_facts.Sentences))
        {
            _sentences.Add((_tokens.Count, article.Labels[sentence.First..sentence.End]));
            for (var token = start; token < start + length; token++)
            {
                AddToken(features[..FeatureExtractor.Extract(_facts, token, token - start, features)]);
            }
        }
    }

    private void AddToken(ReadOnlySpan<uint> features)
    {
        if (_used + features.Length > ChunkSize)
        {
            _chunks.Add(new uint[ChunkSize]);
            _used = 0;
        }

        features.CopyTo(_chunks[^1].AsSpan(_used));
        _tokens.Add((_chunks.Count - 1, _used, features.Length));
        _used += features.Length;
    }
}
