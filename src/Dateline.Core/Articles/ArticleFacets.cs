using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Core.Articles;

/// <summary>
/// The values by which an article is found in each facet: the one place that says which mentions count. Every engine indexes
/// exactly these, so that counts and filters mean the same everywhere.
/// </summary>
public static class ArticleFacets
{
    /// <summary>A range of more days than this is filed under its months, and one of more months than this under its years.</summary>
    public const int MaxRangeParts = 31;

    /// <summary>A longer value is cut to this many UTF-16 code units: no name is that long, and engines refuse very long keys.</summary>
    public const int MaxValueLength = 256;

    /// <summary>
    /// The values that the article itself has, in the order in which the text names them first: names, whole place paths, and dates
    /// at their own precision. Demonyms and the dateline's place count only where <see cref="AnnotatedArticle.Locations"/> says so.
    /// </summary>
    public static IReadOnlyList<string> Values(this AnnotatedArticle annotated, FacetKind kind) => kind switch
    {
        FacetKind.People => Mentioned(annotated, EntityKind.Person),
        FacetKind.Organisations => Mentioned(annotated, EntityKind.Organisation),
        FacetKind.Locations => Locations(annotated),
        FacetKind.Mentioned => [.. Mentioned(annotated, EntityKind.Date).SelectMany(Parts).Distinct()],
        FacetKind.Published => One(annotated.Article.Published?.ArchiveDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FacetKind.Source => One(annotated.Article.Source),
        FacetKind.Language => One(annotated.Article.Language),
        FacetKind.Filed => One(annotated.FiledPlace),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such facet."),
    };

    /// <summary>
    /// The values with all their ancestors, each once: <c>United States</c> and <c>United States/Florida</c> for a place in Florida,
    /// <c>2025</c> and <c>2025-12</c> for a day in December. An article counts at each of them.
    /// </summary>
    public static IReadOnlyList<string> ValuesAndAncestors(this AnnotatedArticle annotated, FacetKind kind)
    {
        var values = annotated.Values(kind);
        return FacetHierarchy.Separator(kind) is null || values.Count == 0
            ? values
            : [.. values.SelectMany(value => FacetHierarchy.Ancestors(kind, value).Append(value)).Distinct()];
    }

    /// <summary>The dateline's place counts too where it is to, also when the text does not begin with it.</summary>
    private static List<string> Locations(AnnotatedArticle annotated)
    {
        var values = Mentioned(annotated, EntityKind.Location);
        if (annotated.Locations.HasFlag(LocationSources.Dateline) && One(annotated.FiledPlace) is [var filed] && !values.Contains(filed))
        {
            values.Add(filed);
        }

        return values;
    }

    private static List<string> Mentioned(AnnotatedArticle annotated, EntityKind kind)
    {
        var values = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in annotated.Mentions)
        {
            if (mention.Kind == kind && mention is { InDateline: false, Value: { Length: > 0 } value } &&
                (!mention.Demonym || annotated.Locations.HasFlag(LocationSources.Demonyms)) &&
                Bounded(value) is var bounded && seen.Add(bounded))
            {
                values.Add(bounded);
            }
        }

        return values;
    }

    /// <summary>The days of a range, or its months or years when those would be too many.</summary>
    private static IEnumerable<string> Parts(string value)
    {
        if (!value.Contains("..", StringComparison.Ordinal) || !DateSpan.TryParse(value, out var span) ||
            span.From is not { } from || span.To is not { } to)
        {
            return [value];
        }

        if (to.DayNumber - from.DayNumber < MaxRangeParts)
        {
            return Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1)
                .Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        var months = (12 * (to.Year - from.Year)) + to.Month - from.Month + 1;
        return months <= MaxRangeParts
            ? Enumerable.Range(0, months)
                .Select(month => from.AddMonths(month).ToString("yyyy-MM", CultureInfo.InvariantCulture))
            : Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(year => year.ToString("0000", CultureInfo.InvariantCulture));
    }

    private static string[] One(string? value) => string.IsNullOrEmpty(value) ? [] : [Bounded(value)];

    private static string Bounded(string value) =>
        value.Length <= MaxValueLength ? value
        : value[..(char.IsHighSurrogate(value[MaxValueLength - 1]) ? MaxValueLength - 1 : MaxValueLength)];
}
