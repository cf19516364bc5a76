using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// One construction of the language. A rule looks at a bounded number of tokens and has no state, so that recognition is linear and
/// safe for several threads.
/// </summary>
internal abstract class DateRule
{
    /// <summary>The classes with which the construction can begin: the rule is only asked at such tokens.</summary>
    public abstract WordClass Starts { get; }

    /// <summary>Reads the construction that begins at a token.</summary>
    public abstract bool TryRead(Scan scan, int at, out Reading reading);
}
