using System.Globalization;

namespace Dateline.Tests.Indexing;

/// <summary>A fact that takes minutes, and needs the Reuters collection: run when <see cref="Variable"/> says how often to kill.</summary>
internal sealed class ReutersKillsFactAttribute : FactAttribute
{
    public const string Variable = "DATELINE_KILLS";

    public ReutersKillsFactAttribute()
    {
        if (!Directory.Exists(Articles))
        {
            Skip = "needs ../shared/corpora/reuters21578, which is not on this machine";
        }
        else if (Kills == 0)
        {
            Skip = $"takes some minutes: set {Variable} to the number of kills, such as 20";
        }
    }

    /// <summary>How often the program is to be killed.</summary>
    public static int Kills { get; } =
        int.TryParse(System.Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var kills) ? kills : 0;

    /// <summary>The folder of the packed collection.</summary>
    public static string Articles => Path.Combine(Repository.Shared, "corpora", "reuters21578");
}
