namespace Dateline.Tests.Entities.Dates;

/// <summary>TIMEX3 marks both ends of a range apart; the first one carries the days of the whole range.</summary>
public sealed class DateRangeTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-06-06 | They met between [3] and 5 May. | DATE 2025-05-03 | 2025-05-03..2025-05-05
        2025-06-06 | They met between 3 and [5 May]. | DATE 2025-05-05 | 2025-05-05
        2025-06-06 | They met from [3] to 5 May 2024. | DATE 2024-05-03 | 2024-05-03..2024-05-05
        2025-06-06 | They met on [May 3]-5. | DATE 2025-05-03 | 2025-05-03..2025-05-05
        2025-06-06 | They met on May 3-[5]. | DATE 2025-05-05 | 2025-05-05
        2025-06-06 | They met on [3]-5 May. | DATE 2025-05-03 | 2025-05-03..2025-05-05
        2025-06-06 | They met on [3] and 5 May. | DATE 2025-05-03 | 2025-05-03
        2025-06-06 | They met on May 3, 4 and [5]. | DATE 2025-05-05 | 2025-05-05
        2025-12-06 | They met from [Monday] to Friday. | DATE 2025-12-01 | 2025-12-01..2025-12-05
        2025-12-06 | They met from [Nov. 28] to Dec. 2. | DATE 2025-11-28 | 2025-11-28..2025-12-02
        2025-12-06 | They met from [Dec. 30, 2024] to Jan. 2, 2025. | DATE 2024-12-30 | 2024-12-30..2025-01-02
        2025-12-20 | They will meet from [Dec. 30] to Jan. 2. | DATE 2025-12-30 | 2025-12-30..2026-01-02
        2025-12-06 | They met in [2019]–2021. | DATE 2019 | 2019..2021
        2025-12-06 | They met in 2019–[2021]. | DATE 2021 | 2021
        2025-12-06 | They met between [2019] and 2021. | DATE 2019 | 2019..2021
        2025-12-06 | They met from [1914]-18 often. | DATE 1914 | 1914..1918
        2025-12-06 | They met from [March] to June. | DATE 2025-03 | 2025-03..2025-06
        2025-12-06 | They met from [March 2024] until June 2024. | DATE 2024-03 | 2024-03..2024-06
        2025-12-06 | The vote of [Friday] and Saturday was close. | DATE 2025-12-05 | 2025-12-05
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Range_OfTwoDates_IsIndexedWhole(string line) => ExpressionTable.Check(line);
}
