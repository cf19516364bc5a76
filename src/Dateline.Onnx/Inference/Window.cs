namespace Dateline.Onnx.Inference;

/// <summary>Tokens that the model reads at once.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="KeptFirst">Index of the first token whose label is taken from this window, and not from the one before.</param>
/// <param name="KeptEnd">Index after the last of them.</param>
internal readonly record struct Window(int First, int End, int KeptFirst, int KeptEnd);
