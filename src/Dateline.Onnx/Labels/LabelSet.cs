using System.Globalization;
using System.Text.Json;
using Dateline.Entities.Models;

namespace Dateline.Onnx.Labels;

/// <summary>The labels of a model, in the order of its output.</summary>
internal sealed class LabelSet
{
    private const string Member = "id2label";
    private const int MostLabels = 10_000;
    private const string Form =
        """It has to look like "id2label": { "0": "O", "1": "B-PER", "2": "I-PER", "3": "B-ORG", … }, as the model was trained.""";

    private readonly Label[] _labels;

    private LabelSet(Label[] labels) => _labels = labels;

    /// <summary>How many labels the model gives points to.</summary>
    public int Count => _labels.Length;

    /// <summary>The label at an index of the output.</summary>
    public Label this[int index] => _labels[index];

    /// <summary>Reads <c>"id2label": { "0": "O", "1": "B-PER", … }</c>.</summary>
    /// <param name="config">The root of <c>config.json</c>.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <exception cref="ModelException">There are no labels, or none of them is a person, organisation or place.</exception>
    public static LabelSet Read(JsonElement config, string path)
    {
        if (!config.TryGetProperty(Member, out var map) || map.ValueKind != JsonValueKind.Object)
        {
            throw new ModelException($"{path} has no {Member}, which names the labels. {Form}");
        }

        var names = new SortedDictionary<int, string>();
        foreach (var pair in map.EnumerateObject())
        {
            if (!int.TryParse(pair.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id >= MostLabels ||
                pair.Value.ValueKind != JsonValueKind.String)
            {
                throw new ModelException($"{path}: {Member} has the entry \"{pair.Name}\": {pair.Value.GetRawText()}. {Form}");
            }

            names[id] = pair.Value.GetString()!;
        }

        var labels = new Label[names.Count == 0 ? 0 : names.Keys.Last() + 1];
        foreach (var (id, name) in names)
        {
            labels[id] = Label.Parse(name);
        }

        return labels.Any(label => label.Position != LabelPosition.Outside) ? new LabelSet(labels) : throw new ModelException(
            $"{path}: none of the labels in {Member} ({string.Join(", ", names.Values.Take(10))}) is a person, " +
            $"organisation or place. {Form}");
    }
}
