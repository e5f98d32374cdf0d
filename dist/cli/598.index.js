"use strict";
exports.id = 598;
exports.ids = [598,261];
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
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);


// build/src/evaluation/access/explain-access.js
const MAX_NEAR = 5;
function explainAccess(lists, request) {
	const { decideRequest } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.er)(lists);
	const decision = decideRequest(request, () => false);
	const { decidedBy, beaten, skipped, effect, mode } = decision;
	const { actor, action, resource } = request;
	return {
		actor,
		action,
		resource,
		effect,
		policy_id: decidedBy?.entry.name ?? null,
		reason: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.nr)(decision),
		mode,
		matched: decidedBy ? {
			...explained(decidedBy),
			patterns: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.tr)(decidedBy.entry)
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
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.At)(entry.place);
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
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.ar)([...floors, ...own]).filter(({ entry }) => !met.has(entry)).flatMap((listed) => {
		const missed = missedFields(listed.entry, request);
		const [why] = missed;
		return why !== void 0 && missed.length === 1 ? [{
			...explained(listed),
			why
		}] : [];
	}).slice(0, MAX_NEAR);
}
function missedFields({ patterns, sql }, request) {
	const clauses = _agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Xa.flatMap((field) => {
		const pattern = patterns[field];
		const value = request[field];
		if (pattern === void 0 || value !== void 0 && isMet(pattern.text, value)) return [];
		const found = value === void 0 ? "but the request has none" : `not ${JSON.stringify(value)}`;
		return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
	});
	if (sql === void 0) return clauses;
	return (request.sql === void 0 ? [] : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.pr)(request.sql)).some((reading) => sql.regex?.matches(reading)) ? clauses : [...clauses, `its sql ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)(sql.text)} does not match`];
}
function isMet(pattern, value) {
	const { matches } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.po)(pattern);
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
	const paint = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.an)(options);
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
	return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__["in"])(rows)].join("\n");
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
	const [actor] = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(agent);
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
		otherwiseAt: list.otherwiseAt ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.jt)(list.document)
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
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(442);



// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.an)(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cn)([...agent.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Et), paint, "counted"),
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
	const found = [violations.length === 0 ? "no violation" : `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(violations.length, VIOLATIONS)} (${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(evaluation)})`, ...warnings.length === 0 ? [] : [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(warnings.length, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Fi)]];
	const others = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(report, {});
	const rest = others === 0 ? "" : `; ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(evaluation.decisions.length, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ni)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	const rows = [
		["  Coverage", `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Br)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(gaps, ["action", "actions"])} to map, see below` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(source)]),
		...evaluation.governed ? [["  Run time", (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.An)(evaluation)]] : []
	];
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])(rows);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Tn.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.On)(outcome)}: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(decisions.length, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ni)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])(rows)];
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
		`    ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(tools.length, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ni)}`,
		decider,
		`such as ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.zi)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, "")
	]);
}
function decidedText(decision, evaluation) {
	const { decided_by } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(decision, evaluation.defaults);
	if (decided_by) return `by ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(decided_by)}`;
	return evaluation.governed ? `by ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.En)(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (findings.some((finding) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.na)(finding, "unmapped-action"))) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const where = `${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy.place.document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.on)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(action.value, policy), paint))
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
				...given.has("now") && { now: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.s)(given) }
			};
			terminal.out((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Yt)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_2__.t)(result, settings, terminal)));
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
const evaluateCommand = {
	name: "evaluate",
	positionals: "<card|policy|list>",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(args, "evaluate");
		const format = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.a)(given);
		const now = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.s)(given);
		const context = given.value("context") ?? "cicd";
		const minCoverage = given.value("min-coverage");
		const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.r)(given, terminal, now);
		const settings = {
			...input.settings,
			...minCoverage !== void 0 && { minCoverage }
		};
		if (!input.agent) return refuse(input.failures, terminal, format === "json");
		const report = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.m)(input.agent, input.fileFindings, settings, {
			now,
			context,
			elapsed: terminal.elapsed
		});
		const failures = [...input.failures, ...notEvaluated(report, terminal)];
		if (failures.length > 0) return refuse(failures, terminal, format === "json");
		const { response } = report;
		const renderText = () => renderEvaluationText(report, { colour: terminal.colour }).trimEnd();
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
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$a, file, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$a.words.noPolicy(terminal.command))];
}
function refuse(failures, terminal, json) {
	if (json) terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		verdict: "error",
		findings: failures.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.hn)
	}));
	else for (const finding of failures) {
		const { file, range } = finding.location;
		const place = file === "" || !range && finding.message.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(file)) ? "" : `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(finding.location)}: `;
		terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ""}`);
	}
	return 2;
}



/***/ }),

/***/ 442:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);

// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Wt)({
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Ut,
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



/***/ }),

/***/ 780:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ replayedAgent; }
/* harmony export */ });
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(668);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(261);





// build/src/cli/replayed-agent.js
async function replayedAgent(given, terminal, now) {
	const options = replayOptionsOf(given);
	const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_2__.r)(given, terminal, now);
	const settings = {
		...input.settings,
		...options.settings
	};
	if (!input.agent) return {
		kind: "refused",
		failures: input.failures
	};
	const listed = options.items.length > 0 ? await terminal.tree.list() : [];
	const { origin, findings } = (0,_traces_js__WEBPACK_IMPORTED_MODULE_0__.r)({
		configured: options.traces,
		inFolder: [],
		agents: 1
	}, listed, settings);
	const agent = {
		...input.agent,
		...origin && { traces: origin }
	};
	const past = await historyOf(agent, settings, {
		now,
		since: options.since
	}, terminal);
	const report = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_2__.m)(agent, input.fileFindings, settings, {
		now,
		context: "audit",
		elapsed: terminal.elapsed
	}, past);
	const failures = [
		...findings,
		...(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.notEvaluated)(report, terminal),
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
function replayOptionsOf(given) {
	const minCoverage = given.value("min-coverage");
	const limit = given.value("limit");
	const since = given.value("since");
	const agentId = given.value("agent-id");
	const apiUrl = given.value("api-url");
	const decisionsFile = given.value("decisions-file");
	const inspectArguments = given.value("inspect-arguments");
	const items = given.list("traces").flatMap(_index_js__WEBPACK_IMPORTED_MODULE_1__.g);
	if (items.length === 0 && agentId === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give trace files with --traces, or the id of the agent in the API with --agent-id");
	return {
		items,
		traces: {
			files: items.map((text) => ({ text })),
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
	return (await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.m)([agent], {
		tree: terminal.tree,
		settings,
		now,
		isEvidence: _local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.h,
		api: (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.n)(terminal, settings, now),
		...since !== void 0 && { since: now.getTime() - since * 1e3 },
		progress: (line) => terminal.err(`read ${line}`)
	})).get(agent);
}
function noHistory() {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.kt)(_agent_input_js__WEBPACK_IMPORTED_MODULE_2__._a, "", _agent_input_js__WEBPACK_IMPORTED_MODULE_2__._a.words.noHistory());
}
function distinct(failures) {
	const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
	const general = noHistory().message;
	return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}



/***/ }),

/***/ 349:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(668);





// build/src/adapters/files/report-file.js
async function writeInside(root, name, text, begins) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, name);
	const isLink = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0))?.isSymbolicLink() === true;
	const folder = await existing(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file));
	const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
	if (isLink || folder !== top && !folder.startsWith(top + (node_path__WEBPACK_IMPORTED_MODULE_2___default().sep))) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("its path leads out of the workspace, or through a symbolic link", "use a path inside the workspace");
	if ([folder, file].some((part) => GIT_FOLDER.test(node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(top, part)))) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("its path leads into \".git\"", "use a path outside \".git\"");
	if (begins !== void 0 && !await isReplaceable(file, begins)) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("another file at this path would be overwritten", "use another path, or remove that file");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), { recursive: true });
	if (typeof text === "string") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
	else writePieces(file, text);
	return file;
}
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;
async function isReplaceable(file, begins) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0);
	if (stats === void 0 || !stats.isFile() || stats.size === 0) return true;
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(begins)));
		return buffer.toString("utf8", 0, bytesRead) === begins;
	} finally {
		await handle.close();
	}
}
const PIECE = 1048576;
function writePieces(file, produce) {
	const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
	try {
		let waiting = "";
		produce((text) => {
			waiting += text;
			if (waiting.length < PIECE) return;
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, waiting);
			waiting = "";
		});
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, waiting);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
	}
}
async function existing(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => existing(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder)));
}
// build/src/cli/save-decisions.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.u)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	try {
		await writeInside(terminal.folder, file, log.write, _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.w);
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.W)) throw error;
		const { message, help } = error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W(`the decision log ${JSON.stringify(file)} was not written: ${message}`, help);
	}
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}



/***/ }),

/***/ 217:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testCommand: function() { return /* binding */ testCommand; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(268);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _replayed_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(780);
/* harmony import */ var _save_decisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(349);






// build/src/report/surfaces/answers/test.js
const MAX_NAME_LENGTH = 80;
const MAX_TRACES = 10;
const MAX_TOOLS = 30;
function renderHistoryText(report, options) {
	const paint = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.an)(options);
	const { agent, history: past } = report;
	if (past === void 0) return "";
	const { history, sources } = past;
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, MAX_NAME_LENGTH));
	const span = spanText(history);
	return [
		paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.si)(history)}`)),
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])([
			["  Calls", (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ai)(history)],
			...span === void 0 ? [] : [["  Time", span]],
			...sources.map((source) => ["  Traces", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(source)]),
			...agent.card ? [["  Card", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(agent.card.place.document.file)]] : [],
			...agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file ? [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(agent.policy.place.document.file)} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(agent) ?? "")})`]] : [],
			["  Coverage", (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Br)(report)],
			...history.grace.kind === "applies" ? [["  Grace", `tools first seen less than ${history.grace.hours} h ago are tolerated`]] : []
		]),
		"",
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cn)([...report.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Et), paint, "counted"),
		...failingLines(history, paint),
		...toolLines(report, history, paint)
	].join("\n").trimEnd();
}
function spanText({ span }) {
	if (span.first === void 0 || span.last === void 0) return void 0;
	return span.first === span.last ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(span.first) : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(span.first)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(span.last)}`;
}
function failingLines(history, paint) {
	const failing = /* @__PURE__ */ new Map();
	for (const row of history.violations) {
		const before = failing.get(row.traceId);
		if (before) before.push(row);
		else failing.set(row.traceId, [row]);
	}
	if (failing.size === 0) return [];
	const rows = [...failing].slice(0, MAX_TRACES).map(([id, violations]) => {
		const [first, ...more] = violations;
		const what = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(first.violation.decision?.tool.canonical ?? "the trace", MAX_NAME_LENGTH))}: ${first.violation.severity}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			level: "violation",
			violation: first.violation
		}), 200))}`;
		return [
			`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(id, MAX_NAME_LENGTH))}`,
			first.at === void 0 ? "no time" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(first.at),
			`${what}${more.length > 0 ? ` (and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(more.length)} more)` : ""}`
		];
	});
	const rest = failing.size - rows.length;
	return [
		paint.bold("Traces with violations"),
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])(rows),
		...rest > 0 ? [`  and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(rest)} more; --format json lists the newest 1,000 violations`] : [],
		""
	];
}
function toolLines({ agent }, history, paint) {
	const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
	const defaults = agent.policy && history.governed ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.So)(agent.policy) : void 0;
	const rows = tools.slice(0, MAX_TOOLS).map((tool) => [
		`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(tool.decision.tool.canonical, MAX_NAME_LENGTH))}`,
		tool.calls > 0 ? `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(tool.calls, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ki)} in ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(tool.traces, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Pi)}` : "never called",
		`${decidedText(tool, defaults)}${tool.denied > 0 ? `; ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Li)(tool.denied, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ii)}` : ""}`
	]);
	const rest = tools.length - rows.length;
	return [
		paint.bold("Tools"),
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])(rows),
		...rest > 0 ? [`  and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(rest)} more`] : []
	];
}
function decidedText({ decision, redacted }, defaults) {
	if (redacted) return "name redacted by the source";
	const { decided_by } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(decision, defaults);
	const by = decided_by ? ` by ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(decided_by)}` : "";
	return `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.On)(decision.outcome)}${by}`;
}
// build/src/cli/test.js
const testCommand = {
	name: "test",
	positionals: "<card|policy|list> [SQL]",
	notes: ["With an SQL statement instead of traces, shows what the access list decides about it. Exit code: 1 if it is denied.", "With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(args, "test");
		const format = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.a)(given);
		const now = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.s)(given);
		const [file, statement] = given.positionals;
		if (file !== void 0 && statement !== void 0) return dryRun({
			...given,
			positionals: [file]
		}, statement, terminal, now);
		const replayed = await (0,_replayed_agent_js__WEBPACK_IMPORTED_MODULE_4__.t)(given, terminal, now);
		if (replayed.kind === "refused") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(replayed.failures, terminal, format === "json");
		const { report, history, settings } = replayed;
		await (0,_save_decisions_js__WEBPACK_IMPORTED_MODULE_5__.t)(report, settings, terminal, now);
		const { response } = history;
		const renderText = () => renderHistoryText(report, { colour: terminal.colour });
		return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			report,
			settings,
			response,
			renderText
		}, given, terminal, format);
	}
};
async function dryRun(given, statement, terminal, now) {
	if (statement.trim() === "") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.t("the SQL statement is empty");
	if (given.list("traces").length > 0 || given.value("agent-id") !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.t("give either an SQL statement or traces");
	const format = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.a)(given);
	const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.r)(given, terminal, now);
	if (!input.agent) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)(input.failures, terminal, format === "json");
	const { access } = input.agent;
	return (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.i)(access, (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__.n)(statement), terminal, format) === "deny" ? 1 : 0;
}



/***/ })

};
;