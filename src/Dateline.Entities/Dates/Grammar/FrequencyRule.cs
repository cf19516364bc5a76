using Dateline.Core.Articles;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>Recurrence in one word: <c>daily</c>, <c>annually</c>.</summary>
internal sealed class FrequencyRule : DateRule
{
    public override WordClass Starts => WordClass.Frequency;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var value = Value(scan.Word(at));
        if (value is null || (scan[at].Is(WordClass.Capitalised) &&
            (!scan.BeginsSentence(at) || scan[at + 1].Is(WordClass.Capitalised))))
        {
            return false;
        }

        reading = Reading.Unplaced(TimexType.Set, value, at + 1, "a time that recurs, no certain day");
        return true;
    }

    private static string? Value(ReadOnlySpan<char> word) => word switch
    {
        "hourly" or "Hourly" => "PT1H",
        "daily" or "Daily" => "XXXX-XX-XX",
        "nightly" or "Nightly" => "XXXX-XX-XXTNI",
        "weekly" or "Weekly" => "XXXX-WXX",
        "fortnightly" or "biweekly" => "P2W",
        "monthly" or "Monthly" => "XXXX-XX",
        "annually" or "Annually" => "XXXX",
        _ => null,
    };
}
