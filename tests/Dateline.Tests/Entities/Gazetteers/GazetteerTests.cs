using Dateline.Entities.Gazetteers;

namespace Dateline.Tests.Entities.Gazetteers;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    [Theory]
    [InlineData("United States", "United States")]
    [InlineData("US", "United States")]
    [InlineData("U.S.", "United States")]
    [InlineData("U.S", "United States")]
    [InlineData("USA", "United States")]
    [InlineData("America", "United States")]
    [InlineData("Britain", "United Kingdom")]
    [InlineData("U.K.", "United Kingdom")]
    [InlineData("England", "United Kingdom/England")]
    [InlineData("Scotland", "United Kingdom/Scotland")]
    [InlineData("Holland", "Netherlands")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Côte d’Ivoire", "Ivory Coast")]
    [InlineData("Czech Republic", "Czechia")]
    [InlineData("UAE", "United Arab Emirates")]
    [InlineData("ESP", "Spain")]
    [InlineData("CZE", "Czechia")]
    [InlineData("POR", "Portugal")]
    [InlineData("PRT", "Portugal")]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("Zaire", "DR Congo")]
    [InlineData("USSR", "Soviet Union")]
    [InlineData("West Germany", "West Germany")]
    [InlineData("Yugoslavia", "Yugoslavia")]
    [InlineData("Czechoslovakia", "Czechoslovakia")]
    [InlineData("Florida", "United States/Florida")]
    [InlineData("Fla.", "United States/Florida")]
    [InlineData("Calif.", "United States/California")]
    [InlineData("N.Y.", "United States/New York")]
    [InlineData("D.C.", "United States/District of Columbia")]
    [InlineData("Kiev", "Ukraine/Kyiv City/Kyiv")]
    [InlineData("Peking", "China/Beijing/Beijing")]
    [InlineData("Bombay", "India/Maharashtra/Mumbai")]
    [InlineData("São Paulo", "Brazil/Sao Paulo/Sao Paulo")]
    [InlineData("Middle East", "Middle East")]
    [InlineData("Mideast", "Middle East")]
    [InlineData("Gaza Strip", "Palestine/Gaza Strip")]
    [InlineData("West Bank", "Palestine/West Bank")]
    [InlineData("Crimea", "Ukraine/Crimea")]
    [InlineData("Donbass", "Ukraine/Donbas")]
    [InlineData("Strait of Hormuz", "Strait of Hormuz")]
    [InlineData("Port au Prince", "Haiti/Ouest/Port-au-Prince")]
    public void Find_PlaceName_HasThePlaceAmongItsPlaces(string name, string path)
    {
        Assert.Contains(path, Paths(Gazetteer.Find(name), demonym: false));
    }

    [Theory]
    [InlineData("Ukrainian", "Ukraine")]
    [InlineData("Ukrainians", "Ukraine")]
    [InlineData("British", "United Kingdom")]
    [InlineData("Dutch", "Netherlands")]
    [InlineData("Soviet", "Soviet Union")]
    [InlineData("American", "United States")]
    [InlineData("Taiwanese", "Taiwan")]
    [InlineData("Hong Kong", "Hong Kong")]
    [InlineData("Scottish", "United Kingdom/Scotland")]
    [InlineData("European", "Europe")]
    [InlineData("West German", "West Germany")]
    public void Find_Demonym_HasItsCountry(string name, string path)
    {
        var entry = Gazetteer.Find(name);

        Assert.True(entry.Is(NameKinds.Demonym));
        Assert.Equal([path], Paths(entry, demonym: true));
    }

    [Theory]
    [InlineData("Reading", NameKinds.City | NameKinds.CommonWord)]
    [InlineData("Nice", NameKinds.City | NameKinds.CommonWord)]
    [InlineData("Mobile", NameKinds.City | NameKinds.CommonWord)]
    [InlineData("March", NameKinds.CommonWord)]
    [InlineData("Bath", NameKinds.City | NameKinds.CommonWord)]
    [InlineData("Split", NameKinds.City | NameKinds.CommonWord)]
    [InlineData("Miss.", NameKinds.Region | NameKinds.Abbreviation | NameKinds.CommonWord)]
    [InlineData("Jordan", NameKinds.Country | NameKinds.GivenName)]
    [InlineData("Georgia", NameKinds.Country | NameKinds.Region | NameKinds.GivenName)]
    [InlineData("Steven", NameKinds.GivenName | NameKinds.Male)]
    [InlineData("Peabody", NameKinds.City | NameKinds.SmallPlace)]
    [InlineData("Ingrid", NameKinds.GivenName | NameKinds.Female)]
    [InlineData("Ivanov", NameKinds.Surname)]
    [InlineData("Serhiy", NameKinds.GivenName | NameKinds.Male)]
    [InlineData("Oluwaseun", NameKinds.GivenName)]
    [InlineData("Wickremesinghe", NameKinds.Surname)]
    [InlineData("Öztürk", NameKinds.Surname)]
    [InlineData("Emmanuel Macron", NameKinds.Person)]
    [InlineData("World Health Organization", NameKinds.Organisation)]
    [InlineData("Nintendo", NameKinds.Organisation)]
    public void Find_Name_IsOfAllItsKinds(string name, NameKinds kinds)
    {
        Assert.Equal(kinds, Gazetteer.Find(name).Kinds & kinds);
    }

    [Fact]
    public void Find_Acronym_HoldsInCapitalsOnlyAndIsNoCommonWord()
    {
        var kinds = Gazetteer.Find("US").Kinds;

        Assert.True(kinds.HasFlag(NameKinds.Acronym));
        Assert.False(kinds.HasFlag(NameKinds.CommonWord));
    }

    [Theory]
    [InlineData("BJP", "Bharatiya Janata Party")]
    [InlineData("Independent National Electoral Commission", "Independent National Electoral Commission")]
    [InlineData("INEC", "Independent National Electoral Commission")]
    [InlineData("Defense Ministry", "Ministry of Defence")]
    [InlineData("Defence Ministry", "Ministry of Defence")]
    [InlineData("Société Générale", "Societe Generale")]
    [InlineData("Afreximbank", "African Export-Import Bank")]
    [InlineData("AFP", "Agence France-Presse")]
    public void Find_Organisation_HasItsCanonicalName(string name, string canonical)
    {
        var entry = Gazetteer.Find(name);

        Assert.True(entry.Is(NameKinds.Organisation));
        Assert.Equal(canonical, entry.Organisation);
    }

    [Theory]
    [InlineData("Muammar Qaddafi", "Muammar Gaddafi")]
    [InlineData("Kadhafi", "Muammar Gaddafi")]
    [InlineData("Tayyip Erdogan", "Recep Tayyip Erdoğan")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Narendra Modi", "Narendra Modi")]
    [InlineData("MBS", "Mohammed bin Salman")]
    public void Find_Person_HasTheCanonicalName(string name, string canonical)
    {
        var entry = Gazetteer.Find(name);

        Assert.True(entry.Is(NameKinds.Person));
        Assert.Equal(canonical, entry.Person);
    }

    [Theory]
    [InlineData("PNP")]
    [InlineData("SAF")]
    public void Find_AcronymOfSeveralOrganisations_NamesNoneOfThem(string name)
    {
        var entry = Gazetteer.Find(name);

        Assert.True(entry.Is(NameKinds.Organisation));
        Assert.Null(entry.Organisation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("the")]
    [InlineData("Qwertyuiop")]
    public void Find_UnknownName_HasNoKind(string name)
    {
        var entry = Gazetteer.Find(name);

        Assert.Equal(NameKinds.None, entry.Kinds);
        Assert.True(entry.Places.IsEmpty);
        Assert.Null(entry.Person);
        Assert.Null(entry.Organisation);
    }

    [Theory]
    [InlineData("United Arab Emirates have", 3)]
    [InlineData("New York City is", 3)]
    [InlineData("Guinea - Bissau and", 3)]
    [InlineData("Steven the", 1)]
    [InlineData("the United", 0)]
    public void Walk_Tokens_FindsTheLongestName(string text, int expected)
    {
        var tokens = text.Split(' ');

        var longest = 0;
        var walk = Gazetteer.Walk();
        for (var i = 0; i < tokens.Length && walk.Append(tokens[i]); i++)
        {
            longest = walk.Entry.Kinds == NameKinds.None ? longest : i + 1;
        }

        Assert.Equal(expected, longest);
    }

    [Fact]
    public void Places_Everyone_HasItsAncestorsAndAPathOfItsOwn()
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var id = 0; id < Gazetteer.PlaceCount; id++)
        {
            var place = Gazetteer.PlaceAt(id);
            Assert.True(paths.Add(place.Path), $"{place.Path} is there twice");
            Assert.DoesNotContain('/', place.Name);
            if (place.Parent is { } parent)
            {
                Assert.Equal($"{parent.Path}/{place.Name}", place.Path);
                Assert.Contains(parent.Path, paths);
                Assert.True(parent.Contains(place));
                Assert.False(place.Contains(parent));
            }
        }
    }

    [Fact]
    public void Find_AndWalk_AllocateNothing()
    {
        _ = Gazetteer.Find("Zürich").Kinds;
        var before = GC.GetAllocatedBytesForCurrentThread();

        var known = 0;
        for (var i = 0; i < 1000; i++)
        {
            known += Gazetteer.Find("Zürich").Places.Length;
            var walk = Gazetteer.Walk();
            known += walk.Append("United") && walk.Append("Kingdom") && walk.Entry.Is(NameKinds.Country) ? 1 : 0;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(known >= 2000);
    }

    [Fact]
    public void Related_CountryAndArea_AreNeighboursAndMembers()
    {
        Assert.Contains("Poland", Related("Ukraine"));
        Assert.Contains("Georgia", Related("Caucasus"));
        Assert.Contains("Ukraine", Related("Soviet Union"));
        Assert.Empty(Related("Iceland"));
    }

    [Fact]
    public void Load_DamagedContent_SaysSo()
    {
        var file = new byte[4096];
        Assert.Throws<InvalidDataException>(() => Gazetteer.Load([]));
        Assert.Throws<InvalidDataException>(() => Gazetteer.Load(file));

        "DLGZ"u8.CopyTo(file);
        file[4] = 1;
        var damaged = Assert.Throws<InvalidDataException>(() => Gazetteer.Load(file));
        Assert.Contains("damaged", damaged.Message, StringComparison.Ordinal);

        file[4] = 99;
        var foreign = Assert.Throws<InvalidDataException>(() => Gazetteer.Load(file));
        Assert.Contains("format 99", foreign.Message, StringComparison.Ordinal);
    }

    private static List<string> Related(string name)
    {
        var place = Gazetteer.PlaceAt(Gazetteer.Find(name).Places[0].Id);
        return [.. place.Related.ToArray().Select(id => Gazetteer.PlaceAt(id).Path)];
    }

    private static List<string> Paths(GazetteerEntry entry, bool demonym) =>
        [.. entry.Places.ToArray().Where(candidate => candidate.IsDemonym == demonym).Select(candidate => Gazetteer.PlaceAt(candidate.Id).Path)];
}
