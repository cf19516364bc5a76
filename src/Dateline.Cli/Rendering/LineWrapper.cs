using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>Breaks a stream of styled text into lines of a width.</summary>
/// <param name="width">Cells of a line; at least 1.</param>
internal sealed class LineWrapper(int width)
{
    private readonly List<Segment> _lines = [];
    private readonly List<Segment> _word = [];
    private int _lineWidth;
    private int _wordWidth;
    private int _blanks;
    private Style _blankStyle = Style.Plain;

    /// <summary>Takes the next stretch of text.</summary>
    public void Write(string text, Style style)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n'))
            {
                continue;
            }

            AddToWord(text[start..i], style);
            start = i + 1;
            if (i == text.Length)
            {
                break;
            }

            EndWord();
            if (text[i] == '\n')
            {
                EndLine();
            }
            else
            {
                _blanks++;
                _blankStyle = style;
            }
        }
    }

    /// <summary>Ends the text.</summary>
    /// <returns>All lines, with breaks between them.</returns>
    public IReadOnlyList<Segment> End()
    {
        EndWord();
        return _lines;
    }

    private void AddToWord(string text, Style style)
    {
        if (text.Length == 0)
        {
            return;
        }

        var cells = Cells.Width(text);
        if (_wordWidth + cells <= width)
        {
            _word.Add(new Segment(text, style));
            _wordWidth += cells;
            return;
        }

        var room = width - _wordWidth;
        var head = Cells.Head(text, room);
        if (head.Length == 0 && _wordWidth == 0)
        {
            // Not even one character fits; it has to stand somewhere.
            head = Cells.Head(text, 2);
        }

        if (head.Length > 0)
        {
            _word.Add(new Segment(head, style));
            _wordWidth += Cells.Width(head);
        }

        EndWord();
        EndLine();
        AddToWord(text[head.Length..], style);
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        if (_lineWidth + _blanks + _wordWidth > width)
        {
            if (_lineWidth > 0)
            {
                EndLine();
            }
        }
        else if (_blanks > 0)
        {
            _lines.Add(new Segment(new string(' ', _blanks), _blankStyle));
            _lineWidth += _blanks;
        }

        _lines.AddRange(_word);
        _lineWidth += _wordWidth;
        _word.Clear();
        (_wordWidth, _blanks) = (0, 0);
    }

    private void EndLine()
    {
        _lines.Add(Segment.LineBreak);
        (_lineWidth, _blanks) = (0, 0);
    }
}
