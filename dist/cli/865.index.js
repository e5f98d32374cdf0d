"use strict";
exports.id = 865;
exports.ids = [865,261];
exports.modules = {

/***/ 6261:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ notEvaluated; },
/* harmony export */   r: function() { return /* binding */ printAnswer; },
/* harmony export */   t: function() { return /* binding */ evaluate_exports; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4736);




// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)([...agent.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.pt), paint, "counted", options.frames),
		...evaluation ? toolLines(evaluation, paint) : [],
		...gapLines(agent, paint)
	].join("\n").trimEnd();
}
function verdictLine(report) {
	const { agent, verdict, evaluation } = report;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.name, MAX_NAME_LENGTH));
	if (evaluation === void 0) return `${name}: ${verdict}: the files of the agent could not be read`;
	if (!evaluation.governed) return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
	if (agent.tools === void 0) return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
	const { violations, warnings } = evaluation;
	const found = [violations.length === 0 ? "no violation" : `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(violations.length, VIOLATIONS)} (${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(evaluation)})`, ...warnings.length === 0 ? [] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(warnings.length, _shared_js__WEBPACK_IMPORTED_MODULE_1__.ya)]];
	const others = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bi)(report, {});
	const rest = others === 0 ? "" : `; ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(evaluation.decisions.length, _shared_js__WEBPACK_IMPORTED_MODULE_1__._a)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	const rows = [
		["  Coverage", `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vi)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(gaps, ["action", "actions"])} to map, see below` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(source)]),
		...evaluation.governed ? [["  Run time", (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(evaluation)]] : []
	];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(rows);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rr)(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(outcome)}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(decisions.length, _shared_js__WEBPACK_IMPORTED_MODULE_1__._a)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(rows)];
	});
	return [
		paint.bold("Tools"),
		...blocks,
		""
	];
}
function toolRow(decision, evaluation) {
	return [`    ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(decision.tool.canonical, MAX_NAME_LENGTH))}`, decidedText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
	const deciders = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const decider = decidedText(decision, evaluation);
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(decision.tool.canonical, MAX_NAME_LENGTH));
		const names = deciders.get(decider);
		if (names) names.push(name);
		else deciders.set(decider, [name]);
	}
	return [...deciders].map(([decider, tools]) => [
		`    ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xa)(tools.length, _shared_js__WEBPACK_IMPORTED_MODULE_1__._a)}`,
		decider,
		`such as ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ca)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, "")
	]);
}
function decidedText(decision, evaluation) {
	const { decided_by } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.nr)(decision, evaluation.defaults);
	if (decided_by) return `by ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(decided_by)}`;
	return evaluation.governed ? `by ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qn)(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (findings.some((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "unmapped-action"))) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const where = `${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(policy.place.document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ai)(action.value, policy), paint))
	];
}
// build/src/cli/agent-answer.js
function printAnswer({ report, settings, response, renderText, more = {
	code: 0,
	messages: []
} }, given, terminal, format) {
	const own = exitCodeOf(report, given.has("strict"));
	const code = more.code > own ? more.code : own;
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)({
				...response,
				...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.t)(code, own > 0 ? report.findings : [], more.messages)
			}));
			for (const { severity, message, rule } of report.findings.filter(isAboutFiles)) terminal.err(`${severity}: ${message} [${rule}]`);
			break;
		case "markdown":
		case "github": {
			const result = {
				agents: [report],
				...given.has("now") && { now: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(given) }
			};
			const whole = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.r)(result, settings, terminal);
			terminal.out(format === "github" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(whole) : (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.n)(whole));
			break;
		}
		case "text": terminal.out(renderText());
	}
	return code;
}
function exitCodeOf({ verdict }, isStrict) {
	if (verdict === "error") return 2;
	return verdict === "fail" || isStrict && verdict === "warn" ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
	return severity !== "note" && tool === void 0;
}
// build/src/cli/evaluate.js
var evaluate_exports = /* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$t)({ evaluateCommand: () => evaluateCommand });
const evaluateCommand = {
	name: "evaluate",
	positionals: "<card|policy|list>",
	example: "agents/support --tools tools.json",
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(args, "evaluate"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.v)(given);
		const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(given);
		const context = given.value("context") ?? "cicd";
		const minCoverage = given.value("min-coverage");
		const input = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.l)(given, terminal, now);
		const settings = {
			...input.settings,
			...minCoverage !== void 0 && { minCoverage }
		};
		if (!input.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(input.failures, given, terminal);
		const report = (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__.t)(input.agent, input.fileFindings, settings, {
			now,
			context,
			elapsed: terminal.elapsed
		});
		const failures = [...input.failures, ...notEvaluated(report, terminal)];
		if (failures.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(failures, given, terminal);
		const options = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.findings, given, terminal);
		const { response } = report;
		const renderText = () => renderEvaluationText(report, options).trimEnd();
		return printAnswer({
			report,
			settings,
			response: response ?? {},
			renderText
		}, given, terminal, format);
	}
};
function notEvaluated(report, terminal) {
	const blocking = report.findings.filter((finding) => finding.blocking);
	if (blocking.length > 0) return blocking;
	if (report.evaluation?.governed) return [];
	const file = report.agent.card?.place.document.file ?? "";
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.hs, file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.hs.words.noPolicy(terminal.command))];
}



/***/ }),

