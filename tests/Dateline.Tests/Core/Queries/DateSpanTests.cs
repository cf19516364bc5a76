using CsCheck;
using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Queries;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-12-06", "2025-12-06", "2025-12-06")]
    [InlineData("2025-11..2025-12-06", "2025-11-01", "2025-12-06")]
    [InlineData("2025..", "2025-01-01", null)]
    [InlineData("..2025-11", null, "2025-11-30")]
    public void TryParse_PartialDates_IncludeBothEnds(string text, string? from, string? to)
    {
        Assert.True(DateSpan.TryParse(text, out var span));

        Assert.Equal(from, span.From?.ToString("O"));
        Assert.Equal(to, span.To?.ToString("O"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-00")]
    [InlineData("2025-02-29")]
    [InlineData("2025/12/06")]
    [InlineData("2025-12-06..2025-12-05")]
    [InlineData("2025-12-06T00:00")]
    public void TryParse_NoSpan_IsRefused(string text) => Assert.False(DateSpan.TryParse(text, out _));

    [Fact]
    public void Contains_SpanWithin_OnlyWhenNoDayIsOutside()
    {
        Assert.True(DateSpan.TryParse("2025-12", out var december));
        Assert.True(DateSpan.TryParse("2025-12-05..2025-12-31", out var within));
        Assert.True(DateSpan.TryParse("2025-12-31..2026-01-01", out var across));

        Assert.True(december.Contains(within));
        Assert.False(december.Contains(across));
        Assert.False(within.Contains(december));
    }

    [Fact]
    public void ToString_AnySpan_ParsesBackToItself() =>
        Gen.Select(Gen.DateOnly, Gen.Int[0, 800]).Where((day, length) => day.Year is > 1 and < 9990).Sample((day, length) =>
        {
            var span = new DateSpan(day, day.AddDays(length));

            Assert.True(DateSpan.TryParse(span.ToString(), out var parsed));
            Assert.Equal(span, parsed);
        });
}
