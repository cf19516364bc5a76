using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Entities.Aliases;

/// <summary>
/// Learns from an archive's values which of them are names of one person or organisation: by name alone, in favour of precision, in
/// time that grows with the number of values. What it decides is added to what was decided before and changes none of that.
/// </summary>
public static class AliasLearner
{
    /// <summary>The facets whose values it knows about; places have their canonical names from the gazetteer.</summary>
    public static IReadOnlyList<FacetKind> Kinds { get; } = [FacetKind.People, FacetKind.Organisations];

    /// <summary>The decisions to add. There are none when the archive has learnt from the same values before.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="values">Every value of the facet as recognised, with the number of articles that have it.</param>
    /// <param name="aliases">What was decided before.</param>
    public static IReadOnlyList<AliasDecision> Learn(FacetKind kind, IReadOnlyDictionary<string, int> values, AliasTable aliases)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(aliases);
        var groups = kind switch
        {
            FacetKind.People => PersonAliases.Find(values.Keys),
            FacetKind.Organisations => OrganisationAliases.Find(values.Keys),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing can be learnt about these values."),
        };
        return
        [
            .. groups.SelectMany(group => Decide(kind, group, values, aliases))
                .OrderBy(decision => decision.Other, StringComparer.Ordinal)
                .ThenBy(decision => decision.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Names of a group under the one that is shown already, or else is in most articles; of equals one not in capitals. Those that a
    /// person keeps apart from one of the group stay out of it.
    /// </summary>
    private static IEnumerable<AliasDecision> Decide(
        FacetKind kind, IReadOnlyList<string> group, IReadOnlyDictionary<string, int> values, AliasTable aliases)
    {
        var shown = group
            .Where(AliasDocument.CanHold)
            .Select(value => aliases.Canonical(kind, value))
            .Distinct()
            .OrderByDescending(value => aliases.Variants(kind, value).Count > 0)
            .ThenByDescending(value => values.GetValueOrDefault(value))
            .ThenByDescending(value => value.Any(char.IsLower))
            .ThenBy(value => value, StringComparer.Ordinal)
            .ToList();
        var joined = new List<string>(shown.Count);
        foreach (var value in shown)
        {
            if (joined.Exists(other => aliases.AreApart(kind, value, other)))
            {
                continue;
            }

            if (joined.Count > 0)
            {
                yield return new AliasDecision(kind, value, true, joined[0], AliasAuthor.Learnt);
            }

            joined.Add(value);
        }
    }
}
