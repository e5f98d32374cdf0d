"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

/***/ 646:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ evaluateTree; },
/* harmony export */   r: function() { return /* binding */ withTheirFindings; },
/* harmony export */   t: function() { return /* binding */ agentsOf; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);


// build/src/discovery/discover.js
async function discover(tree, settings, scope) {
	const files = await filesOf(tree, settings);
	const { read, ...ofTree } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(tree, settings, scope, files);
	const floors = [...ofTree.floors, ...scope.floorsInForce ?? []];
	const governed = read.filter((file) => file.kind === "governed");
	const broken = read.filter((file) => file.kind === "broken");
	const exemptions = scope.exemptions ?? [];
	const configured = settings.agents ?? [];
	const globalTools = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.An)(settings, tree, files);
	const listed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(configured, tree);
	const grouping = settings.discover ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xt)([...governedOf([...listed.values()]), ...governedOf(read)], neighboursOf(files, settings, scope), broken.map((file) => file.file)) : {
		agents: [],
		findings: []
	};
	const found = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.qt)(configured, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(grouping.agents, configured));
	const discovered = scope.within && sharesTraces(settings) ? await countAgents(tree, settings, files) : found.length;
	const shared = {
		tree,
		settings,
		globalTools,
		files,
		floors,
		exemptions
	};
	const count = configured.length + discovered;
	const taken = new Set(found.flatMap((agent) => [...agent.toolLists, ...agent.traceFiles]));
	const own = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(configured, {
		...shared,
		listed,
		free: files.filter((file) => !taken.has(file)),
		count,
		touched: scope.within ?? /* @__PURE__ */ new Set()
	});
	const agents = [...own.agents];
	for (const agent of found) agents.push(await discoveredAgent(agent, count, shared));
	const isInScope = ({ location }) => scope.within?.has(location.file) ?? true;
	const findings = [
		...broken.flatMap((file) => file.findings),
		...ofTree.findings,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.un)(ofTree.floors).filter(isInScope),
		...own.findings,
		...unsettled(grouping.findings, configured, own.agents, found)
	];
	const reported = new Set(findings.map(({ location }) => location.file));
	const unlisted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(governed, {
		grouping,
		found,
		reported
	}, settings);
	const all = [
		...own.files,
		...governed,
		...ofTree.files
	];
	const about = [
		...own.findings,
		...grouping.findings,
		...unlisted
	];
	return {
		agents,
		files: all,
		findings: [
			...findings,
			...unlisted.filter(isInScope),
			...unexplained(all, {
				agents,
				floors,
				broken,
				about
			}),
			...agents.length === 0 ? globalTools?.all.findings ?? [] : []
		],
		notices: [
			...foreignNotice(read),
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(governed, floors),
			...excludedAndListed(settings)
		]
	};
}
function unexplained(files, { agents, floors, broken, about }) {
	const reported = new Set(about.map(({ location }) => location.file));
	const brokenFolders = new Set(broken.map(({ file }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(file)));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(governedOf(files), {
		agents,
		floors
	}, (file) => {
		const path = file.document.file;
		const isUnusedFloor = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.cn)(file) && !floors.some((floor) => floor.file === path);
		return reported.has(path) || brokenFolders.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(path)) || isUnusedFloor;
	});
}
async function discoveredAgent(agent, count, shared) {
	const { tree, settings, globalTools, exemptions } = shared;
	const lists = agent.toolLists.map((text) => ({ text }));
	const traces = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tn)({
		inFolder: agent.traceFiles,
		agents: count
	}, shared.files, settings);
	const own = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(agent).map(({ document }) => document.file);
	const tools = await globalTools?.for(own) ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jn)(lists, tree, settings);
	const floors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)(folderOfAgent(agent), [], shared.floors);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
		files: agent,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
}
function neighboursOf(files, settings, scope) {
	const isNear = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(scope);
	const isExcluded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.qn)(settings.exclude);
	const near = (isWanted) => files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
	return {
		toolLists: settings.tools ? [] : near(_shared_js__WEBPACK_IMPORTED_MODULE_0__.$n),
		traceFiles: settings.traces ? [] : near(_shared_js__WEBPACK_IMPORTED_MODULE_0__.er)
	};
}
function unsettled(findings, configured, listed, found) {
	if (configured.length === 0) return findings;
	const settled = new Set(listed.flatMap((agent) => agent.files));
	const folders = new Set(found.map(folderOfAgent));
	return findings.filter(({ location: { file } }) => !settled.has(file) && folders.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(file)));
}
function folderOfAgent(agent) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(agent)[0]?.document.file ?? "");
}
async function filesOf(tree, settings) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Kn)(settings.cards, settings.exclude);
	const own = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(tree);
	const wanted = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(tree, (file) => isCandidate(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$n)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.er)(file));
	const known = new Set(own);
	const detours = wanted.filter((file) => !known.has(file));
	return detours.length === 0 ? own : [...own, ...detours].sort(_index_js__WEBPACK_IMPORTED_MODULE_1__.gt);
}
function sharesTraces(settings) {
	return settings.traces !== void 0 || settings.agentId !== void 0;
}
async function countAgents(tree, settings, files) {
	if (!settings.discover) return 0;
	const listed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(settings.agents ?? [], tree);
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Un)(tree, settings, {}, files);
	const { agents } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xt)([...governedOf([...listed.values()]), ...governedOf(read)], {
		toolLists: [],
		traceFiles: []
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(agents, settings.agents ?? []).length;
}
function governedOf(read) {
	return read.flatMap((file) => file.kind === "governed" ? [file.governed] : []);
}
function excludedAndListed(settings) {
	const isExcluded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.qn)(settings.exclude);
	return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(settings)].filter((file) => isExcluded(file)).map((file) => `${file} is checked, although "exclude" matches its path, because the configuration lists it`);
}
function isConcerned(agent, { within, below = [], identities }) {
	if (within === void 0 || isTouched(agent, within) || identities?.has(agent.identity)) return true;
	return below.some((reach) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(agent.files[0] ?? ""), reach));
}
function isTouched(agent, within) {
	if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => within.has(file))) return true;
	const folder = agent.files.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn).find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ?? agent.identity;
	const stem = agent.identity === folder ? void 0 : agent.identity.slice(folder.length + 1);
	const present = new Set(agent.files);
	return [...within].some((file) => {
		if (present.has(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(file) !== folder) return false;
		return stem === void 0 || ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.er)(file) ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.rr)(file) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tr)(file)) === stem;
	});
}
function foreignNotice(files) {
	const foreign = files.filter((file) => file.kind === "foreign");
	if (foreign.length === 0) return [];
	const shown = foreign.slice(0, 5).map((file) => file.file).join(", ");
	return [`skipped ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.L)(foreign.length, "file that is", "files that are")} not a card, a policy or an access list: ${shown}${foreign.length > 5 ? ", \u2026" : ""}`];
}
// build/src/run/evaluate-tree.js
async function evaluateTree(tree, settings, context) {
	const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
	const findingsByFile = checkFiles(discovery, settings, context.now);
	const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
	const past = await context.histories?.(concerned, tree);
	const agents = concerned.map((agent) => {
		const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(agent, fileFindings, settings, context, past?.get(agent));
	});
	const ofFloors = floorFindings(agents, context);
	const orphans = [...findingsByFile].flatMap(([file, findings]) => owned.has(file) ? [] : findings);
	return {
		...withTheirFindings(agents, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ft)([
			...discovery.findings,
			...orphans,
			...ofFloors
		], settings), settings),
		notices: discovery.notices,
		governedCount: discovery.files.length,
		identities: identitiesOf(discovery)
	};
}
async function agentsOf(tree, settings, context) {
	const { discovery, agents } = await concernedAgents(tree, settings, context);
	return {
		agents,
		identities: identitiesOf(discovery),
		findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)]
	};
}
async function concernedAgents(tree, settings, context) {
	const { exemptions } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(settings.exemptions, context.now);
	const { tools } = context;
	const discovery = await discover(tree, settings, {
		...context,
		exemptions
	});
	const agents = discovery.agents.filter((agent) => isConcerned(agent, context));
	return {
		discovery,
		agents: tools ? agents.map((agent) => ({
			...agent,
			tools
		})) : agents
	};
}
function identitiesOf({ agents }) {
	return new Set(agents.map(({ identity }) => identity));
}
function withTheirFindings(agents, findings, settings) {
	const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
	return {
		agents: agents.map((report) => {
			const more = findings.filter((finding) => owners.get(finding) === report).map((finding) => ({
				...finding,
				agent: report.agent.name
			}));
			if (more.length === 0) return report;
			const verdict = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Sr)([report.verdict, ...more.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.xr)]);
			const unread = unreadCardOf(report, findings, owners);
			return {
				...report,
				verdict,
				findings: [...withoutConsequences(report, more, settings), ...more].sort(_index_js__WEBPACK_IMPORTED_MODULE_1__.ht),
				...unread !== void 0 && { unreadCard: unread }
			};
		}),
		runFindings: findings.filter((finding) => owners.get(finding) === void 0)
	};
}
function unreadCardOf({ agent, unreadCard }, findings, owners) {
	if (agent.card !== void 0) return void 0;
	return findings.find((finding) => finding.agent === void 0 && owners.get(finding)?.agent === agent && !agent.files.includes(finding.location.file) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(finding.location.file))?.location.file ?? unreadCard;
}
function withoutConsequences({ agent, findings }, unread, { onError }) {
	const files = unread.flatMap(({ blocking, location: { file } }) => blocking ? [file] : []);
	const lacksPolicy = agent.policy === void 0 && files.some(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qn);
	const lacksCard = agent.card === void 0 && files.some((file) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(file));
	return findings.filter((finding) => onError === "warn" && finding.severity !== "note" || !(lacksPolicy && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__["do"])(finding, "no-policy", "no-tools") || lacksCard && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__["do"])(finding, "no-card")));
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
	if (agent !== void 0 || blocking !== true || file === "") return agent === name;
	return identity === (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(file) || identity === `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(file)}#${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tr)(file)}`;
}
function checkFiles(discovery, settings, now) {
	const templates = new Set((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(settings));
	return new Map(discovery.files.map((read) => {
		const { file, governed } = read;
		const findings = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.At)(read, settings, now);
		return [file, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(governed) && (templates.has(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nr)(file) !== void 0) ? findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__["do"])(finding, ...RULES_OF_WHOLE_CARDS)) : findings];
	}));
}
const RULES_OF_WHOLE_CARDS = [
	"missing-key",
	"missing-recommended-key",
	"too-few",
	"card-without-expiry",
	"undefined-value",
	"query-endpoint"
];
function floorFindings(agents, { within }) {
	const keyOf = ({ rule, location: { file, pointer } }) => JSON.stringify([
		rule,
		file,
		pointer
	]);
	const seen = /* @__PURE__ */ new Map();
	for (const { floorFindings: found = [] } of agents) for (const [key, finding] of new Map(found.map((item) => [keyOf(item), item]))) {
		const entry = seen.get(key);
		if (entry) entry.count += 1;
		else seen.set(key, {
			finding,
			count: 1
		});
	}
	return [...seen.values()].flatMap(({ finding, count }) => {
		const { file, repository } = finding.location;
		const agentsBelow = agents.filter(({ agent }) => agent.floors?.some((floor) => floor.file === file)).length;
		return repository === void 0 && count === agentsBelow && (within === void 0 || within.has(file)) ? [finding] : [];
	});
}



