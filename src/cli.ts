#!/usr/bin/env node
import { runCommandLine } from './hosts/cli/command-line.ts'
import { NETWORK, openFeedParser } from './hosts/network.ts'

const { argv, env, stdout, stderr } = process
await runCommandLine(argv.slice(2), {
  ...{ network: NETWORK, openFeedParser, env, stdout, stderr },
  onFailure() {
    process.exitCode = 1
  },
})
