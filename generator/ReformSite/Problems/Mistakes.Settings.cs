namespace ReformSite.Problems;

/// <summary>RS15xx: site.yaml and the front matter of pages.</summary>
public static partial class Mistakes
{
    /// <summary>The keys above a key belong to its name: <c>accessibility.policy.contact.department</c>.</summary>
    private const int PathLength = 80;

    /// <summary>The file is not YAML. <example><c>title: "湖南省</c>; a tab before a key; <c>title:湖南省</c></example></summary>
    public static Problem YamlBroken(Place place, Said cause, Said remedy) => Error("RS1501", place,
        new($"YAML として読めません({cause.Ja})。", $"This is not YAML ({cause.En})."), place.Remedy(remedy.Ja, remedy.En));

    /// <summary>Anchors and aliases are not part of the contract. <example><c>midterm: *year_end</c></example></summary>
    public static Problem YamlReference(Place place, string name) => Error("RS1502", place,
        new($"YAML の参照(&{name}、*{name})は使えません。", $"YAML anchors and aliases (&{name}, *{name}) cannot be used."),
        place.Remedy("値そのものを書いてください。「&」や「*」で始まる文字なら、全体を「\"」で囲みます。", "Write the value itself; put a text that begins with & or * in quotes."));

    /// <summary>A key stands twice. <example>two lines beginning with <c>title:</c></example></summary>
    public static Problem DuplicateKey(Place place, string key, Place first) => Error("RS1503", place,
        new($"「{Shortened(key)}」が{first.Row}行目と{place.Row}行目の二か所にあります。", $"“{Shortened(key)}” stands in line {first.Row} and again in line {place.Row}."),
        place.Remedy("どちらか一方を消してください。", "Delete one of them."));

    /// <summary>A key the contract does not know. <example><c>organisation: 湖南省</c></example></summary>
    public static Problem UnknownKey(Place place, string key, string? nearest) => Error("RS1504", place,
        new($"「{Shortened(key, PathLength)}」という項目はありません。" + Asked(nearest),
            $"There is no key “{Shortened(key, PathLength)}”." + AskedEn(nearest)),
        place.Remedy(nearest is null ? "この項目を消してください。" : $"「{nearest}」に直すか、要らなければ消してください。",
            nearest is null ? "Delete it." : $"Write “{nearest}”, or delete it."));

    /// <summary>A key that every portal states is missing or empty. <example>no <c>data_as_of</c></example></summary>
    /// <param name="key">With the keys above it: <c>plan.first_year</c>.</param>
    /// <param name="example">How the line may look.</param>
    public static Problem MissingKey(Place place, string key, string example) => Error("RS1505", place,
        new($"「{key}」が書かれていません。", $"“{key}” is missing."),
        place.Remedy($"「{example}」のように書き足してください。", $"Add it, for example “{example}”."));

    /// <summary>A value of another kind than expected. <example><c>plan: R3</c>, <c>achieved: はい</c>, <c>order: 一番</c></example></summary>
    /// <param name="expected">What is expected, in both languages: 「true か false」.</param>
    public static Problem WrongType(Place place, string key, Said found, Said expected) => Error("RS1506", place,
        new($"「{key}」には{expected.Ja}を書きますが、{found.Ja}になっています。", $"“{key}” must be {expected.En}, not {found.En}."),
        place.Remedy($"{expected.Ja}に直してください。", $"Write {expected.En}."));

    /// <summary>No date, or one the calendar does not have. <example><c>data_as_of: 2025-11-31</c>, <c>令和7年11月30日</c></example></summary>
    public static Problem BadDate(Place place, string key, string found) => Error("RS1507", place,
        new($"「{key}」の「{Shortened(found)}」は日付として読めません。", $"“{Shortened(found)}” under “{key}” is not a date."),
        place.Remedy("「2025-11-30」のように、年4桁(西暦)・月2桁・日2桁をハイフン(-)でつないで書いてください。", "Write year, month and day as in “2025-11-30”."));

    /// <summary>No day of the year. <example><c>midterm: 11/30</c>, <c>year_end: 02-30</c></example></summary>
    public static Problem BadDueDay(Place place, string key, string found) => Error("RS1508", place,
        new($"「{key}」の「{Shortened(found)}」は月日として読めません。", $"“{Shortened(found)}” under “{key}” is not a day of the year."),
        place.Remedy("「11-30」のように、月2桁と日2桁をハイフン(-)でつないで書いてください。", "Write month and day as in “11-30”."));

