using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Entities.Aliases;
using Dateline.Indexing.Files;
using Dateline.Indexing.Pipeline;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Settings;
using Dateline.Indexing.Watching;
using Dateline.Reading;

namespace Dateline.Indexing;

/// <summary>Brings an index up to date with files and folders, or builds it anew from them.</summary>
/// <param name="index">The index.</param>
/// <param name="recogniser">Recognises people, organisations, places and dates.</param>
/// <param name="settings">Parallelism, limits and commits.</param>
public sealed class ArchiveIndexer(IArticleIndex index, IEntityRecogniser recogniser, IndexSettings settings)
{
    /// <summary>
    /// Adds what is new, updates what has changed, and removes what is gone from under the given folders. A file whose content hash
    /// the index knows is not read again.
    /// </summary>
    /// <param name="paths">Files and folders; the configured ones when there are none.</param>
    /// <param name="progress">Told some times a second how far the run is, and at its end; from any thread, never from two at once.</param>
    /// <param name="cancellation">
    /// Ends the run early, without an exception: what was done is committed, and the report says <see cref="IndexReport.Interrupted"/>.
    /// </param>
    /// <exception cref="IndexLockedException">Another process is writing to the index.</exception>
    /// <exception cref="IndexCorruptException">The index has to be rebuilt.</exception>
    public async Task<IndexReport> IndexAsync(
        IReadOnlyList<string> paths, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var writer = OpenWriter();
        return Learn(await UpdateAsync(writer, Archive(paths), progress, cancellation).ConfigureAwait(false));
    }

    /// <summary>
    /// Builds a fresh index beside the live one, which answers meanwhile, and swaps it in at the end. The live index stays as it is
    /// when the rebuild is interrupted, when a given path is missing, or when not one article could be read.
    /// </summary>
    /// <param name="paths">Files and folders; when there are none, the files that the index holds, or else the configured paths.</param>
    /// <param name="progress">Told some times a second how far the run is, and at its end; from any thread, never from two at once.</param>
    /// <param name="cancellation">Gives the rebuild up, without an exception; the report says <see cref="IndexReport.Interrupted"/>.</param>
    /// <returns>The report of the fresh index; <see cref="IndexReport.Abandoned"/> when it was not swapped in.</returns>
    /// <exception cref="IndexLockedException">Another process is writing to the index.</exception>
    public async Task<IndexReport> RebuildAsync(
        IReadOnlyList<string> paths, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        var archive = Archive(paths);
        if (paths.Count == 0 && HeldFiles() is { Count: > 0 } held)
        {
            archive = new ArchivePaths([], settings.Index, held, settings.GazetteerPath);
        }

        using var fresh = OpenRebuild();
        return Learn(Publish(fresh, await UpdateAsync(fresh, archive, progress, cancellation).ConfigureAwait(false), archive));
    }

    /// <summary>The recogniser by which new articles are annotated.</summary>
    internal IEntityRecogniser Recogniser => recogniser;

    /// <summary>The settings.</summary>
    internal IndexSettings Settings => settings;

    /// <summary>Opens the writer of the live index.</summary>
    internal IIndexWriter OpenWriter() => index.OpenWriter(recogniser.Version);

    /// <summary>Opens the writer of a fresh index.</summary>
    internal IIndexWriter OpenRebuild() => index.OpenRebuild(recogniser.Version);

    /// <summary>The given paths, or the configured ones when none are given, and files that the index holds.</summary>
    internal ArchivePaths Archive(IReadOnlyList<string> paths, IReadOnlyList<string>? held = null) =>
        new(Chosen(paths), settings.Index, held, settings.GazetteerPath);

    /// <summary>Brings an open index up to date with an archive.</summary>
    internal async Task<IndexReport> UpdateAsync(
        IIndexWriter writer, ArchivePaths archive, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        using var run = NewRun(writer, progress);
        return await run.UpdateAsync(archive, cancellation).ConfigureAwait(false);
    }

    /// <summary>Adds, updates and removes changed files in an open index.</summary>
    internal async Task<IndexReport> ApplyAsync(IIndexWriter writer, ChangeBatch batch, CancellationToken cancellation)
    {
        var vanished = batch.Gone.Count == 0
            ? []
            : writer.Files.Keys.Where(path => ArchivePaths.NearestIn(batch.Gone, path) is not null);
        using var run = NewRun(writer, null);
        return await run.ApplyAsync(batch.Changed, vanished, cancellation).ConfigureAwait(false);
    }

    /// <summary>Swaps a fresh index in, unless it is not what was asked for.</summary>
    internal static IndexReport Publish(IIndexWriter fresh, IndexReport report, ArchivePaths archive)
    {
        if (report.Interrupted || report.IsFailure || archive.HasMissingRoot)
        {
            return report with { Abandoned = true };
        }

        fresh.Publish();
        return report;
    }

    /// <summary>Learns from what a run has brought which names are one, unless it brought nothing or was ended early.</summary>
    /// <returns>The report with what was learnt.</returns>
    internal IndexReport Learn(IndexReport report) => CanLearnFrom(report) ? report with { NamesJoined = Learn() } : report;

    /// <summary>True when a run has brought articles and was not ended early.</summary>
    internal static bool CanLearnFrom(IndexReport report) =>
        report is { Interrupted: false, Abandoned: false } && report.Added + report.Updated > 0;

    private IndexRun NewRun(IIndexWriter writer, IProgress<IndexProgress>? progress) =>
        new(writer, file => ArticleReaders.Read(file with { DayFirst = settings.DayFirst }), recogniser, settings) { Progress = progress };

    /// <summary>Learns from all articles which names are one.</summary>
    /// <returns>How many names are now others' names.</returns>
    internal int Learn()
    {
        try
        {
            var values = AliasLearner.Kinds.ToDictionary(kind => kind, index.RecognisedValues);
            var known = index.Aliases();
            var learnt = LearnBeside(values, known);
            if (learnt.Count > 0)
            {
                // While the archive was looked through, a person may have decided otherwise.
                index.ChangeAliases(
                    aliases => aliases.Change(_ => false, aliases == known ? learnt : learnt = LearnBeside(values, aliases)));
            }

            return learnt.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody holds the file of aliases. The articles are indexed; the next run that brings any learns from these as well.
            return 0;
        }
    }

    private static List<AliasDecision> LearnBeside(
        Dictionary<FacetKind, IReadOnlyDictionary<string, int>> values, AliasDocument aliases) =>
        [.. values.SelectMany(facet => AliasLearner.Learn(facet.Key, facet.Value, aliases.Table))];

    private IReadOnlyList<string> Chosen(IReadOnlyList<string> paths) => paths.Count > 0 ? paths : settings.Paths;

    private List<string> HeldFiles()
    {
        try
        {
            using var writer = OpenWriter();
            return [.. writer.Files.Keys.Order(StringComparer.Ordinal)];
        }
        catch (IndexCorruptException)
        {
            // To rebuild is the cure for it.
            return [];
        }
    }
}
