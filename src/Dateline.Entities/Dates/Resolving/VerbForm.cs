namespace Dateline.Entities.Dates.Resolving;

/// <summary>What a verb form tells of the time of its clause.</summary>
internal enum VerbForm
{
    None,

    /// <summary>A past form: said, was, met, and whatever ends in -ed.</summary>
    Past,

    /// <summary>A present form of be or have.</summary>
    Present,

    /// <summary>The base form of be, which only an auxiliary before it dates.</summary>
    Be,

    /// <summary>will, would, shall, could.</summary>
    Future,

    /// <summary>Plans: due, scheduled, expects, before which a past form moves the plan into the past.</summary>
    Plan,
}
