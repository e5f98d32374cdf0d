"use strict";
exports.id = 239;
exports.ids = [239,261,187,568];
exports.modules = {

/***/ 8080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ comparedNames; },
/* harmony export */   t: function() { return /* binding */ changesToJson; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);

// build/src/report/sections/changes-json.js
function changesToJson({ direction, agents, letThrough }) {
	return {
		direction,
		also_narrows: alsoNarrows(direction, agents),
		changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
		coverage: {
			before: lowest(agents.map(({ coverage }) => coverage.before)),
			after: lowest(agents.map(({ coverage }) => coverage.after))
		},
		agents: agents.map((agent) => ({
			name: agent.agent,
			status: agent.status,
			compared_with: comparedNames(agent),
			direction: agent.direction,
			also_narrows: alsoNarrows(agent.direction, [agent]),
			coverage: {
				before: agent.coverage.before,
				after: agent.coverage.after
			},
			host: agent.host ?? null
		})),
		approved_by_label: letThrough ?? null
	};
}
function comparedNames(comparison) {
	return comparison.status === "added" ? [] : (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ai)(comparison);
}
function alsoNarrows(direction, agents) {
	return direction === "widens" && agents.some(({ changes }) => changes.some((change) => change.direction === "narrows"));
}
function lowest(percents) {
	const known = percents.filter((percent) => percent !== null);
	return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
function changeToJson(change) {
	return {
		agent: change.agent,
		direction: change.direction,
		kind: change.kind,
		subject: change.subject,
		before: change.before,
		after: change.after,
		sentence: change.sentence,
		tools: change.tools,
		example: change.example ?? null,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(change.at),
		base_location: change.wasAt ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(change.wasAt) : null,
		base_agent: change.comparedWith ?? null,
		undecided: change.undecided ?? false,
		no_effect: change.noEffect ?? false
	};
}



/***/ }),

/***/ 4121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ changesText; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);


