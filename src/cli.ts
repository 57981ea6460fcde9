#!/usr/bin/env node
import { runCommandLine } from './hosts/cli/command-line.ts'

await runCommandLine(process.argv.slice(2))
