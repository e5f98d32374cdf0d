"use strict";
exports.id = 895;
exports.ids = [895];
exports.modules = {

/***/ 7918:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ directionOf; },
/* harmony export */   r: function() { return /* binding */ wordOf; },
/* harmony export */   t: function() { return /* binding */ LEVEL_WORDS; }
/* harmony export */ });
// build/src/diff/change.js
const LEVEL_WORDS = [
	"blocked",
	"needs approval",
	"warned",
	"allowed"
];
function wordOf({ level }) {
	return level === "denied" ? "blocked" : level;
}
const RANK = {
	widens: 0,
	narrows: 1,
	neutral: 2
};
function directionOf(directions) {
	let result = "neutral";
	for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
	return result;
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



/***/ }),

/***/ 8448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: function() { return /* binding */ validateCommand; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5003);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3017);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8646);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9658);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6442);








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
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xt)(terminal.tree, file, { named: isNamed && !isOptional });
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
	if (!settings.agents?.some((agent) => (agent.host ?? []).length > 0 && [...normal].some((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.En)(agent).includes(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent, file)))) return [];
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
				findings: report.findings.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Sn)
			}));
			break;
		case "markdown":
			terminal.out((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.tn)(report));
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
		const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(settings.cards, settings.exclude);
		const ofHosts = settings.permissionFiles ? folder.filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.X)(file) !== void 0) : [];
		const candidates = folder.filter(isCandidate);
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xt)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true) && ofHosts.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.t(`the folder ${JSON.stringify(name)} has no card, no policy, no access list and no permission file`);
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