using Microsoft.Extensions.Options;

namespace Dateline.Indexing.Settings;

/// <summary>Says what is wrong with a configuration before anything runs on it.</summary>
internal sealed class IndexSettingsValidator : IValidateOptions<IndexSettings>
{
    public ValidateOptionsResult Validate(string? name, IndexSettings options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(IndexSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Index))
        {
            yield return Problem(nameof(settings.Index), "is empty; give the folder in which the index lies, such as \"index-data\"");
        }

        if (settings.Paths.Any(string.IsNullOrWhiteSpace))
        {
            yield return Problem(nameof(settings.Paths), "holds an empty path; give files or folders, such as \"seeds\"");
        }

        if (settings.Gazetteer is { } gazetteer && !File.Exists(gazetteer))
        {
            yield return Problem(
                nameof(settings.Gazetteer), $"is \"{gazetteer}\", where there is no file; create it, or give one that is there");
        }

        if (settings.Parallelism is < 0 or > 1024)
        {
            yield return OutOfRange(nameof(settings.Parallelism), settings.Parallelism, "0 (one per core) to 1024");
        }

        if (settings.CommitArticles is < 1 or > 1_000_000)
        {
            yield return OutOfRange(nameof(settings.CommitArticles), settings.CommitArticles, "1 to 1000000");
        }

        if (settings.ContentInFlight is < 1L << 20 or > 1L << 40)
        {
            yield return OutOfRange(nameof(settings.ContentInFlight), settings.ContentInFlight, "1048576 to 1099511627776 bytes");
        }

        if (settings.CommitInterval < TimeSpan.FromMilliseconds(100) || settings.CommitInterval > TimeSpan.FromHours(1))
        {
            yield return OutOfRange(nameof(settings.CommitInterval), settings.CommitInterval, "00:00:00.1 to 01:00:00");
        }

        if (settings.SettlingTime < TimeSpan.FromMilliseconds(50) || settings.SettlingTime > TimeSpan.FromMinutes(1))
        {
            yield return OutOfRange(nameof(settings.SettlingTime), settings.SettlingTime, "00:00:00.05 to 00:01:00");
        }

        if (settings.RescanInterval < TimeSpan.FromSeconds(1) || settings.RescanInterval > TimeSpan.FromDays(1))
        {
            yield return OutOfRange(nameof(settings.RescanInterval), settings.RescanInterval, "00:00:01 to 1.00:00:00");
        }
    }

    private static string OutOfRange<T>(string setting, T value, string range) => Problem(setting, $"is {value}; give {range}");

    private static string Problem(string setting, string what) => $"The setting {IndexSettings.Section}:{setting} {what}.";
}
