using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Indexing.Settings;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline show</c>: one article of the index with its mentions marked.</summary>
internal sealed class ShowCommand(IArticleIndex index, IndexSettings archive, CommandConsole console) : Command<ShowSettings>
{
    /// <summary>A search lists ids in the form in which they can be searched for.</summary>
    private const string IdField = "id:";

    public override int Execute(CommandContext context, ShowSettings settings, CancellationToken cancellationToken)
    {
        var id = settings.Id.StartsWith(IdField, StringComparison.Ordinal) ? settings.Id[IdField.Length..] : settings.Id;
        var article = index.Find(settings.Id) ?? index.Find(id) ??
            throw new CommandFailedException($"There is no article '{id}' in the index; 'dateline search' lists the ids.");
        var folder = Environment.CurrentDirectory;
        if (settings.Json)
        {
            console.WriteJson(json => ArticleJson.WriteArticle(json, article, folder));
        }
        else
        {
            console.Output.Write(ArticleView.Of(article, folder));
            if (settings.Why)
            {
                console.Output.Write(new Stack([Text.Empty, MentionsView.Of(article)]));
                console.Error.Write(CorrectionHint.Of(archive.GazetteerPath, folder));
            }
        }

        return ExitCode.Done;
    }
}
