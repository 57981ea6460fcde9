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
	const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
	return `${(space > length / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, "")).trimEnd()}…`;
}
function toLines(text) {
	return mapLines(text, toLine);
}
function toCollapsedLines(text) {
	return mapLines(text, toCollapsedLine);
}
function mapLines(text, toOne) {
	return text.split(/\r\n|[\n\r\u2028\u2029]/).map(toOne).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
export { toLine as a, toCollapsedLines as i, cut as n, toLines as o, toCollapsedLine as r, DESCRIPTION_LENGTH as t };
