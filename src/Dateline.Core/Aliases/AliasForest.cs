using Dateline.Core.Queries;

namespace Dateline.Core.Aliases;

/// <summary>
/// The decisions put together. Each value has at most one name above it, and the topmost is the one shown. What keeps two values
/// apart keeps apart everything that is one with either.
/// </summary>
internal sealed class AliasForest
{
    private readonly Dictionary<(FacetKind Kind, string Value), string> _parents = [];
    private readonly Dictionary<(FacetKind Kind, string Value), List<string>> _apart = [];

    /// <summary>The values that are another one, with the topmost name of each.</summary>
    public IEnumerable<(FacetKind Kind, string Value, string Canonical)> Variants =>
        _parents.Keys.ToArray().Select(key => (key.Kind, key.Value, Root(key.Kind, key.Value)));

    /// <summary>The topmost name of a value.</summary>
    public string Root(FacetKind kind, string value)
    {
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

        if (FacetHierarchy.Separator(kind) is { } separator && root.StartsWith(value + separator, StringComparison.Ordinal))
        {
            return $"'{root}' lies in '{value}': a place cannot be one inside it";
        }

        if (AreApart(kind, value, canonical))
        {
            return $"'{value}' and '{canonical}' are kept apart by another line";
        }

        _parents.Add((kind, value), root);
        if (_apart.Remove((kind, value), out var partners))
        {
            PartnersOf(kind, root).AddRange(partners);
        }

        return null;
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
