import { b as starSecrets, l as pLimit } from "./schema.js";
import { o as messageOf, r as SourceError } from "./errors.js";
import { on } from "node:events";
import { fork } from "node:child_process";
// src/net/secrets.ts
function createSecrets(onHide = () => {}) {
	const all = new Set();
	return {
		hide(secrets) {
			for (const secret of secrets.filter(Boolean)) {
				all.add(secret);
				onHide(secret);
			}
		},
		star: (text) => starSecrets(text, [...all])
	};
}
// package.json
var version = "0.1.0";
// src/feeds/parser.ts
const LIMIT_MS = 3e4;
const MEMORY_MB = 512;
function createFeedParser({ allow }, end) {
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
		const over = new AbortController();
		let hasBegun = false;
		try {
			end.throwIfAborted();
			const parser = prepare();
			const signal = AbortSignal.any([over.signal, end]);
			const messages = on(parser, "message", {
				signal,
				close: ["exit"]
			});
			parser.send(toText());
			for await (const [message] of messages) if (message === "begun") {
				hasBegun = true;
				allow(LIMIT_MS, over.signal).then(() => over.abort());
			} else if ("document" in message) return message.document;
			else throw new SourceError(message.error);
		} catch (error) {
			if (error instanceof SourceError) throw error;
			stop();
			if (end.aborted) throw new SourceError(messageOf(end.reason), true);
			if (over.signal.aborted) throw new SourceError(`the feed takes more than ${LIMIT_MS / 1e3} s to read, which no feed should`);
			throw error;
		} finally {
			over.abort();
		}
		if (!hasBegun) throw new SourceError("the process that reads feeds ended before it had begun", true);
		throw new SourceError(`the feed takes more than ${MEMORY_MB} MB of memory to read, which no feed should`);
	}
	return {
		prepare,
		parse: (toText) => oneAtOnce(parse, toText)
	};
}
// src/hosts/network.ts
const SLICE_MS = 100;
const NETWORK = {
	userAgent: `contribution-log/${version}`,
	fetch: (url, init) => globalThis.fetch(url, init),
	sleep,
	allow,
	now: () => Date.now(),
	random: () => Math.random()
};
function openFeedParser(end) {
	return createFeedParser(NETWORK, end);
}
function sleep(milliseconds, signal) {
	return new Promise((resolve) => {
		if (signal?.aborted) return resolve();
		const wake = () => {
			globalThis.clearTimeout(timer);
			signal?.removeEventListener("abort", wake);
			resolve();
		};
		const timer = globalThis.setTimeout(wake, milliseconds);
		signal?.addEventListener("abort", wake);
	});
}
async function allow(milliseconds, signal) {
	for (let left = milliseconds; left > 0 && !signal.aborted; left -= SLICE_MS) await sleep(Math.min(left, SLICE_MS), signal);
}
export { createSecrets as i, openFeedParser as n, version as r, NETWORK as t };
