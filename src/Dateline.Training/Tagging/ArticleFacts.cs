namespace Dateline.Training.Tagging;

/// <summary>
/// The tokens of one article as the tagger sees them, in one row: two boundary tokens stand before, between and after the sentences,
/// so that a token's neighbours can be read without asking whether they are there. Reused from article to article.
/// </summary>
internal sealed class ArticleFacts
{
    /// <summary>Boundary tokens around each sentence.</summary>
    public const int Padding = 2;

    private static readonly TokenFacts Boundary = new() { Form = 1, Lower = 1, Shape = 1, ShortShape = 1 };

    private readonly List<(int Start, int Length)> _sentences = [];
    private readonly Dictionary<uint, int> _words = [];
    private TokenFacts[] _tokens = new TokenFacts[1024];
    private int[] _word = new int[1024];
    private WordEvidence[] _evidence = new WordEvidence[512];
    private int _count;
    private int _sentenceStart;

    /// <summary>The sentences: index of the first token in <see cref="Tokens"/>, and length.</summary>
    public IReadOnlyList<(int Start, int Length)> Sentences => _sentences;

    /// <summary>All tokens and boundaries.</summary>
    public ReadOnlySpan<TokenFacts> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Begins an article.</summary>
    public void Clear()
    {
        _sentences.Clear();
        _words.Clear();
        _count = 0;
        BeginSentence();
    }

    /// <summary>Adds a token to the sentence.</summary>
    public void Add(in TokenFacts token)
    {
        if (_count + Padding >= _tokens.Length)
        {
            Array.Resize(ref _tokens, 2 * _tokens.Length);
            Array.Resize(ref _word, _tokens.Length);
        }

        _tokens[_count++] = token;
    }

    /// <summary>Ends the sentence and begins the next.</summary>
    public void EndSentence()
    {
        if (_count > _sentenceStart)
        {
            _sentences.Add((_sentenceStart, _count - _sentenceStart));
            BeginSentence();
        }
    }

    /// <summary>Notes where each capitalised word stands, after the last sentence.</summary>
    public void CollectEvidence()
    {
        foreach (var (start, length) in _sentences)
        {
            for (var i = start; i < start + length; i++)
            {
                _word[i] = Note(i, i == start);
            }
        }
    }

    /// <summary>How the word of a token is written in the article, as bits.</summary>
    public uint CasesOf(int token) => _evidence[_word[token]].Cases;

    /// <summary>A place where the word of a token stands capitalised; -1 when there are not so many.</summary>
    /// <param name="token">The token.</param>
    /// <param name="which">0 to 2.</param>
    public int UseOf(int token, int which) => _evidence[_word[token]].Use(which);

    private void BeginSentence()
    {
        for (var i = 0; i < Padding; i++)
        {
            Add(Boundary);
        }

        _sentenceStart = _count;
    }

    private int Note(int token, bool isFirst)
    {
        ref readonly var facts = ref _tokens[token];
        if (!_words.TryGetValue(facts.Lower, out var word))
        {
            word = _words.Count;
            _words.Add(facts.Lower, word);
            if (word == _evidence.Length)
            {
                Array.Resize(ref _evidence, 2 * word);
            }

            _evidence[word] = WordEvidence.None;
        }

        _evidence[word].Add(token, facts.Case, isFirst);
        return word;
    }

    private struct WordEvidence
    {
        public static readonly WordEvidence None = new() { _first = -1, _second = -1, _third = -1 };

        private int _first;
        private int _second;
        private int _third;

        public uint Cases { get; private set; }

        public readonly int Use(int which) => which switch
        {
            0 => _first,
            1 => _second,
            _ => _third,
        };

        public void Add(int token, LetterCase letters, bool isFirst)
        {
            Cases |= letters switch
            {
                LetterCase.Lower => 1u,
                LetterCase.Capitalised or LetterCase.Mixed => isFirst ? 2u : 4u,
                LetterCase.Upper or LetterCase.Single => 8u,
                _ => 0u,
            };
            if (letters is LetterCase.None or LetterCase.Lower)
            {
                return;
            }

            if (_first < 0)
            {
                _first = token;
            }
            else if (_second < 0)
            {
                _second = token;
            }
            else if (_third < 0)
            {
                _third = token;
            }
        }
    }
}
