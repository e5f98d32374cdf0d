"use strict";
exports.id = 448;
exports.ids = [448];
exports.modules = {

/***/ 9182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ levelOfCall; },
/* harmony export */   t: function() { return /* binding */ callPhrases; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7918);



// build/src/diff/hosts/call-words.js
function levelOfCall({ level }) {
	return level === "warned" ? "left to a model" : (0,_change_js__WEBPACK_IMPORTED_MODULE_2__.r)({ level });
}
function callPhrases(situations) {
	const { words } = situations.head;
	return {
		kind: "call",
		levelOf: levelOfCall,
		whoIs: (cause, _tools, example) => {
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
		textOf: _shared_js__WEBPACK_IMPORTED_MODULE_1__.j,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	const call = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wt)(example);
	const longer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)({
		...call,
		text: `${call.text} x`
	});
	return !(decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true) && !decider.name.includes("*") && decider.name.includes(call.text);
}
function reasonOf(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (situations.base.isEmpty) return `${situations.head.basis} applies to the new agent`;
	if (situations.head.isEmpty) return "the agent was removed";
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `the default for ${decider.name} ${side === "head" ? "now applies" : "no longer applies"}` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	if (decider.outcome === "tools") return toolsReason(sides);
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function toolsReason(sides) {
	const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
	if (after === void 0) return "the list \"tools\" was removed, so all tools are available";
	if (after.length === 0) return "the list \"tools\" is empty now";
	if (before === void 0) return `the new list "tools" contains only ${fewOf(after)}`;
	const added = after.filter((tool) => !before.includes(tool));
	const removed = before.filter((tool) => !after.includes(tool));
	return `the list "tools" ${[...added.length > 0 ? [`now contains ${fewOf(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []].join(" and ")}`;
}
const MAX_LISTED = 5;
function fewOf(tools) {
	if (tools.length <= MAX_LISTED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(more)} more tools`;
}
function listedTools({ limits, deciding }) {
	return [...limits, ...deciding].find(({ outcome }) => outcome === "tools")?.name.split(", ").filter((tool) => tool !== "");
}
function formerRule({ name, outcome }, own, other) {
	const likeIt = (side) => (rulesByName(side).get(name) ?? []).filter((rule) => rule.outcome !== "mode" && rule.outcome !== outcome);
	const kept = new Set(likeIt(own).map((rule) => rule.outcome));
	return likeIt(other).find((rule) => !kept.has(rule.outcome));
}
const byName = /* @__PURE__ */ new WeakMap();
function rulesByName(side) {
	const { limits, deciding } = side;
	const known = byName.get(side) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)([...limits, ...deciding], ({ name }) => name);
	byName.set(side, known);
	return known;
}



/***/ }),

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

/***/ 8646:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ evaluateTree; },
/* harmony export */   r: function() { return /* binding */ withTheirFindings; },
/* harmony export */   t: function() { return /* binding */ agentsOf; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);



