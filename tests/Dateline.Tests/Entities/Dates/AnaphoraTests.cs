namespace Dateline.Tests.Entities.Dates;

public sealed class AnaphoraTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | He fell ill on March 3, 2020. He died [the next day]. | DATE 2020-03-04 | 2020-03-04
        2025-12-06 | He fell ill on Feb. 28, 2020, and died [the following day]. | DATE 2020-02-29 | 2020-02-29
        2025-12-06 | He fell ill on March 3, 2020. He died [three days later]. | DATE 2020-03-06 | 2020-03-06
        2025-12-06 | He fell ill on March 3, 2020. [That day] it rained. | DATE 2020-03-03 | 2020-03-03
        2025-12-06 | He fell ill on March 3, 2020. [A week earlier], he was well. | DATE 2020-W09 | 2020-02-24..2020-03-01
        2025-12-06 | He was born on Dec. 31, 1950. He came [the day before]. | DATE 1950-12-30 | 1950-12-30
        2025-12-06 | In December 2019 it spread. In [the following month] it was named. | DATE 2020-01 | 2020-01
        2025-12-06 | In March 1998 it was founded. It closed in [the same month]. | DATE 1998-03 | 1998-03
        2025-12-06 | It was founded in 1998. It moved [two years later]. | DATE 2000 | 2000
        2025-12-06 | It was founded on 5 May 1998. It failed [later that year]. | DATE 1998 | 1998
        2025-12-06 | It was founded on 5 May 1998. It had failed in [the previous year]. | DATE 1997 | 1997
        - | It was founded on 5 May 1998. It burned [the next day]. | DATE 1998-05-06 | 1998-05-06
        2025-10-26 | Net fell in the third quarter. [A year earlier], it earned more. | DATE 2024-Q3 | 2024-07-01..2024-09-30
        2025-10-26 | Net fell in the third quarter from that of [the year-earlier quarter]. | DATE 2024-Q3 | 2024-07-01..2024-09-30
        2025-10-26 | Net fell in the third quarter. In [the quarter], sales rose. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-10-26 | Net fell in the third quarter from [the corresponding period last year]. | DATE 2024-Q3 | 2024-07-01..2024-09-30
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Expression_SeenFromAnotherDate_IsCountedFromIt(string line) => ExpressionTable.Check(line);
}
