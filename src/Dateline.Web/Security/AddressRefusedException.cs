namespace Dateline.Web.Security;

/// <summary>The server does not listen on an address that was asked for.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class AddressRefusedException(string message) : Exception(message);
