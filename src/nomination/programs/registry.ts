import { AWS_COMMUNITY_BUILDERS } from './aws-community-builders.ts'
import { CNCF_AMBASSADORS } from './cncf-ambassadors.ts'
import { DOCKER_CAPTAINS } from './docker-captains.ts'
import { GITHUB_STARS } from './github-stars.ts'
import { GOOGLE_GDE } from './google-gde.ts'
import { MICROSOFT_MVP } from './microsoft-mvp.ts'
import { MICROSOFT_MVP_RENEWAL } from './microsoft-mvp-renewal.ts'
import { ORACLE_ACE } from './oracle-ace.ts'
import type { Program } from './program.ts'
import { SITECORE_MVP } from './sitecore-mvp.ts'
import { UMBRACO_MVP } from './umbraco-mvp.ts'

/**
 * Every program there is a pack for, in the order in which messages and documents list them. A new one is a file in this
 * folder and its import and name here: inputs, options, the configuration's schema, `npm run docs` and the tests follow.
 */
const REGISTERED = [
  MICROSOFT_MVP,
  MICROSOFT_MVP_RENEWAL,
  GITHUB_STARS,
  GOOGLE_GDE,
  DOCKER_CAPTAINS,
  AWS_COMMUNITY_BUILDERS,
  SITECORE_MVP,
  ORACLE_ACE,
  CNCF_AMBASSADORS,
  UMBRACO_MVP,
]

export type ProgramId = (typeof REGISTERED)[number]['id']

/** As inputs and the configuration file name them. */
export const PROGRAM_IDS: readonly ProgramId[] = REGISTERED.map(({ id }) => id)

export const PROGRAMS = Object.fromEntries(REGISTERED.map((program) => [program.id, program])) as Readonly<
  Record<ProgramId, Program<ProgramId>>
>