    /// <summary>No colour. <example><c>accent: 青</c>, <c>accent: "#0017c"</c></example></summary>
    public static Problem BadColour(Place place, string key, string found) => Error("RS1509", place,
        new($"「{key}」の「{Shortened(found)}」は色として読めません。", $"“{Shortened(found)}” under “{key}” is not a colour."),
        place.Remedy("「\"#0017c1\"」のように、# と6桁の16進数を引用符で囲んで書いてください。", "Write # and six hexadecimal digits in quotes, as in \"#0017c1\"."));

    /// <summary>No absolute web address. <example><c>base_url: www.example.jp</c>, <c>base_url: https://example.jp/?p=1</c></example></summary>
    public static Problem BadBaseUrl(Place place, string found) => Error("RS1510", place,
        new($"「base_url」の「{Shortened(found)}」は公開先のアドレスとして使えません。", $"“{Shortened(found)}” under “base_url” cannot be the address of a site."),
        place.Remedy("「https://example.jp/plan/」のように、https:// から書いてください(? や # は付けません)。", "Write it from https:// on, as in “https://example.jp/plan/”, without ? or #."));

    /// <summary>No fiscal year. <example><c>first_year: 令和</c>, <c>first_year: R3 (2022)</c></example></summary>
    public static Problem BadYear(Place place, string key, string found) => Error("RS1511", place,
        new($"「{key}」の「{Shortened(found)}」は年度として読めません。", $"“{Shortened(found)}” under “{key}” is not a fiscal year."),
        place.Remedy("「R3」「令和3年度」「2021」のどれかの形で書いてください。", "Write it as “R3”, “令和3年度” or “2021”."));

    /// <summary>The plan ends before it begins. <example><c>first_year: R7</c>, <c>last_year: R3</c></example></summary>
    public static Problem YearsReversed(Place place, string first, string last) => Error("RS1512", place,
        new($"計画の最後の年度「{last}」が、最初の年度「{first}」より前です。", $"The plan's last year “{last}” is before its first year “{first}”."),
        place.Remedy("first_year と last_year を入れ替えるか、正しい年度に直してください。", "Swap first_year and last_year, or correct them."));

    /// <summary>A scale has a code twice. <example>two levels with <c>code: "3"</c>; <c>A</c> and <c>Ａ</c></example></summary>
    public static Problem DuplicateCode(Place place, string code, Place first) => Error("RS1513", place,
        new($"評価のコード「{Shortened(code)}」が{first.Row}行目にもあります。", $"The code “{Shortened(code)}” stands in line {first.Row} as well."),
        place.Remedy("段階ごとに違うコードにしてください。", "Give every level a code of its own."));

    /// <summary>A part of an address with letters that cannot be there. <example><c>slug: 地域創生 推進課</c>, <c>slug: con</c></example></summary>
    public static Problem BadSlug(Place place, string found) => Error("RS1514", place,
        new($"「{Shortened(found)}」はアドレスに使えません。", $"“{Shortened(found)}” cannot be part of an address."),
        place.Remedy("「chiiki-sosei」のように、半角の小文字、数字、ハイフン(-)だけで書いてください。con や nul など、Windows が機器に使う名前も使えません。",
            "Use lower-case letters, digits and hyphens only, as in “chiiki-sosei”; names Windows keeps for devices, such as con or nul, cannot be used either."));

    /// <summary>Two departments would have the same page. <example>two departments with <c>slug: kouhou</c></example></summary>
    public static Problem DuplicateSlug(Place place, string slug, string other) => Error("RS1515", place,
        new($"アドレス「{Shortened(slug)}」は「{Shortened(other)}」も使っています。", $"The address “{Shortened(slug)}” is used by “{Shortened(other)}” as well."),
        place.Remedy("部署ごとに違うアドレスにしてください。", "Give every department an address of its own."));

    /// <summary>The logo is not among the assets. <example><c>logo: logo.svg</c> while the file is <c>assets/logo.svg</c></example></summary>
    public static Problem LogoMissing(Place place, string found, string? nearest) => Error("RS1516", place,
        new($"ロゴ「{Shortened(found)}」が assets フォルダーにありません。" + Asked(nearest),
            $"The logo “{Shortened(found)}” is not in the folder assets." + AskedEn(nearest)),
        place.Remedy("「assets/logo.svg」のように、assets/ から始まる名前で書いてください。", "Write its name from assets/ on, as in “assets/logo.svg”."));

    /// <summary>A policy's number that is no number. <example><c>"一": 市民主体の…</c></example></summary>
    public static Problem BadPolicyNumber(Place place, string found) => Error("RS1517", place,
        new($"「{Shortened(found)}」は政策の番号として読めません。", $"“{Shortened(found)}” is not the number of a policy."),
        place.Remedy("「\"1\": 政策の名前」のように、番号を数字で書いてください。", "Write the number in digits, as in “\"1\": name of the policy”."));

