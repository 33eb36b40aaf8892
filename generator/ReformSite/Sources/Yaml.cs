using System.Buffers;
using ReformSite.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReformSite.Sources;

/// <summary>A value in a YAML file, with its line and column.</summary>
internal abstract record YamlNode(Place Place);

/// <param name="IsPlain">Written without quotes, so that <c>null</c> and <c>~</c> mean nothing.</param>
internal sealed record YamlText(Place Place, string Text, bool IsPlain) : YamlNode(Place)
{
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" || string.IsNullOrWhiteSpace(Text);
}

internal sealed record YamlList(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

internal sealed record YamlMap(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place);

internal readonly record struct YamlEntry(string Key, Place KeyPlace, YamlNode Value);

/// <summary>
/// The one user of YamlDotNet: maps, lists and texts, in which nothing is guessed (<c>5</c>, <c>no</c> and <c>2025-11-30</c> are texts until
/// someone asks for a number, a yes or a date). Anchors and aliases are refused: they make files nobody can read, and bombs.
/// </summary>
public static class Yaml
{
    /// <summary>Reads texts of a theme; maps within maps have dotted keys: <c>home.finding</c>.</summary>
    /// <exception cref="InvalidDataException">The theme's file is not YAML, or holds a list.</exception>
    public static IReadOnlyDictionary<string, string> ReadStrings(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var problems = new ProblemList();
        var root = Read(reader.ReadToEnd(), new SourceFile("strings", "strings"), 0, problems);
        if (problems.Ordered() is [var first, ..]) throw new InvalidDataException($"{first.Place}: {first.Message.En}");
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root is not null) Flatten(root, "", strings);
        return strings;
    }

    /// <summary>The map a file consists of, without entries if nothing but comments is in it; null if it is broken, and the problem is in the list.</summary>
    /// <param name="linesBefore">Lines of the file above <paramref name="text"/>, for front matter.</param>
    internal static YamlMap? Read(string text, SourceFile file, int linesBefore, ProblemList problems)
    {
        var events = new Parser(new StringReader(text));
        try
        {
            return new Reading(events, file, linesBefore, problems).Document();
        }
        catch (YamlException broken)
        {
            // A tab is reported where the value above it begins; everything else where it goes wrong.
            var mark = broken.Message.Contains("tab character", StringComparison.Ordinal) ? broken.End : broken.Start;
            return Refused(broken.Message, mark);
        }
        catch (Exception confused) when (confused is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner gives up this way on some texts, without saying where: it was somewhere after the last value.
            return Refused("the text after this place is not YAML", events.Current?.End ?? Mark.Empty);
        }

        YamlMap? Refused(string said, Mark mark)
        {
            var (cause, at) = YamlCause.Of(said, text, (int)mark.Line);
            var place = at is var (row, column) ? new Place(file, row + linesBefore, column) : PlaceOf(mark, file, linesBefore);
            problems.Add(Mistakes.YamlBroken(place, cause.What, cause.Remedy));
            return null;
        }
    }

    private static Place PlaceOf(Mark mark, SourceFile file, int linesBefore) => new(file, (int)mark.Line + linesBefore, (int)mark.Column);

    private static void Flatten(YamlMap map, string prefix, Dictionary<string, string> strings)
    {
        foreach (var (key, place, value) in map.Entries)
        {
            if (value is YamlText text) strings[prefix + key] = text.Text;
            else if (value is YamlMap inner) Flatten(inner, $"{prefix}{key}.", strings);
            else throw new InvalidDataException($"{place}: “{prefix}{key}” is a list, not a text.");
        }
    }

    private static readonly SearchValues<char> Unwritable =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(letter => letter is not ('\n' or '\r' or '\t')), '\uFFFE', '\uFFFF', .. InvisibleLetters.All]);

    private sealed class Reading(Parser events, SourceFile file, int linesBefore, ProblemList problems)
    {
        private Mark _start;

        public YamlMap? Document()
        {
            while (Next() is StreamStart or DocumentStart)
            {
            }
            if (events.Current is StreamEnd or DocumentEnd) return Nothing;
            _start = events.Current!.Start;
            var root = Node(0);
            if (Next() is not DocumentEnd || Next() is not StreamEnd) throw Broken("a second document begins here");
            switch (root)
            {
                case YamlMap map: return map;
                case YamlText { IsNothing: true }: return Nothing;
                default: throw new YamlException(_start, _start, "a map of “key: value” lines is expected");
            }
        }

        private YamlMap Nothing => new(new Place(file, linesBefore + 1, 1), []);

        private ParsingEvent Next() => events.MoveNext() ? events.Current! : throw Broken("the file ends too early");

        private YamlException Broken(string what) => new(events.Current!.Start, events.Current.End, what);

        private Place Here => PlaceOf(events.Current!.Start, file, linesBefore);

        private YamlNode Node(int depth)
        {
            if (depth > Limits.YamlNesting) throw Broken("nested too deeply");
            if (events.Current is AnchorAlias alias)
            {
                problems.Add(Mistakes.YamlReference(Here, alias.Value.Value));
                // Not nothing, or it would be missing as well.
                return new YamlText(Here, $"*{alias.Value.Value}", IsPlain: true);
            }
            if (events.Current is NodeEvent { Anchor.IsEmpty: false } anchored) problems.Add(Mistakes.YamlReference(Here, anchored.Anchor.Value));
            return events.Current switch
            {
                // Only an escape such as "\v" can bring one; pages, feeds and addresses cannot hold it.
                Scalar scalar when scalar.Value.AsSpan().IndexOfAny(Unwritable) >= 0 => throw Broken("a control character"),
                Scalar scalar => new YamlText(Here, scalar.Value, scalar.Style == ScalarStyle.Plain),
                SequenceStart => List(depth),
                MappingStart => Map(depth),
                _ => throw Broken("a value is expected here"),
            };
        }

        private YamlList List(int depth)
        {
            var place = Here;
            var items = new List<YamlNode>();
            while (Next() is not SequenceEnd) items.Add(Node(depth + 1));
            return new YamlList(place, items);
        }

        private YamlMap Map(int depth)
        {
            var place = Here;
            var entries = new List<YamlEntry>();
            var places = new Dictionary<string, Place>(StringComparer.Ordinal);
            while (Next() is not MappingEnd)
            {
                if (Node(depth + 1) is not YamlText key) throw Broken("a key must be a text");
                Next();
                var value = Node(depth + 1);
                if (places.TryAdd(key.Text, key.Place)) entries.Add(new YamlEntry(key.Text, key.Place, value));
                else problems.Add(Mistakes.DuplicateKey(key.Place, key.Text, places[key.Text]));
            }
            return new YamlMap(place, entries);
        }
    }
}
