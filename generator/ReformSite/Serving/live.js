// Part of the preview, never of a published site: reloads the page when there is a newer one, and shows what keeps a newer one from being made.
// It stands in a shadow tree of its own, so that neither the page's styles nor its scripts meet it. All words come from the server.
(() => {
  const { events, shown } = document.currentScript.dataset;
  const isSite = shown.includes('site');
  const closedKey = `preview-closed ${events}`;
  let source, told;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link', { rel: 'stylesheet', href: new URL('live.css', document.currentScript.src).href });
  const title = make('h2', { id: 'title' });
  const close = make('button', { type: 'button', className: 'close' });
  const note = make('p', { id: 'note' });
  const counts = make('p', { id: 'counts', className: 'counts', role: 'status' });
  const list = make('ol');
  const more = make('p');
  const dialog = make('dialog', { className: 'problems', role: 'alertdialog' });
  const corner = make('button', { type: 'button', className: 'corner', hidden: true });
  const lost = make('p', { className: 'lost', role: 'status', hidden: true });
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'note counts');
  const head = make('div', { className: 'head' });
  head.append(title, close);
  dialog.append(head, note, counts, list, more);
  root.append(style, dialog, corner, lost);

  function make(name, properties = {}, text = '') {
    const element = Object.assign(document.createElement(name), properties);
    element.textContent = text;
    return element;
  }

  function entry(problem) {
    const item = make('li', { className: problem.isError ? 'error' : 'warning' });
    const where = make('p', { className: 'where' });
    where.append(make('b', {}, problem.word), ` ${problem.where} `, make('code', {}, problem.code));
    item.append(where, make('p', { className: 'message' }, problem.message), make('p', {}, problem.advice));
    return item;
  }

  function show(bulletin) {
    told = bulletin;
    host.lang = bulletin.language;
    title.textContent = bulletin.title;
    note.textContent = bulletin.note;
    counts.textContent = corner.textContent = bulletin.counts;
    close.textContent = bulletin.close;
    more.textContent = bulletin.more;
    list.replaceChildren(...bulletin.problems.map(entry));
    corner.className = bulletin.isRefused ? 'corner error' : 'corner';
    if (bulletin.problems.length === 0) dialog.close();
    else if (bulletin.isRefused && sessionStorage.getItem(closedKey) !== stateOf(bulletin)) open();
    corner.hidden = dialog.open || bulletin.problems.length === 0;
  }

  // Numbers begin anew with the program; the name of the site tells one run from another.
  const stateOf = bulletin => `${bulletin.shown} ${bulletin.number}`;

  function open() {
    if (!dialog.open) dialog.showModal();
    corner.hidden = true;
  }

  dialog.addEventListener('close', () => {
    corner.hidden = told.problems.length === 0;
    sessionStorage.setItem(closedKey, stateOf(told));
  });
  close.addEventListener('click', () => dialog.close());
  corner.addEventListener('click', open);

  function listen() {
    if (source) return;
    source = new EventSource(events);
    source.onopen = () => { lost.hidden = true; };
    source.onerror = () => {
      lost.hidden = !told;
      lost.textContent = told?.lost;
    };
    source.onmessage = message => {
      const bulletin = JSON.parse(message.data);
      if (bulletin.shown !== shown) location.reload();
      else if (!isSite) told = bulletin;
      else if (bulletin.number !== told?.number) show(bulletin);
    };
  }

  function rest() {
    source?.close();
    source = undefined;
  }

  // A browser opens six connections to a server at most: pages nobody looks at give theirs up.
  const follow = () => document.visibilityState === 'visible' ? listen() : rest();
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', rest);
  addEventListener('pageshow', follow);
  document.body.append(host);
  follow();
})();
