using System.Text;
using Dateline.Core.Text;
using Dateline.Entities.Models;
using Microsoft.ML.Tokenizers;

namespace Dateline.Onnx.Subwords;

/// <summary>The vocabulary of BERT and its kin: pieces of words, those within a word marked by <c>##</c>.</summary>
internal sealed class WordPieceEncoder : SubwordEncoder
{
    /// <summary>Letters that Unicode does not decompose, although they fold: the model learnt them as they are.</summary>
    private const string Undivided = "ÐðØøĐđĦħıĸŁłŊŋŦŧ";

    private readonly BertTokenizer _tokenizer;
    private readonly bool _dropsAccents;

    private WordPieceEncoder(BertTokenizer tokenizer, int largestId, bool dropsAccents)
        : base(
            new SubwordMarks(
                tokenizer.ClassificationTokenId, tokenizer.SeparatorTokenId, tokenizer.PaddingTokenId, tokenizer.UnknownTokenId),
            largestId,
            tokenizer.LowerCaseBeforeTokenization)
    {
        _tokenizer = tokenizer;
        _dropsAccents = dropsAccents;
    }

    /// <summary>Makes the encoder.</summary>
    /// <param name="pieces">The pieces, in the order of their numbers.</param>
    /// <param name="config">The model's settings.</param>
    /// <param name="path">Where the pieces come from, for messages.</param>
    /// <exception cref="ModelException">The vocabulary does not fit.</exception>
    public static WordPieceEncoder Create(IReadOnlyList<string> pieces, ModelConfig config, string path)
    {
        var special = config.SpecialTokens;
        var options = new BertOptions
        {
            // A vocabulary with capitals is cased, whatever the settings leave out.
            LowerCaseBeforeTokenization = config.IsUncased ?? !pieces.Any(piece => !piece.StartsWith('[') && piece.Any(char.IsUpper)),
            SplitOnSpecialTokens = false,
            UnknownToken = special.GetValueOrDefault("unk_token", "[UNK]"),
            ClassificationToken = special.GetValueOrDefault("cls_token", "[CLS]"),
            SeparatorToken = special.GetValueOrDefault("sep_token", "[SEP]"),
            PaddingToken = special.GetValueOrDefault("pad_token", "[PAD]"),
        };
        string[] marks = [options.UnknownToken, options.ClassificationToken, options.SeparatorToken, options.PaddingToken];
        if (marks.FirstOrDefault(mark => !pieces.Contains(mark)) is { } missing)
        {
            throw new ModelException(
                $"{path} has no {missing}: it is not the vocabulary of this model. Take the file that comes with the model.");
        }

        options.MaskingToken = options.UnknownToken;
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', pieces)));
        var dropsAccents = config.DropsAccents ?? options.LowerCaseBeforeTokenization;
        return new WordPieceEncoder(BertTokenizer.Create(lines, options), pieces.Count - 1, dropsAccents);
    }

    protected override IReadOnlyList<int> Encode(ReadOnlySpan<char> word, bool hasBlankBefore)
    {
        if (!_dropsAccents)
        {
            return _tokenizer.EncodeToIds(word, addSpecialTokens: false);
        }

        Span<char> plain = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!Folding.IsCombining(c))
            {
                plain[length++] = char.IsLetter(c) && !Undivided.Contains(c) ? Folding.FoldAccent(c) : c;
            }
        }

        return _tokenizer.EncodeToIds(plain[..length], addSpecialTokens: false);
    }
}
