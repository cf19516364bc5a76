using System.Text;

namespace Dateline.Core.Aliases;

/// <summary>
/// An alias file: lines that say which values are one and which are not, with the comments around them. Changes keep every other
/// line as it is, also one that cannot be read. Immutable.
/// </summary>
public sealed class AliasDocument
{
    /// <summary>The file's name in the folder of an archive.</summary>
    public const string FileName = "aliases.tsv";

    private const string Heading =
        """
        # Which values of the facets are one: kind, value, "is" or "is not", value, and who decided it, parted by tabs.
        # The value after "is" is the one that is shown. The kinds are person, org, place and source.
        # You may change this file, or let "dateline alias" do it: what you decide (user) counts whatever was learnt,
        # and lines that were learnt are only ever added.

        """;

    private readonly string[] _lines;
    private readonly AliasDecision?[] _decisions;

    private AliasDocument(string[] lines, AliasDecision?[] decisions, List<AliasProblem> problems)
    {
        _lines = lines;
        _decisions = decisions;
        var numbers = Enumerable.Range(0, lines.Length).Where(i => decisions[i] is not null).ToArray();
        Table = new AliasTable([.. decisions.OfType<AliasDecision>()]);
        problems.AddRange(Table.Conflicts.Select(conflict => new AliasProblem(numbers[conflict.Index] + 1, 1, conflict.Reason)));
        Problems = [.. problems.OrderBy(problem => problem.Line)];
    }

    /// <summary>A file that holds nothing but the explanation of its form.</summary>
    public static AliasDocument Empty { get; } = Parse(Heading);

    /// <summary>The decisions put together.</summary>
    public AliasTable Table { get; }

    /// <summary>The lines that do not count, from the top.</summary>
    public IReadOnlyList<AliasProblem> Problems { get; }

    /// <summary>True when a line can hold a value: it has no control character, no blank at an end, and is not empty.</summary>
    public static bool CanHold(string value) => AliasLine.CanHold(value);

    /// <summary>Reads a file. What cannot be read does not count and is among the <see cref="Problems"/>.</summary>
    /// <param name="text">The whole text, with line ends of any system.</param>
    public static AliasDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[^1].Length == 0)
        {
            lines = lines[..^1];
        }

        var decisions = new AliasDecision?[lines.Length];
        var problems = new List<AliasProblem>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (AliasLine.TryRead(lines[i], out decisions[i]) is { } problem)
            {
                problems.Add(new AliasProblem(i + 1, problem.Column, problem.Reason));
            }
        }

        return new AliasDocument(lines, decisions, problems);
    }

    /// <summary>The file without some decisions, and with others at its end.</summary>
    /// <param name="isGone">Says which decisions are taken out.</param>
    /// <param name="added">The decisions to add.</param>
    public AliasDocument Change(Predicate<AliasDecision> isGone, IEnumerable<AliasDecision> added)
    {
        ArgumentNullException.ThrowIfNull(isGone);
        ArgumentNullException.ThrowIfNull(added);
        var kept = _lines.Where((_, i) => _decisions[i] is not { } decision || !isGone(decision));
        return Parse(string.Join('\n', kept.Concat(added.Select(AliasLine.Write))));
    }

    /// <summary>The whole text of the file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
