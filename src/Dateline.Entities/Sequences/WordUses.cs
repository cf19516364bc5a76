namespace Dateline.Entities.Sequences;

/// <summary>How one word is used in the sentences of an article: how it is written, where it stands capitalised, and in which runs.</summary>
internal struct WordUses
{
    /// <summary>Uses that are remembered of each kind.</summary>
    public const int Kept = 3;

    /// <summary>A word that has not been met.</summary>
    public static readonly WordUses None = new() { _first = -1, _second = -1, _third = -1 };

    private int _first;
    private int _second;
    private int _third;
    private TokenRun _firstRun;
    private TokenRun _secondRun;

    /// <summary>How the word is written, as bits: small, capitalised at a sentence's beginning, capitalised elsewhere, in capitals.</summary>
    public uint Cases { get; private set; }

    /// <summary>A place where the word stands capitalised; -1 when there are not so many.</summary>
    /// <param name="which">0 to 2.</param>
    public readonly int Use(int which) => which switch
    {
        0 => _first,
        1 => _second,
        _ => _third,
    };

    /// <summary>A run of several words with this one in it that does not stand at the token; false when there is none.</summary>
    public readonly bool TryFindRun(int token, out TokenRun run)
    {
        run = _firstRun.Last > 0 && _firstRun.Contains(token) ? _secondRun : _firstRun;
        return run.Last > 0;
    }

    /// <summary>Adds a use.</summary>
    public void Add(int token, LetterCase letters, bool isFirst)
    {
        Cases |= letters switch
        {
            LetterCase.Lower => 1u,
            LetterCase.Capitalised or LetterCase.Mixed => isFirst ? 2u : 4u,
            LetterCase.Upper or LetterCase.Single => 8u,
            _ => 0u,
        };
        if (!letters.IsCapital())
        {
            return;
        }

        if (_first < 0)
        {
            _first = token;
        }
        else if (_second < 0)
        {
            _second = token;
        }
        else if (_third < 0)
        {
            _third = token;
        }
    }

    /// <summary>Adds a run of several words.</summary>
    public void Add(TokenRun run)
    {
        if (_firstRun.Last == 0)
        {
            _firstRun = run;
        }
        else if (_secondRun.Last == 0)
        {
            _secondRun = run;
        }
    }
}
