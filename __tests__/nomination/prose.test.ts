import { describe, expect, it } from 'vitest'
import { cutAtSentence, toProse } from '../../src/nomination/prose.ts'
import type { ContributionType } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const TITLE = 'How a kite stays up'
/** What is to be left. */
const TEXT = 'A kite stays up because the wind pushes it, and the string holds it back.'

function entry(description: string | undefined, type: ContributionType, title = TITLE): Shown {
  return {
    ...{ id: 'x:1', origin: 'feed:https://kites.example/feed.xml', type, title, date: '2026-05-01' },
    ...(description !== undefined && { description }),
  }
}

const of = (description: string | undefined, type: ContributionType = 'video', title = TITLE) =>
  toProse(entry(description, type, title), () => false)

describe('what is not about the thing is dropped', () => {
  it.each([
    // Sponsors.
    'This video is sponsored by Gale: https://gale.example/kites',
    'Sponsored by Gale.',
    'This episode is brought to you by Gale.',
    "Today's sponsor is Gale. Use code KITES for 10% off.",
    'Thanks to Gale, our sponsor!',
    'Thank you to my GitHub sponsors.',
    'Save with the code “WIND” today.',
    'Use my code: WIND today.',
    'use code WND for less.',
    'With code W1ND it is cheaper.',
    'Follow me on all of the many places where I write about kites, too.',
    'Use code WIND20 at the checkout: https://gale.example',
    'Get 20% off: https://gale.example',
    'Support me on Patreon: https://patreon.com/kites',
    'Buy me a coffee: https://ko-fi.com/kites',
    'Support the show.',
    'My merch: https://shop.example',
    '(affiliate links)',
    // Newsletters and subscriptions.
    'Join my newsletter: https://kites.example/newsletter',
    'Sign up for the weekly newsletter!',
    'Newsletter: https://kites.example/newsletter',
    'Read more in our free newsletter at https://kites.example.',
    'Subscribe!',
    'Please subscribe.',
    'Subscribe to my channel for more kites.',
    'Subscribe for more.',
    'Like and subscribe!',
    'Hit the bell.',
    'If you like kites, please subscribe and hit the bell.',
    // Places to follow.
    'Follow me on Mastodon: https://m.example/@mira',
    'Follow us for kites',
    'Leave a comment below!',
    'Leave us a review.',
    'Connect with me: https://in.example',
    'Get in touch: mira@kites.example',
    'Join our Discord: https://discord.example',
    'Join us on Slack.',
    'Twitter: @mira',
    'X: https://x.com/mira',
    'GitHub — https://github.com/mira',
    '👉 LinkedIn | mira',
    'Website: kites.example',
    '🔗 Code: https://github.com/mira/kites',
    'https://kites.example',
    'www.kites.example/slides',
    // Signs.
    '#kites #wind',
    '#kites, #wind;',
    '#kites #2026_wind',
    'http://kites.example',
    'The code of today stands at https://kites.example/code',
    '=========',
    '🪁🪁🪁',
    '---',
    // Credits.
    'Photo by Ada Example on Unsplash',
    'Photo by ada_example',
    'Cover photo: Ada Example',
    'Image credit: NASA',
    'Image courtesy of NASA',
    'Photo from Unsplash',
    'Header image via Flickr.',
    'Picture: Ada Example.',
    'Illustration by Ada.',
    '(Photo by Ada Example)',
    // What platforms add.
    'The post How a kite stays up appeared first on Kites.',
    'The post How a kite stays up first appeared on Kites.',
    'This post was originally published on Kites.',
    'This article first appeared in Kites Monthly.',
    'This article was first published at https://kites.example/up',
    'This entry was posted in Kites, Wind.',
    'Originally published at https://kites.example.',
    'Also published on dev.to.',
    'Continue reading How a kite stays up',
    'Continue reading →',
    'Read more »',
    'Read more : kites',
    'Read more:kites',
    'Read more…',
    'This post is cross-posted from Kites.',
    'This article has been first crossposted on Kites.',
    'This post appeared on Kites.',
    'Read the full article on Kites.',
    'Read the rest: https://kites.example/up',
    'Keep reading',
    '→ Read more',
  ])('%s', (phrase) => {
    expect(of(`${TEXT}\n\n${phrase}`)).toBe(TEXT)
    expect(of(`${phrase}\n${TEXT}`)).toBe(TEXT)
    expect(of(phrase)).toBeUndefined()
  })

  it('also within a line', () => {
    expect(of(`${TEXT} Please subscribe! It is the lift.`)).toBe(`${TEXT} It is the lift.`)
    expect(of(`Sponsored by Gale. ${TEXT}`)).toBe(TEXT)
  })

  it('with the chapters', () => {
    const chapters = '00:00 Hello\n01:30 Wind\n1:02:03 - The end\n▶ 59:10 After it\n(12:00) Lunch'
    expect(of(`${TEXT}\n\n${chapters}`)).toBe(TEXT)
    expect(of(`${TEXT}\n\nChapters:\n${chapters}`)).toBe(TEXT)
    expect(of('0:00 Hello 1:30 Wind 4:00 End')).toBeUndefined()
  })

  it('with a heading of which nothing is left', () => {
    expect(of(`${TEXT}\n\nLinks:\nCode: https://a.example\nSlides: https://b.example`)).toBe(TEXT)
    expect(of(`${TEXT}\nSocials：`)).toBe(TEXT)
    // One that stands before something stays.
    expect(of(`${TEXT}\n\nShown:\nA kite without a tail in a strong wind.`)).toBe(
      `${TEXT}\n\nShown:\nA kite without a tail in a strong wind.`,
    )
    // A sentence is no heading, and a long one is none either.
    expect(of(`${TEXT}\n\nYes. So it is:`)).toBe(`${TEXT}\n\nYes. So it is:`)
  })

  it('with hashtags that end a line without a sentence', () => {
    expect(of('A kite in the wind #kites #wind_2026')).toBe('A kite in the wind')
    expect(of('A kite in the wind  #k \nIt is up #Größe')).toBe('A kite in the wind\nIt is up')
    expect(of('A kite #wind in the rain')).toBe('A kite #wind in the rain')
    expect(of('A kite in C#sharp')).toBe('A kite in C#sharp')
  })

  it('with chapters of long videos, also where they are not capitalised', () => {
    expect(of(`${TEXT}\n\n10:11:12 wind\n1:02:03 rain and snow`)).toBe(TEXT)
    expect(of(`${TEXT}\n\n10:00 what is v1.0 about`)).toBe(TEXT)
    expect(of(`${TEXT}\n\n10:00 The end.`)).toBe(TEXT)
  })

  it('with hashtags at the end of a line', () => {
    expect(of(`${TEXT} #kites #wind`)).toBe(TEXT)
    expect(of(`${TEXT}\nIt is the lift. #kites`)).toBe(`${TEXT}\nIt is the lift.`)
  })

  it('with what the place says every time', () => {
    const isHabit = (phrase: string) => phrase === 'Welcome to Kites.'
    expect(toProse(entry(`Welcome to Kites. ${TEXT}`, 'video'), isHabit)).toBe(TEXT)
    expect(toProse(entry('Welcome to Kites.', 'video'), isHabit)).toBeUndefined()
  })

  it.each([
    'Photo by Ada Example on Unsplash ',
    'Photo by Ada Example ',
    'Photo: Ada Example on Unsplash ',
    'Image by Ada van der Example from Pixabay ',
    'Image credit: NASA ',
    'Cover photo by Ada Example on Unsplash ',
    'Header image by Ada Example ',
    'Photo by @ada on Unsplash ',
    'Photo from Unsplash ',
    'Image via Wikimedia Commons ',
  ])('with a credit that ran into the first sentence: %s', (credit) => {
    expect(of(`${credit}${TEXT}`, 'blog-post')).toBe(TEXT)
  })
})

