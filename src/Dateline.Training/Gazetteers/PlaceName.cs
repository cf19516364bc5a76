namespace Dateline.Training.Gazetteers;

/// <summary>How a name stands for a place, the strongest first.</summary>
internal enum PlaceName
{
    /// <summary>The common English name.</summary>
    Main,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>The people or the adjective.</summary>
    Demonym,
}
