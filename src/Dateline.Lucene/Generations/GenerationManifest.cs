using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Lucene.Schema;

namespace Dateline.Lucene.Generations;

/// <summary>What a generation says about itself, in <c>generation.json</c>. Never changed once written.</summary>
/// <param name="Format">Version of the folder's layout and of the ledger.</param>
/// <param name="Schema">Fingerprint of fields and analysis.</param>
/// <param name="Recogniser">Version of the recogniser under which the generation was begun.</param>
/// <param name="Created">When it was begun.</param>
internal sealed partial record GenerationManifest(int Format, string Schema, string Recogniser, DateTimeOffset Created)
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The manifest of a generation that is begun now.</summary>
    public static GenerationManifest New(string recogniser) =>
        new(CurrentFormat, SchemaFingerprint.Value, recogniser, DateTimeOffset.UtcNow);

    /// <summary>Writes the manifest durably.</summary>
    public void Write(string path) =>
        DurableFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.GenerationManifest));

    /// <summary>Reads a manifest and says why its generation cannot be used.</summary>
    /// <returns>Null when it can.</returns>
    public static string? Check(string path)
    {
        if (!File.Exists(path))
        {
            return "generation.json is missing";
        }

        GenerationManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.GenerationManifest);
        }
        catch (JsonException e)
        {
            return $"generation.json is damaged: {e.Message}";
        }

        return manifest switch
        {
            null => "generation.json is empty",
            { Format: not CurrentFormat } => $"its format is {manifest.Format}, and this version of Dateline reads format {CurrentFormat}",
            _ when manifest.Schema != SchemaFingerprint.Value => "it was written with other fields or another analysis of text than this version of Dateline has",
            _ => null,
        };
    }

    [JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(GenerationManifest))]
    private sealed partial class ManifestJson : JsonSerializerContext;
}
