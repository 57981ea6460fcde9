// src/report/words.ts
const TYPE_WORDS = {
	"pull-request": {
		one: "pull request",
		many: "pull requests",
		title: "Pull requests"
	},
	review: {
		one: "review",
		many: "reviews",
		title: "Reviews"
	},
	issue: {
		one: "issue",
		many: "issues",
		title: "Issues"
	},
	"discussion-answer": {
		one: "discussion answer",
		many: "discussion answers",
		title: "Discussion answers"
	},
	release: {
		one: "release",
		many: "releases",
		title: "Releases"
	},
	repository: {
		one: "repository",
		many: "repositories",
		title: "Repositories"
	},
	sample: {
		one: "sample",
		many: "samples",
		title: "Samples"
	},
	package: {
		one: "package",
		many: "packages",
		title: "Packages"
	},
	"blog-post": {
		one: "blog post",
		many: "blog posts",
		title: "Blog posts"
	},
	article: {
		one: "article",
		many: "articles",
		title: "Articles"
	},
	video: {
		one: "video",
		many: "videos",
		title: "Videos"
	},
	short: {
		one: "short",
		many: "shorts",
		title: "Shorts"
	},
	livestream: {
		one: "live stream",
		many: "live streams",
		title: "Live streams"
	},
	"podcast-episode": {
		one: "podcast episode",
		many: "podcast episodes",
		title: "Podcast episodes"
	},
	talk: {
		one: "talk",
		many: "talks",
		title: "Talks"
	},
	workshop: {
		one: "workshop",
		many: "workshops",
		title: "Workshops"
	},
	event: {
		one: "event organised",
		many: "events organised",
		title: "Events organised"
	},
	"user-group": {
		one: "user group",
		many: "user groups",
		title: "User groups"
	},
	"forum-answer": {
		one: "forum answer",
		many: "forum answers",
		title: "Forum answers"
	},
	book: {
		one: "book",
		many: "books",
		title: "Books"
	},
	course: {
		one: "course",
		many: "courses",
		title: "Courses"
	},
	mentoring: {
		one: "mentoring",
		many: "mentorings",
		title: "Mentoring"
	},
	"product-feedback": {
		one: "product feedback",
		many: "product feedback",
		title: "Product feedback"
	},
	other: {
		one: "other contribution",
		many: "other contributions",
		title: "Other contributions"
	}
};
const METRIC_WORDS = {
	views: {
		one: "view",
		many: "views"
	},
	"live-views": {
		one: "live view",
		many: "live views"
	},
	attendees: {
		one: "attendee",
		many: "attendees"
	},
	sessions: {
		one: "session",
		many: "sessions"
	},
	score: {
		one: "point",
		many: "points"
	},
	downloads: {
		one: "download",
		many: "downloads"
	},
	copies: {
		one: "copy",
		many: "copies"
	},
	reactions: {
		one: "reaction",
		many: "reactions"
	}
};
// src/nomination/pack-files.ts
const PACK_KINDS = [
	"md",
	"csv",
	"json"
];
function toPackFile(id, kind) {
	return `nomination/${id}.${kind}`;
}
export { TYPE_WORDS as i, toPackFile as n, METRIC_WORDS as r, PACK_KINDS as t };