/***/ 4483:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ evidenceIn; },
/* harmony export */   r: function() { return /* binding */ evidenceWithoutBase; },
/* harmony export */   t: function() { return /* binding */ ALL_EVIDENCE; }
/* harmony export */ });
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4668);

// build/src/run/history/evidence.js
const ALL_EVIDENCE = () => true;
const WITHOUT_CHANGE = [
	"schedule",
	"workflow_dispatch",
	"local"
];
function evidenceWithoutBase(event) {
	return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}
function evidenceIn(tree, affected) {
	const affectedPaths = affected && new Set(affected.flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_0__.g));
	return async (file) => {
		if (affectedPaths === void 0 || affectedPaths.has(file)) return false;
		return tree.tracked === void 0 || ((await tree.tracked())?.has(file) ?? false);
	};
}



/***/ }),

/***/ 8780:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ replayedAgent; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4483);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6261);






// build/src/cli/replayed-agent.js
async function replayedAgent(given, terminal, now) {
	const options = replayOptionsOf(given);
	const input = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.l)(given, terminal, now);
	const settings = {
		...input.settings,
		...options.settings
	};
	if (!input.agent) return {
		kind: "refused",
		failures: input.failures
	};
	const sources = options.traces ? {
		configured: options.traces,
		inFolder: [],
		agents: 1
	} : input.traces ?? {
		inFolder: [],
		agents: 1
	};
	const listed = (sources.configured?.files ?? settings.traces) !== void 0 ? await terminal.tree.list() : [];
	const { origin: found, findings } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(sources, listed, settings);
	const origin = found?.api === void 0 || given.value("agent-id") !== void 0 ? found : { files: found.files };
	if ((origin?.files.length ?? 0) === 0 && origin?.api === void 0 && findings.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(NO_TRACES);
	const agent = {
		...input.agent,
		...origin && { traces: origin }
	};
	const past = await historyOf(agent, settings, {
		now,
		since: options.since
	}, terminal);
	const report = (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent, input.fileFindings, settings, {
		now,
		context: "audit",
		elapsed: terminal.elapsed
	}, past);
	const failures = [
		...findings,
		...(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_5__.n)(report, terminal),
		...past?.history ? [] : [noHistory()]
	];
	if (failures.length > 0 || report.history === void 0) return {
		kind: "refused",
		failures: distinct(failures)
	};
	return {
		kind: "replayed",
		report,
		history: report.history,
		settings
	};
}
const NO_TRACES = "give trace files with --traces, or the id of the agent in the API with --agent-id; the agent has none next to its files";
function replayOptionsOf(given) {
	const minCoverage = given.value("min-coverage");
	const limit = given.value("limit");
	const since = given.value("since");
	const agentId = given.value("agent-id");
	const apiUrl = given.value("api-url");
	const decisionsFile = given.value("decisions-file");
	const inspectArguments = given.value("inspect-arguments");
	const items = given.list("traces").flatMap(_index_js__WEBPACK_IMPORTED_MODULE_1__.y);
	const files = items.map((text) => ({ text }));
	return {
		traces: items.length === 0 && agentId === void 0 ? void 0 : {
			files,
			...agentId !== void 0 && { agentId }
		},
		since,
		settings: {
			...minCoverage !== void 0 && { minCoverage },
			...limit !== void 0 && { traceLimit: limit },
			...since !== void 0 && { traceWindow: since },
			...apiUrl !== void 0 && { apiUrl },
			...decisionsFile !== void 0 && { decisionsFile },
			...inspectArguments !== void 0 && { inspectArguments }
		}
	};
}
async function historyOf(agent, settings, { now, since }, terminal) {
	return (await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.f)([agent], {
		tree: terminal.tree,
		settings,
		now,
		isEvidence: _evidence_js__WEBPACK_IMPORTED_MODULE_3__.t,
		api: (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.n)(terminal, settings, now),
		...since !== void 0 && { since: now.getTime() - since * 1e3 },
		progress: (line) => terminal.err(`read ${line}`)
	})).get(agent);
}
function noHistory() {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_0__.fo, "", _shared_js__WEBPACK_IMPORTED_MODULE_0__.fo.words.noHistory());
}
function distinct(failures) {
	const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
	const general = noHistory().message;
	return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}



