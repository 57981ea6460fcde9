import { a as parseWebUrl, n as decodePart } from "./url.js";
// src/sources/youtube/target.ts
function needsKey({ kind, id }) {
	return kind === "handle" || kind === "playlist" && !id.startsWith("UU");
}
function explainKey({ kind, id }, key) {
	return kind === "handle" ? `the handle "${id}" can only be looked up with a key. Add ${key}, or write the channel id (UC…) from the channel's page under "Share channel".` : `the playlist "${id}" can only be read with a key, since without one YouTube shows the videos that were added first. Add ${key}, or write the channel id (UC…).`;
}
function explainPlaylistFeed({ id }) {
	return `the feed of the playlist "${id}" shows the videos that were added first, and never a new one. Write ${id} into youtube, with a youtube-api-key.`;
}
function parseYouTubeTarget(text) {
	const url = /^https?:\/\//i.test(text) ? parseWebUrl(text) : void 0;
	if (!url) return fromId(text);
	if (!/^(?:www\.|m\.)?youtube\.com$/.test(url.hostname)) return void 0;
	const list = url.searchParams.get("list") ?? url.searchParams.get("playlist_id") ?? url.searchParams.get("channel_id");
	const [, first = "", second = ""] = url.pathname.split("/");
	return fromId(list ?? (first === "channel" ? second : decodePart(first)));
}
function fromId(text) {
	if (/^UC[\w-]{22}$/.test(text)) return {
		kind: "channel",
		id: text
	};
	if (/^@[\p{L}\p{N}][\p{L}\p{N}\p{M}._·-]*$/u.test(text)) return {
		kind: "handle",
		id: text
	};
	if (/^(?:PL|UU|FL|OL|LL)[\w-]{8,}$/.test(text)) return {
		kind: "playlist",
		id: text
	};
}
export { parseYouTubeTarget as i, explainPlaylistFeed as n, needsKey as r, explainKey as t };
