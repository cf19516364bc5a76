
namespace Dateline.Training.Tagging;

/// <summary>
/// Trains the weights of a linear chain by the averaged structured perceptron (Collins 2002), decoding with Viterbi. The average is
/// kept as in Daumé's thesis: one sum of the updates weighted by their time.
/// </summary>
internal sealed class PerceptronTrainer
{
    /// <summary>Labels padded to a power of two, so that the weights of one feature are one cache line.</summary>
    private const int Stride = 16;

    private readonly int _mask;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _transitions = new float[TagSet.Count * TagSet.Count];
    private readonly float[] _transitionSums = new float[TagSet.Count * TagSet.Count];
    private readonly LabelPath _path = new();
    private readonly float[] _emission = new float[Stride];
    private byte[] _found = [];
    private float _time = 1;

    /// <summary>Begins with weights of zero.</summary>
    /// <param name="bits">Bits of a feature's hash that count: 2^bits features have a weight of their own.</param>
    public PerceptronTrainer(int bits)
    {
        KeyBits = bits;
        _mask = (1 << bits) - 1;
        _weights = new float[Stride << bits];
        _sums = new float[Stride << bits];
    }

    /// <summary>Bits of a feature's hash that count.</summary>
    public int KeyBits { get; }

    /// <summary>How many features can have a weight.</summary>
    public int Rows => _mask + 1;

    /// <summary>Scores of one label (row) followed by another (column).</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The weights of a feature by label.</summary>
    public ReadOnlySpan<float> Weights(int row) => _weights.AsSpan(row * Stride, TagSet.Count);

    /// <summary>Goes through the sentences once, in random order.</summary>
    /// <returns>The share of sentences that were labelled right.</returns>
    public double Pass(FeatureSet set, Random random)
    {
        var order = Enumerable.Range(0, set.Sentences).ToArray();
        random.Shuffle(order);
        var right = 0;
        foreach (var sentence in order)
        {
            var gold = set.Labels(sentence);
            var found = Decode(set, sentence);
            if (found.SequenceEqual(gold))
            {
                right++;
            }
            else
            {
                Update(set, sentence, gold, found);
            }

            _time++;
        }

        return (double)right / order.Length;
    }

    /// <summary>Replaces the weights by their average over the training.</summary>
    public void Average()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            if (_sums[i] != 0)
            {
                _weights[i] -= _sums[i] / _time;
            }
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] -= _transitionSums[i] / _time;
        }
    }

    private ReadOnlySpan<byte> Decode(FeatureSet set, int sentence)
    {
        var length = set.Labels(sentence).Length;
        if (_found.Length < length)
        {
            _found = new byte[2 * length];
        }

        _path.Begin(length);
        var emission = _emission.AsSpan();
        for (var token = 0; token < length; token++)
        {
            emission.Clear();
            foreach (var feature in set.Features(sentence, token))
            {
                var row = _weights.AsSpan((int)(feature & _mask) * Stride, Stride);
                for (var label = 0; label < Stride; label++)
                {
                    emission[label] += row[label];
                }
            }

            _path.Add(emission, _transitions);
        }

        _path.Trace(_found.AsSpan(0, length));
        return _found.AsSpan(0, length);
    }

    private void Update(FeatureSet set, int sentence, ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        for (var token = 0; token < gold.Length; token++)
        {
            if (gold[token] != found[token])
            {
                foreach (var feature in set.Features(sentence, token))
                {
                    var row = (int)(feature & _mask) * Stride;
                    _weights[row + gold[token]] += 1;
                    _weights[row + found[token]] -= 1;
                    _sums[row + gold[token]] += _time;
                    _sums[row + found[token]] -= _time;
                }
            }

            if (token > 0 && (gold[token] != found[token] || gold[token - 1] != found[token - 1]))
            {
                var right = (gold[token - 1] * TagSet.Count) + gold[token];
                var wrong = (found[token - 1] * TagSet.Count) + found[token];
                _transitions[right] += 1;
                _transitions[wrong] -= 1;
                _transitionSums[right] += _time;
                _transitionSums[wrong] -= _time;
            }
        }
    }
}
