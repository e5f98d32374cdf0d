"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

/***/ 233:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ refuse; },
/* harmony export */   r: function() { return /* binding */ localReport; },
/* harmony export */   t: function() { return /* binding */ conclusionOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);


// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.F)({
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.P,
		agents,
		runFindings,
		nothingToCheck: false
	}, {
		settings,
		event: "local",
		...now && { setTo: now.toISOString() },
		durationMs: elapsed(),
		version
	});
}
// build/src/cli/conclusion.js
function conclusionOf(code, findings, more = []) {
	if (code === 0) return {
		conclusion: "success",
		reasons: []
	};
	const errors = findings.filter(({ severity }) => severity === "error");
	const because = errors.length > 0 ? errors : findings.filter(({ severity }) => severity === "warning");
	const sentences = more.map((message) => {
		return {
			rule: null,
			severity: "error",
			message,
			file: null,
			line: null,
			column: null
		};
	});
	return {
		conclusion: "failure",
		reasons: [...because.map(reasonOf), ...sentences]
	};
}
function reasonOf({ rule, severity, message, location }) {
	const { file, line, column } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.B)(location);
	return {
		rule,
		severity,
		message,
		file,
		line,
		column
	};
}
function commandsFor(failures, terminal) {
	const settings = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.W)({}, void 0, "local");
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.J)(localReport({ runFindings: failures }, settings, terminal)).commands;
}
const PLAIN = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Z)({ colour: false });
async function refuse(failures, given, terminal, trees = [terminal.tree]) {
	if (given.text("format") === "json") {
		const findings = failures.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.z);
		terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)({
			verdict: "error",
			...conclusionOf(2, failures),
			findings
		}));
		return 2;
	}
	if (given.text("format") === "github") for (const line of commandsFor(failures, terminal)) terminal.out(line);
	const { frames } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.n)(failures, given, terminal, trees);
	for (const [index, finding] of failures.entries()) {
		const { file, range } = finding.location;
		const place = file === "" || !range && finding.message.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)) ? "" : `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Er)(finding.location)}: `;
		const mark = {
			location: finding.location,
			label: "",
			severity: finding.severity
		};
		const lines = [
			`error: ${place}${finding.message}`,
			...frames && index < 20 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.nt)([mark], frames, PLAIN) : [],
			...finding.help ? [`  ${finding.help}`] : []
		];
		terminal.err(lines.join("\n"));
	}
	return 2;
}



/***/ }),

/***/ 723:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tools_exports; },
/* harmony export */   t: function() { return /* binding */ readTraces; }
/* harmony export */ });
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(474);
/* harmony import */ var _trace_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(233);





