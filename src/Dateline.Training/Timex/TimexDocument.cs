using Dateline.Core.Articles;

namespace Dateline.Training.Timex;

/// <summary>A news document with its annotated temporal expressions.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text without markup.</param>
/// <param name="Published">The document's creation time.</param>
/// <param name="Expressions">The expressions in text order.</param>
internal sealed record TimexDocument(string Name, string Text, PublicationTime Published, IReadOnlyList<GoldTimex> Expressions);
