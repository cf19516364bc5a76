namespace Dateline.Entities.Dates.Calendar;

/// <summary>A named day or time of the year.</summary>
/// <param name="Name">Its name in the tokens of the text, such as <c>New Year 's Day</c>.</param>
/// <param name="Begin">Its first day in a year; null for a year for which it is not known.</param>
/// <param name="Days">How many days it lasts.</param>
internal sealed record Holiday(string Name, Func<int, DateOnly?> Begin, int Days = 1)
{
    /// <summary>The words of the name.</summary>
    public string[] Words { get; } = Name.Split(' ');
}
