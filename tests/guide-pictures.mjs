// Takes the pictures of docs/職員ガイド.md anew: node tests/guide-pictures.mjs   (after a build; needs Chromium)
// A copy of the sample portal is served; a cell is broken as a slip of the hand would break it; the report is what `check` writes of it.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const program = path.join(root, "generator/ReformSite/bin/Release/net10.0/reformsite.dll");
const { chromium } = createRequire(import.meta.url)(path.join(root, "tests/ReformSite.BrowserTests/bin/Release/net10.0/.playwright/package"));
const pictures = path.join(root, "docs/pictures");
const work = await mkdtemp(path.join(tmpdir(), "reformsite-guide-"));
const portal = path.join(work, "content/plan4");
const results = path.join(portal, "results.csv");

await mkdir(pictures, { recursive: true });
await cp(path.join(root, "content/sample"), portal, { recursive: true });
const server = spawn("dotnet", [program, "serve", portal], { cwd: work, env: { ...process.env, LANG: "ja_JP.UTF-8" } });
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  let address;
  for await (const line of createInterface({ input: server.stdout })) if ((address = line.match(/http:\/\/\S+?\//)?.[0])) break;
  const page = await browser.newPage({ viewport: { width: 1080, height: 680 }, locale: "ja-JP" });
  const take = name => page.screenshot({ path: path.join(pictures, name) });

  await page.goto(address);
  await take("serve.png");

  const good = await readFile(results, "utf8");
  const row = good.split("\n").find(line => line.startsWith("K1-1-1,R4,"));
  await writeFile(results, good.replace(row, row.replace(/,3,,(\r?)$/, ",33,,$1")));
  await page.getByRole("alertdialog").waitFor();
  await take("serve-error.png");

  // Exits with 1, as there is an error.
  await promisify(execFile)("dotnet", [program, "check", portal, "--report", path.join(work, "report.html")], { cwd: work, env: { ...process.env, LANG: "ja_JP.UTF-8" } }).catch(() => {});
  await page.goto("file://" + path.join(work, "report.html"));
  await page.getByRole("heading", { name: "直すところ" }).evaluate(heading => scrollTo(0, heading.getBoundingClientRect().top - 250));
  await take("report.png");

  await writeFile(results, good);
  await page.goto(new URL("plan4/initiatives/K1-3-1/", address).href);
  await page.locator(".tag, [id*=correction]").first().scrollIntoViewIfNeeded();
  await take("correction.png");
} finally {
  await browser.close();
  server.kill("SIGINT");
  await rm(work, { recursive: true });
}
