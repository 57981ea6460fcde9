import { describe, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { withoutCredentials } from '../../src/record/credentials.ts'
import type { Ledger } from '../../src/record/ledger.ts'
import { renewLedger, renewMatch } from '../../src/record/renewal.ts'

const entry = (more: Partial<Contribution>): Contribution => ({
  ...{ id: 'feed:https://a.example/1', origin: 'feed:https://a.example/feed', type: 'blog-post' },
  ...{ title: 'A post', url: 'https://a.example/1', date: '2026-11-01T00:00:00Z' },
  ...more,
})
const ledger = (contributions: Contribution[], sources: Ledger['sources'] = {}): Ledger => ({
  ...{ version: 1, refreshed: '2026-11-01', sources, contributions },
})
const toConfigured = (address: string) => ({ origin: `feed:${withoutCredentials(address)}`, address })
const renew = (before: Contribution, ...addresses: string[]) =>
  renewLedger(ledger([before]), addresses.map(toConfigured)).contributions[0]

describe('a record', () => {
  it.each([
    ['https://a.example/feed?format=feed&type=rss', {}],
    ['https://a.example/?feed=rss2', { url: 'https://a.example/?p=1#post-1' }],
    ['https://a.example/?cat=5', { url: 'https://a.example/?p=12' }],
    ['https://www.youtube.com/feeds/videos.xml?channel_id=UC1', {}],
    ['https://a.example/feed?page=2', { container: { name: 'A', url: 'https://a.example/?key=5#top' } }],
    ['https://a.example/?key=abcdef', { url: 'https://a.example/?key=123456' }],
    ['https://a.example/feed?token=s3cr3t-word', { id: 'feed:https://a.example/1?token=***' }],
  ])('of %s stays as it is', (address, more) => {
    const before = ledger([entry({ origin: `feed:${address.replace(/\?(?:key|token)=.*/, '')}`, ...more })])
    expect(JSON.stringify(renewLedger(before, [toConfigured(address)]))).toBe(JSON.stringify(before))
  })

  it.each([
    ['https://a.example/feed#token=s3cr3t-word', 'feed:https://a.example/feed'],
    ['https://a.example/feed?a=1;token=s3cr3t-word', 'feed:https://a.example/feed?a=1'],
    ['https://a.example/s3cr3t-word/feed?token=s3cr3t-word', 'feed:https://a.example/***/feed'],
  ])('of %s is found again', (address, origin) => {
    const recorded = `feed:${address.replace(/\?token=.*/, '')}`
    const before = ledger([entry({ origin: recorded })], { [recorded]: { 'complete-since': '2026-01-01' } })
    const after = renewLedger(before, [toConfigured(address)])
    expect(after.sources).toEqual({ [origin]: { 'complete-since': '2026-01-01' } })
    expect(after.contributions[0]).toEqual(entry({ origin }))
    expect(renewMatch({ origin: recorded }, [toConfigured(address)])).toEqual({ origin })
    expect(renewMatch({ origin: `feed:${address}` }, [toConfigured(address)])).toEqual({ origin })
    expect(renewLedger(after, [toConfigured(address)])).toEqual(after)
  })

  it('has the later of two sources that are one now', () => {
    const [early, late] = [{ 'last-success': '2026-01-01' }, { 'last-success': '2026-02-01' }]
    for (const [plain, marked] of [
      [early, late],
      [late, early],
    ]) {
      const sources = { 'feed:https://a.example/f': plain ?? {}, 'feed:https://a.example/f#x': marked ?? {} }
      expect(renewLedger(ledger([], sources), []).sources).toEqual({ 'feed:https://a.example/f': late })
    }
  })

  it('loses the key that a link had from the address it was resolved against', () => {
    const address = 'https://a.example/feed?format=rss&token=s3cr3t-word'
    const keyed = 'https://a.example/feed?format=rss&token=s3cr3t-word#post-1'
    const plain = 'https://a.example/feed#post-1'
    const origin = 'feed:https://a.example/feed?format=rss'
    const before = entry({ id: `feed:${keyed}`, url: keyed, origin })
    expect(renew(before, address)).toEqual(entry({ id: `feed:${plain}`, url: plain, origin }))
    expect(renewMatch({ id: `feed:${keyed}`, url: keyed }, [toConfigured(address)])).toEqual({
      id: `feed:${plain}`,
      url: plain,
    })
  })

  it.each([
    ['its key is another by now', 'https://a.example/feed?a=1&token=new-s3cr3t'],
    ['its key stands elsewhere in it', 'https://a.example/feed?token=s3cr3t-word&a=1'],
    ['it is not asked any more', undefined],
  ])('loses the query of its feed also when %s', (_, address) => {
    const keyed = 'https://a.example/feed?a=1&token=s3cr3t-word#post-1'
    const plain = 'https://a.example/feed#post-1'
    const origin = 'feed:https://a.example/feed?a=1'
    const before = entry({ id: `feed:${keyed}`, url: keyed, origin })
    expect(renew(before, ...(address ? [address] : []))).toEqual(
      entry({ id: `feed:${plain}`, url: plain, origin }),
    )
    const open = entry({ id: `feed:https://a.example/feed?a=1#post-1`, origin })
    expect(renew(open)?.id).toBe(`feed:${plain}`)
  })

  it('has once what each signature made another', () => {
    const signed = (signature: string) =>
      `https://s3.example/f.xml?X-Amz-Expires=9&X-Amz-Signature=${signature}#post-1`
    const before = ['b1', 'a1'].map((signature) =>
      entry({ id: `feed:${signed(signature)}`, url: signed(signature) }),
    )
    const plain = 'https://s3.example/f.xml#post-1'
    expect(renewLedger(ledger(before), []).contributions).toEqual([
      entry({ id: `feed:${plain}`, url: plain }),
    ])
  })

  it('loses a key that was written in another way, in entries of that feed alone', () => {
    const address = 'https://a.example/feed?key=Sesame%2FOpen'
    const before = entry({
      id: 'feed:https://a.example/1?key=Sesame%2fOpen',
      title: 'See Sesame&#47;Open',
      url: 'https://a.example/1?key=Sesame%2fOpen&id=1',
      ...{ description: 'Sesame\\/Open', tags: ['Sesame/Open', 'b'], authors: ['Sesame/Open'] },
      container: { name: 'Sesame/Open', url: 'https://a.example/?key=Sesame%252FOpen' },
    })
    expect(renew(before, address)).toEqual(
      entry({
        id: 'feed:https://a.example/1?key=***',
        title: 'See ***',
        url: 'https://a.example/1?id=1',
        ...{ description: '***', tags: ['***', 'b'], authors: ['***'] },
        container: { name: '***', url: 'https://a.example/' },
      }),
    )
    const other = { ...before, origin: 'feed:https://b.example/feed' }
    expect(renew(other, address)).toEqual(other)
  })
})
