using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The choices as sets of documents, apart by what they narrow (DESIGN section 3): the OR choice of a facet narrows everything
/// but its own counts, every other choice narrows all.
/// </summary>
internal sealed class ChoiceFilters
{
    private readonly DocumentSet? _always;
    private readonly Dictionary<FacetKind, DocumentSet> _byFacet = [];

    /// <summary>Builds the sets of the choices.</summary>
    public ChoiceFilters(ArchiveSnapshot archive, IReadOnlyDictionary<FacetKind, ResolvedChoice> choices)
    {
        foreach (var choice in choices.Values)
        {
            foreach (var value in choice.All)
            {
                _always = Intersect(_always, With(archive, choice.Kind, [value]));
            }

            if (choice.Not.Count > 0)
            {
                _always = (_always ?? archive.Live).AndNot(With(archive, choice.Kind, choice.Not));
            }

            DocumentSet? own = choice.Any.Count > 0 ? With(archive, choice.Kind, choice.Any) : null;
            if (choice.Span is { } span)
            {
                own = Intersect(own, archive.WithAny(choice.Kind, DateCover.Values(archive.Dictionary(choice.Kind), span)));
            }

            if (own is not null)
            {
                _byFacet[choice.Kind] = own;
            }
        }
    }

    /// <summary>The documents that all choices accept; null for all documents.</summary>
    public DocumentSet? All => Without(null);

    /// <summary>The documents that all choices but the OR choice of one facet accept; null for all documents.</summary>
    public DocumentSet? Without(FacetKind? kind)
    {
        var accepted = _always;
        foreach (var (facet, documents) in _byFacet)
        {
            if (facet != kind)
            {
                accepted = Intersect(accepted, documents);
            }
        }

        return accepted;
    }

    /// <summary>True when the facet has an OR choice, which does not narrow its own counts.</summary>
    public bool HasOwn(FacetKind kind) => _byFacet.ContainsKey(kind);

    private static DocumentSet Intersect(DocumentSet? left, DocumentSet right) => left is null ? right : left.And(right);

    private static DocumentSet With(ArchiveSnapshot archive, FacetKind kind, IReadOnlyList<string> values)
    {
        var documents = archive.WithAny(kind, [.. values.Where(value => value != FacetChoice.None)]);
        return values.Contains(FacetChoice.None) ? documents.Or(archive.WithNone(kind)) : documents;
    }
}
