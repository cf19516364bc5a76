using System.Text;

namespace Dateline.Benchmarks;

/// <summary>A table in Markdown: text in the first columns, numbers in the others.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();
    private readonly int _columns;

    /// <param name="textColumns">How many of the columns are text, from the left.</param>
    /// <param name="headings">The headings of all columns.</param>
    public MarkdownTable(int textColumns, params string[] headings)
    {
        _columns = headings.Length;
        Add(headings);
        _text.Append('|').AppendJoin('|', headings.Select((_, column) => column < textColumns ? "---" : "--:")).AppendLine("|");
    }

    /// <summary>Adds a row with a cell for each column.</summary>
    public MarkdownTable Add(params string[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, _columns);
        _text.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
        return this;
    }

    public override string ToString() => _text.ToString();
}
