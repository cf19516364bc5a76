namespace Dateline.Entities.Sequences;

/// <summary>Collects the hashes of one token's features.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    /// <summary>How many were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a feature of one or two values.</summary>
    public void Add(uint template, uint first, uint second = 0) => _features[Count++] = Hashing.Feature(template, first, second);

    /// <summary>Writes a feature unless its first value is unknown (zero).</summary>
    public void AddKnown(uint template, uint first, uint second = 0)
    {
        if (first != 0)
        {
            Add(template, first, second);
        }
    }
}
