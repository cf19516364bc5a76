namespace Dateline.Core.Queries;

/// <summary>A query that cannot be answered as typed: an unknown field, a malformed date, an ambiguous or unknown facet value.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What was wrong and what to do, for a person.</param>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>The column in the query text, from 1; null when the error is not in the text.</summary>
    public int? Column { get; init; }

    /// <summary>The option or field at fault, such as <c>person</c>; null when the text as a whole is.</summary>
    public string? Parameter { get; init; }

    /// <summary>The values that could have been meant, with their counts, best first.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}
