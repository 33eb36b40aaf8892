// What search and filter take for the same: full and half width, case, hiragana and katakana, ligatures such as ㈱, the small ヶ of place
// names, and dashes typed for ー. A classic script, because a page opened from a disk may load no modules.
(() => {
  const letters = text => text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 96))
  const same = text => text.replace(/ゕ/g, 'か').replace(/ゖ/g, 'け').replace(/[‐‑‒–—―−]/g, '-').replace(/〜/g, '~').replace(/([ぁ-ゖー])-/g, '$1ー')

  const fold = text => same(letters(text))
  // The same with, for every letter of the folded text, where in the text that letter begins and ends: ㈱ becomes three, ｶﾞ becomes one.
  fold.map = text => {
    let folded = letters(text)
    const from = [], to = []
    // Nearly all texts: as many letters, each in its place.
    if (text.normalize('NFKC') === text && folded.length === text.length && !/\p{M}/u.test(text)) {
      for (let i = 0; i < text.length; i++) from.push(i), to.push(i + 1)
      return { folded: same(folded), from, to }
    }
    folded = ''
    for (const { 0: cluster, index } of text.matchAll(/[^][\p{M}ﾞﾟ]*/gu)) {
      const letter = letters(cluster)
      folded += letter
      for (const _ of letter.split('')) {
        from.push(index)
        to.push(index + cluster.length)
      }
    }
    return { folded: same(folded), from, to }
  }
  // The words of a query. A final ー is left out: サーバ and サーバー are written alike.
  fold.words = query => [...new Set(fold(query).split(/\s+/).filter(Boolean).map(word => word.replace(/(.)ー+$/, '$1')))]
  window.fold = fold
})()
