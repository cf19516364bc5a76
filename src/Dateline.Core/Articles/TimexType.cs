namespace Dateline.Core.Articles;

/// <summary>The four types of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar time of a day or longer.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
