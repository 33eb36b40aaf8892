// How fast search and filter of a built portal answer in Chromium: node tests/search-speed.mjs [FOLDER] [RUNS] [phone]   (default output/sample, 5 runs; needs
// Chromium and the built browser tests, whose driver it uses). Serves the folder as a plain host would, gzip included, opens a new browser context for
// each run, so that nothing is cached, and prints medians in milliseconds with the slowest run behind them. `phone`: a processor four times as slow and a
// mobile connection of 9 Mbit/s with 60 ms of latency.
import { createServer } from "node:http";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "./ReformSite.BrowserTests/bin/Release/net10.0/.playwright/package/index.mjs";

const folder = path.resolve(process.argv[2] ?? "output/sample");
const runs = Number(process.argv[3] ?? 5);
const isPhone = process.argv[4] === "phone";
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png" };

const served = new Map();
const bodyOf = async file => {
  if (!served.has(file)) served.set(file, gzipSync(await readFile(file)));
  return served.get(file);
};
const server = createServer(async (request, response) => {
  let file = path.join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  try {
    if ((await stat(file)).isDirectory()) file = path.join(file, "index.html");
    const body = await bodyOf(file);
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "content-encoding": "gzip" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const root = `http://127.0.0.1:${server.address().port}/`;

// ---- what is asked for: words of the first and the last initiative, one that many have, and one that nobody has
const indexes = (await readdir(path.join(folder, "search"))).filter(name => name.endsWith(".js"));
const weight = { raw: 0, packed: 0, largest: 0 };
const titles = new Map();
for (const name of indexes) {
  const file = path.join(folder, "search", name);
  const text = await readFile(file, "utf8");
  weight.raw += Buffer.byteLength(text);
  weight.packed += (await bodyOf(file)).length;
  weight.largest = Math.max(weight.largest, Buffer.byteLength(text));
  for (const [, id, title] of text.matchAll(/\[0,"initiatives\/([^"]+)\/index\.html","([^"]+)"/g)) titles.set(id, [Number(/-(\d+)[.]/.exec(name)?.[1] ?? 1), title]);
}
const inOrder = [...titles.values()].sort((a, b) => a[0] - b[0]).map(([, title]) => title);
const queries = { "first title": inOrder[0], "last title": inOrder.at(-1), "frequent word": "市民", "two words": "市民 学校", "one letter": "の", "nothing": "宇宙船" };

// ---- in the page: from a key to the first result on the screen
const measure = async ({ query, until }) => {
  const field = document.querySelector(".results input"), list = document.querySelector(".results ol"), status = document.querySelector(".results [role=status]");
  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const wait = isThere => new Promise(done => {
    if (isThere()) return done();
    const watch = new MutationObserver(() => isThere() && (watch.disconnect(), done()));
    watch.observe(document.querySelector(".results"), { childList: true, subtree: true, characterData: true });
  });
  const begin = performance.now();
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const called = performance.now() - begin;
  if (until === "first") await wait(() => list.children.length > 0);
  await painted();
  const first = performance.now() - begin;
  if (until === "first") await wait(() => /\d/.test(status.textContent) || status.textContent === status.dataset.none);
  return { called, first, all: performance.now() - begin };
};

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
const figures = new Map();
const note = (name, value) => figures.set(name, [...(figures.get(name) ?? []), value]);
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const visit = async (page, work) => {
  const context = await browser.newContext({ locale: "ja-JP" });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    window.longest = 0;
    new PerformanceObserver(list => { for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration); }).observe({ type: "longtask" });
  });
  await tab.goto(root + page);
  if (isPhone) {
    const tools = await context.newCDPSession(tab);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 1e6 / 8 });
  }
  await work(tab);
  await context.close();
};

for (let run = 0; run < runs; run++) {
  for (const name of ["frequent word", "last title"]) {
    await visit("search/", async tab => {
      const { first, all } = await tab.evaluate(measure, { query: queries[name], until: "first" });
      note(`search, nothing loaded: focus to first result (${name})`, first);
      note(`search, nothing loaded: focus to all parts searched and counted (${name})`, all);
      note(`search, nothing loaded: longest task while it loads (${name})`, await tab.evaluate(() => window.longest));
      if (name === "last title") {
        for (const [of, query] of Object.entries(queries)) note(`search, index loaded: key to results on the screen (${of})`, (await tab.evaluate(measure, { query, until: "key" })).first);
      }
    });
  }
  await visit("initiatives/", async tab => {
    const filter = async choices => tab.evaluate(async choices => {
      const form = document.querySelector(".filter"), list = document.querySelector(".found ol"), status = form.querySelector("[role=status]");
      const begin = performance.now();
      form.dispatchEvent(new Event("focusin", { bubbles: true }));
      for (const [name, at] of choices) form.elements[name].selectedIndex = at;
      form.elements[choices[0][0]].dispatchEvent(new Event("input", { bubbles: true }));
      while (!/\d/.test(status.textContent)) {
        if (performance.now() - begin > 60_000) throw new Error("the filter does not answer");
        await new Promise(done => setTimeout(done, 1));
      }
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begin;
    }, choices);
    note("list, nothing loaded: choice to rows on the screen (department)", await filter([["department", 1]]));
    for (const [name, choices] of Object.entries({ "policy and department": [["policy", 2]], evaluation: [["policy", 0], ["department", 0], ["result", 2]], "order by title": [["sort", 1], ["result", 0]], "order by evaluation": [["sort", 3]] }))
      note(`list, rows loaded: choice to rows on the screen (${name})`, await filter(choices));
  });
}
await browser.close();
server.close();

console.log(`${titles.size.toLocaleString("en")} initiatives; search index of ${indexes.length} parts, ${Math.round(weight.raw / 1000).toLocaleString("en")} KB (gzip ${Math.round(weight.packed / 1000).toLocaleString("en")} KB), largest ${Math.round(weight.largest / 1000)} KB; ${runs} runs${isPhone ? ", as on a phone" : ""}`);
for (const [name, values] of figures) console.log(String(Math.round(median(values))).padStart(6), `(${Math.round(Math.max(...values))})`.padStart(8), " ", name);
