namespace Dateline.Reading.PlainText;

/// <summary>A line of a header.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Text">The line without blanks around it; it is never empty.</param>
/// <param name="AfterBlank">True when a blank line stands before it.</param>
internal readonly record struct HeaderLine(int Start, string Text, bool AfterBlank);
