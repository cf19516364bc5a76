using System.Globalization;

namespace Dateline.Cli.Rendering;

/// <summary>Numbers, times and sizes in words for a person, the same in every culture.</summary>
internal static class Words
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary><c>21,578</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 article</c>, <c>21,578 articles</c>.</summary>
    public static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary><c>3.1 ms</c>, <c>412 ms</c>.</summary>
    public static string Milliseconds(double milliseconds) =>
        $"{milliseconds.ToString(milliseconds < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture)} ms";

    /// <summary><c>0.4 s</c>, <c>42 s</c>, <c>3 min 05 s</c>, <c>2 h 07 min</c>.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 9.95 } => $"{time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s",
        { TotalSeconds: < 60 } => $"{(int)time.TotalSeconds} s",
        { TotalMinutes: < 60 } => $"{(int)time.TotalMinutes} min {time.Seconds:00} s",
        _ => $"{Number((long)time.TotalHours)} h {time.Minutes:00} min",
    };

    /// <summary><c>812 B</c>, <c>1.4 MB</c>; a unit is 1,000 of the one before.</summary>
    public static string Bytes(long bytes)
    {
        var unit = 0;
        double size = bytes;
        while (size >= 1000 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return $"{size.ToString(unit == 0 || size >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture)} {Units[unit]}";
    }
}
