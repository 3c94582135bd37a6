import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** SPDX names of licences under which we may use, change and pass on what we ship. */
const SHIPPED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Zlib',
]
/** Those of tools besides, which stay on our machines: whoever changes their files must give the changes away. */
const TOOLS = [...SHIPPED, 'MPL-2.0']

interface Package {
  license?: string
  dev?: boolean
  resolved?: string
  integrity?: string
}

const root = new URL('..', import.meta.url)
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, Package>
}
const installed = Object.entries(packages).filter(([path]) => path !== '')

test('every dependency has a licence that fits', () => {
  expect(installed.length).toBeGreaterThan(100)
  const unfit = installed.filter(([, { license, dev }]) => !fits(license, dev ? TOOLS : SHIPPED))
  expect(unfit.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test('every dependency is locked to its bytes, wherever they come from', () => {
  const loose = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
  expect(loose.map(([path]) => path)).toEqual([])
  const bound = installed.filter(([, { resolved }]) => resolved !== undefined)
  expect(bound.map(([path]) => path)).toEqual([])
})

test('the page of licences names every one of them', () => {
  const page = readFileSync(new URL('docs/licences.md', root), 'utf8')
  const listed = new Set(page.split(/[|,]/).map((cell) => cell.trim()))
  const names = installed.map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect(names.filter((name) => !listed.has(name))).toEqual([])
})

/** `(MIT AND Zlib)` needs both, `MIT OR Apache-2.0` either. */
function fits(license: string | undefined, allowed: readonly string[]): boolean {
  const alternatives = (license ?? 'none').replace(/[()]/g, '').split(' OR ')
  return alternatives.some((one) => one.split(' AND ').every((name) => allowed.includes(name)))
}
