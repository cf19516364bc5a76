using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The choices as sets of documents, apart by what they narrow (DESIGN section 3): the OR choice of a facet narrows everything
/// but its own counts, every other choice narrows all.
/// </summary>
internal sealed class ChoiceFilters
{
    private readonly List<DocumentSet> _always = [];
    private readonly Dictionary<FacetKind, DocumentSet> _byFacet = [];
    private readonly Dictionary<FacetKind, DocumentSet?> _without = [];

    /// <summary>Builds the sets of the choices.</summary>
    public ChoiceFilters(ArchiveSnapshot archive, IReadOnlyDictionary<FacetKind, ResolvedChoice> choices)
    {
        foreach (var choice in choices.Values)
        {
            _always.AddRange(choice.All.Select(value => With(archive, choice.Kind, [value])));
            if (choice.Not.Count > 0)
            {
                _always.Add(archive.Live.AndNot(With(archive, choice.Kind, choice.Not)));
            }

            var own = new List<DocumentSet>();
            if (choice.Any.Count > 0)
            {
                own.Add(With(archive, choice.Kind, choice.Any));
            }

            if (choice.Span is { } span)
            {
                own.Add(archive.WithAny(choice.Kind, DateCover.Values(archive.Dictionary(choice.Kind), span)));
            }

            if (DocumentSet.Intersect(own) is { } documents)
            {
                _byFacet[choice.Kind] = documents;
            }
        }

        All = DocumentSet.Intersect([.. _always, .. _byFacet.Values]);
    }

    /// <summary>The documents that all choices accept; null for all documents.</summary>
    public DocumentSet? All { get; }

    /// <summary>The documents that all choices but the OR choice of one facet accept; null for all documents.</summary>
    public DocumentSet? Without(FacetKind kind)
    {
        if (!HasOwn(kind))
        {
            return All;
        }

        if (!_without.TryGetValue(kind, out var accepted))
        {
            accepted = DocumentSet.Intersect([.. _always, .. _byFacet.Where(facet => facet.Key != kind).Select(facet => facet.Value)]);
            _without.Add(kind, accepted);
        }

        return accepted;
    }

    /// <summary>True when the facet has an OR choice, which does not narrow its own counts.</summary>
    public bool HasOwn(FacetKind kind) => _byFacet.ContainsKey(kind);

    private static DocumentSet With(ArchiveSnapshot archive, FacetKind kind, IReadOnlyList<string> values)
    {
        var documents = archive.WithAny(kind, [.. values.Where(value => value != FacetChoice.None)]);
        return values.Contains(FacetChoice.None) ? documents.Or(archive.WithNone(kind)) : documents;
    }
}
