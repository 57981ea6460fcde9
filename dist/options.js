import { n as SOURCE_INPUTS, t as SOURCE_CREDENTIALS } from "./inputs.js";
import { t as ConfigError } from "./errors.js";
import { y as shorten } from "./schema.js";
import { n as PROGRAM_IDS } from "./registry.js";
// src/hosts/cli/options.ts
const OPTIONS = [
	{
		name: "output",
		value: "DIR",
		help: "where to write; a record there is added to (./contribution-log)"
	},
	{
		name: "config",
		value: "FILE",
		help: "configuration (.github/contribution-log.yml, if there)"
	},
	...SOURCE_INPUTS.flatMap(({ name, help }) => {
		const [value, what] = help ?? [];
		return value === void 0 || what === void 0 ? [] : [{
			name,
			value,
			takesSeveral: true,
			help: what
		}];
	}),
	{
		name: "since",
		value: "DAY"
	},
	{
		name: "until",
		value: "DAY",
		help: "the log's days, YYYY-MM-DD (12 months up to today)"
	},
	{
		name: "time-zone",
		value: "ZONE",
		help: "decides on which day something happened (UTC)"
	},
	{
		name: "programs",
		value: "NAME…",
		takesSeveral: true,
		help: `nomination packs: ${PROGRAM_IDS[0]} and more, listed in the README`
	},
	{
		name: "answers",
		value: "FILE",
		help: "about and programs, from a file that is not to be public"
	}
];
const INDENT = 24;
const MEANING = /\S.{0,55}(?!\S)/g;
const HELP = `Makes your contribution log in a folder of this machine.

Usage: contribution-log preview [options]

${OPTIONS.map(describeOption).join("")}  --help, --version

From the environment, when set: GITHUB_TOKEN (\`gh auth token\` prints one),
${SOURCE_CREDENTIALS.map(toVariable).join(", ")}.
Exit code 0, or 1 with the reason on standard error.

  contribution-log preview --feeds https://example.com/feed.xml
`;
function parseCommand(words) {
	if (words.some((word) => word === "--help" || word === "-h") || words[0] === "help") return { name: "help" };
	if (words.some((word) => word === "--version" || word === "-v")) return { name: "version" };
	const [command, ...rest] = words;
	if (command !== "preview") throw new ConfigError(["the first word has to be the command: contribution-log preview [options]. See --help."]);
	const [{ values: stray }, ...groups] = toGroups(rest);
	const problems = stray.map(explainStray);
	const given = new Map();
	for (const { option, values } of groups) {
		const known = OPTIONS.find(({ name }) => option === `--${name}`);
		if (!known) {
			problems.push(`${option}: there is no such option. See --help.`);
			continue;
		}
		if (values.length === 0) problems.push(`${option}: a value has to follow it.`);
		const { name, takesSeveral } = known;
		if (takesSeveral) given.set(name, [given.get(name) ?? [], values].flat().join("\n"));
		else {
			problems.push(...values.slice(1).map(explainStray));
			given.set(name, values[0] ?? "");
		}
	}
	if (problems.length > 0) throw new ConfigError(problems);
	return {
		name: "preview",
		values: given
	};
}
function nameOf(input) {
	if (input === "token" || input === "search-token") return "GITHUB_TOKEN";
	if (SOURCE_CREDENTIALS.includes(input)) return toVariable(input);
	return `--${input === "directory" ? "output" : input}`;
}
function toGroups(words) {
	const groups = [{
		option: "",
		values: []
	}];
	for (const word of words) if (!word.startsWith("-")) groups.at(-1)?.values.push(word);
	else {
		const [option = "", value] = word.split(/=(.*)/s);
		groups.push({
			option,
			values: value === void 0 ? [] : [value]
		});
	}
	return groups;
}
function describeOption({ name, value, help }, index) {
	if (help === void 0) return "";
	const before = OPTIONS[index - 1];
	const names = before && before.help === void 0 ? `--${before.name}, --${name}` : `--${name}`;
	const lines = (help.match(MEANING) ?? []).join(`\n${" ".repeat(INDENT)}`);
	return `${`  ${names} ${value}`.padEnd(INDENT)}${lines}\n`;
}
function toVariable(credential) {
	return credential.replaceAll("-", "_").toUpperCase();
}
function explainStray(word) {
	return `"${shorten(word)}" belongs to no option. See --help.`;
}
export { toVariable as i, nameOf as n, parseCommand as r, HELP as t };