// build/src/discovery/discover.js
async function discover(tree, settings, scope) {
	const files = await filesOf(tree, settings);
	const { read, ...ofTree } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.R)(tree, settings, scope, files);
	const floors = [...ofTree.floors, ...scope.floorsInForce ?? []];
	const governed = read.filter((file) => file.kind === "governed");
	const broken = read.filter((file) => file.kind === "broken");
	const exemptions = scope.exemptions ?? [];
	const configured = settings.agents ?? [];
	const globalTools = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(settings, tree, files);
	const listed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.G)(configured, tree);
	const grouping = settings.discover ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.U)([...governedOf([...listed.values()]), ...governedOf(read)], neighboursOf(files, settings, scope), broken.map((file) => file.file)) : {
		agents: [],
		findings: []
	};
	const found = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.B)(configured, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.H)(grouping.agents, configured));
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
	const own = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.W)(configured, {
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
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ot)(ofTree.floors).filter(isInScope),
		...own.findings,
		...unsettled(grouping.findings, configured, own.agents, found)
	];
	const reported = new Set(findings.map(({ location }) => location.file));
	const unlisted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.V)(governed, {
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
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.z)(governed, floors),
			...excludedAndListed(settings)
		]
	};
}
function unexplained(files, { agents, floors, broken, about }) {
	const reported = new Set(about.map(({ location }) => location.file));
	const brokenFolders = new Set(broken.map(({ file }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(file)));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.L)(governedOf(files), {
		agents,
		floors
	}, (file) => {
		const path = file.document.file;
		const isUnusedFloor = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.it)(file) && !floors.some((floor) => floor.file === path);
		return reported.has(path) || brokenFolders.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(path)) || isUnusedFloor;
	});
}
async function discoveredAgent(agent, count, shared) {
	const { tree, settings, globalTools, exemptions } = shared;
	const lists = agent.toolLists.map((text) => ({ text }));
	const traces = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)({
		inFolder: agent.traceFiles,
		agents: count
	}, shared.files, settings);
	const own = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent).map(({ document }) => document.file);
	const tools = await globalTools?.for(own) ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.kt)(lists, tree, settings);
	const floors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.rt)(folderOfAgent(agent), [], shared.floors);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)({
		files: agent,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
}
function neighboursOf(files, settings, scope) {
	const isNear = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(scope);
	const isExcluded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(settings.exclude);
	const near = (isWanted) => files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
	return {
		toolLists: settings.tools ? [] : near(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qt),
		traceFiles: settings.traces ? [] : near(_shared_js__WEBPACK_IMPORTED_MODULE_0__.$t)
	};
}
function unsettled(findings, configured, listed, found) {
	if (configured.length === 0) return findings;
	const settled = new Set(listed.flatMap((agent) => agent.files));
	const folders = new Set(found.map(folderOfAgent));
	return findings.filter(({ location: { file } }) => !settled.has(file) && folders.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(file)));
}
function folderOfAgent(agent) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent)[0]?.document.file ?? "");
}
async function filesOf(tree, settings) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(settings.cards, settings.exclude);
	const own = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(tree);
	const wanted = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(tree, (file) => isCandidate(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$t)(file));
	const known = new Set(own);
	const detours = wanted.filter((file) => !known.has(file));
	return detours.length === 0 ? own : [...own, ...detours].sort(_index_js__WEBPACK_IMPORTED_MODULE_1__.mt);
}
function sharesTraces(settings) {
	return settings.traces !== void 0 || settings.agentId !== void 0;
}
async function countAgents(tree, settings, files) {
	if (!settings.discover) return 0;
	const listed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.G)(settings.agents ?? [], tree);
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(tree, settings, {}, files);
	const { agents } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.U)([...governedOf([...listed.values()]), ...governedOf(read)], {
		toolLists: [],
		traceFiles: []
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.H)(agents, settings.agents ?? []).length;
}
function governedOf(read) {
	return read.flatMap((file) => file.kind === "governed" ? [file.governed] : []);
}
function excludedAndListed(settings) {
	const isExcluded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(settings.exclude);
	return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(settings)].filter((file) => isExcluded(file)).map((file) => `${file} is checked, although "exclude" matches its path, because the configuration names it`);
}
function isConcerned(agent, { within, below = [], identities }) {
	if (within === void 0 || isTouched(agent, within) || identities?.has(agent.identity)) return true;
	return below.some((reach) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(agent.files[0] ?? ""), reach));
}
function isTouched(agent, within) {
	if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => within.has(file))) return true;
	const folder = agent.files.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt).find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ?? agent.identity;
	const stem = agent.identity === folder ? void 0 : agent.identity.slice(folder.length + 1);
	const present = new Set(agent.files);
	return [...within].some((file) => {
		if (present.has(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(file) !== folder) return false;
		return stem === void 0 || ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$t)(file) ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)(file) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.en)(file)) === stem;
	});
}
function foreignNotice(files) {
	const foreign = files.filter((file) => file.kind === "foreign");
	if (foreign.length === 0) return [];
	const shown = foreign.slice(0, 5).map((file) => file.file).join(", ");
	return [`skipped ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.I)(foreign.length, "file that is", "files that are")} not a card, a policy or an access list: ${shown}${foreign.length > 5 ? ", \u2026" : ""}`];
}
// build/src/run/evaluate-tree.js
async function evaluateTree(tree, settings, context) {
	const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
	const findingsByFile = checkFiles(discovery, settings, context.now);
	const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
	const past = await context.histories?.(concerned, tree);
	const agents = concerned.map((agent) => {
		const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
		return (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_2__.t)(agent, fileFindings, settings, context, past?.get(agent));
	});
	const ofFloors = floorFindings(agents, context);
	const orphans = [...findingsByFile].flatMap(([file, findings]) => owned.has(file) ? [] : findings);
	return {
		...withTheirFindings(agents, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.O)([
			...discovery.findings,
			...orphans,
			...ofFloors
		], settings)),
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
	const { exemptions } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.I)(settings.exemptions, context.now);
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
function withTheirFindings(agents, findings) {
	const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
	return {
		agents: agents.map((report) => {
			const more = findings.filter((finding) => owners.get(finding) === report).map((finding) => ({
				...finding,
				agent: report.agent.name
			}));
			if (more.length === 0) return report;
			const verdict = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bn)([report.verdict, ...more.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.yn)]);
			const unread = unreadCardOf(report, findings, owners);
			return {
				...report,
				verdict,
				findings: [...withoutConsequences(report, more), ...more].sort(_index_js__WEBPACK_IMPORTED_MODULE_1__.pt),
				...unread !== void 0 && { unreadCard: unread }
			};
		}),
		runFindings: findings.filter((finding) => owners.get(finding) === void 0)
	};
}
function unreadCardOf({ agent, unreadCard }, findings, owners) {
	if (agent.card !== void 0) return void 0;
	return findings.find((finding) => finding.agent === void 0 && owners.get(finding)?.agent === agent && !agent.files.includes(finding.location.file) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(finding.location.file))?.location.file ?? unreadCard;
}
function withoutConsequences({ agent, findings }, unread) {
	const files = unread.flatMap(({ blocking, location: { file } }) => blocking ? [file] : []);
	const lacksPolicy = agent.policy === void 0 && files.some(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt);
	const lacksCard = agent.card === void 0 && files.some((file) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(file));
	return findings.filter((finding) => !(lacksPolicy && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ua)(finding, "no-policy", "no-tools")) && !(lacksCard && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ua)(finding, "no-card")));
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
	if (agent !== void 0 || blocking !== true || file === "") return agent === name;
	return identity === (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(file) || identity === `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(file)}#${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.en)(file)}`;
}
function checkFiles(discovery, settings, now) {
	const templates = new Set((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zt)(settings));
	return new Map(discovery.files.map((read) => {
		const { file, governed } = read;
		const findings = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.S)(read, settings, now);
		return [file, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(governed) && (templates.has(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tn)(file) !== void 0) ? findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ua)(finding, ...RULES_OF_WHOLE_CARDS)) : findings];
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

/***/ 9658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ explainHostsOf; },
/* harmony export */   r: function() { return /* binding */ readHostFile; },
/* harmony export */   t: function() { return /* binding */ explainHostCall; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);




