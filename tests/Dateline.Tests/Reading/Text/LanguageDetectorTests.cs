using Dateline.Reading.Text;

namespace Dateline.Tests.Reading.Text;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The two sides met in the capital on Friday, and it was said that they would go on with the talks after the weekend.", "en")]
    [InlineData("Die beiden Seiten trafen sich am Freitag in der Hauptstadt, und nach dem Wochenende werden die Gespräche fortgesetzt.", "de")]
    [InlineData("Les deux parties se sont réunies vendredi dans la capitale et les discussions vont se poursuivre après le week-end.", "fr")]
    [InlineData("Las dos partes se reunieron el viernes en la capital y las conversaciones continuarán después del fin de semana.", "es")]
    [InlineData("Le due parti si sono incontrate venerdì nella capitale e i colloqui continueranno dopo la fine della settimana.", "it")]
    [InlineData("As duas partes reuniram-se na sexta-feira na capital e as conversações vão continuar depois do fim de semana.", "pt")]
    [InlineData("De twee partijen kwamen vrijdag bijeen in de hoofdstad en na het weekeinde zullen de gesprekken worden voortgezet.", "nl")]
    public void Detect_RunningText_GivesItsLanguage(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("The talks went on.")]
    [InlineData("Kyiv Lviv Odesa Dnipro Kharkiv Poltava Rivne Lutsk Sumy Ternopil Uzhhorod Zhytomyr Vinnytsia")]
    [InlineData("Переговоры в Киеве продолжались два дня, сообщили вечером обе стороны, и они встретятся снова в понедельник.")]
    public void Detect_NoRunningTextOrAnotherLanguage_LeavesItOpen(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Fact]
    public void Read_LanguageGiven_Wins() =>
        Assert.Equal("fr", Texts.ReadOne("a.json", """{ "language": "FR", "body": "The two sides met in the capital on Friday, and it was said that they would go on with the talks." }""").Language);

    [Fact]
    public void Read_LanguageNotGiven_IsThatOfTheText() =>
        Assert.Equal("en", Texts.ReadOne("a.txt", "Talks\n\nKYIV, Dec 6 — The two sides met in the capital on Friday, and it was said that they would go on.").Language);
}