/***/ }),

/***/ 17:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);


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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(options);
	const headline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(report);
	const findings = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.so)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.ht);
	const dialects = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gi)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(caveat)}`),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ri)(report.comparison, paint)
		] : [],
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ti)(findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)(finding, report)), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ao)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...remoteText(report.agents, paint),
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ei)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(words)}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ei)(findings)}`),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya)(findings).map((group) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ni)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(report);
	const lines = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function remoteText(agents, paint) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(agents).flatMap((agent) => {
		const lines = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(agent);
		if (lines.length === 0) return [];
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(agent.agent.name, MAX_NAME_LENGTH));
		const shown = lines.map((line) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(line, MAX_MESSAGE_LENGTH))}`);
		return [
			paint.bold(`The API about ${name}`),
			...shown,
			""
		];
	});
}
function agentsText(agents, paint) {
	const sorted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(agents);
	const past = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.oa)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(agent),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(agent.evaluation),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(agent),
		...past ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ka)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yr)([[
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
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);





// build/src/cli/validate.js
const validateCommand = {
	name: "validate",
	positionals: "<files and folders\u2026>",
	example: "agents/ .claude/settings.json",
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "validate"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.N)(given);
		const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.M)(given);
		if (given.positionals.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("specify the files or folders to validate");
		const { settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(given, terminal);
		const isOptional = given.has("if-governed");
		const findings = [...failures];
		let isIncomplete = failures.length > 0;
		const hosts = [];
		const paths = /* @__PURE__ */ new Set();
		const progress = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)(terminal);
		const named = await filesNamed(given.positionals, terminal, settings);
		for (const [index, { file, isNamed }] of named.entries()) {
			progress(index, named.length);
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
		const report = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.l)({
			runFindings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(findings, settings),
			...given.has("now") && { now }
		}, settings, terminal);
		const verdict = isIncomplete ? "error" : report.verdict;
		const options = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.p)(report.findings, given, terminal);
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
	const isByName = !given.has("dialect") && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yn)(file) !== void 0;
	if (isByName && (await terminal.tree.read(file, 0)).kind !== "absent") return { kind: "permission file" };
	if (isNamed && !isOptional && !isByName) {
		const host = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, given, terminal);
		if (host.kind !== "other") return host;
	}
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(terminal.tree, file, { named: isNamed && !isOptional });
}
async function findingsOfHostFiles(alone, paths, { tree }) {
	const own = new Set([...paths].filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yn)(file) !== void 0));
	const folders = own.size === 0 ? [] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(tree, own)).values()];
	const all = [...alone, ...folders].flatMap((folder) => [...folder.findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._n)(folder).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.X)]);
	const isOwn = /* @__PURE__ */ new Set([...own, ...alone.flatMap((folder) => folder.paths)]);
	return all.filter(({ location: { file } }) => isOwn.has(file));
}
async function conflictsIn(paths, { settings, now }, { tree, elapsed }) {
	const normal = new Set([...paths].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(file)));
	if (!settings.agents?.some((agent) => (agent.host ?? []).length > 0 && [...normal].some((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(agent).includes(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(agent, file)))) return [];
	const { agents } = await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(tree, settings, {
		now,
		context: "cicd",
		elapsed,
		within: normal
	});
	return agents.flatMap((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(agent, settings)).filter(({ location, related }) => [location, ...related.map((each) => each.location)].some(({ file }) => normal.has(file)));
}
function findingsOf(file, settings, now) {
	switch (file.kind) {
		case "governed": return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.At)(file, settings, now), ...file.governed.policy ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.It)(file.governed.policy) : []];
		case "broken": return file.findings;
		case "absent": {
			const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo.words.missingFile(_shared_js__WEBPACK_IMPORTED_MODULE_1__.x);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo, file.file, words)];
		}
		case "foreign": return [];
		default: return file;
	}
}
function print(report, { verdict, code, format }, options, terminal) {
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.qt)({
				verdict,
				...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.s)(code, report.findings),
				findings: report.findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pr)
			}));
			break;
		case "markdown":
			terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(report));
			break;
		case "github":
			terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qr)(report));
			break;
		case "text": terminal.out((0,_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(report, options).trimEnd());
	}
}
async function filesNamed(names, terminal, settings) {
	const files = [];
	for (const name of names) {
		const folder = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.E)(name, terminal);
		if (folder === void 0) {
			files.push({
				file: name,
				isNamed: true
			});
			continue;
		}
		const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(settings.cards, settings.exclude);
		const ofHosts = settings.permissionFiles ? folder.filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yn)(file) !== void 0) : [];
		const listed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(settings);
		const candidates = folder.filter((file) => isCandidate(file) || listed.has(file));
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true) && ofHosts.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`the folder ${JSON.stringify(name)} contains no card, policy, access list or permission file`);
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