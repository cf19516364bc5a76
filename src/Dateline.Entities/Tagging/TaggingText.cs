using System.Runtime.InteropServices;
using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// An article cut into tokens and sentences, with what the lexicon and the gazetteer know of each word. All offsets are those of
/// <see cref="Article.Text"/>.
/// </summary>
internal sealed class TaggingText
{
    /// <summary>Longer words are no names but damaged text.</summary>
    private const int LongestName = 40;

    private readonly Lexicon _lexicon;
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly HashSet<ulong> _lowerWords = [];
    private WordTraits[] _traits = [];
    private NameKinds[] _kinds = [];

    /// <summary>Nothing as yet; see <see cref="Read"/>.</summary>
    public TaggingText(Lexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        Gazetteer = gazetteer;
    }

    /// <summary>An article.</summary>
    public TaggingText(Article article, Lexicon lexicon, Gazetteer gazetteer)
        : this(lexicon, gazetteer) => Read(article);

    public string Text { get; private set; } = "";

    /// <summary>Offset after the headline; zero when there is none.</summary>
    public int HeadlineEnd { get; private set; }

    /// <summary>Offset where the body begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>Offset where the story begins, behind dateline and agency tag.</summary>
    public int DatelineEnd { get; private set; }

    public Gazetteer Gazetteer { get; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>Cuts an article, in the memory of the one before.</summary>
    public void Read(Article article)
    {
        Text = article.Text;
        HeadlineEnd = article.Title.Length;
        BodyStart = HeadlineEnd + 1;
        DatelineEnd = BodyStart + Math.Clamp(article.DatelineLength, 0, article.Body.Length);
        _tokens.Clear();
        _sentences.Clear();
        _lowerWords.Clear();
        Tokenizer.Tokenize(Text, _tokens);
        SentenceSplitter.Split(Text, Tokens, [HeadlineEnd, DatelineEnd], _sentences);
        if (_traits.Length < _tokens.Count)
        {
            _traits = new WordTraits[_tokens.Count * 3 / 2];
            _kinds = new NameKinds[_traits.Length];
        }

        LookUp();
        foreach (ref var sentence in CollectionsMarshal.AsSpan(_sentences))
        {
            sentence = CaseStyle.Describe(this, sentence);
        }
    }

    /// <summary>The token at an index, or one of no length at either end of the text.</summary>
    public Token TokenAt(int index) => (uint)index < (uint)_tokens.Count ? _tokens[index] : default;

    public ReadOnlySpan<char> WordAt(int index) => TokenAt(index).Of(Text);

    public bool Has(int index, WordTraits any) => (uint)index < (uint)_tokens.Count && (_traits[index] & any) != 0;

    /// <summary>What the lexicon says of a word.</summary>
    public WordTraits TraitsAt(int index) => (uint)index < (uint)_tokens.Count ? _traits[index] : WordTraits.None;

    public bool IsKnownAs(int index, NameKinds any) => (uint)index < (uint)_tokens.Count && (_kinds[index] & any) != 0;

    /// <summary>True when the token is this word, in small letters.</summary>
    public bool Is(int index, string word) => WordAt(index).SequenceEqual(word);

    /// <summary>A word with a capital, or an initial: what names are made of.</summary>
    public bool IsNameWord(int index)
    {
        var token = TokenAt(index);
        return token.IsCapitalised && token.Kind == TokenKind.Word && token.Length <= LongestName;
    }

    /// <summary>True when the token stands in the dateline, whose place is known from the article.</summary>
    public bool IsInDateline(int index)
    {
        var start = TokenAt(index).Start;
        return start >= BodyStart && start < DatelineEnd;
    }

    /// <summary>True when the word is written with a small letter elsewhere in the article, or by news in general.</summary>
    public bool IsCommon(int index) =>
        Has(index, WordTraits.Common | WordTraits.FunctionWord) || (_lowerWords.Count > 0 &&
            _lowerWords.Contains(NameKey.Of(WordAt(index))));

    /// <summary>True for a hyphen that joins the words on both sides without blanks.</summary>
    public bool IsJoin(int index)
    {
        var token = TokenAt(index);
        return token.Kind == TokenKind.Hyphen && !token.HasBlankBefore &&
            TokenAt(index + 1) is { Length: > 0, HasBlankBefore: false };
    }

    /// <summary>The text from one token up to another.</summary>
    public ReadOnlySpan<char> SpanOf(int first, int end) => Text.AsSpan()[_tokens[first].Start.._tokens[end - 1].End];

    /// <summary>The text from one token up to another.</summary>
    public string Between(int first, int end) => SpanOf(first, end).ToString();

    private void LookUp()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            (_traits[i], _kinds[i]) = (WordTraits.None, NameKinds.None);
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = token.Of(Text);
            _traits[i] = _lexicon.TraitsOf(word);
            if (token.IsCapitalised)
            {
                _kinds[i] = Gazetteer.Find(word).Kinds;
            }
            else if (_traits[i] == WordTraits.None && token.Start >= DatelineEnd && token.HasBlankBefore)
            {
                _lowerWords.Add(NameKey.Of(word));
            }
        }
    }
}
