import { messageOf } from '../errors.ts'
import { parseFeedDocument } from './parse.ts'
import type { ParserMessage } from './parser.ts'

// The process that `parser.ts` starts. It ends when the channel to the one that started it closes,
// and it is done with what it reads.
process.on('message', (text: string) => {
  // What follows lets nothing else happen, so that this has to be on its way before.
  send('begun', async () => {
    try {
      send({ document: await parseFeedDocument(text) })
    } catch (error) {
      send({ error: messageOf(error) })
    }
  })
})

function send(message: ParserMessage, onSent?: () => void): void {
  process.send?.(message, undefined, undefined, onSent)
}
