using System.Text.Json;
using Dateline.Core.Json;
using Dateline.Core.Text;
using Dateline.Indexing.Hosting;
using Dateline.Indexing.Reports;

namespace Dateline.Web.Json;

/// <summary>The JSON of what the hosted indexer is doing and has done since it was started.</summary>
internal static class IndexerStatusJson
{
    public static void Write(Utf8JsonWriter json, IndexerStatus status, string folder)
    {
        json.WriteStartObject();
        json.WriteString("state", StateName(status.State));
        json.WriteStrings("paths", status.Paths.Select(path => FilePath.From(folder, path)));
        json.WriteString("problem", status.Problem);
        json.WritePropertyName("progress");
        WriteOrNull(json, status.Progress, progress => Write(json, progress));
        json.WriteNumber("runs", status.Runs);
        json.WriteNumber("added", status.Added);
        json.WriteNumber("updated", status.Updated);
        json.WriteNumber("removed", status.Removed);
        json.WriteNumber("rebuilds", status.Rebuilds);
        json.WritePropertyName("lastReport");
        WriteOrNull(json, status.LastReport, report => IndexReportJson.Write(json, report, folder));
        json.WritePropertyName("lastReportAt");
        WriteOrNull(json, status.LastReportAt, time => json.WriteStringValue(time.UtcDateTime));
        json.WriteStartArray("lastFailures");
        foreach (var failure in status.LastFailures)
        {
            ReadFailureJson.Write(json, failure, folder);
        }

        json.WriteEndArray();
        json.WriteStartArray("recogniserProblems");
        foreach (var problem in status.RecogniserProblems)
        {
            ReadFailureJson.Write(json, problem, folder);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IndexProgress progress)
    {
        json.WriteStartObject();
        json.WriteNumber("filesDone", progress.FilesDone);
        json.WriteNumber("filesFound", progress.FilesFound);
        json.WriteNumber("articlesDone", progress.ArticlesDone);
        json.WriteNumber("articlesPerSecond", Math.Round(progress.ArticlesPerSecond, 1));
        json.WriteNumber("failures", progress.Failures);
        json.WritePropertyName("fraction");
        WriteOrNull(json, progress.Fraction, fraction => json.WriteNumberValue(Math.Round(fraction, 4)));
        json.WritePropertyName("secondsLeft");
        WriteOrNull(json, progress.TimeLeft, left => json.WriteNumberValue(Math.Round(left.TotalSeconds, 1)));
        json.WriteEndObject();
    }

    private static void WriteOrNull<T>(Utf8JsonWriter json, T? value, Action<T> write)
        where T : class
    {
        if (value is { } known)
        {
            write(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteOrNull<T>(Utf8JsonWriter json, T? value, Action<T> write)
        where T : struct
    {
        if (value is { } known)
        {
            write(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static string StateName(IndexerState state) => state switch
    {
        IndexerState.Idle => "idle",
        IndexerState.Indexing => "indexing",
        IndexerState.Watching => "watching",
        IndexerState.Rebuilding => "rebuilding",
        IndexerState.Blocked => "blocked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };
}
