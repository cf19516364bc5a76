using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Dateline.Core.Articles;
using Dateline.Indexing.Settings;
using Dateline.Reading;
using Dateline.Reading.Files;

namespace Dateline.Cli.Annotating;

/// <summary>
/// Reads files and recognises what their articles name: several articles at once, results in the order of files and articles, and
/// only a few of them in memory however many there are.
/// </summary>
internal sealed class Annotator(IEntityRecogniser recogniser, IndexSettings settings)
{
    /// <summary>Articles under way or waiting for their turn, per worker: a long one must not hold up the others.</summary>
    private const int AheadPerWorker = 8;

    /// <summary>Annotates every article of the files and folders.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="finish">What is made of each annotated article, in parallel too.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>A result, or a failure, for each article and for each file that could not be read.</returns>
    public async IAsyncEnumerable<Annotation<T>> AnnotateAsync<T>(
        IReadOnlyList<string> paths,
        Func<AnnotatedArticle, T> finish,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pending = Channel.CreateBounded<Task<Annotation<T>>>(settings.Workers * AheadPerWorker);
        var reading = Task.Run(() => ReadAsync(paths, finish, pending.Writer, abandoned.Token), CancellationToken.None);
        try
        {
            await foreach (var annotation in pending.Reader.ReadAllAsync(cancellation))
            {
                yield return await annotation;
            }

            await reading;
        }
        finally
        {
            await abandoned.CancelAsync();
        }
    }

    private async Task ReadAsync<T>(
        IReadOnlyList<string> paths,
        Func<AnnotatedArticle, T> finish,
        ChannelWriter<Task<Annotation<T>>> pending,
        CancellationToken cancellation)
    {
        try
        {
            foreach (var read in FileFinder.Find(paths).SelectMany(Read))
            {
                var annotation = read.Article is { } article
                    ? Task.Run(() => new Annotation<T>(finish(recogniser.Annotate(article)), null), cancellation)
                    : Task.FromResult(new Annotation<T>(default, read.Failure));
                await pending.WriteAsync(annotation, cancellation);
            }
        }
        finally
        {
            pending.Complete();
        }
    }

    private IEnumerable<ReadResult> Read(FoundFile found)
    {
        if (found.Failure is { } missing)
        {
            return [missing];
        }

        return FileLoader.TryLoad(found.Path!, out var file, out var unread)
            ? ArticleReaders.Read(file with { DayFirst = settings.DayFirst })
            : [unread];
    }
}
