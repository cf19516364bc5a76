namespace Dateline.Tests.Entities.Dates;

public sealed class RelativeDateTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | The department announced [Friday] a pact. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | Dialogue will resume [Saturday], it said. | DATE 2025-12-06 | 2025-12-06
        2025-12-06 | They met on [Friday]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | They will meet on [Friday]. | DATE 2025-12-12 | 2025-12-12
        2025-12-06 | They met on [Saturday]. | DATE 2025-12-06 | 2025-12-06
        2025-12-06 | On [Monday], he will fly to Rome. | DATE 2025-12-08 | 2025-12-08
        2025-12-06 | On [Monday], he flew to Rome. | DATE 2025-12-01 | 2025-12-01
        2025-12-06 | The vote is scheduled for [Tuesday]. | DATE 2025-12-09 | 2025-12-09
        2025-12-06 | The vote is due [Tuesday]. | DATE 2025-12-09 | 2025-12-09
        2025-12-06 | He is expected to arrive [Sunday]. | DATE 2025-12-07 | 2025-12-07
        2025-12-06 | He plans to arrive [Sunday]. | DATE 2025-12-07 | 2025-12-07
        2025-12-06 | He declined to comment [Thursday]. | DATE 2025-12-04 | 2025-12-04
        2025-12-06 | He could not be reached [Thursday]. | DATE 2025-12-04 | 2025-12-04
        2025-12-06 | The bill will be signed [Wednesday]. | DATE 2025-12-10 | 2025-12-10
        2025-12-06 | Talks to resume [Monday] | DATE 2025-12-08 | 2025-12-08
        2025-12-06 | The envoy said [Thursday] that it would take weeks. | DATE 2025-12-04 | 2025-12-04
        2025-12-06 | [Thursday]'s meeting was short. | DATE 2025-12-04 | 2025-12-04
        2025-12-06 | He'll speak [Monday]. | DATE 2025-12-08 | 2025-12-08
        2026-01-02 | They met on [Wednesday]. | DATE 2025-12-31 | 2025-12-31
        2025-12-30 | They will meet on [Friday]. | DATE 2026-01-02 | 2026-01-02
        2024-03-01 | They met on [Thursday]. | DATE 2024-02-29 | 2024-02-29
        2024-02-28 | They will meet on [Thursday]. | DATE 2024-02-29 | 2024-02-29
        2025-12-08 | They met [last Friday]. | DATE 2025-12-05 | 2025-12-05
        2025-12-05 | They met [last Friday]. | DATE 2025-11-28 | 2025-11-28
        2025-12-06 | They will meet [next Friday]. | DATE 2025-12-12 | 2025-12-12
        2025-12-01 | They will meet [next Friday]. | DATE 2025-12-12 | 2025-12-12
        2025-12-01 | They will meet [this Friday]. | DATE 2025-12-05 | 2025-12-05
        2025-12-01 | The day is [this coming Sunday]. | DATE 2025-12-07 | 2025-12-07
        2025-12-01 | They met [this past Friday]. | DATE 2025-11-28 | 2025-11-28
        2025-12-06 | They met on [Friday of last week]. | DATE 2025-11-28 | 2025-11-28
        2025-12-06 | They will meet [Monday next week]. | DATE 2025-12-08 | 2025-12-08
        - | They met on [Friday]. | DATE XXXX-WXX-5 | -
        2025-12-06 | They met [today]. | DATE 2025-12-06 | 2025-12-06
        2025-12-06 | They met [yesterday]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | They will meet [tomorrow]. | DATE 2025-12-07 | 2025-12-07
        2026-01-01 | They met [yesterday]. | DATE 2025-12-31 | 2025-12-31
        2024-02-28 | They will meet [tomorrow]. | DATE 2024-02-29 | 2024-02-29
        2025-02-28 | They will meet [tomorrow]. | DATE 2025-03-01 | 2025-03-01
        2025-12-06 | They will meet [the day after tomorrow]. | DATE 2025-12-08 | 2025-12-08
        2025-12-06 | They met [the day before yesterday]. | DATE 2025-12-04 | 2025-12-04
        - | They met [yesterday]. | DATE PAST_REF | -
        2025-12-06 | They met [last week]. | DATE 2025-W48 | 2025-11-24..2025-11-30
        2025-12-06 | They met [this week]. | DATE 2025-W49 | 2025-12-01..2025-12-07
        2025-12-06 | They will meet [next week]. | DATE 2025-W50 | 2025-12-08..2025-12-14
        2025-12-30 | They will meet [next week]. | DATE 2026-W02 | 2026-01-05..2026-01-11
        2025-12-30 | They met [this week]. | DATE 2026-W01 | 2025-12-29..2026-01-04
        2026-01-03 | They met [last month]. | DATE 2025-12 | 2025-12
        2025-03-31 | They met [last month]. | DATE 2025-02 | 2025-02
        2025-01-31 | They will meet [next month]. | DATE 2025-02 | 2025-02
        2025-12-31 | They will meet [next month]. | DATE 2026-01 | 2026-01
        2025-12-06 | They met [last year]. | DATE 2024 | 2024
        2025-12-06 | They meet [this year]. | DATE 2025 | 2025
        2025-12-06 | They will meet [next year]. | DATE 2026 | 2026
        2024-02-29 | They met [last year]. | DATE 2023 | 2023
        2025-12-06 | They met [earlier this month]. | DATE 2025-12 | 2025-12
        2025-12-06 | They will meet [early next year]. | DATE 2026 | 2026
        2025-12-06 | They will meet [later this year]. | DATE 2025 | 2025
        2025-12-06 | They met [late last week]. | DATE 2025-W48 | 2025-11-24..2025-11-30
        2025-12-06 | Growth in [the current year] is slow. | DATE 2025 | 2025
        2025-12-06 | They met [last April]. | DATE 2025-04 | 2025-04
        2025-03-06 | They met [last April]. | DATE 2024-04 | 2024-04
        2025-12-06 | They will meet [next June]. | DATE 2026-06 | 2026-06
        2025-06-06 | They will meet [this September]. | DATE 2025-09 | 2025-09
        2025-12-06 | They met [last fall]. | DATE 2025-FA | 2025-09-01..2025-11-30
        2025-02-06 | They met [last summer]. | DATE 2024-SU | 2024-06-01..2024-08-31
        2025-07-01 | They meet [this summer]. | DATE 2025-SU | 2025-06-01..2025-08-31
        2025-12-06 | They will meet [next spring]. | DATE 2026-SP | 2026-03-01..2026-05-31
        2025-07-01 | They will meet in [the fall]. | DATE 2025-FA | 2025-09-01..2025-11-30
        2025-12-08 | They met over [the weekend]. | DATE 2025-W49-WE | 2025-12-06..2025-12-07
        2025-12-03 | They will meet over [the weekend]. | DATE 2025-W49-WE | 2025-12-06..2025-12-07
        2025-12-10 | They met [last weekend]. | DATE 2025-W49-WE | 2025-12-06..2025-12-07
        2025-12-06 | They will finish by [the end of the year]. | DATE 2025 | 2025
        2025-12-06 | They will finish by [the end of the month]. | DATE 2025-12 | 2025-12
        2025-12-06 | They will finish by [year-end]. | DATE 2025-12-31 | 2025-12-31
        2025-10-26 | It earned less in [the third quarter]. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2026-01-26 | It earned less in [the fourth quarter]. | DATE 2025-Q4 | 2025-10-01..2025-12-31
        2025-11-26 | It will earn less in [the first quarter]. | DATE 2026-Q1 | 2026-01-01..2026-03-31
        2025-11-26 | It reported [third-quarter] net income. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-11-26 | Net sales for [this year's third quarter] fell. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-11-26 | The spin-off is set for [next year's first quarter]. | DATE 2026-Q1 | 2026-01-01..2026-03-31
        2025-11-26 | It sold more in [the latest quarter]. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-12-06 | It fell from [the fiscal first quarter]. | DATE 2025-Q1 | -
        2025-12-04 | The minister was to visit a plant on [Friday]. | DATE 2025-12-05 | 2025-12-05
        2025-10-30 | The offer had been due to expire [Friday]. | DATE 2025-10-31 | 2025-10-31
        2025-11-03 | The offer had been due to expire [Friday]. | DATE 2025-10-31 | 2025-10-31
        2025-12-05 | The match continues on [Saturday]. | DATE 2025-12-06 | 2025-12-06
        2025-12-05 | They agreed to meet [Monday]. | DATE 2025-12-08 | 2025-12-08
        2025-12-01 | Vienna has offered to host talks in [January]. | DATE 2026-01 | 2026-01
        2025-12-01 | Both will be allowed to raise output in [April]. | DATE 2026-04 | 2026-04
        2025-12-01 | They kept output unchanged until [the end of March]. | DATE 2026-03 | 2026-03
        2025-12-06 | He was arrested in [October last year]. | DATE 2024-10 | 2024-10
        2025-12-06 | He was arrested on [Oct. 5 last year]. | DATE 2024-10-05 | 2024-10-05
        2025-12-06 | They met [10 days ago]. | DATE 2025-11-26 | 2025-11-26
        2025-12-06 | They met [two weeks ago]. | DATE 2025-W47 | 2025-11-17..2025-11-23
        2025-12-06 | They met [a month ago]. | DATE 2025-11 | 2025-11
        2025-03-31 | They met [a month ago]. | DATE 2025-02 | 2025-02
        2025-12-06 | They met [nearly four years ago]. | DATE 2021 | 2021
        2024-02-29 | They met [a year ago]. | DATE 2023 | 2023
        2025-12-06 | They met [two decades ago]. | DATE 200 | 2000..2009
        2025-12-06 | They will meet [three days from now]. | DATE 2025-12-09 | 2025-12-09
        2025-12-06 | They will meet [two weeks from today]. | DATE 2025-W51 | 2025-12-15..2025-12-21
        2025-12-06 | They met [several years ago]. | DATE PAST_REF | -
        2025-12-06 | They met [a fortnight ago]. | DATE 2025-W47 | 2025-11-17..2025-11-23
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Expression_SeenFromPublication_IsCountedFromItsDay(string line) => ExpressionTable.Check(line);
}
