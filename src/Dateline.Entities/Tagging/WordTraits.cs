namespace Dateline.Entities.Tagging;

/// <summary>
/// What a word tells about the name that it stands in or beside. The sections of <c>Lists/lexicon.txt</c> bear these names.
/// </summary>
[Flags]
internal enum WordTraits : uint
{
    /// <summary>Nothing is known of the word.</summary>
    None = 0,

    /// <summary>News writes the word with a small letter: a capital alone makes no name of it.</summary>
    Common = 1,

    /// <summary>Article, pronoun, preposition, conjunction, auxiliary: never the first word of an unknown name.</summary>
    FunctionWord = 1 << 1,

    /// <summary>Stands right before a person's name: <c>Mr.</c>, <c>General</c>, <c>Pope</c>.</summary>
    Honorific = 1 << 2,

    /// <summary>An office or occupation: <c>minister</c>, <c>striker</c>.</summary>
    Role = 1 << 3,

    /// <summary>Narrows the role that follows: <c>Prime</c>, <c>Deputy</c>, <c>Foreign</c>.</summary>
    RoleModifier = 1 << 4,

    /// <summary>Begins an organisation's name before "of": <c>Ministry</c>, <c>Bank</c>.</summary>
    OrganisationHead = 1 << 5,

    /// <summary>Ends an organisation's name: <c>Council</c>, <c>Airlines</c>.</summary>
    OrganisationSuffix = 1 << 6,

    /// <summary>Ends organisations' names and others as well: <c>City</c>, <c>Post</c>.</summary>
    WeakSuffix = 1 << 7,

    /// <summary>A company's legal form: <c>Inc</c>, <c>Ltd</c>.</summary>
    CompanySuffix = 1 << 8,

    /// <summary>A noun that introduces an organisation: <c>carmaker</c>, <c>newspaper</c>.</summary>
    OrganisationNoun = 1 << 9,

    /// <summary>Ends a place's name: <c>River</c>, <c>Airport</c>.</summary>
    PlaceHead = 1 << 10,

    /// <summary>Begins a place's name: <c>Mount</c>, <c>San</c>.</summary>
    PlacePrefix = 1 << 11,

    /// <summary>A noun that stands beside a place's name: <c>province</c>.</summary>
    PlaceNoun = 1 << 12,

    /// <summary>A preposition that is mostly followed by a place or a time: <c>in</c>.</summary>
    PlacePreposition = 1 << 13,

    /// <summary>A preposition that is often followed by a place: <c>from</c>.</summary>
    WeakPlacePreposition = 1 << 14,

    /// <summary>What somebody, or a government, says or does.</summary>
    SpeechVerb = 1 << 15,

    /// <summary>What only a person does.</summary>
    PersonVerb = 1 << 16,

    /// <summary>A small word within a person's name: <c>van</c>, <c>bin</c>.</summary>
    Particle = 1 << 17,

    /// <summary>Follows a person's name: <c>Jr.</c>, <c>III</c>.</summary>
    NameSuffix = 1 << 18,

    /// <summary>Ends the name of an event, law, prize or work, which is no entity here: <c>Olympics</c>, <c>Act</c>.</summary>
    Event = 1 << 19,

    /// <summary>A month, a day of the week or a feast.</summary>
    Calendar = 1 << 20,

    /// <summary>Written with a capital and yet no person, organisation or place: <c>Islam</c>, <c>Internet</c>.</summary>
    NotAName = 1 << 21,

    /// <summary>Stands right after an organisation's name: <c>shares</c>, <c>militants</c>.</summary>
    OrganisationContext = 1 << 22,

    /// <summary>The name of a share index, which is no organisation although one publishes it: <c>Nikkei</c>.</summary>
    ShareIndex = 1 << 23,

    /// <summary>Ends the names of organisations and of nothing else.</summary>
    OrganisationEnding = OrganisationSuffix | CompanySuffix,
}
