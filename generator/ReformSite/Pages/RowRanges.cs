using ReformSite.Theming;

namespace ReformSite.Pages;

/// <summary>Row numbers for people: 37, 38, 39, 41 is <c>37〜39・41行目</c>.</summary>
public static class RowRanges
{
    public static string Of(IEnumerable<int> rows, Words words)
    {
        var ranges = new List<string>();
        var distinct = rows.Distinct().Order().ToList();
        int? from = null, to = null;
        foreach (var row in distinct)
        {
            if (to == row - 1) to = row;
            else
            {
                Close();
                (from, to) = (row, row);
            }
        }
        Close();
        return words.Fill("say.source.rows", ("rows", string.Join(words["say.source.and"], ranges)), ("count", distinct.Count));

        void Close()
        {
            if (from is not { } first) return;
            ranges.Add(first == to ? Distribution.Plain(first) : words.Fill("say.source.range", ("from", Distribution.Plain(first)), ("to", Distribution.Plain(to!.Value))));
        }
    }
}
