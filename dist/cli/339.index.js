"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 268:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ requestFrom; },
/* harmony export */   i: function() { return /* binding */ printDecision; },
/* harmony export */   n: function() { return /* binding */ dryRunOf; },
/* harmony export */   r: function() { return /* binding */ givesRequest; },
/* harmony export */   t: function() { return /* binding */ accessOf; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);


// build/src/evaluation/access/explain-access.js
const MAX_NEAR = 5;
function explainAccess(lists, request) {
	const { decideRequest } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.lr)(lists);
	const decision = decideRequest(request, () => false);
	const { decidedBy, beaten, skipped, effect, mode } = decision;
	const { actor, action, resource } = request;
	return {
		actor,
		action,
		resource,
		effect,
		policy_id: decidedBy?.entry.name ?? null,
		reason: (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dr)(decision),
		mode,
		matched: decidedBy ? {
			...explained(decidedBy),
			patterns: (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ur)(decidedBy.entry)
		} : null,
		beaten: beaten.map(explained),
		skipped: skipped.map((listed) => ({
			...explained(listed),
			why: "its limit depends on other calls and on the time"
		})),
		near: nearEntries(lists, request, decision)
	};
}
function explained({ entry }) {
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.jt)(entry.place);
	const { name, effect, priority } = entry;
	return {
		policy_id: name,
		effect,
		priority,
		file,
		line: range?.start.line ?? 1
	};
}
function nearEntries({ floors, own }, request, { decidedBy, beaten, skipped }) {
	const met = new Set([
		decidedBy,
		...beaten,
		...skipped
	].flatMap((listed) => listed?.entry ?? []));
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.mr)([...floors, ...own]).filter(({ entry }) => !met.has(entry)).flatMap((listed) => {
		const missed = missedFields(listed.entry, request);
		const [why] = missed;
		return why !== void 0 && missed.length === 1 ? [{
			...explained(listed),
			why
		}] : [];
	}).slice(0, MAX_NEAR);
}
function missedFields({ patterns, sql }, request) {
	const clauses = _frames_js__WEBPACK_IMPORTED_MODULE_0__.so.flatMap((field) => {
		const pattern = patterns[field];
		const value = request[field];
		if (pattern === void 0 || value !== void 0 && isMet(pattern.text, value)) return [];
		const found = value === void 0 ? "but the request has none" : `not ${JSON.stringify(value)}`;
		return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
	});
	if (sql === void 0) return clauses;
	return (request.sql === void 0 ? [] : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Sr)(request.sql)).some((reading) => sql.regex?.matches(reading)) ? clauses : [...clauses, `its sql ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)(sql.text)} does not match`];
}
function isMet(pattern, value) {
	const { matches } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wo)(pattern);
	const bare = value.replace(/^(?:agent|tool):/, "");
	return [
		value,
		bare,
		...bare.includes(":") ? [] : [`agent:${bare}`, `tool:${bare}`]
	].some((name) => matches(name) && (name === value || name === bare || pattern.includes(":")));
}
// build/src/report/surfaces/answers/access.js
const MAX_LENGTH = 200;
const VERDICTS = {
	deny: "fail",
	audit: "warn",
	allow: "pass"
};
const WORDS = {
	deny: "denied",
	audit: "audited",
	allow: "allowed"
};
function renderAccessText({ actor, action, resource, effect, reason, ...rest }, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.fn)(options);
	const title = `(${[
		actor,
		action,
		resource
	].map((field) => shown(JSON.stringify(field))).join(", ")}): ${WORDS[effect]}`;
	const rows = [
		["  reason", shown(reason)],
		["  decided by", rest.matched ? `${entryText(rest.matched)}: ${shown(rest.matched.patterns)}` : "the default"],
		...rest.beaten.map((entry) => ["  also matched", entryText(entry)]),
		...rest.skipped.map((entry) => ["  skipped", `${entryText(entry)}: ${entry.why}`]),
		...rest.near.map((entry) => ["  almost matched", `${entryText(entry)}: ${shown(entry.why)}`])
	];
	return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dn)(rows)].join("\n");
}
function entryText({ policy_id, effect, file, line }) {
	return `${shown(JSON.stringify(policy_id))} (${effect}) at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(file)}:${line}`;
}
function shown(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(text, MAX_LENGTH));
}
// build/src/cli/access-request.js
const FIELDS = [
	"actor",
	"action",
	"resource",
	"argument",
	"channel",
	"sql"
];
const SQL = "sql:";
function givesRequest(given) {
	return FIELDS.some((field) => given.text(field) !== void 0);
}
function requestFrom(given, agent, tool) {
	const [actor] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(agent);
	const [argument, channel, text] = [
		given.text("argument"),
		given.text("channel"),
		given.text("sql")
	];
	const resource = given.text("resource") ?? tool ?? (text === void 0 ? void 0 : SQL + text);
	const action = given.text("action") ?? (tool === void 0 ? text === void 0 ? void 0 : "execute" : "call");
	if (action === void 0 || resource === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give the request with --action and --resource, or the name of a tool");
	const sql = text ?? (resource.startsWith(SQL) ? resource.slice(4) : void 0);
	return {
		actor: given.text("actor") ?? actor,
		action,
		resource,
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel },
		...sql !== void 0 && { sql }
	};
}
function dryRunOf(sql) {
	return {
		actor: "agent",
		action: "execute",
		resource: SQL + sql,
		sql
	};
}
function accessOf(agent, otherwise) {
	const { access } = agent;
	if (access === void 0 || otherwise === void 0) return access;
	const own = access.own.map((list) => ({
		...list,
		otherwise,
		otherwiseAt: list.otherwiseAt ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(list.document)
	}));
	return {
		...access,
		own
	};
}
function printDecision(lists, request, terminal, format) {
	if (lists === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("the agent has no access list; give an access list as the first argument");
	const explanation = explainAccess(lists, request);
	terminal.out(format === "json" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(explanation) : renderAccessText(explanation, { colour: format === "text" && terminal.colour }));
	return explanation.effect;
}



/***/ }),

