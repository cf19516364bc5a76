using System.ComponentModel;
using Dateline.Core.Queries;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options that choose articles; within a facet any of several values, between facets all.</summary>
internal abstract class QuerySettings : ReportSettings
{
    [CommandOption("--match <MODE>")]
    [Description("How many of the words must match: all (as is the default), most or any.")]
    public string? Match { get; init; }

    [CommandOption("--person <NAME>")]
    [Description("Articles that name this person (a full name or a surname), or any of several when repeated; " +
        "'none' for articles that name nobody.")]
    public string[] Person { get; init; } = [];

    [CommandOption("--person-all <NAME>")]
    [Description("Articles that name all of these people.")]
    public string[] PersonAll { get; init; } = [];

    [CommandOption("--not-person <NAME>")]
    [Description("No article that names this person.")]
    public string[] NotPerson { get; init; } = [];

    [CommandOption("--org <NAME>")]
    [Description("Articles that name this organisation, or any of several.")]
    public string[] Organisation { get; init; } = [];

    [CommandOption("--org-all <NAME>")]
    [Description("Articles that name all of these organisations.")]
    public string[] OrganisationAll { get; init; } = [];

    [CommandOption("--not-org <NAME>")]
    [Description("No article that names this organisation.")]
    public string[] NotOrganisation { get; init; } = [];

    [CommandOption("--place <NAME>")]
    [Description("Articles that name this place, or any of several: a country with all within it, Florida, " +
        "\"United States/Florida\".")]
    public string[] Place { get; init; } = [];

    [CommandOption("--place-all <NAME>")]
    [Description("Articles that name all of these places.")]
    public string[] PlaceAll { get; init; } = [];

    [CommandOption("--not-place <NAME>")]
    [Description("No article that names this place.")]
    public string[] NotPlace { get; init; } = [];

    [CommandOption("--source <NAME>")]
    [Description("The agency or paper, or any of several.")]
    public string[] Source { get; init; } = [];

    [CommandOption("--source-all <NAME>", IsHidden = true)]
    public string[] SourceAll { get; init; } = [];

    [CommandOption("--not-source <NAME>")]
    [Description("No article of this source.")]
    public string[] NotSource { get; init; } = [];

    [CommandOption("--language <CODE>")]
    [Description("The language, such as en.")]
    public string[] Language { get; init; } = [];

    [CommandOption("--language-all <CODE>", IsHidden = true)]
    public string[] LanguageAll { get; init; } = [];

    [CommandOption("--not-language <CODE>")]
    [Description("No article in this language.")]
    public string[] NotLanguage { get; init; } = [];

    [CommandOption("--filed <NAME>")]
    [Description("The place in the dateline (KYIV, Dec 6 —).")]
    public string[] Filed { get; init; } = [];

    [CommandOption("--filed-all <NAME>", IsHidden = true)]
    public string[] FiledAll { get; init; } = [];

    [CommandOption("--not-filed <NAME>")]
    [Description("No article filed from this place.")]
    public string[] NotFiled { get; init; } = [];

    [CommandOption("--published <DATE>")]
    [Description("Published on this day, or in this month or year, or any of several; 'none' for articles without a date.")]
    public string[] Published { get; init; } = [];

    [CommandOption("--published-all <DATE>", IsHidden = true)]
    public string[] PublishedAll { get; init; } = [];

    [CommandOption("--not-published <DATE>")]
    [Description("No article of this day, month or year; 'none' for articles with a date.")]
    public string[] NotPublished { get; init; } = [];

    [CommandOption("--from <DATE>")]
    [Description("Published on this date or later: 2025, 2025-12 or 2025-12-06.")]
    public string? From { get; init; }

    [CommandOption("--to <DATE>")]
    [Description("Published on this date or earlier; 2025-12 is the whole month.")]
    public string? To { get; init; }

    [CommandOption("--mentioned <DATE>")]
    [Description("The text speaks of this date, or of one in a range: 2025-12-01..2025-12-06.")]
    public string? Mentioned { get; init; }

    [CommandOption("--facet-sort <ORDER>")]
    [Description("The order of facet values: count (the default), name, or significance (more frequent here than in the whole " +
        "index).")]
    public string? FacetSort { get; init; }

    /// <summary>The query text as typed; empty for every article.</summary>
    public abstract string QueryText { get; }

    /// <summary>The query that these options describe.</summary>
    /// <exception cref="QueryException">A date is malformed.</exception>
    public virtual ArticleQuery ToQuery() => new()
    {
        Text = QueryText,
        Match = ChoiceParameter.Parse<MatchMode>("match", Match),
        Choices = Choices().Where(choice => !choice.Value.IsEmpty).ToDictionary(),
        Published = DateParameters.Range("from", From, "to", To),
        Mentioned = DateParameters.Span("mentioned", Mentioned),
        FacetOrder = ChoiceParameter.Parse<FacetOrder>("facet-sort", FacetSort),
    };

    private Dictionary<FacetKind, FacetChoice> Choices() => new()
    {
        [FacetKind.People] = new() { Any = Person, All = PersonAll, Not = NotPerson },
        [FacetKind.Organisations] = new() { Any = Organisation, All = OrganisationAll, Not = NotOrganisation },
        [FacetKind.Locations] = new() { Any = Place, All = PlaceAll, Not = NotPlace },
        [FacetKind.Published] = new() { Any = Published, All = PublishedAll, Not = NotPublished },
        [FacetKind.Source] = new() { Any = Source, All = SourceAll, Not = NotSource },
        [FacetKind.Language] = new() { Any = Language, All = LanguageAll, Not = NotLanguage },
        [FacetKind.Filed] = new() { Any = Filed, All = FiledAll, Not = NotFiled },
    };
}
