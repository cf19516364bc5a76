using Dateline.Core.Text;

namespace Dateline.Core.Queries;

/// <summary>Reads options and parameters that take one of a few names.</summary>
public static class ChoiceParameter
{
    /// <summary>The value of a name, without regard to case.</summary>
    /// <param name="parameter">The name of the option or parameter.</param>
    /// <param name="text">What was given; null or empty for the first value of the enumeration.</param>
    /// <exception cref="QueryException">There is no such value; the message names the nearest one.</exception>
    public static T Parse<T>(string parameter, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToList();
        throw new QueryException(
            $"'{parameter}' is '{text}'; did you mean '{NearestName.Of(text, names)}'? It is one of {string.Join(", ", names)}.")
        {
            Parameter = parameter,
        };
    }
}
