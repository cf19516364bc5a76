using Dateline.Entities.Gazetteers;
using Dateline.Entities.Lists;

namespace Dateline.Entities.Names;

/// <summary>Given names that are forms of one another, such as Steve and Steven.</summary>
internal sealed class Nicknames
{
    private static readonly Lazy<Nicknames> Embedded = new(() => new Nicknames());

    private readonly Dictionary<ulong, List<int>> _groups = [];
    private readonly HashSet<(ulong Short, ulong Long)> _shortForms = [];

    private Nicknames()
    {
        var group = 0;
        foreach (var line in ListResource.Lines("nicknames.txt"))
        {
            var keys = Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), name => NameKey.Of(name));
            foreach (var key in keys)
            {
                _shortForms.Add((keys[0], key));
                if (!_groups.TryGetValue(key, out var groups))
                {
                    _groups.Add(key, groups = []);
                }

                groups.Add(group);
            }

            group++;
        }
    }

    /// <summary>The list that ships with the product, read at first use.</summary>
    public static Nicknames Default => Embedded.Value;

    /// <summary>True when one of the given names can stand for the other.</summary>
    /// <param name="left">The <see cref="NameKey"/> of one.</param>
    /// <param name="right">The key of the other.</param>
    public bool AreForms(ulong left, ulong right) =>
        left == right || (_groups.TryGetValue(left, out var groups) && _groups.TryGetValue(right, out var others) &&
            groups.Intersect(others).Any());

    /// <summary>True when a given name is the first of a line, where short forms stand, and the other follows.</summary>
    /// <param name="key">The <see cref="NameKey"/> of the short form.</param>
    /// <param name="full">The key of the other.</param>
    public bool IsShortFor(ulong key, ulong full) => _shortForms.Contains((key, full));
}
