using System.Text.Json;
using Dateline.Onnx.Labels;

namespace Dateline.Onnx;

/// <summary>What <c>config.json</c> and <c>tokenizer_config.json</c> say of a model.</summary>
internal sealed record ModelConfig
{
    /// <summary>The number of subwords that nearly all models of this kind read at once.</summary>
    private const int UsualLength = 512;

    /// <summary>The labels, in the order of the model's output.</summary>
    public required LabelSet Labels { get; init; }

    /// <summary>Positions that the model has (<c>max_position_embeddings</c>).</summary>
    public required int Positions { get; init; }

    /// <summary>The most subwords of a sequence, its marks included, as the tokenizer's settings say.</summary>
    public required int LongestSequence { get; init; }

    /// <summary>True when the model knows small letters alone; null when the settings do not say.</summary>
    public bool? IsUncased { get; init; }

    /// <summary>True when accents are dropped; null when that goes with the case.</summary>
    public bool? DropsAccents { get; init; }

    /// <summary>True when the first word of a sequence is read as if a blank stood before it.</summary>
    public bool AddsPrefixSpace { get; init; }

    /// <summary>Special tokens that are named otherwise than usual, by their role (<c>cls_token</c>).</summary>
    public required IReadOnlyDictionary<string, string> SpecialTokens { get; init; }

    /// <summary>Reads the files.</summary>
    /// <exception cref="Entities.Models.ModelException">One of them is missing or does not fit.</exception>
    public static ModelConfig Read(ModelFolder folder)
    {
        using var config = folder.ReadJson(ModelFolder.Config);
        using var tokenizer = folder.Has(ModelFolder.TokenizerConfig) ? folder.ReadJson(ModelFolder.TokenizerConfig) : null;
        var root = config.RootElement;
        var settings = tokenizer?.RootElement ?? default;
        return new ModelConfig
        {
            Labels = LabelSet.Read(root, folder.PathOf(ModelFolder.Config)),
            Positions = Number(root, "max_position_embeddings") ?? UsualLength,
            LongestSequence = Number(settings, "model_max_length") ?? int.MaxValue,
            IsUncased = Flag(settings, "do_lower_case") ?? Flag(root, "do_lower_case"),
            DropsAccents = Flag(settings, "strip_accents"),
            AddsPrefixSpace = Flag(settings, "add_prefix_space") ?? false,
            SpecialTokens = SpecialTokensOf(settings),
        };
    }

    private static Dictionary<string, string> SpecialTokensOf(JsonElement settings)
    {
        var tokens = new Dictionary<string, string>();
        foreach (var role in (string[])["cls_token", "sep_token", "pad_token", "unk_token", "bos_token", "eos_token"])
        {
            var value = Member(settings, role);
            value = value.ValueKind == JsonValueKind.Object ? Member(value, "content") : value;
            if (value.ValueKind == JsonValueKind.String)
            {
                tokens[role] = value.GetString()!;
            }
        }

        return tokens;
    }

    /// <summary>A positive whole number; null for anything else, such as the 1e30 that stands for no limit.</summary>
    private static int? Number(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number > 0
            ? number
            : null;

    private static bool? Flag(JsonElement parent, string name) => Member(parent, name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : default;
}
