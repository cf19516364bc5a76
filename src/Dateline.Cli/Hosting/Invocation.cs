using Dateline.Cli.Settings;
using Dateline.Indexing.Settings;
using Spectre.Console.Cli;

namespace Dateline.Cli.Hosting;

/// <summary>The command line that is being executed. Its options win over every other configuration.</summary>
internal sealed class Invocation : ICommandInterceptor
{
    /// <summary>The options as read; null as long as they are not.</summary>
    public CommandSettings? Settings { get; private set; }

    public void Intercept(CommandContext context, CommandSettings settings)
    {
        Settings = settings;
        if (settings is SearchSettings search)
        {
            search.Rest = context.Remaining.Raw;
        }
    }

    /// <summary>Puts the options in the place of what files and environment say.</summary>
    public void Apply(IndexSettings settings)
    {
        if (Settings is AnnotateSettings annotate)
        {
            settings.DayFirst = annotate.DayFirst ?? settings.DayFirst;
        }

        if (Settings is IGazetteerOption { Gazetteer: { } gazetteer })
        {
            settings.Gazetteer = gazetteer;
        }

        if (Settings is not ArchiveSettings options)
        {
            return;
        }

        settings.Index = options.Index ?? settings.Index;
        settings.Paths = options.ArchivePaths.Count > 0 ? options.ArchivePaths : settings.Paths;
    }
}
