export { createFeedSource } from './feed.ts'
export { createGitHubSource } from './github/github.ts'
export { createYouTubeSource } from './youtube/youtube.ts'
