/** The colours of a picture. */
export interface Palette {
  readonly text: string
  readonly line: string
  readonly empty: string
  /** In the order of the groups; colours that can be told apart without red and green: https://jfly.uni-koeln.de/color/ */
  readonly groups: readonly string[]
  /** From few to many contributions on a day. */
  readonly days: readonly string[]
}

export const PALETTES = {
  light: {
    text: '#59636e',
    line: '#d1d9e0',
    empty: '#eff2f5',
    groups: ['#d55e00', '#0072b2', '#cc79a7', '#e69f00', '#009e73', '#7f8790'],
    days: ['#b6d9f2', '#6db3e3', '#0072b2', '#00436b'],
  },
  dark: {
    text: '#9198a1',
    line: '#3d444d',
    empty: '#21262d',
    groups: ['#e8743b', '#56b4e9', '#d79abf', '#f0c04a', '#2dbd94', '#a3abb3'],
    days: ['#12405c', '#1f6d9c', '#56b4e9', '#b3def7'],
  },
} satisfies Record<string, Palette>
