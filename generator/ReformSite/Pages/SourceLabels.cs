using System.Collections.Concurrent;
using ReformSite.Sources;
using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>What the pages of sources say again and again: the names of columns, and 「C列」. Each is made once for all of them.</summary>
internal sealed class SourceLabels(Words words)
{
    private readonly ConcurrentDictionary<Column, TableHead> _heads = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, TableCell> _columns = new(StringComparer.Ordinal);

    /// <summary>The column's name in the language of the page.</summary>
    public TableHead HeadOf(Column column) => _heads.GetOrAdd(column, known => new TableHead(words.Language == "en" ? known.English : known.Name));

    /// <param name="letter">Of the column in Excel.</param>
    public TableCell PlaceOf(string letter) => _columns.GetOrAdd(letter, known => new TableCell(words.Fill("say.source.column", ("letter", known))));
}
