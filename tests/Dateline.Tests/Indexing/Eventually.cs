using System.Diagnostics;

namespace Dateline.Tests.Indexing;

/// <summary>Waits for what happens on other threads or in other processes, and fails at a deadline far beyond what it should take.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Deadline, $"After {Deadline.TotalSeconds} s it still does not hold: {what}");
            await Task.Delay(20);
        }
    }
}
