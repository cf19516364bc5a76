namespace Dateline.Cli.Rendering;

/// <summary>Finds lines and columns in a text, for offsets that only grow.</summary>
/// <param name="text">The text.</param>
internal sealed class TextPosition(string text)
{
    private int _offset;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The line and column, both from 1, of an offset that is not before the last one asked for.</summary>
    public string Of(int offset)
    {
        for (; _offset < offset; _offset++)
        {
            if (text[_offset] == '\n')
            {
                _line++;
                _lineStart = _offset + 1;
            }
        }

        return $"{_line}:{offset - _lineStart + 1}";
    }
}
