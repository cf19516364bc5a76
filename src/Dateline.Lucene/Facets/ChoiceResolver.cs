using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>Turns the facet values that a person typed into the canonical values of the archive.</summary>
internal static class ChoiceResolver
{
    /// <summary>The choices of a query, one for each facet that has any.</summary>
    /// <exception cref="QueryException">A value is unknown or ambiguous.</exception>
    public static IReadOnlyDictionary<FacetKind, ResolvedChoice> Resolve(ArchiveSnapshot archive, ArticleQuery query)
    {
        var resolved = new Dictionary<FacetKind, ResolvedChoice>();
        foreach (var kind in Enum.GetValues<FacetKind>())
        {
            var choice = query.Choices.GetValueOrDefault(kind, new FacetChoice());
            DateSpan? span = kind switch
            {
                FacetKind.Published => query.Published,
                FacetKind.Mentioned => query.Mentioned,
                _ => null,
            };
            if (!choice.IsEmpty || span is not null)
            {
                resolved[kind] = new ResolvedChoice(kind, Values(choice.Any), Values(choice.All), Values(choice.Not), span);
            }

            string[] Values(IReadOnlyList<string> typed) => [.. typed.Select(value => Resolve(archive, kind, value)).Distinct()];
        }

        return resolved;
    }

    /// <summary>The canonical value that a typed one means.</summary>
    /// <exception cref="QueryException">It is unknown or ambiguous.</exception>
    public static string Resolve(ArchiveSnapshot archive, FacetKind kind, string typed)
    {
        var facet = archive.Facet(kind);
        if (facet.Find(typed) >= 0)
        {
            return typed;
        }

        if (typed.Equals(FacetChoice.None, StringComparison.OrdinalIgnoreCase))
        {
            return FacetChoice.None;
        }

        // A day without an article is a fair question, and so is any name while nothing is indexed.
        if (archive.Live.Count == 0 || (FacetHierarchy.IsDate(kind) && DateSpan.TryParsePartial(typed, out _)))
        {
            return typed;
        }

        // What was once the shown name, or stands so in an article, still means its value.
        if (archive.Aliases.Table.Canonical(kind, typed) is var canonical && facet.Find(canonical) >= 0)
        {
            return canonical;
        }

        string[] live = [.. facet.LiveValues];
        return FacetValueResolver.Resolve(
            kind, typed, live, archive.Aliases.Table, value => facet.Find(value) is var ordinal and >= 0 ? facet.Totals[ordinal] : 0);
    }
}
