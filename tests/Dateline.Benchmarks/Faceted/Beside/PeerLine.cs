using System.Globalization;

namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>
/// Reads what the peers print, parted by bars: <c>engine|mode|n=1400|mean=288us|p50=74|p99=4315|hits=…|fsum=…|all:9249/10100 and:…</c>, and of
/// an index <c>…|13851 docs/s|…</c>.
/// </summary>
internal static class PeerLine
{
    private const string RateUnit = " docs/s";

    /// <summary>The result of a mode.</summary>
    /// <exception cref="InvalidDataException">There is no such line.</exception>
    public static ModeResult Result(string[] lines, string mode)
    {
        var parts = lines.Select(line => line.Split('|')).FirstOrDefault(parts => parts.Length > 2 && parts[1] == mode)
            ?? throw new InvalidDataException($"The peer printed no line of {mode}.");
        var values = parts.Select(part => part.Split('=')).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        return new ModeResult(
            (int)Number(values["n"]), Number(values["mean"].Replace("us", "", StringComparison.Ordinal)), Number(values["p50"]), Number(values["p99"]),
            (long)Number(values["hits"]), (long)Number(values["fsum"]), Classes(parts[^1]));
    }

    /// <summary>The documents a second that an index was built with.</summary>
    /// <exception cref="InvalidDataException">No line says it.</exception>
    public static double Rate(string[] lines)
    {
        var part = lines.SelectMany(line => line.Split('|')).FirstOrDefault(part => part.EndsWith(RateUnit, StringComparison.Ordinal))
            ?? throw new InvalidDataException("The peer printed no line of an index.");
        return Number(part[..^RateUnit.Length]);
    }

    private static Dictionary<QueryClass, (double Median, double P99)> Classes(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(item => item.Trim().Split(':', '/'))
        .ToDictionary(item => Enum.Parse<QueryClass>(item[0], ignoreCase: true), item => (Number(item[1]), Number(item[2])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
