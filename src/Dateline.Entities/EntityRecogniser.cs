using Dateline.Core.Articles;
using Dateline.Entities.Dates;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Names;
using Dateline.Entities.Places;
using Dateline.Entities.Sequences;
using Dateline.Entities.Tagging;
using Dateline.Entities.UserGazetteers;

namespace Dateline.Entities;

/// <summary>
/// Recognises people, organisations, places and dates in English news by a tagger of names, rules and a gazetteer, and gives each
/// its canonical name.
/// </summary>
/// <remarks>Thread-safe and deterministic; the time taken is linear in the article's length.</remarks>
public sealed class EntityRecogniser : IEntityRecogniser, IDisposable
{
    /// <summary>Changes whenever the rules for names, places and dates may name or find something otherwise.</summary>
    private const string Rules = "names-4";

    private const string UserPart = "-user-";

    private readonly WorkingMemory<TaggingText> _texts;
    private readonly Gazetteer _gazetteer;
    private readonly INameTagger _tagger;
    private readonly PlaceResolver _places;
    private readonly ArticleNamer _namer;
    private readonly RecogniserOptions _options;
    private readonly UserGazetteerFile _userGazetteer;
    private readonly string _version;

    private EntityRecogniser(Gazetteer gazetteer, Lexicon lexicon, INameTagger tagger, RecogniserOptions options)
    {
        _tagger = tagger;
        _options = options;
        _gazetteer = gazetteer;
        _texts = new WorkingMemory<TaggingText>(() => new TaggingText(lexicon, gazetteer));
        _places = new PlaceResolver(gazetteer);
        _namer = new ArticleNamer(_places);
        _userGazetteer = new UserGazetteerFile(options.UserGazetteer, gazetteer);
        _version = string.Join('-', VersionParts());
    }

    /// <inheritdoc/>
    public string Version => _userGazetteer.Current.Version is { } user ? $"{_version}{UserPart}{user}" : _version;

    /// <inheritdoc/>
    public IReadOnlyList<ReadFailure> Problems => _userGazetteer.Current.Problems;

    /// <summary>The recogniser with the lists and the gazetteer that ship with the product.</summary>
    /// <param name="options">What the archive decides; null for the defaults.</param>
    /// <param name="tagger">
    /// What finds the names, disposed with the recogniser if it can be; null for what ships with the product.
    /// </param>
    public static EntityRecogniser Load(RecogniserOptions? options = null, INameTagger? tagger = null) =>
        new(Gazetteer.Default, Lexicon.Default, tagger ?? SequenceTagger.Default, options ?? new RecogniserOptions());

    /// <summary>
    /// True when a version was given by a recogniser with the names that a user's gazetteer lists now; cheap, as nothing but that file
    /// is read.
    /// </summary>
    /// <param name="version">A <see cref="Version"/>.</param>
    /// <param name="userGazetteer">The absolute path of the gazetteer.</param>
    public static bool KnowsUserGazetteer(string version, string userGazetteer)
    {
        ArgumentNullException.ThrowIfNull(version);
        var names = new UserGazetteerFile(userGazetteer, Gazetteer.Default).Current.Version;
        return names is null
            ? !version.Contains(UserPart, StringComparison.Ordinal)
            : version.EndsWith($"{UserPart}{names}", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = _texts.Take();
        text.Read(article);
        var annotated = Annotate(article, text);
        _texts.Return(text, text);
        return annotated;
    }

    private AnnotatedArticle Annotate(Article article, TaggingText text)
    {
        var user = new UserNames(_userGazetteer.Current);
        var filed = Filed(article, user);
        var names = user.Recognise(text, PlaceKinds.Correct(text, _tagger.Tag(text)));
        names.RemoveAll(name => IsAgencyTag(text, name));
        var canonical = user.Rename(names, _namer.Name(text, names, filed.Place));
        var dates = DateRecogniser.Recognise(text.Text, article.Published, text.BodyStart, text.DatelineEnd - text.BodyStart, _options.DayFirst);
        var mentions = dates.Concat(names.Zip(canonical, (name, value) => MentionOf(text, name, value)));
        if (DatelineMention(article, text, filed) is { } dateline)
        {
            mentions = mentions.Append(dateline);
        }

        return new AnnotatedArticle(article, MentionList.WithoutOverlaps(mentions))
        {
            FiledPlace = filed.Path,
            Locations = _options.Locations,
        };
    }

    /// <inheritdoc/>
    public bool Refresh() => _userGazetteer.Refresh();

    /// <summary>Lets go of the tagger. No article may be under way.</summary>
    public void Dispose() => (_tagger as IDisposable)?.Dispose();

    /// <summary>"(Nordwire)" before the first words: the agency is where the article comes from, not what it speaks of.</summary>
    private static bool IsAgencyTag(TaggingText text, TaggedName name) =>
        text.TokenAt(name.First).Start == text.BodyStart + 1 && text.WordAt(name.First - 1) is "(" && text.WordAt(name.End) is ")";

    private IEnumerable<string> VersionParts()
    {
        yield return _tagger.Version;
        yield return Rules;
        yield return _gazetteer.Version;
        if (_options.DayFirst is { } dayFirst)
        {
            yield return dayFirst ? "dmy" : "mdy";
        }

        if (_options.Locations.HasFlag(LocationSources.Demonyms))
        {
            yield return "demonyms";
        }

        if (_options.Locations.HasFlag(LocationSources.Dateline))
        {
            yield return "dateline";
        }
    }

    private FiledPlace Filed(Article article, UserNames user)
    {
        if (user.FindPlace(article.Filed) is { } listed)
        {
            return new FiledPlace(listed.Place, listed.Value, listed.Why);
        }

        var resolution = article.Filed is { } place ? _places.ResolveFiled(place) : default;
        return new FiledPlace(resolution.Place, resolution.Path, resolution.Why);
    }

    private static Mention MentionOf(TaggingText text, TaggedName name, CanonicalName canonical)
    {
        var written = text.Between(name.First, name.End);
        return new Mention
        {
            Kind = name.Kind,
            Start = text.TokenAt(name.First).Start,
            Length = written.Length,
            Text = written,
            Value = canonical.Value,
            Why = canonical.How is null ? name.Why : $"{name.Why}; {canonical.How}",
            Demonym = name.IsDemonym,
        };
    }

    /// <summary>The place of the dateline where the body begins with it; some formats keep it apart.</summary>
    private static Mention? DatelineMention(Article article, TaggingText text, FiledPlace filed)
    {
        var region = text.Text.AsSpan(text.BodyStart, text.DatelineEnd - text.BodyStart);
        var at = string.IsNullOrWhiteSpace(article.Filed) ? -1 : region.IndexOf(article.Filed, StringComparison.Ordinal);
        return at < 0 ? null : new Mention
        {
            Kind = EntityKind.Location,
            Start = text.BodyStart + at,
            Length = article.Filed!.Length,
            Text = article.Filed,
            Value = filed.Path,
            Why = $"the dateline; {filed.Why}",
            InDateline = true,
        };
    }

    /// <summary>The dateline's place.</summary>
    /// <param name="Place">The place, or the nearest above it, that the gazetteer knows.</param>
    /// <param name="Path">Its path; null when it is unplaced.</param>
    /// <param name="Why">How it was decided, in words for a person.</param>
    private readonly record struct FiledPlace(Place? Place, string? Path, string? Why);
}
