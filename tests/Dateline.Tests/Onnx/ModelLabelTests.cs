namespace Dateline.Tests.Onnx;

public sealed class ModelLabelTests
{
    /// <summary>Each word of the first column has the label that it spells.</summary>
    [Theory]
    [InlineData("BIO", "B-PER I-PER O B-PER B-PER I-PER", "[P B-PER I-PER] O [P B-PER] [P B-PER I-PER]")]
    [InlineData("IOB", "I-PER I-PER O I-PER B-PER I-PER", "[P I-PER I-PER] O [P I-PER] [P B-PER I-PER]")]
    [InlineData("IO", "PER PER O LOC ORG ORG", "[P PER PER] O [L LOC] [O ORG ORG]")]
    [InlineData("BILOU", "B-ORG I-ORG L-ORG U-LOC U-LOC O", "[O B-ORG I-ORG L-ORG] [L U-LOC] [L U-LOC] O")]
    [InlineData("BIOES", "B-ORG E-ORG S-LOC S-LOC O", "[O B-ORG E-ORG] [L S-LOC] [L S-LOC] O")]
    [InlineData(
        "other spellings",
        "B_person I_person b-gpe i-gpe I-FAC B-ORGANIZATION",
        "[P B_person I_person] [L b-gpe i-gpe I-FAC] [O B-ORGANIZATION]")]
    [InlineData("other types", "B-MISC I-MISC B-PER I-MISC B-NORP B-DATE", "B-MISC I-MISC [P B-PER] I-MISC B-NORP B-DATE")]
    [InlineData("begun by nothing", "I-PER O L-ORG O E-LOC I-LOC", "[P I-PER] O [O L-ORG] O [L E-LOC] [L I-LOC]")]
    [InlineData("kind changes", "B-PER I-ORG I-ORG I-LOC B-LOC", "[P B-PER] [O I-ORG I-ORG] [L I-LOC] [L B-LOC]")]
    [InlineData("never ended", "B-ORG I-ORG B-LOC U-LOC I-LOC L-LOC", "[O B-ORG I-ORG] [L B-LOC] [L U-LOC] [L I-LOC L-LOC]")]
    public void Annotate_LabelsOfAScheme_AreJoinedToNames(string scheme, string labels, string expected)
    {
        var words = labels.Split(' ').Distinct().ToDictionary(WordOf, label => label);
        using var model = TinyModel.OfWordPieces(words);

        var marked = model.Mark(string.Join(' ', labels.Split(' ').Select(WordOf)));

        var read = words.OrderByDescending(word => word.Key.Length)
            .Aggregate(marked, (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal));
        Assert.Equal($"{scheme}: {expected}", $"{scheme}: {read}");
    }

    [Fact]
    public void Annotate_Mark_IsNoName()
    {
        using var model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["the"] = "O", [","] = "B-PER", ["zorblax"] = "B-PER" });

        Assert.Equal("the , the [P zorblax]", model.Mark("the , the zorblax"));
    }

    /// <summary>A word of small letters alone, unlike any other label's.</summary>
    private static string WordOf(string label) => $"q{string.Concat(label.Select(Spell))}q";

    private static string Spell(char c) =>
        char.IsUpper(c) ? $"x{char.ToLowerInvariant(c)}" : char.IsLower(c) ? $"y{c}" : c == '-' ? "w" : "v";
}
