using Dateline.Entities.Dates.Grammar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>
/// Finds the tense that decides between the last Friday and the next: the verb form nearest before the expression in its sentence,
/// else the first one after it.
/// </summary>
internal static class TenseFinder
{
    /// <summary>
    /// A verb that stands farther away says nothing of the expression, and looking for it would cost more than linear time.
    /// </summary>
    private const int Reach = 32;

    /// <summary>The tense of the clause in which the tokens from start up to end stand.</summary>
    public static Tense Find(Scan scan, int start, int end)
    {
        var before = Before(scan, start);
        return before == Tense.Unknown ? After(scan, end) : before;
    }

    private static Tense Before(Scan scan, int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - Reach; at--)
        {
            var token = scan[at];
            if (token.Is(WordClass.SentenceEnd) || token.Is(Keyword.Colon))
            {
                break;
            }

            if (token.Is(Keyword.Ended))
            {
                return Tense.Past;
            }

            if (IsInfinitive(scan, at))
            {
                return Governor(scan, at - 1, start);
            }

            switch (Form(scan, at))
            {
                case VerbForm.Past when scan[at - 1].Is(WordClass.Determiner):
                    break;
                case VerbForm.Past when IsPassiveInfinitive(scan, at):
                    at--;
                    break;
                case VerbForm.Past:
                    return Tense.Past;
                case VerbForm.Future:
                    return IsNegatedPast(scan, at) ? Tense.Past : Tense.Future;
                case VerbForm.Plan:
                    return IsPastPlan(scan, at) ? Tense.Open : Tense.Future;
                default:
                    break;
            }
        }

        return Tense.Unknown;
    }

    private static Tense After(Scan scan, int end)
    {
        for (var at = end; at < end + Reach && at < scan.Tokens.Count; at++)
        {
            if (scan[at].Is(WordClass.SentenceEnd))
            {
                break;
            }

            if (scan[at].Is(Keyword.Ended))
            {
                return Tense.Past;
            }

            switch (Form(scan, at))
            {
                case VerbForm.Past:
                    return Tense.Past;
                case VerbForm.Future:
                    return Tense.Future;
                case VerbForm.Plan when Form(scan, at - 1) == VerbForm.Present:
                    return Tense.Future;
                default:
                    break;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>
    /// "to" and a verb look ahead: "scheduled to close Monday", "talks to resume Saturday"; but what governs them may be past:
    /// "declined to comment Friday".
    /// </summary>
    private static Tense Governor(Scan scan, int to, int start)
    {
        if (VerbForms.LeadsAhead(scan.Word(to - 1)))
        {
            return Tense.Future;
        }

        for (var at = to - 1; at >= 0 && at >= start - Reach && at >= to - 3; at--)
        {
            if (scan[at].Is(WordClass.SentenceEnd))
            {
                break;
            }

            switch (Form(scan, at))
            {
                case VerbForm.Plan:
                    return IsPastPlan(scan, at) ? Tense.Open : Tense.Future;
                case VerbForm.Future:
                    return Tense.Future;
                case VerbForm.Past when !IsPassiveInfinitive(scan, at):
                    return Tense.Past;
                default:
                    break;
            }
        }

        return Tense.Future;
    }

    /// <summary>
    /// The word at the position is a verb behind "to": "to return Friday", but not "to Miami" or "to the talks".
    /// </summary>
    private static bool IsInfinitive(Scan scan, int at) =>
        at > 0 && scan[at - 1].Is(Keyword.To) && scan[at].Is(WordClass.Letters) && !VerbForms.TakesNoun(scan.Word(at - 2)) &&
        !scan[at].Is(WordClass.Capitalised | WordClass.Determiner | WordClass.NumberWord | WordClass.Direction | WordClass.Vague);

    /// <summary>"be paid": the participle is no past form.</summary>
    private static bool IsPassiveInfinitive(Scan scan, int at) => at > 0 && Form(scan, at - 1) == VerbForm.Be;

    /// <summary>"couldn't be reached Friday" tells of what was.</summary>
    private static bool IsNegatedPast(Scan scan, int at) =>
        scan.Word(at) is "could" or "couldn" or "would" or "wouldn" && scan.Word(at + 1) is "n" or "not" or "t";

    /// <summary>"had been due to expire Friday": the plan is past, and the day may be either.</summary>
    private static bool IsPastPlan(Scan scan, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 2; before--)
        {
            if (Form(scan, before) is VerbForm.Past)
            {
                return true;
            }
        }

        return false;
    }

    private static VerbForm Form(Scan scan, int at)
    {
        var token = scan[at];
        if (token.Is(Keyword.Will))
        {
            return VerbForm.Future;
        }

        if (!token.Is(WordClass.Letters) || (token.Is(WordClass.Capitalised) && !scan.BeginsSentence(at)))
        {
            return VerbForm.None;
        }

        // "set to", "set for" are plans, "set a record" is past.
        var form = VerbForms.Of(scan.Word(at));
        return form == VerbForm.Plan && scan.Word(at) is "set" &&
            scan[at + 1].Keyword is not (Keyword.To or Keyword.For) ? VerbForm.Past : form;
    }
}
