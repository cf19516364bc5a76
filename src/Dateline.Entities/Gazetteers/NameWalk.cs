namespace Dateline.Entities.Gazetteers;

/// <summary>
/// Looks for the longest name that begins at a token: append token after token while <see cref="Append"/> says that a name may
/// go on, and keep the last <see cref="Entry"/> that was one. Tokens may be cut at hyphens or not. Allocates nothing.
/// </summary>
/// <example>
/// <code>
/// var walk = gazetteer.Walk();
/// for (var i = start; i &lt; tokens.Count &amp;&amp; walk.Append(tokens[i]); i++)
/// {
///     if (walk.Entry.Kinds != NameKinds.None) { best = walk.Entry; end = i + 1; }
/// }
/// </code>
/// </example>
public struct NameWalk
{
    private readonly Gazetteer _gazetteer;
    private NameKey _key;

    internal NameWalk(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _key = new NameKey();
    }

    /// <summary>What the tokens so far are together; its kinds are <see cref="NameKinds.None"/> when they are no name.</summary>
    public GazetteerEntry Entry { get; private set; }

    /// <summary>Words appended so far.</summary>
    public readonly int Words => _key.Words;

    /// <summary>Adds the next token.</summary>
    /// <returns>False when no name begins with the tokens so far: neither are they one, nor will they become one.</returns>
    public bool Append(ReadOnlySpan<char> token)
    {
        _key.Append(token);
        var found = _gazetteer.TryFind(_key.Value, out var entry);
        Entry = entry;
        return found;
    }
}
