import { t as decodeHTML } from "./decode.js";
import { a as parseWebUrl, n as decodePart } from "./url.js";
// src/record/spelling.ts
const MAX_DECODINGS = 4;
const ESCAPE = /%[\da-f]{2}|&(?:#\d+|#x[\da-f]+);?|&[a-z][a-z\d]{1,31};|\\u[\da-f]{4}|\\x[\da-f]{2}/gi;
function toSpellings(text) {
	const spellings = [toBytes(text)];
	for (let round = 0; round < MAX_DECODINGS; round++) {
		const [last = ""] = spellings.slice(-1);
		const decoded = last.replace(ESCAPE, toMeant);
		if (decoded === last) break;
		spellings.push(decoded);
	}
	return spellings.map(fold);
}
function findSpelled(text, words) {
	if (!toSpellings(text).some((one) => words.some((word) => one.includes(word)))) return [];
	return toReadings(text).flatMap((reading) => words.flatMap((word) => findAll(reading, word)));
}
function fold(bytes) {
	return bytes.replaceAll("\\", "").replaceAll("+", " ");
}
function toReadings(text) {
	const readings = [toReading(text)];
	for (let reading = readings[0]; reading && readings.length <= MAX_DECODINGS;) {
		reading = decodeOnce(reading);
		if (reading) readings.push(reading);
	}
	return readings.map(({ bytes, starts, ends }) => {
		const isKept = (_, index) => bytes[index] !== "\\";
		return {
			bytes: fold(bytes),
			starts: starts.filter(isKept),
			ends: ends.filter(isKept)
		};
	});
}
function toReading(text) {
	const starts = [];
	const ends = [];
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		for (let bytes = Buffer.byteLength(character); bytes > 0; bytes--) {
			starts.push(at);
			ends.push(end);
		}
		at = end;
	}
	return {
		bytes: toBytes(text),
		starts,
		ends
	};
}
function decodeOnce({ bytes, starts, ends }) {
	const parts = [];
	const decoded = {
		starts: [],
		ends: []
	};
	let at = 0;
	const copy = (to) => {
		parts.push(bytes.slice(at, to));
		for (; at < to; at++) {
			decoded.starts.push(starts[at] ?? 0);
			decoded.ends.push(ends[at] ?? 0);
		}
	};
	for (const { 0: escaped, index } of bytes.matchAll(ESCAPE)) {
		copy(index);
		at = index + escaped.length;
		const meant = toMeant(escaped);
		parts.push(meant);
		for (let count = meant.length; count > 0; count--) {
			decoded.starts.push(starts[index] ?? 0);
			decoded.ends.push(ends[at - 1] ?? 0);
		}
	}
	if (at === 0) return void 0;
	copy(bytes.length);
	return {
		bytes: parts.join(""),
		...decoded
	};
}
function toMeant(escaped) {
	if (escaped.startsWith("&")) return toBytes(decodeHTML(escaped));
	const code = String.fromCharCode(Number.parseInt(escaped.replace(/^(?:%|\\[ux])/i, ""), 16));
	return escaped.startsWith("%") ? code : toBytes(code);
}
function toBytes(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
function findAll({ bytes, starts, ends }, word) {
	const found = [];
	for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) found.push({
		start: starts[at] ?? 0,
		end: ends[at + word.length - 1] ?? 0
	});
	return found;
}
// src/record/credentials.ts
const CREDENTIAL = /^(?:key|auth|pass|pwd|sig|hash|jwt)$|^(?:rss|feed|auth|access|private|secret)key$|(?:apikey|token|secret|password|passwd|passphrase|signature|credentials?)$/;
const CHOOSING = /sort|order|group/i;
const CHOICE = /^(?:newest|oldest|latest|recent|recently|published|updated|created|modified|changed|popular|trending|relevant|relevance|random|ascending|descending|default|public|private|required|optional|enabled|disabled|anonymous|bearer|digest|author|authors|category|categories)$/i;
const DIVIDER = /([;?]|%(?:25)*(?:26|3B|3F|23))/i;
const EQUALS = /=|%(?:25)*3D/i;
const INNER_LOGIN = /(\/\/|%(?:25)*2F%(?:25)*2F)((?:(?!%(?:25)*(?:2F|3F|23|40))[^/?#&@])+)(?:@|%(?:25)*40)/gi;
const NO_PASSWORD = /^(?:|x|x-oauth-basic|x-token-auth|api[-_]?(?:token|key)|oauth2?|token|unused)$/i;
const TOKEN_LIKE = /^(?=.*\d)(?=.*[a-z])[^@]{16,}$/i;
const SIGNED = /[?&](?:X-(?:Amz|Goog)-Signature|Signature|sig)=/i;
const MIN_SECRET_LENGTH = 6;
function withoutCredentials(text) {
	const url = new URL(text);
	url.username = "";
	url.password = "";
	url.hash = "";
	const path = url.pathname.split("/").map((segment) => findCredential(segment, 1)?.before ?? segment).join("/");
	const kept = url.search.slice(1).split("&").flatMap(keepHarmless).join("&");
	const harmless = starSecrets(`${path}${kept && `?${kept}`}`.replace(INNER_LOGIN, "$1"), credentialsIn(text));
	return harmless === `${url.pathname}${url.search}` ? url.href : `${url.origin}${harmless}`;
}
function withoutQuery(text) {
	const url = new URL(text);
	return `${url.origin}${url.pathname}`;
}
function withoutFeedQuery(text, feed) {
	const url = text.includes("#") && text.includes("?") ? parseWebUrl(text) : void 0;
	if (!url?.search) return text;
	return withoutCredentials(url.href) === feed || SIGNED.test(url.search) ? `${withoutQuery(url.href)}${url.hash}` : text;
}
function credentialsIn(text) {
	const { username, password, hostname, pathname, search, hash } = new URL(text);
	const parameters = [...[search, hash].flatMap((part) => part.slice(1).split("&")).map((part) => findCredential(part)), ...pathname.split("/").map((segment) => findCredential(segment, 1))].flatMap((found) => found ? secretsOf(found) : []);
	const inner = [...`${pathname}${search}${hash}`.matchAll(INNER_LOGIN)].flatMap(([, , login = ""]) => {
		const [name = "", word = ""] = login.split(/:|%(?:25)*3A/i);
		return toLoginSecrets(name, word);
	});
	const all = [
		...toLoginSecrets(username, password),
		...inner,
		...parameters
	];
	return [...new Set(all)].filter((secret) => isLong(secret) && !CHOICE.test(secret) && !hostname.includes(secret.toLowerCase()) && !parseWebUrl(secret));
}
function shorten(given) {
	const start = given.indexOf("//") + 2;
	const [scheme, rest] = start > 1 ? [given.slice(0, start), given.slice(start)] : ["", given];
	const login = rest.slice(0, Math.max(0, rest.lastIndexOf("@")));
	return scheme + (login.includes(":") || scheme !== "" && login !== "" && !login.includes("/") ? `***${rest.slice(login.length)}` : rest).replace(/[?#;&].*/s, (tail) => `${tail[0]}***`);
}
function starSecrets(text, secrets) {
	const words = [...new Set(secrets.filter(isLong).flatMap(toSpellings))].filter(isLong);
	if (words.length === 0) return text;
	const places = findSpelled(text, words);
	let result = "";
	let at = 0;
	for (const { start, end } of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (start >= at) result += `${text.slice(at, start)}***`;
		at = Math.max(at, end);
	}
	return result + text.slice(at);
}
function isLong(secret) {
	return secret.length >= MIN_SECRET_LENGTH;
}
function findCredential(part, from = 0) {
	const [name = "", value = ""] = part.split(/=(.*)/s);
	if (from === 0 && isCredential(name)) return {
		before: "",
		name,
		value
	};
	const pieces = part.split(DIVIDER);
	let end = pieces[0]?.length ?? 0;
	for (let index = 1; index < pieces.length; index += 2) {
		const [divider = "", piece = ""] = pieces.slice(index, index + 2);
		const start = end + divider.length;
		const equals = EQUALS.exec(piece);
		const inner = piece.slice(0, equals?.index);
		if (equals && isCredential(inner)) {
			const value = part.slice(start + inner.length + equals[0].length);
			return {
				before: part.slice(0, end),
				name: inner,
				value
			};
		}
		end = start + piece.length;
	}
}
function keepHarmless(part) {
	const found = findCredential(part);
	if (!found) return [part];
	return found.before === "" ? [] : [found.before];
}
function isCredential(name) {
	return decodePart(name).replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z\d]+/).some((word) => CREDENTIAL.test(word));
}
function secretsOf({ name, value }) {
	return [value, value.split(DIVIDER, 1)[0] ?? ""].map((one) => decodePart(one.replaceAll("+", " "))).filter((one) => !(CHOOSING.test(name) && /^[a-z _-]+$/i.test(one)));
}
function toLoginSecrets(user, password) {
	const [name, word] = [decodePart(user), decodePart(password)];
	if (NO_PASSWORD.test(word)) return [name];
	return TOKEN_LIKE.test(name) ? [name, word] : [word];
}
export { withoutFeedQuery as a, withoutCredentials as i, shorten as n, withoutQuery as o, starSecrets as r, credentialsIn as t };
