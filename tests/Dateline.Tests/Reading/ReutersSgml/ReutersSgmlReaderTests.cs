using System.Security.Cryptography;
using System.Text;
using Dateline.Core.Articles;
using Dateline.Reading.ReutersSgml;

namespace Dateline.Tests.Reading.ReutersSgml;

public sealed class ReutersSgmlReaderTests
{
    private const string Start = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n";

    [Fact]
    public void Read_NormalStory_TakesItApart()
    {
        var article = Texts.ReadOne("a.sgm", Start + Story(7, "31-MAR-1987 15:01:01.79",
            "<TITLE>GRAIN &lt;GRN> &amp; SHIPS</TITLE>\n<DATELINE>    ST. LOUIS, Mo., March 31 - </DATELINE><BODY>The first\n" +
            "paragraph goes on over two-\nday lines.\n    The second.\n Reuter\n&#3;</BODY>"));

        Assert.Equal("reuters-7", article.Id);
        Assert.Equal("GRAIN <GRN> & SHIPS", article.Title);
        Assert.Equal("The first paragraph goes on over two-day lines.\n\nThe second.", article.Body);
        Assert.Equal("1987-03-31T15:01:01Z", article.Published.ToString());
        Assert.Equal("Reuters", article.Source);
        Assert.Equal("ST. LOUIS, Mo.", article.Filed);
        Assert.Equal(0, article.DatelineLength);
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("    sioux falls, april 7 - ", "sioux falls", "x", 0)]
    [InlineData("    ****ROME, March 13, Reuter - ", "ROME", "x", 0)]
    [InlineData("    HAMBURG, March 4 - Vereins- ", "HAMBURG", "Vereins-x", 0)]
    [InlineData(" Mar       ---    ---", null, "Mar --- --- x", 0)]
    [InlineData("    TOKYO - ", "TOKYO", "TOKYO - x", 8)]
    public void Read_OddDateline_LosesNothing(string dateline, string? filed, string body, int length)
    {
        var article = Texts.ReadOne("a.sgm", Story(7, "1-APR-1987", $"<TITLE>T</TITLE><DATELINE>{dateline}</DATELINE><BODY>x\n Reuter\n&#3;</BODY>"));

        Assert.Equal((filed, body, length), (article.Filed, article.Body, article.DatelineLength));
    }

    [Fact]
    public void Read_BriefStory_HasItsTitleOnly()
    {
        var article = Texts.ReadOne("a.sgm", Story(7, "1-APR-1987", "\n******<TITLE>RATES RISE\n</TITLE>Blah blah blah.\n&#3;\n\n", " TYPE=\"BRIEF\""));

        Assert.Equal("RATES RISE", article.Title);
        Assert.Equal("", article.Body);
    }

    [Fact]
    public void Read_UnprocessedStory_TakesItsFirstLineAsTitle()
    {
        var article = Texts.ReadOne("a.sgm", Story(7, "1-APR-1987", "\nMONEY SUPPLY REPORT\n    One week ended\n M-1....736.7\n\n Reuter\n&#3;\n", " TYPE=\"UNPROC\""));

        Assert.Equal("MONEY SUPPLY REPORT", article.Title);
        Assert.Equal("One week ended\n\nM-1....736.7", article.Body);
    }

    [Fact]
    public void Read_StoryWithoutAnyText_IsStillAnArticle()
    {
        var article = Texts.ReadOne("a.sgm", Story(7, "3-APR-1987 07:09:06.48", "&#2;\n&#3;\n", " TYPE=\"UNPROC\""));

        Assert.Equal(("", "", "reuters-7"), (article.Title, article.Body, article.Id));
    }

    [Fact]
    public void Read_DamagedTime_KeepsTheDay() =>
        Assert.Equal("1987-03-31", Texts.ReadOne("a.sgm", Story(7, "31-MAR-1987 605:12:19.12", "<TITLE>T</TITLE>")).Published.ToString());

    [Fact]
    public void Read_ByteThatIsNotUtf8_IsWindows1252() =>
        Assert.Equal("Zürich", Texts.ReadOne("a.sgm", Encoding.Latin1.GetBytes(Story(7, "1-APR-1987", "<TITLE>Zürich</TITLE>"))).Title);

    [Fact]
    public void Read_CutOff_GivesWhatIsWholeAndThenTheLine()
    {
        var whole = Start + Story(1, "1-APR-1987", "<TITLE>A</TITLE>");

        var results = Texts.Read("a.sgm", whole + Story(2, "1-APR-1987", "<TITLE>B</TITLE>")[..60]);

        Assert.Equal("A", results[0].Article?.Title);
        Assert.Equal(1 + whole.Count(c => c == '\n'), results[1].Failure?.Line);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void Read_NoElement_IsAFailure() =>
        Assert.Equal("There is no <REUTERS> element in this file.", Texts.FailOne("a.sgm", "just text").Reason);

    [Fact]
    public void ReadGold_Codes_AreApartFromTheArticle()
    {
        var bytes = Encoding.UTF8.GetBytes(Start + Story(7, "1-APR-1987", "<TITLE>T</TITLE>"));

        var gold = Assert.Single(ReutersGoldReader.Read(new ArticleFile("/a.sgm", bytes, Convert.ToHexString(SHA256.HashData(bytes)))));

        Assert.Equal("reuters-7", gold.Id);
        Assert.Equal(["usa", "uk"], gold.Places);
        Assert.Equal(["volcker"], gold.People);
        Assert.Empty(gold.Organisations);
        Assert.Equal(["grain"], gold.Topics);
    }

    private static string Story(int id, string date, string text, string type = "") =>
        $"<REUTERS TOPICS=\"YES\" LEWISSPLIT=\"TRAIN\" CGISPLIT=\"TRAINING-SET\" OLDID=\"5544\" NEWID=\"{id}\">\n<DATE>{date}</DATE>\n" +
        "<TOPICS><D>grain</D></TOPICS>\n<PLACES><D>usa</D><D>uk</D></PLACES>\n<PEOPLE><D>volcker</D></PEOPLE>\n<ORGS></ORGS>\n" +
        $"<UNKNOWN>\n&#5;&#5;C T\n&#22;&#31;reute</UNKNOWN>\n<TEXT{type}>&#2;\n{text}</TEXT>\n</REUTERS>\n";
}
