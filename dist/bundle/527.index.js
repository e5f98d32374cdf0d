"use strict";
exports.id = 527;
exports.ids = [527,917];
exports.modules = {

/***/ 2917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localReport: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)({
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.lt,
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

/***/ 527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: function() { return /* binding */ validateCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7152);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4127);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7217);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2917);







// build/src/cli/validate.js
const validateCommand = {
	name: "validate",
	positionals: "<files and folders\u2026>",
	example: "agents/ .claude/settings.json",
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_4__.r)(args, "validate"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.b)(given);
		const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given);
		if (given.positionals.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_4__.n("specify the files or folders to validate");
		const { settings, failures } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.v)(given, terminal);
		const isOptional = given.has("if-governed");
		const findings = [...failures];
		let isIncomplete = failures.length > 0;
		const hosts = [];
		const paths = /* @__PURE__ */ new Set();
		const progress = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.s)(terminal);
		const named = await filesNamed(given.positionals, terminal, settings);
		for (const [index, { file, isNamed }] of named.entries()) {
			progress(index, named.length);
			const read = await readFile({
				file,
				isNamed,
				isOptional
			}, given, terminal);
			if (read.kind === "host") hosts.push(read.host);
			else if (read.kind === "permission file") paths.add(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(file));
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
		const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_6__.localReport)({
			runFindings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Q)(findings, settings),
			...given.has("now") && { now }
		}, settings, terminal);
		const verdict = isIncomplete ? "error" : report.verdict;
		const options = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.s)(report.findings, given, terminal);
		const code = verdict === "error" ? 2 : verdict === "fail" ? 1 : 0;
		print(report, {
			verdict,
			code,
			format
		}, options, terminal);
		return code;
	}
};
async function readFile({ file, isNamed, isOptional }, given, terminal) {
	const isByName = !given.has("dialect") && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__.r)(file) !== void 0;
	if (isByName && (await terminal.tree.read(file, 0)).kind !== "absent") return { kind: "permission file" };
	if (isNamed && !isOptional && !isByName) {
		const host = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.r)(file, given, terminal);
		if (host.kind !== "other") return host;
	}
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.dn)(terminal.tree, file, { named: isNamed && !isOptional });
}
async function findingsOfHostFiles(alone, paths, { tree }) {
	const own = new Set([...paths].filter((file) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__.r)(file) !== void 0));
	const folders = own.size === 0 ? [] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.I)(tree, own)).values()];
	const all = [...alone, ...folders].flatMap((folder) => [...folder.findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.L)(folder).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_2__.A)]);
	const isOwn = /* @__PURE__ */ new Set([...own, ...alone.flatMap((folder) => folder.paths)]);
	return all.filter(({ location: { file } }) => isOwn.has(file));
}
async function conflictsIn(paths, { settings, now }, { tree, elapsed }) {
	const normal = new Set([...paths].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(file)));
	if (!settings.agents?.some((agent) => (agent.host ?? []).length > 0 && [...normal].some((file) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.ks)(agent).includes(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.P)(agent, file)))) return [];
	const { agents } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.z)(tree, settings, {
		now,
		context: "cicd",
		elapsed,
		within: normal
	});
	return agents.flatMap((agent) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.w)(agent, settings)).filter(({ location, related }) => [location, ...related.map((each) => each.location)].some(({ file }) => normal.has(file)));
}
function findingsOf(file, settings, now) {
	switch (file.kind) {
		case "governed": return [...(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.x)(file, settings, now), ...file.governed.policy ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.$)(file.governed.policy) : []];
		case "broken": return file.findings;
		case "absent": {
			const words = _cards_js__WEBPACK_IMPORTED_MODULE_3__.ea.words.missingFile(_cards_js__WEBPACK_IMPORTED_MODULE_3__.c);
			return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_4__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_3__.ea, file.file, words)];
		}
		case "foreign": return [];
		default: return file;
	}
}
function print(report, { verdict, code, format }, options, terminal) {
	switch (format) {
		case "json":
			terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_4__.en)({
				verdict,
				...(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.i)(code, report.findings),
				findings: report.findings.map(_cards_js__WEBPACK_IMPORTED_MODULE_3__.Dn)
			}));
			break;
		case "markdown":
			terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(report));
			break;
		case "github":
			terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.un)(report));
			break;
		case "text": terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Tt)(report, options).trimEnd());
	}
}
async function filesNamed(names, terminal, settings) {
	const files = [];
	for (const name of names) {
		const folder = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, terminal);
		if (folder === void 0) {
			files.push({
				file: name,
				isNamed: true
			});
			continue;
		}
		const isCandidate = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.ls)(settings.cards, settings.exclude);
		const ofHosts = settings.permissionFiles ? folder.filter((file) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__.r)(file) !== void 0) : [];
		const listed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(settings);
		const candidates = folder.filter((file) => isCandidate(file) || listed.has(file));
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.dn)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true) && ofHosts.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_4__.n(`the folder ${JSON.stringify(name)} contains no card, policy, access list or permission file`);
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