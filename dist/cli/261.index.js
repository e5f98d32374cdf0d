"use strict";
exports.id = 261;
exports.ids = [261];
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

/***/ 261:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ notEvaluated; },
/* harmony export */   r: function() { return /* binding */ printAnswer; },
/* harmony export */   t: function() { return /* binding */ evaluate_exports; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(897);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(736);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(233);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(996);






// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Z)(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.et)([...agent.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt), paint, "counted", options.frames),
		...evaluation ? toolLines(evaluation, paint) : [],
		...gapLines(agent, paint)
	].join("\n").trimEnd();
}
function verdictLine(report) {
	const { agent, verdict, evaluation } = report;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, MAX_NAME_LENGTH));
	if (evaluation === void 0) return `${name}: ${verdict}: the files of the agent could not be read`;
	if (!evaluation.governed) return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
	if (agent.tools === void 0) return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
	const { violations, warnings } = evaluation;
	const found = [violations.length === 0 ? "no violation" : `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(violations.length, VIOLATIONS)} (${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(evaluation)})`, ...warnings.length === 0 ? [] : [(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(warnings.length, _located_js__WEBPACK_IMPORTED_MODULE_1__.br)]];
	const others = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(report, {});
	const rest = others === 0 ? "" : `; ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(evaluation.decisions.length, _located_js__WEBPACK_IMPORTED_MODULE_1__.vr)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	const rows = [
		["  Coverage", `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(gaps, ["action", "actions"])} to map, see below` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(source)]),
		...evaluation.governed ? [["  Run time", (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mt)(evaluation)]] : []
	];
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.X)(rows);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.bt)(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = _located_js__WEBPACK_IMPORTED_MODULE_1__.lt.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ft)(outcome)}: ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(decisions.length, _located_js__WEBPACK_IMPORTED_MODULE_1__.vr)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.X)(rows)];
	});
	return [
		paint.bold("Tools"),
		...blocks,
		""
	];
}
function toolRow(decision, evaluation) {
	return [`    ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decision.tool.canonical, MAX_NAME_LENGTH))}`, decidedText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
	const deciders = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const decider = decidedText(decision, evaluation);
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decision.tool.canonical, MAX_NAME_LENGTH));
		const names = deciders.get(decider);
		if (names) names.push(name);
		else deciders.set(decider, [name]);
	}
	return [...deciders].map(([decider, tools]) => [
		`    ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(tools.length, _located_js__WEBPACK_IMPORTED_MODULE_1__.vr)}`,
		decider,
		`such as ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.wr)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, "")
	]);
}
function decidedText(decision, evaluation) {
	const { decided_by } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.yt)(decision, evaluation.defaults);
	if (decided_by) return `by ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.dt)(decided_by)}`;
	return evaluation.governed ? `by ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ut)(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (findings.some((finding) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(finding, "unmapped-action"))) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const where = `${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(policy.place.document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Q)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(action.value, policy), paint))
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
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)({
				...response,
				...(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.t)(code, own > 0 ? report.findings : [], more.messages)
			}));
			for (const { severity, message, rule } of report.findings.filter(isAboutFiles)) terminal.err(`${severity}: ${message} [${rule}]`);
			break;
		case "markdown":
		case "github": {
			const result = {
				agents: [report],
				...given.has("now") && { now: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.a)(given) }
			};
			const whole = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.r)(result, settings, terminal);
			terminal.out(format === "github" ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.q)(whole) : (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.n)(whole));
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
var evaluate_exports = /* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Qt)({ evaluateCommand: () => evaluateCommand });
const evaluateCommand = {
	name: "evaluate",
	positionals: "<card|policy|list>",
	example: "agents/support --tools tools.json",
	async run(args, outer) {
		const { given, terminal } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(args, "evaluate"), outer);
		const format = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.o)(given);
		const now = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.a)(given);
		const context = given.value("context") ?? "cicd";
		const minCoverage = given.value("min-coverage");
		const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_5__.i)(given, terminal, now);
		const settings = {
			...input.settings,
			...minCoverage !== void 0 && { minCoverage }
		};
		if (!input.agent) return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.n)(input.failures, given, terminal);
		const report = (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__.t)(input.agent, input.fileFindings, settings, {
			now,
			context,
			elapsed: terminal.elapsed
		});
		const failures = [...input.failures, ...notEvaluated(report, terminal)];
		if (failures.length > 0) return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.n)(failures, given, terminal);
		const options = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.n)(report.findings, given, terminal);
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
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ya, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.noPolicy(terminal.command))];
}



/***/ })

};
;