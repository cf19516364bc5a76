namespace Dateline.Tests.Entities.Dates;

public sealed class UnplacedExpressionTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | The sixth meeting over [the past two weeks] ended. | DURATION P2W | -
        2025-12-06 | It was the sixth encounter within [a fortnight]. | DURATION P2W | -
        2025-12-06 | They talked for [two days]. | DURATION P2D | -
        2025-12-06 | They held [two-day] talks. | DURATION P2D | -
        2025-12-06 | After a [10-hour] flight he slept. | DURATION PT10H | -
        2025-12-06 | They waited [18 months]. | DURATION P18M | -
        2025-12-06 | They waited [two and a half years]. | DURATION P2Y6M | -
        2025-12-06 | They waited [2 1/2 years]. | DURATION P2Y6M | -
        2025-12-06 | They waited [a year and a half]. | DURATION P1Y6M | -
        2025-12-06 | They waited [half an hour]. | DURATION PT30M | -
        2025-12-06 | They waited [about a decade]. | DURATION P10Y | -
        2025-12-06 | They waited [two decades]. | DURATION P20Y | -
        2025-12-06 | They waited [twenty-four hours]. | DURATION PT24H | -
        2025-12-06 | They waited [a hundred years]. | DURATION P100Y | -
        2025-12-06 | They waited [more than four hours]. | DURATION PT4H | -
        2025-12-06 | They waited [at least three weeks]. | DURATION P3W | -
        2025-12-06 | They waited [a couple of years]. | DURATION P2Y | -
        2025-12-06 | They waited for [several months]. | DURATION PXM | -
        2025-12-06 | They waited for [a few days]. | DURATION PXD | -
        2025-12-06 | They waited for [years]. | DURATION PXY | -
        2025-12-06 | They waited for [another week]. | DURATION P1W | -
        2025-12-06 | They waited for [30 seconds]. | DURATION PT30S | -
        2025-12-06 | Over [the next three months] prices fall. | DURATION P3M | -
        2025-12-06 | Over [the past year] prices fell. | DURATION P1Y | -
        2025-12-06 | In [the first nine months] net fell. | DURATION P9M | -
        2025-12-06 | In [the past fortnight] prices fell. | DURATION P2W | -
        2025-12-06 | It ended an [8-month-old] truce. | DURATION P8M | -
        2025-12-06 | For [the year] ended March 31, net fell. | DURATION P1Y | -
        2025-12-06 | Over [two days], they met often. | DURATION P2D | -
        2025-12-06 | Over [the next decade] prices will fall. | DURATION P10Y | -
        2025-12-06 | They were there for [over a fortnight] earlier this month. | DURATION P2W | -
        2025-12-06 | Nobody waits [more than a year] for it. | DURATION P1Y | -
        2025-12-06 | Shifts were limited to four [a week]. | SET P1W | -
        2025-12-06 | They meet [every month]. | SET P1M | -
        2025-12-06 | They meet [each Thursday]. | SET XXXX-WXX-4 | -
        2025-12-06 | They meet [every two weeks]. | SET P2W | -
        2025-12-06 | They meet [every other day]. | SET P2D | -
        2025-12-06 | They meet [every night]. | SET XXXX-XX-XXTNI | -
        2025-12-06 | They march [each July]. | SET XXXX-07 | -
        2025-12-06 | They ski [every winter]. | SET XXXX-WI | -
        2025-12-06 | They meet [daily]. | SET XXXX-XX-XX | -
        2025-12-06 | They meet [annually]. | SET XXXX | -
        2025-12-06 | They meet [twice a week]. | SET P1W | -
        2025-12-06 | Flights leave on [Mondays]. | SET XXXX-WXX-1 | -
        2025-12-06 | They sold 50,000 discs [a year]. | SET P1Y | -
        2025-12-06 | They met [recently]. | DATE PAST_REF | -
        2025-12-06 | They [now] talk. | DATE PRESENT_REF | -
        2025-12-06 | They [currently] talk. | DATE PRESENT_REF | -
        2025-12-06 | They will talk [soon]. | DATE FUTURE_REF | -
        2025-12-06 | Nothing is certain in [the near future]. | DATE FUTURE_REF | -
        2025-12-06 | Nothing is certain in [the future]. | DATE FUTURE_REF | -
        2025-12-06 | Nothing was certain in [the past]. | DATE PAST_REF | -
        2025-12-06 | Prices fell in [recent weeks]. | DATE PAST_REF | -
        2025-12-06 | Prices will fall in [coming months]. | DATE FUTURE_REF | -
        2025-12-06 | Nobody does that [these days]. | DATE PRESENT_REF | -
        2025-12-06 | He does that [right now]. | DATE PRESENT_REF | -
        2025-12-06 | They met at [10 p.m. Wednesday]. | TIME 2025-12-03T22:00 | 2025-12-03
        2025-12-06 | The offer runs until [5 p.m. EST, Nov. 9]. | TIME 2025-11-09T17:00 | 2025-11-09
        2025-12-06 | They met [Friday evening]. | TIME 2025-12-05TEV | 2025-12-05
        2025-12-06 | They met [yesterday morning]. | TIME 2025-12-05TMO | 2025-12-05
        2025-12-06 | They met [this morning]. | TIME 2025-12-06TMO | 2025-12-06
        2025-12-06 | They met [last night]. | TIME 2025-12-05TNI | 2025-12-05
        2025-12-06 | They will meet [tonight]. | TIME 2025-12-06TNI | 2025-12-06
        2025-12-06 | They met at [noon Thursday]. | TIME 2025-12-04T12:00 | 2025-12-04
        2025-12-06 | They met on [Friday at 10 a.m.] in Oslo. | TIME 2025-12-05T10:00 | 2025-12-05
        2025-12-06 | They met at [7:30 p.m.] in Oslo. | TIME 2025-12-06T19:30 | -
        2025-12-06 | They met at [1930 GMT] in Oslo. | TIME 2025-12-06T19:30 | -
        2025-12-06 | They met at [10 o'clock]. | TIME 2025-12-06T10:00 | -
        2025-12-06 | They met on [the night of Dec. 5]. | TIME 2025-12-05TNI | 2025-12-05
        2025-12-06 | They met [late Friday night]. | TIME 2025-12-05TNI | 2025-12-05
        2025-12-06 | They met [early Tuesday]. | DATE 2025-12-02 | 2025-12-02
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Expression_OfNoCertainDay_IsMarkedOnly(string line) => ExpressionTable.Check(line);
}
