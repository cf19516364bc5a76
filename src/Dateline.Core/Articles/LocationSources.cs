namespace Dateline.Core.Articles;

/// <summary>What an archive counts among an article's locations, beside the places that its text names.</summary>
[Flags]
public enum LocationSources
{
    /// <summary>Nothing else: where things happened.</summary>
    NamesAlone = 0,

    /// <summary>Also the countries whose people or adjective is named, such as <c>Ukrainian</c>.</summary>
    Demonyms = 1,

    /// <summary>Also the dateline's place, where the article was filed.</summary>
    Dateline = 1 << 1,
}
