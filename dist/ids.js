// src/errors.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	problems;
	constructor(problems) {
		const all = problems.map((problem) => typeof problem === "string" ? { message: problem } : problem);
		super(all.map(({ message }) => message).join("\n"));
		this.problems = all;
	}
};
var SourceError = class extends Error {
	name = "SourceError";
};
var RepositoryError = class extends Error {
	name = "RepositoryError";
	status;
	said;
	constructor(message, { status, said } = {}) {
		super(message);
		this.status = status;
		this.said = said;
	}
};
var StaleHeadError = class extends Error {
	name = "StaleHeadError";
};
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/\s*[\r\n]+\s*/g, " ");
}
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
export { messageOf as _, cut as a, CONTRIBUTION_KEYS as c, compareContributions as d, compareText as f, StaleHeadError as g, SourceError as h, DESCRIPTION_LENGTH as i, METRICS as l, RepositoryError as m, PROGRAM_IDS as n, toCollapsedLine as o, ConfigError as p, toPackFile as r, toLine as s, PACK_KINDS as t, TYPES as u };
