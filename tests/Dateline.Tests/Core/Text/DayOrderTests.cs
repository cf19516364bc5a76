using Dateline.Core.Text;

namespace Dateline.Tests.Core.Text;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("It opened on 25/12/2024 and closed on 05/06/2025.", true)]
    [InlineData("It opened on 12/25/2024 and closed on 05/06/2025.", false)]
    [InlineData("It opened on 31-01-2024.", true)]
    [InlineData("1/31/2024", false)]
    [InlineData("25/12/2024 and 12/25/2024", null)]
    [InlineData("05/06/2025", null)]
    [InlineData("12/12/2025", null)]
    [InlineData("No date, 24/7 and 9/11, and 25/12/24.", null)]
    [InlineData("2025-12-25 or 1-25/12/2024", null)]
    [InlineData("125/12/2024, 25/123/2024, 25/12-2024, 25/12/20244", null)]
    [InlineData("32/12/2024 and 00/31/2024", null)]
    [InlineData("25/", null)]
    [InlineData("", null)]
    public void Of_Text_TellsTheOrderOfItsPlainDates(string text, bool? expected) => Assert.Equal(expected, DayOrder.Of(text));

    [Fact]
    public void Of_LongHostileText_TakesLinearTime() =>
        Assert.Null(DayOrder.Of(string.Concat(Enumerable.Repeat("1/1/", 2_000_000))));
}
