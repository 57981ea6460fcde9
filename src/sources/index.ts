export { createFeedSource } from './feed.ts'
export { createGitHubSource } from './github.ts'
export { createYouTubeSource } from './youtube.ts'
