using Dateline.Entities.Gazetteers;
using Dateline.Entities.Places;

namespace Dateline.Tests.Entities.Places;

/// <remarks>In the texts <c>[…]</c> marks a mention of a place and <c>{…}</c> one of its people.</remarks>
public sealed class PlaceResolverTests
{
    private const string Unplaced = "-";

    private static readonly PlaceResolver Resolver = new(Gazetteer.Default);

    [Theory]
    [InlineData("They met in [Miami], [Florida].", "United States/Florida/Miami | United States/Florida")]
    [InlineData("They met in [Miami], [Fla.], on Friday.", "United States/Florida/Miami | United States/Florida")]
    [InlineData("A fire in [Paris], [Texas].", "United States/Texas/Paris | United States/Texas")]
    [InlineData("A fire in [Paris].", "France/Ile-de-France/Paris")]
    [InlineData("A fire in [Athens], [Georgia], spread.", "United States/Georgia/Athens | United States/Georgia")]
    [InlineData("A fire in [Rustavi], [Georgia], spread.", "Georgia/Kvemo Kartli/Rustavi | Georgia")]
    [InlineData("In [Odessa], [Texas], and in [Odessa], [Ukraine].", "United States/Texas/Odessa | United States/Texas | Ukraine/Odesa Oblast/Odesa | Ukraine")]
    [InlineData("In [Boston], [MA].", "United States/Massachusetts/Boston | United States/Massachusetts")]
    [InlineData("In [Vancouver], [Washington].", "United States/Washington/Vancouver | United States/Washington")]
    [InlineData("In [London], [Ontario], [Canada].", "Canada/Ontario/London | Canada/Ontario | Canada")]
    [InlineData("Offices in [London], [Paris] and [Berlin].", "United Kingdom/England/London | France/Ile-de-France/Paris | Germany/Berlin/Berlin")]
    public void Resolve_PairWithAComma_PlacesTheFirstInTheSecond(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("[Georgia] said no.", Unplaced)]
    [InlineData("[Georgia] said no in [Tbilisi].", "Georgia | Georgia/Tbilisi/Tbilisi")]
    [InlineData("[Georgia] and its {Georgian} army.", "Georgia | Georgia")]
    [InlineData("[Georgia], [Armenia] and [Azerbaijan] agreed.", "Georgia | Armenia | Azerbaijan")]
    [InlineData("Voters in [Georgia] and [Atlanta].", "United States/Georgia | United States/Georgia/Atlanta")]
    [InlineData("Voters in [Georgia] and [Alabama].", "United States/Georgia | United States/Alabama")]
    [InlineData("[Georgia] and [Russia].", "Georgia | Russia")]
    [InlineData("[Georgia], [Russia] and the [United States].", "- | Russia | United States")]
    [InlineData("[Georgia] in the [United States].", "United States/Georgia | United States")]
    [InlineData("The state of [Georgia] votes.", "United States/Georgia")]
    public void Resolve_Georgia_FollowsTheArticle(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("[Washington] said.", "United States/District of Columbia/Washington")]
    [InlineData("Fires in [Washington] state.", "United States/Washington")]
    [InlineData("In [New York].", "United States/New York/New York City")]
    [InlineData("Upstate in [New York] state.", "United States/New York")]
    [InlineData("In [Kyiv] and [Kiev].", "Ukraine/Kyiv City/Kyiv | Ukraine/Kyiv City/Kyiv")]
    [InlineData("In [Gaza].", "Palestine/Gaza Strip")]
    [InlineData("In [Gaza City].", "Palestine/Gaza Strip/Gaza City")]
    [InlineData("In [Quebec].", "Canada/Quebec")]
    [InlineData("In [Moscow].", "Russia/Moscow/Moscow")]
    [InlineData("In [Panama].", "Panama")]
    [InlineData("In [Singapore].", "Singapore")]
    [InlineData("In [Luxembourg].", "Luxembourg")]
    [InlineData("In [Mexico].", "Mexico")]
    [InlineData("In [Donetsk] region.", "Ukraine/Donetsk Oblast")]
    [InlineData("In [Donetsk].", "Ukraine/Donetsk Oblast/Donetsk")]
    public void Resolve_CityAndDivisionOfOneName_TakesTheOneMeant(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("Police in [Birmingham] said.", Unplaced)]
    [InlineData("{British} police in [Birmingham] said.", "United Kingdom | United Kingdom/England/Birmingham")]
    [InlineData("In [Birmingham] and elsewhere in [Alabama].", "United States/Alabama/Birmingham | United States/Alabama")]
    [InlineData("In [Springfield].", Unplaced)]
    [InlineData("In [Springfield], said the governor of [Illinois].", "United States/Illinois/Springfield | United States/Illinois")]
    [InlineData("In [Lufkin].", Unplaced)]
    [InlineData("In [Lufkin], where {American} troops stood.", "United States/Texas/Lufkin | United States")]
    [InlineData("In [Cambridge].", Unplaced)]
    [InlineData("In [Cambridge] and [Boston].", "United States/Massachusetts/Cambridge | United States/Massachusetts/Boston")]
    [InlineData("In [Cambridge] and [London].", "United Kingdom/England/Cambridge | United Kingdom/England/London")]
    [InlineData("In [San Jose].", Unplaced)]
    [InlineData("In [San Jose] in [Costa Rica].", "Costa Rica/San Jose/San Jose | Costa Rica")]
    [InlineData("In [Hyderabad] in [Pakistan].", "Pakistan/Sindh/Hyderabad | Pakistan")]
    [InlineData("The [Congo].", Unplaced)]
    [InlineData("The [Congo] and [Kinshasa].", "DR Congo | DR Congo/Kinshasa/Kinshasa")]
    [InlineData("[Korea] and [Seoul].", "South Korea | South Korea/Seoul/Seoul")]
    [InlineData("In [Punjab], where {Pakistani} troops stood.", "Pakistan/Punjab | Pakistan")]
    public void Resolve_ContestedName_NeedsContext(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("A {Texan} in [Paris].", "United States/Texas | France/Ile-de-France/Paris")]
    [InlineData("A firm from [Texas] opens in [Paris].", "United States/Texas | France/Ile-de-France/Paris")]
    [InlineData("In [London], [Manchester] and [Glasgow].", "United Kingdom/England/London | United Kingdom/England/Manchester | United Kingdom/Scotland/Glasgow")]
    [InlineData("In [Tripoli] and [Athens].", "Libya/Tripoli/Tripoli | Greece/Attica/Athens")]
    [InlineData("In [Mexico] and [Manila], said {Philippine} officials.", "Mexico | Philippines/Metro Manila/Manila | Philippines")]
    [InlineData("In [Holland] and [Michigan].", "Netherlands | United States/Michigan")]
    [InlineData("In [Tripoli], [Lebanon].", "Lebanon/North Lebanon/Tripoli | Lebanon")]
    public void Resolve_DominantName_YieldsToStrongContextOnly(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("{Soviet} and {West German} envoys met {Yugoslav} ones in [Bonn].", "Soviet Union | West Germany | Yugoslavia | Germany/North Rhine-Westphalia/Bonn")]
    [InlineData("{Ukrainian} and {American} officials.", "Ukraine | United States")]
    [InlineData("[Hong Kong] and {Hong Kong} officials.", "Hong Kong | Hong Kong")]
    [InlineData("{Korean} films.", Unplaced)]
    [InlineData("{Korean} films from [Seoul].", "South Korea | South Korea/Seoul/Seoul")]
    [InlineData("[Middle East], [Black Sea], [Crimea], [Donbas].", "Middle East | Black Sea | Ukraine/Crimea | Ukraine/Donbas")]
    public void Resolve_PeopleAndParts_HavePaths(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("Sales rose on the [West Coast].", Unplaced)]
    [InlineData("Rain on the [West Coast] of [New Zealand].", "New Zealand/West Coast | New Zealand")]
    [InlineData("Growth in the [South West] slowed.", Unplaced)]
    [InlineData("[Falcon] fell.", Unplaced)]
    [InlineData("Floods in [Falcon] and [Caracas].", "Venezuela/Falcon | Venezuela/Distrito Federal/Caracas")]
    [InlineData("Snow fell in [Nevada].", "United States/Nevada")]
    public void Resolve_NameThatIsAlsoAWordOrNameOrDirection_NeedsContext(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("A mill in [Lyons], Kan., closed.", "United States/Kansas")]
    [InlineData("A mill in [Berlin], N.J., closed.", "United States/New Jersey/Berlin")]
    [InlineData("A mill in [Athens], Ga., closed.", "United States/Georgia/Athens")]
    [InlineData("A mill in [Zzyzxville], Calif., closed.", "United States/California")]
    [InlineData("A mill in [Newark], NJ.", "United States/New Jersey/Newark")]
    [InlineData("A mill in [Newark], NJ, closed.", "United States/New Jersey/Newark")]
    [InlineData("Mills in [Berlin], Mass produced.", "Germany/Berlin/Berlin")]
    [InlineData("[BOSTON], IN TALKS", "United States/Massachusetts/Boston")]
    public void Resolve_AbbreviatedStateBehindAComma_IsWhereItLies(string marked, string expected) => AssertPaths(marked, expected);

