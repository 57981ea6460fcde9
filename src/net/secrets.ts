import { starSecrets } from '../record/credentials.ts'

/** What a run was given in confidence. */
export interface Secrets {
  /** From now on these are never said. */
  hide(secrets: readonly string[]): void
  /** A text with stars in place of them. */
  star(text: string): string
}

/** `onHide` is called with each, where somebody else is to know of them too. */
export function createSecrets(onHide: (secret: string) => void = () => {}): Secrets {
  const all = new Set<string>()
  return {
    hide(secrets) {
      for (const secret of secrets.filter(Boolean)) {
        all.add(secret)
        onHide(secret)
      }
    },
    star: (text) => starSecrets(text, [...all]),
  }
}
