using System.Collections.Frozen;
using Dateline.Core.Articles;

namespace Dateline.Onnx.Labels;

/// <summary>A model's label, as the product understands it.</summary>
/// <param name="Position">Where in a name.</param>
/// <param name="Kind">Of which kind; without meaning outside names.</param>
internal readonly record struct Label(LabelPosition Position, EntityKind Kind)
{
    /// <summary>The types of the common corpora that are people, organisations or places. All others are none of these.</summary>
    private static readonly FrozenDictionary<string, EntityKind> Kinds = new Dictionary<string, EntityKind>
    {
        ["PER"] = EntityKind.Person,
        ["PERS"] = EntityKind.Person,
        ["PERSON"] = EntityKind.Person,
        ["ORG"] = EntityKind.Organisation,
        ["ORGANISATION"] = EntityKind.Organisation,
        ["ORGANIZATION"] = EntityKind.Organisation,
        ["COMPANY"] = EntityKind.Organisation,
        ["CORPORATION"] = EntityKind.Organisation,
        ["LOC"] = EntityKind.Location,
        ["LOCATION"] = EntityKind.Location,
        ["GPE"] = EntityKind.Location,
        ["FAC"] = EntityKind.Location,
        ["FACILITY"] = EntityKind.Location,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a label such as <c>B-PER</c>, <c>I_ORG</c>, <c>U-GPE</c> or <c>LOCATION</c>.</summary>
    public static Label Parse(string name)
    {
        var hasPosition = name.Length > 2 && name[1] is '-' or '_';
        if (!Kinds.TryGetValue(hasPosition ? name[2..] : name, out var kind))
        {
            return default;
        }

        return new Label(hasPosition ? PositionOf(name[0]) : LabelPosition.Inside, kind);
    }

    private static LabelPosition PositionOf(char letter) => char.ToUpperInvariant(letter) switch
    {
        'B' => LabelPosition.Begin,
        'L' or 'E' => LabelPosition.Last,
        'U' or 'S' => LabelPosition.Single,
        _ => LabelPosition.Inside,
    };
}
