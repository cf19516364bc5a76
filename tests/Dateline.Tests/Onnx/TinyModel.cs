using System.Reflection;
using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Entities;
using Dateline.Entities.Models;
using Dateline.Tests.Entities;

namespace Dateline.Tests.Onnx;

/// <summary>A model that gives each subword a label of its own, written into a folder of its own as models are published.</summary>
internal sealed class TinyModel : IDisposable
{
    public const int Positions = 16;

    private static readonly string[] Special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

    private readonly TemporaryFolder _folder = new();

    private TinyModel()
    {
    }

    /// <summary>Where the tests find what runs models.</summary>
    public static string Runtime { get; } = typeof(TinyModel).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ModelRuntime").Value!;

    public string Folder => _folder.Path;

    /// <summary>Writes a model with a vocabulary of word pieces.</summary>
    /// <param name="labels">A label for each piece; pieces that stand in no other way are outside.</param>
    /// <param name="edge">Pieces so near to the edge of a sequence look to the model as if they were in no name.</param>
    /// <param name="rows">The number of sequences in every batch; null for any.</param>
    /// <param name="length">The length of every sequence; null for any.</param>
    public static TinyModel OfWordPieces(IReadOnlyDictionary<string, string> labels, int edge = 0, int? rows = null, int? length = null)
    {
        string[] pieces = [.. Special, .. labels.Keys];
        var model = new TinyModel();
        model.Write("vocab.txt", string.Join('\n', pieces));
        model.WriteModel(pieces, labels, edge, rows, length);
        return model;
    }

    /// <summary>Writes a model with a vocabulary of byte pairs.</summary>
    /// <param name="labels">A label for each subword, of which every one is merged from the two that are given.</param>
    /// <param name="merges">The merges.</param>
    public static TinyModel OfBytePairs(IReadOnlyDictionary<string, string> labels, params string[] merges)
    {
        string[] subwords = ["<s>", "<pad>", "</s>", "<unk>", .. labels.Keys];
        var model = new TinyModel();
        model.Write("vocab.json", JsonSerializer.Serialize(subwords.Index().ToDictionary(entry => entry.Item, entry => entry.Index)));
        model.Write("merges.txt", $"#version: 0.2\n{string.Join('\n', merges)}\n");
        model.WriteModel(subwords, labels, edge: 0, rows: null, length: null);
        return model;
    }

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    public EntityRecogniser Load() => EntityRecogniser.Load(null, ModelRuntime.Load(Folder, Runtime));

    /// <summary>The text with its names marked, as the model finds them in a body.</summary>
    public string Mark(string body, string title = "")
    {
        using var recogniser = Load();
        return MarkedText.Mark(body, recogniser.Annotate(Sample.Article(body, title)).Mentions
            .Where(mention => mention.Start > title.Length)
            .Select(mention => mention with { Start = mention.Start - title.Length - 1 }));
    }

    public AnnotatedArticle Annotate(Article article)
    {
        using var recogniser = Load();
        return recogniser.Annotate(article);
    }

    public void Dispose() => _folder.Dispose();

    private void WriteModel(string[] subwords, IReadOnlyDictionary<string, string> labels, int edge, int? rows, int? length)
    {
        string[] names = ["O", .. labels.Values.Distinct().Where(name => name != "O")];
        Write("config.json", JsonSerializer.Serialize(new
        {
            id2label = names.Index().ToDictionary(entry => $"{entry.Index}", entry => entry.Item),
            max_position_embeddings = Positions,
        }));
        var words = subwords.Select(subword => Points(Array.IndexOf(names, labels.GetValueOrDefault(subword, "O")), 5));
        var positions = Enumerable.Range(0, Positions + 1)
            .Select(position => Points(0, position <= 1 + edge || position >= Positions - edge ? 9 * Math.Sign(edge) : 0));
        string[] inputs = ["input_ids", "attention_mask", "token_type_ids"];
        Write("model.onnx", OnnxFile.Create([.. words], [.. positions], inputs, rows, length));

        float[] Points(int label, float points)
        {
            var row = new float[names.Length];
            row[label] = points;
            return row;
        }
    }
}
