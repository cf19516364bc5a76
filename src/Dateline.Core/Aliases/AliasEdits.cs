using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>What a person can decide about values: that they are one, or that they are not.</summary>
public static class AliasEdits
{
    /// <summary>
    /// Makes values other names of one that is shown from then on; those that are one with any of them come along. What was decided
    /// between these values before no longer counts.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="kind">One of <see cref="AliasKinds"/>.</param>
    /// <param name="value">The value to be shown.</param>
    /// <param name="variants">Its other names.</param>
    /// <exception cref="QueryException">Other values that would come along are kept apart, or the file cannot hold a value.</exception>
    public static AliasDocument Join(this AliasDocument document, FacetKind kind, string value, IReadOnlyCollection<string> variants)
    {
        ArgumentNullException.ThrowIfNull(document);
        string[] named = [value, .. variants];
        ThrowIfUnwritable(kind, named);
        var group = named.SelectMany(name => GroupOf(document.Table, kind, name)).Distinct().ToHashSet(StringComparer.Ordinal);
        var joined = document.Change(
            decision => decision.Kind == kind && group.Contains(decision.Value) && group.Contains(decision.Other) &&
                (decision.IsSame ? decision.Other != value : named.Contains(decision.Value) && named.Contains(decision.Other)),
            []);
        var missing = group
            .Where(name => name != value && joined.Table.Canonical(kind, name) != value)
            .Order(StringComparer.Ordinal)
            .Select(name => new AliasDecision(kind, name, true, value, AliasAuthor.User));
        joined = joined.Change(_ => false, missing);
        return group.All(name => joined.Table.Canonical(kind, name) == value)
            ? joined
            : throw new QueryException(joined.Problems.Except(document.Problems).FirstOrDefault() is { } problem
                ? $"They cannot be one: {problem.Reason}."
                : $"They cannot be one: '{value}' is kept apart from a value that is one with another of them.")
            {
                Parameter = FacetNames.Singular(kind),
            };
    }

    /// <summary>
    /// Keeps a value apart from another one from then on, and from those that are one with that. The values that remain one keep the
    /// name that is shown, unless it is the one that leaves.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="kind">One of <see cref="AliasKinds"/>.</param>
    /// <param name="value">The value that stays.</param>
    /// <param name="variant">The value that leaves.</param>
    /// <exception cref="QueryException">The file cannot hold a value.</exception>
    public static AliasDocument Part(this AliasDocument document, FacetKind kind, string value, string variant)
    {
        ArgumentNullException.ThrowIfNull(document);
        ThrowIfUnwritable(kind, [value, variant]);
        var shown = document.Table.Canonical(kind, value);
        var rest = new List<AliasDecision>();
        if (shown == document.Table.Canonical(kind, variant))
        {
            var remaining = shown == variant ? value : shown;
            rest.AddRange(GroupOf(document.Table, kind, shown)
                .Where(name => name != variant && name != remaining)
                .Select(name => new AliasDecision(kind, name, true, remaining, AliasAuthor.User)));
        }

        var parted = document.Change(
            decision => decision.Kind == kind && (decision.Value == variant || decision.Other == variant) &&
                (decision.IsSame ? shown == document.Table.Canonical(kind, decision.Other) : decision.Value == value || decision.Other == value),
            []);
        rest.RemoveAll(decision => parted.Table.Canonical(kind, decision.Value) == decision.Other);
        parted = parted.Change(_ => false, [.. rest, new AliasDecision(kind, variant, false, value, AliasAuthor.User)]);
        return parted.Table.Canonical(kind, variant) != parted.Table.Canonical(kind, value)
            ? parted
            : throw new QueryException($"'{variant}' is '{value}' because a place above it is another one; part those.")
            {
                Parameter = FacetNames.Singular(kind),
            };
    }

    private static IEnumerable<string> GroupOf(AliasTable table, FacetKind kind, string value)
    {
        var canonical = table.Canonical(kind, value);
        return table.Variants(kind, canonical).Append(canonical).Append(value);
    }

    private static void ThrowIfUnwritable(FacetKind kind, IEnumerable<string> values)
    {
        foreach (var value in values.Where(value => !AliasLine.CanHold(value)))
        {
            throw new QueryException($"'{value}' has a blank at an end or a control character, and a line of the alias file cannot hold it.")
            {
                Parameter = FacetNames.Singular(kind),
            };
        }
    }
}
