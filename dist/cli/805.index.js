"use strict";
exports.id = 805;
exports.ids = [805,261];
exports.modules = {

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ exemptionToJson; },
/* harmony export */   t: function() { return /* binding */ effectiveToJson; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.dn)(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.gn)(part.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.gn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place))
		}))
	}));
}
function exemptionToJson(exemption) {
	return {
		section: exemption.section,
		patterns: exemption.patterns.map((pattern) => pattern.value),
		reason: exemption.reason,
		granted_by: exemption.grantedBy,
		granted_at: exemption.grantedAt,
		expires_at: exemption.expiresAt,
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.gn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(exemption.place))
	};
}



/***/ }),

/***/ 805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveCommand: function() { return /* binding */ effectiveCommand; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




// build/src/report/surfaces/answers/effective.js
const MAX_COLUMN_LENGTH = 80;
const MAX_WORDS_LENGTH = 160;
const MAX_MESSAGE_LENGTH = 400;
const MAX_SOURCES = 5;
const MARKDOWN_LIMIT = 4e6;
const OF_FLOOR = "\u25cf";
const NOT_GRANTED = ["request that is not granted", "requests that are not granted"];
const NOT_GRANTED_TITLE = "Requested but not granted";
function renderEffectiveText(agent, options, findings = agent.findings) {
	const paint = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.an)(options);
	const all = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.dn)(agent);
	const blocks = [...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(all)].flatMap(([section, parts]) => [
		paint.bold((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.nn)(section)),
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__["in"])(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
		""
	]);
	const denied = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.tn)(findings);
	const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, MAX_COLUMN_LENGTH)));
	return [
		`${paint.bold(`Effective policy of ${name}, with sources`)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(agent))}`,
		...all.some(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.en) ? [paint.dim(`${OF_FLOOR} marks a part from a floor, which the agent can extend but not remove`)] : [],
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(agent) ? [] : ["no policy governs this agent, so no tool is restricted"],
		"",
		...blocks,
		...denied.length > 0 ? [paint.bold(NOT_GRANTED_TITLE), ...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cn)(denied, paint, "listed")] : []
	].join("\n").trimEnd();
}
function rows(part) {
	const { place, sources, section } = part;
	const setBy = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rn)(part);
	return [[
		`${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.en)(part) ? OF_FLOOR : " "} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(part.subject, MAX_COLUMN_LENGTH)))}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(part.words, MAX_WORDS_LENGTH)),
		place ? `${setBy} ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Hi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place))}` : setBy
	], ...sources.map((source) => [
		"    also",
		source.words === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(source.words, MAX_WORDS_LENGTH)),
		`${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rn)({
			section,
			scope: source.scope
		})} ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Hi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(source.place))}`
	])];
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const title = {
		kind: "fixed",
		text: `## Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.name, 120))}, with sources\n\n${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ii)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(agent)))}.\n\n`
	};
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.xn)([
		title,
		{ kind: "omissions" },
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(agent, linked),
		notGrantedPart(linked, findings)
	], {
		limit: MARKDOWN_LIMIT,
		measure: _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Sn,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function notGrantedPart(linked, findings) {
	const items = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.tn)(findings).map(({ message, location, related }) => {
		const places = [location, ...related.slice(0, MAX_SOURCES).map((source) => source.location)].map((place) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(linked, place));
		return {
			weight: 1,
			forms: [() => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(message, MAX_MESSAGE_LENGTH))} (${places.join(", ")})\n`]
		};
	});
	return {
		kind: "items",
		rank: 1,
		open: `### ${NOT_GRANTED_TITLE}\n\n`,
		items,
		close: "\n",
		noun: NOT_GRANTED
	};
}
function effectiveAnswer(agent) {
	const { card, policy } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(agent);
	const paths = {
		card: card?.place.document.file ?? null,
		policy: policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	return {
		agent: agent.name,
		...paths,
		floors: (agent.floors ?? []).map((floor) => ({
			...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$t)(floor),
			file: floor.file
		})),
		exemptions: (agent.exemptions ?? []).map(_effective_json_js__WEBPACK_IMPORTED_MODULE_2__.n),
		parts: (0,_effective_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent)
	};
}
// build/src/cli/effective.js
const effectiveCommand = {
	name: "effective",
	positionals: "<card|policy|list>",
	notes: ["Exit code: 0 on success, 2 if the files could not be read."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(args, "effective");
		const format = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.a)(given);
		const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.r)(given, terminal, (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.s)(given));
		const unreadable = input.agent?.findings.filter((finding) => finding.blocking) ?? [];
		const failures = [...input.failures, ...unreadable];
		if (!input.agent || failures.length > 0) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.refuse)([...failures].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Et), terminal, format === "json");
		const denied = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.tn)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__._)(input.agent.findings, input.settings));
		switch (format) {
			case "json":
				terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
					...effectiveAnswer(input.agent),
					findings: denied.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.hn)
				}));
				break;
			case "markdown":
				terminal.out(renderEffectiveMarkdown(input.agent, denied));
				break;
			case "text": terminal.out(renderEffectiveText(input.agent, { colour: terminal.colour }, denied));
		}
		return 0;
	}
};



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



/***/ })

};
;