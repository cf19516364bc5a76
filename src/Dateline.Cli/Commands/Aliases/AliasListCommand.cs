using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Aliases;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Text;
using Dateline.Indexing.Settings;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands.Aliases;

/// <summary><c>dateline alias list</c>: which values are one, which are not, and who decided it.</summary>
internal sealed class AliasListCommand(IArticleIndex index, IndexSettings archive, CommandConsole console) : Command<AliasListSettings>
{
    public override int Execute(CommandContext context, AliasListSettings settings, CancellationToken cancellationToken)
    {
        var kinds = settings.Kind is { } kind ? [AliasKinds.Parse(kind)] : AliasKinds.All;
        var document = index.Aliases();
        if (settings.Json)
        {
            console.WriteJson(json => AliasJson.Write(json, document, kinds));
        }
        else
        {
            console.Output.Write(AliasView.Of(document, kinds));
            var path = FilePath.From(Environment.CurrentDirectory, Path.Combine(archive.Index, AliasDocument.FileName));
            foreach (var problem in document.Problems)
            {
                console.Error.Write(NoticeView.Of($"{path}, {problem}. The line does not count."));
            }
        }

        return ExitCode.Done;
    }
}