    /// <summary>No mail address. <example><c>email: kouhou(at)example.jp</c></example></summary>
    public static Problem BadEmail(Place place, string found) => Error("RS1518", place,
        new($"「{Shortened(found)}」はメールアドレスとして使えません。", $"“{Shortened(found)}” is not a mail address."),
        place.Remedy("「kouhou@example.jp」のように半角で書いてください。", "Write it as in “kouhou@example.jp”."));

    /// <summary>No language code. <example><c>language: 日本語</c></example></summary>
    public static Problem BadLanguage(Place place, string found) => Error("RS1519", place,
        new($"「{Shortened(found)}」は言語のコードではありません。", $"“{Shortened(found)}” is not a language code."),
        place.Remedy("日本語なら「ja」、やさしい日本語なら「ja-easy」、英語なら「en」と書いてください。", "Write “ja” for Japanese, “ja-easy” for easy Japanese, “en” for English."));

    /// <summary>A language stands in the list of languages twice. <example><c>languages: [ja, en, en]</c></example></summary>
    public static Problem LanguageTwice(Place place, string language) => Error("RS1523", place,
        new($"languages に「{language}」が2回あります。", $"“{language}” stands in languages twice."),
        place.Remedy("どちらか一つを消してください。", "Remove one of them."));

    /// <summary>The language of the content is not the first of the languages. <example><c>language: ja</c> with <c>languages: [en, ja]</c></example></summary>
    public static Problem LanguageNotFirst(Place place, string content, string first) => Error("RS1524", place,
        new($"languages の最初は「{first}」ですが、language は「{content}」です。最初の言語が、CSVの文章の言語になります。", $"languages begins with “{first}”, but language is “{content}”. The first one is the language of the texts in the CSV files."),
        place.Remedy($"「{content}」を languages の最初に書くか、language の行を消してください。", $"Put “{content}” first, or remove the line language."));

    /// <summary>The plan before or after is led to by no usable address. <example><c>url: www.example.jp</c>, <c>url: plan5/</c>, <c>url: ../../plan5/</c></example></summary>
    public static Problem NoPortalAddress(Place place, string key, string found) => Error("RS1525", place,
        new($"「{key}」の「{Shortened(found)}」は、ポータルのアドレスとして使えません。", $"“{Shortened(found)}” under “{key}” cannot be the address of a portal."),
        place.Remedy("「https://example.jp/plan5/」のように https:// から書くか、隣のポータルなら「../plan5/」のように書いてください。", "Write it from https:// on, as in “https://example.jp/plan5/”, or as “../plan5/” for a portal beside this one."));

    /// <summary>There is no such portal beside this one. <example><c>url: ../plan5/</c> while the folder is <c>content/plan-5</c></example></summary>
    public static Problem NoSuchPortal(Place place, string key, string found, string? nearest) => Error("RS1526", place,
        new($"「{key}」のポータル「{Shortened(found)}」が、このポータルの隣にありません{Perhaps(nearest)}。", $"There is no portal “{Shortened(found)}” under “{key}” beside this one{PerhapsEn(nearest)}."),
        place.Remedy("隣のフォルダーの名前を「../plan5/」のように書くか、別の場所にあるなら https:// から書いてください。", "Write the name of the folder beside this one as in “../plan5/”, or the whole address from https:// on if it is elsewhere."));

    /// <summary>site.yaml names a policy that no initiative belongs to. <example><c>"6": …</c> in a plan of five policies; <c>"01"</c></example></summary>
    public static Problem NameOfNoPolicy(Place place, string no, string? nearest) => Warning("RS1520", place,
        new($"政策番号「{Shortened(no)}」の取組はないので、この名前は使われません{Perhaps(nearest)}。", $"No initiative belongs to policy “{Shortened(no)}”, so this name is not used{PerhapsEn(nearest)}."),
        place.Remedy("initiatives.csv の政策番号に合わせるか、要らなければこの項目を消してください。", "Write it as the policy number in initiatives.csv has it, or delete the key."));

    /// <summary>site.yaml says something of a department that is responsible for nothing. <example><c>広報課: { tel: … }</c> where the plan has <c>広報情報課</c></example></summary>
    public static Problem SettingOfNoDepartment(Place place, string name, string? nearest) => Warning("RS1521", place,
        new($"「{Shortened(name)}」が担当部署の取組はないので、この設定は使われません{Perhaps(nearest)}。", $"“{Shortened(name)}” is the responsible department of no initiative, so this setting is not used{PerhapsEn(nearest)}."),
        place.Remedy("initiatives.csv の担当部署と同じ名前に直すか、要らなければこの項目を消してください。", "Write the name as under “担当部署” in initiatives.csv, or delete the key."));
}
