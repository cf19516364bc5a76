using Dateline.Entities.Models;
using Microsoft.ML.Tokenizers;

namespace Dateline.Onnx.Subwords;

/// <summary>
/// The vocabulary of RoBERTa and its kin: pairs of bytes merged to longer and longer ones, a blank before a word included.
/// </summary>
internal sealed class BytePairEncoder : SubwordEncoder
{
    private readonly BpeTokenizer _tokenizer;

    private BytePairEncoder(BpeTokenizer tokenizer, SubwordMarks marks, int largestId)
        : base(marks, largestId, isUncased: false) => _tokenizer = tokenizer;

    /// <summary>RoBERTa counts its positions from 2 on.</summary>
    public override int UnusedPositions => 2;

    /// <summary>Makes the encoder.</summary>
    /// <param name="vocabulary">The numbers of the subwords.</param>
    /// <param name="merges">The merges in the order of their rank, two subwords each with a blank between.</param>
    /// <param name="config">The model's settings.</param>
    /// <param name="path">Where the vocabulary comes from, for messages.</param>
    /// <exception cref="ModelException">The vocabulary does not fit.</exception>
    public static BytePairEncoder Create(
        Dictionary<string, int> vocabulary, IEnumerable<string> merges, ModelConfig config, string path)
    {
        var special = config.SpecialTokens;
        var unknown = special.GetValueOrDefault("unk_token", "<unk>");
        var marks = new SubwordMarks(
            IdOf(special.GetValueOrDefault("cls_token") ?? special.GetValueOrDefault("bos_token", "<s>")),
            IdOf(special.GetValueOrDefault("sep_token") ?? special.GetValueOrDefault("eos_token", "</s>")),
            IdOf(special.GetValueOrDefault("pad_token", "<pad>")),
            IdOf(unknown));
        try
        {
            var options = new BpeOptions(vocabulary)
            {
                Merges = merges,
                ByteLevel = true,
                PreTokenizer = RobertaPreTokenizer.Instance,
                UnknownToken = unknown,
            };
            return new BytePairEncoder(BpeTokenizer.Create(options), marks, vocabulary.Values.Max());
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new ModelException(
                $"{path} and its merges do not fit each other: {exception.Message} Take the files that come with the model.",
                exception);
        }

        int IdOf(string mark) => vocabulary.TryGetValue(mark, out var id) ? id : throw new ModelException(
            $"{path} has no {mark}: it is not the vocabulary of this model. Take the file that comes with the model.");
    }

    protected override IReadOnlyList<int> Encode(ReadOnlySpan<char> word, bool hasBlankBefore)
    {
        if (!hasBlankBefore)
        {
            return _tokenizer.EncodeToIds(word);
        }

        Span<char> withBlank = stackalloc char[word.Length + 1];
        withBlank[0] = ' ';
        word.CopyTo(withBlank[1..]);
        return _tokenizer.EncodeToIds(withBlank);
    }
}
