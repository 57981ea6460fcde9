import { S as withoutFeedQuery, _ as createWordSearch, b as starSecrets, c as createGetJson, d as createGitHubClient, g as createGlob, h as createFilter, l as pLimit, n as joinOptions, o as SOURCES, p as createHttp, r as noticePublicAnswers, s as kindOf, v as credentialsIn, x as withoutCredentials } from "./schema.js";
import { a as isPassing, i as StaleHeadError, n as RepositoryError, o as messageOf, t as ConfigError } from "./errors.js";
import { C as overlaps, D as toWindow, E as toDay, M as siteOf, N as toPageKey, P as toRecordedUrl, a as compareText, c as toMetrics, d as isMirrored, f as placeOf, g as daysBetween, h as dayIn, i as compareContributions, j as parseWebUrl, l as addressOf, n as REACH_METRICS, o as joinSameIds, p as addDays, r as TYPES, s as reachOf, y as isDay } from "./contribution.js";
import { a as findDayMistake } from "./inputs.js";
import { t as compact } from "./compact.js";
import { a as toLine, n as cut, o as toLines, t as DESCRIPTION_LENGTH } from "./text.js";
import { a as buildCoverage, d as findSource, f as recordFailure, i as describeUnknownMonths, n as describeSilence, o as renderCoverageLine, p as recordReading, r as describeUnknown, s as findEmptyMonths, t as escapeMarkup, u as findOrigin } from "./markup.js";
import { a as escapeText, d as renderTable, i as count, n as isDrawn, o as formatNumber, r as isGenerated, s as link, t as FIRST_LINE } from "./mark.js";
import { i as TYPE_WORDS, n as toPackFile, r as METRIC_WORDS, t as PACK_KINDS } from "./pack-files.js";
import { createHash } from "node:crypto";
// src/report/report.ts
const DISPLAY_ORDER = [
	"talk",
	"workshop",
	"event",
	"user-group",
	"book",
	"course",
	"video",
	"livestream",
	"podcast-episode",
	"article",
	"blog-post",
	"short",
	"package",
	"sample",
	"repository",
	"release",
	"discussion-answer",
	"forum-answer",
	"mentoring",
	"product-feedback",
	"review",
	"pull-request",
	"issue",
	"other"
];
const MAX_HIGHLIGHTS = 7;
const MAX_HIGHLIGHTS_OF_TYPE = 3;
const MIN_REACH = 50;
function buildReport({ visible, window, name, ...memory }) {
	const entries = visible.map((contribution) => toEntry(contribution, window)).filter(({ day }) => window.since <= day && day <= window.until).sort((a, b) => compareText(b.day, a.day));
	const sections = DISPLAY_ORDER.map((type) => toSection(type, entries)).filter((section) => section.entries.length > 0);
	const emptyMonths = findEmptyMonths(visible, window, memory);
	return {
		name,
		window,
		total: entries.length,
		sections,
		highlights: pickHighlights(sections),
		areas: countAreas(entries),
		emptyMonths,
		unknown: describeUnknown(emptyMonths, memory),
		coverage: buildCoverage({
			...memory,
			day: window.until
		})
	};
}
function toEntry(contribution, window) {
	const day = dayIn(window, contribution);
	if (contribution["end-date"] === void 0) return {
		day,
		contribution
	};
	const first = toDay(contribution.date, window.timeZone);
	return {
		day,
		...first < day && { since: first },
		contribution
	};
}
function countByType({ sections }) {
	return countTypes(sections.flatMap(({ entries }) => entries.map(({ contribution }) => contribution)));
}
function countTypes(contributions) {
	const byType = Map.groupBy(contributions, ({ type }) => type);
	return Object.fromEntries(DISPLAY_ORDER.flatMap((type) => byType.has(type) ? [[type, byType.get(type)?.length ?? 0]] : []));
}
function pickHighlights(sections) {
	const own = sections.flatMap(({ entries }) => entries.filter(({ contribution }) => contribution.highlight === true)).sort((a, b) => compareText(b.day, a.day));
	const bestFirst = sections.flatMap(({ entries }) => {
		const already = entries.filter(({ contribution }) => contribution.highlight === true).length;
		return entries.filter(({ contribution }) => contribution.highlight === void 0 && reachOf(contribution) >= MIN_REACH).sort((a, b) => reachOf(b.contribution) - reachOf(a.contribution)).map((entry, index) => ({
			entry,
			place: already + index,
			reach: reachOf(entry.contribution)
		})).filter(({ place }) => place < MAX_HIGHLIGHTS_OF_TYPE);
	}).sort((a, b) => a.place - b.place || b.reach - a.reach).map(({ entry }) => entry);
	return [...own, ...bestFirst].slice(0, MAX_HIGHLIGHTS);
}
function countAreas(entries) {
	const counts = new Map();
	for (const { contribution } of entries) for (const area of new Set(contribution.areas)) counts.set(area, (counts.get(area) ?? 0) + 1);
	return [...counts].map(([name, number]) => ({
		name,
		entries: number
	})).sort((a, b) => b.entries - a.entries || compareText(a.name, b.name));
}
function toSection(type, all) {
	const entries = all.filter(({ contribution }) => contribution.type === type);
	const sums = new Map();
	for (const { contribution } of entries) for (const [name, metric] of Object.entries(contribution.metrics ?? {})) {
		if (!REACH_METRICS.includes(name)) continue;
		sums.set(name, (sums.get(name) ?? 0) + metric.value);
	}
	return {
		type,
		entries,
		reach: [...sums].map(([metric, value]) => ({
			metric,
			value
		})).sort((a, b) => compareText(a.metric, b.metric))
	};
}
function suggestExclusion({ sections }, logins) {
	const owners = sections.filter(({ type }) => type === "pull-request").flatMap(({ entries }) => entries.map(({ contribution }) => ownerOf(contribution)));
	const own = logins.filter((login) => owners.includes(login.toLowerCase()));
	const count = owners.filter((owner) => own.some((login) => login.toLowerCase() === owner)).length;
	if (count * 2 <= owners.length) return [];
	const globs = own.map((login) => `${login}/*`);
	return [`${count} of ${owners.length} pull requests were merged into repositories of your own, which programs seldom count. To leave them out, add "exclude-repositories: ${globs.join(", ")}" to the step, or ${JSON.stringify(globs)} under github to exclude-repositories in the configuration file.`];
}
function ownerOf({ container }) {
	return (container?.name.split("/")[0] ?? "").toLowerCase();
}
// src/report/entry.ts
const MIN_REACTIONS = 5;
function renderHighlight(entry) {
	const { type } = entry.contribution;
	const [line = "", ...facts] = renderParts(entry, true);
	return [
		line,
		TYPE_WORDS[type].one,
		...facts
	].join(" · ");
}
function renderReference({ day, contribution }) {
	return `- ${day} ${escapeText(contribution.title)} · [highlight](#highlights)`;
}
function renderEntry(entry, showsContainer = false) {
	return renderParts(entry, showsContainer).join(" · ");
}
function renderParts(entry, showsContainer) {
	const { day, contribution } = entry;
	const { title, url, container, role, also, landed } = contribution;
	return [
		`- ${day} ${link(title, url)}`,
		...renderDuration(entry),
		...showsContainer && container ? [escapeText(container.name)] : [],
		...role === void 0 ? [] : [escapeText(role)],
		...renderMetrics(contribution),
		...landed === void 0 ? [] : ["landed by another route"],
		...also === void 0 ? [] : [`also on ${also.map((place) => link(place.name, place.url)).join(", ")}`]
	];
}
function renderDuration({ day, since, contribution: { "end-date": end } }) {
	const parts = [...since === void 0 ? [] : [`since ${since}`], ...end !== void 0 && end > day ? [`until ${escapeText(end)}`] : []];
	return parts.length === 0 ? [] : [parts.join(", ")];
}
function renderMetrics({ metrics }) {
	return Object.entries(METRIC_WORDS).flatMap(([name, { one, many }]) => {
		const metric = metrics?.[name];
		return metric && (name !== "reactions" || metric.value >= MIN_REACTIONS) ? [count(metric.value, one, many)] : [];
	});
}
// src/report/log.ts
const MAX_BYTES = 45e4;
const FOLD_ABOVE = 20;
const FOLDED_SHOWS = 10;
const FOLD_REPOSITORY_ABOVE = 10;
const FOLDED_REPOSITORY_SHOWS = 5;
const SHOWN_REPOSITORIES = 10;
const FOLDED_BYTES = 600;
function renderLog(report, picture) {
	return renderToFit(report, {
		firstLine: FIRST_LINE,
		picture
	});
}
function renderLogInside(report) {
	return renderToFit(report, {});
}
function renderToFit(report, parts) {
	const whole = renderWithLimits(report, parts, {
		folded: new Set(),
		entries: Number.POSITIVE_INFINITY
	});
	const folded = chooseFolded(report, Buffer.byteLength(whole) - MAX_BYTES);
	let text = folded.size === 0 ? whole : renderWithLimits(report, parts, {
		folded,
		entries: Number.POSITIVE_INFINITY
	});
	for (let entries = 2048; Buffer.byteLength(text) >= MAX_BYTES && entries >= 1; entries /= 2) text = renderWithLimits(report, parts, {
		folded,
		entries
	});
	return text;
}
function chooseFolded(report, excess) {
	const folded = new Set();
	let left = excess;
	const sizes = groupByRepository(report).map((group) => ({
		name: group.name,
		bytes: Buffer.byteLength(group.entries.map((entry) => renderEntry(entry)).join("\n"))
	})).sort((a, b) => b.bytes - a.bytes);
	for (const { name, bytes } of sizes) {
		if (left < 0 || bytes <= FOLDED_BYTES) break;
		folded.add(name);
		left -= bytes - FOLDED_BYTES;
	}
	return folded;
}
function renderWithLimits(report, { firstLine, picture }, limits) {
	const { window, total, sections } = report;
	const days = `from ${window.since} to ${window.until}`;
	return `${[
		...firstLine === void 0 ? [] : [firstLine],
		report.name === void 0 ? "# Contributions" : `# Contributions of ${escapeText(report.name)}`,
		total === 0 ? `No contributions are recorded ${days}.` : `**${count(total, "contribution", "contributions")}** ${days}`,
		...renderHighlights(report),
		...picture ? [renderPicture(picture)] : [],
		...renderUnknown(report),
		...sections.length > 0 ? [renderTotals(sections)] : [],
		...renderAreas(report),
		...sections.flatMap((section) => renderSection(section, report, limits)),
		"## Coverage",
		report.coverage.length === 0 ? "No sources are configured." : report.coverage.map((line) => renderCoverageLine(line)).join("\n")
	].join("\n\n")}\n`;
}
function renderTotals(sections) {
	const hasReach = sections.some(({ reach }) => reach.length > 0);
	const rows = sections.map(({ type, entries, reach }) => {
		const { title } = TYPE_WORDS[type];
		const cells = [
			`[${title}](#${toAnchor(title)})`,
			formatNumber(entries.length),
			entries[0]?.day ?? ""
		];
		return hasReach ? [...cells, renderReach(reach)] : cells;
	});
	const head = [
		"Contributions",
		"Entries",
		"Newest",
		...hasReach ? ["Reach"] : []
	];
	return renderTable(head, rows, [1, 3]);
}
function renderHighlights({ highlights }) {
	if (highlights.length === 0) return [];
	return [
		"## Highlights",
		highlights.map((entry) => renderHighlight(entry)).join("\n"),
		"## At a glance"
	];
}
function renderPicture({ light, dark, alt }) {
	return [
		"<picture>",
		`<source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
		`<img alt="${escapeMarkup(alt)}" src="${light}">`,
		"</picture>"
	].join("\n");
}
function renderUnknown({ emptyMonths }) {
	const unknown = describeUnknownMonths(emptyMonths);
	return unknown === void 0 ? [] : [`${unknown} (see [Coverage](#coverage))`];
}
function renderAreas({ areas }) {
	if (areas.length === 0) return [];
	return [`Areas: ${areas.map(({ name, entries }) => `${escapeText(name)} ${formatNumber(entries)}`).join(" · ")}`];
}
function renderSection(section, report, limits) {
	const heading = `## ${TYPE_WORDS[section.type].title}`;
	if (section.type === "pull-request") return [heading, ...renderGroups(groupByRepository(report), report, limits)];
	const containers = new Map(section.entries.map(({ contribution: { container } }) => [container?.name, container]));
	const [only] = containers.size === 1 ? containers.values() : [];
	const highlights = new Set(report.highlights);
	const list = renderList(section.entries, limits.entries, (entry) => highlights.has(entry) ? renderReference(entry) : renderEntry(entry, containers.size > 1));
	return only ? [
		heading,
		`From ${link(only.name, only.url)}`,
		list
	] : [heading, list];
}
function renderGroups(groups, report, limits) {
	const render = (group) => renderGroup(group, report, limits);
	const open = groups.slice(0, Math.min(SHOWN_REPOSITORIES, limits.entries));
	const folded = groups.slice(open.length, limits.entries);
	const left = groups.slice(open.length + folded.length);
	const pulls = (some) => some.reduce((sum, { entries }) => sum + entries.length, 0);
	return [
		...open.flatMap(render),
		...folded.length === 0 ? [] : renderDetails(`${formatNumber(pulls(folded))} more in ${count(folded.length, "other repository", "other repositories")}`, folded.flatMap(render)),
		...left.length === 0 ? [] : [`and ${formatNumber(pulls(left))} more in ${count(left.length, "other repository", "other repositories")}`]
	];
}
function renderDetails(summary, blocks) {
	return [
		`<details><summary>${summary}</summary>`,
		...blocks,
		"</details>"
	];
}
function renderGroup(group, report, limits) {
	const { name, url, entries } = group;
	const heading = `### ${link(name, url)} · ${formatNumber(entries.length)}`;
	if (!limits.folded.has(name)) {
		const highlights = new Set(report.highlights);
		const render = (entry) => highlights.has(entry) ? renderReference(entry) : renderEntry(entry);
		return [heading, renderList(entries, limits.entries, render, FOLD_REPOSITORY_ABOVE, FOLDED_REPOSITORY_SHOWS)];
	}
	const searches = [...new Set(entries.map(({ contribution }) => contribution.origin.replace(/^github:/, "")))].sort(compareText).map((login) => link(`by ${login}`, url && toSearchUrl(url, login, report)));
	return [heading, `${count(entries.length, "merged pull request", "merged pull requests")}: ${searches.join(", ")}`];
}
function renderList(entries, limit, render, foldAbove = FOLD_ABOVE, foldedShows = FOLDED_SHOWS) {
	const left = entries.length - limit;
	const lines = entries.slice(0, limit).map(render);
	const all = left > 0 ? [...lines, `- and ${formatNumber(left)} more in [ledger.json](ledger.json)`] : lines;
	if (all.length <= foldAbove) return all.join("\n");
	const rest = all.slice(foldedShows);
	return [all.slice(0, foldedShows).join("\n"), ...renderDetails(`and ${formatNumber(rest.length)} more`, [rest.join("\n")])].join("\n\n");
}
function renderReach(reach) {
	return reach.map(({ metric, value }) => count(value, METRIC_WORDS[metric].one, METRIC_WORDS[metric].many)).join(", ");
}
function groupByRepository({ sections }) {
	const entries = sections.find(({ type }) => type === "pull-request")?.entries ?? [];
	return [...Map.groupBy(entries, ({ contribution }) => contribution.container?.name ?? "Elsewhere")].map(([name, members]) => ({
		name,
		url: members[0]?.contribution.container?.url,
		entries: members
	})).sort((a, b) => b.entries.length - a.entries.length || compareText(a.name, b.name));
}
function toSearchUrl(repository, login, { window }) {
	const search = `is:pr is:merged author:${login} merged:${window.since}..${window.until}`;
	return `${repository}/pulls?q=${encodeURIComponent(search)}`;
}
function toAnchor(title) {
	return title.toLowerCase().replaceAll(" ", "-");
}
// src/record/ledger-shape.ts
var LedgerError = class extends Error {
	name = "LedgerError";
	isForeign;
	constructor(message, isForeign = false) {
		super(message);
		this.isForeign = isForeign;
	}
};
const DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_URL = /^https?:\/\/[^\s\p{Cc}]+$/u;
const MAX_DEPTH = 100;
const MAX_QUOTED = 100;
const CONTRIBUTION = {
	id: checkName,
	origin: checkOrigin,
	type: (type) => type,
	title: checkText,
	url: checkUrl,
	date: (date) => date,
	"end-date": checkEndDate,
	description: checkDescription,
	role: checkText,
	tags: checkTexts,
	areas: checkTexts,
	audience: checkTexts,
	highlight: checkFlag,
	container: checkContainer,
	metrics: checkMetrics,
	authors: checkTexts,
	private: checkFlag,
	landed: checkText,
	lines: checkWholeNumber
};
const CONTAINER = {
	name: checkText,
	url: checkUrl
};
const METRIC = {
	value: (value) => value,
	"as-of": (day) => String(day).slice(0, 10)
};
const SOURCE = {
	"complete-since": checkDay,
	"last-success": checkDay,
	"first-tried": checkDay,
	"held-back": checkHeldBack,
	"several-authors": checkFlag,
	notes: checkNotes,
	"configured-as": checkOrigin
};
const HEAD = { name: checkText };
const CONTRIBUTION_KEYS = Object.keys(CONTRIBUTION);
const SOURCE_KEYS = Object.keys(SOURCE);
const METRIC_KEYS = Object.keys(METRIC);
function readHead(file) {
	const { refreshed, sources: _, contributions: __, ...others } = file;
	if (refreshed !== void 0 && !isDayText(refreshed)) throw new LedgerError("\"refreshed\" is not a day written YYYY-MM-DD");
	if (others.name !== void 0 && others.name !== null && typeof others.name !== "string") throw new LedgerError("\"name\" is not a text");
	return compact({
		...readKeys(others, HEAD),
		refreshed
	});
}
function readContribution(entry) {
	if (!isObject(entry)) throw new LedgerError("is not an object");
	for (const key of [
		"id",
		"origin",
		"title",
		"date"
	]) if (typeof entry[key] !== "string" || entry[key] === "") throw new LedgerError(`has no "${key}"`);
	if (!TYPES.includes(entry.type)) throw new LedgerError(`has the unknown "type" ${quoteValue(entry.type)}`);
	const date = entry.date;
	if (!DATE.test(date) || !isDay(date.slice(0, 10))) throw new LedgerError("has a \"date\" that is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM:SSZ");
	const read = readKeys(entry, CONTRIBUTION);
	return read.title === void 0 ? {
		...read,
		title: read.id
	} : read;
}
function readSource(origin, source) {
	if (!isObject(source)) throw new LedgerError("is not an object");
	return [checkOrigin(origin, "origin"), readKeys(source, SOURCE)];
}
function atPlace(place, read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof LedgerError) throw new LedgerError(`${place()} ${error.message}`);
		throw error;
	}
}
function quoteValue(value) {
	if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
	return cut(JSON.stringify(value) ?? "nothing", MAX_QUOTED);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readKeys(object, checks) {
	const entries = Object.entries(object).map(([key, value]) => {
		const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
		if (check) return [key, value === null ? void 0 : check(value, key)];
		if (isDeeperThan(MAX_DEPTH, value)) return reject(key, "is nested too deep");
		return [key, value];
	});
	return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}
function isDeeperThan(depth, value) {
	if (typeof value !== "object" || value === null) return false;
	return depth === 0 || Object.values(value).some((part) => isDeeperThan(depth - 1, part));
}
function reject(key, what) {
	throw new LedgerError(`→ ${quoteValue(key)} ${what}`);
}
function checkName(value, key) {
	if (typeof value !== "string") return reject(key, "is not a text");
	return toLine(value) || reject(key, "is empty");
}
function checkOrigin(value, key) {
	const origin = checkName(value, key);
	const [kind = "", place = ""] = origin.split(/:(.*)/s);
	const url = origin.includes("@") ? parseWebUrl(place) : void 0;
	return url && (url.username || url.password) ? `${kind}:${withoutCredentials(url.href)}` : origin;
}
function checkText(value, key) {
	if (typeof value !== "string") return reject(key, "is not a text");
	return cut(toLine(value), 300) || void 0;
}
function checkTexts(value, key) {
	if (!isTextList(value)) return reject(key, "is not a list of texts");
	return value.map((text) => cut(toLine(text), 300)).filter(Boolean);
}
function checkDescription(value, key) {
	if (typeof value !== "string") return reject(key, "is not a text");
	return cut(toLines(value), 1e3) || void 0;
}
function checkNotes(value, key) {
	if (!isTextList(value)) return reject(key, "is not a list of texts");
	return value.map((text) => cut(toLine(text), DESCRIPTION_LENGTH)).filter(Boolean);
}
function checkFlag(value, key) {
	return typeof value === "boolean" ? value : reject(key, "is neither true nor false");
}
function checkDay(value, key) {
	return isDayText(value) ? value : reject(key, "is not a day written YYYY-MM-DD");
}
function checkWholeNumber(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function checkEndDate(value, key) {
	if (typeof value !== "string") return reject(key, "is not a day written YYYY-MM-DD");
	const day = value.slice(0, 10);
	return isDay(day) ? day : void 0;
}
function checkUrl(value, key) {
	const url = typeof value === "string" ? parseWebUrl(value) : void 0;
	if (!url) return reject(key, "is no http or https address");
	const isPlain = PLAIN_URL.test(value) && !url.username && !url.password;
	url.username = "";
	url.password = "";
	const text = isPlain ? value : url.href;
	return text.length > 2e3 ? void 0 : text;
}
function checkContainer(value, key) {
	if (!isObject(value) || typeof value.name !== "string") return reject(key, "has no \"name\"");
	const container = atPlace(() => `→ "${key}"`, () => readKeys(value, CONTAINER));
	if (container.name !== void 0) return container;
	return typeof container.url === "string" ? {
		...container,
		name: new URL(container.url).host
	} : void 0;
}
function checkMetrics(value, key) {
	if (!isObject(value)) return reject(key, "is not an object");
	const metrics = Object.entries(value).map(([name, metric]) => {
		const day = isObject(metric) ? metric["as-of"] : void 0;
		if (!isObject(metric) || typeof metric.value !== "number" || typeof day !== "string") throw new LedgerError(`has the metric ${quoteValue(name)} without a "value" and an "as-of" day`);
		return [name, readKeys(metric, METRIC)];
	});
	const counted = metrics.filter(([name, metric]) => isCount(name, metric.value) && DAY.test(String(metric["as-of"])));
	return counted.length === 0 && metrics.length > 0 ? void 0 : Object.fromEntries(counted);
}
function isCount(name, value) {
	const number = Number(value);
	return Math.abs(number) <= Number.MAX_SAFE_INTEGER && (number >= 0 || name === "score");
}
function checkHeldBack(value, key) {
	if (!isObject(value) || !Object.values(value).every(isDayText)) return reject(key, "is not a map of ids and days written YYYY-MM-DD");
	return Object.fromEntries(Object.entries(value).map(([id, day]) => [toLine(id), day]));
}
function isDayText(value) {
	return typeof value === "string" && isDay(value);
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/record/ledger-file.ts
const LEDGER_KEYS = [
	"version",
	"refreshed",
	"name",
	"sources",
	"contributions"
];
function parseLedger(text) {
	const file = parseJson(text);
	if (!isObject(file)) throw new LedgerError("it holds no JSON object", true);
	const { version, sources, contributions } = file;
	if (version !== 1) throw new LedgerError(`its version is ${quoteValue(version)}, and this version of contribution-log reads version 1`, typeof version !== "number");
	const head = readHead(file);
	if (!isObject(sources ?? {})) throw new LedgerError("\"sources\" is not an object");
	if (!Array.isArray(contributions)) throw new LedgerError("\"contributions\" is not a list", true);
	const known = Object.entries(sources ?? {}).map(([origin, source]) => atPlace(() => `"sources" → ${quoteValue(origin)}`, () => readSource(origin, source)));
	const entries = contributions.map((entry, index) => atPlace(() => `entry ${index + 1} of "contributions"${describeId(entry)}`, () => readContribution(entry)));
	return {
		...head,
		sources: Object.fromEntries(known),
		contributions: joinSameIds(entries)
	};
}
function toRecordable(contribution) {
	try {
		return readContribution(contribution);
	} catch {
		return;
	}
}
function serialiseLedger(ledger) {
	const { sources, contributions, ...rest } = ledger;
	const head = sortKeys({
		...rest,
		sources: null,
		contributions: null
	}, LEDGER_KEYS);
	return `{\n  ${Object.entries(head).map(([key, value]) => {
		if (key === "sources") return `"sources": ${block("{", serialiseSources(sources), "}")}`;
		if (key === "contributions") return `"contributions": ${block("[", contributions.map(serialiseContribution), "]")}`;
		return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
	}).join(",\n  ")}\n}\n`;
}
function describeId(entry) {
	return isObject(entry) && typeof entry.id === "string" ? ` (${quoteValue(entry.id)})` : "";
}
function serialiseSources(sources) {
	return Object.entries(sources).sort(([a], [b]) => compareText(a, b)).map(([origin, source]) => `${JSON.stringify(origin)}: ${JSON.stringify(sortKeys(source, SOURCE_KEYS))}`);
}
function serialiseContribution(contribution) {
	const { metrics } = contribution;
	const ordered = sortKeys(contribution, CONTRIBUTION_KEYS);
	if (metrics === void 0) return JSON.stringify(ordered);
	const sorted = Object.entries(metrics).sort(([a], [b]) => compareText(a, b)).map(([name, metric]) => [name, sortKeys(metric, METRIC_KEYS)]);
	return JSON.stringify({
		...ordered,
		metrics: Object.fromEntries(sorted)
	});
}
function block(open, lines, close) {
	return lines.length === 0 ? `${open}${close}` : `${open}\n    ${lines.join(",\n    ")}\n  ${close}`;
}
function sortKeys(object, order) {
	const rank = new Map(order.map((key, index) => [key, index]));
	const rankOf = (key) => rank.get(key) ?? order.length;
	const entries = Object.entries(object).sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b));
	return Object.fromEntries(entries);
}
function parseJson(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new LedgerError(`it is not JSON: ${error instanceof Error ? error.message : error}`);
	}
}
// src/run/outputs.ts
const PICTURES = {
	light: "activity.svg",
	dark: "activity-dark.svg"
};
function pathsOf({ all }) {
	return all.map(({ path }) => path);
}
function createOutputs(directory, programs, packs) {
	const toPath = (file) => directory === "" ? file : `${directory}/${file}`;
	const ledger = {
		path: toPath("ledger.json"),
		render: (material) => serialiseLedger(material.ledger),
		isOurs: () => true
	};
	const log = {
		path: toPath("README.md"),
		render: ({ report, drawing }) => renderLog(report, drawing && {
			...PICTURES,
			alt: drawing.alt
		}),
		isOurs: isGenerated
	};
	const pictures = ["light", "dark"].map((scheme) => ({
		path: toPath(PICTURES[scheme]),
		render: ({ drawing }) => drawing?.[scheme],
		isOurs: (text, read) => isDrawn(text, read(ledger.path) !== void 0)
	}));
	const packFiles = programs.flatMap(({ id }) => PACK_KINDS.map((kind) => {
		const file = toPackFile(id, kind);
		const path = toPath(file);
		return {
			path,
			isPack: kind === "md",
			render: (material) => material.packs.get(file),
			isOurs: (_, read) => packs?.isPack(path, read) ?? false
		};
	}));
	const others = [...pictures, ...packFiles];
	return {
		ledger,
		log,
		others,
		all: [
			ledger,
			log,
			...others
		]
	};
}
// src/run/commit.ts
const MAX_TRIES = 5;
const MAX_PAUSE_MS = 3e3;
async function commit(start, make, { repository, outputs, toMessage, network }) {
	let snapshot = start;
	let edition = make(snapshot);
	for (let tries = 1;; tries++) {
		const { files } = edition;
		if (isSettled(snapshot, files)) return {
			edition,
			snapshot,
			sha: void 0
		};
		try {
			return {
				edition,
				snapshot,
				sha: await repository.commit(snapshot, files, toMessage(edition))
			};
		} catch (error) {
			if (!(error instanceof StaleHeadError)) return {
				edition,
				snapshot,
				sha: void 0,
				error: messageOf(error)
			};
			if (tries === MAX_TRIES) return {
				edition,
				snapshot,
				sha: void 0,
				error: explainRestless(error)
			};
		}
		await network.sleep(network.random() * MAX_PAUSE_MS);
		try {
			const moved = await repository.read(pathsOf(outputs));
			edition = make(moved);
			snapshot = moved;
		} catch (error) {
			return {
				edition,
				snapshot,
				sha: void 0,
				error: messageOf(error)
			};
		}
	}
}
async function propose(published, repository, proposal) {
	const { snapshot, sha, error } = published;
	if (!repository.propose || error !== void 0) return published;
	try {
		const url = await repository.propose(snapshot, sha, proposal);
		return url === void 0 ? published : {
			...published,
			pullRequest: { url }
		};
	} catch (failure) {
		return {
			...published,
			pullRequest: { error: messageOf(failure) }
		};
	}
}
function isSettled({ files, base }, contents) {
	const isChanged = [...contents].some(([path, text]) => files.get(path) !== text);
	if (!base) return !isChanged;
	return [...contents].every(([path, text]) => base.files.get(path) === text) && !base.pullRequest || !isChanged && !base.isOutrun;
}
function explainRestless({ message }) {
	return `${message}, in each of ${MAX_TRIES} tries. Nothing is lost: run it again when fewer others write there.`;
}
// src/record/authority.ts
function authorityOf({ id, origin, url, container }, kindOf) {
	const kind = kindOf(origin);
	const owner = kindOf(id)?.ownsItsIds && kindOf(id);
	if (kind?.ownsItsIds) return owner === kind ? 2 : 0;
	const page = hostOf(url);
	if (page === void 0) return 0;
	if (isHostOf(hostOfOrigin(origin), page)) return 2;
	return !owner && isHostOf(hostOf(container?.url), page) ? 1 : 0;
}
function hostOfOrigin(origin) {
	return hostOf(placeOf(origin));
}
function isHostOf(host, page) {
	if (host === void 0) return false;
	const [own, other] = [bare(host), bare(page)];
	return other === own || other.endsWith(`.${own}`) || other === own.replace(/^(?:feeds?|rss)\./, "");
}
function bare(host) {
	return host.replace(/^(?:www|m)\./, "");
}
function hostOf(url) {
	return url === void 0 ? void 0 : parseWebUrl(url)?.hostname;
}
// src/record/identity.ts
const HASH_LENGTH = 8;
const OWN_ID = new RegExp(`^(.+)#[0-9a-f]{${HASH_LENGTH}}$`, "s");
function tellApart(recorded, harvests, kindOf) {
	const given = harvests.flatMap((entries, source) => entries.filter(({ id }) => id.startsWith("feed:")).map((entry) => toGiven(entry, source)));
	const byIdentity = Map.groupBy(given, ({ entry }) => entry.id);
	const known = findKnown(recorded, byIdentity);
	const ids = new Map(given.map(({ entry }) => [entry, void 0]));
	const leftOut = harvests.map(() => 0);
	for (const [identity, same] of byIdentity) {
		const held = known.get(identity) ?? [];
		const [one, another] = same;
		if (one && !another && held.length === 0) ids.set(one.entry, identity);
		else for (const thing of toThings(identity, held, same, kindOf)) {
			for (const own of Map.groupBy(thing.shown, (one) => one.source).values()) for (const { entry } of chooseVariant(toVariants(own), thing.recorded, kindOf)) ids.set(entry, thing.id);
			for (const [source, own] of Map.groupBy([...thing.shown, ...thing.beside], (one) => one.source)) {
				const lost = toVariants(own).filter((variant) => variant.every(({ entry }) => ids.get(entry) === void 0));
				leftOut[source] = (leftOut[source] ?? 0) + lost.length;
			}
		}
	}
	return harvests.map((entries, source) => ({
		contributions: entries.flatMap((entry) => {
			const id = ids.has(entry) ? ids.get(entry) : entry.id;
			if (id === void 0) return [];
			return [id === entry.id ? entry : {
				...entry,
				id
			}];
		}),
		leftOut: leftOut[source] ?? 0
	}));
}
function isOther(a, b) {
	return pageOf(a) !== pageOf(b) && feedAndDayOf(a) !== feedAndDayOf(b);
}
function toOwnId(identity, entry) {
	const { origin, url = "" } = entry;
	return `${identity}#${createHash("sha256").update([
		origin,
		url,
		dayOf(entry)
	].join("\n")).digest("hex").slice(0, HASH_LENGTH)}`;
}
function toGiven(entry, source) {
	return {
		entry,
		source,
		page: pageOf(entry),
		place: feedAndDayOf(entry)
	};
}
function findKnown(recorded, given) {
	const known = new Map();
	for (const entry of recorded) {
		const identity = given.has(entry.id) ? entry.id : OWN_ID.exec(entry.id)?.[1] ?? "";
		if (!given.has(identity)) continue;
		const entries = known.get(identity);
		if (entries) entries.push(entry);
		else known.set(identity, [entry]);
	}
	return known;
}
function toThings(identity, recorded, given, kindOf) {
	const things = recorded.toSorted((a, b) => compareText(a.id, b.id)).map((entry) => ({
		id: entry.id,
		recorded: entry,
		shown: [],
		beside: []
	}));
	const byKey = (keyOf) => new Map(things.toReversed().map((thing) => [keyOf(thing.recorded), thing]));
	const [byPage, byPlace] = [byKey(pageOf), byKey(feedAndDayOf)];
	const byDay = new Map();
	let left = toPages(identity, given, kindOf);
	assign((page) => {
		const thing = byPage.get(page[0].page);
		return page.some(({ entry }) => isFromWhoKnows(entry, thing?.recorded, kindOf)) ? thing : void 0;
	});
	assign((page) => {
		if (byPage.has(page[0].page)) return void 0;
		return page.map(({ place }) => byPlace.get(place)).find((thing) => isFree(thing) && isMoved(page, thing?.recorded, kindOf));
	});
	assign((page) => [byPage.get(page[0].page)].find(isFree));
	let isTaken = things.some(({ id }) => id === identity);
	for (const page of left) {
		const [{ place, entry }] = page;
		const near = byDay.get(place) ?? [byPlace.get(place)].find(isFree);
		if (near) near.beside.push(...page);
		else {
			const id = isTaken ? toOwnId(identity, entry) : identity;
			isTaken = true;
			const thing = {
				id,
				shown: [],
				beside: []
			};
			things.push(thing);
			show(thing, page);
		}
	}
	return things;
	function assign(find) {
		left = left.filter((page) => {
			const thing = find(page);
			if (thing) show(thing, page);
			return !thing;
		});
	}
	function show(thing, page) {
		thing.shown = page;
		for (const { place } of page) if (!byDay.has(place)) byDay.set(place, thing);
	}
}
function isFree(thing) {
	return thing?.shown.length === 0;
}
function isMoved(page, recorded, kindOf) {
	return chooseVariant(toVariants(page.filter(({ entry }) => entry.origin === recorded?.origin)), recorded, kindOf).length > 0;
}
function isFromWhoKnows(entry, recorded, kindOf) {
	if (!recorded) return false;
	return entry.origin === recorded.origin || authorityOf(entry, kindOf) > authorityOf(recorded, kindOf);
}
function toPages(identity, given, kindOf) {
	const host = /^feed:(?:https?:\/\/|tag:)?([^/,:]+)/i.exec(identity)?.[1] ?? "";
	const sorted = given.map((one) => ({
		one,
		rank: [
			isHostOf(hostOfOrigin(one.entry.origin), host) ? "0" : "1",
			2 - authorityOf(one.entry, kindOf),
			String(one.source).padStart(6, "0"),
			one.entry.date,
			one.page,
			one.entry.title
		].join("\n")
	})).sort((a, b) => compareText(a.rank, b.rank)).map(({ one }) => one);
	return [...Map.groupBy(sorted, ({ page }) => page).values()];
}
function toVariants(given) {
	const oldestFirst = given.toSorted(({ entry: a, page: p }, { entry: b, page: q }) => compareText(a.date, b.date) || compareText(a.title, b.title) || compareText(p, q));
	return [...Map.groupBy(oldestFirst, ({ place, entry }) => `${place}\n${entry.title}`).values()];
}
function chooseVariant(variants, recorded, kindOf) {
	const [oldest] = variants;
	if (!recorded) return sameMoment(oldest, oldest[0]);
	const isClear = variants.filter(([{ entry }]) => entry.date === recorded.date).length === 1;
	const isPage = pageOf(recorded) === oldest[0].page;
	const [best] = variants.flatMap((variant) => variant.map((one) => ({
		variant,
		one,
		points: likenessOf(one.entry, recorded)
	}))).sort((a, b) => b.points - a.points);
	if (best && best.points > 0) return sameMoment(best.variant, best.one);
	return authorityOf(oldest[0].entry, kindOf) > authorityOf(recorded, kindOf) ? sameMoment(oldest, oldest[0]) : [];
	function likenessOf(entry, { title, date }) {
		const isTitle = entry.title === title;
		const isMoment = entry.date === date;
		return (variants.length === 1 ? isTitle || isMoment || isPage : isMoment && isClear || isTitle && dayOf(entry) === date.slice(0, 10)) ? 1 + Number(isTitle) * 2 + Number(isMoment) : 0;
	}
}
function sameMoment(variant, lead) {
	return variant.filter(({ entry }) => entry.date === lead.entry.date);
}
function pageOf({ id, url }) {
	const page = url === void 0 ? void 0 : parseWebUrl(url);
	return page ? `${toPageKey(page)}${page.hash}` : id;
}
function feedAndDayOf(entry) {
	return `${dayOf(entry)}\n${entry.origin}`;
}
function dayOf({ date }) {
	return date.slice(0, 10);
}
// src/record/ledger.ts
const EMPTY_LEDGER = {
	version: 1,
	sources: {},
	contributions: []
};
function isEmpty({ refreshed, contributions }) {
	return refreshed === void 0 && contributions.length === 0;
}
function mergeLedgers(a, b) {
	const [before, after] = (a.refreshed ?? "") > (b.refreshed ?? "") ? [b, a] : [a, b];
	const contributions = new Map(before.contributions.map((entry) => [entry.id, entry]));
	for (const entry of after.contributions) {
		const other = contributions.get(entry.id);
		const isTaken = other !== void 0 && entry.id.startsWith("feed:") && isOther(other, entry);
		const id = isTaken ? toOwnId(entry.id, entry) : entry.id;
		contributions.set(id, other && !isTaken ? joinEntries(other, entry) : {
			...entry,
			id
		});
	}
	const sources = { ...before.sources };
	for (const [origin, source] of Object.entries(after.sources)) {
		const other = sources[origin];
		if (!(other !== void 0 && (other["last-success"] ?? "") > (source["last-success"] ?? ""))) sources[origin] = source;
	}
	return {
		...before,
		...after,
		sources,
		contributions: [...contributions.values()].sort(compareContributions)
	};
}
function joinEntries(before, after) {
	const metrics = Object.keys({
		...before.metrics,
		...after.metrics
	}).map((name) => {
		const [old, young] = [before.metrics?.[name], after.metrics?.[name]];
		return [name, old && (!young || old["as-of"] > young["as-of"]) ? old : young];
	});
	return compact({
		...before,
		...after,
		metrics: before.metrics || after.metrics ? Object.fromEntries(metrics) : void 0
	});
}
// src/run/collect.ts
const LIMIT_MS = 6e5;
function isFailure(outcome) {
	return "error" in outcome;
}
function askedFor(outcome) {
	return isFailure(outcome) ? outcome.origin : outcome.configuredAs;
}
async function collect(collectors, { inputs, network, openFeedParser, secrets, onOutcome, window, today }) {
	const end = new AbortController();
	const late = new Error(`not read to its end within ${LIMIT_MS / 6e4} minutes, which is all that a run has`);
	network.allow(LIMIT_MS, end.signal).then(() => end.abort(late));
	const shared = {
		parser: openFeedParser(end.signal),
		window,
		today,
		credentials: inputs.credentials,
		search: toSearchAccess(inputs)
	};
	const limit = pLimit(6);
	async function read(collector) {
		const http = createHttp(network, end.signal);
		const outcome = withoutSecrets(await toOutcome(collector, {
			...shared,
			http,
			getJson: createGetJson(http),
			pause: http.pause,
			github: createSearchClient(inputs, network, http)
		}), secrets);
		onOutcome(outcome);
		return outcome;
	}
	const outcomes = await Promise.all(collectors.map((collector) => limit(read, collector)));
	end.abort();
	return outcomes;
}
async function toOutcome(collector, context) {
	const { origin } = collector;
	try {
		return {
			...await collector.collect(context),
			configuredAs: origin
		};
	} catch (error) {
		return {
			origin,
			error: messageOf(error),
			isPassing: isPassing(error)
		};
	}
}
function withoutSecrets(outcome, secrets) {
	if (isFailure(outcome)) return {
		...outcome,
		error: secrets.star(outcome.error)
	};
	const { coverage } = outcome;
	return {
		...outcome,
		coverage: {
			...coverage,
			notes: coverage.notes.map((note) => secrets.star(note))
		}
	};
}
function createSearchClient({ searchApiUrl, searchToken }, { userAgent }, http) {
	return createGitHubClient({
		apiUrl: searchApiUrl,
		token: searchToken,
		userAgent,
		http
	});
}
function toSearchAccess({ searchApiUrl, searchToken, nameOf }) {
	return {
		isDotcom: new URL(searchApiUrl).host === "api.github.com",
		tokenName: nameOf("search-token"),
		isOwnToken: !searchToken.startsWith("ghs_")
	};
}
// src/record/cross-posts.ts
const REPOST_DAYS = 45;
const RECURRING_DAYS = 3;
const MIN_TITLE = 10;
const DAY_MS = 864e5;
function joinCrossPosts(contributions, { origins, kindOf, window, isOfSeveral = () => false }) {
	const isPosted = createPostedTest(kindOf);
	const posts = contributions.filter(isPosted);
	const recurring = findRecurring(posts, titleKey);
	const shared = findRecurring(posts, urlKey);
	const rank = createRank(contributions, kindOf, isOfSeveral);
	const place = (contribution) => origins.indexOf(contribution.origin);
	const oldestFirst = posts.sort((a, b) => timeOf(a) - timeOf(b) || place(a) - place(b) || compareText(a.id, b.id));
	const groupsByUrl = new Map();
	const groupsByTitle = new Map();
	const groups = new Set();
	for (const entry of oldestFirst) {
		const [url, title] = [urlKey(entry), titleKey(entry)];
		const limit = recurring.has(title) ? RECURRING_DAYS : REPOST_DAYS;
		const own = (shared.has(url) ? void 0 : choose(groupsByUrl.get(url), entry, urlKey, Number.POSITIVE_INFINITY)) ?? (hasDistinctTitle(entry) ? choose(groupsByTitle.get(title), entry, titleKey, limit) : void 0) ?? { members: [] };
		own.members.push(entry);
		groups.add(own);
		add(groupsByUrl, url, own);
		add(groupsByTitle, title, own);
	}
	const shown = new Map([...groups].flatMap((group) => split(group)).map(([first, ...others]) => [first, toShown(first, others)]));
	return contributions.flatMap((entry) => isPosted(entry) ? shown.get(entry) ?? [] : [entry]);
	function choose(found = [], entry, keyOf, days) {
		const key = keyOf(entry);
		const [nearest] = found.filter(({ members }) => !members.some(({ origin }) => origin === entry.origin)).map((group) => ({
			group,
			lead: leadOf(group.members)
		})).filter(({ group: { members }, lead }) => members.some((member) => rank(member) === rank(lead) && keyOf(member) === key)).map(({ group, lead }) => ({
			group,
			distance: timeOf(entry) - timeOf(lead)
		})).filter(({ distance }) => distance <= days * DAY_MS).sort((x, y) => x.distance - y.distance);
		return nearest?.group;
	}
	function leadOf(members) {
		return members.reduce((best, entry) => rank(entry) > rank(best) ? entry : best);
	}
	function split({ members }) {
		const lead = leadOf(members);
		const hidden = isInside(lead) ? [] : members.filter((entry) => isInside(entry) && (timeOf(entry) < timeOf(lead) || rank(lead) < OWN && !isBySame(entry, lead)));
		if (hidden.length === 0) return [[lead, ...members.filter((entry) => entry !== lead)]];
		return [...split({ members: members.filter((entry) => !hidden.includes(entry)) }), ...split({ members: hidden })];
	}
	function isInside(entry) {
		return window === void 0 || overlaps(window, entry);
	}
}
const OWN = 3;
function createRank(contributions, kindOf, isOfSeveral) {
	const common = new Map();
	for (const { origin, authors } of contributions) {
		if (!authors || authors.length === 0) continue;
		common.set(origin, common.get(origin)?.filter((name) => authors.includes(name)) ?? authors);
	}
	const ranks = new Map();
	return (entry) => {
		const known = ranks.get(entry);
		if (known !== void 0) return known;
		const names = common.get(entry.origin);
		const isOfOne = names ? names.length > 0 : !isOfSeveral(entry.origin);
		const rank = (authorityOf(entry, kindOf) > 0 ? 2 : 0) + (isOfOne ? 1 : 0);
		ranks.set(entry, rank);
		return rank;
	};
}
function isBySame(a, b) {
	const names = new Set(a.authors?.map((name) => name.toLowerCase()));
	return b.authors?.some((name) => names.has(name.toLowerCase())) ?? false;
}
function toShown(first, others) {
	const own = urlKey(first);
	const also = [...new Map(others.flatMap((entry) => entry.url && urlKey(entry) !== own ? [[urlKey(entry), entry.url]] : [])).values()].map((url) => ({
		name: siteOf(new URL(url)),
		url
	}));
	const isHighlight = [first, ...others].some(({ highlight }) => highlight);
	return compact({
		...first,
		highlight: isHighlight || first.highlight,
		also: also.length > 0 ? also : void 0
	});
}
function createPostedTest(kindOf) {
	return ({ id, origin }) => kindOf(origin)?.isPosted === true && !kindOf(id)?.ownsItsIds;
}
function hasDistinctTitle({ title }) {
	return [...title].length >= MIN_TITLE;
}
function findRecurring(posts, keyOf) {
	const seen = new Set();
	const recurring = new Set();
	for (const entry of posts) {
		const key = keyOf(entry);
		const own = `${entry.origin}\n${key}`;
		if (seen.has(own)) recurring.add(key);
		seen.add(own);
	}
	return recurring;
}
function mediumOf({ type }) {
	return type === "article" ? "blog-post" : type;
}
function urlKey(entry) {
	const url = entry.url === void 0 ? void 0 : parseWebUrl(entry.url);
	if (!url) return `${mediumOf(entry)}\n${entry.id}`;
	return `${mediumOf(entry)}\n${toPageKey(url)}${/^#[/!]/.test(url.hash) ? url.hash : ""}`;
}
function titleKey(entry) {
	const title = entry.title.normalize("NFKC").toLowerCase().replace(/[‘’‚′`]/g, "'").replace(/[“”„«»″]/g, "\"").replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ");
	return `${mediumOf(entry)}\n${title.trim()}`;
}
function timeOf({ date }) {
	return Date.parse(date);
}
function add(groups, key, group) {
	const known = groups.get(key);
	if (!known) groups.set(key, [group]);
	else if (!known.includes(group)) known.push(group);
}
// src/record/override.ts
function createMatcher(match, { timeZone, findOrigin }) {
	const { id, url, origin, type, container, title, tag, since, until } = match;
	const isContainer = container === void 0 ? void 0 : createGlob([container]);
	const isTitle = title === void 0 ? void 0 : createTitleGlob(title);
	return (contribution) => {
		const day = toDay(contribution.date, timeZone);
		return (id === void 0 || contribution.id === id) && (url === void 0 || contribution.url === url) && (origin === void 0 || contribution.origin === origin || contribution.origin === findOrigin(origin)) && (type === void 0 || contribution.type === type) && (isContainer === void 0 || isContainer(contribution.container?.name ?? "")) && (isTitle === void 0 || isTitle(contribution.title)) && (tag === void 0 || hasTag(contribution, tag)) && (since === void 0 || since <= day) && (until === void 0 || day <= until);
	};
}
function applyDescription(contribution, { counts, ...set }) {
	const metrics = toMetrics(counts, contribution.date);
	return compact({
		...contribution,
		...set,
		metrics: metrics ? {
			...contribution.metrics,
			...metrics
		} : contribution.metrics
	});
}
function createTitleGlob(glob) {
	const [first = "", ...others] = glob.toLowerCase().split("*");
	const last = others.pop();
	return (title) => {
		const text = title.toLowerCase();
		if (last === void 0) return text === first;
		if (!text.startsWith(first) || text.length < first.length + last.length) return false;
		const end = text.length - last.length;
		let at = first.length;
		for (const part of others) {
			const found = text.indexOf(part, at);
			if (found < 0 || found + part.length > end) return false;
			at = found + part.length;
		}
		return text.endsWith(last);
	};
}
function hasTag({ tags = [] }, wanted) {
	return tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());
}
// src/record/curate.ts
function curate(contributions, { filters, overrides, areas, types }, context) {
	const { counts } = createFilter(filters, context.kindOf, context.findOrigin);
	const typeOf = new Map([...types].map(([origin, type]) => [context.findOrigin(origin), type]));
	const searches = areas.map(({ name, keywords }) => ({
		name,
		isIn: createWordSearch(keywords)
	}));
	const rules = overrides.map((override) => ({
		...override,
		matches: createMatcher(override.match, context)
	}));
	return contributions.filter(counts).flatMap((recorded) => {
		const { also: _, isDescribedByHand: __, ...own } = recorded;
		const typed = {
			...own,
			type: typeOf.get(recorded.origin) ?? recorded.type
		};
		const applying = rules.filter(({ matches }) => matches(recorded));
		if (applying.some(({ isHidden, isForgotten }) => isHidden || isForgotten)) return [];
		const described = {
			...applying.reduce((entry, { set }) => set ? applyDescription(entry, set) : entry, typed),
			...isWrittenByHand(recorded, applying, context.kindOf) && { isDescribedByHand: true }
		};
		if (described.areas) return [described];
		const found = searches.filter(({ isIn }) => isIn(described)).map(({ name }) => name);
		return [found.length > 0 ? {
			...described,
			areas: found
		} : described];
	});
}
function isWrittenByHand(recorded, applying, kindOf) {
	return isMirrored(recorded, kindOf) && recorded.description !== void 0 || applying.some(({ set }) => set?.description !== void 0);
}
function createForgetting({ overrides }, context) {
	const matchers = overrides.filter(({ isForgotten }) => isForgotten).map(({ match }) => createMatcher(match, context));
	return (contribution) => matchers.some((matches) => matches(contribution));
}
function findIdle({ overrides }, contributions, context) {
	return overrides.filter(({ match }) => !contributions.some(createMatcher(match, context)));
}
// src/record/merging.ts
const LASTING = new Set(["reactions"]);
function mergeContributions(recorded, harvested, { kindOf, refreshMetrics, counts = () => true }) {
	const before = new Map(recorded.map((entry) => [entry.id, entry]));
	const merged = new Map(before);
	for (const [id, entries] of Map.groupBy(harvested, (entry) => entry.id)) {
		const old = before.get(id);
		const [owner, own, others] = divideByOwner(old, entries, kindOf, counts);
		const start = old && old.origin !== owner ? void 0 : old;
		const made = [...own, ...others].reduce((known, entry) => known ? update(known, entry, kindOf, refreshMetrics) : withoutEmptyTags({
			...unknownKeysOf(old),
			...entry
		}), start);
		if (made) merged.set(id, made);
	}
	const changed = [...merged.values()].filter((entry) => entry !== before.get(entry.id));
	return {
		contributions: [...merged.values()].sort(compareContributions),
		added: changed.filter(({ id }) => !before.has(id)).sort(compareContributions),
		updated: changed.filter((entry) => {
			const old = before.get(entry.id);
			return old !== void 0 && isVisiblyChanged(old, entry);
		}).sort(compareContributions)
	};
}
function divideByOwner(known, entries, kindOf, counts) {
	const first = known ?? entries[0];
	if (entries.every(({ origin }) => origin === first.origin)) return [
		first.origin,
		entries,
		[]
	];
	const { origin } = entries.reduce((best, entry) => authorityOf(entry, kindOf) > authorityOf(best, kindOf) && counts(entry) ? entry : best, first);
	return [
		origin,
		entries.filter((entry) => entry.origin === origin),
		entries.filter((entry) => entry.origin !== origin)
	];
}
function mirror(recorded, written, kindOf) {
	const [ours, others] = [true, false].map((is) => recorded.filter((entry) => isMirrored(entry, kindOf) === is));
	const before = new Map(ours.map((entry) => [entry.id, entry]));
	const now = written.map((entry) => ({
		...unknownKeysOf(before.get(entry.id)),
		...entry
	}));
	const changed = now.filter((entry) => {
		const old = before.get(entry.id);
		return old !== void 0 && isVisiblyChanged(old, entry);
	});
	return {
		contributions: [...others, ...now].sort(compareContributions),
		added: now.filter(({ id }) => !before.has(id)),
		updated: changed
	};
}
function unknownKeysOf(entry) {
	return Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !CONTRIBUTION_KEYS.includes(key)));
}
function update(known, incoming, kindOf, refreshMetrics) {
	const own = known.origin === incoming.origin;
	const isTrusted = own || isAuthority(known, incoming, kindOf);
	const metrics = isTrusted ? mergeMetrics(known.metrics, incoming.metrics, refreshMetrics) : known.metrics ?? {};
	const container = own && incoming.container && {
		...known.container,
		...incoming.container
	};
	const base = own ? {
		...withoutPassing(known),
		...incoming
	} : {
		...isTrusted ? incoming : withoutClaims(incoming),
		...known
	};
	const tidy = withoutEmptyTags(compact({
		...base,
		title: incoming.title === incoming.url ? known.title : base.title,
		id: known.id,
		origin: known.origin,
		date: own && known.landed !== void 0 && incoming.landed === void 0 ? incoming.date : known.date,
		type: toType(known, incoming, own, isTrusted),
		container: container || base.container,
		metrics: Object.keys(metrics).length > 0 ? metrics : base.metrics
	}));
	return serialiseContribution(tidy) === serialiseContribution(known) ? known : tidy;
}
function isAuthority(known, incoming, kindOf) {
	const authority = authorityOf(incoming, kindOf);
	return authority > 0 && authority >= authorityOf(known, kindOf);
}
function withoutClaims(entry) {
	const { metrics: _, authors: __, ...rest } = entry;
	return rest;
}
function withoutPassing(known) {
	const { private: _, landed: __, ...lasting } = known;
	return lasting;
}
function withoutEmptyTags(entry) {
	const { tags, ...rest } = entry;
	return tags?.length === 0 ? rest : entry;
}
function mergeMetrics(known = {}, incoming = {}, refresh) {
	const merged = [...new Set([...Object.keys(known), ...Object.keys(incoming)])].map((name) => {
		const isSame = LASTING.has(name) && known[name]?.value === incoming[name]?.value;
		const [first, last] = refresh && !isSame ? [known[name], incoming[name]] : [incoming[name], known[name]];
		return [name, {
			...first,
			...last
		}];
	});
	return Object.fromEntries(merged);
}
function toType(known, incoming, own, isTrusted) {
	if (incoming.type === "video" && (known.type === "short" || known.type === "livestream")) return known.type;
	const isCorrection = known.type === "video" && (incoming.type === "short" || incoming.type === "livestream");
	return own || isCorrection && isTrusted ? incoming.type : known.type;
}
function isVisiblyChanged(a, b) {
	return a.title !== b.title || a.url !== b.url || a.type !== b.type || a.origin !== b.origin && a.date !== b.date || !isSameContainer(a.container, b.container);
}
function isSameContainer(a, b) {
	return a?.name === b?.name && a?.url === b?.url;
}
// src/record/holding.ts
const MAX_DAYS = 14;
function holdBack(pending, { known, until, timeZone }) {
	const firstSeen = (entry) => known?.["held-back"]?.[entry.id] ?? guessFirstSeen(toDay(entry.date, timeZone), known, until);
	return Object.fromEntries(pending.map((entry) => [entry.id, firstSeen(entry)]).filter(([, day]) => daysBetween(day, until) < MAX_DAYS));
}
function guessFirstSeen(published, known, until) {
	const last = known?.["last-success"];
	if (last === void 0) return until;
	const earliest = [
		addDays(last, 1),
		addDays(until, -6),
		published
	].sort().at(-1) ?? until;
	return earliest < until ? earliest : until;
}
// src/run/readings.ts
function identify({ contributions }, outcomes, kindOf) {
	const told = tellApart(contributions, outcomes.map((outcome) => isFailure(outcome) ? [] : outcome.contributions), kindOf);
	return outcomes.map((outcome, index) => {
		const { contributions: entries = [], leftOut = 0 } = told[index] ?? {};
		if (isFailure(outcome)) return outcome;
		const { completeSince: _, ...unproved } = outcome.coverage;
		const coverage = leftOut === 0 ? outcome.coverage : unproved;
		const notes = [...coverage.notes, ...describeLeftOut(leftOut)];
		return {
			...outcome,
			contributions: entries,
			coverage: {
				...coverage,
				notes
			}
		};
	});
}
function describeLeftOut(count) {
	if (count === 0) return [];
	return [`${count} ${count === 1 ? "entry" : "entries"} with the id or link of another left out`];
}
function judgeOutcome(outcome, ledger, counts, mayWait, day) {
	if (isFailure(outcome)) return {
		...outcome,
		heldBack: {}
	};
	const { origin, pending = [], coverage, configuredAs } = outcome;
	const recorded = new Set(ledger.contributions.map(({ id }) => id));
	const heldBack = holdBack(pending.filter((entry) => !recorded.has(entry.id) && mayWait(entry)), {
		...day,
		known: findSource(ledger, origin)
	});
	const contributions = [...outcome.contributions, ...pending.filter(({ id }) => !Object.hasOwn(heldBack, id))];
	const given = new Map(contributions.map((entry) => [entry.id, entry]));
	const leftOut = [...given.values()].filter((entry) => !counts(entry)).length;
	const filterNote = `${leftOut} of ${given.size} left out by filters`;
	const notes = [
		...coverage.notes,
		...describeHeldBack(Object.keys(heldBack).length),
		...leftOut > 0 ? [filterNote] : []
	];
	const judged = {
		origin,
		configuredAs,
		contributions,
		heldBack,
		coverage: {
			...coverage,
			notes
		}
	};
	if (leftOut === 0 || leftOut < given.size) return judged;
	const warning = `${configuredAs}: ${filterNote}. Look at its keywords, author and exclusions if that is not what you want.`;
	return {
		...judged,
		warning
	};
}
function describeHeldBack(count) {
	if (count === 0) return [];
	return count === 1 ? ["1 video without views held back, since it may not be out yet"] : [`${count} videos without views held back, since they may not be out yet`];
}
function toHarvested(outcomes) {
	return outcomes.flatMap((outcome) => isFailure(outcome) ? [] : [...outcome.contributions, ...outcome.pending ?? []]);
}
function toSources(ledger, outcomes, day) {
	const sources = { ...ledger.sources };
	for (const outcome of outcomes) {
		if (isFailure(outcome)) {
			sources[findOrigin(ledger, outcome.origin)] = recordFailure(findSource(ledger, outcome.origin), day);
			continue;
		}
		const { origin, coverage, heldBack } = outcome;
		const record = recordReading(findSource(ledger, origin), {
			...coverage,
			heldBack
		}, day);
		const alias = aliasOf(outcome, sources[origin]);
		sources[origin] = alias === void 0 ? record : {
			...record,
			"configured-as": alias
		};
	}
	return sources;
}
function aliasOf({ origin, configuredAs }, known) {
	return origin === configuredAs ? known?.["configured-as"] : configuredAs;
}
function isNewSource(ledger, outcome) {
	const known = findSource(ledger, outcome.origin);
	return isFailure(outcome) ? known === void 0 : known?.["last-success"] === void 0;
}
// src/record/renewal.ts
function renewLedger(ledger, configured) {
	const feeds = configured.map(toFeed);
	const entries = Map.groupBy(ledger.contributions, ({ origin }) => origin);
	const renewed = new Map();
	for (const [recorded, ofOrigin] of entries) {
		const origin = renewOrigin(recorded, feeds);
		const own = feeds.filter((feed) => feed.origin === origin);
		if (addressOf(origin) === void 0) continue;
		for (const entry of ofOrigin) renewed.set(entry, renewContribution(entry, origin, own));
	}
	const contributions = ledger.contributions.map((entry) => renewed.get(entry) ?? entry);
	return {
		...ledger,
		sources: renewSources(ledger.sources, feeds),
		contributions: contributions.every((entry, index) => entry === ledger.contributions[index]) ? ledger.contributions : joinSameIds(contributions)
	};
}
function renewMatch({ id, url, origin, ...others }, configured) {
	const feeds = configured.map(toFeed);
	const origins = ["", ...feeds.map((feed) => feed.origin)];
	const ofAny = (renew) => origins.map(renew).sort((a, b) => a.length - b.length)[0];
	return compact({
		...others,
		id: id === void 0 ? void 0 : ofAny((one) => renewId(id, one, feeds)) ?? id,
		url: url === void 0 ? void 0 : ofAny((one) => renewUrl(url, one, feeds)) ?? url,
		origin: origin === void 0 ? void 0 : renewOrigin(origin, feeds)
	});
}
function toFeed({ origin, address }) {
	return {
		origin,
		secrets: credentialsIn(address)
	};
}
function renewOrigin(origin, feeds) {
	const address = addressOf(origin);
	if (address === void 0) return origin;
	const renewed = `${origin.slice(0, -address.length)}${withoutCredentials(address)}`;
	return feeds.find((feed) => starSecrets(renewed, feed.secrets) === feed.origin)?.origin ?? renewed;
}
function renewSources(sources, feeds) {
	const renewed = {};
	for (const [origin, source] of Object.entries(sources)) {
		const now = renewOrigin(origin, feeds);
		const other = renewed[now];
		if (!other || (other["last-success"] ?? "") < (source["last-success"] ?? "")) renewed[now] = source;
	}
	return renewed;
}
function renewContribution(entry, origin, feeds) {
	const star = (text) => starAll(text, feeds);
	const { id, url, title, description, tags, authors, container } = entry;
	const renewed = compact({
		...entry,
		id: renewId(id, origin, feeds),
		origin,
		title: star(title),
		url: url === void 0 ? void 0 : renewUrl(url, origin, feeds),
		description: description === void 0 ? void 0 : star(description),
		tags: tags?.map(star),
		container: container && renewContainer(container, origin, feeds),
		authors: authors?.map(star)
	});
	return JSON.stringify(renewed) === JSON.stringify(entry) ? entry : renewed;
}
function renewContainer(container, origin, feeds) {
	const { name, url } = container;
	return compact({
		...container,
		name: starAll(name, feeds),
		url: url === void 0 ? void 0 : renewUrl(url, origin, feeds)
	});
}
function renewId(id, origin, feeds) {
	return id.startsWith("feed:") ? `feed:${renewAddress(id.slice(5), origin, feeds)}` : id;
}
function renewUrl(url, origin, feeds) {
	const renewed = renewAddress(url, origin, feeds);
	return renewed === url ? url : toRecordedUrl(renewed) ?? renewed;
}
function renewAddress(text, origin, feeds) {
	return starAll(withoutFeedQuery(text, placeOf(origin)), feeds);
}
function starAll(text, feeds) {
	return starSecrets(text, feeds.flatMap(({ secrets }) => secrets));
}
// src/run/record.ts
function readRecord({ branch, files, base }, place) {
	const parse = (texts, name) => renewLedger(parseFiles(texts, place, name), place.addresses);
	const own = parse(files, branch.name);
	if (!base) return {
		ledger: own,
		own
	};
	const merged = parse(base.files, base.branch.name);
	return {
		ledger: mergeLedgers(merged, own),
		own,
		base: merged
	};
}
function parseFiles(files, { outputs, directoryName }, branch) {
	const read = (path) => files.get(path);
	const refuse = (path) => new ConfigError([`${directoryName}: ${path} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`]);
	const { ledger: record, log, others, all } = outputs;
	const inTheWay = [...files.keys()].find((path) => !all.some((output) => output.path === path));
	if (inTheWay !== void 0) throw refuse(inTheWay);
	const isForeign = ({ path, isOurs }) => {
		const text = read(path);
		return text !== void 0 && !isOurs(text, read);
	};
	if (isForeign(log)) throw refuse(log.path);
	const ledger = parseRecord();
	const foreign = others.find(isForeign);
	if (foreign) throw refuse(foreign.path);
	return ledger;
	function parseRecord() {
		const text = read(record.path);
		try {
			return text === void 0 ? EMPTY_LEDGER : parseLedger(text);
		} catch (error) {
			if (!(error instanceof LedgerError)) throw error;
			if (error.isForeign) throw refuse(record.path);
			const history = branch === "" ? "" : `, from the history of the branch ${branch}`;
			throw new ConfigError([`${record.path} cannot be read: ${error.message}. It is left as it is; restore its last good version${history}.`]);
		}
	}
}
// src/run/refresh.ts
const REFRESH_DAYS = 7;
function needsRefresh({ refreshed, contributions }, { until, isByHand, windowUpTo, timeZone }) {
	if (isByHand || refreshed === void 0) return true;
	if (until < refreshed || windowUpTo(refreshed).since > refreshed) return true;
	return contributions.some(({ date }) => isBetween(toDay(date, timeZone), refreshed, until)) || daysBetween(refreshed, until) >= REFRESH_DAYS;
}
function isBetween(day, after, upTo) {
	return after < day && day <= upTo;
}
function learnsAuthors({ contributions }, merged) {
	const silent = new Set(contributions.filter(({ authors }) => !authors).map(({ id }) => id));
	return merged.some(({ id, authors }) => authors !== void 0 && silent.has(id));
}
// src/run/merge.ts
function merge(snapshot, harvested, settings) {
	const { ledger: before, own, base } = readRecord(snapshot, settings);
	const { until, curation, kindOf } = settings;
	const outcomes = identify(before, harvested, kindOf);
	const context = toContext(before, outcomes, settings);
	const word = applyWord(before, settings, context);
	const { ledger } = word;
	const filter = createFilter(curation.filters, kindOf, context.findOrigin);
	const isForgotten = createForgetting(curation, context);
	const mayWait = (entry) => filter.counts(entry) && !isForgotten(entry);
	const judged = outcomes.map((outcome) => judgeOutcome(outcome, ledger, filter.counts, mayWait, settings));
	const merged = mergeJudged(ledger, judged, filter, isForgotten, settings);
	const added = [...word.added, ...merged.added].sort(compareContributions);
	const updated = [...word.updated, ...merged.updated].sort(compareContributions);
	const isDue = added.length > 0 || updated.length > 0 || learnsAuthors(ledger, merged.contributions) || needsRefresh(ledger, settings);
	const sources = toSources(ledger, judged, until);
	const first = judged.filter((outcome) => isNewSource(ledger, outcome));
	const next = isDue ? {
		...ledger,
		refreshed: until,
		sources,
		contributions: merged.contributions
	} : {
		...ledger,
		sources: toSources(ledger, first, until)
	};
	const visible = curate(next.contributions, curation, context);
	const isOfSeveral = (origin) => next.sources[origin]?.["several-authors"] === true;
	return {
		ledger: next,
		sources,
		added,
		updated,
		removed: countRemoved(own, next),
		origins: [...new Set([...judged, ...settings.mirrored].map(({ origin }) => origin))],
		show: (window) => joinCrossPosts(visible, {
			origins: context.origins,
			kindOf,
			window,
			isOfSeveral
		}),
		toMatcher: (match) => createMatcher(match, context),
		notices: describeIdle(outcomes.some(isFailure), curation, [
			...before.contributions,
			...toHarvested(outcomes),
			...settings.mirrored
		], context),
		warnings: judged.flatMap(({ warning }) => warning ?? []),
		waiting: base && toWaiting(base, next, kindOf)
	};
}
function toContext(ledger, outcomes, { timeZone, kindOf }) {
	const now = new Map(outcomes.map((outcome) => [askedFor(outcome), outcome]));
	const findIn = (configured) => {
		const outcome = now.get(configured);
		return outcome && !isFailure(outcome) ? outcome.origin : findOrigin(ledger, configured);
	};
	return {
		timeZone,
		kindOf,
		findOrigin: findIn,
		origins: outcomes.map((outcome) => findIn(askedFor(outcome)))
	};
}
function applyWord(ledger, settings, context) {
	const isForgotten = createForgetting(settings.curation, context);
	const { contributions, added, updated } = mirror(ledger.contributions.filter((entry) => !isForgotten(entry)), settings.mirrored.flatMap((entry) => toRecordable(entry) ?? []).filter((entry) => !isForgotten(entry)), settings.kindOf);
	const name = settings.profileName ?? ledger.name;
	return {
		ledger: {
			...ledger,
			...name !== void 0 && { name },
			sources: keepSources(ledger, contributions, context.origins),
			contributions
		},
		added,
		updated
	};
}
function keepSources({ sources }, left, origins) {
	const known = new Set([...left.map(({ origin }) => origin), ...origins]);
	return Object.fromEntries(Object.entries(sources).filter(([origin]) => known.has(origin)));
}
function mergeJudged(ledger, judged, { counts, isUnclear }, isForgotten, { until, timeZone, today, kindOf }) {
	const known = new Set(ledger.contributions.map(({ id }) => id));
	const wanted = judged.flatMap((outcome) => isFailure(outcome) ? [] : outcome.contributions).flatMap((entry) => toRecordable(entry) ?? []).filter((entry) => known.has(entry.id) || counts(entry) && !isUnclear(entry)).filter((entry) => !isForgotten(entry) && toDay(entry.date, timeZone) <= until);
	const counting = new Map(wanted.filter(counts).map(({ id, origin }) => [id, origin]));
	return mergeContributions(ledger.contributions.map((entry) => {
		const origin = counting.get(entry.id);
		return origin === void 0 || counts(entry) ? entry : {
			...entry,
			origin
		};
	}), wanted, {
		kindOf,
		counts,
		refreshMetrics: until >= today
	});
}
function describeIdle(isIncomplete, curation, contributions, context) {
	return findIdle(curation, contributions, context).filter(({ isForgotten }) => !(isForgotten && isIncomplete)).map(({ place }) => `${place} in the configuration file matches nothing that is known. Take it out, or look for a typo.`);
}
function toWaiting(base, next, kindOf) {
	return {
		...mergeContributions(base.contributions, next.contributions, {
			kindOf,
			refreshMetrics: true
		}),
		removed: countRemoved(base, next)
	};
}
function countRemoved(before, after) {
	const left = new Set(after.contributions.map(({ id }) => id));
	return before.contributions.filter(({ id }) => !left.has(id)).length;
}
// src/config/settings.ts
function toSettings(inputs, file, now) {
	const asked = join(inputs.asked, file);
	const { "time-zone": namedTimeZone, window = {}, name, overrides = [], areas = [], about } = asked;
	const timeZone = namedTimeZone ?? "UTC";
	const today = toDay(now.toISOString(), timeZone);
	const until = inputs.until ?? today;
	checkDays(inputs, window.since, until, {
		day: today,
		latest: today,
		timeZone
	});
	const plans = SOURCES.map((source) => source.plan(asked[source.key]));
	const origins = plans.flatMap((plan) => plan.origins);
	const addresses = origins.flatMap(({ origin, address }) => address === void 0 ? [] : [{
		origin,
		address
	}]);
	return {
		timeZone,
		until,
		name,
		kindOf,
		plans,
		addresses,
		windowUpTo: (day) => toWindow(day, timeZone, window.since, window.months),
		mirrored: plans.flatMap((plan) => plan.mirrored),
		programs: joinPrograms(file.programs ?? [], inputs.asked.programs ?? [], addresses),
		about,
		packSince: inputs.asked.window?.since,
		namedTimeZone,
		curation: {
			filters: toFilters(plans),
			overrides: overrides.map(({ match, ...word }) => ({
				...word,
				match: renewMatch(match, addresses)
			})),
			areas,
			types: new Map(origins.flatMap(({ origin, type }) => type ? [[origin, type]] : []))
		}
	};
}
function toFilters(plans) {
	const origins = plans.flatMap((plan) => plan.origins);
	return {
		kinds: plans.flatMap(({ filter }) => filter ?? []),
		origins: origins.flatMap(({ origin, counts }) => counts ? [{
			origin,
			counts
		}] : [])
	};
}
function checkDays({ nameOf, config, asked }, since, until, today) {
	const mistake = findDayMistake({
		since,
		until
	}, today);
	if (!mistake) return;
	const isOfFile = mistake.of === "since" && asked.window?.since === void 0;
	throw new ConfigError([`${isOfFile ? `${config.path}: window.since` : nameOf(mistake.of)}: ${mistake.message}`]);
}
function join(first, second) {
	if (Array.isArray(first) && Array.isArray(second)) return [...first, ...second];
	if (!isMap(first) || !isMap(second)) return first ?? second;
	const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
	return Object.fromEntries([...keys].map((key) => [key, join(first[key], second[key])]));
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function joinPrograms(file, asked, addresses) {
	const byId = Map.groupBy([...asked, ...file], ({ id }) => id);
	return [...new Set([...file, ...asked].map(({ id }) => id))].flatMap((id) => {
		const [first, ...others] = byId.get(id) ?? [];
		if (!first) return [];
		const { audience, primaryArea, ...joined } = others.reduce(joinOptions, first);
		const renew = (rules) => rules.map(({ match, use }) => ({
			use,
			...match && { match: renewMatch(match, addresses) }
		}));
		return [{
			...joined,
			audience: renew(audience),
			primaryArea: renew(primaryArea)
		}];
	});
}
// src/run/prepare.ts
async function prepare(plans, { inputs: { nameOf }, github, owner, hasOwnEntries }) {
	const prepared = await Promise.all(plans.map((plan) => plan.prepare({
		github,
		owner,
		nameOf
	})));
	const collectors = prepared.flatMap(({ entries }) => entries);
	const notices = prepared.flatMap((one) => one.notices);
	if (collectors.length === 0 && !hasOwnEntries) {
		const reason = notices.join(" ") || "nothing is to be collected.";
		throw new ConfigError([`${nameOf("github-users")}: ${reason} Or add ${nameOf("feeds")}, ${nameOf("youtube")}, or contributions in the configuration file.`]);
	}
	const people = prepared.flatMap(({ person }) => person ?? []);
	return {
		collectors,
		person: {
			name: people.map(({ name }) => name).find((name) => name !== void 0),
			logins: people.flatMap(({ logins }) => logins)
		},
		notices
	};
}
// src/run/read.ts
async function read(options) {
	const { inputs, repository, owner, network, secrets, now } = options;
	const { directory, publish, nameOf, config } = inputs;
	const plain = createOutputs(directory, [], void 0);
	const first = await repository.read(pathsOf(plain), config.path);
	const settings = toSettings(inputs, await readConfiguration(first, inputs), now);
	const { programs, addresses } = settings;
	secrets.hide(addresses.flatMap(({ address }) => credentialsIn(address)));
	const packs = await loadPacks(settings);
	const outputs = packs ? createOutputs(directory, programs, packs) : plain;
	const snapshot = packs ? await repository.read(pathsOf(outputs)) : first;
	const { ledger } = readRecord(snapshot, {
		outputs,
		addresses,
		directoryName: nameOf("directory")
	});
	if (snapshot.refusal && publish !== "none") throw new RepositoryError(snapshot.refusal);
	const github = createSearchClient(inputs, network, createHttp(network));
	const hasOwnEntries = settings.mirrored.length > 0;
	return {
		settings,
		outputs,
		packs,
		snapshot,
		ledger,
		collection: await prepare(settings.plans, {
			inputs,
			github,
			owner,
			hasOwnEntries
		})
	};
}
async function readConfiguration({ configuration: text }, inputs) {
	const { path, isRequired } = inputs.config;
	if (text === void 0) {
		if (!isRequired) return {};
		throw new ConfigError([`config: there is no ${path} on the default branch. Add the file there, or leave the input out.`]);
	}
	const { parseConfig } = await import("./file.js");
	const { nameOf, credentials } = inputs;
	return parseConfig({
		path,
		text
	}, {
		nameOf,
		hasCredential: (name) => credentials[name] !== void 0
	});
}
async function loadPacks(settings) {
	if (settings.programs.length === 0) return void 0;
	const { createPacks } = await import("./packs.js");
	return createPacks(settings);
}
// src/run/render.ts
function render({ ledger, sources, origins, show, toMatcher }, before, settings) {
	const { until, windowUpTo, outputs, kindOf, packs, draw } = settings;
	const day = ledger.refreshed ?? until;
	const name = settings.name ?? ledger.name ?? settings.fallbackName;
	const window = windowUpTo(day);
	const memory = {
		ledger,
		origins,
		kindOf
	};
	const report = buildReport({
		ledger,
		visible: show(window),
		window,
		name,
		origins,
		kindOf
	});
	const material = {
		ledger,
		report,
		drawing: report.total > 0 ? draw(report) : void 0,
		packs: packs?.make({
			show,
			person: name,
			until: day,
			toMatcher,
			describeSilence: (contributions, days) => describeSilence(contributions, days, memory)
		}) ?? new Map()
	};
	const files = outputs.all.flatMap((output) => {
		const text = output.render(material);
		return text === void 0 ? [] : [[output.path, text]];
	});
	const made = new Map(files);
	return {
		files: made,
		report,
		overwritten: packs?.findOverwritten(before, made) ?? [],
		coverage: buildCoverage({
			ledger: {
				...ledger,
				sources
			},
			day: until,
			origins,
			kindOf
		})
	};
}
// src/run/verdict.ts
const PERSISTENT_DAYS = 14;
function judge(outcomes, ledger, policy, until) {
	const failures = outcomes.filter(isFailure);
	const isPersistent = ({ origin, isPassing }) => {
		const { "last-success": last, "first-tried": first = until } = findSource(ledger, origin) ?? {};
		if (last === void 0 && !isPassing) return true;
		return daysBetween(last ?? first, until) >= PERSISTENT_DAYS;
	};
	const isFatal = (failure) => failures.length === outcomes.length || policy === "always" || policy === "persistent" && isPersistent(failure);
	return {
		errors: failures.filter(isFatal),
		warnings: failures.filter((failure) => !isFatal(failure))
	};
}
// src/run/main.ts
async function run(host) {
	const task = await read(host);
	const { settings, outputs, snapshot, ledger, collection } = task;
	host.onStart(collection.collectors.map(({ origin }) => origin));
	const today = toDay(host.now.toISOString(), settings.timeZone);
	const window = toHarvestWindow(task);
	const outcomes = await collect(collection.collectors, {
		...host,
		window,
		today
	});
	const { draw } = await import("./chart.js");
	const making = {
		...toMaking(task, host),
		today,
		draw
	};
	const make = (from) => {
		const merged = merge(from, outcomes, making);
		return {
			...merged,
			...render(merged, from.files, making)
		};
	};
	const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && settings.mirrored.length === 0;
	const published = host.inputs.publish === "none" || isNothingKnown ? {
		edition: make(snapshot),
		snapshot,
		sha: void 0
	} : await commit(snapshot, make, {
		...host,
		outputs
	});
	const { edition } = published;
	return {
		published,
		outcomes,
		isNothingKnown,
		outputs,
		verdict: judge(outcomes, edition.ledger, host.inputs.failOnSourceError, settings.until),
		notices: [
			...collection.notices,
			...edition.notices,
			...host.isPublic ? noticePublicAnswers(settings.programs, host.inputs.config.path) : [],
			...isEmpty(ledger) ? suggestExclusion(edition.report, collection.person.logins) : []
		],
		warnings: edition.warnings
	};
}
function toHarvestWindow({ settings: { windowUpTo, until }, packs }) {
	const window = windowUpTo(until);
	const earliest = packs?.earliest(until) ?? window.since;
	return earliest < window.since ? {
		...window,
		since: earliest
	} : window;
}
function toMaking({ settings, outputs, packs, collection: { person } }, host) {
	return {
		...settings,
		outputs,
		packs,
		isByHand: host.isByHand,
		directoryName: host.inputs.nameOf("directory"),
		profileName: person.name,
		fallbackName: person.logins[0] ?? host.owner
	};
}
// src/run/remarks.ts
const MAX_TOLD = 20;
function describeOutcome(outcome) {
	if (isFailure(outcome)) return `${outcome.origin}: not read`;
	const { origin, contributions } = outcome;
	return `${origin}: ${contributions.length} found`;
}
function describeNews({ added, updated, removed }) {
	const gone = removed > 0 ? `, ${removed} taken out` : "";
	return `${added.length} new, ${updated.length} changed${gone}`;
}
function remarksOf({ published, outcomes, verdict, notices, warnings }) {
	const say = (level, messages) => messages.map((message) => ({
		level,
		message
	}));
	return [
		...say("error", verdict.errors.map(describeFailure)),
		...say("warning", verdict.warnings.map(describeFailure)),
		...say("warning", warnings),
		...say("warning", published.edition.overwritten.flatMap(describeOverwritten)),
		...say("notice", notices),
		...say("warning", outcomes.flatMap(describeGaps)),
		...say("error", errorsOf(published))
	];
}
function describeOverwritten({ path, edits }) {
	const told = edits.slice(0, MAX_TOLD).map(({ text, home }) => {
		return `${path}: what was written there by hand is not in the file that is made anew. ${home === void 0 ? `It has no place in the configuration file: keep it elsewhere. ${JSON.stringify(text)}` : `To keep it, add under ${home.key} in the configuration file: ${home.line}`}`;
	});
	const left = edits.length - told.length;
	return left > 0 ? [...told, `${path}: ${left} more such changes are in the history of the file.`] : told;
}
function errorsOf({ error, pullRequest }) {
	return [error, pullRequest && "error" in pullRequest ? pullRequest.error : void 0].filter((one) => one !== void 0);
}
function describeFailure({ origin, error }) {
	return `${origin}: ${error}`;
}
function describeGaps(outcome) {
	if (isFailure(outcome) || !outcome.coverage.isPartial) return [];
	return [`${outcome.configuredAs}: ${outcome.coverage.notes.join(", ")}`];
}
export { run as a, propose as c, countTypes as d, remarksOf as i, renderLogInside as l, describeOutcome as n, askedFor as o, errorsOf as r, isFailure as s, describeNews as t, countByType as u };
