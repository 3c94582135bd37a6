import { join } from 'node:path'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname

/** A function as it is uploaded, without packages that come along beside it. */
export interface Bundle {
  bytes: Uint8Array
  /** Bytes of each of our rooms (`packages/site`) and of each package (`zod`) in it, the most first. */
  parts: Map<string, number>
}

/** Bundles a function as SST does: minified, as an ES module, native libraries left out. */
export async function bundleOf(name: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, `functions/${name}.ts`)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    mainFields: ['module', 'main'],
    external: ['@node-rs/jieba'],
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    outfile: `${name}.mjs`,
    absWorkingDir: root,
  })
  const parts = new Map<string, number>()
  for (const [file, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    if (bytesInOutput > 0) parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput)
  }
  for (const { path, external } of Object.values(metafile.outputs).flatMap(({ imports }) => imports)) {
    if (external && path.startsWith('@')) parts.set(partOf(`node_modules/${path}`), 0)
  }
  const [output] = outputFiles
  return {
    bytes: output?.contents ?? new Uint8Array(),
    parts: new Map([...parts].toSorted(([, one], [, other]) => other - one)),
  }
}

/** The room or package that a file belongs to. */
function partOf(file: string): string {
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return found ?? file.split('/').slice(0, 2).join('/')
}
