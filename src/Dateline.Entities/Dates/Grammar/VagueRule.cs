using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Times that no calendar has: <c>recently</c>, <c>now</c>, <c>these days</c>, <c>the near future</c>, <c>recent weeks</c>.
/// </summary>
internal sealed class VagueRule : DateRule
{
    private static readonly string[] Values = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];

    public override WordClass Starts =>
        WordClass.Vague | WordClass.Direction | WordClass.Determiner | WordClass.Preposition | WordClass.Opener;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var token = scan[at];
        if (token.Is(Keyword.The))
        {
            return ReadNoun(scan, at, out reading);
        }

        if (token.Keyword is Keyword.These or Keyword.Those && scan[at + 1].Unit == CalendarUnit.Day)
        {
            return Read(token.Is(Keyword.These) ? 0 : -1, at + 2, out reading);
        }

        if (token.Is(Keyword.Right) && scan[at + 1].Is(Keyword.Now))
        {
            return Read(0, at + 2, out reading);
        }

        if (token.Is(Keyword.More) && scan[at + 1].Is(WordClass.Vague) && scan[at + 1].Value < 0)
        {
            return Read(-1, at + 2, out reading);
        }

        if (token.Is(Keyword.As) && scan[at + 1].Is(Keyword.Soon) && scan[at + 2].Is(Keyword.As) &&
            scan[at + 3].Is(Keyword.Possible))
        {
            return Read(1, at + 4, out reading);
        }

        return ReadPlural(scan, at, out reading) || ReadWord(scan, at, out reading);
    }

    /// <summary>"recent weeks", "coming months", "past years".</summary>
    private static bool ReadPlural(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var direction = scan[at];
        return (direction.Is(Keyword.Recent) || (direction.Is(WordClass.Direction) && direction.Value != 0)) &&
               scan[at + 1].Is(WordClass.Plural) && Read(direction.Value, Coordinated(scan, at + 2), out reading);
    }

    /// <summary>"recent weeks and months".</summary>
    private static int Coordinated(Scan scan, int at) =>
        scan[at].Is(Keyword.And) && scan[at + 1].Is(WordClass.Plural) ? at + 2 : at;

    private static bool ReadWord(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var token = scan[at];
        if (!token.Is(WordClass.Vague) || scan[at].Is(Keyword.Future) ||
            (token.Is(Keyword.Soon) && scan[at + 1].Is(Keyword.As)) ||
            (token.Is(WordClass.Capitalised) && !scan.BeginsSentence(at) && scan[at + 1].Is(WordClass.Capitalised)))
        {
            return false;
        }

        return Read(token.Value, at + 1, out reading);
    }

    /// <summary>"the past", "the near future", "the coming weeks", "the weeks ahead".</summary>
    private static bool ReadNoun(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var next = scan[at + 1];
        if (next.Keyword is Keyword.Near or Keyword.Distant or Keyword.Foreseeable &&
            scan[at + 2].Keyword is Keyword.Future or Keyword.Term)
        {
            return Read(1, at + 3, out reading);
        }

        if (next.Is(Keyword.Future))
        {
            return (IsLed(scan, at) || !scan[at + 2].Is(WordClass.Letters)) && Read(1, at + 2, out reading);
        }

        if (next.Is(Keyword.Past) && (IsLed(scan, at) || !scan[at + 2].Is(WordClass.Letters)) && !scan[at + 2].Is(WordClass.Unit))
        {
            return Read(-1, at + 2, out reading);
        }

        if (next.Is(WordClass.Plural) && scan[at + 2].Is(Keyword.Ahead))
        {
            reading = Reading.Unplaced(
                TimexType.Duration, Durations.Iso(new Quantity(at, 0, false, true), next.Unit), at + 3,
                    "a length of time, no day");
            return true;
        }

        return ReadPlural(scan, at + 1, out reading);
    }

    /// <summary>"in the future" is a time; "the future demand" speaks of a noun.</summary>
    private static bool IsLed(Scan scan, int at) => scan[at - 1].Is(Keyword.In) || scan.Word(at - 1) is "into";

    private static bool Read(int direction, int end, out Reading reading)
    {
        reading = Reading.Unplaced(TimexType.Date, Values[Math.Sign(direction) + 1], end, "no certain day");
        return true;
    }
}
