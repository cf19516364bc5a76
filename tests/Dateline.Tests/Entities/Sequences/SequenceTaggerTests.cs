using Dateline.Core.Articles;

namespace Dateline.Tests.Entities.Sequences;

public sealed class SequenceTaggerTests
{
    [Theory]
    [InlineData("[D Kenyan] Finance Minister [P Amos Wekesa] spoke.")]
    [InlineData("Deputy Prime Minister [P Olena Marchuk] met Gen. [P Pavel Dvorak].")]
    [InlineData("Mr. [P Haddad] thanked Sen. [P Lucy Farrow].")]
    [InlineData("Special Envoy for Trade [P Helen Marsh] arrived.")]
    [InlineData("Secretary of State [P Helen Marsh] arrived.")]
    [InlineData("Chief of General Staff General [P Petr Novak] arrived.")]
    [InlineData("Secretary of the [O National Economic Council] [P Helen Marsh] arrived.")]
    [InlineData("President of [L Kenya] [P Amos Wekesa] arrived.")]
    [InlineData("Vice-President [P Amos Wekesa] and President-elect [P Lucy Farrow] met.")]
    [InlineData("The spokeswoman [P Ingrid Solberg] declined to comment.")]
    [InlineData("[P Lucy Farrow], 54, who leads the board, resigned.")]
    [InlineData("The talks were led by [P Jan van der Meer] and [P Khalid bin Nasser].")]
    [InlineData("It was written by [P J. R. Hartley] and [P Thomas Greene Jr.] together.")]
    [InlineData("He met [P Park Chan-ho] and [P Ahmed al-Masri] again.")]
    [InlineData("He met [P Sean O'Brien]'s lawyer.")]
    public void Tag_People_LeavesTitlesOutside(string marked) => Verify(marked);

    [Theory]
    [InlineData("The [O Ministry of Agriculture, Forestry and Fisheries] published it.")]
    [InlineData("The [O National Food and Water Council] voted.")]
    [InlineData("Shares in [O Tarnwick Holdings Plc] rose after [O Ostrava Motors Inc.] bid.")]
    [InlineData("The [O University of Nairobi] and the [O Bank of Ghana] agreed.")]
    [InlineData("Officials at the [O Finance Ministry] said so.")]
    [InlineData("The [O National Wheat Board] ([O NWB]) met.")]
    [InlineData("Staff of the [O World Bank] and [O NATO] met.")]
    [InlineData("The drugmaker [O Velmora] and the newspaper [O Nedeljnik] settled.")]
    [InlineData("She works for [O AT&T] and [O McDonald's].")]
    [InlineData("A [O State Department] release said so.")]
    public void Tag_Organisations_TakesTheLongestName(string marked) => Verify(marked);

    [Theory]
    [InlineData("They met in [L Kyiv] and flew to [L Buenos Aires].")]
    [InlineData("[L Washington] said it would wait.")]
    [InlineData("[D Ukrainian] and [D American]-[D Russian] teams met.")]
    [InlineData("The boat sank in the [L Black Sea] near [L Odesa], [L Ukraine].")]
    [InlineData("The road from [L Tarrow Bridge] was closed.")]
    [InlineData("[L Ukraine]'s leadership and the [D German] government agreed.")]
    public void Tag_Places_KnowsThemByContext(string marked) => Verify(marked);

    [Theory]
    [InlineData("However, officials said on Friday that talks would resume in December.")]
    [InlineData("The council and the ministry said the company would pay.")]
    [InlineData("I think that God and the Internet will help.")]
    [InlineData("World War II ended before the Winter Olympics.")]
    [InlineData("They sang \"Silver Morning\" again.")]
    [InlineData("Police said nobody was hurt. Additionally, Dialogue will go on.")]
    public void Tag_OrdinaryCapitals_FindsNothing(string marked) => Verify(marked);

    [Fact]
    public void Tag_Headline_UsesNamesOfTheBody()
    {
        var annotated = Sample.Annotate("Trade envoy Marta Solberg met the board of Tarnwick Holdings Plc in Oslo.", "Solberg Sells Tarnwick Holdings Stake As Oslo Warms To Deal");

        Assert.Equal(
            "[P Solberg] Sells [O Tarnwick Holdings] Stake As [L Oslo] Warms To Deal",
            MarkedText.Mark(annotated.Article.Text, annotated.Mentions).Split('\n')[0]);
    }

    [Fact]
    public void Tag_HeadlineInCapitals_UsesNamesOfTheBody()
    {
        var annotated = Sample.Annotate("Trade envoy Marta Solberg said on Monday that she would go.", "SOLBERG SAYS SHE WILL GO");

        Assert.Equal("[P SOLBERG] SAYS SHE WILL GO", MarkedText.Mark(annotated.Article.Text, annotated.Mentions).Split('\n')[0]);
    }

    [Fact]
    public void Tag_Shared_LetsTheFullNameDecideTheShort()
    {
        var annotated = Sample.Annotate("Jordan Pike wrote it. On Monday Pike left, and Jordan was sad.");

        Assert.Equal("[P Jordan Pike] wrote it. On Monday [P Pike] left, and [P Jordan] was sad.", MarkedText.Mark(annotated.Article.Body, Shifted(annotated.Mentions)));
    }

    private static void Verify(string marked)
    {
        var annotated = Sample.Annotate(MarkedText.Plain(marked));

        Assert.Equal(marked, MarkedText.Mark(annotated.Article.Body, Shifted(annotated.Mentions)));
    }

    /// <summary>Without a title the body begins after the newline.</summary>
    private static IEnumerable<Mention> Shifted(IEnumerable<Mention> mentions) =>
        mentions.Select(mention => mention with { Start = mention.Start - 1 });
}
