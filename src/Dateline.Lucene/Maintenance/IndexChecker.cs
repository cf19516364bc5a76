using Dateline.Core.Indexes;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snapshots;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Dateline.Lucene.Maintenance;

/// <summary>Verifies an index: every segment as Lucene sees it, every article against its facets, the files against their articles.</summary>
internal sealed class IndexChecker
{
    private const string Remedy = "Run \"dateline rebuild\" to index everything anew.";

    /// <summary>More problems of one kind than this are only counted.</summary>
    private const int MaxNamed = 10;

    private readonly IndexSnapshot _snapshot;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _problems;
    private readonly Dictionary<string, int> _articlesByOwner = new(StringComparer.Ordinal);
    private int _articles;
    private int _wrongArticles;

    private IndexChecker(IndexSnapshot snapshot, IEnumerable<string> warnings, CancellationToken cancellation)
    {
        _snapshot = snapshot;
        _cancellation = cancellation;
        _problems = [.. warnings];
    }

    /// <summary>Checks the newest snapshot.</summary>
    public static CheckReport Check(GenerationStore store, SnapshotSource snapshots, CancellationToken cancellation)
    {
        snapshots.Refresh();
        using var lease = snapshots.Acquire();
        var warnings = snapshots.Warnings.Concat(store.Broken().Select(broken => broken.ToString()));
        return new IndexChecker(lease.Snapshot, warnings, cancellation).Check();
    }

    private CheckReport Check()
    {
        if (_snapshot.Generation is { } generation)
        {
            CheckBytes((DirectoryReader)_snapshot.Reader);
            foreach (var leaf in _snapshot.Reader.Leaves)
            {
                CheckSegment((SegmentReader)leaf.AtomicReader);
            }

            CheckFiles(generation);
        }

        return new CheckReport(_articles, _problems);
    }

    /// <summary>Compares every byte of the commit's files with their checksums.</summary>
    private void CheckBytes(DirectoryReader reader)
    {
        foreach (var name in reader.IndexCommit.FileNames)
        {
            _cancellation.ThrowIfCancellationRequested();
            try
            {
                using var input = reader.Directory.OpenInput(name, IOContext.READ_ONCE);
                CodecUtil.ChecksumEntireFile(input);
            }
            catch (FileNotFoundException) when (!NewestCommit.IsShownBy(reader))
            {
                // A commit that came meanwhile has deleted it; this snapshot still reads it.
            }
            catch (Exception e) when (Corruption.Is(e))
            {
                _problems.Add($"File {name} of {_snapshot.Generation!.Name} is damaged: {e.Message} {Remedy}");
            }
        }
    }

    private void CheckSegment(SegmentReader segment)
    {
        try
        {
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (segment.LiveDocs?.Get(document) ?? true)
                {
                    CheckArticle(segment, document);
                }
            }

            CheckTerms(segment);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _problems.Add($"Segment {segment.SegmentName} of {_snapshot.Generation!.Name} cannot be read: {e.Message} {Remedy}");
        }
    }

    private void CheckArticle(SegmentReader segment, int document)
    {
        _articles++;
        CountOwner(SegmentValues.Owner(segment, document));
        foreach (var earlier in SegmentValues.All(segment, FieldNames.EarlierPath, document))
        {
            CountOwner(earlier);
        }

        var article = StoredArticle.Read(segment, document);
        if (FacetChecker.FindProblem(segment, document, article) is { } problem && ++_wrongArticles <= MaxNamed)
        {
            _problems.Add($"Article {article.Article.Id}: {problem}. {Remedy}");
        }
    }

    /// <summary>Lucene's own test of terms, positions and offsets, and ours of the facets' terms.</summary>
    private static void CheckTerms(SegmentReader segment)
    {
        var problem = CheckIndex.TestPostings(segment, TextWriter.Null).Error?.Message ?? FacetChecker.FindProblem(segment);
        if (problem is not null)
        {
            throw new CorruptIndexException(problem);
        }
    }

    private void CheckFiles(Generation generation)
    {
        if (FileLedger.Check(generation.Folder, _snapshot.Commit!.Ledger) is { } ledgerProblem)
        {
            _problems.Add($"{generation.Name}: {ledgerProblem}. {Remedy}");
            return;
        }

        var incomplete = 0;
        foreach (var file in FileLedger.ReadFiles(generation.Folder, _snapshot.Commit.Ledger).Values)
        {
            var found = _articlesByOwner.GetValueOrDefault(KeyTerm.TextOf(file.Path));
            if (found < file.Articles && ++incomplete <= MaxNamed)
            {
                _problems.Add($"{file.Path} had {file.Articles} articles when it was indexed, and {found} are there. {Remedy}");
            }
        }

        AddCount(incomplete, "files lack articles");
        AddCount(_wrongArticles, "articles have wrong facet values");
    }

    private void AddCount(int count, string what)
    {
        if (count > MaxNamed)
        {
            _problems.Add($"In all, {count} {what}.");
        }
    }

    private void CountOwner(string owner) => _articlesByOwner[owner] = _articlesByOwner.GetValueOrDefault(owner) + 1;
}
