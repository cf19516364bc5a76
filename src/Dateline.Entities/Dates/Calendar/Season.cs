namespace Dateline.Entities.Dates.Calendar;

/// <summary>
/// The seasons of the northern hemisphere as meteorologists count them: whole months, spring from March. A winter bears the year in
/// which it begins. The values are the ordinals within the year.
/// </summary>
internal enum Season
{
    Spring = 1,
    Summer = 2,
    Autumn = 3,
    Winter = 4,
}
