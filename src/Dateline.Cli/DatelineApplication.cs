using Dateline.Cli.Annotating;
using Dateline.Cli.Commands;
using Dateline.Cli.Commands.Aliases;
using Dateline.Cli.Consoles;
using Dateline.Cli.Hosting;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Articles;
using Dateline.Indexing;
using Dateline.Indexing.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Spectre.Console.Cli;

namespace Dateline.Cli;

/// <summary>The console application: which commands there are, and what they are built from.</summary>
/// <param name="console">Where results, progress and errors go.</param>
internal sealed class DatelineApplication(CommandConsole console)
{
    private readonly Dictionary<string, Type> _settings = [];

    /// <summary>Executes one command line.</summary>
    /// <param name="args">The arguments as typed.</param>
    /// <param name="cancellation">Interrupts the command.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var invocation = new Invocation();
        try
        {
            var app = new CommandApp(new HostRegistrar(CreateHost(invocation)));
            app.Configure(Configure);
            return await app.RunAsync(args, cancellation);
        }
        catch (CommandParseException exception)
        {
            console.Error.Write(exception.Pretty ?? ErrorView.Of(exception.Message));
            if (_settings.TryGetValue(args[0], out var settings) && OptionHint.For(settings, args) is { } hint)
            {
                console.Error.Write(new Stack([new StyledText(hint)]));
            }

            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            return new ErrorReport(console, invocation.Settings).Write(exception);
        }
    }

    private HostApplicationBuilder CreateHost(Invocation invocation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddDatelineSources();
        builder.Services.AddDateline(builder.Configuration);
        builder.Services.AddDatelineIndexer();
        builder.Services.PostConfigure<IndexSettings>(invocation.Apply);
        builder.Services.AddSingleton(console);
        builder.Services.AddSingleton<IndexRun>();
        builder.Services.AddSingleton<IndexWatch>();
        builder.Services.AddSingleton(services => new Lazy<ArchiveIndexer>(services.GetRequiredService<ArchiveIndexer>));
        builder.Services.AddSingleton(services => new Lazy<IEntityRecogniser>(services.GetRequiredService<IEntityRecogniser>));
        builder.Services.AddSingleton<FirstIndex>();
        builder.Services.AddSingleton<Annotator>();
        builder.Services.AddSingleton(invocation);
        builder.Services.AddSingleton<ICommandInterceptor>(invocation);
        return builder;
    }

    private ICommandConfigurator Add<TCommand, TSettings>(IConfigurator config, string name)
        where TCommand : class, ICommand<TSettings>
        where TSettings : CommandSettings
    {
        _settings[name] = typeof(TSettings);
        return config.AddCommand<TCommand>(name);
    }

    private void Configure(IConfigurator config)
    {
        config.SetApplicationName("dateline");
        config.SetApplicationVersion(ProductVersion.Text);
        config.ConfigureConsole(console.Output);
        config.UseStrictParsing();
        config.PropagateExceptions();
        config.Settings.ShowOptionDefaultValues = false;
        config.Settings.MaximumIndirectExamples = 5;
        AddReaders(config);
        AddWriters(config);
        AddAliases(config);
    }

    private void AddAliases(IConfigurator config)
    {
        const string Name = "alias";
        _settings[Name] = typeof(AliasListSettings);
        config.AddBranch(Name, alias =>
        {
            alias.SetDescription("Look at, join and part the names that are one value of a facet.");
            alias.AddCommand<AliasListCommand>("list")
                .WithDescription("List which values are one, which are not, and who decided it.")
                .WithExample("alias", "list")
                .WithExample("alias", "list", "person", "--json");
            alias.AddCommand<AliasJoinCommand>("join")
                .WithDescription("Make values other names of one, which is shown from then on.")
                .WithExample("alias", "join", "person", "\"Volodymyr Zelensky\"", "\"Volodymyr Zelenskiy\"");
            alias.AddCommand<AliasPartCommand>("part")
                .WithDescription("Keep two values apart, whatever their names look like.")
                .WithExample("alias", "part", "person", "\"Jared Kushner\"", "\"Charles Kushner\"");
        });
    }

    private void AddWriters(IConfigurator config)
    {
        Add<IndexCommand, IndexCommandSettings>(config, "index")
            .WithDescription("Add or update the articles of files and folders.")
            .WithExample("index", "news/", "archive.jsonl")
            .WithExample("index", "news/", "--watch");
        Add<RebuildCommand, PathsSettings>(config, "rebuild")
            .WithDescription("Build a fresh index beside the live one, then swap it in.")
            .WithExample("rebuild");
        Add<ServeCommand, ServeSettings>(config, "serve")
            .WithDescription("Serve the HTTP API to this machine, and keep the index up to date.")
            .WithExample("serve", "--urls", "http://localhost:8080");
    }

    private void AddReaders(IConfigurator config)
    {
        Add<SearchCommand, SearchSettings>(config, "search")
            .WithDescription("Find articles, with facets to narrow the result.")
            .WithExample("search", "\"security framework\"")
            .WithExample("search", "talks", "--person", "umerov", "--place", "Ukraine", "--from", "2025-12")
            .WithExample("search", "--sort", "newest", "--json");
        Add<FacetCommand, FacetSettings>(config, "facet")
            .WithDescription("List the values of one facet with their counts.")
            .WithExample("facet", "people", "--prefix", "um")
            .WithExample("facet", "locations", "--query", "ceasefire");
        Add<ShowCommand, ShowSettings>(config, "show")
            .WithDescription("Show one article with its people, organisations, places and dates marked.")
            .WithExample("show", "reuters-2916")
            .WithExample("show", "reuters-2916", "--why");
        Add<AnnotateCommand, AnnotateSettings>(config, "annotate")
            .WithDescription("Show what is recognised in files, where and why.")
            .WithExample("annotate", "story.txt")
            .WithExample("annotate", "news/", "--json");
        Add<StatsCommand, ReportSettings>(config, "stats")
            .WithDescription("Show what the index holds.")
            .WithExample("stats");
        Add<CheckCommand, ReportSettings>(config, "check")
            .WithDescription("Verify the index.")
            .WithExample("check");
    }
}
