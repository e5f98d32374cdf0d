"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

/***/ 17:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(646);



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
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)(options);
	const headline = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(report);
	const findings = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.la)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt);
	const dialects = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Lr)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(caveat)}`),
		"",
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ur)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__.i)(report.comparison, paint)
		] : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hn)(findings.filter((finding) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.sa)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ki)(words)}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)(findings)}`),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$i)(findings).map((group) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__._n)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qr)(report);
	const lines = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function agentsText(agents, paint) {
	const sorted = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ei)(agents);
	const past = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(agent),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$r)(agent.evaluation),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(agent),
		...past ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)([[
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(646);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(658);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(442);








// build/src/cli/validate.js
const validateCommand = {
	name: "validate",
	positionals: "<files and folders\u2026>",
	example: "agents/ .claude/settings.json",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.n)(args, "validate");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.c)(given);
		const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.u)(given);
		if (given.positionals.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t("give the files or folders to validate");
		const { settings, failures } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.l)(given, terminal);
		const isOptional = given.has("if-governed");
		const findings = [...failures];
		let isIncomplete = failures.length > 0;
		const hosts = [];
		const paths = /* @__PURE__ */ new Set();
		for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
			const read = await readFile({
				file,
				isNamed,
				isOptional
			}, given, terminal);
			if (read.kind === "host") hosts.push(read.host);
			else if (read.kind === "permission file") paths.add(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(file));
			else if (read.kind === "unclear") findings.push(read.finding);
			else {
				isIncomplete ||= read.kind === "absent";
				for (const finding of findingsOf(read, settings, now)) findings.push(finding);
				paths.add(file);
			}
		}
		for (const finding of await findingsOfHostFiles(hosts, paths, terminal)) findings.push(finding);
		for (const finding of await conflictsIn(paths, {
			settings,
			now
		}, terminal)) findings.push(finding);
		const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			runFindings: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.b)(findings, settings),
			...given.has("now") && { now }
		}, settings, terminal);
		const verdict = isIncomplete ? "error" : report.verdict;
		print(report, {
			verdict,
			format
		}, await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.t)(report.findings, given, terminal), terminal);
		if (verdict === "error") return 2;
		return verdict === "fail" ? 1 : 0;
	}
};
async function readFile({ file, isNamed, isOptional }, given, terminal) {
	const isByName = !given.has("dialect") && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.X)(file) !== void 0;
	if (isByName && (await terminal.tree.read(file, 0)).kind !== "absent") return { kind: "permission file" };
	if (isNamed && !isOptional && !isByName) {
		const host = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_6__.n)(file, given, terminal);
		if (host.kind !== "other") return host;
	}
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.St)(terminal.tree, file, { named: isNamed && !isOptional });
}
async function findingsOfHostFiles(alone, paths, { tree }) {
	const own = new Set([...paths].filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.X)(file) !== void 0));
	const folders = own.size === 0 ? [] : [...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.K)(tree, own)).values()];
	const all = [...alone, ...folders].flatMap((folder) => [...folder.findings, ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.J)(folder).flatMap(_host_findings_js__WEBPACK_IMPORTED_MODULE_2__.n)]);
	const isOwn = /* @__PURE__ */ new Set([...own, ...alone.flatMap((folder) => folder.paths)]);
	return all.filter(({ location: { file } }) => isOwn.has(file));
}
async function conflictsIn(paths, { settings, now }, { tree, elapsed }) {
	const normal = new Set([...paths].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(file)));
	if (!settings.agents?.some((agent) => (agent.host ?? []).length > 0 && [...normal].some((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(agent).includes(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent, file)))) return [];
	const { agents } = await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_5__.t)(tree, settings, {
		now,
		context: "cicd",
		elapsed,
		within: normal
	});
	return agents.flatMap((agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.v)(agent, settings)).filter(({ location, related }) => [location, ...related.map((each) => each.location)].some(({ file }) => normal.has(file)));
}
function findingsOf(file, settings, now) {
	switch (file.kind) {
		case "governed": return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, settings, now);
		case "broken": return file.findings;
		case "absent": {
			const words = _frames_js__WEBPACK_IMPORTED_MODULE_1__.uo.words.missingFile(_frames_js__WEBPACK_IMPORTED_MODULE_1__.n);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.uo, file.file, words)];
		}
		case "foreign": return [];
		default: return file;
	}
}
function print(report, { verdict, format }, options, terminal) {
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.st)({
				verdict,
				findings: report.findings.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cn)
			}));
			break;
		case "markdown":
			terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.nn)(report));
			break;
		case "text": terminal.out((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.n)(report, options).trimEnd());
	}
}
async function filesNamed(names, terminal, settings) {
	const files = [];
	for (const name of names) {
		const folder = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.o)(name, terminal);
		if (folder === void 0) {
			files.push({
				file: name,
				isNamed: true
			});
			continue;
		}
		const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wt)(settings.cards, settings.exclude);
		const ofHosts = settings.permissionFiles ? folder.filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.X)(file) !== void 0) : [];
		const candidates = folder.filter(isCandidate);
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.St)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true) && ofHosts.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`the folder ${JSON.stringify(name)} has no card, no policy, no access list and no permission file`);
		for (const file of /* @__PURE__ */ new Set([...candidates, ...ofHosts])) files.push({
			file,
			isNamed: false
		});
	}
	return files;
}



/***/ })

};
;