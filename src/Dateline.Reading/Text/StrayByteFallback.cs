using System.Text;

namespace Dateline.Reading.Text;

/// <summary>Reads bytes that are not valid in a text's encoding by another, single-byte encoding.</summary>
internal sealed class StrayByteFallback(Encoding other) : DecoderFallback
{
    /// <summary>UTF-8 reports at most three bytes at once as invalid.</summary>
    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(other);

    private sealed class Buffer(Encoding other) : DecoderFallbackBuffer
    {
        private string _characters = "";
        private int _next;

        public override int Remaining => _characters.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _characters = other.GetString(bytesUnknown);
            _next = 0;
            return _characters.Length > 0;
        }

        public override char GetNextChar() => _next < _characters.Length ? _characters[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset()
        {
            _characters = "";
            _next = 0;
        }
    }
}
