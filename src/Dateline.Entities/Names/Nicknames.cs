using Dateline.Entities.Gazetteers;
using Dateline.Entities.Lists;

namespace Dateline.Entities.Names;

/// <summary>Given names that are forms of one another, such as Steve and Steven.</summary>
internal sealed class Nicknames
{
    private static readonly Lazy<Nicknames> Embedded = new(() => new Nicknames());

    private readonly Dictionary<ulong, List<int>> _groups = [];

    private Nicknames()
    {
        var group = 0;
        foreach (var line in ListResource.Lines("nicknames.txt"))
        {
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = NameKey.Of(name);
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
}
