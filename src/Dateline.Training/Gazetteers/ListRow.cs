namespace Dateline.Training.Gazetteers;

/// <summary>A row of a list file, with its place for error messages.</summary>
internal sealed record ListRow(string Path, int Number, string[] Columns)
{
    /// <summary>The column; empty when the row does not reach it.</summary>
    public string this[int column] => column < Columns.Length ? Columns[column].Trim() : "";

    /// <summary>The names in the column.</summary>
    public string[] Names(int column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is wrong with the row, and where it stands.</summary>
    public InvalidDataException Error(string reason) => new($"{Path}, line {Number}: {reason}");
}
