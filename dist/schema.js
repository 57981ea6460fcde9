import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as isPassing, o as messageOf, r as SourceError, t as ConfigError } from "./errors.js";
import { t as decodeHTML } from "./decode.js";
import { A as decodePart, B as videoIdOf, E as toDay, F as isPending, I as isShortUrl, L as toVideoEntryId, P as toRecordedUrl, R as toVideoUrl, T as startOfDay, b as isInWindow, c as toMetrics, d as isMirrored, j as parseWebUrl, r as TYPES, t as METRICS, u as createKindOf, v as endOfDay, w as parseDuration, x as isTimeZone, y as isDay, z as videoIdInGuid } from "./contribution.js";
import { t as compact } from "./compact.js";
import { a as toLine, i as toCollapsedLines, n as cut, o as toLines, r as toCollapsedLine, t as DESCRIPTION_LENGTH } from "./text.js";
import { t as alternates } from "./document.js";
import { n as PROGRAM_IDS } from "./registry.js";
import { TextDecoder } from "node:util";
import { BlockList, isIP, isIPv6 } from "node:net";
import { createHash } from "node:crypto";
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
	};
	return schema;
}
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
			return dataset;
		}
	};
}
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
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
	return spellings.map(normalise);
}
function findSpelled(text, words) {
	if (!toSpellings(text).some((one) => words.some((word) => one.includes(word)))) return [];
	return toDecodedTexts(text).flatMap((decoded) => words.flatMap((word) => findAll(decoded, word)));
}
function normalise(bytes) {
	return bytes.replaceAll("\\", "").replaceAll("+", " ");
}
function toDecodedTexts(text) {
	const texts = [toDecodedText(text)];
	for (let decoded = texts[0]; decoded && texts.length <= MAX_DECODINGS;) {
		decoded = decodeOnce(decoded);
		if (decoded) texts.push(decoded);
	}
	return texts.map(({ bytes, starts, ends }) => {
		const isKept = (_, index) => bytes[index] !== "\\";
		return {
			bytes: normalise(bytes),
			starts: starts.filter(isKept),
			ends: ends.filter(isKept)
		};
	});
}
function toDecodedText(text) {
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
	const entryContext = {
		...context,
		star,
		clean: (address) => star(withoutFeedQuery(address, own))
	};
	const base = resolve(document.base, withoutQuery(context.url));
	const container = toContainer(document, base, entryContext);
	const contributions = [];
	let withoutDate = 0;
	let withoutLink = 0;
	for (const entry of document.entries) {
		const date = entry.dates.map(parseFeedDate).find((found) => found !== void 0);
		const link = toLink(entry, resolve(entry.base, base), entryContext);
		if (date === void 0) withoutDate++;
		else if (link === void 0) withoutLink++;
		else contributions.push(toContribution$3(entry, date, link, toRecordedUrl(link) ?? link, container, entryContext));
	}
	return {
		contributions,
		withoutDate,
		withoutLink,
		isOfSeveral: isOfSeveral(document.entries)
	};
}
function oldestDay(contributions, { timeZone, until }) {
	const days = contributions.map(({ date }) => toDay(date, timeZone)).filter((day) => day <= until);
	const newestFirst = inOrder(days.toReversed());
	const oldestFirst = inOrder(days);
	return (newestFirst.length >= oldestFirst.length ? newestFirst : oldestFirst)[0];
}
function inOrder(days) {
	const kept = [];
	for (const day of days) if (day >= (kept.at(-1) ?? "")) kept.push(day);
	return kept;
}
function toContribution$3(entry, date, link, url, container, { origin, address, today, keepsAuthors, star, clean }) {
	const guid = entry.guid === void 0 ? void 0 : clean(entry.guid);
	const video = toVideoId(guid, link, address);
	const description = cut(star(entry.description ?? ""), DESCRIPTION_LENGTH);
	const [firstLine = ""] = description.split("\n", 1);
	const title = star(entry.title ?? "");
	const tags = [...new Set(entry.categories.map((category) => cut(star(toCollapsedLine(category)), MAX_TAG_LENGTH)).filter(Boolean))].slice(0, MAX_TAGS);
	const authors = toAuthors(entry, star);
	return compact({
		id: video === void 0 ? toId(guid, address, url) : toVideoEntryId(video),
		origin,
		type: toType$1(entry, link, video),
		title: cut(title, 300) || cut(firstLine, MADE_TITLE_LENGTH) || cut(url, 300),
		url: video === void 0 ? url : toVideoUrl(video),
		date,
		description: description || void 0,
		tags: tags.length > 0 ? tags : void 0,
		container,
		authors: keepsAuthors && authors.length > 0 ? authors : void 0,
		metrics: entry.views === void 0 ? void 0 : { views: {
			value: entry.views,
			"as-of": today
		} }
	});
}
function toId(guid, address, url) {
	const id = toLine(guid ?? "");
	if (!id || id.length > MAX_GUID_LENGTH) return `feed:${url}`;
	return /^[a-z][a-z\d+.-]*:\S+$/i.test(id) ? `feed:${id}` : `feed:${new URL(address).host}/${id}`;
}
function toType$1(entry, link, video) {
	if (video !== void 0) {
		const url = parseWebUrl(link);
		return url && isShortUrl(url) ? "short" : "video";
	}
	return entry.enclosures.some(isAudio) ? "podcast-episode" : "blog-post";
}
function toVideoId(guid, link, address) {
	const url = parseWebUrl(link);
	return videoIdInGuid(guid ?? "", parseWebUrl(address)) ?? (url && videoIdOf(url));
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
	return compact({
		name: title || new URL(address).host,
		url
	});
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
function createFilter$2({ kinds, origins }, kindOf, findOrigin) {
	const byOrigin = Map.groupBy(origins, ({ origin }) => findOrigin(origin));
	return {
		counts: (contribution) => isMirrored(contribution, kindOf) || kinds.every(({ counts }) => counts(contribution)) && (byOrigin.get(contribution.origin) ?? []).every(({ counts }) => counts(contribution)),
		isUnclear: (contribution) => kinds.some(({ isUnclear }) => isUnclear?.(contribution) ?? false)
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
		description.replaceAll("\n", " "),
		...tags
	].join("\n")) ?? false;
}
function createAuthorFilter(author) {
	const name = createWordPattern([author]);
	return ({ authors }) => !Array.isArray(authors) || authors.some((one) => name?.test(one));
}
function createWordPattern(words) {
	if (words.length === 0) return void 0;
	const alternatives = words.map((word) => RegExp.escape(word)).join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");
}
// src/sources/define.ts
function defineSource(declaration) {
	const { kind, collect, mirror, inputs = [], credentials = [] } = declaration;
	const originOf = (entry) => toOrigin(kind, declaration.place(entry));
	const toCollectors = (entries) => collect ? entries.map((entry) => ({
		origin: originOf(entry),
		collect: (context) => collect(entry, {
			...context,
			origin: originOf(entry)
		})
	})) : [];
	return {
		...declaration,
		inputs,
		credentials,
		mistakeAsFeed: (address) => declaration.mistakeAsFeed?.(address),
		mistakesIn: (value, asked) => declaration.entries(value).flatMap((entry) => declaration.mistakeIn?.(entry, asked) ?? []),
		plan(asked) {
			const value = asked ?? declaration.absent;
			const given = declaration.entries(value);
			const entries = mirror ? given : joinSame(given, originOf);
			return {
				origins: mirror ? [] : entries.map((entry) => ({
					origin: originOf(entry),
					address: declaration.address?.(entry),
					type: declaration.type?.(entry),
					counts: declaration.filter?.(entry)
				})),
				mirrored: mirror ? entries.map((entry) => mirror(entry)) : [],
				...declaration.kindFilter && { filter: declaration.kindFilter(value) },
				async prepare(context) {
					if (!declaration.prepare) return {
						entries: toCollectors(entries),
						notices: []
					};
					const prepared = await declaration.prepare(entries, value, context);
					return {
						...prepared,
						entries: toCollectors(prepared.entries)
					};
				}
			};
		}
	};
}
function toOrigin(kind, place) {
	return place === "" ? kind : `${kind}:${place}`;
}
function joinSame(entries, originOf) {
	const joined = new Map();
	for (const entry of entries) {
		const origin = originOf(entry);
		joined.set(origin, {
			...entry,
			...joined.get(origin)
		});
	}
	return [...joined.values()];
}
// src/sources/rules.ts
const text$1 = pipe(string("a text"), nonEmpty("a text that is not empty"), check((given) => toCollapsedLine(given) !== "", "a text that is not empty"));
const texts = array(text$1, "a list of texts");
const flag = boolean("true or false");
const type = picklist(TYPES, `one of ${TYPES.join(", ")}`);
const wholeNumber = pipe(number("a number"), integer("a whole number"));
const DAY = "a day written YYYY-MM-DD, such as 2026-04-01";
const day = pipe(string(DAY), regex(/^\d{4}-\d{2}-\d{2}$/, DAY), check(isDay, "a day of the calendar, written YYYY-MM-DD"));
const MOMENT = "a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00";
const moment = pipe(string(MOMENT), regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/, MOMENT), check((given) => isDay(given.slice(0, 10)) && isRecordableYear(new Date(given).getUTCFullYear()), MOMENT));
function isRecordableYear(year) {
	return year >= 1 && year <= 9999;
}
const URL_TEXT = "an address that begins with https:// or http://";
const url = pipe(string(URL_TEXT), check((given) => parseWebUrl(given) !== void 0, URL_TEXT));
function listOf(entry, expected, keyOf, explain) {
	return pipe(array(entry, expected), rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const first = new Map();
		for (const [index, value] of dataset.value.entries()) {
			const key = keyOf(value);
			const other = first.get(key);
			if (other === void 0) {
				first.set(key, index);
				continue;
			}
			const message = explain(dataset.value[other], value, other);
			if (message === void 0) continue;
			const { value: list } = dataset;
			addIssue({
				message,
				path: [{
					type: "array",
					origin: "value",
					input: list,
					key: index,
					value
				}]
			});
		}
	}));
}
function forbidContradictions(key) {
	return (first, second, index) => JSON.stringify(first) === JSON.stringify(second) ? void 0 : `the same as ${key}[${index}], with other options: keep one of them`;
}
// src/sources/feed.ts
const ADDRESS = "an address that begins with https:// or http://, such as https://example.com/feed.xml";
const address$1 = pipe(string(ADDRESS), check((given) => parseWebUrl(given) !== void 0, ADDRESS), check((given) => !/\s/.test(given.trim()) && !/,https?:/.test(given), "a single address"));
const feed = defineSource({
	kind: "feed",
	key: "feeds",
	label: "Feed",
	remedy: "write what is older under contributions in the configuration file",
	about: "RSS, Atom, RDF or JSON feeds.",
	isPosted: true,
	page: (place) => parseWebUrl(place) && place,
	schema: listOf(union([pipe(address$1, transform((given) => ({ address: toAddress(given) }))), pipe(strictObject({
		url: address$1,
		type: optional(type),
		keywords: optional(texts),
		"exclude-keywords": optional(texts),
		author: optional(text$1)
	}, "an address, or a map with url"), transform(({ url, "exclude-keywords": excludeKeywords, ...rest }) => ({
		address: toAddress(url),
		excludeKeywords,
		...rest
	})))], "an address, or a map with url"), "a list of feeds", ({ address }) => withoutCredentials(address), explainSame),
	absent: [],
	inputs: [{
		name: "feeds",
		path: [],
		help: ["URL…", "RSS, Atom, RDF or JSON feeds"]
	}],
	reads: [{
		what: "RSS, Atom, RDF and JSON feeds, podcasts included",
		needs: "the feed's address",
		reaches: "what the feed shows when it is first read; from then on everything, unless more appears between two runs than the feed shows"
	}],
	entries: (feeds) => feeds,
	place: ({ address }) => withoutCredentials(address),
	address: ({ address }) => address,
	type: ({ type }) => type,
	filter: createFilter$1,
	mistakeIn: ({ address }, { mistakeAsFeed }) => mistakeAsFeed(address),
	collect: collect$2
});
function toAddress(given) {
	return new URL(given.trim()).href;
}
function explainSame(first, second, index) {
	const [one, other] = [first, second].map(({ address, ...rest }) => ({
		...rest,
		address: address.replace(/#.*/s, "")
	}));
	if (one?.address === other?.address) return forbidContradictions("feeds")(one, other, index);
	return `2 addresses of ${shorten(withoutCredentials(first.address))} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed: keep one of them`;
}
function createFilter$1({ keywords = [], excludeKeywords = [], author }) {
	const isWanted = keywords.length === 0 ? () => true : createWordSearch(keywords);
	const isUnwanted = createWordSearch(excludeKeywords);
	const isByAuthor = author === void 0 ? () => true : createAuthorFilter(author);
	return (contribution) => isWanted(contribution) && !isUnwanted(contribution) && isByAuthor(contribution);
}
async function collect$2({ address, type, author }, { origin, http, parser, window, today }) {
	const keepsAuthors = author !== void 0;
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
function skipped(count, lack) {
	if (count === 0) return [];
	return [`${count} ${count === 1 ? "entry" : "entries"} without a ${lack} skipped`];
}
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
function parse$3(options) {
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
	return parse$3(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$3
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
function parse$2(header, options) {
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
	const mimetype = parse$2(contentType);
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
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$3 = "6.0.0";
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
requestLog.VERSION = VERSION$3;
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
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$1 = "17.0.0";
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
restEndpointMethods.VERSION = VERSION$1;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$1;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
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
// src/net/request.ts
const REQUEST_TIMEOUT_MS = 3e4;
const MAX_BYTES = 33554432;
const MAX_REDIRECTS = 5;
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
async function send({ fetch, allow }, url, options, end) {
	const over = new AbortController();
	const late = new Error(`no whole answer within ${REQUEST_TIMEOUT_MS / 1e3} s`);
	allow(REQUEST_TIMEOUT_MS, over.signal).then(() => over.abort(late));
	try {
		return await follow(fetch, url, options, AbortSignal.any(end ? [over.signal, end] : [over.signal]));
	} finally {
		over.abort();
	}
}
async function follow(fetch, start, options, signal) {
	let url = start;
	let headers = options.headers ?? {};
	const asked = [];
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const { method = "GET", body } = options;
		asked.push(url);
		const response = await fetch(url, {
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
			bytes: await read(response, start, options)
		};
		await response.body?.cancel();
		const next = URL.parse(location, url);
		if (!next || !/^https?:$/.test(next.protocol) || next.username || next.password) throw new CapError(`${describe(start, options)} redirects to an address that is not http or https, or holds a user name`, false);
		const current = new URL(url);
		if (isPrivateHost(next.hostname) && !isPrivateHost(current.hostname)) throw new CapError(`${describe(start, options)} redirects to ${withoutQuery(next.href)}, which is in a private network, and is not followed there. If that is meant, write that address in place of the first`, false);
		if (next.origin !== current.origin) headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name)));
		url = next.href;
	}
	throw new CapError(`${describe(start, options)} redirects more than ${MAX_REDIRECTS} times`, false);
}
async function read(response, url, options) {
	if (response.body === null) return new Uint8Array();
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.byteLength;
		if (size > MAX_BYTES) throw new CapError(`${describe(url, options)} answered with more than ${MAX_BYTES / 1024 / 1024} MiB`, false);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function describe(url, { method = "GET" }) {
	return `${method} ${withoutQuery(url)}`;
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const { cause } = error;
	if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return cause.errors[0].message;
	return cause instanceof Error && cause.message ? cause.message : error.message;
}
// src/net/http.ts
const PASSING_STATUSES = [408, 429];
const MAX_TRIES = 4;
const FIRST_PAUSE_MS = 1e3;
const UNSTATED_LIMIT_PAUSE_MS = 6e4;
const MAX_WAIT_MS = 12e4;
const WAIT_LIMIT = `a source waits at most ${MAX_WAIT_MS / 1e3} s in all`;
function createHttp(network, end) {
	let waited = 0;
	const ends = new Set();
	async function request(url, options = {}) {
		for (let tries = 1;; tries++) {
			const outcome = await attempt(url, options);
			const pause = pauseAfter(outcome, options, tries);
			if (pause === void 0 || tries === MAX_TRIES || !await wait(pause.milliseconds)) {
				if (outcome instanceof HttpError) throw outcome;
				if (pause?.isAsked && tries < MAX_TRIES) throw new HttpError(explainWait(url, options, outcome, pause), true, outcome);
				return outcome;
			}
		}
	}
	async function get(url, options = {}) {
		const answer = await request(url, options);
		if (answer.status >= 200 && answer.status < 300) return answer;
		throw new HttpError(`${describe(url, options)} answered ${answer.status}`, isPassingAnswer(answer, options), answer);
	}
	async function attempt(url, options) {
		try {
			const headers = {
				"user-agent": network.userAgent,
				...options.headers
			};
			return await send(network, url, {
				...options,
				headers
			}, end);
		} catch (error) {
			if (error instanceof HttpError) return error;
			if (end?.aborted) return new CapError(reasonOf(end.reason), true);
			return new HttpError(`${describe(url, options)} failed: ${reasonOf(error)}`, !isUnknownHost(error));
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
		await network.sleep(milliseconds, end);
		ends.delete(over);
		return true;
	}
	async function pause(milliseconds) {
		if (await wait(milliseconds)) return;
		throw new HttpError(`the host asks to wait ${toSeconds(milliseconds)}; ${WAIT_LIMIT}`, true);
	}
	return {
		request,
		get,
		pause
	};
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
function toSeconds(milliseconds) {
	return `${Math.ceil(milliseconds / 1e3)} s`;
}
function explainWait(url, options, { status }, { milliseconds }) {
	return `${describe(url, options)} answered ${status} and asks to wait ${toSeconds(milliseconds)}; ${WAIT_LIMIT}`;
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
	async function send(route, parameters) {
		if (token === "") throw new GitHubError(NO_TOKEN, 401);
		try {
			return (await octokit.request(route, parameters)).data;
		} catch (error) {
			throw toGitHubError(error, apiUrl);
		}
	}
	async function graphql(query, variables) {
		const body = await send(`POST ${toGraphqlUrl(apiUrl)}`, {
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
		const body = await send(route, {
			...rest,
			...options
		});
		return new Response(body).text();
	}
	return {
		graphql,
		request: send,
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
// src/sources/github/queries.ts
const SEARCH_QUERY = `query ($search: String!, $size: Int!, $after: String, $isMeasured: Boolean!) {
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
        additions @include(if: $isMeasured)
        deletions @include(if: $isMeasured)
        reactions @include(if: $isMeasured) { totalCount }
      }
    }
  }
}`;
function toProfilesQuery(users) {
	return `query (${users.map((_, index) => `$login${index}: String!`).join(", ")}) {\n  ${users.map(({ id }, index) => {
		return `user${index}: user(login: $login${index}) { login name${id === void 0 ? "" : " databaseId"} }`;
	}).join("\n  ")}\n}`;
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
	const found = await Promise.all(users.map((user, index) => identify(client, user, profiles[index], nameOf)));
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
async function identify(client, user, profile, nameOf) {
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
	const variables = Object.fromEntries(users.map(({ login }, index) => [`login${index}`, login]));
	const { data, errors } = await graphql(toProfilesQuery(users), variables);
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
// src/sources/github/page.ts
const MAX_SAID = 3;
const SAID_LENGTH = 160;
const MEASURES = [
	"additions",
	"deletions",
	"reactions"
];
var TooCostlyError = class extends SourceError {};
function momentOf({ mergedAt, closedAt }) {
	return mergedAt ?? closedAt ?? "";
}
async function readPage(graphql, search, { size, isMeasured }, after) {
	return toPage$1(await graphql(SEARCH_QUERY, {
		search,
		size,
		after,
		isMeasured
	}), after);
}
function toPage$1({ data, errors }, after) {
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
function isRefusal({ type, path }) {
	return !MEASURES.includes(path?.[3]) && (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
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
// src/sources/github/search.ts
const MAX_RESULTS = 1e3;
const PAGE_SIZE$1 = 100;
const PAGE = {
	size: PAGE_SIZE$1,
	isMeasured: true
};
const PAGE_AGAIN = {
	size: PAGE_SIZE$1,
	isMeasured: false
};
const PORTION = {
	size: 25,
	isMeasured: false
};
const REQUESTS_AT_ONCE$1 = 4;
const MAX_COSTLY = 32;
async function searchPullRequests(graphql, qualifiers, event, from, to) {
	const limit = pLimit(REQUESTS_AT_ONCE$1);
	const parts = [];
	let asked = 0;
	let costly = 0;
	let mayMeasure = true;
	async function ask(slice, after, { size, isMeasured } = PAGE) {
		const extent = {
			size,
			isMeasured: isMeasured && mayMeasure
		};
		try {
			return await send(slice, after, extent);
		} catch (error) {
			if (!extent.isMeasured || !isOverload(error)) throw error;
			mayMeasure = false;
			return send(slice, after, {
				size,
				isMeasured: false
			});
		}
	}
	function send(slice, after, extent) {
		const search = `${qualifiers} ${event}:${toTimestamp(slice.from)}..${toTimestamp(slice.to)}`;
		asked++;
		return limit(() => readPage(graphql, search, extent, after));
	}
	async function readSlice(slice, laterFirst = false) {
		try {
			await readFrom(slice, await ask(slice, null), laterFirst);
		} catch (error) {
			if (!(error instanceof TooCostlyError) || slice.from === slice.to || ++costly > MAX_COSTLY) throw error;
			await Promise.all(halve(slice).map((half) => readSlice(half)));
		}
	}
	async function readFrom(slice, first, laterFirst) {
		if (first.count > MAX_RESULTS && slice.from < slice.to) return readHalves(slice, first.count, laterFirst);
		const pages = await readPages(slice, first, PAGE, MAX_RESULTS);
		parts.push({
			slice,
			count: first.count,
			pages,
			lost: lostIn(pages)
		});
	}
	async function readPages(slice, first, extent, results) {
		const pages = [first];
		for (let after = first.next; after !== null && pages.length < results / extent.size;) {
			const page = await ask(slice, after, extent);
			pages.push(page);
			after = page.next;
		}
		return pages;
	}
	async function readHalves(slice, count, laterFirst) {
		const [earlier, later] = halve(slice);
		const [half, rest] = laterFirst ? [later, earlier] : [earlier, later];
		const first = await ask(half, null);
		const left = count - first.count;
		const isLaterSparser = laterFirst ? first.count < left : left < first.count;
		const reading = [readFrom(half, first, isLaterSparser)];
		if (left > MAX_RESULTS && rest.from < rest.to) reading.push(readHalves(rest, left, isLaterSparser));
		else if (left > 0) reading.push(readSlice(rest, isLaterSparser));
		await Promise.all(reading);
	}
	async function readAgain() {
		const found = parts.reduce((sum, { count }) => sum + count, 0);
		const mayAsk = (requests) => asked + requests <= maxRequests(found);
		for (const part of parts) {
			for (const page of part.pages.filter(isFaulty)) if (mayAsk(PAGE_SIZE$1 / PORTION.size)) await readPortions(part, page).catch(ignore);
			const pages = Math.ceil(Math.min(part.count, MAX_RESULTS) / PAGE_SIZE$1);
			if (countOf(part) < part.count && mayAsk(pages)) await readWhole(part).catch(ignore);
		}
	}
	async function readPortions(part, page) {
		const first = await ask(part.slice, page.after, PORTION);
		const portions = await readPages(part.slice, first, PORTION, PAGE_SIZE$1);
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
		const first = await ask(part.slice, null, PAGE_AGAIN);
		const pages = await readPages(part.slice, first, PAGE_AGAIN, MAX_RESULTS);
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
function isOverload(error) {
	return error instanceof GitHubError && error.status >= 500;
}
function halve({ from, to }) {
	const middle = Math.floor((from + to) / 2);
	return [{
		from,
		to: middle
	}, {
		from: middle + 1,
		to
	}];
}
function maxRequests(found) {
	return 1.2 * Math.ceil(found / PAGE_SIZE$1) + 15;
}
function toResult(parts) {
	const pullRequests = new Map();
	const torn = new Set();
	for (const { nodes, torn: tornHere } of parts.flatMap(({ pages }) => pages)) for (const node of nodes) {
		pullRequests.set(node.fullDatabaseId, {
			...pullRequests.get(node.fullDatabaseId),
			...node
		});
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
	const anybodys = await readPage(graphql, `is:pr${isPublic ? " is:public" : ""}`, {
		size: 1,
		isMeasured: false
	}, null);
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
// src/sources/github/pull-requests.ts
async function harvestPullRequests({ login, origin, includesPrivate, landedLabels }, { github, search, window, today }) {
	const anyone = `is:pr author:${login}${includesPrivate ? "" : " is:public"}`;
	const landings = [...landedLabels].flatMap(([repository, labels]) => labels.map((label) => ({
		label,
		qualifiers: `${anyone} is:unmerged is:closed repo:${repository} label:${quote(label)}`
	})));
	const from = startOfDay(window.since, window.timeZone);
	const to = endOfDay(window.until, window.timeZone);
	const [merged, ...landed] = await Promise.all([searchPullRequests(github.graphql, `${anyone} is:merged`, "merged", from, to), ...landings.map(({ qualifiers }) => searchPullRequests(github.graphql, qualifiers, "closed", from, to))]);
	const result = sum([merged, ...landed]);
	const token = {
		name: search.tokenName,
		isOwn: search.isOwnToken
	};
	for (const one of [merged, result]) expectSight(one, login, token);
	const silence = {
		login,
		token,
		search: `${anyone} is:merged merged:${from}..${to}`,
		isPublic: search.isDotcom && !includesPrivate
	};
	const finding = result.pullRequests.length === 0 ? await explainSilence(github, silence) : void 0;
	return {
		origin,
		contributions: [...landed.flatMap(({ pullRequests }, index) => pullRequests.map((node) => toContribution$2(node, {
			origin,
			today,
			landed: landings[index]?.label
		}))), ...merged.pullRequests.map((node) => toContribution$2(node, {
			origin,
			today
		}))].filter((entry) => includesPrivate || !entry.private),
		coverage: toCoverage$1(result, window.since, finding)
	};
}
function toContribution$2(node, { origin, today, landed }) {
	const { fullDatabaseId, title, url, repository, labels, additions, deletions, reactions } = node;
	const link = url ? toRecordedUrl(url) : void 0;
	const home = toRecordedUrl(repository.url ?? "");
	const tags = toTags(labels?.nodes);
	return compact({
		id: `github:pull-request/${fullDatabaseId}`,
		origin,
		type: "pull-request",
		title: cut(toLine(title ?? ""), 300) || link || repository.nameWithOwner,
		url: link,
		date: momentOf(node).replace(/\.\d+Z$/, "Z"),
		tags,
		container: compact({
			name: repository.nameWithOwner,
			url: home
		}),
		private: repository.isPrivate ? true : void 0,
		metrics: reactions?.totalCount ? { reactions: {
			value: reactions.totalCount,
			"as-of": today
		} } : void 0,
		landed: node.mergedAt ? void 0 : landed,
		lines: sumOf(additions, deletions)
	});
}
function toTags(labels) {
	if (!labels || labels.includes(null)) return void 0;
	return labels.flatMap((label) => toLine(label?.name ?? "") || []);
}
function sumOf(a, b) {
	return a == null || b == null ? void 0 : a + b;
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
// src/sources/github/github.ts
const LOGIN = "a login, such as ada for https://github.com/ada";
const login = pipe(string(LOGIN), regex(/^@?[A-Za-z\d][A-Za-z\d_-]{0,38}(?:\[bot\])?$/, LOGIN));
const user = union([pipe(login, transform((given) => ({ login: withoutAt(given) }))), pipe(strictObject({
	login,
	id: wholeNumber
}, "a login, or a map with login and id"), transform(({ login: given, id }) => ({
	login: withoutAt(given),
	id
})))], "a login, or a map with login and id");
const repository = pipe(string("a repository written owner/name"), regex(/^[\w.-]+\/[\w.-]+$/, "a repository written owner/name"));
const github = defineSource({
	kind: "github",
	key: "github",
	label: "GitHub",
	remedy: "read the warning about it",
	about: "Whose merged pull requests count, and which.",
	schema: strictObject({
		users: optional(listOf(user, "a list of logins", keyOf, (first, second, index) => forbidContradictions("github.users")(first.id, second.id, index))),
		"exclude-repositories": optional(texts),
		"exclude-labels": optional(texts),
		"landed-labels": optional(record(repository, union([text$1, texts], "a label, or a list of labels"), "a map of repositories and their labels, such as { \"pytorch/pytorch\": Merged }")),
		private: optional(boolean("true or false")),
		include: optional(array(picklist(["pull-requests"], "pull-requests"), "a list such as [pull-requests]"))
	}, "a map of what to collect from GitHub"),
	absent: {},
	inputs: [{
		name: "github-users",
		path: ["users"],
		takesCommas: true,
		help: ["NAME…", "whose merged pull requests count; needs GITHUB_TOKEN"]
	}, {
		name: "exclude-repositories",
		path: ["exclude-repositories"],
		takesCommas: true
	}],
	reads: [{
		what: "merged pull requests in public repositories, and those [closed by a bot that merged them itself](examples/contribution-log.yml)",
		needs: "a public profile",
		reaches: "the whole window, also beyond 1,000, proved against GitHub's own count; where none is found, proved to be none"
	}],
	entries: toEntries,
	place: ({ login }) => login,
	kindFilter: createFilter,
	prepare,
	async collect({ login, currentLogin = login, problem, ...search }, context) {
		if (problem !== void 0) throw problem;
		return harvestPullRequests({
			...search,
			login: currentLogin,
			origin: context.origin
		}, context);
	}
});
function toEntries(value) {
	const { users = [] } = value;
	const first = new Map();
	for (const one of [...users.filter(({ id }) => id !== void 0), ...users]) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
	const options = toOptions(value);
	return [...first.values()].map((one) => ({
		...one,
		...options
	}));
}
function toOptions({ private: includesPrivate = false, "landed-labels": landed = {} }) {
	return {
		includesPrivate,
		landedLabels: new Map(Object.entries(landed).map(([name, labels]) => [name, [labels].flat()]))
	};
}
function createFilter({ "exclude-repositories": repositories = [], "exclude-labels": excludedLabels = [], private: includesPrivate = false }) {
	const isExcluded = createGlob(repositories);
	const labels = new Set(excludedLabels.map((label) => label.toLowerCase()));
	return {
		counts: ({ type, private: isPrivate, container, tags = [] }) => (includesPrivate || !isPrivate) && (type !== "pull-request" || !(container && isExcluded(container.name)) && !tags.some((tag) => labels.has(tag.toLowerCase()))),
		isUnclear: ({ type, tags }) => type === "pull-request" && tags === void 0 && labels.size > 0
	};
}
async function prepare(entries, value, { github: client, owner, nameOf }) {
	const { people, name, notices } = await findPeople(client, entries, owner, nameOf);
	const person = {
		name,
		logins: people.map(({ currentLogin }) => currentLogin)
	};
	if (value.include?.includes("pull-requests") === false) return {
		entries: [],
		person,
		notices: []
	};
	const options = toOptions(value);
	return {
		entries: people.map((one) => ({
			...one,
			...options
		})),
		person,
		notices
	};
}
function keyOf({ login }) {
	return login.toLowerCase();
}
function withoutAt(login) {
	return login.replace(/^@/, "");
}
// src/sources/description.ts
const count = pipe(number("a number"), finite("a number"), minValue(0, "a number that is not below 0"));
const metrics = pipe(strictObject(Object.fromEntries(METRICS.map((name) => [name, nullish(count)])), "a map of metrics, such as { attendees: 120 }"), transform((given) => {
	const known = Object.entries(given).filter(([, value]) => typeof value === "number");
	return Object.fromEntries(known);
}));
const DESCRIPTIVE = {
	type: optional(type),
	title: optional(text$1),
	url: optional(url),
	date: optional(moment),
	"end-date": optional(day),
	description: optional(text$1),
	role: optional(text$1),
	tags: optional(texts),
	areas: optional(texts),
	audience: optional(texts),
	highlight: optional(flag),
	container: optional(strictObject({
		name: text$1,
		url: optional(url)
	}, "a map with name and url")),
	metrics: optional(metrics)
};
const descriptive = pipe(strictObject(DESCRIPTIVE, "a map of what to set, such as { type: article }"), transform(toDescriptive));
function toDescriptive(given) {
	const { title, description, url: link, date, container: home, metrics: counts, ...others } = given;
	const { role, tags, areas, audience, ...plain } = others;
	const address = link === void 0 ? void 0 : toRecordedUrl(link);
	const homeAddress = home?.url === void 0 ? void 0 : toRecordedUrl(home.url);
	return {
		...plain,
		...compact({
			title: title === void 0 ? void 0 : cut(toCollapsedLine(title), 300),
			description: description === void 0 ? void 0 : cut(toCollapsedLines(description), DESCRIPTION_LENGTH),
			url: address,
			date: date === void 0 ? void 0 : toRecordedDate(date),
			role: role === void 0 ? void 0 : toLabel(role),
			tags: tags?.map(toLabel),
			areas: areas?.map(toLabel),
			audience: audience?.map(toLabel),
			container: home && compact({
				name: toLabel(home.name),
				url: homeAddress
			}),
			counts
		})
	};
}
function toLabel(given) {
	return cut(toCollapsedLine(given), 300);
}
function toRecordedDate(date) {
	return date.length === 10 ? date : new Date(date).toISOString().replace(/\.\d+Z$/, "Z");
}
const manual = defineSource({
	kind: "manual",
	key: "contributions",
	label: "Added by hand",
	about: "What no site can tell, such as talks.",
	isMirrored: true,
	schema: listOf(pipe(strictObject({
		key: optional(text$1),
		...DESCRIPTIVE,
		date: moment,
		type,
		title: text$1
	}, "a map with date, type and title"), transform(toManual)), "a list of contributions", ({ id }) => id, (_, __, index) => `the same as contributions[${index}]: give each a key of its own`),
	absent: [],
	reads: [{
		what: "talks and all that no site lists",
		needs: "[the configuration file](#what-feeds-cannot-know)",
		reaches: "what you write"
	}],
	entries: (contributions) => contributions,
	place: () => "",
	mirror: (contribution) => contribution
});
function toManual({ key, metrics: counts, ...described }) {
	const metrics = toMetrics(counts, described.date);
	return {
		id: `manual:${key === void 0 ? hashOf(described) : toLine(key)}`,
		origin: "manual",
		...toDescriptive(described),
		...metrics && { metrics }
	};
}
function hashOf({ date, type: kind, title }) {
	return createHash("sha256").update([
		date,
		kind,
		title
	].join("\n")).digest("hex").slice(0, 12);
}
// src/net/json.ts
function createGetJson(http) {
	return async (url, schema, options = {}) => {
		const headers = {
			accept: "application/json",
			...options.headers
		};
		const { bytes } = await http.get(url, {
			...options,
			headers
		});
		const result = safeParse(schema, parse$1(bytes, url));
		if (result.success) return result.output;
		const [{ path = [], message }] = result.issues;
		const place = path.map(({ key }) => String(key)).join(".") || "the answer";
		throw new SourceError(`${withoutQuery(url)} answered with something else than its API does: ${place}: ${message}`);
	};
}
function soundItemsOf(schema) {
	return pipe(fallback(array(unknown()), []), transform((items) => items.flatMap((item) => {
		const result = safeParse(schema, item);
		return result.success ? [result.output] : [];
	})));
}
function parse$1(bytes, url) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		throw new SourceError(`${withoutQuery(url)} answered with something that is not JSON`);
	}
}
// src/sources/stack-exchange.ts
const API$1 = "https://api.stackexchange.com/2.3";
const KEY$1 = "stack-exchange-key";
const PAGE_SIZE = 100;
const MAX_PAGES$1 = 25;
const MARGIN_MS = 2e3;
const SITE = "the name of a site, such as stackoverflow, or superuser for superuser.com";
const stackExchange = defineSource({
	kind: "stack-exchange",
	key: "stack-exchange",
	label: "Stack Exchange",
	remedy: "write what is older under contributions in the configuration file",
	about: "Whose answers count, on which sites of Stack Exchange.",
	schema: listOf(strictObject({
		site: pipe(string(SITE), regex(/^[a-z\d][a-z\d.-]*$/, SITE)),
		user: pipe(wholeNumber, minValue(1, "the number in the address of the user's page"))
	}, "a map with site and user, such as { site: stackoverflow, user: 22656 }"), "a list of sites and users", ({ site, user }) => `${site}/${user}`, forbidContradictions("stack-exchange")),
	absent: [],
	credentials: [KEY$1],
	reads: [{
		what: "answers on Stack Overflow and other sites of Stack Exchange, with their score and the views of the question",
		needs: `the number of your account there, in the configuration file; a key in \`${KEY$1}\` where 300 requests a day, shared by all who run from one address, are not enough`,
		reaches: "the whole window"
	}],
	entries: (users) => users,
	place: ({ site, user }) => `${site}/${user}`,
	collect: collect$1
});
const seconds = pipe(number(), integer(), minValue(0), maxValue(253402300799));
const address = pipe(string(), check((given) => parseWebUrl(given) !== void 0));
const answer$1 = object({
	answer_id: number(),
	question_id: number(),
	creation_date: seconds,
	score: number(),
	is_accepted: boolean()
});
const question = object({
	question_id: number(),
	title: string(),
	link: address,
	view_count: number(),
	tags: fallback(array(string()), [])
});
const account = object({ user_id: number() });
async function collect$1({ site, user }, context) {
	const { origin, window, today } = context;
	const list = createList(context, site);
	const toSeconds = (moment) => String(Date.parse(moment) / 1e3);
	const { items: answers, isCut } = await list(`users/${user}/answers`, answer$1, {
		order: "desc",
		sort: "creation",
		fromdate: toSeconds(startOfDay(window.since, window.timeZone)),
		todate: toSeconds(endOfDay(window.until, window.timeZone))
	});
	if (answers.length === 0 && (await list(`users/${user}`, account)).items.length === 0) throw new SourceError(`${site} has no user ${user}: check the number in the address of the user's page`);
	const ids = [...new Set(answers.map(({ question_id: id }) => id))];
	const questions = new Map();
	for (let at = 0; at < ids.length; at += PAGE_SIZE) {
		const { items } = await list(`questions/${ids.slice(at, at + PAGE_SIZE).join(";")}`, question);
		for (const one of items) questions.set(one.question_id, one);
	}
	const contributions = answers.flatMap((one) => {
		const about = questions.get(one.question_id);
		return about ? [toContribution$1(one, about, {
			origin,
			site,
			today
		})] : [];
	});
	const missing = answers.length - contributions.length;
	const notes = [...isCut ? [`newest ${answers.length} answers only`] : [], ...missing > 0 ? [`${missing} to questions that are gone skipped`] : []];
	return {
		origin,
		contributions,
		coverage: isCut ? {
			isPartial: true,
			notes
		} : {
			completeSince: window.since,
			notes
		}
	};
}
function createList({ getJson, pause, credentials }, site) {
	let backOff = 0;
	return async (route, item, parameters = {}) => {
		const schema = object({
			items: soundItemsOf(item),
			has_more: fallback(boolean(), false),
			backoff: fallback(number(), 0)
		});
		const key = credentials[KEY$1];
		const fixed = compact({
			...parameters,
			site,
			pagesize: String(PAGE_SIZE),
			key
		});
		const items = [];
		for (let page = 1; page <= MAX_PAGES$1; page++) {
			if (backOff > 0) await pause(backOff * 1e3 + MARGIN_MS);
			const query = new URLSearchParams({
				...fixed,
				page: String(page)
			});
			const answered = await getJson(`${API$1}/${route}?${query}`, schema).catch(rethrow$1);
			backOff = answered.backoff;
			items.push(...answered.items);
			if (!answered.has_more) return {
				items,
				isCut: false
			};
		}
		return {
			items,
			isCut: true
		};
	};
}
const refusal = object({
	error_name: string(),
	error_message: fallback(string(), "")
});
function rethrow$1(error) {
	const said = error instanceof HttpError ? safeParse(refusal, parse(error.bytes)) : void 0;
	if (!said?.success) throw error;
	const { error_name: name, error_message: message } = said.output;
	if (name === "throttle_violation") throw new SourceError(`Stack Exchange allows no more requests from this address for now (${message}): it gives 300 a day to all who ask from one. Add ${KEY$1}, which is free, for 10,000 of your own`, true);
	if (/^(?:access_denied|key_required|invalid_key)/.test(name) || /\bkey\b/i.test(message)) throw new SourceError(`Stack Exchange does not accept the key (${message}): check what is given as ${KEY$1}`);
	throw new SourceError(`Stack Exchange refused (${name}: ${message})`, name === "temporarily_unavailable");
}
function parse(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		return;
	}
}
function toContribution$1({ answer_id: id, creation_date: created, score, is_accepted: isAccepted }, { title, link, view_count: views, tags }, { origin, site, today }) {
	const { origin: home, host } = new URL(link);
	const url = `${home}/a/${id}`;
	return compact({
		id: `stack-exchange:${site}/${id}`,
		origin,
		type: "forum-answer",
		title: cut(toCollapsedLine(decodeHTML(title)), 300) || url,
		url,
		date: new Date(created * 1e3).toISOString().replace(".000Z", "Z"),
		description: isAccepted ? "Accepted answer." : void 0,
		tags: tags.length > 0 ? tags : void 0,
		container: {
			name: host,
			url: `${home}/`
		},
		metrics: {
			score: {
				value: score,
				"as-of": today
			},
			views: {
				value: views,
				"as-of": today
			}
		}
	});
}
// src/sources/youtube/feeds.ts
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
function harvestFeeds({ kind, id }, context) {
	return kind === "playlist" ? harvestPlaylist(id, context) : harvestChannel(id, context);
}
async function harvestPlaylist(id, context) {
	const { origin } = context;
	const part = await readPart(`playlist_id=${id}`, origin, context, passingStatusesOf(FEED));
	const list = LISTS.find(({ prefix }) => id.startsWith(prefix));
	return {
		origin,
		...divide(list ? ofType(part.contributions, list.type) : part.contributions),
		coverage: toCoverage(reach(part, context), part.isCut)
	};
}
async function harvestChannel(id, context) {
	const { origin } = context;
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
// src/sources/youtube/api.ts
const API = "https://www.googleapis.com/youtube/v3";
const maybe = (schema) => fallback(optional(schema), void 0);
const text = maybe(string());
const channelSchema = object({
	id: string(),
	snippet: maybe(object({ title: text })),
	contentDetails: maybe(object({ relatedPlaylists: maybe(object({ uploads: text })) })),
	statistics: maybe(object({ videoCount: text }))
});
const itemSchema = object({
	snippet: maybe(object({
		title: text,
		description: text,
		channelId: text,
		channelTitle: text,
		videoOwnerChannelId: text,
		videoOwnerChannelTitle: text
	})),
	contentDetails: maybe(object({
		videoId: text,
		videoPublishedAt: text
	})),
	status: maybe(object({ privacyStatus: text }))
});
const size = maybe(union([string(), number()]));
const videoSchema = object({
	id: string(),
	snippet: maybe(object({
		title: text,
		description: text,
		liveBroadcastContent: text
	})),
	contentDetails: maybe(object({ duration: text })),
	statistics: maybe(object({ viewCount: text })),
	status: maybe(object({ privacyStatus: text })),
	liveStreamingDetails: maybe(object({ actualStartTime: text })),
	player: maybe(object({
		embedWidth: size,
		embedHeight: size
	}))
});
function createYouTubeApi(getJson, key) {
	function list(resource, parameters, item) {
		const schema = object({
			items: soundItemsOf(item),
			nextPageToken: text
		});
		return getJson(`${API}/${resource}?${new URLSearchParams(parameters)}`, schema, {
			headers: { "x-goog-api-key": key },
			isLimited: ({ status, bytes }) => status === 403 && /"reason":\s*"(rateLimitExceeded|userRateLimitExceeded)"/.test(textOf(bytes))
		});
	}
	return {
		async channel(by) {
			const { items } = await list("channels", {
				part: "snippet,contentDetails,statistics",
				...by
			}, channelSchema).catch(rethrow);
			return items[0];
		},
		async playlistPage(playlistId, pageToken) {
			const parameters = {
				part: "snippet,contentDetails,status",
				maxResults: "50",
				playlistId
			};
			try {
				const { items, nextPageToken } = await list("playlistItems", pageToken === void 0 ? parameters : {
					...parameters,
					pageToken
				}, itemSchema);
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
			return (await list("videos", {
				part: "snippet,contentDetails,statistics,status,liveStreamingDetails,player",
				maxHeight: "720",
				id: ids.join(",")
			}, videoSchema).catch(rethrow)).items;
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
	const api = createYouTubeApi(context.getJson, key);
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
	const description = cut(toCollapsedLines(video?.snippet?.description ?? item.snippet?.description ?? ""), DESCRIPTION_LENGTH);
	const views = video?.statistics?.viewCount;
	const owner = channel?.id ?? item.snippet?.videoOwnerChannelId ?? item.snippet?.channelId;
	const name = channel?.snippet?.title ?? item.snippet?.videoOwnerChannelTitle ?? item.snippet?.channelTitle;
	return compact({
		id: toVideoEntryId(id),
		origin,
		type: toType(id, video, shorts),
		title: title || toVideoUrl(id),
		url: toVideoUrl(id),
		date: published,
		description: description || void 0,
		container: owner ? {
			name: toLine(name ?? "") || owner,
			url: `https://www.youtube.com/channel/${owner}`
		} : void 0,
		metrics: /^\d{1,15}$/.test(views ?? "") ? { views: {
			value: Number(views),
			"as-of": today
		} } : void 0
	});
}
function toType(id, video, shorts) {
	if (video?.liveStreamingDetails?.actualStartTime) return "livestream";
	if (shorts) return shorts.has(id) ? "short" : "video";
	return video && isShort(video) ? "short" : "video";
}
function isShort({ contentDetails, player }) {
	const seconds = parseDuration(contentDetails?.duration ?? "");
	if (seconds === void 0 || seconds === 0 || seconds > MAX_SHORT_SECONDS) return false;
	const [width, height] = [Number(player?.embedWidth), Number(player?.embedHeight)];
	return width > 0 && height > 0 ? height >= width : seconds <= SURELY_SHORT_SECONDS;
}
// src/sources/youtube/youtube.ts
const KEY = "youtube-api-key";
const CHANNEL = "a channel id (UC…), a @handle, a playlist id, or the address of one of them";
const channel = pipe(string(CHANNEL), check((given) => parseYouTubeTarget(given.trim()) !== void 0, CHANNEL));
const youtube = defineSource({
	kind: "youtube",
	key: "youtube",
	label: "YouTube",
	remedy: `add ${KEY}, unless there is one`,
	about: "Channels; with a key also handles and playlists.",
	ownsItsIds: true,
	page: toPage,
	schema: listOf(union([pipe(channel, transform((given) => ({ target: toTarget(given) }))), pipe(strictObject({
		channel,
		exclude: optional(array(type, "a list of types"))
	}, "a channel, or a map with channel"), transform(({ channel: given, exclude }) => ({
		target: toTarget(given),
		exclude
	})))], "a channel, or a map with channel"), "a list of channels", ({ target }) => target.id, forbidContradictions("youtube")),
	absent: [],
	inputs: [{
		name: "youtube",
		path: [],
		help: ["ID…", "channels (UC…); with a key also @handles and playlists"]
	}],
	credentials: [KEY],
	reads: [{
		what: "YouTube with a key",
		needs: "a [Data API key](https://developers.google.com/youtube/v3/getting-started) as a secret",
		reaches: "all public uploads of the window, with views; Shorts and live streams told apart"
	}, {
		what: "YouTube without a key",
		needs: "the channel's id",
		reaches: "the newest 15 uploads when first read, 15 of each kind where YouTube tells them; from then on everything. What has no views may be a stream yet to come: it is held back until it has some, 14 days at most"
	}],
	entries: (channels) => channels,
	place: ({ target }) => target.id,
	filter: ({ exclude = [] }) => (contribution) => !exclude.includes(contribution.type),
	mistakeIn: ({ target }, { hasCredential, nameOf }) => needsKey(target) && !hasCredential(KEY) ? explainKey(target, nameOf(KEY)) : void 0,
	mistakeAsFeed(address) {
		const target = parseYouTubeTarget(address);
		return target && needsKey(target) ? explainPlaylistFeed(target) : void 0;
	},
	collect
});
function collect({ target }, context) {
	const key = context.credentials[KEY];
	return key === void 0 ? harvestFeeds(target, context) : harvestUploads(target, key, context);
}
function toTarget(given) {
	return parseYouTubeTarget(given.trim());
}
function toPage(id) {
	if (id.startsWith("@")) return `https://www.youtube.com/${id}`;
	return id.startsWith("UC") ? `https://www.youtube.com/channel/${id}` : `https://www.youtube.com/playlist?list=${id}`;
}
// src/sources/registry.ts
const SOURCES = [
	github,
	youtube,
	feed,
	stackExchange,
	manual
];
const kindOf = createKindOf(SOURCES);
// src/config/mistakes.ts
var import_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
const MAY_BE_ADDRESS = /\/\/|[?#&;][^\s=?#&;]+=|^[^\s:]+:[^\s@]+@/;
function toMistakes(schema, root, issues) {
	return issues.flatMap((issue) => flatten(issue)).flatMap(({ issue, path }) => explain(schema, issue, path, root));
}
function findMistakes(asked, circumstances) {
	const mistakeAsFeed = (address) => SOURCES.map((source) => source.mistakeAsFeed(address)).find((found) => found !== void 0);
	return SOURCES.flatMap(({ key, schema, mistakesIn }) => {
		const list = valueAt(asked, [key]);
		return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
			const { success, output } = safeParse(schema, [entry]);
			if (!success) return [];
			const [first = ""] = typeof entry === "object" ? keysAt(schema, [index]) : [];
			const path = first === "" ? [key, index] : [
				key,
				index,
				first
			];
			return mistakesIn(output, {
				...circumstances,
				mistakeAsFeed
			}).map((message) => ({
				path,
				message
			}));
		});
	});
}
function flatten(issue, outer = []) {
	const path = [...outer, ...(issue.path ?? []).map(({ key }) => key)];
	const inner = (issue.issues ?? []).flatMap((one) => flatten(one, path));
	const deeper = inner.filter((one) => one.path.length > path.length);
	if (deeper.length > 0) return deeper;
	const sameKind = inner.filter((one) => typeof one.issue.input === "string" && one.issue.kind === "validation");
	return sameKind.length > 0 ? sameKind : [{
		issue,
		path
	}];
}
function explain(schema, issue, path, root) {
	if (issue.type === "raw_check") return [{
		path,
		message: issue.message
	}];
	const isMap = issue.type === "strict_object";
	if (isMap && issue.expected === "never") return explainUnknownKeys(schema, path.slice(0, -1), root);
	if (isMap && issue.received === "undefined" && path.length > 0) return [{
		path,
		message: `missing: write ${expectedAt(schema, path)}`
	}];
	const { input } = issue;
	const near = issue.type === "picklist" && typeof input === "string" ? findNear(input, optionsAt(schema, path)) : void 0;
	if (near !== void 0) return [{
		path,
		message: `unknown: ${show(input)}, did you mean "${near}"?`
	}];
	if (issue.kind === "validation" && typeof input === "object") return [{
		path,
		message: `expected ${issue.message}`
	}];
	const hint = issue.message === "a text" && (typeof input === "number" || typeof input === "boolean") ? ": put it in quotes" : "";
	return [{
		path,
		message: `expected ${issue.message}, found ${show(input)}${hint}`
	}];
}
function explainUnknownKeys(schema, path, root) {
	const known = keysAt(schema, path);
	const given = valueAt(root, path);
	if (Array.isArray(given)) return [{
		path,
		message: `expected ${expectedAt(schema, path)}, found a list`
	}];
	return Object.keys(given).filter((key) => !known.includes(key)).map((key) => {
		const near = findNear(key, known);
		const hint = near === void 0 ? `expected one of ${known.join(", ")}` : `did you mean "${near}"?`;
		return {
			path: [...path, key],
			message: `unknown key: ${hint}`,
			isKey: true
		};
	});
}
function findNear(given, words) {
	const [near] = words.map((word) => ({
		word,
		steps: (0, import_fastest_levenshtein.distance)(given.toLowerCase(), word)
	})).sort((a, b) => a.steps - b.steps);
	if (!near || near.steps >= Math.min(given.length, near.word.length)) return void 0;
	return near.steps <= Math.max(2, Math.floor(near.word.length / 3)) ? near.word : void 0;
}
function optionsAt(schema, path) {
	return schemasAt(schema, path).flatMap(({ options }) => options ?? []).map(String);
}
function valueAt(root, path) {
	return path.reduce((value, key) => value?.[key], root);
}
function schemasAt(schema, path) {
	const node = schema;
	if (node.wrapped) return schemasAt(node.wrapped, path);
	if (node.options && typeof node.options[0] === "object") return node.options.flatMap((option) => schemasAt(option, path));
	const [key, ...rest] = path;
	if (key === void 0) return [node];
	const child = node.entries?.[key] ?? node.item ?? node.value;
	return child === void 0 ? [] : schemasAt(child, rest);
}
function keysAt(schema, path) {
	return schemasAt(schema, path).flatMap(({ entries }) => Object.keys(entries ?? {}));
}
function expectedAt(schema, path) {
	return schemasAt(schema, path)[0]?.message ?? "it";
}
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "a map";
	if (value === null) return "nothing";
	const text = typeof value === "string" && MAY_BE_ADDRESS.test(value) ? JSON.stringify(shorten(value)) : JSON.stringify(value) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
// src/nomination/programs/options.ts
function askFor(id) {
	return {
		id,
		names: {},
		audience: [],
		primaryArea: [],
		answers: {},
		fields: [],
		include: [],
		exclude: []
	};
}
function joinOptions(first, second) {
	return {
		id: first.id,
		names: {
			...second.names,
			...first.names
		},
		audience: [...second.audience, ...first.audience],
		primaryArea: [...second.primaryArea, ...first.primaryArea],
		answers: {
			...second.answers,
			...first.answers
		},
		fields: [...first.fields, ...second.fields],
		include: [...new Set([...first.include, ...second.include])],
		exclude: [...new Set([...first.exclude, ...second.exclude])]
	};
}
function noticePublicAnswers(programs, configPath) {
	const answered = programs.filter(({ answers, fields }) => Object.keys(answers).length + fields.length > 0).map(({ id }) => id);
	if (answered.length === 0) return [];
	return [`The answers for ${answered.join(", ")} can be read by everybody, in ${configPath} and in the packs, since this repository is public. To keep them to yourself, move them into a file outside of the repository, and make the packs on your own machine: contribution-log preview --answers FILE.`];
}
// src/config/schema.ts
const yes = literal(true, "true");
const window = pipe(strictObject({
	months: optional(pipe(number("a number of months"), integer("a whole number of months"), minValue(1, "at least 1 month"), maxValue(120, "at most 120 months"))),
	since: optional(day)
}, "a map with months or since"), check(({ months, since }) => months === void 0 !== (since === void 0), "either months or since, not both"));
const TIME_ZONE = "an IANA time zone such as Europe/Oslo";
const match = pipe(strictObject({
	id: optional(text$1),
	url: optional(url),
	origin: optional(text$1),
	type: optional(type),
	container: optional(text$1),
	title: optional(text$1),
	tag: optional(text$1),
	since: optional(day),
	until: optional(day)
}, "a map of what to match, such as { container: \"ada/*\" }"), check((given) => Object.keys(given).length > 0, "at least one of id, url, origin, type, container, title, tag, since, until"), transform((given) => {
	const link = given.url === void 0 ? void 0 : toRecordedUrl(given.url) ?? given.url;
	return {
		...given,
		...link !== void 0 && { url: link }
	};
}));
const overrides = pipe(array(pipe(strictObject({
	match,
	set: optional(descriptive),
	hide: optional(yes),
	forget: optional(yes)
}, "a map with match, and with set, hide or forget"), check(({ set, hide, forget }) => [
	set,
	hide,
	forget
].some((action) => action !== void 0), "set, hide or forget beside match")), "a list of overrides"), description("Changes what was collected; later ones win."), transform((all) => all.map(({ match: given, set, hide = false, forget = false }, index) => ({
	place: `overrides[${index}]`,
	match: given,
	isHidden: hide,
	isForgotten: forget,
	...set && { set }
}))));
const area = pipe(strictObject({
	name: text$1,
	keywords: texts
}, "a map with name and keywords"), transform(({ name, keywords }) => ({
	name: toLabel(name),
	keywords
})));
const programId = picklist(PROGRAM_IDS, `one of ${PROGRAM_IDS.join(", ")}`);
function saidOnce(value, expected) {
	return union([pipe(value, transform((use) => [{ use }])), pipe(array(strictObject({
		match: optional(match),
		use: value
	}, "a map with use, and with match"), expected), transform((rules) => rules.map((given) => ({
		use: given.use,
		...given.match && { match: given.match }
	}))))], expected);
}
const answer = union([nullable(string()), record(text$1, nullable(union([string(), number()])), "a map of fields and what goes into them")], "a text, or for an item a map of fields and what goes into them");
const AUDIENCE = "a list of audiences, or a list of rules with match and use";
const PRIMARY_AREA = "an area, or a list of rules with match and use";
const NAMES = "a map of names as they are in the pack and as they are to be";
const OPTIONS = "a map with program, and with audience, primary-area, answers, include, exclude or names";
const program = union([pipe(programId, transform(askFor)), pipe(strictObject({
	program: programId,
	audience: optional(saidOnce(texts, AUDIENCE)),
	"primary-area": optional(saidOnce(string(), PRIMARY_AREA)),
	answers: optional(record(text$1, answer, "a map of questions and your answers")),
	include: optional(texts),
	exclude: optional(texts),
	names: optional(record(text$1, text$1, NAMES))
}, OPTIONS), transform(({ program: id, "primary-area": areas = [], answers = {}, ...given }) => ({
	...askFor(id),
	...compact(given),
	primaryArea: areas.filter(({ use }) => use.trim() !== ""),
	...toAnswers(answers)
})))], `a program (${PROGRAM_IDS.join(", ")}), or ${OPTIONS}`);
function toAnswers(given) {
	const maps = Object.entries(given).flatMap(([item, values]) => typeof values === "object" && values !== null ? [{
		item,
		values: toTexts(values)
	}] : []);
	return {
		answers: toTexts(given),
		fields: maps.filter(({ values }) => Object.keys(values).length > 0)
	};
}
function toTexts(given) {
	const texts = Object.entries(given).flatMap(([key, value]) => typeof value === "string" || typeof value === "number" ? [[key, toLines(String(value))]] : []);
	return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
const sources = Object.fromEntries(SOURCES.map((source) => [source.key, optional(describeSource(source))]));
function describeSource({ schema, about }) {
	return pipe(schema, description(about));
}
const ConfigSchema = strictObject({
	window: optional(pipe(window, description("The log shows so many months up to today, or everything since a day."))),
	"time-zone": optional(pipe(string(TIME_ZONE), check(isTimeZone, TIME_ZONE), description("The zone that decides on which day something happened. Default: UTC."))),
	name: optional(pipe(text$1, description("Shown in the log. Default: the name on the GitHub profile."), transform(toCollapsedLine))),
	...sources,
	overrides: optional(overrides),
	areas: optional(pipe(array(area, "a list of areas"), description("Subjects, told by words in titles, descriptions and tags."))),
	programs: optional(pipe(array(program, "a list of programs"), description("Award programs to make a nomination pack for, and what you say to each."))),
	about: optional(pipe(text$1, description("Who you are, in two sentences, for the packs."), transform(toLines)))
}, "a map");
export { transform as A, check as C, rawCheck as D, pipe as E, safeParse as O, withoutFeedQuery as S, picklist as T, createWordSearch as _, toMistakes as a, starSecrets as b, createGetJson as c, createGitHubClient as d, describeProblems as f, createGlob as g, createFilter$2 as h, findMistakes as i, string as k, pLimit as l, day as m, joinOptions as n, SOURCES as o, createHttp as p, noticePublicAnswers as r, kindOf as s, ConfigSchema as t, GitHubError as u, credentialsIn as v, optional as w, withoutCredentials as x, shorten as y };
