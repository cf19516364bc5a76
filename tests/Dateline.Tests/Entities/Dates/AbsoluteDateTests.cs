using Dateline.Entities.Dates;

namespace Dateline.Tests.Entities.Dates;

public sealed class AbsoluteDateTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | The pact was signed on [5 December 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [December 5, 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [Dec. 5, 2025], in Oslo. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [Friday, December 5, 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [Friday 5 December 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [Friday, 5 December]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [the 5th of December 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [the fifth of May, 2024]. | DATE 2024-05-05 | 2024-05-05
        2025-12-06 | The pact was signed on [5th December 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [December 5th, 2025]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The pact was signed on [December the 5th], officials said. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The file is stamped [2025-12-05]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The file is stamped [2025/12/05]. | DATE 2025-12-05 | 2025-12-05
        2025-12-06 | The file is stamped [2025-12-05T10:30]. | TIME 2025-12-05T10:30 | 2025-12-05
        2025-12-06 | The file is stamped [12/25/2025]. | DATE 2025-12-25 | 2025-12-25
        2025-12-06 | The file is stamped [25/12/2025]. | DATE 2025-12-25 | 2025-12-25
        2025-12-06 | The file is stamped [05/06/2025]. | DATE 2025-XX-XX | -
        2025-12-06 | The file is stamped [06/06/2025]. | DATE 2025-06-06 | 2025-06-06
        - | The pact was signed on [5 December 2025]. | DATE 2025-12-05 | 2025-12-05
        - | The pact was signed on [5 December]. | DATE XXXX-12-05 | -
        - | The pact was signed in [December]. | DATE XXXX-12 | -
        2024-03-01 | They met on [29 February]. | DATE 2024-02-29 | 2024-02-29
        2025-03-01 | They met on [February 29, 2024]. | DATE 2024-02-29 | 2024-02-29
        2025-03-01 | They met on [29 February]. | DATE 2024-02-29 | 2024-02-29
        2025-03-01 | Nobody met on 30 [February 2024]. | DATE 2024-02 | 2024-02
        2026-01-03 | They met on [Dec. 30]. | DATE 2025-12-30 | 2025-12-30
        2025-12-30 | They will meet on [Jan. 3]. | DATE 2026-01-03 | 2026-01-03
        2025-12-31 | They will meet on [January 1]. | DATE 2026-01-01 | 2026-01-01
        2025-01-01 | They met on [31 December]. | DATE 2024-12-31 | 2024-12-31
        2025-12-06 | The deadline was extended to [Dec. 12]. | DATE 2025-12-12 | 2025-12-12
        2025-06-30 | The company's year ended on [Sept. 30]. | DATE 2024-09-30 | 2024-09-30
        2025-06-30 | The dividend is payable [Aug. 15]. | DATE 2025-08-15 | 2025-08-15
        2025-11-03 | The pact was signed on [Dec. 25]. | DATE 2025-12-25 | 2025-12-25
        2025-12-06 | It fell on [Monday, Dec. 1]. | DATE 2025-12-01 | 2025-12-01
        2025-03-01 | It fell on [Thursday, Feb. 29], they say. | DATE 2024-02-29 | 2024-02-29
        2025-12-06 | Prices rose in [December 2024]. | DATE 2024-12 | 2024-12
        2025-12-06 | Prices rose in [Dec. 2024]. | DATE 2024-12 | 2024-12
        2025-12-06 | Prices rose in [December of 2024]. | DATE 2024-12 | 2024-12
        2025-12-06 | Prices rose in [December, 2024]. | DATE 2024-12 | 2024-12
        2025-12-06 | Prices rose in [May 2024]. | DATE 2024-05 | 2024-05
        2025-12-06 | Prices rose in [November]. | DATE 2025-11 | 2025-11
        2025-12-06 | Prices rose in [December]. | DATE 2025-12 | 2025-12
        2026-01-06 | Prices rose in [December]. | DATE 2025-12 | 2025-12
        2025-12-06 | Prices will rise in [January]. | DATE 2026-01 | 2026-01
        2025-12-06 | Prices rose in [January]. | DATE 2025-01 | 2025-01
        2025-12-06 | The talks should end by [May]. | DATE 2026-05 | 2026-05
        2025-12-06 | Prices rose since [May]. | DATE 2025-05 | 2025-05
        2025-12-06 | In [March] the bank cut its rate. | DATE 2025-03 | 2025-03
        2025-12-06 | Sales fell in [Oct.] and rose later on. | DATE 2025-10 | 2025-10
        2025-12-06 | Under a [June] agreement the plant closed. | DATE 2025-06 | 2025-06
        2025-12-06 | The war began in [1999]. | DATE 1999 | 1999
        2025-12-06 | The [1988] results were restated. | DATE 1988 | 1988
        2025-12-06 | Since [1972] London has ruled directly. | DATE 1972 | 1972
        2025-12-06 | He won the [1996] campaign. | DATE 1996 | 1996
        2025-12-06 | The empire fell in [1453]. | DATE 1453 | 1453
        2025-12-06 | The plan runs until [2050]. | DATE 2050 | 2050
        2025-12-06 | The Olympics ([2012]) were in London. | DATE 2012 | 2012
        2025-12-06 | It happened in [nineteen ninety-seven]. | DATE 1997 | 1997
        2025-12-06 | It happened in [two thousand five]. | DATE 2005 | 2005
        2025-12-06 | Nobody feared [the year two thousand]. | DATE 2000 | 2000
        2025-12-06 | Nobody feared [the year 2000]. | DATE 2000 | 2000
        2025-12-06 | Caesar died in [44 BC]. | DATE BC0044 | -
        2025-12-06 | The city fell in [70 AD]. | DATE 0070 | 0070
        2025-12-06 | Music of [the 1990s] returned. | DATE 199 | 1990..1999
        2025-12-06 | Music of [the '90s] returned. | DATE 199 | 1990..1999
        2025-12-06 | Music of [the nineties] returned. | DATE 199 | 1990..1999
        2025-12-06 | By [the mid-1990s] it was over. | DATE 199 | 1990..1999
        2025-12-06 | A house of [the late 1920s] burned. | DATE 192 | 1920..1929
        2025-12-06 | A house of [the 19th century] burned. | DATE 18 | -
        2025-12-06 | A [twentieth-century] house burned. | DATE 19 | -
        2025-12-06 | Laws of [the twenty-first century] apply. | DATE 20 | -
        2025-12-06 | It grew in [the third quarter of 2024]. | DATE 2024-Q3 | 2024-07-01..2024-09-30
        2025-12-06 | It grew in [Q3 2025]. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-12-06 | It grew in [2025 Q3]. | DATE 2025-Q3 | 2025-07-01..2025-09-30
        2025-12-06 | It grew in [the 1988 third quarter]. | DATE 1988-Q3 | 1988-07-01..1988-09-30
        2025-12-06 | It grew in [the first half of 2025]. | DATE 2025-H1 | 2025-01-01..2025-06-30
        2025-12-06 | It grew in [the last half of 1989]. | DATE 1989-H2 | 1989-07-01..1989-12-31
        2025-12-06 | It grew in [H1 2025]. | DATE 2025-H1 | 2025-01-01..2025-06-30
        2025-12-06 | It spent less in [fiscal 2026]. | DATE 2026 | 2026
        2025-12-06 | It spent less in [FY2026]. | DATE 2026 | 2026
        2025-12-06 | It spent less in [FY26]. | DATE 2026 | 2026
        2025-12-06 | It spent less in [fiscal year 2026]. | DATE 2026 | 2026
        2025-12-06 | It spent less in [the 2026 fiscal year]. | DATE 2026 | 2026
        2025-12-06 | They fought in [the winter of 1994]. | DATE 1994-WI | 1994-12-01..1995-02-28
        2025-12-06 | They fought in [summer 2024]. | DATE 2024-SU | 2024-06-01..2024-08-31
        2025-12-06 | They fought in [the spring of 2022]. | DATE 2022-SP | 2022-03-01..2022-05-31
        2025-12-06 | They fought in [fall 2023]. | DATE 2023-FA | 2023-09-01..2023-11-30
        2025-12-06 | They fought in [early 2024]. | DATE 2024 | 2024
        2025-12-06 | They fought in [mid-June]. | DATE 2025-06 | 2025-06
        2025-12-06 | They fought in [late September 2024]. | DATE 2024-09 | 2024-09
        2025-12-06 | They fought at [the end of 2024]. | DATE 2024 | 2024
        2025-12-06 | They fought at [the beginning of October]. | DATE 2025-10 | 2025-10
        2025-12-06 | They met in [the week of Dec. 1]. | DATE 2025-W49 | 2025-12-01..2025-12-07
        2025-12-06 | They met in [the week ending Nov. 30]. | DATE 2025-W48 | 2025-11-24..2025-11-30
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Expression_WrittenInFull_HasItsOwnValue(string line) => ExpressionTable.Check(line);

    [Theory]
    [InlineData("It closed on 05/06/2025.", true, "2025-06-05")]
    [InlineData("It closed on 05/06/2025.", false, "2025-05-06")]
    [InlineData("It closed on 05/06/2025.", null, null)]
    [InlineData("It closed on 05/06/2025, after 25/12/2024.", null, "2025-06-05")]
    [InlineData("It closed on 05/06/2025, after 12/25/2024.", null, "2025-05-06")]
    [InlineData("It closed on 05/06/2025, after 12/25/2024.", true, "2025-06-05")]
    public void Recognise_AmbiguousDigits_AreReadAsTheSettingOrTheArticleSays(string text, bool? dayFirst, string? expected) =>
        Assert.Equal(expected, DateRecogniser.Recognise(text, null, dayFirst: dayFirst)[0].Value);
}
