using System.Globalization;
using Dateline.Core.Aliases;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snapshots;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Maintenance;

/// <summary>Counts what a snapshot holds.</summary>
internal static class IndexStatisticsReader
{
    /// <summary>Problems of the alias file that are named here.</summary>
    private const int MaxProblems = 3;

    /// <summary>The statistics of the newest snapshot.</summary>
    public static IndexStatistics Read(GenerationStore store, SnapshotSource snapshots)
    {
        using var lease = snapshots.Acquire();
        var snapshot = lease.Snapshot;
        var recognisers = Recognisers(snapshot);
        return new IndexStatistics
        {
            Path = store.Folder,
            Generation = snapshot.Generation?.Name,
            Recogniser = snapshot.Commit?.Recogniser,
            Recognisers = recognisers,
            Articles = snapshot.Reader.NumDocs,
            Files = snapshot.Commit?.Files ?? 0,
            Segments = snapshot.Reader.Leaves.Count,
            Bytes = snapshot.Generation is { } generation ? SizeOf(generation) : 0,
            Committed = snapshot.Commit?.Committed,
            FacetValues = Enum.GetValues<FacetKind>().ToDictionary(kind => kind, kind => CountValues(snapshot, kind)),
            Warnings = [.. snapshots.Warnings, .. store.Broken().Select(broken => broken.ToString()), .. OlderRecognisers(recognisers, snapshot.Commit?.Recogniser), .. UnreadableAliases(snapshot)],
        };
    }

    private static long SizeOf(Generation generation)
    {
        // A file may be merged away between being listed and being looked at.
        return new DirectoryInfo(generation.Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(Length);

        static long Length(FileInfo file)
        {
            try
            {
                return file.Length;
            }
            catch (FileNotFoundException)
            {
                return 0;
            }
        }
    }

    /// <summary>The values that are shown; in a tree, also those above them.</summary>
    private static int CountValues(IndexSnapshot snapshot, FacetKind kind)
    {
        var indexed = LiveTerms.Count(snapshot.Reader, FacetNames.Plural(kind)).Keys;
        var aliases = snapshot.Aliases.Table;
        return aliases.IsEmpty(kind) ? indexed.Count() : indexed
            .Select(value => aliases.Canonical(kind, value))
            .SelectMany(value => FacetHierarchy.Ancestors(kind, value).Append(value))
            .Distinct()
            .Count();
    }

    private static IEnumerable<string> UnreadableAliases(IndexSnapshot snapshot) => snapshot.Aliases.Problems
        .Take(MaxProblems)
        .Select(problem => $"A line of {AliasDocument.FileName} does not count: {problem}. \"dateline alias list\" shows them all.");

    private static Dictionary<string, int> Recognisers(IndexSnapshot snapshot)
    {
        var recognisers = new Dictionary<string, int>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(snapshot.Reader, FieldNames.Recogniser) is not { } terms)
        {
            return recognisers;
        }

        var iterator = terms.GetEnumerator();
        while (iterator.MoveNext())
        {
            var version = iterator.Term.Utf8ToString();
            var search = new TotalHitCountCollector();
            snapshot.Searcher.Search(new TermQuery(new Term(FieldNames.Recogniser, version)), search);
            if (search.TotalHits > 0)
            {
                recognisers.Add(version, search.TotalHits);
            }
        }

        return recognisers;
    }

    private static IEnumerable<string> OlderRecognisers(Dictionary<string, int> recognisers, string? current) =>
        recognisers.Where(version => version.Key != current).Select(version => string.Create(
            CultureInfo.InvariantCulture,
            $"{version.Value} articles were annotated by an earlier recogniser, {version.Key}. Run \"dateline rebuild\" to annotate them anew."));
}
