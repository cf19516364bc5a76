namespace Dateline.Onnx.Subwords;

/// <summary>The subwords of special meaning.</summary>
/// <param name="Begin">Stands before every sequence.</param>
/// <param name="End">Stands after every sequence.</param>
/// <param name="Padding">Fills up shorter sequences of a batch.</param>
/// <param name="Unknown">Stands for what the vocabulary does not have.</param>
internal readonly record struct SubwordMarks(int Begin, int End, int Padding, int Unknown);
