import { GITHUB_STARS } from './github-stars.ts'
import { GOOGLE_GDE } from './google-gde.ts'
import type { ProgramId } from './ids.ts'
import { MICROSOFT_MVP } from './microsoft-mvp.ts'
import { MICROSOFT_MVP_RENEWAL } from './microsoft-mvp-renewal.ts'
import type { Program } from './program.ts'

/** Every program there is a pack for. */
export const PROGRAMS: Readonly<Record<ProgramId, Program>> = {
  'microsoft-mvp': MICROSOFT_MVP,
  'microsoft-mvp-renewal': MICROSOFT_MVP_RENEWAL,
  'github-stars': GITHUB_STARS,
  'google-gde': GOOGLE_GDE,
}
