namespace Dateline.Cli.Commands;

/// <summary>There is no article of the id that a person asked for.</summary>
/// <param name="id">The id.</param>
internal sealed class ArticleNotFoundException(string id)
    : Exception($"There is no article '{id}' in the index; 'dateline search' lists the ids.");
