using System.Runtime.CompilerServices;
using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>A stretch that may be a name, with the evidence for each kind.</summary>
/// <param name="first">Index of the first token.</param>
/// <param name="end">Index after the last token.</param>
internal sealed class Candidate(int first, int end)
{
    private Scores _scores;
    private Reasons _strongest;

    /// <summary>Index of the first token.</summary>
    public int First { get; } = first;

    /// <summary>Index after the last token.</summary>
    public int End { get; } = end;

    public int Count => End - First;

    /// <summary>What the gazetteer knows of the whole name.</summary>
    public GazetteerEntry Known { get; init; }

    /// <summary>True for the people or the adjective of a place.</summary>
    public bool IsDemonym { get; init; }

    /// <summary>The kind with the most evidence; the earlier in <see cref="EntityKind"/> of equals.</summary>
    public EntityKind Best
    {
        get
        {
            var best = EntityKind.Person;
            for (var kind = EntityKind.Organisation; kind <= EntityKind.Location; kind++)
            {
                best = this[kind] > this[best] ? kind : best;
            }

            return best;
        }
    }

    /// <summary>The points for a kind.</summary>
    public float this[EntityKind kind] => _scores[(int)kind];

    /// <summary>The strongest evidence for a kind.</summary>
    public Evidence Strongest(EntityKind kind) => _strongest[(int)kind];

    /// <summary>Counts evidence for (or, with negative points, against) a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="points">How much it counts.</param>
    /// <param name="reason">The reason in words for a person.</param>
    /// <param name="detailFirst">Index of the first token that it rests on.</param>
    /// <param name="detailEnd">Index after the last of them.</param>
    public void Add(EntityKind kind, float points, string reason, int detailFirst = 0, int detailEnd = 0) =>
        Add(kind, new Evidence(points, reason, detailFirst, detailEnd, IsElsewhere: false));

    /// <summary>Counts evidence for a kind.</summary>
    public void Add(EntityKind kind, Evidence evidence)
    {
        _scores[(int)kind] += evidence.Points;
        if (evidence.Points > _strongest[(int)kind].Points)
        {
            _strongest[(int)kind] = evidence;
        }
    }

    [InlineArray((int)EntityKind.Location + 1)]
    private struct Scores
    {
        private float _first;
    }

    [InlineArray((int)EntityKind.Location + 1)]
    private struct Reasons
    {
        private Evidence _first;
    }
}
