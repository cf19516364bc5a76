using System.Threading.Channels;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Reading.Files;

namespace Dateline.Indexing.Pipeline;

/// <summary>Loads, hashes and reads files, and sends on the articles that the index does not hold as they are.</summary>
/// <param name="writer">The index.</param>
/// <param name="read">Reads the articles of a loaded file.</param>
/// <param name="ledger">Told of what is done.</param>
internal sealed class ReadStage(IIndexWriter writer, Func<ArticleFile, IEnumerable<ReadResult>> read, RunLedger ledger)
{
    private readonly IReadOnlyDictionary<string, IndexedFile> _known = writer.Files;

    /// <summary>Takes files until there are no more. Several tasks may do so at once.</summary>
    public async Task ReadAsync(ChannelReader<PendingFile> files, ChannelWriter<OpenArticle> articles, CancellationToken stop)
    {
        await foreach (var file in files.ReadAllAsync(stop).ConfigureAwait(false))
        {
            if (!FileLoader.TryLoad(file.Path, out var content, out var failure))
            {
                ledger.Failed(failure);
                ledger.FileDone(file, file.Length);
            }
            else if (_known.TryGetValue(file.Path, out var known) && known.Hash == content.Hash)
            {
                ledger.Unchanged(known.Articles);
                ledger.FileDone(file, file.Length);
            }
            else
            {
                var open = new OpenFile(file, writer.BeginFile(file.Path, content.Hash), ledger);
                await ReadAsync(content, open, articles, stop).ConfigureAwait(false);
            }
        }
    }

    private async Task ReadAsync(ArticleFile content, OpenFile file, ChannelWriter<OpenArticle> articles, CancellationToken stop)
    {
        using var results = Read(content).GetEnumerator();
        while (Next(results, file) is { } result)
        {
            if (result.Failure is not null)
            {
                ledger.Failed(result.Failure);
            }
            else if (result.Article is { } article && Claim(file, article) is { } open)
            {
                await articles.WriteAsync(open, stop).ConfigureAwait(false);
            }
        }

        file.Leave();
    }

    /// <summary>Begins to read with the first result, so that what goes wrong then is caught like what goes wrong later.</summary>
    private IEnumerable<ReadResult> Read(ArticleFile content)
    {
        foreach (var result in read(content))
        {
            yield return result;
        }
    }

    /// <summary>The next result; null at the end, and when the reader breaks down, which costs the rest of this file alone.</summary>
    private ReadResult? Next(IEnumerator<ReadResult> results, OpenFile file)
    {
        try
        {
            return results.MoveNext() ? results.Current : default(ReadResult?);
        }
        catch (Exception error)
        {
            file.Abandon();
            var fault = $"{error.GetType().Name}: {error.Message}";
            ledger.Failed(new ReadFailure(file.Path, null, $"The rest of the file was not read, by a fault of the reader ({fault})."));
            return null;
        }
    }

    /// <summary>The article to send on; null when nothing is to be done for it.</summary>
    private OpenArticle? Claim(OpenFile file, Article article)
    {
        var state = file.Update.Claim(article);
        switch (state)
        {
            case ArticleState.Unchanged:
                ledger.Unchanged(1);
                file.Advance(article.Body.Length);
                return null;
            case ArticleState.Repeated:
                ledger.Failed(new ReadFailure(
                    file.Path, null, $"The file holds the id \"{article.Id}\" twice; the first article is kept. Give each its own id."));
                return null;
            default:
                file.Enter();
                return new OpenArticle(file, article, state);
        }
    }
}
