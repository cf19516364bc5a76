namespace Dateline.Entities.Names;

/// <summary>The full names of one person in an article.</summary>
/// <param name="name">The name that the article gives first.</param>
internal sealed class PersonCluster(PersonName name)
{
    /// <summary>Further forms are not kept, which bounds the time on hostile text.</summary>
    private const int MostForms = 16;

    private readonly List<PersonName> _names = [name];

    /// <summary>The name that the archive shows: the first with a given name that is more than an initial.</summary>
    public string Value { get; private set; } = NameText.Join(name.Words, mayShout: false);

    /// <summary>The names that the person is called by.</summary>
    public IReadOnlyList<PersonName> Names => _names;

    /// <summary>Index of the latest mention so far.</summary>
    public int LastMention { get; set; } = -1;

    public void Add(PersonName name)
    {
        if (_names.Count >= MostForms || _names.Any(known => known.Words.SequenceEqual(name.Words)))
        {
            return;
        }

        if (_names[0].HasInitialOnly && !name.HasInitialOnly)
        {
            Value = NameText.Join(name.Words, mayShout: false);
            _names.Insert(0, name);
        }
        else
        {
            _names.Add(name);
        }
    }
}
