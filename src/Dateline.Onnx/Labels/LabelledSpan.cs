using Dateline.Core.Articles;

namespace Dateline.Onnx.Labels;

/// <summary>A run of tokens that the model takes for one name.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Probability">That of its least certain token.</param>
internal readonly record struct LabelledSpan(int First, int End, EntityKind Kind, double Probability);
