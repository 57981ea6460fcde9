/** So many of what is generated, or so much: all of it in `npm run test:long`, and a fifth in `npm test`. */
export function many(all: number): number {
  return process.env.TEST_ALL ? all : Math.ceil(all / 5)
}
