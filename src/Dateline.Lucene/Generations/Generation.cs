using System.Globalization;

namespace Dateline.Lucene.Generations;

/// <summary>One whole index: a numbered folder in the index folder.</summary>
/// <param name="IndexFolder">The index folder.</param>
/// <param name="Name">The generation's name, such as <c>generation-000001</c>.</param>
internal sealed record Generation(string IndexFolder, string Name)
{
    /// <summary>What is appended to the name of a generation that was set aside.</summary>
    public const string BrokenSuffix = ".broken";

    private const string Prefix = "generation-";

    /// <summary>The generation's folder.</summary>
    public string Folder => Path.Combine(IndexFolder, Name);

    /// <summary>The Lucene index of the articles.</summary>
    public string Articles => Path.Combine(Folder, "articles");

    /// <summary>Format and origin, <see cref="GenerationManifest"/>.</summary>
    public string Manifest => Path.Combine(Folder, "generation.json");

    /// <summary>Exists as long as a rebuild is at work, so that what a dead one leaves is known for what it is.</summary>
    public string BuildingMark => Path.Combine(Folder, "BUILDING");

    /// <summary>The generation's number, from 1.</summary>
    public int Number => int.Parse(Name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The generation of a number.</summary>
    public static Generation Of(string indexFolder, int number) =>
        new(indexFolder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D6}"));

    /// <summary>True for the name of a generation's folder; false for one set aside and for what is not ours.</summary>
    public static bool IsName(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length >= Prefix.Length + 6 &&
        int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

    /// <summary>True for the folder of a generation that was set aside.</summary>
    public static bool IsBrokenName(string name) =>
        name.EndsWith(BrokenSuffix, StringComparison.Ordinal) && IsName(name[..^BrokenSuffix.Length]);
}