/***/ 261:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: function() { return /* binding */ evaluateCommand; },
/* harmony export */   notEvaluated: function() { return /* binding */ notEvaluated; },
/* harmony export */   refuse: function() { return /* binding */ refuse; },
/* harmony export */   t: function() { return /* binding */ printAnswer; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(442);



// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hn)([...agent.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt), paint, "counted", options.frames),
		...evaluation ? toolLines(evaluation, paint) : [],
		...gapLines(agent, paint)
	].join("\n").trimEnd();
}
function verdictLine(report) {
	const { agent, verdict, evaluation } = report;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, MAX_NAME_LENGTH));
	if (evaluation === void 0) return `${name}: ${verdict}: the files of the agent could not be read`;
	if (!evaluation.governed) return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
	if (agent.tools === void 0) return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
	const { violations, warnings } = evaluation;
	const found = [violations.length === 0 ? "no violation" : `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(violations.length, VIOLATIONS)} (${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$r)(evaluation)})`, ...warnings.length === 0 ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(warnings.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Gi)]];
	const others = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(report, {});
	const rest = others === 0 ? "" : `; ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(evaluation.decisions.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ui)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	const rows = [
		["  Coverage", `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(gaps, ["action", "actions"])} to map, see below` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(source)]),
		...evaluation.governed ? [["  Run time", (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.zn)(evaluation)]] : []
	];
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)(rows);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = _frames_js__WEBPACK_IMPORTED_MODULE_1__.Pn.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(outcome)}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(decisions.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ui)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)(rows)];
	});
	return [
		paint.bold("Tools"),
		...blocks,
		""
	];
}
function toolRow(decision, evaluation) {
	return [`    ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(decision.tool.canonical, MAX_NAME_LENGTH))}`, decidedText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
	const deciders = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const decider = decidedText(decision, evaluation);
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(decision.tool.canonical, MAX_NAME_LENGTH));
		const names = deciders.get(decider);
		if (names) names.push(name);
		else deciders.set(decider, [name]);
	}
	return [...deciders].map(([decider, tools]) => [
		`    ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(tools.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ui)}`,
		decider,
		`such as ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, "")
	]);
}
function decidedText(decision, evaluation) {
	const { decided_by } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Un)(decision, evaluation.defaults);
	if (decided_by) return `by ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.In)(decided_by)}`;
	return evaluation.governed ? `by ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (findings.some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pa)(finding, "unmapped-action"))) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const where = `${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy.place.document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pn)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.zr)(action.value, policy), paint))
	];
}
// build/src/cli/agent-answer.js
function printAnswer({ report, settings, response, renderText }, given, terminal, format) {
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(response));
			for (const { severity, message, rule } of report.findings.filter(isAboutFiles)) terminal.err(`${severity}: ${message} [${rule}]`);
			break;
		case "markdown": {
			const result = {
				agents: [report],
				...given.has("now") && { now: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.u)(given) }
			};
			terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_2__.t)(result, settings, terminal)));
			break;
		}
		case "text": terminal.out(renderText());
	}
	if (report.verdict === "fail" || report.verdict === "error") return 1;
	return given.has("strict") && report.verdict === "warn" ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
	return severity !== "note" && tool === void 0;
}
// build/src/cli/evaluate.js
const PLAIN = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)({ colour: false });
const evaluateCommand = {
	name: "evaluate",
	positionals: "<card|policy|list>",
	example: "agents/support --tools tools.json",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(args, "evaluate");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.c)(given);
		const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.u)(given);
		const context = given.value("context") ?? "cicd";
		const minCoverage = given.value("min-coverage");
		const input = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.a)(given, terminal, now);
		const settings = {
			...input.settings,
			...minCoverage !== void 0 && { minCoverage }
		};
		if (!input.agent) {
			const { frames } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.t)(input.failures, given, terminal);
			return refuse(input.failures, terminal, format === "json", frames);
		}
		const report = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__._)(input.agent, input.fileFindings, settings, {
			now,
			context,
			elapsed: terminal.elapsed
		});
		const failures = [...input.failures, ...notEvaluated(report, terminal)];
		const options = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.t)([...failures, ...report.findings], given, terminal);
		if (failures.length > 0) return refuse(failures, terminal, format === "json", options.frames);
		const { response } = report;
		const renderText = () => renderEvaluationText(report, options).trimEnd();
		return printAnswer({
			report,
			settings,
			response,
			renderText
		}, given, terminal, format);
	}
};
function notEvaluated(report, terminal) {
	const blocking = report.findings.filter((finding) => finding.blocking);
	if (blocking.length > 0) return blocking;
	if (report.evaluation?.governed) return [];
	const file = report.agent.card?.place.document.file ?? "";
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.uo, file, _frames_js__WEBPACK_IMPORTED_MODULE_1__.uo.words.noPolicy(terminal.command))];
}
function refuse(failures, terminal, json, frames) {
	if (json) terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		verdict: "error",
		findings: failures.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cn)
	}));
	else for (const [index, finding] of failures.entries()) {
		const { file, range } = finding.location;
		const place = file === "" || !range && finding.message.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(file)) ? "" : `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(finding.location)}: `;
		const mark = {
			location: finding.location,
			label: "",
			severity: finding.severity
		};
		const lines = [
			`error: ${place}${finding.message}`,
			...frames && index < 20 ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.vn)([mark], frames, PLAIN) : [],
			...finding.help ? [`  ${finding.help}`] : []
		];
		terminal.err(lines.join("\n"));
	}
	return 2;
}



