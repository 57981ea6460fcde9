// Runs a command with everything it needs in place: the packages of the lock file and Node 24.
//   node scripts/run.mjs <command> [arguments…]
// Plain JavaScript without packages, because it is what puts the packages there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The Node that GitHub's runners start the Action with. It also runs TypeScript files directly. */
const NODE_MAJOR = 24

function main() {
  install(ROOT)
  // The npm that is tested. It stays off the PATH, where it would take the place of the machine's own.
  if (process.argv.includes('long')) install(join(ROOT, 'tools', 'npm'))
  const path = [join(ROOT, 'node_modules', '.bin')]
  if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR) {
    install(join(ROOT, 'tools', 'node'))
    path.unshift(join(ROOT, 'tools', 'node', 'node_modules', '.bin'))
  }
  const env = { ...process.env, [pathName()]: [...path, process.env[pathName()]].join(delimiter) }
  const shell = process.platform === 'win32'
  // A shell, which Windows needs to find the commands of packages, splits words at blanks.
  const [command, ...args] = process.argv.slice(2).map((word) => (shell ? `"${word}"` : word))
  run(command, args, { env, shell })
}

/** Runs `npm ci` in a folder, unless its packages were installed from the current lock file. */
function install(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = join(folder, 'node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stderr.write(`Installing packages in ${folder} …\n`)
  const npm = process.env.npm_execpath
  const quiet = ['ci', '--loglevel=error']
  // npm's script by its path, so that Windows needs no shell.
  if (npm) run(process.execPath, [npm, ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  else
    run('npm', quiet, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  writeFileSync(stamp, lock)
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: process.cwd(), ...options })
  if (error) process.stderr.write(`${command}: ${error.message}\n`)
  if (status !== 0) process.exit(status ?? 1)
}

/** PATH is spelled Path on Windows. */
function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
}

main()
