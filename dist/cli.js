#!/usr/bin/env node
import { n as SOURCE_CREDENTIALS, t as version } from "./package.js";
import { o as messageOf, s as problemsOf } from "./errors.js";
import { t as createSecrets } from "./secrets.js";
import { y as credentialsIn } from "./schema.js";
import { i as toLine, n as cut } from "./text.js";
import { v as parseWebUrl } from "./window.js";
import { i as toVariable, r as parseCommand, t as HELP } from "./options.js";
// src/hosts/cli/command-line.ts
const MAX_MESSAGE = 2e3;
const { stdout, stderr, env } = process;
async function runCommandLine(words) {
	const secrets = createSecrets();
	stdout.once("error", (error) => error.code === "EPIPE" || fail(messageOf(error)));
	for (const stream of [stdout, stderr]) stream.on("error", () => {});
	try {
		if (!("escape" in RegExp)) await import("./older-node.js");
		const keys = ["GITHUB_TOKEN", ...SOURCE_CREDENTIALS.map(toVariable)].map((name) => env[name] ?? "");
		secrets.hide([...keys, ...words.flatMap(findCredentials)]);
		const command = parseCommand(words);
		if (command.name === "help") stdout.write(HELP);
		else if (command.name === "version") stdout.write(`${version}\n`);
		else {
			const { preview } = await import("./preview.js");
			for (const { level, message } of await preview(command.values, env, stdout, secrets)) if (level === "error") fail(secrets.star(message));
			else say(`${level}: ${secrets.star(message)}`);
		}
	} catch (error) {
		for (const { message } of problemsOf(error)) fail(secrets.star(message));
	}
}
function findCredentials(word) {
	return (word.match(/https?:\/\/\S+/gi) ?? []).flatMap((url) => parseWebUrl(url) ? credentialsIn(url) : []);
}
function fail(message) {
	say(message);
	process.exitCode = 1;
}
function say(message) {
	stderr.write(`${cut(toLine(message), MAX_MESSAGE)}\n`);
}
// src/cli.ts
await runCommandLine(process.argv.slice(2));
export {};
