using System.Globalization;
using ReformSite.Problems;
using ReformSite.Theming;

namespace ReformSite.Sources;

/// <summary>site.yaml to <see cref="Settings"/>. Every part is read and checked, also when another part is broken.</summary>
internal sealed class SettingsReader
{
    private readonly YamlKeys _keys;
    private readonly IReadOnlyList<AssetFile> _assets;
    private readonly IEnumerable<string> _siblings;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    private SettingsReader(YamlMap root, IReadOnlyList<AssetFile> assets, IEnumerable<string> siblings, ProblemList problems) =>
        (_keys, _assets, _siblings, _problems) = (new YamlKeys(root, "", problems), assets, siblings, problems);

    /// <param name="assets">The files of assets/, for logo and pictures.</param>
    /// <param name="siblings">Names of the portals beside this one, for the plans before and after.</param>
    /// <returns>Null if anything is missing or wrong without which no page can be made.</returns>
    public static Settings? Read(string text, SourceFile file, IReadOnlyList<AssetFile> assets, IEnumerable<string> siblings, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(text)) problems.Add(Mistakes.FileEmpty(file));
        else if (Yaml.Read(text, file, 0, problems) is { } root)
        {
            if (root.Entries.Count > 0)
            {
                foreach (var open in Unfilled(root)) problems.Add(Mistakes.StillToFillIn(open.Place, open.Text));
                return new SettingsReader(root, assets, siblings, problems).Read();
            }
            problems.Add(Mistakes.FileEmpty(file));
        }
        return null;
    }

    /// <summary>Texts in which the name a new portal leaves open is open still.</summary>
    private static IEnumerable<YamlText> Unfilled(YamlNode node) => node switch
    {
        YamlText text => text.Text.Contains("〇〇", StringComparison.Ordinal) ? [text] : [],
        YamlList list => list.Items.SelectMany(Unfilled),
        YamlMap map => map.Entries.SelectMany(entry => Unfilled(entry.Value)),
        _ => [],
    };

    private Settings? Read()
    {
        var title = _keys.Required(_keys.Text("title"), "title", "title: 第四次行政改革大綱実施計画 進捗ポータル");
        var organization = _keys.Required(_keys.Text("organization"), "organization", "organization: 湖南省");
        var asOf = _keys.RequiredDate("data_as_of", "data_as_of: 2025-11-30");
        var plan = Plan();
        var scales = ScaleReader.Read(_keys, _problems);
        var (languages, baseUrl, theme) = (Languages(), BaseUrl(), Placed(_keys.Text("theme"), "theme"));
        var (due, policies, departments) = (Due(), PolicyNames(), Departments());
        var (contact, notice, options) = (ContactReader.Read(_keys.Keys("contact"), _problems), Optional(_keys.Text("notice")), ThemeOptionsReader.Read(_keys, _assets, _places, _problems));
        var license = _keys.Text("license")?.Text is { } named && !named.Equals("none", StringComparison.OrdinalIgnoreCase) ? named : null;
        var accessibility = AccessibilityReader.Read(_keys, _problems);
        var (successor, predecessor) = (OtherPlanReader.Read(_keys, "successor", _siblings, _problems), OtherPlanReader.Read(_keys, "predecessor", _siblings, _problems));
        _keys.CheckUnknown();
        if (title is null || organization is null || asOf is null || plan is null || scales is null) return null;
        return new Settings(
            title.Text, organization.Text, languages, baseUrl, theme ?? Settings.DefaultTheme, asOf.Value, plan.Value.Name, plan.Value.First, plan.Value.Last,
            due, scales.YearEnd, scales.Midterm, scales.HasMidtermCriteria, policies, departments, contact, license, notice, options)
        {
            Places = _places, Accessibility = accessibility, Successor = successor, Predecessor = predecessor,
        };
    }

    private static Wording? Optional(YamlText? text) => text is null ? default(Wording?) : text.Text;

    private string? Placed(YamlText? text, string path)
    {
        if (text is not null) _places[path] = text.Place;
        return text?.Text;
    }

    private (string Name, FiscalYear First, FiscalYear Last)? Plan()
    {
        if (_keys.Required(_keys.Map("plan"), "plan", "plan: { name: 第四次行政改革大綱実施計画, first_year: R3, last_year: R7 }") is null) return null;
        var keys = _keys.Keys("plan");
        var name = keys.Required(keys.Text("name"), "name", "name: 第四次行政改革大綱実施計画");
        var first = Year(keys, "first_year", "R3", out var firstYear);
        var last = Year(keys, "last_year", "R7", out var lastYear);
        keys.CheckUnknown();
        if (name is null || first is null || last is null) return null;
        if (firstYear <= lastYear) return (name.Text, firstYear, lastYear);
        _problems.Add(Mistakes.YearsReversed(last.Place, first.Text, last.Text));
        return null;
    }

    private YamlText? Year(YamlKeys keys, string key, string example, out FiscalYear year)
    {
        year = default;
        if (keys.Required(keys.Text(key), key, $"{key}: {example}") is not { } text) return null;
        if (FiscalYear.TryParse(text.Text, out year)) return text;
        _problems.Add(Mistakes.BadYear(text.Place, $"plan.{key}", text.Text));
        return null;
    }

    private ReportDue Due()
    {
        var keys = _keys.Keys("report_due");
        var due = new ReportDue(DueDay(keys, "midterm"), DueDay(keys, "year_end"));
        keys.CheckUnknown();
        return due;
    }

    private DueDay? DueDay(YamlKeys keys, string key)
    {
        if (keys.Text(key) is not { } text) return null;
        // Any year that is no leap year: a day that most years do not have cannot be a rule.
        if (DateOnly.TryParseExact($"2001-{text.Text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new DueDay(day.Month, day.Day);
        _problems.Add(Mistakes.BadDueDay(text.Place, $"report_due.{key}", text.Text));
        return null;
    }

    /// <summary>The language of the content first; <c>language: ja</c> where <c>languages</c> names no other.</summary>
    private List<string> Languages()
    {
        var content = _keys.Text("language") is { } only ? LanguageCode(only) : null;
        var languages = new List<string>();
        foreach (var item in _keys.List("languages")?.Items ?? [])
        {
            if (item is not YamlText text)
            {
                _problems.Add(Mistakes.WrongType(item.Place, "languages", YamlKeys.FoundIn(item), new Said("「en」のような言語のコード", "a language code such as “en”")));
            }
            else if (LanguageCode(text) is { } code)
            {
                if (languages.Contains(code)) _problems.Add(Mistakes.LanguageTwice(text.Place, code));
                else languages.Add(code);
            }
        }
        if (content is not null && languages.Count > 0 && languages[0] != content) _problems.Add(Mistakes.LanguageNotFirst(_places[$"language.{languages[0]}"], content, languages[0]));
        return languages.Count > 0 ? languages : [content ?? "ja"];
    }

    /// <summary><c>ja</c>, <c>en</c>, <c>ja-easy</c>: the name of the files with its texts, and of the folder with its pages.</summary>
    private string? LanguageCode(YamlText text)
    {
        var parts = text.Text.Split('-');
        if (parts is [{ Length: 2 or 3 }] or [{ Length: 2 or 3 }, { Length: > 0 and <= 8 }] && parts.All(part => part.All(char.IsAsciiLetterLower))) return Placed(text, $"language.{text.Text}");
        _problems.Add(Mistakes.BadLanguage(text.Place, text.Text));
        return null;
    }

    private string? BaseUrl()
    {
        if (_keys.Text("base_url") is not { } text) return null;
        var usable = Uri.TryCreate(text.Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            && text.Text.AsSpan().IndexOfAny("?# \\") < 0 && !text.Text.Any(char.IsControl);
        if (usable) return text.Text.EndsWith('/') ? text.Text : text.Text + "/";
        _problems.Add(Mistakes.BadBaseUrl(text.Place, text.Text));
        return null;
    }

    private Dictionary<string, string> PolicyNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_keys.Map("policies") is not { } map) return names;
        var keys = _keys.Keys("policies");
        foreach (var entry in map.Entries)
        {
            var number = Normal.Compact(entry.Key);
            if (keys.Text(entry.Key) is not { } name) continue;
            if (number.Length > 0 && number.All(char.IsAsciiDigit))
            {
                names[number] = name.Text;
                _places[$"policies.{number}"] = entry.KeyPlace;
            }
            else _problems.Add(Mistakes.BadPolicyNumber(entry.KeyPlace, entry.Key));
        }
        return names;
    }

    private Dictionary<string, DepartmentSetting> Departments()
    {
        var departments = new Dictionary<string, DepartmentSetting>(StringComparer.Ordinal);
        if (_keys.Map("departments") is not { } map) return departments;
        var all = _keys.Keys("departments");
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (all.Map(entry.Key) is null) continue;
            _places[$"departments.{entry.Key}"] = entry.KeyPlace;
            var keys = all.Keys(entry.Key);
            var slug = keys.Text("slug");
            if (slug is not null && (!slug.Text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') || DeviceNames.Contains(slug.Text)))
            {
                _problems.Add(Mistakes.BadSlug(slug.Place, slug.Text));
                slug = null;
            }
            if (slug is not null && !slugs.TryAdd(slug.Text, entry.Key)) _problems.Add(Mistakes.DuplicateSlug(slug.Place, slug.Text, slugs[slug.Text]));
            departments[entry.Key] = new DepartmentSetting(slug?.Text, keys.Text("tel")?.Text, ContactReader.Email(keys, _problems));
            keys.CheckUnknown();
        }
        return departments;
    }

}
