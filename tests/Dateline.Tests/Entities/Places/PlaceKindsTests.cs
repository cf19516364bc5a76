using Dateline.Core.Articles;

namespace Dateline.Tests.Entities.Places;

public sealed class PlaceKindsTests
{
    [Theory]
    [InlineData("Falconbury Mining Ltd said profit rose. Falconbury fell.", "Falconbury Mining Ltd")]
    [InlineData("Piedmont Aviation Inc said traffic rose. Analysts expect Piedmont to grow.", "Piedmont Aviation Inc")]
    [InlineData("Shares rose as Brunswick <BC> bought a rival.", "Brunswick")]
    [InlineData("Shares rose as Brunswick (NYSE: BC) bought a rival.", "Brunswick")]
    public void Annotate_PlaceByWhichACompanyIsCalled_IsTheCompany(string body, string expected)
    {
        var annotated = Sample.Annotate(body);

        Assert.Empty(annotated.Values(EntityKind.Location));
        Assert.Contains(expected, annotated.Values(EntityKind.Organisation));
    }

    [Theory]
    [InlineData("Toledo Edison Co said profit rose in Toledo.", "United States/Ohio/Toledo")]
    [InlineData("Toledo Edison Co has built a plant at Toledo, Ohio.", "United States/Ohio/Toledo")]
    [InlineData("Chicago Milling Corp said grain from Chicago rose.", "United States/Illinois/Chicago")]
    [InlineData("Toledo City Council met on Monday. Shops are leaving Toledo.", "United States/Ohio/Toledo")]
    public void Annotate_PlaceOfACompanyThatIsSaidOrWellKnown_IsThePlace(string body, string expected) =>
        Assert.Contains(expected, Sample.Annotate(body + " It is American.").Values(EntityKind.Location));

    [Theory]
    [InlineData("The plant at Pontiac, Mich., will close.", "United States/Michigan/Pontiac|United States/Michigan")]
    [InlineData("The plant in Berlin, N.J., will close.", "United States/New Jersey/Berlin|United States/New Jersey")]
    [InlineData("The plant in Palo Alto, Calif., will close.", "United States/California/Palo Alto|United States/California")]
    public void Annotate_AbbreviatedState_IsThePlaceOfItsTown(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Sample.Annotate(body).Values(EntityKind.Location)));

    [Theory]
    [InlineData("It bought U.S. Banks in May.", "United States")]
    public void Annotate_WhatBeginsWithAPlace_IsNoPerson(string body, string expected)
    {
        var annotated = Sample.Annotate(body);

        Assert.Empty(annotated.Values(EntityKind.Person));
        Assert.Equal([expected], annotated.Values(EntityKind.Location));
    }

    [Theory]
    [InlineData("It paid 15 mln U.S. dollars in all.")]
    [InlineData("It paid 15 mln U.S. Dlrs in all.")]
    public void Annotate_CountryBeforeItsCurrency_IsAnAdjective(string body)
    {
        var mention = Assert.Single(Sample.Annotate(body).Mentions);

        Assert.Equal(("U.S.", "United States", true), (mention.Text, mention.Value, mention.Demonym));
    }

    [Theory]
    [InlineData("Ministers of Opec met in Vienna.")]
    [InlineData("Ministers of OPEC met in Vienna.")]
    public void Annotate_AcronymSpokenAsAWord_IsTheOrganisation(string body) =>
        Assert.Equal(["OPEC"], Sample.Annotate(body).Values(EntityKind.Organisation));

    [Theory]
    [InlineData("He met Anna Smith, Mr. Jones and others.")]
    [InlineData("He met Anna Smith, Ms. Jones and others.")]
    public void Annotate_AbbreviationThatIsNoState_IsNone(string body) =>
        Assert.Empty(Sample.Annotate(body).Values(EntityKind.Location));
}
