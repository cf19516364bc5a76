using Dateline.Core.Articles;

namespace Dateline.Entities;

/// <summary>What an archive decides about recognition. Each choice is part of the recogniser's version.</summary>
public sealed record RecogniserOptions
{
    /// <summary>
    /// True when <c>05/06/2025</c> is 5 June, false when it is May 6; null when each article has to show it.
    /// </summary>
    public bool? DayFirst { get; init; }

    /// <summary>What counts among the locations beside the places that the text names.</summary>
    public LocationSources Locations { get; init; }

    /// <summary>The absolute path of the user's own gazetteer, which need not be there; null for none.</summary>
    public string? UserGazetteer { get; init; }
}
