// Search over all texts, in the browser. The index is scripts that call reformSearch(part), loaded when the reader turns to the form.
(() => {
  const box = document.querySelector('.results')
  const form = box.querySelector('form')
  const status = box.querySelector('[role=status]')
  const list = box.querySelector('ol')
  const more = box.querySelector('[type=button]')
  const step = 50
  const entries = []
  let head, parts = 1, loaded = 0, failed = false
  let words = [], hits = [[], []], limit = step, pause

  const element = (name, ...content) => {
    const made = document.createElement(name)
    made.append(...content)
    return made
  }

  // ---- the index
  const load = number => {
    const script = document.createElement('script')
    script.async = false // Parts run in their order, so that results only ever grow at the end.
    script.src = number > 1 ? box.dataset.index.replace('.js', `-${number}.js`) : box.dataset.index
    script.onerror = () => {
      failed = true
      say()
    }
    document.head.append(script)
  }
  const start = () => {
    if (!head) load(1)
    head ??= {}
  }
  window.reformSearch = part => {
    if (part.parts) {
      head = part
      parts = part.parts
      for (let number = 2; number <= parts; number++) load(number)
    }
    const before = entries.length
    for (const [kind, address, title, names, ...pairs] of part.entries) {
      const texts = []
      for (let i = 0; i < pairs.length; i += 2) texts.push([head.labels[pairs[i]], pairs[i + 1]])
      const where = [head.kinds[kind], ...names.map(name => head.names[name])].join('　')
      const name = fold(title)
      entries.push({ address, title, where, texts, name, all: fold([title, where, ...texts.map(text => text[1])].join('\n')) })
    }
    loaded++
    look(before)
    if (!pause) say()
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
  const draw = () => {
    const found = hits.flat().slice(0, limit)
    found.forEach((entry, i) => {
      if (list.children[i]?.entry !== entry) list.insertBefore(row(entry), list.children[i] ?? null)
    })
    while (list.children.length > found.length) list.lastChild.remove()
    more.hidden = hits.flat().length <= limit
  }
  // What has all the words in its title comes first, then what has them anywhere; both in the order of the index.
  const look = from => {
    if (!words.length) return
    for (const entry of entries.slice(from)) {
      if (words.every(word => entry.all.includes(word))) hits[words.every(word => entry.name.includes(word)) ? 0 : 1].push(entry)
    }
    draw()
  }
  const say = () => {
    const count = hits.flat().length
    status.textContent = !words.length ? ''
      : failed ? status.dataset.failed
      : loaded < parts ? status.dataset.loading
      : (count ? status.dataset.found : status.dataset.none).replace('{count}', count.toLocaleString()) + (count > limit ? status.dataset.more.replace('{count}', limit) : '')
  }

  // ---- the query: results at once, the count and the address when typing pauses
  const asked = () => new URLSearchParams(location.search).get('q') ?? ''
  let kept = asked()
  let settled = true
  const keep = settle => {
    const query = form.q.value.trim()
    if (query !== kept) {
      // Going back leads from query to query, not from key to key.
      try { history[settled ? 'pushState' : 'replaceState'](null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname) } catch {}
      kept = query
      settled = false
    }
    settled ||= settle
  }
  const seek = () => {
    words = fold.words(form.q.value)
    hits = [[], []]
    limit = step
    list.replaceChildren()
    more.hidden = true
    status.textContent = ''
    look(0)
  }
  const rest = settle => {
    pause = clearTimeout(pause)
    say()
    keep(settle)
  }
  const arrive = () => {
    form.q.value = kept
    settled = true
    if (kept) start()
    seek()
    say()
  }

  form.addEventListener('focusin', start)
  form.addEventListener('input', event => {
    if (event.isComposing) return
    start()
    seek()
    clearTimeout(pause)
    pause = setTimeout(rest, 600, false)
  })
  form.addEventListener('compositionend', () => form.q.dispatchEvent(new Event('input', { bubbles: true })))
  form.addEventListener('submit', event => {
    event.preventDefault()
    start()
    rest(true)
  })
  more.addEventListener('click', () => {
    limit += step
    draw()
    list.children[limit - step].querySelector('a').focus()
    say()
  })
  addEventListener('popstate', () => {
    if (asked() === kept) return // A link within the page.
    kept = asked()
    arrive()
  })
  box.hidden = false
  arrive()
})()
