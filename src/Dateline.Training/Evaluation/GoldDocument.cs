using Dateline.Core.Articles;

namespace Dateline.Training.Evaluation;

/// <summary>A document of an entity corpus as an article, with its names.</summary>
/// <param name="Title">The headline; empty where the corpus has none.</param>
/// <param name="Body">The text behind it.</param>
/// <param name="Names">Where the names stand, offsets into <see cref="Text"/>.</param>
internal sealed record GoldDocument(string Title, string Body, IReadOnlyList<GoldName> Names)
{
    /// <summary>Headline, line feed and body: what offsets count in.</summary>
    public string Text => Title + "\n" + Body;

    /// <summary>The document as the recogniser takes it.</summary>
    public Article Article { get; } = new() { Id = "", Title = Title, Body = Body, Path = "", ContentHash = "" };
}
