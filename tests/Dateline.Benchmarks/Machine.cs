using System.Runtime.InteropServices;

namespace Dateline.Benchmarks;

/// <summary>Says on what machine something was measured.</summary>
internal static class Machine
{
    private const string ProcessorInfo = "/proc/cpuinfo";
    private const string LoadAverage = "/proc/loadavg";

    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30);
        return $"{Processor()}, {Environment.ProcessorCount} cores, {memory} GiB, {RuntimeInformation.OSDescription}, " +
            $"{RuntimeInformation.FrameworkDescription}";
    }

    /// <summary>How many processes wanted a core on average in the last minute; more than the cores means that times are too long.</summary>
    public static string Load() => File.Exists(LoadAverage) ? File.ReadAllText(LoadAverage).Split(' ')[0] : "unknown";

    private static string Processor()
    {
        var model = File.Exists(ProcessorInfo)
            ? File.ReadLines(ProcessorInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
