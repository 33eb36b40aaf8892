// On paper nothing is folded. New browsers unfold by style (_threads.css); for the others the folds are opened while they print. Deferred, it has one more use:
// Chromium then waits for the stylesheet instead of laying the whole page out once without.
(() => {
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const fold of folded) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false
  })
})()