// build/src/discovery/named-host.js
async function readFileOfHosts(tree, file, dialect) {
	const card = dialect !== void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(tree, file, { named: true });
	if (card?.kind === "governed" || card?.kind === "absent") return { kind: "other" };
	const read = await readNamedHost(tree, file, dialect);
	if (read.kind !== "unclear") return read;
	if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: "other" };
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const sentence = read.fitting.length === 0 ? words.neitherNorHost(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map(({ id }) => id)) : words.severalHosts(read.fitting);
	return {
		kind: "unclear",
		finding: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.io, file, sentence)
	};
}
function isOfNoKind(card) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io;
	const { message: plain } = words.neither();
	return card.kind === "foreign" || card.kind === "broken" && card.findings.every(({ message }) => message === plain);
}
const SYNTAXES = [
	[/\.jsonc?$/i, ["json", "json-with-comments"]],
	[/\.ya?ml$/i, ["yaml"]],
	[/\.toml$/i, ["toml", "text"]],
	[/\.rules$/i, ["text"]],
	[/\.(?:md|markdown)$/i, ["front-matter"]]
];
async function readNamedHost(tree, path, dialect) {
	const read = await tree.read(path, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Et * 4);
	if (read.kind === "absent") return { kind: "absent" };
	const known = dialect ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(path);
	if (known) return {
		kind: "host",
		host: await readAlone(tree, path, known)
	};
	const possible = candidatesFor(path, dialect ? [dialect] : _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht);
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
		const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)(path, text, syntax, text);
		if (loaded.kind === "document" && marks({
			value: loaded.document.value,
			text
		})) fitting.push(candidate);
	}
	return fitting;
}
async function readAlone(tree, path, { dialect, file }) {
	const { document, isPlain, findings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(tree, path, file) ?? { findings: [] };
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
// build/src/run/hosts/explain-call.js
function explainCall(units, text) {
	return units.flatMap((unit) => explainUnit(unit, text));
}
function explainUnit(unit, text) {
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find(({ id }) => id === unit.dialect);
	if (dialect === void 0) return [];
	const all = unit.permissions.situations.flatMap((situation) => {
		const answer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(dialect, unit.permissions, {
			situation,
			text,
			compile: _shared_js__WEBPACK_IMPORTED_MODULE_1__.ta
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
function explainedText({ unit, words, basis, answer }, text) {
	const where = words === void 0 ? "" : `, ${words}`;
	const lines = answer.parts.map((part) => {
		return `  ${answer.parts.length === 1 ? "" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(partText(part))} ${wordsOf(part)}: `}${ruleText(part, basis)}\n`;
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(`${unit.name}${where}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} ${wordsOf(answer)}\n${lines.join("")}`);
}
function wordsOf(decided) {
	return LEVELS[(0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(decided)];
}
function partText({ call }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(call));
}
function ruleText({ rule }, basis) {
	if (rule.outcome === "mode" || rule.kind === "otherwise") return `no rule matches, so ${basis} decides${rule.kind === "otherwise" ? "" : ` (${rule.name})`}`;
	const place = placeOf(rule);
	const at = place === void 0 ? "" : ` at ${place.file}:${place.line}:${place.column}`;
	return `the ${rule.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.name)} decides${at}`;
}
function placeOf({ place }) {
	if (place === void 0) return void 0;
	const { line, column } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.kt)(place).start;
	return {
		file: place.document.file,
		line,
		column
	};
}
function explainedToJson({ unit, words, basis, answer }) {
	return {
		host: unit.name,
		dialect: unit.dialect,
		version: unit.version,
		situation: words ?? null,
		basis,
		decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(answer),
		parts: answer.parts.map((part) => ({
			call: partText(part),
			kind: part.call.kind,
			decision: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_3__.n)(part),
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
// build/src/cli/host-files.js
async function readHostFile(file, given, { tree }) {
	const read = await readFileOfHosts(tree, file, dialectOf(given));
	switch (read.kind) {
		case "host":
		case "other":
		case "unclear": return read;
		case "absent": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} does not exist; ${_shared_js__WEBPACK_IMPORTED_MODULE_1__.o}`);
		case "other-syntax": throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`);
		default: return read;
	}
}
function dialectOf(given) {
	const id = given.text("dialect");
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.find((each) => each.id === id);
	if (id === void 0 || dialect) return dialect;
	const ids = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ht.map((each) => each.id);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(", ")} or ${ids.at(-1)}`);
}
async function explainHostCall({ host, file: named }, text, { given, terminal }) {
	const isAlone = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(named)?.dialect !== host.dialect;
	const file = isAlone ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named);
	const folders = isAlone ? [host] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, /* @__PURE__ */ new Set([file]))).values()];
	const units = folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter(({ files }) => files.includes(file));
	if (units.length === 0 && !folders.some(isBroken)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} is not a known permission file; check the path`);
	return explainUnits({
		folders,
		units
	}, text, {
		given,
		terminal
	});
}
async function explainHostsOf(files, text, { given, terminal }) {
	const within = new Set(files);
	const folders = [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(terminal.tree, within)).values()];
	return explainUnits({
		folders,
		units: folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt).filter((unit) => unit.files.some((own) => within.has(own)))
	}, text, {
		given,
		terminal
	});
}
function isBroken({ findings }) {
	return findings.some(({ blocking }) => blocking);
}
async function explainUnits({ folders, units }, text, { given, terminal }) {
	const broken = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
	if (broken.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.n)(broken, given, terminal);
	const explained = explainCall(units, text);
	if (explained.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)} is not a call; write a tool with its text, such as "Bash(git push)"`);
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(given) === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Gt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(explained.map(explainedToJson))));
	else for (const each of explained) terminal.out(explainedText(each, text));
	return 0;
}



