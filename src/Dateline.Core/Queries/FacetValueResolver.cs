using Dateline.Core.Aliases;
using Dateline.Core.Text;

namespace Dateline.Core.Queries;

/// <summary>Tells which value of a facet a person means, or says what could have been meant.</summary>
public static class FacetValueResolver
{
    /// <summary>Candidates listed at the most for an ambiguous value.</summary>
    private const int MaxCandidates = 20;

    /// <summary>Candidates named in the message itself.</summary>
    private const int NamedCandidates = 5;

    /// <summary>The canonical value that a typed one means by <see cref="FacetValueMatcher"/>, also under another of its names.</summary>
    /// <param name="kind">The facet.</param>
    /// <param name="typed">The text as typed.</param>
    /// <param name="values">The canonical values.</param>
    /// <param name="aliases">Their other names.</param>
    /// <param name="countOf">How many articles have a canonical value.</param>
    /// <exception cref="QueryException">It is unknown or ambiguous.</exception>
    public static string Resolve(
        FacetKind kind, string typed, IReadOnlyCollection<string> values, AliasTable aliases, Func<string, int> countOf)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(countOf);
        var names = aliases.IsEmpty(kind) ? values : [.. values, .. values.SelectMany(value => aliases.Variants(kind, value))];
        var matches = FacetValueMatcher.Match(kind, typed, names).Select(name => aliases.Canonical(kind, name)).Distinct().ToList();
        return matches switch
        {
            [var only] => only,
            [] => throw Unknown(kind, typed, names),
            var several => throw Ambiguous(kind, typed, several, countOf),
        };
    }

    private static QueryException Ambiguous(FacetKind kind, string typed, List<string> values, Func<string, int> countOf)
    {
        var candidates = values
            .Select(value => new Candidate(value, countOf(value)))
            .OrderByDescending(candidate => candidate.Count)
            .ThenBy(candidate => candidate.Value, StringComparer.Ordinal)
            .ToList();
        var named = string.Join(", ", candidates.Take(NamedCandidates).Select(candidate => $"{candidate.Value} ({candidate.Count})"));
        var more = candidates.Count > NamedCandidates ? $" and {candidates.Count - NamedCandidates} more" : "";
        return new QueryException($"The {FacetNames.Singular(kind)} '{typed}' can be {named}{more}. Write the one you mean in full.")
        {
            Parameter = FacetNames.Singular(kind),
            Candidates = [.. candidates.Take(MaxCandidates)],
        };
    }

    private static QueryException Unknown(FacetKind kind, string typed, IEnumerable<string> names)
    {
        var nearest = names.MinBy(name => Distance(typed, name));
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
