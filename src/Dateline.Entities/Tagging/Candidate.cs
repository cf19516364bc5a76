using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>A stretch that may be a name, with the evidence for each kind.</summary>
internal sealed class Candidate(int first, int end)
{
    private const int Kinds = 3;

    private readonly float[] _scores = new float[Kinds];
    private readonly Evidence[] _strongest = new Evidence[Kinds];

    /// <summary>Index of the first token.</summary>
    public int First { get; set; } = first;

    /// <summary>Index after the last token.</summary>
    public int End { get; set; } = end;

    public int Count => End - First;

    /// <summary>What the gazetteer knows of the whole name.</summary>
    public GazetteerEntry Known { get; set; }

    /// <summary>True for the people or the adjective of a place.</summary>
    public bool IsDemonym { get; set; }

    /// <summary>The kind with the most evidence; the earlier in <see cref="EntityKind"/> of equals.</summary>
    public EntityKind Best => (EntityKind)Array.IndexOf(_scores, _scores.Max());

    public float this[EntityKind kind] => _scores[(int)kind];

    /// <summary>The strongest evidence for a kind.</summary>
    public Evidence Strongest(EntityKind kind) => _strongest[(int)kind];

    /// <summary>Counts evidence for (or, with negative points, against) a kind.</summary>
    public void Add(EntityKind kind, float points, string reason, string? detail = null)
    {
        _scores[(int)kind] += points;
        if (points > _strongest[(int)kind].Points)
        {
            _strongest[(int)kind] = new Evidence(points, reason, detail);
        }
    }
}
