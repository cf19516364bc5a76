using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Aliases;

public sealed class AliasDocumentTests
{
    [Fact]
    public void Parse_LinesOfEachForm_AreRead()
    {
        var document = AliasDocument.Parse(
            "\uFEFF# mine\r\nperson\tBill Clinton\tis\tWilliam Clinton\tlearnt\r\n\r\norganisations\tA\tis not\tB\tuser\r\nplace\tKiev\tis\tKyiv");

        Assert.Empty(document.Problems);
        Assert.Equal(
            [
                new AliasDecision(FacetKind.People, "Bill Clinton", true, "William Clinton", AliasAuthor.Learnt),
                new AliasDecision(FacetKind.Organisations, "A", false, "B", AliasAuthor.User),
                new AliasDecision(FacetKind.Locations, "Kiev", true, "Kyiv", AliasAuthor.User),
            ],
            document.Table.Decisions);
    }

    [Theory]
    [InlineData("persn\tA\tis\tB\tuser", 1, "did you mean 'person'")]
    [InlineData("published\t2025\tis\t2026\tuser", 1, "there is no kind 'published'")]
    [InlineData("person\tA is B", 1, "this one has 2 parts")]
    [InlineData("person\tA\tis\tB\tuser\tand more", 1, "this one has 6 parts")]
    [InlineData("person\tA\tequals\tB", 10, "'equals' is neither 'is' nor 'is not'")]
    [InlineData("person\t \tis\tB", 8, "the value is missing")]
    [InlineData("person\tAnna\tis\t\tuser", 16, "the value is missing")]
    [InlineData("person\tAnna\tis\tB\tme", 18, "'me' is neither 'learnt' nor 'user'")]
    [InlineData("person\tA\tis\tA", 1, "both values are the same")]
    public void Parse_WrongLine_IsToldWithLineAndColumnAndTheOthersCount(string line, int column, string reason)
    {
        var document = AliasDocument.Parse($"# first\n{line}\nperson\tC\tis\tD\tuser\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal((2, column), (problem.Line, problem.Column));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal("D", document.Table.Canonical(FacetKind.People, "C"));
    }

    [Fact]
    public void Change_OfOneLine_KeepsTheOthersAsTheyAre()
    {
        const string Text = "# mine\n\nnonsense\nperson\tA\tis\tB\n# more\nperson\tC\tis\tD\tlearnt\n";

        var changed = AliasDocument.Parse(Text).Change(
            decision => decision.Value == "A", [new AliasDecision(FacetKind.Source, "AP", true, "Associated Press", AliasAuthor.User)]);

        Assert.Equal(
            "# mine\n\nnonsense\n# more\nperson\tC\tis\tD\tlearnt\nsource\tAP\tis\tAssociated Press\tuser\n", changed.ToString());
    }

    [Fact]
    public void Parse_AnyText_IsKeptAsItIs() => Gen.String.Sample(text =>
    {
        var document = AliasDocument.Parse(text);

        Assert.Equal(document.ToString(), AliasDocument.Parse(document.ToString()).ToString());
    });
}
