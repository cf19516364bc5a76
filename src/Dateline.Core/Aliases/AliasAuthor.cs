namespace Dateline.Core.Aliases;

/// <summary>Who decided about an alias.</summary>
public enum AliasAuthor
{
    /// <summary>The archive, from the names alone. Such a decision never changes what a person decided.</summary>
    Learnt,

    /// <summary>A person, whose word counts whatever was learnt.</summary>
    User,
}
