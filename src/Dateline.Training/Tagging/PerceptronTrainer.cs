using System.Runtime.Intrinsics;
using Dateline.Entities.Sequences;

namespace Dateline.Training.Tagging;

/// <summary>
/// Trains the weights of a linear chain by the averaged structured perceptron (Collins 2002), decoding with Viterbi. Right sequences have
/// to win by a margin (cost-augmented decoding, Taskar et al. 2003), without which the weights fit the training text too closely. The average
/// is kept as in Daumé's thesis: one sum of the updates weighted by their time.
/// </summary>
internal sealed class PerceptronTrainer
{
    /// <summary>Labels padded to a power of two, so that the weights of one feature are one cache line.</summary>
    private const int Stride = 16;

    private readonly float _margin;
    private readonly FeatureSet _set;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _transitions = new float[TagSet.Count * TagSet.Count];
    private readonly float[] _transitionSums = new float[TagSet.Count * TagSet.Count];
    private readonly LabelPath _path = new();
    private readonly float[] _emission = new float[Stride];
    private byte[] _found = [];
    private float _time = 1;

    /// <summary>Begins with weights of zero.</summary>
    /// <param name="set">Numbered features and right labels.</param>
    /// <param name="margin">How far, for each wrong token, a wrong sequence has to stay behind, in steps of an update.</param>
    public PerceptronTrainer(FeatureSet set, float margin)
    {
        _set = set;
        _margin = margin;
        _weights = new float[Stride * set.Hashes.Count];
        _sums = new float[_weights.Length];
    }

    /// <summary>Scores of one label (row) followed by another (column).</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The weights of a feature by label.</summary>
    public ReadOnlySpan<float> Weights(int feature) => _weights.AsSpan(feature * Stride, TagSet.Count);

    /// <summary>Goes through sentences once, in random order.</summary>
    /// <param name="sentences">Their numbers; they are shuffled.</param>
    /// <param name="random">Decides the order.</param>
    /// <returns>The share of sentences that were labelled right by the margin.</returns>
    public double Pass(int[] sentences, Random random)
    {
        random.Shuffle(sentences);
        var right = 0;
        foreach (var sentence in sentences)
        {
            var gold = _set.Labels(sentence);
            var found = Decode(sentence, gold);
            if (found.SequenceEqual(gold))
            {
                right++;
            }
            else
            {
                Update(sentence, gold, found);
            }

            _time++;
        }

        return (double)right / sentences.Length;
    }

    /// <summary>Replaces the weights by their average over the training.</summary>
    public void Average()
    {
        Average(_weights, _sums);
        Average(_transitions, _transitionSums);
    }

    private void Average(float[] weights, float[] sums)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= sums[i] / _time;
        }
    }

    private ReadOnlySpan<byte> Decode(int sentence, byte[] gold)
    {
        if (_found.Length < gold.Length)
        {
            _found = new byte[2 * gold.Length];
        }

        _path.Begin(gold.Length);
        var emission = _emission.AsSpan();
        for (var token = 0; token < gold.Length; token++)
        {
            emission.Fill(_margin);
            emission[gold[token]] = 0;
            AddWeights(_set.Features(sentence, token), emission);
            _path.Add(emission, _transitions);
        }

        _path.Trace(_found.AsSpan(0, gold.Length));
        return _found.AsSpan(0, gold.Length);
    }

    private void AddWeights(ReadOnlySpan<uint> features, Span<float> emission)
    {
        var low = Vector256.LoadUnsafe(ref emission[0]);
        var high = Vector256.LoadUnsafe(ref emission[Stride / 2]);
        foreach (var feature in features)
        {
            var row = (int)feature * Stride;
            low += Vector256.LoadUnsafe(ref _weights[row]);
            high += Vector256.LoadUnsafe(ref _weights[row + (Stride / 2)]);
        }

        low.StoreUnsafe(ref emission[0]);
        high.StoreUnsafe(ref emission[Stride / 2]);
    }

    private void Update(int sentence, ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        for (var token = 0; token < gold.Length; token++)
        {
            if (gold[token] != found[token])
            {
                foreach (var feature in _set.Features(sentence, token))
                {
                    var row = (int)feature * Stride;
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