// build/src/report/sections/changes-text.js
const MAX_SENTENCE_LENGTH = 2e3;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
	const concerned = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ni)(comparison.agents).filter((agent) => agent.changes.length > 0);
	const names = comparison.agents.filter((agent) => agent.changes.length === 0).map(({ agent }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent, MAX_NAME_LENGTH))));
	return [...concerned.flatMap((agent) => [
		agentTitle(agent, paint),
		...agent.changes.flatMap((change) => changeText(change, paint)),
		""
	]), ...names.length > 0 ? [`${_frames_js__WEBPACK_IMPORTED_MODULE_1__.ei.neutral} ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ii)("neutral")}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(names, MAX_NAMED)}`, ""] : []];
}
function agentTitle(agent, paint) {
	return paint.bold(`Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.li)(agent))}`);
}
function changeText(change, paint) {
	const { at } = change;
	const wasAt = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.oi)(change);
	const effect = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ci)(change);
	const doubts = [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ri)(change), (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ui)(change)].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(words));
	const tools = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.si)(change).map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(tool));
	const witness = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.di)(change);
	const places = [...at === void 0 || at.file === "" ? [] : [`in ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(at)}`], ...wasAt === void 0 ? [] : [`was ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(wasAt)}`]];
	const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(change.sentence, MAX_SENTENCE_LENGTH))}`;
	return [
		`  ${paint.direction(change.direction, _frames_js__WEBPACK_IMPORTED_MODULE_1__.ei[change.direction])} ${sentence}${doubts.length === 0 ? "" : ` (${doubts.join("; ")})`}`,
		...tools.length > 0 ? [`    tools: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(tools, MAX_NAMED)}`] : [],
		...witness === void 0 ? [] : [`    for example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(witness))}`],
		...places.length > 0 ? [paint.dim(`    ${places.join(", ")}`)] : []
	];
}



/***/ }),

/***/ 9997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _changes_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4121);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);



// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.dn)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.lt)(titleOf(comparison)))),
		"",
		...(0,_changes_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Ar)(comparison);
	const title = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ut)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ut)(detail)}`}\n\n`;
	const parts = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Br)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.On)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _frames_js__WEBPACK_IMPORTED_MODULE_0__.kn,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ti)(comparison);
	const words = comparison.direction === "neutral" ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Ki)((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.jr)(comparison)) : `This change ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.jr)(comparison)}`;
	return `${_frames_js__WEBPACK_IMPORTED_MODULE_0__.ei[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

/***/ 6261:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: function() { return /* binding */ evaluateCommand; },
/* harmony export */   notEvaluated: function() { return /* binding */ notEvaluated; },
/* harmony export */   refuse: function() { return /* binding */ refuse; },
/* harmony export */   t: function() { return /* binding */ printAnswer; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6442);



// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)([...agent.findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt), paint, "counted", options.frames),
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
	const found = [violations.length === 0 ? "no violation" : `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(violations.length, VIOLATIONS)} (${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(evaluation)})`, ...warnings.length === 0 ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(warnings.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Gi)]];
	const others = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(report, {});
	const rest = others === 0 ? "" : `; ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(evaluation.decisions.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ui)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	const rows = [
		["  Coverage", `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Jr)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(gaps, ["action", "actions"])} to map, see below` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(source)]),
		...evaluation.governed ? [["  Run time", (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(evaluation)]] : []
	];
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.un)(rows);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Un)(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = _frames_js__WEBPACK_IMPORTED_MODULE_1__.Nn.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.In)(outcome)}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(decisions.length, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ui)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.un)(rows)];
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
	const { decided_by } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(decision, evaluation.defaults);
	if (decided_by) return `by ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(decided_by)}`;
	return evaluation.governed ? `by ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (findings.some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pa)(finding, "unmapped-action"))) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const where = `${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(policy.place.document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(action.value, policy), paint))
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
			terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.tn)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_2__.t)(result, settings, terminal)));
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
const PLAIN = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)({ colour: false });
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
		findings: failures.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Sn)
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
			...frames && index < 20 ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__._n)([mark], frames, PLAIN) : [],
			...finding.help ? [`  ${finding.help}`] : []
		];
		terminal.err(lines.join("\n"));
	}
	return 2;
}



/***/ }),

/***/ 6442:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);

// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Xt)({
		..._frames_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
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

/***/ 5239:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: function() { return /* binding */ publishCommand; }
/* harmony export */ });
/* harmony import */ var _mnemom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8080);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9997);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8187);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6261);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6442);
/* harmony import */ var _replayed_agent_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8780);










// build/src/cli/publish.js
const publishCommand = {
	name: "publish",
	positionals: "<card>",
	example: "agents/support/card.yaml",
	notes: ["The key for the API is the environment variable MNEMOM_API_KEY. With --traces, the card must also pass these traces.", "Exit code: 0 if the card is published, 1 if it was not published because of a finding, an answer of no, a refusal by the API or a change by somebody else, 2 if it could not be published."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "publish");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.c)(given);
		if (given.positionals.length !== 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give one card");
		const isAsking = !given.has("yes");
		if (isAsking && terminal.ask === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("there is no terminal to ask on, and --yes is not given");
		const checked = await checkedAgent(given, terminal);
		if (checked.kind === "refused") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_7__.refuse)(checked.failures, terminal, format === "json");
		const { report, settings } = checked;
		const { document, agentId: stated } = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.t)(report.agent, settings);
		if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(given.positionals[0])} has no card`);
		const agentId = given.value("agent-id") ?? stated;
		if (agentId === void 0) throw (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.noId)();
		const client = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.clientOf)(given, settings, terminal);
		const card = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.n)(document, agentId);
		const answer = new Answer(card, report, format, terminal);
		const whole = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_8__.t)({ agents: [report] }, settings, terminal);
		if (isBlocked(whole)) {
			const options = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.t)(report.findings, given, terminal);
			return answer.blocked((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(whole, options).trimEnd());
		}
		answer.warn();
		try {
			return await send(client, card, answer, isAsking ? terminal.ask : void 0);
		} catch (error) {
			if (!(error instanceof _mnemom_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw error;
			return answer.failed(error);
		}
	}
};
async function send(client, card, answer, ask) {
	const { document, agentId, content } = card;
	const former = await client.publishedCard(agentId);
	if (former !== "none" && (0,_mnemom_js__WEBPACK_IMPORTED_MODULE_0__.r)(former.value, content.value)) {
		const { version, etag } = former;
		return answer.ended({
			kind: "unchanged",
			...version !== void 0 && { version },
			...etag !== void 0 && { etag }
		});
	}
	const compared = await (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.r)(card, former, answer.report.agent);
	if (compared.kind === "compared") answer.show(compared.changes, former === "none", !ask);
	else answer.notCompared(compared.failures);
	const question = `Publish ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(document.file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(agentId)}?`;
	if (ask && !await ask((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(question))) return answer.declined();
	return answer.ended(await client.publish(agentId, content, former));
}
function isBlocked({ verdict, conclusion }) {
	return verdict === "fail" || verdict === "error" || conclusion === "failure";
}
async function checkedAgent(given, terminal) {
	const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.u)(given);
	if (given.list("traces").length > 0) {
		const withoutId = {
			...given,
			value: (name) => name === "agent-id" ? void 0 : given.value(name)
		};
		const replayed = await (0,_replayed_agent_js__WEBPACK_IMPORTED_MODULE_9__.t)(withoutId, terminal, now);
		return replayed.kind === "refused" ? replayed : {
			...replayed,
			kind: "checked"
		};
	}
	for (const flag of ["since", "limit"]) if (given.has(flag)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`--${flag} needs --traces`);
	const { agent, settings, fileFindings, failures } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.a)(given, terminal, now);
	if (!agent) return {
		kind: "refused",
		failures
	};
	const context = {
		now,
		context: "cicd",
		elapsed: terminal.elapsed
	};
	return {
		kind: "checked",
		report: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._)(agent, fileFindings, settings, context),
		settings
	};
}
var Answer = class {
	report;
	#card;
	#format;
	#terminal;
	#changes;
	constructor(card, report, format, terminal) {
		this.report = report;
		this.#card = card;
		this.#format = format;
		this.#terminal = terminal;
	}
	warn() {
		const { agent, findings } = this.report;
		for (const { severity, location, message, rule } of findings) if (severity === "warning") this.#terminal.err(`warning: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qi)(location)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(message)} [${rule}]`);
		const others = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.tr)(agent).filter(({ file }) => file !== this.#card.document.file);
		for (const { file } of others) this.#terminal.err(`note: only the card is published, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(file)} is not`);
	}
	show(changes, isFirst, isAlone) {
		this.#changes = changes;
		const { out, err, colour } = this.#terminal;
		const id = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(this.#card.agentId);
		if (isFirst) err(`note: no card is published for agent ${id} yet`);
		if (this.#format === "text") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour }).trimEnd()}\n`);
		else if (this.#format === "markdown") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.t)(changes).trimEnd()}\n`);
		else if (!isAlone) err((0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour: false }).trimEnd());
	}
	notCompared(failures) {
		const [first] = failures;
		const why = first === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(first.message)}`;
		this.#terminal.err(`warning: the published card could not be compared${why}`);
	}
	blocked(text) {
		if (this.#format !== "json") this.#terminal.out(`${text}\n`);
		return this.#unpublished("blocked", "nothing was published, because the card does not pass the check", "fix the errors above, or in \"findings\"", 1);
	}
	declined() {
		return this.#unpublished("declined", "nothing was published, because the answer was no", "", 1);
	}
	failed(error) {
		const code = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.i)(error);
		return this.#unpublished("failed", error.message, error.help, code);
	}
	ended(publication) {
		const message = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.a)(this.#card, publication);
		if (this.#format === "json") this.#json(publication.kind, message, publication);
		else this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(message));
		return 0;
	}
	#unpublished(result, message, help, code) {
		if (this.#format === "json") this.#json(result, message);
		this.#terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(message)}${help === "" ? "" : `\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(help)}`}`);
		return code;
	}
	#json(result, message, published = {}) {
		const { version = null, etag = null, amendment = null } = published;
		this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)({
			result,
			agent_id: this.#card.agentId,
			card: this.#card.document.file,
			version,
			etag,
			amendment,
			message,
			changes: this.#changes ? (0,_changes_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(this.#changes) : null,
			findings: this.report.findings.map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Sn)
		}));
	}
};



