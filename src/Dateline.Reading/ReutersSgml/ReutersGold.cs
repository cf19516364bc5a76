namespace Dateline.Reading.ReutersSgml;

/// <summary>
/// What the editors of Reuters said that an article is about, by their codes (<c>el-salvador</c>, <c>volcker</c>, <c>gatt</c>). Kept
/// for measuring; a place may be coded without being named.
/// </summary>
/// <param name="Id">The article's id.</param>
/// <param name="Places">Codes of countries.</param>
/// <param name="People">Codes of people; few articles have any.</param>
/// <param name="Organisations">Codes of international organisations; few articles have any.</param>
/// <param name="Topics">Codes of economic subjects.</param>
public sealed record ReutersGold(
    string Id,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<string> Topics);
