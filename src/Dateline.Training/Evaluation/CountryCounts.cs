namespace Dateline.Training.Evaluation;

/// <summary>How often countries were given by the editors, found, and both, over the articles of a collection.</summary>
internal sealed class CountryCounts
{
    private readonly Dictionary<string, (int Given, int Found, int Both)> _counts = new(StringComparer.Ordinal);

    /// <summary>Of the countries found, the part that the editors gave too.</summary>
    public double Precision => (double)Both / Found;

    /// <summary>Of the countries that the editors gave, the part that was found.</summary>
    public double Recall => (double)Both / GivenTotal;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => 2.0 * Both / (GivenTotal + Found);

    /// <summary>In how many articles the editors gave each country.</summary>
    public IEnumerable<KeyValuePair<string, int>> Given =>
        _counts.Where(count => count.Value.Given > 0).Select(count => KeyValuePair.Create(count.Key, count.Value.Given));

    private int GivenTotal => _counts.Values.Sum(count => count.Given);

    private int Found => _counts.Values.Sum(count => count.Found);

    private int Both => _counts.Values.Sum(count => count.Both);

    /// <summary>Counts one article.</summary>
    public void Add(IReadOnlySet<string> given, IReadOnlySet<string> found)
    {
        foreach (var country in given.Union(found))
        {
            var (inGiven, inFound, inBoth) = _counts.GetValueOrDefault(country);
            _counts[country] = (
                inGiven + (given.Contains(country) ? 1 : 0),
                inFound + (found.Contains(country) ? 1 : 0),
                inBoth + (given.Contains(country) && found.Contains(country) ? 1 : 0));
        }
    }

    /// <summary>In how many articles a country was found, and in how many of them it was given: <c>120 (95 right)</c>.</summary>
    public string Describe(string country)
    {
        var (_, found, both) = _counts.GetValueOrDefault(country);
        return $"{found} ({both} right)";
    }
}
