// Filters and sorts the list of initiatives, and keeps the choices in the address. Rows that are all on the page are hidden and moved; a list
// of several pages has its rows in a script that calls reformList(rows), loaded when the reader turns to the form.
(() => {
  const form = document.querySelector('.filter')
  const status = form.querySelector('[role=status]')
  const found = document.querySelector('.found')
  const [, list, more] = found.children
  const whole = document.querySelector('.whole')
  const { policy, department, year, result, sort, text } = form.elements
  const template = document.querySelector('template')
  const index = template?.dataset.index
  const step = index ? 100 : Infinity
  let rows, matches, limit, pause

  const map = (select, valueOf) => new Map([...select.options].map((option, i) => [option.value, valueOf(option, i)]))
  const policyNames = map(policy, option => option.textContent), resultNames = map(result, option => option.textContent)

  // ---- rows: what is compared, and how to draw it outside of its group
  const rowOf = element => {
    const no = element.closest('.group').querySelector('h2').id.slice(1)
    const of = Object.assign(document.createElement('p'), { className: 'who', textContent: policyNames.get(no), hidden: true })
    const home = element.parentNode
    const words = [...element.querySelectorAll('h3, p')].map(part => part.textContent).join('\n')
    element.firstElementChild.append(of)
    return {
      policy: no, department: element.querySelector('.who a').textContent, results: element.dataset.results.split(' '),
      title: element.querySelector('h3').textContent, text: fold(words),
      draw: () => {
        of.hidden = element.hidden = false
        return element
      },
      settle: isMatch => {
        of.hidden = true
        element.hidden = !isMatch
        home.append(element)
      },
    }
  }
  const rowFrom = ([address, title, policyAt, departmentAt, results]) => {
    const row = { policy: policy.options[policyAt + 1].value, department: department.options[departmentAt + 1].value, results: results.split(' '), title }
    row.draw = () => {
      const element = template.content.firstElementChild.cloneNode(true)
      const link = element.querySelector('a')
      link.href = address
      link.textContent = title
      element.querySelector('.who').textContent = policyNames.get(row.policy) + '　' + row.department
      element.querySelector('.grade').textContent = year.selectedOptions[0].textContent + '　' + resultNames.get(row.results[year.selectedIndex])
      return element
    }
    return row
  }

  // ---- what matches, and in which order
  let collator
  const places = map(department, (_, i) => i)
  const orders = {
    title: () => {
      collator ??= new Intl.Collator('ja', { numeric: true })
      return (a, b) => collator.compare(a.title, b.title)
    },
    department: () => (a, b) => places.get(a.department) - places.get(b.department),
    result: at => {
      const rank = row => Number(row.results[at]) || 0 // States are words and come last.
      return (a, b) => rank(b) - rank(a)
    },
  }
  // To order ten thousand titles takes a moment; once is enough.
  const ordered = {}
  const inOrder = by => !by ? rows : ordered[by === 'result' ? year.selectedIndex : by] ??= [...rows].sort(orders[by](year.selectedIndex))
  const chosen = () => `${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`
  const show = () => {
    const words = fold.words(text?.value ?? '')
    const [ofPolicy, ofDepartment, ofResult] = [policy, department, result].map(select => select.value)
    const [at, lifecycle] = [year.selectedIndex, year.options.length]
    matches = inOrder(sort.value).filter(row => (!ofPolicy || row.policy === ofPolicy) && (!ofDepartment || row.department === ofDepartment)
      && (!ofResult || row.results[at] === ofResult || row.results[lifecycle] === ofResult)
      && words.every(word => row.text.includes(word)))
    const flat = (index ? chosen() : sort.value) !== ''
    found.hidden = !flat
    whole.hidden = flat
    if (flat) {
      list.replaceChildren(...matches.slice(0, limit).map(row => row.draw()))
      more.hidden = matches.length <= limit
    } else if (!index) {
      for (const row of rows) row.settle(matches.includes(row))
      for (const group of whole.querySelectorAll('.group')) group.hidden = !group.querySelector('.promise:not([hidden])')
      whole.querySelector('nav').hidden = chosen() !== ''
    }
  }
  const say = () => {
    pause = clearTimeout(pause)
    status.textContent = !chosen() ? '' : !rows ? status.dataset.loading
      : (matches.length ? status.dataset.found : status.dataset.none).replace('{count}', matches.length.toLocaleString()).replace('{all}', rows.length.toLocaleString())
  }

  // ---- the rows are read when the reader turns to the form, those of a list of several pages from a script
  let asked
  const start = () => {
    if (!index) rows ??= [...whole.querySelectorAll('.promise')].map(rowOf)
    if (!index || asked) return
    asked = document.createElement('script')
    asked.src = index
    asked.onerror = () => { status.textContent = status.dataset.failed }
    document.head.append(asked)
  }
  window.reformList = all => {
    rows = all.map(rowFrom)
    apply()
    say()
  }

  const apply = () => {
    limit = step
    if (chosen()) start()
    if (rows) show()
  }
  const settle = way => {
    say()
    // Not every browser lets a page opened from a disk rewrite its address; the filter works without.
    try { history[way](null, '', chosen() ? '?' + chosen() : location.pathname) } catch {}
  }
  const arrive = () => {
    const query = new URLSearchParams(location.search)
    for (const control of form.querySelectorAll('select, input')) {
      control.value = query.get(control.name) ?? ''
      if (control.selectedIndex < 0) control.value = ''
    }
    apply()
    say()
  }

  form.addEventListener('focusin', start)
  form.addEventListener('input', event => {
    if (event.isComposing) return
    apply()
    if (event.target !== text) return settle('pushState')
    // Typing is told of, and kept, when it pauses.
    status.textContent = ''
    clearTimeout(pause)
    pause = setTimeout(settle, 600, 'replaceState')
  })
  form.addEventListener('compositionend', () => text.dispatchEvent(new Event('input', { bubbles: true })))
  form.addEventListener('reset', () => setTimeout(() => {
    apply()
    settle('pushState')
  }))
  form.addEventListener('submit', event => event.preventDefault())
  more.addEventListener('click', () => {
    const shown = limit
    limit += step
    show()
    list.children[shown].querySelector('a').focus()
  })
  addEventListener('popstate', arrive)
  form.hidden = false
  arrive()
})()
