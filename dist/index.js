import { i as secretsOf, o as UPDATE_BRANCH, r as readInputs } from "./inputs.js";
import { i as StaleHeadError, n as RepositoryError, s as problemsOf } from "./errors.js";
import { d as createGitHubClient, f as describeProblems, p as createHttp, u as GitHubError } from "./schema.js";
import { i as createSecrets, n as openFeedParser, t as NETWORK } from "./network.js";
import { E as toDay, g as daysBetween, h as dayIn, p as addDays } from "./contribution.js";
import { a as run, c as propose, d as countTypes, i as remarksOf, l as renderLogInside, n as describeOutcome, r as errorsOf, s as isFailure, t as describeNews, u as countByType } from "./main.js";
import { o as renderCoverageLine } from "./markup.js";
import { a as escapeText, c as linkWithoutMark, i as count, l as renderBlock, s as link } from "./mark.js";
import { i as TYPE_WORDS } from "./pack-files.js";
import { n as cut } from "./text.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, existsSync, promises, readFileSync } from "fs";
// src/report/summary.ts
const MAX_NEWS = 200;
const MAX_PROPOSAL = 65536;
const MAX_OPEN_NEWS = 10;
const PROPOSAL_LIMITS = [
	{
		maxNews: MAX_NEWS,
		maxOthers: Number.POSITIVE_INFINITY
	},
	{
		maxNews: MAX_OPEN_NEWS,
		maxOthers: Number.POSITIVE_INFINITY
	},
	{
		maxNews: 0,
		maxOthers: Number.POSITIVE_INFINITY
	},
	{
		maxNews: 0,
		maxOthers: 50
	},
	{
		maxNews: 0,
		maxOthers: 0
	}
];
function renderSummary(run) {
	return join([...renderRun(run, {
		renderLink: link,
		maxNews: MAX_NEWS,
		maxOthers: Number.POSITIVE_INFINITY
	}), ...run.isPreview ? ["---", renderLogInside(run.report)] : []]);
}
function renderProposal(run) {
	let text = "";
	for (const limits of PROPOSAL_LIMITS) {
		text = join(renderRun(run, {
			...limits,
			renderLink: linkWithoutMark
		}));
		if (text.length <= MAX_PROPOSAL) break;
	}
	return text;
}
function join(blocks) {
	return `${blocks.join("\n\n")}\n`;
}
function renderRun(run, style) {
	const { report, added, updated, failures, notices, result, logUrl } = run;
	const { window } = report;
	const { renderLink, maxOthers } = style;
	return [
		"# Contribution log",
		`**${count(report.total, "contribution", "contributions")}** from ${window.since} to ${window.until}${renderCounts(report)}`,
		...upTo(report.unknown, maxOthers, escapeText),
		[result, ...logUrl === void 0 ? [] : [renderLink("Open the log", logUrl)]].join(" "),
		...upTo(notices, maxOthers, (notice) => `Note: ${escapeText(notice)}`),
		...maxOthers === 0 ? [] : renderKeepers(run.keepers),
		"## Sources",
		upTo(run.coverage, maxOthers, (line) => renderCoverageLine(line, renderLink)).join("\n") || "None.",
		...renderFailures(failures, maxOthers),
		...renderNews("New", added, window, style),
		...renderNews("Changed", updated, window, style),
		...renderPacks(run.packs, renderLink)
	];
}
function upTo(all, max, render) {
	const left = all.length - Math.min(max, all.length);
	return [...all.slice(0, max).map(render), ...left > 0 ? [`- and ${left} more`] : []];
}
function describeCounts(counts) {
	return Object.entries(counts).map(([type, number]) => {
		const { one, many } = TYPE_WORDS[type];
		return count(number, one, many);
	}).join(", ");
}
function renderCounts(report) {
	return report.total === 0 ? "" : `: ${describeCounts(countByType(report))}`;
}
function renderNews(title, news, window, { renderLink, maxNews }) {
	if (news.length === 0) return [];
	const list = upTo(news, maxNews, (entry) => {
		const { type, title: text, url } = entry;
		return `- ${dayIn(window, entry)} ${TYPE_WORDS[type].one}: ${renderLink(text, url)}`;
	}).join("\n");
	const heading = `## ${title} (${news.length})`;
	if (news.length <= MAX_OPEN_NEWS) return [heading, list];
	return [
		heading,
		"<details><summary>Show them</summary>",
		list,
		"</details>"
	];
}
function renderPacks(packs, renderLink) {
	if (packs.length === 0) return [];
	return ["## Nomination packs", packs.map(({ name, url }) => `- ${renderLink(name, url)}`).join("\n")];
}
function renderKeepers(keepers) {
	return keepers.flatMap(({ path, lines }) => [`What was written into ${escapeText(path)} by hand is not in the file that is made anew. These lines of the configuration file keep it:`, renderBlock(lines, "yaml")]);
}
function renderFailures(failures, max) {
	if (failures.length === 0) return [];
	return [
		"## Not read this time",
		"What was recorded of them before is kept.",
		upTo(failures, max, ({ origin, error }) => `- ${escapeText(origin)}: ${escapeText(error)}`).join("\n")
	];
}
// src/repository/github.ts
function createGitHubRepository(store, branch) {
	return {
		async read(paths, configuration) {
			const { defaultBranch, heads, refusal } = await store.readBranches(branch === void 0 ? [] : [branch]);
			const name = branch ?? defaultBranch.name;
			const isDefault = name === defaultBranch.name;
			const head = (isDefault ? void 0 : heads[0]) ?? defaultBranch.head;
			const [files = new Map(), others] = await store.readFiles([{
				commit: head,
				paths
			}, ...configuration === void 0 ? [] : [{
				commit: defaultBranch.head,
				paths: [configuration]
			}]]);
			return {
				head,
				branch: {
					name,
					isNew: !isDefault && heads[0] === void 0
				},
				files,
				configuration: others?.get(configuration ?? ""),
				...refusal && { refusal }
			};
		},
		async commit({ head, branch: { name, isNew } }, files, message) {
			if (isNew) await store.createBranch(name, head);
			return store.commit({
				branch: name,
				head,
				files,
				message
			});
		}
	};
}
// src/repository/history.ts
const MAX_COMPARED = 300;
const MAX_WALKED = 20;
async function compare(store, from, to) {
	try {
		const { files, ahead_by: ahead } = await store.call("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead: `${from}...${to}` }, "", "comparing branches");
		if (!files) return ahead === 0 ? new Set() : "unknown";
		if (files.length >= MAX_COMPARED) return "cut";
		return new Set(files.flatMap(({ filename, previous_filename: old }) => [filename, old ?? filename]));
	} catch (error) {
		if (error instanceof RepositoryError && error.status === 404) return "unknown";
		throw error;
	}
}
async function isAncestor(store, commit, of) {
	const seen = new Set([of]);
	for (const sha of seen) {
		if (sha === commit) return true;
		if (seen.size > MAX_WALKED) return false;
		try {
			const { parents } = await store.call("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: sha }, "", "reading a commit");
			for (const parent of parents) seen.add(parent.sha);
		} catch (error) {
			if (error instanceof RepositoryError) return true;
			throw error;
		}
	}
	return false;
}
// src/repository/merge.ts
const ACTION = `committing to ${UPDATE_BRANCH}`;
async function commitOnBoth(store, { head, baseHead, files, message }) {
	const call = (route, parameters) => store.call(route, parameters, UPDATE_BRANCH, ACTION);
	const [{ tree: baseTree }, changed] = await Promise.all([call("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: baseHead }), compare(store, baseHead, head)]);
	const others = typeof changed === "string" ? [] : [...changed].filter((path) => !files.has(path));
	const kept = others.length === 0 ? [] : await readEntries(others);
	const tree = await call("POST /repos/{owner}/{repo}/git/trees", {
		base_tree: baseTree.sha,
		tree: [...kept, ...[...files].map(([path, content]) => ({
			path,
			mode: "100644",
			type: "blob",
			content
		}))]
	});
	const { sha } = await call("POST /repos/{owner}/{repo}/git/commits", {
		message: `${message.headline}\n\n${message.body}`,
		tree: tree.sha,
		parents: [head, baseHead]
	});
	try {
		await store.moveBranch(UPDATE_BRANCH, sha, false);
	} catch (error) {
		if (error instanceof RepositoryError && /fast.forward/i.test(error.said ?? "")) throw new StaleHeadError(`the branch ${UPDATE_BRANCH} moved while the log was made`);
		throw error;
	}
	return sha;
	async function readEntries(paths) {
		const whole = await call("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			tree_sha: head,
			recursive: "1"
		});
		if (whole.truncated) throw new RepositoryError(`${UPDATE_BRANCH} holds too many files to be brought up to its base: merge it`);
		const entries = new Map(whole.tree.map((entry) => [entry.path, entry]));
		return paths.map((path) => {
			const { mode, type, sha: blob } = entries.get(path) ?? {
				mode: "100644",
				type: "blob",
				sha: null
			};
			return {
				path,
				mode,
				type,
				sha: blob
			};
		});
	}
}
// src/repository/pull-request.ts
const MAX_TITLE = 256;
function createProposingRepository(store, base) {
	const { label } = store;
	const call = (route, parameters, action) => store.call(route, parameters, UPDATE_BRANCH, action);
	async function listPulls(state) {
		const pulls = await call("GET /repos/{owner}/{repo}/pulls", {
			state,
			sort: "created",
			direction: "desc",
			per_page: 30,
			head: `${label.split("/")[0]}:${UPDATE_BRANCH}`
		}, "listing pull requests");
		const isOurs = ({ head }) => head?.ref === "contribution-log/update" && (head.repo?.full_name ?? label).toLowerCase() === label.toLowerCase();
		return Array.isArray(pulls) ? pulls.filter((pull) => pull?.state === state && isOurs(pull)) : [];
	}
	async function read(paths, configuration) {
		const [{ defaultBranch, heads, refusal }, pulls] = await Promise.all([store.readBranches([UPDATE_BRANCH, ...base === void 0 ? [] : [base]]), listPulls("open")]);
		const [own, named] = heads;
		const baseName = base ?? defaultBranch.name;
		const isDefault = baseName === defaultBranch.name;
		const baseHead = (isDefault ? void 0 : named) ?? defaultBranch.head;
		if ("contribution-log/update" === baseName) throw new RepositoryError(`${UPDATE_BRANCH} is the branch that pull requests come from, so it cannot be the default branch: write another into "branch"`);
		const open = findOpen(pulls, baseName);
		const head = !open && await isFinished(own) ? void 0 : own;
		const [texts, divergence] = await Promise.all([store.readFiles([
			{
				commit: baseHead,
				paths
			},
			{
				commit: defaultBranch.head,
				paths: configuration === void 0 ? [] : [configuration]
			},
			...head === void 0 ? [] : [{
				commit: head,
				paths
			}]
		]), head === void 0 ? void 0 : findDivergence(paths, head, baseHead)]);
		const [baseFiles = new Map(), others = new Map(), ownFiles = baseFiles] = texts;
		return {
			head: head ?? baseHead,
			branch: {
				name: UPDATE_BRANCH,
				isNew: head === void 0
			},
			files: ownFiles,
			configuration: others.get(configuration ?? ""),
			...refusal && { refusal },
			base: {
				head: baseHead,
				branch: {
					name: baseName,
					isNew: !isDefault && named === void 0
				},
				files: baseFiles,
				isOutrun: divergence?.isOutrun ?? false,
				conflicts: divergence?.conflicts ?? [],
				...open && { pullRequest: toOpenPullRequest(open) }
			}
		};
	}
	async function isFinished(head) {
		if (head === void 0) return true;
		return (await listPulls("closed")).some((pull) => pull.head?.sha === head);
	}
	async function findDivergence(paths, head, baseHead) {
		const theirs = await compare(store, head, baseHead);
		if (theirs === "unknown") return {
			isOutrun: !await isAncestor(store, baseHead, head),
			conflicts: []
		};
		if (theirs !== "cut" && !paths.some((path) => theirs.has(path))) return {
			isOutrun: false,
			conflicts: []
		};
		const ours = await compare(store, baseHead, head);
		if (typeof ours === "string" || theirs === "cut") return {
			isOutrun: false,
			conflicts: ["more files than can be compared"]
		};
		const conflicts = [...ours.keys()].filter((path) => !paths.includes(path) && theirs.has(path));
		return {
			isOutrun: conflicts.length === 0,
			conflicts
		};
	}
	async function commit({ head, branch, base: target }, files, message) {
		await expectUnmoved(target);
		if (target.branch.isNew) await store.createBranch(target.branch.name, target.head);
		if (branch.isNew) await startBranch(target.head);
		if (!target.isOutrun) return store.commit({
			branch: UPDATE_BRANCH,
			head,
			files,
			message
		});
		return commitOnBoth(store, {
			head,
			baseHead: target.head,
			files,
			message
		});
	}
	async function expectUnmoved({ head, branch, pullRequest }) {
		const [{ heads }, pulls] = await Promise.all([store.readBranches([branch.name]), pullRequest && listPulls("open")]);
		if (!branch.isNew && heads[0] !== head) throw new StaleHeadError(`the branch ${branch.name} moved while the log was made`);
		if (pulls && findOpen(pulls, branch.name)?.number !== pullRequest?.number) throw new StaleHeadError("the pull request was closed");
	}
	async function startBranch(head) {
		const [open, closed] = await Promise.all([listPulls("open"), listPulls("closed")]);
		const { heads: [own] } = await store.readBranches([UPDATE_BRANCH]);
		if (own === void 0) return store.createBranch(UPDATE_BRANCH, head);
		if (open.length > 0 || !closed.some((pull) => pull.head?.sha === own)) throw new StaleHeadError(`the branch ${UPDATE_BRANCH} was made meanwhile`);
		await store.moveBranch(UPDATE_BRANCH, head, true);
	}
	async function propose({ head, branch, files, base: target }, sha, proposal) {
		const { pullRequest, conflicts } = target;
		const isWaiting = !branch.isNew && [...files].some(([path, found]) => found !== target.files.get(path));
		if (!pullRequest && sha === void 0 && !isWaiting) return void 0;
		const url = pullRequest?.text.includes(sha ?? head) ? pullRequest?.url : await writePull(pullRequest, target.branch.name, proposal);
		if (conflicts.length === 0) return url;
		throw new RepositoryError(`${url} cannot be merged: ${target.branch.name} changed the same files (${conflicts.slice(0, 5).join(", ")}). Solve the conflict there, or close it to start again from ${target.branch.name}`);
	}
	async function writePull(known, into, { title, text }) {
		const content = {
			title: cut(title, MAX_TITLE),
			body: text
		};
		if (known) {
			const { state, html_url } = await call("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
				pull_number: known.number,
				...content
			}, "bringing the pull request up to date");
			if (state === "open") return html_url;
		}
		try {
			return (await call("POST /repos/{owner}/{repo}/pulls", {
				...content,
				head: UPDATE_BRANCH,
				base: into
			}, "opening a pull request")).html_url;
		} catch (error) {
			if (!(error instanceof RepositoryError && /already exists/i.test(error.said ?? ""))) throw error;
			const open = findOpen(await listPulls("open"), into);
			if (!open || known) throw error;
			return writePull(toOpenPullRequest(open), into, {
				title,
				text
			});
		}
	}
	return {
		read,
		commit,
		propose
	};
}
function findOpen(open, into) {
	const ours = open.find(({ base }) => base?.ref === into);
	const [other] = open;
	if (ours || !other) return ours;
	throw new RepositoryError(`${other.html_url} asks to merge ${UPDATE_BRANCH} into ${other.base?.ref}, not into ${into}: merge or close it, or write "branch: ${other.base?.ref}"`);
}
function toOpenPullRequest({ number, html_url, body }) {
	return {
		number,
		url: html_url,
		text: body ?? ""
	};
}
// src/repository/queries.ts
const ACTIVITY_QUERY = toQuery(["pushedAt", "defaultBranchRef { name target { ... on Commit { committedDate } } }"], []);
const MESSAGE_QUERY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { message } }
  }
}`;
const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
function toBranchesQuery(branches) {
	return toQuery([
		"archivedAt viewerPermission",
		"defaultBranchRef { name target { oid } }",
		...numbers(branches).map((index) => `branch${index}: ref(qualifiedName: $ref${index}) { target { oid } }`)
	], numbers(branches).map((index) => `ref${index}`));
}
function toFilesQuery(files, folders) {
	const fileNames = numbers(files).map((index) => `file${index}`);
	const folderNames = numbers(folders).map((index) => `folder${index}`);
	return toQuery([...fileNames.map((name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated isBinary } }`), ...folderNames.map((name) => `${name}: object(expression: $${name}) { __typename }`)], [...fileNames, ...folderNames]);
}
function toQuery(fields, variables) {
	return `query ($owner: String!, $name: String!${variables.map((variable) => `, $${variable}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
}
function numbers(count) {
	return [...Array(count).keys()];
}
// src/repository/refusal.ts
const RULES = [
	{
		pattern: /archived/i,
		explain: ({ repository }) => `${repository} is archived and takes no changes: unarchive it at the end of its Settings → General, or move the workflow to another repository`
	},
	{
		pattern: /not permitted to create or approve pull requests/i,
		explain: ({ repository, branch }) => `workflows may not open pull requests in ${repository}: tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General (in an organisation it may be locked in the organisation's settings). What was collected is safe on the branch ${branch}, and the next run opens the pull request`
	},
	{
		pattern: /without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
		isFor: ({ branch }) => branch === UPDATE_BRANCH,
		explain: ({ branch }) => `GitHub lets no workflow move the branch ${branch} past changes to workflow files: delete the branch ${branch} and run again, which makes it anew. What waits on it and is in no feed any more goes with it, so merge its pull request before that where you can`
	},
	{
		pattern: /Resource not accessible by integration/i,
		explain: ({ repository, mode }) => `the token may not write to ${repository}: add "${toPermissions(mode)}" to the workflow`
	},
	{
		pattern: /Resource not accessible by personal access token|^Not Found$|viewerPermission/i,
		explain: ({ repository, mode }) => `the token in the input token may not write to ${repository}: give a fine-grained one "Contents: Read and write"${mode === "commit" ? "" : " and \"Pull requests: Read and write\""} for it, a classic one the scope "repo"; or leave the input out and add "${toPermissions(mode)}" to the workflow`
	},
	{
		pattern: /secret detected|cannot contain secrets/i,
		explain: () => "push protection takes something in a title, a link or a description for a secret: take it away where it was published, or allow it under Security → Secret scanning"
	},
	{
		pattern: /creations being restricted|Reference update failed|Ref cannot be created/i,
		isFor: ({ action }) => action.startsWith("creating"),
		explain: ({ branch, mode }) => `the branch ${branch} does not exist and may not be created: ${mode === "commit" ? "create it by hand, write another name into \"branch\"," : `create it by hand, rename a branch called ${branch.split("/")[0]} if there is one,`} or let its creation pass the rules under Settings → Rules`
	},
	{
		pattern: /rule violations|protected branch|made through a pull request|approving review|status checks?\b|not authorized to push|force-push|Reference (?:cannot be updated|update failed)|merge commits|GH006|GH013/i,
		explain: ({ repository, branch, mode }) => mode === "commit" ? `${branch} of ${repository} is protected by a rule. Add "publish: pull-request" to the step and "pull-requests: write" to the permissions, or have the log on a branch without rules: add "branch: contribution-data". The workflow's own token cannot be put on the bypass list of a personal repository; an input token of someone who may bypass the rule works, too` : `a rule under Settings → Rules or Branches also protects the branch ${branch} of ${repository}: leave ${branch} out of the branches it is for`
	}
];
function toPermissions(mode) {
	return `permissions: { contents: write, pull-requests: ${mode === "commit" ? "read" : "write"} }`;
}
function explainRefusal(said, attempt) {
	const quoted = said.replace(/\s+/g, " ").trim();
	const rule = RULES.find(({ pattern, isFor }) => pattern.test(quoted) && (isFor?.(attempt) ?? true));
	if (!rule) return `${attempt.action} in ${attempt.repository} failed: ${quoted || "GitHub gave no reason"}`;
	return `${rule.explain(attempt)} (GitHub said: ${quoted})`;
}
// src/repository/store.ts
function createStore(client, { owner, name, token, mode }) {
	const label = `${owner}/${name}`;
	const refuse = (said, action, branch, status) => new RepositoryError(explainRefusal(said, {
		action,
		repository: label,
		branch,
		mode
	}), {
		said,
		status
	});
	async function ask(query, variables) {
		const { data, errors } = await client.graphql(query, {
			owner,
			name,
			...variables
		});
		if (data?.repository && errors.length === 0) return data.repository;
		const said = describeProblems(errors) || "it is not there";
		const hint = /NOT_FOUND|not resolve/.test(said) ? `: a private repository needs "permissions: { contents: write, pull-requests: read }" in the workflow, which lets it be read, too` : "";
		throw new RepositoryError(`reading ${label} failed (GitHub said: ${said})${hint}`);
	}
	async function readBranches(names) {
		const data = await ask(toBranchesQuery(names.length), Object.fromEntries(names.map((branch, index) => [`ref${index}`, `refs/heads/${branch}`])));
		const { defaultBranchRef } = data;
		if (!defaultBranchRef?.target) throw new RepositoryError(`${label} has no commit yet: add a file on GitHub, such as a README, and run again`);
		const refusal = foreseeRefusal(data);
		return {
			defaultBranch: {
				name: defaultBranchRef.name,
				head: defaultBranchRef.target.oid
			},
			heads: names.map((_, index) => data[`branch${index}`]?.target?.oid),
			...refusal && { refusal }
		};
	}
	function foreseeRefusal({ archivedAt, viewerPermission }) {
		const attempt = {
			action: "writing",
			repository: label,
			branch: "",
			mode
		};
		if (archivedAt) return explainRefusal(`archivedAt: ${archivedAt}`, attempt);
		return (viewerPermission === "READ" || viewerPermission === "TRIAGE") && !token.startsWith("ghs_") ? explainRefusal(`viewerPermission: ${viewerPermission}`, attempt) : void 0;
	}
	async function readActivity() {
		const { pushedAt, defaultBranchRef } = await ask(ACTIVITY_QUERY, {});
		return {
			defaultBranch: defaultBranchRef?.name,
			committedAt: defaultBranchRef?.target?.committedDate,
			pushedAt: pushedAt ?? void 0
		};
	}
	async function readFiles(wanted) {
		const files = wanted.flatMap(({ commit, paths }) => paths.map((path) => ({
			commit,
			path
		})));
		const folders = wanted.flatMap(({ commit, paths }) => [...new Set(paths.flatMap(foldersOf))].map((path) => ({
			commit,
			path
		})));
		const toVariables = (name, objects) => Object.fromEntries(objects.map(({ commit, path }, index) => [`${name}${index}`, `${commit}:${path}`]));
		const data = await ask(toFilesQuery(files.length, folders.length), {
			...toVariables("file", files),
			...toVariables("folder", folders)
		});
		const texts = await Promise.all(files.map((file, index) => textOf(data[`file${index}`], file)));
		const found = [...files.map(({ commit, path }, index) => ({
			commit,
			path,
			text: texts[index]
		})), ...folders.filter((_, index) => (data[`folder${index}`]?.__typename ?? "Tree") !== "Tree").map((folder) => ({
			...folder,
			text: ""
		}))];
		return wanted.map(({ commit, paths }) => {
			const isMeant = (path) => paths.includes(path) || paths.some((one) => one.startsWith(`${path}/`));
			const own = found.filter((one) => one.commit === commit && isMeant(one.path));
			return new Map(own.map(({ path, text }) => [path, text]));
		});
	}
	async function textOf(blob, { commit, path }) {
		if (!blob) return void 0;
		if (typeof blob.text === "string" && !blob.isTruncated && !blob.isBinary) return blob.text;
		return client.readFile({
			owner,
			repo: name,
			path,
			ref: commit
		});
	}
	async function commit({ branch, head, files, message }) {
		const input = {
			branch: {
				repositoryNameWithOwner: label,
				branchName: branch
			},
			expectedHeadOid: head,
			message,
			fileChanges: { additions: [...files].map(([path, text]) => ({
				path,
				contents: Buffer.from(text).toString("base64")
			})) }
		};
		const { data, errors } = await mutate(COMMIT_MUTATION, { input });
		const oid = data?.createCommitOnBranch?.commit?.oid;
		if (oid && errors.length === 0) return oid;
		if (errors.some(isStale)) return resolveStale({
			branch,
			head,
			files,
			message
		});
		throw refuse(describeProblems(errors), `committing to ${branch}`, branch);
	}
	async function mutate(mutation, variables) {
		try {
			return await client.graphql(mutation, variables);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.said === void 0) throw error;
			return {
				data: null,
				errors: [{ message: error.said }]
			};
		}
	}
	async function resolveStale({ branch, files, message: { headline, body } }) {
		const { heads: [oid] } = await readBranches([branch]);
		if (oid === void 0) throw new StaleHeadError(`the branch ${branch} is gone`);
		const [found] = await readFiles([{
			commit: oid,
			paths: [...files.keys()]
		}]);
		const isHere = [...files].every(([path, text]) => found?.get(path) === text);
		const { data } = await client.graphql(MESSAGE_QUERY, {
			owner,
			name,
			oid
		});
		if (isHere && data?.repository?.object?.message?.trim() === `${headline}\n\n${body}`.trim()) return oid;
		throw new StaleHeadError(`the branch ${branch} moved while the log was made`);
	}
	async function createBranch(branch, head) {
		try {
			await call("POST /repos/{owner}/{repo}/git/refs", {
				ref: `refs/heads/${branch}`,
				sha: head
			}, branch, `creating the branch ${branch}`);
		} catch (error) {
			if (error instanceof RepositoryError && /already exists/i.test(error.said ?? "")) throw new StaleHeadError(`the branch ${branch} was created meanwhile`);
			throw error;
		}
	}
	async function moveBranch(branch, head, force) {
		const route = "PATCH /repos/{owner}/{repo}/git/refs/{+ref}";
		try {
			await call(route, {
				ref: `heads/${branch}`,
				sha: head,
				force
			}, branch, `moving the branch ${branch}`);
		} catch (error) {
			if (error instanceof RepositoryError && /does not exist/i.test(error.said ?? "")) throw new StaleHeadError(`the branch ${branch} is gone`);
			throw error;
		}
	}
	async function call(route, parameters, branch, action) {
		try {
			const data = await client.request(route, {
				owner,
				repo: name,
				...parameters
			});
			if (typeof data === "object" && data !== null) return data;
			throw new RepositoryError(`${action} in ${label} failed: the answer is not one of GitHub's API`);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.said === void 0) throw error;
			throw refuse(error.said, action, branch, error.status);
		}
	}
	return {
		label,
		readBranches,
		readActivity,
		readFiles,
		commit,
		createBranch,
		moveBranch,
		call
	};
}
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function isStale({ type, message }) {
	return type === "STALE_DATA" || /Expected branch to point to/.test(message);
}
// src/hosts/action/announce.ts
async function announce(announcement, runner) {
	for (const [name, value] of Object.entries(toOutputs(announcement))) runner.setOutput(name, value);
	for (const { level, message } of remarksOf(announcement)) runner.annotate(level, announcement.secrets.star(message));
	const run = toRun(announcement, announcement.published.edition, describeResult(announcement));
	await runner.summarize(renderSummary(run));
}
function toOutputs({ published, outcomes, log }) {
	const { edition, sha, error } = published;
	return {
		changed: String(sha !== void 0),
		added: String(error === void 0 ? edition.added.length : 0),
		total: String(edition.report.total),
		counts: JSON.stringify(countByType(edition.report)),
		"failed-sources": JSON.stringify(outcomes.filter(isFailure).map(({ origin }) => origin)),
		"log-path": log?.path ?? "",
		"commit-sha": sha ?? "",
		"pull-request-url": findPullRequest(published) ?? ""
	};
}
function toProposalText(announcement) {
	const { edition, snapshot } = announcement.published;
	const news = edition.waiting ?? edition;
	const into = (snapshot.base ?? snapshot).branch.name;
	return renderProposal(toRun(announcement, news, `Merging this into ${escapeText(into)} brings ${describeNews(news)}.`));
}
function toRun({ published, outcomes, notices, warnings, mode, log, packs }, { added, updated }, result) {
	const { report, coverage, overwritten } = published.edition;
	return {
		report,
		coverage,
		added,
		updated,
		result,
		notices: [...warnings, ...notices],
		keepers: overwritten.filter(({ lines }) => lines !== ""),
		failures: outcomes.filter(isFailure),
		logUrl: log?.url,
		packs,
		isPreview: mode === "none"
	};
}
function describeResult({ published, mode, isNothingKnown, secrets }) {
	const { edition, sha, snapshot } = published;
	const news = describeNews(edition);
	const [error] = errorsOf(published);
	const refusal = error === void 0 ? "" : ` ${escapeText(secrets.star(error))}`;
	const url = findPullRequest(published);
	const waiting = url === void 0 ? "" : ` ${link("The pull request", url)} is open.`;
	if (sha !== void 0) return `Committed${snapshot.base ? ` to ${escapeText(snapshot.branch.name)}` : ""}: ${news}.${waiting}${adviseOnChecks(url)}${refusal}`;
	if (published.error !== void 0) return `**Not committed**: ${news}.${refusal}`;
	if (isNothingKnown) return "Nothing was written, because no source could be read.";
	if (mode === "none") return `Nothing was written, because publish is none. There would be: ${news}.`;
	return `Nothing to commit.${waiting}${refusal}`;
}
function adviseOnChecks(url) {
	if (url === void 0) return "";
	return url.startsWith("https://github.com/") ? " Where its checks wait, press **Approve workflows to run** there." : " Where its checks do not begin, close and reopen it.";
}
function findPullRequest({ pullRequest, snapshot }) {
	return pullRequest && "url" in pullRequest ? pullRequest.url : snapshot.base?.pullRequest?.url;
}
// src/hosts/action/schedule.ts
const DAYS_UNTIL_OFF = 60;
const DAYS_UNTIL_WARNING = 45;
function warnOfPause({ committed, pushed, quietBranch }, today) {
	const lastActivity = [committed, quietBranch === void 0 ? pushed : void 0].filter((day) => day !== void 0).sort().at(-1) ?? today;
	const idle = daysBetween(lastActivity, today);
	if (idle < DAYS_UNTIL_WARNING) return void 0;
	const end = addDays(lastActivity, DAYS_UNTIL_OFF);
	const outlook = idle < DAYS_UNTIL_OFF ? `this one ${quietBranch === void 0 ? "ends" : "may end"} on ${end}` : "this one may end any day";
	const rule = quietBranch === void 0 ? "" : "; whether commits to another branch are any is not documented";
	const place = quietBranch === void 0 ? "here" : `on ${quietBranch}`;
	const commit = quietBranch === void 0 ? "push a commit" : `push a commit to ${quietBranch}`;
	return `GitHub switches schedules off after ${DAYS_UNTIL_OFF} days without activity in a public repository${rule}. The last ${place} was on ${lastActivity}, ${idle} days ago, so ${outlook}. What helps: ${commit}, or merge a pull request that is open; once it is off, press "Enable workflow" on its Actions page.`;
}
// src/hosts/action/action.ts
async function runAction(host) {
	const { runner } = host;
	const secrets = createSecrets(runner.setSecret);
	try {
		await runIn(host, secrets);
	} catch (error) {
		for (const { message, ...place } of problemsOf(error)) runner.annotate("error", secrets.star(message), place);
	}
}
async function runIn({ runner, network, openFeedParser }, secrets) {
	const { context } = runner;
	const now = new Date(network.now());
	const inputs = readInputs({
		get: runner.getInput,
		now,
		apiUrl: context.apiUrl,
		needsToken: true,
		nameOf: (input) => input
	});
	secrets.hide(secretsOf(inputs));
	const store = openStore(inputs, network, context);
	const repository = createRepository(store, inputs);
	const result = await run({
		inputs,
		repository,
		network,
		openFeedParser,
		secrets,
		now,
		owner: context.repo.owner,
		isPublic: context.payload.repository?.private === false,
		isByHand: context.eventName === "workflow_dispatch",
		onStart() {},
		onOutcome: (outcome) => runner.say(describeOutcome(outcome)),
		toMessage: (edition) => toMessage(edition, inputs, context)
	});
	const announcement = toAnnouncement(result, inputs, secrets, await warnOfSchedule(result, inputs, store, now, context), context);
	const proposal = {
		title: inputs.commitMessage,
		text: toProposalText(announcement)
	};
	const published = await propose(result.published, repository, proposal);
	await announce({
		...announcement,
		published
	}, runner);
}
function openStore({ token, publish: mode }, network, context) {
	const { owner, repo } = context.repo;
	const { userAgent } = network;
	return createStore(createGitHubClient({
		apiUrl: context.apiUrl,
		token,
		userAgent,
		http: createHttp(network)
	}), {
		owner,
		name: repo,
		token,
		mode: mode === "pull-request" ? mode : "commit"
	});
}
function createRepository(store, { branch, publish: mode }) {
	if (mode !== "pull-request") return createGitHubRepository(store, branch);
	return createProposingRepository(store, branch);
}
function toAnnouncement(result, { publish: mode }, secrets, warnings, context) {
	const { published, outputs } = result;
	const { sha, snapshot } = published;
	const { log } = outputs;
	const commit = sha ?? snapshot.head;
	const isThere = (path) => sha !== void 0 || snapshot.files.get(path) !== void 0;
	return {
		...result,
		mode,
		secrets,
		warnings: [...result.warnings, ...warnings],
		log: isThere(log.path) ? {
			path: log.path,
			url: toFileUrl(log.path, commit, context)
		} : void 0,
		packs: outputs.others.filter(({ path, isPack }) => isPack && isThere(path)).map(({ path }) => ({
			name: path,
			url: toFileUrl(path, commit, context)
		}))
	};
}
async function warnOfSchedule({ published }, { branch }, store, now, { eventName, payload }) {
	const { sha, snapshot } = published;
	const { base } = snapshot;
	const isPrivate = payload.repository?.private === true;
	if (eventName !== "schedule" || isPrivate || sha !== void 0 && !base && branch === void 0) return [];
	const activity = await store.readActivity().catch(() => void 0);
	if (!activity) return [];
	const isElsewhere = base !== void 0 && (base.pullRequest !== void 0 || sha !== void 0) || (base ?? snapshot).branch.name !== activity.defaultBranch;
	const today = toDay(now.toISOString(), "UTC");
	const toUtcDay = (time) => time && toDay(time, "UTC");
	const warning = warnOfPause({
		committed: sha !== void 0 && !isElsewhere ? today : toUtcDay(activity.committedAt),
		pushed: toUtcDay(activity.pushedAt),
		quietBranch: isElsewhere ? activity.defaultBranch : void 0
	}, today);
	return warning === void 0 ? [] : [warning];
}
function toMessage({ added, updated }, { commitMessage }, { serverUrl, runId, repo }) {
	return {
		headline: commitMessage,
		body: [...[...added.length > 0 ? [`New: ${describeCounts(countTypes(added))}.`] : [], ...updated.length > 0 ? [`Changed: ${describeCounts(countTypes(updated))}.`] : []], `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`].join("\n")
	};
}
function toFileUrl(path, commit, { serverUrl, repo }) {
	return `${serverUrl}/${repo.owner}/${repo.repo}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// src/index.ts
await runAction({
	runner: {
		context: new Context(),
		getInput,
		setOutput,
		setSecret,
		say: info,
		annotate(level, message, { file, line, column } = {}) {
			const tell = {
				error,
				warning,
				notice
			}[level];
			tell(message, {
				...file !== void 0 && { file },
				...line !== void 0 && { startLine: line },
				...column !== void 0 && { startColumn: column }
			});
			if (level === "error") process.exitCode = 1;
		},
		async summarize(markdown) {
			if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
		}
	},
	network: NETWORK,
	openFeedParser
});
export {};
