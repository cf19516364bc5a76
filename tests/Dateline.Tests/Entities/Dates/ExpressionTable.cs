using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Entities.Dates;

namespace Dateline.Tests.Entities.Dates;

/// <summary>
/// Checks lines such as <c>2025-12-06 | They met on [Friday]. | DATE 2025-12-05 | 2025-12-05</c>: publication, a sentence with the
/// expression in brackets (or none), its TIMEX3 type and value, and the indexed days (<c>-</c> for none).
/// </summary>
internal static class ExpressionTable
{
    public static TheoryData<string> Lines(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static IReadOnlyList<Mention> Recognise(string text, string? published) =>
        DateRecogniser.Recognise(text, published is null ? null : Day(published));

    public static PublicationTime Day(string published) =>
        new(new DateTimeOffset(DateTime.Parse(published, CultureInfo.InvariantCulture), TimeSpan.Zero), false);

    public static void Check(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var start = parts[1].IndexOf('[', StringComparison.Ordinal);
        var end = parts[1].IndexOf(']', StringComparison.Ordinal) - 1;
        var text = parts[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var mentions = Recognise(text, parts[0] == "-" ? null : parts[0]);

        if (start < 0)
        {
            Assert.True(mentions.Count == 0, $"{line}: found {string.Join(", ", mentions.Select(Show))}");
            return;
        }

        var found = mentions.FirstOrDefault(mention => mention.Start == start && mention.Length == end - start);
        Assert.True(found is not null, $"{line}: found {string.Join(", ", mentions.Select(Show))}");
        Assert.Equal($"{parts[2]} | {parts[3]}", $"{Show(found.Timex!.Value)} | {found.Value ?? "-"}");
        Assert.False(string.IsNullOrWhiteSpace(found.Why));
    }

    private static string Show(Mention mention) => $"“{mention.Text}” {Show(mention.Timex!.Value)} {mention.Value}";

    private static string Show(Timex timex) => $"{timex.Type.ToString().ToUpperInvariant()} {timex.Value}";
}
