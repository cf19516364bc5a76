using System.Globalization;
using Dateline.Core.Queries;
using Dateline.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Dateline.Web.Binding;

/// <summary>
/// Reads the parameters of a request. An unknown one is an error that names the nearest valid one, never silently ignored; one
/// without a value counts as not given, as forms send them.
/// </summary>
internal sealed class QueryParameters
{
    private static readonly FacetKind[] ChosenByValue = Enum.GetValues<FacetKind>();

    private static readonly string[] QueryNames =
    [
        "q", "match", "from", "to", "mentioned_from", "mentioned_to", "facet_sort",
        .. ChosenByValue.Select(FacetNames.Singular),
        .. ChosenByValue.Select(kind => $"{FacetNames.Singular(kind)}_all"),
        .. ChosenByValue.Select(kind => $"not_{FacetNames.Singular(kind)}"),
    ];

    private static readonly string[] SearchNames = [.. QueryNames, "sort", "page", "size", "facets"];

    private static readonly string[] TimelineNames = [.. SearchNames, "axis", "level"];

    private static readonly string[] FacetQueryNames = [.. QueryNames, "prefix", "size"];

    private readonly IQueryCollection _query;

    private QueryParameters(IQueryCollection query, IReadOnlyCollection<string> names)
    {
        _query = query;
        foreach (var name in query.Keys)
        {
            Check(name, names);
        }
    }

    /// <summary>The search that a request asks for.</summary>
    /// <exception cref="QueryException">A parameter is unknown, given twice, malformed or out of its range.</exception>
    public static ArticleQuery Search(IQueryCollection query) => new QueryParameters(query, SearchNames).ToSearch();

    /// <summary>The timeline that a request asks for; it takes the parameters of a search as they are, whatever its page.</summary>
    /// <exception cref="QueryException">As for <see cref="Search"/>.</exception>
    public static TimelineQuery Timeline(IQueryCollection query)
    {
        var parameters = new QueryParameters(query, TimelineNames);
        return new TimelineQuery
        {
            Axis = parameters.Choice<TimelineAxis>("axis"),
            Level = parameters.Single("level") is { } level ? ChoiceParameter.Parse<TimelineLevel>("level", level) : null,
            Query = parameters.ToSearch(),
        };
    }

    /// <summary>The look into a facet that a request asks for.</summary>
    /// <exception cref="QueryException">As for <see cref="Search"/>.</exception>
    public static FacetQuery Facet(string kind, IQueryCollection query)
    {
        var parameters = new QueryParameters(query, FacetQueryNames);
        var facet = new FacetQuery { Kind = FacetNames.Parse(kind), Query = parameters.ToQuery() };
        facet = facet with { Prefix = parameters.Single("prefix") ?? "", Size = parameters.Number("size", facet.Size) };
        QueryLimits.Check(facet);
        return facet;
    }

    /// <summary>Verifies that a request has no parameters.</summary>
    /// <exception cref="QueryException">It has one.</exception>
    public static void None(IQueryCollection query) => _ = new QueryParameters(query, []);

    private ArticleQuery ToSearch()
    {
        var defaults = new ArticleQuery();
        var search = ToQuery() with
        {
            Sort = Choice<SortOrder>("sort"),
            Page = Number("page", defaults.Page),
            Size = Number("size", defaults.Size),
            FacetSize = Number("facets", defaults.FacetSize),
        };
        QueryLimits.Check(search);
        return search;
    }

    private ArticleQuery ToQuery() => new()
    {
        Text = Single("q") ?? "",
        Match = Choice<MatchMode>("match"),
        Choices = ChosenByValue.Select(kind => (Kind: kind, Choice: ChoiceOf(kind)))
            .Where(chosen => !chosen.Choice.IsEmpty)
            .ToDictionary(chosen => chosen.Kind, chosen => chosen.Choice),
        Published = DateParameters.Range("from", Single("from"), "to", Single("to")),
        Mentioned = DateParameters.Range("mentioned_from", Single("mentioned_from"), "mentioned_to", Single("mentioned_to")),
        FacetOrder = Choice<FacetOrder>("facet_sort"),
    };

    private FacetChoice ChoiceOf(FacetKind kind)
    {
        var name = FacetNames.Singular(kind);
        return new FacetChoice { Any = Values(name), All = Values($"{name}_all"), Not = Values($"not_{name}") };
    }

    private string[] Values(string name) =>
        [.. _query[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!)];

    private string? Single(string name)
    {
        var values = Values(name);
        return values.Length <= 1
            ? values.FirstOrDefault()
            : throw new QueryException($"'{name}' is given {values.Length} times; it can be given once.") { Parameter = name };
    }

    private int Number(string name, int missing)
    {
        if (Single(name) is not { } text)
        {
            return missing;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new QueryException($"'{name}' is '{text}', which is no whole number.") { Parameter = name };
    }

    private T Choice<T>(string name)
        where T : struct, Enum => ChoiceParameter.Parse<T>(name, Single(name));

    private static void Check(string name, IReadOnlyCollection<string> names)
    {
        if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var shown = Shorten(name);
        var hint = names.Count == 0 ? "there are none here." : $"did you mean '{NearestName.Of(shown, names)}'?";
        throw new QueryException($"There is no parameter '{shown}'; {hint}") { Parameter = shown };
    }

    /// <summary>What is longer than any name is not compared in full.</summary>
    private static string Shorten(string name) => name.Length <= 64 ? name : name[..64];
}
