namespace Dateline.Reading.Text;

/// <summary>
/// Whether the lines of a text were broken to fit a width. A line was broken if the first word of the next one would not have fitted
/// any more; a text is wrapped if most of its lines break that way in the middle of a sentence.
/// </summary>
internal readonly struct Wrapping
{
    /// <summary>Texts are wrapped to terminals and paper, 60 to 80 characters; a longer line is a paragraph.</summary>
    public const int WidestLine = 100;

    private const int Indentation = 2;

    private readonly int _width;

    private Wrapping(int width) => _width = width;

    /// <summary>Measures a text.</summary>
    public static Wrapping Measure(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var line in text.EnumerateLines())
        {
            width = Math.Max(width, line.TrimEnd(' ').Length);
            if (width > WidestLine)
            {
                return default;
            }
        }

        var wrapping = new Wrapping(width);
        int ends = 0, broken = 0;
        ReadOnlySpan<char> previous = default;
        foreach (var raw in text.EnumerateLines())
        {
            var line = raw.TrimEnd(' ');
            if (!previous.IsEmpty && !line.IsEmpty && !IsIndented(line))
            {
                ends++;
                broken += wrapping.Broke(previous, line) && !EndsSentence(previous) ? 1 : 0;
            }

            previous = line;
        }

        return broken > 0 && broken * 2 >= ends ? wrapping : default;
    }

    /// <summary>True when a line was broken where it ends, so that the next one continues it.</summary>
    public bool Broke(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var word = next.IndexOf(' ') is var blank and >= 0 ? blank : next.Length;
        return _width > 0 && line.Length + 1 + word > _width;
    }

    /// <summary>True when a line begins with more than one blank, as the first of a paragraph.</summary>
    public static bool IsIndented(ReadOnlySpan<char> line) => line.Length > Indentation && line[..Indentation].IsWhiteSpace();

    /// <summary>
    /// True when a line ends as a sentence does: a point after a small letter or digit (not <c>U.S.</c>), a closing quote.
    /// </summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => line switch
    {
        [.., var before, '.'] => char.IsLower(before) || char.IsDigit(before) || before is ')' or '"' or '\u201D' or '%',
        [.., '!' or '?' or '"' or '\u201D' or ':' or '\u2026'] => true,
        _ => false,
    };
}
