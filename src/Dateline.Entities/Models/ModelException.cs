namespace Dateline.Entities.Models;

/// <summary>
/// A model, one of its files, or what runs it is missing or does not fit. The message says which file, what is wrong with it, and
/// what to do.
/// </summary>
/// <param name="message">What is wrong, for a person.</param>
/// <param name="inner">What made it fail, if something did.</param>
public sealed class ModelException(string message, Exception? inner = null) : Exception(message, inner);
