namespace Dateline.Onnx.Labels;

/// <summary>Where in a name a token stands, as the schemes IO, IOB, BIO, BIOES and BILOU tell.</summary>
internal enum LabelPosition
{
    /// <summary>In no name.</summary>
    Outside,

    /// <summary>The first token: B.</summary>
    Begin,

    /// <summary>A further token, or any: I.</summary>
    Inside,

    /// <summary>The last of several tokens: L or E.</summary>
    Last,

    /// <summary>The only token: U or S.</summary>
    Single,
}
