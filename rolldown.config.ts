import { defineConfig } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

export default defineConfig({
  input: { index: 'src/index.ts' },
  platform: 'node',
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
