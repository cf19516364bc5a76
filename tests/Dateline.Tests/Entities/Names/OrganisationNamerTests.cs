using Dateline.Core.Articles;
using Dateline.Entities.Names;

namespace Dateline.Tests.Entities.Names;

public sealed class OrganisationNamerTests
{
    [Theory]
    [InlineData("Tarnwick Holdings|Tarnwick", "Tarnwick Holdings|Tarnwick Holdings")]
    [InlineData("Tarnwick|Tarnwick Holdings Plc|Tarnwick Holdings", "Tarnwick Holdings Plc|Tarnwick Holdings Plc|Tarnwick Holdings Plc")]
    [InlineData("National Wheat Board|NWB", "National Wheat Board|National Wheat Board")]
    [InlineData("Ministry of Food and Water|MFW", "Ministry of Food and Water|Ministry of Food and Water")]
    [InlineData("Velmora Steel|Velmora Air|Velmora", "Velmora Steel|Velmora Air|Velmora")]
    [InlineData("NKVT", "NKVT")]
    [InlineData("TARNWICK HOLDINGS", "Tarnwick Holdings")]
    public void Name_FormsOfOneName_GetTheLongest(string written, string expected)
    {
        var named = OrganisationNamer.Name([.. written.Split('|').Select(name => (name, (string?)null))]);

        Assert.Equal(expected, string.Join('|', named.Select(name => name.Value)));
    }

    [Theory]
    [InlineData("The State Department said so.", "U.S. Department of State")]
    [InlineData("The U.S. State Department said so.", "U.S. Department of State")]
    [InlineData("The US Department of State said so.", "U.S. Department of State")]
    [InlineData("The U.N. and the United Nations agreed.", "United Nations")]
    [InlineData("The EU and NATO agreed.", "European Union|NATO")]
    [InlineData("The IMF and the International Monetary Fund agreed.", "International Monetary Fund")]
    [InlineData("The head of the NSDC spoke.", "National Security and Defense Council")]
    [InlineData("The Electronic Frontier Foundation sued. The EFF won.", "Electronic Frontier Foundation")]
    [InlineData("The EFF marched in Pretoria.", "Economic Freedom Fighters")]
    [InlineData("The Philippine National Police said so. The PNP had no names.", "Philippine National Police")]
    [InlineData("The shares fell on BP's warning.", "BP")]
    public void Annotate_Aliases_GetTheNameOfTheList(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sample.Annotate(text).Values(EntityKind.Organisation)));
    }
}
