import { t as ConfigError } from "./errors.js";
import { d as toDay, f as toWindow, n as addMonths, o as isInWindow, p as wholeMonthsOf, r as daysBetween } from "./window.js";
import { i as toLine, n as cut } from "./text.js";
import { a as compareContributions, c as reachOf, o as compareText, t as PROGRAMS } from "./registry.js";
import { i as TYPE_WORDS, n as toPackFile, t as PACK_KINDS } from "./pack-files.js";
import { a as escapeText, i as count, l as renderTable, r as isGenerated, s as link, t as FIRST_LINE } from "./mark.js";
// src/nomination/item.ts
const MAX_NAMED$1 = 3;
const SMALL_WORK = /^(?:docs?|chore|style|typo|bump|fix typo|update dependenc(?:y|ies))\b/i;
function toItems(contributions, window) {
	const inside = contributions.map((entry) => ({
		entry,
		day: toDay(entry.date, window.timeZone)
	})).filter(({ day }) => window.since <= day && day <= window.until);
	const isGathered = ({ entry }) => entry.type === "pull-request" && entry.container !== void 0 && entry.highlight !== false;
	const groups = Map.groupBy(inside.filter(isGathered), ({ entry }) => entry.container?.name ?? "");
	return [...inside.filter((dated) => !isGathered(dated)).map(toItem), ...[...groups].map(([name, members]) => toRepositoryItem(name, members))].sort((a, b) => compareText(b.day, a.day) || compareText(a.ids[0] ?? "", b.ids[0] ?? ""));
}
function toItem({ entry, day }) {
	const kind = TYPE_WORDS[entry.type].one;
	const place = entry.container ? ` (${kind}, ${entry.container.name})` : ` (${kind})`;
	const elsewhere = (entry.also ?? []).map((also) => ` Also on ${also.url}.`).join("");
	return {
		ids: [entry.id],
		type: entry.type,
		title: entry.title,
		description: `${entry.description ?? `${entry.title}${place}.`}${elsewhere}`,
		day,
		endDay: entry["end-date"],
		url: entry.url,
		role: entry.role,
		tags: entry.tags ?? [],
		areas: entry.areas ?? [],
		audience: entry.audience ?? [],
		container: entry.container?.name,
		metrics: entry.metrics,
		highlight: entry.highlight,
		count: 1
	};
}
function toRepositoryItem(name, members) {
	const newestFirst = members.toSorted((a, b) => compareContributions(a.entry, b.entry));
	const [newest] = newestFirst;
	if (members.length === 1) return {
		...toItem(newest),
		title: `${name}: ${newest.entry.title}`
	};
	const oldest = newestFirst.at(-1)?.day ?? newest.day;
	const entries = newestFirst.map(({ entry }) => entry);
	const named = entries.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MAX_NAMED$1).map(({ title, url }) => url === void 0 ? title : `${title} ${url}`);
	return {
		ids: entries.map(({ id }) => id),
		type: "pull-request",
		title: `${members.length} pull requests merged into ${name}`,
		description: `${members.length} pull requests merged into ${name} from ${oldest} to ${newest.day}, among them: ${named.join("; ")}.`,
		day: newest.day,
		endDay: void 0,
		url: newest.entry.container?.url,
		role: newest.entry.role,
		tags: mostFrequent(entries.flatMap(({ tags = [] }) => tags)),
		areas: mostFrequent(entries.flatMap(({ areas = [] }) => areas)),
		audience: mostFrequent(entries.flatMap(({ audience = [] }) => audience)),
		container: name,
		metrics: void 0,
		highlight: entries.some(({ highlight }) => highlight) || void 0,
		count: members.length
	};
}
function weigh({ highlight, title }) {
	if (highlight) return 2;
	return SMALL_WORK.test(title) ? 0 : 1;
}
function mostFrequent(all) {
	const counts = new Map();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([one]) => one);
}
// src/nomination/select.ts
const WEIGHTS = {
	book: 9,
	talk: 8,
	workshop: 8,
	event: 8,
	course: 7,
	"user-group": 7,
	mentoring: 6,
	"pull-request": 6,
	package: 6,
	sample: 5,
	repository: 5,
	article: 5,
	"blog-post": 5,
	video: 5,
	"podcast-episode": 5,
	"product-feedback": 5,
	livestream: 4,
	release: 4,
	"forum-answer": 3,
	"discussion-answer": 3,
	review: 3,
	other: 3,
	short: 2,
	issue: 2
};
const REACH_POINTS = 2;
const RECENCY_POINTS = 3;
const SAME_TYPE = .35;
const SAME_CONTAINER = .75;
const RULE = `Your highlights come first. Then, one after another, the item with the most points: for its type (a book ${WEIGHTS.book}, a talk ${WEIGHTS.talk}, a blog post ${WEIGHTS["blog-post"]}, a short ${WEIGHTS.short}, and so on), ${REACH_POINTS} for every tenfold of its reach or of its pull requests, and up to ${RECENCY_POINTS} for being recent; divided by 1, plus ${SAME_TYPE} for every item of its type and ${SAME_CONTAINER} for every item of its repository, channel or blog that is in already. Where everything fits, the most points come first. To have another choice, set "highlight: true" or "highlight: false" in an override.`;
function selectItems(items, window, cap = Number.POSITIVE_INFINITY) {
	const own = items.filter(({ highlight }) => highlight === true).slice(0, cap);
	const others = items.filter(({ highlight }) => highlight === void 0).map((item) => ({
		item,
		worth: worthOf(item, window)
	}));
	if (own.length + others.length <= cap) return [...own, ...others.sort((a, b) => b.worth - a.worth).map(({ item }) => item)];
	const selected = [...own];
	const types = countBy(own, ({ type }) => type);
	const containers = countBy(own, ({ container }) => container);
	let left = others;
	while (selected.length < cap) {
		const points = left.map(({ item, worth }) => worth / divisorOf(item));
		const best = left[points.indexOf(points.reduce((a, b) => Math.max(a, b)))]?.item;
		selected.push(best);
		types.set(best.type, (types.get(best.type) ?? 0) + 1);
		containers.set(best.container, (containers.get(best.container) ?? 0) + 1);
		left = left.filter(({ item }) => item !== best);
	}
	return selected;
	function divisorOf({ type, container }) {
		const same = container === void 0 ? 0 : containers.get(container) ?? 0;
		return 1 + SAME_TYPE * (types.get(type) ?? 0) + SAME_CONTAINER * same;
	}
}
function worthOf(item, window) {
	const length = Math.max(1, daysBetween(window.since, window.until));
	const recency = daysBetween(window.since, item.day) / length;
	const reach = Math.log10(1 + Math.max(reachOf(item), item.count - 1));
	return WEIGHTS[item.type] + REACH_POINTS * reach + RECENCY_POINTS * recency;
}
function countBy(items, keyOf) {
	const counts = new Map();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}
