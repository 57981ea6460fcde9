// src/record/url.ts
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|wt\.mc_id|ocid)$/i;
const CREDENTIAL = /^(?:key|auth|pass|pwd|sig|hash)$|(?:apikey|token|secret|password|passwd|signature|credentials?)$/;
const MAX_URL_LENGTH = 2e3;
const STARS = "***";
const MIN_SECRET_LENGTH = 6;
function toRecordedUrl(text, base) {
	const url = text.length > MAX_URL_LENGTH ? void 0 : parseWebUrl(text, base);
	if (!url || url.href.length > MAX_URL_LENGTH) return void 0;
	const video = videoIdOf(url);
	if (video) return videoUrl(video);
	url.username = "";
	url.password = "";
	removeParameters(url, (name, value) => TRACKING.test(name) || isMediumSource(name, value) || value === STARS);
	return url.href;
}
function parseWebUrl(text, base) {
	const url = URL.parse(text.trim(), base);
	return url && (url.protocol === "https:" || url.protocol === "http:") && url.hostname ? url : void 0;
}
function withoutCredentials(text) {
	const url = new URL(text);
	url.username = "";
	url.password = "";
	removeParameters(url, isCredential);
	return url.href;
}
function shorten(given) {
	return given.replace(/\/\/[^/]*@/, "//***@").replace(/\?.*/s, "?***");
}
function credentialsIn(text) {
	const url = new URL(text);
	const parameters = [...url.searchParams].filter(([name, value]) => isCredential(name) && !(isVague(name) && /^[a-z]+$/i.test(value))).map(([, value]) => value);
	return [decodePart(url.password || url.username), ...parameters].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}
function isVague(name) {
	return !/token|secret|passw|signature|credential/i.test(name);
}
function isCredential(name) {
	return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z\d]+/).some((word) => CREDENTIAL.test(word));
}
function starSecrets(text, secrets) {
	return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap((secret) => [secret, encodeURIComponent(secret)]).reduce((left, secret) => left.replaceAll(secret, STARS), text);
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
export { shorten as a, videoIdOf as c, parseWebUrl as i, videoUrl as l, decodePart as n, starSecrets as o, isShortUrl as r, toRecordedUrl as s, credentialsIn as t, withoutCredentials as u };