/***/ }),

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

/***/ 9230:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ tracedCall; },
/* harmony export */   t: function() { return /* binding */ answerToTraced; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);

// build/src/formats/permissions/traced-call.js
function tracedCall(call, dialect, format) {
	if (call.named === "redacted") return { why: "the trace withholds the name of the tool" };
	if (call.named === "action") return { why: "the trace names an action, and no tool" };
	const about = call.folder === void 0 ? {} : { folder: call.folder };
	const mcp = mcpCall(call);
	if (mcp !== void 0) return [{
		...mcp,
		...about,
		made: {
			tool: call.tool,
			input: mapOf(call.input?.value)
		}
	}];
	const { tool: name, input } = call;
	const writers = _shared_js__WEBPACK_IMPORTED_MODULE_0__.ht.filter(({ calls }) => calls.traces.includes(format));
	const own = toolIn([dialect, ...writers.includes(dialect) ? writers : []], name);
	if (own?.kind === "free") return "free";
	const tool = own ?? toolIn(_shared_js__WEBPACK_IMPORTED_MODULE_0__.ht, name, isNeutral);
	if (tool === void 0 || tool.kind === "free") return writers.length === 0 || writers.includes(dialect) ? [{
		kind: "tool",
		text: name,
		...about
	}] : { why: `${dialect.calls.host} has no tool of this name` };
	const made = own && { made: {
		tool: name,
		input: mapOf(input?.value)
	} };
	if (input === void 0) return { why: "the trace has no arguments of the call" };
	const { kind } = tool;
	const texts = tool.textsOf(input.value);
	if (texts === void 0) return { why: "the trace lacks the argument that decides" };
	if (texts.some(isCut)) return { why: "the trace has the argument only in part" };
	return texts.map((text) => ({
		kind,
		text,
		...about,
		...made
	}));
}
function answerToTraced({ calls, answerMade }, permissions, { situation, call, compile }) {
	return answerMade ? answerMade(permissions, situation, call, compile) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.vt)(calls, {
		situation,
		call,
		compile
	});
}
function toolIn(dialects, name, isMeant = () => true) {
	return dialects.map(({ calls: { tools } }) => Object.hasOwn(tools, name) ? tools[name] : void 0).find((tool) => tool !== void 0 && isMeant(tool));
}
function isNeutral({ kind }) {
	return kind !== "free" && kind !== "tool";
}
function mcpCall({ tool, server }) {
	if (server !== void 0) return {
		kind: "mcp",
		text: tool,
		server
	};
	const [, owner, name] = /^mcp__(.+?)__(.+)$/.exec((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$a)(tool, void 0)) ?? [];
	return owner === void 0 || name === void 0 ? void 0 : {
		kind: "mcp",
		text: name,
		server: owner
	};
}
function mapOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function isCut(text) {
	return /[[(<][^\])>\n]{0,20}truncated[^\])>\n]{0,40}[\])>]\s*$|\u2026\s*$|^[[<(]*redacted[\])>]*$/i.test(text);
}



/***/ })

};
;