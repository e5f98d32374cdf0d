"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

/***/ 723:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tools_exports; },
/* harmony export */   t: function() { return /* binding */ readTraces; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _trace_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1014);



// build/src/report/surfaces/answers/tools.js
function renderToolCounts({ calls, denied, declared, tools }, format) {
	const attempts = denied > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(denied)} of them denied` : "";
	const called = new Set(tools.map(({ name }) => name));
	const idle = declared.filter((name) => !called.has(name));
	const title = `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(calls, _shared_js__WEBPACK_IMPORTED_MODULE_0__.ma)} to ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(tools.length, _shared_js__WEBPACK_IMPORTED_MODULE_0__._a)}${attempts}`;
	const callsOf = (tool) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(tool.calls)}${tool.denied > 0 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(tool.denied)} denied)` : ""}`;
	if (format === "markdown") {
		const rows = [...tools.map((tool) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(name), "0 (declared only)"])];
		return [
			`${title}.`,
			"",
			"| Tool | Calls |",
			"|---|--:|",
			...rows.map((row) => `| ${row.join(" | ")} |`)
		].join("\n");
	}
	return [
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)([...tools.map((tool) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(name), "0 (declared only)"])]),
		"",
		title
	].join("\n");
}
// build/src/cli/tools.js
var tools_exports = /* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$t)({ toolsCommand: () => toolsCommand });
const toolsCommand = {
	name: "tools",
	positionals: "[traces\u2026]",
	example: "--traces 'traces/*.jsonl'",
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "tools"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.h)(given);
		const items = [...given.list("traces").flatMap(_index_js__WEBPACK_IMPORTED_MODULE_1__.y), ...given.positionals];
		if (items.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give trace files with --traces");
		const counter = new ToolCounter();
		const sinkOf = () => () => counter;
		const { files, idle, failures } = await readTraces(items, sinkOf, terminal);
		const isEmpty = counter.isEmpty();
		const all = isEmpty ? [...failures, ...idle] : failures;
		if (!isEmpty) for (const { message } of idle) terminal.err(`note: ${message}`);
		if (all.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.n)(all, given, terminal);
		const counts = counter.counts(files);
		terminal.out(format === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(counts) : renderToolCounts(counts, format));
		return 0;
	}
};
var ToolCounter = class {
	#calls = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Set();
	call(call) {
		const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$a)(call.tool, call.server);
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
		this.#declared.add((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$a)(name, server));
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
	const seen = new _shared_js__WEBPACK_IMPORTED_MODULE_0__.Q("presence");
	const inflation = new _shared_js__WEBPACK_IMPORTED_MODULE_0__.Y();
	const read = /* @__PURE__ */ new Set();
	const listed = await terminal.tree.list();
	for (const text of items) {
		const found = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.q)({ text }, listed);
		if (found.length === 0) failures.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_0__.fo, "", _shared_js__WEBPACK_IMPORTED_MODULE_0__.fo.words.notFound(text)));
		for (const file of found) {
			if (read.has(file)) continue;
			read.add(file);
			const source = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.K)(terminal.tree, { file }, sinkOf(file), seen, inflation);
			const problem = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_2__.t)(source);
			if (problem?.isIdle) idle.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_0__.fo, "", problem.words));
			else if (problem) failures.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_0__.fo, "", problem.words));
			else {
				const words = (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_2__.r)(source);
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

/***/ 1014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ skippedWords; },
/* harmony export */   r: function() { return /* binding */ sourceText; },
/* harmony export */   t: function() { return /* binding */ problemOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/run/history/trace-sources.js
function sourceText({ name, format, beside, calls, denied, repeated, tools, leftovers }) {
	const attempts = denied > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(denied)} denied` : "";
	const repetitions = repeated > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(repeated)} repeated` : "";
	const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
	const others = beside.map(({ format: { id }, records }) => `, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(records, "record")} of the file read as ${id}`);
	const left = skipped > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(skipped, "line")} skipped` : "";
	return `${name}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")}${attempts}${repetitions}${left}, as ${format?.id ?? "an unknown format"}${others.join("")}`;
}
function problemOf(source) {
	const { name, format, calls, records, leftovers, problem } = source;
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo;
	const { unparsable, tooLong, unclosed = 0 } = leftovers;
	if (problem) return { words: words.unreadable(name, problem) };
	if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === void 0) return { words: words.empty(name, name.startsWith("the API")) };
	if (unclosed > records) return { words: words.unclosedRows(name, unclosed, records + unclosed) };
	if (unparsable > records) return { words: words.notJson(name, unparsable, records + unparsable) };
	if (format === void 0) return { words: words.noFormat(name, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Z.map(({ id }) => id)) };
	if (calls + source.repeated > 0) return void 0;
	return {
		isIdle: true,
		words: _shared_js__WEBPACK_IMPORTED_MODULE_1__["do"].words.noCall(name, format.title)
	};
}
function skippedWords({ name, leftovers: { unparsable, tooLong, cutOff, unclosed = 0 } }) {
	const notJson = unparsable - (cutOff ? 1 : 0);
	if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0) return void 0;
	return _shared_js__WEBPACK_IMPORTED_MODULE_1__.po.words.skipped(name, {
		lastLineCutOff: cutOff,
		notJson,
		tooLong,
		unclosedRows: unclosed
	});
}



/***/ })

};
;