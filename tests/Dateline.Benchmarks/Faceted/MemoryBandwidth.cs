using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dateline.Benchmarks.Faceted;

/// <summary>How fast this machine reads memory in a row.</summary>
internal static class MemoryBandwidth
{
    /// <summary>More than any cache holds.</summary>
    private const int Bytes = 512 << 20;

    private const int Runs = 5;

    /// <summary>Bytes a second that one thread reads, the best of some runs.</summary>
    public static double Measure()
    {
        var numbers = new long[Bytes / sizeof(long)];
        Array.Fill(numbers, 1);
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var begun = Stopwatch.GetTimestamp();
            if (Sum(numbers) != numbers.Length)
            {
                throw new InvalidOperationException("The sum of ones is not their number.");
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalSeconds);
        }

        return Bytes / best;
    }

    /// <summary>Four sums at a time, so that none waits for the one before.</summary>
    private static long Sum(long[] numbers)
    {
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(numbers);
        Vector<long> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i + 3 < vectors.Length; i += 4)
        {
            first += vectors[i];
            second += vectors[i + 1];
            third += vectors[i + 2];
            fourth += vectors[i + 3];
        }

        return Vector.Sum(first + second + third + fourth);
    }
}
