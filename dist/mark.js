import { A as decodePart, j as parseWebUrl } from "./contribution.js";
import { a as toLine } from "./text.js";
// src/report/markdown.ts
const WORD_JOINER = "⁠";
const DOLLAR = "<span>\\$</span>";
const MARKED = /^(?:pull|issues|discussions|commit)$/i;
function escapeLine(line) {
	return line.replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`).replace(/[\\`*~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)/gi, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("$", () => DOLLAR);
}
function escapeText(text) {
	return escapeLine(toLine(text).replace(/@/g, `@${WORD_JOINER}`).replace(/#(?=\d)/g, `#${WORD_JOINER}`).replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`).replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`)).replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`).replace(/www(?=\.)/gi, `$&${WORD_JOINER}`).replace(/:(?=[\w+-]+$)/g, `:${WORD_JOINER}`)).replace(/#$/, "\\#").replace(/^(?:>|[-+](?= |$)|-(?=[- ]+$)|#(?=#{0,5}(?: |$)))/, "\\$&").replace(/^(\d{1,9})(?=[.)](?: |$))/, "$1\\");
}
function link(text, url) {
	const address = url === void 0 ? void 0 : parseWebUrl(url);
	return address ? `[${escapeLine(toLine(text))}](${escapeUrl(address.href)})` : escapeText(text);
}
function linkWithoutMark(text, url) {
	const address = url === void 0 ? void 0 : parseWebUrl(url);
	return address ? `[${escapeText(text)}](${escapeUrl(toUnmarked(address))})` : escapeText(text);
}
function toUnmarked({ href, hostname, pathname, search, hash }) {
	const path = pathname.replace(/\/+/g, "/");
	const [, , , kind = "", number] = path.split("/").map(decodePart);
	if (!/^(?:www\.)?github\.com\.?$/.test(hostname) || !number || !MARKED.test(kind)) return href;
	return `https://redirect.github.com${path}${search}${hash}`;
}
function formatNumber(value) {
	return value.toFixed(0).replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
}
function count(number, one, many) {
	return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function escapeUrl(url) {
	return url.replace(/[()<>|\\`\s$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).replace(/&(?=#?\w+;)/g, "&amp;");
}
function renderTable(head, rows, right = []) {
	const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	const rule = head.map((_, column) => right.includes(column) ? "--:" : "---");
	return [
		line(head),
		line(rule),
		...rows.map(line)
	].join("\n");
}
const LINE_BREAK = /\r\n|\r|\n/;
function renderBlock(text, language = "text") {
	const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
	return [
		`${fence}${language}`,
		...text.split(LINE_BREAK),
		fence
	].join("\n");
}
function renderCode(text) {
	const line = toLine(text);
	const fence = "`".repeat(longestRun(line) + 1);
	const space = /^[` ]|[` ]$/.test(line) ? " " : "";
	return `${fence}${space}${line}${space}${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
// src/report/mark.ts
const MARK = "<!-- contribution-log:";
const FIRST_LINE = `${MARK} generated from ledger.json; what is changed here by hand is overwritten -->`;
const UNMARKED = /^<title>[\d,]+ contributions? from \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}: /;
function isGenerated(text) {
	return withoutByteOrderMark(text).startsWith(MARK);
}
function isDrawn(text, hasRecord) {
	const [, inside] = /^<svg\b[^>]*>\s*(.*)/s.exec(withoutByteOrderMark(text)) ?? [];
	return inside !== void 0 && (inside.startsWith(MARK) || hasRecord && UNMARKED.test(inside));
}
function withoutByteOrderMark(text) {
	return text.replace(/^\uFEFF/, "");
}
export { escapeText as a, linkWithoutMark as c, renderTable as d, count as i, renderBlock as l, isDrawn as n, formatNumber as o, isGenerated as r, link as s, FIRST_LINE as t, renderCode as u };
