"use strict";
exports.id = 485;
exports.ids = [485];
exports.modules = {

/***/ 6485:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetCommand: function() { return /* binding */ fleetCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1894);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7217);






// build/src/adapters/github/fleet-reader.js
const LEVELS = 4;
const BATCH = 100;
const FEW_POINTS = 20;
const MAX_WAIT = 37e5;
const LIMIT_WAIT = 6e4;
const MAX_LIMIT_WAITS = 5;
var FleetReader = class {
	#options;
	#github;
	#sleep;
	#progress;
	#wanted = [];
	#queue = Promise.resolve();
	constructor(options) {
		const { token, apiUrl, sleep, progress } = options;
		this.#options = {
			token,
			...apiUrl !== void 0 && { apiUrl },
			...sleep && { sleep }
		};
		this.#github = new _cli_js__WEBPACK_IMPORTED_MODULE_2__.tt({
			...this.#options,
			owner: "",
			repo: ""
		});
		this.#sleep = sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
		this.#progress = progress;
	}
	async open(members) {
		try {
			return await this.#openTogether(members);
		} catch (error) {
			if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.et)) throw error;
			if (members.length === 1) return [{ problem: error }];
			const half = Math.ceil(members.length / 2);
			return [...await this.open(members.slice(0, half)), ...await this.open(members.slice(half))];
		}
	}
	async #openTogether(members) {
		const fields = members.map(({ ref = "HEAD", ...member }, index) => {
			const [commit, root] = [ref, `${ref}:`].map((text) => JSON.stringify(text));
			return `r${index}: ${selection(member)} { commit: object(expression: ${commit}) { oid } root: object(expression: ${root}) { ${entries(LEVELS)} } }`;
		});
		const { data, reasons } = await this.#query(fields.join(" "));
		if (data === void 0) throw refused(reasons);
		const deeper = [];
		const opened = members.map((member, index) => {
			const found = data[`r${index}`];
			const commit = found?.commit?.oid;
			if (typeof commit !== "string" || !found?.root?.entries) return { problem: missing(member, found != null) };
			const listing = {
				files: /* @__PURE__ */ new Map(),
				submodules: /* @__PURE__ */ new Map()
			};
			addEntries(found.root.entries, {
				member,
				listing,
				path: ""
			}, deeper);
			return {
				commit,
				tree: this.#treeOf(member, commit, listing)
			};
		});
		await this.#listDeeper(deeper);
		return opened;
	}
	#treeOf(member, commit, listing) {
		const { owner, repo } = member;
		const github = new _cli_js__WEBPACK_IMPORTED_MODULE_2__.tt({
			...this.#options,
			owner,
			repo
		});
		return new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn(github, commit, {
			listing,
			blob: (sha) => this.#blob(member, sha)
		});
	}
	async #listDeeper(folders) {
		for (let open = folders; open.length > 0;) {
			const batch = open.slice(0, BATCH);
			const rest = open.slice(BATCH);
			const fields = batch.map(({ member, oid }, index) => `f${index}: ${selection(member)} { object(oid: ${JSON.stringify(oid)}) { ${entries(LEVELS)} } }`);
			const { data, reasons } = await this.#query(fields.join(" "));
			if (data === void 0) throw refused(reasons);
			for (const [index, folder] of batch.entries()) {
				const found = data[`f${index}`];
				if (!found?.object?.entries) throw refused(reasons);
				addEntries(found.object.entries, folder, rest);
			}
			open = rest;
		}
	}
	#blob(member, sha) {
		return new Promise((answer) => {
			this.#wanted.push({
				member,
				sha,
				answer
			});
			if (this.#wanted.length === 1) setImmediate(() => void this.#fetchBlobs());
		});
	}
	async #fetchBlobs() {
		await this.#queue;
		const wanted = this.#wanted;
		this.#wanted = [];
		for (let at = 0; at < wanted.length; at += BATCH) {
			const batch = wanted.slice(at, at + BATCH);
			const fields = batch.map(({ member, sha }, index) => `b${index}: ${selection(member)} { object(oid: ${JSON.stringify(sha)}) { __typename ... on Blob { text isTruncated byteSize } } }`);
			const { data = {} } = await this.#query(fields.join(" ")).catch(() => ({ data: {} }));
			for (const [index, { answer }] of batch.entries()) answer(contentOf(data[`b${index}`]?.object));
		}
	}
	#query(fields) {
		const made = this.#queue.then(() => this.#queryNow(`query { rateLimit { remaining resetAt } ${fields} }`));
		this.#queue = made.catch(() => void 0);
		return made;
	}
	async #queryNow(query) {
		for (let waits = 0;; waits += 1) try {
			const answer = await this.#github.graphqlParts(query);
			await this.#waitForPoints(answer.data?.rateLimit);
			return answer;
		} catch (error) {
			if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.et && (error.status === 429 || error.status === 403)) || error.kind !== "unreachable" || waits === MAX_LIMIT_WAITS) throw error;
			this.#progress("waiting a minute because of GitHub's rate limits");
			await this.#sleep(LIMIT_WAIT);
		}
	}
	async #waitForPoints(limit) {
		const { remaining, resetAt } = limit ?? {};
		if (typeof remaining !== "number" || remaining >= FEW_POINTS) return;
		const wait = Date.parse(String(resetAt)) - Date.now();
		if (!(wait > 0)) return;
		const ms = Math.min(wait + 1e3, MAX_WAIT);
		this.#progress(`waiting ${Math.ceil(ms / 6e4)} min until GitHub resets the rate limit`);
		await this.#sleep(ms);
	}
};
function selection({ owner, repo }) {
	return `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)})`;
}
function entries(levels) {
	return `... on Tree { entries { name type mode oid size${levels > 1 ? ` object { ${entries(levels - 1)} }` : ""} } }`;
}
const LINK_MODE = 40960;
function addEntries(found, { member, listing, path }, deeper) {
	for (const { name, type, mode, oid, size, object } of found) {
		if (typeof name !== "string" || typeof oid !== "string") continue;
		const file = path === "" ? name : `${path}/${name}`;
		if (type === "blob") {
			const bytes = typeof size === "number" ? size : 0;
			listing.files.set(file, {
				sha: oid,
				link: mode === LINK_MODE,
				size: bytes
			});
		} else if (type === "commit") listing.submodules.set(file, oid);
		else if (object?.entries) addEntries(object.entries, {
			member,
			listing,
			path: file
		}, deeper);
		else deeper.push({
			member,
			listing,
			path: file,
			oid
		});
	}
}
function contentOf(blob) {
	if (typeof blob?.text !== "string" || blob.isTruncated !== false) return void 0;
	return new TextEncoder().encode(blob.text);
}
function refused(reasons) {
	const reason = (reasons[0] ?? "no reason is given").replace(/\s+/g, " ").slice(0, 300);
	return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.et("unreachable", `GitHub refused a query: ${reason}`);
}
function missing({ owner, repo, ref }, exists) {
	const name = `${owner}/${repo}`;
	if (!exists) return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.et("refused", `${name} does not exist, or this token cannot read it`);
	return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.et("refused", ref === void 0 ? `${name} has no commit` : `${name} has no commit ${JSON.stringify(ref)}`);
}
// build/src/report/surfaces/fleet.js
const FLEET_SCHEMA = "card-gate-fleet/1";
const ISSUE_LIMIT = 65e3;
const MAX_SHOWN = 3;
const MAX_TEXT = 300;
const REPOSITORIES = ["repository", "repositories"];
function fleetLine(result) {
	const { repository, ref = null, commit } = result;
	const common = {
		schema: FLEET_SCHEMA,
		repository,
		ref,
		commit
	};
	if ("problem" in result) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.$t)({
		...common,
		verdict: "error",
		conclusion: "failure",
		problem: result.problem,
		report: null
	});
	const { verdict, conclusion } = result.report;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.$t)({
		...common,
		verdict,
		conclusion,
		problem: null,
		report: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(result.report)
	});
}
function fleetRow(result) {
	const { ref, commit } = result;
	const repository = ref === void 0 ? result.repository : `${result.repository}@${ref}`;
	if ("problem" in result) return {
		repository,
		commit,
		verdict: "error",
		conclusion: "failure",
		agents: 0,
		problems: 0,
		warnings: 0,
		coverage: null,
		shown: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(result.problem.message, MAX_TEXT))]
	};
	const { report } = result;
	const listed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.oi)(report, report);
	const worst = listed.filter(({ severity }) => severity !== "note").slice(0, MAX_SHOWN);
	return {
		repository,
		commit,
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: report.agents.length,
		problems: (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.ei)(listed, "error"),
		warnings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.ei)(listed, "warning"),
		coverage: (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.si)(report),
		shown: worst.map(({ message, location }) => {
			const place = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.Pr)(location);
			return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(message, MAX_TEXT))}${place === "" ? "" : ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(place, MAX_TEXT))})`}`;
		})
	};
}
const ORDER = [
	"error",
	"fail",
	"warn",
	"pass"
];
function sorted(rows) {
	const rank = ({ verdict }) => ORDER.indexOf(verdict);
	return rows.toSorted((a, b) => rank(a) - rank(b) || (a.repository < b.repository ? -1 : 1));
}
function fleetPage(rows, at, most = Number.POSITIVE_INFINITY) {
	const all = sorted(rows);
	const head = [
		`**${headline(rows)}**`,
		"",
		`Checked on ${at.toISOString().slice(0, 16).replace("T", " ")} UTC.`,
		"",
		"| repository | verdict | agents | problems | warnings | coverage |",
		"|---|---|---|---|---|---|"
	];
	const table = all.map(tableRow);
	const details = all.flatMap((row) => row.shown.length === 0 ? [] : [detailsOf(row)]);
	const length = (text) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._n)(text) + 1;
	let left = most - length(head.join("\n")) - 200;
	const fitting = (lines) => {
		const kept = lines.findIndex((line) => {
			left -= length(line);
			return left < 0;
		});
		return kept === -1 ? lines : lines.slice(0, kept);
	};
	const rowsShown = fitting(table);
	const detailsShown = fitting(details);
	return [
		...head,
		...rowsShown,
		...omission(table.length - rowsShown.length, "in the table"),
		...detailsShown.length > 0 ? ["", ...detailsShown] : [],
		...omission(details.length - detailsShown.length, "in detail"),
		""
	].join("\n");
}
function omission(count, where) {
	return count === 0 ? [] : ["", `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.Xr)(count, REPOSITORIES)} not shown ${where}.`];
}
function headline(rows) {
	const failing = rows.filter(({ conclusion }) => conclusion === "failure").length;
	const unchecked = rows.filter(({ verdict }) => verdict === "error").length;
	const all = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.Xr)(rows.length, REPOSITORIES);
	if (failing === 0) return `Card Gate: no failures in ${all}`;
	const lacking = unchecked === 0 ? "" : `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(unchecked)} of them because they could not be checked`;
	return `Card Gate: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(failing)} of ${all} ${failing === 1 ? "fails" : "fail"}${lacking}`;
}
function tableRow(row) {
	const coverage = row.coverage === null ? "n/a" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.Br)(row.coverage);
	const relaxed = row.conclusion === "success" && ORDER.indexOf(row.verdict) < 2;
	const verdict = `${row.verdict}${relaxed ? " (not blocking)" : ""}`;
	return `| ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(row.repository)} | ${verdict} | ${row.agents} | ${row.problems} | ${row.warnings} | ${coverage} |`;
}
function detailsOf({ repository, commit, shown }) {
	const at = commit === null ? "" : ` at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(commit.slice(0, 7))}`;
	return [
		`**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(repository)}**${at}`,
		"",
		...shown.map((text) => `- ${text}`),
		""
	].join("\n");
}
function fleetIssue(rows, at, run) {
	const isFailing = rows.some(({ conclusion }) => conclusion === "failure");
	return {
		id: "fleet",
		run,
		title: "Card Gate fleet report",
		body: `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.an)("issue", "fleet", run)}\n${fleetPage(rows, at, ISSUE_LIMIT)}`,
		state: isFailing ? "open" : "closed"
	};
}
// build/src/run/fleet.js
const MEMBER = /^(?:https:\/\/[^/\s]+\/)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?(?:@(\S{1,255}))?$/;
function readFleetList(text) {
	const members = /* @__PURE__ */ new Map();
	for (const [index, line] of text.replace(/^\ufeff/, "").split(/\r?\n/).entries()) {
		const written = line.replace(/(?:^|\s)#.*$/, "").trim();
		if (written === "") continue;
		const [, owner, repo, ref] = MEMBER.exec(written) ?? [];
		if (owner === void 0 || repo === void 0 || /^\.{1,2}$/.test(repo)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.J(`line ${index + 1} of the list is ${JSON.stringify(written.slice(0, 100))}; expected a repository such as "octo-org/agents"`, "write one repository on each line, as owner/repo or owner/repo@ref");
		const key = `${owner}/${repo}@${ref ?? ""}`.toLowerCase();
		if (!members.has(key)) members.set(key, {
			owner,
			repo,
			...ref !== void 0 && { ref }
		});
	}
	return [...members.values()];
}
const GROUP = 25;
async function* checkFleet(members, setup) {
	for (let at = 0; at < members.length; at += GROUP) {
		const group = members.slice(at, at + GROUP);
		const opened = await setup.reader.open(group);
		yield* await Promise.all(group.map((member, index) => checkMember(member, opened[index], setup)));
	}
}
async function checkMember({ owner, repo, ref }, opened, setup) {
	const repository = `${owner}/${repo}`;
	const common = {
		repository,
		...ref !== void 0 && { ref }
	};
	if (opened === void 0) throw new Error(`${repository} was not opened`);
	if ("problem" in opened) {
		const { message, help } = opened.problem;
		return {
			...common,
			commit: null,
			problem: {
				message,
				help: help ?? null
			}
		};
	}
	const { commit, tree } = opened;
	try {
		await fetchLikelyFiles(tree);
		const report = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(requestOf(repository, setup), adaptersOf(tree, setup));
		return {
			...common,
			commit,
			report
		};
	} catch (error) {
		return {
			...common,
			commit,
			problem: problemOf(error)
		};
	}
}
function problemOf(error) {
	if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.et) return {
		message: error.message,
		help: error.help ?? null
	};
	return {
		message: `internal error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
		help: "report this error"
	};
}
async function fetchLikelyFiles(tree) {
	const isCard = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.ls)(void 0);
	const likely = (await tree.list()).filter((file) => file === ".github/card-gate.yml" || isCard(file) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.gs)(file) || (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__.r)(file) !== void 0);
	await tree.prefetch?.(likely);
}
function requestOf(repository, { clock }) {
	return {
		plan: {
			kind: "all",
			reportSha: ""
		},
		purpose: "check",
		event: _cards_js__WEBPACK_IMPORTED_MODULE_4__.$r,
		repository,
		source: {
			inputs: {},
			configFile: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Ds,
			configNamed: false,
			defaultId: "fleet",
			later: "after the merge"
		},
		clock,
		onFailure: "report"
	};
}
function adaptersOf(tree, { readElsewhere }) {
	return {
		checkedOut: () => tree,
		openChange: async () => void 0,
		labels: async () => ({
			kind: "unreadable",
			why: "a fleet has no pull request"
		}),
		traceApi: () => ({
			missing: "warning",
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Es.words.ofFleet()
		}),
		remoteApi: () => ({
			missing: "warning",
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.ws.words.ofFleet()
		}),
		...readElsewhere && { readElsewhere }
	};
}
// build/src/cli/fleet.js
const MAX_LIST_BYTES = 8388608;
const fleetCommand = {
	name: "fleet",
	positionals: "<list>",
	example: "repositories.txt --page fleet.md",
	notes: ["Write one repository on each line of the list: owner/repo, or owner/repo@ref. \"-\" reads it from standard input.", "The token in GITHUB_TOKEN or GH_TOKEN must be able to read the repositories. Prints one JSON document per line."],
	async run(args, terminal) {
		const given = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "fleet");
		const members = readFleetList(await listOf(given, terminal));
		const issue = repositoryOf(given.text("issue"));
		const token = terminal.githubToken;
		if (!token) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("fleet needs a token for GitHub in GITHUB_TOKEN or GH_TOKEN");
		if (members.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("the list contains no repositories");
		const safe = withoutToken(terminal, token);
		const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.y)(given);
		const { elapsed, version } = terminal;
		const reader = new FleetReader({
			token,
			progress: (line) => safe.err(line)
		});
		const rows = [];
		const results = checkFleet(members, {
			reader,
			clock: {
				now,
				elapsed,
				version
			},
			readElsewhere: (0,_issue_js__WEBPACK_IMPORTED_MODULE_3__.r)(token)
		});
		for await (const result of results) {
			safe.out(fleetLine(result));
			rows.push(fleetRow(result));
			terminal.status?.(`checked ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(rows.length)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(members.length)} repositories`);
		}
		const page = given.text("page");
		if (page !== void 0) await savePage(safe.text(fleetPage(rows, now)), page, terminal);
		if (issue) await keepIssue(rows, now, new _cli_js__WEBPACK_IMPORTED_MODULE_2__.tt({
			token,
			...issue
		}), safe.err);
		return exitCodeOf(rows);
	}
};
async function listOf(given, terminal) {
	const [file, ...others] = given.positionals;
	if (file === void 0 || others.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("fleet needs one file with a list of repositories");
	const read = await terminal.tree.read(file, MAX_LIST_BYTES);
	if (read.kind === "bytes") return new TextDecoder().decode(read.bytes);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(read.kind === "absent" ? `${JSON.stringify(file)} does not exist` : `${JSON.stringify(file)} cannot be read as a list`);
}
function repositoryOf(text) {
	if (text === void 0) return void 0;
	const [member, ...others] = readFleetList(text);
	if (member === void 0 || others.length > 0 || member.ref !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`--issue is ${JSON.stringify(text)}; expected a repository: owner/repo`);
	return member;
}
function withoutToken({ out, err }, token) {
	const text = (printed) => printed.replaceAll(token, "***");
	return {
		out: (line) => out(text(line)),
		err: (line) => err(text(line)),
		text
	};
}
async function savePage(text, file, terminal) {
	try {
		await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(terminal.folder, file, text);
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.J)) throw error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.J(`the page ${JSON.stringify(file)} was not written: ${error.message}`, error.help);
	}
	terminal.err(`wrote ${file}`);
}
async function keepIssue(rows, now, github, say) {
	const run = {
		number: Math.floor(now.getTime() / 1e3),
		attempt: 1
	};
	try {
		const result = await (0,_issue_js__WEBPACK_IMPORTED_MODULE_3__.t)(github, fleetIssue(rows, now, run));
		say(result.kind === "none" ? "no issue is needed" : `issue: ${result.url}`);
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_2__.et)) throw error;
		say(`the issue could not be written: ${error.message}`);
	}
}
function exitCodeOf(rows) {
	const failing = rows.filter(({ conclusion }) => conclusion === "failure");
	if (failing.length === 0) return 0;
	return failing.some(({ verdict }) => verdict === "error") ? 2 : 1;
}



/***/ }),

/***/ 1894:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ loginOfToken; },
/* harmony export */   r: function() { return /* binding */ remoteFileReader; },
/* harmony export */   t: function() { return /* binding */ publishIssue; }
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4127);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/adapters/github/remote-file.js
function remoteFileReader(token) {
	const known = /* @__PURE__ */ new Map();
	return (remote) => {
		const key = JSON.stringify([
			remote.owner,
			remote.repo,
			remote.file,
			remote.ref
		]);
		const before = known.get(key);
		if (before) return before;
		const read = readOnce(token, remote);
		known.set(key, read);
		return read;
	};
}
async function readOnce(token, { owner, repo, file, ref }) {
	const github = new _cli_js__WEBPACK_IMPORTED_MODULE_0__.tt({
		token,
		owner,
		repo
	});
	try {
		const { data, type } = await github.request("GET /repos/{owner}/{repo}/contents/{+path}", {
			path: file.split("/").map(encodeURIComponent).join("/"),
			ref,
			headers: { accept: "application/vnd.github.raw+json" }
		}, { expect: "bytes" });
		const bytes = data;
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(bytes, type) ? {
			kind: "refused",
			reason: "it is a folder"
		} : {
			kind: "bytes",
			bytes
		};
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et)) throw error;
		if (error.kind === "refused") return {
			kind: "refused",
			reason: error.message
		};
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.et(error.kind, `the floor ${JSON.stringify(`${owner}/${repo}/${file}@${ref}`)} could not be read: ${error.message}`, error.status);
	}
}
// build/src/adapters/github/token-identity.js
const WORKFLOW_BOT = "github-actions[bot]";
async function loginOfToken(github) {
	try {
		const login = (await github.graphql("query { viewer { login } }")).viewer?.login;
		return typeof login === "string" && login !== "" ? login : WORKFLOW_BOT;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et && error.kind === "refused") return WORKFLOW_BOT;
		throw error;
	}
}
// build/src/adapters/github/issue.js
const MAX_PAGES = 50;
const LIST = "GET /repos/{owner}/{repo}/issues";
async function publishIssue(github, wanted) {
	const login = await loginOfToken(github);
	const ours = await issuesOfOurs(github, wanted.id, login);
	if (ours.length > 0) return update(github, wanted, ours);
	if (wanted.state !== "open") return { kind: "none" };
	const { number, html_url } = (await github.request("POST /repos/{owner}/{repo}/issues", {
		title: wanted.title,
		body: wanted.body
	}, {
		repeatable: false,
		expect: "object"
	})).data;
	return {
		kind: "created",
		url: (typeof number === "number" ? await keepOldest(github, wanted, number, login) : void 0) ?? html_url ?? ""
	};
}
async function issuesOfOurs(github, id, login) {
	const found = [];
	let pages = 0;
	const all = github.pages(LIST, {
		state: "all",
		creator: login,
		sort: "created",
		direction: "asc"
	});
	for await (const page of all) {
		for (const issue of oursIn(page, id, login)) found.push(issue);
		pages += 1;
		if (pages < MAX_PAGES || page.length < 100) continue;
		if (found.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.et("refused", `this gate's tracking issue is not among the first ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.sn)(pages * 100)} issues and pull requests by ${login}`);
		break;
	}
	return found.sort((a, b) => a.number - b.number);
}
function oursIn(page, id, login) {
	return page.flatMap((item) => {
		const { number, body, html_url, user, state, pull_request } = item ?? {};
		if (typeof number !== "number" || typeof body !== "string" || (pull_request ?? null) !== null) return [];
		if (user?.login !== login || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(body)?.id !== id) return [];
		return [{
			number,
			body,
			url: html_url ?? "",
			open: state !== "closed"
		}];
	});
}
async function update(github, wanted, ours) {
	const later = ours.find((issue) => isLater(issue, wanted.run));
	if (later) return {
		kind: "superseded",
		url: later.url
	};
	const [oldest, ...more] = ours;
	const kind = changeOf(oldest, wanted);
	if (kind !== "unchanged") await write(github, oldest.number, wanted);
	await closeDuplicates(github, wanted, oldest.number, more);
	return {
		kind,
		url: oldest.url
	};
}
function changeOf(issue, { state, body }) {
	const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(issue.body, body) ? "unchanged" : "updated";
	switch (state) {
		case "open": return issue.open ? words : "reopened";
		case "closed": return issue.open ? "closed" : words;
		case "kept": return issue.open ? words : "unchanged";
		default: return state;
	}
}
async function keepOldest(github, wanted, created, login) {
	try {
		const ours = [...oursIn((await github.request(LIST, {
			state: "all",
			creator: login,
			sort: "created",
			direction: "desc",
			per_page: 100,
			page: 1
		}, { expect: "list" })).data, wanted.id, login)].sort((a, b) => a.number - b.number);
		const [oldest, ...more] = ours;
		if (!oldest) return void 0;
		if (oldest.number !== created && !ours.some((issue) => isLater(issue, wanted.run))) await write(github, oldest.number, wanted);
		await closeDuplicates(github, wanted, oldest.number, more.filter((issue) => !isLater(issue, wanted.run)));
		return oldest.url;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et) return void 0;
		throw error;
	}
}
async function write(github, number, { body, state }) {
	const change = {
		open: { state: "open" },
		closed: {
			state: "closed",
			state_reason: "completed"
		},
		kept: {}
	}[state];
	await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		issue_number: number,
		body,
		...change
	});
}
async function closeDuplicates(github, { id, run }, original, issues) {
	for (const issue of issues) {
		if (!issue.open) continue;
		try {
			await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
				issue_number: issue.number,
				body: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(id, run, original),
				state: "closed",
				state_reason: "not_planned"
			});
		} catch (error) {
			if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et)) throw error;
		}
	}
}
function isLater(issue, run) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__["in"])("issue", issue.body, run);
}



/***/ })

};
;