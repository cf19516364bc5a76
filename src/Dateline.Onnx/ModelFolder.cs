using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dateline.Entities.Models;

namespace Dateline.Onnx;

/// <summary>The files of a model, named as those who publish and export models name them.</summary>
internal sealed class ModelFolder
{
    public const string Config = "config.json";
    public const string TokenizerConfig = "tokenizer_config.json";
    public const string Tokenizer = "tokenizer.json";
    public const string WordPieces = "vocab.txt";
    public const string BytePairs = "vocab.json";
    public const string Merges = "merges.txt";

    private static readonly string[] Models = ["model.onnx", Path.Combine("onnx", "model.onnx")];

    private readonly string _folder;

    private ModelFolder(string folder, string model)
    {
        _folder = folder;
        Model = model;
    }

    /// <summary>The path of the ONNX file.</summary>
    public string Model { get; }

    /// <summary>Finds the files.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ModelException">The folder or the ONNX file in it is missing.</exception>
    public static ModelFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ModelException(
                $"There is no folder {folder}. Give the folder that holds the model: model.onnx, config.json and the vocabulary.");
        }

        var model = Models.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists) ?? throw new ModelException(
            $"There is no model.onnx in {folder}. Export the model to ONNX and put it there under that name.");
        return new ModelFolder(folder, model);
    }

    /// <summary>The path of a file, whether it is there or not.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>True when the file is there.</summary>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Reads a file of JSON.</summary>
    /// <exception cref="ModelException">It is missing, or no JSON object.</exception>
    public JsonDocument ReadJson(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
        {
            throw new ModelException($"There is no {name} in {_folder}. It comes with the model; put it beside the others.");
        }

        try
        {
            using var file = File.OpenRead(path);
            var document = JsonDocument.Parse(file);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new ModelException($"{path} has to hold one JSON object. Take the file that comes with the model.");
        }
        catch (JsonException exception)
        {
            throw new ModelException(
                $"{path} is not valid JSON: line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}. " +
                "Take the file that comes with the model.",
                exception);
        }
    }

    /// <summary>A hash of everything on which the model's answers depend: 16 hexadecimal digits.</summary>
    public string Fingerprint()
    {
        string[] beside = [Config, TokenizerConfig, Tokenizer, WordPieces, BytePairs, Merges];
        string[] files = [Model, $"{Model}_data", $"{Model}.data", .. beside.Select(PathOf)];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in files.Where(File.Exists))
        {
            using var file = File.OpenRead(path);
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            hash.AppendData(SHA256.HashData(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
