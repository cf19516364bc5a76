using System.Reflection;
using Dateline.Core.Text;
using Spectre.Console.Cli;

namespace Dateline.Cli.Consoles;

/// <summary>Helps with an option that does not exist.</summary>
internal static class OptionHint
{
    /// <summary>The nearest valid option, or how to search for text that looks like one.</summary>
    /// <param name="settings">The type of the command's options.</param>
    /// <param name="args">The arguments as typed.</param>
    /// <returns>A sentence; null when every option exists.</returns>
    public static string? For(Type settings, IEnumerable<string> args)
    {
        var names = NamesOf(settings).ToList();
        foreach (var arg in args.TakeWhile(arg => arg != "--").Where(arg => arg.Length > 1 && arg[0] == '-'))
        {
            var name = arg.TrimStart('-').Split('=', ':')[0];
            if (!arg.StartsWith("--", StringComparison.Ordinal))
            {
                return $"To search for text that begins with a hyphen, put -- before it: dateline search -- \"{arg}\"";
            }

            if (!names.Contains(name))
            {
                return $"Did you mean --{NearestName.Of(name, names)}?";
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Type settings) => settings.GetProperties()
        .SelectMany(property => property.GetCustomAttribute<CommandOptionAttribute>()?.LongNames ?? [])
        .Append("help");
}
