namespace Dateline.Cli.Settings;

/// <summary>The settings of a command that recognises names.</summary>
internal interface IGazetteerOption
{
    /// <summary>What the option is for.</summary>
    const string Description =
        "Your own names, which win over what Dateline knows: lines of kind, name and value, parted by tabs (person, organisation, " +
        "location, or never for what is no name). gazetteer.tsv in the working folder when nothing else is configured.";

    /// <summary>The file; null for the configured one.</summary>
    string? Gazetteer { get; }
}
