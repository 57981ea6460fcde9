import { messageOf } from '../errors.ts'
import { parseFeedDocument } from './parse.ts'
import type { ParserMessage } from './parser.ts'

// The process that `parser.ts` starts. It ends once its parent has closed the channel and the current feed is parsed.
process.on('message', (text: string) => {
  // Parsing blocks the event loop, so the message has to be sent before it starts.
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
