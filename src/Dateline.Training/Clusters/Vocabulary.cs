using Dateline.Entities.Sequences;

namespace Dateline.Training.Clusters;

/// <summary>The words of a text that are frequent enough to learn from, the most frequent first.</summary>
internal sealed class Vocabulary
{
    private const int MinCount = 5;

    private readonly Dictionary<uint, int> _ids = [];
    private List<int> _counts = [];

    /// <summary>How often each word stands in the text.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The hash of each word's form.</summary>
    public IReadOnlyList<uint> Forms { get; private set; } = [];

    /// <summary>Numbers the words of a sentence in the order in which they are met first.</summary>
    public int[] Read(string[] sentence) => Array.ConvertAll(sentence, token =>
    {
        var form = TokenHashing.Describe(token).Form;
        if (!_ids.TryGetValue(form, out var id))
        {
            id = _ids.Count;
            _ids.Add(form, id);
            _counts.Add(0);
        }

        _counts[id]++;
        return id;
    });

    /// <summary>Numbers the words anew by their frequency, in the text too, where rare ones become -1.</summary>
    public void Rank(IReadOnlyList<int[]> text)
    {
        var order = Enumerable.Range(0, _counts.Count).Where(id => _counts[id] >= MinCount)
            .OrderByDescending(id => _counts[id]).ThenBy(id => id).ToArray();
        var ranks = Enumerable.Repeat(-1, _counts.Count).ToArray();
        foreach (var (rank, id) in order.Index())
        {
            ranks[id] = rank;
        }

        foreach (var sentence in text)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                sentence[i] = ranks[sentence[i]];
            }
        }

        var forms = _ids.ToDictionary(pair => pair.Value, pair => pair.Key);
        Forms = [.. order.Select(id => forms[id])];
        _counts = [.. order.Select(id => _counts[id])];
    }
}
