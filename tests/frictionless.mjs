// Checks data packages with the Frictionless validator for JavaScript: the descriptor against the published profile, every row against its schema, keys between tables.
// node tests/frictionless.mjs FOLDER…   prints a line for each finding; the exit code is 1 if there is one.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import datapackage from 'datapackage'

let findings = 0
const tell = (folder, text) => { findings++; console.log(`${folder}: ${text}`) }

for (const folder of process.argv.slice(2)) {
  // This validator takes a byte order mark for a part of the first header (the one for Python does not), so it gets a copy without.
  const copy = await mkdtemp(join(tmpdir(), 'frictionless-'))
  try {
    await cp(folder, copy, { recursive: true })
    for (const name of await readdir(copy)) {
      if (name.endsWith('.csv')) await writeFile(join(copy, name), (await readFile(join(copy, name), 'utf8')).replace(/^\uFEFF/, ''))
    }
    const data = await datapackage.Package.load(join(copy, 'datapackage.json'))
    for (const error of data.errors) tell(folder, `datapackage.json: ${error.message}`)
    for (const resource of data.resources) {
      for (const error of resource.errors) tell(folder, `${resource.name}: ${error.message}`)
      try {
        await resource.read({ relations: true })
      } catch (error) {
        tell(folder, `${resource.name}: ${error.message}`)
        for (const detail of error.errors ?? []) tell(folder, `${resource.name}: row ${detail.rowNumber}: ${detail.message}`)
      }
    }
  } finally {
    await rm(copy, { recursive: true })
  }
}
process.exitCode = findings ? 1 : 0
