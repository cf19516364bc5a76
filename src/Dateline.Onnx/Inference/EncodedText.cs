using System.Runtime.InteropServices;
using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;
using Dateline.Onnx.Subwords;

namespace Dateline.Onnx.Inference;

/// <summary>An article's sentences as subwords, and the windows in which the model reads them.</summary>
internal sealed class EncodedText
{
    private readonly List<int> _ids = [];
    private readonly List<Window> _windows = [];
    private readonly List<Sentence> _sentences = [];
    private readonly int[] _starts;

    /// <param name="text">The article.</param>
    /// <param name="encoder">Cuts its tokens into subwords.</param>
    /// <param name="addsPrefixSpace">True when the first word of a sentence is read as if a blank stood before it.</param>
    /// <param name="capacity">The most subwords of a window.</param>
    public EncodedText(TaggingText text, SubwordEncoder encoder, bool addsPrefixSpace, int capacity)
    {
        _starts = new int[text.Tokens.Length + 1];
        foreach (var sentence in text.Sentences)
        {
            var isRead = IsRead(text, sentence, encoder);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var token = text.TokenAt(i);
                if (isRead)
                {
                    var hasBlank = i == sentence.First ? addsPrefixSpace : token.HasBlankBefore;
                    encoder.Encode(token.Of(text.Text), hasBlank, capacity, _ids);
                }

                _starts[i + 1] = _ids.Count;
            }

            if (isRead)
            {
                _sentences.Add(sentence);
                WindowCutter.Cut(_starts, sentence.First, sentence.End, capacity, _windows);
            }
        }
    }

    /// <summary>The sentences that the model reads, in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The windows, in text order; every token of <see cref="Sentences"/> is kept in exactly one.</summary>
    public IReadOnlyList<Window> Windows => _windows;

    /// <summary>The number of subwords in a window.</summary>
    public int LengthOf(Window window) => _starts[window.End] - _starts[window.First];

    /// <summary>The subwords of a window.</summary>
    public ReadOnlySpan<int> IdsOf(Window window) => CollectionsMarshal.AsSpan(_ids)[_starts[window.First].._starts[window.End]];

    /// <summary>Where in its window the first subword of a token stands.</summary>
    public int OffsetOf(Window window, int token) => _starts[token] - _starts[window.First];

    /// <summary>
    /// The dateline is known from the article, and a line of capitals makes no sense to a model that has learnt from case.
    /// </summary>
    private static bool IsRead(TaggingText text, Sentence sentence, SubwordEncoder encoder) =>
        !text.IsInDateline(sentence.First) &&
        (encoder.IsUncased || !sentence.IsCaseless || !sentence.IsShouted);
}
