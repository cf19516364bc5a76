using Dateline.Entities.Names;

namespace Dateline.Tests.Entities.Names;

public sealed class PersonNamerTests
{
    [Theory]
    [InlineData("Marta Solberg|Solberg", "Marta Solberg|Marta Solberg")]
    [InlineData("Solberg|Marta Solberg", "Marta Solberg|Marta Solberg")]
    [InlineData("Marta Solberg|Marta", "Marta Solberg|Marta Solberg")]
    [InlineData("Jeroen van Dalen|Van Dalen|Dalen", "Jeroen van Dalen|Jeroen van Dalen|Jeroen van Dalen")]
    [InlineData("Ahmed al-Masri|al-Masri|Masri", "Ahmed al-Masri|Ahmed al-Masri|Ahmed al-Masri")]
    [InlineData("Steve Brandt|Steven Brandt", "Steve Brandt|Steve Brandt")]
    [InlineData("J. Hartley|James Hartley", "James Hartley|James Hartley")]
    [InlineData("James T. Hartley|James Hartley", "James T. Hartley|James T. Hartley")]
    [InlineData("Thomas Greene Jr.|Greene", "Thomas Greene Jr.|Thomas Greene Jr.")]
    [InlineData("Hartley, James|James Hartley", "James Hartley|James Hartley")]
    [InlineData("MARTA SOLBERG|SOLBERG", "Marta Solberg|Marta Solberg")]
    [InlineData("Jane McGill|MCGILL", "Jane McGill|Jane McGill")]
    [InlineData("Gabriel Ruiz Ortega|Ruiz Ortega", "Gabriel Ruiz Ortega|Gabriel Ruiz Ortega")]
    [InlineData("Zhang Weimin|Zhang", "Zhang Weimin|Zhang Weimin")]
    [InlineData("Sofia Alvarez|Carlos Alvarez|Alvarez|Sofia Alvarez|Alvarez", "Sofia Alvarez|Carlos Alvarez|Carlos Alvarez|Sofia Alvarez|Sofia Alvarez")]
    [InlineData("Alvarez|Sofia Alvarez|Carlos Alvarez", "?|Sofia Alvarez|Carlos Alvarez")]
    [InlineData("Solberg|Haddad", "Solberg|Haddad")]
    [InlineData("José  Núñez|Jose Nunez", "José Núñez|José Núñez")]
    public void Name_FormsOfOneName_GetItsFullForm(string written, string expected)
    {
        var named = new PersonNamer(Nicknames.Default).Name([.. written.Split('|').Select(name => new PersonMention(name))]);

        Assert.Equal(expected, string.Join('|', named.Select(name => name.Value ?? "?")));
    }

    [Fact]
    public void Name_KnownPerson_GetsTheCanonicalName()
    {
        PersonMention[] mentions = [new("Vladimir Zelensky", "Volodymyr Zelenskyy"), new("Zelenskyy"), new("Zelensky", "Volodymyr Zelenskyy")];

        Assert.All(new PersonNamer(Nicknames.Default).Name(mentions), name => Assert.Equal("Volodymyr Zelenskyy", name.Value));
    }

    [Theory]
    [InlineData("Ivanka Trump|Trump", "Ivanka Trump|Ivanka Trump")]
    [InlineData("Trump", "Donald Trump")]
    [InlineData("Trump|Donald Trump", "Donald Trump|Donald Trump")]
    [InlineData("Donald Trump|Ivanka Trump|Trump", "Donald Trump|Ivanka Trump|Ivanka Trump")]
    [InlineData("Donald Trump|Trump|Ivanka Trump", "Donald Trump|Donald Trump|Ivanka Trump")]
    public void Name_SurnameOfAKnownPerson_IsThatOfTheArticlesOwnBearerFirst(string written, string expected)
    {
        var mentions = written.Split('|').Select(name => new PersonMention(name, name.StartsWith("Ivanka", StringComparison.Ordinal) ? "Ivanka Trump" : "Donald Trump"));

        var named = new PersonNamer(Nicknames.Default).Name([.. mentions]);

        Assert.Equal(expected, string.Join('|', named.Select(name => name.Value)));
    }

    [Fact]
    public void Name_SurnameThatTheUserListed_IsTheUsersPerson()
    {
        PersonMention[] mentions = [new("Ivanka Trump", "Ivanka Trump"), new("Trump", "Donald Trump", IsCertain: true)];

        Assert.Equal("Donald Trump", new PersonNamer(Nicknames.Default).Name(mentions)[1].Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Name_PersonKnownByOneWordAndWrittenOtherwise_IsThatWord(bool isCertain)
    {
        PersonMention[] mentions = [new("SUHARTO", "Suharto", isCertain)];

        Assert.Equal("Suharto", Assert.Single(new PersonNamer(Nicknames.Default).Name(mentions)).Value);
    }

    [Fact]
    public void Name_ManyNamesakes_TakesLinearTime()
    {
        var named = new PersonNamer(Nicknames.Default).Name([.. Enumerable.Range(0, 100_000).Select(i => new PersonMention($"A{i} Smith"))]);

        Assert.Equal("A99999 Smith", named[^1].Value);
    }
}
