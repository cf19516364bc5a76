using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted;

/// <summary>How many queries are answered in a second by threads that ask one after the other.</summary>
internal static class Throughput
{
    /// <summary>Lets two threads ask different queries at a time.</summary>
    private const int Stagger = 97;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public static double Measure(IFacetedEngine engine, IReadOnlyList<FacetedQuery> queries, FacetedMode mode, int threads)
    {
        var begun = Stopwatch.GetTimestamp();
        var asking = Enumerable.Range(0, threads)
            .Select(thread => Task.Factory.StartNew(() => Ask(thread * Stagger), TaskCreationOptions.LongRunning))
            .ToArray();
        var answered = Task.WhenAll(asking).GetAwaiter().GetResult().Sum();
        return answered / Stopwatch.GetElapsedTime(begun).TotalSeconds;

        int Ask(int first)
        {
            var count = 0;
            while (Stopwatch.GetElapsedTime(begun) < Duration)
            {
                engine.Answer(queries[(first + count++) % queries.Count], mode);
            }

            return count;
        }
    }
}
