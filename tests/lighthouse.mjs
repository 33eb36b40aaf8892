// Lighthouse (mobile) on the main page kinds of a built portal: node tests/lighthouse.mjs [FOLDER] [RUNS]   (default output/sample, 5; needs Chromium and npm)
// Serves the folder as a plain host would, gzip included, and prints one line per page: performance, accessibility, best practices and SEO, each the median of its runs
// (Lighthouse's own advice, as one run varies by some points), then performance run by run.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const folder = path.resolve(process.argv[2] ?? "output/sample");
const runs = Number(process.argv[3] ?? 5);
const pages = ["", "policies/2/", "initiatives/K2-1-1/", "initiatives/", "departments/広報情報課/", "years/2024/"];
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png", ".csv": "text/csv", ".xml": "application/xml", ".txt": "text/plain" };
const categories = ["performance", "accessibility", "best-practices", "seo"];

const server = createServer(async (request, response) => {
  let file = path.join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  try {
    if ((await stat(file)).isDirectory()) file = path.join(file, "index.html");
    const body = gzipSync(await readFile(file));
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "content-encoding": "gzip", "cache-control": "max-age=31536000" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const root = `http://127.0.0.1:${server.address().port}/`;

for (const page of pages) {
  const reports = [];
  for (let run = 0; run < runs; run++) reports.push(await lighthouse(root + encodeURI(page)));
  const points = name => reports.map(report => Math.round(report.categories[name].score * 100));
  const missed = new Set(reports.flatMap(report => Object.values(report.audits)).filter(audit => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative").map(audit => audit.id));
  console.log(categories.map(name => String(median(points(name))).padStart(3)).join(" / "), ` /${page}  (${points("performance").join(" ")})`, [...missed].join(", "));
}
server.close();

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

async function lighthouse(address) {
  const { stdout } = await promisify(execFile)(
    "npm",
    ["exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse", address, "--quiet", "--output=json", `--only-categories=${categories}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu"],
    { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium" } });
  return JSON.parse(stdout);
}
