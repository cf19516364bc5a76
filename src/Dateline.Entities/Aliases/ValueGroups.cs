namespace Dateline.Entities.Aliases;

/// <summary>Values that are put into groups step by step (union-find with path halving).</summary>
internal sealed class ValueGroups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>The value that stands for a value's group.</summary>
    public string Of(string value)
    {
        while (_parents.TryGetValue(value, out var parent))
        {
            if (_parents.TryGetValue(parent, out var above))
            {
                _parents[value] = above;
            }

            value = parent;
        }

        return value;
    }

    /// <summary>Puts values, with their groups, into one group.</summary>
    public void Join(IEnumerable<string> values)
    {
        string? first = null;
        foreach (var value in values)
        {
            var root = Of(value);
            first ??= root;
            if (root != first)
            {
                _parents[root] = first;
            }
        }
    }

    /// <summary>The groups of two and more.</summary>
    public IEnumerable<IReadOnlyList<string>> All() =>
        _parents.Keys.ToList().GroupBy(Of).Select(group => (IReadOnlyList<string>)[group.Key, .. group]);
}
