using System.Collections.Frozen;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>The verb forms that date a clause.</summary>
internal static class VerbForms
{
    private const string Irregular =
        "was were had did said told met made took went came gave got found knew thought saw became left felt held " +
        "brought began kept " +
        "stood heard ran paid sent built fell cut led read spoke rose drove bought wore chose won lost broke grew " +
        "wrote sold caught " +
        "taught fought sought hit struck shot flew threw drew sat slept ate drank swore tore beat sank swept " +
        "shook hung dealt spent " +
        "lent fled died lay laid arose woke rode sang rang stole froze forgot forgave hid blew overtook undertook " +
        "withdrew shut quit " +
        "split slid stuck stung won't been dug bred fed sped lit shone bid bore born strode strove taken given " +
        "gone done seen known " +
        "shown fallen broken spoken written driven begun slain slew dove leapt learnt burnt dreamt underwent overthrew";

    private const string Plans =
        "due scheduled supposed expected expects expect planned plans plan planning slated set upcoming hopes " +
        "hoping hope intends intend " +
        "aims poised going likely vows vow wants want seeks prepares preparing ready payable redeemable expire " +
        "expires effective " +
        "pending agrees begins opens starts resumes meets ends continues arrives leaves returns launches votes " +
        "goes takes heads travels " +
        "faces hosts holds visits kicks debuts airs premieres matures promises pledges scheduled ending anticipates anticipated";

    /// <summary>
    /// Words whose "to" looks ahead, though they are nouns or past: "agreed to meet Monday", "was to leave Monday".
    /// </summary>
    private const string Leads =
        "agreement plan plans offer bid proposal decision deal pledge promise intention date ready was were " +
        "offered agreed pledged vowed " +
        "promised threatened proposed asked ordered invited decided voted committed prepared hoped intended urged told";

    /// <summary>Words whose "to" leads to a noun: "signed up to broadband", "according to officials".</summary>
    private const string Particles = "up down back close next according access return returned related linked thanks similar subject";

    private const string Futures = "will shall would could can might should must ll";

    private const string NotPast =
        "need indeed speed hundred seed feed breed exceed proceed succeed embed unified red bed shed wed ted fred " +
        "led-by sacred naked " +
        "wicked rugged united limited combined so-called armed";

    private static readonly FrozenDictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> Forms =
        Build().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleWords =
        Particles.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingWords =
        Leads.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word, written small, tells of the time of its clause.</summary>
    public static VerbForm Of(ReadOnlySpan<char> word)
    {
        if (Forms.TryGetValue(word, out var form))
        {
            return form;
        }

        return word.Length >= 4 && word.EndsWith("ed", StringComparison.Ordinal) ? VerbForm.Past : VerbForm.None;
    }

    /// <summary>True for a word whose infinitive tells of what was still to come.</summary>
    public static bool LeadsAhead(ReadOnlySpan<char> word) => LeadingWords.Contains(word);

    /// <summary>True for a word whose "to" is a preposition.</summary>
    public static bool TakesNoun(ReadOnlySpan<char> word) => ParticleWords.Contains(word);

    private static FrozenDictionary<string, VerbForm> Build()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        Add(Irregular, VerbForm.Past);
        Add(Plans, VerbForm.Plan);
        Add(Futures, VerbForm.Future);
        Add("is are has have 's", VerbForm.Present);
        Add("be", VerbForm.Be);
        Add(NotPast, VerbForm.None);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string words, VerbForm form)
        {
            foreach (var word in words.Split(' '))
            {
                forms[word] = form;
            }
        }
    }
}