    [Theory]
    [InlineData("Wheat from [Western Canada].", "Canada")]
    [InlineData("Wheat from [Parana State].", "Brazil/Parana")]
    [InlineData("Exports of [S. Korea] and [S.AFRICA].", "South Korea | South Africa")]
    [InlineData("They live in [North Zzyzxville].", Unplaced)]
    public void Resolve_NameKnownByItsPart_IsThatPart(string marked, string expected) => AssertPaths(marked, expected);

    [Fact]
    public void Resolve_OneSenseOfAName_HoldsForTheWholeArticle() => AssertPaths(
        "A fire in [Paris], [Texas]. Later [Paris] was calm.",
        "United States/Texas/Paris | United States/Texas | United States/Texas/Paris");

    [Fact]
    public void Resolve_UnknownVillageBeforeItsState_CountsInTheState()
    {
        var (text, mentions) = Parse("In [Zzyzxville], [Kansas].");

        var resolutions = Resolver.Resolve(text, mentions);

        Assert.Equal("United States/Kansas", resolutions[0].Path);
        Assert.Contains("Zzyzxville, Kansas", resolutions[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_UnknownName_StaysUnplacedAndSaysSo()
    {
        var (text, mentions) = Parse("In [Zzyzxville].");

        var resolution = Assert.Single(Resolver.Resolve(text, mentions));

        Assert.Null(resolution.Path);
        Assert.Equal("not in the gazetteer", resolution.Why);
    }

    [Fact]
    public void Resolve_FiledInTheCountry_IsContext()
    {
        var (text, mentions) = Parse("Police in [Birmingham] said.");
        var filed = Resolver.ResolveFiled("LONDON").Place;

        Assert.Equal("United Kingdom/England/Birmingham", Resolver.Resolve(text, mentions, filed)[0].Path);
    }

    [Theory]
    [InlineData("They met in [Miami], [Florida].", "city of 0.4 million in Florida, United States; 'Miami, Florida' in the text")]
    [InlineData("They met in [Kyiv].", "capital of Ukraine; by far the best known of this name")]
    [InlineData("A fire in [Lufkin].", "little known: United States/Texas/Lufkin; the article does not speak of United States")]
    [InlineData("[Georgia] said no in [Tbilisi].", "country; the article speaks of Tbilisi")]
    [InlineData("[Georgia] said no.", "contested: United States/Georgia, Georgia; the article does not tell which")]
    [InlineData("Fires in [Washington] state.", "region of United States; 'state' in the text")]
    public void Resolve_Why_TellsAPerson(string marked, string expected)
    {
        var (text, mentions) = Parse(marked);

        Assert.StartsWith(expected, Resolver.Resolve(text, mentions)[0].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KYIV", "Ukraine/Kyiv City/Kyiv")]
    [InlineData("MIAMI", "United States/Florida/Miami")]
    [InlineData("WASHINGTON", "United States/District of Columbia/Washington")]
    [InlineData("PARIS, Texas", "United States/Texas/Paris")]
    [InlineData("BEIJING/HONG KONG", "China/Beijing/Beijing")]
    [InlineData("NEW YORK", "United States/New York/New York City")]
    [InlineData("ST. PETERSBURG, Russia", "Russia/Saint Petersburg/St. Petersburg")]
    [InlineData("Tel Aviv", "Israel/Tel Aviv/Tel Aviv")]
    [InlineData("SPRINGFIELD", null)]
    [InlineData("SANTOS", "Brazil/Sao Paulo/Santos")]
    [InlineData("NOWHERE AT ALL", null)]
    [InlineData("", null)]
    [InlineData(" , ", null)]
    public void ResolveFiled_Dateline_IsItsPlace(string filed, string? expected) => Assert.Equal(expected, Resolver.ResolveFiled(filed).Path);

    [Fact]
    public void Resolve_ManyNames_TakesTimeInProportion()
    {
        var words = Enumerable.Range(0, 20_000).Select(i => i % 2 == 0 ? "[Georgia]" : $"[{Gazetteer.Default.PlaceAt(i).Name}]");
        var (text, mentions) = Parse(string.Join(", ", words));

        var resolutions = Resolver.Resolve(text, mentions);

        Assert.Equal(mentions.Count, resolutions.Count);
        Assert.Equal(resolutions, Resolver.Resolve(text, mentions));
    }

    private static void AssertPaths(string marked, string expected)
    {
        var (text, mentions) = Parse(marked);

        var paths = Resolver.Resolve(text, mentions).Select(resolution => resolution.Path ?? Unplaced);

        Assert.Equal(expected, string.Join(" | ", paths));
    }

    private static (string Text, List<PlaceMention> Mentions) Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var mentions = new List<PlaceMention>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[' or '{':
                    start = text.Length;
                    break;
                case ']' or '}':
                    mentions.Add(new PlaceMention(start, text.Length - start, c == '}'));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), mentions);
    }
}