// src/nomination/pack.ts
function buildPack(program, contributions, window, person, toName) {
	const items = toItems(contributions, window);
	const placed = items.filter(({ type }) => program.mappings[type]);
	const chosen = selectItems(placed, window, program.cap);
	const selection = chosen.map((item) => fillItem(item, program));
	return {
		program,
		person,
		window,
		gates: program.gates.map((gate) => answerGate(gate, contributions, window)),
		gaps: findGaps(contributions, selection, window, toName),
		totals: countKinds(program, placed, chosen),
		selection,
		rest: placed.filter((item) => !chosen.includes(item)),
		unplaced: items.filter(({ type }) => !program.mappings[type])
	};
}
function fillItem(item, program) {
	const mapping = program.mappings[item.type];
	const kind = program.kinds.find(({ name }) => name === mapping?.kind);
	const asked = mapping?.fields ?? kind.fields;
	const special = new Set(program.kinds.flatMap(({ fields }) => fields));
	const fields = program.fields.map((field) => {
		const isAsked = !special.has(field.name) || asked.includes(field.name);
		const value = isAsked ? cut(fieldText(field, item, kind, program), field.limit ?? Number.POSITIVE_INFINITY) : "";
		const isNeeded = field.isRequired || special.has(field.name) || field.content === "role" && kind.roles.length > 0;
		const choices = choicesOf(field, kind, program);
		const isToFill = isAsked && value === "" && isNeeded;
		return {
			name: field.name,
			content: field.content,
			value,
			isToFill,
			choices,
			isAsked
		};
	});
	return {
		item,
		kind: kind.name,
		fields
	};
}
function choicesOf({ content, choices }, kind, { audiences }) {
	if (content === "audience") return audiences;
	return content === "role" ? kind.roles : choices ?? [];
}
function fieldText({ name, content }, item, kind, program) {
	const mapping = program.mappings[item.type];
	if (typeof content === "object") {
		const value = item.metrics?.[mapping?.numbers?.[name] ?? content.metric]?.value;
		return value ? String(value) : "";
	}
	switch (content) {
		case "kind": return kind.name;
		case "format": return mapping?.format ?? "";
		case "title": return item.title;
		case "description": return item.description;
		case "url": return item.url ?? "";
		case "date": return item.day;
		case "end-date": return item.endDay ?? "";
		case "role": return toRole(item.role, kind.roles);
		case "tags": return item.tags.join(", ");
		case "primary-area": return item.areas[0] ?? "";
		case "additional-areas": return item.areas.slice(1).join("; ");
		case "audience": return toAudiences(item.audience, program.audiences).join("; ");
		case "nothing": return "";
	}
}
function toRole(role, roles) {
	if (role === void 0) return roles[0] ?? "";
	return roles.find((one) => one.toLowerCase() === role.toLowerCase()) ?? "";
}
function toAudiences(given, audiences) {
	if (audiences.length === 0) return [...given];
	return audiences.filter((one) => given.some((name) => name.toLowerCase() === one.toLowerCase()));
}
function answerGate({ question, types }, contributions, window) {
	const ids = contributions.filter(({ type, date }) => types.includes(type) && isInWindow(window, date)).map(({ id }) => id);
	return {
		question,
		answer: ids.length > 0 ? "yes" : "no",
		ids
	};
}
function countKinds(program, placed, chosen) {
	return program.kinds.map(({ name }) => {
		const isKind = ({ type }) => program.mappings[type]?.kind === name;
		return {
			kind: name,
			items: placed.filter(isKind).length,
			selected: chosen.filter(isKind).length
		};
	}).filter(({ items }) => items > 0);
}
const TALKS = ["talk", "workshop"];
function findGaps(contributions, selection, window, toName) {
	const inside = contributions.filter(({ date }) => isInWindow(window, date));
	const busy = new Set(inside.map(({ date }) => toDay(date, window.timeZone).slice(0, 7)));
	const months = wholeMonthsOf(window).filter((month) => !busy.has(month));
	const unfilled = (selection[0]?.fields.map(({ name }) => name) ?? []).map((name, index) => ({
		name,
		count: selection.filter(({ fields }) => fields[index]?.isToFill).length
	})).filter(({ count }) => count > 0);
	return [
		...inside.some(({ type }) => TALKS.includes(type)) ? [] : ["No talk and no workshop."],
		...months.length === 0 ? [] : [`No entry in ${months.join(", ")}.`],
		...unfilled.map(({ name, count }) => `${toName(name)}: to fill in ${count} of ${selection.length} items.`),
		...inside.some(({ highlight }) => highlight) ? [] : ["No highlight: say in an override which entries matter most."]
	];
}
// src/nomination/rename.ts
function renamePack(pack, toName) {
	const { program, gates, totals, selection } = pack;
	const toRole = (role) => program.audiences.includes(role) ? role : toName(role);
	const toValue = ({ content, value }) => {
		if (content === "kind" || content === "format") return toName(value);
		if (content === "role") return toRole(value);
		return content === "audience" ? value.split("; ").map(toName).join("; ") : value;
	};
	return {
		...pack,
		program: {
			...program,
			name: toName(program.name),
			fields: program.fields.map((field) => ({
				...field,
				name: toName(field.name)
			})),
			prompts: program.prompts.map((prompt) => ({
				...prompt,
				text: toName(prompt.text)
			}))
		},
		gates: gates.map((gate) => ({
			...gate,
			question: toName(gate.question)
		})),
		totals: mergeTotals(totals.map((total) => ({
			...total,
			kind: toName(total.kind)
		}))),
		selection: selection.map((item) => ({
			...item,
			kind: toName(item.kind),
			fields: item.fields.map((field) => ({
				...field,
				name: toName(field.name),
				value: toValue(field),
				choices: field.choices.map(field.content === "role" ? toRole : toName)
			}))
		}))
	};
}
function mergeTotals(totals) {
	const merged = new Map();
	for (const { kind, items, selected } of totals) {
		const known = merged.get(kind);
		merged.set(kind, {
			kind,
			items: items + (known?.items ?? 0),
			selected: selected + (known?.selected ?? 0)
		});
	}
	return [...merged.values()];
}
// src/nomination/render.ts
function renderPack(pack) {
	return {
		md: renderMarkdown(pack),
		csv: renderCsv(pack),
		json: renderJson(pack)
	};
}
const TO_FILL = "**to fill**";
const MAX_NAMED = 5;
const MAX_INLINE = 120;
const LINE_BREAK = /\r\n|\r|\n/;
const FORMULA = /(?:^|[;\n])(?=["'\p{Zs}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
const MAX_SHOWN = 200;
const MAX_LISTED = 1e3;
function renderMarkdown(pack) {
	const { program, person, window, gates, gaps, totals, selection, rest, unplaced } = pack;
	const all = [
		...selection.map(({ item }) => item),
		...rest,
		...unplaced
	];
	const cap = program.cap === void 0 ? "" : `, of at most ${program.cap}`;
	return `${[
		FIRST_LINE,
		`# ${escapeText(person === void 0 ? program.name : `${program.name}: ${person}`)}`,
		`${count(selection.length, "item", "items")}${cap}, from ${window.since} to ${window.until}. Read it through, fill in what is missing, and copy it into the form.`,
		...gaps.length === 0 ? [] : ["## What is missing", gaps.map((gap) => `- ${escapeText(gap)}`).join("\n")],
		...gates.length === 0 ? [] : ["## Questions of the form", renderGates(pack, all)],
		...program.prompts.length === 0 ? [] : ["## To write", program.prompts.map(({ text, limit }) => `- ${escapeText(text)} (at most ${limit} characters)`).join("\n")],
		...totals.length === 0 ? [] : ["## By activity type", renderTable([
			"Activity type",
			"Items",
			"Selected"
		], totals.map((total) => [
			escapeText(total.kind),
			String(total.items),
			String(total.selected)
		]))],
		...selection.length === 0 ? [] : ["## Selected items"],
		...selection.slice(0, MAX_SHOWN).flatMap(({ item, fields }, index) => [`### ${index + 1}. ${link(item.title, item.url)}`, fields.filter(({ isAsked }) => isAsked).map(renderField).join("\n")]),
		...selection.length > MAX_SHOWN ? [`The other ${selection.length - MAX_SHOWN} are in the CSV beside this file.`] : [],
		...renderRest("## The rest", rest),
		...renderRest("## Without a place in this form", unplaced),
		"## How they were selected",
		escapeText(RULE),
		"## What is known of this form",
		renderTable([
			"What",
			"Source",
			"As of",
			"How sure"
		], program.facts.map(({ about, source, asOf, certainty }) => [
			escapeText(about),
			link(new URL(source).host, source),
			asOf,
			certainty
		])),
		"Names that have changed since can be set in the configuration file, under `programs`."
	].join("\n\n")}\n`;
}
function renderGates({ gates }, items) {
	const byId = new Map(items.flatMap((item) => item.ids.map((id) => [id, item])));
	const rows = gates.map(({ question, answer, ids }) => {
		const named = [...new Set(ids.map((id) => byId.get(id)).filter((item) => item !== void 0))];
		const links = named.slice(0, MAX_NAMED).map(({ title, url }) => link(title, url));
		const left = named.length - links.length;
		const found = [...links, ...left > 0 ? [`and ${left} more`] : []].join("; ");
		return [
			escapeText(question),
			answer === "yes" ? "**yes**" : "nothing recorded",
			found
		];
	});
	return renderTable([
		"Question",
		"Answer",
		"From the record"
	], rows);
}
function renderField({ name, value, isToFill, choices }) {
	const label = `- ${escapeText(name)}:`;
	if (isToFill) return `${label} ${TO_FILL}${choices.length > 0 ? ` (${choices.map(escapeText).join(", ")})` : ""}`;
	if (value === "") return `${label} –`;
	const lines = value.split(LINE_BREAK);
	if (lines.length === 1 && value.length <= MAX_INLINE) return `${label} ${toCode(value)}`;
	const fence = "`".repeat(Math.max(3, longestRun(value) + 1));
	return [
		label,
		`${fence}text`,
		...lines,
		fence
	].join("\n  ");
}
function renderRest(heading, items) {
	if (items.length === 0) return [];
	const lines = items.slice(0, MAX_LISTED).map(({ day, type, title, url }) => `- ${day} ${TYPE_WORDS[type].one}: ${link(title, url)}`);
	return [
		heading,
		`<details><summary>${count(items.length, "item", "items")}</summary>`,
		lines.join("\n"),
		"</details>"
	];
}
function toCode(text) {
	const fence = "`".repeat(longestRun(text) + 1);
	const space = /^[` ]|[` ]$/.test(text) ? " " : "";
	return `${fence}${space}${text}${space}${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
function renderCsv({ program, selection }) {
	return [program.fields.map(({ name }) => name), ...selection.map(({ fields }) => fields.map(({ value }) => value))].map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");
}
function toCell(value) {
	const safe = value.split(LINE_BREAK).map(toLine).join("\n").replace(FORMULA, "$&'");
	return /[",;\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
function renderJson({ program, window, gates, gaps, selection, rest, unplaced }) {
	const items = selection.map(({ item, fields }) => ({
		fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
		ids: item.ids
	}));
	const pack = {
		program: program.id,
		window: {
			since: window.since,
			until: window.until
		},
		gates,
		gaps,
		items,
		rest: [...rest, ...unplaced].flatMap(({ ids }) => ids)
	};
	return `${JSON.stringify(pack, null, 2)}\n`;
}
// src/nomination/shape.ts
const MAX_HEADER = 2e4;
const PARTS = [
	"window",
	"gates",
	"gaps",
	"items",
	"rest"
];
function isPackFile(kind, { id, fields }, names, read) {
	const text = read(kind) ?? "";
	if (kind === "md") return isGenerated(text);
	const pack = parsePack(read("json"), id);
	if (kind === "json") return pack !== void 0;
	const { cells, isAll } = parseHeader(text);
	return [
		fields.map(({ name }) => name),
		fields.map(({ name }) => names[name] ?? name),
		...(pack?.items ?? []).slice(0, 1).map((item) => Object.keys(item.fields ?? {}))
	].some((some) => toKey(some) === toKey(cells)) || pack?.items.length === 0 && isAll;
}
function parsePack(text, program) {
	try {
		const pack = JSON.parse(text?.replace(/^\uFEFF/, "") ?? "");
		return pack?.program === program && PARTS.every((part) => Object.hasOwn(pack, part)) && Array.isArray(pack.items) ? pack : void 0;
	} catch {
		return;
	}
}
function parseHeader(text) {
	const cells = [];
	let length = 0;
	for (const [all, quoted, plain = "", end] of text.replace(/^\uFEFF/, "").slice(0, MAX_HEADER).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
		cells.push(quoted?.replaceAll("\"\"", "\"") ?? plain);
		length += all.length;
		if (end !== ",") break;
	}
	return {
		cells,
		isAll: text.slice(length).trim() === ""
	};
}
function toKey(names) {
	return JSON.stringify(names.map((name) => name.replace(/^'/, "")).sort());
}
// src/nomination/packs.ts
function createPacks(programs, timeZone, since) {
	for (const { id, names } of programs) checkNames(PROGRAMS[id], names);
	const windowOf = (id, until) => toWindow(until, timeZone, since ?? firstDayOf(PROGRAMS[id], until));
	return {
		earliest: (until) => programs.map(({ id }) => windowOf(id, until).since).sort()[0] ?? until,
		make: (show, person, until) => new Map(programs.flatMap(({ id, names }) => {
			const toName = (name) => names[name] ?? name;
			const window = windowOf(id, until);
			const texts = renderPack(renamePack(buildPack(PROGRAMS[id], show(window), window, person, toName), toName));
			return PACK_KINDS.map((kind) => [toPackFile(id, kind), texts[kind]]);
		})),
		isPack: (path, read) => programs.some(({ id, names }) => {
			const kind = PACK_KINDS.find((one) => path.endsWith(toPackFile(id, one)));
			const stem = path.slice(0, -(kind ?? "").length);
			return kind !== void 0 && isPackFile(kind, PROGRAMS[id], names, (other) => read(`${stem}${other}`));
		})
	};
}
function firstDayOf({ season }, until) {
	if (!season) return void 0;
	const begin = `${until.slice(0, 4)}-${season.begins}`;
	return until.slice(5) < season.decides ? addMonths(begin, -12) : begin;
}
function checkNames({ id, fields }, names) {
	const all = fields.map(({ name }) => names[name] ?? name);
	const twice = all.find((name, index) => all.indexOf(name) !== index);
	if (twice === void 0) return;
	throw new ConfigError([`programs: the names of ${id} call two fields "${twice}". Give each a name of its own.`]);
}
export { createPacks };
