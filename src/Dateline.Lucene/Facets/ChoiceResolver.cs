using Dateline.Core.Queries;
using Dateline.Core.Text;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>Turns the facet values that a person typed into the canonical values of the archive.</summary>
internal static class ChoiceResolver
{
    /// <summary>Candidates listed at the most for an ambiguous value.</summary>
    private const int MaxCandidates = 20;

    /// <summary>Candidates named in the message itself.</summary>
    private const int NamedCandidates = 5;

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
        var dictionary = archive.Dictionary(kind);
        if (dictionary.IndexOf(typed) >= 0)
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

        var values = LiveValues(archive, kind);
        return FacetValueMatcher.Match(kind, typed, values) switch
        {
            [var only] => only,
            [] => throw Unknown(kind, typed, values),
            var several => throw Ambiguous(archive, kind, typed, several),
        };
    }

    /// <summary>The values that an article has which is not deleted.</summary>
    private static IEnumerable<string> LiveValues(ArchiveSnapshot archive, FacetKind kind)
    {
        var counts = archive.Totals(kind).ByOrdinal;
        return archive.Dictionary(kind).Values.Where((_, ordinal) => counts[ordinal] > 0);
    }

    private static QueryException Ambiguous(ArchiveSnapshot archive, FacetKind kind, string typed, IReadOnlyList<string> values)
    {
        var counts = archive.Totals(kind).ByOrdinal;
        var candidates = values
            .Select(value => new Candidate(value, counts[archive.Dictionary(kind).IndexOf(value)]))
            .OrderByDescending(candidate => candidate.Count)
            .ThenBy(candidate => candidate.Value, ValueOrder.Instance)
            .ToList();
        var named = string.Join(", ", candidates.Take(NamedCandidates).Select(candidate => $"{candidate.Value} ({candidate.Count})"));
        var more = candidates.Count > NamedCandidates ? $" and {candidates.Count - NamedCandidates} more" : "";
        return new QueryException($"The {FacetNames.Singular(kind)} '{typed}' can be {named}{more}. Write the one you mean in full.")
        {
            Parameter = FacetNames.Singular(kind),
            Candidates = [.. candidates.Take(MaxCandidates)],
        };
    }

    private static QueryException Unknown(FacetKind kind, string typed, IEnumerable<string> values)
    {
        var nearest = values.MinBy(value => Distance(typed, value));
        var hint = nearest is null ? $"No article has a {FacetNames.Singular(kind)} yet." : $"The nearest is '{nearest}'.";
        return new QueryException($"No article has the {FacetNames.Singular(kind)} '{typed}'. {hint}")
        {
            Parameter = FacetNames.Singular(kind),
        };
    }

    /// <summary>Edits to the whole value or to one of its words, whichever is nearer: a surname may be all that was typed.</summary>
    private static int Distance(string typed, string value)
    {
        var wanted = Folding.Fold(typed);
        var folded = Folding.Fold(value);
        var words = folded.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        var whole = NearestName.Distance(wanted, folded);
        return words.Length == 0 ? whole : Math.Min(whole, words.Min(word => NearestName.Distance(wanted, word)));
    }
}
