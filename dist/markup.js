// src/report/markup.ts
function escapeMarkup(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
export { escapeMarkup as t };
