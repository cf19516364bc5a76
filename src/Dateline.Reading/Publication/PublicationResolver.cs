using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Reading.Articles;
using Dateline.Reading.Datelines;
using Dateline.Reading.Dates;

namespace Dateline.Reading.Publication;

/// <summary>
/// Decides when an article was published: "from the date line, metadata, dateline, URL or file name, in that order of trust". A date
/// such as <c>05/06/2025</c> is read "by the setting, else by the article's other dates, else reported". Neither the clock nor the
/// file's own time has a part in it.
/// </summary>
internal static class PublicationResolver
{
    /// <summary>Two dates of one article agree when they are no further apart: a story is filed and published, here and in UTC.</summary>
    private const int AgreementDays = 2;

    /// <summary>A dateline stands in the year of another date when they are no further apart.</summary>
    private const int DatelineDays = 7;

    /// <summary>The moment, and where it comes from.</summary>
    public static ResolvedPublication Resolve(ArticleDraft draft)
    {
        var claims = Claims(draft);
        if (claims.Count == 0)
        {
            return default;
        }

        var (date, from) = (claims[0].Date, claims[0].OriginWords);
        if (!date.IsAmbiguous)
        {
            return new ResolvedPublication(date.DayFirst, claims[0].Why);
        }

        var (order, reason) = Order(draft, claims);
        return order switch
        {
            true => new ResolvedPublication(date.DayFirst, $"{from}: {date.Text} read day first, {reason}"),
            false => new ResolvedPublication(date.MonthFirst, $"{from}: {date.Text} read month first, {reason}"),
            null => new ResolvedPublication(null,
                $"{from} says {date.Text}, which can be {Words(date.DayFirst)} or {Words(date.MonthFirst)}, {reason}"),
        };
    }

    private static List<DateClaim> Claims(ArticleDraft draft)
    {
        var url = draft.Url is { } address && PathDateScanner.InAddress(address) is { } inAddress
            ? new DateClaim(DateOrigin.Url, inAddress)
            : null;
        var file = PathDateScanner.InFileName(draft.Path) is { } inName ? new DateClaim(DateOrigin.FileName, inName) : null;
        return [.. new[] { draft.Published, OfDateline(draft, url, file), url, file }.OfType<DateClaim>()];
    }

    /// <summary>The dateline's day, in its own year or in one that another date leaves no doubt about.</summary>
    private static DateClaim? OfDateline(ArticleDraft draft, DateClaim? url, DateClaim? file)
    {
        if (draft.DatelineDay is not { } named)
        {
            return null;
        }

        if (named.Year is { } own)
        {
            return Dateline(named.In(own), null);
        }

        foreach (var claim in new[] { url, file }.OfType<DateClaim>())
        {
            if (NearestYear(named, claim.Date.DayFirst) is { } day &&
                (NearestYear(named, claim.Date.MonthFirst) is not { } other || other == day))
            {
                return Dateline(day, claim.OriginWords);
            }
        }

        return draft.Url is { } address && PathDateScanner.TryFindMonth(address, out var year, out var month) && month == named.Month
            ? Dateline(named.In(year), "the address")
            : null;
    }

    private static DateClaim? Dateline(DateOnly? day, string? yearFrom) =>
        day is { } known ? new DateClaim(DateOrigin.Dateline, WrittenDate.Of(Midnight(known))) { YearFrom = yearFrom } : null;

    private static PublicationTime Midnight(DateOnly day) => new(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), HasTime: false);

    private static DateOnly? NearestYear(DatelineDay named, PublicationTime near)
    {
        for (var year = near.Day.Year - 1; year <= near.Day.Year + 1; year++)
        {
            if (named.In(year) is { } day && IsWithin(DatelineDays, day, near))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Which order is meant in the most trusted date, and why; no order when nothing tells.</summary>
    private static (bool? DayFirst, string Reason) Order(ArticleDraft draft, List<DateClaim> claims)
    {
        if (draft.DayFirst is { } setting)
        {
            return (setting, "as the setting DayFirst says");
        }

        var date = claims[0].Date;
        foreach (var claim in claims.Skip(1).Where(claim => !claim.Date.IsAmbiguous))
        {
            var day = claim.Date.DayFirst.Day;
            if (Agreement(date, first => IsWithin(AgreementDays, day, first)) is { } order)
            {
                return (order, $"which agrees with {claim.OriginWords}");
            }
        }

        if (draft.DatelineDay is { } named &&
            Agreement(date, first => named.In(first.Day.Year) is { } day && IsWithin(AgreementDays, day, first)) is { } filed)
        {
            return (filed, "which agrees with the dateline");
        }

        return DayOrder.Of($"{draft.Title}\n{draft.Body}") is { } text
            ? (text, "as another date in the text is written")
            : (null, "and no other date tells which; the setting DayFirst would");
    }

    /// <summary>The one of two readings with which something agrees; null when it agrees with both or neither.</summary>
    private static bool? Agreement(WrittenDate date, Func<PublicationTime, bool> agrees) =>
        (agrees(date.DayFirst), agrees(date.MonthFirst)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };

    private static bool IsWithin(int days, DateOnly day, PublicationTime other) => Math.Abs(day.DayNumber - other.Day.DayNumber) <= days;

    private static string Words(PublicationTime moment) => moment.Instant.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
