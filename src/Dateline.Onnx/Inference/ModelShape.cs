using Dateline.Entities.Models;
using Microsoft.ML.OnnxRuntime;

namespace Dateline.Onnx.Inference;

/// <summary>The inputs and the output of a model for token classification, as the file declares them.</summary>
/// <param name="Inputs">The names of the inputs: <see cref="Ids"/>, and of the others those that it has.</param>
/// <param name="Output">The name of the output with the labels' points.</param>
/// <param name="Rows">The number of sequences that it reads at once; null for any.</param>
/// <param name="Length">The length that every sequence must have; null for any.</param>
internal sealed record ModelShape(string[] Inputs, string Output, int? Rows, int? Length)
{
    public const string Ids = "input_ids";
    public const string Mask = "attention_mask";
    public const string Types = "token_type_ids";

    private const string Logits = "logits";

    /// <summary>Reads what the file declares.</summary>
    /// <param name="session">The loaded file.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <exception cref="ModelException">It is no model for token classification.</exception>
    public static ModelShape Of(InferenceSession session, string path)
    {
        var inputs = session.InputMetadata;
        if (!inputs.TryGetValue(Ids, out var ids))
        {
            throw Unfit(path, $"it has no input {Ids}, but {string.Join(", ", inputs.Keys)}");
        }

        foreach (var (name, input) in inputs)
        {
            if (name is not (Ids or Mask or Types))
            {
                throw Unfit(path, $"it has the input {name}, besides {Ids}, {Mask} and {Types}");
            }

            if (input.ElementType != typeof(long) || input.Dimensions.Length != 2)
            {
                throw Unfit(path, $"its input {name} is not a table of 64-bit integers");
            }
        }

        var outputs = session.OutputMetadata;
        var output = outputs.ContainsKey(Logits) ? Logits : outputs.Keys.Order(StringComparer.Ordinal).First();
        if (outputs[output].ElementType != typeof(float) || outputs[output].Dimensions.Length != 3)
        {
            throw Unfit(path, $"its output {output} is not a 32-bit number for every sequence, subword and label");
        }

        string[] names = [.. inputs.Keys.Order(StringComparer.Ordinal)];
        return new ModelShape(names, output, Fixed(ids.Dimensions[0]), Fixed(ids.Dimensions[1]));
    }

    private static int? Fixed(int dimension) => dimension > 0 ? dimension : null;

    private static ModelException Unfit(string path, string why) => new(
        $"{path} is not a model for token classification as Dateline reads them: {why}. " +
        "Export it anew for the task token-classification.");
}
