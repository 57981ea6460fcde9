import { t as ConfigError } from "./errors.js";
import { n as PROGRAM_IDS } from "./registry.js";
import { n as shorten } from "./credentials.js";
// src/hosts/cli/options.ts
const OPTIONS = {
	output: "one",
	config: "one",
	"github-users": "many",
	feeds: "many",
	youtube: "many",
	since: "one",
	until: "one",
	"time-zone": "one",
	programs: "many"
};
const INDENT = " ".repeat(24);
const MEANING = /\S.{0,55}(?!\S)/g;
const HELP = `Makes your contribution log in a folder of this machine.

Usage: contribution-log preview [options]

  --output DIR          where to write; a record there is added to
                        (./contribution-log)
  --config FILE         configuration (.github/contribution-log.yml, if there)
  --github-users NAME…  whose merged pull requests count; needs GITHUB_TOKEN
  --feeds URL…          RSS, Atom, RDF or JSON feeds
  --youtube ID…         channels (UC…); with a key also @handles and playlists
  --since, --until DAY  the log's days, YYYY-MM-DD (12 months up to today)
  --time-zone ZONE      decides on which day something happened (UTC)
  --programs NAME…      ${fold(`nomination packs: ${PROGRAM_IDS.join(", ")}`)}
  --help, --version

GITHUB_TOKEN (\`gh auth token\` prints one) and YOUTUBE_API_KEY are used when set.
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
		const name = option.slice(2);
		if (!option.startsWith("--") || !isOption(name)) {
			problems.push(`${option}: there is no such option. See --help.`);
			continue;
		}
		if (values.length === 0) problems.push(`${option}: a value has to follow it.`);
		if (OPTIONS[name] === "one") {
			problems.push(...values.slice(1).map(explainStray));
			given.set(name, values[0] ?? "");
		} else given.set(name, [given.get(name) ?? [], values].flat().join("\n"));
	}
	if (problems.length > 0) throw new ConfigError(problems);
	return {
		name: "preview",
		values: given
	};
}
function nameOf(input) {
	if (input === "token" || input === "search-token") return "GITHUB_TOKEN";
	if (input === "youtube-api-key") return "YOUTUBE_API_KEY";
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
function fold(meaning) {
	return (meaning.match(MEANING) ?? []).join(`\n${INDENT}`);
}
function explainStray(word) {
	return `"${shorten(word)}" belongs to no option. See --help.`;
}
function isOption(name) {
	return Object.hasOwn(OPTIONS, name);
}
export { nameOf as n, parseCommand as r, HELP as t };
