"use strict";
exports.id = 590;
exports.ids = [590];
exports.modules = {

/***/ 6014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.An)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(titleOf(comparison)))),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.mn)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(comparison);
	const title = `**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)(detail)}`}\n\n`;
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.vn)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gn)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__._n,
		omitted: (what) => what === "" ? "" : `> Not shown here because of limited space: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.dr)(comparison);
	const words = comparison.direction === "neutral" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Yr)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(comparison)) : `This change ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(comparison)}`;
	return `${_cards_js__WEBPACK_IMPORTED_MODULE_1__.ur[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

/***/ 9590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: function() { return /* binding */ diffCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7152);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6014);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(738);






// build/src/cli/diff-commits.js
async function compareCommits(names, given, terminal, tools) {
	for (const option of [
		"card",
		"policy",
		"agent"
	]) if (given.has(option)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`--${option} works only if two files are compared, but ${JSON.stringify(names.base)} is not a file`);
	const git = await repositoryOf(names, terminal);
	const request = await diffRequest(names, given, terminal, tools);
	const adapters = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.o)(terminal, {
		git,
		now: request.clock.now,
		asksApi: false
	});
	const { comparison, findings, governed } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.c)(request, adapters).catch((error) => {
		throw error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.X ? new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${error.message}; ${error.help}`) : error;
	});
	if (findings.length > 0) return {
		kind: "failed",
		failures: [...findings, couldNotCompare()],
		trees: await treesOf(names, git, terminal)
	};
	return comparison && (comparison.agents.length > 0 || governed.length === 0) ? {
		kind: "compared",
		changes: comparison
	} : { kind: "no agent" };
}
async function treesOf({ base, head }, git, terminal) {
	const commit = async (name) => new _cli_js__WEBPACK_IMPORTED_MODULE_1__.ut(git, await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(name, { git }, true));
	return [head === void 0 ? terminal.repository?.(git) ?? terminal.tree : await commit(head), await commit(base)];
}
async function repositoryOf(names, terminal) {
	const { git } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Un)(terminal.folder);
	const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
	if (!git) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(names.head === void 0 ? `${base} cannot be compared with another version, because this folder is not in a git repository; specify two files` : `${base} and ${head} are not both files, and commits cannot be compared outside a git repository; specify two files`);
	for (const name of [names.base, names.head ?? names.base]) await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$)(name, { git }, true).catch((error) => {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.X)) throw error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(names.head === void 0 && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, name) !== void 0 ? `${JSON.stringify(name)} is a single file; specify another version of the file, or specify a commit instead` : `${JSON.stringify(name)} is neither a file nor a commit in this repository`);
	});
	return git;
}
async function diffRequest(names, given, terminal, tools) {
	const org = given.value("org");
	const floors = org && await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.u)(org, terminal.tree);
	return {
		...(0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, { scope: "changed" }, names),
		purpose: "permissions",
		...floors && { floors },
		...tools && { tools }
	};
}
function couldNotCompare() {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.ea, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.ea.words.notCompared());
}
// build/src/cli/diff-files.js
async function compareHostFiles({ base, head }, given, terminal) {
	const former = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.r)(base, given, terminal);
	const present = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.r)(head, given, terminal);
	const unclear = [former, present].flatMap((each) => each.kind === "unclear" ? [each.finding] : []);
	if (unclear.length > 0) return {
		kind: "failed",
		failures: unclear
	};
	if (former.kind !== "host" || present.kind !== "host") {
		if (former.kind === present.kind) return void 0;
		const [host, other] = former.kind === "host" ? [base, head] : [head, base];
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(host)} is a permission file, but ${JSON.stringify(other)} is not; specify two files of the same kind`);
	}
	const hosts = {
		base: former.host,
		head: present.host
	};
	const [before, after] = [hosts.base.dialect.id, hosts.head.dialect.id];
	if (before !== after) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(base)} is a permission file of ${before}, but ${JSON.stringify(head)} is one of ${after}; specify two files of the same dialect`);
	return compareHosts([hosts]);
}
function compareHosts(pairs) {
	const failures = pairs.flatMap(({ base, head }) => [...base.findings, ...head.findings]).filter(({ blocking }) => blocking);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	const comparisons = pairs.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_3__.O);
	return {
		kind: "compared",
		changes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.D)({
			direction: "neutral",
			agents: []
		}, {
			comparisons,
			findings: [],
			units: []
		})
	};
}
async function compareHostFolders({ base, head }, given, terminal) {
	const former = await hostsIn(base, given, terminal);
	const present = await hostsIn(head, given, terminal);
	if (former === void 0 || present === void 0) return void 0;
	return compareHosts([.../* @__PURE__ */ new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
		const [before, after] = [former.get(key), present.get(key)];
		const known = after ?? before;
		if (known === void 0) return [];
		const none = {
			...known,
			files: [],
			paths: [],
			findings: []
		};
		return [{
			base: before ?? none,
			head: after ?? none
		}];
	}));
}
async function hostsIn(name, given, terminal) {
	const files = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.g)(name, given, terminal);
	if (files.length === 0) return void 0;
	const hosts = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.I)(terminal.tree, new Set(files));
	const prefix = name === "." ? "" : name;
	return new Map([...hosts.values()].map((host) => [JSON.stringify([host.dialect.id, host.folder.slice(prefix.length)]), host]));
}
async function versionsOf({ base, head }, given, terminal) {
	const { settings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.v)(given, terminal);
	const agents = {
		base: await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.f)(base, terminal, settings, given.text("agent")),
		head: await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.f)(head, terminal, settings, given.text("agent"))
	};
	if ([base, head].some((name) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, name) === "folder")) return agents;
	const [own, other] = [agents.head, agents.base];
	const context = [own, other].find(({ files, broken }) => files.length > 1 && broken.length === 0);
	const others = context?.files.slice(1) ?? [];
	const version = ({ files: [file], ...agent }) => ({
		...agent,
		name: context?.name ?? own.name,
		tools: context?.tools ?? own.tools,
		files: file ? [file, ...others.filter((each) => each.part !== file.part && each.file !== file.file)] : [],
		broken: []
	});
	return {
		base: version(other),
		head: version(own)
	};
}
async function compareFiles({ base, head }, given, terminal, tools) {
	if (base === "-" && head === "-") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("standard input can be only one of the two files");
	const ofHosts = await compareHostFolders({
		base,
		head
	}, given, terminal) ?? await compareHostFiles({
		base,
		head
	}, given, terminal);
	if (ofHosts) return ofHosts;
	const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.y)(given);
	const named = await versionsOf({
		base,
		head
	}, given, terminal);
	const read = (file, agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.d)({
		...given,
		positionals: [file],
		value: (name) => name === "tools" ? void 0 : given.value(name)
	}, terminal, now, agent);
	const former = await read(base, named.base);
	const present = await read(head, named.head);
	if (!former.agent || !present.agent) return {
		kind: "failed",
		failures: [...former.failures, ...present.failures]
	};
	const name = given.text("agent") ?? present.agent.name;
	const found = (agent) => ({
		agents: [{
			...agent,
			name,
			identity: "",
			...tools && { tools }
		}],
		identities: /* @__PURE__ */ new Set([""]),
		findings: []
	});
	const agents = {
		base: found(former.agent),
		head: found(present.agent)
	};
	return {
		kind: "compared",
		changes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.bt)(agents, [], []).permissions
	};
}
// build/src/cli/diff.js
const diffCommand = {
	name: "diff",
	positionals: "<base> [head]",
	example: "main",
	notes: ["Specify two commits in this repository, or two files or folders: cards, policies, access lists or permission files. One commit is compared with the working tree, including uncommitted changes and new files that git does not ignore. With --published, specify one card.", "Exit code: 0 for any difference, 2 if the two could not be compared. With --exit-code: 1 if the change grants new permissions, 0 if it grants none."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "diff"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._)(given);
		if (given.has("published")) return (await __webpack_require__.e(/* import() */ 483).then(__webpack_require__.bind(__webpack_require__, 6864))).diffPublished(given, terminal, (changes) => show(changes, format, terminal));
		const [base, head, ...rest] = given.positionals;
		if (base === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one or two commits, or two files");
		const items = given.value("tools");
		const { settings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.v)(given, terminal);
		const tools = items && await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ot)(items, terminal.tree, settings.aliases);
		const isFile = (name) => name === "-" || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(terminal.folder, name) !== void 0;
		const answer = await (head !== void 0 && isFile(base) && isFile(head) ? compareFiles({
			base,
			head
		}, given, terminal, tools?.list) : compareCommits({
			base,
			head
		}, given, terminal, tools?.list));
		const failures = tools?.findings.filter(({ blocking }) => blocking) ?? [];
		if (answer.kind === "failed" || failures.length > 0) {
			const { failures: more = [], trees } = answer.kind === "failed" ? answer : {};
			return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)([...failures, ...more], given, terminal, trees);
		}
		const changes = answer.kind === "compared" ? answer.changes : void 0;
		show(changes, format, terminal);
		if (!given.has("exit-code")) return 0;
		if (changes === void 0) return 2;
		return changes.direction === "widens" ? 1 : 0;
	}
};
const NOT_COMPARED = "No agent was compared: the changed files do not belong to an agent";
function show(changes, format, terminal) {
	const { colour } = terminal;
	switch (format) {
		case "json":
			terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
				...(0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(changes ?? {
					direction: "neutral",
					agents: []
				}),
				...changes === void 0 && { direction: null }
			}));
			break;
		case "markdown":
			terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.t)(changes).trimEnd() : `**${NOT_COMPARED}**`);
			break;
		case "text": terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour }).trimEnd() : NOT_COMPARED);
	}
}



/***/ }),

/***/ 738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localRequest; }
/* harmony export */ });
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/cli/local-request.js
function localRequest(given, terminal, options, commits) {
	const environment = given.text("environment");
	return {
		plan: localPlan(commits),
		event: _cards_js__WEBPACK_IMPORTED_MODULE_0__.$r,
		repository: "base",
		source: {
			inputs: {
				...options,
				...environment !== void 0 && { environment }
			},
			configFile: given.text("config") ?? ".github/card-gate.yml",
			configNamed: given.has("config"),
			defaultId: "local",
			later: "after the merge"
		},
		clock: localClock(given, terminal),
		onFailure: "throw"
	};
}
function localClock(given, { elapsed, version }) {
	const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_0__.y)(given);
	return {
		now,
		elapsed,
		version,
		...given.has("now") && { setTo: now.toISOString() }
	};
}
function localPlan({ base, head }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)({
		name: _cards_js__WEBPACK_IMPORTED_MODULE_0__.$r,
		isLocal: true,
		payload: void 0,
		sha: "",
		...base !== void 0 && { baseRef: base },
		...head !== void 0 && { headRef: head }
	});
}



/***/ })

};
;