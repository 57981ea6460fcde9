import { defineProgram, type Mapping } from './program.ts'

const BLOG: Mapping = { kind: 'Article/blog' }
const VIDEO: Mapping = { kind: 'Video' }
const PRESENTATION: Mapping = { kind: 'Presentation' }
const PROJECT: Mapping = { kind: 'Open source project' }

const kind = (name: string) => ({ name, fields: [], roles: [] })

/** What the program's manager said of the application, as one of its members wrote it down. */
const TALK = {
  source: 'https://github.com/ncpr1996/blogs_backup',
  asOf: '2025-12-23',
  certainty: 'transcribed',
} as const

/** AWS Community Builders: the application, which asks for the two best pieces. */
export const AWS_COMMUNITY_BUILDERS = defineProgram({
  id: 'aws-community-builders',
  name: 'AWS Community Builders',
  known: 'the two best pieces by direct link, of six content types',
  kinds: ['Article/blog', 'Video', 'Presentation', 'Podcast', 'Newsletter', 'Open source project'].map(kind),
  // A pull request is part of a project of others: it has no place.
  mappings: {
    'blog-post': [{ kind: 'Newsletter', when: { container: /newsletter/i } }, BLOG],
    article: BLOG,
    video: VIDEO,
    short: VIDEO,
    livestream: VIDEO,
    course: VIDEO,
    talk: PRESENTATION,
    workshop: PRESENTATION,
    'podcast-episode': { kind: 'Podcast' },
    repository: PROJECT,
    sample: PROJECT,
    package: PROJECT,
  },
  fields: [
    { name: 'Content type', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title' },
    { name: 'Link', content: 'url', isRequired: true },
    { name: 'Published', content: 'date' },
    { name: 'Description', content: 'description' },
  ],
  audiences: [],
  cap: 2,
  spares: 2,
  takesDirectLinksOnly: true,
  gates: [],
  prompts: [{ id: 'story', text: 'Your story', limit: 1000 }],
  facts: [
    { ...TALK, about: 'two pieces, each by a direct link, not the blog or a list' },
    { ...TALK, about: 'the content types' },
    { ...TALK, about: "a piece is under your name, original, and your own, not your company's" },
    { ...TALK, about: 'whoever has the link can open it at once, without asking for permission' },
    { ...TALK, about: 'a piece is of the category that you apply for' },
    { ...TALK, about: 'that you passed a certification does not count' },
    { ...TALK, about: 'no answer in the form is written by AI' },
    { ...TALK, about: 'you need a Builder ID; applications usually open in January' },
    {
      about: 'a story of at most 1,000 characters; membership is for a year',
      source: 'https://github.com/yeshwanthlm/amonkincloud-blogs',
      asOf: '2023',
      certainty: 'inferred',
    },
  ],
  unknown: [
    'Which categories there are to apply for is not known: choose one before you choose the two pieces, which are to be of it.',
    'What the form asks about a piece besides its link is not known.',
    'The question for your story may be worded otherwise by now, and may take another number of characters.',
    'Whether events that you organised count is not known: they are no content type, so they are not here.',
    'How old a piece may be is not known: here are those of the last 12 months.',
  ],
})
