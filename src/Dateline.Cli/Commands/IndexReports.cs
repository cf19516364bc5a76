using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Indexing.Reports;
using Dateline.Web.Json;

namespace Dateline.Cli.Commands;

/// <summary>Tells how a run of the indexer went.</summary>
internal static class IndexReports
{
    /// <summary>Writes the report, and gives the exit code that it means.</summary>
    public static int Write(this CommandConsole console, IndexReport report, bool asJson)
    {
        var folder = Environment.CurrentDirectory;
        if (asJson)
        {
            console.WriteJson(json => IndexReportJson.Write(json, report, folder));
        }
        else
        {
            console.Error.Write(IndexReportView.Failures(report, folder));
            console.Output.Write(IndexReportView.Summary(report));
        }

        return report.Interrupted ? ExitCode.Interrupted : report.IsFailure ? ExitCode.Failed : ExitCode.Done;
    }
}
