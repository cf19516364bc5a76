using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Aliases;

public sealed class AliasEditsTests
{
    [Fact]
    public void Join_UnderTheNameOfAVariant_ShowsThat()
    {
        var document = Document("person\tBill Clinton\tis\tWilliam Clinton\tlearnt\nperson\tBilly Clinton\tis\tWilliam Clinton\tlearnt");

        var joined = document.Join(FacetKind.People, "Bill Clinton", ["William Clinton"]);

        Assert.Empty(joined.Problems);
        Assert.Equal(["Billy Clinton", "William Clinton"], joined.Table.Variants(FacetKind.People, "Bill Clinton"));
        Assert.Equal(AliasAuthor.User, joined.Table.AuthorOf(FacetKind.People, "William Clinton"));
    }

    [Fact]
    public void Join_OfValuesThatWereApart_TakesThatBack()
    {
        var joined = Document("person\tA\tis not\tB\tuser").Join(FacetKind.People, "A", ["B"]);

        Assert.Equal("A", joined.Table.Canonical(FacetKind.People, "B"));
        Assert.DoesNotContain("is not\tB", joined.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Join_ThatTakesAlongWhatIsApart_IsRefused()
    {
        var document = Document("person\tC\tis\tB\tlearnt\nperson\tA\tis not\tC\tuser");

        var error = Assert.Throws<QueryException>(() => document.Join(FacetKind.People, "A", ["B"]));

        Assert.Contains("kept apart", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_OfAVariant_LeavesTheOthersOne()
    {
        var document = Document("person\tA\tis\tC\tlearnt\nperson\tB\tis\tC\tlearnt");

        var parted = document.Part(FacetKind.People, "C", "A");

        Assert.Equal("A", parted.Table.Canonical(FacetKind.People, "A"));
        Assert.Equal("C", parted.Table.Canonical(FacetKind.People, "B"));
        Assert.True(parted.Table.AreApart(FacetKind.People, "A", "B"));
        Assert.Contains("person\tB\tis\tC\tlearnt", parted.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Part_OfTheNameShown_GivesTheOthersTheNameThatStays()
    {
        var document = Document("person\tA\tis\tC\tlearnt\nperson\tB\tis\tC\tlearnt");

        var parted = document.Part(FacetKind.People, "A", "C");

        Assert.Equal("C", parted.Table.Canonical(FacetKind.People, "C"));
        Assert.Equal(["B"], parted.Table.Variants(FacetKind.People, "A"));
    }

    [Fact]
    public void Part_OfAPlaceBelowOneThatIsAnother_IsRefused()
    {
        var document = Document("place\tCzech Republic\tis\tCzechia");

        Assert.Throws<QueryException>(() => document.Part(FacetKind.Locations, "Czechia/Prague", "Czech Republic/Prague"));
    }

    [Fact]
    public void Join_OfAValueWithATab_IsRefused() =>
        Assert.Throws<QueryException>(() => AliasDocument.Empty.Join(FacetKind.Source, "Associated Press", ["A\tP"]));

    [Fact]
    public void Edits_InAnyOrder_DoWhatTheySayAndConflictWithNothing()
    {
        var value = Gen.OneOf("A", "B", "C", "D", "E");
        Gen.Select(value, value, Gen.Bool).Where(edit => edit.Item1 != edit.Item2).Array[1, 15].Sample(edits =>
        {
            var document = AliasDocument.Empty;
            foreach (var (left, right, isJoin) in edits)
            {
                try
                {
                    document = isJoin ? document.Join(FacetKind.People, left, [right]) : document.Part(FacetKind.People, left, right);
                }
                catch (QueryException error)
                {
                    Assert.True(isJoin && document.Table.AreApart(FacetKind.People, left, right), error.Message);
                    continue;
                }

                var shown = document.Table.Canonical(FacetKind.People, right);
                Assert.Empty(document.Problems);
                Assert.Equal(isJoin, shown == document.Table.Canonical(FacetKind.People, left));
                Assert.True(!isJoin || shown == left);
                Assert.Equal(!isJoin, document.Table.AreApart(FacetKind.People, left, right));
            }
        });
    }

    private static AliasDocument Document(string lines) => AliasDocument.Parse(lines);
}
