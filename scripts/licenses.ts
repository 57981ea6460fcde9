import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
  readonly folder: string
}

/** Writes the licences of all bundled packages beside the bundle, as they require. Fails for a package without one. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const modules = ids.map((id) => id.replaceAll('\\', '/'))
      const inPackages = modules.filter((id) => id.includes('/node_modules/'))
      const packages = new Map(
        inPackages.map(findPackage).map((found) => [`${found.name}@${found.version}`, found]),
      )
      const names = [...packages.keys()].sort()
      const source = names
        .map((name) => describe(name, packages.get(name) as Package))
        .join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** The package a module belongs to: the nearest folder above it whose package.json has a name and a version. */
function findPackage(module: string): Package {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const { name, version, license, author } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Package>
    if (name && version)
      return { name, version, folder, ...(license && { license }), ...(author && { author }) }
  }
  throw new Error(`${module} belongs to no package`)
}

function describe(name: string, one: Package): string {
  const file = readdirSync(one.folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readText(join(one.folder, file)) : nameLicense(name, one)
  return `${name}\n${one.license ?? ''}\n\n${text}\n`
}

/** Some packages only name their licence; the MIT licence, which asks for its text, is the same for all but the holder. */
function nameLicense(name: string, { license, author }: Package): string {
  const holder = typeof author === 'object' ? author.name : author
  if (license !== 'MIT' || !holder) throw new Error(`${name} has no licence text`)
  const mit = readText(join(import.meta.dirname, '..', 'LICENSE'))
  return mit.replace(/^Copyright .*$/m, () => `Copyright (c) ${holder}`)
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
}
