using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>
/// The decisions put together. Each value has at most one name above it, and the topmost is the one shown. What keeps two values
/// apart keeps apart everything that is one with either.
/// </summary>
/// <remarks>
/// A place also moves with the nearest place above it that is another one, and again from where it has come to, so that the topmost
/// name never lies in a place that is not shown itself.
/// </remarks>
internal sealed class AliasForest
{
    /// <summary>How often a place may move on its way to its topmost name; more is taken for a way without an end.</summary>
    private const int MaxMoves = 100;

    private readonly Dictionary<(FacetKind Kind, string Value), string> _parents = [];
    private readonly Dictionary<(FacetKind Kind, string Value), List<string>> _apart = [];

    /// <summary>The values that are another one, with the topmost name of each.</summary>
    public IEnumerable<(FacetKind Kind, string Value, string Canonical)> Variants =>
        _parents.Keys.ToArray().Select(key => (key.Kind, key.Value, Root(key.Kind, key.Value)));

    /// <summary>The topmost name of a value.</summary>
    public string Root(FacetKind kind, string value)
    {
        if (FacetHierarchy.Separator(kind) is { } separator)
        {
            while (Moved(kind, separator, value) is { } moved)
            {
                value = moved;
            }

            return value;
        }

        var root = value;
        while (_parents.TryGetValue((kind, root), out var parent))
        {
            root = parent;
        }

        // Who was on the way is put right below the root, so that long chains are walked once; after that nothing is written.
        while (_parents.TryGetValue((kind, value), out var parent) && parent != root)
        {
            _parents[(kind, value)] = root;
            value = parent;
        }

        return root;
    }

    /// <summary>True when two values, or others that are one with them, are kept apart.</summary>
    public bool AreApart(FacetKind kind, string left, string right)
    {
        var (leftRoot, rightRoot) = (Root(kind, left), Root(kind, right));
        var (partners, other) = (_apart.GetValueOrDefault((kind, leftRoot)), rightRoot);
        if (_apart.TryGetValue((kind, rightRoot), out var others) && others.Count < (partners?.Count ?? 0))
        {
            (partners, other) = (others, leftRoot);
        }

        return partners is not null && partners.Exists(partner => Root(kind, partner) == other);
    }

    /// <summary>Keeps two values apart.</summary>
    /// <returns>Why that cannot be; null when it is done.</returns>
    public string? Part(FacetKind kind, string left, string right)
    {
        if (Root(kind, left) == Root(kind, right))
        {
            return $"'{left}' and '{right}' are one by other lines, and cannot be kept apart";
        }

        PartnersOf(kind, left).Add(right);
        PartnersOf(kind, right).Add(left);
        return null;
    }

    /// <summary>Makes a value another name of a canonical one.</summary>
    /// <returns>Why that cannot be; null when it is done.</returns>
    public string? Join(FacetKind kind, string value, string canonical)
    {
        if (_parents.TryGetValue((kind, value), out var known))
        {
            return $"'{value}' is '{known}' already";
        }

        var root = Root(kind, canonical);
        if (root == value)
        {
            return $"'{canonical}' is '{value}', by another line or through others, and one of the two has to be the name that is shown";
        }

        if (Array.Find([canonical, root], name => LiesIn(kind, name, value)) is { } inside)
        {
            return $"'{inside}' lies in '{value}': a place cannot be one inside it";
        }

        if (AreApart(kind, value, canonical))
        {
            return $"'{value}' and '{canonical}' are kept apart by another line";
        }

        if (FacetHierarchy.Separator(kind) is { } separator)
        {
            return Move(kind, separator, value, canonical);
        }

        _parents.Add((kind, value), root);
        KeepApart(kind, value);
        return null;
    }

    /// <summary>Makes a place another one, unless some place would then move for ever.</summary>
    private string? Move(FacetKind kind, char separator, string value, string canonical)
    {
        // The name as it was decided and not its topmost one: a later decision on something above that name is to be followed.
        _parents.Add((kind, value), canonical);
        if (IsReached(kind, value) && _parents.Keys.Any(key => key.Kind == kind && IsEndless(kind, separator, key.Value)))
        {
            _parents.Remove((kind, value));
            return $"'{value}' would be '{canonical}' and, through other lines, '{value}' again";
        }

        foreach (var (_, moved) in _apart.Keys.Where(key => key.Kind == kind && (key.Value == value || LiesIn(kind, key.Value, value))).ToList())
        {
            KeepApart(kind, moved);
        }

        return null;
    }

    /// <summary>Where a place moves by the most specific decision on it or a place above it; null when there is none.</summary>
    private string? Moved(FacetKind kind, char separator, string place)
    {
        for (var end = place.Length; end > 0; end = place.LastIndexOf(separator, end - 1))
        {
            if (_parents.TryGetValue((kind, place[..end]), out var parent))
            {
                return parent + place[end..];
            }
        }

        return null;
    }

    /// <summary>Whether a place can come to a value by moving, without which no way can lead there again.</summary>
    private bool IsReached(FacetKind kind, string value) => _parents.Any(move => move.Key.Kind == kind &&
        (move.Value == value || LiesIn(kind, move.Value, value) || LiesIn(kind, value, move.Value)));

    /// <summary>
    /// Whether a place moves for ever. If any place does, one that was decided on does: the steps that recur leave the end of the path
    /// as it is, so they recur without it.
    /// </summary>
    private bool IsEndless(FacetKind kind, char separator, string value)
    {
        var place = value;
        for (var moves = 0; moves <= MaxMoves; moves++)
        {
            if (Moved(kind, separator, place) is not { } moved)
            {
                return false;
            }

            place = moved;
        }

        return true;
    }

    private static bool LiesIn(FacetKind kind, string value, string other) =>
        FacetHierarchy.Separator(kind) is { } separator && value.Length > other.Length && value[other.Length] == separator &&
        value.StartsWith(other, StringComparison.Ordinal);

    /// <summary>Puts what keeps a value apart at the topmost name that it has now.</summary>
    private void KeepApart(FacetKind kind, string value)
    {
        if (_apart.Remove((kind, value), out var partners))
        {
            PartnersOf(kind, value).AddRange(partners);
        }
    }

    private List<string> PartnersOf(FacetKind kind, string value)
    {
        var key = (kind, Root(kind, value));
        if (!_apart.TryGetValue(key, out var partners))
        {
            _apart.Add(key, partners = []);
        }

        return partners;
    }
}
