namespace Dateline.Entities.Dates.Calendar;

/// <summary>The lengths of time that news English counts in, from the shortest to the longest.</summary>
internal enum CalendarUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
