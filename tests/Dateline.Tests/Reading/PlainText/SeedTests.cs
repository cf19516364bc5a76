using Dateline.Core.Articles;
using Dateline.Reading;

namespace Dateline.Tests.Reading.PlainText;

/// <summary>The user's own article.</summary>
public sealed class SeedTests
{
    private static readonly Article Seed =
        Assert.Single(ArticleReaders.Read(Path.Combine(Repository.Seeds, "000_2a829ac5091f2249.txt"))).Article!;

    [Fact]
    public void Read_Seed_GivesHeadlineDateAndAgency()
    {
        Assert.Equal("U.S, Ukraine Forge Security Framework", Seed.Title);
        Assert.Equal("2025-12-06T06:50:44Z", Seed.Published.ToString());
        Assert.Equal("MENAFN", Seed.Source);
        Assert.Null(Seed.Filed);
    }

    [Fact]
    public void Read_Seed_KeepsTheTagInTheBodyAndSaysItsLength()
    {
        Assert.StartsWith("(MENAFN) The U.S. Department of State announced Friday", Seed.Body, StringComparison.Ordinal);
        Assert.Equal("(MENAFN) ".Length, Seed.DatelineLength);
    }

    [Fact]
    public void Read_Seed_SeparatesItsTenParagraphs()
    {
        var paragraphs = Seed.Body.Split("\n\n");

        Assert.Equal(10, paragraphs.Length);
        Assert.Equal("Dialogue will resume Saturday, the statement confirmed.", paragraphs[8]);
        Assert.DoesNotContain(paragraphs, paragraph => paragraph.Contains('\n', StringComparison.Ordinal));
    }
}
