using System.Collections.Frozen;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>Words whose full stop does not end a sentence, beside those of the lexicon.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ("Mr Mrs Ms Dr Gen Lt Col Capt Sgt Maj Adm Sen Rep Gov Pres Prof Rev Hon St Jr Sr Inc Corp Co Ltd Cos Bros " +
         "No vs Messrs Cie " +
         "Conn Mass Calif Fla Ga Ill Mich Minn Pa Tex Va Wash Wis Ariz Ark Colo Ind Kan Ky La Md Mo Mont Neb Nev Okla Ore Tenn")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that is written with a full stop.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
