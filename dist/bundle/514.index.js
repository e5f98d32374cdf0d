"use strict";
exports.id = 514;
exports.ids = [514];
exports.modules = {

/***/ 5514:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tools_exports; },
/* harmony export */   t: function() { return /* binding */ readTraces; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7152);





// build/src/report/surfaces/answers/tools.js
function renderToolCounts({ calls, denied, declared, tools }, format) {
	const attempts = denied > 0 ? `, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(denied)} of them denied` : "";
	const called = new Set(tools.map(({ name }) => name));
	const idle = declared.filter((name) => !called.has(name));
	const title = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(calls, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Hr)} to ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(tools.length, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Kr)}${attempts}`;
	const callsOf = (tool) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(tool.calls)}${tool.denied > 0 ? ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.sn)(tool.denied)} denied)` : ""}`;
	if (format === "markdown") {
		const rows = [...tools.map((tool) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(name), "0 (declared only)"])];
		return [
			`${title}.`,
			"",
			"| Tool | Calls |",
			"|---|--:|",
			...rows.map((row) => `| ${row.join(" | ")} |`)
		].join("\n");
	}
	return [
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.kn)([...tools.map((tool) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(tool.name), callsOf(tool)]), ...idle.map((name) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(name), "0 (declared only)"])]),
		"",
		title
	].join("\n");
}
// build/src/cli/tools.js
var tools_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ toolsCommand: () => toolsCommand });
const toolsCommand = {
	name: "tools",
	positionals: "[traces\u2026]",
	example: "--traces 'traces/*.jsonl'",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "tools"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__._)(given);
		const items = [...given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_3__.y), ...given.positionals];
		if (items.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("specify trace files with --traces");
		const counter = new ToolCounter();
		const sinkOf = () => () => counter;
		const { files, idle, failures } = await readTraces(items, sinkOf, terminal);
		const isEmpty = counter.isEmpty();
		const all = isEmpty ? [...failures, ...idle] : failures;
		if (!isEmpty) for (const { message } of idle) terminal.err(`note: ${message}`);
		if (all.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.a)(all, given, terminal);
		const counts = counter.counts(files);
		terminal.out(format === "json" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.en)(counts) : renderToolCounts(counts, format));
		return 0;
	}
};
var ToolCounter = class {
	#calls = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Set();
	call(call) {
		const name = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(call.tool, call.server);
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
		this.#declared.add((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(name, server));
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
	const seen = new _traces_js__WEBPACK_IMPORTED_MODULE_1__.c("presence");
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_1__.n();
	const read = /* @__PURE__ */ new Set();
	const printed = new _shared_js__WEBPACK_IMPORTED_MODULE_4__.a(terminal);
	const listed = await terminal.tree.list();
	for (const text of items) {
		const found = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.St)({ text }, listed);
		if (found.length === 0) failures.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss.words.notFound(text)));
		for (const file of found) {
			if (read.has(file)) continue;
			read.add(file);
			const source = await (0,_traces_js__WEBPACK_IMPORTED_MODULE_1__.t)(terminal.tree, { file }, sinkOf(file), seen, inflation);
			const problem = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.Pn)(source);
			if (problem?.isIdle) idle.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", problem.words));
			else if (problem) failures.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ss, "", problem.words));
			else {
				const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.In)(source);
				printed.add(words);
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
	printed.end();
	return {
		files,
		sources,
		idle,
		failures
	};
}



/***/ })

};
;