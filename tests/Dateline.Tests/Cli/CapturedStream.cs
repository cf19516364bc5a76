using System.Text;

namespace Dateline.Tests.Cli;

/// <summary>Reads what a process writes, as it comes.</summary>
internal sealed class CapturedStream : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly SemaphoreSlim _grown = new(0);
    private readonly Task _reading;

    public CapturedStream(TextReader reader) => _reading = ReadAsync(reader);

    /// <summary>Waits until a text was written.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task UntilAsync(string text, CancellationToken patience)
    {
        while (!Text().Contains(text, StringComparison.Ordinal))
        {
            await _grown.WaitAsync(patience);
        }
    }

    /// <summary>Everything that was written, after the process has ended.</summary>
    public async Task<string> EndAsync()
    {
        await _reading;
        return Text();
    }

    public void Dispose() => _grown.Dispose();

    private async Task ReadAsync(TextReader reader)
    {
        var buffer = new char[1024];
        while (await reader.ReadAsync(buffer) is var count and > 0)
        {
            lock (_text)
            {
                _text.Append(buffer, 0, count);
            }

            _grown.Release();
        }
    }

    private string Text()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
