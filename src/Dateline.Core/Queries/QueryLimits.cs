namespace Dateline.Core.Queries;

/// <summary>What a search may ask for, on the console and over HTTP alike.</summary>
public static class QueryLimits
{
    /// <summary>The longest query text, in UTF-16 code units.</summary>
    public const int MaxTextLength = 4_096;

    /// <summary>The longest value of a facet choice, in UTF-16 code units.</summary>
    public const int MaxValueLength = 512;

    /// <summary>The most values chosen in all facets together.</summary>
    public const int MaxChoices = 256;

    /// <summary>Verifies a query that a person put together.</summary>
    /// <exception cref="QueryException">Something is out of its range; with the parameter at fault.</exception>
    public static void Check(ArticleQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckText(query.Text);
        CheckChoices(query.Choices);
        CheckRange("page", query.Page, 1, ArticleQuery.MaxDepth);
        CheckRange("size", query.Size, 0, ArticleQuery.MaxSize);
        CheckRange("facets", query.FacetSize, 0, ArticleQuery.MaxFacetSize);
        if ((long)query.Page * query.Size > ArticleQuery.MaxDepth)
        {
            throw new QueryException(
                $"Page {query.Page} of {query.Size} lies beyond hit {ArticleQuery.MaxDepth}, the deepest that is shown; narrow the search.")
            {
                Parameter = "page",
            };
        }
    }

    /// <summary>Verifies a look into a facet.</summary>
    /// <exception cref="QueryException">Something is out of its range; with the parameter at fault.</exception>
    public static void Check(FacetQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckText(query.Query.Text);
        CheckChoices(query.Query.Choices);
        CheckRange("size", query.Size, 1, ArticleQuery.MaxFacetSize);
        if (query.Prefix.Length > MaxValueLength)
        {
            throw new QueryException($"The prefix has {query.Prefix.Length} characters; {MaxValueLength} are the most.")
            {
                Parameter = "prefix",
            };
        }
    }

    private static void CheckRange(string parameter, int value, int min, int max)
    {
        if (value < min || value > max)
        {
            throw new QueryException($"'{parameter}' is {value}; it goes from {min} to {max}.") { Parameter = parameter };
        }
    }

    private static void CheckText(string text)
    {
        if (text.Length > MaxTextLength)
        {
            throw new QueryException($"The query has {text.Length} characters; {MaxTextLength} are the most.");
        }
    }

    private static void CheckChoices(IReadOnlyDictionary<FacetKind, FacetChoice> choices)
    {
        var count = 0;
        foreach (var (kind, choice) in choices)
        {
            foreach (var value in choice.Any.Concat(choice.All).Concat(choice.Not))
            {
                count++;
                CheckValue(FacetNames.Singular(kind), value);
            }
        }

        if (count > MaxChoices)
        {
            throw new QueryException($"{count} facet values are chosen; {MaxChoices} are the most.");
        }
    }

    private static void CheckValue(string parameter, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new QueryException(
                $"'{parameter}' has no value; give one, or '{FacetChoice.None}' for articles without any.")
            { Parameter = parameter };
        }

        if (value.Length > MaxValueLength)
        {
            throw new QueryException($"A value of '{parameter}' has {value.Length} characters; {MaxValueLength} are the most.")
            {
                Parameter = parameter,
            };
        }
    }
}
