namespace Dateline.Core.Queries.Syntax;

/// <summary>A node of the parsed query, which each engine translates.</summary>
/// <remarks>An engine handles every subclass in this folder; there are no others.</remarks>
public abstract record QueryNode
{
    private protected QueryNode()
    {
    }
}
