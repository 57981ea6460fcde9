import { O as wholeMonthsOf, S as monthsOf, _ as daysOf, a as compareText, f as placeOf, g as daysBetween, h as dayIn } from "./contribution.js";
import { t as compact } from "./compact.js";
import { a as escapeText, i as count, o as formatNumber, s as link } from "./mark.js";
// src/record/source-record.ts
function recordReading(known, reading, day) {
	const { notes: _, "first-tried": __, "complete-since": before, "last-success": last, "held-back": held = {}, "several-authors": hadSeveral, ...rest } = known ?? {};
	const since = reading.isPartial ? void 0 : reading.completeSince;
	const isPast = last !== void 0 && day < last;
	const heldBack = isPast ? held : reading.heldBack ?? {};
	const completeSince = isPast ? extend(before, since, day) : extend(since, before, last);
	return compact({
		...rest,
		"complete-since": completeSince,
		"last-success": isPast ? last : day,
		"several-authors": reading.isOfSeveral ? true : hadSeveral,
		"held-back": Object.keys(heldBack).length > 0 ? heldBack : void 0,
		notes: reading.notes.length > 0 ? reading.notes : void 0
	});
}
function recordFailure(known, day) {
	return known?.["last-success"] === void 0 ? {
		"first-tried": day,
		...known
	} : known;
}
function extend(since, earlier, day) {
	return since !== void 0 && earlier !== void 0 && day !== void 0 && since <= day && earlier < since ? earlier : since;
}
function findOrigin({ sources }, configured) {
	if (Object.hasOwn(sources, configured)) return configured;
	return Object.entries(sources).find(([, source]) => source["configured-as"] === configured)?.[0] ?? configured;
}
function findSource(ledger, configured) {
	return ledger.sources[findOrigin(ledger, configured)];
}
function daysWithoutSuccess(ledger, origin, day) {
	const last = findSource(ledger, origin)?.["last-success"];
	return last === void 0 ? Number.POSITIVE_INFINITY : daysBetween(last, day);
}
// src/record/empty-months.ts
function findEmptyMonths(contributions, window, memory) {
	const shown = new Set(contributions.map((entry) => dayIn(window, entry).slice(0, 7)));
	const busy = findBusyMonths(contributions, window);
	const memories = findMemories(memory);
	return wholeMonthsOf(window).filter((month) => !shown.has(month)).map((month) => {
		return {
			month,
			unknownTo: memories.filter(({ since }) => since === void 0 || since > `${month}-01`).map(({ origin }) => origin)
		};
	}).filter(({ month, unknownTo }) => unknownTo.length > 0 || !busy.has(month));
}
function unknownMonthsOf(months) {
	return months.filter(({ unknownTo }) => unknownTo.length > 0).map(({ month }) => month);
}
function groupUnknown(months) {
	const unknown = months.filter(({ unknownTo }) => unknownTo.length > 0);
	return [...Map.groupBy(unknown, ({ unknownTo }) => JSON.stringify(unknownTo)).values()].map((group) => ({
		unknownTo: group[0]?.unknownTo ?? [],
		months: group.map(({ month }) => month)
	}));
}
function toRanges(months) {
	const ranges = [];
	for (const month of months) {
		const before = ranges.at(-1);
		if (before && numberOf(month) === numberOf(before.last) + 1) ranges[ranges.length - 1] = {
			first: before.first,
			last: month
		};
		else ranges.push({
			first: month,
			last: month
		});
	}
	return ranges;
}
function findBusyMonths(contributions, { since, until, timeZone }) {
	return new Set(contributions.flatMap((entry) => {
		const { first, last } = daysOf(entry, timeZone);
		if (first === last) return [first.slice(0, 7)];
		return monthsOf({
			since: first > since ? first : since,
			until: last < until ? last : until
		});
	}));
}
function findMemories({ ledger, origins, kindOf }) {
	const read = origins.filter((origin) => !kindOf(origin)?.isMirrored);
	return [...new Set(read.map((origin) => findOrigin(ledger, origin)))].map((origin) => ({
		origin,
		since: findSource(ledger, origin)?.["complete-since"]
	}));
}
function numberOf(month) {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
// src/report/coverage.ts
const DAYS_UNTIL_TOLD = 7;
function buildCoverage({ ledger, day, origins, kindOf }) {
	const byOrigin = Map.groupBy(ledger.contributions, ({ origin }) => origin);
	const configured = new Map(origins.map((origin) => [findOrigin(ledger, origin), origin]));
	const retired = [...byOrigin.keys()].filter((origin) => !configured.has(origin)).sort(compareText);
	return [...configured.keys(), ...retired].map((origin) => {
		const source = findSource(ledger, origin);
		const recorded = byOrigin.get(origin) ?? [];
		const isRetired = !configured.has(origin);
		const isLate = !isRetired && !kindOf(origin)?.isMirrored && daysWithoutSuccess(ledger, origin, day) > DAYS_UNTIL_TOLD;
		return {
			...nameSource(origin, recorded, kindOf),
			recorded: recorded.length,
			...source?.["complete-since"] && { completeSince: source["complete-since"] },
			notes: source?.notes ?? [],
			...isLate && { lastSuccess: source?.["last-success"] ?? "never" },
			isRetired
		};
	});
}
function renderCoverageLine(line, renderLink = link) {
	const facts = [
		`${formatNumber(line.recorded)} recorded`,
		...line.completeSince === void 0 ? [] : [`complete since ${line.completeSince}`],
		...line.notes.map(escapeText),
		...line.lastSuccess === void 0 ? [] : [line.lastSuccess === "never" ? "not read yet" : `not read since ${line.lastSuccess}`],
		...line.isRetired ? ["no longer collected"] : []
	];
	return `- ${toSourceName(line, renderLink)}: ${facts.join(", ")}`;
}
function toPlainName(origin, { ledger, kindOf }) {
	const { label, name } = nameSource(origin, ledger.contributions.filter((entry) => entry.origin === origin), kindOf);
	return [label ?? "Source", label === void 0 ? origin : name].filter(Boolean).join(" ");
}
function nameSource(origin, recorded, kindOf) {
	const kind = kindOf(origin);
	const place = placeOf(origin);
	return {
		origin,
		label: kind?.label,
		name: kind?.page ? recorded[0]?.container?.name ?? place : place === origin ? void 0 : place,
		url: kind?.page?.(place)
	};
}
function toSourceName({ origin, label, name, url }, renderLink) {
	if (label === void 0) return `Source ${escapeText(origin)}`;
	return name === void 0 ? label : `${label} ${renderLink(name, url)}`;
}
// src/report/empty-months.ts
const MAX_NAMED = 3;
function describeUnknownMonths(months) {
	const unknown = unknownMonthsOf(months);
	return unknown.length === 0 ? void 0 : `Not known: ${describeMonths(unknown)}`;
}
function describeUnknown(months, memory) {
	return groupUnknown(months).map(({ unknownTo, months: unknown }) => {
		const named = unknownTo.slice(0, MAX_NAMED).map((origin) => explain(origin, memory));
		const others = unknownTo.length - named.length;
		const reasons = [...Map.groupBy(named, ({ remedy }) => remedy)].map(([remedy, sources]) => {
			const facts = sources.map(({ fact }) => fact).join(", ");
			return remedy === void 0 ? `${facts}.` : `${facts}: ${remedy}.`;
		});
		const rest = others > 0 ? [`The same goes for ${count(others, "other source", "other sources")}.`] : [];
		return [
			`Not known: ${describeMonths(unknown)}.`,
			...reasons,
			...rest
		].join(" ");
	});
}
function describeSilence(contributions, window, memory) {
	const months = findEmptyMonths(contributions, window, memory);
	const quiet = months.filter(({ unknownTo }) => unknownTo.length === 0).map(({ month }) => month);
	return [...quiet.length === 0 ? [] : [`No entry in ${quiet.join(", ")}.`], ...describeUnknown(months, memory)];
}
function describeMonths(months) {
	return toRanges(months).map(({ first, last }) => first === last ? first : `${first} to ${last}`).join(", ");
}
function explain(origin, memory) {
	const name = toPlainName(origin, memory);
	const { "complete-since": since, "last-success": last } = findSource(memory.ledger, origin) ?? {};
	if (last === void 0) return {
		fact: `${name} has not been read yet`,
		remedy: void 0
	};
	return {
		fact: since === void 0 ? `${name} is not known to be complete` : `${name} is known since ${since} only`,
		remedy: memory.kindOf(origin)?.remedy
	};
}
// src/report/markup.ts
function escapeMarkup(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
export { buildCoverage as a, toRanges as c, findSource as d, recordFailure as f, describeUnknownMonths as i, unknownMonthsOf as l, describeSilence as n, renderCoverageLine as o, recordReading as p, describeUnknown as r, findEmptyMonths as s, escapeMarkup as t, findOrigin as u };
