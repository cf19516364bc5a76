namespace Dateline.Reading.Dates;

/// <summary>A place in a text from which small things are read. What cannot be read is not moved over.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether the day comes first in <c>05/06/2025</c>; null when that is no date here.</summary>
    public bool? DayFirst { get; init; }

    /// <summary>Offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>True when nothing is left.</summary>
    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Current => AtEnd ? '\0' : _text[Position];

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Moves over blanks.</summary>
    public void SkipBlanks()
    {
        while (Current == ' ')
        {
            Position++;
        }
    }

    /// <summary>Moves over a character if it is the next one.</summary>
    public bool Skip(char c)
    {
        if (Current != c || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Moves over a word, whatever its case, and the blanks after it.</summary>
    public bool SkipWord(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) ||
            (Rest.Length > word.Length && char.IsLetter(Rest[word.Length])))
        {
            return false;
        }

        Position += word.Length;
        SkipBlanks();
        return true;
    }

    /// <summary>Reads the letters that follow; empty when there are none.</summary>
    public ReadOnlySpan<char> ReadWord()
    {
        var start = Position;
        while (char.IsLetter(Current))
        {
            Position++;
        }

        return _text[start..Position];
    }

    /// <summary>Reads the digits that follow when there are not too many.</summary>
    /// <param name="maxDigits">How many digits at most, up to 9.</param>
    /// <param name="number">The number.</param>
    /// <returns>How many digits it has; 0 when there is no such number.</returns>
    public int ReadNumber(int maxDigits, out int number)
    {
        var digits = DigitsAhead();
        if (digits == 0 || digits > maxDigits)
        {
            number = 0;
            return 0;
        }

        number = int.Parse(_text.Slice(Position, digits), System.Globalization.CultureInfo.InvariantCulture);
        Position += digits;
        return digits;
    }

    /// <summary>How many digits follow.</summary>
    public readonly int DigitsAhead()
    {
        var end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - Position;
    }
}
