using Dateline.Training.Evaluation;

namespace Dateline.Training.Gold;

/// <summary>The sets of annotated text, by name: those of the entity corpora, our annotations of raw news, and news we wrote.</summary>
/// <param name="shared">The folder that holds <c>ner</c> and <c>corpora</c>.</param>
internal sealed class GoldSets(string shared)
{
    /// <summary>News that we wrote and marked.</summary>
    public const string Written = "written";

    /// <summary>The set that states no licence.</summary>
    public const string Unlicensed = "worldwide-train";

    private const string Folder = "src/Dateline.Training/Gold";

    private readonly GoldTexts _texts = new(shared);

    /// <summary>What the tagger is trained on that is under an open licence.</summary>
    public static IReadOnlyList<string> OpenTraining { get; } =
    [
        "gmb-train", "crossner-politics-train", "crossner-other-train", "btc-train", "uner-ewt-train", "bbc", "reuters", "gum", Written,
    ];

    /// <summary>All that the tagger is trained on. News of all the world counts twice: its text is the likest to what archives hold.</summary>
    public static IReadOnlyList<string> Training { get; } = [Unlicensed, Unlicensed, .. OpenTraining];

    /// <summary>What is measured while building, and never trained on.</summary>
    public static IReadOnlyList<string> Development { get; } =
        ["worldwide-dev", "gmb-dev", "crossner-politics-dev", "uner-ewt-dev", "bbc-dev", "reuters-dev"];

    /// <summary>The documents of a set.</summary>
    /// <exception cref="IOException">There is no such set.</exception>
    public IEnumerable<GoldDocument> Read(string name)
    {
        var annotations = Path.Combine(Folder, name + ".tsv");
        return name == Written ? WrittenReader.Read(Path.Combine(Folder, Written))
            : File.Exists(annotations) ? _texts.Read(annotations)
            : ConllReader.Read(Path.Combine(shared, "ner", name + ".conll.xz"));
    }
}
