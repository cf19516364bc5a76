using System.Buffers;
using System.Text.Json;
using Dateline.Cli.Annotating;
using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Articles;
using Dateline.Core.Json;
using Dateline.Indexing.Settings;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline annotate</c>: what is recognised in files, where and why. It needs no index.</summary>
internal sealed class AnnotateCommand(
    Annotator annotator, IEntityRecogniser recogniser, IndexSettings archive, CommandConsole console) : AsyncCommand<AnnotateSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, AnnotateSettings settings, CancellationToken cancellationToken)
    {
        console.WriteProblems(recogniser.Problems);
        var annotated = settings.Json
            ? await WriteAsync(settings.Paths, ToJsonLine, line => console.Json.Write(line.Span), cancellationToken)
            : await WriteAsync(settings.Paths, AnnotationView.Of, console.Output.Write, cancellationToken);
        if (annotated == 0)
        {
            console.Error.Write(ErrorView.Of("No article could be annotated."));
        }
        else if (!settings.Json)
        {
            console.Error.Write(CorrectionHint.Of(archive.GazetteerPath, Environment.CurrentDirectory));
        }

        return annotated == 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task<int> WriteAsync<T>(
        IReadOnlyList<string> paths, Func<AnnotatedArticle, T> finish, Action<T> write, CancellationToken cancellation)
    {
        var annotated = 0;
        await foreach (var annotation in annotator.AnnotateAsync(paths, finish, cancellation))
        {
            if (annotation.Failure is { } failure)
            {
                console.Error.Write(IndexReportView.Failure(failure, Environment.CurrentDirectory));
            }
            else
            {
                write(annotation.Result!);
                annotated++;
            }
        }

        return annotated;
    }

    private static ReadOnlyMemory<byte> ToJsonLine(AnnotatedArticle article)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonFormat.Compact))
        {
            ArticleJson.WriteAnnotations(json, article, Environment.CurrentDirectory);
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
