using Dateline.Core.Articles;
using Dateline.Training.Evaluation;

namespace Dateline.Tests.Training.Evaluation;

public sealed class ConfusionTests
{
    [Fact]
    public void Add_RightWrongMissedAndInvented_AreCountedByConllsRule()
    {
        var confusion = new Confusion();
        var document = new GoldDocument("", "Ann met Bob Lee of Acme in Oslo today", [Name("Ann", EntityKind.Person), Name("Bob Lee", EntityKind.Person), Name("Acme", EntityKind.Organisation), Name("Oslo", EntityKind.Location)]);

        confusion.Add(document, [Name("Ann", EntityKind.Person), Name("Bob", EntityKind.Person), Name("Acme", EntityKind.Location), Name("today", EntityKind.Organisation)]);

        var (_, all) = confusion.Scores.Last();
        Assert.Equal((4, 4, 1), (all.Gold, all.Found, all.Right));
        var report = new StringWriter();
        confusion.Print(mistakes: 9, report);
        Assert.Contains("person as other ends: Bob Lee", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("organisation as location: Acme", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("location as nothing: Oslo", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("nothing as organisation: today", report.ToString(), StringComparison.Ordinal);

        static GoldName Name(string written, EntityKind kind) =>
            new("\nAnn met Bob Lee of Acme in Oslo today".IndexOf(written, StringComparison.Ordinal), written.Length, kind);
    }
}