/***/ }),

/***/ 339:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: function() { return /* binding */ explainCommand; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(268);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);





// build/src/report/surfaces/answers/explain.js
const MAX_NAME_LENGTH = 80;
function renderExplanationText(decision, evaluation, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.fn)(options);
	const { decided_by, also_matched } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Un)(decision, evaluation.defaults);
	const violations = evaluation.violations.filter((violation) => violation.decision === decision);
	const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
	const rows = [
		["  decided by", decided_by ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.In)(decided_by) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(decision, evaluation.defaults)],
		...also_matched.map((other) => ["  also matched", (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.In)(other)]),
		...violations.map((violation) => ["  violation", `${violation.severity}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(reasonOf(violation))}`]),
		...warnings.map((warning) => ["  warning", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(warning.type === "unmapped" ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(warning.decision) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(warning.trigger))]),
		["  at run time", evaluation.governed ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(evaluation).get(decision) ?? "allowed" : "unknown: no policy governs this agent"]
	];
	const verdict = violations.some(({ severity }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Mo)(severity, "high")) ? "fail" : violations.length + warnings.length > 0 ? "warn" : "pass";
	const title = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(decision.tool.canonical, MAX_NAME_LENGTH))}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(decision.outcome)}`;
	return [paint.verdict(verdict, paint.bold(title)), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dn)(rows)].join("\n");
}
function reasonOf(violation) {
	switch (violation.type) {
		case "forbidden": return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
		case "escalation": return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
		case "capability_exceeded": return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(violation.decision);
		case "unmapped": return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(violation.decision);
		case "denied": return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dr)(violation.access);
		default: return violation;
	}
}
// build/src/cli/explain.js
const explainCommand = {
	name: "explain",
	positionals: "<file> <tool|call>",
	example: "agents/support mcp__github__create_issue",
	notes: ["The file is a card, a policy, an access list, or a permission file of an agent host, with a call such as \"Bash(git push)\".", "Exit code: 0 for any decision, 2 if the files could not be read."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "explain");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.c)(given);
		const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.u)(given);
		const [file, tool, ...rest] = given.positionals;
		if (file !== void 0 && tool !== void 0) {
			const read = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__.n)(file, given, terminal);
			if (read.kind === "unclear") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)([read.finding], terminal, format === "json");
			if (read.kind === "host") {
				await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_4__.t)({
					host: read.host,
					file
				}, tool, {
					terminal,
					format
				});
				return 0;
			}
		}
		const isRequest = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.r)(given);
		if (file === void 0 || rest.length > 0 || tool === void 0 && !isRequest) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give a card, policy, access list or folder, and one tool");
		const input = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.a)({
			...given,
			positionals: [file]
		}, terminal, now);
		if (!input.agent) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(input.failures, terminal, format === "json");
		const lists = (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.t)(input.agent, given.value("default"));
		if (tool === void 0 || isRequest || lists && input.agent.policy === void 0) {
			(0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.i)(lists, (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.a)(given, input.agent, tool), terminal, format);
			return 0;
		}
		const item = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(tool);
		const requested = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ba)({
			name: item.text,
			...item.server && { server: item.server }
		}, input.settings.aliases);
		const agent = {
			...input.agent,
			tools: {
				tools: [requested],
				sources: ["the command line"],
				complete: false
			}
		};
		const { evaluation } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__._)(agent, [], input.settings, {
			now,
			context: "cicd",
			elapsed: terminal.elapsed
		});
		const decision = evaluation?.decisions[0];
		if (!evaluation || !decision) throw new Error("the tool has no decision");
		if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Un)(decision, evaluation.defaults)));
		else terminal.out(renderExplanationText(decision, evaluation, { colour: format === "text" && terminal.colour }));
		return 0;
	}
};



/***/ })

};
;