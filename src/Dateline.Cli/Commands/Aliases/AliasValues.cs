using Dateline.Core.Aliases;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;

namespace Dateline.Cli.Commands.Aliases;

/// <summary>The values of one kind that a person can name to join and part them: those recognised, and those that have aliases.</summary>
internal sealed class AliasValues(IArticleIndex index, FacetKind kind)
{
    private readonly IReadOnlyDictionary<string, int> _recognised = index.RecognisedValues(kind);
    private readonly HashSet<string> _decided =
        [.. index.Aliases().Table.Decisions.Where(decision => decision.Kind == kind).SelectMany(decision => new[] { decision.Value, decision.Other })];

    /// <summary>The value that is meant.</summary>
    /// <exception cref="QueryException">It is unknown or ambiguous; the message names the nearest or the candidates.</exception>
    public string Resolve(string typed) => _recognised.ContainsKey(typed) || _decided.Contains(typed)
        ? typed
        : FacetValueResolver.Resolve(
            kind, typed, [.. _recognised.Keys.Union(_decided)], AliasTable.Empty, value => _recognised.GetValueOrDefault(value));
}
