"use strict";
exports.id = 187;
exports.ids = [187,261,568];
exports.modules = {

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



/***/ })

};
;