"use strict";
exports.id = 997;
exports.ids = [997];
exports.modules = {

/***/ 997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: function() { return /* binding */ diffCommand; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(116);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(815);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(646);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(668);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(658);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(261);







// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.fn)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.lt)(titleOf(comparison)))),
		"",
		...(0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__.i)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.jr)(comparison);
	const title = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ut)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ut)(detail)}`}\n\n`;
	const parts = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Vr)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.kn)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _frames_js__WEBPACK_IMPORTED_MODULE_0__.An,
		omitted: (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ni)(comparison);
	const words = comparison.direction === "neutral" ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Ki)((0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Mr)(comparison)) : `This change ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.Mr)(comparison)}`;
	return `${_frames_js__WEBPACK_IMPORTED_MODULE_0__.ti[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}
// build/src/cli/diff-commits.js
async function compareCommits(names, given, terminal, tools) {
	for (const option of [
		"card",
		"policy",
		"agent"
	]) if (given.has(option)) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`--${option} works only if two files are compared, but ${JSON.stringify(names.base)} is not a file`);
	const git = await repositoryOf(names, terminal);
	const request = await diffRequest(names, given, terminal, tools);
	const adapters = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.t)(terminal, {
		git,
		now: request.clock.now,
		asksApi: false
	});
	const { comparison, findings, governed } = await (0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.n)(request, adapters).catch((error) => {
		throw error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.G ? new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${error.message}; ${error.help}`) : error;
	});
	if (findings.length > 0) return {
		kind: "failed",
		failures: [...findings, couldNotCompare()]
	};
	return comparison && (comparison.agents.length > 0 || governed.length === 0) ? {
		kind: "compared",
		changes: comparison
	} : { kind: "no agent" };
}
async function repositoryOf(names, terminal) {
	const { git } = await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.S)(terminal.folder);
	const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
	if (!git) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${base} and ${head} are not two files, and this folder is not in a git repository`);
	for (const name of [names.base, names.head]) await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.J)(name, { git }, true).catch((error) => {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.G)) throw error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(name)} is neither a file nor a commit of this repository`);
	});
	return git;
}
async function diffRequest(names, given, terminal, tools) {
	const org = given.value("org");
	const floors = org && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.i)(org, terminal.tree);
	return {
		...(0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.t)(given, terminal, { scope: "changed" }, names),
		purpose: "permissions",
		...floors && { floors },
		...tools && { tools }
	};
}
function couldNotCompare() {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_0__.uo, "", _frames_js__WEBPACK_IMPORTED_MODULE_0__.uo.words.notCompared());
}
// build/src/cli/diff-files.js
async function compareHostFiles({ base, head }, given, terminal) {
	const former = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__.n)(base, given, terminal);
	const present = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__.n)(head, given, terminal);
	const unclear = [former, present].flatMap((each) => each.kind === "unclear" ? [each.finding] : []);
	if (unclear.length > 0) return {
		kind: "failed",
		failures: unclear
	};
	if (former.kind !== "host" || present.kind !== "host") {
		if (former.kind === present.kind) return void 0;
		const [host, other] = former.kind === "host" ? [base, head] : [head, base];
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(host)} is a permission file, and ${JSON.stringify(other)} is not; give two files of one kind`);
	}
	const hosts = {
		base: former.host,
		head: present.host
	};
	const [before, after] = [hosts.base.dialect.id, hosts.head.dialect.id];
	if (before !== after) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(base)} is a permission file of ${before}, and ${JSON.stringify(head)} of ${after}; give two files of one dialect`);
	const failures = [...hosts.base.findings, ...hosts.head.findings].filter(({ blocking }) => blocking);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	const comparisons = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.a)(hosts);
	return {
		kind: "compared",
		changes: (0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.i)({
			direction: "neutral",
			agents: []
		}, {
			comparisons,
			findings: [],
			units: []
		})
	};
}
async function compareFiles({ base, head }, given, terminal, tools) {
	if (base === "-" && head === "-") throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t("standard input can be only one of the two files");
	const ofHosts = await compareHostFiles({
		base,
		head
	}, given, terminal);
	if (ofHosts) return ofHosts;
	const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.u)(given);
	const read = (file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.a)({
		...given,
		positionals: [file],
		value: (name) => name === "tools" ? void 0 : given.value(name)
	}, terminal, now);
	const former = await read(base);
	const present = await read(head);
	if (!former.agent || !present.agent) return {
		kind: "failed",
		failures: [...former.failures, ...present.failures]
	};
	const name = given.text("agent") ?? present.agent.name;
	const found = (agent) => ({
		agents: [{
			...agent,
			name,
			identity: "",
			...tools && { tools }
		}],
		identities: /* @__PURE__ */ new Set([""]),
		findings: []
	});
	const agents = {
		base: found(former.agent),
		head: found(present.agent)
	};
	return {
		kind: "compared",
		changes: (0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.s)(agents, [], []).permissions
	};
}
// build/src/cli/diff.js
const diffCommand = {
	name: "diff",
	positionals: "<base> <head>",
	example: "main HEAD",
	notes: ["Give two commits of this repository, or two files: cards, policies, access lists or permission files.", "Exit code: 0 for any difference, 2 if the two could not be compared."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.n)(args, "diff");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.c)(given);
		const [base, head, ...rest] = given.positionals;
		if (base === void 0 || head === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t("give two commits, or two files");
		const items = given.value("tools");
		const { settings } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.l)(given, terminal);
		const tools = items && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.ct)(items, terminal.tree, settings.aliases);
		const isFile = (name) => name === "-" || (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.d)(terminal.folder, name) !== void 0;
		const compare = isFile(base) && isFile(head) ? compareFiles : compareCommits;
		const answer = await compare({
			base,
			head
		}, given, terminal, tools?.list);
		const failures = tools?.findings.filter(({ blocking }) => blocking) ?? [];
		if (answer.kind === "failed" || failures.length > 0) {
			const more = answer.kind === "failed" ? answer.failures : [];
			const all = [...failures, ...more];
			const options = compare === compareFiles ? await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.t)(all, given, terminal) : void 0;
			return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_6__.refuse)(all, terminal, format === "json", options?.frames);
		}
		show(answer.kind === "compared" ? answer.changes : void 0, format, terminal);
		return 0;
	}
};
const NOT_COMPARED = "No agent was compared: the changed files do not belong to an agent";
function show(changes, format, terminal) {
	const { colour } = terminal;
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.st)({
				...(0,_local_request_js__WEBPACK_IMPORTED_MODULE_1__.c)(changes ?? {
					direction: "neutral",
					agents: []
				}),
				...changes === void 0 && { direction: null }
			}));
			break;
		case "markdown":
			terminal.out(changes ? renderChangesMarkdown(changes).trimEnd() : `**${NOT_COMPARED}**`);
			break;
		case "text": terminal.out(changes ? renderChangesText(changes, { colour }).trimEnd() : NOT_COMPARED);
	}
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



/***/ })

};
;