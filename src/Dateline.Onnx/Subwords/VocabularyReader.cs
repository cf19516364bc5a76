using System.Text.Json;
using Dateline.Entities.Models;

namespace Dateline.Onnx.Subwords;

/// <summary>
/// Reads a model's vocabulary from <c>vocab.txt</c>, from <c>vocab.json</c> with <c>merges.txt</c>, or from
/// <c>tokenizer.json</c>, the first that there is.
/// </summary>
internal static class VocabularyReader
{
    /// <summary>How a vocabulary of bytes writes a blank; one of whole characters has none.</summary>
    private const string Blank = "\u0120";

    /// <summary>Reads the vocabulary.</summary>
    /// <exception cref="ModelException">There is none, or it does not fit.</exception>
    public static SubwordEncoder Read(ModelFolder folder, ModelConfig config)
    {
        if (folder.Has(ModelFolder.WordPieces))
        {
            var path = folder.PathOf(ModelFolder.WordPieces);
            return WordPieceEncoder.Create(File.ReadAllLines(path), config, path);
        }

        if (folder.Has(ModelFolder.BytePairs) && folder.Has(ModelFolder.Merges))
        {
            var path = folder.PathOf(ModelFolder.BytePairs);
            using var json = folder.ReadJson(ModelFolder.BytePairs);
            var merges = File.ReadLines(folder.PathOf(ModelFolder.Merges)).Where(IsMerge);
            return BytePairEncoder.Create(NumbersOf(json.RootElement, path), merges, config, path);
        }

        return folder.Has(ModelFolder.Tokenizer) ? ReadTokenizer(folder, config) : throw new ModelException(
            $"There is no vocabulary beside {folder.PathOf(ModelFolder.Config)}. Put the model's {ModelFolder.WordPieces}, or its " +
            $"{ModelFolder.BytePairs} and {ModelFolder.Merges}, or its {ModelFolder.Tokenizer} there.");
    }

    private static SubwordEncoder ReadTokenizer(ModelFolder folder, ModelConfig config)
    {
        var path = folder.PathOf(ModelFolder.Tokenizer);
        using var json = folder.ReadJson(ModelFolder.Tokenizer);
        var root = json.RootElement;
        if (!root.TryGetProperty("model", out var model) || model.ValueKind != JsonValueKind.Object ||
            !model.TryGetProperty("vocab", out var vocabulary) || vocabulary.ValueKind != JsonValueKind.Object)
        {
            throw Unknown(path);
        }

        var numbers = NumbersOf(vocabulary, path);
        if (numbers.ContainsKey(Blank) && model.TryGetProperty("merges", out var merges) && merges.ValueKind == JsonValueKind.Array)
        {
            return BytePairEncoder.Create(numbers, merges.EnumerateArray().Select(MergeOf).ToList(), config, path);
        }

        return model.TryGetProperty("type", out var type) && type.ToString() == "WordPiece"
            ? WordPieceEncoder.Create(
                PiecesOf(numbers, path), config with { IsUncased = config.IsUncased ?? IsUncased(root) }, path)
            : throw Unknown(path);
    }

    private static bool? IsUncased(JsonElement tokenizer)
    {
        var lowercase = tokenizer.TryGetProperty("normalizer", out var normalizer) && normalizer.ValueKind == JsonValueKind.Object &&
            normalizer.TryGetProperty("lowercase", out var found) ? found.ValueKind : default;
        return lowercase is JsonValueKind.True or JsonValueKind.False ? lowercase == JsonValueKind.True : null;
    }

    private static Dictionary<string, int> NumbersOf(JsonElement vocabulary, string path)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in vocabulary.EnumerateObject())
        {
            numbers[entry.Name] = entry.Value.ValueKind == JsonValueKind.Number && entry.Value.TryGetInt32(out var id) && id >= 0
                ? id
                : throw new ModelException(
                    $"{path}: the subword \"{entry.Name}\" has no number. Take the file that comes with the model.");
        }

        return numbers;
    }

    private static string[] PiecesOf(Dictionary<string, int> numbers, string path)
    {
        var pieces = numbers.OrderBy(pair => pair.Value).ToArray();
        return pieces.Length > 0 && pieces[^1].Value == pieces.Length - 1
            ? Array.ConvertAll(pieces, pair => pair.Key)
            : throw new ModelException(
                $"{path}: the numbers of the subwords have gaps. Take the file that comes with the model.");
    }

    private static bool IsMerge(string line) => line.Length > 0 && !line.StartsWith("#version", StringComparison.Ordinal);

    /// <summary><c>"a b"</c>, or <c>["a", "b"]</c> as newer files have it.</summary>
    private static string MergeOf(JsonElement merge) => merge.ValueKind == JsonValueKind.Array
        ? string.Join(' ', merge.EnumerateArray().Select(part => part.ToString()))
        : merge.ToString();

    private static ModelException Unknown(string path) => new(
        $"{path} is of a kind that is not supported. " +
        "Models with a vocabulary of word pieces (BERT, DistilBERT, ELECTRA) or of byte pairs (RoBERTa) are.");
}
