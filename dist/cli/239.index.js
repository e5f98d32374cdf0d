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
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);

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
	return comparison.status === "added" ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ni)(comparison);
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
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(change.at),
		base_location: change.wasAt ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(change.wasAt) : null,
		base_agent: change.comparedWith ?? null,
		undecided: change.undecided ?? false,
		no_effect: change.noEffect ?? false
	};
}



/***/ }),

/***/ 9997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);


// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(titleOf(comparison)))),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(comparison);
	const title = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(detail)}`}\n\n`;
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ci)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__.Un,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ei)(comparison);
	const words = comparison.direction === "neutral" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ba)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(comparison)) : `This change ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(comparison)}`;
	return `${_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ti[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

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

/***/ 5239:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: function() { return /* binding */ publishCommand; }
/* harmony export */ });
/* harmony import */ var _mnemom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8080);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9997);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8187);
/* harmony import */ var _replayed_agent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8780);









// build/src/cli/publish.js
const publishCommand = {
	name: "publish",
	positionals: "<card>",
	example: "agents/support/card.yaml",
	notes: ["The key for the API is the environment variable MNEMOM_API_KEY. With --traces, the card must also pass these traces.", "Exit code: 0 if the card is published, 1 if it was not published because of a finding, an answer of no, a refusal by the API or a change by somebody else, 2 if it could not be published."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "publish"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.h)(given);
		if (given.positionals.length !== 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give one card");
		const isAsking = !given.has("yes");
		if (isAsking && terminal.ask === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("there is no terminal to ask on, and --yes is not given");
		const checked = await checkedAgent(given, terminal);
		if (checked.kind === "refused") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.n)(checked.failures, given, terminal);
		const { report, settings } = checked;
		const { document, agentId: stated } = (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.t)(report.agent, settings);
		if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(given.positionals[0])} has no card`);
		const agentId = given.value("agent-id") ?? stated;
		if (agentId === void 0) throw (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.noId)();
		const client = (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.clientOf)(given, settings, terminal);
		const card = (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.n)(document, agentId);
		const answer = new Answer(card, report, format, terminal);
		const whole = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.r)({ agents: [report] }, settings, terminal);
		if (isBlocked(whole)) {
			const options = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.a)(report.findings, given, terminal);
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
	const compared = await (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.r)(card, former, answer.report.agent);
	if (compared.kind === "compared") answer.show(compared.changes, former === "none", !ask);
	else answer.notCompared(compared.failures);
	const question = `Publish ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(document.file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}?`;
	if (ask && !await ask((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(question))) return answer.declined();
	return answer.ended(await client.publish(agentId, content, former));
}
function isBlocked({ verdict, conclusion }) {
	return verdict === "fail" || verdict === "error" || conclusion === "failure";
}
async function checkedAgent(given, terminal) {
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._)(given);
	if (given.list("traces").length > 0) {
		const withoutId = {
			...given,
			value: (name) => name === "agent-id" ? void 0 : given.value(name)
		};
		const replayed = await (0,_replayed_agent_js__WEBPACK_IMPORTED_MODULE_8__.t)(withoutId, terminal, now);
		return replayed.kind === "refused" ? replayed : {
			...replayed,
			kind: "checked"
		};
	}
	for (const flag of ["since", "limit"]) if (given.has(flag)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`--${flag} needs --traces`);
	const { agent, settings, fileFindings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.l)(given, terminal, now);
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
		report: (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_6__.t)(agent, fileFindings, settings, context),
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
		for (const { severity, location, message, rule } of findings) if (severity === "warning") this.#terminal.err(`warning: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ta)(location)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(message)} [${rule}]`);
		const others = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._r)(agent).filter(({ file }) => file !== this.#card.document.file);
		for (const { file } of others) this.#terminal.err(`note: only the card is published, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(file)} is not`);
	}
	show(changes, isFirst, isAlone) {
		this.#changes = changes;
		const { out, err, colour } = this.#terminal;
		const id = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(this.#card.agentId);
		if (isFirst) err(`note: no card is published for agent ${id} yet`);
		if (this.#format === "text") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour }).trimEnd()}\n`);
		else if (this.#format === "markdown") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.t)(changes).trimEnd()}\n`);
		else if (!isAlone) err((0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour: false }).trimEnd());
	}
	notCompared(failures) {
		const [first] = failures;
		const why = first === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(first.message)}`;
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
		const code = (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.i)(error);
		return this.#unpublished("failed", error.message, error.help, code);
	}
	ended(publication) {
		const message = (0,_show_js__WEBPACK_IMPORTED_MODULE_7__.a)(this.#card, publication);
		if (this.#format === "json") this.#json(publication.kind, message, publication);
		else this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(message));
		return 0;
	}
	#unpublished(result, message, help, code) {
		if (this.#format === "json") this.#json(result, message);
		this.#terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(message)}${help === "" ? "" : `\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(help)}`}`);
		return code;
	}
	#json(result, message, published = {}) {
		const { version = null, etag = null, amendment = null } = published;
		this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)({
			result,
			agent_id: this.#card.agentId,
			card: this.#card.document.file,
			version,
			etag,
			amendment,
			message,
			changes: this.#changes ? (0,_changes_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(this.#changes) : null,
			findings: this.report.findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_2__.Tn)
		}));
	}
};



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
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
/* harmony import */ var _compare_permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2654);




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
	const { card } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.vr)(agent);
	const document = card?.place.document;
	const agentId = (settings.agents?.find((each) => document !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.kn)(each).includes(document.file)))?.traces?.agentId ?? settings.agentId ?? card?.agentId;
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
		const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(treeOf(path, source), path, { named: true });
		if (read.kind === "broken") for (const finding of read.findings) failures.push(finding);
		if (read.kind !== "governed") return void 0;
		const { governed } = read;
		const { policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(governed, void 0, {});
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
	return kind === "published" ? `Published ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}${detail}` : `Nothing to publish: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(file)} is already the published card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}${detail}`;
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
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "show"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.h)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.l)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._)(given));
		if (read && !read.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.n)(read.failures, given, terminal);
		const { settings } = read ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.g)(given, terminal);
		const agentId = named ?? (read?.agent && cardOf(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}`;
			if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(card.value);
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
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("the card has no \"agent_id\"; give the id of the agent with --agent-id");
}
function clientOf(given, settings, terminal) {
	const { apiKey } = terminal;
	if (apiKey === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("the API needs a key; set the environment variable MNEMOM_API_KEY");
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
		terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(error.message)}\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(error.help)}`);
		return exitCodeOfFailure(error);
	}
}
async function diffPublished(given, terminal, show) {
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("with --published, give one card or the folder of an agent");
	const { agent, settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.l)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._)(given));
	if (!agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.n)(failures, given, terminal);
	const { document, agentId: stated } = cardOf(agent, settings);
	if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}`);
		const compared = await compareWithPublished(cardToPublish(document, agentId), published, agent);
		if (compared.kind === "failed") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.n)(compared.failures, given, terminal);
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
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(options);
	const headline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qr)(report);
	const findings = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ra)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.pt);
	const dialects = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ri)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(caveat)}`),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(report.comparison, paint)
		] : [],
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ma)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ma)(finding, report)), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ia)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ba)(words)}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(findings)}`),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ea)(findings).map((group) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.zn)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mi)(report);
	const lines = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.di)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function agentsText(agents, paint) {
	const sorted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wi)(agents);
	const past = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yi)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vi)(agent),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(agent.evaluation),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Si)(agent),
		...past ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ui)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)([[
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