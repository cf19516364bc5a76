using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>What a name can be, while the gazetteer is being built.</summary>
internal sealed class NameDraft
{
    public NameKinds Kinds { get; set; }

    public string? Person { get; set; }

    public string? Organisation { get; set; }

    /// <summary>Each place once as a place, where a main name wins over an alias, and once through its people.</summary>
    public Dictionary<(PlaceDraft Place, bool Demonym), PlaceName> Places { get; } = [];

    /// <summary>True when some organisation or place is named so otherwise than in capitals or by abbreviation.</summary>
    public bool IsPlain { get; set; }
}
