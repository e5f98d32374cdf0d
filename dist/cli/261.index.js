"use strict";
exports.id = 261;
exports.ids = [261];
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



/***/ })

};
;