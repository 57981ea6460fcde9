import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as isPassing, i as StaleHeadError, n as RepositoryError, o as messageOf, r as SourceError, t as ConfigError } from "./errors.js";
import { a as compareText, c as PROGRAM_IDS, i as compareContributions, l as toPackFile, n as METRICS, o as reachOf, r as TYPES, s as PACK_KINDS, t as CONTRIBUTION_KEYS } from "./contribution.js";
import { a as withoutCredentials, i as toFeedOrigin, n as shorten, o as withoutFeedQuery, r as starSecrets, s as withoutQuery, t as credentialsIn } from "./credentials.js";
import { a as parseWebUrl, c as videoUrl, i as isYouTube, n as decodePart, o as toRecordedUrl, r as isShortUrl, s as videoIdOf } from "./url.js";
import { a as isInWindow, c as startOfDay, i as isDay, l as toDay$1, n as daysBetween, o as isTimeZone, r as endOfDay, t as addDays, u as toWindow } from "./window.js";
import { i as parseYouTubeTarget, n as explainPlaylistFeed, r as needsKey, t as explainKey } from "./target.js";
import { a as toLines, i as toLine, n as cut, r as toCollapsedLine, t as DESCRIPTION_LENGTH } from "./text.js";
import { a as escapeText, i as count, l as renderTable, n as isDrawn, o as formatNumber, r as isGenerated, s as link, t as FIRST_LINE } from "./mark.js";
import { n as TYPE_WORDS, t as METRIC_WORDS } from "./words.js";
import { t as version } from "./package.js";
import { t as alternates } from "./document.js";
import { BlockList, isIP, isIPv6 } from "node:net";
import { TextDecoder } from "node:util";
import { on } from "node:events";
import { createHash } from "node:crypto";
import { fork } from "node:child_process";
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$2(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$2(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$2
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse$1(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = new Map();
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse$1(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$4 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$3 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$3;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$3;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
// src/repository/repository.ts
const UPDATE_BRANCH = "contribution-log/update";
// src/config/form.ts
function refuse$1({ problems, nameOf }, name, message) {
	problems.push(`${nameOf(name)}: ${message}`);
}
function readText({ get }, name) {
	return get(name).trim() || void 0;
}
function readSecret(form, name) {
	const secret = readText(form, name);
	if (secret !== void 0 && /[^\x21-\x7E]/.test(secret)) refuse$1(form, name, "it holds white space or other characters that no token has. Paste it anew.");
	return secret;
}
function readItems({ get }, name, separator) {
	const all = get(name).split(separator).map((item) => item.trim()).filter(Boolean);
	return [...new Set(all)];
}
function readDay(form, name) {
	const day = readText(form, name);
	if (day === void 0 || isDay(day)) return day;
	refuse$1(form, name, `"${day}" is not a day. Write it as YYYY-MM-DD, such as 2026-04-01.`);
}
function readChoice(form, name, choices, absent) {
	const given = readText(form, name);
	if (given === void 0) return absent;
	const choice = choices.find((one) => one === given);
	if (choice === void 0) refuse$1(form, name, `"${given}" is unknown. Write one of: ${choices.join(", ")}.`);
	return choice ?? absent;
}
// src/config/inputs.ts
const PUBLISH_MODES = [
	"commit",
	"pull-request",
	"none"
];
const FAILURE_POLICIES = [
	"never",
	"always",
	"persistent"
];
const EARLIEST_MS = 504e5;
const CONFIG_PATH = ".github/contribution-log.yml";
function readInputs(options) {
	const problems = [];
	const form = {
		...options,
		problems
	};
	const { nameOf } = options;
	const timeZone = readTimeZone(form);
	const { since, until } = readDays(form, timeZone);
	const token = readSecret(form, "token");
	if (token === void 0 && options.needsToken) refuse$1(form, "token", "it is missing. Leave the input out to use the workflow's own token, or give one.");
	const searchToken = readSecret(form, "search-token");
	const searchApiUrl = readSearchApiUrl(form, searchToken);
	const youtubeApiKey = readSecret(form, "youtube-api-key");
	const inputs = {
		nameOf,
		token: token ?? "",
		searchToken: searchToken ?? token ?? "",
		searchApiUrl,
		githubUsers: readLogins(form),
		excludeRepositories: readItems(form, "exclude-repositories", /[\n,]/),
		feeds: readFeeds(form),
		youtube: readYouTube(form, youtubeApiKey !== void 0),
		youtubeApiKey,
		directory: readDirectory(form),
		branch: readBranch(form),
		publish: readChoice(form, "publish", PUBLISH_MODES, "commit"),
		since,
		until,
		timeZone,
		config: readConfigPath(form),
		programs: readPrograms(form),
		failOnSourceError: readChoice(form, "fail-on-source-error", FAILURE_POLICIES, "persistent"),
		commitMessage: (readText(form, "commit-message") ?? "docs: update contribution log").replace(/\s+/g, (blank) => blank.includes("\n") ? " " : blank)
	};
	if (inputs.publish === "pull-request" && inputs.branch === "contribution-log/update") refuse$1(form, "branch", `"${UPDATE_BRANCH}" is the pull request's own branch. Write the branch it is to be merged into, or leave it out for the default branch.`);
	if (problems.length > 0) throw new ConfigError(problems);
	return inputs;
}
function readTimeZone(form) {
	const timeZone = readText(form, "time-zone");
	if (timeZone === void 0 || isTimeZone(timeZone)) return timeZone;
	refuse$1(form, "time-zone", `"${timeZone}" is not a time zone. Write an IANA name such as Europe/Oslo or UTC.`);
}
function readDays(form, timeZone) {
	const since = readDay(form, "since");
	const until = readDay(form, "until");
	const today = toDay$1(form.now.toISOString(), timeZone ?? "UTC");
	const latest = timeZone === void 0 ? toDay$1(new Date(form.now.getTime() + EARLIEST_MS).toISOString(), "UTC") : today;
	if (until !== void 0 && until > latest) refuse$1(form, "until", `${until} is in the future (today is ${today} in ${timeZone ?? "UTC"}). Write that day or an earlier one, or leave it out.`);
	else if (since !== void 0 && since > (until ?? latest)) {
		const last = until ?? today;
		refuse$1(form, "since", `${since} is after until (${last}). Write an earlier day, such as ${toWindow(last, "UTC").since}.`);
	}
	return {
		since,
		until
	};
}
function readSearchApiUrl(form, searchToken) {
	const { apiUrl } = form;
	const given = readText(form, "search-api-url");
	if (given === void 0) return apiUrl;
	const parsed = parseWebUrl(given);
	const url = parsed?.href.replace(/(?<!\/)\/+$/, "");
	if (url === void 0 || parsed?.username || parsed?.password) {
		refuse$1(form, "search-api-url", `"${shorten(given)}" is not a URL. Write the address of an API, such as https://api.github.com.`);
		return apiUrl;
	}
	if (url !== apiUrl && searchToken === void 0) refuse$1(form, "search-token", `it is missing. ${shorten(url)} is another GitHub than the one that runs this, and needs a token of its own.`);
	return url;
}
function readLogins(form) {
	const logins = readItems(form, "github-users", /[\n,]/).map((login) => login.replace(/^@/, ""));
	for (const login of logins) if (!/^[a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?$/i.test(login)) refuse$1(form, "github-users", `"${login}" is not a login. Write the name from the profile's address, such as ada for https://github.com/ada.`);
	return uniqueBy(logins, (login) => login.toLowerCase());
}
function readFeeds(form) {
	const addresses = uniqueBy(readItems(form, "feeds", /\n/).map((feed) => {
		const isSeveral = /[\s,]https?:/.test(feed);
		const url = /\s/.test(feed) || isSeveral ? void 0 : parseWebUrl(feed);
		const playlist = url && parseYouTubeTarget(url.href);
		if (playlist && needsKey(playlist)) refuse$1(form, "feeds", explainPlaylistFeed(playlist));
		if (!url) refuse$1(form, "feeds", `"${shorten(feed)}" is ${isSeveral ? "more than one address" : "not a URL"}. Write one address ${form.oneBy}, such as https://example.com/feed.xml.`);
		return url?.href ?? "";
	}).filter(Boolean), (feed) => feed.replace(/#.*/s, ""));
	for (const [feed, same] of Map.groupBy(addresses, withoutCredentials)) {
		if (same.length === 1) continue;
		refuse$1(form, "feeds", `${same.length} addresses of ${feed} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed. Keep one of them.`);
	}
	return addresses;
}
function readYouTube(form, hasKey) {
	return uniqueBy(readItems(form, "youtube", /\n/).flatMap((item) => {
		const target = parseYouTubeTarget(item);
		if (!target) {
			refuse$1(form, "youtube", `"${shorten(item)}" is no channel. Write one ${form.oneBy}: a channel id (UC and 22 more characters), a list of uploads (UU…), or the address of either; with a key also a @handle or a playlist (PL…).`);
			return [];
		}
		if (needsKey(target) && !hasKey) refuse$1(form, "youtube", explainKey(target, form.nameOf("youtube-api-key")));
		return [target];
	}), ({ id }) => id);
}
function readPrograms(form) {
	return readItems(form, "programs", /[\n,]/).flatMap((given) => {
		const id = PROGRAM_IDS.find((one) => one === given.toLowerCase());
		if (!id) refuse$1(form, "programs", `"${given}" is unknown. Write some of: ${PROGRAM_IDS.join(", ")}.`);
		return id ? [id] : [];
	});
}
function readDirectory(form) {
	const given = readText(form, "directory") ?? "contribution-log";
	const directory = toRepositoryPath(given);
	if (directory === void 0) refuse$1(form, "directory", `"${given}" is not a folder in the repository. Write a path such as contribution-log or docs/log.`);
	return directory ?? "";
}
function readConfigPath(form) {
	const given = readText(form, "config");
	const path = toRepositoryPath(given ?? CONFIG_PATH);
	if (!path) refuse$1(form, "config", `"${given}" is not a file in the repository. Write a path such as ${CONFIG_PATH}.`);
	return {
		path: path ?? "",
		isRequired: given !== void 0
	};
}
function toRepositoryPath(given) {
	const path = given.replace(/^(?:\.\/+)+/, "").replace(/(?<!\/)\/+$/, "");
	if (path === "." || path === "") return "";
	return path.split("/").every((part) => !/^[. ]*$/.test(part) && !isGitFolder(part)) && !/[\\\p{Cc}]/u.test(path) ? path : void 0;
}
function isGitFolder(name) {
	return /^(?:\.git|git~\d+)[. ]*(?::|$)/i.test(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
}
function readBranch(form) {
	const branch = readText(form, "branch")?.replace(/^refs\/heads\//, "");
	if (branch === void 0) return void 0;
	if (/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(branch)) refuse$1(form, "branch", `"${branch}" is not a branch name. Write one such as main or contribution-log.`);
	return branch;
}
function uniqueBy(all, keyOf) {
	const first = new Map();
	for (const item of all) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
	return [...first.values()];
}
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$1 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$1;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/net/countdown.ts
const TICK_MS = 100;
function startCountdown(milliseconds, onEnd) {
	let timer;
	function tick(left) {
		if (left <= 0) onEnd();
		else timer = globalThis.setTimeout(() => tick(left - TICK_MS), TICK_MS);
	}
	tick(milliseconds);
	return () => globalThis.clearTimeout(timer);
}
// src/net/private-host.ts
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");
const SPECIAL = new BlockList();
for (const [network, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["168.63.129.16", 32],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3]
]) SPECIAL.addSubnet(network, prefix);
for (const [network, prefix] of [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
]) SPECIAL.addSubnet(network, prefix, "ipv6");
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;
function isPrivateHost(hostname) {
	const host = hostname.replace(/^\[|\]$/g, "");
	if (isIPv6(host)) return !GLOBAL.check(host, "ipv6") || SPECIAL.check(host, "ipv6");
	if (isIP(host)) return SPECIAL.check(host);
	const words = host.toLowerCase().split(".").filter(Boolean);
	return words.length < 2 || PRIVATE_NAME.test(words.join("."));
}
// src/net/http.ts
const REQUEST_TIMEOUT_MS = 3e4;
const MAX_BYTES$1 = 33554432;
const MAX_REDIRECTS = 5;
const PASSING_STATUSES = [408, 429];
const MAX_TRIES$1 = 4;
const FIRST_PAUSE_MS = 1e3;
const UNSTATED_LIMIT_PAUSE_MS = 6e4;
const MAX_WAIT_MS = 12e4;
const HARMLESS_HEADERS = ["accept", "user-agent"];
var HttpError = class extends Error {
	name = "HttpError";
	status;
	bytes;
	isPassing;
	constructor(message, isPassing, answer) {
		super(message);
		this.status = answer?.status ?? 0;
		this.bytes = answer?.bytes ?? new Uint8Array();
		this.isPassing = isPassing;
	}
};
var CapError = class extends HttpError {};
function createHttp(network, end) {
	let waited = 0;
	const ends = new Set();
	async function request(url, options = {}) {
		for (let tries = 1;; tries++) {
			const outcome = await attempt(url, options);
			const pause = pauseAfter(outcome, options, tries);
			if (pause === void 0 || tries === MAX_TRIES$1 || !await wait(pause.milliseconds)) {
				if (outcome instanceof HttpError) throw outcome;
				if (pause?.isAsked && tries < MAX_TRIES$1) throw new HttpError(explainWait(url, options, outcome, pause), true, outcome);
				return outcome;
			}
		}
	}
	async function get(url, options = {}) {
		const answer = await request(url, options);
		if (answer.status >= 200 && answer.status < 300) return answer;
		throw new HttpError(`${describe$1(url, options)} answered ${answer.status}`, isPassingAnswer(answer, options), answer);
	}
	async function attempt(url, options) {
		try {
			const headers = {
				"user-agent": network.userAgent,
				...options.headers
			};
			return await send(url, {
				...options,
				headers
			}, end);
		} catch (error) {
			if (error instanceof HttpError) return error;
			if (end?.aborted) return new CapError(reasonOf(end.reason), true);
			return new HttpError(`${describe$1(url, options)} failed: ${reasonOf(error)}`, !isUnknownHost(error));
		}
	}
	function pauseAfter(outcome, options, tries) {
		const backOff = {
			milliseconds: FIRST_PAUSE_MS * 3 ** (tries - 1) * (.5 + network.random()),
			isAsked: false
		};
		if (outcome instanceof CapError) return void 0;
		if (outcome instanceof HttpError) return backOff;
		const asked = toPause(outcome.headers, network.now());
		if (options.isLimited?.(outcome)) return {
			milliseconds: asked ?? UNSTATED_LIMIT_PAUSE_MS,
			isAsked: true
		};
		if (!isPassingAnswer(outcome, options)) return void 0;
		return asked !== void 0 && asked > backOff.milliseconds ? {
			milliseconds: asked,
			isAsked: true
		} : backOff;
	}
	async function wait(milliseconds) {
		const now = network.now();
		const over = now + milliseconds;
		const cost = Math.max(0, over - Math.max(now, ...ends));
		if (waited + cost > MAX_WAIT_MS) return false;
		waited += cost;
		ends.add(over);
		await sleep(milliseconds, end);
		ends.delete(over);
		return true;
	}
	return {
		request,
		get
	};
}
async function send(url, options, end) {
	const abort = new AbortController();
	const late = new Error(`no whole answer within ${REQUEST_TIMEOUT_MS / 1e3} s`);
	const stop = startCountdown(REQUEST_TIMEOUT_MS, () => abort.abort(late));
	try {
		return await follow(url, options, AbortSignal.any(end ? [abort.signal, end] : [abort.signal]));
	} finally {
		stop();
	}
}
async function follow(start, options, signal) {
	let url = start;
	let headers = options.headers ?? {};
	const asked = [];
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const { method = "GET", body } = options;
		asked.push(url);
		const response = await globalThis.fetch(url, {
			method,
			headers,
			signal,
			redirect: "manual",
			...body !== void 0 && { body }
		});
		const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
		if (location === null || method !== "GET") return {
			url,
			asked,
			status: response.status,
			headers: response.headers,
			bytes: await read$1(response, start, options)
		};
		await response.body?.cancel();
		const next = URL.parse(location, url);
		if (!next || !/^https?:$/.test(next.protocol) || next.username || next.password) throw new CapError(`${describe$1(start, options)} redirects to an address that is not http or https, or holds a user name`, false);
		const current = new URL(url);
		if (isPrivateHost(next.hostname) && !isPrivateHost(current.hostname)) throw new CapError(`${describe$1(start, options)} redirects to ${toPlainAddress(next)}, which is in a private network, and is not followed there. If that is meant, write that address in place of the first`, false);
		if (next.origin !== current.origin) headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name)));
		url = next.href;
	}
	throw new CapError(`${describe$1(start, options)} redirects more than ${MAX_REDIRECTS} times`, false);
}
async function read$1(response, url, options) {
	if (response.body === null) return new Uint8Array();
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.byteLength;
		if (size > MAX_BYTES$1) throw new CapError(`${describe$1(url, options)} answered with more than ${MAX_BYTES$1 / 1024 / 1024} MiB`, false);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function isPassingStatus(status) {
	return status >= 500 || PASSING_STATUSES.includes(status);
}
function isPassingAnswer(answer, { passing, isLimited }) {
	return isPassingStatus(answer.status) || passing?.includes(answer.status) || isLimited?.(answer) || false;
}
function isUnknownHost(error) {
	const cause = error instanceof Error ? error.cause : void 0;
	return cause instanceof Error && "code" in cause && cause.code === "ENOTFOUND";
}
function sleep(milliseconds, end) {
	return new Promise((resolve) => {
		const wake = () => {
			globalThis.clearTimeout(timer);
			end?.removeEventListener("abort", wake);
			resolve();
		};
		const timer = globalThis.setTimeout(wake, milliseconds);
		end?.addEventListener("abort", wake);
	});
}
function toPause(headers, now) {
	const retryAfter = headers.get("retry-after")?.trim();
	if (retryAfter) {
		const until = /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1e3 : Date.parse(retryAfter);
		if (!Number.isNaN(until)) return Math.max(0, until - now);
	}
	const reset = headers.get("x-ratelimit-reset");
	if (headers.get("x-ratelimit-remaining") !== "0" || !reset || !/^\d+$/.test(reset)) return void 0;
	return Math.max(0, Number(reset) * 1e3 - now);
}
function describe$1(url, { method = "GET" }) {
	return `${method} ${toPlainAddress(new URL(url))}`;
}
function toPlainAddress({ origin, pathname }) {
	return `${origin}${pathname}`;
}
function explainWait(url, options, { status }, { milliseconds }) {
	const limit = `a source waits at most ${MAX_WAIT_MS / 1e3} s in all`;
	return `${describe$1(url, options)} answered ${status} and asks to wait ${Math.ceil(milliseconds / 1e3)} s; ${limit}`;
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const { cause } = error;
	if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message;
	return cause instanceof Error && cause.message ? cause.message : error.message;
}
// src/net/github.ts
var GitHubError = class extends Error {
	name = "GitHubError";
	status;
	said;
	isPassing;
	constructor(message, status, said, passing = false) {
		super(message);
		this.status = status;
		this.said = said;
		this.isPassing = passing;
	}
};
const NO_TOKEN = "GitHub lets nobody search without a token: set GITHUB_TOKEN, for example to what `gh auth token` prints";
function createGitHubClient({ apiUrl, token, userAgent, http }) {
	const octokit = new Octokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent,
		request: { fetch: toFetch(http) },
		log: {
			debug: ignore$1,
			info: ignore$1,
			warn: ignore$1,
			error: ignore$1
		}
	});
	async function request(route, parameters) {
		if (token === "") throw new GitHubError(NO_TOKEN, 401);
		try {
			return (await octokit.request(route, parameters)).data;
		} catch (error) {
			throw toGitHubError(error, apiUrl);
		}
	}
	async function graphql(query, variables) {
		const body = await request(`POST ${toGraphqlUrl(apiUrl)}`, {
			query,
			variables
		});
		if (!isGraphqlBody(body)) throw new GitHubError(`${apiUrl} answered with something that is no GraphQL answer`, 200);
		return {
			data: body.data ?? null,
			errors: body.errors ?? []
		};
	}
	async function readFile({ path, ...rest }) {
		const route = `GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
		const options = {
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: false }
		};
		const body = await request(route, {
			...rest,
			...options
		});
		return new Response(body).text();
	}
	return {
		graphql,
		request,
		readFile
	};
}
function toGitHubError(error, apiUrl) {
	if (!(error instanceof RequestError) || !error.response) {
		const cause = error instanceof Error ? error.cause : void 0;
		return new GitHubError(messageOf(error), 0, void 0, isPassing(cause));
	}
	const { status, data } = error.response;
	if (status === 401) return new GitHubError(`${apiUrl} does not accept the token: it is wrong, expired or revoked`, 401);
	const said = toWords(data);
	const message = `${apiUrl} answered ${status}${said === void 0 ? "" : `: ${said}`}`;
	const passing = isPassingStatus(status) || status === 403 && /rate limit|abuse detection/i.test(said ?? "");
	return new GitHubError(message, status, status < 500 ? said : void 0, passing);
}
function toWords(data) {
	if (typeof data !== "object" || data === null || !("message" in data)) return void 0;
	const details = ("errors" in data && Array.isArray(data.errors) ? data.errors : []).map((error) => error?.message ?? [error?.field, error?.code].filter(Boolean).join(" "));
	return [String(data.message), ...details].filter(Boolean).join(": ");
}
function isPassingProblem({ type, message }) {
	return /^(?:RATE_LIMIT(?:ED)?|INTERNAL)$/.test(type ?? "") || /something went wrong|time.?out/i.test(message);
}
function describeProblems(errors) {
	return [...new Set(errors.map(({ type, message }) => type ? `${type}: ${message}` : message))].join("; ");
}
function toFetch(http) {
	return async (input, init) => {
		const { url, status, headers, bytes } = await http.request(String(input), {
			method: init?.method ?? "GET",
			headers: Object.fromEntries(new Headers(init?.headers)),
			...typeof init?.body === "string" && { body: init.body },
			isLimited
		});
		const response = new Response(status === 204 || status === 304 ? null : Uint8Array.from(bytes), {
			status,
			headers
		});
		Object.defineProperty(response, "url", { value: url });
		return response;
	};
}
function isLimited({ url, status, headers, bytes }) {
	if (status === 429) return true;
	if (status !== 403 && !(status === 200 && url.endsWith("/graphql"))) return false;
	const text = Buffer.from(bytes.subarray(0, 1e4)).toString();
	const saysLimit = /secondary rate limit|abuse detection/i.test(text);
	if (status === 403) return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || saysLimit;
	return !/"data":\s*\{/.test(text) && (saysLimit || /"type":\s*"RATE_LIMIT(?:ED)?"/.test(text));
}
function toGraphqlUrl(apiUrl) {
	return `${apiUrl.replace(/(?<!\/)\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
}
function isGraphqlBody(body) {
	if (typeof body !== "object" || body === null) return false;
	const { data, errors } = body;
	return typeof data === "object" && data !== null || Array.isArray(errors) && errors.length > 0;
}
function ignore$1() {}
// src/record/source-record.ts
function recordReading(known, reading, day) {
	const { notes: _, "first-tried": __, "complete-since": before, "last-success": last, ...others } = known ?? {};
	const { "held-back": held = {}, ...rest } = others;
	const since = reading.isPartial ? void 0 : reading.completeSince;
	const isPast = last !== void 0 && day < last;
	const heldBack = isPast ? held : reading.heldBack ?? {};
	const completeSince = isPast ? extend(before, since, day) : extend(since, before, last);
	return {
		...rest,
		...completeSince !== void 0 && { "complete-since": completeSince },
		"last-success": isPast ? last : day,
		...reading.isOfSeveral && { "several-authors": true },
		...Object.keys(heldBack).length > 0 && { "held-back": heldBack },
		...reading.notes.length > 0 && { notes: reading.notes }
	};
}
function recordFailure(known, day) {
	return known?.["last-success"] === void 0 ? {
		"first-tried": day,
		...known
	} : known;
}
function extend(since, earlier, day) {
	return since !== void 0 && earlier !== void 0 && day !== void 0 && since <= day && earlier < since ? earlier : since;
}
function findOrigin({ sources }, configured) {
	if (Object.hasOwn(sources, configured)) return configured;
	return Object.entries(sources).find(([, source]) => source["configured-as"] === configured)?.[0] ?? configured;
}
function findSource(ledger, configured) {
	return ledger.sources[findOrigin(ledger, configured)];
}
function daysWithoutSuccess(ledger, origin, day) {
	const last = findSource(ledger, origin)?.["last-success"];
	return last === void 0 ? Number.POSITIVE_INFINITY : daysBetween(last, day);
}
// src/report/coverage.ts
const DAYS_UNTIL_TOLD = 7;
function buildCoverage(ledger, day, origins) {
	const byOrigin = Map.groupBy(ledger.contributions, ({ origin }) => origin);
	const configured = new Map(origins.map((origin) => [findOrigin(ledger, origin), origin]));
	const retired = [...byOrigin.keys()].filter((origin) => !configured.has(origin)).sort(compareText);
	return [...configured.keys(), ...retired].map((origin) => {
		const source = findSource(ledger, origin);
		const recorded = byOrigin.get(origin) ?? [];
		const name = recorded[0]?.container?.name;
		const isRetired = !configured.has(origin);
		const isLate = !isRetired && origin !== "manual" && daysWithoutSuccess(ledger, origin, day) > DAYS_UNTIL_TOLD;
		return {
			origin,
			...name !== void 0 && /^(?:feed|youtube):/.test(origin) && { name },
			recorded: recorded.length,
			...source?.["complete-since"] && { completeSince: source["complete-since"] },
			notes: source?.notes ?? [],
			...isLate && { lastSuccess: source?.["last-success"] ?? "never" },
			isRetired
		};
	});
}
function renderCoverageLine(line, renderLink = link) {
	const facts = [
		`${formatNumber(line.recorded)} recorded`,
		...line.completeSince === void 0 ? [] : [`complete since ${line.completeSince}`],
		...line.notes.map(escapeText),
		...line.lastSuccess === void 0 ? [] : [line.lastSuccess === "never" ? "not read yet" : `not read since ${line.lastSuccess}`],
		...line.isRetired ? ["no longer collected"] : []
	];
	return `- ${toSourceName(line, renderLink)}: ${facts.join(", ")}`;
}
function toSourceName({ origin, name }, renderLink) {
	const [kind = "", rest = ""] = origin.split(/:(.*)/s);
	if (origin === "manual") return "Added by hand";
	if (kind === "github") return `GitHub ${escapeText(rest)}`;
	if (kind === "feed") return `Feed ${renderLink(name ?? rest, parseWebUrl(rest) && rest)}`;
	if (kind === "youtube") return `YouTube ${renderLink(name ?? rest, toYouTubeUrl(rest))}`;
	return `Source ${escapeText(origin)}`;
}
function toYouTubeUrl(id) {
	if (id.startsWith("@")) return `https://www.youtube.com/${id}`;
	return id.startsWith("UC") ? `https://www.youtube.com/channel/${id}` : `https://www.youtube.com/playlist?list=${id}`;
}
// src/report/report.ts
const DISPLAY_ORDER = [
	"talk",
	"workshop",
	"event",
	"user-group",
	"book",
	"course",
	"video",
	"livestream",
	"podcast-episode",
	"article",
	"blog-post",
	"short",
	"package",
	"sample",
	"repository",
	"release",
	"discussion-answer",
	"forum-answer",
	"mentoring",
	"product-feedback",
	"review",
	"pull-request",
	"issue",
	"other"
];
const MAX_HIGHLIGHTS = 7;
const MAX_HIGHLIGHTS_OF_TYPE = 3;
const MIN_REACH = 50;
function buildReport({ ledger, visible, window, name, origins }) {
	const entries = visible.map((contribution) => ({
		day: toDay$1(contribution.date, window.timeZone),
		contribution
	})).filter(({ day }) => window.since <= day && day <= window.until).sort((a, b) => compareText(b.day, a.day));
	const sections = DISPLAY_ORDER.map((type) => toSection(type, entries)).filter((section) => section.entries.length > 0);
	return {
		name,
		window,
		total: entries.length,
		sections,
		highlights: pickHighlights(sections),
		areas: countAreas(entries),
		coverage: buildCoverage(ledger, window.until, origins)
	};
}
function countByType({ sections }) {
	return countTypes(sections.flatMap(({ entries }) => entries.map(({ contribution }) => contribution)));
}
function countTypes(contributions) {
	const byType = Map.groupBy(contributions, ({ type }) => type);
	return Object.fromEntries(DISPLAY_ORDER.flatMap((type) => byType.has(type) ? [[type, byType.get(type)?.length ?? 0]] : []));
}
function pickHighlights(sections) {
	const own = sections.flatMap(({ entries }) => entries.filter(({ contribution }) => contribution.highlight === true)).sort((a, b) => compareText(b.day, a.day));
	const bestFirst = sections.flatMap(({ entries }) => {
		const already = entries.filter(({ contribution }) => contribution.highlight === true).length;
		return entries.filter(({ contribution }) => contribution.highlight === void 0 && reachOf(contribution) >= MIN_REACH).sort((a, b) => reachOf(b.contribution) - reachOf(a.contribution)).map((entry, index) => ({
			entry,
			place: already + index,
			reach: reachOf(entry.contribution)
		})).filter(({ place }) => place < MAX_HIGHLIGHTS_OF_TYPE);
	}).sort((a, b) => a.place - b.place || b.reach - a.reach).map(({ entry }) => entry);
	return [...own, ...bestFirst].slice(0, MAX_HIGHLIGHTS);
}
function countAreas(entries) {
	const counts = new Map();
	for (const { contribution } of entries) for (const area of new Set(contribution.areas)) counts.set(area, (counts.get(area) ?? 0) + 1);
	return [...counts].map(([name, number]) => ({
		name,
		entries: number
	})).sort((a, b) => b.entries - a.entries || compareText(a.name, b.name));
}
function toSection(type, all) {
	const entries = all.filter(({ contribution }) => contribution.type === type);
	const sums = new Map();
	for (const { contribution } of entries) for (const [name, metric] of Object.entries(contribution.metrics ?? {})) {
		if (!METRICS.includes(name)) continue;
		sums.set(name, (sums.get(name) ?? 0) + metric.value);
	}
	return {
		type,
		entries,
		reach: [...sums].map(([metric, value]) => ({
			metric,
			value
		})).sort((a, b) => compareText(a.metric, b.metric))
	};
}
function suggestExclusion({ sections }, people) {
	const owners = sections.filter(({ type }) => type === "pull-request").flatMap(({ entries }) => entries.map(({ contribution }) => ownerOf(contribution)));
	const own = people.map(({ currentLogin }) => currentLogin).filter((login) => owners.includes(login.toLowerCase()));
	const count = owners.filter((owner) => own.some((login) => login.toLowerCase() === owner)).length;
	if (count * 2 <= owners.length) return [];
	const globs = own.map((login) => `${login}/*`);
	return [`${count} of ${owners.length} pull requests were merged into repositories of your own, which programs seldom count. To leave them out, add "exclude-repositories: ${globs.join(", ")}" to the step, or ${JSON.stringify(globs)} under github to exclude-repositories in the configuration file.`];
}
function ownerOf({ container }) {
	return (container?.name.split("/")[0] ?? "").toLowerCase();
}
// src/report/entry.ts
function renderHighlight(entry) {
	const { type } = entry.contribution;
	const [line = "", ...facts] = renderParts(entry, true);
	return [
		line,
		TYPE_WORDS[type].one,
		...facts
	].join(" · ");
}
function renderReference({ day, contribution }) {
	return `- ${day} ${escapeText(contribution.title)} · [highlight](#highlights)`;
}
function renderEntry(entry, showsContainer = false) {
	return renderParts(entry, showsContainer).join(" · ");
}
function renderParts({ day, contribution }, showsContainer) {
	const { title, url, container, role, also, landed, "end-date": end } = contribution;
	return [
		`- ${day} ${link(title, url)}`,
		...end !== void 0 && end > day ? [`until ${escapeText(end)}`] : [],
		...showsContainer && container ? [escapeText(container.name)] : [],
		...role === void 0 ? [] : [escapeText(role)],
		...toMetrics$1(contribution),
		...landed === void 0 ? [] : ["landed by another route"],
		...also === void 0 ? [] : [`also on ${also.map((place) => link(place.name, place.url)).join(", ")}`]
	];
}
function toMetrics$1({ metrics }) {
	return Object.entries(METRIC_WORDS).flatMap(([name, { one, many }]) => {
		const metric = metrics?.[name];
		return metric ? [count(metric.value, one, many)] : [];
	});
}
// src/report/log.ts
const MAX_BYTES = 45e4;
const FOLD_ABOVE = 20;
const FOLDED_SHOWS = 10;
const FOLD_REPOSITORY_ABOVE = 10;
const FOLDED_REPOSITORY_SHOWS = 5;
const SHOWN_REPOSITORIES = 10;
const FOLDED_BYTES = 600;
function renderLog(report, picture) {
	return renderBelow(report, {
		firstLine: FIRST_LINE,
		picture
	});
}
function renderLogInside(report) {
	return renderBelow(report, {});
}
function renderBelow(report, around) {
	const whole = renderWithin(report, around, {
		folded: new Set(),
		entries: Number.POSITIVE_INFINITY
	});
	const folded = chooseFolded(report, Buffer.byteLength(whole) - MAX_BYTES);
	let text = folded.size === 0 ? whole : renderWithin(report, around, {
		folded,
		entries: Number.POSITIVE_INFINITY
	});
	for (let entries = 2048; Buffer.byteLength(text) >= MAX_BYTES && entries >= 1; entries /= 2) text = renderWithin(report, around, {
		folded,
		entries
	});
	return text;
}
function chooseFolded(report, excess) {
	const folded = new Set();
	let left = excess;
	const sizes = toGroups(report).map((group) => ({
		name: group.name,
		bytes: Buffer.byteLength(group.entries.map((entry) => renderEntry(entry)).join("\n"))
	})).sort((a, b) => b.bytes - a.bytes);
	for (const { name, bytes } of sizes) {
		if (left < 0 || bytes <= FOLDED_BYTES) break;
		folded.add(name);
		left -= bytes - FOLDED_BYTES;
	}
	return folded;
}
function renderWithin(report, { firstLine, picture }, limits) {
	const { window, total, sections } = report;
	const days = `from ${window.since} to ${window.until}`;
	return `${[
		...firstLine === void 0 ? [] : [firstLine],
		report.name === void 0 ? "# Contributions" : `# Contributions of ${escapeText(report.name)}`,
		total === 0 ? `No contributions are recorded ${days}.` : `**${count(total, "contribution", "contributions")}** ${days}`,
		...renderHighlights(report),
		...picture ? [renderPicture(picture)] : [],
		...sections.length > 0 ? [renderTotals(sections)] : [],
		...renderAreas(report),
		...sections.flatMap((section) => renderSection(section, report, limits)),
		"## Coverage",
		report.coverage.length === 0 ? "No sources are configured." : report.coverage.map((line) => renderCoverageLine(line)).join("\n")
	].join("\n\n")}\n`;
}
function renderTotals(sections) {
	const hasReach = sections.some(({ reach }) => reach.length > 0);
	const rows = sections.map(({ type, entries, reach }) => {
		const { title } = TYPE_WORDS[type];
		const cells = [
			`[${title}](#${toAnchor(title)})`,
			formatNumber(entries.length),
			entries[0]?.day ?? ""
		];
		return hasReach ? [...cells, renderReach(reach)] : cells;
	});
	const head = [
		"Contributions",
		"Entries",
		"Newest",
		...hasReach ? ["Reach"] : []
	];
	return renderTable(head, rows, [1, 3]);
}
function renderHighlights({ highlights }) {
	if (highlights.length === 0) return [];
	return [
		"## Highlights",
		highlights.map((entry) => renderHighlight(entry)).join("\n"),
		"## At a glance"
	];
}
function renderPicture({ light, dark, alt }) {
	return [
		"<picture>",
		`<source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
		`<img alt="${alt.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}" src="${light}">`,
		"</picture>"
	].join("\n");
}
function renderAreas({ areas }) {
	if (areas.length === 0) return [];
	return [`Areas: ${areas.map(({ name, entries }) => `${escapeText(name)} ${formatNumber(entries)}`).join(" · ")}`];
}
function renderSection(section, report, limits) {
	const heading = `## ${TYPE_WORDS[section.type].title}`;
	if (section.type === "pull-request") return [heading, ...renderGroups(toGroups(report), report, limits)];
	const containers = new Map(section.entries.map(({ contribution: { container } }) => [container?.name, container]));
	const [only] = containers.size === 1 ? containers.values() : [];
	const highlights = new Set(report.highlights);
	const list = renderList(section.entries, limits.entries, (entry) => highlights.has(entry) ? renderReference(entry) : renderEntry(entry, containers.size > 1));
	return only ? [
		heading,
		`From ${link(only.name, only.url)}`,
		list
	] : [heading, list];
}
function renderGroups(groups, report, limits) {
	const render = (group) => renderGroup(group, report, limits);
	const open = groups.slice(0, Math.min(SHOWN_REPOSITORIES, limits.entries));
	const folded = groups.slice(open.length, limits.entries);
	const left = groups.slice(open.length + folded.length);
	const pulls = (some) => some.reduce((sum, { entries }) => sum + entries.length, 0);
	return [
		...open.flatMap(render),
		...folded.length === 0 ? [] : fold(`${formatNumber(pulls(folded))} more in ${count(folded.length, "other repository", "other repositories")}`, folded.flatMap(render)),
		...left.length === 0 ? [] : [`and ${formatNumber(pulls(left))} more in ${count(left.length, "other repository", "other repositories")}`]
	];
}
function fold(summary, blocks) {
	return [
		`<details><summary>${summary}</summary>`,
		...blocks,
		"</details>"
	];
}
function renderGroup(group, report, limits) {
	const { name, url, entries } = group;
	const heading = `### ${link(name, url)} · ${formatNumber(entries.length)}`;
	if (!limits.folded.has(name)) {
		const highlights = new Set(report.highlights);
		const render = (entry) => highlights.has(entry) ? renderReference(entry) : renderEntry(entry);
		return [heading, renderList(entries, limits.entries, render, FOLD_REPOSITORY_ABOVE, FOLDED_REPOSITORY_SHOWS)];
	}
	const searches = [...new Set(entries.map(({ contribution }) => contribution.origin.replace(/^github:/, "")))].sort(compareText).map((login) => link(`by ${login}`, url && toSearchUrl(url, login, report)));
	return [heading, `${count(entries.length, "merged pull request", "merged pull requests")}: ${searches.join(", ")}`];
}
function renderList(entries, limit, render, foldAbove = FOLD_ABOVE, foldedShows = FOLDED_SHOWS) {
	const left = entries.length - limit;
	const lines = entries.slice(0, limit).map(render);
	const all = left > 0 ? [...lines, `- and ${formatNumber(left)} more in [ledger.json](ledger.json)`] : lines;
	if (all.length <= foldAbove) return all.join("\n");
	const rest = all.slice(foldedShows);
	return [all.slice(0, foldedShows).join("\n"), ...fold(`and ${formatNumber(rest.length)} more`, [rest.join("\n")])].join("\n\n");
}
function renderReach(reach) {
	return reach.map(({ metric, value }) => count(value, METRIC_WORDS[metric].one, METRIC_WORDS[metric].many)).join(", ");
}
function toGroups({ sections }) {
	const entries = sections.find(({ type }) => type === "pull-request")?.entries ?? [];
	return [...Map.groupBy(entries, ({ contribution }) => contribution.container?.name ?? "Elsewhere")].map(([name, members]) => ({
		name,
		url: members[0]?.contribution.container?.url,
		entries: members
	})).sort((a, b) => b.entries.length - a.entries.length || compareText(a.name, b.name));
}
function toSearchUrl(repository, login, { window }) {
	const search = `is:pr is:merged author:${login} merged:${window.since}..${window.until}`;
	return `${repository}/pulls?q=${encodeURIComponent(search)}`;
}
function toAnchor(title) {
	return title.toLowerCase().replaceAll(" ", "-");
}
// src/config/configuration.ts
const EMPTY_CONFIGURATION = {
	users: [],
	excludeRepositories: [],
	excludeLabels: [],
	landedLabels: new Map(),
	includesPrivate: false,
	includesPullRequests: true,
	feeds: [],
	youtube: [],
	manual: [],
	overrides: [],
	areas: [],
	programs: []
};
// src/record/renewal.ts
function renewLedger(ledger, configured) {
	const feeds = configured.map(toFeed);
	const entries = Map.groupBy(ledger.contributions, ({ origin }) => origin);
	const renewed = new Map();
	for (const [recorded, ofOrigin] of entries) {
		const origin = renewOrigin(recorded, feeds);
		const own = feeds.filter((feed) => feed.origin === origin);
		if (!origin.startsWith("feed:")) continue;
		for (const entry of ofOrigin) renewed.set(entry, renewContribution(entry, origin, own));
	}
	const contributions = ledger.contributions.map((entry) => renewed.get(entry) ?? entry);
	return {
		...ledger,
		sources: renewSources(ledger.sources, feeds),
		contributions: contributions.every((entry, index) => entry === ledger.contributions[index]) ? ledger.contributions : joinSame(contributions).sort(compareContributions)
	};
}
function renewMatch({ id, url, origin, ...others }, configured) {
	const feeds = configured.map(toFeed);
	const origins = ["feed:", ...feeds.map((feed) => feed.origin)];
	const ofAny = (renew) => origins.map(renew).sort((a, b) => a.length - b.length)[0];
	return {
		...others,
		...id !== void 0 && { id: ofAny((one) => renewId(id, one, feeds)) ?? id },
		...url !== void 0 && { url: ofAny((one) => renewUrl(url, one, feeds)) ?? url },
		...origin !== void 0 && { origin: renewOrigin(origin, feeds) }
	};
}
function toFeed({ address }) {
	return {
		origin: toFeedOrigin(address),
		secrets: credentialsIn(address)
	};
}
function renewOrigin(origin, feeds) {
	const address = origin.startsWith("feed:") ? origin.slice(5) : void 0;
	if (address === void 0 || !parseWebUrl(address)) return origin;
	const renewed = toFeedOrigin(address);
	return feeds.find((feed) => starSecrets(renewed, feed.secrets) === feed.origin)?.origin ?? renewed;
}
function renewSources(sources, feeds) {
	const renewed = {};
	for (const [origin, source] of Object.entries(sources)) {
		const now = renewOrigin(origin, feeds);
		const other = renewed[now];
		if (!other || (other["last-success"] ?? "") < (source["last-success"] ?? "")) renewed[now] = source;
	}
	return renewed;
}
function renewContribution(entry, origin, feeds) {
	const star = (text) => starAll(text, feeds);
	const { id, url, title, description, tags, authors, container } = entry;
	const renewed = {
		...entry,
		id: renewId(id, origin, feeds),
		origin,
		title: star(title),
		...url !== void 0 && { url: renewUrl(url, origin, feeds) },
		...description !== void 0 && { description: star(description) },
		...tags && { tags: tags.map(star) },
		...container && { container: renewContainer(container, origin, feeds) },
		...authors && { authors: authors.map(star) }
	};
	return JSON.stringify(renewed) === JSON.stringify(entry) ? entry : renewed;
}
function renewContainer(container, origin, feeds) {
	const { name, url } = container;
	return {
		...container,
		name: starAll(name, feeds),
		...url !== void 0 && { url: renewUrl(url, origin, feeds) }
	};
}
function renewId(id, origin, feeds) {
	return id.startsWith("feed:") ? `feed:${renewAddress(id.slice(5), origin, feeds)}` : id;
}
function renewUrl(url, origin, feeds) {
	const renewed = renewAddress(url, origin, feeds);
	return renewed === url ? url : toRecordedUrl(renewed) ?? renewed;
}
function renewAddress(text, origin, feeds) {
	return starAll(withoutFeedQuery(text, origin.slice(5)), feeds);
}
function starAll(text, feeds) {
	return starSecrets(text, feeds.flatMap(({ secrets }) => secrets));
}
function joinSame(contributions) {
	const unique = new Map();
	for (const entry of contributions) {
		const first = unique.get(entry.id);
		unique.set(entry.id, first ? {
			...entry,
			...first
		} : entry);
	}
	return [...unique.values()];
}
// src/config/settings.ts
function toSettings(inputs, file, now) {
	const timeZone = inputs.timeZone ?? file.timeZone ?? "UTC";
	const today = toDay$1(now.toISOString(), timeZone);
	const until = inputs.until ?? today;
	const since = inputs.since ?? file.since;
	checkDays(inputs, since, until, today, timeZone);
	const channels = file.youtube.map(({ channel, excludeTypes }) => ({
		target: parseYouTubeTarget(channel.trim()),
		excludeTypes
	}));
	const feeds = mergeFeeds(inputs.feeds, file.feeds);
	return {
		timeZone,
		until,
		windowUpTo: (day) => toWindow(day, timeZone, since, file.months),
		name: file.name,
		users: uniqueBy([
			...file.users.filter(({ id }) => id !== void 0),
			...inputs.githubUsers.map((login) => ({ login })),
			...file.users
		], ({ login }) => login.toLowerCase()),
		includesPrivate: file.includesPrivate,
		includesPullRequests: file.includesPullRequests,
		landedLabels: file.landedLabels,
		feeds,
		youtube: uniqueBy([...inputs.youtube, ...channels.map(({ target }) => target)], ({ id }) => id),
		manual: file.manual,
		programs: uniqueBy([...file.programs, ...inputs.programs.map((id) => ({
			id,
			names: {}
		}))], ({ id }) => id),
		packSince: inputs.since,
		curation: {
			filters: {
				excludeRepositories: [...inputs.excludeRepositories, ...file.excludeRepositories],
				excludeLabels: file.excludeLabels,
				includesPrivate: file.includesPrivate,
				sources: [...feeds.map((feed) => ({
					...feed,
					origin: originOf(feed),
					excludeTypes: []
				})), ...channels.map(({ target, excludeTypes }) => ({
					origin: `youtube:${target.id}`,
					excludeTypes,
					keywords: [],
					excludeKeywords: []
				}))]
			},
			overrides: file.overrides.map(({ match, ...word }) => ({
				...word,
				match: renewMatch(match, feeds)
			})),
			areas: file.areas,
			types: new Map(feeds.flatMap((feed) => feed.type ? [[originOf(feed), feed.type]] : []))
		}
	};
}
function mergeFeeds(addresses, feeds) {
	const told = new Map(feeds.map((feed) => [originOf(feed), feed]));
	return uniqueBy([...addresses.map((address) => ({
		...told.get(originOf({ address })) ?? {
			keywords: [],
			excludeKeywords: []
		},
		address
	})), ...feeds], originOf);
}
function originOf({ address }) {
	return toFeedOrigin(address);
}
function checkDays({ nameOf, config, since: given }, since, until, today, timeZone) {
	if (until > today) throw new ConfigError([`${nameOf("until")}: ${until} is in the future (today is ${today} in ${timeZone}). Write that day or an earlier one, or leave it out.`]);
	if (since !== void 0 && since > until) throw new ConfigError([`${given === void 0 ? `${config.path}: window.since` : nameOf("since")}: ${since} is after until (${until}). Write an earlier day, such as ${toWindow(until, timeZone).since}.`]);
}
// src/record/authority.ts
function authorityOf({ id, origin, url, container }) {
	if (origin.startsWith("youtube:")) return id.startsWith("youtube:") ? 2 : 0;
	const page = hostOf(url);
	if (page === void 0) return 0;
	if (isHostOf(feedHostOf(origin), page)) return 2;
	return !id.startsWith("youtube:") && isHostOf(hostOf(container?.url), page) ? 1 : 0;
}
function feedHostOf(origin) {
	return origin.startsWith("feed:") ? hostOf(origin.slice(5)) : void 0;
}
function isHostOf(host, page) {
	if (host === void 0) return false;
	const [own, other] = [bare(host), bare(page)];
	return other === own || other.endsWith(`.${own}`) || other === own.replace(/^(?:feeds?|rss)\./, "");
}
function bare(host) {
	return host.replace(/^(?:www|m)\./, "");
}
function hostOf(url) {
	return url === void 0 ? void 0 : parseWebUrl(url)?.hostname;
}
// src/record/identity.ts
const HASH_LENGTH = 8;
const OWN_ID = new RegExp(`^(.+)#[0-9a-f]{${HASH_LENGTH}}$`, "s");
function tellApart(recorded, harvests) {
	const given = harvests.flatMap((entries, source) => entries.filter(({ id }) => id.startsWith("feed:")).map((entry) => toGiven(entry, source)));
	const byIdentity = Map.groupBy(given, ({ entry }) => entry.id);
	const known = findKnown(recorded, byIdentity);
	const ids = new Map(given.map(({ entry }) => [entry, void 0]));
	const leftOut = harvests.map(() => 0);
	for (const [identity, same] of byIdentity) {
		const held = known.get(identity) ?? [];
		const [one, another] = same;
		if (one && !another && held.length === 0) ids.set(one.entry, identity);
		else for (const thing of toThings(identity, held, same)) {
			for (const own of Map.groupBy(thing.shown, (one) => one.source).values()) for (const { entry } of chooseVariant(toVariants(own), thing.recorded)) ids.set(entry, thing.id);
			for (const [source, own] of Map.groupBy([...thing.shown, ...thing.beside], (one) => one.source)) {
				const lost = toVariants(own).filter((variant) => variant.every(({ entry }) => ids.get(entry) === void 0));
				leftOut[source] = (leftOut[source] ?? 0) + lost.length;
			}
		}
	}
	return harvests.map((entries, source) => ({
		contributions: entries.flatMap((entry) => {
			const id = ids.has(entry) ? ids.get(entry) : entry.id;
			if (id === void 0) return [];
			return [id === entry.id ? entry : {
				...entry,
				id
			}];
		}),
		leftOut: leftOut[source] ?? 0
	}));
}
function isOther(a, b) {
	return pageOf(a) !== pageOf(b) && placeOf(a) !== placeOf(b);
}
function toOwnId(identity, entry) {
	const { origin, url = "" } = entry;
	return `${identity}#${createHash("sha256").update([
		origin,
		url,
		dayOf(entry)
	].join("\n")).digest("hex").slice(0, HASH_LENGTH)}`;
}
function toGiven(entry, source) {
	return {
		entry,
		source,
		page: pageOf(entry),
		place: placeOf(entry)
	};
}
function findKnown(recorded, given) {
	const known = new Map();
	for (const entry of recorded) {
		const identity = given.has(entry.id) ? entry.id : OWN_ID.exec(entry.id)?.[1] ?? "";
		if (!given.has(identity)) continue;
		const entries = known.get(identity);
		if (entries) entries.push(entry);
		else known.set(identity, [entry]);
	}
	return known;
}
function toThings(identity, recorded, given) {
	const things = recorded.toSorted((a, b) => compareText(a.id, b.id)).map((entry) => ({
		id: entry.id,
		recorded: entry,
		shown: [],
		beside: []
	}));
	const byKey = (keyOf) => new Map(things.toReversed().map((thing) => [keyOf(thing.recorded), thing]));
	const [byPage, byPlace] = [byKey(pageOf), byKey(placeOf)];
	const byDay = new Map();
	let left = toPages(identity, given);
	assign((page) => {
		const thing = byPage.get(page[0].page);
		return page.some(({ entry }) => isFromWhoKnows(entry, thing?.recorded)) ? thing : void 0;
	});
	assign((page) => {
		if (byPage.has(page[0].page)) return void 0;
		return page.map(({ place }) => byPlace.get(place)).find((thing) => isFree(thing) && isMoved(page, thing?.recorded));
	});
	assign((page) => [byPage.get(page[0].page)].find(isFree));
	let isTaken = things.some(({ id }) => id === identity);
	for (const page of left) {
		const [{ place, entry }] = page;
		const near = byDay.get(place) ?? [byPlace.get(place)].find(isFree);
		if (near) near.beside.push(...page);
		else {
			const id = isTaken ? toOwnId(identity, entry) : identity;
			isTaken = true;
			const thing = {
				id,
				shown: [],
				beside: []
			};
			things.push(thing);
			show(thing, page);
		}
	}
	return things;
	function assign(find) {
		left = left.filter((page) => {
			const thing = find(page);
			if (thing) show(thing, page);
			return !thing;
		});
	}
	function show(thing, page) {
		thing.shown = page;
		for (const { place } of page) if (!byDay.has(place)) byDay.set(place, thing);
	}
}
function isFree(thing) {
	return thing?.shown.length === 0;
}
function isMoved(page, recorded) {
	return chooseVariant(toVariants(page.filter(({ entry }) => entry.origin === recorded?.origin)), recorded).length > 0;
}
function isFromWhoKnows(entry, recorded) {
	if (!recorded) return false;
	return entry.origin === recorded.origin || authorityOf(entry) > authorityOf(recorded);
}
function toPages(identity, given) {
	const host = /^feed:(?:https?:\/\/|tag:)?([^/,:]+)/i.exec(identity)?.[1] ?? "";
	const sorted = given.map((one) => ({
		one,
		rank: [
			isHostOf(feedHostOf(one.entry.origin), host) ? "0" : "1",
			2 - authorityOf(one.entry),
			String(one.source).padStart(6, "0"),
			one.entry.date,
			one.page,
			one.entry.title
		].join("\n")
	})).sort((a, b) => compareText(a.rank, b.rank)).map(({ one }) => one);
	return [...Map.groupBy(sorted, ({ page }) => page).values()];
}
function toVariants(given) {
	const oldestFirst = given.toSorted(({ entry: a, page: p }, { entry: b, page: q }) => compareText(a.date, b.date) || compareText(a.title, b.title) || compareText(p, q));
	return [...Map.groupBy(oldestFirst, ({ place, entry }) => `${place}\n${entry.title}`).values()];
}
function chooseVariant(variants, recorded) {
	const [oldest] = variants;
	if (!recorded) return sameMoment(oldest, oldest[0]);
	const isClear = variants.filter(([{ entry }]) => entry.date === recorded.date).length === 1;
	const isPage = pageOf(recorded) === oldest[0].page;
	const [best] = variants.flatMap((variant) => variant.map((one) => ({
		variant,
		one,
		points: likenessOf(one.entry, recorded)
	}))).sort((a, b) => b.points - a.points);
	if (best && best.points > 0) return sameMoment(best.variant, best.one);
	return authorityOf(oldest[0].entry) > authorityOf(recorded) ? sameMoment(oldest, oldest[0]) : [];
	function likenessOf(entry, { title, date }) {
		const isTitle = entry.title === title;
		const isMoment = entry.date === date;
		return (variants.length === 1 ? isTitle || isMoment || isPage : isMoment && isClear || isTitle && dayOf(entry) === date.slice(0, 10)) ? 1 + Number(isTitle) * 2 + Number(isMoment) : 0;
	}
}
function sameMoment(variant, lead) {
	return variant.filter(({ entry }) => entry.date === lead.entry.date);
}
function pageOf({ id, url }) {
	const page = url === void 0 ? void 0 : parseWebUrl(url);
	if (!page) return id;
	return `${page.host.replace(/^www\./, "")}${page.pathname.replace(/(?<!\/)\/+$/, "")}${page.search}${page.hash}`;
}
function placeOf(entry) {
	return `${dayOf(entry)}\n${entry.origin}`;
}
function dayOf({ date }) {
	return date.slice(0, 10);
}
// src/record/ledger-shape.ts
var LedgerError = class extends Error {
	name = "LedgerError";
	isForeign;
	constructor(message, isForeign = false) {
		super(message);
		this.isForeign = isForeign;
	}
};
const DATE = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_URL = /^https?:\/\/[^\s\p{Cc}]+$/u;
const MAX_DEPTH = 100;
const MAX_TOLD = 100;
const CONTRIBUTION = new Map([
	["id", toName],
	["origin", toOrigin],
	["type", (type) => type],
	["title", toText],
	["url", toUrl],
	["date", (date) => date],
	["end-date", toEndDate],
	["description", toDescription],
	["role", toText],
	["tags", toTexts],
	["areas", toTexts],
	["audience", toTexts],
	["highlight", toFlag],
	["container", toContainer$1],
	["metrics", toMetrics],
	["authors", toTexts],
	["private", toFlag],
	["landed", toText]
]);
const CONTAINER = new Map([["name", toText], ["url", toUrl]]);
const METRIC = new Map([["value", (value) => value], ["as-of", (day) => String(day).slice(0, 10)]]);
const SOURCE = new Map([
	["complete-since", toDay],
	["last-success", toDay],
	["first-tried", toDay],
	["held-back", toHeldBack],
	["several-authors", toFlag],
	["notes", toNotes],
	["configured-as", toOrigin]
]);
const HEAD = new Map([["name", toText]]);
function readHead(file) {
	const { refreshed, sources: _, contributions: __, ...others } = file;
	if (refreshed !== void 0 && !isDayText(refreshed)) throw new LedgerError("\"refreshed\" is not a day written YYYY-MM-DD");
	if (others.name !== void 0 && others.name !== null && typeof others.name !== "string") throw new LedgerError("\"name\" is not a text");
	return {
		...readKeys(others, HEAD),
		...refreshed !== void 0 && { refreshed }
	};
}
function readContribution(entry) {
	if (!isObject(entry)) throw new LedgerError("is not an object");
	for (const key of [
		"id",
		"origin",
		"title",
		"date"
	]) if (typeof entry[key] !== "string" || entry[key] === "") throw new LedgerError(`has no "${key}"`);
	if (!TYPES.includes(entry.type)) throw new LedgerError(`has the unknown "type" ${tell(entry.type)}`);
	const date = entry.date;
	if (!DATE.test(date) || !isDay(date.slice(0, 10))) throw new LedgerError("has a \"date\" that is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM:SSZ");
	const read = readKeys(entry, CONTRIBUTION);
	return read.title === void 0 ? {
		...read,
		title: read.id
	} : read;
}
function readSource(origin, source) {
	if (!isObject(source)) throw new LedgerError("is not an object");
	return [toOrigin(origin, "origin"), readKeys(source, SOURCE)];
}
function within(place, read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof LedgerError) throw new LedgerError(`${place()} ${error.message}`);
		throw error;
	}
}
function tell(value) {
	if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
	return cut(JSON.stringify(value) ?? "nothing", MAX_TOLD);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readKeys(object, readers) {
	const entries = Object.entries(object).map(([key, value]) => {
		const read = readers.get(key);
		if (read) return [key, value === null ? void 0 : read(value, key)];
		if (isDeeperThan(MAX_DEPTH, value)) return fail(key, "is nested too deep");
		return [key, value];
	});
	return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}
function isDeeperThan(depth, value) {
	if (typeof value !== "object" || value === null) return false;
	return depth === 0 || Object.values(value).some((part) => isDeeperThan(depth - 1, part));
}
function fail(key, what) {
	throw new LedgerError(`→ ${tell(key)} ${what}`);
}
function toName(value, key) {
	if (typeof value !== "string") return fail(key, "is not a text");
	return toLine(value) || fail(key, "is empty");
}
function toOrigin(value, key) {
	const origin = toName(value, key);
	const url = origin.startsWith("feed:") && origin.includes("@") ? parseWebUrl(origin.slice(5)) : void 0;
	return url && (url.username || url.password) ? `feed:${withoutCredentials(url.href)}` : origin;
}
function toText(value, key) {
	if (typeof value !== "string") return fail(key, "is not a text");
	return cut(toLine(value), 300) || void 0;
}
function toTexts(value, key) {
	if (!isTextList(value)) return fail(key, "is not a list of texts");
	return value.map((text) => cut(toLine(text), 300)).filter(Boolean);
}
function toDescription(value, key) {
	if (typeof value !== "string") return fail(key, "is not a text");
	return cut(toLines(value), 1e3) || void 0;
}
function toNotes(value, key) {
	if (!isTextList(value)) return fail(key, "is not a list of texts");
	return value.map((text) => cut(toLine(text), DESCRIPTION_LENGTH)).filter(Boolean);
}
function toFlag(value, key) {
	return typeof value === "boolean" ? value : fail(key, "is neither true nor false");
}
function toDay(value, key) {
	return isDayText(value) ? value : fail(key, "is not a day written YYYY-MM-DD");
}
function toEndDate(value, key) {
	if (typeof value !== "string") return fail(key, "is not a day written YYYY-MM-DD");
	const day = value.slice(0, 10);
	return isDay(day) ? day : void 0;
}
function toUrl(value, key) {
	const url = typeof value === "string" ? parseWebUrl(value) : void 0;
	if (!url) return fail(key, "is no http or https address");
	const isPlain = PLAIN_URL.test(value) && !url.username && !url.password;
	url.username = "";
	url.password = "";
	const text = isPlain ? value : url.href;
	return text.length > 2e3 ? void 0 : text;
}
function toContainer$1(value, key) {
	if (!isObject(value) || typeof value.name !== "string") return fail(key, "has no \"name\"");
	const container = within(() => `→ "${key}"`, () => readKeys(value, CONTAINER));
	if (container.name !== void 0) return container;
	return typeof container.url === "string" ? {
		...container,
		name: new URL(container.url).host
	} : void 0;
}
function toMetrics(value, key) {
	if (!isObject(value)) return fail(key, "is not an object");
	const metrics = Object.entries(value).map(([name, metric]) => {
		const day = isObject(metric) ? metric["as-of"] : void 0;
		if (!isObject(metric) || typeof metric.value !== "number" || typeof day !== "string") throw new LedgerError(`has the metric ${tell(name)} without a "value" and an "as-of" day`);
		return [name, readKeys(metric, METRIC)];
	});
	const counted = metrics.filter(([name, metric]) => isCount(name, metric.value) && DAY.test(String(metric["as-of"])));
	return counted.length === 0 && metrics.length > 0 ? void 0 : Object.fromEntries(counted);
}
function isCount(name, value) {
	const number = Number(value);
	return Math.abs(number) <= Number.MAX_SAFE_INTEGER && (number >= 0 || name === "score");
}
function toHeldBack(value, key) {
	if (!isObject(value) || !Object.values(value).every(isDayText)) return fail(key, "is not a map of ids and days written YYYY-MM-DD");
	return Object.fromEntries(Object.entries(value).map(([id, day]) => [toLine(id), day]));
}
function isDayText(value) {
	return typeof value === "string" && isDay(value);
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
// src/record/ledger-file.ts
const LEDGER_KEYS = [
	"version",
	"refreshed",
	"name",
	"sources",
	"contributions"
];
const SOURCE_KEYS = [
	"complete-since",
	"last-success",
	"first-tried",
	"held-back",
	"several-authors",
	"notes",
	"configured-as"
];
const METRIC_KEYS = ["value", "as-of"];
function parseLedger(text) {
	const file = parseJson(text);
	if (!isObject(file)) throw new LedgerError("it holds no JSON object", true);
	const { version, sources, contributions } = file;
	if (version !== 1) throw new LedgerError(`its version is ${tell(version)}, and this version of contribution-log reads version 1`, typeof version !== "number");
	const head = readHead(file);
	if (!isObject(sources ?? {})) throw new LedgerError("\"sources\" is not an object");
	if (!Array.isArray(contributions)) throw new LedgerError("\"contributions\" is not a list", true);
	const known = Object.entries(sources ?? {}).map(([origin, source]) => within(() => `"sources" → ${tell(origin)}`, () => readSource(origin, source)));
	const entries = contributions.map((entry, index) => within(() => `entry ${index + 1} of "contributions"${nameOf(entry)}`, () => readContribution(entry)));
	return {
		...head,
		sources: Object.fromEntries(known),
		contributions: sortUnique(entries)
	};
}
function toRecordable(contribution) {
	try {
		return readContribution(contribution);
	} catch {
		return;
	}
}
function serialiseLedger(ledger) {
	const { sources, contributions, ...rest } = ledger;
	const head = sortKeys({
		...rest,
		sources: null,
		contributions: null
	}, LEDGER_KEYS);
	return `{\n  ${Object.entries(head).map(([key, value]) => {
		if (key === "sources") return `"sources": ${block("{", serialiseSources(sources), "}")}`;
		if (key === "contributions") return `"contributions": ${block("[", contributions.map(serialiseContribution), "]")}`;
		return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
	}).join(",\n  ")}\n}\n`;
}
function nameOf(entry) {
	return isObject(entry) && typeof entry.id === "string" ? ` (${tell(entry.id)})` : "";
}
function sortUnique(contributions) {
	const unique = new Map();
	for (const entry of contributions) {
		const first = unique.get(entry.id);
		unique.set(entry.id, first ? {
			...entry,
			...first
		} : entry);
	}
	return [...unique.values()].sort(compareContributions);
}
function serialiseSources(sources) {
	return Object.entries(sources).sort(([a], [b]) => compareText(a, b)).map(([origin, source]) => `${JSON.stringify(origin)}: ${JSON.stringify(sortKeys(source, SOURCE_KEYS))}`);
}
function serialiseContribution(contribution) {
	const { metrics } = contribution;
	const ordered = sortKeys(contribution, CONTRIBUTION_KEYS);
	if (metrics === void 0) return JSON.stringify(ordered);
	const sorted = Object.entries(metrics).sort(([a], [b]) => compareText(a, b)).map(([name, metric]) => [name, sortKeys(metric, METRIC_KEYS)]);
	return JSON.stringify({
		...ordered,
		metrics: Object.fromEntries(sorted)
	});
}
function block(open, lines, close) {
	return lines.length === 0 ? `${open}${close}` : `${open}\n    ${lines.join(",\n    ")}\n  ${close}`;
}
function sortKeys(object, order) {
	const rank = new Map(order.map((key, index) => [key, index]));
	const rankOf = (key) => rank.get(key) ?? order.length;
	const entries = Object.entries(object).sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b));
	return Object.fromEntries(entries);
}
function parseJson(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new LedgerError(`it is not JSON: ${error instanceof Error ? error.message : error}`);
	}
}
// src/record/ledger.ts
const EMPTY_LEDGER = {
	version: 1,
	sources: {},
	contributions: []
};
function isEmpty({ refreshed, contributions }) {
	return refreshed === void 0 && contributions.length === 0;
}
function mergeContributions(recorded, harvested, refreshMetrics, counts = () => true) {
	const before = new Map(recorded.map((entry) => [entry.id, entry]));
	const merged = new Map(before);
	for (const [id, entries] of Map.groupBy(harvested, (entry) => entry.id)) {
		const old = before.get(id);
		const [owner, own, others] = divideByOwner(old, entries, counts);
		const start = old && old.origin !== owner ? void 0 : old;
		const made = [...own, ...others].reduce((known, entry) => known ? update(known, entry, refreshMetrics) : withoutEmptyTags({
			...unknownKeysOf(old),
			...entry
		}), start);
		if (made) merged.set(id, made);
	}
	const changed = [...merged.values()].filter((entry) => entry !== before.get(entry.id));
	return {
		contributions: [...merged.values()].sort(compareContributions),
		added: changed.filter(({ id }) => !before.has(id)).sort(compareContributions),
		updated: changed.filter((entry) => {
			const old = before.get(entry.id);
			return old !== void 0 && isOtherToReaders(old, entry);
		}).sort(compareContributions)
	};
}
function divideByOwner(known, entries, counts) {
	const first = known ?? entries[0];
	if (entries.every(({ origin }) => origin === first.origin)) return [
		first.origin,
		entries,
		[]
	];
	const { origin } = entries.reduce((best, entry) => authorityOf(entry) > authorityOf(best) && counts(entry) ? entry : best, first);
	return [
		origin,
		entries.filter((entry) => entry.origin === origin),
		entries.filter((entry) => entry.origin !== origin)
	];
}
function mirrorManual(recorded, manual) {
	const before = new Map(recorded.filter(isManual).map((entry) => [entry.id, entry]));
	const now = manual.map((entry) => ({
		...unknownKeysOf(before.get(entry.id)),
		...entry
	}));
	const changed = now.filter((entry) => {
		const old = before.get(entry.id);
		return old !== void 0 && isOtherToReaders(old, entry);
	});
	return {
		contributions: [...recorded.filter((entry) => !isManual(entry)), ...now].sort(compareContributions),
		added: now.filter(({ id }) => !before.has(id)),
		updated: changed
	};
}
function isManual({ origin }) {
	return origin === "manual";
}
function unknownKeysOf(entry) {
	const known = CONTRIBUTION_KEYS;
	return Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !known.includes(key)));
}
function mergeLedgers(a, b) {
	const [before, after] = (a.refreshed ?? "") > (b.refreshed ?? "") ? [b, a] : [a, b];
	const contributions = new Map(before.contributions.map((entry) => [entry.id, entry]));
	for (const entry of after.contributions) {
		const other = contributions.get(entry.id);
		const isTaken = other !== void 0 && entry.id.startsWith("feed:") && isOther(other, entry);
		const id = isTaken ? toOwnId(entry.id, entry) : entry.id;
		contributions.set(id, other && !isTaken ? joinEntries(other, entry) : {
			...entry,
			id
		});
	}
	const sources = { ...before.sources };
	for (const [origin, source] of Object.entries(after.sources)) {
		const other = sources[origin];
		if (!(other !== void 0 && (other["last-success"] ?? "") > (source["last-success"] ?? ""))) sources[origin] = source;
	}
	return {
		...before,
		...after,
		sources,
		contributions: [...contributions.values()].sort(compareContributions)
	};
}
function joinEntries(before, after) {
	const metrics = Object.keys({
		...before.metrics,
		...after.metrics
	}).map((name) => {
		const [old, young] = [before.metrics?.[name], after.metrics?.[name]];
		return [name, old && (!young || old["as-of"] > young["as-of"]) ? old : young];
	});
	return {
		...before,
		...after,
		...metrics.length > 0 && { metrics: Object.fromEntries(metrics) }
	};
}
function update(known, incoming, refreshMetrics) {
	const own = known.origin === incoming.origin;
	const isTrusted = own || isAuthority(known, incoming);
	const metrics = isTrusted ? mergeMetrics(known.metrics, incoming.metrics, refreshMetrics) : known.metrics ?? {};
	const container = own && incoming.container && {
		...known.container,
		...incoming.container
	};
	const tidy = withoutEmptyTags({
		...own ? {
			...withoutPassing(known),
			...incoming
		} : {
			...isTrusted ? incoming : withoutClaims(incoming),
			...known
		},
		...incoming.title === incoming.url && { title: known.title },
		id: known.id,
		origin: known.origin,
		date: own && known.landed !== void 0 && incoming.landed === void 0 ? incoming.date : known.date,
		type: toType$2(known, incoming, own, isTrusted),
		...container && { container },
		...Object.keys(metrics).length > 0 && { metrics }
	});
	return serialiseContribution(tidy) === serialiseContribution(known) ? known : tidy;
}
function isAuthority(known, incoming) {
	const authority = authorityOf(incoming);
	return authority > 0 && authority >= authorityOf(known);
}
function withoutClaims(entry) {
	const { metrics: _, authors: __, ...rest } = entry;
	return rest;
}
function withoutPassing(known) {
	const { private: _, landed: __, ...lasting } = known;
	return lasting;
}
function withoutEmptyTags(entry) {
	const { tags, ...rest } = entry;
	return tags?.length === 0 ? rest : entry;
}
function mergeMetrics(known = {}, incoming = {}, refresh) {
	const merged = [...new Set([...Object.keys(known), ...Object.keys(incoming)])].map((name) => {
		const [first, last] = refresh ? [known[name], incoming[name]] : [incoming[name], known[name]];
		return [name, {
			...first,
			...last
		}];
	});
	return Object.fromEntries(merged);
}
function toType$2(known, incoming, own, isTrusted) {
	if (incoming.type === "video" && (known.type === "short" || known.type === "livestream")) return known.type;
	const isCorrection = known.type === "video" && (incoming.type === "short" || incoming.type === "livestream");
	return own || isCorrection && isTrusted ? incoming.type : known.type;
}
function isOtherToReaders(a, b) {
	return a.title !== b.title || a.url !== b.url || a.type !== b.type || a.origin !== b.origin && a.date !== b.date || !isSameContainer(a.container, b.container);
}
function isSameContainer(a, b) {
	return a?.name === b?.name && a?.url === b?.url;
}
// src/sources/github/people.ts
async function findPeople(client, given, owner, nameOf) {
	const users = owner === void 0 || given.length > 0 ? given : [{ login: owner }];
	if (users.length === 0) return {
		people: [],
		name: void 0,
		notices: []
	};
	let profiles;
	try {
		profiles = await readProfiles(client, users);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return {
			people: users.map((user) => toUnverified(user, error)),
			name: void 0,
			notices: []
		};
	}
	if (given.length === 0 && profiles[0] === void 0) return {
		people: [],
		name: void 0,
		notices: [`${owner} is an organisation, so no pull requests are collected. To collect some, add ${nameOf("github-users")} with the logins of people.`]
	};
	const found = await Promise.all(users.map((user, index) => identify$1(client, user, profiles[index], nameOf)));
	const problems = found.flatMap((one) => "problem" in one ? [one.problem] : []);
	if (problems.length > 0) throw new ConfigError(problems);
	const known = found.filter((one) => "person" in one);
	return {
		people: known.map(({ person }) => person),
		name: cut(toLine(known[0]?.name ?? ""), 300) || void 0,
		notices: known.flatMap(({ notice }) => notice ?? [])
	};
}
function toUnverified({ login, id }, error) {
	const person = {
		login,
		currentLogin: login
	};
	if (id === void 0) return person;
	const message = `the account ${id} could not be looked up: ${messageOf(error)}`;
	return {
		...person,
		problem: new SourceError(message, isPassing(error))
	};
}
async function identify$1(client, user, profile, nameOf) {
	const { login, id } = user;
	if (id === void 0) {
		if (profile) return {
			person: {
				login,
				currentLogin: login
			},
			name: profile.name
		};
		return { problem: `${nameOf("github-users")}: "${login}" is no person's login: it does not exist, or is an organisation. Write the login of a person.` };
	}
	if (profile?.databaseId === id) return {
		person: {
			login,
			currentLogin: login
		},
		name: profile.name
	};
	let account;
	try {
		account = await readAccount(client, id);
	} catch (error) {
		return { person: toUnverified(user, error) };
	}
	const taken = profile ? `${login} belongs to somebody else now` : `nobody is called ${login} any more`;
	if (account === void 0) return { problem: `github.users: no account has the id ${id}, and ${taken}. Write the login and the id of the same account, from https://api.github.com/users/${login}.` };
	const { login: currentLogin, name } = account;
	return {
		person: {
			login,
			currentLogin
		},
		name,
		notice: `The account ${id} is called ${currentLogin}: ${taken}, and only what ${currentLogin} did is collected. Leave the configuration as it is, so that the record stays one.`
	};
}
async function readProfiles({ graphql }, users) {
	const parameters = users.map((_, index) => `$login${index}: String!`).join(", ");
	const fields = users.map(({ id }, index) => {
		return `user${index}: user(login: $login${index}) { login name${id === void 0 ? "" : " databaseId"} }`;
	}).join("\n  ");
	const variables = Object.fromEntries(users.map(({ login }, index) => [`login${index}`, login]));
	const { data, errors } = await graphql(`query (${parameters}) {\n  ${fields}\n}`, variables);
	const others = errors.filter(({ type }) => type !== "NOT_FOUND");
	if (others.length > 0 || data === null) {
		const logins = users.map(({ login }) => login).join(", ");
		const passing = others.length > 0 && others.every(isPassingProblem);
		throw new GitHubError(`looking up ${logins} failed: ${describeProblems(others)}`, 200, void 0, passing);
	}
	return users.map((_, index) => data[`user${index}`] ?? void 0);
}
async function readAccount({ request }, id) {
	try {
		return await request("GET /user/{account_id}", { account_id: id });
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
function collect(sources, createContext, settle) {
	const limit = pLimit(6);
	return Promise.all(sources.map((source) => limit(async () => settle(await read(source, createContext())))));
}
function isFailure(outcome) {
	return "error" in outcome;
}
async function read(source, context) {
	const { origin } = source;
	try {
		return {
			origin,
			harvest: await source.collect(context)
		};
	} catch (error) {
		return {
			origin,
			error: messageOf(error),
			isPassing: isPassing(error)
		};
	}
}
// src/run/files.ts
const PICTURES = {
	light: "activity.svg",
	dark: "activity-dark.svg"
};
function toPaths({ directory, nameOf }, others) {
	const [log, ledger] = ["README.md", "ledger.json"].map((file) => toPath(directory, file));
	return {
		log,
		ledger,
		others: others.map((file) => toPath(directory, file)),
		input: nameOf("directory")
	};
}
function toPath(directory, file) {
	return directory === "" ? file : `${directory}/${file}`;
}
function readStart({ branch, files, base }, paths, { feeds, packs }) {
	const ledger = renewLedger(parseFiles(files, paths, packs, branch.name), feeds);
	if (!base) return {
		ledger,
		own: ledger
	};
	const merged = renewLedger(parseFiles(base.files, paths, packs, base.branch.name), feeds);
	return {
		ledger: mergeLedgers(merged, ledger),
		own: ledger,
		base: merged
	};
}
function parseFiles(files, paths, packs, branch) {
	const own = [
		paths.log,
		paths.ledger,
		...paths.others
	];
	const inTheWay = [...files.keys()].find((path) => !own.includes(path));
	if (inTheWay !== void 0) throw refuse(inTheWay, paths);
	const log = files.get(paths.log);
	if (log !== void 0 && !isGenerated(log)) throw refuse(paths.log, paths);
	const ledger = readLedger(files.get(paths.ledger), paths, branch);
	const foreign = paths.others.find((path) => {
		const text = files.get(path);
		if (text === void 0) return false;
		if (path.endsWith(".svg")) return !isDrawn(text, ledger !== void 0);
		return !packs?.isPack(path, (other) => files.get(other));
	});
	if (foreign !== void 0) throw refuse(foreign, paths);
	return ledger ?? EMPTY_LEDGER;
}
function readLedger(text, paths, branch) {
	try {
		return text === void 0 ? void 0 : parseLedger(text);
	} catch (error) {
		if (!(error instanceof LedgerError)) throw error;
		if (error.isForeign) throw refuse(paths.ledger, paths);
		const history = branch === "" ? "" : `, from the history of the branch ${branch}`;
		throw new ConfigError([`${paths.ledger} cannot be read: ${error.message}. It is left as it is; restore its last good version${history}.`]);
	}
}
function refuse(path, { input }) {
	return new ConfigError([`${input}: ${path} was not written by contribution-log and is left as it is. Choose another folder, or move that file.`]);
}
// src/feeds/parser.ts
const LIMIT_MS$1 = 3e4;
const MEMORY_MB = 512;
function createFeedParser(end) {
	const oneAtOnce = pLimit(1);
	let process;
	function start() {
		const started = fork(new URL("feed-parser.js", import.meta.url), {
			execArgv: [`--max-old-space-size=${MEMORY_MB}`],
			env: {},
			serialization: "advanced",
			stdio: [
				"ignore",
				"ignore",
				"ignore",
				"ipc"
			]
		});
		const forget = () => {
			if (process === started) process = void 0;
		};
		return started.on("error", forget).on("exit", forget);
	}
	function stop() {
		process?.kill("SIGKILL");
		process = void 0;
	}
	end.addEventListener("abort", stop);
	function prepare() {
		if (!end.aborted) process ??= start();
		return process;
	}
	async function parse(toText) {
		const deadline = new AbortController();
		let stopCountdown;
		try {
			end.throwIfAborted();
			const parser = prepare();
			const signal = AbortSignal.any([deadline.signal, end]);
			const messages = on(parser, "message", {
				signal,
				close: ["exit"]
			});
			parser.send(toText());
			for await (const [message] of messages) if (message === "begun") stopCountdown = startCountdown(LIMIT_MS$1, () => deadline.abort());
			else if ("document" in message) return message.document;
			else throw new SourceError(message.error);
		} catch (error) {
			if (error instanceof SourceError) throw error;
			stop();
			if (end.aborted) throw new SourceError(messageOf(end.reason), true);
			if (deadline.signal.aborted) throw new SourceError(`the feed takes more than ${LIMIT_MS$1 / 1e3} s to read, which no feed should`);
			throw error;
		} finally {
			stopCountdown?.();
		}
		if (!stopCountdown) throw new SourceError("the process that reads feeds ended before it had begun", true);
		throw new SourceError(`the feed takes more than ${MEMORY_MB} MB of memory to read, which no feed should`);
	}
	return {
		prepare,
		parse: (toText) => oneAtOnce(parse, toText)
	};
}
// src/feeds/date.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const ZONES = {
	z: 0,
	ut: 0,
	utc: 0,
	gmt: 0,
	est: -5,
	edt: -4,
	cst: -6,
	cdt: -5,
	mst: -7,
	mdt: -6,
	pst: -8,
	pdt: -7,
	bst: 1,
	cet: 1,
	cest: 2,
	eet: 2,
	eest: 3,
	jst: 9
};
const FIRST_YEAR = 1971;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw` ?((?:gmt|utc)?[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})?(?: ?\([^)]*\))?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[t ] ?${TIME}${ZONE})?$`, "i");
const RFC_822 = new RegExp(String.raw`^(?:[a-z]+(?:\.?, ?|\.? ))?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:,? ${TIME}${ZONE})?$`, "i");
function parseFeedDate(text) {
	const trimmed = text.trim().replace(/\s+/g, " ");
	const iso = ISO.exec(trimmed);
	if (iso) {
		const [, year = "", month = "", day = "", ...time] = iso;
		return toDate(`${year}-${month}-${day}`, time);
	}
	const rfc = RFC_822.exec(trimmed);
	if (!rfc) return void 0;
	const [, day = "", name = "", year = "", ...time] = rfc;
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	return toDate(`${toYear(year)}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`, time);
}
function toDate(day, [hour, minute, second = "00", zone = "z"]) {
	if (!isDay(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return void 0;
	if (hour === void 0 || minute === void 0) return day;
	const offset = toOffset(zone.toLowerCase());
	const seconds = Math.min(Number(second), 59);
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || offset === void 0) return void 0;
	const [year, month, date] = day.split("-").map(Number);
	const moment = Date.UTC(year, month - 1, date, Number(hour), Number(minute) - offset, seconds);
	const iso = new Date(moment).toISOString().replace(".000Z", "Z");
	return /^\d{4}-/.test(iso) ? iso : void 0;
}
function toOffset(zone) {
	if (Object.hasOwn(ZONES, zone)) return (ZONES[zone] ?? 0) * 60;
	const numeric = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
	if (!numeric) return 0;
	const [, sign, hours = "0", minutes = "0"] = numeric;
	if (Number(hours) > 23 || Number(minutes) > 59) return void 0;
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function toYear(text) {
	if (text.length === 4) return text;
	return String(Number(text) + (Number(text) < 50 ? 2e3 : 1900));
}
// src/feeds/entries.ts
const MADE_TITLE_LENGTH = 100;
const MAX_GUID_LENGTH = 1e3;
const MAX_TAG_LENGTH = 100;
const MAX_TAGS = 50;
const MAX_AUTHORS = 50;
const AUDIO_FILE = /^[^?#]*\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav)(?:[?#]|$)/i;
function toFeedReading(document, context) {
	const star = (text) => starSecrets(text, context.secrets ?? []);
	const own = withoutCredentials(context.address);
	const reading = {
		...context,
		star,
		clean: (address) => star(withoutFeedQuery(address, own))
	};
	const base = resolve(document.base, withoutQuery(context.url));
	const container = toContainer(document, base, reading);
	const contributions = [];
	let withoutDate = 0;
	let withoutLink = 0;
	for (const entry of document.entries) {
		const date = entry.dates.map(parseFeedDate).find((found) => found !== void 0);
		const link = toLink(entry, resolve(entry.base, base), reading);
		if (date === void 0) withoutDate++;
		else if (link === void 0) withoutLink++;
		else contributions.push(toContribution$2(entry, date, link, toRecordedUrl(link) ?? link, container, reading));
	}
	return {
		contributions,
		withoutDate,
		withoutLink,
		isOfSeveral: isOfSeveral(document.entries)
	};
}
function isPending({ id, metrics }) {
	return id.startsWith("youtube:") && metrics?.views?.value === 0;
}
function oldestDay(contributions, { timeZone, until }) {
	const days = contributions.map(({ date }) => toDay$1(date, timeZone)).filter((day) => day <= until);
	const newestFirst = inOrder(days.toReversed());
	const oldestFirst = inOrder(days);
	return (newestFirst.length >= oldestFirst.length ? newestFirst : oldestFirst)[0];
}
function inOrder(days) {
	const kept = [];
	for (const day of days) if (day >= (kept.at(-1) ?? "")) kept.push(day);
	return kept;
}
function toContribution$2(entry, date, link, url, container, { origin, address, today, keepsAuthors, star, clean }) {
	const guid = entry.guid === void 0 ? void 0 : clean(entry.guid);
	const video = toVideoId(guid, link, address);
	const description = cut(star(entry.description ?? ""), DESCRIPTION_LENGTH);
	const title = star(entry.title ?? "");
	const tags = [...new Set(entry.categories.map((category) => cut(star(toCollapsedLine(category)), MAX_TAG_LENGTH)).filter(Boolean))].slice(0, MAX_TAGS);
	const authors = toAuthors(entry, star);
	return {
		id: video === void 0 ? toId(guid, address, url) : `youtube:${video}`,
		origin,
		type: toType$1(entry, link, video),
		title: cut(title, 300) || cut(description, MADE_TITLE_LENGTH) || cut(url, 300),
		url: video === void 0 ? url : videoUrl(video),
		date,
		...description && { description },
		...tags.length > 0 && { tags },
		container,
		...keepsAuthors && authors.length > 0 && { authors },
		...entry.views !== void 0 && { metrics: { views: {
			value: entry.views,
			"as-of": today
		} } }
	};
}
function toId(guid, address, url) {
	const id = toLine(guid ?? "");
	if (!id || id.length > MAX_GUID_LENGTH) return `feed:${url}`;
	return /^[a-z][a-z\d+.-]*:\S+$/i.test(id) ? `feed:${id}` : `feed:${new URL(address).host}/${id}`;
}
function toType$1(entry, link, video) {
	if (video !== void 0) return isShortUrl(link) ? "short" : "video";
	return entry.enclosures.some(isAudio) ? "podcast-episode" : "blog-post";
}
function toVideoId(guid, link, address) {
	const stated = isYouTube(address) ? /^\s*yt:video:([\w-]+)\s*$/.exec(guid ?? "")?.[1] : void 0;
	const url = parseWebUrl(link);
	return stated ?? (url && videoIdOf(url));
}
function isOfSeveral(entries) {
	const [first = [], ...others] = entries.map((entry) => toAuthors(entry)).filter((authors) => authors.length > 0);
	return others.length > 0 && !first.some((name) => others.every((authors) => authors.includes(name)));
}
function toAuthors({ authors }, star = (text) => text) {
	return authors.slice(0, MAX_AUTHORS).map((author) => cut(star(toCollapsedLine(author)), MAX_TAG_LENGTH)).filter(Boolean);
}
function toLink(entry, base, { clean }) {
	const candidates = [
		alternate(entry.links)?.href,
		entry.isPermalink && /^https?:\/\//i.test(entry.guid ?? "") ? entry.guid : void 0,
		entry.enclosures.find(isAudio)?.href
	];
	for (const candidate of candidates) {
		const url = candidate?.trim() ? parseWebUrl(candidate, base) : void 0;
		const link = url && clean(url.href);
		if (link && toRecordedUrl(link)) return link;
	}
}
function alternate(links) {
	const pages = alternates(links);
	return pages.find(({ type }) => type === void 0 || type.includes("html")) ?? pages[0];
}
function toContainer(document, base, { address, star }) {
	const title = cut(star(document.title ?? ""), 300);
	const site = alternate(document.links)?.href;
	const resolved = site?.trim() ? parseWebUrl(site, base) : void 0;
	const url = resolved && toRecordedUrl(star(resolved.href));
	return {
		name: title || new URL(address).host,
		...url && { url }
	};
}
function isAudio({ href, type }) {
	return type ? /^audio\//i.test(type.trim()) : AUDIO_FILE.test(href);
}
function resolve(base, start) {
	const url = base ? parseWebUrl(base, start) : void 0;
	return url ? withoutCredentials(url.href) : start;
}
// src/feeds/decode.ts
const BYTE_ORDER_MARKS = [
	{
		label: "utf-8",
		bytes: [
			239,
			187,
			191
		]
	},
	{
		label: "utf-16le",
		bytes: [255, 254]
	},
	{
		label: "utf-16be",
		bytes: [254, 255]
	},
	{
		label: "utf-16le",
		bytes: [60, 0]
	},
	{
		label: "utf-16be",
		bytes: [0, 60]
	}
];
function decode(bytes, contentType) {
	const marked = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const declaration = /^\s*<\?xml[^>]*/i.exec(start)?.[0] ?? "";
	const labels = [
		marked?.label,
		/charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? "")?.[1],
		/\sencoding\s*=\s*["'](?!utf-?16|ucs-?2|unicode)([^"']+)["']/i.exec(declaration)?.[1],
		"utf-8"
	];
	for (const label of labels) {
		const decoder = label === void 0 ? void 0 : toDecoder(label);
		if (decoder) return decoder.decode(bytes);
	}
	return "";
}
function toDecoder(label) {
	try {
		return new TextDecoder(label);
	} catch {
		return;
	}
}
// src/feeds/read.ts
const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8";
function passingStatusesOf(address) {
	return new URL(address).host === "www.youtube.com" ? [404] : [];
}
async function readFeed(http, parser, address, options = {}) {
	parser.prepare();
	const { url, headers } = withBasicAuthentication(address);
	const answer = await http.get(url, {
		...options,
		headers: {
			accept: ACCEPT,
			...headers
		}
	});
	const secrets = [address, ...answer.asked].flatMap(credentialsIn);
	const toText = () => decode(answer.bytes, answer.headers.get("content-type"));
	try {
		return {
			document: await parser.parse(toText),
			url: answer.url,
			secrets
		};
	} catch (error) {
		throw new SourceError(starSecrets(messageOf(error), secrets), isPassing(error));
	}
}
function withBasicAuthentication(address) {
	const url = new URL(address);
	url.hash = "";
	if (!url.username && !url.password) return {
		url: url.href,
		headers: {}
	};
	const pair = `${decodePart(url.username)}:${decodePart(url.password)}`;
	url.username = "";
	url.password = "";
	return {
		url: url.href,
		headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` }
	};
}
// src/sources/feed.ts
function createFeedSource({ address, type, keepsAuthors }) {
	const origin = toFeedOrigin(address);
	return {
		origin,
		async collect({ http, parser, window, today }) {
			const { document, url, secrets } = await readFeed(http, parser, address, { passing: passingStatusesOf(address) });
			const reading = toFeedReading(document, {
				origin,
				address,
				url,
				secrets,
				today,
				keepsAuthors
			});
			const completeSince = oldestDay(reading.contributions, window);
			const entries = type === void 0 ? reading.contributions : reading.contributions.map((entry) => ({
				...entry,
				type
			}));
			return {
				origin,
				contributions: entries.filter((entry) => !isPending(entry)),
				pending: entries.filter(isPending),
				coverage: {
					...completeSince !== void 0 && { completeSince },
					...reading.isOfSeveral && !keepsAuthors && { isOfSeveral: true },
					notes: [...skipped(reading.withoutDate, "date"), ...skipped(reading.withoutLink, "link")]
				}
			};
		}
	};
}
function skipped(count, lack) {
	if (count === 0) return [];
	return [`${count} ${count === 1 ? "entry" : "entries"} without a ${lack} skipped`];
}
// src/sources/github/page.ts
const MAX_SAID = 3;
const SAID_LENGTH = 160;
const QUERY = `query ($search: String!, $size: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on PullRequest {
        fullDatabaseId
        title
        url
        mergedAt
        closedAt
        repository { nameWithOwner url isPrivate }
        labels(first: 50) { nodes { name } }
      }
    }
  }
}`;
var TooCostlyError = class extends SourceError {};
function momentOf$1({ mergedAt, closedAt }) {
	return mergedAt ?? closedAt ?? "";
}
async function readPage(graphql, search, size, after) {
	return toPage(await graphql(QUERY, {
		search,
		size,
		after
	}), after);
}
function toPage({ data, errors }, after) {
	const faults = Map.groupBy(errors, nodeOf);
	const search = data?.search;
	if (faults.has(void 0) || !Array.isArray(search?.nodes)) throw toError(errors);
	const { issueCount, pageInfo, nodes } = search;
	const visible = [];
	const torn = new Set();
	let invisible = 0;
	let broken = 0;
	for (const [index, node] of nodes.entries()) {
		const problems = faults.get(index);
		if (isPullRequest(node)) {
			visible.push(node);
			if (problems) torn.add(node.fullDatabaseId);
		} else if (problems?.some(isRefusal) ?? true) invisible++;
		else broken++;
	}
	return {
		count: issueCount,
		nodes: visible,
		invisible,
		broken,
		torn,
		said: quote$2(errors),
		after,
		next: pageInfo?.hasNextPage ? pageInfo.endCursor : null
	};
}
function nodeOf({ path }) {
	const [field, list, index] = path ?? [];
	return field === "search" && list === "nodes" && typeof index === "number" ? index : void 0;
}
function isRefusal({ type }) {
	return type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES";
}
function toError(errors) {
	const said = describeProblems(errors);
	if (errors.some(({ type }) => type === "RESOURCE_LIMITS_EXCEEDED")) return new TooCostlyError(said, true);
	const isPassing = errors.length > 0 && errors.every(isPassingProblem);
	return new SourceError(`GitHub's search failed: ${said || "no data"}`, isPassing);
}
function quote$2(errors) {
	const said = errors.map(({ type, message }) => {
		const [sentence = ""] = message.split(". ");
		return cut(toLine([type, sentence.replace(/`[^`]*`/g, "…")].filter(Boolean).join(": ")), SAID_LENGTH);
	});
	return [...new Set(said)].slice(0, MAX_SAID);
}
function isPullRequest(node) {
	return Boolean(node?.fullDatabaseId && (node.mergedAt || node.closedAt) && node.repository?.nameWithOwner);
}
// src/sources/github/slice.ts
function divide$1(slice, { count, nodes }, laterFirst) {
	const times = nodes.map((node) => Date.parse(momentOf$1(node)) / 1e3);
	if (times.length === 0) return halve(slice, laterFirst);
	const first = Math.min(...times);
	const last = Math.max(...times);
	const reach = Math.ceil((last - first + 1) * 2 * count / times.length);
	const core = {
		from: Math.max(slice.from, first - reach),
		to: Math.min(slice.to, last + reach)
	};
	if (core.to - core.from >= (slice.to - slice.from) / 4) return halve(slice, laterFirst);
	return [core, ...[{
		from: slice.from,
		to: core.from - 1
	}, {
		from: core.to + 1,
		to: slice.to
	}].filter(({ from, to }) => from <= to)];
}
function halve({ from, to }, laterFirst) {
	const middle = Math.floor((from + to) / 2);
	const earlier = {
		from,
		to: middle
	};
	const later = {
		from: middle + 1,
		to
	};
	return laterFirst ? [later, earlier] : [earlier, later];
}
// src/sources/github/search.ts
const MAX_RESULTS = 1e3;
const PAGE_SIZE = 100;
const PORTION_SIZE = 25;
const REQUESTS_AT_ONCE$1 = 4;
const MAX_COSTLY = 32;
async function searchPullRequests(graphql, qualifiers, event, from, to) {
	const limit = pLimit(REQUESTS_AT_ONCE$1);
	const parts = [];
	let asked = 0;
	let costly = 0;
	function ask(slice, after, size = PAGE_SIZE) {
		const search = `${qualifiers} ${event}:${toTimestamp(slice.from)}..${toTimestamp(slice.to)}`;
		asked++;
		return limit(() => readPage(graphql, search, size, after));
	}
	async function readSlice(slice, laterFirst = false) {
		try {
			await readFrom(slice, await ask(slice, null), laterFirst);
		} catch (error) {
			if (!(error instanceof TooCostlyError) || slice.from === slice.to || ++costly > MAX_COSTLY) throw error;
			await Promise.all(halve(slice, laterFirst).map((half) => readSlice(half, laterFirst)));
		}
	}
	async function readFrom(slice, first, laterFirst) {
		if (first.count > MAX_RESULTS && slice.from < slice.to) return readParts(divide$1(slice, first, laterFirst), first.count, laterFirst);
		const pages = await readPages(slice, first, PAGE_SIZE, MAX_RESULTS);
		parts.push({
			slice,
			count: first.count,
			pages,
			lost: lostIn(pages)
		});
	}
	async function readPages(slice, first, size, results) {
		const pages = [first];
		for (let after = first.next; after !== null && pages.length < results / size;) {
			const page = await ask(slice, after, size);
			pages.push(page);
			after = page.next;
		}
		return pages;
	}
	async function readParts(slices, count, laterFirst) {
		const reading = [];
		let left = count;
		let next = laterFirst;
		for (const [index, slice] of slices.entries()) {
			if (left <= 0) break;
			if (index === slices.length - 1) {
				const isKnownTooLarge = left > MAX_RESULTS && left < count && slice.from < slice.to;
				reading.push(isKnownTooLarge ? readParts(halve(slice, next), left, next) : readSlice(slice, next));
				break;
			}
			const first = await ask(slice, null);
			left -= first.count;
			if (slices.length === 2) next = laterFirst ? left > first.count : first.count > left;
			reading.push(readFrom(slice, first, next));
			reading.at(-1)?.catch(() => {});
		}
		await Promise.all(reading);
	}
	async function readAgain() {
		const found = parts.reduce((sum, { count }) => sum + count, 0);
		const mayAsk = (requests) => asked + requests <= maxRequests(found);
		for (const part of parts) {
			for (const page of part.pages.filter(isFaulty)) if (mayAsk(PAGE_SIZE / PORTION_SIZE)) await readPortions(part, page).catch(ignore);
			const pages = Math.ceil(Math.min(part.count, MAX_RESULTS) / PAGE_SIZE);
			if (countOf(part) < part.count && mayAsk(pages)) await readWhole(part).catch(ignore);
		}
	}
	async function readPortions(part, page) {
		const first = await ask(part.slice, page.after, PORTION_SIZE);
		const portions = await readPages(part.slice, first, PORTION_SIZE, PAGE_SIZE);
		const { invisible, broken } = lostIn(portions);
		part.lost = {
			invisible: part.lost.invisible - page.invisible + invisible,
			broken: part.lost.broken - page.broken + broken
		};
		part.pages.splice(part.pages.indexOf(page), 1, {
			...page,
			said: []
		}, ...portions);
	}
	async function readWhole(part) {
		const pages = await readPages(part.slice, await ask(part.slice, null), PAGE_SIZE, MAX_RESULTS);
		part.pages.push(...pages);
		const { invisible, broken } = lostIn(pages);
		part.lost = {
			invisible: Math.max(part.lost.invisible, invisible),
			broken: Math.max(part.lost.broken, broken)
		};
	}
	await readSlice({
		from: Date.parse(from) / 1e3,
		to: Date.parse(to) / 1e3
	});
	await readAgain();
	return toResult(parts);
}
function maxRequests(found) {
	return 1.2 * Math.ceil(found / PAGE_SIZE) + 15;
}
function toResult(parts) {
	const pullRequests = new Map();
	const torn = new Set();
	for (const { nodes, torn: tornHere } of parts.flatMap(({ pages }) => pages)) for (const node of nodes) {
		pullRequests.set(node.fullDatabaseId, node);
		if (tornHere.has(node.fullDatabaseId)) torn.add(node.fullDatabaseId);
		else torn.delete(node.fullDatabaseId);
	}
	const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
	return {
		pullRequests: [...pullRequests.values()],
		found: sum(({ count }) => count),
		invisible: sum(({ lost }) => lost.invisible),
		broken: sum(({ lost }) => lost.broken),
		torn: torn.size,
		said: [...new Set(parts.flatMap(({ pages }) => pages.flatMap(({ said }) => said)))]
	};
}
function isFaulty({ broken, torn }) {
	return broken > 0 || torn.size > 0;
}
function lostIn(pages) {
	const sum = (count) => pages.reduce((total, page) => total + count(page), 0);
	return {
		invisible: sum(({ invisible }) => invisible),
		broken: sum(({ broken }) => broken)
	};
}
function countOf({ pages, lost }) {
	const ids = pages.flatMap(({ nodes }) => nodes.map(({ fullDatabaseId }) => fullDatabaseId));
	return new Set(ids).size + lost.invisible + lost.broken;
}
function ignore() {}
function toTimestamp(seconds) {
	return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
// src/sources/github/silence.ts
async function explainSilence({ graphql, request }, { login, token, search, isPublic }) {
	const anybodys = await readPage(graphql, `is:pr${isPublic ? " is:public" : ""}`, 1, null);
	if (anybodys.nodes.length === 0) {
		if (anybodys.broken > 0) throw toFailure(anybodys.said);
		const nobody = `the token is shown nobody's pull requests${quote$1(anybodys.said)}, so none of ${login} could be found. ${adviseOnToken(token)}`;
		if ((isPublic || anybodys.count > 0) && !isLockedOut(anybodys)) throw new SourceError(nobody);
		return toDoubt(nobody);
	}
	try {
		return toFinding(await request("GET /search/issues", {
			q: search,
			per_page: 1
		}));
	} catch (error) {
		if (!(error instanceof GitHubError) || isPassing(error)) throw error;
		if (error.status === 422) throw new SourceError(explainHidden(login, token, error.said));
		return toDoubt(`${messageOf(error)}. ${adviseOnToken(token)}`);
	}
}
function expectSight({ pullRequests, found, invisible, broken, said }, login, token) {
	if (pullRequests.length > 0 || invisible + broken === 0) return;
	if (invisible === 0) throw toFailure(said);
	throw new SourceError(`GitHub counts ${found} of ${login} and shows the token none${quote$1(said)}. ${adviseOnToken(token)}`);
}
function toFinding(answer) {
	const { total_count: count, incomplete_results: isCut } = answer ?? {};
	const found = typeof count === "number" ? count : 0;
	if (typeof count === "number" && isCut !== true) return { found };
	return {
		...toDoubt("GitHub's search gave no whole answer. The next run asks again"),
		found
	};
}
function toDoubt(reason) {
	return {
		found: 0,
		doubt: `cannot be proved complete: ${reason}`
	};
}
function toFailure(said) {
	return new SourceError(`GitHub's search failed: ${said.join("; ")}`, true);
}
function isLockedOut({ said }) {
	return said.some((words) => /SAML|single sign-on/i.test(words));
}
function adviseOnToken({ name, isOwn }) {
	const advice = "Add \"pull-requests: read\" to the permissions of the workflow; where it stands there, add \"issues: read\" too";
	if (!isOwn) return advice;
	return `${advice}. A token of your own in ${name} has to be let read pull requests, and be let in by an organisation's single sign-on`;
}
function explainHidden(login, { name }, said) {
	return `GitHub lets nobody search for ${login}${quote$1(said ? [said] : [])}: most likely the profile is private. Make it public under Settings → Public profile → "Make profile private and hide activity", or give ${name} a token of ${login}'s own. For a log without pull requests write "github: { include: [] }" into the configuration file`;
}
function quote$1(said) {
	return said.length > 0 ? ` (GitHub said: ${said.join("; ")})` : "";
}
// src/sources/github/github.ts
function createGitHubSource(options) {
	const { login, currentLogin, problem, includesPrivate, isDotcom, token, landedLabels } = options;
	const origin = `github:${login}`;
	const anyone = `is:pr author:${currentLogin}${includesPrivate ? "" : " is:public"}`;
	const landings = [...landedLabels].flatMap(([repository, labels]) => labels.map((label) => ({
		label,
		search: `${anyone} is:unmerged is:closed repo:${repository} label:${quote(label)}`
	})));
	return {
		origin,
		async collect({ github, window }) {
			if (problem !== void 0) throw problem;
			const from = startOfDay(window.since, window.timeZone);
			const to = endOfDay(window.until, window.timeZone);
			const [merged, ...landed] = await Promise.all([searchPullRequests(github.graphql, `${anyone} is:merged`, "merged", from, to), ...landings.map(({ search }) => searchPullRequests(github.graphql, search, "closed", from, to))]);
			const result = sum([merged, ...landed]);
			for (const search of [merged, result]) expectSight(search, currentLogin, token);
			const silence = {
				login: currentLogin,
				token,
				search: `${anyone} is:merged merged:${from}..${to}`,
				isPublic: isDotcom && !includesPrivate
			};
			const finding = result.pullRequests.length === 0 ? await explainSilence(github, silence) : void 0;
			const nodes = [...landed.flatMap(({ pullRequests }, index) => pullRequests.map((node) => toContribution$1(node, origin, landings[index]?.label))), ...merged.pullRequests.map((node) => toContribution$1(node, origin))];
			return {
				origin,
				contributions: nodes.filter((entry) => includesPrivate || !entry.private),
				coverage: toCoverage$1(result, window.since, finding)
			};
		}
	};
}
function toContribution$1(node, origin, landed) {
	const { fullDatabaseId, title, url, repository, labels } = node;
	const link = url ? toRecordedUrl(url) : void 0;
	const home = toRecordedUrl(repository.url ?? "");
	const tags = toTags(labels?.nodes);
	return {
		id: `github:pull-request/${fullDatabaseId}`,
		origin,
		type: "pull-request",
		title: cut(toLine(title ?? ""), 300) || link || repository.nameWithOwner,
		...link && { url: link },
		date: momentOf$1(node).replace(/\.\d+Z$/, "Z"),
		...tags && { tags },
		container: {
			name: repository.nameWithOwner,
			...home && { url: home }
		},
		...repository.isPrivate && { private: true },
		...landed !== void 0 && !node.mergedAt && { landed }
	};
}
function toTags(labels) {
	if (!labels || labels.includes(null)) return void 0;
	return labels.flatMap((label) => toLine(label?.name ?? "") || []);
}
function quote(label) {
	return /^[\w-]+$/.test(label) ? label : `"${label.replaceAll("\"", "")}"`;
}
function sum(results) {
	const total = (count) => results.reduce((all, result) => all + count(result), 0);
	return {
		pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
		found: total(({ found }) => found),
		invisible: total(({ invisible }) => invisible),
		broken: total(({ broken }) => broken),
		torn: total(({ torn }) => torn),
		said: [...new Set(results.flatMap(({ said }) => said))]
	};
}
function toCoverage$1(result, since, finding) {
	const { pullRequests, invisible, broken, torn, said } = result;
	const seen = pullRequests.length;
	const found = Math.max(result.found, finding?.found ?? 0);
	const words = said.length > 0 ? ` (GitHub said: ${said.join("; ")})` : "";
	const notes = [
		...seen + invisible < found ? [`${seen + invisible} of ${found} found${broken > 0 ? words : ""}`] : [],
		...invisible > 0 ? [`${invisible} not visible to the token`] : [],
		...torn > 0 ? [`${torn} not read in full${words}`] : [],
		...finding?.doubt === void 0 ? [] : [finding.doubt]
	];
	const isPartial = seen < found || finding?.doubt !== void 0;
	return isPartial ? {
		isPartial,
		notes
	} : {
		completeSince: since,
		notes
	};
}
// src/sources/youtube/api.ts
const API = "https://www.googleapis.com/youtube/v3";
function createYouTubeApi(http, key) {
	async function list(resource, parameters) {
		const body = parse((await http.get(`${API}/${resource}?${new URLSearchParams(parameters)}`, {
			headers: {
				accept: "application/json",
				"x-goog-api-key": key
			},
			isLimited: ({ status, bytes }) => status === 403 && /"reason":\s*"(rateLimitExceeded|userRateLimitExceeded)"/.test(textOf(bytes))
		})).bytes);
		if (body === void 0) throw new SourceError(`YouTube's ${resource} answered with something that is not JSON`);
		const { items, nextPageToken } = body;
		return {
			items: Array.isArray(items) ? items.filter((item) => typeof item === "object" && item !== null) : [],
			...nextPageToken && { nextPageToken }
		};
	}
	return {
		async channel(by) {
			const { items } = await list("channels", {
				part: "snippet,contentDetails,statistics",
				...by
			}).catch(rethrow);
			return items[0];
		},
		async playlistPage(playlistId, pageToken) {
			try {
				const { items, nextPageToken } = await list("playlistItems", {
					part: "snippet,contentDetails,status",
					maxResults: "50",
					playlistId,
					...pageToken && { pageToken }
				});
				return {
					items,
					next: nextPageToken
				};
			} catch (error) {
				if (error instanceof HttpError && error.status === 404) return void 0;
				return rethrow(error);
			}
		},
		async videos(ids) {
			const { items } = await list("videos", {
				part: "snippet,contentDetails,statistics,status,liveStreamingDetails,player",
				maxHeight: "720",
				id: ids.join(",")
			}).catch(rethrow);
			return items;
		}
	};
}
const RESTRICTIONS = [
	[/API_KEY_HTTP_REFERRER_BLOCKED|ipRefererBlocked|Requests from referer/i, "its restriction to web sites has to go, since a workflow is none"],
	[/API_KEY_IP_ADDRESS_BLOCKED|IP address restriction/i, "its restriction to IP addresses has to go, since GitHub's runners have others each time"],
	[/API_KEY_(?:ANDROID|IOS)_APP_BLOCKED|Requests from this (?:Android|iOS) client/i, "its restriction to apps has to go, since a workflow is none"],
	[/API_KEY_SERVICE_BLOCKED|Requests to this API/i, "it is not allowed to use YouTube Data API v3"]
];
function rethrow(error) {
	if (!(error instanceof HttpError) || error.status === 0) throw error;
	const said = textOf(error.bytes);
	const [, taken] = RESTRICTIONS.find(([pattern]) => pattern.test(said)) ?? [];
	if (taken !== void 0) throw new SourceError(`the key is restricted: ${taken}. Change it under APIs & Services → Credentials in Google's console: "Application restrictions" to None, and under "API restrictions" YouTube Data API v3 alone, which is the right one for this key`);
	if (/keyInvalid|API_KEY_INVALID|API key not valid|API key expired/i.test(said)) throw new SourceError("YouTube does not accept the key: check what is given as youtube-api-key");
	if (/quotaExceeded|dailyLimitExceeded/.test(said)) throw new SourceError("the key's quota for today is used up; YouTube gives a new one at midnight, Pacific time", true);
	if (/accessNotConfigured|SERVICE_DISABLED/.test(said)) throw new SourceError("the key belongs to a project in which \"YouTube Data API v3\" is not switched on");
	throw error;
}
function parse(bytes) {
	try {
		const body = JSON.parse(textOf(bytes));
		return typeof body === "object" && body !== null && !Array.isArray(body) ? body : void 0;
	} catch {
		return;
	}
}
function textOf(bytes) {
	return Buffer.from(bytes).toString("utf8");
}
// src/sources/youtube/uploads.ts
const VIDEOS_A_REQUEST = 50;
const REQUESTS_AT_ONCE = 4;
const MAX_PAGES = 400;
const MAX_PAGES_OF_SHORTS = 4;
const MAX_SHORT_SECONDS = 180;
const SURELY_SHORT_SECONDS = 60;
async function harvestUploads(target, key, context) {
	const { window, today } = context;
	const api = createYouTubeApi(context.http, key);
	const list = await findList(api, target);
	const [items, shorts] = await Promise.all([readList(api, list), readShorts(api, list, window.since)]);
	const uploads = [...new Map(items.flatMap(toUpload).map((upload) => [upload.id, upload])).values()];
	const wanted = uploads.filter(({ published }) => isInWindow(window, published));
	const videos = await readVideos(api, wanted.map(({ id }) => id));
	const isWanted = new Set(wanted.map(({ id }) => id));
	const contributions = uploads.flatMap((upload) => {
		const video = videos.get(upload.id);
		if (isWanted.has(upload.id) && !(video && isOut(video))) return [];
		return [toContribution(upload, video, shorts, list, today)];
	});
	const isWhole = videos.size >= wanted.length;
	return {
		origin: list.origin,
		contributions,
		coverage: isWhole ? {
			completeSince: window.since,
			notes: []
		} : {
			isPartial: true,
			notes: [`${videos.size} of ${wanted.length} found`]
		}
	};
}
async function findList(api, target) {
	if (target.kind === "playlist") return {
		origin: `youtube:${target.id}`,
		playlist: target.id
	};
	const channel = await api.channel(target.kind === "handle" ? { forHandle: target.id } : { id: target.id });
	const playlist = channel?.contentDetails?.relatedPlaylists?.uploads;
	if (!channel || !playlist) throw new SourceError(`YouTube has no channel ${target.id}: check its spelling in youtube`);
	return {
		origin: `youtube:${channel.id}`,
		playlist,
		channel
	};
}
async function readList(api, { playlist, channel }) {
	const items = [];
	let token;
	for (let pages = 0; pages < MAX_PAGES; pages++) {
		const page = await api.playlistPage(playlist, token);
		if (!page) {
			if (channel?.statistics?.videoCount === "0") return [];
			throw new SourceError(`YouTube has no playlist ${playlist}: check its spelling in youtube, and that it is public`);
		}
		items.push(...page.items);
		token = page.next;
		if (token === void 0) return items;
	}
	throw new SourceError(`YouTube's list of uploads has more than ${MAX_PAGES} pages`);
}
async function readShorts(api, { channel }, since) {
	if (!channel?.id.startsWith("UC")) return void 0;
	const ids = new Set();
	let token;
	for (let pages = 0; pages < MAX_PAGES_OF_SHORTS; pages++) {
		const page = await api.playlistPage(`UUSH${channel.id.slice(2)}`, token).catch(() => void 0);
		if (!page) break;
		for (const upload of page.items.flatMap(toUpload)) ids.add(upload.id);
		const last = page.items.flatMap(toUpload).at(-1);
		token = page.next;
		if (token === void 0 || !last || last.published < since) return ids.size > 0 ? ids : void 0;
	}
}
async function readVideos(api, ids) {
	const limit = pLimit(REQUESTS_AT_ONCE);
	const batches = [];
	for (let at = 0; at < ids.length; at += VIDEOS_A_REQUEST) batches.push(ids.slice(at, at + VIDEOS_A_REQUEST));
	const answers = await Promise.all(batches.map((batch) => limit(() => api.videos(batch))));
	return new Map(answers.flat().map((video) => [video.id, video]));
}
function toUpload(item) {
	const { videoId, videoPublishedAt } = item.contentDetails ?? {};
	const isPublic = (item.status?.privacyStatus ?? "public") === "public";
	if (!videoId || !videoPublishedAt || Number.isNaN(Date.parse(videoPublishedAt)) || !isPublic) return [];
	return [{
		id: videoId,
		published: new Date(videoPublishedAt).toISOString().replace(/\.\d+Z$/, "Z"),
		item
	}];
}
function isOut({ snippet, status }) {
	return (status?.privacyStatus ?? "public") === "public" && snippet?.liveBroadcastContent !== "upcoming";
}
function toContribution({ id, published, item }, video, shorts, { origin, channel }, today) {
	const title = cut(toLine(video?.snippet?.title ?? item.snippet?.title ?? ""), 300);
	const description = cut(toCollapsedLine(video?.snippet?.description ?? item.snippet?.description ?? ""), DESCRIPTION_LENGTH);
	const views = video?.statistics?.viewCount;
	const owner = channel?.id ?? item.snippet?.videoOwnerChannelId ?? item.snippet?.channelId;
	const name = channel?.snippet?.title ?? item.snippet?.videoOwnerChannelTitle ?? item.snippet?.channelTitle;
	return {
		id: `youtube:${id}`,
		origin,
		type: toType(id, video, shorts),
		title: title || videoUrl(id),
		url: videoUrl(id),
		date: published,
		...description && { description },
		...owner && { container: {
			name: toLine(name ?? "") || owner,
			url: `https://www.youtube.com/channel/${owner}`
		} },
		...views !== void 0 && /^\d{1,15}$/.test(views) && { metrics: { views: {
			value: Number(views),
			"as-of": today
		} } }
	};
}
function toType(id, video, shorts) {
	if (video?.liveStreamingDetails?.actualStartTime) return "livestream";
	if (shorts) return shorts.has(id) ? "short" : "video";
	return video && isShort(video) ? "short" : "video";
}
function isShort({ contentDetails, player }) {
	const seconds = toSeconds(contentDetails?.duration ?? "");
	if (seconds === void 0 || seconds === 0 || seconds > MAX_SHORT_SECONDS) return false;
	const [width, height] = [Number(player?.embedWidth), Number(player?.embedHeight)];
	return width > 0 && height > 0 ? height >= width : seconds <= SURELY_SHORT_SECONDS;
}
function toSeconds(duration) {
	const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
	if (!parts) return void 0;
	const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
	return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
// src/sources/youtube/youtube.ts
const FEED = "https://www.youtube.com/feeds/videos.xml";
const FEED_LENGTH = 15;
const LISTS = [
	{
		prefix: "UULF",
		type: "video"
	},
	{
		prefix: "UUSH",
		type: "short"
	},
	{
		prefix: "UULV",
		type: "livestream"
	}
];
function createYouTubeSource(target, apiKey) {
	return {
		origin: `youtube:${target.id}`,
		collect(context) {
			if (apiKey !== void 0) return harvestUploads(target, apiKey, context);
			return target.kind === "playlist" ? harvestPlaylist(target.id, context) : harvestChannel(target.id, context);
		}
	};
}
async function harvestPlaylist(id, context) {
	const origin = `youtube:${id}`;
	const part = await readPart(`playlist_id=${id}`, origin, context, passingStatusesOf(FEED));
	const list = LISTS.find(({ prefix }) => id.startsWith(prefix));
	return {
		origin,
		...divide(list ? ofType(part.contributions, list.type) : part.contributions),
		coverage: toCoverage(reach(part, context), part.isCut)
	};
}
async function harvestChannel(id, context) {
	const origin = `youtube:${id}`;
	const [whole, ...lists] = await Promise.allSettled([readPart(`channel_id=${id}`, origin, context, passingStatusesOf(FEED)), ...LISTS.map(({ prefix }) => readPart(`playlist_id=${prefix}${id.slice(2)}`, origin, context, []))]);
	const kinds = LISTS.flatMap(({ type }, index) => {
		const list = lists[index];
		return list?.status === "fulfilled" ? [{
			...list.value,
			contributions: ofType(list.value.contributions, type)
		}] : [];
	});
	if (whole?.status !== "fulfilled" && kinds.length === 0) throw whole?.reason;
	const all = whole?.status === "fulfilled" ? whole.value : void 0;
	const days = (kinds.length === LISTS.length ? kinds : all ? [all] : []).map((part) => reach(part, context));
	const since = days.includes(void 0) ? void 0 : days.sort().at(-1);
	return {
		origin,
		...divide([...kinds.flatMap((part) => part.contributions), ...all?.contributions ?? []]),
		coverage: toCoverage(since, since === void 0 || since > context.window.since)
	};
}
async function readPart(query, origin, { http, parser, today }, passing) {
	const address = `${FEED}?${query}`;
	const { document, url, secrets } = await readFeed(http, parser, address, { passing });
	const { contributions } = toFeedReading(document, {
		origin,
		address,
		url,
		secrets,
		today
	});
	return {
		contributions,
		isCut: document.entries.length >= FEED_LENGTH
	};
}
function reach({ contributions, isCut }, { window }) {
	return isCut ? oldestDay(contributions, window) : window.since;
}
function toCoverage(completeSince, isCut) {
	return {
		...completeSince !== void 0 && { completeSince },
		notes: isCut ? [`newest ${FEED_LENGTH} uploads only: add youtube-api-key`] : []
	};
}
function ofType(contributions, type) {
	return contributions.map((entry) => ({
		...entry,
		type: entry.type === "short" ? "short" : type
	}));
}
function divide(entries) {
	const out = new Set(entries.filter((entry) => !isPending(entry)).map(({ id }) => id));
	const unique = [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].reverse();
	return {
		contributions: unique.filter(({ id }) => out.has(id)),
		pending: unique.filter(({ id }) => !out.has(id))
	};
}
// src/run/harvest.ts
const LIMIT_MS = 6e5;
function createSources({ feeds, youtube, includesPrivate, includesPullRequests, landedLabels }, { people }, { youtubeApiKey, searchApiUrl, searchToken, nameOf }) {
	const collected = includesPullRequests ? people : [];
	const isDotcom = new URL(searchApiUrl).host === "api.github.com";
	const token = {
		name: nameOf("search-token"),
		isOwn: !searchToken.startsWith("ghs_")
	};
	return [
		...collected.map((person) => createGitHubSource({
			...person,
			includesPrivate,
			isDotcom,
			token,
			landedLabels
		})),
		...youtube.map((target) => createYouTubeSource(target, youtubeApiKey)),
		...feeds.map((feed) => createFeedSource({
			...feed,
			keepsAuthors: feed.author !== void 0
		}))
	];
}
async function harvest(sources, { inputs, network, secrets, onOutcome, window, today }) {
	const end = new AbortController();
	const late = new Error(`not read to its end within ${LIMIT_MS / 6e4} minutes, which is all that a run has`);
	const stop = startCountdown(LIMIT_MS, () => end.abort(late));
	const parser = createFeedParser(end.signal);
	function settle(outcome) {
		const safe = withoutSecrets(outcome, secrets);
		onOutcome(safe);
		return safe;
	}
	const outcomes = await collect(sources, () => {
		const http = createHttp(network, end.signal);
		return {
			http,
			github: createSearchClient(inputs, network, http),
			parser,
			window,
			today
		};
	}, settle);
	stop();
	end.abort();
	return outcomes;
}
function withoutSecrets(outcome, secrets) {
	if (isFailure(outcome)) return {
		...outcome,
		error: secrets.star(outcome.error)
	};
	const { harvest } = outcome;
	const notes = harvest.coverage.notes.map((note) => secrets.star(note));
	return {
		...outcome,
		harvest: {
			...harvest,
			coverage: {
				...harvest.coverage,
				notes
			}
		}
	};
}
function createSearchClient({ searchApiUrl, searchToken }, { userAgent }, http) {
	return createGitHubClient({
		apiUrl: searchApiUrl,
		token: searchToken,
		userAgent,
		http
	});
}
// src/run/publish.ts
const MAX_TRIES = 5;
const MAX_PAUSE_MS = 3e3;
async function publish(start, options) {
	const { repository, paths, update, message, random } = options;
	let snapshot = start;
	let result = update(snapshot);
	for (let tries = 1;; tries++) {
		const { files } = result;
		if (isSettled(snapshot, files, result.isChanged)) return {
			update: result,
			snapshot,
			sha: void 0
		};
		try {
			return {
				update: result,
				snapshot,
				sha: await repository.commit(snapshot, files, message(result))
			};
		} catch (error) {
			if (!(error instanceof StaleHeadError)) return {
				update: result,
				snapshot,
				sha: void 0,
				error: messageOf(error)
			};
			if (tries === MAX_TRIES) return {
				update: result,
				snapshot,
				sha: void 0,
				error: explainRestless(error)
			};
		}
		await new Promise((resolve) => globalThis.setTimeout(resolve, random() * MAX_PAUSE_MS));
		try {
			const moved = await repository.read([
				paths.log,
				paths.ledger,
				...paths.others
			]);
			result = update(moved);
			snapshot = moved;
		} catch (error) {
			return {
				update: result,
				snapshot,
				sha: void 0,
				error: messageOf(error)
			};
		}
	}
}
async function propose(published, repository, proposal) {
	const { snapshot, sha, error } = published;
	if (!repository.propose || error !== void 0) return published;
	try {
		const url = await repository.propose(snapshot, sha, proposal);
		return url === void 0 ? published : {
			...published,
			pullRequest: { url }
		};
	} catch (failure) {
		return {
			...published,
			pullRequest: { error: messageOf(failure) }
		};
	}
}
function isSettled({ base }, contents, isChanged) {
	if (!base) return !isChanged;
	return [...contents].every(([path, text]) => base.files.get(path) === text) && !base.pullRequest || !isChanged && !base.isOutrun;
}
function explainRestless({ message }) {
	return `${message}, in each of ${MAX_TRIES} tries. Nothing is lost: run it again when fewer others write there.`;
}
// src/record/cross-posts.ts
const REPOST_DAYS = 45;
const RECURRING_DAYS = 3;
const MIN_TITLE = 10;
const DAY_MS = 864e5;
function joinCrossPosts(contributions, origins, window, isOfSeveral = () => false) {
	const recurring = findRecurring(contributions, titleKey);
	const shared = findRecurring(contributions, urlKey);
	const rank = createRank(contributions, isOfSeveral);
	const place = (contribution) => origins.indexOf(contribution.origin);
	const oldestFirst = contributions.filter(isPosted).sort((a, b) => momentOf(a) - momentOf(b) || place(a) - place(b) || compareText(a.id, b.id));
	const groupsByUrl = new Map();
	const groupsByTitle = new Map();
	const groups = new Set();
	for (const entry of oldestFirst) {
		const [url, title] = [urlKey(entry), titleKey(entry)];
		const limit = recurring.has(title) ? RECURRING_DAYS : REPOST_DAYS;
		const own = (shared.has(url) ? void 0 : choose(groupsByUrl.get(url), entry, urlKey, Number.POSITIVE_INFINITY)) ?? (isTelling(entry) ? choose(groupsByTitle.get(title), entry, titleKey, limit) : void 0) ?? { members: [] };
		own.members.push(entry);
		groups.add(own);
		add(groupsByUrl, url, own);
		add(groupsByTitle, title, own);
	}
	const shown = new Map([...groups].flatMap((group) => split(group)).map(([first, ...others]) => [first, toShown(first, others)]));
	return contributions.flatMap((entry) => isPosted(entry) ? shown.get(entry) ?? [] : [entry]);
	function choose(found = [], entry, keyOf, days) {
		const key = keyOf(entry);
		const [nearest] = found.filter(({ members }) => !members.some(({ origin }) => origin === entry.origin)).map((group) => ({
			group,
			lead: leadOf(group.members)
		})).filter(({ group: { members }, lead }) => members.some((member) => rank(member) === rank(lead) && keyOf(member) === key)).map(({ group, lead }) => ({
			group,
			distance: momentOf(entry) - momentOf(lead)
		})).filter(({ distance }) => distance <= days * DAY_MS).sort((x, y) => x.distance - y.distance);
		return nearest?.group;
	}
	function leadOf(members) {
		return members.reduce((best, entry) => rank(entry) > rank(best) ? entry : best);
	}
	function split({ members }) {
		const lead = leadOf(members);
		const hidden = isInside(lead) ? [] : members.filter((entry) => isInside(entry) && (momentOf(entry) < momentOf(lead) || rank(lead) < OWN && !isBySame(entry, lead)));
		if (hidden.length === 0) return [[lead, ...members.filter((entry) => entry !== lead)]];
		return [...split({ members: members.filter((entry) => !hidden.includes(entry)) }), ...split({ members: hidden })];
	}
	function isInside({ date }) {
		return window === void 0 || isInWindow(window, date);
	}
}
const OWN = 3;
function createRank(contributions, isOfSeveral) {
	const common = new Map();
	for (const { origin, authors } of contributions) {
		if (!authors || authors.length === 0) continue;
		common.set(origin, common.get(origin)?.filter((name) => authors.includes(name)) ?? authors);
	}
	const ranks = new Map();
	return (entry) => {
		const known = ranks.get(entry);
		if (known !== void 0) return known;
		const names = common.get(entry.origin);
		const isOfOne = names ? names.length > 0 : !isOfSeveral(entry.origin);
		const rank = (authorityOf(entry) > 0 ? 2 : 0) + (isOfOne ? 1 : 0);
		ranks.set(entry, rank);
		return rank;
	};
}
function isBySame(a, b) {
	const names = new Set(a.authors?.map((name) => name.toLowerCase()));
	return b.authors?.some((name) => names.has(name.toLowerCase())) ?? false;
}
function toShown(first, others) {
	const own = urlKey(first);
	const also = [...new Map(others.flatMap((entry) => entry.url && urlKey(entry) !== own ? [[urlKey(entry), entry.url]] : [])).values()].map((url) => ({
		name: siteOf(url),
		url
	}));
	const isHighlight = [first, ...others].some(({ highlight }) => highlight);
	return {
		...first,
		...isHighlight && { highlight: true },
		...also.length > 0 && { also }
	};
}
function isPosted({ id, origin }) {
	return origin.startsWith("feed:") && !id.startsWith("youtube:");
}
function isTelling({ title }) {
	return [...title].length >= MIN_TITLE;
}
function findRecurring(contributions, keyOf) {
	const seen = new Set();
	const recurring = new Set();
	for (const entry of contributions.filter(isPosted)) {
		const key = keyOf(entry);
		const own = `${entry.origin}\n${key}`;
		if (seen.has(own)) recurring.add(key);
		seen.add(own);
	}
	return recurring;
}
function kindOf({ type }) {
	return type === "article" ? "blog-post" : type;
}
function urlKey(entry) {
	const url = entry.url === void 0 ? void 0 : parseWebUrl(entry.url);
	if (!url) return `${kindOf(entry)}\n${entry.id}`;
	return `${kindOf(entry)}\n${siteOf(url.href)}${url.pathname.replace(/(?<!\/)\/+$/, "")}${url.search}${/^#[/!]/.test(url.hash) ? url.hash : ""}`;
}
function titleKey(entry) {
	const title = entry.title.normalize("NFKC").toLowerCase().replace(/[‘’‚′`]/g, "'").replace(/[“”„«»″]/g, "\"").replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ");
	return `${kindOf(entry)}\n${title.trim()}`;
}
function siteOf(url) {
	return new URL(url).host.replace(/^www\./, "");
}
function momentOf({ date }) {
	return Date.parse(date);
}
function add(groups, key, group) {
	const known = groups.get(key);
	if (!known) groups.set(key, [group]);
	else if (!known.includes(group)) known.push(group);
}
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// src/record/filter.ts
var import_picomatch = __toESM(__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}))(), 1);
function createFilter(filters, findOrigin) {
	const { excludeRepositories, excludeLabels, includesPrivate, sources } = filters;
	const isExcluded = createGlob(excludeRepositories);
	const labels = new Set(excludeLabels.map((label) => label.toLowerCase()));
	const byOrigin = new Map(sources.map((filter) => [findOrigin(filter.origin), createSourceFilter(filter)]));
	return (contribution) => {
		const { type, container, tags = [], origin } = contribution;
		if (origin === "manual") return true;
		if (contribution.private && !includesPrivate) return false;
		if (type === "pull-request") {
			if (container && isExcluded(container.name)) return false;
			if (tags.some((tag) => labels.has(tag.toLowerCase()))) return false;
		}
		return byOrigin.get(origin)?.(contribution) ?? true;
	};
}
function createGlob(globs) {
	if (globs.length === 0) return () => false;
	return (0, import_picomatch.default)([...globs], {
		nocase: true,
		dot: true
	});
}
function createWordSearch(words) {
	const pattern = createWordPattern(words);
	return ({ title, description = "", tags = [] }) => pattern?.test([
		title,
		description,
		...tags
	].join("\n")) ?? false;
}
function createWordPattern(words) {
	if (words.length === 0) return void 0;
	const alternatives = words.map((word) => RegExp.escape(word)).join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");
}
function createSourceFilter({ keywords, excludeKeywords, excludeTypes, author }) {
	const isWanted = keywords.length === 0 ? () => true : createWordSearch(keywords);
	const isUnwanted = createWordSearch(excludeKeywords);
	const name = author === void 0 ? void 0 : createWordPattern([author]);
	return (contribution) => isWanted(contribution) && !isUnwanted(contribution) && !excludeTypes.includes(contribution.type) && isBy(contribution, name);
}
function isBy({ authors }, name) {
	return name === void 0 || !Array.isArray(authors) || authors.some((author) => name.test(author));
}
// src/record/override.ts
function createMatcher(match, { timeZone, findOrigin }) {
	const { id, url, origin, type, container, title, tag, since, until } = match;
	const isContainer = container === void 0 ? void 0 : createGlob([container]);
	const isTitle = title === void 0 ? void 0 : createTitleGlob(title);
	return (contribution) => {
		const day = toDay$1(contribution.date, timeZone);
		return (id === void 0 || contribution.id === id) && (url === void 0 || contribution.url === url) && (origin === void 0 || contribution.origin === origin || contribution.origin === findOrigin(origin)) && (type === void 0 || contribution.type === type) && (isContainer === void 0 || isContainer(contribution.container?.name ?? "")) && (isTitle === void 0 || isTitle(contribution.title)) && (tag === void 0 || hasTag(contribution, tag)) && (since === void 0 || since <= day) && (until === void 0 || day <= until);
	};
}
function describe(contribution, { counts, ...set }) {
	const metrics = Object.entries(counts ?? {}).map(([name, value]) => [name, {
		value,
		"as-of": contribution.date.slice(0, 10)
	}]);
	return {
		...contribution,
		...set,
		...metrics.length > 0 && { metrics: {
			...contribution.metrics,
			...Object.fromEntries(metrics)
		} }
	};
}
function createTitleGlob(glob) {
	const [first = "", ...others] = glob.toLowerCase().split("*");
	const last = others.pop();
	return (title) => {
		const text = title.toLowerCase();
		if (last === void 0) return text === first;
		if (!text.startsWith(first) || text.length < first.length + last.length) return false;
		const end = text.length - last.length;
		let at = first.length;
		for (const part of others) {
			const found = text.indexOf(part, at);
			if (found < 0 || found + part.length > end) return false;
			at = found + part.length;
		}
		return text.endsWith(last);
	};
}
function hasTag({ tags = [] }, wanted) {
	return tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase());
}
// src/record/curate.ts
function curate(contributions, { filters, overrides, areas, types }, context) {
	const counts = createFilter(filters, context.findOrigin);
	const typeOf = new Map([...types].map(([origin, type]) => [context.findOrigin(origin), type]));
	const searches = areas.map(({ name, keywords }) => ({
		name,
		isIn: createWordSearch(keywords)
	}));
	const words = overrides.map((override) => ({
		...override,
		isFor: createMatcher(override.match, context)
	}));
	return contributions.filter(counts).flatMap((recorded) => {
		const { also: _, ...own } = recorded;
		const typed = {
			...own,
			type: typeOf.get(recorded.origin) ?? recorded.type
		};
		const meant = words.filter(({ isFor }) => isFor(recorded));
		if (meant.some(({ isHidden, isForgotten }) => isHidden || isForgotten)) return [];
		const described = meant.reduce((entry, { set }) => set ? describe(entry, set) : entry, typed);
		if (described.areas) return [described];
		const found = searches.filter(({ isIn }) => isIn(described)).map(({ name }) => name);
		return [found.length > 0 ? {
			...described,
			areas: found
		} : described];
	});
}
function createForgetting({ overrides }, context) {
	const matchers = overrides.filter(({ isForgotten }) => isForgotten).map(({ match }) => createMatcher(match, context));
	return (contribution) => matchers.some((isFor) => isFor(contribution));
}
function findIdle({ overrides }, contributions, context) {
	return overrides.filter(({ match }) => !contributions.some(createMatcher(match, context)));
}
// src/record/holding.ts
const MAX_DAYS = 14;
function holdBack(pending, { known, until, timeZone }) {
	const firstSeen = (entry) => known?.["held-back"]?.[entry.id] ?? guessFirstSeen(toDay$1(entry.date, timeZone), known, until);
	return Object.fromEntries(pending.map((entry) => [entry.id, firstSeen(entry)]).filter(([, day]) => daysBetween(day, until) < MAX_DAYS));
}
function guessFirstSeen(published, known, until) {
	const last = known?.["last-success"];
	if (last === void 0) return until;
	const earliest = [
		addDays(last, 1),
		addDays(until, -6),
		published
	].sort().at(-1) ?? until;
	return earliest < until ? earliest : until;
}
// src/run/readings.ts
function identify({ contributions }, outcomes) {
	const told = tellApart(contributions, outcomes.map((outcome) => isFailure(outcome) ? [] : outcome.harvest.contributions));
	return outcomes.map((outcome, index) => {
		const { contributions: entries = [], leftOut = 0 } = told[index] ?? {};
		if (isFailure(outcome)) return outcome;
		const { completeSince: _, ...coverage } = outcome.harvest.coverage;
		const proved = leftOut === 0 ? outcome.harvest.coverage : coverage;
		const notes = [...coverage.notes, ...describeLeftOut(leftOut)];
		return {
			...outcome,
			harvest: {
				...outcome.harvest,
				contributions: entries,
				coverage: {
					...proved,
					notes
				}
			}
		};
	});
}
function describeLeftOut(count) {
	if (count === 0) return [];
	return [`${count} ${count === 1 ? "entry" : "entries"} with the id or link of another left out`];
}
function toReading(outcome, ledger, counts, mayWait, day) {
	if (isFailure(outcome)) return {
		outcome,
		heldBack: {}
	};
	const { origin, contributions, pending = [], coverage } = outcome.harvest;
	const recorded = new Set(ledger.contributions.map(({ id }) => id));
	const heldBack = holdBack(pending.filter((entry) => !recorded.has(entry.id) && mayWait(entry)), {
		...day,
		known: findSource(ledger, origin)
	});
	const out = [...contributions, ...pending.filter(({ id }) => !Object.hasOwn(heldBack, id))];
	const given = new Map(out.map((entry) => [entry.id, entry]));
	const leftOut = [...given.values()].filter((entry) => !counts(entry)).length;
	const filterNote = `${leftOut} of ${given.size} left out by filters`;
	const notes = [
		...coverage.notes,
		...describeHeldBack(Object.keys(heldBack).length),
		...leftOut > 0 ? [filterNote] : []
	];
	return {
		outcome: {
			...outcome,
			harvest: {
				origin,
				contributions: out,
				coverage: {
					...coverage,
					notes
				}
			}
		},
		heldBack,
		...leftOut > 0 && leftOut === given.size && { warning: `${outcome.origin}: ${filterNote}. Look at its keywords, author and exclusions if that is not what you want.` }
	};
}
function describeHeldBack(count) {
	if (count === 0) return [];
	return count === 1 ? ["1 video without views held back, since it may not be out yet"] : [`${count} videos without views held back, since they may not be out yet`];
}
function mergeReadings(ledger, readings, counts, { until, timeZone, today, curation }, context) {
	const isForgotten = createForgetting(curation, context);
	const known = new Set(ledger.contributions.map(({ id }) => id));
	const isDoubtful = ({ type, tags }) => type === "pull-request" && tags === void 0 && curation.filters.excludeLabels.length > 0;
	const wanted = readings.flatMap(({ outcome }) => isFailure(outcome) ? [] : outcome.harvest.contributions).flatMap((entry) => toRecordable(entry) ?? []).filter((entry) => known.has(entry.id) || counts(entry) && !isDoubtful(entry)).filter((entry) => !isForgotten(entry) && toDay$1(entry.date, timeZone) <= until);
	const counting = new Map(wanted.filter(counts).map(({ id, origin }) => [id, origin]));
	return mergeContributions(ledger.contributions.map((entry) => {
		const origin = counting.get(entry.id);
		return origin === void 0 || counts(entry) ? entry : {
			...entry,
			origin
		};
	}), wanted, until >= today, counts);
}
function toHarvested(outcomes) {
	return outcomes.flatMap((outcome) => isFailure(outcome) ? [] : [...outcome.harvest.contributions, ...outcome.harvest.pending ?? []]);
}
function toSources(ledger, readings, day) {
	const sources = { ...ledger.sources };
	for (const { outcome, heldBack } of readings) {
		if (isFailure(outcome)) {
			sources[findOrigin(ledger, outcome.origin)] = recordFailure(findSource(ledger, outcome.origin), day);
			continue;
		}
		const { origin, coverage } = outcome.harvest;
		const alias = origin === outcome.origin ? sources[origin]?.["configured-as"] : outcome.origin;
		const record = recordReading(findSource(ledger, origin), {
			...coverage,
			heldBack
		}, day);
		sources[origin] = alias === void 0 ? record : {
			...record,
			"configured-as": alias
		};
	}
	return sources;
}
function isNewSource(ledger, { outcome }) {
	if (isFailure(outcome)) return findSource(ledger, outcome.origin) === void 0;
	return findSource(ledger, outcome.harvest.origin)?.["last-success"] === void 0;
}
// src/run/render.ts
function renderFiles(ledger, show, day, origins, { log: logPath, ledger: ledgerPath }, settings) {
	const { directory, windowUpTo, draw, packs } = settings;
	const name = settings.name ?? ledger.name ?? settings.fallbackName;
	const window = windowUpTo(day);
	const report = buildReport({
		ledger,
		visible: show(window),
		window,
		name,
		origins
	});
	const drawing = report.total > 0 ? draw(report) : void 0;
	const log = renderLog(report, drawing && {
		...PICTURES,
		alt: drawing.alt
	});
	const others = [...drawing ? [[PICTURES.light, drawing.light], [PICTURES.dark, drawing.dark]] : [], ...packs?.make(show, name, day) ?? []];
	return {
		files: new Map([
			[ledgerPath, serialiseLedger(ledger)],
			[logPath, log],
			...others.map(([file, text]) => [toPath(directory, file), text])
		]),
		report
	};
}
// src/run/update.ts
const REFRESH_DAYS = 7;
function updateFiles(snapshot, paths, harvested, settings) {
	const { ledger: before, own, base } = readStart(snapshot, paths, settings);
	const outcomes = identify(before, harvested);
	const { until, curation } = settings;
	const context = toContext(before, outcomes, settings);
	const word = applyWord(before, settings, context);
	const { ledger } = word;
	const counts = createFilter(curation.filters, context.findOrigin);
	const isForgotten = createForgetting(curation, context);
	const mayWait = (entry) => counts(entry) && !isForgotten(entry);
	const readings = outcomes.map((outcome) => toReading(outcome, ledger, counts, mayWait, settings));
	const merge = mergeReadings(ledger, readings, counts, settings, context);
	const added = [...word.added, ...merge.added].sort(compareContributions);
	const updated = [...word.updated, ...merge.updated].sort(compareContributions);
	const isDue = added.length > 0 || updated.length > 0 || learnsAuthors(ledger, merge.contributions) || needsRefresh(ledger, settings);
	const sources = toSources(ledger, readings, until);
	const next = isDue ? {
		...ledger,
		refreshed: until,
		sources,
		contributions: merge.contributions
	} : {
		...ledger,
		sources: toSources(ledger, readings.filter((reading) => isNewSource(ledger, reading)), until)
	};
	const origins = toOrigins(readings, settings);
	const visible = curate(next.contributions, curation, context);
	const isOfSeveral = (origin) => next.sources[origin]?.["several-authors"] === true;
	const show = (window) => joinCrossPosts(visible, context.origins, window, isOfSeveral);
	const rendering = renderFiles(next, show, next.refreshed ?? until, origins, paths, settings);
	return {
		...rendering,
		isChanged: [...rendering.files].some(([path, text]) => snapshot.files.get(path) !== text),
		ledger: next,
		coverage: buildCoverage({
			...next,
			sources
		}, until, origins),
		added,
		updated,
		removed: countRemoved(own, next),
		notices: describeIdle(outcomes.some(isFailure), curation, [
			...before.contributions,
			...toHarvested(outcomes),
			...settings.manual
		], context),
		warnings: readings.flatMap(({ warning }) => warning ?? []),
		...base && { waiting: {
			...mergeContributions(base.contributions, next.contributions, true),
			removed: countRemoved(base, next)
		} }
	};
}
function toContext(ledger, outcomes, { timeZone }) {
	const now = new Map(outcomes.flatMap((outcome) => isFailure(outcome) ? [] : [[outcome.origin, outcome.harvest.origin]]));
	const findIn = (configured) => now.get(configured) ?? findOrigin(ledger, configured);
	return {
		timeZone,
		findOrigin: findIn,
		origins: outcomes.map(({ origin }) => findIn(origin))
	};
}
function applyWord(ledger, settings, context) {
	const isForgotten = createForgetting(settings.curation, context);
	const { contributions, added, updated } = mirrorManual(ledger.contributions.filter((entry) => !isForgotten(entry)), settings.manual.flatMap((entry) => toRecordable(entry) ?? []).filter((entry) => !isForgotten(entry)));
	const name = settings.profileName ?? ledger.name;
	return {
		ledger: {
			...ledger,
			...name !== void 0 && { name },
			sources: keepSources(ledger, contributions, context.origins),
			contributions
		},
		added,
		updated
	};
}
function keepSources({ sources }, left, origins) {
	const known = new Set([...left.map(({ origin }) => origin), ...origins]);
	return Object.fromEntries(Object.entries(sources).filter(([origin]) => known.has(origin)));
}
function describeIdle(isIncomplete, curation, contributions, context) {
	return findIdle(curation, contributions, context).filter(({ isForgotten }) => !(isForgotten && isIncomplete)).map(({ place }) => `${place} in the configuration file matches nothing that is known. Take it out, or look for a typo.`);
}
function countRemoved(before, after) {
	const left = new Set(after.contributions.map(({ id }) => id));
	return before.contributions.filter(({ id }) => !left.has(id)).length;
}
function learnsAuthors({ contributions }, merged) {
	const silent = new Set(contributions.filter(({ authors }) => !authors).map(({ id }) => id));
	return merged.some(({ id, authors }) => authors !== void 0 && silent.has(id));
}
function needsRefresh({ refreshed, contributions }, { until, isByHand, windowUpTo, timeZone }) {
	if (isByHand || refreshed === void 0) return true;
	if (until < refreshed || windowUpTo(refreshed).since > refreshed) return true;
	return contributions.some(({ date }) => isBetween(toDay$1(date, timeZone), refreshed, until)) || daysBetween(refreshed, until) >= REFRESH_DAYS;
}
function isBetween(day, after, upTo) {
	return after < day && day <= upTo;
}
function toOrigins(readings, { manual }) {
	const origins = readings.map(({ outcome }) => isFailure(outcome) ? outcome.origin : outcome.harvest.origin);
	return manual.length > 0 ? [...origins, "manual"] : origins;
}
// src/run/verdict.ts
const PERSISTENT_DAYS = 14;
function judge(outcomes, ledger, policy, until) {
	const failures = outcomes.filter(isFailure);
	const isPersistent = ({ origin, isPassing }) => {
		const { "last-success": last, "first-tried": first = until } = findSource(ledger, origin) ?? {};
		if (last === void 0 && !isPassing) return true;
		return daysBetween(last ?? first, until) >= PERSISTENT_DAYS;
	};
	const isFatal = (failure) => failures.length === outcomes.length || policy === "always" || policy === "persistent" && isPersistent(failure);
	return {
		errors: failures.filter(isFatal),
		warnings: failures.filter((failure) => !isFatal(failure))
	};
}
// src/run/main.ts
const USER_AGENT = `contribution-log/${version}`;
async function run(place) {
	const { inputs, repository, network, secrets, now } = place;
	const { settings, paths, snapshot } = await readRepository(repository, inputs, now);
	secrets.hide(settings.feeds.flatMap(({ address }) => credentialsIn(address)));
	const packs = await loadPacks(settings);
	const { ledger } = readStart(snapshot, paths, {
		feeds: settings.feeds,
		packs
	});
	if (snapshot.refusal && inputs.publish !== "none") throw new RepositoryError(snapshot.refusal);
	const people = await findPeople(createSearchClient(inputs, network, createHttp(network)), settings.users, place.owner, inputs.nameOf);
	const sources = createSources(settings, people, inputs);
	if (sources.length === 0 && settings.manual.length === 0) {
		const { nameOf } = inputs;
		const reason = people.notices.join(" ") || "nothing is to be collected.";
		throw new ConfigError([`${nameOf("github-users")}: ${reason} Or add ${nameOf("feeds")}, ${nameOf("youtube")}, or contributions in the configuration file.`]);
	}
	place.onStart(sources.map(({ origin }) => origin));
	const window = toHarvestWindow(settings, packs);
	const today = toDay$1(now.toISOString(), settings.timeZone);
	const outcomes = await harvest(sources, {
		...place,
		window,
		today
	});
	const { draw } = await import("./chart.js");
	const updating = {
		...toUpdateSettings(settings, people, place, packs, today),
		draw
	};
	const update = (from) => updateFiles(from, paths, outcomes, updating);
	const isNothingKnown = outcomes.every(isFailure) && isEmpty(ledger) && settings.manual.length === 0;
	const published = inputs.publish === "none" || isNothingKnown ? {
		update: update(snapshot),
		snapshot,
		sha: void 0
	} : await publish(snapshot, {
		...place,
		paths,
		update,
		message: place.toMessage,
		random: network.random
	});
	const { update: made } = published;
	return {
		published,
		outcomes,
		isNothingKnown,
		paths,
		verdict: judge(outcomes, made.ledger, inputs.failOnSourceError, settings.until),
		notices: [
			...settings.includesPullRequests ? people.notices : [],
			...made.notices,
			...isEmpty(ledger) ? suggestExclusion(made.report, people.people) : []
		],
		warnings: made.warnings
	};
}
async function readRepository(repository, inputs, now) {
	const pictures = Object.values(PICTURES);
	const plain = toPaths(inputs, pictures);
	const snapshot = await repository.read([
		plain.log,
		plain.ledger,
		...plain.others
	], inputs.config.path);
	const settings = toSettings(inputs, await readConfiguration(snapshot, inputs), now);
	const packFiles = settings.programs.flatMap(({ id }) => PACK_KINDS.map((kind) => toPackFile(id, kind)));
	const paths = toPaths(inputs, [...pictures, ...packFiles]);
	if (packFiles.length === 0) return {
		settings,
		paths: plain,
		snapshot
	};
	return {
		settings,
		paths,
		snapshot: await repository.read([
			paths.log,
			paths.ledger,
			...paths.others
		])
	};
}
async function readConfiguration({ configuration: text }, inputs) {
	const { path, isRequired } = inputs.config;
	if (text === void 0) {
		if (!isRequired) return EMPTY_CONFIGURATION;
		throw new ConfigError([`config: there is no ${path} on the default branch. Add the file there, or leave the input out.`]);
	}
	const { parseConfig } = await import("./config.js");
	return parseConfig({
		path,
		text
	}, inputs.youtubeApiKey !== void 0);
}
async function loadPacks({ programs, timeZone, packSince }) {
	if (programs.length === 0) return void 0;
	const { createPacks } = await import("./packs.js");
	return createPacks(programs, timeZone, packSince);
}
function toHarvestWindow({ windowUpTo, until }, packs) {
	const window = windowUpTo(until);
	const earliest = packs?.earliest(until) ?? window.since;
	return earliest < window.since ? {
		...window,
		since: earliest
	} : window;
}
function toUpdateSettings(settings, { people, name }, { inputs, owner, isByHand }, packs, today) {
	return {
		...settings,
		isByHand,
		today,
		directory: inputs.directory,
		...packs && { packs },
		profileName: name,
		fallbackName: people[0]?.currentLogin ?? owner
	};
}
// src/run/remarks.ts
function describeOutcome(outcome) {
	if (isFailure(outcome)) return `${outcome.origin}: not read`;
	const { origin, contributions } = outcome.harvest;
	return `${origin}: ${contributions.length} found`;
}
function describeNews({ added, updated, removed }) {
	const gone = removed > 0 ? `, ${removed} taken out` : "";
	return `${added.length} new, ${updated.length} changed${gone}`;
}
function remarksOf({ published, outcomes, verdict, notices, warnings }) {
	const say = (level, messages) => messages.map((message) => ({
		level,
		message
	}));
	return [
		...say("error", verdict.errors.map(describeFailure)),
		...say("warning", verdict.warnings.map(describeFailure)),
		...say("warning", warnings),
		...say("notice", notices),
		...say("warning", outcomes.flatMap(describeGaps)),
		...say("error", errorsOf(published))
	];
}
function errorsOf({ error, pullRequest }) {
	return [error, pullRequest && "error" in pullRequest ? pullRequest.error : void 0].filter((one) => one !== void 0);
}
function describeFailure({ origin, error }) {
	return `${origin}: ${error}`;
}
function describeGaps(outcome) {
	if (isFailure(outcome) || !outcome.harvest.coverage.isPartial) return [];
	return [`${outcome.origin}: ${outcome.harvest.coverage.notes.join(", ")}`];
}
export { readInputs as _, USER_AGENT as a, isFailure as c, countTypes as d, renderCoverageLine as f, createHttp as g, describeProblems as h, remarksOf as i, renderLogInside as l, createGitHubClient as m, describeOutcome as n, run as o, GitHubError as p, errorsOf as r, propose as s, describeNews as t, countByType as u, UPDATE_BRANCH as v };
