// src/record/url.ts
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|wt\.mc_id|ocid)$/i;
const MAX_URL_LENGTH = 2e3;
function toRecordedUrl(text, base) {
	const url = text.length > 2e3 ? void 0 : parseWebUrl(text, base);
	if (!url || url.href.length > 2e3) return void 0;
	const video = videoIdOf(url);
	if (video) return videoUrl(video);
	url.username = "";
	url.password = "";
	removeParameters(url, (name, value) => TRACKING.test(name) || isMediumSource(name, value) || value === "***");
	return url.href;
}
function parseWebUrl(text, base) {
	const url = URL.parse(text.trim(), base);
	return url && (url.protocol === "https:" || url.protocol === "http:") && url.hostname ? url : void 0;
}
function decodePart(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function videoIdOf(url) {
	const host = url.hostname.replace(/^(www|m|music)\./, "");
	if (host === "youtu.be") return idFrom(url.pathname.slice(1));
	if (host !== "youtube.com" && host !== "youtube-nocookie.com") return void 0;
	if (url.pathname === "/watch") return idFrom(url.searchParams.get("v") ?? "");
	return idFrom(/^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(url.pathname)?.[1] ?? "");
}
function isYouTube(text) {
	const host = parseWebUrl(text)?.hostname ?? "";
	return host === "youtube.com" || host.endsWith(".youtube.com");
}
function videoUrl(id) {
	return `https://www.youtube.com/watch?v=${id}`;
}
function isShortUrl(text) {
	const url = parseWebUrl(text);
	return url !== void 0 && videoIdOf(url) !== void 0 && url.pathname.startsWith("/shorts/");
}
function idFrom(text) {
	if (text === "videoseries" || text === "live_stream") return void 0;
	return /^[\w-]+$/.test(text) ? text : void 0;
}
function isMediumSource(name, value) {
	return name === "source" && value.startsWith("rss-");
}
function removeParameters(url, isUnwanted) {
	const parts = url.search.slice(1).split("&");
	const kept = parts.filter((part) => {
		const [entry] = new URLSearchParams(part);
		return !entry || !isUnwanted(...entry);
	});
	if (kept.length < parts.length) url.search = kept.join("&");
}
export { parseWebUrl as a, videoUrl as c, isYouTube as i, decodePart as n, toRecordedUrl as o, isShortUrl as r, videoIdOf as s, MAX_URL_LENGTH as t };
