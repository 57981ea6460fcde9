// src/record/contribution.ts
const TYPES = [
	"pull-request",
	"review",
	"issue",
	"discussion-answer",
	"release",
	"repository",
	"sample",
	"package",
	"blog-post",
	"article",
	"video",
	"short",
	"livestream",
	"podcast-episode",
	"talk",
	"workshop",
	"event",
	"user-group",
	"forum-answer",
	"book",
	"course",
	"mentoring",
	"product-feedback",
	"other"
];
const METRICS = [
	"views",
	"live-views",
	"attendees",
	"sessions",
	"score",
	"downloads",
	"copies"
];
const CONTRIBUTION_KEYS = [
	"id",
	"origin",
	"type",
	"title",
	"url",
	"date",
	"end-date",
	"description",
	"role",
	"tags",
	"areas",
	"audience",
	"highlight",
	"container",
	"metrics",
	"authors",
	"private",
	"landed"
];
function compareContributions(a, b) {
	return compareText(momentOf(b), momentOf(a)) || compareText(a.id, b.id);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function reachOf({ metrics = {} }) {
	return Math.max(0, ...METRICS.map((name) => metrics[name]?.value ?? 0));
}
function momentOf({ date }) {
	return date.length === 10 ? `${date}T23:59:59Z` : date;
}
// src/nomination/programs/ids.ts
const PROGRAM_IDS = [
	"microsoft-mvp",
	"microsoft-mvp-renewal",
	"github-stars",
	"google-gde"
];
const PACK_KINDS = [
	"md",
	"csv",
	"json"
];
function toPackFile(id, kind) {
	return `nomination/${id}.${kind}`;
}
export { METRICS as a, compareText as c, CONTRIBUTION_KEYS as i, reachOf as l, PROGRAM_IDS as n, TYPES as o, toPackFile as r, compareContributions as s, PACK_KINDS as t };
