using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Core.Indexes;

/// <summary>
/// An archive that can be searched and written. The seam for engines. Reading is safe for any number of threads, never waits for
/// writing, and sees each commit, of this or another process, without being opened again.
/// </summary>
public interface IArticleIndex : IDisposable
{
    /// <summary>Answers a search. An empty or missing index answers no hits and empty facets.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    SearchPage Search(ArticleQuery query, CancellationToken cancellation = default);

    /// <summary>Lists the values of one facet under a search.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    FacetResult Facet(FacetQuery query, CancellationToken cancellation = default);

    /// <summary>Counts the hits of a search along time.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Timeline Timeline(TimelineQuery query, CancellationToken cancellation = default);

    /// <summary>The article of an id with its mentions; null when there is none.</summary>
    AnnotatedArticle? Find(string id);

    /// <summary>Every value of a facet as it was recognised, whatever aliases say, with the number of articles that have it.</summary>
    IReadOnlyDictionary<string, int> RecognisedValues(FacetKind kind);

    /// <summary>The aliases by which values are shown, counted and found; also those that another process or an editor has written.</summary>
    AliasDocument Aliases();

    /// <summary>Changes the aliases; every search that begins afterwards goes by them. One change at a time, over all processes.</summary>
    /// <param name="change">Makes the new aliases of the present ones; it may be called once or not at all, never twice.</param>
    /// <returns>The aliases as they are now.</returns>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    AliasDocument ChangeAliases(Func<AliasDocument, AliasDocument> change);

    /// <summary>What the index holds and where.</summary>
    IndexStatistics Statistics();

    /// <summary>Verifies every segment and the bookkeeping; slow, reads everything.</summary>
    CheckReport Check(CancellationToken cancellation = default);

    /// <summary>Opens the one writer of the live index, creating the index when there is none.</summary>
    /// <param name="recogniser">Version of the recogniser whose mentions will be written.</param>
    /// <exception cref="IndexLockedException">Another process or object is writing.</exception>
    /// <exception cref="IndexCorruptException">The index cannot be written to until it is rebuilt.</exception>
    IIndexWriter OpenWriter(string recogniser);

    /// <summary>Opens a writer of a fresh generation beside the live one, which answers until <see cref="IIndexWriter.Publish"/>.</summary>
    /// <param name="recogniser">Version of the recogniser whose mentions will be written.</param>
    /// <exception cref="IndexLockedException">Another process or object is writing.</exception>
    IIndexWriter OpenRebuild(string recogniser);
}
