import { A as transform, C as check, D as rawCheck, E as pipe, O as safeParse, T as picklist, a as toMistakes, i as findMistakes, k as string, m as day, o as SOURCES, t as ConfigSchema, v as credentialsIn, w as optional, y as shorten } from "./schema.js";
import { t as ConfigError } from "./errors.js";
import { D as toWindow, E as toDay, j as parseWebUrl } from "./contribution.js";
import "./registry.js";
// src/repository/repository.ts
const UPDATE_BRANCH = "contribution-log/update";
// src/config/days.ts
function findDayMistake({ since, until }, { day, latest, timeZone }) {
	if (until !== void 0 && until > latest) return {
		of: "until",
		message: `${until} is in the future (today is ${day} in ${timeZone}). Write that day or an earlier one, or leave it out.`
	};
	if (since === void 0 || since <= (until ?? latest)) return void 0;
	const last = until ?? day;
	return {
		of: "since",
		message: `${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, "UTC").since}.`
	};
}
// src/config/input-rules.ts
const CONFIG_PATH = ".github/contribution-log.yml";
const secret = pipe(string(), rawCheck(({ dataset, addIssue }) => {
	if (dataset.typed && /[^\x21-\x7E]/.test(dataset.value)) addIssue({ message: "it holds white space or other characters that no token has. Paste it anew." });
}));
const API_URL = "the address of an API, such as https://api.github.com";
const apiUrl = pipe(string(API_URL), check((given) => isPlainUrl(given), API_URL), transform((given) => withoutEndingSlashes(new URL(given).href)));
const FOLDER = "a folder in the repository, such as contribution-log or docs/log";
const directory = pipe(string(FOLDER), check((given) => toRepositoryPath(given) !== void 0, FOLDER), transform((given) => toRepositoryPath(given) ?? ""));
const FILE = `a file in the repository, such as ${CONFIG_PATH}`;
const configPath = pipe(string(FILE), check((given) => Boolean(toRepositoryPath(given)), FILE), transform((given) => toRepositoryPath(given) ?? ""));
const BRANCH = "the name of a branch, such as main or contribution-log";
const branch = pipe(string(BRANCH), transform((given) => given.replace(/^refs\/heads\//, "")), check((given) => !/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(given), BRANCH));
function isPlainUrl(given) {
	const url = parseWebUrl(given);
	return url !== void 0 && !url.username && !url.password;
}
function withoutEndingSlashes(text) {
	return text.replace(/(?<!\/)\/+$/, "");
}
function toRepositoryPath(given) {
	const path = withoutEndingSlashes(given.replace(/^(?:\.\/+)+/, ""));
	if (path === "." || path === "") return "";
	return path.split("/").every((part) => !/^[. ]*$/.test(part) && !isGitFolder(part)) && !/[\\\p{Cc}]/u.test(path) ? path : void 0;
}
function isGitFolder(name) {
	return /^(?:\.git|git~\d+)[. ]*(?::|$)/i.test(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
}
// src/config/inputs.ts
const PUBLISH_MODES = [
	"commit",
	"pull-request",
	"none"
];
const FAILURE_POLICIES = [
	"never",
	"always",
	"persistent"
];
const EARLIEST_MS = 504e5;
const SOURCE_INPUTS = SOURCES.flatMap(({ inputs }) => inputs);
const SOURCE_CREDENTIALS = SOURCES.flatMap(({ credentials }) => credentials);
const CREDENTIALS = [
	"token",
	"search-token",
	...SOURCE_CREDENTIALS
];
const toInput = (name, path = [name]) => ({
	name,
	path,
	read: readText
});
const INPUTS = [
	toInput("time-zone"),
	toInput("since", ["window", "since"]),
	toInput("until"),
	...CREDENTIALS.map((name) => toInput(name)),
	toInput("search-api-url"),
	...SOURCES.flatMap(({ key, inputs }) => inputs.map(({ name, path, takesCommas }) => ({
		name,
		path: [key, ...path],
		read: takesCommas ? readItems : readLines
	}))),
	{
		name: "programs",
		path: ["programs"],
		read: (text) => readItems(text)?.map((id) => id.toLowerCase())
	},
	...[
		"directory",
		"branch",
		"publish",
		"config",
		"fail-on-source-error",
		"commit-message"
	].map((name) => toInput(name))
];
INPUTS.map(({ name }) => name);
const RULES = {
	...ConfigSchema.entries,
	...Object.fromEntries(CREDENTIALS.map((name) => [name, optional(secret)])),
	"search-api-url": optional(apiUrl),
	config: optional(configPath),
	directory: optional(directory, "contribution-log"),
	branch: optional(branch),
	publish: optional(picklist(PUBLISH_MODES, `one of ${PUBLISH_MODES.join(", ")}`), "commit"),
	until: optional(day),
	"fail-on-source-error": optional(picklist(FAILURE_POLICIES, `one of ${FAILURE_POLICIES.join(", ")}`), "persistent"),
	"commit-message": optional(pipe(string(), transform((given) => given.replace(/\s+/g, (blank) => blank.includes("\n") ? " " : blank))), "docs: update contribution log")
};
function readInputs(options) {
	const { get, nameOf } = options;
	const given = INPUTS.reduce((value, { name, path, read }) => withValueAt(value, path, read(get(name))), {});
	const { values, mistakes } = parseEach(given);
	const hasCredential = (name) => given[name] !== void 0;
	const all = [
		...mistakes,
		...findMistakes(given, {
			nameOf,
			hasCredential
		}),
		...findContradictions(values, hasCredential, options)
	];
	if (all.length > 0) throw toError(all, nameOf);
	return toInputs(values, options);
}
function parseEach(given) {
	const results = Object.entries(RULES).map(([key, rule]) => ({
		key,
		rule,
		result: safeParse(rule, given[key], { abortPipeEarly: true })
	}));
	const good = results.flatMap(({ key, result }) => result.success ? [[key, result.output]] : []);
	return {
		values: Object.fromEntries(good),
		mistakes: results.flatMap(({ key, rule, result: { issues = [] } }) => toMistakes(rule, given[key], issues).map((mistake) => ({
			...mistake,
			path: [key, ...mistake.path]
		})))
	};
}
function toInputs(values, { apiUrl: own, nameOf }) {
	const { token = "", "search-token": searchToken = token, "search-api-url": searchApiUrl = own, "fail-on-source-error": failOnSourceError, "commit-message": commitMessage, ...others } = values;
	const { config, directory: folder, branch: name, publish, until, ...asked } = others;
	const secrets = values;
	return {
		asked,
		token,
		searchToken,
		searchApiUrl,
		failOnSourceError,
		commitMessage,
		nameOf,
		credentials: Object.fromEntries(SOURCE_CREDENTIALS.map((key) => [key, secrets[key]])),
		directory: folder,
		branch: name,
		publish,
		until,
		config: {
			path: config ?? ".github/contribution-log.yml",
			isRequired: config !== void 0
		}
	};
}
function findContradictions(values, hasCredential, { apiUrl: own, needsToken, now }) {
	const { "search-api-url": searchApiUrl = own, "time-zone": timeZone, window, until, publish, branch: into } = values;
	const mistakes = [];
	const today = toDay(now.toISOString(), timeZone ?? "UTC");
	const latest = timeZone === void 0 ? toDay(new Date(now.getTime() + EARLIEST_MS).toISOString(), "UTC") : today;
	const wrongDay = findDayMistake({
		since: window?.since,
		until
	}, {
		day: today,
		latest,
		timeZone: timeZone ?? "UTC"
	});
	if (wrongDay) mistakes.push({
		path: wrongDay.of === "since" ? ["window", "since"] : ["until"],
		message: wrongDay.message
	});
	if (!hasCredential("token") && needsToken) mistakes.push({
		path: ["token"],
		message: "it is missing. Leave the input out to use the workflow's own token, or give one."
	});
	if (searchApiUrl !== own && !hasCredential("search-token")) mistakes.push({
		path: ["search-token"],
		message: `it is missing. ${shorten(searchApiUrl)} is another GitHub than the one that runs this, and needs a token of its own.`
	});
	if (publish === "pull-request" && into === "contribution-log/update") mistakes.push({
		path: ["branch"],
		message: `"${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`
	});
	return mistakes;
}
function toError(mistakes, nameOf) {
	return new ConfigError(INPUTS.flatMap((input) => mistakes.filter(({ path }) => input.path.every((key, index) => path[index] === key)).map(({ message }) => `${nameOf(input.name)}: ${message}`)));
}
function readText(text) {
	return text.trim() || void 0;
}
function readLines(text) {
	return readList(text, /\n/);
}
function readItems(text) {
	return readList(text, /[\n,]/);
}
function readList(text, separator) {
	const items = text.split(separator).flatMap((item) => item.trim() || []);
	return items.length > 0 ? [...new Set(items)] : void 0;
}
function withValueAt(object, [key, ...rest], value) {
	if (key === void 0 || value === void 0) return object;
	const known = object[key] ?? {};
	return {
		...object,
		[key]: rest.length === 0 ? value : withValueAt(known, rest, value)
	};
}
function secretsOf({ token, searchToken, credentials, asked }) {
	const addresses = SOURCES.flatMap((source) => source.plan(asked[source.key]).origins);
	return [
		token,
		searchToken,
		...Object.values(credentials).flatMap((secret) => secret ?? []),
		...addresses.flatMap(({ address }) => address === void 0 ? [] : credentialsIn(address))
	];
}
export { findDayMistake as a, secretsOf as i, SOURCE_INPUTS as n, UPDATE_BRANCH as o, readInputs as r, SOURCE_CREDENTIALS as t };