describe('what is about the thing survives', () => {
  it.each([
    'How the sponsors of kites decide what they pay for.',
    'The sponsor button of GitHub is a small form, and this is how it works.',
    'We look at how sponsorship pays for open source.',
    'How I moved my newsletter from one host to another without losing a reader.',
    'A newsletter is a mailing list with an editor.',
    'How to subscribe to an observable, and when it ends.',
    'Subscribe to webhooks with three lines of code.',
    'Subscriptions renew themselves each month, and so do their bugs.',
    'It subscribes to events as late as it can.',
    'We use the code from last time, and add a tail.',
    'Use code splitting to load less.',
    'Use code as data.',
    'Use code It runs often.',
    'Use code AB when you mean it.',
    'Work with code nobody owns.',
    'We follow the one on whom all of us, the many others, depend, and follow me on it.',
    'It costs nothing... and then some.',
    'Wait… what is a kite?',
    '#1 of three kites',
    '# kites',
    'Kites #wind and #rain are two topics.',
    'At 10:00 sharp.',
    '10:00, said she, and went.',
    'It is [...] and read more of it. So it is.',
    'What a monad looks like and why nobody minds.',
    'Coupons are counted when the basket is closed.',
    'X-Forwarded-For is not what you think it is.',
    'GitHub-hosted runners have two cores.',
    'Web-based editors are here to stay.',
    'E-mail-addresses may have a plus.',
    'Podcast-apps read the feed once an hour.',
    'The first talk began at 16:40, the last at 19:00.',
    '16:40 was the moment when the wind went.',
    'C# 14 has extension members, and F# has had them for long.',
    'It is written in C#',
    'It is written in F# and C#',
    'The fix for issue #1',
    'Why Rust is #1',
    'Photos on the device are never uploaded.',
    'Images from the camera are made smaller first.',
    'Images from Azure Container Registry are pulled by each node.',
    'Pictures of kites in three lines of CSS.',
    'We compare each image by its hash.',
    'Process every picture by tiles of 16 pixels.',
    'Cover your code with tests that can fail.',
    'This post explains what has changed since the standard was published in 2019.',
    'The bug first appeared in 2.1, and is gone.',
    'The post office is a queue with a building around it.',
    'Why I read more papers than I write.',
    'Read more than one row at a time.',
    'Continue where the reader left off.',
    'Join the two tables on their keys.',
    'A walk through the code at https://kites.example, line by line.',
    'Thank you all for coming to the tenth kite day!',
    'Kite: a thing on a string',
    'Blog engines without a database',
    'Contact lenses are lenses',
    'Does 1:1 scale? It does. And 4:3 does not.',
  ])('%s', (text) => {
    for (const type of ['video', 'blog-post', 'talk'] as const) {
      expect(of(text, type)).toBe(text)
      expect(of(`${TEXT} ${text}`, type)).toBe(`${TEXT} ${text}`)
    }
  })

  it('with its lines, paragraphs and sentences as they are', () => {
    const text = `${TEXT}\n- lift\n- drag\n\nThe string matters.  Its angle, too.`
    expect(of(text)).toBe(text)
  })

  it('of nothing is nothing', () => {
    expect(of(undefined)).toBeUndefined()
    expect(of('')).toBeUndefined()
    expect(of(' \n\n ')).toBeUndefined()
  })
})

