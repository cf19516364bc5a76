using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Dateline.Core.Articles;
using SharpCompress.Readers;

namespace Dateline.Training.Timex;

/// <summary>Reads TimeML documents (<c>.tml</c>) from files and from archives beneath a folder.</summary>
internal static class TimeMlReader
{
    /// <summary>Reads every document, ordered by name.</summary>
    /// <exception cref="InvalidDataException">A document is not TimeML, or there is none.</exception>
    public static IReadOnlyList<TimexDocument> ReadAll(string folder)
    {
        var documents = new List<TimexDocument>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (path.EndsWith(".tml", StringComparison.Ordinal))
            {
                using var file = File.OpenRead(path);
                documents.Add(Read(Path.GetFileName(path), file));
            }
            else if (path.EndsWith(".tar.xz", StringComparison.Ordinal))
            {
                ReadArchive(path, documents);
            }
        }

        return documents.Count > 0
            ? [.. documents.OrderBy(document => document.Name, StringComparer.Ordinal)]
            : throw new InvalidDataException($"{folder}: no .tml file and no .tar.xz archive of them in it.");
    }

    private static void ReadArchive(string path, List<TimexDocument> documents)
    {
        using var file = File.OpenRead(path);
        using var archive = ReaderFactory.OpenReader(file);
        while (archive.MoveToNextEntry())
        {
            if (archive.Entry is { IsDirectory: false, Key: { } name } && name.EndsWith(".tml", StringComparison.Ordinal))
            {
                using var entry = archive.OpenEntryStream();
                documents.Add(Read(Path.GetFileName(name), entry));
            }
        }
    }

    private static TimexDocument Read(string name, Stream stream)
    {
        var root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root;
        var created = root?.Element("DCT")?.Element("TIMEX3")?.Attribute("value")?.Value;
        if (root?.Element("TEXT") is not { } body || !TryParseTime(created, out var published))
        {
            throw new InvalidDataException($"{name}: a TimeML document has a DCT with a date and a TEXT; this one has not.");
        }

        var text = new StringBuilder();
        var expressions = new List<GoldTimex>();
        Strip(body, text, expressions);
        return new TimexDocument(name, text.ToString(), published, expressions);
    }

    private static void Strip(XElement element, StringBuilder text, List<GoldTimex> expressions)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText content)
            {
                text.Append(content.Value);
            }
            else if (node is XElement child)
            {
                var start = text.Length;
                Strip(child, text, expressions);
                if (child.Name == "TIMEX3" && text.Length > start)
                {
                    expressions.Add(new GoldTimex(
                        start, text.Length - start, child.Attribute("type")?.Value ?? "", child.Attribute("value")?.Value ?? ""));
                }
            }
        }
    }

    private static bool TryParseTime(string? value, out PublicationTime time)
    {
        var parsed = DateTime.TryParseExact(
            value, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var moment);
        time = new PublicationTime(new DateTimeOffset(moment, TimeSpan.Zero),
            value?.Contains('T', StringComparison.Ordinal) ?? false);
        return parsed;
    }
}
