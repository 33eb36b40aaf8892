namespace ReformSite.Theming;

/// <summary>A link with its words.</summary>
public sealed record Link(Wording Text, Address To);

/// <summary>A link to another place on the web: http, https or mailto.</summary>
public sealed record WebLink(Wording Text, string Url);

/// <summary>A language of the portal, for the switch on every page.</summary>
/// <param name="Tag">For <c>lang</c>.</param>
/// <param name="Alternate">For <c>hreflang</c>.</param>
/// <param name="Name">In the language itself: <c>English</c>.</param>
/// <param name="Folder">Where its pages stand below the portal's root: <c>""</c> or <c>en/</c>.</param>
public sealed record LanguageLink(string Tag, string Alternate, string Name, string Folder, bool IsCurrent);

/// <summary>A fiscal year in the forms a page needs: <c>令和6年度</c>, <c>R6</c>, <c>2024</c>; in English <c>FY2024</c>, <c>2024</c>, <c>R6</c>.</summary>
/// <param name="Year">The Western year it begins in.</param>
/// <param name="Aside">In the other calendar, beside the long or the short form.</param>
public sealed record YearLabel(int Year, string Long, string Short, string Aside, Address To);

/// <summary>A date for <c>&lt;time&gt;</c>: machine form <c>2025-11-30</c> and the form of the language.</summary>
public sealed record DateLabel(string Iso, string Text);

/// <summary>
/// The form of an evaluation mark, by rank within the portal's scale: round forms are achieved, angular ones are not.
/// Scales with more levels than forms repeat the outermost form; the code inside the mark keeps them apart.
/// </summary>
public enum MarkForm { Ringed, Disc, Ring, Triangle, Cross }

/// <summary>What a mark means for the plan: reached, not reached, or neither (yet).</summary>
public enum Tone { Met, NotMet, Neutral }

/// <summary>One level of the portal's evaluation scale, best first in every list.</summary>
/// <param name="Rank">1 for the lowest level; also the id of the symbol, <c>m-1</c>.</param>
public sealed record Level(int Rank, string Code, Wording Label, Wording Short, bool Achieved, MarkForm Form, Address To)
{
    public Tone Tone => Achieved ? Tone.Met : Tone.NotMet;
}

/// <summary>
/// A mark for one report. Never drawn without its word in the same row, cell or key.
/// </summary>
/// <param name="Symbol">
/// Which drawing: the rank of a level (<c>5</c>), or <c>unreported</c> (未公表), <c>midterm</c> (中間評価), <c>pending</c> (期限前 or 期間前),
/// <c>ended</c> (対象外: a word, no drawing), or <c>none</c> (the years after that: no drawing, the word for screen readers).
/// </param>
/// <param name="Code">The numeral inside a midterm mark; empty otherwise, as a level's symbol carries its own.</param>
/// <param name="Word">Short word, for print beside the mark or for screen readers.</param>
public sealed record Mark(string Symbol, string Code, Wording Word, Tone Tone);

/// <summary>One year on an initiative's thread.</summary>
/// <param name="IsLatest">The last year whose year-end report has come due.</param>
/// <param name="IsRunning">A later year, drawn dashed.</param>
/// <param name="Ends">The thread ends here: the initiative was completed, stopped or merged.</param>
public sealed record ThreadCell(YearLabel Year, Mark Mark, bool IsLatest, bool IsRunning, bool Ends);
