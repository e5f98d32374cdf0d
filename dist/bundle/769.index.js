"use strict";
exports.id = 769;
exports.ids = [769,553];
exports.modules = {

/***/ 5553:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: function() { return /* binding */ checkCommand; },
/* harmony export */   finishCheck: function() { return /* binding */ finishCheck; },
/* harmony export */   t: function() { return /* binding */ checkRequest; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3797);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(738);
/* harmony import */ var _save_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2382);







// build/src/cli/check-request.js
async function checkRequest(given, terminal) {
	const base = given.text("base");
	const request = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, given.options(), { base });
	const org = given.value("org");
	const floors = org && await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.u)(org, terminal.tree);
	const named = await namedPaths(given, terminal);
	return {
		...request,
		purpose: "check",
		source: {
			...request.source,
			goesOnWithout: base === void 0
		},
		...floors && { floors },
		...named && { named }
	};
}
async function namedPaths(given, terminal) {
	const paths = given.positionals.map((file) => pathOfRun(file, given, terminal));
	const patterns = given.value("cards") ?? [];
	if (paths.length === 0 && patterns.length === 0) return void 0;
	const files = paths.length > 0 ? await filesBelow(paths, terminal) : void 0;
	return {
		paths,
		patterns,
		...files && { files }
	};
}
function pathOfRun(file, given, { folder }) {
	if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ot)(folder, file) === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(file)} does not exist`);
	if (given.has("base") && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.at)(file)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(file)} is outside the current folder, but --base compares only files inside it`);
	return file === "." ? "" : file;
}
async function filesBelow(paths, terminal) {
	const folders = paths.filter((file) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ot)(terminal.folder, file) === "folder");
	const all = folders.length > 0 ? await terminal.tree.list() : [];
	return /* @__PURE__ */ new Set([...paths.filter((file) => !folders.includes(file)), ...all.filter((file) => folders.some((folder) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.h)(folder || ".", file)))]);
}
// build/src/cli/save-baseline.js
async function saveBaseline({ findings }, given, terminal) {
	const file = given.text("write-baseline");
	if (file === void 0) return;
	const expires = given.text("baseline-expires");
	if (expires !== void 0 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.na)(expires) === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
	await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.ct)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.R)(findings, {
		now: (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.y)(given),
		...expires !== void 0 && { expires }
	}));
	terminal.err(`wrote ${file}: commit the file, and set "baseline-file" in the configuration to its path`);
}
// build/src/cli/check.js
const checkCommand = {
	name: "check",
	positionals: "[paths\u2026]",
	example: "--base main",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "check"), outer);
		const report = await reportOf(given, terminal);
		if (report.shard) {
			await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.i)(report.shard, given.text("shard-file"), terminal);
			return 0;
		}
		return finishCheck(report, given, terminal);
	}
};
async function finishCheck(report, given, terminal) {
	const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.b)(given);
	await saveBaseline(report, given, terminal);
	const file = given.text("decisions-file");
	if (file !== void 0 && report.decisionLog) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.n)(report.decisionLog, file, terminal);
	const sarif = given.text("sarif-file");
	if (sarif !== void 0) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_6__.r)(report, sarif, terminal);
	terminal.out((0,_list_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, format, await (0,_cards_js__WEBPACK_IMPORTED_MODULE_4__.s)(report.findings, given, terminal)));
	return exitCodeOf(report);
}
async function reportOf(given, terminal) {
	const request = await checkRequest(given, terminal);
	const base = given.text("base");
	const { git, folder } = base === void 0 ? {} : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Un)(terminal.folder);
	if (base !== void 0 && !git) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("--base needs a git repository, but this folder is not in one");
	if (base !== void 0 && folder !== "") throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--base works only from the repository root; run it in ${JSON.stringify(git?.root)}, or use ${JSON.stringify(`diff ${base}`)}`);
	const { now } = request.clock;
	const access = {
		now,
		asksApi: given.has("api") || given.has("remote-check"),
		...git && { git }
	};
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(request, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.o)(terminal, access)).catch((error) => {
		if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.E) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(error.message);
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_3__.X) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`--base is ${JSON.stringify(base)}: ${error.message}`);
		throw error;
	});
}
function exitCodeOf({ verdict, conclusion }) {
	if (conclusion === "success") return 0;
	return verdict === "error" ? 2 : 1;
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



/***/ }),

/***/ 7769:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: function() { return /* binding */ mergeCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _open_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5424);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5553);





// build/src/cli/merge.js
const mergeCommand = {
	name: "merge",
	positionals: "<file|folder\u2026>",
	example: "shards/",
	notes: ["Use the same checkout as the shards, and the same options for agents and traces; the trace files are not needed."],
	async run(args, terminal) {
		const given = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "merge");
		if (given.positionals.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("merge needs the partial reports of the shards, or a folder that contains them");
		return (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.finishCheck)(await reportOf(given, terminal), given, terminal);
	}
};
async function reportOf(given, terminal) {
	const request = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		...given,
		positionals: []
	}, terminal);
	const { now } = request.clock;
	const adapters = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.o)(terminal, {
		now,
		asksApi: false
	});
	const identity = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.d)(adapters, request.clock);
	const recorded = await (0,_open_merge_js__WEBPACK_IMPORTED_MODULE_2__.n)(given.positionals, terminal.folder, identity);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(request, (0,_open_merge_js__WEBPACK_IMPORTED_MODULE_2__.t)(adapters, recorded));
}



/***/ }),

/***/ 5424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ openMerge; },
/* harmony export */   t: function() { return /* binding */ mergingAdapters; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2935);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7152);






// build/src/adapters/files/partial-files.js
const ENDING = /\.ndjson$/i;
const PIECE_BYTES = 262144;
async function partialFilesIn(folder, name) {
	switch ((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ot)(folder, name)) {
		case "file": return [name];
		case "folder": return (await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.it)(folder, name)).filter((file) => ENDING.test(file));
		default: return [];
	}
}
function openBytes(folder, name) {
	const { O_RDONLY, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name), O_RDONLY | O_NONBLOCK);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) return { chunks: piecesOf(file) };
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		return { problem: "it is not a file" };
	} catch (error) {
		const problem = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ln)(error);
		if (problem === void 0) throw error;
		return { problem };
	}
}
async function* piecesOf(file) {
	const room = Buffer.allocUnsafe(PIECE_BYTES);
	try {
		for (let bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room); bytes > 0; bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room)) yield room.subarray(0, bytes);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
// build/src/run/shards/merged-traces.js
var MergedTraces = class {
	#files;
	#header;
	#source = -1;
	constructor(files, header) {
		this.#files = files;
		this.#header = header;
	}
	get paths() {
		return this.#header.sources.flatMap(({ kind, name }) => kind === "file" ? [name] : []);
	}
	async open(agents, readings, { tree, settings }) {
		const { inputs, sources } = this.#header;
		if (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.l)(agents, tree, settings) !== inputs) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y("the shards used different options, a different configuration or different agent files from those of this merge", "merge with the same options for traces and agents, in the same checkout");
		const own = (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(readings, tree)).map(({ about }) => keyOf(about));
		const recorded = sources.map(keyOf);
		const [here, there] = [new Set(own), new Set(recorded)];
		const different = [...own, ...recorded].find((key) => !here.has(key) || !there.has(key));
		if (different !== void 0 || own.length !== recorded.length) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the shards recorded traces that differ from those in this checkout${different === void 0 ? "" : `: ${nameOf(different)}`}`, "merge in a checkout that has the same trace files as the shards, or none");
	}
	async file(target) {
		return (await this.#replay(target)).source;
	}
	async api(target) {
		const { source, end, from } = await this.#replay(target);
		const { api } = end;
		if (api === void 0) throw from.fault("lacks the API's response");
		if (!("level" in api)) return {
			source,
			...api
		};
		const { level, message, help } = api;
		return level === "error" ? {
			missing: level,
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Ss.words.recorded(message, help)
		} : {
			missing: level,
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Es.words.recorded(message, help)
		};
	}
	async end() {
		const more = this.#files.find(({ next }) => next !== void 0);
		if (more) throw more.fault("has a trace source that belongs to another shard or to no agent");
	}
	async #replay({ sinksOf, seen }) {
		this.#source += 1;
		const about = this.#header.sources[this.#source];
		if (about === void 0) throw new Error("there is no such source");
		const files = this.#holders(about);
		const [from] = files;
		for (const file of files) await file.take();
		const events = new SourceEvents(files);
		const replay = new EventReplay(sinksOf, seen);
		for (let event = await events.next(); event !== void 0; event = await events.next()) replay.add(event, from);
		const end = await events.end();
		return {
			source: sourceOf$1(about, end, replay.counts, from),
			end,
			from
		};
	}
	#holders({ name, by }) {
		const files = this.#files.filter(({ next }) => next?.kind === "source" && next.source === this.#source);
		const [first, ...others] = files;
		if (first === void 0 || by === "session" && files.length < this.#files.length) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`no shard has recorded ${by === "session" ? "all of " : ""}the traces ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)}`, "run all shards again");
		if (by === "source" && others.length > 0) throw first.fault(`contains the traces ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)}, which another shard also recorded`);
		return [first, ...others];
	}
};
function keyOf({ name, kind, agents }) {
	return JSON.stringify([
		name,
		kind,
		agents
	]);
}
function nameOf(key) {
	const [name] = JSON.parse(key);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name);
}
var SourceEvents = class {
	#parts;
	#number = 0;
	#latest = 0;
	constructor(files) {
		this.#parts = files.map((file) => ({
			file,
			events: [],
			at: 0
		}));
	}
	async next() {
		this.#number += 1;
		for (let step = 0; step < this.#parts.length; step += 1) {
			const index = (this.#latest + step) % this.#parts.length;
			const event = await this.#peek(index);
			if (event?.number !== this.#number) continue;
			this.#latest = index;
			this.#take(index);
			return event;
		}
	}
	async #peek(index) {
		const part = this.#parts[index];
		if (part === void 0) return void 0;
		while (part.at === part.events.length && part.file.next?.kind === "events") {
			const line = await part.file.take();
			part.events = line?.kind === "events" ? line.events : [];
			part.at = 0;
		}
		return part.events[part.at];
	}
	#take(index) {
		const part = this.#parts[index];
		if (part) part.at += 1;
	}
	async end() {
		let common;
		for (const [index, { file }] of this.#parts.entries()) {
			const line = await this.#peek(index) === void 0 ? await file.take() : void 0;
			if (line?.kind !== "end") throw file.fault("has missing or repeated events");
			const { end } = line;
			if (end.events !== this.#number - 1) throw file.fault("contains more or fewer events than it states");
			common ??= end;
			if (JSON.stringify(common) !== JSON.stringify(end)) throw file.fault("was not made from the same traces as the other shards");
		}
		if (common === void 0) throw new Error("a source has no part");
		return common;
	}
};
var EventReplay = class {
	counts = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.u();
	#sinksOf;
	#seen;
	#sinks = /* @__PURE__ */ new Map();
	constructor(sinksOf, seen) {
		this.#sinksOf = sinksOf;
		this.#seen = seen;
	}
	add(event, from) {
		const sinks = this.#sinksFor(event.format, from);
		const isRepeated = this.#isRepeated(event.keys);
		const resultFor = (owner) => event.results.find((result) => result.owner === owner);
		switch (event.kind) {
			case "call":
				if (isRepeated) this.counts.repeated += 1;
				else {
					this.counts.add(event.call);
					for (const [owner, sink] of sinks.entries()) sink.call(event.call, resultFor(owner));
				}
				return;
			case "trace": {
				const { trace } = event;
				if (isRepeated) {
					this.counts.repeated += trace.calls.length;
					return;
				}
				for (const call of trace.calls) this.counts.add(call);
				if (trace.calls.length === 0) this.counts.empty += 1;
				for (const [owner, sink] of sinks.entries()) sink.trace(trace, resultFor(owner));
				return;
			}
			case "declare":
				for (const sink of sinks) sink.declare(event.tool);
				return;
			case "usage":
				if (!isRepeated) for (const sink of sinks) sink.usage?.(event.usage);
				return;
			case "turn":
				if (!isRepeated) for (const sink of sinks) sink.turn?.(event.turn);
				return;
			case "operation":
				for (const sink of sinks) sink.operation?.(event.operation);
				return;
		}
	}
	#isRepeated(keys) {
		let isKnown = false;
		for (const key of keys) if (!this.#seen.add(key)) isKnown = true;
		return isKnown;
	}
	#sinksFor(id, from) {
		const known = this.#sinks.get(id);
		if (known !== void 0) return known;
		const sinks = this.#sinksOf(formatOf(id, from));
		this.#sinks.set(id, sinks);
		return sinks;
	}
};
function formatOf(id, from) {
	const format = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.i)(id);
	if (format === void 0) throw from.fault("has traces of an unknown format");
	return format;
}
function sourceOf$1({ name }, { records, format, beside, leftovers, problem }, counts, from) {
	return {
		name,
		...counts.totals,
		records,
		beside: beside.map(([id, others]) => ({
			format: formatOf(id, from),
			records: others
		})),
		leftovers,
		...format !== void 0 && { format: formatOf(format, from) },
		...problem && { problem }
	};
}
function headerOf(line) {
	const { schema, shard, version, commit, inputs, run, sources } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(line);
	if (schema !== "card-gate-partial/1") throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h(typeof schema === "string" && schema.startsWith("card-gate-partial/") ? `has the format ${JSON.stringify(schema.slice(0, 40))}; expected ${JSON.stringify(_shared_js__WEBPACK_IMPORTED_MODULE_5__.p)}` : "is not a partial report");
	const [number, of, ...others] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(shard).map((value) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(value, 256));
	if (number === void 0 || of === void 0 || others.length > 0 || number < 1 || number > of) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("does not state which shard it is");
	return {
		shard: {
			number,
			of
		},
		version: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(version),
		commit: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(commit, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x) ?? null,
		inputs: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(inputs),
		run: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(run, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x) ?? null,
		sources: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(sources).map(sourceOf)
	};
}
function sourceOf(value) {
	const { name, kind, agents, by } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (kind !== "file" && kind !== "api" || by !== "source" && by !== "session") throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a source with an invalid \"kind\" or \"by\"");
	return {
		name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(name),
		kind,
		agents: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(agents).map(_shared_js__WEBPACK_IMPORTED_MODULE_5__.x),
		by
	};
}
var PartialLines = class {
	#digest;
	#count = 0;
	#events;
	#isDone = false;
	constructor(digest) {
		this.#digest = digest;
	}
	header(line) {
		this.#pass(line);
		return headerOf(parsed(line));
	}
	next(line) {
		if (this.#isDone) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("continues after its last line");
		const { source, texts, events, end, lines, sha256 } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(parsed(line));
		if (lines !== void 0) {
			this.#last((0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(lines), (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(sha256));
			return;
		}
		this.#pass(line);
		if (source !== void 0) return this.#begin((0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(source));
		if (this.#events === void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a line that belongs to no source");
		if (events !== void 0) {
			this.#events.addTexts(texts);
			const reader = this.#events;
			return {
				kind: "events",
				events: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(events).map((row) => reader.event(row))
			};
		}
		this.#events = void 0;
		return {
			kind: "end",
			end: endOf(end)
		};
	}
	finish() {
		if (!this.#isDone) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is cut off");
	}
	#begin(source) {
		if (this.#events !== void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a source without an end");
		this.#events = new _shared_js__WEBPACK_IMPORTED_MODULE_5__.m();
		return {
			kind: "source",
			source
		};
	}
	#last(lines, sha256) {
		if (this.#events !== void 0 || lines !== this.#count || sha256 !== this.#digest.hex()) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is damaged: its content does not match its digest");
		this.#isDone = true;
	}
	#pass(line) {
		this.#count += 1;
		this.#digest.update(`${line}\n`);
	}
};
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is cut off or is not a partial report: a line is not JSON");
	}
}
function endOf(value) {
	const { events, records, format, beside, leftovers, problem, api } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	return {
		events: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(events),
		records: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(records),
		...present("format", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(format, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x)),
		beside: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(beside).map((pair) => {
			const [id, count] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(pair);
			return [(0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(id), (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(count)];
		}),
		leftovers: leftoversOf(leftovers),
		...present("problem", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(problem, faultOf)),
		...present("api", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(api, apiOf))
	};
}
function leftoversOf(value) {
	const { unparsable, tooLong, cutOff, unclosed } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	return {
		unparsable: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(unparsable),
		tooLong: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(tooLong),
		cutOff: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.g)(cutOff),
		...present("unclosed", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(unclosed, _shared_js__WEBPACK_IMPORTED_MODULE_5__._))
	};
}
const FOREIGN = [
	"zstd",
	"parquet",
	"sqlite",
	"gzip",
	"utf-16",
	"zip",
	"large-document",
	"damaged-gzip"
];
function faultOf(value) {
	const { kind, reason, help } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (kind === "refused" || kind === "interrupted") return {
		kind,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(reason)
	};
	if (kind === "inflation") return {
		kind,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(reason),
		help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(help)
	};
	const foreign = FOREIGN.find((known) => known === kind);
	if (foreign === void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a problem of an unknown kind");
	return { kind: foreign };
}
function apiOf(value) {
	const { level, message, help, windowStart, truncated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (level === "error" || level === "warning") return {
		level,
		message: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(message),
		help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(help)
	};
	return {
		windowStart: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.S)(windowStart),
		truncated: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.g)(truncated)
	};
}
function present(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// build/src/run/shards/partial-file.js
const NEWLINE = 10;
var PartialFile = class PartialFile {
	path;
	#lines;
	#reader = new PartialLines(new _shared_js__WEBPACK_IMPORTED_MODULE_5__.w());
	#next;
	#isOpen = true;
	constructor(path, chunks) {
		this.path = path;
		this.#lines = linesOf(chunks);
	}
	static async open(path, chunks) {
		const file = new PartialFile(path, chunks);
		const header = await file.#guarded(async () => file.#reader.header(await file.#line()));
		await file.#advance();
		return {
			file,
			header
		};
	}
	get next() {
		return this.#next;
	}
	async take() {
		const line = this.#next;
		await this.#advance();
		return line;
	}
	fault(clause) {
		return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the partial report ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(this.path)} ${clause}`, "run the shard again, and pass the resulting file without changing it");
	}
	async #advance() {
		this.#next = this.#isOpen ? await this.#guarded(async () => this.#reader.next(await this.#line())) : void 0;
		if (this.#next !== void 0 || !this.#isOpen) return;
		this.#isOpen = false;
		const { done } = await this.#guarded(() => this.#lines.next());
		if (done !== true) throw this.fault("continues after its last line");
	}
	async #line() {
		const { done, value } = await this.#lines.next();
		if (done === true) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is empty or truncated");
		return value;
	}
	async #guarded(read) {
		try {
			return await read();
		} catch (error) {
			if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_5__.h) throw this.fault(error.message);
			throw error;
		}
	}
};
async function* linesOf(chunks) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const text = (bytes) => {
		try {
			return decoder.decode(bytes);
		} catch {
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is not UTF-8 text");
		}
	};
	let rest = [];
	let length = 0;
	for await (const chunk of chunks) {
		let from = 0;
		for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
			yield text(Buffer.concat([...rest, chunk.subarray(from, end)]));
			rest = [];
			length = 0;
			from = end + 1;
		}
		if (from === chunk.length) continue;
		rest.push(Uint8Array.from(chunk.subarray(from)));
		length += chunk.length - from;
		if (length > 268435456) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a line that is too long");
	}
	if (rest.length > 0) yield text(Buffer.concat(rest));
}
// build/src/run/shards/open-merge.js
async function openMerge(paths, folder, identity) {
	const files = [];
	for (const path of paths) {
		const found = await partialFilesIn(folder, path);
		if (found.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(path)} contains no partial report`, "pass the \".ndjson\" files that the shards wrote, or a folder that contains them");
		for (const file of found) if (!files.includes(file)) files.push(file);
	}
	const partials = [];
	for (const file of files) {
		const opened = openBytes(folder, file);
		if ("problem" in opened) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the partial report ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(file)} cannot be read: ${opened.problem}`, "pass the files that the shards wrote, or a folder that contains them");
		partials.push(await PartialFile.open(file, opened.chunks));
	}
	(0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.f)(partials, identity);
	const [first] = partials;
	if (first === void 0) throw new Error("no partial report was opened");
	return new MergedTraces(partials.map(({ file }) => file), first.header);
}
function mergingAdapters(adapters, recorded) {
	return {
		...adapters,
		recorded,
		checkedOut: () => withListed(adapters.checkedOut(), recorded.paths.filter(isInside))
	};
}
function isInside(name) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.vt)(name) === name;
}
function withListed(tree, more) {
	return new Proxy(tree, { get: (of, key) => {
		if (key === "list") return async () => [.../* @__PURE__ */ new Set([...await of.list(), ...more])].sort();
		const value = Reflect.get(of, key, of);
		return typeof value === "function" ? value.bind(of) : value;
	} });
}



/***/ }),

/***/ 2382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ saveShard; },
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   r: function() { return /* binding */ saveSarif; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);


// build/src/cli/save-files.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	await orSettingsError("the decision log", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, log.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt));
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
async function saveSarif(report, file, terminal) {
	const why = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zt)(report, "checkout");
	await orSettingsError("the SARIF file", file, () => why === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(report)) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.St)(terminal.folder, file));
	terminal.err(why ?? `wrote ${file}`);
}
async function saveShard(shard, name, terminal) {
	const file = name ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(shard);
	await orSettingsError("the partial report", file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(terminal.folder, file, shard.write, _shared_js__WEBPACK_IMPORTED_MODULE_0__.dt));
	terminal.err(`wrote ${file}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pt)(shard)}`);
}
async function orSettingsError(called, file, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_1__.J)) throw error;
		const { message, help } = error;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
	}
}



/***/ })

};
;