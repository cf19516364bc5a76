using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>What the features need to know of one token, computed once.</summary>
internal struct TokenFacts
{
    /// <summary>Hash of the form as written, digits folded to one.</summary>
    public uint Form;

    /// <summary>Hash of the form in lower case, digits folded to one.</summary>
    public uint Lower;

    /// <summary>Hash of the shape, such as <c>Xxxxx</c>, runs longer than four cut to four.</summary>
    public uint Shape;

    /// <summary>Hash of the shape with every run as one letter, such as <c>Xx</c>.</summary>
    public uint ShortShape;

    /// <summary>Hashes of the first one to four letters, in lower case.</summary>
    public uint Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>Hashes of the last one to four letters, in lower case.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>Clusters of the word at three grains, from coarse to fine; zero for an unknown word.</summary>
    public uint Coarse, Medium, Fine;

    /// <summary>What the gazetteer says of the names that the token is part of, as bits.</summary>
    public uint Gazetteer;

    /// <summary>What the lexicon says of the word.</summary>
    public WordTraits Traits;

    /// <summary>Hash of the letters of a word in capitals, periods apart: what an acronym is compared by; zero for other words.</summary>
    public uint Letters;

    /// <summary>The first letter as a capital, which stands for the word in an acronym.</summary>
    public char Initial;

    /// <summary>How the token is written.</summary>
    public LetterCase Case;
}
