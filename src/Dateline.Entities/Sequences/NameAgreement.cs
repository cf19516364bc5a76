using System.Runtime.InteropServices;
using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Lets the mentions of one name agree over an article: where the tagger, which sees a sentence at a time, took most of them for a person,
/// or most of them for none, the others are so too; and "Jordan" is a person where the article names "Jordan Pike", unless a preposition
/// says where.
/// </summary>
internal sealed class NameAgreement
{
    private readonly Dictionary<ulong, KindCounts> _counts = [];
    private readonly HashSet<ulong> _parts = [];

    /// <summary>Gives each name the kind that most mentions of the same words have.</summary>
    public void Apply(TaggingText text, List<TaggedName> names)
    {
        _counts.Clear();
        _parts.Clear();
        foreach (var name in names)
        {
            if (name.Kind == EntityKind.Person && name.End - name.First > 1)
            {
                _parts.Add(NameKey.Of(text.WordAt(name.First)));
                _parts.Add(NameKey.Of(text.WordAt(name.End - 1)));
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_counts, KeyOf(text, name), out _).Add(name.Kind);
        }

        foreach (ref var name in CollectionsMarshal.AsSpan(names))
        {
            if (_counts[KeyOf(text, name)].Majority is { } kind && kind != name.Kind && (kind == EntityKind.Person || name.Kind == EntityKind.Person))
            {
                name = name with { Kind = kind, Why = "most mentions of it in this article" };
            }
            else if (name.Kind == EntityKind.Location && name.End - name.First == 1 && _parts.Contains(KeyOf(text, name)) &&
                !text.Has(name.First - 1, WordTraits.PlacePreposition | WordTraits.WeakPlacePreposition))
            {
                name = name with { Kind = EntityKind.Person, Why = "part of a longer name in this article" };
            }
        }
    }

    private static ulong KeyOf(TaggingText text, TaggedName name) => NameKey.Of(text.SpanOf(name.First, name.End));

    private struct KindCounts
    {
        private int _people;
        private int _organisations;
        private int _places;

        /// <summary>The kind of more than half of the mentions; null when there is none.</summary>
        public readonly EntityKind? Majority
        {
            get
            {
                var all = _people + _organisations + _places;
                return 2 * _people > all ? EntityKind.Person
                    : 2 * _organisations > all ? EntityKind.Organisation
                    : 2 * _places > all ? EntityKind.Location
                    : null;
            }
        }

        public void Add(EntityKind kind)
        {
            switch (kind)
            {
                case EntityKind.Person:
                    _people++;
                    break;
                case EntityKind.Organisation:
                    _organisations++;
                    break;
                default:
                    _places++;
                    break;
            }
        }
    }
}
