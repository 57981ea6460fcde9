// src/errors.ts
var ConfigError = class extends Error {
	name = "ConfigError";
	problems;
	constructor(problems) {
		const all = problems.map((problem) => typeof problem === "string" ? { message: problem } : problem).map((problem) => ({
			...problem,
			message: messageOf(problem.message)
		}));
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
	return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, (blank) => /[\r\n]/.test(blank) ? " " : blank);
}
export { isPassing as a, StaleHeadError as i, RepositoryError as n, messageOf as o, SourceError as r, problemsOf as s, ConfigError as t };
