using System.Collections.Frozen;
using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>
/// Which values of a facet are one, and under which name. An engine keeps the values as they were recognised and shows, counts and
/// finds them by this table, so that a decision changes every answer and no index. Immutable.
/// </summary>
/// <remarks>
/// Decisions of the user count first, in their order, then those learnt that do not contradict them. A place takes along what lies in
/// it: with <c>Czech Republic</c> being <c>Czechia</c>, <c>Czech Republic/Prague</c> is <c>Czechia/Prague</c>, and so is whatever is
/// <c>Czech Republic/Prague</c>.
/// </remarks>
public sealed class AliasTable
{
    private readonly FrozenDictionary<string, string>[] _canonical;
    private readonly Dictionary<(FacetKind Kind, string Value), List<string>> _variants = [];
    private readonly Dictionary<(FacetKind Kind, string Value), AliasAuthor> _authors = [];
    private readonly AliasForest _forest = new();

    /// <summary>Puts decisions together.</summary>
    /// <param name="decisions">The decisions, the earliest first.</param>
    public AliasTable(IReadOnlyList<AliasDecision> decisions)
    {
        Decisions = decisions;
        Conflicts = [.. Apply(decisions)];
        var byKind = Enum.GetValues<FacetKind>().Select(_ => new Dictionary<string, string>(StringComparer.Ordinal)).ToArray();
        foreach (var (kind, value, canonical) in _forest.Variants)
        {
            byKind[(int)kind].Add(value, canonical);
            if (!_variants.TryGetValue((kind, canonical), out var variants))
            {
                _variants.Add((kind, canonical), variants = []);
            }

            variants.Add(value);
        }

        _canonical = [.. byKind.Select(values => values.ToFrozenDictionary(StringComparer.Ordinal))];
    }

    /// <summary>A table without decisions: every value stands for itself.</summary>
    public static AliasTable Empty { get; } = new([]);

    /// <summary>The decisions, the earliest first.</summary>
    public IReadOnlyList<AliasDecision> Decisions { get; }

    /// <summary>The decisions of the user that contradict others and do not count, by their index, with the reason.</summary>
    public IReadOnlyList<(int Index, string Reason)> Conflicts { get; }

    /// <summary>True when no value of the facet is another one.</summary>
    public bool IsEmpty(FacetKind kind) => AliasKinds.Of(kind) is not { } kept || _canonical[(int)kept].Count == 0;

    /// <summary>The value under which a value is shown, which is itself when nothing was decided. That value is shown under itself.</summary>
    public string Canonical(FacetKind kind, string value)
    {
        if (AliasKinds.Of(kind) is not { } kept || _canonical[(int)kept] is not { Count: > 0 } canonical)
        {
            return value;
        }

        return FacetHierarchy.Separator(kind) is null ? canonical.GetValueOrDefault(value, value) : _forest.Root(kept, value);
    }

    /// <summary>The values that are shown under a canonical one, itself not among them, by name.</summary>
    public IReadOnlyList<string> Variants(FacetKind kind, string canonical) =>
        AliasKinds.Of(kind) is { } kept && _variants.TryGetValue((kept, canonical), out var variants)
            ? [.. variants.Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The canonical values that have variants, by name.</summary>
    public IReadOnlyList<string> CanonicalValues(FacetKind kind) =>
        [.. _variants.Keys.Where(key => key.Kind == AliasKinds.Of(kind)).Select(key => key.Value).Order(StringComparer.Ordinal)];

    /// <summary>True when two values, or others that are one with them, are kept apart.</summary>
    public bool AreApart(FacetKind kind, string left, string right) =>
        AliasKinds.Of(kind) is { } kept && _forest.AreApart(kept, left, right);

    /// <summary>Who decided that a variant is another value.</summary>
    public AliasAuthor AuthorOf(FacetKind kind, string variant) =>
        AliasKinds.Of(kind) is { } kept ? _authors.GetValueOrDefault((kept, variant)) : AliasAuthor.Learnt;

    private List<(int Index, string Reason)> Apply(IReadOnlyList<AliasDecision> decisions)
    {
        var conflicts = new List<(int Index, string Reason)>();
        ApplyAll(decision => decision is { Author: AliasAuthor.User, IsSame: false });
        ApplyAll(decision => decision is { Author: AliasAuthor.User, IsSame: true });
        ApplyAll(decision => decision.Author == AliasAuthor.Learnt);
        return conflicts;

        void ApplyAll(Predicate<AliasDecision> isTurn)
        {
            for (var i = 0; i < decisions.Count; i++)
            {
                if (isTurn(decisions[i]) && Apply(decisions[i]) is { } reason && decisions[i].Author == AliasAuthor.User)
                {
                    conflicts.Add((i, reason));
                }
            }
        }
    }

    private string? Apply(AliasDecision decision)
    {
        var (kind, value, isSame, other, author) = decision;
        var problem = value == other ? "both values are the same"
            : isSame ? _forest.Join(kind, value, other)
            : _forest.Part(kind, value, other);
        if (problem is null && isSame)
        {
            _authors.Add((kind, value), author);
        }

        return problem;
    }
}
