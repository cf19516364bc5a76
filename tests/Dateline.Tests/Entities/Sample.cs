using Dateline.Core.Articles;
using Dateline.Entities;

namespace Dateline.Tests.Entities;

/// <summary>Articles for tests, and what the recogniser that ships finds in them.</summary>
internal static class Sample
{
    public static EntityRecogniser Recogniser { get; } = EntityRecogniser.Load();

    public static Article Article(string body, string title = "", string dateline = "", string? filed = null) => new()
    {
        Id = "sample",
        Title = title,
        Body = dateline + body,
        DatelineLength = dateline.Length,
        Filed = filed,
        Path = "/sample.txt",
        ContentHash = "sample",
    };

    public static AnnotatedArticle Annotate(string body, string title = "", string dateline = "", string? filed = null) =>
        Recogniser.Annotate(Article(body, title, dateline, filed));

    /// <summary>The canonical values of a kind, each once, in the order of the text.</summary>
    public static string[] Values(this AnnotatedArticle annotated, EntityKind kind) =>
    [
        .. annotated.Mentions.Where(mention => mention.Kind == kind && mention is { Demonym: false, InDateline: false })
            .Select(mention => mention.Value ?? $"?{mention.Text}").Distinct(),
    ];
}
