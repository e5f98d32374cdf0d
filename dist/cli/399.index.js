"use strict";
exports.id = 399;
exports.ids = [399];
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

/***/ 3:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ hostFindings; },
/* harmony export */   t: function() { return /* binding */ findingOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ka, file, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ka.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.go, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.go.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Io, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Io.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.co, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.co.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.co, {
			at,
			on: "key",
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.co.words.setting(remark.key, remark.why)
		});
		case "redirects-traffic": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pa, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Pa.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ma, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Ma.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ia, {
				at,
				..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Ia.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.yo.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.ja, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.ja.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.xa, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.source()
		});
		default: return remark;
	}
}



/***/ }),

/***/ 867:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ printHostsInForce; },
/* harmony export */   i: function() { return /* binding */ hostsNamed; },
/* harmony export */   n: function() { return /* binding */ hostsInForce; },
/* harmony export */   o: function() { return /* binding */ refuseOptionsOfAgents; },
/* harmony export */   r: function() { return /* binding */ hostsInForceToJson; },
/* harmony export */   s: function() { return /* binding */ distinctSituations; },
/* harmony export */   t: function() { return /* binding */ chosenUnits; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(113);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);




// build/src/model/host-permissions.js
function distinctSituations({ situations: [usual, ...others] }) {
	const policies = /* @__PURE__ */ new Set([usual.policy]);
	const isNew = ({ policy }) => !policies.has(policy) && !!policies.add(policy);
	return [usual, ...others.filter(isNew)];
}
// build/src/report/surfaces/answers/host-effective.js
const RULES = ["rule", "rules"];
const PROGRAMS = ["program runs by itself", "programs run by themselves"];
const VALUES = ["value is", "values are"];
const MAX_LENGTH = 100;
const LEVEL_WORDS = {
	denied: "blocked",
	"needs approval": "held for approval",
	warned: "left to a model",
	allowed: "allowed"
};
const JSON_LEVELS = {
	...LEVEL_WORDS,
	"needs approval": "needs approval"
};
function renderHostInForce(inForce, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.fn)(options);
	const { unit, findings, withoutSecrets } = inForce;
	const { code, opaque } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual, ...others] = situations;
	const rules = rulesInOrder(usual.policy);
	const own = rules.filter(isWritten);
	const title = [
		`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(unit.name)}: ${own.length === 0 ? "no rules" : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.qi)(own.length, RULES)}, otherwise ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(usual.basis)}`,
		...code.length === 0 ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.qi)(code.length, PROGRAMS)],
		...opaque.length === 0 ? [] : [`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.qi)(opaque.length, VALUES)} not decided`]
	].join("; ");
	return [
		paint.bold(title),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dn)([["  Files", unit.files.map(_index_js__WEBPACK_IMPORTED_MODULE_2__.lt).join(", ")], ["  Dialect", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(unit.dialect)}, version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(unit.version)}`]]),
		...section(orderText(usual.policy), paint, rules.map((rule) => ruleRow(rule, withoutSecrets))),
		...section("Calls that no rule matches", paint, otherwiseRows(situations)),
		...others.flatMap((situation) => differences(usual, situation, paint, withoutSecrets)),
		...section("Settings of these files", paint, settingRows(usual, true, withoutSecrets)),
		...section("Runs by itself", paint, code.map((each) => codeRow(each, withoutSecrets))),
		...section("Not decided", paint, opaque.map(({ subject, why, place }) => [
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)(withoutSecrets(subject), MAX_LENGTH)),
			(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(why),
			at(place)
		])),
		...section("Forbidden by floors", paint, inForce.forbidden.map((each) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.z)(withoutSecrets(textOf(each)))), at(each.place)])),
		...problems(findings, paint),
		...section("Settings with the host's default", paint, settingRows(usual, false, withoutSecrets))
	].join("\n").trimEnd();
}
function section(title, paint, rows) {
	return rows.length === 0 ? [] : [
		"",
		paint.bold(title),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dn)(rows.map(([first = "", ...rest]) => [`  ${first}`, ...rest]))
	];
}
function problems(findings, paint) {
	return findings.length === 0 ? [] : [
		"",
		paint.bold("Problems"),
		...trimmed((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.hn)([...findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.Dt), paint, "listed"))
	];
}
function trimmed(lines) {
	return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
function orderText({ stages }) {
	const isLast = stages.some(({ combinator, rules }) => combinator === "last" && rules.length > 1);
	if (stages.some(({ combinator, role, rules }) => role === "decides" && combinator === "strictest" && rules.length > 1)) return "Rules; of all that match, the strictest decides";
	return isLast ? "Rules, the last of the files first; the first that matches decides" : "Rules; the first that matches decides";
}
function rulesInOrder({ stages }) {
	const all = stages.flatMap(inOrder);
	return [...new Map(all.map((rule) => [`${rule.level} ${keyOf(rule)}`, rule])).values()];
}
function inOrder({ rules, combinator }) {
	switch (combinator) {
		case "first": return rules;
		case "last": return rules.toReversed();
		case "all":
		case "strictest": return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Mi)(rules);
		default: return combinator;
	}
}
function keyOf({ name, outcome, place }) {
	return JSON.stringify([
		name,
		outcome,
		place === void 0 ? "" : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place))
	]);
}
function isWritten({ outcome, place }) {
	return outcome !== "mode" && place !== void 0;
}
function ruleRow(rule, withoutSecrets) {
	const { level } = rule;
	const name = withoutSecrets(rule.name);
	return [
		LEVEL_WORDS[level],
		isWritten(rule) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.z)(name)) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)(name, MAX_LENGTH)),
		ruleOrigin(rule)
	];
}
function ruleOrigin(rule) {
	if (isWritten(rule)) return at(rule.place);
	return rule.place === void 0 ? "by the host" : `by the host, because of ${at(rule.place)}`;
}
function at(place) {
	return place === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Qi)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place)));
}
function otherwiseRows(situations) {
	const [usual] = situations;
	return situations.filter((situation, index) => index === 0 || situation.policy.otherwise.level !== usual.policy.otherwise.level).map(({ words, basis, policy: { otherwise } }) => [
		LEVEL_WORDS[otherwise.level],
		words === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(basis) : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(words),
		at(otherwise.place)
	]);
}
function differences(usual, other, paint, withoutSecrets) {
	const rowOf = (rule) => ruleRow(rule, withoutSecrets);
	const [before, after] = [rulesInOrder(usual.policy), rulesInOrder(other.policy)];
	const known = new Set(before.map((rule) => `${rule.level} ${keyOf(rule)}`));
	const kept = new Set(after.map(keyOf));
	const rows = [...after.filter((rule) => !known.has(`${rule.level} ${keyOf(rule)}`)).map(rowOf), ...before.filter((rule) => !kept.has(keyOf(rule))).map((rule) => ["not in force", ...rowOf(rule).slice(1)])];
	return section(`Different ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(other.words ?? other.id)}`, paint, rows);
}
function settingRows({ policy: { settings } }, isOwn, withoutSecrets) {
	return settings.filter((setting) => isStated(setting) === isOwn).map((setting) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)(withoutSecrets(setting.subject).replace(/^the setting /, ""), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(valueText(setting, withoutSecrets)), MAX_LENGTH)),
		isOwn ? at(setting.place) : ""
	]);
}
function isStated({ place, value }) {
	return place !== void 0 && value !== void 0;
}
function valueText({ words, value }, withoutSecrets) {
	const text = words ?? (typeof value === "string" ? value : JSON.stringify(value));
	return text === void 0 ? "not set" : withoutSecrets(text);
}
const DANGERS = {
	fetches: "downloads and runs a script",
	unpinned: "runs a package without a fixed version"
};
function codeRow({ subject, text, place, danger, isGuard }, withoutSecrets) {
	const notes = [...danger === void 0 ? [] : [DANGERS[danger]], ...isGuard ? ["can block calls"] : []];
	return [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Ki)(withoutSecrets(subject)), MAX_LENGTH)),
		(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(text))),
		[at(place), ...notes].filter((part) => part !== "").join(", ")
	];
}
function hostInForceToJson({ unit, forbidden, findings, withoutSecrets }) {
	const { code, opaque, mode } = unit.permissions;
	const situations = distinctSituations(unit.permissions);
	const [usual] = situations;
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		folder: unit.folder,
		files: unit.files,
		mode: mode ?? null,
		situations: situations.map(({ words, basis, policy }) => ({
			situation: words ?? null,
			basis,
			rules: rulesInOrder(policy).map((rule) => ({
				decision: JSON_LEVELS[rule.level],
				list: isWritten(rule) ? rule.outcome : null,
				rule: rule.name,
				...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wn)(rule.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(rule.place))
			})),
			otherwise: JSON_LEVELS[policy.otherwise.level]
		})),
		settings: usual.policy.settings.map((setting) => ({
			setting: withoutSecrets(setting.key),
			value: valueText(setting, withoutSecrets),
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wn)(setting.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(setting.place))
		})),
		code: code.map(({ subject, text, place, danger, isGuard }) => ({
			subject: withoutSecrets(subject),
			text,
			danger: danger ?? null,
			can_block: isGuard === true,
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place))
		})),
		not_decided: opaque.map(({ subject, why, place }) => ({
			subject: withoutSecrets(subject),
			why,
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place))
		})),
		forbidden: forbidden.map((each) => ({
			pattern: withoutSecrets(textOf(each)),
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.jt)(each.place))
		})),
		findings: findings.map(_frames_js__WEBPACK_IMPORTED_MODULE_0__.Cn)
	};
}
function textOf({ denial }) {
	if ("pattern" in denial) return denial.pattern;
	if ("condition" in denial) return denial.condition;
	return "entry" in denial ? denial.entry : denial.kind;
}
// build/src/cli/hosts.js
const NO_HOSTS = {
	units: [],
	broken: []
};
async function hostsNamed(name, given, terminal) {
	const folder = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.o)(name, terminal);
	if (folder !== void 0 && given.has("dialect")) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t("--dialect is for one permission file; name the file instead of its folder");
	if (folder === void 0 && (given.has("dialect") || (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.X)(name) === void 0)) return hostOfFile(name, given, terminal);
	const files = (folder ?? [name]).filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.X)(file) !== void 0);
	if (files.length === 0) return NO_HOSTS;
	const within = new Set(files);
	const hosts = [...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.K)(terminal.tree, within)).values()];
	const units = hosts.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_0__.J);
	const findings = hosts.flatMap((host) => host.findings);
	if (folder === void 0 && units.length + findings.length === 0 && await exists(name, terminal)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(name)} says nothing about what agents may do`);
	const isNamed = ({ files: own }) => own.some((file) => within.has(file));
	return {
		units: units.filter(isNamed),
		broken: findings.filter(({ blocking }) => blocking === true).sort(_index_js__WEBPACK_IMPORTED_MODULE_2__.Dt)
	};
}
async function hostOfFile(name, given, terminal) {
	const read = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_3__.n)(name, given, terminal);
	if (read.kind === "other") return NO_HOSTS;
	if (read.kind === "unclear") return {
		units: [],
		broken: [read.finding]
	};
	const units = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.J)(read.host);
	const broken = read.host.findings.filter(({ blocking }) => blocking === true);
	if (units.length + broken.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(name)} says nothing about what agents may do`);
	return {
		units,
		broken
	};
}
async function exists(file, { tree }) {
	return (await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_0__.ot)).kind !== "absent";
}
function chosenUnits(units, wanted) {
	if (wanted !== void 0) {
		const found = units.filter((unit) => isCalled(unit, wanted));
		if (found.length > 0) return {
			units: found,
			notes: []
		};
		throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`no unit is called ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(wanted)}; there ${units.length === 1 ? "is" : "are"} ${someNames(units)}`);
	}
	const chosen = [];
	const notes = [];
	for (const { id } of _frames_js__WEBPACK_IMPORTED_MODULE_0__.Y) {
		const own = units.filter(({ dialect }) => dialect === id);
		const whole = outermost(own.filter(({ agent }) => agent === void 0));
		const [only, ...more] = whole.length > 0 ? whole : own;
		if (only === void 0) continue;
		if (more.length === 0) chosen.push(only);
		const rest = more.length === 0 ? own.filter((unit) => unit !== only) : own;
		if (rest.length > 0) notes.push(`not replayed: ${someNames(rest)}; --agent chooses one of them`);
	}
	if (chosen.length === 0 && units.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`the traces may belong to any of ${someNames(units)}; choose one with --agent`);
	return {
		units: chosen,
		notes
	};
}
function outermost(units) {
	return units.filter(({ folder }) => units.every((other) => other.folder === folder || !isBelow(folder, other.folder)));
}
function isBelow(folder, other) {
	return other === "" || folder.startsWith(`${other}/`);
}
function isCalled({ name, agent }, wanted) {
	return name === wanted || agent === wanted || agent?.endsWith(` ${wanted}`) === true;
}
const MAX_NAMED = 5;
function someNames(units) {
	const names = units.slice(0, MAX_NAMED).map(({ name }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(name));
	const rest = units.length - names.length;
	return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
const OF_AGENTS = {
	effective: [
		"card",
		"policy",
		"access"
	],
	test: [
		"card",
		"policy",
		"access",
		"tools",
		"org",
		"limit",
		"min-coverage",
		"agent-id",
		"api-url",
		"decisions-file",
		"inspect-arguments"
	]
};
function refuseOptionsOfAgents(given, command) {
	const name = OF_AGENTS[command].find((each) => given.has(each));
	if (name !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`--${name} does not apply to permission files; remove it`);
}
async function hostsInForce({ units, broken }, given, terminal, { settings, wanted }) {
	if (broken.length > 0) return {
		kind: "refused",
		failures: broken
	};
	const chosen = wanted === void 0 ? units : units.filter((unit) => isCalled(unit, wanted));
	if (chosen.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.t(`no unit is called ${JSON.stringify(wanted)}; there is ${someNames(units)}`);
	const failures = [];
	const hosts = [];
	for (const unit of chosen) {
		const { floors, findings } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.r)(given, folderAndFiles(unit), terminal, settings);
		for (const finding of findings) failures.push(finding);
		const forbidden = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.y)(floors);
		const all = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.nt)([
			...unit.findings,
			...(0,_host_findings_js__WEBPACK_IMPORTED_MODULE_1__.n)(unit),
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.x)([unit], () => forbidden),
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.S)([unit], () => floors.flatMap(({ managed }) => managed ?? []))
		]);
		hosts.push({
			unit,
			forbidden,
			findings: (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.b)(all, settings),
			withoutSecrets: _frames_js__WEBPACK_IMPORTED_MODULE_0__.rt
		});
	}
	return failures.length > 0 ? {
		kind: "refused",
		failures
	} : {
		kind: "read",
		hosts
	};
}
function folderAndFiles({ folder, files }) {
	return {
		folder,
		files
	};
}
function printHostsInForce(hosts, format, terminal) {
	for (const [index, host] of hosts.entries()) {
		if (index > 0) terminal.out("");
		if (format === "text") terminal.out(renderHostInForce(host, { colour: terminal.colour }));
		else terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.nt)(renderHostInForce(host, { colour: false }), "text").trimEnd());
	}
}
function hostsInForceToJson(hosts) {
	return hosts.map(hostInForceToJson);
}



/***/ })

};
;