describe('a written text', () => {
  it.each(['blog-post', 'article', 'podcast-episode', 'talk', 'package'] as const)(
    'is its first paragraph: %s',
    (type) => expect(of(`${TEXT}\n\nThe second one.`, type)).toBe(TEXT),
  )

  it.each(['video', 'short', 'livestream'] as const)('is no %s, of which all is shown', (type) => {
    expect(of(`${TEXT}\n\nThe second one.`, type)).toBe(`${TEXT}\n\nThe second one.`)
  })

  it('passes over a greeting', () => {
    expect(of(`Hello, dear reader!\n\n${TEXT}`, 'blog-post')).toBe(TEXT)
    expect(of('Few words.\n\nBye.', 'blog-post')).toBe('Few words.')
    const eight = 'One two three four five six seven eight.'
    expect(of(`${eight}\n\n${TEXT}`, 'blog-post')).toBe(eight)
    expect(of(`One two three four five six seven.\n\n${TEXT}`, 'blog-post')).toBe(TEXT)
  })
})

describe('a title', () => {
  it.each([TITLE, `${TITLE}!`, '“How a Kite Stays Up”', `  ${TITLE.toUpperCase()}  `])(
    'is not repeated: %s',
    (title) => {
      expect(of(`${title}\n\n${TEXT}`)).toBe(TEXT)
      expect(of(`${title}\n${TEXT}`)).toBe(TEXT)
      expect(of(`${title}\n\n${TEXT}`, 'blog-post')).toBe(TEXT)
      expect(of(title)).toBeUndefined()
    },
  )

  it('is not repeated in another language or spelling', () => {
    expect(of(`Über — den Wind!\nUp.\n\n${TEXT}`, 'video', 'über den wind')).toBe(`Up.\n\n${TEXT}`)
    expect(of(`überden wind\n\n${TEXT}`, 'video', 'über den wind')).toBe(`überden wind\n\n${TEXT}`)
    expect(of(`Über den Wind\n\n${TEXT}\nUp.`, 'blog-post', 'Über den Wind')).toBe(`${TEXT}\nUp.`)
    expect(of('Über den Wind\nOne.\nTwo.', 'blog-post', 'Über den Wind')).toBe('One.\nTwo.')
  })

  it('of eight words and more is not the first paragraph', () => {
    const long = 'How a kite stays up in the wind of May'
    expect(of(`${long}\n\n${TEXT}`, 'blog-post', long)).toBe(TEXT)
  })

  it('may be part of a sentence', () => {
    expect(of(`${TITLE} is a long story.`)).toBe(`${TITLE} is a long story.`)
    expect(of(`${TEXT}\n${TITLE}`)).toBe(`${TEXT}\n${TITLE}`)
  })
})

