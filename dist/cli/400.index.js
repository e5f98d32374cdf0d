"use strict";
exports.id = 400;
exports.ids = [400,261];
exports.modules = {

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

/***/ 400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: function() { return /* binding */ initCommand; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);



// build/src/cli/init.js
const initCommand = {
	name: "init",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "init");
		if (given.positionals.length > 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give at most one card");
		if (given.value("access")) return writeAccessList(given, terminal);
		const file = await cardNamed(given.positionals[0], terminal);
		const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.St)(terminal.tree, file, { named: true });
		if (read.kind === "absent") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`the card ${JSON.stringify(file)} does not exist`);
		if (read.kind === "broken") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__.refuse)(read.findings, terminal, false);
		if (read.kind !== "governed" || !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.A)(read.governed) || !read.governed.card) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(file)} is a policy; give a card`);
		if (read.governed.policy) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(read.governed.kind === "unified-card" ? `${JSON.stringify(file)} is a unified card, which contains its own policy; write "capabilities" and "enforcement" in it` : `${JSON.stringify(file)} already contains a policy; add the missing parts to it`);
		const output = given.text("output") ?? `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(file) ? `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(file)}/` : ""}policy.yaml`;
		await writeNew(output, starterPolicy(read.governed.card, file), terminal);
		terminal.out(`wrote ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(output)} for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(file)}: replace each TODO pattern with the tools that perform the action, then run "${terminal.command} check"`);
		return 0;
	}
};
async function writeNew(output, text, terminal) {
	if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, output) !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(output)} already exists and was not changed; choose another name with --output`);
	await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.f)(terminal.folder, output, text, "new");
}
async function writeAccessList(given, terminal) {
	const [named = ""] = given.positionals;
	const isFolder = named === "" || (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, named) === "folder";
	if (!isFolder && (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, named) === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(named)} does not exist`);
	const folder = (isFolder ? named : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(named)).replace(/\/+$/, "");
	const output = given.text("output") ?? `${folder === "" ? "" : `${folder}/`}access.yaml`;
	await writeNew(output, STARTER_ACCESS_LIST, terminal);
	terminal.out(`wrote ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(output)}: replace each TODO pattern with the tools that the agent may call, then run "${terminal.command} check"`);
	return 0;
}
async function cardNamed(name, terminal) {
	if (name === void 0) return findCard(terminal, await terminal.tree.list());
	const files = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.o)(name, terminal);
	return files === void 0 ? name : findCard(terminal, files);
}
async function findCard(terminal, files) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wt)(void 0);
	const cards = [];
	for (const file of files) {
		if (!isCandidate(file)) continue;
		const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.St)(terminal.tree, file, { named: false });
		if (read.kind === "governed" && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.A)(read.governed)) cards.push(file);
	}
	const [only, ...others] = cards;
	if (only !== void 0 && others.length === 0) return only;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(cards.length === 0 ? "no card was found in this folder; give the path of a card" : `there are ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(cards.length, "card")} in this folder (${cards.slice(0, 5).join(", ")}); give the path of one`);
}
function starterPolicy(card, file) {
	const name = card.agentId ? `${card.agentId}-policy` : "agent-policy";
	const mappings = card.boundedActions.map(({ value }) => {
		const key = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Bo)(value);
		return `  ${key}:\n    description: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Bo)(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * is any run of characters, ? is exactly one.\n      - ${JSON.stringify(`${_frames_js__WEBPACK_IMPORTED_MODULE_0__.Fa}${value}`)}\n    card_actions:\n      - ${key}\n`;
	});
	return `# The tools that the agent of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(file)} may call.
meta:
  schema_version: "1.0"
  name: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Bo)(name)}
  description: "Maps the bounded actions of the card to tools"
  scope: agent

# Each bounded action of the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join("\n")}` : " {}\n"}
# Tools that are always blocked, even if a capability maps them.
forbidden: []
#  - pattern: "mcp__filesystem__delete*"
#    reason: "Files are never deleted by this agent"
#    severity: critical

# Calls that need a human: the condition is evaluated for every tool.
escalation_triggers: []
#  - condition: "tool_matches('mcp__payment__*')"
#    action: escalate
#    reason: "Payments need human approval"

# The default for a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}
const STARTER_ACCESS_LIST = `# What the agent may do: (actor, action, resource) with an effect.
# The first entry that matches decides. Entries with a higher priority are tried first.
# In patterns, * is any run of characters and ? is exactly one.

# The decision about a request that no entry matches.
default: deny

policies:
  - name: allowed-tools
    effect: allow
    action: call
    resource: ${JSON.stringify(`${_frames_js__WEBPACK_IMPORTED_MODULE_0__.Fa}tool`)}

#  - name: no-destructive-sql
#    effect: deny
#    action: execute
#    sql: '\\b(drop|truncate)\\s+table\\b'
#    message: "Destructive SQL is blocked."

#  - name: at-most-100-calls-an-hour
#    effect: deny
#    action: call
#    priority: 10
#    limit: {rate: {max: 100, per: 1h}}

# Requests with the decision that the list has to make about them; every check tries them.
tests:
  - request: {actor: agent, action: call, resource: shell_exec}
    expect: deny
`;



/***/ }),

/***/ 442:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);

// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
		..._frames_js__WEBPACK_IMPORTED_MODULE_0__.Xt,
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



/***/ })

};
;