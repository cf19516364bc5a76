using Dateline.Reading.Datelines;

namespace Dateline.Tests.Reading.Datelines;

public sealed class DatelineScannerTests
{
    [Theory]
    [InlineData("KYIV, Dec 6 (Reuters) — ", "KYIV", "Reuters", null)]
    [InlineData("KYIV, Dec 6 — ", "KYIV", null, null)]
    [InlineData("KYIV, Dec 6—", "KYIV", null, null)]
    [InlineData("LONDON, Mar 2 - ", "LONDON", null, null)]
    [InlineData("LONDON, Sat Mar 2, Reuters - ", "LONDON", "Reuters", null)]
    [InlineData("KYIV (Reuters) - ", "KYIV", "Reuters", null)]
    [InlineData("MOSCOW (AP) -- ", "MOSCOW", "AP", null)]
    [InlineData("KYIV, Ukraine (AP) — ", "KYIV, Ukraine", "AP", null)]
    [InlineData("WASHINGTON, D.C. -- ", "WASHINGTON, D.C.", null, null)]
    [InlineData("LONG BEACH, Calif., Dec. 6, 2025 /PRNewswire/ -- ", "LONG BEACH, Calif.", "PR Newswire", "2025-12-06")]
    [InlineData("LONDON/PARIS, Jan 3 - ", "LONDON/PARIS", null, null)]
    [InlineData("ST. PETERSBURG, Russia, 6 December (Interfax) – ", "ST. PETERSBURG, Russia", "Interfax", null)]
    [InlineData("NEW YORK, Saturday, December 6, 2025 (UPI): ", "NEW YORK", "UPI", "2025-12-06")]
    [InlineData("PARIS — ", "PARIS", null, null)]
    [InlineData("PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti", null, null)]
    [InlineData("SÃO PAULO, 3 Dec (AFP) - ", "SÃO PAULO", "AFP", null)]
    [InlineData("BEIJING, Dec. 6 (Xinhua) -- ", "BEIJING", "Xinhua", null)]
    [InlineData("Berlin (dpa) - ", "Berlin", "dpa", null)]
    [InlineData("Rio de Janeiro, Dec. 6 — ", "Rio de Janeiro", null, null)]
    [InlineData("Dec 6 (Reuters) - ", null, "Reuters", null)]
    [InlineData("(MENAFN) ", null, "MENAFN", null)]
    [InlineData("(MENAFN- Gulf Times) ", null, "MENAFN", null)]
    [InlineData("(Reuters) - ", null, "Reuters", null)]
    [InlineData("(XYZNEWS) ", null, "XYZNEWS", null)]
    [InlineData("(MENAFN) KYIV, Dec 6 - ", "KYIV", "MENAFN", null)]
    [InlineData("[AFP] ", null, "AFP", null)]
    [InlineData("SYDNEY, April - ", "SYDNEY", null, null)]
    [InlineData("OAKLAND , N.J., March 3 - ", "OAKLAND , N.J.", null, null)]
    public void TryScan_Dateline_GivesItsParts(string dateline, string? place, string? agency, string? day)
    {
        Assert.True(DatelineScanner.TryScan(dateline + "The talks went on.", out var scanned));

        Assert.Equal(dateline.Length, scanned.Length);
        Assert.Equal(place, scanned.Place);
        Assert.Equal(agency, scanned.Agency);
        Assert.Equal(day, scanned.Day is { Year: { } year } named ? $"{year}-{named.Month:00}-{named.Day:00}" : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The talks went on.")]
    [InlineData("Peace — at last — came to the valley.")]
    [InlineData("BREAKING — The talks went on.")]
    [InlineData("UPDATE 1 - The talks went on.")]
    [InlineData("EU — and others — agreed.")]
    [InlineData("IBM (NYSE: IBM) — the company — said.")]
    [InlineData("Jones (Labour) - the leader - said.")]
    [InlineData("(Photo by Jane Doe) The talks went on.")]
    [InlineData("(He said so himself.) The talks went on.")]
    [InlineData("In Kyiv, Dec 6 was cold.")]
    [InlineData("FRANKFURT EXCHANGES OPENING PART ONE - figures")]
    [InlineData("KYIV")]
    [InlineData("KYIV, Dec 6 was a cold day.")]
    [InlineData("December 6, 2025 - the day of the talks - was cold.")]
    [InlineData("The first — and last — of them")]
    public void TryScan_NoDateline_GivesNone(string text) => Assert.False(DatelineScanner.TryScan(text, out _));

    [Fact]
    public void TryScan_LongLineWithoutDash_TakesNoTime() =>
        Assert.False(DatelineScanner.TryScan(string.Concat(Enumerable.Repeat("KYIV, ", 1_000_000)), out _));

    [Fact]
    public void Scan_BylineBeforeDateline_CoversBoth()
    {
        const string Opening = "By Jane Doe\n\nKYIV, Dec 6 (Reuters) - ";

        var scanned = StoryOpening.Scan(Opening + "The talks went on.");

        Assert.Equal(Opening.Length, scanned.Length);
        Assert.Equal("KYIV", scanned.Place);
    }

    [Fact]
    public void Scan_BylineWithoutDateline_GivesNone() =>
        Assert.Equal(0, StoryOpening.Scan("By Jane Doe\n\nThe talks went on.").Length);
}
