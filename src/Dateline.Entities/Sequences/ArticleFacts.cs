using System.Runtime.InteropServices;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// The tokens of one article as the tagger sees them, in one row: two boundary tokens stand before, between and after the sentences,
/// so that a token's neighbours can be read without asking whether they are there. Reused from article to article.
/// </summary>
internal sealed class ArticleFacts
{
    /// <summary>Boundary tokens around each sentence.</summary>
    public const int Padding = 2;

    private const int LongestRun = 10;
    private const int LongestAcronym = 8;

    private static readonly TokenFacts Boundary = new() { Form = 1, Lower = 1, Shape = 1, ShortShape = 1 };

    private readonly List<SentenceFacts> _sentences = [];
    private readonly Dictionary<uint, int> _words = [];
    private readonly Dictionary<uint, TokenRun> _acronyms = [];
    private TokenFacts[] _tokens = new TokenFacts[1024];
    private int[] _word = new int[1024];
    private WordUses[] _uses = new WordUses[512];
    private int _count;
    private int _sentenceStart;

    /// <summary>The sentences, in text order.</summary>
    public ReadOnlySpan<SentenceFacts> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>All tokens and boundaries.</summary>
    public ReadOnlySpan<TokenFacts> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Begins an article.</summary>
    public void Clear()
    {
        _sentences.Clear();
        _words.Clear();
        _acronyms.Clear();
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
    /// <param name="isCaseless">True where capitals tell nothing, as in headlines.</param>
    public void EndSentence(bool isCaseless)
    {
        _sentences.Add(new SentenceFacts(_sentenceStart, _count - _sentenceStart, isCaseless));
        BeginSentence();
    }

    /// <summary>Notes how each word is used, after the last sentence.</summary>
    public void CollectEvidence()
    {
        foreach (var sentence in _sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                _word[i] = NumberOf(_tokens[i].Lower);
                if (!sentence.IsCaseless)
                {
                    _uses[_word[i]].Add(i, _tokens[i].Case, i == sentence.Start);
                }
            }

            if (!sentence.IsCaseless)
            {
                CollectRuns(sentence);
            }
        }
    }

    /// <summary>How the word of a token is used in sentences of normal case.</summary>
    public ref readonly WordUses UsesOf(int token) => ref _uses[_word[token]];

    /// <summary>The run of capitalised words whose initials are the letters of this token, if there is one.</summary>
    public bool TryFindAcronym(int token, out TokenRun run)
    {
        run = default;
        return _tokens[token].Letters != 0 && _acronyms.TryGetValue(_tokens[token].Letters, out run);
    }

    private void BeginSentence()
    {
        for (var i = 0; i < Padding; i++)
        {
            Add(Boundary);
        }

        _sentenceStart = _count;
    }

    private int NumberOf(uint lower)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, lower, out var isKnown);
        if (!isKnown)
        {
            number = _words.Count - 1;
            if (number == _uses.Length)
            {
                Array.Resize(ref _uses, 2 * number);
            }

            _uses[number] = WordUses.None;
        }

        return number;
    }

    /// <summary>Notes the runs of capitalised words, small words between them included, and their initials.</summary>
    private void CollectRuns(SentenceFacts sentence)
    {
        for (var first = sentence.Start; first < sentence.End; first++)
        {
            if (!_tokens[first].Case.IsCapital())
            {
                continue;
            }

            var last = first;
            while (last + 1 - first < LongestRun)
            {
                var next = last + 1 < sentence.End && _tokens[last + 1].Traits.HasFlag(WordTraits.FunctionWord) &&
                    !_tokens[last + 1].Case.IsCapital() ? last + 2 : last + 1;
                if (next >= sentence.End || !_tokens[next].Case.IsCapital())
                {
                    break;
                }

                last = next;
            }

            if (last > first)
            {
                var run = new TokenRun(first, last);
                Note(run);
                NoteInitials(run);
            }

            first = last;
        }
    }

    private void Note(TokenRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (_tokens[i].Case.IsCapital())
            {
                _uses[_word[i]].Add(run);
            }
        }
    }

    private void NoteInitials(TokenRun run)
    {
        for (var first = run.First; first < run.Last; first++)
        {
            var letters = 0;
            var hash = Hashing.Seed;
            for (var i = first; i <= run.Last; i++)
            {
                if (_tokens[i].Case.IsCapital())
                {
                    letters++;
                    hash = Hashing.Add(hash, _tokens[i].Initial);
                }
            }

            if (letters is > 1 and <= LongestAcronym && _tokens[first].Case.IsCapital())
            {
                _acronyms.TryAdd(hash, new TokenRun(first, run.Last));
            }
        }
    }
}
