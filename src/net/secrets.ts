import { starSecrets } from '../record/credentials.ts'

/** The secrets of a run. */
export interface Secrets {
  /** From now on `star` replaces these. */
  hide(secrets: readonly string[]): void
  /** The text with stars in place of all secrets. */
  star(text: string): string
}

/** `onHide` is called with each secret, for example to mask it in the job's log. */
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
