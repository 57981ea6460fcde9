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
	isPassing;
	constructor(message, isPassing = false) {
		super(message);
		this.isPassing = isPassing;
	}
};
function isPassing(error) {
	return error instanceof Error && "isPassing" in error && error.isPassing === true;
}
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
function problemsOf(error) {
	return error instanceof ConfigError ? error.problems : [{ message: messageOf(error) }];
}
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/\s*[\r\n]+\s*/g, " ");
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
export { ConfigError as a, StaleHeadError as c, problemsOf as d, toLine as i, isPassing as l, cut as n, RepositoryError as o, toCollapsedLine as r, SourceError as s, DESCRIPTION_LENGTH as t, messageOf as u };