/***/ }),

/***/ 5003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ hostFindings; },
/* harmony export */   t: function() { return /* binding */ findingOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo, file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Uo.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ts, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ts.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.qs, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.qs.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ps, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ps.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ps, {
			at,
			on: "key",
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ps.words.setting(remark.key, remark.why)
		});
		case "redirects-traffic": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.xo, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.xo.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.yo.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Eo, {
				at,
				..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Eo.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Os, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Os.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ho.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.no, {
			at,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.no.words.source()
		});
		default: return remark;
	}
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



/***/ }),

/***/ 8448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: function() { return /* binding */ validateCommand; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5003);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4736);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _evaluate_agent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8646);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9658);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4668);










// build/src/cli/validate.js
const validateCommand = {
	name: "validate",
	positionals: "<files and folders\u2026>",
	example: "agents/ .claude/settings.json",
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "validate"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.v)(given);
		const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(given);
		if (given.positionals.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n("give the files or folders to validate");
		const { settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.g)(given, terminal);
		const isOptional = given.has("if-governed");
		const findings = [...failures];
		let isIncomplete = failures.length > 0;
		const hosts = [];
		const paths = /* @__PURE__ */ new Set();
		const progress = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_9__.r)(terminal);
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
		const report = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.r)({
			runFindings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.O)(findings, settings),
			...given.has("now") && { now }
		}, settings, terminal);
		const verdict = isIncomplete ? "error" : report.verdict;
		const options = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(report.findings, given, terminal);
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
	const isByName = !given.has("dialect") && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0;
	if (isByName && (await terminal.tree.read(file, 0)).kind !== "absent") return { kind: "permission file" };
	if (isNamed && !isOptional && !isByName) {
		const host = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_8__.r)(file, given, terminal);
		if (host.kind !== "other") return host;
	}
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(terminal.tree, file, { named: isNamed && !isOptional });
}
async function findingsOfHostFiles(alone, paths, { tree }) {
	const own = new Set([...paths].filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0));
	const folders = own.size === 0 ? [] : [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(tree, own)).values()];
	const all = [...alone, ...folders].flatMap((folder) => [...folder.findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(folder).flatMap(_host_findings_js__WEBPACK_IMPORTED_MODULE_2__.n)]);
	const isOwn = /* @__PURE__ */ new Set([...own, ...alone.flatMap((folder) => folder.paths)]);
	return all.filter(({ location: { file } }) => isOwn.has(file));
}
async function conflictsIn(paths, { settings, now }, { tree, elapsed }) {
	const normal = new Set([...paths].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(file)));
	if (!settings.agents?.some((agent) => (agent.host ?? []).length > 0 && [...normal].some((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(agent).includes(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lt)(agent, file)))) return [];
	const { agents } = await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_7__.t)(tree, settings, {
		now,
		context: "cicd",
		elapsed,
		within: normal
	});
	return agents.flatMap((agent) => (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_6__.n)(agent, settings)).filter(({ location, related }) => [location, ...related.map((each) => each.location)].some(({ file }) => normal.has(file)));
}
function findingsOf(file, settings, now) {
	switch (file.kind) {
		case "governed": return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.S)(file, settings, now), ...file.governed.policy ? (0,_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_6__.r)(file.governed.policy) : []];
		case "broken": return file.findings;
		case "absent": {
			const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.hs.words.missingFile(_shared_js__WEBPACK_IMPORTED_MODULE_1__.o);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.gt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.hs, file.file, words)];
		}
		case "foreign": return [];
		default: return file;
	}
}
function print(report, { verdict, code, format }, options, terminal) {
	switch (format) {
		case "json":
			terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Gt)({
				verdict,
				...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.t)(code, report.findings),
				findings: report.findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn)
			}));
			break;
		case "markdown":
			terminal.out((0,_summary_js__WEBPACK_IMPORTED_MODULE_4__.n)(report));
			break;
		case "github":
			terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(report));
			break;
		case "text": terminal.out((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(report, options).trimEnd());
	}
}
async function filesNamed(names, terminal, settings) {
	const files = [];
	for (const name of names) {
		const folder = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.d)(name, terminal);
		if (folder === void 0) {
			files.push({
				file: name,
				isNamed: true
			});
			continue;
		}
		const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(settings.cards, settings.exclude);
		const ofHosts = settings.permissionFiles ? folder.filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(file) !== void 0) : [];
		const listed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(settings);
		const candidates = folder.filter((file) => isCandidate(file) || listed.has(file));
		if (!(await Promise.all(candidates.map(async (file) => (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(terminal.tree, file, { named: false })).kind !== "foreign"))).includes(true) && ofHosts.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.n(`the folder ${JSON.stringify(name)} has no card, no policy, no access list and no permission file`);
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