/***/ }),

/***/ 8780:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ replayedAgent; }
/* harmony export */ });
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4492);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4668);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6261);





// build/src/cli/replayed-agent.js
async function replayedAgent(given, terminal, now) {
	const options = replayOptionsOf(given);
	const input = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.a)(given, terminal, now);
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
	const report = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._)(agent, input.fileFindings, settings, {
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
	return (await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.d)([agent], {
		tree: terminal.tree,
		settings,
		now,
		isEvidence: _local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.f,
		api: (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_3__.n)(terminal, settings, now),
		...since !== void 0 && { since: now.getTime() - since * 1e3 },
		progress: (line) => terminal.err(`read ${line}`)
	})).get(agent);
}
function noHistory() {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Oa, "", _frames_js__WEBPACK_IMPORTED_MODULE_2__.Oa.words.noHistory());
}
function distinct(failures) {
	const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
	const general = noHistory().message;
	return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}



/***/ }),

/***/ 8187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ publishedWords; },
/* harmony export */   clientOf: function() { return /* binding */ clientOf; },
/* harmony export */   diffPublished: function() { return /* binding */ diffPublished; },
/* harmony export */   i: function() { return /* binding */ exitCodeOfFailure; },
/* harmony export */   n: function() { return /* binding */ cardToPublish; },
/* harmony export */   noId: function() { return /* binding */ noId; },
/* harmony export */   r: function() { return /* binding */ compareWithPublished; },
/* harmony export */   showCommand: function() { return /* binding */ showCommand; },
/* harmony export */   t: function() { return /* binding */ cardOf; }
/* harmony export */ });
/* harmony import */ var _mnemom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _compare_permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2654);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6261);





