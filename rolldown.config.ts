import { defineConfig, type Plugin } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

export default defineConfig({
  // The third is a process of its own: see src/feeds/parser.ts.
  input: { index: 'src/index.ts', cli: 'src/cli.ts', 'feed-parser': 'src/feeds/child.ts' },
  platform: 'node',
  // Importing these does nothing by itself, so what is not used of them may go: above all the HTTP client that
  // @actions/core keeps for OpenID tokens, with undici, which is more than half of the bundle and of the time to start.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules[\\/](@actions|undici)[\\/]/, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Names without a hash, so that a diff of dist/ shows what changed and not what was renamed.
    chunkFileNames: ({ moduleIds }) => (moduleIds.some(isMain) ? 'main.js' : '[name].js'),
    comments: false,
  },
  plugins: [withoutHttpClient(), licenses('licenses.txt')],
})

/** What both entries share is the run itself. */
function isMain(module: string): boolean {
  return /[\\/]src[\\/]run[\\/]main\.ts$/.test(module)
}

/** rss-parser is given texts and fetches nothing, but loading the client that it could fetch with is a fifth of the start. */
function withoutHttpClient(): Plugin {
  const empty = '\0empty'
  return {
    name: 'without-http-client',
    resolveId: (id, importer) => (/^https?$/.test(id) && importer?.includes('rss-parser') ? empty : null),
    load: (id) => (id === empty ? 'module.exports = {}' : null),
  }
}
