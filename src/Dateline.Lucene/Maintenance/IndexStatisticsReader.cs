using System.Globalization;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snapshots;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Maintenance;

/// <summary>Counts what a snapshot holds.</summary>
internal static class IndexStatisticsReader
{
    /// <summary>The statistics of the newest snapshot.</summary>
    public static IndexStatistics Read(GenerationStore store, SnapshotSource snapshots)
    {
        using var lease = snapshots.Acquire();
        var snapshot = lease.Snapshot;
        return new IndexStatistics
        {
            Path = store.Folder,
            Generation = snapshot.Generation?.Name,
            Recogniser = snapshot.Commit?.Recogniser,
            Articles = snapshot.Reader.NumDocs,
            Files = snapshot.Commit?.Files ?? 0,
            Segments = snapshot.Reader.Leaves.Count,
            Bytes = snapshot.Generation is { } generation ? SizeOf(generation) : 0,
            Committed = snapshot.Commit?.Committed,
            FacetValues = Enum.GetValues<FacetKind>().ToDictionary(kind => kind, kind => CountLiveTerms(snapshot.Reader, FacetNames.Plural(kind))),
            Warnings = [.. snapshots.Warnings, .. store.Broken().Select(broken => broken.ToString()), .. OlderRecognisers(snapshot)],
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

    /// <summary>Values that an article has; a term stays in a segment for a while after its last article was deleted.</summary>
    private static int CountLiveTerms(IndexReader reader, string field)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return 0;
        }

        var live = MultiFields.GetLiveDocs(reader);
        var iterator = terms.GetEnumerator();
        DocsEnum? documents = null;
        var count = 0;
        while (iterator.MoveNext())
        {
            if (live is null || HasLiveDocument(iterator, live, ref documents))
            {
                count++;
            }
        }

        return count;
    }

    private static bool HasLiveDocument(TermsEnum term, IBits live, ref DocsEnum? documents)
    {
        documents = term.Docs(live, documents, DocsFlags.NONE);
        return documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private static IEnumerable<string> OlderRecognisers(IndexSnapshot snapshot)
    {
        if (MultiFields.GetTerms(snapshot.Reader, FieldNames.Recogniser) is not { } terms)
        {
            yield break;
        }

        var iterator = terms.GetEnumerator();
        while (iterator.MoveNext())
        {
            var version = iterator.Term.Utf8ToString();
            if (version == snapshot.Commit?.Recogniser)
            {
                continue;
            }

            var search = new TotalHitCountCollector();
            snapshot.Searcher.Search(new TermQuery(new Term(FieldNames.Recogniser, version)), search);
            if (search.TotalHits > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{search.TotalHits} articles were annotated by an earlier recogniser, {version}. Run \"dateline rebuild\" to annotate them anew.");
            }
        }
    }
}
