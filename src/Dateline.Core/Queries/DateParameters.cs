namespace Dateline.Core.Queries;

/// <summary>Reads the ranges of days that options and parameters give.</summary>
public static class DateParameters
{
    private const string Forms = "write 2025, 2025-12 or 2025-12-06";

    /// <summary>The days from the beginning of one partial date to the end of another: <c>2025</c> to <c>2025-12</c> is the whole year.</summary>
    /// <param name="fromName">The name of the parameter that gave <paramref name="from"/>.</param>
    /// <param name="from">A partial date; null or empty for no beginning.</param>
    /// <param name="toName">The name of the parameter that gave <paramref name="to"/>.</param>
    /// <param name="to">A partial date; null or empty for no end.</param>
    /// <returns>Null when neither was given.</returns>
    /// <exception cref="QueryException">One of them is no date, or the range ends before it begins.</exception>
    public static DateSpan? Range(string fromName, string? from, string toName, string? to)
    {
        if (string.IsNullOrEmpty(from) && string.IsNullOrEmpty(to))
        {
            return null;
        }

        var first = Partial(fromName, from).From;
        var last = Partial(toName, to).To;
        if (first > last)
        {
            throw new QueryException($"'{toName}' ({to}) lies before '{fromName}' ({from}).") { Parameter = toName };
        }

        return new DateSpan(first, last);
    }

    /// <summary>The days of a partial date, or of a range such as <c>2025-12-01..2025-12-06</c>, either end of which may be open.</summary>
    /// <returns>Null when nothing was given.</returns>
    /// <exception cref="QueryException">The text is no such span.</exception>
    public static DateSpan? Span(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateSpan.TryParse(text, out var span)
            ? span
            : throw new QueryException(
                $"'{name}' is '{text}', which is no date or range of dates; {Forms}, or two of them with '..' between.")
            {
                Parameter = name,
            };
    }

    private static DateSpan Partial(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        return DateSpan.TryParsePartial(text, out var span)
            ? span
            : throw new QueryException($"'{name}' is '{text}', which is no date; {Forms}.") { Parameter = name };
    }
}