describe('what was cut', () => {
  it.each([
    `${TEXT} And then the wind […]`,
    `${TEXT} And then the wind [...]`,
    `${TEXT} And then the wind [&hellip;]`,
    `${TEXT} And then the wind…`,
    `${TEXT} And then the wind ...`,
    `${TEXT} And then the wind [….]`.replace('.]', ']'),
    `${TEXT} And then the wind […] Continue reading`,
    `${TEXT} And then the wind… Read more about kites and strings`,
    `${TEXT} And then the wind [&hellip;] read more`,
    `${TEXT} […]`,
    `${TEXT} And then the wind [...]Continue reading`,
  ])('ends with its last whole sentence: %s', (text) => {
    expect(of(text)).toBe(TEXT)
    expect(of(text, 'blog-post')).toBe(TEXT)
  })

  it.each(['And then the wind […]', 'And then the wind…', '...'])('is nothing without one: %s', (text) => {
    expect(of(text)).toBeUndefined()
  })

  it.each([
    ['“It flies!” And then […]', '“It flies!”'],
    ['(It flies?) And then …', '(It flies?)'],
    ['凧は飛ぶ。 そして…', '凧は飛ぶ。'],
  ])('ends with whatever ends a sentence: %s', (text, whole) => expect(of(text)).toBe(whole))
})

describe('a text that is too long', () => {
  it.each([
    ['One two. Three four.', 20, 'One two. Three four.'],
    ['One two three. Four five.', 24, 'One two three.'],
    ['One two three. Four five.', 14, 'One two three.'],
    ['One two. Three four five six.', 24, 'One two. Three four…'],
    ['One two. Three four.', 13, 'One two.'],
    ['One 2.5 three four five', 16, 'One 2.5 three…'],
    ['abcdefghij', 5, 'abcd…'],
    ['Is it? Yes it is and more', 12, 'Is it? Yes…'],
    ['Is it so? Yes it is', 12, 'Is it so?'],
  ])('%s, %d: %s', (text, length, expected) => {
    expect(cutAtSentence(text, length)).toBe(expected)
    expect(expected.length).toBeLessThanOrEqual(length)
  })
})