// build/src/run/publishing.js
const PUBLISHED_FILE = "published card";
function cardToPublish(document, agentId) {
	return {
		document,
		agentId,
		content: contentOf(document)
	};
}
function publishingClient(key, { apiUrl, apiTimeout }, progress) {
	return new _mnemom_js__WEBPACK_IMPORTED_MODULE_0__.t({
		key,
		url: apiUrl,
		timeoutMs: apiTimeout * 1e3,
		progress
	});
}
function cardOf(agent, settings) {
	const { card } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nr)(agent);
	const document = card?.place.document;
	const agentId = (settings.agents?.find((each) => document !== void 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.En)(each).includes(document.file)))?.traces?.agentId ?? settings.agentId ?? card?.agentId;
	return {
		...document && { document },
		...agentId !== void 0 && { agentId }
	};
}
function contentOf({ text, syntax, value, base }) {
	return base === void 0 ? {
		text,
		syntax,
		value
	} : {
		text: `${JSON.stringify(value, void 0, 2)}\n`,
		syntax: "json",
		value
	};
}
async function compareWithPublished({ document: { file, text }, content }, published, { name, tools }) {
	const failures = [];
	const agentIn = async (path, source) => {
		const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xt)(treeOf(path, source), path, { named: true });
		if (read.kind === "broken") for (const finding of read.findings) failures.push(finding);
		if (read.kind !== "governed") return void 0;
		const { governed } = read;
		const { policy } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ut)(governed, void 0, {});
		return {
			name,
			identity: "",
			...governed.card && { card: governed.card },
			...policy && { policy },
			...tools && { tools },
			files: [path],
			findings: []
		};
	};
	const found = (agent) => ({
		agents: agent ? [agent] : [],
		identities: new Set(agent ? [""] : []),
		findings: []
	});
	const base = published === "none" ? void 0 : await agentIn(PUBLISHED_FILE, JSON.stringify((0,_mnemom_js__WEBPACK_IMPORTED_MODULE_0__.i)(published.value, content.value), void 0, 2));
	const head = await agentIn(file, text);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	const agents = {
		base: found(base),
		head: found(head)
	};
	return {
		kind: "compared",
		changes: (0,_compare_permissions_js__WEBPACK_IMPORTED_MODULE_3__.t)(agents, [], []).permissions
	};
}
function treeOf(path, text) {
	const bytes = new TextEncoder().encode(text);
	return {
		label: "one card",
		list: async () => [path],
		read: async (file, maxBytes) => {
			if (file !== path) return { kind: "absent" };
			return bytes.length > maxBytes ? {
				kind: "too-large",
				bytes: bytes.length
			} : {
				kind: "bytes",
				bytes
			};
		}
	};
}
function publishedWords({ document: { file }, agentId }, { kind, version, amendment }) {
	const details = [...version === void 0 ? [] : [`version ${version}`], ...amendment === void 0 ? [] : [`amendment ${amendment}`]];
	const detail = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return kind === "published" ? `Published ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(agentId)}${detail}` : `Nothing to publish: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(file)} is already the published card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(agentId)}${detail}`;
}
function exitCodeOfFailure(error) {
	return (0,_mnemom_js__WEBPACK_IMPORTED_MODULE_0__.n)(error) ? 1 : 2;
}
// build/src/cli/show.js
const showCommand = {
	name: "show",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	notes: ["Give the card of the agent, or its id with --agent-id. The key for the API is the environment variable MNEMOM_API_KEY.", "Exit code: 0 if a card is published, 1 if none is, 2 if this could not be found out."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "show");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.c)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.a)(given, terminal, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.u)(given));
		if (read && !read.agent) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.refuse)(read.failures, terminal, format === "json");
		const { settings } = read ?? await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.l)(given, terminal);
		const agentId = named ?? (read?.agent && cardOf(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(agentId)}`;
			if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(card.value);
				terminal.out(format === "markdown" ? `\`\`\`json\n${text}\n\`\`\`` : text);
			}
			const version = isShown && card.version !== void 0 ? `, version ${card.version}` : "";
			terminal.err(isShown ? `the published card of ${about}${version}` : `no card is published for ${about}`);
			return isShown ? 0 : 1;
		});
	}
};
function cardToJson(agentId, card) {
	const { version = null, etag = null, value = null } = card === "none" ? {} : card;
	return {
		agent_id: agentId,
		version,
		etag,
		card: value
	};
}
function noId() {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("the card has no \"agent_id\"; give the id of the agent with --agent-id");
}
function clientOf(given, settings, terminal) {
	const { apiKey } = terminal;
	if (apiKey === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("the API needs a key; set the environment variable MNEMOM_API_KEY");
	const apiUrl = given.value("api-url") ?? settings.apiUrl;
	return publishingClient(apiKey, {
		...settings,
		apiUrl
	}, (line) => terminal.err(line));
}
async function withErrors(terminal, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof _mnemom_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw error;
		terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(error.message)}\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(error.help)}`);
		return exitCodeOfFailure(error);
	}
}
async function diffPublished(given, terminal, show) {
	const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.c)(given);
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("with --published, give one card or the folder of an agent");
	const { agent, settings, failures } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.a)(given, terminal, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.u)(given));
	if (!agent) return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.refuse)(failures, terminal, format === "json");
	const { document, agentId: stated } = cardOf(agent, settings);
	if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(agentId)}`);
		const compared = await compareWithPublished(cardToPublish(document, agentId), published, agent);
		if (compared.kind === "failed") return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__.refuse)(compared.failures, terminal, format === "json");
		show(compared.changes);
		return 0;
	});
}



