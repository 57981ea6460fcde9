// src/feeds/document.ts
function isMarkup(type) {
	return type === "html" || type === "xhtml" || type === "text/html";
}
function alternates(links) {
	return links.filter(({ rel }) => rel === void 0 || rel === "alternate");
}
export { isMarkup as n, alternates as t };
