namespace Dateline.Entities.Sequences;

/// <summary>
/// Finds the best sequence of labels of a sentence from the scores of each token (Viterbi), for training and for the written model alike.
/// Reused from sentence to sentence; not for two threads at once.
/// </summary>
internal sealed class LabelPath
{
    private static readonly byte[][] Before =
        [.. Enumerable.Range(0, TagSet.Count).Select(label => Enumerable.Range(0, TagSet.Count)
            .Where(before => TagSet.CanFollow(before, label)).Select(before => (byte)before).ToArray())];

    private float[] _last = new float[TagSet.Count];
    private float[] _current = new float[TagSet.Count];
    private byte[] _back = new byte[64 * TagSet.Count];
    private int _length;
    private int _token;

    /// <summary>Begins a sentence of so many tokens.</summary>
    public void Begin(int length)
    {
        if (_back.Length < length * TagSet.Count)
        {
            _back = new byte[2 * length * TagSet.Count];
        }

        _length = length;
        _token = 0;
    }

    /// <summary>Adds the next token.</summary>
    /// <param name="emission">A score per label, perhaps padded.</param>
    /// <param name="transitions">Scores of one label (row) followed by another (column).</param>
    public void Add(ReadOnlySpan<float> emission, ReadOnlySpan<float> transitions)
    {
        for (var label = 0; label < TagSet.Count; label++)
        {
            var best = float.NegativeInfinity;
            byte from = 0;
            if (_token == 0)
            {
                best = TagSet.CanFollow(TagSet.Outside, label) ? 0 : float.NegativeInfinity;
            }
            else
            {
                foreach (var before in Before[label])
                {
                    var score = _last[before] + transitions[(before * TagSet.Count) + label];
                    if (score > best)
                    {
                        best = score;
                        from = before;
                    }
                }
            }

            // A name that begins has to end within its sentence.
            var isOpenAtEnd = _token == _length - 1 && label != TagSet.Outside && !TagSet.Ends(label);
            _current[label] = isOpenAtEnd ? float.NegativeInfinity : best + emission[label];
            _back[(_token * TagSet.Count) + label] = from;
        }

        (_last, _current) = (_current, _last);
        _token++;
    }

    /// <summary>Writes the best labels, after the last token.</summary>
    /// <param name="labels">Takes a label per token.</param>
    public void Trace(Span<byte> labels)
    {
        byte label = 0;
        for (byte i = 1; i < TagSet.Count; i++)
        {
            if (_last[i] > _last[label])
            {
                label = i;
            }
        }

        for (var token = _length - 1; token >= 0; token--)
        {
            labels[token] = label;
            label = _back[(token * TagSet.Count) + label];
        }
    }
}