// build/src/report/surfaces/answers/tools.js
function renderToolCounts({ calls, denied, declared, tools }, format) {
	const attempts = denied > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(denied)} of them denied` : "";
	const called = new Set(tools.map(({ name }) => name));
	const idle = declared.filter((name) => !called.has(name));
	const title = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(calls, _located_js__WEBPACK_IMPORTED_MODULE_2__.gr)} to ${(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(tools.length, _located_js__WEBPACK_IMPORTED_MODULE_2__.vr)}${attempts}`;
	const callsOf = (tool) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(tool.calls)}${tool.denied > 0 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(tool.denied)} denied)` : ""}`;
	if (format === "markdown") {
		const rows = [...tools.map((tool) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$)(name), "0 (declared only)"])];
		return [
			`${title}.`,
			"",
			"| Tool | Calls |",
			"|---|--:|",
			...rows.map((row) => `| ${row.join(" | ")} |`)
		].join("\n");
	}
	return [
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_2__.X)([...tools.map((tool) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(name), "0 (declared only)"])]),
		"",
		title
	].join("\n");
}
// build/src/cli/tools.js
var tools_exports = /* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Qt)({ toolsCommand: () => toolsCommand });
const toolsCommand = {
	name: "tools",
	positionals: "[traces\u2026]",
	example: "--traces 'traces/*.jsonl'",
	async run(args, outer) {
		const { given, terminal } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "tools"), outer);
		const format = (0,_located_js__WEBPACK_IMPORTED_MODULE_2__.r)(given);
		const items = [...given.list("traces").flatMap(_index_js__WEBPACK_IMPORTED_MODULE_1__.y), ...given.positionals];
		if (items.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give trace files with --traces");
		const counter = new ToolCounter();
		const sinkOf = () => () => counter;
		const { files, idle, failures } = await readTraces(items, sinkOf, terminal);
		const isEmpty = counter.isEmpty();
		const all = isEmpty ? [...failures, ...idle] : failures;
		if (!isEmpty) for (const { message } of idle) terminal.err(`note: ${message}`);
		if (all.length > 0) return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.n)(all, given, terminal);
		const counts = counter.counts(files);
		terminal.out(format === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ut)(counts) : renderToolCounts(counts, format));
		return 0;
	}
};
var ToolCounter = class {
	#calls = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Set();
	call(call) {
		const name = (0,_located_js__WEBPACK_IMPORTED_MODULE_2__.ei)(call.tool, call.server);
		const counts = this.#calls.get(name) ?? {
			calls: 0,
			denied: 0
		};
		counts.calls += 1;
		if (call.status === "denied") counts.denied += 1;
		this.#calls.set(name, counts);
	}
	trace({ calls }) {
		for (const call of calls) this.call(call);
	}
	declare({ name, server }) {
		this.#declared.add((0,_located_js__WEBPACK_IMPORTED_MODULE_2__.ei)(name, server));
	}
	isEmpty() {
		return this.#calls.size === 0;
	}
	counts(files) {
		const tools = [...this.#calls].map(([name, counts]) => ({
			name,
			...counts
		})).sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
		return {
			calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
			denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
			declared: [...this.#declared],
			tools,
			files
		};
	}
};
async function readTraces(items, sinkOf, terminal) {
	const files = [];
	const sources = [];
	const idle = [];
	const failures = [];
	const seen = new _traces_js__WEBPACK_IMPORTED_MODULE_0__.s("presence");
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_0__.i();
	const read = /* @__PURE__ */ new Set();
	const listed = await terminal.tree.list();
	for (const text of items) {
		const found = (0,_traces_js__WEBPACK_IMPORTED_MODULE_0__.n)({ text }, listed);
		if (found.length === 0) failures.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_2__._i, "", _located_js__WEBPACK_IMPORTED_MODULE_2__._i.words.notFound(text)));
		for (const file of found) {
			if (read.has(file)) continue;
			read.add(file);
			const source = await (0,_traces_js__WEBPACK_IMPORTED_MODULE_0__.t)(terminal.tree, { file }, sinkOf(file), seen, inflation);
			const problem = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_3__.t)(source);
			if (problem?.isIdle) idle.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_2__._i, "", problem.words));
			else if (problem) failures.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_2__._i, "", problem.words));
			else {
				const words = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_3__.r)(source);
				terminal.err(`read ${words}`);
				sources.push({
					source,
					words
				});
			}
			files.push({
				file,
				format: source.format?.id ?? null,
				calls: source.calls
			});
		}
	}
	return {
		files,
		sources,
		idle,
		failures
	};
}



/***/ }),

/***/ 14:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ skippedWords; },
/* harmony export */   r: function() { return /* binding */ sourceText; },
/* harmony export */   t: function() { return /* binding */ problemOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(474);



// build/src/run/history/trace-sources.js
function sourceText({ name, format, beside, calls, denied, repeated, tools, leftovers }) {
	const attempts = denied > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(denied)} denied` : "";
	const repetitions = repeated > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(repeated)} repeated` : "";
	const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
	const others = beside.map(({ format: { id }, records }) => `, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(records, "record")} of the file read as ${id}`);
	const left = skipped > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(skipped, "line")} skipped` : "";
	return `${name}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")}${attempts}${repetitions}${left}, as ${format?.id ?? "an unknown format"}${others.join("")}`;
}
function problemOf(source) {
	const { name, format, calls, records, leftovers, problem } = source;
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_2__._i;
	const { unparsable, tooLong, unclosed = 0 } = leftovers;
	if (problem) return { words: words.unreadable(name, problem) };
	if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === void 0) return { words: words.empty(name, name.startsWith("the API")) };
	if (unclosed > records) return { words: words.unclosedRows(name, unclosed, records + unclosed) };
	if (unparsable > records) return { words: words.notJson(name, unparsable, records + unparsable) };
	if (format === void 0) return { words: words.noFormat(name, _traces_js__WEBPACK_IMPORTED_MODULE_1__.o.map(({ id }) => id)) };
	if (calls + source.repeated > 0) return void 0;
	return {
		isIdle: true,
		words: _located_js__WEBPACK_IMPORTED_MODULE_2__.gi.words.noCall(name, format.title)
	};
}
function skippedWords({ name, leftovers: { unparsable, tooLong, cutOff, unclosed = 0 } }) {
	const notJson = unparsable - (cutOff ? 1 : 0);
	if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0) return void 0;
	return _located_js__WEBPACK_IMPORTED_MODULE_2__.vi.words.skipped(name, {
		lastLineCutOff: cutOff,
		notJson,
		tooLong,
		unclosedRows: unclosed
	});
}



/***/ })

};
;