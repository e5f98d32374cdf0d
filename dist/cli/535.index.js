"use strict";
exports.id = 535;
exports.ids = [535];
exports.modules = {

/***/ 9997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);


// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(titleOf(comparison)))),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(comparison);
	const title = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(detail)}`}\n\n`;
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ci)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__.Un,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ei)(comparison);
	const words = comparison.direction === "neutral" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ba)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(comparison)) : `This change ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(comparison)}`;
	return `${_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ti[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

/***/ 7535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: function() { return /* binding */ diffCommand; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9997);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6815);
/* harmony import */ var _compare_permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2654);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9658);








// build/src/cli/diff-commits.js
async function compareCommits(names, given, terminal, tools) {
	for (const option of [
		"card",
		"policy",
		"agent"
	]) if (given.has(option)) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(`--${option} works only if two files are compared, but ${JSON.stringify(names.base)} is not a file`);
	const git = await repositoryOf(names, terminal);
	const request = await diffRequest(names, given, terminal, tools);
	const adapters = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.t)(terminal, {
		git,
		now: request.clock.now,
		asksApi: false
	});
	const { comparison, findings, governed } = await (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.n)(request, adapters).catch((error) => {
		throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.J ? new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(`${error.message}; ${error.help}`) : error;
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
	const commit = async (name) => new _index_js__WEBPACK_IMPORTED_MODULE_3__.tt(git, await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Z)(name, { git }, true));
	return [head === void 0 ? terminal.repository?.(git) ?? terminal.tree : await commit(head), await commit(base)];
}
async function repositoryOf(names, terminal) {
	const { git } = await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.y)(terminal.folder);
	const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
	if (!git) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(names.head === void 0 ? `${base} is only one file or commit, and this folder is not in a git repository; give two files` : `${base} and ${head} are not two files, and this folder is not in a git repository`);
	for (const name of [names.base, names.head ?? names.base]) await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Z)(name, { git }, true).catch((error) => {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.J)) throw error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(names.head === void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(terminal.folder, name) !== void 0 ? `${JSON.stringify(name)} is only one file; give the other version too, or a commit` : `${JSON.stringify(name)} is neither a file nor a commit of this repository`);
	});
	return git;
}
async function diffRequest(names, given, terminal, tools) {
	const org = given.value("org");
	const floors = org && await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(org, terminal.tree);
	return {
		...(0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, { scope: "changed" }, names),
		purpose: "permissions",
		...floors && { floors },
		...tools && { tools }
	};
}
function couldNotCompare() {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_0__.hs, "", _shared_js__WEBPACK_IMPORTED_MODULE_0__.hs.words.notCompared());
}
// build/src/cli/diff-files.js
async function compareHostFiles({ base, head }, given, terminal) {
	const former = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__.r)(base, given, terminal);
	const present = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__.r)(head, given, terminal);
	const unclear = [former, present].flatMap((each) => each.kind === "unclear" ? [each.finding] : []);
	if (unclear.length > 0) return {
		kind: "failed",
		failures: unclear
	};
	if (former.kind !== "host" || present.kind !== "host") {
		if (former.kind === present.kind) return void 0;
		const [host, other] = former.kind === "host" ? [base, head] : [head, base];
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(host)} is a permission file, and ${JSON.stringify(other)} is not; give two files of one kind`);
	}
	const hosts = {
		base: former.host,
		head: present.host
	};
	const [before, after] = [hosts.base.dialect.id, hosts.head.dialect.id];
	if (before !== after) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(base)} is a permission file of ${before}, and ${JSON.stringify(head)} of ${after}; give two files of one dialect`);
	return compareHosts([hosts]);
}
function compareHosts(pairs) {
	const failures = pairs.flatMap(({ base, head }) => [...base.findings, ...head.findings]).filter(({ blocking }) => blocking);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	const comparisons = pairs.flatMap(_local_request_js__WEBPACK_IMPORTED_MODULE_5__.a);
	return {
		kind: "compared",
		changes: (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.i)({
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
	const files = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, given, terminal);
	if (files.length === 0) return void 0;
	const hosts = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(terminal.tree, new Set(files));
	const prefix = name === "." ? "" : name;
	return new Map([...hosts.values()].map((host) => [JSON.stringify([host.dialect.id, host.folder.slice(prefix.length)]), host]));
}
async function versionsOf({ base, head }, given, terminal) {
	const { settings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(given, terminal);
	const agents = {
		base: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.u)(base, terminal, settings, given.text("agent")),
		head: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.u)(head, terminal, settings, given.text("agent"))
	};
	if ([base, head].some((name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(terminal.folder, name) === "folder")) return agents;
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
	if (base === "-" && head === "-") throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n("standard input can be only one of the two files");
	const ofHosts = await compareHostFolders({
		base,
		head
	}, given, terminal) ?? await compareHostFiles({
		base,
		head
	}, given, terminal);
	if (ofHosts) return ofHosts;
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(given);
	const named = await versionsOf({
		base,
		head
	}, given, terminal);
	const read = (file, agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.l)({
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
		changes: (0,_compare_permissions_js__WEBPACK_IMPORTED_MODULE_6__.t)(agents, [], []).permissions
	};
}
// build/src/cli/diff.js
const diffCommand = {
	name: "diff",
	positionals: "<base> [head]",
	example: "main",
	notes: ["Give two commits of this repository, or two files or folders: cards, policies, access lists or permission files. One commit is compared with the working tree, with uncommitted changes and with new files that git does not ignore. With --published, give one card.", "Exit code: 0 for any difference, 2 if the two could not be compared. With --exit-code: 1 if the change grants new permissions, 0 if it grants none."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "diff"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.h)(given);
		if (given.has("published")) return (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 8187))).diffPublished(given, terminal, (changes) => show(changes, format, terminal));
		const [base, head, ...rest] = given.positionals;
		if (base === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n("give one or two commits, or two files");
		const items = given.value("tools");
		const { settings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(given, terminal);
		const tools = items && await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jt)(items, terminal.tree, settings.aliases);
		const isFile = (name) => name === "-" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(terminal.folder, name) !== void 0;
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
			return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.n)([...failures, ...more], given, terminal, trees);
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
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Gt)({
				...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(changes ?? {
					direction: "neutral",
					agents: []
				}),
				...changes === void 0 && { direction: null }
			}));
			break;
		case "markdown":
			terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__.t)(changes).trimEnd() : `**${NOT_COMPARED}**`);
			break;
		case "text": terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__.n)(changes, { colour }).trimEnd() : NOT_COMPARED);
	}
}



/***/ }),

/***/ 9658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ explainHostsOf; },
/* harmony export */   r: function() { return /* binding */ readHostFile; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);




// build/src/discovery/named-host.js
async function readFileOfHosts(tree, file, dialect) {
	const card = dialect !== void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	if (read.kind !== "unclear") return read;
	if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const sentence = read.fitting.length === 0 ? words.neitherNorHost(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map(({ id }) => id)) : words.severalHosts(read.fitting);
	return {
		kind: "unclear",
		finding: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.io, file, sentence)
	};
}
function isOfNoKind(card) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const { message: plain } = words.neither();
	return card.kind === "foreign" || card.kind === "broken" && card.findings.every(({ message }) => message === plain);
}
const SYNTAXES = [
	[/\.jsonc?$/i, ["json", "json-with-comments"]],
	[/\.ya?ml$/i, ["yaml"]],
	[/\.toml$/i, ["toml", "text"]],
	[/\.rules$/i, ["text"]],
	[/\.(?:md|markdown)$/i, ["front-matter"]]
];
async function readNamedHost(tree, path, dialect) {
	const read = await tree.read(path, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Et * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht);
	const fitting = await candidatesByContent(path, read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "", possible);
	if (dialect) {
		const chosen = fitting.at(-1) ?? possible[0];
		return chosen ? {
			kind: "host",
			host: await readAlone(tree, path, chosen)
		} : {
			kind: "other-syntax",
			dialect: dialect.id
		};
	}
	const dialects = [...new Set(fitting.map((each) => each.dialect.id))];
	const chosen = fitting.at(-1);
	return dialects.length === 1 && chosen ? {
		kind: "host",
		host: await readAlone(tree, path, chosen)
	} : {
		kind: "unclear",
		fitting: dialects
	};
}
function candidatesFor(path, dialects) {
	const syntaxes = SYNTAXES.find(([end]) => end.test(path))?.[1];
	return dialects.flatMap((dialect) => dialect.files.filter(({ syntax }) => syntaxes === void 0 || syntaxes.includes(syntax)).map((file) => ({
		dialect,
		file
	})));
}
async function candidatesByContent(path, text, candidates) {
	const fitting = [];
	for (const candidate of candidates) {
		const { marks, syntax } = candidate.file;
		if (marks === void 0) continue;
		const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(tree, path, file) ?? { findings: [] };
	return {
		dialect,
		folder: "",
		files: document ? [{
			document,
			role: file.role
		}] : [],
		paths: [path],
		plain: new Set(isPlain ? [path] : []),
		findings
	};
}
// build/src/run/hosts/explain-call.js
function explainCall(units, text) {
	return units.flatMap((unit) => explainUnit(unit, text));
}
function explainUnit(unit, text) {
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(dialect, unit.permissions, {
			situation,
			text,
			compile: _shared_js__WEBPACK_IMPORTED_MODULE_1__.ta
		});
		if (answer === void 0) return [];
		const { words, basis } = situation;
		return [{
			unit,
			...words !== void 0 && { words },
			basis,
			answer
		}];
	});
	return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}
const LEVELS = {
	blocked: "is blocked",
	"needs approval": "needs approval",
	"left to a model": "is left to a model to decide",
	warned: "is allowed with a warning",
	audited: "is allowed and audited",
	allowed: "is allowed without approval"
};
function explainedText({ unit, words, basis, answer }, text) {
	const where = words === void 0 ? "" : `, ${words}`;
	const lines = answer.parts.map((part) => {
		return `  ${answer.parts.length === 1 ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(partText(part))} ${wordsOf(part)}: `}${ruleText(part, basis)}\n`;
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(`${unit.name}${where}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} ${wordsOf(answer)}\n${lines.join("")}`);
}
function wordsOf(decided) {
	return LEVELS[(0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(decided)];
}
function partText({ call }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} decides${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `the ${rule.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.name)} decides${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.kt)(place).start;
	return {
		file: place.document.file,
		line,
		column
	};
}
function explainedToJson({ unit, words, basis, answer }) {
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		situation: words ?? null,
		basis,
		decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(part),
			rule: part.rule.name,
			list: part.rule.outcome,
			...placeOf(part.rule) ?? {
				file: null,
				line: null,
				column: null
			}
		}))
	};
}
// build/src/cli/host-files.js
async function readHostFile(file, given, { tree }) {
	const read = await readFileOfHosts(tree, file, dialectOf(given));
	switch (read.kind) {
		case "host":
		case "other":
		case "unclear": return read;
		case "absent": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} does not exist; ${_shared_js__WEBPACK_IMPORTED_MODULE_1__.o}`);
		case "other-syntax": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`);
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map((each) => each.id);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
async function explainHostCall({ host, file: named }, text, { given, terminal }) {
	const isAlone = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const units = folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter(({ files }) => files.includes(file));
	if (units.length === 0 && !folders.some(isBroken)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} is not a known permission file; check the path`);
	return explainUnits({
		folders,
		units
	}, text, {
		given,
		terminal
	});
}
async function explainHostsOf(files, text, { given, terminal }) {
	const within = new Set(files);
	const folders = [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, within)).values()];
	return explainUnits({
		folders,
		units: folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter((unit) => unit.files.some((own) => within.has(own)))
	}, text, {
		given,
		terminal
	});
}
function isBroken({ findings }) {
	return findings.some(({ blocking }) => blocking);
}
async function explainUnits({ folders, units }, text, { given, terminal }) {
	const broken = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
	if (broken.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(broken, given, terminal);
	const explained = explainCall(units, text);
	if (explained.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} is not a call; write a tool with its text, such as "Bash(git push)"`);
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(given) === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Gt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(explained.map(explainedToJson))));
	else for (const each of explained) terminal.out(explainedText(each, text));
	return 0;
}



/***/ })

};
;