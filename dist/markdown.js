// src/report/markdown.ts
const WORD_JOINER = "⁠";
function escapeLinkText(text) {
	return text.replace(/[\\`*~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)/gi, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/\$(?=.*\$)|(?<=\$.*)\$/g, "\\$");
}
function escapeText(text) {
	return escapeLinkText(text.replace(/@/g, `@${WORD_JOINER}`).replace(/#(?=\d)/g, `#${WORD_JOINER}`).replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`).replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${WORD_JOINER}`)).replace(/:(?=\/\/)|\b(?:mailto|xmpp):/gi, `$&${WORD_JOINER}`).replace(/www(?=\.)/gi, `$&${WORD_JOINER}`)).replace(/#(?=#*$)/g, "\\#");
}
function link(text, url) {
	return url === void 0 ? escapeText(text) : `[${escapeLinkText(text)}](${escapeUrl(url)})`;
}
function formatNumber(value) {
	return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function count(number, one, many) {
	return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function escapeUrl(url) {
	return url.replace(/[()<>|\\`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).replace(/&(?=#?\w+;)/g, "&amp;");
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
export { renderTable as a, link as i, escapeText as n, formatNumber as r, count as t };
