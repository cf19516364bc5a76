namespace Dateline.Entities.Gazetteers;

/// <summary>What a name can be, according to the gazetteer. A name is often several things: <c>Jordan</c>, <c>Paris</c>, <c>Chelsea</c>.</summary>
[Flags]
public enum NameKinds
{
    /// <summary>Not a name, though longer names may begin with it.</summary>
    None = 0,

    /// <summary>A given name, of whatever gender.</summary>
    GivenName = 1,

    /// <summary>A given name that men bear.</summary>
    Male = 1 << 1,

    /// <summary>A given name that women bear.</summary>
    Female = 1 << 2,

    /// <summary>A surname.</summary>
    Surname = 1 << 3,

    /// <summary>The full name or a fixed alias of a known person; <see cref="GazetteerEntry.Person"/> is the canonical name.</summary>
    Person = 1 << 4,

    /// <summary>An organisation, its acronym or alias; <see cref="GazetteerEntry.Organisation"/> is the canonical name.</summary>
    Organisation = 1 << 5,

    /// <summary>A country, including the countries of the past.</summary>
    Country = 1 << 6,

    /// <summary>A first-level division of a country: a state, province or region.</summary>
    Region = 1 << 7,

    /// <summary>A city, town or village.</summary>
    City = 1 << 8,

    /// <summary>A continent, sea or part of the world, such as the Middle East.</summary>
    Area = 1 << 9,

    /// <summary>The people or the adjective of a place, such as <c>Ukrainian</c>.</summary>
    Demonym = 1 << 10,

    /// <summary>Also an ordinary English word (Reading, Nice, Bill): the name needs evidence beyond its capital.</summary>
    CommonWord = 1 << 11,

    /// <summary>The organisation or place is named so in capitals only: <c>US</c>, <c>WHO</c>; <c>us</c> and <c>Who</c> are words.</summary>
    Acronym = 1 << 12,

    /// <summary>An abbreviation of a place that holds only with a period (<c>Miss.</c>) or behind a city and a comma (<c>Boston, MA</c>).</summary>
    Abbreviation = 1 << 13,

    /// <summary>As a place no more than a small town (Moody, Dole, Peabody): oftener a surname or company than the place.</summary>
    SmallPlace = 1 << 14,

    /// <summary>Any reading as a place; demonyms are apart.</summary>
    Place = Country | Region | City | Area,
}