/***/ }),

/***/ 3017:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _changes_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4121);



// build/src/report/surfaces/text.js
const MAX_MESSAGE_LENGTH = 4e3;
const MAX_NAME_LENGTH = 60;
const SIGN = {
	pass: "\u2714",
	warn: "!",
	fail: "\u2716",
	error: "\u2716"
};
function renderText(report, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)(options);
	const headline = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.kr)(report);
	const findings = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.la)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt);
	const dialects = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(caveat)}`),
		"",
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_changes_text_js__WEBPACK_IMPORTED_MODULE_2__.t)(report.comparison, paint)
		] : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)(findings.filter((finding) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.sa)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pn)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ki)(words)}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pn)(findings)}`),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$i)(findings).map((group) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.gn)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(report);
	const lines = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ur)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function agentsText(agents, paint) {
	const sorted = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$r)(agents);
	const past = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Jr)(agent),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(agent.evaluation),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(agent),
		...past ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mi)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.un)([[
		"Agent",
		"Verdict",
		"Coverage",
		"Violations",
		"Tools checked",
		...past ? ["History"] : []
	], ...rows]);
	return [paint.dim(head), ...lines];
}
const TEXT = {
	name: "text",
	doors: ["command line"],
	render: renderText,
	format: {
		flag: "text",
		print: (report, options) => renderText(report, options).trimEnd()
	}
};



/***/ })

};
;