using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dateline.Core.Articles;

namespace Dateline.Entities.UserGazetteers;

/// <summary>
/// What a user's gazetteer lists: names with their kind and value, and names never to recognise. Immutable, safe for use by several
/// threads at once; a look-up allocates nothing.
/// </summary>
internal sealed class UserGazetteer
{
    private readonly Dictionary<string, UserName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserName> _inCapitals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstTokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserName>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly Dictionary<string, UserName>.AlternateLookup<ReadOnlySpan<char>> _findInCapitals;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginsName;

    /// <param name="names">The names, each with another <see cref="NameForm"/>.</param>
    /// <param name="problems">The lines that could not be used, and why.</param>
    public UserGazetteer(IEnumerable<UserName> names, IReadOnlyList<ReadFailure> problems)
    {
        Problems = problems;
        foreach (var name in names)
        {
            var form = NameForm.Of(name.Name);
            _names.Add(form, name);
            _inCapitals.TryAdd(form.ToUpperInvariant(), name);
        }

        foreach (var name in _names.Values.Where(name => name.Kind is not null))
        {
            var form = NameForm.FirstToken(name.Name);
            _firstTokens.Add(form);
            _firstTokens.Add(form.ToUpperInvariant());
        }

        _find = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _findInCapitals = _inCapitals.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginsName = _firstTokens.GetAlternateLookup<ReadOnlySpan<char>>();
        Version = _names.Count == 0 ? null : Hash(_names.Values);
    }

    /// <summary>Nothing is listed.</summary>
    public static UserGazetteer Empty { get; } = new([], []);

    /// <summary>The lines that could not be used, and why.</summary>
    public IReadOnlyList<ReadFailure> Problems { get; }

    /// <summary>A hash of what is listed and where; null when nothing is.</summary>
    public string? Version { get; }

    /// <summary>True when a listed name that is to be recognised begins with the token.</summary>
    public bool BeginsName(ReadOnlySpan<char> tokenForm) => _beginsName.Contains(tokenForm);

    /// <summary>The listed name of a form; null when it is not listed.</summary>
    /// <param name="form">The <see cref="NameForm"/>.</param>
    /// <param name="isCaseless">True where case tells nothing, so that a name in capitals counts too.</param>
    public UserName? Find(ReadOnlySpan<char> form, bool isCaseless) =>
        _find.TryGetValue(form, out var name) || (isCaseless && _findInCapitals.TryGetValue(form, out name)) ? name : null;

    private static string Hash(IEnumerable<UserName> names)
    {
        const int length = 12;
        var lines = names.OrderBy(name => name.Line)
            .Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Line}\t{name.Kind}\t{name.Name}\t{name.Value}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..length];
    }
}
