// Search over all texts, in the browser. The index is a script (window.reformSearch = [[address, title, text], …]), so that it
// also loads from a disk, where fetch() may not read files.
(() => {
  const box = document.querySelector('.results')
  const index = window.reformSearch
  if (!box || !index) return
  const [form, status, list] = [box.querySelector('form'), box.querySelector('[role=status]'), box.querySelector('ol')]
  const shown = 50

  // Letter by letter, so that positions in the folded text are positions in the text: full width, case and kana count as the same.
  const fold = text => Array.from(text, letter => {
    const folded = letter.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 96))
    return folded.length === letter.length ? folded : folded.slice(0, letter.length).padEnd(letter.length)
  }).join('')
  let pages

  const highlighted = (text, words) => {
    const folded = fold(text)
    const parts = document.createDocumentFragment()
    let from = 0
    while (from < text.length) {
      let at = -1, length = 0
      for (const word of words) {
        const found = folded.indexOf(word, from)
        if (found >= 0 && (at < 0 || found < at)) [at, length] = [found, word.length]
      }
      if (at < 0) break
      const mark = document.createElement('mark')
      mark.textContent = text.slice(at, at + length)
      parts.append(text.slice(from, at), mark)
      from = at + length
    }
    parts.append(text.slice(from))
    return parts
  }

  const excerpt = (text, folded, words) => {
    const first = Math.min(...words.map(word => folded.indexOf(word)).filter(at => at >= 0))
    if (first === Infinity) return text.slice(0, 90)
    const from = Math.max(0, first - 30)
    return (from ? '…' : '') + text.slice(from, from + 90) + (from + 90 < text.length ? '…' : '')
  }

  const search = query => {
    const words = fold(query).split(/\s+/).filter(Boolean)
    list.replaceChildren()
    status.textContent = ''
    if (!words.length) return
    pages ??= index.map(([address, title, text]) => ({ address, title, text, inTitle: fold(title), inText: fold(text) }))
    const score = page => words.reduce((sum, word) => sum + (page.inTitle.includes(word) ? 2 : page.inText.includes(word) ? 1 : -1e6), 0)
    const hits = pages.map(page => [score(page), page]).filter(([points]) => points > 0).sort((a, b) => b[0] - a[0])
    for (const [, page] of hits.slice(0, shown)) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = box.dataset.root + page.address
      link.append(highlighted(page.title, words))
      const text = document.createElement('p')
      text.append(highlighted(excerpt(page.text, page.inText, words), words))
      item.append(link, text)
      list.append(item)
    }
    status.textContent = (hits.length ? status.dataset.found : status.dataset.none).replace('{count}', hits.length)
      + (hits.length > shown ? status.dataset.more.replace('{count}', shown) : '')
  }

  const query = new URLSearchParams(location.search).get('q') ?? ''
  form.q.value = query
  box.hidden = false
  search(query)
  form.addEventListener('input', () => search(form.q.value))
  form.addEventListener('submit', event => {
    event.preventDefault()
    search(form.q.value)
    try { history.replaceState(null, '', '?q=' + encodeURIComponent(form.q.value)) } catch {}
  })
})()
