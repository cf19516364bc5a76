using System.Text;
using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.UserGazetteers;

/// <summary>
/// Reads a user's gazetteer: text in UTF-8, a name on each line, its columns parted by a tab or by two or more blanks.
/// <code>
/// # kind         name as written     value (when it is another)
/// person         Rustem Umierov      Rustem Umerov
/// organisation   NSDC                National Security and Defense Council
/// location       Obolon              Ukraine/Kyiv City/Kyiv/Obolon
/// never          Will
/// </code>
/// Empty lines and those that begin with <c>#</c> say nothing. A bad line is a problem with its line and column; the good ones count.
/// </summary>
internal sealed class UserGazetteerReader
{
    private const char Undecodable = '\uFFFD';
    private const string Never = "never";

    private static readonly Dictionary<string, EntityKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["person"] = EntityKind.Person,
        ["organisation"] = EntityKind.Organisation,
        ["organization"] = EntityKind.Organisation,
        ["location"] = EntityKind.Location,
        ["place"] = EntityKind.Location,
    };

    private readonly string _path;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, UserName> _names = new(StringComparer.Ordinal);
    private readonly List<ReadFailure> _problems = [];

    private UserGazetteerReader(string path, Gazetteer gazetteer) => (_path, _gazetteer) = (path, gazetteer);

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="path">The file's path, for what is said of bad lines.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="gazetteer">The places that ship with the product.</param>
    public static UserGazetteer Read(string path, byte[] content, Gazetteer gazetteer)
    {
        var reader = new UserGazetteerReader(path, gazetteer);
        using var text = new StreamReader(new MemoryStream(content), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        for (var line = 1; text.ReadLine() is { } written; line++)
        {
            reader.ReadLine(written, line);
        }

        return new UserGazetteer(reader._names.Values, reader._problems);
    }

    private void ReadLine(string line, int number)
    {
        if (string.IsNullOrWhiteSpace(line) || line.AsSpan().TrimStart().StartsWith("#"))
        {
            return;
        }

        var problem = Parse(line, number, out var name);
        if (problem is null)
        {
            problem = Add(name!);
        }

        if (problem is { } found)
        {
            _problems.Add(new ReadFailure(_path, number, $"column {found.Column}: {found.Text} The line is left out."));
        }
    }

    private Problem? Parse(string line, int number, out UserName? name)
    {
        name = null;
        if (line.IndexOf(Undecodable, StringComparison.Ordinal) is var undecodable and >= 0)
        {
            return new Problem(undecodable + 1, "There are bytes that are no UTF-8; save the file as UTF-8.");
        }

        var columns = GazetteerColumn.Split(line);
        var kind = columns[0];
        var isNever = string.Equals(kind.Text, Never, StringComparison.OrdinalIgnoreCase);
        if (!isNever && !Kinds.ContainsKey(kind.Text))
        {
            return new Problem(kind.Column, columns.Count == 1
                ? "A line is a kind, a tab, and a name: put a tab (or two blanks) between the columns."
                : $"\"{kind.Text}\" is no kind; did you mean {NearestName.Of(kind.Text, [.. Kinds.Keys, Never])}? " +
                  "Kinds are person, organisation, location and never.");
        }

        if (columns.Count == 1)
        {
            return new Problem(line.Length + 1, $"The name is missing: put a tab (or two blanks) and the name behind \"{kind.Text}\".");
        }

        var most = isNever ? 2 : 3;
        if (columns.Count > most)
        {
            return new Problem(columns[most].Column, isNever
                ? "A name never to recognise has no value; take it out."
                : "There is a fourth column; take it out, or write single blanks within a name.");
        }

        if (!NameForm.Of(columns[1].Text).Any(char.IsLetterOrDigit))
        {
            return new Problem(
                columns[1].Column, $"A name has a letter or digit, at most {NameForm.MaxTokens} words and {NameForm.MaxLength} characters.");
        }

        GazetteerColumn? value = columns.Count > 2 ? columns[2] : null;
        name = new UserName(isNever ? null : Kinds[kind.Text], columns[1].Text, value?.Text, number);
        return value is { Text.Length: > ArticleFacets.MaxValueLength }
            ? new Problem(value.Value.Column, $"A value has at most {ArticleFacets.MaxValueLength} characters.")
            : name.Kind == EntityKind.Location ? Locate(ref name, columns[1], value) : null;
    }

    /// <summary>A place needs a path unless it is one that ships with the product.</summary>
    private Problem? Locate(ref UserName name, GazetteerColumn written, GazetteerColumn? value)
    {
        if (value is not { } path)
        {
            return _gazetteer.Find(written.Text).Is(NameKinds.Place)
                ? null
                : new Problem(
                    written.Column + written.Text.Length,
                    $"\"{written.Text}\" is no place that Dateline knows; say where it is in a third column, such as \"Ukraine/Kyiv City/{written.Text}\".");
        }

        var parts = path.Text.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Any(part => part.Length == 0))
        {
            return new Problem(path.Column, "A path is the names from the country down with a single / between them, such as \"France/Ile-de-France/Paris\".");
        }

        name = name with { Value = string.Join('/', parts), Place = Deepest(parts) };
        return null;
    }

    /// <summary>The place of the path, or the nearest above it, that ships with the product.</summary>
    private Place? Deepest(string[] parts)
    {
        for (var depth = parts.Length; depth > 0; depth--)
        {
            var joined = string.Join('/', parts[..depth]);
            var entry = _gazetteer.Find(parts[depth - 1]);
            foreach (var candidate in entry.Places)
            {
                if (!candidate.IsDemonym && entry.PlaceOf(candidate) is var place && place.Path == joined)
                {
                    return place;
                }
            }
        }

        return null;
    }

    private Problem? Add(UserName name)
    {
        var form = NameForm.Of(name.Name);
        if (_names.TryAdd(form, name) || _names[form] with { Line = name.Line, Name = name.Name } == name)
        {
            return null;
        }

        return new Problem(1, $"\"{name.Name}\" is listed in line {_names[form].Line} as something else; keep one of the two lines.");
    }

    /// <summary>What is wrong with a line.</summary>
    /// <param name="Column">Where, in UTF-16 code units from 1.</param>
    /// <param name="Text">What, and what to do, in a sentence.</param>
    private readonly record struct Problem(int Column, string Text);
}
