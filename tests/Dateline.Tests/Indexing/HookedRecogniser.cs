using Dateline.Core.Articles;
using Dateline.Entities;

namespace Dateline.Tests.Indexing;

/// <summary>The product's recogniser with something that happens before each article: a fault, a cancellation.</summary>
internal sealed class HookedRecogniser(Action<Article> before) : IEntityRecogniser
{
    private readonly EntityRecogniser _inner = EntityRecogniser.Load();

    public string Version { get; init; } = "hooked-1";

    public AnnotatedArticle Annotate(Article article)
    {
        before(article);
        return _inner.Annotate(article);
    }
}
