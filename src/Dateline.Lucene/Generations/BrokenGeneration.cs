namespace Dateline.Lucene.Generations;

/// <summary>A generation that cannot be used.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record BrokenGeneration(string Name, string Reason)
{
    /// <summary>In words for a person.</summary>
    public override string ToString() => $"{Name} was set aside: {Reason}. Run \"dateline rebuild\" to index everything anew.";
}
