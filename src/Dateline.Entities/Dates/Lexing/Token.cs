using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>A word, number or sign of the text, with what it can mean in a temporal expression.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Class">What it can be; <see cref="WordClass.None"/> for most signs.</param>
/// <param name="Keyword">The word by name, when the grammar asks for it.</param>
/// <param name="Unit">The unit of time, when it is one.</param>
/// <param name="Value">The number, month, weekday … that it stands for; its meaning depends on the class.</param>
internal readonly record struct Token(int Start, int End, WordClass Class, Keyword Keyword, CalendarUnit Unit, int Value)
{
    /// <summary>Its length in characters.</summary>
    public int Length => End - Start;

    /// <summary>True when it can be any of the given things.</summary>
    public bool Is(WordClass any) => (Class & any) != 0;

    /// <summary>True when it is that word or sign.</summary>
    public bool Is(Keyword keyword) => Keyword == keyword;
}
