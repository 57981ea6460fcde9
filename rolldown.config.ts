import { defineConfig } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

export default defineConfig({
  input: { index: 'src/index.ts' },
  platform: 'node',
  // Importing these does nothing by itself, so what is not used of them may go: above all the HTTP client that
  // @actions/core keeps for OpenID tokens, with undici, which is more than half of the bundle and of the time to start.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici)\//, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Names without a hash, so that a diff of dist/ shows what changed and not what was renamed.
    chunkFileNames: '[name].js',
    comments: false,
  },
  plugins: [licenses('licenses.txt')],
})
