using System.Collections.Frozen;

namespace Dateline.Entities.Tokens;

/// <summary>Words that news writes with a period that need not end the sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they belong to: a name or a number.</summary>
    private static readonly FrozenSet<string> Titles = Set(
        """
        Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Pres Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Cpl Sgt Pvt Adm Brig
        Cmdr Cdr Supt Insp Det Amb Sec Atty Dep Asst Assoc Ald Spc Pfc St Ste Mt Ft Fr Sr Sra Srta Msgr Bros Gens Profs Drs Govs
        """);

    /// <summary>May end a sentence as well.</summary>
    private static readonly FrozenSet<string> Others = Set(
        """
        Inc Corp Co Cos Ltd Plc Llc Bhd Pty Intl Jr Esq Ph.D Ave Blvd Rd Dept Univ Assn Natl Govt
        Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky Md Mich Minn Mont Neb Nev Okla Ont Penn Pa Tenn Tex Va Vt Wis
        Wyo Alta Que
        etc vs viz cf ca approx est incl excl al Vol vol pp Ed ed Op op
        """);

    /// <summary>Words in their own right: the period belongs to them only when the sentence visibly goes on.</summary>
    private static readonly FrozenSet<string> Ambiguous = Set(
        "No Nos no nos Mar Sat Sun Mass Miss Wash Ore Ind Art Fig fig Figs p para Sask Ct Tel tel oz lb sq");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup =
        Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousLookup =
        Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word, which a period follows, is an abbreviation whatever comes next.</summary>
    /// <param name="word">The word without the period.</param>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => TitleLookup.Contains(word) || OtherLookup.Contains(word);

    /// <summary>True when the word, which a period follows, is an abbreviation provided that the sentence goes on.</summary>
    /// <param name="word">The word without the period.</param>
    public static bool MayBeAbbreviation(ReadOnlySpan<char> word) => AmbiguousLookup.Contains(word);

    /// <summary>True when the abbreviation is followed by the name that it belongs to, and thus never ends a sentence.</summary>
    /// <param name="word">The word without the period.</param>
    public static bool IsTitle(ReadOnlySpan<char> word) => TitleLookup.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
