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
function momentOf({ date }) {
	return date.length === 10 ? `${date}T23:59:59Z` : date;
}
// src/record/text.ts
const DESCRIPTION_LENGTH = 1e3;
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/g;
function toLine(text) {
	return text.toWellFormed().replace(CONTROL, " ").replace(BIDIRECTIONAL, "").trim();
}
function toCollapsedLine(text) {
	return toLine(text).replace(/\s+/g, " ");
}
function cut(text, length) {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	const space = head.lastIndexOf(" ");
	return `${(space > length / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, "")).trimEnd()}…`;
}
// src/programs/ids.ts
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
export { cut as a, CONTRIBUTION_KEYS as c, compareContributions as d, compareText as f, DESCRIPTION_LENGTH as i, METRICS as l, PROGRAM_IDS as n, toCollapsedLine as o, toPackFile as r, toLine as s, PACK_KINDS as t, TYPES as u };
