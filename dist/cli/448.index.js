"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

/***/ 121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ changesText; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// build/src/report/sections/changes-text.js
const MAX_SENTENCE_LENGTH = 2e3;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
	const concerned = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(comparison.agents).filter((agent) => agent.changes.length > 0);
	const names = comparison.agents.filter((agent) => agent.changes.length === 0).map(({ agent }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent, MAX_NAME_LENGTH))));
	return [...concerned.flatMap((agent) => [
		agentTitle(agent, paint),
		...agent.changes.flatMap((change) => changeText(change, paint)),
		""
	]), ...names.length > 0 ? [`${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.qr.neutral} ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zr)("neutral")}: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(names, MAX_NAMED)}`, ""] : []];
}
function agentTitle(agent, paint) {
	return paint.bold(`Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ni)(agent))}`);
}
function changeText(change, paint) {
	const { at } = change;
	const wasAt = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$r)(change);
	const effect = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ti)(change);
	const doubts = [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(change), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ri)(change)].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(words));
	const tools = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ei)(change).map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(tool));
	const witness = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ii)(change);
	const places = [...at === void 0 || at.file === "" ? [] : [`in ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wi)(at)}`], ...wasAt === void 0 ? [] : [`was ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wi)(wasAt)}`]];
	const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(change.sentence, MAX_SENTENCE_LENGTH))}`;
	return [
		`  ${paint.direction(change.direction, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.qr[change.direction])} ${sentence}${doubts.length === 0 ? "" : ` (${doubts.join("; ")})`}`,
		...tools.length > 0 ? [`    tools: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(tools, MAX_NAMED)}`] : [],
		...witness === void 0 ? [] : [`    for example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(witness))}`],
		...places.length > 0 ? [paint.dim(`    ${places.join(", ")}`)] : []
	];
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
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.zt)({
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Rt,
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

/***/ 17:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);
/* harmony import */ var _changes_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(121);



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
	const paint = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.en)(options);
	const headline = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(report);
	const findings = [...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ta)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Et);
	const dialects = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.kr)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(caveat)}`),
		"",
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Fr)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_changes_text_js__WEBPACK_IMPORTED_MODULE_2__.t)(report.comparison, paint)
		] : [],
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rn)(findings.filter((finding) => !(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(finding, report)), paint, "listed"),
		...preExistingText(findings.filter((finding) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(finding, report)), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$i)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.nn)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(words)}: ${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.nn)(findings)}`),
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Gi)(findings).map((group) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.an)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.zr)(report);
	const lines = [...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function agentsText(agents, paint) {
	const sorted = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(agents);
	const past = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(agent),
		(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Gr)(agent.evaluation),
		(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(agent),
		...past ? [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.si)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$t)([[
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



/***/ }),

/***/ 448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: function() { return /* binding */ validateCommand; }
/* harmony export */ });
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(442);




// build/src/cli/validate.js
const validateCommand = {
	name: "validate",
	positionals: "<files and folders\u2026>",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "validate");
		const format = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.a)(given);
		const now = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.s)(given);
		if (given.positionals.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("give the files or folders to validate");
		const { settings, failures } = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.o)(given, terminal);
		const isOptional = given.has("if-governed");
		const findings = [...failures];
		let isIncomplete = failures.length > 0;
		for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
			const read = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.ut)(terminal.tree, file, { named: isNamed && !isOptional });
			isIncomplete ||= read.kind === "absent";
			for (const finding of findingsOf(read, settings, now)) findings.push(finding);
		}
		const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			runFindings: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.m)(findings, settings),
			...given.has("now") && { now }
		}, settings, terminal);
		const verdict = isIncomplete ? "error" : report.verdict;
		print(report, verdict, format, terminal);
		if (verdict === "error") return 2;
		return verdict === "fail" ? 1 : 0;
	}
};
function findingsOf(file, settings, now) {
	switch (file.kind) {
		case "governed": return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.u)(file, settings, now);
		case "broken": return file.findings;
		case "absent": {
			const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Mo.words.missingFile(_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.t);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.kt)(_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Mo, file.file, words)];
		}
		case "foreign": return [];
		default: return file;
	}
}
function print(report, verdict, format, terminal) {
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)({
				verdict,
				findings: report.findings.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.un)
			}));
			break;
		case "markdown":
			terminal.out((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(report));
			break;
		case "text": terminal.out((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, { colour: terminal.colour }).trimEnd());
	}
}
async function filesNamed(names, terminal, settings) {
	const files = [];
	for (const name of names) {
		const folder = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.i)(name, terminal);
		if (folder === void 0) {
			files.push({
				file: name,
				isNamed: true
			});
			continue;
		}
		const isCandidate = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.ft)(settings.cards, settings.exclude);
		const candidates = folder.filter(isCandidate);
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_0__.ut)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`the folder ${JSON.stringify(name)} has no card, no policy and no access list`);
		for (const file of candidates) files.push({
			file,
			isNamed: false
		});
	}
	return files;
}



/***/ })

};
;