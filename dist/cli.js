#!/usr/bin/env node
import { i as createSecrets, n as openFeedParser, r as version, t as NETWORK } from "./network.js";
import { t as SOURCE_CREDENTIALS } from "./inputs.js";
import { o as messageOf, s as problemsOf } from "./errors.js";
import { v as credentialsIn } from "./schema.js";
import { a as toLine, n as cut } from "./text.js";
import { j as parseWebUrl } from "./contribution.js";
import { i as toVariable, r as parseCommand, t as HELP } from "./options.js";
// src/hosts/cli/command-line.ts
const MAX_MESSAGE = 2e3;
async function runCommandLine(words, host) {
	const { env, stdout, stderr } = host;
	const secrets = createSecrets();
	const say = (message) => stderr.write(`${cut(toLine(message), MAX_MESSAGE)}\n`);
	const fail = (message) => {
		say(message);
		host.onFailure();
	};
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
			for (const { level, message } of await preview(command.values, host, secrets)) if (level === "error") fail(secrets.star(message));
			else say(`${level}: ${secrets.star(message)}`);
		}
	} catch (error) {
		for (const { message } of problemsOf(error)) fail(secrets.star(message));
	}
}
function findCredentials(word) {
	return (word.match(/https?:\/\/\S+/gi) ?? []).flatMap((url) => parseWebUrl(url) ? credentialsIn(url) : []);
}
// src/cli.ts
const { argv, env, stdout, stderr } = process;
await runCommandLine(argv.slice(2), {
	network: NETWORK,
	openFeedParser,
	env,
	stdout,
	stderr,
	onFailure() {
		process.exitCode = 1;
	}
});
export {};
