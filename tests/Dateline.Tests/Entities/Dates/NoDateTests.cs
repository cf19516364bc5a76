namespace Dateline.Tests.Entities.Dates;

public sealed class NoDateTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | It may rain. | none | -
        2025-12-06 | May he rest in peace. | none | -
        2025-12-06 | Theresa May resigned. | none | -
        2025-12-06 | Mrs. May resigned. | none | -
        2025-12-06 | Troops march on the capital. | none | -
        2025-12-06 | They march 5 miles. | none | -
        2025-12-06 | The March on Washington moved many. | none | -
        2025-12-06 | June Carter sang. | none | -
        2025-12-06 | The writer August Wilson won. | none | -
        2025-12-06 | He wants a second term. | none | -
        2025-12-06 | He came second. | none | -
        2025-12-06 | Mr. Friday resigned. | none | -
        2025-12-06 | They ate at Ruby Tuesday with friends. | none | -
        2025-12-06 | He follows Sheffield Wednesday everywhere. | none | -
        2025-12-06 | The Sunday Times wrote so. | none | -
        2025-12-06 | The storm killed 1987 people. | none | -
        2025-12-06 | It costs $1999 here. | none | -
        2025-12-06 | It costs 1,999 here. | none | -
        2025-12-06 | Flight 1549 ditched. | none | -
        2025-12-06 | Resolution 1973 passed. | none | -
        2025-12-06 | The sun shone and they sat. | none | -
        2025-12-06 | Prices fall. | none | -
        2025-12-06 | The fall of the wall moved many. | none | -
        2025-12-06 | Water may spring from it. | none | -
        2025-12-06 | The Winter Olympics moved many. | none | -
        2025-12-06 | A woman in her thirties won. | none | -
        2025-12-06 | He is 37 years old. | none | -
        2025-12-06 | Three quarters of them left. | none | -
        2025-12-06 | She was named Woman of the Year. | none | -
        2025-12-06 | About one quarter said no. | none | -
        2025-12-06 | Some quarters said no. | none | -
        2025-12-06 | He told Radio 4's Today programme. | none | -
        2025-12-06 | The opening hours changed. | none | -
        2025-12-06 | USA Today wrote so. | none | -
        2025-12-06 | The Daily Mail wrote so. | none | -
        2025-12-06 | He scored in the first half. | none | -
        2025-12-06 | Call 555-1987 for help. | none | -
        2025-12-06 | The ratio was 10/12 here. | none | -
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Words_ThatAreNoDates_AreLeftAlone(string line) => ExpressionTable.Check(line);
}
