import { t as ConfigError } from "./errors.js";
import { C as overlaps, D as toWindow, E as toDay, M as siteOf, P as toRecordedUrl, a as compareText, f as placeOf$1, g as daysBetween, h as dayIn, j as parseWebUrl, m as addMonths, p as addDays } from "./contribution.js";
import { a as escapeText, d as renderTable, i as count, l as renderBlock, o as formatNumber, r as isGenerated, s as link, t as FIRST_LINE, u as renderCode } from "./mark.js";
import { a as toLine, n as cut } from "./text.js";
import { i as TYPE_WORDS, n as toPackFile, t as PACK_KINDS } from "./pack-files.js";
import { t as PROGRAMS } from "./registry.js";
import { createHash } from "node:crypto";
// src/nomination/csv.ts
const LINE_BREAK$1 = /\r\n|\r|\n/;
const FORMULA = /(?:^|[;\n])(?=["'\p{Zs}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
function renderCsv({ program, selection }) {
	return [program.fields.map(({ name }) => name), ...selection.map(({ fields }) => fields.map(({ value }) => value))].map((cells) => `${cells.map(renderCell).join(",")}\r\n`).join("");
}
function renderCell(value) {
	const safe = value.split(LINE_BREAK$1).map(toLine).join("\n").replace(FORMULA, "$&'");
	return /[",;\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
function parseCsv(text) {
	const rows = [[]];
	for (const [, quoted, plain = "", end] of text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
		rows.at(-1)?.push(quoted?.replaceAll("\"\"", "\"") ?? plain);
		if (end !== ",") rows.push([]);
	}
	return rows.filter((cells) => cells.some((cell) => cell !== ""));
}
// src/nomination/edits.ts
const HASH_LENGTH = 6;
const SEAL = /^<!-- contribution-log as made: csv=(\S*) json=(\S*) lines=(\S*) -->$/m;
const FENCE = /^(`{3,})(\w*)$/;
function seal(markdown, others) {
	const lines = [...new Set(toLines(markdown).map(hashOf))].join("");
	const [csv, json] = [others.csv, others.json].map((text) => hashOf(unify(text)));
	return `${markdown}\n<!-- contribution-log as made: csv=${csv} json=${json} lines=${lines} -->\n`;
}
function toConfigLines(program, edits) {
	const linesOf = (key) => edits.flatMap(({ home }) => home?.key === key ? home.line : []);
	const [answers, overrides] = [linesOf("answers"), linesOf("overrides")];
	return [...answers.length > 0 ? [
		"programs:",
		`  - program: ${program}`,
		"    answers:",
		...answers.map((line) => `      ${line}`)
	] : [], ...overrides.length > 0 ? ["overrides:", ...overrides.map((line) => `  - ${line}`)] : []].join("\n");
}
function findEdits(before, after, program) {
	const markdown = unify(before("md") ?? "");
	const [, csv, json, lines = ""] = SEAL.exec(markdown) ?? [];
	if (csv === void 0) return [];
	const ids = parseItems(before("json")).map((item) => item.ids[0] ?? "");
	const known = new Set([...lines.match(new RegExp(`.{${HASH_LENGTH}}`, "g")) ?? [], ...toLines(unify(after("md") ?? "")).map(hashOf)]);
	const edits = [...findInMarkdown(markdown.replace(SEAL, ""), known, program).map((place) => toEdit(place, ids, "md")), ...isMade(before("csv"), csv) ? [] : findInCsv(before, after, program)];
	return edits.length === 0 && !isMade(before("json"), json) ? [{
		kind: "json",
		text: "something in it was changed"
	}] : edits;
}
function findInMarkdown(markdown, known, { fields, prompts }) {
	const isByHand = (line) => line.trim() !== "" && !known.has(hashOf(line.trim()));
	const labels = new Map(fields.map((field) => [escapeText(field.name), field]));
	const questions = new Map(prompts.map(({ id, text }) => [escapeText(text), id]));
	const places = [];
	let [item, prompt, field] = [
		void 0,
		void 0,
		void 0
	];
	let fence;
	let block = [];
	for (const [number, line] of markdown.split("\n").entries()) {
		const [, ticks, language] = FENCE.exec(line) ?? [];
		if (fence !== void 0 && line === fence) {
			if (block.some(isByHand)) places.push({
				text: block.join("\n").trim(),
				item,
				field,
				prompt,
				line: number
			});
			fence = void 0;
		} else if (fence !== void 0) block.push(line);
		else if (ticks !== void 0) {
			[fence, block] = [ticks, []];
			if (language === "yaml") field = void 0;
		} else if (/^#{2,3} /.test(line) && !isByHand(line)) {
			const heading = line.replace(/^#+ /, "");
			const [, place] = /^(\d+)\. /.exec(heading) ?? [];
			item = place === void 0 ? void 0 : Number(place) - 1;
			prompt = questions.get(heading);
			field = void 0;
		} else if (isByHand(line)) {
			const { label, value } = splitLabel(line);
			const own = prompt === void 0 ? labels.get(label) : void 0;
			const text = own === void 0 ? line : value;
			places.push({
				text: withoutMarks(text),
				item,
				prompt,
				field: own,
				line: number
			});
		} else if (line.endsWith(":")) field = labels.get(line.slice(0, -1));
	}
	return joinAnswers(places);
}
function splitLabel(line) {
	const [label = "", ...rest] = line.trim().replace(/^[-*] /, "").split(":");
	return {
		label,
		value: rest.join(":").replaceAll("**to fill**", "").replace(/(?<!\()\([^()]*\)$/, "")
	};
}
function joinAnswers(places) {
	const joined = [];
	for (const place of places) {
		const { prompt, line = 0, text } = place;
		const index = joined.findIndex((one) => prompt !== void 0 && one.prompt === prompt);
		const known = joined[index];
		const separator = known?.line === line - 1 ? "\n" : "\n\n";
		if (known) joined[index] = {
			...known,
			text: `${known.text}${separator}${text}`,
			line
		};
		else joined.push(place);
	}
	return joined;
}
function findInCsv(before, after, program) {
	const made = parseItems(before("json"));
	const next = new Map(parseItems(after("json")).map((item) => [item.ids[0], item]));
	const [header = [], ...rows] = parseCsv(before("csv") ?? "");
	const names = header.map((name) => name.replace(/^'/, ""));
	return rows.flatMap((cells, row) => {
		const item = made[row];
		if (!item) return [{
			kind: "csv",
			text: cells.filter((cell) => cell !== "").join(" · ")
		}];
		return names.flatMap((name, column) => {
			const cell = toPlain(cells[column] ?? "");
			if ([item, next.get(item.ids[0])].some((one) => toPlain(one?.fields[name] ?? "") === cell) || cell === "") return [];
			return [toEdit({
				text: cell,
				item: row,
				field: program.fields.find((one) => one.name === name)
			}, made.map(({ ids }) => ids[0] ?? ""), "csv")];
		});
	});
}
function toPlain(text) {
	const [[cell = ""] = []] = parseCsv(renderCell(text.replace(/(^|[;\n])'/g, "$1")));
	return cell.replace(/(^|[;\n])'/g, "$1").trim();
}
function toEdit({ text, item, field, prompt }, ids, kind) {
	if (prompt !== void 0) return {
		kind,
		text,
		home: {
			key: "answers",
			line: `${/^[a-z][\w-]*$/i.test(prompt) ? prompt : JSON.stringify(prompt)}: ${JSON.stringify(text)}`
		}
	};
	const id = item === void 0 ? void 0 : ids[item];
	if (id === void 0 || field === void 0) return {
		kind,
		text
	};
	const set = toSetting(field.content, text);
	const line = set === void 0 ? `${JSON.stringify(id)}: { ${JSON.stringify(field.name)}: ${JSON.stringify(text)} }` : `{ match: { id: ${JSON.stringify(id)} }, set: { ${set} } }`;
	return {
		kind,
		text,
		home: {
			key: set === void 0 ? "answers" : "overrides",
			line
		}
	};
}
function toSetting(content, text) {
	const value = JSON.stringify(text);
	const values = JSON.stringify(text.split(/[;,]/).flatMap((one) => one.trim() || []));
	if (typeof content === "object") {
		const digits = text.replace(/[\s.,'’]/g, "");
		return /^\d+$/.test(digits) ? `metrics: { ${content.metric}: ${Number(digits)} }` : void 0;
	}
	switch (content) {
		case "title":
		case "description":
		case "url":
		case "date":
		case "role": return `${content}: ${value}`;
		case "audience":
		case "tags": return `${content}: ${values}`;
		case "primary-area":
		case "additional-areas": return `areas: ${values}`;
		default: return;
	}
}
function parseItems(json) {
	try {
		const { items } = JSON.parse(json ?? "");
		return Array.isArray(items) ? items.filter(isItem) : [];
	} catch {
		return [];
	}
}
function isItem(item) {
	return typeof item?.fields === "object" && item.fields !== null && Array.isArray(item.ids);
}
function isMade(text, hash) {
	return text === void 0 || hashOf(unify(text)) === hash;
}
function unify(text) {
	return text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
}
function toLines(text) {
	return text.split("\n").flatMap((line) => line.trim() || []);
}
function withoutMarks(text) {
	const bare = text.trim();
	const mark = ["**", "`"].find((one) => bare.length > 2 * one.length && bare.startsWith(one) && bare.endsWith(one));
	return mark === void 0 ? bare : bare.slice(mark.length, -mark.length).trim();
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, HASH_LENGTH);
}
// src/nomination/phrases.ts
const SENTENCE_END = /(?<=[.!?…]["'”’)]{0,3})\s+(?=[^\s\p{Ll}])/u;
const MIN_TEXTS = 3;
const ADDRESS$1 = /(?:https?:\/\/|www\.)\S+/gi;
function createHabits(contributions) {
	const places = new Map();
	for (const entry of contributions) {
		if (entry.description === void 0) continue;
		const place = places.get(placeKeyOf(entry)) ?? {
			texts: 0,
			phrases: new Map()
		};
		places.set(placeKeyOf(entry), place);
		place.texts += 1;
		const keys = entry.description.split("\n").flatMap((line) => [line, ...splitSentences(line)].map(keyOf$3));
		for (const key of new Set(keys)) place.phrases.set(key, (place.phrases.get(key) ?? 0) + 1);
	}
	return (phrase, entry) => {
		const place = places.get(placeKeyOf(entry));
		if (!place || place.texts < MIN_TEXTS) return false;
		const times = place.phrases.get(keyOf$3(phrase)) ?? 0;
		return times >= 2 && times * 3 >= place.texts;
	};
}
function splitSentences(line) {
	return line.split(SENTENCE_END);
}
function keyOf$3(phrase) {
	return phrase.toLowerCase().replace(ADDRESS$1, "@").replace(/\d+/g, "0").replace(/[^\p{L}\p{N}@]+/gu, " ").trim();
}
function placeKeyOf({ origin, type, container }) {
	return [
		origin,
		type === "short" || type === "livestream" ? "video" : type,
		container?.name
	].join("\n");
}
// src/nomination/prose.ts
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const PICTURE = "(?:(?:[Cc]over|[Hh]eader|[Hh]ero|[Ff]eatured?|[Tt]itle)[ -])?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Ff]oto|[Cc]over|[Bb]anner)s?";
const ARCHIVE = "(?:Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Wikipedia|Freepik|Getty|Shutterstock|iStock|Adobe Stock|Canva|NASA|Giphy|Openverse)";
const ALWAYS_OUT = [
	/^(?:\s*#[\p{L}\p{N}_]+[,;]?)+\s*$/u,
	/^[^\p{L}\p{N}]+$/u,
	/^\W*(?:\d{1,2}:)?\d{1,2}:\d{2}\b(?![^\p{L}\p{N}]{0,4}\p{Ll}.*[.!?]$)/u,
	/\bthe post\b.{0,300}\b(?:appeared first|first appeared) (?:on|at|in)\b/i,
	/\bthis (?:post|article|entry) (?:(?:was|has been|is|originally|first|also|previously) ){0,3}(?:appeared|published|posted|cross-?posted) (?:first )?(?:on|at|in|from)\b/i,
	/^\W*(?:continue reading\b|keep reading\b|read the (?:full|rest)\b|read more(?=\W*$|\s*[:»→>]| (?:about|at|from|here|in|of|on)\b))/i,
	new RegExp(`^\\W*${PICTURE}\\s*(?:[Cc]redits?\\b|[Cc]ourtesy\\b|[Ss]ource\\s*[:–-]|:|by (?=[\\p{Lu}@]|\\S+$|\\S+ (?:on|via|from) )|(?:from|via|on) (?=${ARCHIVE})).{0,160}$`, "u"),
	new RegExp(`\\b${PICTURE} (?:by|credits?:?) (?=[\\p{Lu}@])`, "u"),
	/^\W*(?:this (?:post|article|video|episode|blog post) is|this is) (?:(?:a )?part (?:of|\d)|the \w+ (?:part|post|article|video) (?:of|in))\b/i,
	/\b(?:dieser (?:beitrag|artikel) (?:ist teil|erschien)|dies ist (?:der )?teil \d)\b/i,
	/^\W*(?:disclaimer|haftungsausschluss)\b|\bopinions? (?:expressed )?(?:here )?(?:are|is) my own\b|\bpaid promotion\b|\bbezahlte (?:werbung|partnerschaft)\b|^\W*(?:werbung|anzeige|publicité|publicidad)\b/i,
	/^\W*(?:hi|hello|hey|welcome|hallo|moin|servus|grüezi|herzlich willkommen|willkommen|hola|bonjour|salut|ciao|olá|hej)\b[^.!?]{0,60}[.!?,]?\s*$/i,
	/^\W*[“"„«»].{1,200}[”"“»«]\s*[—–-]\s*\p{Lu}[\p{L}. ]{1,40}$/u
];
const PLUG = new RegExp([
	"\\b(?:sponsored|brought to you) by\\b|\\b(?:our|my|this (?:video|episode)['’]s|today['’]s) sponsors?\\b.{0,80}\\b(?:code|free|off|try|link|thank)|\\bthank(?:s| you) to .{0,60}\\bsponsor",
	"\\b(?:join|sign up|subscribe|read|check out|get (?:my|our)) .{0,40}\\bnewsletter\\b|^\\W*(?:(?:my|our|the|weekly|monthly|free) )*newsletter\\s*(?:[:–—|-]|$)|\\b(?:my|our) newsletter\\s*[.!:]?\\s*$",
	"\\b(?:please|forget to|like and) subscribe\\b|(?:^\\W*|\\b(?:and|or) )subscribe(?:\\W*$| (?:for|here|now|today|if|so|on|at|via|and|wherever)\\b)|\\bsubscribe (?:to|on|via) (?:my|our|the|this) (?:\\w+ )?(?:channel|newsletter|blog|podcast|feed|show|list)\\b",
	"\\b(?:patreon|ko-?fi|buy me a (?:coffee|beer|tea)|affiliate|(?:promo(?:tion)?|discount|coupon) codes?|(?:my|our) merch(?:andise)?|github sponsors)\\b|\\b\\d+ ?% off\\b",
	"\\b(?:follow (?:me|us) (?:on|at|for)|like and (?:share|follow|comment)|(?:hit|ring) the (?:like|bell)|leave (?:a|us a|me a) (?:review|rating|comment)|connect with me|get in touch|support (?:me|us(?!-)|the (?:channel|show|podcast)))\\b",
	"\\b(?:abonnier(?:t|e|en)?|abonnez|suscríbete|suscribirse|inscreva-se|iscriviti|prenumerera)\\b|\\b(?:folgt mir|folge mir|síguenos|sígueme|suivez-(?:moi|nous))\\b|\\bunterstütz(?:t|e) (?:mich|uns|den kanal)\\b|\\bdaumen (?:hoch|nach oben)\\b|\\b(?:mein|unser) newsletter\\b",
	"\\bjoin (?:me|us|my|our|the) (?:on|channel|discord|slack|community|newsletter|membership|server)\\b",
	"^\\W*(?:twitter|x|mastodon|linkedin|instagram|tiktok|bluesky|facebook|twitch|discord|youtube|github|website|blog|web|e-?mail|rss|podcast|contact)(?:\\s*[:|]|\\s+[–—-](?:\\s|$))",
	"\\b(?:originally|also) (?:published|posted|appeared) (?:on|at|in)\\b|\\bfirst (?:published|posted) (?:on|at)\\b|\\bappeared first (?:on|at|in)\\b"
].join("|"), "i");
const PRICE_CODE = /\b(?:[Uu]se|[Ww]ith) (?:(?:the|my|our) )?code:? ["“']?[A-Z][A-Z\d]{2,}\b/;
const MAX_PLUG_WORDS = 14;
const GLUED_CREDIT = new RegExp(`^\\W*${PICTURE}(?: [Cc]redits?:?| [Cc]ourtesy of|:| by|(?: from| via)(?= ${ARCHIVE})) (?:(?:on|of|from|via|and|the|de|van|von|der|den|la|le) |[\\p{Lu}@][^\\s.!?]* ){1,12}(?:(?<=${ARCHIVE} )(?=\\p{Lu})|(?=\\p{Lu}\\S* (?!(?:on|from|via|and|de|van|von|der|den) )[\\p{Ll}\\d]))`, "u");
const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S+\s*$/i;
const MAX_LABEL_WORDS = 6;
const MIN_PARAGRAPH_WORDS = 8;
const MIN_BROKEN = 100;
const MAX_BROKEN_WORDS = 3;
const CUT_END = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])$/;
const READ_ON = /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.) ?(?:continue reading|read more)\b.{0,200}$/i;
function toProse(entry, isHabit) {
	const { description, title, type } = entry;
	if (description === void 0) return void 0;
	const paragraphs = description.split(/\n{2,}/).map((paragraph) => cleanParagraph(paragraph, entry, isHabit)).filter((paragraph) => paragraph !== "" && keyOf$2(paragraph) !== keyOf$2(title));
	return endWhole(withoutTitle(type === "video" || type === "short" || type === "livestream" ? paragraphs.join("\n\n") : firstOf(paragraphs), title).replace(READ_ON, "…")) || void 0;
}
function cutAtSentence(text, length) {
	if (text.length <= length) return text;
	const end = lastSentenceEnd(text.slice(0, length + 1));
	return end > length / 2 ? text.slice(0, end) : cut(text, length);
}
function cleanParagraph(paragraph, entry, isHabit) {
	const lines = paragraph.replace(GLUED_CREDIT, "").split("\n").flatMap((line) => {
		if (isOut(line, entry, isHabit)) return [];
		const sentences = splitSentences(line);
		const kept = sentences.filter((sentence) => !isOut(sentence, entry, isHabit));
		return kept.length > 0 ? [kept.length === sentences.length ? line : kept.join(" ")] : [];
	});
	return lines.filter((line, index) => !(/^[^.!?]{1,60}[:：]\s*$/u.test(line) && index === lines.length - 1)).map((line) => line.trimEnd().replace(/(?:\s#\p{L}[\p{L}\p{N}_]*)+$/u, "").trimEnd()).join("\n").trim();
}
function isOut(phrase, entry, isHabit) {
	if (phrase.trim() === "") return false;
	const bare = phrase.replace(ADDRESS, " ");
	const words = bare.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
	const hasLink = bare !== phrase;
	return ALWAYS_OUT.some((pattern) => pattern.test(phrase)) || ADDRESS_AT_END.test(phrase) && words <= MAX_LABEL_WORDS || (PLUG.test(bare) || PRICE_CODE.test(bare)) && (hasLink || words <= MAX_PLUG_WORDS) || isHabit(phrase, entry);
}
function firstOf(paragraphs) {
	return paragraphs.find((paragraph) => paragraph.split(/\s+/).length >= MIN_PARAGRAPH_WORDS) ?? paragraphs[0] ?? "";
}
function withoutTitle(text, title) {
	const [first = "", ...others] = text.split("\n");
	return keyOf$2(first) === keyOf$2(title) ? others.join("\n").trim() : text;
}
function endWhole(text) {
	const whole = text.trim();
	if (!CUT_END.test(whole)) return endsBroken(whole) ? whole.slice(0, lastSentenceEnd(whole)) : whole;
	const head = whole.replace(CUT_END, "").trimEnd();
	return head.slice(0, lastSentenceEnd(`${head} `)).trim();
}
function endsBroken(text) {
	const rest = text.slice(lastSentenceEnd(`${text} `)).trim();
	const words = rest.split(/\s+/).length;
	return text.length >= MIN_BROKEN && rest !== "" && words <= MAX_BROKEN_WORDS && rest.length < text.length / 3;
}
function lastSentenceEnd(text) {
	let end = 0;
	for (const match of text.matchAll(/[.!?。！？]["'”’)\]]*(?=\s)/gu)) end = match.index + match[0].length;
	return end;
}
function keyOf$2(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/nomination/series.ts
const MEETUP = /\bmeet-?ups?\b|\buser group\b/i;
const CONFERENCE = /\b(?:conf(?:erence)?|konferenz|summit|days?|camp|bootcamp|unconference|barcamp|festival|\w*fest|hackathon|\w*jam)\b/i;
const FAR_MORE = 3;
const GENERIC = /^(?:meet-?ups?|meetings?|treffen|events?|user|usergroup|group|monthly|evening|night|social|online|virtual|hybrid|in|person|the|our|number|no|nr)$/;
const PART = /(?:(?<!\w)#|\b(?:no|nr|episode|ep|part|teil|partie|parte|folge|edition|ausgabe|meetup number|vol(?:ume)?|lesson|lektion|chapter|kapitel)\.?)\s*\d+\b/gi;
const MANNER = /^(?:(?:opening |closing )?keynote|talk|vortrag|workshop|lightning talk|panel)\s?[:–—-]\s|\s[-–—|]\s(?:online|remote|virtual|live|keynote|encore|repeat)$/gi;
const containerOf = ({ container }) => container && keyOf$1(container.name);
const stemKeyOf = ({ title }) => keyOf$1(stemOf(title));
const byContainer = () => containerOf;
const home = ([newest]) => newest?.container?.url;
const nameOf$1 = ([newest]) => newest?.container?.name ?? "";
const best = (members) => bestOf(members)?.url;
const titled = (one, many, link) => (members) => `${count(members.length, one, many)} ${link} ${nameOf$1(members)}`;
const RULES = {
	"pull-request": {
		least: 1,
		createKey: byContainer,
		toTitle: (members) => members.length === 1 ? `${nameOf$1(members)}: ${members[0]?.title}` : `${members.length} pull requests merged into ${nameOf$1(members)}`,
		toUrl: (members, window) => members.length === 1 ? members[0]?.url : toSearch(members, "pulls", `is:pr is:merged merged:${window.since}..${window.until}`, "author")
	},
	review: {
		least: 2,
		createKey: byContainer,
		toTitle: titled("review", "reviews", "in"),
		toUrl: (members) => toSearch(members, "pulls", "is:pr", "reviewed-by")
	},
	issue: {
		least: 2,
		createKey: byContainer,
		toTitle: titled("issue", "issues", "in"),
		toUrl: (members) => toSearch(members, "issues", "is:issue", "author")
	},
	release: {
		least: 2,
		createKey: byContainer,
		toTitle: titled("release", "releases", "of"),
		toUrl: (members) => toPage(members, "releases")
	},
	"discussion-answer": {
		least: 2,
		createKey: byContainer,
		toTitle: titled("answer", "answers", "in"),
		toUrl: best
	},
	"forum-answer": {
		least: 2,
		createKey: byContainer,
		toTitle: titled("answer", "answers", "on"),
		toUrl: best
	},
	"podcast-episode": {
		least: 3,
		createKey: byContainer,
		toTitle: titled("episode", "episodes", "of"),
		toUrl: home
	},
	short: {
		least: 3,
		createKey: byContainer,
		toTitle: titled("Short", "Shorts", "on"),
		toUrl: best
	},
	livestream: {
		least: 3,
		createKey: byPartOfTitle,
		toUrl: best,
		toTitle: (members) => `${sharedPart(members)} (${count(members.length, "live stream", "live streams")})`
	},
	talk: {
		least: 2,
		createKey: byTitleAndPart,
		toTitle: plainestTitle,
		toUrl: best
	},
	workshop: {
		least: 2,
		createKey: byTitleAndPart,
		toTitle: plainestTitle,
		toUrl: best
	},
	event: {
		least: 2,
		createKey: byGathering,
		toTitle: gatheringTitle,
		toUrl: gatheringUrl
	},
	"user-group": {
		least: 2,
		createKey: byGathering,
		toTitle: gatheringTitle,
		toUrl: gatheringUrl
	},
	video: {
		least: 3,
		createKey: byNumberedStem,
		toTitle: partsTitle,
		toUrl: best
	},
	"blog-post": {
		least: 3,
		createKey: byNumberedStem,
		toTitle: partsTitle,
		toUrl: best
	},
	article: {
		least: 3,
		createKey: byNumberedStem,
		toTitle: partsTitle,
		toUrl: best
	}
};
function toSeries(entries, window) {
	return [...Map.groupBy(entries, ({ type }) => type)].flatMap(([type, all]) => {
		const rule = RULES[type];
		if (!rule) return all.map(toSingle$1);
		const keyOfEntry = rule.createKey(all);
		return [...Map.groupBy(all, (entry) => keyOfEntry(entry) ?? "")].flatMap(([key, members]) => {
			if (key === "" || members.length < rule.least) return members.map(toSingle$1);
			const newestFirst = members.toSorted((a, b) => compareText(lastOf(b), lastOf(a)) || compareText(a.id, b.id));
			return [{
				title: rule.toTitle(newestFirst),
				url: rule.toUrl(newestFirst, window),
				members: newestFirst
			}];
		});
	});
}
function toSingle$1(entry) {
	return {
		title: entry.title,
		url: entry.url,
		members: [entry]
	};
}
function stemOf(title) {
	return title.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/\b\d{4}-\d{2}-\d{2}\b/g, " ").replace(PART, " ").replace(/\b\d+(?:st|nd|rd|th)\b/gi, " ").replace(/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|spring|summer|autumn|fall|winter|q[1-4])\b(?:\s+\d{4})?|\b(?:19|20)\d{2}\b/gi, " ").replace(/\s+/g, " ").replace(/^[\s:|–—,-]+|(?<![\s:|–—,-])[\s:|–—,-]+$/g, "") || title;
}
function byTitleAndPart(all) {
	const keyOfTitle = (title) => {
		const parts = title.match(PART) ?? [];
		return keyOf$1([stemOf(title.replace(MANNER, "")), ...parts].join(" "));
	};
	const known = new Set(all.map(({ title }) => keyOfTitle(title)));
	return ({ title }) => {
		const main = keyOfTitle(splitTitle(title)[0] ?? "");
		return main.includes(" ") && known.has(main) ? main : keyOfTitle(title);
	};
}
function byNumberedStem() {
	return (entry) => {
		const whole = findWhole(entry.title);
		return whole === void 0 ? void 0 : `${containerOf(entry)}\n${keyOf$1(whole)}`;
	};
}
function findWhole(title) {
	const numbered = splitTitle(title).find((part) => part.search(PART) >= 0);
	const whole = numbered === void 0 ? "" : numbered.replace(PART, " ").replace(/(?<![\s,:()[\]-])[\s,:()[\]-]+$/, "").trim();
	return keyOf$1(whole) === "" ? void 0 : whole;
}
function partsTitle(members) {
	const [newest] = members;
	return `${findWhole(newest.title)} (${members.length} parts)`;
}
function partsOf(title) {
	return splitTitle(title).map(stemOf).filter((part) => part !== "");
}
function splitTitle(title) {
	return title.split(/[:|–—]\s+|\s[-|–—]\s+/);
}
function byPartOfTitle(all) {
	const keysOf = (entry) => {
		const channel = containerOf(entry);
		return [...new Set(partsOf(entry.title).map(keyOf$1))].filter((part) => part !== channel && part.includes(" ")).map((part) => `${channel}\n${part}`);
	};
	const counts = countAll(all.flatMap(keysOf));
	return (entry) => {
		return keysOf(entry).map((key) => ({
			key,
			times: counts.get(key) ?? 0
		})).filter(({ times }) => times > 1).sort((a, b) => b.times - a.times || compareText(a.key, b.key))[0]?.key;
	};
}
function sharedPart(members) {
	const [newest] = members;
	const key = byPartOfTitle(members)(newest)?.split("\n")[1];
	return partsOf(newest.title).find((part) => keyOf$1(part) === key) ?? newest.title;
}
function byGathering(all) {
	const counts = countAll(all.map(stemKeyOf));
	const usual = new Map([...Map.groupBy(all, (entry) => containerOf(entry) ?? "")].map(([group, some]) => [group, medianOf(some)]));
	return (entry) => {
		const { title, date, "end-date": end = date, metrics } = entry;
		if (CONFERENCE.test(title) || end.slice(0, 10) > date.slice(0, 10)) return void 0;
		const stem = stemKeyOf(entry);
		const isDistinct = stem.split(" ").some((word) => !GENERIC.test(word));
		if (isDistinct && (counts.get(stem) ?? 0) > 1) return `title ${stem}`;
		const container = containerOf(entry);
		const isFarMore = (metrics?.attendees?.value ?? 0) > FAR_MORE * (usual.get(container ?? "") ?? 0);
		return container === void 0 || isFarMore && isDistinct ? void 0 : `container ${container}`;
	};
}
function subjectOfGathering(title) {
	const [first = "", ...others] = splitTitle(title);
	return (first.search(PART) >= 0 || MEETUP.test(first)) && others.length > 0 ? others.join(" – ") : void 0;
}
function medianOf(gatherings) {
	const counts = gatherings.flatMap(({ metrics }) => metrics?.attendees?.value ?? []).sort((a, b) => a - b);
	return counts[Math.floor((counts.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}
function countAll(keys) {
	const counts = new Map();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
function gatheringTitle(members) {
	const [newest] = members;
	return `${members.every((entry) => stemKeyOf(entry) === stemKeyOf(newest)) ? stemOf(newest.title) : nameOf$1(members)}: ${describeGatherings(members)}`;
}
function describeGatherings(members) {
	const isMeetup = members.some(({ title, container }) => MEETUP.test(`${title} ${container?.name ?? ""}`));
	const what = members[0]?.type === "user-group" ? "meeting" : isMeetup ? "meetup" : "event";
	return count(members.length, what, `${what}s`);
}
function gatheringUrl(members) {
	return home(members) ?? best(members);
}
function plainestTitle(members) {
	const [plainest] = [...countAll(members.map(({ title }) => title))].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
	return plainest?.[0] ?? "";
}
function bestOf(members) {
	const seen = ({ metrics = {} }) => Math.max(0, ...Object.values(metrics).map(({ value }) => value));
	return members.filter(({ url }) => url !== void 0).sort((a, b) => seen(b) - seen(a))[0];
}
function toSearch(members, page, query, qualifier) {
	const own = toPage(members, page);
	const isOfLogins = members.every(({ origin }) => origin.startsWith("github:"));
	if (own === void 0 || !isOfLogins) return home(members);
	const logins = [...new Set(members.map(({ origin }) => placeOf$1(origin)))].sort(compareText);
	return `${own}?q=${encodeURIComponent([query, ...logins.map((login) => `${qualifier}:${login}`)].join(" "))}`;
}
function toPage(members, page) {
	const repository = home(members);
	return repository && `${repository.replace(/\/$/, "")}/${page}`;
}
function lastOf({ date, "end-date": end }) {
	return end !== void 0 && end > date ? end : date;
}
function keyOf$1(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/nomination/work.ts
const WORK_WORDS = [
	[
		"feature",
		"feature",
		"features"
	],
	[
		"fix",
		"fix",
		"fixes"
	],
	[
		"performance",
		"performance improvement",
		"performance improvements"
	],
	[
		"documentation",
		"documentation change",
		"documentation changes"
	],
	[
		"test",
		"change to tests",
		"changes to tests"
	],
	[
		"change",
		"other change",
		"other changes"
	],
	[
		"mechanical",
		"small or mechanical one",
		"small or mechanical ones"
	]
];
const SMALL_LINES = 5;
const LANGUAGES = "arabic|bengali|bulgarian|catalan|chinese|croatian|czech|danish|dutch|english|estonian|finnish|french|galician|german|greek|hebrew|hindi|hungarian|icelandic|indonesian|italian|japanese|korean|latvian|lithuanian|malay|norwegian|persian|polish|portuguese|romanian|russian|serbian|slovak|slovenian|spanish|swedish|thai|turkish|ukrainian|urdu|vietnamese|[a-z]{2}[-_][A-Z]{2}";
const BRANCH = "(?:main|master|develop|dev|trunk|next|staging|upstream|(?:release|stable|hotfix)\\b\\S*|v?\\d+\\.\\S+|v\\d\\S*|#\\d+)";
const MECHANICAL_TITLE = new RegExp([
	"^\\W*(?:chore|ci|build|style|revert|release|wip|draft|lint|l10n|i18n|deps|dependencies|backport|autofix|automated)(?:\\([^)]*\\))?!?\\s*[:\\]/]",
	"^\\W*\\w+\\((?:deps|deps-dev|dev-deps|ci|release|i18n|l10n)\\)!?:",
	`^\\W*merg(?:e|es|ed|ing)\\b (?:in |to |into |from |back |the |latest |changes |commits? |of )*(?:(?:remote-tracking )?branch(?:es)?\\b|pull request\\b|pr\\b|tag\\b|${BRANCH}(?:\\s|$)|\\S*['"\`]|\\S+ (?:in)?to ${BRANCH}|\\S*/\\S+ (?:in)?to )`,
	"^\\W*bump(?:s|ed|ing)?\\b(?! (?:alloc|map|chart))",
	"^\\W*(?:backport|cherry-?pick|reformat|wip|renovate|dependabot)\\b",
	"^\\W*revert(?:s|ed|ing)?\\b(?! (?:button|action|command|dialog|option|key|event))",
	"^\\W*roll(?:ed|ing)?[ -]?back (?:to\\b|pr\\b|#|\"|commit\\b|release\\b|v?\\d)",
	"^\\W*(?:auto[- ]?)?(?:update|upgrade|sync|refresh|regenerate|pin|roll)\\b.*\\b(?:dependenc(?:y|ies)(?! (?:graph|injection|tree))|deps|translations?|lock ?files?|changelogs?|submodules?|generated (?:code|files?|clients?|docs?)|autoupdate|digest)\\b",
	"^\\W*(?:update|upgrade)\\b.* to (?:version )?v?\\d[\\w.-]*\\s*$",
	"^\\W*(?:update|set|increment|raise)\\b(?: \\w+){0,2} versions?(?: numbers?)?(?:\\s*$| to\\b| for\\b| in\\b)",
	"^\\W*(?:update|sync|refresh|import)\\b(?: \\w+){0,2} (?:strings|snapshots?)(?:\\s*$| from\\b)",
	"^\\W*sync(?:hroni[sz]e)? (?:the )?(?:fork|(?:with|from) )",
	"^\\W*nightly (?:update|bump|sync|merge)|^\\W*lock ?file maintenance|\\bautoupdate\\b",
	"^\\W*(?:fix|fixe[sd]|update|add|repair|unbreak|improve|speed up|enable|disable|run)\\b(?: \\w+){0,2} ci\\b(?! (?:status|badge))",
	`\\b(?:${LANGUAGES}) (?:translations?|locali[sz]ations?)\\b|\\b(?:translat(?:e[ds]?|ions?)|locali[sz](?:e[ds]?|ations?))\\b.*\\b(?:${LANGUAGES})\\b`,
	"^\\W*(?:translations?|locali[sz]ations?)(?:\\s*$|:| updates?\\b)|\\b(?:crowdin|weblate|transifex)\\b",
	"^\\W*(?:(?:fix|fixe[sd]|run|apply|address)\\s+)?(?:(?:all|some|the|more)\\s+)*(?:lint(?:er|ing)?|formatting|prettier|eslint|black|gofmt|clang-format|whitespace)(?:\\s+(?:errors?|issues?|warnings?|fix(?:es)?|problems?|violations?|formatting))*(?:\\s*$|\\s+(?:in|on)\\b)",
	"^\\W*format (?:all |the )*(?:code|files?|sources?|with|using)\\b",
	"^\\W*(?:(?:docs?: )?(?:fix(?:es|ed)?|correct(?:s|ed)?):? (?:(?:a|an|the|some|few|more|minor|small|several) )*)?typos?(?![\\w-])",
	"^\\W*(?:prepare|cut|tag)\\b.{0,40}\\brelease\\b|^\\W*publish (?:the |a |new )*(?:v?\\d\\S* )?release\\b|^\\W*prepare (?:for )?v?\\d",
	"^\\W*releas(?:e|es|ing)\\b[\\s:]*(?:(?:version|candidate|\\S+)\\s+)?v?\\d[\\w.+-]*\\s*(?:$|[(#])",
	"^\\W*v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+][\\w.]+)?\\W*$",
	`[([][^)\\]]{0,40}\\b(?:backport|cherry[- ]pick)|\\b(?:backport|cherry[- ]pick)(?:s|ed)?\\b.{0,20} (?:of|to|from|into) (?:pr |commit )?${BRANCH}|\\(#\\d+\\) to (?:release|v?\\d)`,
	"^\\W*\\[(?:bot|auto(?:mated|-?merge|-?update|-?backport)?|wip|draft|backport|release|ci|stable\\d*|pre-commit\\.ci|(?:release|stable)[-/ ]\\S+|v?\\d+(?:\\.(?:\\d+|x))+|v\\d+)(?:[\\s:/][^\\]]*)?\\]",
	"^\\W*(?:mnt|rel|maint|bld|dep|dev)\\s*:",
	"^\\s*(?::(?:arrow_(?:up|down)|construction_worker|green_heart|bookmark|rotating_light|twisted_rightwards_arrows|rewind|globe_with_meridians|construction|pushpin|heavy_(?:plus|minus)_sign|package):|[⬆⬇⏪➕➖]|\\u{1F477}|\\u{1F49A}|\\u{1F516}|\\u{1F6A8}|\\u{1F500}|\\u{1F310}|\\u{1F6A7}|\\u{1F4CC})",
	"^\\W*(?:fix|repair|unbreak)(?:es|ed|s)?\\b(?: \\w+){0,2} (?:builds?|flak(?:y|es)(?: \\w+)?|workflows?|pipelines?)\\s*$",
	"^\\W*add(?:s|ed)?\\b .{0,60}\\b(?:codeowners|editorconfig|gitignore|gitattributes|contributors?\\s*$)",
	"^\\W*make ci\\b|^\\W*clean-?\\s?ups?\\s*$|^\\W*rollup of \\d|\\bgo ?fmt\\s*$|^\\W*(?:run|apply) (?:black|ruff|isort|gofmt|rustfmt|clang-format)\\b",
	"^[\\w./-]+: (?:bump|upgrade|update) |^\\W*update (?:license(?:\\.md)?|readme(?:\\.md)?|package(?:-lock)?\\.json|yarn\\.lock|go\\.sum|cargo\\.lock|poetry\\.lock)\\s*$",
	"^\\W*version packages\\b|^\\W*locali[sz]ed file check-in|^\\W*initial commit\\s*$|^\\W*releases?\\s*$|^\\W*(?:\\[[^\\]]*\\] )?update (?:dependencies )?from \\S+/\\S+"
].join("|"), "iu");
const MECHANICAL_LABEL = /^(?:dependencies|deps|backport.*|cherry.?pick.*|ci|ci\/cd|github_actions|github actions|release|translations?|i18n|l10n|bot|automated.*|auto.?merge|chore|type: ?chore|lint|style)$/i;
const BY_LABEL = [
	["documentation", /\bdoc(?:s|umentation)?\b/i],
	["performance", /\bperf(?:ormance)?\b/i],
	["feature", /\b(?:feature|feat|enhancement)\b/i],
	["fix", /\b(?:bug|bugfix|regression|crash)\b/i],
	["test", /^tests?$|^type: ?tests?$/i]
];
const BY_TITLE = [
	["documentation", /^\s*(?::memo:|\u{1F4DD})|^\W*doc(?:s|u)?\b|^\W*(?:document|explain|clarify|describe)\b|\b(?:documentation|readme)\b|文档/iu],
	["performance", /^\s*(?::zap:|\u26A1)|^\W*perf\b|\bspeed(?:s|ing)? up\b|\bfaster\b|\boptimi[sz]e|\bdo(?:es)? not allocate\b/i],
	["test", /^\s*(?::white_check_mark:|\u2705)|^\W*(?:tests?|tst)\b|^\W*add (?:\w+ )?tests?\b|\bcoverage\b/i],
	["feature", /^\s*(?::sparkles:|\u2728)|^\W*(?:feat(?:ure)?|enh)\b/i],
	["fix", /^\s*(?::bug:|:ambulance:|\u{1F41B}|\u{1F691})|^\W*(?:bug|hotfix)\b|修复|修正|^\W*(?:behebe|behebt|korrigiere|corrige|arregla|corrigir)\b|^\W*(?:bug)?fix(?:es|ed)?\b|^\W*(?:resolve|correct|repair|handle|prevent|avoid|do not|don't|stop|keep|restore|ensure)\b|\bfix(?:es|ed)?\b|\boff[- ]by[- ]one\b/iu],
	["feature", /^\W*(?:add|adds|implement|support|introduce|allow|enable|expose|make|let|new|first|füge|ergänze|añade|agrega|ajoute|adiciona)\b|新增|添加|支持/iu]
];
const SCOPE = /^\s*(?:\[(?!docs?\]|tests?\]|fix\]|feat)[\w -]+\]|[A-Z]{2,}-\d+)\s*:?\s*|^\s*[\w.-]+(?:\/[\w.-]+)+:\s+/;
function workOf(entry) {
	const { title, tags = [] } = entry;
	if (isSmall(entry) || MECHANICAL_TITLE.test(title) || tags.some((tag) => MECHANICAL_LABEL.test(tag))) return "mechanical";
	const labelled = BY_LABEL.find(([, label]) => tags.some((tag) => label.test(tag)));
	const named = BY_TITLE.find(([, words]) => words.test(title.replace(SCOPE, "")));
	return labelled?.[0] ?? named?.[0] ?? "change";
}
function isMechanical(entry) {
	return entry.type === "pull-request" && workOf(entry) === "mechanical";
}
function isSmall({ lines, metrics }) {
	return lines !== void 0 && lines <= SMALL_LINES && (metrics?.reactions?.value ?? 0) < 2;
}
// src/nomination/describe.ts
const LEADS = {
	"pull-request": ["Pull request merged", "into"],
	review: ["Review of a pull request", "in"],
	issue: ["Issue reported", "in"],
	"discussion-answer": ["Answer in a discussion", "of"],
	release: ["Release", "of"],
	repository: ["Repository", "in"],
	sample: ["Sample", "in"],
	package: ["Package", "on"],
	"blog-post": ["Blog post", "on"],
	article: ["Article", "in"],
	video: ["Video", "on"],
	short: ["Short video", "on"],
	livestream: ["Live stream", "on"],
	"podcast-episode": ["Podcast episode", "of"],
	talk: ["Talk", "at"],
	workshop: ["Workshop", "at"],
	event: ["Event organised", "by"],
	"user-group": ["User group", "of"],
	"forum-answer": ["Answer", "on"],
	book: ["Book", "from"],
	course: ["Course", "on"],
	mentoring: ["Mentoring", "with"],
	"product-feedback": ["Product feedback", "to"],
	other: ["Contribution", "to"]
};
const SPECIAL_LEADS = [
	[
		"talk",
		/\bkeynote\b/i,
		"Keynote"
	],
	[
		"talk",
		/\bpanel(?:l?ist)?\b/i,
		"Panel"
	],
	[
		"talk",
		/\blightning\b/i,
		"Lightning talk"
	],
	[
		"podcast-episode",
		/^(?:guest|gast|interviewee)$/i,
		"Guest"
	]
];
const LASTING = new Set([
	"mentoring",
	"course",
	"event",
	"user-group",
	"product-feedback",
	"other"
]);
const MAX_SUBJECTS = 3;
const MAX_PLACES = 12;
const MAX_NAMED$1 = 3;
const MIN_REACTIONS = 3;
const ON_GITHUB = new Set([
	"pull-request",
	"review",
	"issue",
	"discussion-answer",
	"release"
]);
function describe(item, isHabit, hasField, limit) {
	const [entry] = item.members;
	if (item.members.length > 1) return cutAtSentence(describeSeries(item, entry, isHabit, limit), limit);
	const own = entry.isDescribedByHand ? entry.description : toProse(entry, isHabit);
	return append(own ?? factsOf(item), [...own === void 0 ? [] : numbersOf(item, (metric) => !hasField(metric) && !isSaid(own, item, metric)), ...entry.also ? [`Also published on ${list(entry.also.map(({ name }) => name))}.`] : []], limit);
}
function isBare(item) {
	const [entry] = item.members;
	return item.members.length === 1 && entry?.description === void 0 && factsAbout(item) === "";
}
function factsOf(item) {
	return `${leadOf(item)}${factsAbout(item) || ` of ${item.day}`}.`;
}
function leadOf({ type, roles, title }) {
	return SPECIAL_LEADS.find(([of, word]) => of === type && [...roles, title].some((text) => word.test(text)))?.[2] ?? LEADS[type][0];
}
function factsAbout(item) {
	const { type, container, firstDay, day, recording, title } = item;
	const place = container !== void 0 && container.name !== title ? ` ${LEADS[type][1]} ${container.name}` : "";
	const time = LASTING.has(type) && firstDay < day ? ` from ${firstDay} to ${day}` : "";
	const changed = item.members[0]?.lines;
	const numbers = [...sizeOf(item, recording !== void 0), ...changed === void 0 ? [] : [`${count(changed, "line", "lines")} changed`]];
	return `${place}${subjectOf(item)}${time}${joinNumbers(numbers)}${recordingOf(item)}`;
}
function subjectOf({ type, areas, tags }) {
	const subjects = areas.length > 0 ? areas : ON_GITHUB.has(type) ? [] : tags;
	return subjects.length === 0 ? "" : ` about ${list(subjects.slice(0, MAX_SUBJECTS))}`;
}
function recordingOf({ recording, metrics }) {
	if (!recording) return "";
	const views = metrics.views?.value ?? 0;
	return views > 0 ? `; recording with ${count(views, "view", "views")}` : "; with a recording";
}
function sizeOf({ metrics }, hasRecording) {
	const value = (name) => metrics[name]?.value ?? 0;
	const say = (name, one, many) => value(name) > 0 ? [count(value(name), one, many)] : [];
	return [
		...value("attendees") > 0 ? [`for ${count(value("attendees"), "person", "people")}`] : [],
		...say("sessions", "session", "sessions"),
		...say("live-views", "live viewer", "live viewers"),
		...hasRecording ? [] : say("views", "view", "views"),
		...say("downloads", "download", "downloads"),
		...say("copies", "copy sold", "copies sold"),
		...say("score", "point", "points"),
		...value("reactions") >= MIN_REACTIONS ? say("reactions", "reaction", "reactions") : []
	];
}
function isOfPeople(number) {
	return number.startsWith("for ");
}
function joinNumbers(numbers) {
	const [first, ...others] = numbers;
	if (first === void 0) return "";
	if (isOfPeople(first)) return others.length === 0 ? ` ${first}` : ` ${first}, with ${list(others)}`;
	return ` with ${list(numbers)}`;
}
const HELD$1 = new Set([
	"talk",
	"workshop",
	"event",
	"user-group"
]);
function numbersOf(item, isWanted) {
	const metrics = Object.fromEntries(Object.entries(item.metrics).filter(([name]) => isWanted(name)));
	const numbers = sizeOf({
		...item,
		metrics
	}, item.recording !== void 0);
	const people = numbers.filter(isOfPeople);
	const others = numbers.filter((one) => !isOfPeople(one));
	return [
		...people.map((one) => HELD$1.has(item.type) ? `Attended by ${one.slice(4)}.` : `${capitalise(one)}.`),
		...others.length > 0 ? [`${capitalise(list(others))}.`] : [],
		...sayRecording({
			...item,
			metrics
		})
	];
}
function sayRecording({ recording, metrics }) {
	const views = metrics.views?.value ?? 0;
	return recording && views > 0 ? [`The recording has ${count(views, "view", "views")}.`] : [];
}
function isSaid(text, { metrics }, metric) {
	const value = metrics[metric]?.value ?? 0;
	return [
		String(value),
		formatNumber(value),
		formatNumber(value).replaceAll(",", "."),
		formatNumber(value).replaceAll(",", " ")
	].some((form) => new RegExp(`(?<!\\d|\\d[.,])${RegExp.escape(form)}(?!\\d|[.,]\\d)`).test(text));
}
function describeSeries(item, newest, isHabit, limit) {
	if (item.type === "pull-request") return describeMerges(item);
	const byHand = (newest.isDescribedByHand ? newest.description : void 0) ?? item.members.find(({ isDescribedByHand }) => isDescribedByHand)?.description;
	const isSpoken = item.type === "talk" || item.type === "workshop";
	const source = isSpoken ? toProse(newest, isHabit) : void 0;
	const facts = isSpoken ? timesOf(item) : spanOf(item);
	const text = byHand ?? source;
	return text === void 0 ? facts : append(text, [facts], limit);
}
function timesOf(item) {
	const { members, type } = item;
	const numbers = joinNumbers(sizeOf(item, item.recording !== void 0));
	const all = numbers === "" ? "" : `,${numbers} in all`;
	return [`${type === "talk" ? "Given" : "Held"} ${members.length} times${all}: ${named(members, whereOf)}.`, ...sayRecording(item)].join(" ");
}
function spanOf(item) {
	const { type, title, members, firstDay, day } = item;
	const numbers = sizeOf(item, false);
	const people = numbers.filter(isOfPeople);
	const others = numbers.filter((one) => !isOfPeople(one));
	const span = `from ${firstDay} to ${day}`;
	if (type === "event" || type === "user-group") {
		const all = [...people, ...others.length > 0 ? [`with ${list(others)}`] : []];
		const sum = all.length > 0 ? `, ${all.join(", ")} in all` : "";
		return `${describeGatherings(members)} ${span}${sum}: ${named(members, whenOf)}.`;
	}
	const sum = numbers.length > 0 ? `, ${list(numbers)} in all` : "";
	const isSeen = members.some((entry) => seenOf(entry) > 0);
	const byTitle = new Map(members.toSorted((a, b) => seenOf(a) - seenOf(b)).map((entry) => [entry.title, entry]));
	const most = [...byTitle.values()].reverse().slice(0, MAX_NAMED$1);
	if (byTitle.size === 1) return `${title} ${span}${sum}.`;
	return `${title} ${span}${sum}. ${isSeen ? "The most seen" : "Among them"}: ${named(most, titleOf)}.`;
}
function describeMerges({ members, title, firstDay, day }) {
	const works = Map.groupBy(members, workOf);
	const parts = WORK_WORDS.flatMap(([work, one, many]) => {
		const number = works.get(work)?.length ?? 0;
		return number > 0 ? [count(number, one, many)] : [];
	});
	const worth = members.filter((entry) => entry.highlight || !isMechanical(entry));
	const some = (worth.length > 0 ? worth : members).toSorted((a, b) => tierOf(b) - tierOf(a) || reachedBy(b) - reachedBy(a) || linesOf(b) - linesOf(a)).slice(0, MAX_NAMED$1);
	return `${title} from ${firstDay} to ${day}: ${list(parts)}. Among them: ${named(some, mergeOf, MAX_NAMED$1)}.`;
}
function tierOf(entry) {
	if (entry.highlight) return 3;
	const work = workOf(entry);
	if (work === "mechanical") return 0;
	return work === "documentation" || work === "test" ? 1 : 2;
}
function reachedBy({ metrics }) {
	return metrics?.reactions?.value ?? 0;
}
function linesOf({ lines = 0 }) {
	return lines;
}
function seenOf({ metrics = {} }) {
	return Math.max(0, ...Object.values(metrics).map(({ value }) => value));
}
function mergeOf(entry) {
	const reactions = reachedBy(entry);
	const liked = reactions >= MIN_REACTIONS ? ` (${count(reactions, "reaction", "reactions")})` : "";
	return `${quote(entry.title)}${liked}`;
}
function titleOf(entry) {
	const seen = seenOf(entry);
	const views = entry.metrics?.views?.value;
	const number = views ? ` (${count(views, "view", "views")})` : entry.metrics?.score && seen > 0 ? ` (${count(seen, "point", "points")})` : "";
	return `${quote(entry.title)}${number}`;
}
function whereOf(entry) {
	const { container, date } = entry;
	const facts = [date.slice(0, 10), ...whoOf(entry)];
	return container ? `${container.name} (${facts.join(", ")})` : facts.join(", ");
}
function whenOf(entry) {
	const subject = subjectOfGathering(entry.title);
	const facts = whoOf(entry);
	return [
		entry.date.slice(0, 10),
		...subject ? [quote(subject)] : [],
		...facts.length > 0 ? [`(${facts.join(", ")})`] : []
	].join(" ");
}
function whoOf({ metrics }) {
	const [people, viewers] = [metrics?.attendees?.value, metrics?.["live-views"]?.value];
	return [...people ? [count(people, "person", "people")] : [], ...viewers ? [count(viewers, "live viewer", "live viewers")] : []];
}
function named(members, say, most = MAX_PLACES) {
	const left = members.length - most;
	return [...members.slice(0, most).map(say), ...left > 0 ? [`and ${formatNumber(left)} more`] : []].join("; ");
}
function list(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function quote(title) {
	return `“${title.replace(/[“”]/g, "\"")}”`;
}
function capitalise(text) {
	return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
function append(text, sentences, limit) {
	const tail = sentences.join(" ");
	if (tail === "") return cutAtSentence(text, limit);
	const room = limit - tail.length - 2;
	if (room < limit / 4) return cutAtSentence(`${text} ${tail}`, limit);
	const separator = text.includes("\n") ? "\n\n" : " ";
	return `${cutAtSentence(text, room)}${separator}${tail}`;
}
// src/nomination/fill.ts
const COUNTED = new Set([
	"talk",
	"workshop",
	"livestream",
	"podcast-episode",
	"event",
	"user-group"
]);
const HELD = new Set([
	"talk",
	"workshop",
	"event",
	"user-group"
]);
const ONLINE = /\b(?:online|virtual|webinar|remote|live ?stream)\b/i;
function findMapping(program, item) {
	const { container: { name: place = "" } = {}, roles, title } = item;
	return [program.mappings[item.type] ?? []].flat().find(({ when }) => {
		const { container = ANYTHING, role: as = ANYTHING, name = ANYTHING } = when ?? {};
		return container.test(place) && as.test(roles.join("\n")) && name.test(`${title}\n${place}`);
	});
}
const ANYTHING = /(?:)/;
function fillItem(item, program, defaults, isHabit) {
	const mapping = findMapping(program, item);
	const kind = program.kinds.find(({ name }) => name === mapping.kind);
	const asked = findAsked(item, program, mapping, kind);
	const metrics = new Set(asked.flatMap((field) => metricsOf(field, mapping)));
	const context = {
		item,
		program,
		mapping,
		kind,
		defaults,
		hasEnd: asked.some(({ content }) => content === "end-date"),
		describe: (limit) => describe(item, isHabit, (metric) => metrics.has(metric), limit)
	};
	const values = new Map(asked.map((field) => [field, fillField(field, context)]));
	const needed = findNeeded(values, context);
	const fields = program.fields.map((field) => {
		const value = values.get(field) ?? "";
		return {
			name: field.name,
			content: field.content,
			metric: metricsOf(field, mapping)[0],
			value,
			isToFill: value === "" && needed.has(field),
			choices: choicesOf(field, context)
		};
	});
	return {
		item,
		kind: kind.name,
		fields
	};
}
function findAsked(item, program, mapping, kind) {
	const special = specialOf(program);
	const own = mapping.fields ?? kind.fields;
	const inKind = program.fields.filter(({ name }) => !special.has(name) || own.includes(name));
	const venue = inKind.find(({ content }) => content === "venue");
	const place = venue && toVenue(item, venue.choices ?? []);
	return inKind.filter(({ venues }) => venues === void 0 || place !== void 0 && venues.includes(place));
}
function findNeeded(values, { program, mapping, kind }) {
	const special = specialOf(program);
	const needs = mapping.needs ?? mapping.fields ?? kind.fields;
	const asked = [...values.keys()];
	const numbers = asked.filter((field) => special.has(field.name) && metricsOf(field, mapping).length > 0);
	const isMeasure = (field) => !metricsOf(field, mapping).includes("sessions");
	const measures = numbers.filter(isMeasure);
	const isCounted = measures.some((field) => values.get(field) !== "");
	const open = measures.length > 0 ? measures : numbers;
	const first = needs.find((need) => open.some(({ name }) => name === need));
	const isNeeded = (field) => {
		if (field.isRequired) return true;
		if (field.content === "role") return kind.roles.length > 0;
		if (!special.has(field.name) || !needs.includes(field.name) || field.content === "url") return false;
		return !numbers.includes(field) || !isCounted && field.name === first;
	};
	return new Set(asked.filter(isNeeded));
}
function specialOf({ kinds }) {
	return new Set(kinds.flatMap(({ fields }) => fields));
}
function metricsOf({ name, content }, { numbers }) {
	if (typeof content !== "object") return [];
	const metric = numbers?.[name];
	return metric ? [metric] : [content.metric, ...content.plus ? [content.plus] : []];
}
function choicesOf({ content, choices }, { kind, mapping, program: { audiences } }) {
	if (content === "audience") return audiences;
	if (content === "format" && mapping.formats) return mapping.formats;
	return content === "role" ? kind.roles : choices ?? [];
}
function fillField(field, context) {
	const said = context.defaults.answerOf(context.item, field.name);
	if (said !== void 0) return said;
	const limit = field.limit ?? Number.POSITIVE_INFINITY;
	return field.content === "description" ? context.describe(limit) : cutAtSentence(textOf(field, context), limit);
}
function textOf(field, context) {
	const { item, mapping, kind, defaults } = context;
	const { content, choices = [] } = field;
	const metrics = metricsOf(field, mapping);
	if (metrics.length > 0) return numberOf(item, metrics);
	switch (content) {
		case "kind": return kind.name;
		case "format": return mapping.format ?? "";
		case "title": return item.title;
		case "url": return item.url ?? "";
		case "agenda": return item.container?.url ?? "";
		case "date": return context.hasEnd ? item.firstDay : item.day;
		case "end-date": return item.day;
		case "role": return toRole(context);
		case "tags": return toTags(context, field).join(", ");
		case "primary-area": return toAreas(context, choices)[0] ?? "";
		case "additional-areas": return toAreas(context, choices).slice(1, 1 + (field.most ?? Number.POSITIVE_INFINITY)).join("; ");
		case "audience": return toAudiences(context).join("; ");
		case "event": return choices.find((one) => hasWords(item.container?.name ?? "", one)) ?? "";
		case "venue": return toVenue(item, choices);
		case "time-zone": return defaults.timeZone ?? "";
		case "highlight": return item.highlight === true ? choices[0] ?? "" : "";
		default: return "";
	}
}
function numberOf({ metrics, type, members }, names) {
	const sum = names.reduce((all, name) => all + (metrics[name]?.value ?? 0), 0);
	if (sum > 0) return String(sum);
	return names.includes("sessions") && COUNTED.has(type) ? String(members.length) : "";
}
function toRole({ item: { roles: given, isOwn }, kind, defaults }) {
	const { roles, ownRole } = kind;
	if (given.length === 0) return (isOwn ? ownRole : void 0) ?? roles[0] ?? "";
	return given.flatMap((role) => findIn(roles, role, defaults) ?? roles.find((one) => ROLE_WORDS[one]?.test(role)) ?? [])[0] ?? "";
}
const ROLE_WORDS = {
	Author: /^(?:main |lead |sole )?(?:author|writer|autor(?:in)?|blogger|creator|maintainer|owner)$/i,
	"Co-Author": /^co-?(?:author|writer|autor(?:in)?)$/i,
	Contributor: /^(?:contributor|committer|member|answerer|helper)$/i,
	Host: /^(?:co-?)?(?:host(?:ess)?|moderator(?:in)?|producer)$/i,
	Presenter: /^(?:co-?)?(?:presenter|speaker|author|creator|teacher|trainer(?:in)?|instructor)$/i,
	Panelist: /^panell?ist(?:in)?$/i,
	Speaker: /^(?:co-?|keynote )?speaker$/i,
	Organizer: /^(?:co-?|lead |main )?(?:organi[sz]er|founder|lead(?:er)?|chair|owner|head|organisator(?:in)?|gründer(?:in)?)$/i,
	Mentor: /^(?:co-?)?(?:mentor(?:in)?|coach|tutor)$/i
};
function toTags(context, { choices, most }) {
	const { tags } = context.item;
	if (!choices) return [...tags];
	const known = tags.flatMap((tag) => findIn(choices, tag, context.defaults) ?? []);
	return [...new Set([...toAreas(context, choices), ...known])].slice(0, most);
}
function toAreas({ item, defaults }, choices) {
	const own = item.areas.flatMap((area) => findIn(choices, area, defaults) ?? []);
	const { values, isParticular } = defaults.primaryAreaOf(item);
	const said = values.map((area) => findIn(choices, area, defaults) ?? area);
	return [...new Set(isParticular || own.length === 0 ? [...said, ...own] : own)];
}
function toAudiences({ item, defaults, program: { audiences } }) {
	const { values, isParticular } = defaults.audienceOf(item);
	const given = isParticular || item.audience.length === 0 ? values : item.audience;
	if (audiences.length === 0) return [...given];
	const known = new Set(given.map((name) => findIn(audiences, name, defaults)));
	return audiences.filter((one) => known.has(one));
}
function toVenue({ type, metrics, title, container }, [inRoom, online, both]) {
	const hasRoom = HELD.has(type) && (metrics.attendees?.value ?? 0) > 0;
	const hasLine = (metrics["live-views"]?.value ?? 0) > 0;
	if (hasRoom && hasLine) return both ?? "";
	if (hasLine || ONLINE.test(`${title} ${container?.name ?? ""}`)) return online ?? "";
	return hasRoom ? inRoom ?? "" : "";
}
function hasWords(name, words) {
	const all = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return words.split(" ").every((word) => all.includes(word.toLowerCase()));
}
function findIn(known, name, { toKnown }) {
	const wanted = [name, toKnown(name)].map((one) => one.toLowerCase());
	return known.find((one) => wanted.includes(one.toLowerCase()));
}
// src/nomination/copies.ts
const WRITTEN = new Set(["blog-post", "article"]);
const MIN_TITLE = 10;
function findCopies(entries) {
	const texts = entries.filter(({ type, title, highlight }) => {
		return WRITTEN.has(type) && [...title].length >= MIN_TITLE && highlight !== false;
	});
	const copies = [...Map.groupBy(texts, titleKeyOf).values()].flatMap((same) => {
		const [original, ...others] = same.toSorted((a, b) => rankOf(b) - rankOf(a) || compareText(a.date, b.date) || compareText(a.id, b.id));
		return others.filter(({ origin }) => origin !== original?.origin);
	});
	return new Set(copies);
}
function rankOf({ highlight, url, origin }) {
	const page = url === void 0 ? void 0 : parseWebUrl(url);
	const home = parseWebUrl(placeOf$1(origin));
	const isAtHome = page !== void 0 && home !== void 0 && siteOf(page) === siteOf(home);
	return (highlight ? 2 : 0) + (isAtHome ? 1 : 0);
}
function titleKeyOf({ title }) {
	return title.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/nomination/recordings.ts
const TALKS$1 = new Set(["talk", "workshop"]);
const VIDEOS = new Set(["video", "livestream"]);
const MIN_WORDS = 3;
const MAX_DAYS = 365;
const DAY_MS = 864e5;
function joinRecordings(entries) {
	const videos = entries.filter(({ type, highlight }) => VIDEOS.has(type) && highlight === void 0);
	const talks = entries.filter(({ type, highlight }) => TALKS$1.has(type) && highlight !== false);
	const byAddress = new Map(videos.map((video) => [video.url, video]));
	const named = videos.map((video) => ({
		video,
		name: keyOf(video.title)
	}));
	const taken = new Set();
	const recordings = new Map();
	for (const find of [findByAddress, findByTitle]) for (const talk of talks) {
		const video = recordings.has(talk) ? void 0 : find(talk);
		if (!video || taken.has(video)) continue;
		taken.add(video);
		recordings.set(talk, video);
	}
	return {
		entries: entries.filter((entry) => !taken.has(entry)),
		recordings
	};
	function findByAddress({ url }) {
		return url === void 0 ? void 0 : byAddress.get(url);
	}
	function findByTitle({ title, date }) {
		const key = keyOf(title);
		if (key.trim().split(" ").length < MIN_WORDS) return void 0;
		return named.find(({ video, name }) => {
			if (taken.has(video) || !name.includes(key)) return false;
			const days = (Date.parse(video.date) - Date.parse(date)) / DAY_MS;
			return days > -1 && days <= MAX_DAYS;
		})?.video;
	}
}
function keyOf(title) {
	return ` ${(title.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
// src/nomination/item.ts
function toItems(contributions, window, isUnwanted = () => false) {
	const inside = contributions.filter((entry) => overlaps(window, entry));
	const owners = new Set(inside.flatMap(({ container, origin }) => container ? placeOf$1(origin).toLowerCase() : []));
	const { entries, recordings } = joinRecordings(inside);
	const copies = findCopies(entries);
	const isAlone = (entry) => entry.highlight === false || copies.has(entry) || isUnwanted(entry) || entry.highlight === true && !GATHERED.has(entry.type);
	return [...toSeries(entries.filter((entry) => !isAlone(entry)), window), ...entries.filter(isAlone).map(toSingle)].map((series) => toItem(series, {
		window,
		owners,
		recordings,
		copies
	})).sort((a, b) => compareText(b.day, a.day) || compareText(a.ids[0] ?? "", b.ids[0] ?? ""));
}
const GATHERED = new Set([
	"pull-request",
	"talk",
	"workshop"
]);
function toSingle(entry) {
	return {
		title: entry.title,
		url: entry.url,
		members: [entry]
	};
}
function toItem({ title, url, members }, { window, owners, recordings, copies }) {
	const [newest] = members;
	const days = members.map((entry) => dayIn(window, entry));
	const videos = members.flatMap((entry) => recordings.get(entry) ?? []);
	const weighty = members.filter((entry) => !isMechanical(entry));
	const container = newest.container;
	return {
		ids: [...members, ...videos].map(({ id }) => id),
		type: newest.type,
		title,
		firstDay: members.map(({ date }) => toDay(date, window.timeZone)).sort()[0] ?? "",
		day: days.sort().at(-1) ?? "",
		url,
		addresses: [
			url,
			container?.url,
			...[...members, ...videos].map((entry) => entry.url)
		].filter((address) => address !== void 0),
		roles: mostFrequent(members.flatMap(({ role = [] }) => role)),
		isOwn: isOwn(newest, owners),
		tags: mostFrequent(members.flatMap(({ tags = [] }) => tags)),
		areas: mostFrequent(members.flatMap(({ areas = [] }) => areas)),
		audience: mostFrequent(members.flatMap(({ audience = [] }) => audience)),
		container,
		metrics: sumMetrics([...members, ...videos]),
		highlight: newest.highlight === false ? false : members.some(({ highlight }) => highlight) || void 0,
		isCopy: copies.has(newest),
		members,
		weighty,
		recording: videos.sort((a, b) => viewsOf(b) - viewsOf(a))[0]
	};
}
const OWN_TYPES = new Set([
	"package",
	"repository",
	"sample",
	"release"
]);
function isOwn({ type, container, origin }, owners) {
	const [owner = "", name] = container?.name.split("/") ?? [];
	if (name !== void 0) return owners.has(owner.toLowerCase());
	return OWN_TYPES.has(type) && placeOf$1(origin) === origin;
}
function sumMetrics(members) {
	const sums = {};
	for (const { metrics = {} } of members) for (const [name, metric] of Object.entries(metrics)) {
		const known = sums[name];
		const asOf = known && known["as-of"] > metric["as-of"] ? known["as-of"] : metric["as-of"];
		sums[name] = {
			value: (known?.value ?? 0) + metric.value,
			"as-of": asOf
		};
	}
	return sums;
}
function mostFrequent(all) {
	const counts = new Map();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([one]) => one);
}
function viewsOf({ metrics }) {
	return metrics?.views?.value ?? 0;
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
const IN_VIEWS = {
	views: 1,
	"live-views": 5,
	attendees: 25,
	sessions: 25,
	copies: 50,
	score: 20,
	reactions: 20,
	downloads: .1
};
const SHORT_IN_VIEWS = .05;
const MERGE_IN_VIEWS = 25;
const TENFOLD = .2;
const RECENCY = .5;
const OWN = .5;
const SAME_KIND = .35;
const SAME_PLACE = .75;
const MAX_WEIGHED = 60;
const RULE = [
	"Your highlights come first. With them stands what you include; what you exclude is left out.",
	"Then the best for each question of the form, and after it, one after another, the item that is worth most.",
	`Worth is the work (a book ${WEIGHTS.book}, a talk or an event organised ${WEIGHTS.talk}, a blog post or a video ${WEIGHTS.video}, a Short ${WEIGHTS.short}, …), a fifth more for every tenfold of its reach, and up to ${RECENCY} for being recent. A person in the room counts as ${IN_VIEWS.attendees} views, a view of a Short as a twentieth.`,
	`It is divided by 1, plus ${SAME_KIND} for every selected item of its activity type and ${SAME_PLACE} for every one of its repository or channel; all writing is one place. So kinds of work alternate.`,
	"Merges into your own repositories count half. The small and the mechanical, such as version bumps and backports, count nothing. The original stands for its copies, a talk for its recording, and a series for all of its parts.",
	"To swap, write an address into include or exclude of the program in the configuration file."
];
function selectItems(items, options) {
	const { window, cap = Number.POSITIVE_INFINITY, includes, excludes, gates, kindOf } = options;
	const worth = new Map(items.map((item) => [item, worthOf(item, window)]));
	const byWorth = (a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || compareText(a.ids[0] ?? "", b.ids[0] ?? "");
	const isOut = (item) => excludes(item) || item.highlight === false && !includes(item);
	const isWanted = (item) => !isOut(item) && (item.highlight === true || includes(item));
	const own = items.filter((item) => isWanted(item)).slice(0, cap);
	const open = items.filter((item) => !isWanted(item) && !isOut(item) && !item.isCopy);
	const weighty = open.filter((item) => (worth.get(item) ?? 0) > 0).sort(byWorth);
	const selected = choose(own, weighty, {
		cap,
		gates,
		kindOf,
		worthOf: (item) => worth.get(item) ?? 0
	});
	const small = open.filter((item) => !weighty.includes(item));
	const room = Number.isFinite(cap) || selected.length === 0 ? cap - selected.length : 0;
	const all = [...selected, ...small.slice(0, Math.max(0, room))];
	const isIn = new Set(all);
	return {
		selected: all,
		rest: items.filter((item) => !isIn.has(item)).sort((a, b) => Number(isOut(a)) - Number(isOut(b)) || Number(a.isCopy) - Number(b.isCopy) || byWorth(a, b))
	};
}
function choose(own, items, { cap, gates, kindOf, worthOf: worth }) {
	const selected = [];
	const kinds = new Map();
	const places = new Map();
	const left = new Set(items);
	own.forEach(add);
	for (const gate of gates) {
		const best = selected.some(gate) ? void 0 : bestOf([...left].filter(gate));
		if (best && selected.length < cap) add(best);
	}
	const firsts = selected.slice(own.length).sort((a, b) => worth(b) - worth(a));
	selected.splice(own.length, firsts.length, ...firsts);
	while (selected.length < Math.min(cap, MAX_WEIGHED) && left.size > 0) add(bestOf([...left]));
	return [...selected, ...left].slice(0, cap);
	function add(item) {
		selected.push(item);
		left.delete(item);
		const place = placeOf(item);
		const kind = kindOf(item);
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		if (place !== void 0) places.set(place, (places.get(place) ?? 0) + 1);
	}
	function bestOf(some) {
		const points = some.map((item) => worth(item) / divisorOf(item));
		return some[points.indexOf(points.reduce((a, b) => Math.max(a, b), 0))];
	}
	function divisorOf(item) {
		const place = placeOf(item);
		const same = place === void 0 ? 0 : places.get(place) ?? 0;
		return 1 + SAME_KIND * (kinds.get(kindOf(item)) ?? 0) + SAME_PLACE * same;
	}
}
function placeOf({ type, container }) {
	if (type === "blog-post" || type === "article") return "writing";
	return container && `${type}\n${container.url ?? container.name}`;
}
function worthOf(item, window) {
	const { type, weighty, isOwn, day } = item;
	if (weighty.length === 0) return 0;
	const length = Math.max(1, daysBetween(window.since, window.until));
	const recency = Math.max(0, daysBetween(window.since, day)) / length;
	return WEIGHTS[type] * (type === "pull-request" && isOwn ? OWN : 1) * (1 + TENFOLD * Math.log10(1 + reachInViews(item))) + RECENCY * recency;
}
function reachInViews({ type, metrics, weighty }) {
	const merges = type === "pull-request" ? (weighty.length - 1) * MERGE_IN_VIEWS : 0;
	return Object.entries(metrics).reduce((sum, [name, { value }]) => {
		const rate = type === "short" && name === "views" ? SHORT_IN_VIEWS : IN_VIEWS[name] ?? 0;
		return sum + Math.max(0, value) * rate;
	}, merges);
}
function createNaming(given) {
	const names = new Set(given.map(toKey$1));
	const has = (all) => names.size > 0 && all.some((name) => name !== void 0 && names.has(toKey$1(name)));
	return {
		isEntry: ({ id, url }) => has([id, url]),
		isPartOf: ({ ids, addresses }) => has([...ids, ...addresses]),
		isWhole: ({ ids, addresses, url, container, members }) => has(members.length === 1 ? [...ids, ...addresses] : [url, container?.url])
	};
}
function toKey$1(name) {
	return (toRecordedUrl(name) ?? name).replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
// src/nomination/pack.ts
const SPARES = 15;
function buildPack(input) {
	const { program, options, contributions, window, defaults } = input;
	const [included, excluded] = [createNaming(options.include), createNaming(options.exclude)];
	const items = toItems(contributions, window, excluded.isEntry);
	const hasPlace = (item) => isPlaced(item, program);
	const placed = items.filter(hasPlace);
	const { selected, rest } = selectItems(placed, {
		window,
		cap: program.cap,
		gates: program.gates.map((gate) => (item) => answers(gate, item.members[0])),
		kindOf: (item) => findMapping(program, item)?.kind ?? "",
		includes: included.isPartOf,
		excludes: excluded.isWhole
	});
	const isHabit = createHabits(contributions);
	const fill = (item) => fillItem(item, program, defaults, isHabit);
	const filled = selected.map(fill);
	const selection = program.isByKind ? sortByKind(filled, program) : filled;
	const isSpare = (item) => !item.isCopy && item.highlight !== false && item.weighty.length > 0 && !excluded.isWhole(item);
	const spares = rest.filter(isSpare);
	const texts = answer(program.prompts, options.answers, input.about);
	return {
		program,
		person: input.person,
		window,
		gates: program.gates.map((gate) => answerGate(gate, selected, contributions, window)),
		gaps: findGaps({
			...input,
			selection,
			texts,
			items
		}),
		totals: countKinds(program, placed, selected),
		selection,
		rest,
		texts,
		spares: spares.slice(0, program.spares ?? SPARES).map(fill),
		unplaced: items.filter((item) => !hasPlace(item))
	};
}
const WALLED = /(?:^|\.)(?:linkedin\.com|facebook\.com|instagram\.com|x\.com|twitter\.com|udemy\.com|pluralsight\.com|linkedinlearning\.com|oreilly\.com|skool\.com|patreon\.com|discord\.com|slack\.com|notion\.so|docs\.google\.com|drive\.google\.com|sharepoint\.com)$/i;
function isPlaced(item, program) {
	return findMapping(program, item) !== void 0 && (!program.takesDirectLinksOnly || isDirect(item));
}
function isDirect({ url, members, container }) {
	const address = url === void 0 ? null : URL.parse(url);
	const isHome = address === null || address.pathname === "/" && address.search === "";
	const isOfMember = members.some((entry) => entry.url === url);
	return !isHome && isOfMember && url !== container?.url && !WALLED.test(address.hostname);
}
function sortByKind(items, { kinds }) {
	return kinds.flatMap(({ name }) => items.filter(({ kind }) => kind === name));
}
function answer(prompts, answers, about) {
	const known = prompts.map((prompt) => ({
		...prompt,
		answer: answers[prompt.id] ?? (prompt.isAbout ? about : void 0)
	}));
	const others = Object.entries(answers).filter(([id]) => !prompts.some((prompt) => prompt.id === id)).map(([id, text]) => ({
		id,
		text: id,
		answer: text
	}));
	const isAsked = prompts.some(({ isAbout }) => isAbout);
	return [
		...about === void 0 || isAsked ? [] : [{
			id: "about",
			text: "About you",
			answer: about
		}],
		...known,
		...others
	];
}
function answerGate(gate, selected, contributions, window) {
	const chosen = selected.filter(({ members }) => answers(gate, members[0])).flatMap(({ ids }) => ids);
	const recorded = contributions.filter((entry) => answers(gate, entry) && overlaps(window, entry)).map(({ id }) => id);
	const ids = chosen.length > 0 ? chosen : recorded;
	const { question, provided } = gate;
	return {
		question,
		answer: ids.length > 0 ? "yes" : "no",
		ids,
		provided
	};
}
function answers({ types, named }, { type, title, container }) {
	if (types.includes(type)) return true;
	return named?.types.includes(type) === true && named.name.test(`${title}\n${container?.name ?? ""}`);
}
function countKinds(program, placed, chosen) {
	return program.kinds.map(({ name }) => {
		const isKind = (item) => findMapping(program, item)?.kind === name;
		return {
			kind: name,
			items: placed.filter(isKind).length,
			selected: chosen.filter(isKind).length
		};
	}).filter(({ items }) => items > 0);
}
const TALKS = ["talk", "workshop"];
function findGaps({ program, options, selection, texts, items, silence }) {
	const toName = (name) => options.names[name] ?? name;
	const { length } = selection;
	const unfilled = program.fields.map(({ name }, index) => ({
		name,
		count: selection.filter(({ fields }) => fields[index]?.isToFill).length
	})).filter(({ count }) => count > 0);
	return [
		...items.some(({ type }) => TALKS.includes(type)) ? [] : ["No talk and no workshop."],
		...silence,
		...program.least !== void 0 && length < program.least ? [`The form takes ${program.least} items at least, and there are ${length}.`] : [],
		...unfilled.map(({ name, count }) => `${toName(name)}: to fill in ${count} of ${length} items.`),
		...texts.flatMap(({ id, text, limit = Number.POSITIVE_INFINITY, answer: given = "" }) => given.length > limit ? [`${toName(text)}: the answer "${id}" has ${given.length} characters, and the form takes ${limit}.`] : []),
		...findUnlisted(program, options),
		...findUnasked(program, options),
		...findStray(options, items, program),
		...findCut(program, selection),
		...items.some(({ highlight }) => highlight) ? [] : ["No highlight: say in an override which entries matter most."]
	];
}
function findUnlisted(program, { audience, primaryArea, names }) {
	const choicesOf = (content) => program.fields.find((field) => field.content === content)?.choices;
	const areas = choicesOf("primary-area") ?? choicesOf("tags") ?? [];
	return [...primaryArea.map(({ use }) => ({
		key: "primary-area",
		use,
		known: areas
	})), ...audience.flatMap(({ use }) => use.map((one) => ({
		key: "audience",
		use: one,
		known: program.audiences
	})))].flatMap(({ key, use, known }) => {
		const all = [...known, ...known.flatMap((one) => names[one] ?? [])];
		if (known.length === 0 || all.some((one) => one.toLowerCase() === use.toLowerCase())) return [];
		const words = use.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		const near = known.filter((one) => words.some((word) => one.toLowerCase().includes(word))).slice(0, 5);
		const hint = near.length > 0 ? near : known.slice(0, 6);
		return [`${key}: "${use}" is not known to be in the form. It has ${hint.join("; ")}${known.length > hint.length ? "; …" : ""}.`];
	});
}
function findStray({ include, exclude, fields }, items, program) {
	const findAll = (name) => items.filter(createNaming([name]).isPartOf);
	const lists = {
		include,
		exclude,
		answers: fields.map(({ item }) => item)
	};
	const out = createNaming(exclude);
	return [
		...Object.entries(lists).flatMap(([key, names]) => names.filter((name) => findAll(name).length === 0).map((name) => `${key}: ${name} is the address of nothing in the window.`)),
		...include.filter((name) => findAll(name).length > 0 && !findAll(name).some((item) => isPlaced(item, program))).map((name) => `include: ${name} has no place in this form.`),
		...include.filter((name) => out.isEntry({
			id: name,
			url: name
		}) && findAll(name).some((item) => isPlaced(item, program))).map((name) => `include: ${name} is in exclude, too, and is left out.`)
	];
}
function findUnasked({ prompts }, { answers: given }) {
	const known = prompts.map(({ id }) => id);
	return Object.keys(given).filter((id) => !known.includes(id)).map((id) => `answers: "${id}" is no question that this form is known to ask${known.length > 0 ? `. It asks ${known.join(", ")}` : ""}.`);
}
function findCut(program, selection) {
	return program.fields.flatMap(({ name, content, limit }) => {
		if (limit === void 0 || content !== "title") return [];
		return selection.filter(({ item }) => item.title.length > limit).map(({ item }) => `${name}: cut at ${limit} characters: ${item.title}`);
	});
}
// src/nomination/rename.ts
function renamePack(pack, toName) {
	const { program, gates, totals, selection, spares, texts } = pack;
	const toRole = (role) => program.audiences.includes(role) ? role : toName(role);
	const toValue = ({ content, value, choices }) => {
		if (content === "role") return toRole(value);
		if (content === "audience" || content === "additional-areas") return value.split("; ").map(toName).join("; ");
		return content === "kind" || choices.length > 0 || content === "format" ? toName(value) : value;
	};
	const renameItem = (item) => ({
		...item,
		kind: toName(item.kind),
		fields: item.fields.map((field) => ({
			...field,
			name: toName(field.name),
			value: toValue(field),
			choices: field.choices.map(field.content === "role" ? toRole : toName)
		}))
	});
	return {
		...pack,
		program: {
			...program,
			name: toName(program.name),
			audiences: program.audiences.map(toName),
			fields: program.fields.map((field) => ({
				...field,
				name: toName(field.name),
				...field.choices && { choices: field.choices.map(toName) }
			}))
		},
		texts: texts.map((text) => ({
			...text,
			text: toName(text.text)
		})),
		gates: gates.map((gate) => ({
			...gate,
			question: toName(gate.question)
		})),
		totals: mergeTotals(totals.map((total) => ({
			...total,
			kind: toName(total.kind)
		}))),
		selection: selection.map(renameItem),
		spares: spares.map(renameItem)
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
// src/nomination/remaining.ts
const MINUTES = {
	number: 1.5,
	choice: .5,
	line: 2,
	answer: 10,
	once: 1
};
function countRemaining({ selection, texts }) {
	const open = selection.flatMap((item) => item.fields.filter(({ isToFill }) => isToFill).map((field) => ({
		item,
		field
	})));
	const lacks = (content) => open.some(({ field }) => field.content === content);
	const lacksAudience = lacks("audience");
	const lacksArea = lacks("primary-area");
	const fields = open.filter(({ field: { content } }) => content !== "audience" && content !== "primary-area");
	const unanswered = texts.filter(({ answer }) => answer === void 0).length;
	const once = Number(lacksAudience) + Number(lacksArea);
	const minutes = once * MINUTES.once + unanswered * MINUTES.answer + fields.reduce((sum, { field }) => sum + MINUTES[effortOf(field)], 0);
	return {
		answers: once + unanswered + fields.length,
		minutes: Math.ceil(minutes / 5) * 5,
		lacksAudience,
		lacksArea,
		fields
	};
}
function effortOf({ content, choices }) {
	if (typeof content === "object") return "number";
	return choices.length > 0 ? "choice" : "line";
}
// src/nomination/render.ts
function renderPack(pack) {
	const csv = renderCsv(pack);
	const json = renderJson(pack);
	return {
		md: seal(renderMarkdown(pack), {
			csv,
			json
		}),
		csv,
		json
	};
}
const TO_FILL = "**to fill**";
const MAX_NAMED = 5;
const LINE_BREAK = /\r\n|\r|\n/;
const MAX_LINE = 110;
const MAX_CHOICES = 12;
const MAX_SHOWN = 200;
const MAX_LISTED = 1e3;
function renderMarkdown(pack) {
	const { program, person, gaps, totals, selection, spares, rest, unplaced } = pack;
	return `${[
		FIRST_LINE,
		`# ${escapeText(person === void 0 ? program.name : `${program.name}: ${person}`)}`,
		...renderHead(pack),
		...gaps.length === 0 ? [] : ["## What is missing", gaps.map((gap) => `- ${renderGap(gap)}`).join("\n")],
		...pack.gates.length === 0 ? [] : ["## Questions of the form", renderGates(pack)],
		...pack.texts.length === 0 ? [] : ["## Free texts", ...pack.texts.flatMap(renderText)],
		...selection.slice(0, MAX_SHOWN).flatMap((item, index) => [...renderBeginning(item, selection[index - 1], program), ...renderItem(item, index)]),
		...selection.length > MAX_SHOWN ? [`The other ${selection.length - MAX_SHOWN} are in the CSV beside this file.`] : [],
		...renderSpares(pack),
		...renderRest("## The rest", rest.filter((item) => !spares.some((spare) => spare.item === item))),
		...renderRest("## Without a place in this form", unplaced),
		...totals.length === 0 ? [] : ["## By activity type", renderTable([
			"Activity type",
			"Items",
			"Selected"
		], totals.map((total) => [
			escapeText(total.kind),
			String(total.items),
			String(total.selected)
		]))],
		"## How they were selected",
		RULE.map((line) => `- ${escapeText(line)}`).join("\n"),
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
		...program.unknown?.length ? [program.unknown.map((one) => `- Not known: ${escapeText(one)}`).join("\n")] : [],
		"Names that have changed since can be set in the configuration file, under `programs`.",
		...renderChoices(pack)
	].join("\n\n")}\n`;
}
function renderGap(gap) {
	return gap.split(/(https?:\/\/\S+)/).map((part, index) => index % 2 === 1 ? renderCode(part) : escapeText(part)).join(" ").trim();
}
function renderHead(pack) {
	const { program, window, selection } = pack;
	const remaining = countRemaining(pack);
	const cap = program.cap === void 0 ? "" : ` of at most ${program.cap}`;
	return [`${remaining.answers === 0 ? "**Nothing is left to answer.**" : `**${count(remaining.answers, "answer", "answers")} left, about ${remaining.minutes} minutes.**`} ${`${count(selection.length, "item", "items")}${cap}, from ${window.since} to ${window.until}.`} What stands in a block goes into the form as it is. Write answers into the configuration file, not here: this file is made anew.`, ...renderFirst(pack, remaining)];
}
function renderFirst(pack, { lacksAudience, lacksArea, fields }) {
	const { program, texts } = pack;
	const open = texts.filter(({ answer }) => answer === void 0);
	const [area] = program.fields.filter(({ content }) => content === "primary-area");
	const isNumber = ({ item: { item }, field }) => field.metric !== void 0 && item.members.length === 1;
	const numbers = fields.filter(isNumber);
	const others = Map.groupBy(fields.filter((one) => !isNumber(one)), ({ item }) => item);
	const once = [
		...lacksAudience ? [`    audience: [] # ${program.audiences.join(", ")}`] : [],
		...lacksArea ? ["    primary-area: \"\""] : [],
		...open.length + others.size > 0 ? ["    answers:"] : [],
		...open.map(({ id }) => `      ${quoteKey(id)}: ""`),
		...[...others].flatMap(([{ item }, some]) => [`      ${quoteYaml(nameOf(item))}: # ${toComment(item.title)}`, ...some.map(({ field }) => `        ${quoteKey(field.name)}: ""${listChoices(field)}`)])
	];
	const lines = [...once.length > 0 ? [
		"programs:",
		`  - program: ${program.id}`,
		...once
	] : [], ...numbers.length > 0 ? ["overrides:", ...numbers.map(({ item, field }) => renderOverride(item.item, field))] : []];
	if (lines.length === 0) return [];
	return [
		"## What to do first",
		["Copy these lines into the configuration file, below `programs` and `overrides` where it has them, fill in what you know, and start the run again. What stays empty is left out.", ...lacksArea && area?.choices ? ["The areas are [at the end](#to-choose-from)."] : []].join(" "),
		renderBlock(lines.join("\n"), "yaml")
	];
}
function renderOverride({ ids, url, title, members }, { metric }) {
	const [newest] = members;
	return `  - match: { ${members.length === 1 && url !== void 0 && newest?.url === url ? `url: ${quoteYaml(url)}` : `id: ${quoteYaml(ids[0] ?? "")}`} } # ${toComment(title)}\n    set: { metrics: { ${metric}: } }`;
}
function toComment(text) {
	return text.replace(/\s+/g, " ");
}
function listChoices({ choices }) {
	return choices.length > 0 && choices.length <= MAX_CHOICES ? ` # ${choices.map(toComment).join(", ")}` : "";
}
function quoteYaml(text) {
	return JSON.stringify(text);
}
function quoteKey(key) {
	return /^[a-z][\w -]*(?<! )$/i.test(key) ? key : quoteYaml(key);
}
function renderGates({ gates, selection, rest, unplaced }) {
	const all = [
		...selection.map(({ item }) => item),
		...rest,
		...unplaced
	];
	const byId = new Map(all.flatMap((item) => item.ids.map((id) => [id, item])));
	const places = new Map(selection.map(({ item }, index) => [item, index + 1]));
	const rows = gates.map(({ question, answer, ids, provided }) => {
		const named = [...new Set(ids.map((id) => byId.get(id)).filter((item) => item !== void 0))];
		const links = named.slice(0, MAX_NAMED).map((item) => {
			const place = places.get(item);
			return `${place === void 0 ? "not selected" : `No. ${place}`}: ${link(item.title, item.url)}`;
		});
		const left = named.length - links.length;
		const found = [...links, ...left > 0 ? [`and ${left} more`] : []].join("; ");
		const yes = provided === void 0 ? "**yes**" : `**yes**, ${escapeText(provided)}`;
		return [
			escapeText(question),
			answer === "yes" ? yes : "nothing recorded",
			found
		];
	});
	return renderTable([
		"Question",
		"Answer",
		"Selected items that answer it"
	], rows);
}
function renderText({ id, text, limit, answer }) {
	const heading = `### ${escapeText(text)}`;
	const most = limit === void 0 ? "" : `, at most ${limit} characters`;
	if (answer === void 0) return [heading, `**To write**${most}: ${renderCode(`answers: ${id}`)}`];
	return [
		heading,
		...limit !== void 0 && answer.length > limit ? [`**${answer.length} characters, and the form takes ${limit}.**`] : [],
		renderBlock(answer)
	];
}
function renderBeginning({ kind }, before, { isByKind }) {
	if (isByKind) return kind === before?.kind ? [] : [`## ${escapeText(kind)}`];
	return before ? [] : ["## Selected items"];
}
function renderItem({ item, fields }, index) {
	const filled = fields.filter(({ value }) => value !== "");
	const chosen = filled.filter(isChosen);
	return [
		`### ${index + 1}. ${link(item.title, item.url)}`,
		...chosen.length > 0 ? [chosen.map(({ name, value }) => `${escapeText(name)} ${renderCode(value)}`).join(" · ")] : [],
		...filled.filter((field) => !isChosen(field)).flatMap(({ name, value }) => [
			`${escapeText(name)}:`,
			...renderToRead(value),
			renderBlock(value)
		]),
		...renderToFill(fields),
		...isBare(item) ? ["Only its day is recorded: an override with a `description` can say more."] : []
	];
}
function renderToFill(fields) {
	const open = fields.filter(({ isToFill }) => isToFill);
	if (open.length === 0) return [];
	return [open.map(({ name, choices }) => {
		const list = choices.length > 0 && choices.length <= MAX_CHOICES ? ` (${choices.map(escapeText).join(", ")})` : "";
		return `- ${escapeText(name)}: ${TO_FILL}${list}`;
	}).join("\n")];
}
function renderToRead(value) {
	const lines = value.split(LINE_BREAK);
	if (!lines.some((line) => line.length > MAX_LINE)) return [];
	return [lines.map((line) => line.trim() === "" ? ">" : `> ${escapeText(line)}`).join("\n>\n")];
}
function isChosen({ content, choices }) {
	return content === "kind" || content === "format" || content === "highlight" || choices.length > 0;
}
function renderSpares(pack) {
	const { spares, program, selection } = pack;
	if (spares.length === 0) return [];
	const swap = `To have one of them in, write its address into the configuration file${program.cap !== void 0 && selection.length >= program.cap ? "; it takes the place of the last" : ""}.`;
	return [
		`## The next ${spares.length}`,
		swap,
		...spares.flatMap((spare, index) => [...renderItem(spare, selection.length + index), renderBlock([
			`programs:`,
			`  - program: ${program.id}`,
			`    include: [${quoteYaml(nameOf(spare.item))}]`
		].join("\n"), "yaml")])
	];
}
function nameOf({ url, ids }) {
	return url ?? ids[0] ?? "";
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
function renderChoices({ program, selection, spares }) {
	const isUsed = new Set([...selection, ...spares].flatMap(({ fields }) => fields.filter(({ isToFill }) => isToFill).map(({ name }) => name)));
	const long = program.fields.filter(({ name, choices = [] }) => isUsed.has(name) && choices.length > MAX_CHOICES);
	if (long.length === 0) return [];
	return ["## To choose from", ...long.flatMap(({ name, choices = [] }) => [
		`<details><summary>${count(choices.length, "value", "values")}</summary>`,
		`${escapeText(name)}: ${choices.map(escapeText).join("; ")}`,
		"</details>"
	])];
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
		gates: gates.map(({ question, answer, ids }) => ({
			question,
			answer,
			ids
		})),
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
function createPacks(settings) {
	const { programs, about } = settings;
	for (const { id, names } of programs) checkNames(PROGRAMS[id], names);
	const windowOf = (id, until) => toProgramWindow(PROGRAMS[id], until, settings);
	return {
		earliest: (until) => programs.map(({ id }) => windowOf(id, until).since).sort()[0] ?? until,
		make({ show, person, until, toMatcher, describeSilence }) {
			return new Map(programs.flatMap((options) => {
				const { id, names } = options;
				const window = windowOf(id, until);
				const contributions = show(window);
				const silence = describeSilence(contributions, window);
				const defaults = toDefaults(options, settings.namedTimeZone, toMatcher);
				const texts = renderPack(renamePack(buildPack({
					program: PROGRAMS[id],
					options,
					contributions,
					window,
					person,
					about,
					defaults,
					silence
				}), (name) => names[name] ?? name));
				return PACK_KINDS.map((kind) => [toPackFile(id, kind), texts[kind]]);
			}));
		},
		isPack: (path, read) => programs.some(({ id, names }) => {
			const kind = PACK_KINDS.find((one) => path.endsWith(toPackFile(id, one)));
			const stem = path.slice(0, -(kind ?? "").length);
			return kind !== void 0 && isPackFile(kind, PROGRAMS[id], names, (other) => read(`${stem}${other}`));
		}),
		findOverwritten: (before, after) => programs.flatMap(({ id, names, answers }) => {
			const path = [...after.keys()].find((one) => one.endsWith(toPackFile(id, "md")));
			if (path === void 0) return [];
			const of = (texts) => (kind) => texts.get(path.replace(/md$/, kind));
			const { fields, prompts } = PROGRAMS[id];
			const toName = (name) => names[name] ?? name;
			const edits = findEdits(of(before), of(after), {
				fields: fields.map(({ name, content }) => ({
					name: toName(name),
					content
				})),
				prompts: [...prompts, ...Object.keys(answers).map((one) => ({
					id: one,
					text: one
				}))].map((prompt) => ({
					id: prompt.id,
					text: toName(prompt.text)
				}))
			});
			return [...Map.groupBy(edits, ({ kind }) => kind)].map(([kind, some]) => ({
				path: path.replace(/md$/, kind),
				edits: some,
				lines: toConfigLines(id, some)
			}));
		})
	};
}
function toDefaults({ audience, primaryArea, names, fields }, timeZone, toMatcher) {
	return {
		audienceOf: createWord(audience, (values) => values, toMatcher),
		primaryAreaOf: createWord(primaryArea, (value) => [value], toMatcher),
		timeZone,
		answerOf: createAnswers(fields, names),
		toKnown: (name) => Object.keys(names).find((known) => names[known]?.toLowerCase() === name.toLowerCase()) ?? name
	};
}
function createAnswers(fields, names) {
	const made = fields.map(({ item, values }) => ({
		isMeant: createNaming([item]).isPartOf,
		values
	}));
	return (item, field) => {
		return made.filter(({ isMeant }) => isMeant(item)).map(({ values }) => values).map((values) => values[names[field] ?? ""] ?? values[field]).find((text) => text !== void 0);
	};
}
function createWord(rules, toValues, toMatcher) {
	const made = rules.map(({ match, use }) => ({
		matches: match && toMatcher(match),
		values: toValues(use)
	}));
	return ({ members }) => {
		const particular = made.findLast(({ matches }) => matches && members.some(matches));
		return {
			values: (particular ?? made.findLast(({ matches }) => !matches))?.values ?? [],
			isParticular: particular !== void 0
		};
	};
}
function toProgramWindow({ season, months }, until, { packSince: since, timeZone }) {
	if (since !== void 0 || !season) return toWindow(until, timeZone, since, months);
	const begin = firstDayOf(season, until);
	const last = addDays(addMonths(begin, 12), -1);
	return toWindow(season.isYear && last < until ? last : until, timeZone, begin);
}
function firstDayOf({ begins, decides }, until) {
	const thisYear = `${until.slice(0, 4)}-${begins}`;
	const begin = thisYear <= until ? thisYear : addMonths(thisYear, -12);
	const decision = `${begin.slice(0, 4)}-${decides}`;
	return until < (decision > begin ? decision : addMonths(decision, 12)) ? addMonths(begin, -12) : begin;
}
function checkNames({ id, fields }, names) {
	const all = fields.map(({ name }) => names[name] ?? name);
	const twice = all.find((name, index) => all.indexOf(name) !== index);
	if (twice === void 0) return;
	throw new ConfigError([`programs: the names of ${id} call two fields "${twice}". Give each a name of its own.`]);
}
export { createPacks };
