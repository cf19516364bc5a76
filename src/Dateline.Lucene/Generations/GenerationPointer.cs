using System.Text;

namespace Dateline.Lucene.Generations;

/// <summary>Content of the file <c>CURRENT</c>: the live generation on the first line, the one kept for a rollback on the second.</summary>
/// <param name="Current">Name of the live generation; null when there is none.</param>
/// <param name="Previous">Name of the generation before it; null when there is none.</param>
internal readonly record struct GenerationPointer(string? Current, string? Previous)
{
    private const string FileName = "CURRENT";

    /// <summary>The path of the pointer in an index folder.</summary>
    public static string PathIn(string indexFolder) => Path.Combine(indexFolder, FileName);

    /// <summary>Reads the pointer. A line that names no generation counts as absent.</summary>
    /// <returns>False when there is no pointer or it names no live generation.</returns>
    public static bool TryRead(string indexFolder, out GenerationPointer pointer)
    {
        pointer = default;
        try
        {
            var lines = File.ReadAllLines(PathIn(indexFolder));
            pointer = new GenerationPointer(NameAt(lines, 0), NameAt(lines, 1));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        return pointer.Current is not null;
    }

    /// <summary>Replaces the pointer atomically: the swap that readers see.</summary>
    public void Write(string indexFolder) =>
        DurableFile.Write(PathIn(indexFolder), Encoding.UTF8.GetBytes($"{Current}\n{Previous}\n"));

    private static string? NameAt(string[] lines, int line) =>
        line < lines.Length && Generation.IsName(lines[line].Trim()) ? lines[line].Trim() : null;
}
