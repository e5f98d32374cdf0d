"use strict";
exports.id = 535;
exports.ids = [535,261];
exports.modules = {

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

/***/ 7535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: function() { return /* binding */ diffCommand; }
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9997);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4668);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6815);
/* harmony import */ var _compare_permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2654);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9658);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6261);









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
	const { comparison, findings, governed } = await (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.n)(request, adapters).catch((error) => {
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
	const { git } = await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_4__.b)(terminal.folder);
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
		...(0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.t)(given, terminal, { scope: "changed" }, names),
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
	const former = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__.n)(base, given, terminal);
	const present = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_7__.n)(head, given, terminal);
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
	const comparisons = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.a)(hosts);
	return {
		kind: "compared",
		changes: (0,_local_request_js__WEBPACK_IMPORTED_MODULE_5__.i)({
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
		changes: (0,_compare_permissions_js__WEBPACK_IMPORTED_MODULE_6__.t)(agents, [], []).permissions
	};
}
// build/src/cli/diff.js
const diffCommand = {
	name: "diff",
	positionals: "<base> <head>",
	example: "main HEAD",
	notes: ["Give two commits of this repository, or two files: cards, policies, access lists or permission files. With --published, give one card.", "Exit code: 0 for any difference, 2 if the two could not be compared."],
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.n)(args, "diff");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.c)(given);
		if (given.has("published")) return (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 8187))).diffPublished(given, terminal, (changes) => show(changes, format, terminal));
		const [base, head, ...rest] = given.positionals;
		if (base === void 0 || head === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t("give two commits, or two files");
		const items = given.value("tools");
		const { settings } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.l)(given, terminal);
		const tools = items && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__.st)(items, terminal.tree, settings.aliases);
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
			return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(all, terminal, format === "json", options?.frames);
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
				...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(changes ?? {
					direction: "neutral",
					agents: []
				}),
				...changes === void 0 && { direction: null }
			}));
			break;
		case "markdown":
			terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__.t)(changes).trimEnd() : `**${NOT_COMPARED}**`);
			break;
		case "text": terminal.out(changes ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__.n)(changes, { colour }).trimEnd() : NOT_COMPARED);
	}
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

/***/ 9658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ readHostFile; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9182);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);




// build/src/discovery/named-host.js
const SYNTAXES = [
	[/\.jsonc?$/i, ["json", "json-with-comments"]],
	[/\.ya?ml$/i, ["yaml"]],
	[/\.toml$/i, ["toml", "text"]],
	[/\.rules$/i, ["text"]],
	[/\.(?:md|markdown)$/i, ["front-matter"]]
];
async function readNamedHost(tree, path, dialect) {
	const read = await tree.read(path, _frames_js__WEBPACK_IMPORTED_MODULE_2__.at * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y);
	const fitting = await candidatesByContent(path, read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "", possible);
	if (dialect) {
		const chosen = fitting.at(-1) ?? possible[0];
		return chosen ? {
			kind: "host",
			host: await readAlone(tree, path, chosen)
		} : {
			kind: "other-syntax",
			dialect: dialect.id
		};
	}
	const dialects = [...new Set(fitting.map((each) => each.dialect.id))];
	const chosen = fitting.at(-1);
	return dialects.length === 1 && chosen ? {
		kind: "host",
		host: await readAlone(tree, path, chosen)
	} : {
		kind: "unclear",
		fitting: dialects
	};
}
function candidatesFor(path, dialects) {
	const syntaxes = SYNTAXES.find(([end]) => end.test(path))?.[1];
	return dialects.flatMap((dialect) => dialect.files.filter(({ syntax }) => syntaxes === void 0 || syntaxes.includes(syntax)).map((file) => ({
		dialect,
		file
	})));
}
async function candidatesByContent(path, text, candidates) {
	const fitting = [];
	for (const candidate of candidates) {
		const { marks, syntax } = candidate.file;
		if (marks === void 0) continue;
		const loaded = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.W)(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.q)(tree, path, file) ?? { findings: [] };
	return {
		dialect,
		folder: "",
		files: document ? [{
			document,
			role: file.role
		}] : [],
		paths: [path],
		plain: new Set(isPlain ? [path] : []),
		findings
	};
}
// build/src/cli/host-files.js
async function readHostFile(file, given, { tree }) {
	const dialect = dialectOf(given);
	const card = dialect !== void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0 ? void 0 : await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xt)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	switch (read.kind) {
		case "host": return read;
		case "absent": throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(file)} does not exist; ${_frames_js__WEBPACK_IMPORTED_MODULE_2__.n}`);
		case "other-syntax": throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`);
		case "unclear": {
			if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
			const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca;
			const sentence = read.fitting.length === 0 ? words.neitherNorHost(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.map(({ id }) => id)) : words.severalHosts(read.fitting);
			return {
				kind: "unclear",
				finding: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca, file, sentence)
			};
		}
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.map((each) => each.id);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
function isOfNoKind(card) {
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ca;
	const { message: plain } = words.neither();
	return card.kind === "foreign" || card.kind === "broken" && card.findings.every(({ message }) => message === plain);
}
async function explainHostCall({ host, file: named }, text, { terminal, format }) {
	const isAlone = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const [first] = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
	if (first) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`${first.location.file} could not be read: ${first.message}`);
	const units = folders.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.J).filter(({ files }) => files.includes(file));
	const explained = units.flatMap((unit) => explainUnit(unit, text));
	if (explained.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(units.length === 0 ? `${JSON.stringify(file)} is not a permission file here; check the path` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(text)} is not a call; write a tool with its text, such as "Bash(git push)"`);
	if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.st)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.tt)(explained.map(jsonOf))));
	else for (const each of explained) terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.tt)(textOf(each, text)));
}
function explainUnit(unit, text) {
	const dialect = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Z)(dialect, unit.permissions, {
			situation,
			text,
			compile: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ei
		});
		if (answer === void 0) return [];
		const { words, basis } = situation;
		return [{
			unit,
			...words !== void 0 && { words },
			basis,
			answer
		}];
	});
	return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}
const LEVELS = {
	blocked: "is blocked",
	"needs approval": "needs approval",
	"left to a model": "is left to a model to decide",
	warned: "is allowed with a warning",
	audited: "is allowed and audited",
	allowed: "is allowed without approval"
};
function textOf({ unit, words, basis, answer }, text) {
	const where = words === void 0 ? "" : `, ${words}`;
	const lines = answer.parts.map((part) => {
		return `  ${answer.parts.length === 1 ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(partText(part))} ${wordsOf(part)}: `}${ruleText(part, basis)}\n`;
	});
	return `${unit.name}${where}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(text)} ${wordsOf(answer)}\n${lines.join("")}`;
}
function wordsOf(decided) {
	return LEVELS[(0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(decided)];
}
function partText({ call }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.it)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} decides${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `the ${rule.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.z)(rule.name)} decides${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(place).start;
	return {
		file: place.document.file,
		line,
		column
	};
}
function jsonOf({ unit, words, basis, answer }) {
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		situation: words ?? null,
		basis,
		decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(part),
			rule: part.rule.name,
			list: part.rule.outcome,
			...placeOf(part.rule) ?? {
				file: null,
				line: null,
				column: null
			}
		}))
	};
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



/***/ })

};
;