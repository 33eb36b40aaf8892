// Search over all texts, in the browser. The index is scripts that call reformSearch(part): the first is loaded when the reader turns to the form,
// the others with the first letter. They are searched in slices, each as it arrives, so that neither loading nor a large plan holds up the typing.
(() => {
  const box = document.querySelector('.results')
  const form = box.querySelector('form')
  const status = box.querySelector('[role=status]')
  const list = box.querySelector('ol')
  const more = box.querySelector('[type=button]')
  const step = 50
  const slice = 12 // Milliseconds.
  const entries = []
  let head, parts = 1, asked = 0, loaded = 0, failed = false
  let words = [], hits = [[], []], at = 0, limit = step, pause, turn

  const element = (name, ...content) => {
    const made = document.createElement(name)
    made.append(...content)
    return made
  }

  // ---- the index
  const load = number => {
    const script = document.createElement('script')
    script.async = false // Parts run in their order, so that results only ever grow at the end.
    script.src = number > 1 ? box.dataset.index.replace(/[^/]+$/, head.parts[number - 2]) : box.dataset.index
    script.onerror = () => {
      failed = true
      say()
    }
    document.head.append(script)
  }
  const start = () => {
    if (!asked) load(++asked)
  }
  const startAll = () => {
    start()
    while (asked < parts) load(++asked)
  }
  window.reformSearch = part => {
    if (part.parts) {
      head = part
      parts += part.parts.length
      if (form.q.value) startAll()
    }
    for (const [kind, address, title, names, ...pairs] of part.entries) {
      const texts = []
      for (let i = 0; i < pairs.length; i += 2) texts.push([head.labels[pairs[i]], pairs[i + 1]])
      const where = [head.kinds[kind], ...names.map(name => head.names[name])].join('　')
      entries.push({ address, title, where, texts })
    }
    loaded++
    look()
  }

  // ---- results
  const marked = (text, start = 0, end = text.length) => {
    const { folded, from, to } = fold.map(text)
    const parts = []
    const pattern = [...words].sort((a, b) => b.length - a.length).map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + 'ー*').join('|')
    for (const { 0: found, index } of folded.matchAll(new RegExp(pattern, 'g'))) {
      const [first, last] = [from[index], to[index + found.length - 1]]
      if (first < start || last > end) continue
      parts.push(text.slice(start, first), element('mark', text.slice(first, last)))
      start = last
    }
    return [...parts, text.slice(start, end)]
  }
  const excerpt = text => {
    const { folded, from, to } = fold.map(text)
    const at = Math.max(0, Math.min(...words.map(word => folded.indexOf(word)).filter(at => at >= 0), folded.length) - 30)
    const end = Math.min(folded.length, at + 100)
    return at < end ? [at ? '…' : '', ...marked(text, from[at], to[end - 1]), end < folded.length ? '…' : ''] : []
  }
  const row = entry => {
    const link = element('a', ...marked(entry.title))
    link.href = box.dataset.root + entry.address
    const where = element('p', ...marked(entry.where))
    where.className = 'note'
    // One text per word that has one, each once; where the title says it all, the first text says what it is about.
    const shown = new Set(words.map(word => entry.texts.find(text => fold(text[1]).includes(word))))
    shown.delete(undefined)
    const texts = shown.size ? [...shown].slice(0, 2) : entry.texts.slice(0, 1)
    return Object.assign(element('li', link, where, ...texts.map(([label, text]) => element('p', ...(label ? [element('b', label), '　'] : []), ...excerpt(text)))), { entry })
  }
  const draw = until => {
    const all = hits.flat()
    const found = all.slice(0, limit)
    let drawn = 0
    while (drawn < found.length && (!drawn || performance.now() < until)) {
      const entry = found[drawn], there = list.children[drawn++]
      if (there?.entry !== entry) list.insertBefore(row(entry), there ?? null)
    }
    while (list.children.length > found.length) list.lastChild.remove()
    more.hidden = all.length <= limit
    return drawn === found.length
  }
  // What has all the words in its title comes first, then what has them anywhere; both in the order of the index.
  const look = () => {
    turn = clearTimeout(turn)
    const until = performance.now() + slice
    for (; words.length && at < entries.length && performance.now() < until; at++) {
      const entry = entries[at]
      entry.all ??= fold([entry.title, entry.where, ...entry.texts.map(text => text[1])].join('\n'))
      if (words.every(word => entry.all.includes(word))) hits[words.every(word => fold(entry.title).includes(word)) ? 0 : 1].push(entry)
    }
    const isDrawn = draw(performance.now() + slice)
    if (!isDrawn || words.length && at < entries.length) turn = setTimeout(look)
    else if (!pause) say()
  }
  const say = () => {
    const count = hits.flat().length
    status.textContent = !words.length ? ''
      : failed ? status.dataset.failed
      : loaded < parts || at < entries.length ? status.dataset.loading
      : (count ? status.dataset.found : status.dataset.none).replace('{count}', count.toLocaleString()) + (count > limit ? status.dataset.more.replace('{count}', limit) : '')
  }

  // ---- the query: results at once, the count and the address when typing pauses
  const query = () => new URLSearchParams(location.search).get('q') ?? ''
  let kept = query()
  let settled = true
  const keep = settle => {
    const typed = form.q.value.trim()
    if (typed !== kept) {
      // Going back leads from query to query, not from key to key.
      try { history[settled ? 'pushState' : 'replaceState'](null, '', typed ? '?q=' + encodeURIComponent(typed) : location.pathname) } catch {}
      kept = typed
      settled = false
    }
    settled ||= settle
  }
  const seek = () => {
    words = fold.words(form.q.value)
    hits = [[], []]
    at = 0
    limit = step
    list.replaceChildren()
    more.hidden = true
    status.textContent = ''
    look()
  }
  const rest = settle => {
    pause = clearTimeout(pause)
    say()
    keep(settle)
  }
  const arrive = () => {
    form.q.value = kept
    settled = true
    if (kept) startAll()
    seek()
    say()
  }

  form.addEventListener('focusin', start)
  form.addEventListener('input', event => {
    startAll()
    if (event.isComposing) return
    clearTimeout(pause)
    pause = setTimeout(rest, 600, false)
    seek()
  })
  form.addEventListener('compositionend', () => form.q.dispatchEvent(new Event('input', { bubbles: true })))
  form.addEventListener('submit', event => {
    event.preventDefault()
    startAll()
    rest(true)
  })
  more.addEventListener('click', () => {
    limit += step
    draw(Infinity)
    list.children[limit - step].querySelector('a').focus()
    say()
  })
  addEventListener('popstate', () => {
    if (query() === kept) return // A link within the page.
    kept = query()
    arrive()
  })
  box.hidden = false
  arrive()
})()
