using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Queries;

public sealed class DateParametersTests
{
    [Theory]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2025-12", null, "2025-12-01..")]
    [InlineData(null, "2025-02", "..2025-02-28")]
    [InlineData("2025-12-01", "2025-12-06", "2025-12-01..2025-12-06")]
    public void Range_PartialDates_AreInclusive(string? from, string? to, string expected) =>
        Assert.Equal(expected, DateParameters.Range("from", from, "to", to).ToString());

    [Fact]
    public void Range_NothingGiven_IsNoRestriction() => Assert.Null(DateParameters.Range("from", "", "to", null));

    [Theory]
    [InlineData("2025-13", null, "from")]
    [InlineData("2025", "yesterday", "to")]
    [InlineData("2025-12", "2025-11", "to")]
    public void Range_Malformed_NamesTheParameter(string? from, string? to, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<QueryException>(() => DateParameters.Range("from", from, "to", to)).Parameter);

    [Theory]
    [InlineData("2025-12", "2025-12")]
    [InlineData("2025-12-01..2025-12-06", "2025-12-01..2025-12-06")]
    [InlineData("..2025", "..2025-12-31")]
    public void Span_DateOrRange_IsRead(string text, string expected) =>
        Assert.Equal(expected, DateParameters.Span("mentioned", text).ToString());

    [Fact]
    public void Span_Malformed_SaysHowToWriteIt() => Assert.Contains(
        "2025-12-06", Assert.Throws<QueryException>(() => DateParameters.Span("mentioned", "5.12.2025")).Message, StringComparison.Ordinal);
}
