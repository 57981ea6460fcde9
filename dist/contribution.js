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
export { compareText as a, compareContributions as i, METRICS as n, reachOf as o, TYPES as r, CONTRIBUTION_KEYS as t };
