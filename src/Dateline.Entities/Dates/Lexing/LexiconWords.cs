using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>The word lists behind <see cref="Lexicon"/>: data, in the order that gives the words their numbers.</summary>
internal static class LexiconWords
{
    public const string Months =
        "January February March April May June July August September October November December";

    public const string MonthAbbreviations =
        "Jan=1 Jan.=1 Feb=2 Feb.=2 Mar=3 Mar.=3 Apr=4 Apr.=4 Jun=6 Jun.=6 Jul=7 Jul.=7 Aug=8 Aug.=8 Sep=9 Sep.=9 " +
        "Sept=9 Sept.=9 " +
        "Oct=10 Oct.=10 Nov=11 Nov.=11 Dec=12 Dec.=12";

    public const string Weekdays = "Monday|Mondays Tuesday|Tuesdays Wednesday|Wednesdays Thursday|Thursdays Friday|Fridays " +
                                   "Saturday|Saturdays Sunday|Sundays";

    public const string WeekdayAbbreviations =
        "Mon|Mon. Tue|Tue.|Tues|Tues. Wed|Wed. Thu|Thu.|Thur|Thur.|Thurs|Thurs. Fri|Fri. Sat|Sat. Sun|Sun.";

    public const string Numbers =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
        "seventeen eighteen " +
        "nineteen";

    public const string LargerNumbers =
        "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000";

    public const string Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
        "fifteenth sixteenth " +
        "seventeenth eighteenth nineteenth twentieth";

    public const string Seasons = "spring|springtime summer|summertime autumn|fall winter|wintertime";

    public const string Decades =
        "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90";

    public const string Directions =
        "last=-1 past=-1 previous=-1 preceding=-1 this=0 current=0 present=0 next=1 coming=1 upcoming=1 following=1 latest=-1";

    /// <summary>Past, present and future references of TIMEX3 that have no place in the calendar.</summary>
    public const string VagueTimes =
        "recently=-1 recent=-1 lately=-1 now=0 currently=0 current=0 nowadays=0 presently=0 soon=1 future=1";

    public const string Meridiems =
        "am=0 a.m=0 a.m.=0 pm=12 p.m=12 p.m.=12";

    public const string Deictics = "yesterday=-1 today=0 tonight=0 tomorrow=1";

    /// <summary>Time zones and their distance from UTC in minutes.</summary>
    public const string Zones =
        "GMT=0 UTC=0 EST=-300 EDT=-240 ET=-300 CST=-360 CDT=-300 CT=-360 MST=-420 MDT=-360 PST=-480 PDT=-420 " +
        "PT=-480 BST=60 CET=60 " +
        "CEST=120 EET=120 EEST=180 MSK=180 IST=330 JST=540 HKT=480 AEST=600 AEDT=660";

    public const string Edges = "early mid late earlier later beginning start middle end mid- midway";

    public const string Prepositions =
        "in on at by since until till from to through throughout during before after between around over within " +
        "for of about as " +
        "effective due ended ending into towards toward beginning starting and or than";

    public const string Determiners = "the a an its his her their our my your this that each every another more less fewer";

    public const string VagueQuantities = "few several many some numerous multiple couple dozens";

    public const string Approximations =
        "about around nearly almost roughly approximately some over under";

    public const string DayParts =
        "morning mornings afternoon afternoons evening evenings night nights noon midday midnight midmorning midafternoon " +
        "mid-morning mid-afternoon dawn dusk daybreak lunchtime overnight";

    public const string Frequencies = "hourly daily nightly weekly fortnightly biweekly monthly quarterly yearly annually annual";

    /// <summary>The units with their singular and plural forms.</summary>
    public static readonly (CalendarUnit Unit, string Singular, string Plural)[] Units =
    [
        (CalendarUnit.Second, "second sec", "seconds secs"),
        (CalendarUnit.Minute, "minute min", "minutes mins"),
        (CalendarUnit.Hour, "hour hr", "hours hrs"),
        (CalendarUnit.Day, "day", "days"),
        (CalendarUnit.Weekend, "weekend", "weekends"),
        (CalendarUnit.Week, "week", "weeks"),
        (CalendarUnit.Fortnight, "fortnight", "fortnights"),
        (CalendarUnit.Month, "month", "months"),
        (CalendarUnit.Quarter, "quarter", "quarters"),
        (CalendarUnit.Half, "half", "halves"),
        (CalendarUnit.Year, "year yr", "years yrs"),
        (CalendarUnit.Decade, "decade", "decades"),
        (CalendarUnit.Century, "century", "centuries"),
        (CalendarUnit.Millennium, "millennium", "millennia millenniums"),
    ];

    /// <summary>Words that the grammar asks for by name.</summary>
    public static readonly (string Word, Keyword Keyword)[] Keywords =
    [
        .. Enum.GetValues<Keyword>()
            .Where(keyword => keyword is > Keyword.None and not (Keyword.Possessive or Keyword.OClock or Keyword.Quote or
                Keyword.BeforeChrist or Keyword.AnnoDomini or (>= Keyword.Hyphen and <= Keyword.Percent)))
            .Select(keyword => (keyword.ToString(), keyword)),
        ("an", Keyword.A),
        ("its", Keyword.Its),
        ("till", Keyword.Until),
        ("throughout", Keyword.Through),
        ("'s", Keyword.Possessive),
        ("’s", Keyword.Possessive),
        ("'clock", Keyword.OClock),
        ("’clock", Keyword.OClock),
        ("midday", Keyword.Noon),
        ("upcoming", Keyword.Coming),
        ("'ll", Keyword.Will),
        ("’ll", Keyword.Will),
        ("shall", Keyword.Will),
        ("BC", Keyword.BeforeChrist),
        ("B.C.", Keyword.BeforeChrist),
        ("BCE", Keyword.BeforeChrist),
        ("AD", Keyword.AnnoDomini),
        ("A.D.", Keyword.AnnoDomini),
        ("CE", Keyword.AnnoDomini),
        ("percent", Keyword.Percent),
        ("about", Keyword.About),
        ("another", Keyword.Another),
        ("consecutive", Keyword.Consecutive),
    ];
}
