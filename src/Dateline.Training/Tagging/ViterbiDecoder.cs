namespace Dateline.Training.Tagging;

/// <summary>Finds the best sequence of labels of a sentence. Reused from sentence to sentence; not for two threads at once.</summary>
internal sealed class ViterbiDecoder
{
    private const int Impossible = int.MinValue / 2;
    private const int Padded = 16;

    private static readonly byte[][] Before =
        [.. Enumerable.Range(0, TagSet.Count).Select(label => Enumerable.Range(0, TagSet.Count)
            .Where(before => TagSet.CanFollow(before, label)).Select(before => (byte)before).ToArray())];

    private readonly uint[] _features = new uint[FeatureExtractor.MaxFeatures];
    private readonly short[] _emission = new short[Padded];
    private readonly int[] _scores = new int[2 * TagSet.Count];
    private byte[] _back = new byte[64 * TagSet.Count];

    /// <summary>Labels a sentence.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="article">The article, with the evidence collected.</param>
    /// <param name="start">The first token in the row of the article's tokens.</param>
    /// <param name="labels">Takes a label per token of the sentence.</param>
    public void Decode(TaggerModel model, ArticleFacts article, int start, Span<byte> labels)
    {
        if (_back.Length < labels.Length * TagSet.Count)
        {
            _back = new byte[2 * labels.Length * TagSet.Count];
        }

        Span<int> last = _scores.AsSpan(0, TagSet.Count);
        Span<int> current = _scores.AsSpan(TagSet.Count);
        for (var i = 0; i < labels.Length; i++)
        {
            var count = FeatureExtractor.Extract(article, start + i, i, _features);
            model.Score(_features.AsSpan(0, count), _emission);
            Step(model.Transitions, i, labels.Length, last, current);
            var spare = last;
            last = current;
            current = spare;
        }

        Trace(last, labels);
    }

    private void Step(ReadOnlySpan<short> transitions, int token, int length, ReadOnlySpan<int> last, Span<int> current)
    {
        for (var label = 0; label < TagSet.Count; label++)
        {
            var best = Impossible;
            byte from = 0;
            if (token == 0)
            {
                best = TagSet.CanFollow(TagSet.Outside, label) ? 0 : Impossible;
            }
            else
            {
                foreach (var before in Before[label])
                {
                    var score = last[before] + transitions[(before * TagSet.Count) + label];
                    if (score > best)
                    {
                        best = score;
                        from = before;
                    }
                }
            }

            // A name that begins has to end within its sentence.
            var isOpenAtEnd = token == length - 1 && label != TagSet.Outside && !TagSet.Ends(label);
            current[label] = isOpenAtEnd || best <= Impossible ? Impossible : best + _emission[label];
            _back[(token * TagSet.Count) + label] = from;
        }
    }

    private void Trace(ReadOnlySpan<int> scores, Span<byte> labels)
    {
        byte label = 0;
        for (byte i = 1; i < TagSet.Count; i++)
        {
            if (scores[i] > scores[label])
            {
                label = i;
            }
        }

        for (var token = labels.Length - 1; token >= 0; token--)
        {
            labels[token] = label;
            label = _back[(token * TagSet.Count) + label];
        }
    }
}
