"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 646:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ changesText; },
/* harmony export */   n: function() { return /* binding */ evaluateTree; },
/* harmony export */   r: function() { return /* binding */ withTheirFindings; },
/* harmony export */   t: function() { return /* binding */ agentsOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(492);



// build/src/report/sections/changes-text.js
const MAX_SENTENCE_LENGTH = 2e3;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
	const concerned = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ri)(comparison.agents).filter((agent) => agent.changes.length > 0);
	const names = comparison.agents.filter((agent) => agent.changes.length === 0).map(({ agent }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent, MAX_NAME_LENGTH))));
	return [...concerned.flatMap((agent) => [
		agentTitle(agent, paint),
		...agent.changes.flatMap((change) => changeText(change, paint)),
		""
	]), ...names.length > 0 ? [`${_frames_js__WEBPACK_IMPORTED_MODULE_1__.ti.neutral} ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ai)("neutral")}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(names, MAX_NAMED)}`, ""] : []];
}
function agentTitle(agent, paint) {
	return paint.bold(`Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ui)(agent))}`);
}
function changeText(change, paint) {
	const { at } = change;
	const wasAt = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.si)(change);
	const effect = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.li)(change);
	const doubts = [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ii)(change), (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.di)(change)].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(words));
	const tools = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ci)(change).map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(tool));
	const witness = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fi)(change);
	const places = [...at === void 0 || at.file === "" ? [] : [`in ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(at)}`], ...wasAt === void 0 ? [] : [`was ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(wasAt)}`]];
	const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(change.sentence, MAX_SENTENCE_LENGTH))}`;
	return [
		`  ${paint.direction(change.direction, _frames_js__WEBPACK_IMPORTED_MODULE_1__.ti[change.direction])} ${sentence}${doubts.length === 0 ? "" : ` (${doubts.join("; ")})`}`,
		...tools.length > 0 ? [`    tools: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(tools, MAX_NAMED)}`] : [],
		...witness === void 0 ? [] : [`    for example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(witness))}`],
		...places.length > 0 ? [paint.dim(`    ${places.join(", ")}`)] : []
	];
}
// build/src/discovery/assemble.js
async function toolsOf(items, tree, settings) {
	return items.length > 0 ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ct)(items, tree, settings.aliases) : void 0;
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
	const [card] = files.own.card;
	const { policy, findings } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dt)(card, files.own.policy[0], settings.environmentDefaults);
	const own = {
		...card?.card && { card: card.card },
		...policy && { policy }
	};
	const { findings: floorFindings, ...composed } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ft)(own, floors, exemptions.filter(({ agent }) => agent === files.name));
	return {
		name: files.name,
		identity: files.identity,
		...composed,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ht)(files.own.access, floors),
		...tools?.list && { tools: tools.list },
		...tools && tools.unread.length > 0 && { unreadToolLists: tools.unread },
		...traces?.origin && { traces: traces.origin },
		files: [
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.gt)(files).map(({ document }) => document.file),
			...tools?.files ?? [],
			...(traces?.origin?.files ?? []).map(({ file }) => file)
		],
		findings: [
			...files.findings,
			...findings,
			...floorFindings,
			...tools?.findings ?? [],
			...traces?.findings ?? []
		].map((finding) => ({
			...finding,
			agent: files.name
		}))
	};
}
// build/src/discovery/configured.js
function identityOfListed(name) {
	return `${name}/`;
}
async function readListed(agents, tree) {
	const read = /* @__PURE__ */ new Map();
	for (const file of agents.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dn)) if (!read.has(file)) read.set(file, await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.St)(tree, file, { named: true }));
	return read;
}
async function configuredAgents(configured, surroundings) {
	const agents = [];
	const files = /* @__PURE__ */ new Map();
	const findings = [];
	for (const listing of configured) {
		const own = [];
		for (const { part, file } of (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.En)(listing)) {
			const read = surroundings.listed.get(file) ?? await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.St)(surroundings.tree, file, { named: true });
			if (read.kind === "governed") files.set(file, read);
			if (read.kind === "governed" && read.governed.part === part) own.push(read.governed);
			else for (const finding of whyNot(read, listing.name, part)) findings.push(finding);
		}
		agents.push(await configuredAgent(listing, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(own), configured, surroundings));
	}
	return {
		agents,
		files: [...files.values()],
		findings
	};
}
async function configuredAgent(listing, own, configured, surroundings) {
	const { tree, settings, globalTools, exemptions } = surroundings;
	const folder = folderOfListing(listing);
	const { lists, unpaired } = listing.tools || globalTools ? {
		lists: [],
		unpaired: []
	} : listsInFolder(listing, configured, surroundings);
	const isOwnTrace = ownTraceTest(listing, configured);
	const files = {
		name: listing.name,
		identity: identityOfListed(listing.name),
		own,
		toolLists: [],
		traceFiles: [],
		findings: unpaired
	};
	const traces = (0,_traces_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		...listing.traces && { configured: listing.traces },
		inFolder: surroundings.free.filter(isOwnTrace),
		agents: surroundings.count
	}, surroundings.files, settings);
	const tools = await toolsOf(listing.tools ?? lists.map((text) => ({ text })), tree, settings) ?? globalTools;
	const floors = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.I)(folder, listing.teams ?? [], surroundings.floors);
	const agent = assemble({
		files,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
	const hosts = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.H)(listing, tree);
	const touched = [...surroundings.touched].filter((file) => listing.tools?.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.st)(item, file)) || !listing.tools && isListInFolder(listing, file) || listing.traces?.files?.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.st)(item, file)) || !listing.traces && isOwnTrace(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.U)(listing, file));
	return {
		...agent,
		...hosts.units.length > 0 && {
			hosts: hosts.units,
			managed: floors.flatMap(({ managed }) => managed ?? [])
		},
		files: [.../* @__PURE__ */ new Set([
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(listing),
			...agent.files,
			...hosts.files,
			...touched
		])],
		findings: [...agent.findings, ...hosts.findings]
	};
}
function folderOfListing(listing) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(listing)[0] ?? "");
}
function stemsOf(listing) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(listing).map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pt);
}
function ownTraceTest(listing, configured) {
	const folder = folderOfListing(listing);
	const isAlone = configured.filter((other) => folderOfListing(other) === folder).length <= 1;
	const stems = stemsOf(listing);
	return (file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(file) === folder && (isAlone || stems.includes((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.It)(file)));
}
function isListInFolder(listing, file) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file) === folderOfListing(listing);
}
function listsInFolder(listing, configured, { free: files }) {
	const lists = files.filter((file) => isListInFolder(listing, file));
	const sharing = configured.filter((other) => lists.some((file) => isListInFolder(other, file)));
	if (sharing.length <= 1) return {
		lists,
		unpaired: []
	};
	const owners = (file) => sharing.filter((owner) => stemsOf(owner).includes((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(file)));
	const unpaired = lists.filter((file) => owners(file).length !== 1);
	return {
		lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === listing),
		unpaired: unpaired.map((file) => {
			const kind = owners(file).length === 0 ? "no-agent" : "several-agents";
			const words = _frames_js__WEBPACK_IMPORTED_MODULE_1__.bo.words.unlisted(file, {
				kind,
				agents: sharing.length
			});
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.bo, file, words, { fix: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xo)(file) });
		})
	};
}
function whyNot(result, agent, wanted) {
	switch (result.kind) {
		case "absent": {
			const { file } = result;
			return [wanted === "card" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__["do"], file, _frames_js__WEBPACK_IMPORTED_MODULE_1__["do"].words.listed(file, agent), { agent }) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.uo, file, _frames_js__WEBPACK_IMPORTED_MODULE_1__.uo.words.missingListed(wanted, file, agent), { agent })];
		}
		case "broken": return result.findings.map((finding) => ({
			...finding,
			agent
		}));
		case "governed": {
			const words = _index_js__WEBPACK_IMPORTED_MODULE_0__.T.words.otherKind(wanted, agent, result.governed.part);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.T, {
				at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(result.governed.document),
				...words
			}, agent)];
		}
		case "foreign": {
			const words = _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ca.words.named(wanted, agent, result.reason);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ca, result.file, words, { agent })];
		}
		default: return result;
	}
}
// build/src/discovery/listed.js
function withoutListed(found, configured) {
	const listed = configured.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_1__.En);
	const isListed = ({ part, document }) => listed.some((entry) => entry.part === part && entry.file === document.file);
	return found.filter((agent) => {
		const [main] = [...agent.own.card, ...agent.own.policy];
		return main ? !isListed(main) : !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.gt)(agent).every(isListed);
	});
}
function apartFrom(configured, found) {
	const taken = /* @__PURE__ */ new Set([...configured.map(({ name }) => name)]);
	return found.map((agent) => {
		let { name } = agent;
		if (taken.has(name)) name = agent.identity === "" ? "." : agent.identity;
		while (taken.has(name)) name = `./${name}`;
		taken.add(name);
		return name === agent.name ? agent : {
			...agent,
			name
		};
	});
}
function unlistedFiles(governed, { grouping, found, reported }, settings) {
	const own = governed.filter((file) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.L)(file.governed));
	if (!settings.discover) return own.map((file) => unlisted(file, "error"));
	if (settings.agents === void 0) return [];
	const filesOf = (agents) => agents.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_1__.gt).map(({ document }) => document.file);
	const paired = /* @__PURE__ */ new Set([...filesOf(grouping.agents), ...grouping.findings.map(({ location: { file } }) => file)]);
	const left = new Set(filesOf(found));
	return own.filter(({ file }) => paired.has(file) && !left.has(file) && !reported.has(file)).map((file) => unlisted(file, "warning"));
}
function unlisted(file, severity) {
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_1__.Sa;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Sa, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(file.governed.document),
		severity,
		...severity === "error" ? words.notDiscovered(file.file) : words.leftOut(file.file)
	});
}
// build/src/discovery/discover.js
async function discover(tree, settings, scope) {
	const files = await filesOf(tree, settings);
	const { read, ...ofTree } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.M)(tree, settings, scope, files);
	const floors = [...ofTree.floors, ...scope.floorsInForce ?? []];
	const governed = read.filter((file) => file.kind === "governed");
	const broken = read.filter((file) => file.kind === "broken");
	const globalTools = settings.tools && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ct)(settings.tools, tree, settings.aliases);
	const exemptions = scope.exemptions ?? [];
	const configured = settings.agents ?? [];
	const listed = await readListed(configured, tree);
	const grouping = settings.discover ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.P)([...governedOf([...listed.values()]), ...governedOf(read)], neighboursOf(files, settings, scope), broken.map((file) => file.file)) : {
		agents: [],
		findings: []
	};
	const found = apartFrom(configured, withoutListed(grouping.agents, configured));
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
	const own = await configuredAgents(configured, {
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
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.z)(ofTree.floors).filter(isInScope),
		...own.findings,
		...unsettled(grouping.findings, configured, own.agents, found)
	];
	const unlisted = unlistedFiles(governed, {
		grouping,
		found,
		reported: new Set(findings.map(({ location }) => location.file))
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
			...agents.length === 0 ? globalTools?.findings ?? [] : []
		],
		notices: [
			...foreignNotice(read),
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.N)(governed, floors),
			...excludedAndListed(settings)
		]
	};
}
function unexplained(files, { agents, floors, broken, about }) {
	const reported = new Set(about.map(({ location }) => location.file));
	const brokenFolders = new Set(broken.map(({ file }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file)));
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.j)(governedOf(files), {
		agents,
		floors
	}, (file) => {
		const path = file.document.file;
		const isUnusedFloor = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.L)(file) && !floors.some((floor) => floor.file === path);
		return reported.has(path) || brokenFolders.has((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(path)) || isUnusedFloor;
	});
}
async function discoveredAgent(agent, count, shared) {
	const { tree, settings, globalTools, exemptions } = shared;
	const lists = agent.toolLists.map((text) => ({ text }));
	const traces = (0,_traces_js__WEBPACK_IMPORTED_MODULE_2__.r)({
		inFolder: agent.traceFiles,
		agents: count
	}, shared.files, settings);
	return assemble({
		files: agent,
		tools: globalTools ?? await toolsOf(lists, tree, settings),
		traces,
		floors: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.I)(folderOfAgent(agent), [], shared.floors),
		exemptions
	}, settings);
}
function neighboursOf(files, settings, scope) {
	const isNear = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.bt)(scope);
	const isExcluded = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(settings.exclude);
	const near = (isWanted) => files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
	return {
		toolLists: settings.tools ? [] : near(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Mt),
		traceFiles: settings.traces ? [] : near(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Nt)
	};
}
function unsettled(findings, configured, listed, found) {
	if (configured.length === 0) return findings;
	const settled = new Set(listed.flatMap((agent) => agent.files));
	const folders = new Set(found.map(folderOfAgent));
	return findings.filter(({ location: { file } }) => !settled.has(file) && folders.has((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(file)));
}
function folderOfAgent(agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.gt)(agent)[0]?.document.file ?? "");
}
async function filesOf(tree, settings) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wt)(settings.cards, settings.exclude);
	const own = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.lt)(tree);
	const wanted = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ut)(tree, (file) => isCandidate(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(file));
	const known = new Set(own);
	const detours = wanted.filter((file) => !known.has(file));
	return detours.length === 0 ? own : [...own, ...detours].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot);
}
function sharesTraces(settings) {
	return settings.traces !== void 0 || settings.agentId !== void 0;
}
async function countAgents(tree, settings, files) {
	if (!settings.discover) return 0;
	const listed = await readListed(settings.agents ?? [], tree);
	const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xt)(tree, settings, {}, files);
	const { agents } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.P)([...governedOf([...listed.values()]), ...governedOf(read)], {
		toolLists: [],
		traceFiles: []
	});
	return withoutListed(agents, settings.agents ?? []).length;
}
function governedOf(read) {
	return read.flatMap((file) => file.kind === "governed" ? [file.governed] : []);
}
function excludedAndListed(settings) {
	const isExcluded = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(settings.exclude);
	return [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.yt)(settings)].filter((file) => isExcluded(file)).map((file) => `${file} is checked, although "exclude" matches its path, because the configuration names it`);
}
function isConcerned(agent, { within, below = [], identities }) {
	if (within === void 0 || isTouched(agent, within) || identities?.has(agent.identity)) return true;
	return below.some((reach) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.kt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(agent.files[0] ?? ""), reach));
}
function isTouched(agent, within) {
	if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => within.has(file))) return true;
	const folder = agent.files.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt).find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ?? agent.identity;
	const stem = agent.identity === folder ? void 0 : agent.identity.slice(folder.length + 1);
	const present = new Set(agent.files);
	return [...within].some((file) => {
		if (present.has(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(file) !== folder) return false;
		return stem === void 0 || ((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(file) ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.It)(file) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(file)) === stem;
	});
}
function foreignNotice(files) {
	const foreign = files.filter((file) => file.kind === "foreign");
	if (foreign.length === 0) return [];
	const shown = foreign.slice(0, 5).map((file) => file.file).join(", ");
	return [`skipped ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(foreign.length, "file that is", "files that are")} not a card, a policy or an access list: ${shown}${foreign.length > 5 ? ", \u2026" : ""}`];
}
// build/src/run/evaluate-tree.js
async function evaluateTree(tree, settings, context) {
	const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
	const findingsByFile = checkFiles(discovery, settings, context.now);
	const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
	const past = await context.histories?.(concerned, tree);
	const agents = concerned.map((agent) => {
		const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
		return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__._)(agent, fileFindings, settings, context, past?.get(agent));
	});
	const ofFloors = floorFindings(agents, context);
	const orphans = [...findingsByFile].flatMap(([file, findings]) => owned.has(file) ? [] : findings);
	return {
		...withTheirFindings(agents, (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.b)([
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
	const { exemptions } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.A)(settings.exemptions, context.now);
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
			const verdict = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.en)([report.verdict, ...more.map(_frames_js__WEBPACK_IMPORTED_MODULE_1__.$t)]);
			const unread = unreadCardOf(report, findings, owners);
			const own = unread === void 0 ? report.findings : report.findings.map(unreadNote(unread));
			return {
				...report,
				verdict,
				findings: [...own, ...more].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt),
				...unread !== void 0 && { unreadCard: unread }
			};
		}),
		runFindings: findings.filter((finding) => owners.get(finding) === void 0)
	};
}
function unreadCardOf({ agent, unreadCard }, findings, owners) {
	if (agent.card !== void 0) return void 0;
	return findings.find((finding) => finding.agent === void 0 && owners.get(finding)?.agent === agent && !agent.files.includes(finding.location.file) && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.jt)(finding.location.file))?.location.file ?? unreadCard;
}
function unreadNote(file) {
	const { message, help } = _frames_js__WEBPACK_IMPORTED_MODULE_1__.za.words.unread(file);
	return (finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pa)(finding, "no-card") ? {
		...finding,
		message,
		...help !== void 0 && { help }
	} : finding;
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
	if (agent !== void 0 || blocking !== true || file === "") return agent === name;
	return identity === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file) || identity === `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file)}#${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(file)}`;
}
function checkFiles(discovery, settings, now) {
	const templates = new Set((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.vt)(settings));
	return new Map(discovery.files.map((read) => {
		const { file, governed } = read;
		const findings = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.p)(read, settings, now);
		return [file, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(governed) && (templates.has(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(file) !== void 0) ? findings.filter((finding) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.pa)(finding, ...RULES_OF_WHOLE_CARDS)) : findings];
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

/***/ 3:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ hostFindings; },
/* harmony export */   t: function() { return /* binding */ findingOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


// build/src/evaluation/hosts/host-findings.js
const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
	return [...permissions.remarks.map(findingOf), ...files.filter((file) => LOCAL_SETTINGS.test(file)).map((file) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ka, file, _frames_js__WEBPACK_IMPORTED_MODULE_1__.Ka.words.file()))];
}
function findingOf(remark) {
	const at = remark.place;
	switch (remark.kind) {
		case "bypass-mode": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.go, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.go.words[remark.isRule ? "rule" : "mode"](remark.mode)
		});
		case "allows-everything": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Io, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Io.words.rule(remark.rule, remark.what)
		});
		case "dead-rule": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.co, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.co.words.rule(remark.rule, remark.why, remark)
		});
		case "no-effect-here": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.co, {
			at,
			on: "key",
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.co.words.setting(remark.key, remark.why)
		});
		case "redirects-traffic": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Pa, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Pa.words.variable(remark.key, remark.value)
		});
		case "secret-in-settings": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ma, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Ma.words.found(remark.what)
		});
		case "not-loaded": {
			const { why, lost } = remark;
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ia, {
				at,
				..._frames_js__WEBPACK_IMPORTED_MODULE_1__.Ia.words.fault({
					kind: "refused-by-host",
					why,
					lost
				})
			});
		}
		case "ask-without-human": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.yo.words.rule(remark.rule)
		});
		case "stale-lock": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.ja, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.ja.words.lock(remark.lock)
		});
		case "unlocked-workflow": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_1__.xa, {
			at,
			..._frames_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.source()
		});
		default: return remark;
	}
}



/***/ })

};
;