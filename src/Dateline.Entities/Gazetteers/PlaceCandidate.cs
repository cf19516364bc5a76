namespace Dateline.Entities.Gazetteers;

/// <summary>A place that a name can stand for, and how the name stands for it.</summary>
/// <remarks>Laid out as in the gazetteer's file: the place's id, with two flags in the top bits.</remarks>
public readonly struct PlaceCandidate
{
    internal const uint AliasBit = 1u << 31;
    internal const uint DemonymBit = 1u << 30;

    private readonly uint _bits;

    internal PlaceCandidate(uint bits) => _bits = bits;

    /// <summary>The place's id, for <see cref="Gazetteer.PlaceAt"/>.</summary>
    public int Id => (int)(_bits & ~(AliasBit | DemonymBit));

    /// <summary>True when the place is better known by another name: <c>Kiev</c> for Kyiv.</summary>
    public bool IsAlias => (_bits & AliasBit) != 0;

    /// <summary>True when the name is of the place's people or its adjective: <c>Ukrainian</c>.</summary>
    public bool IsDemonym => (_bits & DemonymBit) != 0;
}
