using System.Numerics;

namespace Dateline.Training.Clusters;

/// <summary>Word vectors by skip-gram with negative sampling (Mikolov et al. 2013). One thread and a seed: the same vectors on every run.</summary>
internal sealed class SkipGram
{
    /// <summary>Numbers in a vector; a multiple of the widest vector register.</summary>
    public const int Dimensions = 64;

    private const int Window = 4;
    private const int Negatives = 5;
    private const int TableSize = 1 << 22;
    private const double Subsampling = 1e-4;
    private const float Rate = 0.04f;

    private readonly float[] _input;
    private readonly float[] _output;
    private readonly int[] _table;
    private readonly float[] _keep;
    private readonly float[] _gradient = new float[Dimensions];
    private readonly Random _random = new(7);

    /// <summary>Begins with small random vectors.</summary>
    /// <param name="counts">How often each word stands in the text.</param>
    public SkipGram(IReadOnlyList<int> counts)
    {
        _input = new float[counts.Count * Dimensions];
        _output = new float[counts.Count * Dimensions];
        for (var i = 0; i < _input.Length; i++)
        {
            _input[i] = (float)((_random.NextDouble() - 0.5) / Dimensions);
        }

        var total = counts.Sum(count => (double)count);
        _keep = [.. counts.Select(count => (float)Math.Min(1, Math.Sqrt(Subsampling * total / count)))];
        _table = Table(counts);
    }

    /// <summary>The vectors, one word after the other.</summary>
    public float[] Vectors => _input;

    /// <summary>Goes through the text once, at a rate that falls evenly.</summary>
    /// <param name="sentences">Numbers of words; negative ones are left out.</param>
    /// <param name="first">The rate at the beginning, as part of the greatest.</param>
    /// <param name="last">The rate at the end, likewise.</param>
    public void Pass(IReadOnlyList<int[]> sentences, float first, float last)
    {
        var kept = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var rate = Rate * (first + ((last - first) * i / sentences.Count));
            kept.Clear();
            foreach (var word in sentences[i])
            {
                if (word >= 0 && _random.NextSingle() < _keep[word])
                {
                    kept.Add(word);
                }
            }

            for (var center = 0; center < kept.Count; center++)
            {
                var reach = _random.Next(1, Window + 1);
                for (var context = Math.Max(0, center - reach); context <= Math.Min(kept.Count - 1, center + reach); context++)
                {
                    if (context != center)
                    {
                        Train(kept[center], kept[context], rate);
                    }
                }
            }
        }
    }

    private void Train(int center, int context, float rate)
    {
        var input = _input.AsSpan(center * Dimensions, Dimensions);
        var gradient = _gradient.AsSpan();
        gradient.Clear();
        for (var i = 0; i <= Negatives; i++)
        {
            var target = i == 0 ? context : _table[_random.Next(TableSize)];
            if (i > 0 && target == context)
            {
                continue;
            }

            var output = _output.AsSpan(target * Dimensions, Dimensions);
            var dot = Dot(input, output);
            var step = ((i == 0 ? 1f : 0f) - (1f / (1f + MathF.Exp(-dot)))) * rate;
            AddScaled(gradient, output, step);
            AddScaled(output, input, step);
        }

        AddScaled(input, gradient, 1);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < Dimensions; i += Vector<float>.Count)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        return Vector.Sum(sum);
    }

    private static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        for (var i = 0; i < Dimensions; i += Vector<float>.Count)
        {
            (new Vector<float>(target[i..]) + (new Vector<float>(source[i..]) * factor)).CopyTo(target[i..]);
        }
    }

    private static int[] Table(IReadOnlyList<int> counts)
    {
        var powers = counts.Select(count => Math.Pow(count, 0.75)).ToArray();
        var total = powers.Sum();
        var table = new int[TableSize];
        var word = 0;
        var reached = powers[0] / total;
        for (var i = 0; i < TableSize; i++)
        {
            table[i] = word;
            if ((i + 1.0) / TableSize > reached && word < counts.Count - 1)
            {
                reached += powers[++word] / total;
            }
        }

        return table;
    }
}
