// Filters the list of initiatives: text, department, evaluation. Everything is already on the page; this only hides what does not match.
(() => {
  const form = document.querySelector('.filter')
  const status = form.querySelector('[role=status]')
  const plain = text => text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 96))
  const of = (item, selector) => item.querySelector(selector)?.textContent.trim() ?? ''

  const items = [...document.querySelectorAll('.promise')].map(element => ({
    element, text: plain([...element.querySelectorAll('h3, p')].map(part => part.textContent).join(' ')), department: of(element, '.who a'), evaluation: of(element, '.grade'),
  }))
  for (const name of ['department', 'evaluation']) {
    for (const value of new Set(items.map(item => item[name]))) {
      if (value && ![...form[name].options].some(option => option.value === value)) form[name].add(new Option(value))
    }
  }

  const apply = () => {
    const words = plain(form.text.value).split(/\s+/).filter(Boolean)
    let count = 0
    for (const item of items) {
      const matches = words.every(word => item.text.includes(word)) && ['department', 'evaluation'].every(name => !form[name].value || form[name].value === item[name])
      item.element.hidden = !matches
      if (matches) count++
    }
    for (const group of document.querySelectorAll('.group')) group.hidden = !group.querySelector('.promise:not([hidden])')
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value))
    status.textContent = `${chosen}` ? (count ? status.dataset.found : status.dataset.none).replace('{count}', count).replace('{all}', items.length) : ''
    return chosen
  }
  const keep = () => {
    const chosen = `${apply()}`
    // A page opened from a disk may not rewrite its address in every browser; the filter works without.
    try { history.replaceState(null, '', chosen ? '?' + chosen : location.pathname) } catch {}
  }

  for (const [name, value] of new URLSearchParams(location.search)) if (form[name]) form[name].value = value
  form.hidden = false
  apply()
  form.addEventListener('input', keep)
  form.addEventListener('reset', () => setTimeout(keep))
  form.addEventListener('submit', event => event.preventDefault())
})()
