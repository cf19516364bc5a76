using System.Threading.Channels;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;

namespace Dateline.Indexing.Pipeline;

/// <summary>Recognises what articles speak of, and puts them into the index.</summary>
internal sealed class RecogniseStage(IEntityRecogniser recogniser, RunLedger ledger)
{
    /// <summary>Takes articles until there are no more. Several tasks may do so at once.</summary>
    public async Task RecogniseAsync(ChannelReader<OpenArticle> articles, CancellationToken stop)
    {
        await foreach (var article in articles.ReadAllAsync(stop).ConfigureAwait(false))
        {
            stop.ThrowIfCancellationRequested();
            Put(article, Annotate(article.Article));
            article.File.Leave();

            // Searches in the same process get their turn on the thread pool after each article.
            await Task.Yield();
        }
    }

    private void Put(OpenArticle article, AnnotatedArticle annotated)
    {
        try
        {
            article.File.Update.Put(annotated);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException and not ObjectDisposedException)
        {
            // The engine refuses this article; when it cannot write at all, another exception says so and ends the run.
            article.File.Abandon();
            ledger.Failed(Fault(article.Article, "is not indexed, by a fault of the index", error));
            return;
        }

        article.File.Advance(article.Article.Body.Length);
        if (article.State == ArticleState.New)
        {
            ledger.Added();
        }
        else
        {
            ledger.Updated();
        }
    }

    /// <summary>An article that the recogniser breaks down on is indexed without mentions: its text can be found all the same.</summary>
    private AnnotatedArticle Annotate(Article article)
    {
        try
        {
            return recogniser.Annotate(article);
        }
        catch (Exception error)
        {
            ledger.Failed(Fault(article, "is indexed without names, places and dates, by a fault of the recogniser", error));
            return new AnnotatedArticle(article, []);
        }
    }

    private static ReadFailure Fault(Article article, string what, Exception error) =>
        new(article.Path, null, $"The article \"{article.Id}\" {what} ({error.GetType().Name}: {error.Message}).");
}
