"use strict";
exports.id = 996;
exports.ids = [996];
exports.modules = {

/***/ 996:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ readTools$1; },
/* harmony export */   A: function() { return /* binding */ isFloor; },
/* harmony export */   B: function() { return /* binding */ unitsOf; },
/* harmony export */   C: function() { return /* binding */ unlistedFiles; },
/* harmony export */   D: function() { return /* binding */ readListed; },
/* harmony export */   E: function() { return /* binding */ configuredAgents; },
/* harmony export */   F: function() { return /* binding */ mayBeOfHosts; },
/* harmony export */   G: function() { return /* binding */ CLAUDE_CODE; },
/* harmony export */   H: function() { return /* binding */ permissionPathOf; },
/* harmony export */   I: function() { return /* binding */ loadPermissions; },
/* harmony export */   J: function() { return /* binding */ requestOfCall; },
/* harmony export */   K: function() { return /* binding */ pathInFolder; },
/* harmony export */   L: function() { return /* binding */ permissionFilesIn; },
/* harmony export */   M: function() { return /* binding */ weakFloors; },
/* harmony export */   N: function() { return /* binding */ withSource; },
/* harmony export */   O: function() { return /* binding */ configuredFloors; },
/* harmony export */   P: function() { return /* binding */ withoutManagedSettings; },
/* harmony export */   Q: function() { return /* binding */ namesFile; },
/* harmony export */   R: function() { return /* binding */ readHosts; },
/* harmony export */   S: function() { return /* binding */ apartFrom; },
/* harmony export */   T: function() { return /* binding */ groupByFolder; },
/* harmony export */   U: function() { return /* binding */ answerTo; },
/* harmony export */   V: function() { return /* binding */ DIALECTS; },
/* harmony export */   W: function() { return /* binding */ answerByRequests; },
/* harmony export */   X: function() { return /* binding */ assemble; },
/* harmony export */   Y: function() { return /* binding */ MAX_PERMISSION_BYTES; },
/* harmony export */   Z: function() { return /* binding */ toolsOf; },
/* harmony export */   _: function() { return /* binding */ widerRequest; },
/* harmony export */   a: function() { return /* binding */ agentNamed; },
/* harmony export */   at: function() { return /* binding */ candidateTest; },
/* harmony export */   b: function() { return /* binding */ readWithFloors; },
/* harmony export */   c: function() { return /* binding */ startAlike; },
/* harmony export */   ct: function() { return /* binding */ nearnessOf; },
/* harmony export */   d: function() { return /* binding */ applySeverities; },
/* harmony export */   dt: function() { return /* binding */ compareSettings; },
/* harmony export */   et: function() { return /* binding */ allFiles; },
/* harmony export */   f: function() { return /* binding */ forbiddenFindings; },
/* harmony export */   ft: function() { return /* binding */ limitText; },
/* harmony export */   g: function() { return /* binding */ compareReadings; },
/* harmony export */   h: function() { return /* binding */ samplesOf; },
/* harmony export */   i: function() { return /* binding */ readAgentInput; },
/* harmony export */   it: function() { return /* binding */ governedFilesOf; },
/* harmony export */   j: function() { return /* binding */ reachOf; },
/* harmony export */   k: function() { return /* binding */ floorsFor; },
/* harmony export */   l: function() { return /* binding */ deniedByFloors; },
/* harmony export */   lt: function() { return /* binding */ readCandidates; },
/* harmony export */   m: function() { return /* binding */ callWords; },
/* harmony export */   n: function() { return /* binding */ floorsAbove; },
/* harmony export */   nt: function() { return /* binding */ wholeFloor; },
/* harmony export */   o: function() { return /* binding */ findingsOfFile; },
/* harmony export */   ot: function() { return /* binding */ floorFilesOf; },
/* harmony export */   p: function() { return /* binding */ managedFindings; },
/* harmony export */   q: function() { return /* binding */ callOfRequest; },
/* harmony export */   r: function() { return /* binding */ givenFloors; },
/* harmony export */   rt: function() { return /* binding */ unmetPlaces; },
/* harmony export */   s: function() { return /* binding */ headOf; },
/* harmony export */   st: function() { return /* binding */ listedFiles; },
/* harmony export */   t: function() { return /* binding */ MISSING_FILE; },
/* harmony export */   tt: function() { return /* binding */ listFiles; },
/* harmony export */   u: function() { return /* binding */ deniedToAgent; },
/* harmony export */   ut: function() { return /* binding */ isSamePlace; },
/* harmony export */   v: function() { return /* binding */ readExemptions; },
/* harmony export */   w: function() { return /* binding */ withoutListed; },
/* harmony export */   x: function() { return /* binding */ unusedFloors; },
/* harmony export */   y: function() { return /* binding */ unevaluatedFiles; },
/* harmony export */   z: function() { return /* binding */ readPermissionFile; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _broken_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26);
/* harmony import */ var _shape_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(322);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(492);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);







// build/src/evaluation/access/limit-text.js
function limitText(limit) {
	switch (limit.kind) {
		case "rate": {
			const { max, per, by } = limit;
			const time = per === "session" ? "a session" : (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.u)(per);
			const key = by === "session" ? "" : `, counted by ${by}`;
			return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(max, "call")} in ${time}${key}`;
		}
		case "retry_loop": {
			const within = limit.within === void 0 ? "" : ` within ${(0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.u)(limit.within)}`;
			return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(limit.max, `${limit.on} call`)} in a row${within}`;
		}
		case "token_budget": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(limit.max, limit.count === "total" ? "token" : `${limit.count} token`)} in a session`;
		case "time_window": {
			const { reached, text, window } = limit;
			return `times ${reached} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)} (${window.zone.name})`;
		}
		default: return limit;
	}
}
// build/src/model/setting.js
function compareSettings(order, base, head) {
	switch (order.kind) {
		case "ranked":
			if (isAlike(order.alike ?? [], base, head)) return "same";
			return compareNumbers(rankIn(order.strictestFirst, base), rankIn(order.strictestFirst, head));
		case "amount":
		case "date": {
			const isReversed = order.wider === "less";
			const rankOf = (value) => value === void 0 ? Number.POSITIVE_INFINITY : (isReversed ? -1 : 1) * (typeof value === "number" ? value : NaN);
			return compareNumbers(rankOf(base), rankOf(head));
		}
		case "set": return order.wider === "less" ? compareSets(membersOf$1(head), membersOf$1(base)) : compareSets(membersOf$1(base), membersOf$1(head));
		case "mixed": return JSON.stringify(base) === JSON.stringify(head) ? "same" : "both";
		case "unordered": return JSON.stringify(base) === JSON.stringify(head) ? "same" : "unclear";
		default: return order;
	}
}
function isAlike(pairs, a, b) {
	return pairs.some(([first, second]) => first === a ? second === b : first === b && second === a);
}
function rankIn(strictestFirst, value) {
	const rank = strictestFirst.indexOf(value);
	return rank === -1 ? NaN : rank;
}
function compareNumbers(base, head) {
	if (Number.isNaN(base) || Number.isNaN(head)) return "unclear";
	return base === head ? "same" : base < head ? "wider" : "narrower";
}
function membersOf$1(value) {
	return value === void 0 ? void 0 : new Set(value);
}
function compareSets(base, head) {
	if (base === void 0 || head === void 0) return base === head ? "same" : head === void 0 ? "wider" : "narrower";
	const hasAdded = [...head].some((member) => !base.has(member));
	const hasRemoved = [...base].some((member) => !head.has(member));
	if (hasAdded) return hasRemoved ? "both" : "wider";
	return hasRemoved ? "narrower" : "same";
}
// build/src/floors/strictness.js
const DEFAULT_PARTS = Object.keys(_located_js__WEBPACK_IMPORTED_MODULE_1__.Mo);
function isStricter(part, a, b) {
	const order = _located_js__WEBPACK_IMPORTED_MODULE_1__.Mo[part];
	return compareSettings(order.kind === "ranked" ? {
		...order,
		alike: []
	} : order, a, b) === "wider";
}
function stricterDefaults(a, b) {
	const parts = DEFAULT_PARTS.flatMap((key) => {
		const [first, second] = [a[key], b[key]];
		const part = first && second ? isStricter(key, second.value, first.value) ? second : first : first ?? second;
		return part ? [[key, part]] : [];
	});
	return Object.fromEntries(parts);
}
function higherSeverity(a, b) {
	return _located_js__WEBPACK_IMPORTED_MODULE_1__.Po.indexOf(a) <= _located_js__WEBPACK_IMPORTED_MODULE_1__.Po.indexOf(b) ? a : b;
}
function strongerOf(a, b, isStronger) {
	if (a === void 0 || b === void 0) return a ?? b;
	return isStronger(b.value, a.value) ? b : a;
}
const STRONGER = {
	mode: (a, b) => _located_js__WEBPACK_IMPORTED_MODULE_1__.No.indexOf(a) < _located_js__WEBPACK_IMPORTED_MODULE_1__.No.indexOf(b),
	retentionDays: (a, b) => a > b,
	queryable: (a, b) => a && !b,
	tamperEvidence: (a, b) => _broken_file_js__WEBPACK_IMPORTED_MODULE_3__.v.indexOf(a) > _broken_file_js__WEBPACK_IMPORTED_MODULE_3__.v.indexOf(b),
	conscienceMode: (a, b) => a === "replace" && b === "augment",
	severity: (a, b) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Po.indexOf(a) < _located_js__WEBPACK_IMPORTED_MODULE_1__.Po.indexOf(b)
};
// build/src/floors/policies.js
function composePolicies(outer, inner) {
	return {
		...inner,
		forbidden: composeForbidden(outer.forbidden, inner.forbidden),
		triggers: composeTriggers(outer.triggers, inner.triggers),
		capabilities: composeCapabilities(outer.capabilities, inner.capabilities),
		defaults: stricterDefaults(outer.defaults, inner.defaults),
		...forbiddenActions(outer, inner)
	};
}
function forbiddenActions(outer, inner) {
	const all = union(outer.forbiddenActions ?? [], inner.forbiddenActions ?? []);
	return all.length > 0 ? { forbiddenActions: all } : {};
}
function union(outer, inner) {
	const seen = /* @__PURE__ */ new Set();
	return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}
function composeTriggers(outer, inner) {
	const keyOf = ({ text, action, reason }) => JSON.stringify([
		text,
		action,
		reason
	]);
	const known = new Set(outer.map(keyOf));
	return [...outer, ...inner.filter((trigger) => !known.has(keyOf(trigger)))];
}
function composeForbidden(outer, inner) {
	const exempt = outer.filter((rule) => rule.except);
	const added = exempt.length === 0 ? inner : inner.filter((rule) => !exempt.some(({ place }) => isSamePlace(place, rule.place)));
	const groups = /* @__PURE__ */ new Map();
	for (const rule of [...outer, ...added]) {
		const key = rule.except ? rule : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Bo)(rule.pattern);
		const group = groups.get(key);
		if (group) group.push(rule);
		else groups.set(key, [rule]);
	}
	return [...groups.values()].map(mergeRules);
}
function mergeRules(rules) {
	const [first] = rules;
	if (rules.length === 1) return first;
	const [, ...also] = distinctPlaces(rules.flatMap((rule) => [rule, ...rule.also ?? []]));
	return {
		...first,
		severity: also.reduce((severity, rule) => higherSeverity(severity, rule.severity), first.severity),
		reason: reasonsOf([first, ...also]),
		...also.length > 0 && { also }
	};
}
function reasonsOf(rules) {
	const known = /* @__PURE__ */ new Set();
	return rules.flatMap(({ reason }) => {
		const parts = reason.split("; ").filter((part) => !known.has(part));
		for (const part of parts) known.add(part);
		return parts;
	}).join("; ");
}
function distinctPlaces(rules) {
	const seen = /* @__PURE__ */ new Map();
	return rules.filter(({ place: { document, path } }) => {
		const paths = seen.get(document) ?? /* @__PURE__ */ new Set();
		seen.set(document, paths);
		const pointer = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(path);
		return !paths.has(pointer) && paths.add(pointer);
	});
}
function composeCapabilities(outer, inner) {
	const known = new Set(outer.map(contentOf));
	const [outerNames, innerNames] = [byName(outer), byName(inner)];
	const isKnown = (capability) => known.has(contentOf(capability)) || (outerNames.get(capability.name) ?? []).some(({ place }) => isSamePlace(place, capability.place));
	const narrowed = (capability, others) => (others.get(capability.name) ?? []).reduce(withLimitsOf, capability);
	return [...outer.map((capability) => narrowed(capability, innerNames)), ...inner.filter((capability) => !isKnown(capability)).map((capability) => narrowed(capability, outerNames))];
}
function byName(capabilities) {
	const names = /* @__PURE__ */ new Map();
	for (const capability of capabilities) {
		const same = names.get(capability.name);
		if (same) same.push(capability);
		else names.set(capability.name, [capability]);
	}
	return names;
}
function withLimitsOf(capability, same) {
	const severity = strongerOf(capability.severityOnUnmapped, same.severityOnUnmapped, STRONGER.severity);
	const domains = intersection(capability.allowedDomains, same.allowedDomains);
	return {
		...capability,
		...severity && { severityOnUnmapped: severity },
		...domains && { allowedDomains: domains }
	};
}
function intersection(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	const both = a.value.filter((domain) => b.value.includes(domain));
	return {
		value: both,
		place: both.length < a.value.length ? b.place : a.place
	};
}
function contentOf({ name, patterns, actions, binding }) {
	return JSON.stringify([
		name,
		patterns.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.Vo),
		actions.map(({ value }) => value),
		binding
	]);
}
function isSamePlace(a, b) {
	return a.document === b.document && a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index]);
}
// build/src/discovery/candidates.js
function nearnessOf({ within, below = [] }) {
	if (within === void 0) return () => true;
	const folders = foldersOf(within);
	return (file) => {
		const folder = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__._)(file);
		return folders.has(folder) || below.some((reach) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(folder, reach));
	};
}
async function readCandidates(tree, settings, scope, files) {
	const candidates = files.filter(candidateTest(settings, scope));
	const read = [];
	for (const file of candidates) {
		const { governedPaths, wasGoverned } = scope;
		const atBase = wasGoverned && governedPaths?.has(file) ? { wasGoverned } : {};
		read.push(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, {
			named: settings.cards !== void 0 || scope.named?.has(file) === true,
			...atBase
		}));
		scope.progress?.(read.length, candidates.length);
	}
	return read;
}
function candidateTest(settings, scope) {
	const isCandidate = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.v)(settings.cards, settings.exclude);
	const isNear = nearnessOf(scope);
	const listed = listedFiles(settings);
	return (file) => {
		if (listed.has(file)) return false;
		if (scope.named?.has(file)) return !(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.k)(file) && !(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.A)(file);
		if (!isCandidate(file)) return false;
		return settings.discover ? isNear(file) : scope.within?.has(file) ?? true;
	};
}
function listedFiles(settings) {
	return /* @__PURE__ */ new Set([...settings.agents?.flatMap(_located_js__WEBPACK_IMPORTED_MODULE_1__.U) ?? [], ...floorFilesOf(settings)]);
}
function floorFilesOf({ floors }) {
	return [
		floors?.platform,
		floors?.org,
		...floors?.teams.values() ?? []
	].flatMap((floor) => (0,_shape_problems_js__WEBPACK_IMPORTED_MODULE_4__.a)(floor).flatMap((source) => source.kind === "file" ? [source.file] : []));
}
function foldersOf(files) {
	return new Set([...files].map(_located_js__WEBPACK_IMPORTED_MODULE_1__._));
}
// build/src/discovery/agent-files.js
function governedFilesOf({ own }) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.A.flatMap((part) => own[part]);
}
// build/src/floors/access.js
function accessOf(files, floors) {
	const lists = (of) => of.flatMap(({ access }) => access ?? []);
	const access = {
		floors: lists(floors),
		own: lists(files)
	};
	return access.floors.length + access.own.length > 0 ? { access } : {};
}
// build/src/floors/cards.js
function composeCards(outer, inner, bounded) {
	const forbiddenActions = union(outer.forbiddenActions, inner.forbiddenActions);
	const given = outer.boundedActions.filter(({ value }) => !(0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.y)(inner.forbiddenActions, value));
	const boundedActions = bounded === "union" ? union(given, inner.boundedActions) : inner.boundedActions;
	const hierarchy = outer.hierarchy ?? inner.hierarchy;
	const conscienceMode = strongerOf(outer.conscienceMode, inner.conscienceMode, STRONGER.conscienceMode);
	const maxAutonomousValue = smallerLimit(outer.maxAutonomousValue, inner.maxAutonomousValue);
	const integrityMode = strongerOf(outer.integrityMode, inner.integrityMode, STRONGER.mode);
	return {
		...inner,
		boundedActions: boundedActions.filter(({ value }) => !(0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.y)(outer.forbiddenActions, value)),
		forbiddenActions,
		triggers: composeTriggers(outer.triggers, inner.triggers),
		declaredValues: union(outer.declaredValues, inner.declaredValues),
		conflictsWith: union(outer.conflictsWith, inner.conflictsWith),
		definitions: new Map([...inner.definitions, ...outer.definitions]),
		...hierarchy && { hierarchy },
		...conscienceMode && { conscienceMode },
		conscienceValues: composeConscience(outer.conscienceValues, inner.conscienceValues),
		...maxAutonomousValue && { maxAutonomousValue },
		...integrityMode && { integrityMode },
		audit: composeAudit(outer.audit, inner.audit)
	};
}
function smallerLimit(outer, inner) {
	if (outer === void 0 || inner === void 0) return outer ?? inner;
	return outer.value.currency === inner.value.currency && inner.value.amount < outer.value.amount ? inner : outer;
}
function composeConscience(outer, inner) {
	const held = /* @__PURE__ */ new Map();
	for (const value of [...outer, ...inner]) {
		const before = held.get(value.content);
		if (before === void 0 || value.type === "BOUNDARY" && before.type !== "BOUNDARY") held.set(value.content, value);
	}
	return [...held.values()];
}
function composeAudit(outer, inner) {
	const parts = {
		retentionDays: strongerOf(outer.retentionDays, inner.retentionDays, STRONGER.retentionDays),
		queryable: strongerOf(outer.queryable, inner.queryable, STRONGER.queryable),
		tamperEvidence: strongerOf(outer.tamperEvidence, inner.tamperEvidence, STRONGER.tamperEvidence),
		queryEndpoint: outer.queryEndpoint ?? inner.queryEndpoint,
		storage: outer.storage ?? inner.storage
	};
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== void 0));
}
// build/src/floors/exemptions/apply.js
function applyExemptions(floor, exemptions) {
	const used = exemptions.filter((exemption) => unmetPlaces(floor, exemption).length < Math.max(1, exemption.patterns.length));
	return {
		floor: used.reduce(without, floor),
		used
	};
}
function unmetPlaces({ card, policy }, { section, patterns, place }) {
	switch (section) {
		case "forbidden":
		case "forbidden_tools": return patterns.filter(({ value }) => !(policy?.forbidden ?? []).some((rule) => meets(value, rule))).map((pattern) => pattern.place);
		case "forbidden_actions": {
			const forbidden = [...card?.forbiddenActions ?? [], ...policy?.forbiddenActions ?? []];
			return patterns.filter(({ value }) => !forbidden.some((action) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(value).matches(action.value))).map((pattern) => pattern.place);
		}
		case "max_autonomous_value": return card?.maxAutonomousValue ? [] : [place];
		case "all": return card || policy ? [] : [place];
		default: return section;
	}
}
function meets(pattern, { pattern: { spellings } }) {
	return spellings.some(({ text }) => {
		const stage = (glob) => ({
			mode: "all",
			entries: [{
				pattern: glob,
				label: "in"
			}]
		});
		const silent = {
			mode: "all",
			entries: []
		};
		const { classes, decided } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.po)({ stages: [stage(pattern), stage(text)] }, { stages: [silent, silent] }, ([first, second]) => first?.length === 1 && second?.length === 1 ? "both" : void 0);
		return classes.size > 0 || !decided;
	});
}
function without(floor, { section, patterns }) {
	const { card, policy } = floor;
	switch (section) {
		case "forbidden":
		case "forbidden_tools": {
			if (!policy) return floor;
			const except = patterns.map(({ value, place }) => ({
				text: value,
				place,
				spellings: [(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(value)]
			}));
			const forbidden = policy.forbidden.map((rule) => {
				const met = except.filter(({ text }) => meets(text, rule));
				return met.length === 0 ? rule : {
					...rule,
					except: [...rule.except ?? [], ...met]
				};
			});
			return {
				...floor,
				policy: {
					...policy,
					forbidden
				}
			};
		}
		case "forbidden_actions": {
			const kept = (list) => list.filter((action) => !patterns.some(({ value }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(value).matches(action.value)));
			return {
				...card && { card: {
					...card,
					forbiddenActions: kept(card.forbiddenActions)
				} },
				...policy && { policy: {
					...policy,
					...policy.forbiddenActions && { forbiddenActions: kept(policy.forbiddenActions) }
				} }
			};
		}
		case "max_autonomous_value": {
			if (!card) return floor;
			const { maxAutonomousValue: _, ...rest } = card;
			return {
				...floor,
				card: rest
			};
		}
		case "all": return card ? { card: boundariesOf(card) } : {};
		default: return section;
	}
}
function boundariesOf(card) {
	const { hierarchy: _h, conscienceMode: _c, maxAutonomousValue: _m, integrityMode: _i, ...rest } = card;
	return {
		...rest,
		boundedActions: [],
		forbiddenActions: [],
		triggers: [],
		declaredValues: [],
		conflictsWith: [],
		definitions: /* @__PURE__ */ new Map(),
		conscienceValues: card.conscienceValues.filter(({ type }) => type === "BOUNDARY"),
		audit: {}
	};
}
// build/src/floors/weakening.js
const { words: words$4 } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Jr;
function weakenings(floor, own) {
	return [
		...floor.policy && own.policy ? policyFindings(floor.policy, own.policy) : [],
		...floor.card && own.card ? cardFindings(floor.card, own.card) : [],
		...own.card ? forbiddenByFloor([...floor.card?.forbiddenActions ?? [], ...floor.policy?.forbiddenActions ?? []], own.card) : []
	];
}
function* policyFindings(floor, own) {
	yield* defaultFindings(floor.defaults, own.defaults);
	const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule]));
	for (const rule of own.forbidden) {
		const held = rules.get(rule.pattern.text);
		if (held && STRONGER.severity(held.severity, rule.severity)) yield ruleFinding(held, rule);
	}
	yield* overbroadMappings(floor, own);
	const first = (limit) => new Map([...floor.capabilities].reverse().flatMap((capability) => {
		const value = limit(capability);
		return value === void 0 ? [] : [[capability.name, value]];
	}));
	const [domains, severities] = [first(({ allowedDomains }) => allowedDomains), first(({ severityOnUnmapped }) => severityOnUnmapped)];
	for (const { name, allowedDomains: stated, severityOnUnmapped } of own.capabilities) {
		const held = domains.get(name);
		const known = new Set(held?.value);
		const extra = stated?.value.filter((domain) => !known.has(domain)) ?? [];
		if (held && stated && extra.length > 0) yield weakened(stated.place, held.place, words$4.domains(name, extra, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(held.place)));
		const severity = severities.get(name);
		if (severity && severityOnUnmapped) yield* ifWeaker("severityOnUnmapped", severity, severityOnUnmapped, STRONGER.severity);
	}
}
function* defaultFindings(floor, own) {
	for (const part of DEFAULT_PARTS) {
		const [held, stated] = [floor[part], own[part]];
		if (held && stated && isStricter(part, held.value, stated.value)) yield loosened(part, held, stated);
	}
}
function ruleFinding(held, rule) {
	const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(held.place);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jr, {
		at: rule.place,
		...words$4.severity(rule.pattern.text, rule.severity, held.severity, owner),
		related: [{
			at: held.pattern.place,
			message: words$4.forbidsHere(owner, held.severity)
		}]
	});
}
function* overbroadMappings(floor, own) {
	const denied = floor.defaults.unmappedAction;
	if (denied?.value !== "deny") return;
	for (const capability of own.capabilities) for (const pattern of capability.patterns) {
		const breadth = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Li)(pattern.text);
		if (breadth === "less") continue;
		const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(denied.place);
		yield (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jr, {
			at: pattern.place,
			...words$4.overbroad(pattern.text, capability.name, breadth, owner),
			related: [{
				at: denied.place,
				message: words$4.deniesHere(owner)
			}]
		});
	}
}
function* cardFindings(floor, own) {
	if (floor.integrityMode && own.integrityMode) yield* ifWeaker("integrityMode", floor.integrityMode, own.integrityMode, STRONGER.mode);
	yield* limitFindings(floor, own);
	yield* auditFindings(floor.audit, own.audit);
	yield* conscienceFindings(floor, own);
	yield* valueFindings(floor, own);
}
function* auditFindings(held, stated) {
	if (held.retentionDays && stated.retentionDays) yield* ifWeaker("retentionDays", held.retentionDays, stated.retentionDays, STRONGER.retentionDays);
	if (held.queryable && stated.queryable) yield* ifWeaker("queryable", held.queryable, stated.queryable, STRONGER.queryable);
	if (held.tamperEvidence && stated.tamperEvidence) yield* ifWeaker("tamperEvidence", held.tamperEvidence, stated.tamperEvidence, STRONGER.tamperEvidence);
}
function* conscienceFindings(floor, own) {
	if (floor.conscienceMode && own.conscienceMode) yield* ifWeaker("conscienceMode", floor.conscienceMode, own.conscienceMode, STRONGER.conscienceMode);
	for (const value of own.conscienceValues) {
		const boundary = floor.conscienceValues.find(({ content, type }) => content === value.content && type === "BOUNDARY");
		if (boundary && value.type !== "BOUNDARY") yield weakened(value.place, boundary.place, words$4.boundary(value.content, value.type, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(boundary.place)));
	}
}
function* valueFindings(floor, own) {
	if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value) yield weakened(own.hierarchy.place, floor.hierarchy.place, words$4.hierarchy(own.hierarchy.value, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(floor.hierarchy.place)));
	for (const [name, definition] of own.definitions) {
		const held = floor.definitions.get(name);
		if (held && JSON.stringify(held.value) !== JSON.stringify(definition.value)) yield weakened(definition.place, held.place, words$4.definition(name, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(held.place)));
	}
	for (const value of own.declaredValues) {
		const conflict = floor.conflictsWith.find((candidate) => candidate.value === value.value);
		if (conflict) yield weakened(value.place, conflict.place, words$4.conflict(value.value, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(conflict.place)));
	}
}
function* limitFindings({ maxAutonomousValue: held }, { maxAutonomousValue: stated }) {
	if (!held || !stated) return;
	const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(held.place);
	if (held.value.currency !== stated.value.currency) yield (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.qa, {
		at: stated.place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.qa.words.differs(stated.value.currency, held.value.currency, owner),
		related: [{
			at: held.place,
			message: _located_js__WEBPACK_IMPORTED_MODULE_1__.qa.words.setHere(owner)
		}]
	});
	else if (stated.value.amount > held.value.amount) yield weakened(stated.place, held.place, words$4.limit(`${stated.value.amount} ${stated.value.currency}`, `${held.value.amount} ${held.value.currency}`, owner));
}
function* forbiddenByFloor(forbidden, own) {
	for (const action of own.boundedActions) {
		const rule = forbidden.find(({ value }) => value === action.value);
		if (!rule) continue;
		const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(rule.place);
		yield (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Aa, {
			at: action.place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.Aa.words.forbidden(action.value, owner),
			related: [{
				at: rule.place,
				message: _located_js__WEBPACK_IMPORTED_MODULE_1__.Aa.words.forbiddenHere(owner)
			}]
		});
	}
}
function* ifWeaker(setting, held, stated, isStronger) {
	if (isStronger(held.value, stated.value)) yield loosened(setting, held, stated);
}
function loosened(setting, held, stated) {
	const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(held.place);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jr, {
		at: stated.place,
		...words$4.setting(setting, stated.value, held.value, owner),
		related: [{
			at: held.place,
			message: words$4.setsHere(owner)
		}]
	});
}
function weakened(at, floor, text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jr, {
		at,
		...text,
		related: [{
			at: floor,
			message: words$4.saysHere((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(floor))
		}]
	});
}
// build/src/floors/compose.js
function composeAgent(own, all, exemptions = []) {
	const floors = all.filter(({ card, policy, access }) => card ?? policy ?? access);
	if (floors.length === 0) return {
		...own,
		findings: []
	};
	const { floor, used } = applyExemptions(wholeFloor(own, floors), exemptions);
	const held = forCardless(floor, own);
	const card = own.card && (held.card ? composeCards(held.card, own.card, own.card.generation === "unified" ? "union" : "own") : own.card);
	const policy = policyOf(held, own, card);
	return {
		...card && { card },
		...policy && { policy },
		own,
		floors,
		...used.length > 0 && { exemptions: used },
		findings: weakenings(held, own)
	};
}
function wholeFloor(own, floors) {
	return floorOf$1(floors, own.card?.generation === "unified");
}
function floorOf$1(floors, unionBounded) {
	const cards = floors.flatMap(({ card }) => card ?? []);
	const policies = floors.flatMap(({ policy }) => policy ?? []);
	const [firstCard, ...moreCards] = cards;
	const [firstPolicy, ...morePolicies] = policies;
	const card = firstCard && moreCards.reduce((outer, inner) => composeCards(outer, inner, "union"), firstCard);
	const policy = firstPolicy && morePolicies.reduce(composePolicies, firstPolicy);
	return {
		...card && { card: unionBounded ? card : {
			...card,
			boundedActions: []
		} },
		...policy && { policy }
	};
}
function forCardless(floor, own) {
	const { card, policy } = floor;
	if (own.card || !card || card.forbiddenActions.length === 0 && card.triggers.length === 0) return floor;
	const base = policy ?? {
		...EMPTY$1,
		place: card.place
	};
	return { policy: {
		...base,
		triggers: composeTriggers(base.triggers, card.triggers),
		...card.forbiddenActions.length > 0 && { forbiddenActions: card.forbiddenActions }
	} };
}
const EMPTY$1 = {
	scope: "agent",
	forbidden: [],
	triggers: [],
	capabilities: [],
	defaults: {},
	unified: false
};
function policyOf(floor, own, card) {
	if (!floor.policy) return own.policy && withBindings(own.policy, card);
	const inner = own.policy ?? {
		...EMPTY$1,
		place: own.card?.place ?? floor.policy.place
	};
	return withBindings(composePolicies(floor.policy, inner), card);
}
function withBindings(policy, card) {
	if (!card || policy.capabilities.every(({ binding }) => binding !== "none")) return policy;
	const bound = (capability) => {
		return capability.binding === "none" && card.boundedActions.some(({ value }) => value === capability.name) ? {
			...capability,
			binding: "inferred",
			actions: [{
				value: capability.name,
				place: capability.place
			}]
		} : capability;
	};
	return {
		...policy,
		capabilities: policy.capabilities.map(bound)
	};
}
// build/src/floors/own-policy.js
function ownPolicy(card, file, environment) {
	const carried = card?.policy;
	const own = file?.policy;
	const findings = carried && own ? conflicts(carried, own) : [];
	const together = carried && own ? unite(carried, own) : own ?? carried;
	const setting = Object.values(environment).find((part) => part !== void 0);
	if (setting === void 0) return {
		...together && { policy: together },
		findings
	};
	const place = together?.place ?? card?.card?.place ?? setting.place;
	const base = together ?? {
		scope: "agent",
		capabilities: [],
		forbidden: [],
		triggers: [],
		defaults: {},
		place,
		unified: false
	};
	return {
		policy: {
			...base,
			defaults: {
				...base.defaults,
				...environment
			}
		},
		findings
	};
}
function conflicts(carried, own) {
	return [
		[
			"capabilities",
			carried.capabilities[0]?.place,
			own.capabilities[0]?.place
		],
		[
			"forbidden rules",
			carried.forbidden[0]?.place,
			own.forbidden[0]?.place
		],
		[
			"defaults",
			firstPlace(carried.defaults, ["mode"]),
			firstPlace(own.defaults, ["mode"])
		]
	].flatMap(([section, inCard, inFile]) => inCard && inFile ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.di, {
		at: inFile,
		on: "key",
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.di.words.twoFiles(section, inCard.document.file),
		related: [{
			at: inCard,
			on: "key",
			message: _located_js__WEBPACK_IMPORTED_MODULE_1__.di.words.sameSection()
		}]
	})] : []);
}
function firstPlace(defaults, except) {
	return Object.entries(defaults).find(([key, part]) => part && !except.includes(key))?.[1].place;
}
function unite(carried, own) {
	return {
		...own,
		capabilities: [...own.capabilities, ...carried.capabilities],
		forbidden: [...own.forbidden, ...carried.forbidden],
		triggers: [...own.triggers, ...carried.triggers],
		defaults: stricterDefaults(own.defaults, carried.defaults),
		unified: carried.unified
	};
}
// build/src/formats/tool-lists/shape.js
function field(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.node : void 0;
}
function textOf$3(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function isList(node) {
	return node?.kind === "list";
}
function isMap$1(node) {
	return node?.kind === "map";
}
function holdsList(reader) {
	return isList((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(reader.place.document, reader.place.path));
}
function toolNodes(document) {
	const tools = isList(document.root) ? document.root : field(document.root, "tools");
	return isList(tools) ? tools.items : [];
}
function toolReaders(document) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	return isList(document.root) ? top.items() : top.get("tools").items();
}
function kindOf(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a map";
	if (node.value === null) return "empty";
	return `the ${typeof node.value} ${String(node.value)}`;
}
// build/src/formats/tool-lists/gathering.js
const MAX_NAME_LENGTH = 1024;
const MAX_REPORTED = 100;
var Gathering = class {
	#server;
	#tools = /* @__PURE__ */ new Map();
	#notes = [];
	#problems = [];
	#complete = true;
	constructor(options) {
		this.#server = options.server;
	}
	add(reader, server) {
		const text = reader.text();
		if (text !== void 0) this.addText(text, reader.place, server);
		else this.wrong({
			at: reader.place,
			...noName(reader)
		});
	}
	addNamed(entry, server) {
		this.add(entry.isMap ? entry.get("name") : entry, server);
	}
	addText(name, place, server) {
		const fault = faultOf$2(name, "tool") ?? (server === void 0 ? void 0 : faultOf$2(server, "server"));
		if (fault !== void 0) this.wrong({
			at: place,
			...fault
		});
		else if (name.includes("*")) this.wildcard(name, place, server);
		else this.#keep(name, place, serverOf$3(name, server, this.#server));
	}
	wildcard(pattern, place, server) {
		this.incomplete({
			at: place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.wildcard(pattern, server)
		});
	}
	incomplete(note) {
		this.open();
		if (this.#notes.length < MAX_REPORTED) this.#notes.push(note);
	}
	open() {
		this.#complete = false;
	}
	wrong(problem) {
		if (this.#problems.length < MAX_REPORTED) this.#problems.push(problem);
	}
	result() {
		return {
			tools: [...this.#tools.values()],
			complete: this.#complete,
			notes: this.#notes,
			problems: this.#problems
		};
	}
	#keep(name, place, server) {
		const key = server === void 0 ? name : `${server}\n${name}`;
		if (!this.#tools.has(key)) this.#tools.set(key, {
			name,
			place,
			...server !== void 0 && { server }
		});
	}
};
function serverOf$3(name, own, stated) {
	if (own !== void 0) return name.startsWith((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ei)("", own)) ? void 0 : own;
	return name.startsWith("mcp__") ? void 0 : stated;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function faultOf$2(name, of) {
	const fault = nameFault(name);
	return fault && _located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.badName(name, of, fault);
}
function nameFault(name) {
	if (name === "") return { kind: "empty" };
	if (name.length > MAX_NAME_LENGTH) return {
		kind: "too-long",
		length: name.length,
		most: MAX_NAME_LENGTH
	};
	if (UNSEEN.test(name)) return { kind: "unseen" };
	return name.trim() === name ? void 0 : { kind: "blank-ends" };
}
function noName(reader) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(reader.place.document, reader.place.path);
	return node === void 0 ? _located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.nameMissing() : _located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.notAName(kindOf(node));
}
// build/src/formats/tool-lists/anthropic.js
const ANTHROPIC = {
	id: "anthropic",
	title: "Anthropic request",
	recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
	declared(document, options) {
		const gathering = new Gathering(options);
		const sets = /* @__PURE__ */ new Set();
		for (const tool of toolReaders(document)) {
			const type = tool.get("type").text() ?? "";
			if (!TOOLSET.test(type)) {
				gathering.addNamed(tool);
				continue;
			}
			const server = tool.get("mcp_server_name").text();
			if (server !== void 0) sets.add(server);
			addToolset(gathering, tool, server);
		}
		if (isMap$1(document.root)) for (const server of _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcp_servers").items()) addServer$1(gathering, server, sets);
		return gathering.result();
	}
};
const TOOLSET = /toolset/;
const VERSIONED = /_\d{8}$/;
function isAnthropicTool(tool) {
	if (field(tool, "input_schema") !== void 0) return true;
	const type = textOf$3(field(tool, "type"));
	return type !== void 0 && (VERSIONED.test(type) || TOOLSET.test(type));
}
function hasServers({ root }) {
	const servers = field(root, "mcp_servers");
	return isList(servers) && servers.items.length > 0 && servers.items.every(isMap$1);
}
function addToolset(gathering, set, server) {
	const configs = set.get("configs");
	for (const [name, config] of configs.entries()) if (isOn$2(set, config)) gathering.addText(name, config.place, server);
	for (const config of configs.items()) if (isOn$2(set, config)) gathering.add(config.get("name"), server);
	if (set.get("default_config").get("enabled").boolean() === false) return;
	const words = server === void 0 ? _located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.wholeSet(set.get("type").text() ?? "", "tool set") : _located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.wholeSet(server, "MCP server");
	gathering.incomplete({
		at: set.place,
		...words
	});
}
function isOn$2(set, config) {
	return config.get("enabled").boolean() ?? set.get("default_config").get("enabled").boolean() ?? true;
}
function addServer$1(gathering, server, sets) {
	const name = server.get("name").text();
	if (name === void 0) {
		gathering.wrong({
			at: server.get("name").place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.serverWithout("name")
		});
		return;
	}
	const configuration = server.get("tool_configuration");
	if (configuration.get("enabled").boolean() === false || sets.has(name) && !configuration.exists) return;
	const allowed = configuration.get("allowed_tools");
	for (const tool of allowed.items()) gathering.add(tool, name);
	if (!holdsList(allowed)) gathering.incomplete({
		at: server.place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.unnamed(name, "tool_configuration.allowed_tools")
	});
}
// build/src/formats/tool-lists/bedrock.js
const BEDROCK = {
	id: "bedrock",
	title: "Bedrock Converse request",
	recognise(document) {
		const tools = field(configOf(document), "tools");
		return isList(tools) && tools.items.some((tool) => isMap$1(field(tool, "toolSpec")));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
		for (const tool of (top.has("toolConfig") ? top.get("toolConfig") : top).get("tools").items()) {
			if (tool.has("cachePoint")) continue;
			gathering.add(tool.get(tool.has("systemTool") ? "systemTool" : "toolSpec").get("name"));
		}
		return gathering.result();
	}
};
function configOf({ root }) {
	return field(root, "toolConfig") ?? root;
}
// build/src/formats/tool-lists/claude-rules.js
function ruleOf$5(text) {
	const bracket = text.indexOf("(");
	if (bracket === -1) return {
		name: text.trim(),
		limited: false
	};
	return {
		name: text.slice(0, bracket).trim(),
		limited: text.slice(bracket).trim() !== "(*)"
	};
}
function splitRules(text) {
	const rules = [];
	let depth = 0;
	let rule = "";
	for (const char of text) {
		if (char === "(") depth += 1;
		else if (char === ")") depth = Math.max(0, depth - 1);
		if (depth > 0 || !/[,\s]/.test(char)) rule += char;
		else {
			rules.push(rule);
			rule = "";
		}
	}
	return [...rules, rule].filter((each) => each !== "");
}
const MAX_DENY_PATTERNS = 200;
function deniedBy(rules) {
	const names = rules.map(ruleOf$5).flatMap(({ name, limited }) => limited || name.includes("?") ? [] : [name]);
	const exact = new Set(names);
	const patterns = [...exact].filter((name) => name.includes("*")).slice(0, MAX_DENY_PATTERNS).map((name) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(name));
	return (name) => exact.has(name) || exact.has(serverRuleOf(name)) || patterns.some((pattern) => pattern.matches(name));
}
function serverRuleOf(name) {
	const end = name.startsWith("mcp__") ? name.indexOf("__", 5) : -1;
	return end === -1 ? name : name.slice(0, end);
}
function serverOf$2(name) {
	return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}
function addRule(gathering, text, place, denied) {
	const { name } = ruleOf$5(text);
	if (name.length < text.trim().length && !text.trim().endsWith(")")) {
		gathering.wrong({
			at: place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.openBracket(name)
		});
		return;
	}
	if (denied(name)) return;
	const server = serverOf$2(name);
	if (server === void 0) gathering.addText(name, place);
	else if (!denied(`${name}__*`)) gathering.incomplete({
		at: place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.wholeServer(name, server)
	});
}
// build/src/formats/tool-lists/claude-agent.js
const CLAUDE_AGENT = {
	id: "claude-agent",
	title: "agent or skill front matter",
	recognise: ({ form }) => form === "front-matter",
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
		const denied = deniedBy(rulesOf$6(top.get("disallowedTools")).map(({ text }) => text));
		const given = LISTS$4.map((key) => top.get(key)).filter(isGiven$1);
		for (const list of given) addList(gathering, list, denied);
		if (given.length === 0) gathering.wrong(inheritsAll(top));
		if (isGiven$1(top.get("allowed-tools"))) gathering.open();
		return gathering.result();
	}
};
const LISTS$4 = ["tools", "allowed-tools"];
function inheritsAll(top) {
	return {
		at: top.get("tools").place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.inheritsAll()
	};
}
function isGiven$1(list) {
	if (holdsList(list)) return !list.items().some((item) => item.text()?.trim() === "*");
	const text = list.text()?.trim();
	return text === void 0 ? list.isMap || list.number() !== void 0 || list.boolean() !== void 0 : text !== "" && text !== "*";
}
function addList(gathering, list, denied) {
	if (!holdsList(list) && list.text() === void 0) gathering.wrong({
		at: list.place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.notAList()
	});
	for (const item of list.items()) if (item.text() === void 0 || item.text() === "") gathering.add(item);
	for (const { text, place } of rulesOf$6(list)) addRule(gathering, text, place, denied);
}
function rulesOf$6(list) {
	return (list.text() === void 0 ? list.texts() : [{
		value: list.text() ?? "",
		place: list.place
	}]).flatMap(({ value, place }) => splitRules(value).map((text) => ({
		text,
		place
	})));
}
// build/src/formats/tool-lists/claude-settings.js
const CLAUDE_SETTINGS = {
	id: "claude-settings",
	title: "Claude Code settings",
	recognise({ root }) {
		const permissions = field(root, "permissions");
		return [
			"allow",
			"ask",
			"deny"
		].some((list) => isList(field(permissions, list)));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const permissions = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("permissions");
		const denied = deniedBy(permissions.get("deny").texts().map((rule) => rule.value));
		for (const list of ["allow", "ask"]) for (const rule of permissions.get(list).items()) {
			const text = rule.text();
			if (text === void 0) gathering.add(rule);
			else addRule(gathering, text, rule.place, denied);
		}
		gathering.open();
		const mode = permissions.get("defaultMode");
		if (mode.text() === "bypassPermissions") gathering.incomplete({
			at: mode.place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.bypassed()
		});
		return gathering.result();
	}
};
// build/src/formats/tool-lists/copilot-agent.js
const COPILOT_AGENT = {
	id: "copilot-agent",
	title: "Copilot agent front matter",
	recognise: (document) => document.form === "front-matter" && (SIGNS$1.some((key) => field(document.root, key) !== void 0) || namesServerTool(document)),
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
		const tools = top.get("tools");
		const entries = entriesOf$1(tools);
		if (!holdsList(tools) && entries.length === 0 || entries.some(({ text }) => text === "*")) gathering.wrong(inheritsAll(top));
		else for (const entry of entries) addEntry(gathering, entry, top.get("mcp-servers"));
		for (const item of tools.items()) if (item.text() === void 0) gathering.add(item);
		return gathering.result();
	}
};
const SIGNS$1 = [
	"mcp-servers",
	"target",
	"infer",
	"handoffs"
];
const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;
function namesServerTool({ root }) {
	const tools = field(root, "tools");
	return (isList(tools) ? tools.items.map(textOf$3) : splitRules(textOf$3(tools) ?? "")).some((text) => text !== void 0 && SERVER_TOOL.test(text));
}
function entriesOf$1(tools) {
	const text = tools.text();
	if (text === void 0) return tools.items().flatMap((item) => {
		const name = item.text();
		return name === void 0 ? [] : [{
			text: name.trim(),
			place: item.place
		}];
	});
	return text.split(",").flatMap((part) => part.trim() === "" ? [] : [{
		text: part.trim(),
		place: tools.place
	}]);
}
function addEntry(gathering, { text, place }, servers) {
	const [, server, tool] = SERVER_TOOL.exec(text) ?? [];
	if (server === void 0 || tool === void 0) {
		gathering.addText(text, place);
		return;
	}
	const named = servers.get(server).get("tools").texts();
	if (tool !== "*" || named.length === 0) gathering.addText(tool, place, server);
	else for (const name of named) gathering.addText(name.value, name.place, server);
}
// build/src/formats/tool-lists/copilot-mcp.js
const COPILOT_MCP = {
	id: "copilot-mcp",
	title: "Copilot MCP configuration",
	recognise({ root }) {
		const servers = field(root, "mcpServers");
		return isMap$1(servers) && [...servers.entries.values()].some(({ node }) => field(node, "tools") !== void 0);
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const [name, server] of _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcpServers").entries()) {
			const tools = server.get("tools");
			if (tools.text() !== void 0) gathering.add(tools, name);
			else if (holdsList(tools)) for (const tool of tools.items()) gathering.add(tool, name);
			else gathering.incomplete({
				at: tools.place,
				..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.noToolsKey(name)
			});
		}
		return gathering.result();
	}
};
// build/src/formats/tool-lists/gemini.js
const GEMINI$1 = {
	id: "gemini",
	title: "Gemini request",
	recognise: (document) => toolNodes(document).some(isGeminiTool),
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const tool of toolReaders(document)) {
			if (!tool.isMap) gathering.wrong({
				at: tool.place,
				..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.geminiTool()
			});
			for (const [key, value] of tool.entries()) addKey(gathering, key, value);
		}
		return gathering.result();
	}
};
const FUNCTIONS = ["functionDeclarations", "function_declarations"];
const SERVERS = ["mcpServers", "mcp_servers"];
const BUILT_IN$3 = [
	...[
		"googleSearch",
		"google_search",
		"googleSearchRetrieval",
		"google_search_retrieval",
		"enterpriseWebSearch",
		"enterprise_web_search"
	],
	...[
		"codeExecution",
		"code_execution",
		"urlContext",
		"url_context",
		"googleMaps",
		"google_maps"
	],
	...[
		"computerUse",
		"computer_use",
		"fileSearch",
		"file_search",
		"retrieval"
	]
];
function isGeminiTool(tool) {
	return isMap$1(tool) && !tool.entries.has("name") && !tool.entries.has("type") && [...FUNCTIONS, ...BUILT_IN$3].some((key) => tool.entries.has(key));
}
function addKey(gathering, key, value) {
	if (FUNCTIONS.includes(key)) for (const each of value.items()) gathering.add(each.get("name"));
	else if (SERVERS.includes(key)) gathering.incomplete({
		at: value.place,
		on: "key",
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.unnamedServers()
	});
	else gathering.addText(key, value.place);
}
// build/src/formats/tool-lists/lines.js
function lineNodes(text) {
	const items = [];
	for (let start = 0; start <= text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		const line = withoutComment(text.slice(start, stop));
		const value = line.trim();
		const at = start + (line.length - line.trimStart().length);
		if (value !== "") items.push({
			kind: "scalar",
			start: at,
			end: at + value.length,
			value
		});
		start = stop + 1;
	}
	return {
		kind: "list",
		start: 0,
		end: text.length,
		items
	};
}
function withoutComment(line) {
	const at = line.search(/(?:^|\s)#/);
	return at === -1 ? line : line.slice(0, at);
}
const LINES$1 = {
	id: "lines",
	title: "plain list of names",
	recognise: (document) => document.form === "lines",
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const line of _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).items()) {
			const text = line.text() ?? "";
			const fault = faultOf$1(text);
			if (fault === void 0) gathering.add(line);
			else gathering.wrong({
				at: line.place,
				..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.badLine(lineOf$2(line), text, fault)
			});
		}
		return gathering.result();
	}
};
function lineOf$2(line) {
	const { document, path } = line.place;
	const node = document.root.kind === "list" ? document.root.items[Number(path[0])] : void 0;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(document, node?.start ?? 0).line;
}
function faultOf$1(text) {
	if (/\s/u.test(text)) return "white-space";
	if (text.includes(",")) return "comma";
	if (/^["'`]|["'`]$/.test(text)) return "quotes";
}
// build/src/formats/tool-lists/mcp-tools.js
const MCP_TOOLS = {
	id: "mcp",
	title: "MCP tools/list",
	recognise({ root }) {
		if (isList(root)) return root.items.length > 0 && root.items.every(isMessage) && root.items.some((page) => isAnswer(page) || isList(field(page, "tools")));
		return isAnswer(root) || isBareResult(root);
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
		let own;
		let cursor;
		for (const page of isList(document.root) ? top.items() : [top]) {
			own = serverInfo(page) ?? own;
			if (page.get("error").isMap) gathering.wrong({
				at: page.get("error").place,
				..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.serverError()
			});
			const result = page.get("result").has("tools") ? page.get("result") : page;
			if (!result.has("tools")) continue;
			for (const tool of result.get("tools").items()) gathering.add(tool.get("name"), options.server ?? own);
			cursor = result.get("nextCursor");
		}
		if (cursor?.text()) gathering.incomplete({
			at: cursor.place,
			on: "key",
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.morePages()
		});
		return gathering.result();
	}
};
function serverInfo(page) {
	return [
		page.get("metadata"),
		page.get("result"),
		page
	].map((place) => place.get("serverInfo").get("name").text()).find((name) => name !== void 0 && name.trim() !== "");
}
function isMessage(node) {
	return isMap$1(node) && (node.entries.has("jsonrpc") || isAnswer(node) || isList(field(node, "tools")));
}
function isAnswer(node) {
	if (isList(field(field(node, "result"), "tools"))) return true;
	return field(node, "jsonrpc") !== void 0 && isMap$1(field(node, "error"));
}
function isBareResult(node) {
	const tools = field(node, "tools");
	if (!isList(tools)) return false;
	const fromServer = textOf$3(field(node, "nextCursor")) !== void 0 || field(field(node, "metadata"), "serverInfo") !== void 0;
	return tools.items.some((tool) => field(tool, "inputSchema") !== void 0) || fromServer && tools.items.every(isMap$1);
}
// build/src/formats/tool-lists/mcpb.js
const MCPB = {
	id: "mcpb",
	title: "MCPB manifest",
	recognise({ root }) {
		return (field(root, "manifest_version") ?? field(root, "dxt_version")) !== void 0 && isMap$1(field(root, "server"));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
		const server = options.server ?? top.get("name").text();
		for (const tool of top.get("tools").items()) gathering.addNamed(tool, server);
		if (top.get("tools_generated").boolean() === true) gathering.incomplete({
			at: top.get("tools_generated").place,
			on: "key",
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.generated()
		});
		return gathering.result();
	}
};
// build/src/formats/tool-lists/names.js
const NAMES$2 = {
	id: "names",
	title: "list of names",
	recognise: (document) => document.form !== "lines" && (isList(document.root) || isList(field(document.root, "tools"))),
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const entry of toolReaders(document)) gathering.addNamed(entry);
		const other = otherList(document);
		if (other !== void 0) gathering.wrong({
			at: _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get(other).place,
			on: "key",
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.listNextToTools(other)
		});
		return gathering.result();
	}
};
const OTHER_LISTS = [
	"prompts",
	"resources",
	"resourceTemplates",
	"resource_templates"
];
function otherList({ root }) {
	if (!isMap$1(root) || ![...root.entries.values()].every(({ node }) => isList(node))) return void 0;
	return [...root.entries.keys()].find((key) => key !== "tools" && !OTHER_LISTS.includes(key));
}
// build/src/formats/tool-lists/openai.js
const OPENAI = {
	id: "openai",
	title: "OpenAI request",
	recognise: (document) => isRequest(document) || hasFunctions(document.root),
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const tool of toolReaders(document)) addTool(gathering, tool);
		if (hasFunctions(document.root)) for (const each of _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("functions").items()) gathering.add(each.get("name"));
		return gathering.result();
	}
};
const BUILT_IN$2 = /^(?:apply_patch|code_interpreter|computer|file_search|image_generation|local_shell|namespace|shell|tool_search|web_search)/;
function isOpenAiTool(tool) {
	if (isMap$1(field(tool, "function")) || isMap$1(field(tool, "custom"))) return true;
	const type = textOf$3(field(tool, "type")) ?? "";
	if (type === "function" || type === "custom") return field(tool, "name") !== void 0;
	return type === "mcp" ? field(tool, "server_label") !== void 0 : BUILT_IN$2.test(type);
}
function hasBareType(tool) {
	return textOf$3(field(tool, "type")) !== void 0 && field(tool, "name") === void 0;
}
function isRequest(document) {
	const tools = toolNodes(document);
	if (isList(document.root)) return tools.length > 0 && tools.every(isOpenAiTool);
	return tools.some((tool) => isOpenAiTool(tool) || hasBareType(tool));
}
function hasFunctions(root) {
	const functions = field(root, "functions");
	return isList(functions) && functions.items.length > 0 && functions.items.every((each) => field(each, "name") !== void 0);
}
function addTool(gathering, tool) {
	const type = tool.get("type").text();
	if (tool.get("function").isMap) gathering.add(tool.get("function").get("name"));
	else if (tool.get("custom").isMap) gathering.add(tool.get("custom").get("name"));
	else if (type === "mcp") addServer(gathering, tool);
	else if (tool.get("tools").exists) for (const nested of tool.get("tools").items()) addTool(gathering, nested);
	else if (!tool.has("name") && type !== void 0 && type !== "function" && type !== "custom") gathering.add(tool.get("type"));
	else gathering.addNamed(tool);
}
function addServer(gathering, tool) {
	const server = tool.get("server_label").text();
	if (server === void 0) {
		gathering.wrong({
			at: tool.get("server_label").place,
			..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.serverWithout("server_label")
		});
		return;
	}
	const allowed = tool.get("allowed_tools");
	const names = allowed.isMap ? allowed.get("tool_names") : allowed;
	for (const name of names.items()) gathering.add(name, server);
	if (!holdsList(names)) gathering.incomplete({
		at: tool.place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.xa.words.unnamed(server, "allowed_tools")
	});
}
// build/src/formats/tool-lists/server-map.js
const NO_SERVERS = [
	"allowed_tools",
	"allowedTools",
	"disallowed_tools",
	"disallowedTools",
	"names",
	"prompts",
	"resources",
	"servers",
	"skills",
	"tool_names",
	"toolNames"
];
const LISTS_OF_OTHERS = /* @__PURE__ */ new Set([
	...NO_SERVERS.map((key) => key.toLowerCase()),
	...[
		"agents",
		"custommodes",
		"groups",
		"hooks",
		"modes",
		"permissions",
		"plugins",
		"profiles",
		"roles",
		"rules",
		"subagents"
	],
	...[
		"allow",
		"allowed",
		"allowlist",
		"alwaysallow",
		"ask",
		"autoapprove",
		"autoapproved",
		"blocklist",
		"confirm",
		"denied",
		"deny",
		"denylist"
	],
	...[
		"exclude",
		"excluded",
		"excludes",
		"ignore",
		"include",
		"included",
		"includes",
		"extends"
	],
	...[
		"alerting",
		"alerts",
		"connectors",
		"dashboards",
		"exporters",
		"extensions",
		"pipelines",
		"processors",
		"receivers",
		"routes"
	],
	...[
		"remote_read",
		"remote_write",
		"rule_files",
		"scrape_config_files",
		"scrape_configs",
		"static_configs",
		"targets"
	],
	...[
		"branches",
		"commands",
		"events",
		"jobs",
		"needs",
		"on",
		"services",
		"stages",
		"steps",
		"tasks",
		"topics",
		"workflows"
	],
	...[
		"args",
		"bin",
		"dependencies",
		"dependson",
		"depends_on",
		"env",
		"environment",
		"files",
		"keywords",
		"labels",
		"packages",
		"paths"
	],
	...[
		"patterns",
		"scopes",
		"tags",
		"types",
		"users",
		"values",
		"variables",
		"volumes",
		"workspaces"
	]
]);
const CHOICE_OF_TOOLS = /^(?:all|allow|allowed|always[-_]?allow|ask|auto[-_]?approve|blocked|built[-_]?in|core|default|denied|deny|disabled?|disallowed|enabled?|excluded?|forbidden|included?|mcp|trusted)[-_]?tools?$/i;
const SERVER_NAME = /^[\p{L}\p{N}@_][\p{L}\p{N}@_.:/ -]{0,127}$/u;
const TOOL_NAME$1 = /^(?!.*\/\/)[\p{L}\p{N}_*][\p{L}\p{N}_.:/*-]{0,255}$/u;
const FILE_NAME = /\.(?:css|html?|js|json|md|mdc|py|sh|toml|ts|txt|xml|ya?ml)$/i;
const TOOL_KEYS = /* @__PURE__ */ new Set([...[
	"name",
	"title",
	"description",
	"annotations",
	"inputschema",
	"input_schema",
	"outputschema",
	"output_schema",
	"parameters",
	"schema"
], ...[
	"_meta",
	"icons",
	"execution",
	"strict",
	"type",
	"enabled",
	"version",
	"server",
	"tags",
	"category",
	"readonly",
	"destructive"
]]);
function keyOfOthers(root) {
	for (const [key, { node }] of root.entries) {
		if (LISTS_OF_OTHERS.has(key.toLowerCase()) || CHOICE_OF_TOOLS.test(key) || !SERVER_NAME.test(key)) return {
			key,
			why: "key"
		};
		if (isList(node) && !node.items.every(isTool)) return {
			key,
			why: "item"
		};
	}
}
function isTool(node) {
	const name = textOf$3(isMap$1(node) ? node.entries.get("name")?.node : node) ?? "";
	if (!TOOL_NAME$1.test(name) || FILE_NAME.test(name)) return false;
	return !isMap$1(node) || [...node.entries.keys()].every((key) => TOOL_KEYS.has(key.toLowerCase()));
}
function isMapOfLists({ form, root }) {
	return form !== "front-matter" && isMap$1(root) && root.entries.size > 0 && [...root.entries.values()].every(({ node }) => isList(node));
}
// build/src/formats/tool-lists/formats.js
const FORMATS = [
	LINES$1,
	COPILOT_AGENT,
	CLAUDE_AGENT,
	CLAUDE_SETTINGS,
	COPILOT_MCP,
	MCPB,
	BEDROCK,
	GEMINI$1,
	ANTHROPIC,
	MCP_TOOLS,
	OPENAI,
	NAMES$2,
	{
		id: "server-map",
		title: "names by server",
		recognise(document) {
			return isMapOfLists(document) && (document.isNamed || isMap$1(document.root) && keyOfOthers(document.root) === void 0);
		},
		declared(document, options) {
			const gathering = new Gathering(options);
			for (const [server, names] of _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).entries()) {
				if (NO_SERVERS.includes(server) || CHOICE_OF_TOOLS.test(server)) {
					gathering.wrong({
						at: names.place,
						on: "key",
						..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.settingsKey(server)
					});
					continue;
				}
				for (const entry of names.items()) gathering.addNamed(entry, server);
			}
			return gathering.result();
		}
	}
];
// build/src/formats/tool-lists/front-matter.js
function frontMatterOf$1(text) {
	const opening = /^---[ \t]*\r?\n/.exec(text);
	if (opening === null) return void 0;
	const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
	if (closing === null) return void 0;
	return `   ${text.slice(3, opening[0].length + closing.index)}`;
}
const TELLING = [
	"tools",
	"allowed-tools",
	"disallowedTools",
	"mcp-servers",
	"target",
	"infer",
	"handoffs"
];
function frontMatterWithout(front) {
	let kept = false;
	return front.split("\n").map((line) => {
		const key = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:/.exec(line)?.[1];
		if (key !== void 0) kept = TELLING.includes(key);
		return kept ? line : line.replace(/[^\r]/g, " ");
	}).join("\n");
}
// build/src/formats/tool-lists/value-limit.js
const MAX_VALUES = 1e6;
const [NEWLINE, QUOTE, COMMA, BACKSLASH, BRACKET$1, BRACE] = [
	10,
	34,
	44,
	92,
	91,
	123
];
function tooManyValues(text, json) {
	let values = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (json && char === QUOTE) at = endOfString(text, at);
		else if (char === COMMA || char === BRACKET$1 || char === BRACE || !json && char === NEWLINE) {
			values += 1;
			if (values > 1e6) return problemAt(at);
		}
	}
}
function problemAt(offset) {
	return {
		rule: "file-too-large",
		fault: {
			of: "values",
			most: MAX_VALUES
		},
		start: offset,
		end: offset + 1
	};
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === BACKSLASH) at += 1;
		else if (char === QUOTE) return at;
	}
	return text.length;
}
// build/src/formats/tool-lists/json-forms.js
const MAX_DOCUMENTS = 1e4;
function isSequence(text) {
	const first = endOfValue(text, text.search(/[[{]/));
	return first !== void 0 && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}
function readSequence(text) {
	const items = [];
	for (let at = nextValue(text, 0); at < text.length;) {
		const end = endOfValue(text, at);
		if (end === void 0) return void 0;
		if (items.length === 1e4) return { problems: [tooMany(at, end)] };
		const parsed = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.p)(text.slice(at, end));
		if ("problems" in parsed) return { problems: parsed.problems.map((problem) => ({
			...problem,
			start: problem.start + at,
			end: problem.end + at,
			...problem.rule === "duplicate-key" && { first: {
				start: problem.first.start + at,
				end: problem.first.end + at
			} }
		})) };
		items.push(moved$1(parsed.root, at));
		at = nextValue(text, end);
	}
	return { root: {
		kind: "list",
		start: 0,
		end: text.length,
		items
	} };
}
function tooMany(start, end) {
	return {
		rule: "parse-error",
		fault: {
			kind: "too-many-documents",
			most: MAX_DOCUMENTS
		},
		start,
		end
	};
}
function nextValue(text, from) {
	let at = from;
	while (at < text.length && /[\s\x1e]/.test(text.charAt(at))) at += 1;
	return at;
}
function endOfValue(text, start) {
	let depth = 0;
	for (let at = start; at >= 0 && at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === "\"") at = endOfString(text, at);
		else if (char === "[" || char === "{") depth += 1;
		else if (char === "]" || char === "}") depth -= 1;
		if (depth === 0) return at === start ? void 0 : at + 1;
	}
}
function moved$1(node, by) {
	const at = {
		start: node.start + by,
		end: node.end + by
	};
	if (node.kind === "scalar") return {
		...node,
		...at
	};
	if (node.kind === "list") return {
		kind: "list",
		...at,
		items: node.items.map((item) => moved$1(item, by))
	};
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of node.entries) entries.set(key, {
		keyStart: entry.keyStart + by,
		keyEnd: entry.keyEnd + by,
		node: moved$1(entry.node, by)
	});
	return {
		kind: "map",
		...at,
		entries
	};
}
function withoutComments(text) {
	return blanked(blanked(text, commentAt), lastCommaAt);
}
function blanked(text, endAt) {
	const pieces = [];
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === "\"") at = endOfString(text, at);
		const end = endAt(text, at);
		if (end === void 0) continue;
		pieces.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, " "));
		from = end;
		at = end - 1;
	}
	return pieces.join("") + text.slice(from);
}
function commentAt(text, at) {
	const block = text.startsWith("/*", at);
	if (!block && !text.startsWith("//", at)) return void 0;
	const end = text.indexOf(block ? "*/" : "\n", at + 2);
	return end === -1 ? text.length : end + (block ? 2 : 0);
}
const CLOSING = /\s*[\]}]/y;
function lastCommaAt(text, at) {
	if (text[at] !== ",") return void 0;
	CLOSING.lastIndex = at + 1;
	return CLOSING.test(text) ? at + 1 : void 0;
}
// build/src/formats/tool-lists/forms.js
async function openToolList(file, bytes, as) {
	const text = textOf$2(bytes);
	if (text === void 0) {
		const loaded = await (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.u)(file, bytes, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ji, "json");
		return loaded.kind === "broken" ? loaded : {
			kind: "broken",
			text: "",
			problems: []
		};
	}
	const found = await findForm(file, text, as);
	if ("problems" in found) return {
		kind: "broken",
		text,
		problems: found.problems
	};
	return {
		kind: "document",
		document: documentOf(file, text, found, as !== "any"),
		complaints: found.complaints ?? []
	};
}
function textOf$2(bytes) {
	if (bytes.length > 16777216) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const NAMED$2 = /(?:^|[/.])tools\.[^/.]+$/i;
function documentOf(file, text, { form, root }, isRequested) {
	return {
		file,
		syntax: form.startsWith("json") ? "json" : "yaml",
		text,
		form,
		isNamed: isRequested || NAMED$2.test(file),
		root,
		get value() {
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root);
		}
	};
}
async function findForm(file, text, as) {
	if (as === "lines") return linesForm(text);
	const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
	const front = named === void 0 ? frontMatterOf$1(text) : void 0;
	if (front !== void 0) return readFrontMatter(front);
	if (/^\s*[[{]/.test(text) || named === "json") return readBrackets(text, named, as);
	if (named === "txt" && as === "any") return linesForm(text);
	return as === "structure" || looksLikeYaml(text) ? readYamlForm(text) : linesForm(text);
}
async function readBrackets(text, named, as) {
	const many = tooManyValues(text, true);
	if (many !== void 0) return { problems: [many] };
	const strict = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.p)(text);
	if ("root" in strict) return {
		form: "json",
		root: strict.root
	};
	if (isSequence(text)) {
		const sequence = readSequence(text);
		if (sequence !== void 0) return "root" in sequence ? {
			form: "json-sequence",
			root: sequence.root
		} : sequence;
	}
	if (named === "txt" && as === "any") return linesForm(text);
	if (named !== "json") {
		const yaml = await readYamlForm(text);
		if ("root" in yaml) return yaml;
	}
	const lenient = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.p)(withoutComments(text));
	return "root" in lenient ? {
		form: "json-with-comments",
		root: lenient.root,
		complaints: strict.problems
	} : strict;
}
function linesForm(text) {
	const many = tooManyValues(text, false);
	return many === void 0 ? {
		form: "lines",
		root: lineNodes(text)
	} : { problems: [many] };
}
async function readYamlForm(text) {
	const many = tooManyValues(text, false);
	if (many !== void 0) return { problems: [many] };
	const parsed = await readYaml(text);
	return "root" in parsed ? {
		form: "yaml",
		root: parsed.root
	} : parsed;
}
async function readFrontMatter(front) {
	if (front.length > 131072) return { problems: [{
		rule: "file-too-large",
		fault: {
			of: "front-matter",
			count: front.length,
			most: _located_js__WEBPACK_IMPORTED_MODULE_1__.qi
		},
		start: 0,
		end: 3
	}] };
	const parsed = await readYaml(front);
	if ("root" in parsed) return {
		form: "front-matter",
		root: parsed.root
	};
	const rest = await readYaml(frontMatterWithout(front));
	return "root" in rest && rest.root.kind === "map" ? {
		form: "front-matter",
		root: rest.root
	} : parsed;
}
async function readYaml(text) {
	return (await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449))).readYaml(text);
}
function looksLikeYaml(text) {
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		const line = withoutComment(text.slice(start, stop)).trim();
		if (line !== "") return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
		start = stop + 1;
	}
	return false;
}
// build/src/formats/tool-lists/not-tool-lists.js
const { words: words$3 } = _located_js__WEBPACK_IMPORTED_MODULE_1__.bi;
function refusalOf(document) {
	const { root, form } = document;
	if (form === "lines" || form === "front-matter" || !isMap$1(root)) return void 0;
	return serversOnly(root) ?? registryEntry(root) ?? agentCard(root) ?? listsOfOthers(document);
}
const SERVER_KEYS$1 = [
	["mcpServers"],
	["servers"],
	["mcp", "servers"],
	["context_servers"]
];
function serversOnly(root) {
	for (const path of SERVER_KEYS$1) {
		const servers = path.reduce((node, key) => field(node, String(key)), root);
		if (!isMap$1(servers) || field(root, "tools") !== void 0) continue;
		const nodes = [...servers.entries.values()].map(({ node }) => node);
		if (!nodes.every(isMap$1) || nodes.some((node) => field(node, "tools") !== void 0)) continue;
		return {
			path,
			words: words$3.serversOnly([...servers.entries.keys()])
		};
	}
}
function registryEntry(root) {
	const key = ["packages", "remotes"].find((each) => isList(field(root, each)));
	if (key === void 0 || field(root, "name") === void 0 || field(root, "tools") !== void 0) return void 0;
	return {
		path: [key],
		words: words$3.registryEntry()
	};
}
const WELL_KNOWN = [
	{
		keys: ["customModes"],
		file: "roo-modes"
	},
	{
		keys: [
			"scrape_configs",
			"rule_files",
			"remote_write",
			"alerting"
		],
		file: "prometheus"
	},
	{
		keys: [
			"receivers",
			"exporters",
			"processors"
		],
		file: "opentelemetry"
	},
	{
		keys: [
			"excludeTools",
			"coreTools",
			"allowedTools",
			"exclude_tools",
			"core_tools",
			"disallowedTools"
		],
		file: "tool-choice"
	}
];
function listsOfOthers(document) {
	const { root } = document;
	if (!isMap$1(root)) return void 0;
	const known = WELL_KNOWN.flatMap(({ keys, file }) => keys.filter((key) => isList(field(root, key))).map((key) => ({
		key,
		file
	})))[0];
	const other = isMapOfLists(document) ? keyOfOthers(root) : void 0;
	if (known !== void 0) return {
		path: [known.key],
		words: words$3.knownFile(known.file)
	};
	return other && {
		path: [other.key],
		words: words$3.mapOfOthers(other.key, other.why)
	};
}
function agentCard(root) {
	const skills = field(root, "skills");
	if (!isList(skills) || field(root, "tools") !== void 0 || !skills.items.every((skill) => field(skill, "id") !== void 0)) return void 0;
	return {
		path: ["skills"],
		words: words$3.agentCard()
	};
}
// build/src/formats/tool-lists/read.js
async function readToolList$1(file, bytes, options = {}) {
	const wanted = FORMATS.find(({ id }) => id === options.format);
	if (options.format !== void 0 && wanted === void 0) return failed([unknownFormat(file, options.format)]);
	const opened = await openToolList(file, bytes, wanted === void 0 ? "any" : wanted === LINES$1 ? "lines" : "structure");
	if (opened.kind === "broken") return failed((0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(file, opened.text, opened.problems));
	const { document } = opened;
	const format = document.form === "json-with-comments" ? void 0 : formatOf(document, wanted);
	if (format !== void 0) return declaredBy(format, document, options);
	const refusal = refusalOf(document);
	if (refusal !== void 0) return failed([(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, {
		at: {
			document,
			path: refusal.path
		},
		on: "key",
		...refusal.words
	})]);
	if (opened.complaints.length > 0) return failed((0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(file, document.text, opened.complaints));
	return failed([(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, {
		at: {
			document,
			path: []
		},
		...whyUnknown(document, wanted)
	})]);
}
async function mayBeToolList(file, bytes) {
	const opened = await openToolList(file, bytes, "any");
	if (opened.kind === "broken") return true;
	const { document } = opened;
	if (document.form === "json-with-comments") return true;
	return formatOf(document, void 0) !== void 0 && refusalOf(document) === void 0;
}
function formatOf(document, wanted) {
	if (document.form === "lines" && wanted === void 0 && /\.(md|markdown)$/i.test(document.file)) return void 0;
	return (wanted === void 0 ? FORMATS : [wanted]).find((format) => format.recognise(document));
}
function declaredBy(format, document, options) {
	const { tools, complete, notes, problems } = format.declared(document, options);
	const findings = [...problems.map((problem) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, problem)), ...notes.map((note) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.xa, note))];
	if (problems.length > 0) return failed(findings);
	if (tools.length === 0) return failed([(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, {
		at: {
			document,
			path: []
		},
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.noTool(format.title)
	}), ...findings]);
	return {
		kind: "list",
		format: {
			id: format.id,
			title: format.title
		},
		tools,
		complete,
		findings
	};
}
function whyUnknown(document, wanted) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.bi;
	if (document.form === "lines") return words.plainMarkdown();
	if (wanted === void 0) return words.noFormat();
	return words.otherFormat(wanted, FORMATS.find((format) => format.recognise(document)));
}
function unknownFormat(file, format) {
	const ids = FORMATS.map(({ id }) => id);
	const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.bi.words.unknownFormat(format, ids, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(format, ids));
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, file, words);
}
function failed(findings) {
	return {
		kind: "failed",
		findings
	};
}
// build/src/discovery/listing.js
const MAX_DETOURS = 1e5;
const listings = /* @__PURE__ */ new WeakMap();
async function listFiles(tree, isWanted) {
	const { files, detours } = await listingOf(tree);
	const wanted = files.filter(isWanted);
	for (const [path, file] of detours) if (isWanted(path) && !isWanted(file)) wanted.push(path);
	return detours.size === 0 ? wanted : wanted.sort();
}
async function allFiles(tree) {
	return (await listingOf(tree)).files;
}
function listingOf(tree) {
	const known = listings.get(tree);
	if (known) return known;
	const listing = readListing(tree);
	listings.set(tree, listing);
	return listing;
}
async function readListing(tree) {
	const files = await tree.list();
	const links = await tree.links?.() ?? /* @__PURE__ */ new Map();
	return {
		files,
		detours: links.size === 0 ? /* @__PURE__ */ new Map() : detoursOf(files, links)
	};
}
function detoursOf(files, links) {
	const below = filesByFolder(files, links);
	const detours = /* @__PURE__ */ new Map();
	const open = [...links.keys()].map((link) => ({
		at: link,
		passed: /* @__PURE__ */ new Set([link])
	}));
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.wt)(next.at, links);
		if (followed.kind === "refused") continue;
		for (const file of below(followed.path)) {
			const path = `${next.at}/${followed.path === "" ? file : file.slice(followed.path.length + 1)}`;
			if (detours.size >= MAX_DETOURS) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.xt(`more than ${MAX_DETOURS} paths lead to folders through symbolic links`, "remove links to folders that themselves contain links to folders");
			if (!links.has(file)) detours.set(path, file);
			else if (!next.passed.has(file)) open.push({
				at: path,
				passed: /* @__PURE__ */ new Set([...next.passed, file])
			});
		}
	}
	return detours;
}
function filesByFolder(files, links) {
	const sorted = [.../* @__PURE__ */ new Set([...files, ...links.keys()])].sort();
	return (folder) => {
		if (folder === "") return sorted;
		const from = firstAtLeast(sorted, `${folder}/`);
		return sorted.slice(from, firstAtLeast(sorted, `${folder}0`));
	};
}
function firstAtLeast(sorted, text) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
// build/src/discovery/tools.js
const { words: words$2 } = _located_js__WEBPACK_IMPORTED_MODULE_1__.bi;
async function readTools$1(items, tree, aliases) {
	const reading = {
		findings: [],
		files: [],
		unread: [],
		tools: [],
		sources: [],
		isComplete: true
	};
	const { findings, files, unread, tools, sources } = reading;
	let named = 0;
	for (const item of items) {
		const found = await filesOf$1(item.text, tree);
		if (found === "folder") findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, "", words$2.emptyFolder(item.text)));
		else if (found.length > 0) for (const file of found) await readListFile(file, item, tree, aliases, reading);
		else {
			const problem = problemOfName(item.text);
			if (problem) findings.push(problem);
			else {
				const { text: name, server } = item;
				tools.push((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ni)({
					name,
					...server && { server }
				}, aliases));
				named += 1;
			}
		}
	}
	if (named > 0) sources.push(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(named, "name")} given directly`);
	return {
		...tools.length > 0 && { list: {
			tools: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ti)(tools),
			sources,
			complete: reading.isComplete
		} },
		files,
		unread,
		findings
	};
}
function problemOfName(text) {
	if (_index_js__WEBPACK_IMPORTED_MODULE_0__._.test(text)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, text, words$2.missing(text));
	if (IS_PATH.test(text)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, "", words$2.noPath(text));
	if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.T)(text)) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, "", words$2.noFiles(text));
}
async function readListFile(file, { server, format }, tree, aliases, reading) {
	reading.files.push(file);
	const read = await tree.read(file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ji);
	if (read.kind !== "bytes") {
		reading.unread.push(file);
		const why = read.kind === "too-large" ? {
			...read,
			most: _located_js__WEBPACK_IMPORTED_MODULE_1__.Ji
		} : read;
		reading.findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.bi, file, words$2.unread(why)));
		return;
	}
	const result = await readToolList$1(file, read.bytes, {
		...server && { server },
		...format && { format }
	});
	for (const finding of result.findings) reading.findings.push(finding);
	if (result.kind === "failed") {
		reading.unread.push(file);
		return;
	}
	reading.isComplete &&= result.complete;
	for (const tool of result.tools) reading.tools.push((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ni)(tool, aliases));
	const count = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(result.tools.length, "tool");
	reading.sources.push(`${file} (${result.format.title}, ${count})`);
}
const IS_PATH = /^\.{0,2}\/|\/$/;
function namesFile(item, file) {
	let names = itemMatchers.get(item);
	if (!names) {
		const wanted = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(item.text) ?? item.text;
		const finds = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.T)(item.text) ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.b)(wanted) : () => false;
		names = (path) => path === wanted || finds(path) || _index_js__WEBPACK_IMPORTED_MODULE_0__._.test(path) && path.startsWith(`${wanted}/`);
		itemMatchers.set(item, names);
	}
	return names(file);
}
const itemMatchers = /* @__PURE__ */ new WeakMap();
async function filesOf$1(text, tree) {
	const file = text.replace(/^\.\/(?=.)/, "");
	if ((await tree.read(file, 0)).kind !== "absent") return [file];
	if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.T)(text) && /[/.]/.test(text)) return listFiles(tree, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.b)(file));
	if (/[*?[{(]/.test(text)) return [];
	const folder = /^\.?\/?$/.test(file) ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(file) ?? file;
	const below = await listFiles(tree, (path) => folder === "" || path.startsWith(`${folder}/`));
	if (below.length === 0) return [];
	const lists = await toolListsAmong(below, tree);
	return lists.length > 0 ? lists : "folder";
}
async function toolListsAmong(files, tree) {
	const lists = [];
	for (const file of files) if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.k)(file)) lists.push(file);
	else if (/\.(?:jsonc?|ya?ml|txt|md)$/i.test(file) && !(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.A)(file)) {
		if ((await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, { named: false })).kind !== "foreign") continue;
		const read = await tree.read(file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ji);
		if (read.kind === "bytes" && await mayBeToolList(file, read.bytes)) lists.push(file);
	}
	return lists;
}
// build/src/discovery/assemble.js
async function toolsOf(items, tree, settings) {
	return items.length > 0 ? readTools$1(items, tree, settings.aliases) : void 0;
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
	const [card] = files.own.card;
	const { policy, findings } = ownPolicy(card, files.own.policy[0], settings.environmentDefaults);
	const { findings: floorFindings, ...composed } = composeAgent({
		...card?.card && { card: card.card },
		...policy && { policy }
	}, floors, exemptions.filter(({ agent }) => agent === files.name));
	return {
		name: files.name,
		identity: files.identity,
		...composed,
		...accessOf(files.own.access, floors),
		...tools?.list && { tools: tools.list },
		...tools && tools.unread.length > 0 && { unreadToolLists: tools.unread },
		...traces?.origin && { traces: traces.origin },
		files: [
			...governedFilesOf(files).map(({ document }) => document.file),
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
// build/src/formats/permissions/dialect.js
function hasAnyKey(...paths) {
	return ({ value }) => paths.some((path) => valueAt(value, path) !== void 0);
}
function valueAt(value, path) {
	return path.split(".").reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function keysAt(value, path) {
	const map = path === void 0 ? value : valueAt(value, path);
	return typeof map === "object" && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}
function listedRules$1(value) {
	return [
		"deny",
		"ask",
		"allow"
	].flatMap((list) => valueAt(value, `permissions.${list}`) ?? []).map(String);
}
const MAX_PERMISSION_BYTES = 1048576;
// build/src/formats/permissions/code.js
const DOWNLOADERS = "\\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b";
const FETCHES = new RegExp([
	`${DOWNLOADERS}[^|;&]*\\|\\s*(?:sudo\\s+)?(?:(?:ba|z|da|k)?sh\\b|python[0-9.]*|node|perl|ruby|iex)`,
	`\\b(?:ba|z|da)?sh\\b\\s+(?:-c\\s+)?["']?(?:<\\(|\\$\\(|\`)\\s*(?:curl|wget)\\b`,
	"\\beval\\b[^;&]*\\b(?:curl|wget)\\b",
	`\\biex\\b[^;&]*(?:${DOWNLOADERS}|\\bDownloadString\\b)`,
	"\\b(?:curl|wget)\\b[^;]*(?:&&|;)\\s*(?:chmod\\s+\\S+\\s+\\S+\\s*(?:&&|;)\\s*)?(?:(?:ba|z)?sh\\s+|\\./)\\S"
].join("|"));
const MAX_COMMAND = 4e3;
const RUNNER = new RegExp(`(?:^|[\\s;|&(/\\\\])(?:npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run)((?:\\s+-{1,2}(?:from|package|p|python|with|registry|index|index-url|directory)(?:=|\\s+)\\S+|\\s+-{1,2}[A-Za-z-]+)*)\\s+(\\S+)`);
function dangerOf(command) {
	if (command.length > MAX_COMMAND) return new RegExp(DOWNLOADERS).test(command) ? "fetches" : void 0;
	if (FETCHES.test(command)) return "fetches";
	const match = RUNNER.exec(command);
	if (match === null) return void 0;
	const [, options = "", last = ""] = match;
	return isPinned(/(?:--from|--package|-p)(?:=|\s+)(\S+)/.exec(options)?.[1] ?? last) ? void 0 : "unpinned";
}
function isPinned(name) {
	if (/^[./$]/.test(name)) return true;
	if (/^(?:git\+|https?:|github:)/.test(name)) return /[@#][0-9a-f]{40}\b/.test(name);
	return /[^/]@v?\d+\.\d+|==\s*\d|@sha\d+:/.test(name) || /@[0-9a-f]{40}\b/.test(name);
}
// build/src/formats/permissions/host-regex.js
function searchExpression(source, { ignoresCase }) {
	if (!(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.yo)(source, ignoresCase ? _located_js__WEBPACK_IMPORTED_MODULE_1__.To : _located_js__WEBPACK_IMPORTED_MODULE_1__.Eo)) return void 0;
	const isAnchored = !hasChoice(source) && source.startsWith("^");
	const inner = isAnchored ? source.slice(1) : source;
	const body = ignoresCase ? `(?i:${inner})` : `(?:${inner})`;
	return `${isAnchored ? "" : _located_js__WEBPACK_IMPORTED_MODULE_1__.vo}${inner === "" ? "" : body}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
}
function hasChoice(source) {
	const bare = source.replace(/\\[\s\S]/g, "").replace(/\[[^\]]*\]/g, "");
	let depth = 0;
	for (const char of bare) {
		if (char === "(") depth += 1;
		if (char === ")") depth -= 1;
		if (char === "|" && depth === 0) return true;
	}
	return false;
}
function sampleOfRegex(source) {
	const text = source.replace(/^\^/, "").replace(/\$$/, "").replace(/\(\?[:i]*:?/g, "(").replace(/\((?:[^()]*\([^()]*\))?[^()]*\)[*?]/g, "").replace(/\(([^()|]*)(?:\|[^()]*)?\)\+?/g, "$1").replace(/\\b/g, "").replace(/\\s[+*]?/g, " ").replace(/\\S[+*]?|\\w[+*]?|\[[^\]]*\][+*]?/g, "x").replace(/\\d[+*]?/g, "1").replace(/\.[*+]\??/g, "").replace(/\\([^A-Za-z0-9])/g, "$1");
	return /[\\^$|(){}[\]]/.test(text) || text.trim() === "" ? void 0 : text.trim();
}
function matchesNothing(source) {
	return canBeEmpty((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.wo)(source, _located_js__WEBPACK_IMPORTED_MODULE_1__.Eo));
}
function canBeEmpty(node) {
	switch (node.kind) {
		case "nothing": return true;
		case "set": return false;
		case "assertion": return node.assertion !== "word-boundary";
		case "sequence": return node.parts.every(canBeEmpty);
		case "choice": return node.options.some(canBeEmpty);
		case "repeat": return node.min === 0 || canBeEmpty(node.of);
		default: return node;
	}
}
function isValidRegex(source, flags) {
	try {
		return new RegExp(source, flags).source !== "";
	} catch {
		return false;
	}
}
// build/src/model/host-call.js
const CALL_KINDS = [
	"shell",
	"shell-read",
	"read",
	"edit",
	"write",
	"notebook",
	"fetch",
	"net",
	"mcp",
	"agent",
	"skill",
	"output",
	"tool"
];
function requestOfCall({ kind, prefix, text }) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.jo)([
		kind,
		prefix,
		text
	]);
}
function callOfRequest(request) {
	const [kind = "tool", prefix = "", text = ""] = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(request);
	return {
		kind: CALL_KINDS.find((known) => known === kind) ?? "tool",
		prefix,
		text
	};
}
// build/src/formats/permissions/host-rule.js
function hostRule({ list, examples = [], name, ...entry }) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.un)({
		...entry,
		name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.g)(name),
		outcome: list,
		examples: examples.map(requestOfCall)
	});
}
// build/src/formats/permissions/claude/read-only.js
const READERS$2 = new Set("ls cat echo pwd head tail grep find wc which diff stat du lsof pgrep tput ss fd fdfind fmt comm cmp numfmt expr test printf getconf seq tsort pr".split(" "));
const SUBCOMMANDS = {
	git: [/^(?:status|log|diff|show|blame|ls-files|ls-tree|rev-parse|rev-list|describe|shortlog|cat-file|for-each-ref|merge-base|name-rev)$/, /^(?:branch|tag|remote|reflog)$/],
	docker: [/^(?:ps|images|logs|inspect|version|info)$/, /^$/]
};
const WRITES = {
	find: /^-(?:exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls)$/,
	fd: /^(?:-[xX]|--exec(?:-batch)?)/,
	fdfind: /^(?:-[xX]|--exec(?:-batch)?)/,
	git: /^(?:--output(?:=|$)|--ext-diff$|-c$|-o$|--exec-path)/,
	docker: /^-[fH]$|^--(?:follow|host)/
};
function isReadOnly(words) {
	const [name = "", second = "", ...rest] = words;
	const writes = WRITES[name];
	if (writes && words.slice(1).some((word) => writes.test(word))) return false;
	if (READERS$2.has(name)) return true;
	const forms = SUBCOMMANDS[name];
	if (forms === void 0) return false;
	const [always, alone] = forms;
	return always.test(second) || alone.test(second) && rest.every((word) => /^-[avr]+$/.test(word));
}
const FILE_READERS = {
	cat: 0,
	head: 0,
	tail: 0,
	less: 0,
	more: 0,
	nl: 0,
	tac: 0,
	wc: 0,
	diff: 0,
	stat: 0,
	grep: 1,
	egrep: 1,
	rg: 1,
	sed: 1,
	awk: 1,
	cp: 0
};
const FILE_WRITERS = {
	cp: 0,
	mv: 0,
	rm: 0,
	rmdir: 0,
	mkdir: 0,
	touch: 0,
	tee: 0
};
function filesOf(words) {
	const [name = "", ...rest] = words;
	const plain = rest.filter((word) => !word.startsWith("-"));
	const isInPlace = name === "sed" && rest.some((word) => /^-[A-Za-z]*i|^--in-place/.test(word));
	const filesBehind = (table) => Object.hasOwn(table, name) ? plain.slice(table[name]) : [];
	return [...filesBehind(FILE_READERS).map((word) => ({
		kind: "read",
		word
	})), ...(isInPlace ? plain.slice(1) : name === "cp" ? plain.slice(-1) : filesBehind(FILE_WRITERS)).map((word) => ({
		kind: "edit",
		word
	}))];
}
// build/src/formats/permissions/host-tools.js
function toolWith(kind, ...keys) {
	return {
		kind,
		textsOf: (input) => {
			const text = keys.map((key) => argumentText(input, key)).find((each) => each !== void 0);
			return text === void 0 ? void 0 : [text];
		}
	};
}
function toolWithout(kind, absent, ...keys) {
	const { textsOf } = toolWith(kind, ...keys);
	return {
		kind,
		textsOf: (input) => textsOf(input) ?? [absent]
	};
}
const FREE_TOOL = {
	kind: "free",
	textsOf: () => [""]
};
function toolsNamed(names, tool) {
	return Object.fromEntries(names.split(" ").map((name) => [name, tool]));
}
function argumentText(input, key) {
	if (typeof input !== "object" || input === null || !Object.hasOwn(input, key)) return void 0;
	const value = input[key];
	if (typeof value === "string") return value.trim() === "" ? void 0 : value;
	return Array.isArray(value) && value.every((word) => typeof word === "string") && value.length > 0 ? lineOf$1(value) : void 0;
}
function lineOf$1(words) {
	const [program = "", option = "", script] = words;
	if (/(?:^|\/)(?:ba|z|da)?sh$/.test(program) && /^-l?c$/.test(option) && script !== void 0 && words.length === 3) return script;
	return words.map((word) => /^[^\s'"\\;|&<>()$`*?]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
function filesOfPatch(patch) {
	const files = [...patch.matchAll(/^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
	return files.length === 0 ? void 0 : files.map(([, file = ""]) => file.trim());
}
const PATCH_TOOL = {
	kind: "edit",
	textsOf: (input) => {
		if (typeof input === "string") return filesOfPatch(input);
		if (typeof input !== "object" || input === null) return void 0;
		const { changes, patch, input: text } = input;
		const written = [patch, text].find((each) => typeof each === "string");
		if (written !== void 0) return filesOfPatch(written);
		const files = Array.isArray(changes) ? changes.flatMap((change) => argumentText(change, "path") ?? []) : Object.keys(typeof changes === "object" && changes !== null ? changes : {});
		return files.length === 0 ? void 0 : files;
	}
};
function mcpParts({ server, text }) {
	if (server !== void 0) return {
		server,
		tool: text
	};
	const [, owner, tool] = /^mcp__(.+?)__(.+)$/.exec(text) ?? /^mcp:([^:]+):(.+)$/.exec(text) ?? /^([^/:\s]+)[/:](.+)$/.exec(text) ?? [];
	return owner === void 0 || tool === void 0 ? void 0 : {
		server: owner,
		tool
	};
}
function mcpName(call) {
	const parts = mcpParts(call);
	return parts === void 0 ? call.text : `mcp__${parts.server}__${parts.tool}`.replace(/[^A-Za-z0-9_-]/g, "_");
}
function plainCall(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const KIND_WORDS = {
	shell: "commands",
	"shell-read": "commands",
	read: "reading files",
	edit: "edits",
	write: "edits",
	notebook: "edits",
	fetch: "addresses",
	net: "connections",
	mcp: "tools of MCP servers",
	agent: "agents",
	skill: "skills",
	output: "outputs",
	tool: "other tools"
};
function nothingAbout({ kind }) {
	return { why: `these files decide nothing about ${KIND_WORDS[kind]}` };
}
function pathInFolder({ text, folder }) {
	const path = text.replace(/^([A-Za-z]):[\\/]/, (_, drive) => `/${drive}/`.toLowerCase());
	if (!path.startsWith("/")) return path.replace(/^(?:\.\/)+/, "");
	if (folder === void 0) return FOLDER_UNKNOWN;
	const own = folder.replace(/\/$/, "");
	if (path === own) return ".";
	return path.startsWith(`${own}/`) ? path.slice(own.length + 1) : path;
}
const FOLDER_UNKNOWN = { why: "the path is absolute, and the trace does not state the folder of the session" };
function hostOfAddress(address) {
	return address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#][\s\S]*$/, "").replace(/^[^@]*@/, "").replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
}
function mayOnlyRead(command) {
	return isReadOnly(command.split(/\s+/));
}
// build/src/formats/permissions/mcp/servers.js
const PLAIN_KEYS$1 = /* @__PURE__ */ new Set([
	"timeout",
	"description",
	"type",
	"gallery",
	"version",
	"metadata"
]);
function readServers(map, others = []) {
	const left = /* @__PURE__ */ new Set([...PLAIN_KEYS$1, ...others]);
	return map.entries().map(([name, reader]) => ({
		name,
		code: serverCode$1(name, reader, left),
		reader
	}));
}
function serverCode$1(name, reader, left) {
	const command = commandOf(reader);
	const address = [
		"url",
		"httpUrl",
		"serverUrl",
		"uri"
	].map((key) => reader.get(key).text()).find((text) => text !== void 0);
	const helper = reader.get("headersHelper").text();
	const text = command ?? (address === void 0 ? "no command" : addressOf(address));
	const danger = command === void 0 ? void 0 : dangerOf(command);
	const parts = partsOf$2(reader, left);
	return {
		key: `mcp ${name}`,
		subject: `the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(helper === void 0 ? text : `${text}, with headers from ${helper}`),
		identity: JSON.stringify(Object.entries(parts).sort(([a], [b]) => a < b ? -1 : 1)),
		parts,
		place: reader.place,
		...danger && { danger }
	};
}
function commandOf(reader) {
	const command = reader.get("command");
	const listed = command.items().map((item) => item.text() ?? "");
	const words = [...command.text() === void 0 ? listed : [command.text() ?? ""], ...reader.get("args").items().map((item) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(item.value()))];
	return words.length === 0 ? void 0 : words.join(" ");
}
function addressOf(address) {
	return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1").replace(/\?.*$/, "");
}
function partsOf$2(reader, left) {
	return Object.fromEntries(reader.entries().filter(([key]) => !left.has(key)).flatMap(([key, value]) => (key === "env" || key === "headers") && value.isMap ? value.entries().map(([name, inner]) => [`${key}.${name}`, inner]) : [[key, value]]).map(([key, value]) => [key, JSON.stringify(value.value() ?? null)]));
}
// build/src/formats/permissions/patterns.js
const ANY_CHAR$1 = `[^\ufdd0]`;
function either(sources) {
	return `(?:${sources.join("|")})`;
}
function callPattern(kinds, text, prefix = kinds.some((kind) => kind.startsWith("shell")) ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : "") {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.So)([
		either(kinds.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)),
		prefix,
		text
	]);
}
function starExpression(text) {
	return text.split("*").map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join(_located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
}
function globExpression(text) {
	return text.split(/([*?])/).map((part) => part === "*" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : part === "?" ? ANY_CHAR$1 : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part)).join("");
}
function wordsExpression(text) {
	return `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(text)}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
}
function hostExpression(pattern) {
	const name = pattern.toLowerCase().replace(/\.$/, "");
	if (name === "*") return _located_js__WEBPACK_IMPORTED_MODULE_1__.vo;
	const [head, rest] = name.startsWith("*.") ? [`(?:[^.]+\\.)+`, name.slice(2)] : ["", name];
	return head + rest.split("*").map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join("[^.]*");
}
const FIRST$1 = `(?:[^/.~\ufdd0][^/\ufdd0]*|[.~][^/.\ufdd0][^/\ufdd0]*|~\\.[^/\ufdd0]*|\\.\\.[^/\ufdd0]+)`;
const FOLDERS$2 = `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?`;
const FOLDERS_INSIDE = `${FIRST$1}/${FOLDERS$2}`;
const OUTSIDE_PATH = `(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}|~(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?|\\.\\.(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?)`;
function pathExpression$1(pattern, { isDeep }) {
	if (pattern.startsWith("//")) return rootExpression(segmentsOf(pattern));
	if (pattern === "~" || pattern.startsWith("~/")) return `~${tailOf(segmentsOf(pattern.slice(1)))}`;
	const segments = segmentsOf(pattern);
	const up = segments.filter((segment) => segment === "..").length;
	if (up > 0) return aboveExpression(up, segments.slice(up));
	const isAnchored = /^\.?\//.test(pattern);
	const isBare = segments.length === 1 && segments[0] !== "**" && !isAnchored;
	const isFolder = segments.length === 2 && segments[1] === "**" && segments[0] !== "**";
	return insideExpression(isBare || isFolder && isDeep && !isAnchored ? ["**", ...segments] : segments);
}
function aboveExpression(up, segments) {
	return `${Array.from({ length: up }, () => "\\.\\.").join("/")}${tailOf(segments)}`;
}
function segmentsOf(pattern) {
	const segments = [];
	for (const segment of pattern.split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment === ".." && last !== void 0 && last !== ".." && last !== "**") segments.pop();
		else if (!(segment === "**" && last === "**")) segments.push(segment);
	}
	return segments;
}
function insideExpression(segments) {
	const [first, ...rest] = segments;
	if (first === void 0) return `(?:\\.|${FIRST$1}(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?)`;
	if (first !== "**") return firstExpression(first) + tailOf(rest);
	const [next, ...further] = rest;
	if (next === void 0) return insideExpression([]);
	const expression = segmentExpression(next);
	const own = firstExpression(next);
	return (own === expression ? `(?:${FOLDERS_INSIDE})?${expression}` : `(?:${FOLDERS_INSIDE}${expression}|${own})`) + tailOf(further);
}
function rootExpression(segments) {
	const [first, next, ...rest] = segments;
	if (first !== "**") return tailOf(segments);
	return next === void 0 ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : `${FOLDERS$2}${firstExpression(next)}${tailOf(rest)}`;
}
function tailOf(segments) {
	const [first, ...rest] = segments;
	if (first === void 0) return `(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
	if (first !== "**") return `/${segmentExpression(first)}${tailOf(rest)}`;
	const [next, ...further] = rest;
	if (next === void 0) return `/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
	return `/${FOLDERS$2}${segmentExpression(next)}${tailOf(further)}`;
}
const NOT_INSIDE = [
	"",
	".",
	"..",
	"~"
];
function firstExpression(segment) {
	const form = new RegExp(`^(?:${segmentExpression(segment)})$`);
	if (!NOT_INSIDE.some((text) => form.test(text))) return segmentExpression(segment);
	return either(withoutTexts(tokensOf$1(segment), NOT_INSIDE));
}
function withoutTexts(tokens, texts) {
	if (texts.length === 0) return [tokens.map(tokenExpression$1).join("")];
	const options = /* @__PURE__ */ new Set();
	if (!texts.includes("") && tokens.every((token) => /^\*/.test(token))) options.add("");
	for (const [token, rest] of beginnings(tokens)) {
		const plain = rest.map(tokenExpression$1).join("");
		const source = /^[*?]/.test(token) ? `[^/.~\ufdd0]` : tokenExpression$1(token);
		const special = [...".~"].filter((char) => new RegExp(`^${oneOf$1(token)}$`).test(char));
		if (special.length === 0 || !/^\\?[.~]$/.test(token)) options.add(source + plain);
		for (const char of special) {
			const left = texts.flatMap((text) => text.startsWith(char) ? [text.slice(1)] : []);
			for (const option of withoutTexts(rest, left)) options.add((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(char) + option);
		}
	}
	return [...options];
}
function beginnings(tokens) {
	const [first, ...rest] = tokens;
	if (first === void 0) return [];
	return first.startsWith("*") ? [[first, tokens], ...beginnings(rest)] : [[first, rest]];
}
function oneOf$1(token) {
	return token.startsWith("*") ? "[^/]" : tokenExpression$1(token);
}
function segmentExpression(segment) {
	if (/^\*+$/.test(segment)) return `[^/\ufdd0]+`;
	return tokensOf$1(segment).map(tokenExpression$1).join("");
}
function tokensOf$1(segment) {
	return segment.match(/\*+|\?|\[[!^]?\]?[^\]]+\]|\\[\s\S]|[\s\S]/gu) ?? [];
}
function tokenExpression$1(token) {
	if (token.startsWith("*")) return `[^/\ufdd0]*`;
	if (token === "?") return `[^/\ufdd0]`;
	if (/^\[[\s\S]+\]$/.test(token)) return classExpression$1(token) ?? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(token);
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(token.length > 1 && token.startsWith("\\") ? token.slice(1) : token);
}
function classExpression$1(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	const source = `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.yo)(source) ? source : void 0;
}
// build/src/formats/permissions/samples.js
const ARGUMENTS = {
	bash: "-c \"rm -rf build\"",
	cargo: "run",
	cat: ".env",
	chmod: "+x run.sh",
	cp: "a b",
	curl: "https://example.com",
	docker: "run alpine",
	"docker exec": "web sh",
	find: ". -name \"*.key\"",
	gh: "pr merge 1",
	"gh api": "-X DELETE /repos/o/r",
	"gh pr": "merge 1",
	"gh repo": "delete o/r",
	git: "push origin main",
	"git add": ".",
	"git branch": "-D main",
	"git checkout": "main",
	"git commit": "-m x",
	"git push": "origin main",
	"git reset": "--hard",
	kubectl: "delete pod web",
	ls: "-la",
	make: "deploy",
	mkdir: "build",
	mv: "a b",
	node: "script.js",
	npm: "run build",
	"npm install": "left-pad",
	"npm run": "build",
	npx: "cowsay hi",
	pip: "install requests",
	pnpm: "run build",
	psql: "-c \"DROP TABLE users\"",
	python: "script.py",
	python3: "script.py",
	rm: "-rf build",
	sed: "-i s/a/b/ file",
	sh: "-c \"rm -rf build\"",
	ssh: "host",
	sudo: "rm -rf build",
	terraform: "apply",
	uv: "run script.py",
	"uv run": "script.py",
	wget: "https://example.com",
	yarn: "build"
};
function sampleText(beginning, isWord, isCommand) {
	if (isCommand) return "rm -rf build";
	if (!isWord) return /[A-Za-z0-9/]$/.test(beginning) ? "" : "x";
	const words = beginning.trim().split(" ");
	const text = ARGUMENTS[words.slice(-2).join(" ")] ?? ARGUMENTS[words.at(-1) ?? ""];
	if (text === void 0 || words.length > 3) return beginning.endsWith(" ") ? "x" : "";
	return beginning.endsWith(" ") ? text : ` ${text}`;
}
const RUNNERS$1 = /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
// build/src/formats/permissions/settings-table.js
const READ_ELSEWHERE = { kind: "read" };
const ANNOTATION_KEYS = [
	"license",
	"compatibility",
	"metadata",
	"version",
	"author",
	"authors",
	"title",
	"tags",
	"keywords",
	"category",
	"created",
	"modified",
	"updated",
	"reviewed"
];
function neutralKeys(keys) {
	return Object.fromEntries(keys.map((key) => [key, { kind: "neutral" }]));
}
const NOTHING_SET = {
	settings: [],
	code: [],
	opaque: [],
	remarks: []
};
function readSettings(top, table) {
	return joinSettings(top.entries().map(([key, value]) => readKey([key], value, table)));
}
function joinSettings(parts) {
	return {
		settings: parts.flatMap(({ settings }) => settings),
		code: parts.flatMap(({ code }) => code),
		opaque: parts.flatMap(({ opaque }) => opaque),
		remarks: parts.flatMap(({ remarks }) => remarks)
	};
}
function mergeSettings(files) {
	const joined = joinSettings(files);
	const settings = /* @__PURE__ */ new Map();
	for (const setting of joined.settings) {
		const known = settings.get(setting.key);
		const isJoined = known && setting.order.kind === "set";
		settings.set(setting.key, isJoined ? withMembers(setting, [...listOf$1(known.value), ...listOf$1(setting.value)]) : setting);
	}
	const opaque = new Map(joined.opaque.map((value) => [value.key, value]));
	return {
		...joined,
		settings: [...settings.values()],
		opaque: [...opaque.values()]
	};
}
function listOf$1(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function readSetting(key, value, table) {
	return readKey([key], value, table);
}
function readKey(path, value, table) {
	const key = path.join(".");
	const meaning = meaningOf(key, table);
	if (meaning !== void 0) return readMeaning(key, value, meaning);
	if (value.isMap && Object.keys(table).some((known) => known.startsWith(`${key}.`))) return joinSettings(value.entries().map(([name, inner]) => readKey([...path, name], inner, table)));
	return opaqueOf(key, value, "Card Gate does not know the key");
}
function meaningOf(key, table) {
	if (Object.hasOwn(table, key)) return table[key];
	const prefix = Object.keys(table).find((known) => known.endsWith("*") && key.startsWith(known.slice(0, -1)));
	return prefix === void 0 ? void 0 : table[prefix];
}
function readMeaning(key, value, meaning) {
	const { place } = value;
	const subject = `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`;
	const one = (setting) => ({
		...NOTHING_SET,
		settings: [{
			key,
			subject,
			place,
			...setting
		}]
	});
	switch (meaning.kind) {
		case "neutral":
		case "read": return NOTHING_SET;
		case "ignored": return {
			...NOTHING_SET,
			remarks: [{
				kind: "no-effect-here",
				key,
				why: meaning.why,
				place
			}]
		};
		case "boolean": return value.boolean() === void 0 ? opaqueOf(key, value, "the value is not true or false") : one({
			order: orderOfBoolean(meaning.wider, meaning.absent),
			value: value.boolean(),
			words: String(value.boolean())
		});
		case "ranked": {
			const text = value.text();
			return text === void 0 || !meaning.strictestFirst.includes(text) ? opaqueOf(key, value, "the value is not one that the host documents") : one({
				order: orderOfRanks(meaning.strictestFirst, meaning.absent),
				value: text
			});
		}
		case "set": return {
			...NOTHING_SET,
			settings: [withMembers({
				key,
				subject,
				place,
				value: [],
				order: {
					kind: "set",
					...meaning.wider === "less" && { wider: "less" }
				}
			}, membersOf(value))]
		};
		case "mixed": return one({
			order: { kind: "mixed" },
			value: value.value(),
			words: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(JSON.stringify(value.value() ?? null))
		});
		case "code": return {
			...NOTHING_SET,
			code: [codeOf(key, `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`, shown(value), value)]
		};
		case "map": return joinSettings(value.entries().map(([name, inner]) => readMeaning(`${key}.${name}`, inner, meaning.of)));
		case "opaque": return opaqueOf(key, value, meaning.why, meaning.effect);
		default: return meaning;
	}
}
function defaultSettings(table) {
	return Object.entries(table).flatMap(([key, meaning]) => {
		const subject = `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`;
		switch (meaning.kind) {
			case "boolean": return [{
				key,
				subject,
				order: orderOfBoolean(meaning.wider, meaning.absent),
				value: meaning.absent,
				words: String(meaning.absent)
			}];
			case "ranked": return [{
				key,
				subject,
				order: orderOfRanks(meaning.strictestFirst, meaning.absent),
				value: meaning.absent
			}];
			case "set": return meaning.absent === "all" ? [] : [{
				key,
				subject,
				order: {
					kind: "set",
					...meaning.wider === "less" && { wider: "less" }
				},
				value: [],
				words: "empty"
			}];
			case "mixed": return [{
				key,
				subject,
				order: { kind: "mixed" },
				value: meaning.absent,
				words: JSON.stringify(meaning.absent)
			}];
			default: return [];
		}
	});
}
function orderOfBoolean(wider, _absent) {
	return {
		kind: "ranked",
		strictestFirst: [!wider, wider]
	};
}
function orderOfRanks(strictestFirst, _absent) {
	return {
		kind: "ranked",
		strictestFirst
	};
}
function withMembers(setting, members) {
	const value = [...new Set(members)].sort();
	return {
		...setting,
		value,
		words: value.length === 0 ? "empty" : value.map((text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text))).join(", ")
	};
}
function membersOf(value) {
	return [...value.items().map((item) => item.text() ?? JSON.stringify(item.value())), ...value.entries().map(([key, inner]) => `${key}: ${shown(inner)}`)];
}
function opaqueOf(key, value, why, effect) {
	return {
		...NOTHING_SET,
		opaque: [{
			key,
			subject: `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
			text: JSON.stringify(value.value() ?? null),
			place: value.place,
			...effect && { effect },
			why
		}]
	};
}
function codeOf(key, subject, text, value) {
	return {
		key,
		subject,
		text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
		identity: JSON.stringify(value.value() ?? null),
		place: value.place
	};
}
function shown(value) {
	return value.text() ?? JSON.stringify(value.value() ?? null);
}
// build/src/formats/permissions/simple-host.js
function simplePermissions(situations, read, files, possible) {
	const [usual, ...others] = situations;
	const situation = ({ rules, otherwise, ...rest }, isUsual) => {
		const stages = [{
			role: "decides",
			combinator: "first",
			rules
		}];
		return {
			...rest,
			policy: {
				stages,
				otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)(otherwise),
				outcomes: [
					"deny",
					"ask",
					"allow",
					"mode"
				],
				settings: isUsual ? read.settings : [],
				fields: 3,
				requests: {
					possible,
					impossible: []
				}
			}
		};
	};
	return {
		situations: [situation(usual, true), ...others.map((each) => situation(each, false))],
		code: read.code,
		opaque: read.opaque,
		remarks: [...read.remarks, ...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))]
	};
}
function opaqueEntries(list, name, effect, why) {
	return list.texts().map(({ value, place }) => ({
		key: `${name} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value)}`,
		subject: `the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value))} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		text: value,
		place,
		effect,
		why
	}));
}
function readHookLists(hooks, isGuard) {
	return hooks.entries().flatMap(([event, list]) => list.items().map((hook) => {
		const line = hook.text() ?? hook.get("command").text() ?? hook.get("prompt").text() ?? "";
		const danger = dangerOf(line);
		const entries = hook.entries().filter(([key]) => !/^timeout/.test(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
		return {
			key: JSON.stringify(["hook", event]),
			subject: `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(event)}`,
			text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(line),
			identity: JSON.stringify([line, entries]),
			place: hook.place,
			...isGuard(event) && { isGuard: true },
			...danger && { danger }
		};
	}));
}
// build/src/formats/permissions/amp/amp.js
const ALL = "amp.dangerouslyAllowAll";
const OLD_COMMANDS = "amp.commands.allowlist";
const UNKNOWN = "Card Gate does not know the key";
const AMP_KEYS = {
	"amp.permissions": { kind: "read" },
	"amp.mcpServers": { kind: "read" },
	[OLD_COMMANDS]: { kind: "read" },
	[ALL]: { kind: "read" },
	"amp.tools.disable": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"amp.guardedFiles.allowlist": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"amp.mcpPermissions": {
		kind: "opaque",
		why: "it decides which MCP servers may start"
	},
	"amp.anthropic.*": { kind: "neutral" },
	"amp.notifications.*": { kind: "neutral" },
	"amp.git.*": { kind: "neutral" },
	"amp.showCosts": { kind: "neutral" },
	"amp.updates.*": { kind: "neutral" },
	"amp.url": {
		kind: "opaque",
		why: "it changes where requests and their contents are sent"
	},
	"amp.*": {
		kind: "opaque",
		why: UNKNOWN
	}
};
const SHELL$9 = ["shell", "shell-read"];
const POSSIBLE$2 = [
	callPattern(SHELL$9, `[^ \ufdd0][^\ufdd0]*`, ""),
	callPattern(["mcp"], `mcp__[A-Za-z0-9_-]+`, ""),
	callPattern(["tool"], `[A-Za-z][A-Za-z0-9]*`, "")
];
const AMP_CALLS = {
	host: "Amp",
	traces: [],
	hasUnknownReaders: true,
	tools: {
		Bash: toolWith("shell", "cmd", "command"),
		Read: toolWith("read", "path"),
		...toolsNamed("edit_file create_file", toolWith("edit", "path"))
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return [plainCall("shell", call.text.trim())];
		if (call.kind === "mcp") return [plainCall("mcp", mcpName(call))];
		const tool = call.made?.tool ?? (call.kind === "tool" ? call.text : void 0);
		return tool === void 0 ? nothingAbout(call) : [plainCall("tool", tool)];
	}
};
const ACTIONS$1 = {
	allow: {
		level: "allowed",
		list: "allow"
	},
	ask: {
		level: "needs approval",
		list: "ask"
	},
	reject: {
		level: "denied",
		list: "deny"
	},
	delegate: {
		level: "needs approval",
		list: "ask"
	}
};
function readAmp(files) {
	const tops = files.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const rules = tops.flatMap((top) => top.get("amp.permissions").items().map(readRule$2));
	const all = tops.map((top) => top.get(ALL)).find((value) => value.boolean() === true);
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(AMP_KEYS)
		},
		...tops.map((top) => {
			return joinSettings(top.entries().filter(([key]) => key.startsWith("amp.")).map(([key, value]) => readSetting(key, value, AMP_KEYS)));
		}),
		{
			...NOTHING_SET,
			code: [...tops.flatMap((top) => readServers(top.get("amp.mcpServers")).map(({ code }) => code)), ...rules.flatMap(programOf$1)],
			opaque: [...rules.flatMap(opaqueRule$3), ...tops.flatMap((top) => opaqueEntries(top.get(OLD_COMMANDS), OLD_COMMANDS, "grants", "it is an older form of \"amp.permissions\""))],
			remarks: [...all ? [{
				kind: "bypass-mode",
				mode: ALL,
				place: all.place
			}] : [], ...remarksOf$5(rules)]
		}
	]);
	const basis = all ? `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(ALL)}` : "the built-in rules";
	const of = (context) => all ? [] : [...rules.filter((rule) => (rule.context ?? context) === context).flatMap((rule) => ruleOf$4(rule)), ...builtIn$4()];
	return simplePermissions([{
		id: "thread",
		basis,
		rules: of("thread"),
		otherwise: all ? "allowed" : "needs approval"
	}, {
		id: "subagent",
		words: "in a subagent",
		basis,
		rules: of("subagent"),
		otherwise: all ? "allowed" : "denied"
	}], read, files, POSSIBLE$2);
}
function builtIn$4() {
	return [hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [callPattern(SHELL$9, starExpression("*git*push*"))],
		name: "git push"
	}), hostRule({
		list: "mode",
		level: "allowed",
		patterns: [callPattern(["shell-read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
		name: "commands that only read"
	})];
}
function ruleOf$4({ reader, name, action, patterns, examples }) {
	const known = Object.hasOwn(ACTIONS$1, action) ? ACTIONS$1[action] : void 0;
	if (known === void 0 || patterns === void 0 || patterns.length === 0) return [];
	return [hostRule({
		...known,
		patterns,
		name,
		examples,
		place: reader.place
	})];
}
function readRule$2(reader) {
	const tool = reader.get("tool").text() ?? "";
	const action = reader.get("action").text() ?? "";
	const context = reader.get("context").text();
	const [first, ...others] = reader.get("matches").entries();
	const texts = first === void 0 ? [] : conditionTexts(first[1]);
	const name = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)([tool, ...texts].join(" "));
	const base = {
		reader,
		name,
		tool,
		action,
		context
	};
	if (first === void 0) return {
		...base,
		patterns: wholeTool$2(tool),
		examples: wholeExamples(tool)
	};
	const isCommand = tool === "Bash" && (first[0] === "cmd" || first[0] === "command");
	const expressions = texts.map(conditionExpression);
	const isKnown = expressions.every((each) => each !== void 0) && texts.length > 0;
	if (!isCommand || others.length > 0 || !isKnown || name !== [tool, ...texts].join(" ")) return {
		...base,
		patterns: void 0,
		examples: []
	};
	return {
		...base,
		patterns: [callPattern(SHELL$9, either(expressions))],
		examples: texts.flatMap(conditionExample)
	};
}
function conditionTexts(value) {
	const text = value.text();
	return text === void 0 ? value.texts().map((each) => each.value) : [text];
}
const REGEX = /^\/(.*)\/$/s;
function conditionExpression(text) {
	const source = REGEX.exec(text)?.[1];
	return source === void 0 ? starExpression(text) : searchExpression(source, { ignoresCase: false });
}
function conditionExample(text) {
	const source = REGEX.exec(text)?.[1];
	const sample = source === void 0 ? sampleCommand$2(text) : sampleOfRegex(source);
	return sample === void 0 ? [] : [{
		kind: "shell",
		prefix: "",
		text: sample
	}];
}
function sampleCommand$2(glob) {
	let sample = "";
	for (const [index, part] of glob.split(/(\*+)/).entries()) if (!part.startsWith("*")) sample += part;
	else if (sample !== "" || glob.length === part.length) sample += sampleText(sample, sample.endsWith(" "), index === 1 && sample === "");
	return sample.trim();
}
function wholeTool$2(tool) {
	const matches = new RegExp(`^${tool.split("*").map(escapeRegex).join(".*")}$`, "s");
	const expression = starExpression(tool);
	return [...matches.test("Bash") ? [callPattern(SHELL$9, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)] : [], callPattern(["mcp", "tool"], expression)];
}
function escapeRegex(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeExamples(tool) {
	const isShell = tool === "Bash" || tool === "*";
	const name = tool.replace(/^\*$/, "web_search").replace(/\*/g, "x");
	return [...isShell ? [{
		kind: "shell",
		prefix: "",
		text: "npm run build"
	}] : [], {
		kind: tool.startsWith("mcp__") ? "mcp" : "tool",
		prefix: "",
		text: name
	}];
}
function opaqueRule$3({ reader, name, action, patterns }) {
	const isKnown = Object.hasOwn(ACTIONS$1, action);
	if (isKnown && patterns !== void 0) return [];
	const why = isKnown ? "it depends on conditions that Card Gate cannot compare" : "the action is not one that Amp documents";
	return [{
		key: `${action} ${name}`,
		subject: `the ${action} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		text: JSON.stringify(reader.value()),
		place: reader.place,
		...action === "allow" && { effect: "grants" },
		...action === "reject" && { effect: "restricts" },
		why
	}];
}
function programOf$1({ reader, action, name }) {
	const program = reader.get("to").text();
	if (action !== "delegate" || program === void 0) return [];
	const danger = dangerOf(program);
	return [{
		...codeOf(`delegate ${name}`, `the program that decides whether to allow ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, program, reader),
		isGuard: true,
		...danger && { danger }
	}];
}
function remarksOf$5(rules) {
	return rules.flatMap(({ reader, name, tool, action, context }, index) => {
		const { place } = reader;
		const former = rules.slice(0, index).find((each) => !each.reader.get("matches").exists && each.context === void 0 && (each.tool === "*" || each.tool === tool));
		if (former) return [{
			kind: "dead-rule",
			rule: name,
			why: `the earlier rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(former.name)} decides`,
			place
		}];
		if (action !== "allow" || context === "subagent") return [];
		if (!(!reader.get("matches").exists || /^(?:Bash|\*) (?:\*+|\/\.\*\/)$/.test(name)) || tool !== "Bash" && tool !== "*") return [];
		return [{
			kind: "allows-everything",
			rule: name,
			what: tool === "*" ? "every call that no earlier rule matches" : "every shell command that no earlier rule matches",
			place
		}];
	});
}
// build/src/formats/permissions/amp/dialect.js
const AMP = {
	id: "amp",
	version: "2026-11-28",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.amp\/settings\.json$/i,
		marks: ({ value }) => keysAt(value).some((key) => key.startsWith("amp.")),
		maxBytes: MAX_PERMISSION_BYTES
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readAmp(files)
	}],
	without: () => readAmp([]),
	calls: AMP_CALLS
};
// build/src/formats/permissions/claude/hooks.js
const GUARDED$2 = /* @__PURE__ */ new Set([
	"PreToolUse",
	"PermissionRequest",
	"UserPromptSubmit",
	"ConfigChange"
]);
function readHooks(hooks) {
	return hooks.entries().flatMap(([event, groups]) => groups.items().flatMap((group) => group.get("hooks").items().map((handler) => hookCode$1(event, group.get("matcher").text() ?? "", handler))));
}
function hookCode$1(event, matcher, handler) {
	const type = handler.get("type").text() ?? "command";
	const line = [[
		"command",
		"url",
		"prompt",
		"bash",
		"tool"
	].map((key) => handler.get(key).text()).find((value) => value !== void 0) ?? type, ...handler.get("args").items().map((item) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(item.value()))].join(" ");
	const condition = handler.get("if").text();
	const everything = matcher === "" || matcher === "*";
	const danger = dangerOf(line);
	return {
		key: JSON.stringify([
			"hook",
			event,
			everything ? "" : matcher
		]),
		subject: `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(event)}${everything ? "" : ` for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(matcher)}`}`,
		text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(line),
		identity: JSON.stringify([
			type,
			line,
			condition
		]),
		place: handler.place,
		...GUARDED$2.has(event) && { isGuard: true },
		...danger && { danger }
	};
}
// build/src/formats/permissions/claude/keys.js
const NEUTRAL$5 = { kind: "neutral" };
const CODE$1 = { kind: "code" };
const READ$7 = { kind: "read" };
const MANAGED = {
	kind: "ignored",
	why: "only managed settings may have it"
};
const OF_USERS$1 = {
	kind: "ignored",
	why: "only the settings of a user may have it"
};
const MORE$2 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const LESS$2 = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const MORE_OF_ALL = {
	kind: "set",
	wider: "more",
	absent: "all"
};
const yes$4 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no$2 = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const CLAUDE_KEYS = {
	...Object.fromEntries([
		"$schema",
		"attribution*",
		"includeCoAuthoredBy",
		"includeGitInstructions",
		"cleanupPeriodDays",
		"companyAnnouncements",
		"spinner*",
		"theme",
		"tui",
		"editorMode",
		"keybindingFlavor",
		"viewMode",
		"verbose",
		"prefersReducedMotion",
		"axScreenReader",
		"autoScrollEnabled",
		"show*",
		"terminalProgressBarEnabled",
		"awaySummaryEnabled",
		"emojiCompletionEnabled",
		"promptSuggestionEnabled",
		"spellcheck",
		"voice",
		"feedbackSurveyRate",
		"preferredNotifChannel",
		"prUrlTemplate",
		"footerLinksRegexes",
		"autoUpdatesChannel",
		"minimumVersion",
		"respectGitignore",
		"respondToBashCommands",
		"defaultShell",
		"autoCompact*",
		"skillListing*",
		"fileCheckpointingEnabled",
		"model",
		"fallbackModel",
		"availableModels",
		"modelOverrides",
		"advisorModel",
		"effortLevel",
		"ultracode",
		"fastMode",
		"alwaysThinkingEnabled",
		"language",
		"outputStyle",
		"claudeMdExcludes",
		"autoMemoryDirectory",
		"plansDirectory"
	].map((key) => [key, NEUTRAL$5])),
	"permissions.allow": READ$7,
	"permissions.ask": READ$7,
	"permissions.deny": READ$7,
	"permissions.defaultMode": READ$7,
	"permissions.additionalDirectories": MORE$2,
	"permissions.disableBypassPermissionsMode": {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	"permissions.disableAutoMode": {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	disableAutoMode: {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	"permissions.skipDangerousModePermissionPrompt": OF_USERS$1,
	skipDangerousModePermissionPrompt: OF_USERS$1,
	skipAutoPermissionPrompt: OF_USERS$1,
	"autoMode*": OF_USERS$1,
	useAutoModeDuringPlan: OF_USERS$1,
	hooks: READ$7,
	env: READ$7,
	mcpServers: {
		kind: "ignored",
		why: "servers belong in \".mcp.json\""
	},
	disableAllHooks: {
		kind: "mixed",
		absent: false
	},
	allowManagedHooksOnly: MANAGED,
	allowManagedPermissionRulesOnly: MANAGED,
	allowManagedMcpServersOnly: MANAGED,
	strictKnownMarketplaces: MANAGED,
	blockedMarketplaces: MANAGED,
	disableSideloadFlags: MANAGED,
	strictPluginOnlyCustomization: MANAGED,
	allowedHttpHookUrls: MORE_OF_ALL,
	httpHookAllowedEnvVars: MORE_OF_ALL,
	allowedMcpServers: MORE_OF_ALL,
	deniedMcpServers: LESS$2,
	disabledMcpjsonServers: LESS$2,
	enableAllProjectMcpServers: yes$4(false),
	enabledMcpjsonServers: MORE$2,
	enabledPlugins: READ$7,
	extraKnownMarketplaces: READ$7,
	additionalMarketplaces: READ$7,
	apiKeyHelper: CODE$1,
	awsAuthRefresh: CODE$1,
	awsCredentialExport: CODE$1,
	gcpAuthRefresh: CODE$1,
	otelHeadersHelper: CODE$1,
	statusLine: READ$7,
	subagentStatusLine: READ$7,
	fileSuggestion: READ$7,
	agent: {
		kind: "opaque",
		why: "it replaces the prompt and the tools of the main agent"
	},
	"sandbox.enabled": no$2(false),
	"sandbox.autoAllowBashIfSandboxed": yes$4(true),
	"sandbox.failIfUnavailable": no$2(false),
	"sandbox.allowUnsandboxedCommands": yes$4(true),
	"sandbox.excludedCommands": MORE$2,
	"sandbox.filesystem.allowWrite": MORE$2,
	"sandbox.filesystem.allowRead": MORE$2,
	"sandbox.filesystem.denyWrite": LESS$2,
	"sandbox.filesystem.denyRead": LESS$2,
	"sandbox.filesystem.disabled": OF_USERS$1,
	"sandbox.network.strictAllowlist": OF_USERS$1,
	"sandbox.network.tlsTerminate": OF_USERS$1,
	"sandbox.allowAppleEvents": OF_USERS$1,
	"sandbox.ripgrep*": OF_USERS$1,
	"sandbox.network.allowedDomains": MORE$2,
	"sandbox.network.deniedDomains": LESS$2,
	"sandbox.network.allowUnixSockets": MORE$2,
	"sandbox.network.allowMachLookup": MORE$2,
	"sandbox.network.allowAllUnixSockets": yes$4(false),
	"sandbox.network.allowLocalBinding": yes$4(false),
	"sandbox.enableWeakerNestedSandbox": yes$4(false),
	"sandbox.enableWeakerNetworkIsolation": yes$4(false),
	"sandbox.ignoreViolations": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	},
	"sandbox.credentials.files": LESS$2,
	"sandbox.credentials.envVars": LESS$2,
	disableSkillShellExecution: no$2(false),
	disableBundledSkills: no$2(false),
	disableWorkflows: no$2(false),
	disableArtifact: no$2(false),
	disableClaudeAiConnectors: no$2(false),
	disableRemoteControl: no$2(false),
	disableAgentView: no$2(false),
	remoteControlAtStartup: yes$4(true),
	isolatePeerMachines: no$2(false),
	skipWebFetchPreflight: yes$4(false),
	crossSessionInbound: {
		kind: "ranked",
		strictestFirst: [
			"refuse",
			"hold",
			"accept"
		],
		absent: "accept"
	},
	skillOverrides: {
		kind: "map",
		of: {
			kind: "ranked",
			strictestFirst: [
				"off",
				"user-invocable-only",
				"name-only",
				"on"
			],
			absent: "on"
		}
	}
};
const NOT_COMPARED = {
	kind: "opaque",
	why: "Card Gate does not compare it"
};
const MANAGED_KEYS = {
	...Object.fromEntries(Object.entries(CLAUDE_KEYS).map(([key, meaning]) => [key, meaning === OF_USERS$1 || meaning === MANAGED ? NOT_COMPARED : meaning])),
	allowManagedHooksOnly: no$2(false),
	allowManagedPermissionRulesOnly: no$2(false),
	allowManagedMcpServersOnly: no$2(false),
	strictKnownMarketplaces: MORE_OF_ALL,
	blockedMarketplaces: LESS$2,
	disableSideloadFlags: no$2(false)
};
const VARIABLES = [
	["redirects", /^(?:ANTHROPIC_(?:[A-Z_]*_)?BASE_URL|ANTHROPIC_CUSTOM_HEADERS|(?:HTTPS?|ALL)_PROXY|https?_proxy|NODE_EXTRA_CA_CERTS|OTEL_EXPORTER_OTLP_.*)$/],
	["code", /^(?:CLAUDE_CODE_SHELL(?:_PREFIX)?|CLAUDE_ENV_FILE|BASH_ENV|ENV|PATH|NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_.*|PYTHONSTARTUP|PYTHONPATH|PERL5OPT|RUBYOPT|GIT_.*)$/],
	["ignored", /^CLAUDE_CODE_(?:PROCESS_WRAPPER|SYNC_.*|PLUGIN_CACHE_DIR|PLUGIN_SEED_DIR)$/],
	["loosens", /^(?:CLAUDE_CODE_SUBPROCESS_ENV_SCRUB|CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD|CLAUDE_CODE_USE_POWERSHELL_TOOL)$/],
	["neutral", /^(?:.*_TIMEOUT(?:_MS)?|.*MAX_.*(?:TOKENS|LENGTH)|ANTHROPIC_(?:DEFAULT_[A-Z]+_)?MODEL|ANTHROPIC_SMALL_FAST_MODEL|CLAUDE_CODE_SUBAGENT_MODEL|DISABLE_.*|DO_NOT_TRACK|CLAUDE_CODE_ENABLE_TELEMETRY|CLAUDE_CODE_DISABLE_.*|MAX_THINKING_TOKENS|FORCE_COLOR|NO_COLOR|TZ|LANG|LC_.*|CI|ENABLE_LSP_TOOL|CLAUDE_CODE_EFFORT_LEVEL|USE_BUILTIN_RIPGREP|CLAUDE_CODE_MAX_OUTPUT_TOKENS)$/]
];
function classOfVariable(name) {
	return VARIABLES.find(([, form]) => form.test(name))?.[0] ?? "unknown";
}
const MODES$2 = [
	"dontAsk",
	"plan",
	"default",
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
function modeOf$1(name) {
	if (name === "manual") return "default";
	return MODES$2.find((mode) => mode === name && mode !== "auto");
}
// build/src/formats/permissions/claude/shell-rules.js
const SHELL$8 = ["shell", "shell-read"];
const UNCOVERED_WRAPPERS = [
	"watch",
	"setsid",
	"ionice",
	"flock"
];
const WRAPPERS = [
	"sudo",
	"env",
	...UNCOVERED_WRAPPERS
];
const SAFE_VARIABLES = [
	"NODE_ENV",
	"LANG",
	"NO_COLOR"
];
const VALUE = `[^ \ufdd0]*`;
const ASSIGNMENT$3 = `[A-Za-z_][A-Za-z0-9_]*=${VALUE} `;
const ANY_PREFIX = `(?:${ASSIGNMENT$3}|${either(WRAPPERS)} )*`;
const SAFE_PREFIX = `(?:${either(SAFE_VARIABLES)}=${VALUE} )*`;
const BEGINS_WITH_PREFIX = new RegExp(`^(?:[A-Za-z_][A-Za-z0-9_]*=|(?:${WRAPPERS.join("|")})(?: |$))`);
const OPERATOR$1 = /&&|\|\||[;|&\n]/;
function hasSafePrefix(prefix) {
	return HAS_SAFE_PREFIX.test(prefix);
}
const HAS_SAFE_PREFIX = new RegExp(`^(?:(?:${SAFE_VARIABLES.join("|")})=[^ ]* )*$`);
function readShellRule(spec) {
	const isPrefix = spec.endsWith(":*");
	const stars = spec.split("*").length - 1;
	const isWords = isPrefix || stars === 1 && spec.endsWith(" *");
	const pieces = (isWords ? spec.slice(0, -2) : spec).split(/(\*+)/).filter((part) => part !== "").map((part) => part.startsWith("*") ? { kind: "any" } : {
		kind: "text",
		text: part
	});
	if (isWords) pieces.push({ kind: "words" });
	return {
		pieces,
		isExact: pieces.every(({ kind }) => kind === "text")
	};
}
function operatorIn({ pieces }) {
	const bare = pieces.map((piece) => piece.kind === "text" ? piece.text : "\0").join("").replace(/"[^"]*"|'[^']*'|\\./g, "").replace(/\d?>&\d?|&>/g, "");
	return OPERATOR$1.exec(bare)?.[0];
}
function shellPatterns(rule, reading) {
	const prefix = reading === "grants" ? SAFE_PREFIX : _located_js__WEBPACK_IMPORTED_MODULE_1__.vo;
	const patterns = [callPattern(SHELL$8, expressionOf$2(rule), prefix)];
	const [first] = rule.pieces;
	return first?.kind === "any" || first?.kind === "text" && BEGINS_WITH_PREFIX.test(first.text) ? [...patterns, wholePattern(rule, reading)] : patterns;
}
function everyShellPattern() {
	return callPattern(SHELL$8, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
}
function uncoveredPatterns() {
	const wrapper = `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo} )?${either(UNCOVERED_WRAPPERS)} `;
	return [callPattern(SHELL$8, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, `${wrapper}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`), callPattern(SHELL$8, `find ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}-${either([
		"exec",
		"execdir",
		"ok",
		"delete"
	])}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`)];
}
const SHELL_REQUESTS = {
	possible: [callPattern(SHELL$8, `[^ \\n\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, ANY_PREFIX)],
	impossible: [callPattern(SHELL$8, `(?:${ASSIGNMENT$3}|${either(WRAPPERS)} )${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`), callPattern(SHELL$8, `(?:[^"'\\\\>\ufdd0]|\\\\[^\ufdd0])*(?:[;|\\n]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}|&(?:[^>\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?)`)]
};
function sampleCommand$1({ pieces }) {
	let sample = "";
	for (const [index, piece] of pieces.entries()) if (piece.kind === "text") sample += piece.text.replace(/ +/g, " ");
	else sample += sampleText(sample, piece.kind === "words" || sample.endsWith(" "), index === 0);
	return sample;
}
function expressionOf$2({ pieces }) {
	return pieces.map((piece) => {
		if (piece.kind === "any") return _located_js__WEBPACK_IMPORTED_MODULE_1__.vo;
		return piece.kind === "words" ? `(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?` : blanksExpression(piece.text);
	}).join("");
}
function blanksExpression(text) {
	return text.split(/ +/).map((word) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(word)).join(" +");
}
function wholePattern({ pieces }, reading) {
	const split = `\ufdd0?`;
	const any = `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}${split})*`;
	const source = pieces.map((piece) => {
		if (piece.kind === "any") return any;
		if (piece.kind === "words") return `(?: ${any})?`;
		return [...piece.text.replace(/ +/g, " ")].map((char) => char === " " ? ` +${split}` : `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(char)}${split}`).join("");
	});
	const start = reading === "grants" ? SAFE_PREFIX : `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo} )?`;
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Co)(`${either(SHELL$8.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))}\ufdd0${start}${split}${source.join("")}`);
}
// build/src/formats/permissions/claude/modes.js
const ASKED$1 = {
	dontAsk: "denied",
	plan: "needs approval",
	default: "needs approval",
	acceptEdits: "needs approval",
	auto: "warned",
	bypassPermissions: "allowed"
};
const EDITED$1 = {
	dontAsk: "denied",
	plan: "denied",
	default: "needs approval",
	acceptEdits: "allowed",
	auto: "allowed",
	bypassPermissions: "allowed"
};
const FILE_COMMANDS$1 = {
	...ASKED$1,
	acceptEdits: "allowed"
};
const CRITICAL$1 = {
	...ASKED$1,
	bypassPermissions: "needs approval"
};
const EDITS$5 = [
	"edit",
	"write",
	"notebook"
];
const SHELL$7 = ["shell", "shell-read"];
const PROTECTED = `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?(?:${[
	".git",
	".claude",
	".vscode",
	".idea",
	".husky",
	".devcontainer"
].map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join("|")})(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?|(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?(?:${[
	".gitconfig",
	".gitmodules",
	".bashrc",
	".bash_profile",
	".zshrc",
	".zprofile",
	".profile",
	".ripgreprc",
	".mcp.json",
	".claude.json"
].map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join("|")})`;
const VARIABLE = (name) => `"?\\$[{]?${name}[}]?"?`;
const CRITICAL_TARGET = either([
	"/[*]?",
	"~(?:/[*]?)?",
	"[.]/?",
	"(?:[.][.]/)*[.][.]/?",
	`${VARIABLE("(?:HOME|PWD)")}(?:/[*]?)?`,
	`${VARIABLE("[A-Za-z_][A-Za-z0-9_]*")}/[*]`
]);
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})? +"?${CRITICAL_TARGET}"?(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
const FILE_COMMAND_NAME = "(?:mkdir|touch|rm|rmdir|mv|cp|sed)";
const FILE_COMMAND = `${FILE_COMMAND_NAME}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
const NAMES_OUTSIDE = `${FILE_COMMAND_NAME}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}(?:[ "'=][/~]|[.][.]|[$\`])${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
const FREE_TOOLS$2 = "(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task(?:Create|Get|List|Output|Stop|Update)|Cron(?:Create|Delete|List)|ToolSearch)";
function protectedRules(mode, at) {
	return [
		builtIn$3("commands that remove a whole system", CRITICAL$1[mode], at, {
			patterns: [callPattern(SHELL$7, CRITICAL_REMOVAL)],
			examples: [shell("rm -rf /"), shell("rm -rf ~")]
		}),
		builtIn$3("protected paths", ASKED$1[mode], at, {
			patterns: [callPattern(EDITS$5, PROTECTED)],
			examples: [
				call$5("edit", ".claude/settings.json"),
				call$5("write", ".git/hooks/pre-commit"),
				call$5("edit", ".mcp.json")
			]
		}),
		builtIn$3("questions to the user", askLevel(mode), at, {
			patterns: [callPattern(["tool"], "AskUserQuestion")],
			examples: [call$5("tool", "AskUserQuestion")]
		})
	];
}
function uncoveredRule(mode, at) {
	return builtIn$3("commands that start other programs", ASKED$1[mode], at, {
		patterns: uncoveredPatterns(),
		examples: [shell("find . -name \"*.tmp\" -delete"), {
			kind: "shell",
			prefix: "watch ",
			text: "npm test"
		}]
	});
}
function modeRules$4(mode, at, folders) {
	const more = `${either(folders.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))}(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
	const [folder = ""] = folders;
	const ofFolders = (kinds, level) => folders.length === 0 ? [] : [builtIn$3("files of additional folders", level, at, {
		patterns: [callPattern(kinds, more)],
		examples: kinds.map((kind) => call$5(kind, `${folder}/app.ts`))
	})];
	return [
		...ofFolders(["read"], "allowed"),
		...ofFolders(EDITS$5, EDITED$1[mode]),
		builtIn$3("commands that only read", "allowed", at, {
			patterns: [callPattern(["shell-read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, SAFE_PREFIX)],
			examples: [call$5("shell-read", "cat README.md"), call$5("shell-read", "git log")]
		}),
		builtIn$3("files outside the working folder", ASKED$1[mode], at, {
			patterns: [callPattern([...EDITS$5, "read"], OUTSIDE_PATH)],
			examples: [
				call$5("read", "/etc/passwd"),
				call$5("edit", "~/.bashrc"),
				call$5("write", "../notes.txt")
			]
		}),
		builtIn$3("files of the working folder", "allowed", at, {
			patterns: [callPattern(["read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
			examples: [call$5("read", "src/app.ts")]
		}),
		builtIn$3("edits in the working folder", EDITED$1[mode], at, {
			patterns: [callPattern(EDITS$5, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
			examples: [
				call$5("edit", "src/app.ts"),
				call$5("write", "src/app.ts"),
				call$5("notebook", "analysis.ipynb")
			]
		}),
		builtIn$3("commands that edit files of the working folder", FILE_COMMANDS$1[mode], at, {
			patterns: [callPattern(["shell"], FILE_COMMAND, SAFE_PREFIX)],
			except: [callPattern(["shell"], NAMES_OUTSIDE, SAFE_PREFIX)],
			examples: [shell("mv draft.md notes.md"), shell("rm -rf build")]
		}),
		builtIn$3("agents", "allowed", at, {
			patterns: [callPattern(["agent"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
			examples: [call$5("agent", "Explore")]
		}),
		builtIn$3("tools that need no permission", "allowed", at, {
			patterns: [callPattern(["tool"], FREE_TOOLS$2)],
			examples: [call$5("tool", "TodoWrite")]
		})
	];
}
const OTHER_CALLS = [
	shell("npm install left-pad"),
	call$5("fetch", "example.com"),
	call$5("mcp", "mcp__github__create_issue"),
	call$5("skill", "deploy"),
	call$5("tool", "WebSearch")
];
function otherLevel(mode) {
	return ASKED$1[mode];
}
function askLevel(mode) {
	return mode === "dontAsk" ? "denied" : "needs approval";
}
function builtIn$3(name, level, place, { patterns, except = [], examples }) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		except,
		name,
		examples,
		...place && { place }
	});
}
function call$5(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
function shell(text) {
	return call$5("shell", text);
}
// build/src/formats/permissions/claude/parameters.js
const PRIMARY = /* @__PURE__ */ new Set([
	"command",
	"file_path",
	"path",
	"notebook_path",
	"url"
]);
const PARAMETERS = {
	Bash: [
		"run_in_background",
		"timeout",
		"description",
		"dangerouslyDisableSandbox",
		"sandbox"
	],
	Read: [
		"offset",
		"limit",
		"pages"
	],
	Edit: [
		"old_string",
		"new_string",
		"replace_all"
	],
	WebFetch: ["prompt"],
	Agent: [
		"model",
		"subagent_type",
		"description",
		"prompt",
		"run_in_background",
		"isolation",
		"name",
		"team_name",
		"mode",
		"resume",
		"max_turns"
	],
	Skill: ["skill", "args"]
};
const NAMES$1 = { Task: "Agent" };
function parameterIn(tool, specifier) {
	const match = /^([A-Za-z_]\w*)\s*:\s*(\S[\s\S]*)$/.exec(specifier.trim());
	if (match === null) return void 0;
	const [, name = "", value = ""] = match;
	const known = PARAMETERS[nameOf$6(tool)];
	return (known === void 0 || known.includes(name) || PRIMARY.has(name)) && !(tool === "WebFetch" && name === "domain") ? {
		name,
		value
	} : void 0;
}
function parameterMatcher(tool, { name, value }) {
	const pattern = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Co)(starExpression(value)));
	return (called, input) => {
		const given = Object.hasOwn(input, name) ? input[name] : void 0;
		const isScalar = [
			"string",
			"number",
			"boolean"
		].includes(typeof given);
		return nameOf$6(called) === nameOf$6(tool) && isScalar && pattern.matches(String(given));
	};
}
function nameOf$6(tool) {
	return NAMES$1[tool] ?? tool;
}
// build/src/formats/permissions/claude/rules.js
const LISTS$3 = [
	"deny",
	"ask",
	"allow"
];
const KINDS_OF_TOOL = {
	Bash: ["shell", "shell-read"],
	Read: ["read"],
	Edit: [
		"edit",
		"write",
		"notebook"
	],
	Write: ["write"],
	NotebookEdit: ["notebook"],
	WebFetch: ["fetch"],
	Agent: ["agent"],
	Task: ["agent"],
	Skill: ["skill"]
};
const PATHS_BY = {
	Write: "Edit",
	NotebookEdit: "Edit",
	MultiEdit: "Edit",
	Glob: "Read",
	Grep: "Read",
	LS: "Read"
};
const IGNORED_IN_AUTO = /^(?:(?:(?:ba|z|fi)?sh|python[0-9.]*|node|deno|ruby|perl|php|osascript|npx|bunx|uvx)$|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch) (?:run|exec|dlx|x)\b)/;
function readRule$1(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", spec] = match ?? [];
	if (match === null || text.trim() === "") return {
		kind: "dead",
		why: "it is not a tool name with an optional specifier in brackets"
	};
	const known = spec === void 0 || spec.trim() === "*" || spec.trim() === "" ? void 0 : spec;
	if (list !== "allow" && known !== void 0) {
		const parameter = parameterIn(tool, known);
		if (parameter !== void 0) return parameterRule(tool, parameter);
	}
	if (tool.startsWith("mcp__")) return mcpRule$3(tool, known, list);
	if (tool.includes("*")) return list === "allow" ? {
		kind: "dead",
		why: "an allow rule may have \"*\" only after the server of an MCP tool"
	} : globRule(tool, known);
	const misspelt = misspeltTool(tool);
	if (misspelt !== void 0) return {
		kind: "dead",
		why: "tool names are case-sensitive",
		instead: known === void 0 ? misspelt : `${misspelt}(${known})`
	};
	return known === void 0 ? wholeTool$1(tool, list) : specificRule(tool, known.trim(), list);
}
function misspeltTool(name) {
	if (TOOLS$3.includes(name)) return void 0;
	return TOOLS$3.find((tool) => tool.toLowerCase() === name.toLowerCase());
}
const TOOLS$3 = [
	"Agent",
	"Bash",
	"Edit",
	"Glob",
	"Grep",
	"LS",
	"LSP",
	"Monitor",
	"MultiEdit",
	"NotebookEdit",
	"NotebookRead",
	"PowerShell",
	"Read",
	"Skill",
	"Task",
	"TodoRead",
	"TodoWrite",
	"WebFetch",
	"WebSearch",
	"Write"
];
function parameterRule(tool, parameter) {
	const { name } = parameter;
	return PRIMARY.has(name) ? {
		kind: "dead",
		why: `"${name}" is what the specifier of the tool already describes, so a rule about it is ignored`
	} : {
		kind: "opaque",
		why: `it depends on the parameter "${name}" of the call`,
		parameter: {
			...parameter,
			tool
		}
	};
}
function specificRule(tool, spec, list) {
	const other = Object.hasOwn(PATHS_BY, tool) ? PATHS_BY[tool] : void 0;
	if (other !== void 0) return {
		kind: "dead",
		why: `rules of ${tool} cannot have a path; those of ${other} apply to it`,
		instead: `${other}(${spec})`
	};
	switch (tool) {
		case "Bash": return shellRule$3(spec, list);
		case "Read":
		case "Edit": return pathRule$3(tool, spec, list);
		case "WebFetch": return fetchRule$1(spec);
		case "Agent":
		case "Task": return spec.includes("*") ? {
			kind: "opaque",
			why: "Claude Code does not document \"*\" in the names of agents"
		} : rule$2([callPattern(["agent"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(spec))], [call$4("agent", spec)]);
		case "Skill": {
			const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : void 0;
			return rule$2([callPattern(["skill"], words === void 0 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(spec) : wordsExpression(words))], [call$4("skill", words ?? spec)]);
		}
		default: return {
			kind: "opaque",
			why: `Card Gate does not know what the specifier of ${tool} means`
		};
	}
}
function shellRule$3(spec, list) {
	const read = readShellRule(spec);
	const operator = operatorIn(read);
	if (operator !== void 0) return {
		kind: "dead",
		why: `command lines are split at ${JSON.stringify(operator)}, and each part is checked separately`
	};
	if (/^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*:\*./.test(spec)) return {
		kind: "dead",
		why: "\":*\" has a special meaning only at the end; elsewhere it is literal text",
		instead: `Bash(${spec.replaceAll(":*", " *")})`
	};
	const patterns = shellPatterns(read, list === "allow" ? "grants" : "restricts");
	const sample = sampleCommand$1(read);
	const first = read.pieces[0];
	const begins = first?.kind === "text" ? first.text.replace(/[ :]+$/, "") : "";
	const isRunner = !read.isExact && RUNNERS$1.test(begins);
	const everything = first?.kind === "any" || isRunner ? `every program that ${first?.kind === "any" ? "can follow it" : JSON.stringify(begins)} can start` : void 0;
	return {
		kind: "rule",
		patterns,
		examples: [call$4("shell", sample), call$4("shell", begins === "" ? sample : begins)],
		isExact: read.isExact,
		...everything !== void 0 && { everything },
		isBroad: isRunner || first?.kind === "any",
		isIgnoredInAuto: !read.isExact && IGNORED_IN_AUTO.test(begins)
	};
}
function pathRule$3(tool, spec, list) {
	const expression = pathExpression$1(spec, { isDeep: list !== "allow" });
	const kinds = tool === "Edit" ? [
		"edit",
		"write",
		"notebook",
		...list === "allow" ? ["read"] : []
	] : ["read", ...list === "deny" ? ["edit", "write"] : []];
	if (spec.startsWith("!")) return {
		kind: "opaque",
		why: "Claude Code does not document \"!\" in the paths of rules"
	};
	const path = samplePath$3(spec);
	return rule$2([callPattern(kinds, expression)], kinds.map((kind) => call$4(kind, path)));
}
function samplePath$3(pattern) {
	return pattern.replace(/^\.\//, "").replace(/^\/\//, "\0").replace(/^\//, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "file").replace(/\*\./g, "file.").replace(/\*/g, "x").replace(/\?/g, "x");
}
function fetchRule$1(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
	if (domain === void 0) return {
		kind: "dead",
		why: "a WebFetch rule names a host with \"domain:\"",
		instead: `WebFetch(domain:${hostOf$2(spec)})`
	};
	if (!/^[\w.*-]+$/.test(domain)) return {
		kind: "dead",
		why: "a WebFetch rule names only a host, without a port or a path",
		instead: `WebFetch(domain:${hostOf$2(domain)})`
	};
	return rule$2([callPattern(["fetch"], hostExpression(domain))], [call$4("fetch", domain.replace(/^\*$/, "example.com").replace(/\*/g, "x").toLowerCase())]);
}
function hostOf$2(address) {
	return address.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "");
}
function mcpRule$3(tool, spec, list) {
	const [, server = "", name] = tool.split("__");
	if (spec !== void 0) return list === "allow" ? {
		kind: "dead",
		why: "rules of MCP tools have no specifier",
		instead: tool
	} : {
		kind: "opaque",
		why: "its specifier is not a parameter and its value"
	};
	const real = tool.replace(/[^\w*-]/g, "_");
	if (real !== tool) return {
		kind: "dead",
		why: "in the names of MCP tools, \"_\" replaces special characters",
		instead: real
	};
	if (list === "allow" && (server === "" || server.includes("*"))) return {
		kind: "dead",
		why: "an allow rule for MCP tools must name their server"
	};
	const isServer = name === void 0 && !tool.includes("*");
	const isWhole = isServer || name === "*";
	const ofServer = tool.includes("*") ? [] : [`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(tool)}__${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`];
	const expressions = isServer ? ofServer : [starExpression(tool), ...ofServer];
	const sample = isServer ? `${tool}__create` : tool.replace(/\*/g, (_, at) => /__$/.test(tool.slice(0, at)) ? "create" : "x");
	return {
		...rule$2([callPattern(["mcp"], either(expressions))], [call$4("mcp", sample)]),
		...isWhole && { everything: `every tool of the MCP server ${JSON.stringify(server)}` }
	};
}
function globRule(tool, spec) {
	if (spec !== void 0) return {
		kind: "opaque",
		why: "it combines a glob for the tool with a specifier"
	};
	const expression = starExpression(tool);
	const isMet = new RegExp(`^${tool.split("*").map(escapeExpression).join(".*")}$`);
	const kinds = new Set(Object.entries(KINDS_OF_TOOL).flatMap(([name, own]) => isMet.test(name) ? own : []));
	const named = callPattern(["mcp", "tool"], expression);
	return rule$2(kinds.size === 0 ? [named] : [...everyCallOf([...kinds]), named], [...kinds].map((kind) => sampleOf$1(kind)));
}
function everyCallOf(kinds) {
	const others = kinds.filter((kind) => kind !== "shell" && kind !== "shell-read");
	return [...others.length < kinds.length ? [everyShellPattern()] : [], ...others.length > 0 ? [callPattern(others, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)] : []];
}
function escapeExpression(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeTool$1(tool, list) {
	const kinds = Object.hasOwn(KINDS_OF_TOOL, tool) ? KINDS_OF_TOOL[tool] : void 0;
	if (kinds === void 0) return {
		...rule$2([callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(tool))], [call$4("tool", tool)]),
		isBroad: tool === "PowerShell" || tool === "Monitor",
		isIgnoredInAuto: tool === "PowerShell" || tool === "Monitor",
		...tool === "PowerShell" && { everything: "every PowerShell command" }
	};
	const isShell = tool === "Bash";
	const also = tool === "Edit" && list === "allow" && ["read"] || tool === "Read" && list === "deny" && ["edit", "write"] || [];
	const all = [...kinds, ...also];
	return {
		...rule$2(isShell ? [everyShellPattern()] : [callPattern(all, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)], all.map((kind) => sampleOf$1(kind))),
		isBroad: isShell,
		isIgnoredInAuto: isShell || kinds[0] === "agent",
		...isShell && { everything: "every shell command" }
	};
}
function sampleOf$1(kind) {
	return call$4(kind, SAMPLES$1[kind]);
}
const SAMPLES$1 = {
	shell: "rm -rf build",
	"shell-read": "cat README.md",
	read: "src/app.ts",
	edit: "src/app.ts",
	write: "src/app.ts",
	notebook: "analysis.ipynb",
	fetch: "example.com",
	net: "example.com",
	mcp: "mcp__github__create_issue",
	agent: "Explore",
	skill: "deploy",
	output: "create-issue",
	tool: "WebSearch"
};
function rule$2(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples,
		isExact: true,
		isBroad: false,
		isIgnoredInAuto: false
	};
}
function call$4(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const CLAUDE_KINDS = CALL_KINDS.filter((kind) => kind !== "net" && kind !== "output");
// build/src/formats/permissions/claude/claude-code.js
const MANAGED_ROLE = "managed";
const SETTINGS_ROLES = [
	"settings",
	"local",
	MANAGED_ROLE
];
function readClaudeCode(files, overlay = {}) {
	const settings = files.filter(({ role }) => SETTINGS_ROLES.includes(role));
	const tops = settings.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const isManaged = settings.some(({ role }) => role === MANAGED_ROLE);
	const rules = [...tops.flatMap((top) => rulesOf$5(top.get("permissions"))), ...overlay.rules ?? []];
	const servers = files.filter(({ role }) => role === "mcp").flatMap(({ document }) => readServers(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcpServers")));
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(isManaged ? MANAGED_KEYS : CLAUDE_KEYS)
		},
		...tops.map((top) => readTop$5(top, isManaged)),
		...overlay.read ? [overlay.read] : []
	]);
	const stated = overlay.mode === void 0 ? tops.map(statedMode).findLast((mode) => mode !== void 0) : overlay.mode ?? void 0;
	const usable = isBypassDisabled(read) && stated?.mode === "bypassPermissions" ? void 0 : stated;
	return {
		situations: situationsOf$1(rules, read, usable, overlay),
		...usable && { mode: usable.mode },
		withModeOf: (other) => {
			const place = usable?.place ?? (files[0] && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(files[0].document));
			const mode = modeOf$1(other.mode);
			return readClaudeCode(files, {
				...overlay,
				mode: mode && place ? {
					mode,
					place
				} : null
			}).situations;
		},
		code: [...read.code, ...codeOfServers(servers, read, rules)],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$2)],
		remarks: [
			...read.remarks,
			...remarksOf$4(rules),
			...usable?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: usable.mode,
				place: usable.place
			}] : [],
			...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		],
		parameters: rules.flatMap(parameterRuleOf)
	};
}
function wordsOf(ofUnit, ofSituation) {
	const parts = [ofUnit, ofSituation].filter((words) => words !== void 0);
	return parts.length === 0 ? {} : { words: parts.join(", ") };
}
function codeOfServers(servers, { settings }, rules) {
	const value = settings.find(({ key }) => key === "disabledMcpjsonServers")?.value;
	const disabled = new Set(Array.isArray(value) ? value.map(String) : []);
	return servers.filter(({ name }) => !disabled.has(name)).map((server) => withRule(server, rules));
}
function withRule({ name, code }, rules) {
	const tool = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, "_")}`;
	const rule = rules.find(({ list, text }) => list === "allow" && (text === tool || text.startsWith(`${tool}__`)));
	if (rule === void 0) return code;
	const tools = rule.text === tool || rule.text === `${tool}__*` ? "its tools" : "some of its tools";
	return {
		...code,
		also: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule.text)} allows ${tools}`
	};
}
const SITUATIONS$1 = [
	{
		id: "default",
		start: "default",
		isOutside: false
	},
	{
		id: "auto",
		start: "auto",
		isOutside: false,
		words: "in sessions that start in automatic mode"
	},
	{
		id: "default outside",
		start: "default",
		isOutside: true,
		words: "outside the sandbox"
	},
	{
		id: "auto outside",
		start: "auto",
		isOutside: true,
		words: "outside the sandbox, in sessions that start in automatic mode"
	}
];
function situationsOf$1(rules, read, usable, overlay) {
	const folders = additionalFolders(read);
	const sandbox = sandboxOf$2(read);
	const policies = /* @__PURE__ */ new Map();
	const ruleOf = ruleMaker();
	const policyOf = (mode, isOutside) => {
		const isSandboxed = sandbox !== void 0 && !(isOutside && sandbox.canBeLeft);
		const key = `${mode} ${isSandboxed}`;
		const known = policies.get(key);
		if (known) return known;
		const policy = {
			stages: stagesOf(rules, mode, usable?.place, folders, overlay, {
				ruleOf,
				...isSandboxed && { sandbox }
			}),
			otherwise: {
				...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)(answered(otherLevel(mode), overlay), usable?.place),
				examples: OTHER_CALLS.map(requestOfCall)
			},
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode",
				"tools"
			],
			settings: policies.size === 0 ? read.settings : [],
			fields: 3,
			requests: REQUESTS$2
		};
		policies.set(key, policy);
		return policy;
	};
	const [usual, ...others] = SITUATIONS$1.map(({ id, start, isOutside, ...situation }) => ({
		id,
		...wordsOf(overlay.words, "words" in situation ? situation.words : void 0),
		basis: usable ? `the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(usable.mode)}` : "the user's mode",
		...isOutside && { isOfCall: true },
		policy: policyOf(usable?.mode ?? start, isOutside)
	}));
	if (usual === void 0) throw new Error("Claude Code has no situation");
	return [usual, ...others];
}
const SANDBOX_RULE = "commands in the sandbox";
function sandboxOf$2({ settings }) {
	const setting = (key) => settings.find((each) => each.key === `sandbox.${key}`);
	const enabled = setting("enabled");
	if (enabled?.value !== true || setting("autoAllowBashIfSandboxed")?.value === false) return void 0;
	const excluded = setting("excludedCommands")?.value;
	return {
		...enabled.place && { place: enabled.place },
		excluded: Array.isArray(excluded) ? excluded.flatMap((text) => shellPatterns(readShellRule(String(text)), "restricts")) : [],
		canBeLeft: setting("allowUnsandboxedCommands")?.value !== false
	};
}
function ruleMaker() {
	const made = /* @__PURE__ */ new Map();
	return (rule, level) => {
		const byLevel = made.get(rule) ?? /* @__PURE__ */ new Map();
		made.set(rule, byLevel);
		const list = byLevel.get(level) ?? ruleOf$3(rule, level);
		byLevel.set(level, list);
		return list;
	};
}
function parameterRuleOf({ list, text, place, read }) {
	if (list === "allow" || read.kind !== "opaque" || read.parameter === void 0) return [];
	const { tool, ...parameter } = read.parameter;
	return [{
		list,
		name: text,
		place,
		matches: parameterMatcher(tool, parameter)
	}];
}
const CHAR$4 = `[^\ufdd0]`;
const SEGMENT$1 = `(?:[^/.\ufdd0][^/\ufdd0]*|[.][^/.\ufdd0][^/\ufdd0]*|[.][.][^/\ufdd0]+)`;
const PATH = `(?:[.]|/|[.][.](?:/[.][.])*|(?:/|(?:[.][.]/)*)${SEGMENT$1}(?:/${SEGMENT$1})*)`;
const REQUESTS$2 = {
	possible: [
		...SHELL_REQUESTS.possible,
		callPattern([
			"read",
			"edit",
			"write",
			"notebook"
		], PATH, ""),
		callPattern(["agent", "skill"], `${CHAR$4}+`, ""),
		callPattern(["fetch"], "[a-z0-9.-]+", ""),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+", ""),
		callPattern(["tool"], "[A-Z][A-Za-z0-9]*", "")
	],
	impossible: [...SHELL_REQUESTS.impossible, callPattern(["tool"], either(Object.keys(KINDS_OF_TOOL)), "")]
};
function rulesOf$5(permissions) {
	return LISTS$3.flatMap((list) => permissions.get(list).texts().map(({ value, place }) => placedRule(list, value, place)));
}
function placedRule(list, text, place) {
	return {
		list,
		text,
		place,
		read: readRule$1(text, list)
	};
}
function statedMode(top) {
	const value = top.get("permissions").get("defaultMode");
	const mode = modeOf$1(value.text());
	return mode && {
		mode,
		place: value.place
	};
}
function isBypassDisabled({ settings }) {
	return settings.some(({ key, value }) => key === "permissions.disableBypassPermissionsMode" && value === "disable");
}
function additionalFolders({ settings }) {
	const value = settings.find(({ key }) => key === "permissions.additionalDirectories")?.value;
	return Array.isArray(value) ? value.map((folder) => String(folder).replace(/\/+$/, "")) : [];
}
function stagesOf(rules, mode, at, folders, { available, availableAt, isUnattended = false }, { ruleOf: make, sandbox }) {
	const asked = isUnattended ? "denied" : askLevel(mode);
	const stage = (list) => ({
		role: "decides",
		combinator: "first",
		rules: list
	});
	const rulesIn = (list, level) => rules.filter((rule) => rule.list === list).flatMap((rule) => make(rule, level));
	const isSkipped = (rule) => sandbox !== void 0 && mode !== "plan" && isWholeShell(rule);
	const allow = rules.filter(({ list, read }) => list === "allow" && !(mode === "auto" && read.kind === "rule" && read.isIgnoredInAuto));
	const isPrefix = ({ read }) => read.kind === "rule" && !read.isExact;
	const ofMode = (list) => isUnattended ? list.map((rule) => rule.level === "needs approval" ? {
		...rule,
		level: "denied"
	} : rule) : list;
	const asks = rulesIn("ask", asked);
	return [
		...available ? [stage([unavailableRule(available, availableAt)])] : [],
		stage(rulesIn("deny", "denied")),
		stage([...asks.filter((rule) => !isSkipped(rule)), ...asks.filter(isSkipped).flatMap((rule) => outsideSandbox(rule, sandbox?.excluded ?? []))]),
		stage(ofMode(protectedRules(mode, at))),
		...sandbox ? [stage([sandboxRule(sandbox)])] : [],
		stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => make(rule, "allowed"))),
		stage(ofMode([uncoveredRule(mode, at)])),
		stage(allow.filter(isPrefix).flatMap((rule) => make(rule, "allowed"))),
		stage(ofMode(modeRules$4(mode, at, folders)))
	];
}
function answered(level, { isUnattended = false }) {
	return isUnattended && level === "needs approval" ? "denied" : level;
}
function isWholeShell({ match: { patterns = [] } }) {
	return patterns.length === 1 && patterns[0]?.text === everyShellPattern();
}
function outsideSandbox(rule, excluded) {
	if (excluded.length === 0) return [];
	const { level, name, place } = rule;
	return [hostRule({
		list: "ask",
		level,
		name,
		patterns: excluded,
		...place && { place }
	})];
}
function sandboxRule({ place, excluded }) {
	return hostRule({
		list: "mode",
		level: "allowed",
		patterns: [everyShellPattern()],
		except: excluded,
		name: SANDBOX_RULE,
		examples: [sampleOf$1("shell"), {
			kind: "shell",
			prefix: "",
			text: "npm install left-pad"
		}],
		...place && { place }
	});
}
function ruleOf$3({ list, text, place, read }, level) {
	if (read.kind !== "rule") return [];
	const { patterns, examples } = read;
	return [hostRule({
		list,
		level,
		patterns,
		name: text,
		examples,
		place
	})];
}
function unavailableRule(available, place) {
	const kinds = CLAUDE_KINDS;
	return hostRule({
		list: "tools",
		level: "denied",
		patterns: [callPattern(kinds, `[^\ufdd0]*`)],
		except: available.flatMap(({ read }) => read.kind === "rule" ? read.patterns : []),
		name: available.map(({ text }) => text).join(", "),
		examples: [...kinds.map((kind) => sampleOf$1(kind)), ...available.flatMap(({ read }) => read.kind === "rule" ? read.examples : [])],
		...place && { place }
	});
}
function opaqueRule$2({ list, text, place, read }) {
	if (read.kind !== "opaque") return [];
	return [{
		key: JSON.stringify([list, text]),
		subject: `the ${list} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text))}`,
		text,
		place,
		effect: list === "allow" ? "grants" : "restricts",
		why: read.why
	}];
}
function remarksOf$4(rules) {
	return rules.flatMap(({ list, text, place, read }) => {
		const rule = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text);
		if (read.kind === "dead") {
			const { why, instead } = read;
			return [{
				kind: "dead-rule",
				rule,
				why,
				...instead !== void 0 && { instead },
				place
			}];
		}
		return read.kind === "rule" && list === "allow" && read.everything !== void 0 && read.isBroad ? [{
			kind: "allows-everything",
			rule,
			what: read.everything,
			place
		}] : [];
	});
}
function readTop$5(top, isManaged) {
	return joinSettings([
		readSettings(top, isManaged ? MANAGED_KEYS : CLAUDE_KEYS),
		{
			...NOTHING_SET,
			code: readHooks(top.get("hooks"))
		},
		readVariables(top.get("env"), isManaged),
		readPlugins$2(top.get("enabledPlugins")),
		...["extraKnownMarketplaces", "additionalMarketplaces"].map((key) => readMarketplaces(top.get(key))),
		...[
			"statusLine",
			"subagentStatusLine",
			"fileSuggestion"
		].map((key) => readCommand$1(key, top.get(key))),
		readUnknownMode$1(top.get("permissions").get("defaultMode"), isManaged)
	]);
}
function readUnknownMode$1(value, isManaged) {
	const text = value.text();
	if (!value.exists || modeOf$1(text) !== void 0) return NOTHING_SET;
	if (text === "auto" && isManaged) return opaqueOf("permissions.defaultMode", value, "a model decides in automatic mode");
	if (text !== "auto") return opaqueOf("permissions.defaultMode", value, "Claude Code has no mode of this name");
	const why = "a file of a repository cannot start a session in automatic mode";
	return {
		...NOTHING_SET,
		remarks: [{
			kind: "no-effect-here",
			key: "permissions.defaultMode: auto",
			why,
			place: value.place
		}]
	};
}
function readCommand$1(key, value) {
	const command = value.text() ?? value.get("command").text();
	if (command === void 0) return NOTHING_SET;
	return {
		...NOTHING_SET,
		code: [withDanger(codeOf(key, `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`, command, value))]
	};
}
function withDanger(code) {
	const danger = dangerOf(code.text);
	return danger ? {
		...code,
		danger
	} : code;
}
function readVariables(env, isManaged) {
	return joinSettings(env.entries().map(([name, value]) => {
		const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(value.value());
		const { place } = value;
		const key = `env.${name}`;
		const subject = `the variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`;
		const kind = classOfVariable(name);
		switch (kind) {
			case "neutral": return NOTHING_SET;
			case "ignored":
				if (isManaged) return opaqueOf(key, value, "Card Gate does not compare it");
				return {
					...NOTHING_SET,
					remarks: [{
						kind: "no-effect-here",
						key,
						why: "a repository cannot set it",
						place
					}]
				};
			case "redirects":
				if (isManaged) return opaqueOf(key, value, "it changes where requests and their contents are sent");
				return {
					...opaqueOf(key, value, "it changes where requests and their contents are sent"),
					remarks: [{
						kind: "redirects-traffic",
						key: name,
						value: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
						place
					}]
				};
			case "code": return {
				...NOTHING_SET,
				code: [codeOf(key, subject, text, value)]
			};
			case "loosens": return opaqueOf(key, value, "it loosens how commands are run");
			case "unknown": return opaqueOf(key, value, "every command can read the variable, which Card Gate does not know");
			default: return kind;
		}
	}));
}
function readPlugins$2(plugins) {
	return {
		...NOTHING_SET,
		code: plugins.entries().flatMap(([name, value]) => {
			if (value.boolean() === false) return [];
			return [codeOf(`plugin ${name}`, `the plugin ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, name, value)];
		})
	};
}
function readMarketplaces(map) {
	return {
		...NOTHING_SET,
		code: map.entries().map(([name, value]) => {
			const source = value.get("source");
			const text = [
				"repo",
				"url",
				"path",
				"package"
			].map((key) => source.get(key).text()).find((each) => each !== void 0);
			return codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, text ?? name, value);
		})
	};
}
// build/src/formats/permissions/claude/paths.js
function namesOfPath(path, place, base = ".") {
	const written = withSlashes(path);
	const known = written.startsWith("/") || isBelowHome(written) || base === "." ? written : `${base}/${written}`;
	const whole = isBelowHome(known) && place.home !== void 0 ? place.home + known.slice(1) : known;
	if (isBelowHome(whole)) return {
		usual: [resolved(whole)],
		others: []
	};
	return whole.startsWith("/") ? namesOfAbsolute(whole, place) : namesOfRelative(whole, place);
}
function namesOfRelative(path, { folder, home }) {
	const relative = resolved(path);
	if (folder === void 0) return {
		usual: [relative],
		others: []
	};
	const absolute = resolved(`${folder}/${relative}`);
	return isOutside$1(relative) ? outsideNames(absolute, folder, home) : {
		usual: [relative],
		others: withHome(absolute, home)
	};
}
function namesOfAbsolute(path, { folder, home }) {
	const name = resolved(path);
	if (folder === void 0) return {
		usual: asTuple(withHome(name, home)),
		others: []
	};
	const own = resolved(folder);
	if (name === own) return {
		usual: ["."],
		others: withHome(name, home)
	};
	const start = own === "/" ? "/" : `${own}/`;
	return name.startsWith(start) ? {
		usual: [name.slice(start.length)],
		others: withHome(name, home)
	} : outsideNames(name, own, home);
}
function outsideNames(name, folder, home) {
	return {
		usual: asTuple([...withHome(name, home), relativeTo(name, resolved(folder))]),
		others: []
	};
}
function asTuple(names) {
	const [first = ".", ...rest] = names;
	return [first, ...rest];
}
function withHome(name, home) {
	if (home === void 0) return [name];
	const own = resolved(home);
	if (name === own) return [name, "~"];
	return name.startsWith(`${own}/`) ? [name, `~${name.slice(own.length)}`] : [name];
}
function isBelowHome(path) {
	return path === "~" || path.startsWith("~/");
}
function isOutside$1(path) {
	return path === ".." || path.startsWith("../");
}
function withSlashes(path) {
	const drive = /^([A-Za-z]):[\\/]/.exec(path);
	if (drive === null) return path;
	return `/${(drive[1] ?? "").toLowerCase()}/${path.slice(3).replaceAll("\\", "/")}`;
}
function resolved(path) {
	const isAbsolute = path.startsWith("/");
	const root = isBelowHome(path) ? "~" : "";
	const segments = [];
	for (const segment of (root === "" ? path : path.slice(1)).split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment !== "..") segments.push(segment);
		else if (last !== void 0 && last !== "..") segments.pop();
		else if (!isAbsolute) segments.push("..");
	}
	const body = segments.join("/");
	if (isAbsolute) return `/${body}`;
	if (root !== "") return body === "" ? "~" : `~/${body}`;
	return body === "" ? "." : body;
}
function relativeTo(name, folder) {
	const [own, other] = [folder.split("/"), name.split("/")];
	let same = 0;
	while (same < own.length && same < other.length && own[same] === other[same]) same += 1;
	return [...own.slice(same).map(() => ".."), ...other.slice(same)].join("/");
}
// build/src/formats/permissions/claude/command-line.js
var _a$1;
const KEYWORDS$1 = new Set("if then elif else fi for while until do done case esac function select coproc in { } [[ ]] !".split(" "));
function readCommandLine(text) {
	const reader = new LineReader(text);
	reader.readAll();
	const { commands, isUnderstood, isClosed } = reader;
	return {
		commands,
		isUnderstood,
		isClosed
	};
}
var LineReader = class {
	commands = [];
	isUnderstood = true;
	isClosed = true;
	#text;
	#at = 0;
	#documents = [];
	constructor(text) {
		this.#text = text;
	}
	readAll() {
		this.#readCommands("", false);
	}
	get #current() {
		return this.#text[this.#at] ?? "";
	}
	#sees(text) {
		return this.#text.startsWith(text, this.#at);
	}
	#readCommands(close, isNested) {
		let open = newCommand();
		let groups = 0;
		while (this.#current !== "") {
			const isClosed = close !== "" && groups === 0 && this.#current === close;
			if (!isClosed && !this.#isSeparator()) {
				this.#readInCommand(open);
				continue;
			}
			this.#finish(open, isNested);
			open = newCommand();
			if (this.#current === "(") groups += 1;
			if (this.#current === ")") groups = Math.max(0, groups - 1);
			this.#readSeparator(isClosed);
			if (isClosed) return;
		}
		if (close !== "") this.#unclosed();
		this.#finish(open, isNested);
	}
	#finish({ start, wordsEnd, end, ...command }, isNested) {
		if (command.written.length === 0) return;
		const [text, bare] = [this.#text.slice(start, end), this.#text.slice(start, wordsEnd)];
		this.commands.push({
			...command,
			text,
			bare,
			isNested
		});
	}
	#isSeparator() {
		return /[;&|()\n]/.test(this.#current) && !this.#isRedirection();
	}
	#readSeparator(isClosed) {
		const char = this.#current;
		if (!isClosed && (char === "(" || char === ")" || this.#sees(";;"))) this.isUnderstood = false;
		this.#at += 1;
		if (char === "\n") this.#skipDocuments();
	}
	#readInCommand(open) {
		if (/[ \t\r]/.test(this.#current)) this.#at += 1;
		else if (this.#sees("\\\n")) this.#at += 2;
		else if (this.#current === "#") this.#skipComment();
		else if (this.#isRedirection()) this.#readRedirection(open);
		else this.#readCommandWord(open);
	}
	#readCommandWord(open) {
		const start = this.#at;
		const word = this.#readWord();
		if (open.words.length === 0 && KEYWORDS$1.has(word)) {
			open.keyword = word;
			if (word !== "!") this.isUnderstood = false;
			return;
		}
		open.words.push(word);
		open.written.push(word);
		this.#extend(open, start);
		open.wordsEnd = open.end;
	}
	#extend(open, start) {
		open.start = Math.min(open.start, start);
		open.end = this.#at;
	}
	#skipComment() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#isRedirection() {
		return /^(?:\d*[<>]|&>)/.exec(this.#text.slice(this.#at, this.#at + 12)) !== null && !/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2));
	}
	#readRedirection(open) {
		const start = this.#at;
		const operator = /^\d*(?:<<<|<<-|<<|<&|<>|<|>>|>\||>&|>)|^&>>?/.exec(this.#text.slice(this.#at))?.[0] ?? "";
		this.#at += operator.length;
		while (this.#current === " " || this.#current === "	") this.#at += 1;
		const target = this.#current === "" ? "" : this.#readWord();
		open.written.push(this.#text.slice(start, this.#at));
		this.#extend(open, start);
		const sign = operator.replace(/^\d+/, "");
		if (target === "") this.isUnderstood = false;
		else if (sign === "<<" || sign === "<<-") this.#documents.push({
			end: unquoted(target),
			isIndented: sign === "<<-"
		});
		else if (sign === "<<<" || /^(?:\d+-?|-)$/.test(target)) return;
		else open.redirections.push({
			target,
			isRead: sign.startsWith("<"),
			isWritten: sign.includes(">")
		});
	}
	#skipDocuments() {
		for (const { end, isIndented } of this.#documents) {
			let isClosed = false;
			while (this.#at < this.#text.length && !isClosed) {
				const lineEnd = this.#text.indexOf("\n", this.#at);
				const next = lineEnd === -1 ? this.#text.length : lineEnd;
				const line = this.#text.slice(this.#at, next);
				isClosed = (isIndented ? line.replace(/^\t+/, "") : line) === end;
				if (!isClosed && /\$\(|`/.test(line)) this.#readInside(line);
				this.#at = next + 1;
			}
			if (!isClosed) this.isUnderstood = false;
		}
		this.#documents = [];
	}
	#readInside(text) {
		const reader = new _a$1(`"${text.replace(/"/g, "\\\"")}"`);
		reader.readAll();
		for (const command of reader.commands) if (command.isNested) this.commands.push(command);
		this.#join(reader);
	}
	#readWord() {
		const start = this.#at;
		this.#readPieces();
		while (/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2))) {
			this.#at += 2;
			this.#readCommands(")", true);
			this.#readPieces();
		}
		if (this.#at === start) this.#at += this.#current.length;
		return this.#text.slice(start, this.#at).replaceAll("\\\n", "");
	}
	#readPieces() {
		while (this.#current !== "" && !/[\s;&|()<>]/.test(this.#current)) this.#readPiece();
	}
	#readPiece() {
		const char = this.#current;
		if (char === "\\") this.#at += 2;
		else if (this.#sees("$'")) this.#readAnsiQuoted();
		else if (char === "'") this.#readQuoted();
		else if (char === "\"") this.#readDoubleQuoted();
		else this.#readExpansion();
	}
	#readQuoted() {
		const end = this.#text.indexOf("'", this.#at + 1);
		this.#at = end === -1 ? this.#unclosed() : end + 1;
	}
	#readAnsiQuoted() {
		this.#at += 2;
		while (this.#current !== "" && this.#current !== "'") this.#at += this.#current === "\\" ? 2 : 1;
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#readDoubleQuoted() {
		this.#at += 1;
		while (this.#current !== "" && this.#current !== "\"") if (this.#current === "\\") this.#at += 2;
		else this.#readExpansion();
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#readExpansion() {
		if (this.#sees("$((")) this.#readArithmetic();
		else if (this.#sees("$(")) {
			this.#at += 2;
			this.#readCommands(")", true);
		} else if (this.#current === "`") this.#readBackticks();
		else if (this.#sees("${")) this.#readParameter();
		else this.#at += 1;
	}
	#readArithmetic() {
		const end = this.#text.indexOf("))", this.#at);
		const inner = this.#text.slice(this.#at + 3, end === -1 ? void 0 : end);
		if (/[`$]\(?/.test(inner)) this.isUnderstood = false;
		if (/\$\(|`/.test(inner)) this.#readInside(inner);
		this.#at = end === -1 ? this.#unclosed() : end + 2;
	}
	#readBackticks() {
		let inner = "";
		this.#at += 1;
		while (this.#current !== "" && this.#current !== "`") {
			if (this.#current === "\\") this.#at += 1;
			inner += this.#current;
			this.#at += 1;
		}
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
		const reader = new _a$1(inner);
		reader.readAll();
		for (const command of reader.commands) this.commands.push({
			...command,
			isNested: true
		});
		this.#join(reader);
	}
	#readParameter() {
		this.#at += 2;
		while (this.#current !== "" && this.#current !== "}") this.#readPiece();
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#join({ isUnderstood, isClosed }) {
		if (!isUnderstood) this.isUnderstood = false;
		if (!isClosed) this.isClosed = false;
	}
	#unclosed() {
		this.isUnderstood = false;
		this.isClosed = false;
		return this.#text.length;
	}
};
_a$1 = LineReader;
function newCommand() {
	return {
		words: [],
		written: [],
		redirections: [],
		start: Number.POSITIVE_INFINITY,
		wordsEnd: 0,
		end: 0
	};
}
function unquoted(word) {
	let result = "";
	let quote = "";
	for (let at = 0; at < word.length; at += 1) {
		const char = word[at] ?? "";
		if (quote === "'" ? char === "'" : quote === "\"" ? char === "\"" : false) quote = "";
		else if (quote === "" && (char === "'" || char === "\"")) quote = char;
		else if (char === "\\" && quote !== "'") {
			at += 1;
			result += word[at] ?? "";
		} else result += char;
	}
	return result;
}
function isExpanded(word) {
	return /[$`*?[]|[<>]\(|^~/.test(word.replace(/'[^']*'|\\[\s\S]/g, ""));
}
// build/src/formats/permissions/claude/shell-calls.js
const MAX_LINE = 1e4;
function partsOfLine$1(line, place) {
	const { commands, isUnderstood } = readCommandLine(line);
	const isOpen = isUnderstood && line.length <= MAX_LINE && commands.length > 0;
	let folder = ".";
	const parts = isOpen ? [] : [{
		names: [shellCall$1("shell", "", line.trim())],
		others: [],
		effect: "asks"
	}];
	for (const command of commands) {
		const isAllowable = isOpen && !command.isNested;
		for (const part of partsOfCommand(command, {
			place,
			folder,
			isAllowable
		})) parts.push(part);
		if (!command.isNested) folder = folderAfter(command, folder, place);
	}
	return parts;
}
function partsOfCommand(command, { place, folder, isAllowable }) {
	const [{ prefix, words }, ...others] = spellingsOf(command.words);
	const text = words.join(" ");
	const isGitElsewhere = words[0] === "git" && folder !== ".";
	const context = {
		place,
		folder,
		isAllowable
	};
	const kind = kindOfCommand(words, prefix, place);
	return [
		{
			names: [shellCall$1(kind, prefix, text)],
			others: others.map((other) => shellCall$1(kind, other.prefix, other.words.join(" "))),
			effect: isAllowable && !isGitElsewhere ? "decides" : "asks",
			...kind === "shell-read" && { otherwise: [shellCall$1("shell", prefix, text)] }
		},
		...filesOf(words).flatMap(({ kind: access, word }) => pathParts(word, access, "restricts", context)),
		...command.redirections.flatMap(({ target, isRead, isWritten }) => [...isWritten && unquoted(target) !== "/dev/null" ? pathParts(target, "edit", "decides", context) : [], ...isRead ? pathParts(target, "read", "restricts", context) : []])
	];
}
function kindOfCommand(words, prefix, place) {
	if (words[0] === "cd") return moveKind(words, place);
	return isReadOnly(words) && hasSafePrefix(prefix) ? "shell-read" : "shell";
}
function pathParts(word, kind, effect, { place, folder, isAllowable }) {
	const path = word.replace(/^"?\$(?:HOME|\{HOME\})"?(?=\/|$)/, "~");
	const isKnown = !isExpanded(path.replace(/^~(?=\/|$)/, "")) && folder !== void 0;
	if (effect === "restricts" && !isKnown) return [];
	const { usual, others } = namesOfPath(unquoted(path), place, folder ?? ".");
	const [first, ...rest] = usual;
	const callOf = (text) => ({
		kind,
		prefix: "",
		text
	});
	const isTilde = path.startsWith("~");
	return [{
		names: [callOf(first), ...rest.map(callOf)],
		others: others.map(callOf),
		effect: effect === "decides" && (!isKnown || isTilde || !isAllowable) ? "asks" : effect
	}];
}
const RUNNERS = {
	timeout: {
		valued: /^(?:-k|-s|--kill-after|--signal)$/,
		words: 1
	},
	time: {
		valued: /^(?:-f|-o)$/,
		words: 0
	},
	nice: {
		valued: /^(?:-n|--adjustment)$/,
		words: 0
	},
	nohup: {
		valued: /^$/,
		words: 0
	},
	stdbuf: {
		valued: /^-[ioe]$/,
		words: 0
	},
	command: {
		valued: /^$/,
		words: 0
	},
	builtin: {
		valued: /^$/,
		words: 0
	},
	noglob: {
		valued: /^$/,
		words: 0
	}
};
const PREFIXES = {
	sudo: {
		valued: /^-[ughpCTrtRD]$/,
		words: 0
	},
	env: {
		valued: /^-[uCS]$/,
		words: 0
	},
	watch: {
		valued: /^(?:-n|--interval)$/,
		words: 0
	},
	ionice: {
		valued: /^-[cnpPu]$/,
		words: 0
	},
	setsid: {
		valued: /^$/,
		words: 0
	},
	flock: {
		valued: /^-[wE]$/,
		words: 1
	}
};
const ASSIGNMENT$2 = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
function spellingsOf(all) {
	const others = [];
	let prefix = "";
	let words = all;
	for (let count = wordsToStrip(words); count > 0; count = wordsToStrip(words)) {
		if (isPrefix(words[0] ?? "")) prefix += `${words.slice(0, count).join(" ")} `;
		else others.push({
			prefix,
			words
		});
		words = words.slice(count);
	}
	const plain = withoutFolder(words);
	return [
		{
			prefix,
			words: plain
		},
		...plain === words ? [] : [{
			prefix,
			words
		}],
		...others
	];
}
function isPrefix(word) {
	return ASSIGNMENT$2.test(word) || Object.hasOwn(PREFIXES, word);
}
function wordsToStrip(words) {
	const [name = "", second] = words;
	if (ASSIGNMENT$2.test(name)) return 1;
	if (name === "xargs") return second === void 0 || second.startsWith("-") ? 0 : 1;
	if (name === "command" && /^-[vV]/.test(second ?? "")) return 0;
	const form = Object.hasOwn(RUNNERS, name) ? RUNNERS[name] : Object.hasOwn(PREFIXES, name) ? PREFIXES[name] : void 0;
	const count = form === void 0 ? 0 : wordsBefore(words, form);
	return count < words.length ? count : 0;
}
function wordsBefore(words, { valued, words: fixed }) {
	let at = 1;
	while (words[at]?.startsWith("-")) {
		const word = words[at] ?? "";
		at += 1;
		if (word === "--") break;
		if (valued.test(word)) at += 1;
	}
	return at + fixed;
}
function withoutFolder(words) {
	let rest = words;
	while (rest[0] === "git" && rest[1] === "-C" && rest.length > 3) rest = ["git", ...rest.slice(3)];
	return rest;
}
function moveKind([, target = "~"], place) {
	if (isExpanded(target)) return "shell";
	const [name] = namesOfPath(unquoted(target), place).usual;
	return /^(?:\/|~|\.\.(?:\/|$))/.test(name) ? "shell" : "shell-read";
}
function folderAfter({ words }, folder, place) {
	const [name, target = "~"] = words;
	if (name === "pushd" || name === "popd") return void 0;
	if (name !== "cd" || folder === void 0) return folder;
	if (isExpanded(target.replace(/^~(?=\/|$)/, "")) || target === "-") return void 0;
	return namesOfPath(unquoted(target), place, folder).usual[0];
}
function shellCall$1(kind, prefix, text) {
	return {
		kind,
		prefix,
		text
	};
}
// build/src/formats/permissions/claude/calls.js
const TEXT_KEYS = {
	Bash: "command",
	Monitor: "command",
	PowerShell: "command",
	Read: "file_path",
	NotebookRead: "notebook_path",
	Edit: "file_path",
	MultiEdit: "file_path",
	Write: "file_path",
	NotebookEdit: "notebook_path",
	Glob: "path",
	Grep: "path",
	LS: "path",
	LSP: "file_path",
	WebFetch: "url",
	WebSearch: "query",
	Agent: "subagent_type",
	Task: "subagent_type",
	Skill: "skill"
};
function callOfText(text) {
	const match = /^([A-Za-z][\w-]*)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	if (match === null) return void 0;
	const [, tool = "", given] = match;
	const key = TEXT_KEYS[tool];
	return {
		tool,
		input: key === void 0 || given === void 0 ? {} : { [key]: given }
	};
}
const FILE$2 = ["file_path"];
const CLAUDE_TOOLS = {
	...toolsNamed("Bash Monitor PowerShell", toolWith("shell", "command", "full_command")),
	...toolsNamed("Read LSP", toolWith("read", ...FILE$2)),
	NotebookRead: toolWith("read", "notebook_path"),
	...toolsNamed("Edit MultiEdit", toolWith("edit", ...FILE$2)),
	Write: toolWith("write", ...FILE$2),
	NotebookEdit: toolWith("notebook", "notebook_path"),
	...toolsNamed("Glob Grep LS", toolWithout("read", ".", "path")),
	WebFetch: toolWith("fetch", "url"),
	...toolsNamed("Agent Task", toolWithout("agent", "general-purpose", "subagent_type")),
	Skill: toolWith("skill", "skill", "command")
};
const TOOL_OF_KIND$1 = {
	shell: ["Bash", "command"],
	read: ["Read", "file_path"],
	edit: ["Edit", "file_path"],
	write: ["Write", "file_path"],
	notebook: ["NotebookEdit", "notebook_path"],
	fetch: ["WebFetch", "url"],
	agent: ["Agent", "subagent_type"],
	skill: ["Skill", "skill"]
};
function toolCallOf(call) {
	if (call.kind === "mcp") return {
		tool: mcpName(call),
		input: call.made?.input ?? {}
	};
	if (call.made !== void 0) return {
		...call.made,
		input: inputOf(call, call.made)
	};
	const [tool = call.text, key] = TOOL_OF_KIND$1[call.kind] ?? [];
	return {
		tool,
		input: key === void 0 ? {} : { [key]: call.text }
	};
}
function inputOf({ text }, { tool, input }) {
	const key = TEXT_KEYS[tool];
	return key === void 0 || Object.hasOwn(input, key) ? input : {
		...input,
		[key]: text
	};
}
function compileCalls(permissions, { compile, place = {}, situation = permissions.situations[0] }) {
	const { policy } = situation;
	const inside = compile(policy);
	const outsideId = `${situation.id} outside`;
	const other = permissions.situations.find(({ id }) => id === outsideId)?.policy ?? policy;
	const outside = other === policy ? inside : compile(other);
	return (call) => {
		const parts = partsOfCall(call, place);
		const decide = outside === inside || isOutsideSandbox(call, parts, policy) ? outside : inside;
		const [first, ...rest] = [...parts.flatMap((part) => decisionOf$1(part, decide)), ...ofParameters(call, permissions.parameters, policy, parts)];
		if (first === void 0) throw new Error("a call has no parts");
		const decisive = rest.reduce((strictest, part) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(part) < (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(strictest) ? part : strictest, first);
		return {
			level: decisive.level,
			decisive,
			parts: [first, ...rest]
		};
	};
}
function partsOfCall({ tool, input }, place) {
	const text = (key) => String(input[key] ?? "");
	const key = TEXT_KEYS[tool] ?? "";
	switch (tool) {
		case "Bash": return partsOfLine$1(text("command"), place);
		case "Read": return [pathPart("read", text(key), place)];
		case "NotebookRead":
		case "Glob":
		case "Grep":
		case "LS":
		case "LSP": return [pathPart("read", text(key) === "" ? "." : text(key), place, tool)];
		case "Edit": return [pathPart("edit", text(key), place)];
		case "MultiEdit": return [pathPart("edit", text(key), place, tool)];
		case "Write": return [pathPart("write", text(key), place)];
		case "NotebookEdit": return [pathPart("notebook", text(key), place)];
		case "WebFetch": return [plainPart({
			kind: "fetch",
			prefix: "",
			text: hostOf$1(text("url"))
		})];
		case "Agent":
		case "Task": return [plainPart({
			kind: "agent",
			prefix: "",
			text: text("subagent_type")
		})];
		case "Skill": return [plainPart({
			kind: "skill",
			prefix: "",
			text: [text("skill"), text("args")].filter((word) => word !== "").join(" ")
		})];
		default: return [plainPart(tool.startsWith("mcp__") ? {
			kind: "mcp",
			prefix: "",
			text: tool.replace(/[^A-Za-z0-9_-]/g, "_")
		} : {
			kind: "tool",
			prefix: "",
			text: tool
		})];
	}
}
function plainPart(call) {
	return {
		names: [call],
		others: [],
		effect: "decides"
	};
}
function pathPart(kind, path, place, tool) {
	const { usual, others } = namesOfPath(path, place);
	const callOf = (text) => ({
		kind,
		prefix: "",
		text
	});
	const [first, ...rest] = usual;
	const named = tool === void 0 ? [] : [{
		kind: "tool",
		prefix: "",
		text: tool
	}];
	return {
		names: [
			callOf(first),
			...rest.map(callOf),
			...named
		],
		others: others.map(callOf),
		effect: "decides"
	};
}
function hostOf$1(address) {
	return address.trim().replace(/^domain:\s*/, "").replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#][\s\S]*$/, "").replace(/^[^@]*@/, "").replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
}
function decisionOf$1({ names, others, effect, otherwise }, decide) {
	const isGranted = effect === "decides";
	const decisionOn = (calls) => {
		const usual = decide(requestOf(calls, isGranted));
		if (others.length === 0) return usual;
		const byAll = decide(requestOf([...calls, ...others], isGranted));
		return isOf(byAll, [...RESTRICTING$1, "allow"]) ? byAll : usual;
	};
	const decision = decisionOn(names);
	const [rule] = decision.determining;
	if (rule === void 0) throw new Error("a decision has no rule");
	if (effect === "restricts" && !isOf(decision, RESTRICTING$1)) return [];
	return [{
		part: names[0],
		level: decision.level,
		rule,
		decision,
		...otherwise && { otherwise: decisionOn(otherwise) }
	}];
}
const RESTRICTING$1 = [
	"deny",
	"ask",
	"tools"
];
function requestOf(calls, isGranted) {
	const all = calls.map(requestOfCall);
	return {
		all,
		granting: isGranted ? all : []
	};
}
function isOf({ determining: [rule] }, outcomes) {
	return rule !== void 0 && outcomes.includes(rule.outcome);
}
function isOutsideSandbox({ tool, input }, parts, { stages }) {
	if (tool !== "Bash") return false;
	if (input.dangerouslyDisableSandbox === true) return true;
	const sandbox = stages.flatMap(({ rules }) => rules).find(({ name }) => name === SANDBOX_RULE);
	return parts.some(({ names }) => names.some((name) => sandbox?.match.except.some((pattern) => pattern.matches(requestOfCall(name)))));
}
function ofParameters(call, rules, { otherwise }, parts) {
	const name = parts[0]?.names[0] ?? {
		kind: "tool",
		prefix: "",
		text: call.tool
	};
	return rules.filter((rule) => rule.matches(call.tool, call.input)).map(({ list, name: text, place }) => {
		const level = list === "deny" || otherwise.level === "denied" ? "denied" : "needs approval";
		const rule = {
			...otherwise,
			key: JSON.stringify([
				"parameter",
				list,
				text
			]),
			level,
			name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
			outcome: list,
			place
		};
		return {
			part: name,
			level,
			rule,
			decision: {
				level,
				determining: [rule],
				beaten: [],
				matching: [rule],
				limits: [],
				settled: [rule]
			}
		};
	});
}
function answerToCall(call, permissions, options) {
	const { level, parts } = compileCalls({
		parameters: [],
		...permissions
	}, options)(call);
	return {
		level,
		parts: parts.map((part) => ({
			call: part.part,
			level: part.level,
			rule: part.rule
		}))
	};
}
function answerToMade(permissions, situation, call, compile) {
	const { folder, kind, text } = call;
	if ((kind === "read" || kind === "edit" || kind === "write" || kind === "notebook") && folder === void 0 && /^(?:\/|[A-Za-z]:[\\/])/.test(text)) return FOLDER_UNKNOWN;
	const home = /^(?:\/(?:home|Users)\/[^/]+|\/root)(?=\/|$)/.exec(folder ?? "")?.[0];
	const place = {
		...folder !== void 0 && { folder },
		...home !== void 0 && { home }
	};
	return answerToCall(toolCallOf(call), permissions, {
		situation,
		compile,
		place
	});
}
// build/src/document/front-matter.js
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const END = /^---[ \t]*(?:\r?\n|$)/m;
function frontMatterOf(text) {
	const fence = FENCE.exec(text)?.[0];
	if (fence === void 0) return void 0;
	const rest = text.slice(fence.length);
	const end = END.exec(rest)?.index;
	if (end === void 0) return void 0;
	return fence.replace(/[^\r\n]/g, " ") + rest.slice(0, end);
}
function loadFrontMatter(file, text, readYaml) {
	const matter = frontMatterOf(text);
	const empty = {
		kind: "map",
		start: 0,
		end: 0,
		entries: /* @__PURE__ */ new Map()
	};
	const parsed = matter === void 0 || matter.trim() === "" ? { root: empty } : readYaml(matter);
	if ("problems" in parsed) return {
		kind: "broken",
		file,
		text,
		problems: parsed.problems
	};
	return {
		kind: "document",
		document: {
			file,
			syntax: "yaml",
			text,
			root: parsed.root,
			value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(parsed.root)
		}
	};
}
const KEY = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm;
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm;
function loadLooseFrontMatter(file, text, keysOf) {
	const matter = frontMatterOf(text) ?? "";
	let isProse = false;
	const keys = [...matter.matchAll(KEY)].filter(([, key = ""]) => {
		if (!keysOf.known.has(key)) return !isProse;
		isProse = keysOf.prose.has(key);
		return true;
	});
	const entries = new Map(keys.map(({ index, 0: line, 1: key = "", 2: value = "" }, at) => {
		const end = index + line.length;
		const below = keys[at + 1]?.index ?? matter.length;
		const node = value === "" ? looseList(matter, end, below) : looseScalar(value, end - value.length);
		return [key, {
			keyStart: index,
			keyEnd: index + key.length,
			node
		}];
	}));
	const root = {
		kind: "map",
		start: 0,
		end: matter.length,
		entries
	};
	return {
		file,
		syntax: "yaml",
		text,
		root,
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root)
	};
}
function looseList(matter, start, end) {
	return {
		kind: "list",
		start,
		end,
		items: [...matter.slice(start, end).matchAll(ITEM)].map(({ index, 0: line, 1: value = "" }) => looseScalar(value, start + index + line.length - value.length))
	};
}
function looseScalar(text, start) {
	const value = text.replace(/^(["'])(.*)\1$/, "$2");
	return {
		kind: "scalar",
		start,
		end: start + text.length,
		value
	};
}
// build/src/formats/permissions/claude/prompt-commands.js
const INLINE$1 = /(?<![\w`])!`([^`\n]+)`/g;
const BLOCK = /^[ \t]*```+![^\n]*\n([\s\S]*?)^[ \t]*```/gm;
function mayHaveCommands(text) {
	return text.includes("!`") || text.includes("```!");
}
function promptCommands({ file, text }) {
	if (!mayHaveCommands(text)) return [];
	const from = frontMatterOf(text)?.length ?? 0;
	const items = [...matches(INLINE$1, text, from), ...matches(BLOCK, text, from)].sort((a, b) => a.start - b.start).map(({ start, end, value }) => ({
		kind: "scalar",
		start,
		end,
		value
	}));
	const document = {
		file,
		syntax: "yaml",
		text,
		root: {
			kind: "list",
			start: from,
			end: text.length,
			items
		},
		value: items.map(({ value }) => value)
	};
	return items.map(({ value }, index) => ({
		text: value,
		place: {
			document,
			path: [index]
		}
	}));
}
function matches(expression, text, from) {
	return [...text.matchAll(expression)].flatMap(({ index, 0: whole, 1: command = "" }) => {
		const value = command.trim();
		return index < from || value === "" ? [] : [{
			start: index,
			end: index + whole.length,
			value
		}];
	});
}
// build/src/formats/permissions/claude/front-matter-keys.js
const opaque$1 = (why, effect) => ({
	kind: "opaque",
	why,
	...effect && { effect }
});
const FOREIGN_AGENT_KEYS$1 = [
	"allowedTools",
	"allowed-tools",
	"allowed_tools"
];
const AGENT_KEYS$2 = {
	...neutralKeys([
		"name",
		"description",
		"model",
		"effort",
		"color",
		"maxTurns",
		"initialPrompt",
		...ANNOTATION_KEYS,
		...FOREIGN_AGENT_KEYS$1
	]),
	tools: READ_ELSEWHERE,
	disallowedTools: READ_ELSEWHERE,
	permissionMode: READ_ELSEWHERE,
	mcpServers: READ_ELSEWHERE,
	hooks: READ_ELSEWHERE,
	isolation: READ_ELSEWHERE,
	memory: opaque$1("the agent gets tools to read and edit its memory"),
	skills: opaque$1("the agent starts with these skills", "grants"),
	background: opaque$1("it decides whether a person can be asked")
};
const QUIET_SKILL_KEYS = [
	"name",
	"description",
	"when_to_use",
	"argument-hint",
	"arguments",
	"model",
	"effort",
	...ANNOTATION_KEYS
];
const SKILL_SETTINGS = {
	"disable-model-invocation": {
		kind: "boolean",
		wider: false,
		absent: false
	},
	"user-invocable": {
		kind: "boolean",
		wider: true,
		absent: true
	}
};
const SKILL_KEYS = {
	...neutralKeys(QUIET_SKILL_KEYS),
	...SKILL_SETTINGS,
	"allowed-tools": READ_ELSEWHERE,
	"disallowed-tools": READ_ELSEWHERE,
	hooks: READ_ELSEWHERE,
	paths: READ_ELSEWHERE,
	context: READ_ELSEWHERE,
	agent: READ_ELSEWHERE,
	shell: opaque$1("it decides which shell runs the commands in the text"),
	background: opaque$1("it decides whether a person can be asked")
};
const QUIET_KEYS = [
	...QUIET_SKILL_KEYS,
	...Object.keys(SKILL_SETTINGS),
	"paths",
	"shell"
];
const PROSE_KEYS = [
	"description",
	"when_to_use",
	"initialPrompt"
];
const QUIET = new RegExp(`^(?:[ \\t#\\r-]|$|(?:${QUIET_KEYS.join("|")})[ \\t]*:(?:[ \\t\\r]|$))`);
function isPlainSkill(text) {
	if (mayHaveCommands(text)) return false;
	const matter = frontMatterOf(text);
	if (matter === void 0) return true;
	const lines = matter.split("\n");
	const first = lines.find((line) => line.trim() !== "" && !/^[ \t]*#/.test(line));
	return first === void 0 || !/^[ \t-]/.test(first) && lines.every((line) => QUIET.test(line));
}
// build/src/formats/permissions/claude/tool-lists.js
function listedEntries(list, blanks) {
	const value = list.value();
	if (value === void 0 || value === null) return void 0;
	const text = list.text();
	return (text === void 0 ? list.texts() : [{
		value: text,
		place: list.place
	}]).flatMap(({ value: entry, place }) => splitEntries(entry, blanks && text !== void 0).map((part) => ({
		text: part,
		place
	})));
}
function splitEntries(text, blanks) {
	const parts = [];
	let part = "";
	let depth = 0;
	for (const char of text) {
		if (char === "(") depth += 1;
		if (char === ")") depth = Math.max(0, depth - 1);
		if (depth === 0 && (char === "," || blanks && /\s/.test(char))) {
			parts.push(part);
			part = "";
		} else part += char;
	}
	return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
function listedRules(list, name, blanks) {
	return (listedEntries(list, blanks) ?? []).map(({ text, place }) => placedRule(name, text, place));
}
const NAMED$1 = /^([^()\s]+)\s*\([\s\S]*\)$/;
function availableTools$1(list) {
	const entries = listedEntries(list, false);
	if (entries === void 0 || entries.some(({ text }) => text === "*")) return { remarks: [] };
	const remarks = entries.flatMap(({ text, place }) => {
		const tool = NAMED$1.exec(text)?.[1];
		if (tool === void 0 || tool === "Agent" || tool === "Task") return [];
		return [{
			kind: "dead-rule",
			rule: text,
			why: `"tools" says which tools the agent has, so it has all of ${tool}`,
			instead: tool,
			place
		}];
	});
	return {
		available: entries.map(({ text, place }) => placedRule("allow", NAMED$1.exec(text)?.[1] ?? text, place)),
		remarks
	};
}
// build/src/formats/permissions/claude/front-matter.js
function readAgent$1(file, host) {
	return onHost(agentOf$1(file, host.files), file, host);
}
function readSkill(file, host, subject) {
	return onHost(skillOf(file, subject), file, host);
}
function withoutSkill(host, subject) {
	return {
		...readClaudeCode(host, {
			words: `while ${subject} runs`,
			read: {
				...NOTHING_SET,
				settings: defaultSettings(SKILL_SETTINGS)
			}
		}),
		code: [],
		opaque: [],
		remarks: []
	};
}
function withoutAgent(host) {
	return {
		...readClaudeCode(host),
		code: [],
		opaque: [],
		remarks: []
	};
}
function onHost({ overlay, code, remarks, fallback }, { document }, host) {
	const { rules = [], read = NOTHING_SET } = overlay;
	let together;
	const whole = () => {
		together ??= readClaudeCode(host.files, overlay);
		return together;
	};
	const own = {
		...isPart(overlay) && code.length === 0 && { isPart: true },
		...fallback && { fallback },
		code,
		ownRules: rules.map(ownRule),
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$2)],
		remarks: [
			...remarks,
			...remarksOf$4(rules),
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			}))
		]
	};
	if (host.isCompared) return {
		...readClaudeCode(host.files, overlay),
		...own
	};
	return {
		...own,
		get situations() {
			return whole().situations;
		},
		get parameters() {
			return whole().parameters;
		}
	};
}
function ownRule({ list, text, place, read }) {
	return {
		outcome: list,
		name: text,
		place,
		examples: read.kind === "rule" ? read.examples.map(requestOfCall) : []
	};
}
function isPart({ mode, rules = [], read = NOTHING_SET }) {
	return !mode && rules.every(({ list }) => list === "deny") && read.opaque.length === 0;
}
const NOT_IN_PLUGINS = [
	"hooks",
	"mcpServers",
	"permissionMode"
];
function agentOf$1({ document, role }, host) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const missing = ["name", "description"].find((key) => top.get(key).value() === void 0);
	if (missing !== void 0) return {
		overlay: {},
		code: [],
		remarks: [{
			kind: "dead-rule",
			rule: "tools",
			why: `Claude Code skips an agent without ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(missing)}`,
			instead: `${missing}: \u2026`,
			place: top.place
		}]
	};
	const isOfPlugin = role === "plugin-agent";
	const mode = isOfPlugin ? void 0 : modeOf(top.get("permissionMode"));
	const list = top.get("tools");
	const { available, remarks } = availableTools$1(list);
	const ignored = isOfPlugin ? NOT_IN_PLUGINS.filter((key) => top.has(key)) : [];
	const fallback = isOfPlugin ? void 0 : fallbackOf(top.get("name").text(), host);
	return {
		...fallback && { fallback },
		overlay: {
			rules: listedRules(top.get("disallowedTools"), "deny", false),
			...available && {
				available,
				availableAt: list.place
			},
			...mode && { mode },
			read: joinSettings([agentSettings$1(top, isOfPlugin), fallback === "unknown" ? builtInOf(top) : NOTHING_SET])
		},
		code: isOfPlugin ? [] : [...readHooks(top.get("hooks")), ...inlineServers(top.get("mcpServers"))],
		remarks: [
			...remarks,
			...ignored.map((key) => noEffect(top, key, "Claude Code ignores it in agents of a plugin")),
			...FOREIGN_AGENT_KEYS$1.filter((key) => top.has(key) && !top.has("tools")).map((key) => noEffect(top, key, "the tools of an agent are in \"tools\", and this agent has all of them")),
			...mode?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: mode.mode,
				place: mode.place
			}] : []
		]
	};
}
function fallbackOf(name, host) {
	if (BUILT_IN_AGENTS.fewer.some((known) => known === name)) return "unknown";
	return host.some(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("agent").text() === name) || BUILT_IN_AGENTS.all.some((known) => known === name) ? "host" : void 0;
}
function builtInOf(top) {
	const name = top.get("name");
	const { opaque, ...rest } = opaqueOf("built-in agent", name, `the tools of the built-in agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name.text() ?? "")} are not documented`);
	const subject = "the agent in the place of the built-in agent";
	return {
		...rest,
		opaque: opaque.map((value) => ({
			...value,
			subject
		}))
	};
}
function noEffect(top, key, why) {
	return {
		kind: "no-effect-here",
		key,
		why,
		place: top.get(key).place
	};
}
function modeOf(value) {
	const text = value.text();
	const mode = text === "manual" ? "default" : MODES$2.find((known) => known === text);
	return mode && {
		mode,
		place: value.place
	};
}
function agentSettings$1(top, isOfPlugin) {
	const mode = top.get("permissionMode");
	const isUnknown = !isOfPlugin && mode.exists && modeOf(mode) === void 0;
	return joinSettings([
		readSettings(top, AGENT_KEYS$2),
		isolationOf(top.get("isolation")),
		isUnknown ? opaqueOf("permissionMode", mode, "Claude Code has no mode of this name") : NOTHING_SET
	]);
}
function isolationOf(value) {
	if (!value.exists) return NOTHING_SET;
	return opaqueOf("isolation", value, "it decides which files the agent edits", value.text() === "worktree" ? "restricts" : void 0);
}
function inlineServers(servers) {
	return (servers.isMap ? [servers] : servers.items().filter(({ isMap }) => isMap)).flatMap((map) => readServers(map).map(({ code }) => code));
}
function skillOf({ document }, subject) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	return {
		overlay: {
			rules: [...listedRules(top.get("disallowed-tools"), "deny", true), ...listedRules(top.get("allowed-tools"), "allow", true).filter(({ text }) => !isUngranted(text))],
			words: `while ${subject} runs`,
			read: joinSettings([
				{
					...NOTHING_SET,
					settings: [...defaultSettings(SKILL_SETTINGS), ...pathsOf$1(top)]
				},
				readSettings(top, SKILL_KEYS),
				forkOf(top)
			])
		},
		code: [...readHooks(top.get("hooks")), ...promptCommands(document).map(({ text, place }) => {
			const danger = dangerOf(text);
			return {
				key: "text",
				subject,
				text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
				identity: text,
				place,
				...danger && { danger }
			};
		})],
		remarks: []
	};
}
function pathsOf$1(top) {
	const paths = listedEntries(top.get("paths"), false);
	if (paths === void 0) return [];
	const value = [...new Set(paths.map(({ text }) => text))].sort();
	return [{
		key: "paths",
		subject: "the list of files for which the skill starts by itself",
		order: { kind: "set" },
		value,
		words: value.length === 0 ? "empty" : value.map((text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)).join(", "),
		place: top.get("paths").place
	}];
}
const BUILT_IN_AGENTS = {
	all: ["general-purpose"],
	fewer: [
		"Explore",
		"Plan",
		"statusline-setup",
		"claude-code-guide"
	]
};
function forkOf(top) {
	const [context, agent] = [top.get("context"), top.get("agent")];
	if (!context.exists) return NOTHING_SET;
	if (context.text() !== "fork") return opaqueOf("context", context, "the value is not one that the host documents");
	const name = agent.text() ?? "general-purpose";
	if (BUILT_IN_AGENTS.all.some((known) => known === name)) return NOTHING_SET;
	return opaqueOf("agent", agent, "the skill runs with the tools and the mode of this agent", BUILT_IN_AGENTS.fewer.some((known) => known === name) ? "restricts" : void 0);
}
function isUngranted(tool) {
	return tool === "AskUserQuestion";
}
// build/src/formats/permissions/claude/plugin.js
const CODE_KEYS$1 = [
	"lspServers",
	"monitors",
	"experimental"
];
function readPlugin(files) {
	const host = readClaudeCode([]);
	const of = (role) => files.filter((file) => file.role === role).map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const read = joinSettings([
		...of("plugin").map(readManifest),
		...of("plugin-hooks").map((top) => codeIn(readHooks(top.get("hooks")))),
		...of("mcp").map((top) => codeIn(serversIn(top.get("mcpServers"))))
	]);
	return {
		situations: host.situations,
		fallback: "host",
		code: read.code,
		opaque: read.opaque,
		remarks: files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))
	};
}
function readManifest(top) {
	return joinSettings([
		readHere("hooks", top.get("hooks"), (map) => readHooks(map.has("hooks") ? map.get("hooks") : map)),
		readHere("mcpServers", top.get("mcpServers"), (map) => serversIn(map.has("mcpServers") ? map.get("mcpServers") : map)),
		...CODE_KEYS$1.map((key) => {
			const value = top.get(key);
			const shown = JSON.stringify(value.value() ?? null);
			return value.exists ? codeIn([codeOf(key, `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} of the plugin`, shown, value)]) : NOTHING_SET;
		})
	]);
}
function readHere(key, value, read) {
	return joinSettings((value.items().length > 0 ? value.items() : value.exists ? [value] : []).map((part) => {
		if (part.isMap) return codeIn(read(part));
		const path = part.text();
		if (path === void 0 || /^(?:\.\/)?(?:hooks\/hooks\.json|\.mcp\.json)$/.test(path)) return NOTHING_SET;
		return opaqueOf(`${key} ${path}`, part, `Card Gate does not read ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(path)}`);
	}));
}
function codeIn(code) {
	return {
		...NOTHING_SET,
		code
	};
}
function serversIn(map) {
	return readServers(map).map(({ code }) => code);
}
// build/src/formats/permissions/claude/dialect.js
const FILE$1 = {
	syntax: "json",
	maxBytes: MAX_PERMISSION_BYTES
};
const MARKDOWN$1 = {
	syntax: "front-matter",
	maxBytes: MAX_PERMISSION_BYTES,
	isUnit: true
};
const looseKeys = (table) => ({
	known: new Set(Object.keys(table)),
	prose: new Set(PROSE_KEYS)
});
const AGENT = {
	...MARKDOWN$1,
	loose: looseKeys(AGENT_KEYS$2)
};
const SKILL = {
	...MARKDOWN$1,
	isPlain: isPlainSkill,
	loose: looseKeys(SKILL_KEYS)
};
const BESIDE = { beside: ["plugin", "marketplace"] };
const PLUGIN = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*)";
const NEAREST = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*?)";
const SETTINGS_FILES = [
	{
		...FILE$1,
		role: "settings",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i,
		marks: (content) => isSettings(content) && !isManaged(content)
	},
	{
		...FILE$1,
		role: MANAGED_ROLE,
		path: /(?!)/,
		marks: isManaged
	},
	{
		...FILE$1,
		role: "local",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i
	},
	{
		...FILE$1,
		role: "mcp",
		path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i,
		marks: ({ value }) => keysAt(value).join() === "mcpServers"
	}
];
const OWN_KEYS = hasAnyKey("permissions.defaultMode", "permissions.disableBypassPermissionsMode", "enabledPlugins", "extraKnownMarketplaces", "enableAllProjectMcpServers", "enabledMcpjsonServers", "disabledMcpjsonServers", "sandbox.enabled");
function isSettings(content) {
	const { value } = content;
	const isListed = [
		"deny",
		"ask",
		"allow"
	].some((list) => Array.isArray(valueAt(value, `permissions.${list}`)));
	const isOfOther = listedRules$1(value).some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
	const isHook = keysAt(value, "hooks").some((event) => HOOKS.has(event));
	return OWN_KEYS(content) || isListed && !isOfOther || isHook;
}
const HOOKS = /* @__PURE__ */ new Set([
	"PreToolUse",
	"PostToolUse",
	"PermissionRequest",
	"UserPromptSubmit",
	"Stop",
	"SubagentStart",
	"SubagentStop",
	"ConfigChange",
	"CwdChanged",
	"FileChanged",
	"WorktreeCreate",
	"WorktreeRemove"
]);
function isAgent$1(content) {
	const { value } = content;
	if (valueAt(value, "mode") !== void 0) return false;
	const listed = valueAt(value, "tools");
	const tools = typeof listed === "string" ? listed.split(",") : Array.isArray(listed) ? listed : [];
	return hasAnyKey("permissionMode", "disallowedTools")(content) || tools.length > 0 && tools.every((tool) => /^\s*(?:[A-Z]|mcp__)/.test(String(tool)));
}
function isManaged(content) {
	return keysAt(content.value).some((key) => MANAGED_ALONE.has(key));
}
const MANAGED_ALONE = /* @__PURE__ */ new Set([
	"allowManagedHooksOnly",
	"allowManagedPermissionRulesOnly",
	"allowManagedMcpServersOnly",
	"strictKnownMarketplaces",
	"blockedMarketplaces",
	"disableSideloadFlags",
	"strictPluginOnlyCustomization"
]);
const PLUGIN_FILES = [
	{
		...FILE$1,
		role: "plugin",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/plugin\.json$/i
	},
	{
		...FILE$1,
		role: "marketplace",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/marketplace\.json$/i
	},
	{
		...FILE$1,
		...BESIDE,
		role: "plugin-hooks",
		path: new RegExp(`^${PLUGIN}hooks/hooks\\.json$`, "i")
	}
];
const MARKDOWN_FILES = [
	{
		...AGENT,
		role: "agent",
		path: /^(?<folder>(?:.*\/)?)\.claude\/agents\/.+\.md$/i,
		marks: isAgent$1
	},
	{
		...SKILL,
		role: "command",
		path: /^(?<folder>(?:.*\/)?)\.claude\/commands\/.+\.md$/i
	},
	{
		...SKILL,
		role: "skill",
		path: /^(?<folder>(?:.*\/)?)\.claude\/skills\/(?:.+\/)?SKILL\.md$/i,
		marks: hasAnyKey("allowed-tools", "disallowed-tools")
	},
	{
		...SKILL,
		role: "skill",
		path: new RegExp(`^${NEAREST}(?:\\.[\\w-]+/)?skills/(?:.+/)?SKILL\\.md$`, "i")
	},
	{
		...SKILL,
		role: "skill",
		path: /^(?<folder>(?:(?:.*\/)?(?=[^/]+\/))?)(?:[^/]+\/)?SKILL\.md$/i
	},
	{
		...AGENT,
		...BESIDE,
		role: "plugin-agent",
		path: new RegExp(`^${PLUGIN}agents/.+\\.md$`, "i")
	},
	{
		...SKILL,
		...BESIDE,
		role: "command",
		path: new RegExp(`^${PLUGIN}commands/.+\\.md$`, "i")
	}
];
const KINDS$3 = {
	agent: "agent",
	"plugin-agent": "agent",
	command: "command",
	skill: "skill"
};
const FOLDERS$1 = /^(?:\.claude\/(?:agents|skills|commands)\/|(?:agents|skills|commands)\/(?=.))/i;
const CLAUDE_CODE = {
	id: "claude-code",
	version: "2.1.240",
	files: [
		...SETTINGS_FILES,
		...PLUGIN_FILES,
		...MARKDOWN_FILES
	],
	unitsOf: (files, folder) => [...hostUnits(files, folder), ...files.filter(({ role }) => Object.hasOwn(KINDS$3, role)).map((file) => unitOf$1(file, files, folder))],
	without: (agent, files) => {
		const host = hostFiles(files);
		if (agent === void 0) return readClaudeCode([]);
		if (agent.startsWith("plugin")) return readPlugin([]);
		return agent.startsWith("agent ") ? withoutAgent(host) : withoutSkill(host, subjectOf(agent));
	},
	answer: answerTo$1,
	calls: {
		host: "Claude Code",
		tools: CLAUDE_TOOLS,
		traces: [
			"claude-transcript",
			"claude-stream-json",
			"claude-managed-agents"
		],
		requestsOf: ({ kind, text }) => [plainCall(kind, text)]
	},
	answerMade: answerToMade
};
const HOST_ROLES = [
	"settings",
	"local",
	"mcp",
	MANAGED_ROLE
];
function hostFiles(files) {
	return files.filter(({ role }) => HOST_ROLES.includes(role));
}
function hostUnits(files, folder) {
	const own = files.filter(({ role }) => role === "plugin" || role === "plugin-hooks");
	const host = hostFiles(files);
	const isPlugin = own.length > 0 && host.every(({ role }) => role === "mcp");
	const parts = isPlugin ? [...own, ...host] : own;
	return [...isPlugin || host.length === 0 ? [] : [{
		files: host,
		read: () => readClaudeCode(host)
	}], ...parts.length === 0 ? [] : [{
		agent: pluginName(folder),
		files: parts,
		read: () => readPlugin(parts)
	}]];
}
function pluginName(folder) {
	const name = folder.split("/").at(-1);
	return name === void 0 || name === "" ? "plugin" : `plugin ${name}`;
}
function unitOf$1(file, files, folder) {
	const agent = `${KINDS$3[file.role] ?? file.role} ${nameOf$5(file, folder)}`;
	const readWith = (host, isCompared) => {
		const under = {
			files: hostFiles(host),
			isCompared
		};
		return agent.startsWith("agent ") ? readAgent$1(file, under) : readSkill(file, under, subjectOf(agent));
	};
	const name = agent.startsWith("agent ") ? ownNameOf(file) : void 0;
	const isOnly = files.filter((other) => ownNameOf(other) === name).length === 1;
	return {
		agent,
		...name !== void 0 && isOnly && { key: `agent named ${name}` },
		files: [file],
		read: () => readWith(files, false),
		readOn: (host) => readWith(host, true)
	};
}
function nameOf$5({ document, role }, folder) {
	const path = folder === "" ? document.file : document.file.slice(folder.length + 1);
	const inner = folder !== "" || path.toLowerCase().startsWith(".claude/") ? path.replace(FOLDERS$1, "") : path;
	const name = role === "skill" ? inner.replace(/\/?SKILL\.md$/i, "") : inner.replace(/\.md$/i, "");
	return name === "" ? folder.split("/").at(-1) ?? "" : name;
}
function ownNameOf({ document, role }) {
	return KINDS$3[role] === "agent" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("name").text() : void 0;
}
function subjectOf(agent) {
	const at = agent.indexOf(" ");
	return `the ${agent.slice(0, at)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent.slice(at + 1))}`;
}
function answerTo$1(permissions, situation, text, compile) {
	const call = callOfText(text);
	return call && answerToCall(call, permissions, {
		situation,
		compile
	});
}
// build/src/formats/permissions/command-line.js
const NO_COMMAND = /* @__PURE__ */ new Set([
	"for",
	"select",
	"case",
	"function",
	"[["
]);
function commandsOf(line) {
	return readCommandLine(line).commands.filter(({ keyword, words }) => words.length > 0 && !NO_COMMAND.has(keyword ?? ""));
}
function shellCallsOf(line) {
	const texts = commandsOf(line).map(({ text }) => text);
	return (texts.length === 0 ? [line.trim()] : texts).map(shellCall);
}
function shellCall(text) {
	return {
		kind: "shell",
		prefix: "",
		text
	};
}
function answerByRequests({ requestsOf, hasUnknownReaders, host }, { situation, call, compile }) {
	const requests = requestsOf(call);
	if ("why" in requests) return requests;
	const answer = answerAbout(requests, situation, compile);
	if (answer === void 0) return "free";
	if (hasUnknownReaders) {
		const decide = compile(situation.policy);
		if (answer.parts.some(({ call: part, level }) => part.kind === "shell" && mayOnlyRead(part.text) && decide(requestOfCall({
			...part,
			kind: "shell-read"
		})).level !== level)) return { why: `${host} does not publish which commands it considers read-only` };
	}
	return answer;
}
function answerAbout(calls, { policy }, compile) {
	const decide = compile(policy);
	const parts = calls.map((call) => {
		const { level, settled } = decide(requestOfCall(call));
		return {
			call,
			level,
			rule: settled[0]
		};
	});
	const [strictest] = parts.toSorted((a, b) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(a) - (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(b));
	return strictest && {
		level: strictest.level,
		parts
	};
}
// build/src/formats/permissions/written-call.js
const KINDS_BY_NAME = {
	bash: "shell",
	shell: "shell",
	terminal: "shell",
	run_shell_command: "shell",
	execute: "shell",
	read: "read",
	read_file: "read",
	view: "read",
	edit: "edit",
	replace: "edit",
	write: "write",
	write_file: "write",
	notebookedit: "notebook",
	webfetch: "fetch",
	web_fetch: "fetch",
	fetch: "fetch",
	url: "fetch",
	agent: "agent",
	task: "agent",
	skill: "skill",
	mcp: "mcp"
};
function writtenCall(text) {
	const trimmed = text.trim();
	if (trimmed === "") return void 0;
	const [, name = "", argument = ""] = /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(trimmed) ?? /^([a-z][a-z-]*):\s+([\s\S]+)$/.exec(trimmed) ?? [];
	const kind = KINDS_BY_NAME[name.toLowerCase()] ?? CALL_KINDS.find((known) => known === name);
	if (kind !== void 0) return {
		kind,
		text: argument.replace(/^domain:/, "")
	};
	return {
		kind: /^mcp__|__|\//.test(trimmed) ? "mcp" : "tool",
		text: trimmed
	};
}
function answerTo(dialect, permissions, { situation, text, compile }) {
	if (dialect.answer) return dialect.answer(permissions, situation, text, compile);
	const call = writtenCall(text);
	if (call === void 0) return void 0;
	const part = {
		...call,
		prefix: ""
	};
	const { level, settled } = compile(situation.policy)(requestOfCall(part));
	return {
		level,
		parts: [{
			call: part,
			level,
			rule: settled[0]
		}]
	};
}
// build/src/formats/permissions/codex/commands.js
const BARE = `[^\\s'"\\\\;|&<>()$\`\ufdd0]`;
const IS_BARE = /^[^\s'"\\;|&<>()$`]+$/;
const QUOTED_PART = `(?:[^'\ufdd0]|'\\\\'')`;
const TOKEN$2 = `(?:${BARE}+|'${QUOTED_PART}*')`;
const HOME$1 = "/home/you";
function tokenText(token) {
	return IS_BARE.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}
function commandText(tokens) {
	return tokens.map(tokenText).join(" ");
}
const WORD_PARTS = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;
function shellWords(text) {
	const words = [];
	let word;
	for (const [, blank, single, double, escaped, plain, other] of text.matchAll(WORD_PARTS)) {
		if (other !== void 0) return void 0;
		if (blank === void 0) {
			const inner = double?.replace(/\\(["\\$`])/g, "$1");
			word = (word ?? "") + (single ?? inner ?? escaped ?? plain ?? "");
		} else if (word !== void 0) {
			words.push(word);
			word = void 0;
		}
	}
	return word === void 0 ? words : [...words, word];
}
function beginsWith(tokens, pattern) {
	return tokens.length >= pattern.length && pattern.every((texts, index) => texts.includes(tokens[index] ?? ""));
}
function baseName(program) {
	return program.startsWith("/") ? program.slice(program.lastIndexOf("/") + 1) : void 0;
}
function prefixPattern(pattern) {
	return shellPattern(pattern.map((texts) => either(texts.map(tokenExpression))));
}
function commandPattern$1([programs = [], ...rest], paths) {
	return shellPattern([either(programs.flatMap((program) => [tokenExpression(program), ...isName$1(program) ? pathExpressions(program, paths.get(program)) : []])), ...rest.map((texts) => either(texts.map(tokenExpression)))]);
}
function isName$1(program) {
	return program !== "" && !program.includes("/");
}
function pathExpressions(name, paths) {
	if (paths !== void 0) return paths.map(tokenExpression);
	const text = tokenText(name);
	const inner = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(text.startsWith("'") ? text.slice(1, -1) : text);
	const quoted = `'/(?:${QUOTED_PART}*/)?${inner}'`;
	return IS_BARE.test(name) ? [`/(?:${BARE}*/)?${inner}`, quoted] : [quoted];
}
function absolutePath(path) {
	return path.replace(/^~(?=\/)/, HOME$1);
}
function tokenExpression(token) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(tokenText(token));
}
function shellPattern(tokens) {
	return callPattern(["shell"], `${tokens.join(" ")}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
}
const READ_ONLY = {
	patterns: [callPattern(["shell"], `${either([
		"cat",
		"cd",
		"cut",
		"echo",
		"expr",
		"false",
		"grep",
		"head",
		"id",
		"ls",
		"nl",
		"paste",
		"pwd",
		"rev",
		"seq",
		"stat",
		"tail",
		"tr",
		"true",
		"uname",
		"uniq",
		"wc",
		"which",
		"whoami",
		"base64",
		"find",
		"rg"
	].map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, ""), callPattern(["shell"], `sed -n [0-9]+(?:,[0-9]+)?p(?: ${BARE}+)?`, "")],
	except: Object.entries({
		base64: ["-o", "--output"],
		find: [
			"-exec",
			"-execdir",
			"-ok",
			"-okdir",
			"-delete",
			"-fls",
			"-fprint",
			"-fprint0",
			"-fprintf"
		],
		rg: [
			"--pre",
			"--hostname-bin",
			"--search-zip",
			"-z"
		]
	}).map(([program, options]) => callPattern(["shell"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(program)}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})? ${either(options.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))}(?:[= ]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, ""))
};
const COMMAND_REQUESTS = {
	possible: [callPattern(["shell"], `${TOKEN$2}(?: ${TOKEN$2})*`, "")],
	impossible: [callPattern(["shell"], `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo} )?'${BARE}+'(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, ""), callPattern(["shell"], `(?:bash|sh|zsh) -l?c (?:[\\w./:,@%+-]+|'[\\w ./:,@%+-]+')`, "")]
};
// build/src/formats/permissions/codex/calls.js
const QUOTED = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
const NOT_SPLIT = /[<>(){}&!]|(?:^|\s)#/;
const PLAIN$1 = /^[^;|\n]*[^;|\s][^;|\n]*(?:(?:\|\|?|[;\n])[^;|\n]*[^;|\s][^;|\n]*)*;?\s*$/;
const ASSIGNMENT$1 = /^[A-Za-z_]\w*\+?=/;
const SHELL$6 = /^(?:bash|sh|zsh) -l?c$/;
function callsOf$3(text) {
	const written = writtenCall(text);
	if (written === void 0) return [];
	const { kind } = written;
	const call = (of, value, prefix = "") => ({
		kind: of,
		prefix,
		text: value
	});
	switch (kind) {
		case "shell":
		case "tool": return shellCalls(written.text);
		case "edit":
		case "write": return [call("edit", written.text)];
		case "net":
		case "fetch": {
			const [, protocol = "https://", host = written.text] = /^([a-z0-9-]+:\/\/)?([^/]*)/.exec(written.text) ?? [];
			return [call("net", host, protocol)];
		}
		default: return [call(kind, written.text)];
	}
}
const CODEX_CALLS = {
	host: "Codex",
	traces: ["codex"],
	tools: {
		...toolsNamed("shell container.exec shell_command exec_command local_shell command_execution", toolWith("shell", "command", "cmd")),
		...toolsNamed("apply_patch patch_apply file_change", PATCH_TOOL),
		...toolsNamed("update_plan view_image web_search image_generation tool_search write_stdin spawn_agent send_input wait wait_agent close_agent resume_agent request_user_input list_mcp_resources list_mcp_resource_templates read_mcp_resource", FREE_TOOL)
	},
	requestsOf: requestsOf$2
};
function answerMadeInCodex({ situations }, situation, call, compile) {
	const { with_escalated_permissions: older, sandbox_permissions: newer } = call.made?.input ?? {};
	const isOutside = older === true || newer === "require_escalated";
	const outside = situations.find(({ isOfCall }) => isOfCall);
	return answerByRequests(CODEX_CALLS, {
		situation: isOutside ? outside ?? situation : situation,
		call,
		compile
	});
}
function requestsOf$2(call) {
	switch (call.kind) {
		case "shell": return shellCalls(unwrapped(call.text));
		case "edit":
		case "write":
		case "notebook": {
			const path = pathInFolder(call);
			return typeof path === "string" ? [plainCall("edit", path)] : path;
		}
		case "fetch": return [{
			kind: "net",
			prefix: "https://",
			text: hostOfAddress(call.text)
		}];
		case "mcp": return [plainCall("mcp", mcpName(call))];
		default: return nothingAbout(call);
	}
}
function unwrapped(line) {
	const words = shellWords(line);
	const [program = "", option = "", script] = words ?? [];
	return /(?:^|\/)(?:ba|z)?sh$/.test(program) && /^-l?c$/.test(option) && words?.length === 3 && script !== void 0 ? script : line;
}
function shellCalls(line) {
	const commands = commandsOfScript(line) ?? [[
		"bash",
		"-lc",
		line
	]];
	return commands.flatMap((words) => commands.length === 1 ? ofShell(words) : [words]).map((words) => ({
		kind: "shell",
		prefix: "",
		text: commandText(words)
	}));
}
function ofShell(words) {
	const [shell = "", option = "", script, ...rest] = words;
	return (script !== void 0 && rest.length === 0 && SHELL$6.test(`${shell} ${option}`) ? commandsOfScript(script) : void 0) ?? [words];
}
function commandsOfScript(script) {
	const bare = script.replace(QUOTED, "q").replaceAll("&&", "||");
	if (/[$`]/.test(script.replace(QUOTED, (text) => text.startsWith("'") ? "q" : text)) || NOT_SPLIT.test(bare) || !PLAIN$1.test(bare)) return void 0;
	const { commands, isUnderstood } = readCommandLine(script);
	if (!isUnderstood || commands.length === 0) return void 0;
	const words = commands.map(({ text }) => shellWords(text) ?? []);
	return commands.some(({ text }) => ASSIGNMENT$1.test(text)) ? void 0 : words;
}
// build/src/formats/permissions/codex/keys.js
const NEUTRAL$4 = { kind: "neutral" };
const READ$6 = { kind: "read" };
const OF_USERS = {
	kind: "ignored",
	why: "a file of a repository cannot set it"
};
const yes$3 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const NEUTRAL_KEYS$2 = [
	"model",
	"review_model",
	"model_reasoning*",
	"model_verbosity",
	"model_context_window",
	"model_auto_compact_token_limit",
	"model_max_output_tokens",
	"model_supports_reasoning_summaries",
	"model_instructions_file",
	"model_catalog_json",
	"plan_mode_reasoning_effort",
	"personality",
	"service_tier",
	"default_mode",
	"developer_instructions",
	"instructions",
	"compact_prompt",
	"experimental_compact_prompt_file",
	"experimental_instructions_file",
	"tui*",
	"history*",
	"analytics*",
	"feedback*",
	"notice*",
	"hide_*",
	"show_*",
	"disable_paste_burst",
	"check_for_update_on_startup",
	"file_opener",
	"tool_output_token_limit",
	"project_doc_*",
	"project_root_markers",
	"background_terminal_max_timeout",
	"commit_attribution",
	"suppress_unstable_features_warning",
	"agents.max_threads",
	"agents.max_depth",
	"agents.job_max_runtime_seconds",
	"log_dir",
	"windows_wsl_setup_acknowledged",
	"tools.view_image",
	"features.multi_agent*",
	"features.shell_snapshot",
	"features.unified_exec",
	"features.collab",
	"features.collaboration_modes",
	"features.remote_compaction",
	"features.skills",
	"features.steer",
	"features.apply_patch_freeform",
	"features.personality",
	"features.goals",
	"features.undo",
	"features.fast_mode",
	"features.child_agents_md",
	"features.shell_tool",
	"features.memories"
];
const USER_KEYS = [
	"openai_base_url",
	"chatgpt_base_url",
	"apps_mcp_product_sku",
	"model_provider",
	"model_providers*",
	"notify",
	"profile",
	"profiles*",
	"projects*",
	"otel*",
	"experimental_realtime_webrtc_call_base_url",
	"experimental_realtime_ws_base_url",
	"responses_api_metadata*"
];
const CODEX_KEYS = {
	...Object.fromEntries(NEUTRAL_KEYS$2.map((key) => [key, NEUTRAL$4])),
	...Object.fromEntries(USER_KEYS.map((key) => [key, OF_USERS])),
	approval_policy: READ$6,
	sandbox_mode: READ$6,
	default_permissions: READ$6,
	permissions: READ$6,
	"sandbox_workspace_write.network_access": READ$6,
	"sandbox_workspace_write.writable_roots": READ$6,
	"sandbox_workspace_write.exclude_slash_tmp": READ$6,
	"sandbox_workspace_write.exclude_tmpdir_env_var": READ$6,
	mcp_servers: READ$6,
	hooks: READ$6,
	approvals_reviewer: {
		kind: "mixed",
		absent: "user"
	},
	web_search: {
		kind: "ranked",
		strictestFirst: [
			"disabled",
			"cached",
			"live"
		],
		absent: "cached"
	},
	"features.web_search_request": yes$3(false),
	"features.web_search_cached": yes$3(false),
	"tools.web_search": yes$3(false),
	"features.hooks": {
		kind: "mixed",
		absent: true
	},
	"features.codex_hooks": {
		kind: "mixed",
		absent: true
	},
	"features.network_proxy": {
		kind: "mixed",
		absent: false
	},
	"features.exec_permission_approvals": yes$3(false),
	"features.request_permissions_tool": yes$3(false),
	"features.request_permissions": yes$3(false),
	allow_login_shell: yes$3(true),
	"shell_environment_policy.inherit": {
		kind: "ranked",
		strictestFirst: [
			"none",
			"core",
			"all"
		],
		absent: "all"
	},
	"shell_environment_policy.include_only": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"shell_environment_policy.exclude": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"shell_environment_policy.ignore_default_excludes": {
		kind: "mixed",
		absent: null
	},
	"shell_environment_policy.experimental_use_profile": yes$3(false),
	"shell_environment_policy.set": {
		kind: "map",
		of: {
			kind: "opaque",
			why: "every command can read the variable, which Card Gate does not know"
		}
	},
	"skills*": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	}
};
// build/src/formats/permissions/codex/starlark.js
var StarlarkFault = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function readStarlark(text) {
	const tokens = tokensOf(text);
	const statements = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "end") break;
		if (token.kind === "line" || token.text === ";") {
			at += 1;
			continue;
		}
		const reader = new CallReader(tokens, at);
		const call = reader.statement();
		if (call === void 0) {
			const last = endOfProgram(tokens, at);
			statements.push({
				kind: "program",
				start: token.start,
				end: tokens[last]?.end ?? token.end
			});
			at = last + 1;
			continue;
		}
		if (call !== "nothing") statements.push(call);
		at = reader.at;
	}
	return statements;
}
function endOfProgram(tokens, from) {
	let last = from;
	for (let at = from; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "end") break;
		if (token.kind === "line" && token.isIndented !== true) break;
		if (token.kind !== "line") last = at;
	}
	return last;
}
var CallReader = class {
	at;
	#tokens;
	constructor(tokens, at) {
		this.#tokens = tokens;
		this.at = at;
	}
	statement() {
		const { kind, text: name, start } = this.#next();
		if (kind === "text") return this.#isEnd() ? "nothing" : void 0;
		if (kind !== "name" || this.#next().text !== "(") return void 0;
		const args = /* @__PURE__ */ new Map();
		while (!this.#takes(")")) {
			const [first, second] = [this.#tokens[this.at], this.#tokens[this.at + 1]];
			const isNamed = first?.kind === "name" && second?.text === "=";
			if (isNamed) this.at += 2;
			const value = this.#literal();
			const key = isNamed ? first.text : String(args.size);
			if (value === void 0 || args.has(key)) return void 0;
			args.set(key, value);
			if (!this.#takes(",") && this.#peek()?.text !== ")") return void 0;
		}
		const end = this.#tokens[this.at - 1]?.end ?? start;
		return this.#isEnd() ? {
			kind: "call",
			name,
			args,
			start,
			end
		} : void 0;
	}
	#literal() {
		const { kind, text, start, end } = this.#next();
		if (kind === "text") return {
			kind: "text",
			value: text,
			start,
			end
		};
		if (kind === "number") return {
			kind: "other",
			value: Number(text),
			start,
			end
		};
		if (kind === "name") {
			const value = NAMED.get(text);
			return value === void 0 ? void 0 : {
				kind: "other",
				value,
				start,
				end
			};
		}
		if (text !== "[" && text !== "(") return void 0;
		const closer = text === "[" ? "]" : ")";
		const items = [];
		let hasComma = text === "[";
		while (!this.#takes(closer)) {
			const item = this.#literal();
			if (item === void 0) return void 0;
			items.push(item);
			if (this.#takes(",")) hasComma = true;
			else if (this.#peek()?.text !== closer) return void 0;
		}
		const [only] = items;
		if (!hasComma && only !== void 0) return only;
		return {
			kind: "list",
			items,
			start,
			end: this.#tokens[this.at - 1]?.end ?? end
		};
	}
	#peek() {
		return this.#tokens[this.at];
	}
	#next() {
		const token = this.#tokens[this.at];
		this.at += 1;
		return token ?? {
			kind: "end",
			text: "",
			start: 0,
			end: 0
		};
	}
	#takes(sign) {
		const token = this.#peek();
		if (token?.kind !== "sign" || token.text !== sign) return false;
		this.at += 1;
		return true;
	}
	#isEnd() {
		const token = this.#peek();
		return token === void 0 || token.kind === "end" || token.kind === "line" || token.text === ";";
	}
};
const NAMED = /* @__PURE__ */ new Map([
	["True", true],
	["False", false],
	["None", null]
]);
const CLOSERS = {
	"(": ")",
	"[": "]",
	"{": "}"
};
const STRING_START = /^(?:[rbf]|rb)?("""|'''|"|')/;
function tokensOf(text) {
	const tokens = [];
	const open = [];
	for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length;) {
		const skipped = blanksAt(text, at);
		if (skipped > 0) {
			at += skipped;
			continue;
		}
		const token = tokenAt(text, at);
		at = token.end;
		if (token.kind === "sign") follow(token, open);
		if (token.kind !== "line" || open.length === 0) tokens.push(token);
	}
	const unclosed = open.at(-1);
	if (unclosed !== void 0) throw new StarlarkFault("a bracket is never closed", unclosed.at);
	tokens.push({
		kind: "end",
		text: "",
		start: text.length,
		end: text.length
	});
	return tokens;
}
function follow({ text, start }, open) {
	const closer = CLOSERS[text];
	if (closer !== void 0) open.push({
		closer,
		at: start
	});
	else if (/^[)\]}]$/.test(text) && open.pop()?.closer !== text) throw new StarlarkFault(`the bracket "${text}" was never opened`, start);
}
function blanksAt(text, at) {
	if (text[at] === "#") return lengthOfLine(text, at);
	return /^(?:[ \t\r]+|\\\r?\n)/.exec(text.slice(at, at + 400))?.[0].length ?? 0;
}
function lengthOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return (end === -1 ? text.length : end) - at;
}
function tokenAt(text, at) {
	const rest = text.slice(at, at + 400);
	if (rest.startsWith("\n")) {
		const isIndented = /^\n[ \t]+[^\s#]/.test(rest);
		return {
			kind: "line",
			text: "\n",
			start: at,
			end: at + 1,
			isIndented
		};
	}
	const quote = STRING_START.exec(rest);
	if (quote !== null) return stringAt(text, at, quote[0], quote[1] ?? "\"");
	const word = /^[A-Za-z_]\w*/.exec(rest)?.[0];
	if (word !== void 0) return {
		kind: "name",
		text: word,
		start: at,
		end: at + word.length
	};
	const number = /^\d[\w.]*/.exec(rest)?.[0];
	if (number !== void 0) return {
		kind: "number",
		text: number,
		start: at,
		end: at + number.length
	};
	return {
		kind: "sign",
		text: rest.charAt(0),
		start: at,
		end: at + 1
	};
}
function stringAt(text, start, opening, quote) {
	const prefix = opening.slice(0, -quote.length);
	let value = "";
	for (let at = start + opening.length; at < text.length;) {
		if (text.startsWith(quote, at)) {
			const end = at + quote.length;
			const isProgram = prefix.includes("b") || prefix === "f";
			return {
				kind: isProgram ? "sign" : "text",
				text: isProgram ? prefix : value,
				start,
				end
			};
		}
		const char = text.charAt(at);
		if (char === "\n" && quote.length === 1) break;
		if (char !== "\\") {
			value += char;
			at += 1;
			continue;
		}
		const [written, meant] = escapeAt(text, at);
		value += prefix.includes("r") ? written : meant;
		at += written.length;
	}
	throw new StarlarkFault("a string is never closed", start);
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"\n": "",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
function escapeAt(text, at) {
	const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/.exec(text.slice(at, at + 10));
	if (code !== null) {
		const [written, byte, short, long, octal] = code;
		const point = octal === void 0 ? Number.parseInt(byte ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
		return [written, point <= 1114111 ? String.fromCodePoint(point) : "\ufffd"];
	}
	const char = text.charAt(at + 1);
	return [text.slice(at, at + 2), ESCAPES[char] ?? char];
}
// build/src/formats/permissions/codex/rules.js
const PROTOCOLS = [
	"http://",
	"https://",
	"socks5-tcp://",
	"socks5-udp://"
];
const NO_RULES = {
	prefixes: [],
	networks: [],
	paths: /* @__PURE__ */ new Map(),
	opaque: []
};
var RuleFault = class extends Error {
	index;
	constructor(message, index) {
		super(message);
		this.index = index;
	}
};
function readRules$1(files) {
	const read = files.map(({ document }) => readFile(document));
	const remarks = read.flatMap((file) => file.remarks);
	if (remarks.some(({ kind }) => kind === "not-loaded")) return {
		...NO_RULES,
		remarks
	};
	return {
		prefixes: read.flatMap(({ prefixes }) => prefixes),
		networks: read.flatMap(({ networks }) => networks),
		paths: new Map(read.flatMap(({ paths }) => [...paths])),
		opaque: read.flatMap(({ opaque }) => opaque),
		remarks
	};
}
function readFile(document) {
	let statements = [];
	try {
		statements = readStarlark(document.text);
		return rulesOf$4(statements, withStatements(document, statements));
	} catch (error) {
		if (error instanceof StarlarkFault) {
			const { offset: start } = error;
			const end = Math.min(document.text.length, start + 1);
			return notLoaded(error.message, placeIn(withNodes(document, [scalar(document, start, end)]), 0));
		}
		if (error instanceof RuleFault) return notLoaded(error.message, placeIn(withStatements(document, statements), error.index));
		throw error;
	}
}
function notLoaded(why, place) {
	const lost = "Codex then ignores the rules in all files";
	return {
		...NO_RULES,
		remarks: [{
			kind: "not-loaded",
			why,
			lost,
			place
		}]
	};
}
function withStatements(document, statements) {
	return withNodes(document, statements.map((statement) => {
		if (statement.kind === "program") return scalar(document, statement.start, statement.end);
		const { start, end, args } = statement;
		const entries = [...args].map(([key, value]) => [key, {
			keyStart: value.start,
			keyEnd: value.end,
			node: nodeOf(value)
		}]);
		return {
			kind: "map",
			start,
			end,
			entries: new Map(entries)
		};
	}));
}
function withNodes(document, items) {
	return {
		...document,
		root: {
			kind: "list",
			start: 0,
			end: document.text.length,
			items
		}
	};
}
function scalar({ text }, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		value: text.slice(start, end)
	};
}
function nodeOf(literal) {
	const { start, end } = literal;
	return literal.kind === "list" ? {
		kind: "list",
		start,
		end,
		items: literal.items.map(nodeOf)
	} : {
		kind: "scalar",
		start,
		end,
		value: literal.value
	};
}
function placeIn(document, index) {
	return {
		document,
		path: [index]
	};
}
function rulesOf$4(statements, document) {
	const prefixes = [];
	const networks = [];
	const paths = /* @__PURE__ */ new Map();
	const opaque = [];
	for (const [index, statement] of statements.entries()) {
		const place = placeIn(document, index);
		const known = statement.kind === "call" ? READERS$1[statement.name] : void 0;
		const args = statement.kind === "call" ? namedArguments(statement) : void 0;
		if (known === void 0 || args === void 0) {
			if (statement.kind === "call" && known === void 0 && opaque.length === 0) throw new RuleFault(`there is no function ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(statement.name)}`, index);
			opaque.push(opaqueStatement(statement, place));
			continue;
		}
		known({
			args,
			index,
			place,
			prefixes,
			networks,
			paths
		});
	}
	return {
		prefixes,
		networks,
		paths,
		opaque,
		remarks: []
	};
}
function opaqueStatement({ start, end }, place) {
	const text = place.document.text.slice(start, end);
	const [line = ""] = text.split("\n");
	return {
		key: JSON.stringify([place.document.file, text]),
		subject: `the statement ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(line.trim()))}`,
		text,
		place,
		why: "Card Gate reads rules with literal values, and does not execute programs"
	};
}
function namedArguments({ name, args }) {
	const first = FIRST[name] ?? "0";
	const named = new Map([...args].map(([key, value]) => [key === "0" ? first : key, value]));
	return [...named.keys()].some((key) => /^\d/.test(key)) ? void 0 : named;
}
const FIRST = {
	prefix_rule: "pattern",
	network_rule: "host",
	host_executable: "name"
};
const READERS$1 = {
	prefix_rule: readPrefixRule,
	network_rule: readNetworkRule,
	host_executable: readExecutable
};
const PREFIX_KEYS = [
	"pattern",
	"decision",
	"justification",
	"match",
	"not_match",
	"reviewer"
];
function readPrefixRule({ args, index, place, prefixes }) {
	const fail = failing(index);
	onlyKeys(args, PREFIX_KEYS, fail);
	const written = args.get("pattern");
	if (written?.kind !== "list") return fail("\"pattern\" is not a list");
	if (written.items.length === 0) return fail("\"pattern\" is empty");
	const pattern = written.items.map((item) => {
		if (item.kind === "text") return [item.value];
		if (item.kind !== "list") return fail("\"pattern\" contains a value that is not a string");
		if (item.items.length === 0) return fail("\"pattern\" contains an empty list");
		return textsOf$2(item, "pattern", fail);
	});
	checkJustification(args, fail);
	const decision = decisionOf(args, fail);
	const name = `${pattern.map((texts) => texts.map(tokenText).join("|")).join(" ")} \u2026`;
	for (const [key, isWanted] of [["match", true], ["not_match", false]]) for (const example of examplesOf$3(args.get(key), key, fail)) if (isMatched(example, pattern) !== isWanted) return fail(`the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} ${isWanted ? "does not match" : "matches"} the example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(example.join(" "))} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`);
	prefixes.push({
		pattern,
		decision,
		name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(name),
		place
	});
}
function isMatched(tokens, pattern) {
	const [program = "", ...rest] = tokens;
	const base = baseName(program);
	return beginsWith(tokens, pattern) || base !== void 0 && beginsWith([base, ...rest], pattern);
}
function examplesOf$3(list, key, fail) {
	if (list === void 0 || list.kind === "other" && list.value === null) return [];
	if (list.kind !== "list") return fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} is not a list`);
	return list.items.map((item) => {
		if (item.kind === "list") return textsOf$2(item, key, fail);
		if (item.kind !== "text") return fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} contains a value that is not a string`);
		return shellWords(item.value) ?? fail(`the example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(item.value)} has an unclosed quote`);
	});
}
const DECISIONS = {
	allow: "allow",
	prompt: "prompt",
	forbidden: "forbidden"
};
function decisionOf(args, fail, known = DECISIONS) {
	const written = args.get("decision");
	if (written === void 0 || written.kind === "other" && written.value === null) return "allow";
	const text = written.kind === "text" ? written.value : "";
	return (Object.hasOwn(known, text) ? known[text] : void 0) ?? fail(`there is no decision ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)}`);
}
function checkJustification(args, fail) {
	const written = args.get("justification");
	if (written?.kind === "text" && written.value.trim() === "") fail("\"justification\" is empty");
}
const HOST_PROTOCOLS = {
	http: "http://",
	https: "https://",
	https_connect: "https://",
	"http-connect": "https://",
	socks5_tcp: "socks5-tcp://",
	socks5_udp: "socks5-udp://"
};
function readNetworkRule({ args, index, place, networks }) {
	const fail = failing(index);
	onlyKeys(args, [
		"host",
		"protocol",
		"decision",
		"justification"
	], fail);
	const [written, over] = [args.get("host"), args.get("protocol")];
	if (written?.kind !== "text" || written.value.trim() === "") return fail("\"host\" is not a string");
	if (/\*|:\/\/|\/|\s/.test(written.value)) return fail(`the host ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(written.value)} has a "*", a scheme or a path`);
	const protocol = over?.kind === "text" ? HOST_PROTOCOLS[over.value] : void 0;
	if (protocol === void 0) return fail("\"protocol\" is missing or unknown");
	checkJustification(args, fail);
	const host = written.value.replace(/:\d+$/, "").replace(/\.$/, "").toLowerCase();
	const decision = decisionOf(args, fail, {
		...DECISIONS,
		deny: "forbidden"
	});
	networks.push({
		host,
		protocol,
		decision,
		name: `${protocol}${host}`,
		place
	});
}
function readExecutable({ args, index, paths }) {
	const fail = failing(index);
	onlyKeys(args, ["name", "paths"], fail);
	const [name, list] = [args.get("name"), args.get("paths")];
	if (name?.kind !== "text" || name.value === "" || name.value.includes("/")) return fail("\"name\" is not the name of a program");
	if (list?.kind !== "list") return fail("\"paths\" is not a list");
	const texts = textsOf$2(list, "paths", fail).map(absolutePath);
	const wrong = texts.find((path) => baseName(path) !== name.value);
	if (wrong !== void 0) return fail(`the path ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(wrong)} is not an absolute path of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name.value)}`);
	paths.set(name.value, texts);
}
function textsOf$2({ items }, key, fail) {
	return items.map((item) => item.kind === "text" ? item.value : fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} contains a value that is not a string`));
}
function onlyKeys(args, known, fail) {
	const other = [...args.keys()].find((key) => !known.includes(key));
	if (other !== void 0) fail(`there is no argument ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(other)}`);
}
function failing(index) {
	return (why) => {
		throw new RuleFault(why, index);
	};
}
// build/src/formats/permissions/codex/sandbox.js
const SANDBOXES$1 = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const POLICIES = [
	"untrusted",
	"on-request",
	"on-failure",
	"never"
];
const ASKS = {
	asksForSandbox: true,
	asksForRules: true
};
function readSandbox(file) {
	const top = file && _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const policy = top?.get("approval_policy");
	const mode = top?.get("sandbox_mode");
	const profile = top?.get("default_permissions");
	const opaque = [];
	const unknown = (key, value, why) => {
		for (const each of opaqueOf(key, value, why).opaque) opaque.push(each);
	};
	const approvals = readApprovals(policy);
	if (policy?.exists === true && approvals === void 0) unknown("approval_policy", policy, "Codex has no approval policy of this name");
	const stated = SANDBOXES$1.find((name) => name === mode?.text());
	if (mode?.exists === true && stated === void 0) unknown("sandbox_mode", mode, "Codex has no sandbox of this name");
	const isProfileUsed = profile?.exists === true && mode?.exists !== true;
	const ofProfile = top && isProfileUsed ? readProfile(top, profile.text() ?? "") : { ...NO_PROFILE };
	const sandbox = stated ?? ofProfile.sandbox ?? "workspace-write";
	const current = approvals ?? {
		policy: "on-request",
		...ASKS
	};
	const place = [
		mode,
		profile,
		policy
	].find((value) => value?.exists)?.place;
	const workspace = readWorkspace(sandbox, top?.get("sandbox_workspace_write"));
	const hasNetwork = workspace.hasNetwork || ofProfile.hasNetwork;
	const network = hasNetwork && sandbox !== "danger-full-access" ? " and network access" : "";
	return {
		mode: {
			approvals: current,
			sandbox,
			hasNetwork,
			excludesTmp: workspace.excludesTmp,
			words: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(current.policy)} with the sandbox ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(sandbox)}${network}`,
			...place && { place }
		},
		roots: workspace.roots,
		settings: [
			approvalSetting(current, policy),
			...workspace.settings,
			...ofProfile.settings
		],
		opaque,
		remarks: [...profile?.exists === true && !isProfileUsed ? unusedProfile(profile) : [], ...current.policy === "never" && sandbox === "danger-full-access" && place ? [{
			kind: "bypass-mode",
			mode: "never with danger-full-access",
			place
		}] : []]
	};
}
function readWorkspace(sandbox, keys) {
	const isUsed = sandbox === "workspace-write" && keys !== void 0;
	const isSet = (key) => isUsed && keys.get(key).boolean() === true;
	const key = "exclude_tmpdir_env_var";
	const place = keys?.has(key) ? keys.get(key).place : void 0;
	return {
		hasNetwork: sandbox === "danger-full-access" || isSet("network_access"),
		excludesTmp: isSet("exclude_slash_tmp"),
		roots: (isUsed ? keys.get("writable_roots").texts() : []).map(({ value, place: at }) => ({
			path: value.replace(/(?<=.)\/+$/, ""),
			place: at
		})),
		settings: [{
			key: `sandbox_workspace_write.${key}`,
			subject: `the setting "sandbox_workspace_write.${key}"`,
			order: {
				kind: "ranked",
				strictestFirst: [true, false]
			},
			value: isSet(key),
			words: String(isSet(key)),
			...place && { place }
		}]
	};
}
function unusedProfile({ place }) {
	return [{
		kind: "no-effect-here",
		key: "default_permissions",
		why: "\"sandbox_mode\" is set, so Codex ignores the profile",
		place
	}];
}
function approvalSetting({ policy }, value) {
	return {
		key: "approval_policy",
		subject: "the setting \"approval_policy\"",
		order: { kind: "mixed" },
		value: policy === "never" ? "never" : "asks",
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(policy),
		...value?.exists === true && { place: value.place }
	};
}
function readApprovals(value) {
	const policy = POLICIES.find((name) => name === value?.text());
	if (policy !== void 0) return policy === "never" ? {
		policy,
		asksForSandbox: false,
		asksForRules: false
	} : {
		policy,
		...ASKS
	};
	const granular = value?.get("granular");
	if (granular?.isMap !== true) return void 0;
	return {
		policy: "granular",
		asksForSandbox: granular.get("sandbox_approval").boolean() === true,
		asksForRules: granular.get("rules").boolean() === true
	};
}
const NO_PROFILE = {
	hasNetwork: false,
	settings: []
};
const BUILT_IN$1 = {
	":read-only": "read-only",
	":workspace": "workspace-write",
	":danger-full-access": "danger-full-access"
};
function readProfile(top, name, seen = []) {
	const sandbox = Object.hasOwn(BUILT_IN$1, name) ? BUILT_IN$1[name] : void 0;
	if (sandbox !== void 0) return {
		...NO_PROFILE,
		sandbox
	};
	const profile = top.get("permissions").get(name);
	if (!profile.exists || seen.includes(name)) return {
		...NO_PROFILE,
		sandbox: "read-only"
	};
	const parent = profile.get("extends").text();
	const base = parent === void 0 ? NO_PROFILE : readProfile(top, parent, [...seen, name]);
	const paths = profile.get("filesystem").entries().flatMap(([path, value]) => pathSettings(path, value));
	const isWritable = paths.some(({ key, value }) => value === "write" && /^permissions\.filesystem\.:(?:workspace|project)_roots(?: \.)?$/.test(key));
	const network = profile.get("network");
	const domains = network.get("domains").entries().map(([host, value]) => setting$1(`permissions.network.domains.${host}`, value, [
		"deny",
		void 0,
		"allow"
	]));
	const settings = new Map([
		...base.settings,
		...paths,
		...domains,
		...otherSettings(profile)
	].map((each) => [each.key, each]));
	return {
		sandbox: isWritable ? "workspace-write" : base.sandbox ?? "read-only",
		hasNetwork: network.get("enabled").boolean() ?? base.hasNetwork,
		settings: [...settings.values()]
	};
}
function pathSettings(path, value) {
	if (value.isMap) return value.entries().map(([inner, of]) => pathSetting(`permissions.filesystem.${path} ${inner}`, of));
	return path === "glob_scan_max_depth" ? [] : [pathSetting(`permissions.filesystem.${path}`, value)];
}
function pathSetting(key, value) {
	const { value: access, ...rest } = setting$1(key, value, []);
	const known = access === "none" ? "deny" : access;
	const strictestFirst = known === "read" ? [
		"deny",
		"read",
		"write"
	] : [
		"deny",
		"read",
		void 0,
		"write"
	];
	return {
		...rest,
		value: known,
		order: {
			kind: "ranked",
			strictestFirst
		}
	};
}
function setting$1(key, value, strictestFirst) {
	return {
		key,
		subject: `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
		order: {
			kind: "ranked",
			strictestFirst
		},
		value: value.value(),
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(String(value.value())),
		place: value.place
	};
}
function otherSettings(profile) {
	const known = [
		"filesystem",
		"network",
		"extends",
		"description"
	];
	const network = profile.get("network").entries().filter(([key]) => key !== "enabled" && key !== "domains");
	return [...profile.entries().filter(([key]) => !known.includes(key)), ...network.map(([key, value]) => [`network.${key}`, value])].map(([key, value]) => ({
		...setting$1(`permissions.${key}`, value, []),
		order: { kind: "unordered" },
		value: JSON.stringify(value.value()),
		words: "set"
	}));
}
// build/src/formats/permissions/codex/codex.js
function readCodex$1(files) {
	const config = files.find(({ role }) => role === "config");
	const rules = readRules$1(files.filter(({ role }) => role === "rules"));
	const sandbox = readSandbox(config);
	const top = config && _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(config.document);
	const servers = top === void 0 ? [] : readServers(top.get("mcp_servers")).filter(isEnabled);
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(CODEX_KEYS)
	}, ...top === void 0 ? [] : [readSettings(top, CODEX_KEYS)]]);
	const settings = [
		...read.settings,
		...sandbox.settings,
		...servers.flatMap(serverSettings)
	];
	return {
		situations: situationsOf({
			rules,
			sandbox,
			servers,
			settings,
			files
		}, sandbox.mode),
		mode: JSON.stringify({
			...sandbox.mode,
			place: null,
			words: null
		}),
		withModeOf: (other) => situationsOf({
			rules,
			sandbox,
			servers,
			settings,
			files
		}, modeFrom(other) ?? sandbox.mode),
		code: [
			...read.code,
			...servers.map(codeOfServer$2),
			...top === void 0 ? [] : readHooks(top.get("hooks"))
		],
		opaque: [
			...read.opaque,
			...sandbox.opaque,
			...rules.opaque
		],
		remarks: [
			...rules.remarks,
			...read.remarks,
			...sandbox.remarks,
			...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function modeFrom({ mode, situations }) {
	if (mode === void 0) return void 0;
	const { place: _place, ...rest } = JSON.parse(mode);
	return {
		...rest,
		words: situations[0].basis
	};
}
function isEnabled({ reader }) {
	return reader.get("enabled").boolean() !== false;
}
const SERVER_KEYS = [
	"enabled",
	"enabled_tools",
	"disabled_tools",
	"default_tools_approval_mode",
	"tools",
	"required",
	"startup_timeout_sec",
	"startup_timeout_ms",
	"tool_timeout_sec"
];
function codeOfServer$2({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !SERVER_KEYS.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
const APPROVALS = [
	"prompt",
	"writes",
	"auto",
	"approve"
];
function serverSettings({ name, reader }) {
	const approval = (key, value) => ({
		key: `mcp_servers.${name}.${key}`,
		subject: `the setting "mcp_servers.${name}.${key}"`,
		order: {
			kind: "ranked",
			strictestFirst: APPROVALS,
			alike: [...APPROVALS.map((mode) => [void 0, mode]), ["auto", "approve"]]
		},
		value: value.text() ?? "auto",
		place: value.place
	});
	return [approval("default_tools_approval_mode", reader.get("default_tools_approval_mode")), ...reader.get("tools").entries().map(([tool, value]) => approval(`tools.${tool}.approval_mode`, value.get("approval_mode")))];
}
function situationsOf({ rules, sandbox, servers, settings, files }, mode) {
	const config = files.find(({ role }) => role === "config");
	const place = mode.place ?? (config && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(config.document));
	const written = {
		role: "decides",
		combinator: "strictest",
		rules: [...rules.prefixes.flatMap((rule) => commandRules(rule, rules, mode)), ...rules.networks.map((rule) => networkRule(rule, mode))]
	};
	const tools = {
		role: "decides",
		combinator: "first",
		rules: servers.flatMap(toolRules)
	};
	const situation = (isOutside) => ({
		id: isOutside ? "outside" : "sandbox",
		...isOutside && {
			words: "outside the sandbox",
			isOfCall: true
		},
		basis: mode.words,
		policy: {
			stages: [
				written,
				tools,
				{
					role: "decides",
					combinator: "first",
					rules: modeRules$3(mode, sandbox.roots, isOutside).map((rule) => hostRule({
						...place && { place },
						...rule
					}))
				}
			],
			otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("denied", place),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings: isOutside ? [] : settings,
			fields: 3,
			requests: REQUESTS$1
		}
	});
	return [situation(false), situation(true)];
}
const CHAR$3 = `[^\ufdd0]`;
const REQUESTS$1 = {
	possible: [
		...COMMAND_REQUESTS.possible,
		callPattern(["edit"], `(?:/|\\.\\./)?[^/\ufdd0]+(?:/[^/\ufdd0]+)*`, ""),
		callPattern(["net"], "[a-z0-9.:-]+", either(PROTOCOLS.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", "")
	],
	impossible: [...COMMAND_REQUESTS.impossible, callPattern(["edit"], `(?:${CHAR$3}*/)?\\.(?:/${CHAR$3}*)?|${CHAR$3}*[^./]${CHAR$3}*/\\.\\.(?:/${CHAR$3}*)?`)]
};
const LISTS$2 = {
	forbidden: "deny",
	prompt: "ask",
	allow: "allow"
};
function levelOf$1(decision, { approvals }) {
	if (decision === "prompt") return approvals.asksForRules ? "needs approval" : "denied";
	return decision === "allow" ? "allowed" : "denied";
}
function commandRules({ pattern, decision, name, place }, { prefixes, paths }, mode) {
	const [programs = [], ...others] = pattern;
	const names = programs.filter(isName$1);
	const except = prefixes.flatMap(({ pattern: [first = [], ...rest] }) => {
		const same = first.filter((program) => names.includes(baseName(program) ?? ""));
		return same.length === 0 ? [] : [prefixPattern([same, ...rest])];
	});
	const identity = JSON.stringify([pattern, names.map((each) => paths.get(each))]);
	const written = {
		list: LISTS$2[decision],
		level: levelOf$1(decision, mode),
		identity,
		name,
		place
	};
	const whole = hostRule({
		...written,
		patterns: [except.length === 0 ? commandPattern$1(pattern, paths) : prefixPattern(pattern)],
		examples: examplesOf$2(pattern)
	});
	if (except.length === 0) return [whole];
	const byName = [commandPattern$1([names, ...others], paths)];
	return [whole, hostRule({
		...written,
		patterns: byName,
		except
	})];
}
function examplesOf$2(pattern) {
	const texts = pattern.map(([first = ""]) => first);
	return (pattern.at(-1) ?? []).map((last) => commandText([...texts.slice(0, -1), last])).flatMap((text) => [text + sampleText(text, true, false), text].map((each) => ({
		kind: "shell",
		prefix: "",
		text: each
	})));
}
function networkRule({ host, protocol, decision, name, place }, mode) {
	return hostRule({
		list: LISTS$2[decision],
		level: levelOf$1(decision, mode),
		patterns: [callPattern(["net"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(host), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(protocol))],
		name,
		examples: [{
			kind: "net",
			prefix: protocol,
			text: host
		}],
		place
	});
}
function toolRules({ name, reader }) {
	const start = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, "_")}__`;
	const toolPattern = (tool) => callPattern(["mcp"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(start + tool), "");
	const every = callPattern(["mcp"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(start)}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, "");
	const sample = (tool) => ({
		kind: "mcp",
		prefix: "",
		text: start + tool
	});
	const listed = reader.get("enabled_tools");
	const [on, off] = [listed, reader.get("disabled_tools")].map((list) => list.texts().map(({ value }) => value));
	const key = `mcp_servers.${name}`;
	const modes = reader.get("tools").entries();
	const level = (value) => value.text() === "approve" ? "allowed" : "needs approval";
	const rules = [];
	if (off !== void 0 && off.length > 0) rules.push(hostRule({
		list: "deny",
		level: "denied",
		patterns: off.map(toolPattern),
		name: `${key}.disabled_tools`,
		examples: off.map(sample),
		place: reader.get("disabled_tools").place
	}));
	if (listed.exists) rules.push(hostRule({
		list: "deny",
		level: "denied",
		patterns: [every],
		except: (on ?? []).map(toolPattern),
		name: `${key}.enabled_tools`,
		place: listed.place
	}));
	for (const [tool, value] of modes) rules.push(hostRule({
		list: "allow",
		level: level(value.get("approval_mode")),
		patterns: [toolPattern(tool)],
		name: `${key}.tools.${tool}`,
		examples: [sample(tool)],
		place: value.place
	}));
	const usual = on?.[0] ?? "create_issue";
	rules.push(hostRule({
		list: "allow",
		level: level(reader.get("default_tools_approval_mode")),
		patterns: [every],
		name: key,
		examples: [sample(usual), ...(on ?? []).map(sample)],
		place: reader.place
	}));
	return rules;
}
const EXAMPLES = {
	shell: [{
		kind: "shell",
		prefix: "",
		text: "npm run build"
	}],
	edit: [{
		kind: "edit",
		prefix: "",
		text: "src/app.ts"
	}],
	net: [{
		kind: "net",
		prefix: "https://",
		text: "example.com"
	}]
};
const OUTSIDE$2 = `(?:/|\\.\\.(?:/|$))${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
function modeRules$3({ approvals, sandbox, hasNetwork, excludesTmp }, roots, isOutside) {
	const asked = approvals.asksForSandbox ? "needs approval" : "denied";
	const isOpen = sandbox === "danger-full-access";
	const isTrusting = approvals.policy !== "untrusted";
	const isWritable = sandbox === "workspace-write" && isTrusting;
	const rule = (name, level, patterns, more = {}) => ({
		list: "mode",
		level,
		patterns,
		name,
		...more
	});
	const inside = (folder) => callPattern(["edit"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(folder)}(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
	const everything = (kind) => [callPattern([kind], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)];
	return [
		...isOutside && !isOpen ? [rule("commands outside the sandbox", asked, everything("shell"), { examples: EXAMPLES.shell })] : [rule("commands that only read", "allowed", READ_ONLY.patterns, { except: READ_ONLY.except }), rule("commands", isTrusting ? "allowed" : asked, everything("shell"), { examples: EXAMPLES.shell })],
		...isWritable ? [
			...roots.map(({ path, place }) => rule(`writable_roots: ${path}`, "allowed", [inside(path)], {
				list: "allow",
				examples: [{
					kind: "edit",
					prefix: "",
					text: `${path}/file`
				}],
				place
			})),
			...excludesTmp ? [] : [rule("files in /tmp", "allowed", [inside("/tmp")])],
			rule("files outside the working folder", asked, [callPattern(["edit"], OUTSIDE$2)])
		] : [],
		rule("edits", isWritable || isOpen && isTrusting ? "allowed" : asked, everything("edit"), { examples: EXAMPLES.edit }),
		rule("connections", hasNetwork ? "allowed" : asked, everything("net"), { examples: EXAMPLES.net })
	];
}
// build/src/formats/permissions/codex/dialect.js
const MOST$2 = { maxBytes: MAX_PERMISSION_BYTES };
const CODEX = {
	id: "codex",
	version: "2026-11-28",
	files: [{
		...MOST$2,
		role: "config",
		syntax: "toml",
		path: /^(?<folder>(?:.*\/)?)\.codex\/config\.toml$/i,
		marks: hasAnyKey("approval_policy", "sandbox_mode", "sandbox_workspace_write", "mcp_servers")
	}, {
		...MOST$2,
		role: "rules",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.codex\/rules\/[^/]+\.rules$/i,
		marks: ({ text }) => /^\s*(?:prefix_rule|network_rule|host_executable)\s*\(/m.test(text)
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCodex$1(files)
	}],
	without: () => readCodex$1([]),
	answer: (_, situation, text, compile) => answerAbout(callsOf$3(text), situation, compile),
	calls: CODEX_CALLS,
	answerMade: answerMadeInCodex
};
// build/src/formats/permissions/copilot/code.js
const GUARDED$1 = /* @__PURE__ */ new Set([
	"pretooluse",
	"permissionrequest",
	"userpromptsubmitted"
]);
const KNOWN_MARKETPLACES = ["copilot-plugins", "awesome-copilot"];
function readCopilotHooks(hooks) {
	return hooks.entries().flatMap(([event, list]) => list.items().flatMap((item) => {
		const inner = item.get("hooks").items();
		return (inner.length > 0 ? inner : [item]).map((hook) => hookCode(event, hook));
	}));
}
function hookCode(event, hook) {
	const lines = [
		"bash",
		"command",
		"powershell",
		"url",
		"prompt"
	].map((key) => hook.get(key).text()).filter((line) => line !== void 0);
	const line = lines[0] ?? "nothing";
	const entries = hook.entries().filter(([key]) => key !== "timeoutSec" && key !== "timeout" && key !== "comment").map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	const danger = lines.map(dangerOf).find((each) => each !== void 0);
	return {
		key: JSON.stringify(["hook", event]),
		subject: `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(event)}`,
		text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(line),
		identity: JSON.stringify(entries),
		place: hook.place,
		...GUARDED$1.has(event.toLowerCase()) && { isGuard: true },
		...danger && { danger }
	};
}
function readPlugins$1(top) {
	const plugins = top.get("enabledPlugins");
	const marketplaces = top.get("extraKnownMarketplaces");
	const known = /* @__PURE__ */ new Set([...marketplaces.entries().map(([name]) => name), ...KNOWN_MARKETPLACES]);
	const enabled = plugins.entries().filter(([, value]) => value.boolean() !== false);
	return {
		code: [...enabled.map(([name, value]) => codeOf(`plugin ${name}`, `the plugin ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, name, value)), ...marketplaces.entries().map(([name, value]) => marketplaceCode(name, value))],
		remarks: [...[plugins, marketplaces].flatMap(remarkOfForm), ...enabled.flatMap(([name, { place }]) => {
			const marketplace = name.slice(name.lastIndexOf("@") + 1);
			if (known.has(marketplace)) return [];
			const why = `the file declares no marketplace ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(marketplace)}`;
			return [{
				kind: "no-effect-here",
				key: `enabledPlugins.${name}`,
				why,
				place
			}];
		})]
	};
}
function remarkOfForm(value) {
	if (!value.exists || value.isMap) return [];
	return [{
		kind: "no-effect-here",
		key: String(value.place.path.at(-1)),
		why: "Copilot expects a map from names to values, not a list",
		place: value.place
	}];
}
function marketplaceCode(name, value) {
	const source = value.get("source");
	const text = [
		"repo",
		"url",
		"path",
		"package"
	].map((key) => source.get(key).text()).find((each) => each !== void 0);
	return {
		...codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, text ?? name, value),
		identity: JSON.stringify(source.value() ?? null)
	};
}
// build/src/formats/permissions/copilot/tools.js
const call$3 = (kind, text) => ({
	kind,
	prefix: "",
	text
});
const TOOLS$2 = [
	{
		names: [
			"execute",
			"shell",
			"bash",
			"powershell",
			"runcommands",
			"runinterminal"
		],
		kinds: ["shell"],
		calls: [],
		examples: [call$3("shell", "npm run build")]
	},
	{
		names: [
			"read",
			"view",
			"notebookread"
		],
		kinds: ["read"],
		calls: [],
		examples: [call$3("read", "src/app.ts")]
	},
	{
		names: [
			"edit",
			"multiedit",
			"write",
			"notebookedit",
			"editfiles"
		],
		kinds: ["edit"],
		calls: [],
		examples: [call$3("edit", "src/app.ts")]
	},
	{
		names: [
			"search",
			"grep",
			"glob",
			"codebase"
		],
		kinds: [],
		calls: ["search the repository"],
		examples: [call$3("tool", "search the repository")]
	},
	{
		names: [
			"agent",
			"task",
			"custom-agent",
			"runsubagent"
		],
		kinds: ["agent"],
		calls: [],
		examples: [call$3("agent", "reviewer")]
	},
	{
		names: [
			"web",
			"websearch",
			"webfetch",
			"web_search",
			"web_fetch",
			"fetch"
		],
		kinds: ["fetch"],
		calls: ["search the web"],
		examples: [call$3("fetch", "example.com")]
	},
	{
		names: [
			"todo",
			"todowrite",
			"todos"
		],
		kinds: [],
		calls: ["write the list of tasks"],
		examples: [call$3("tool", "write the list of tasks")]
	}
];
const NAMES = new Map(TOOLS$2.flatMap((tool) => tool.names.map((name) => [name, tool])));
const SOMETHING$1 = `[^\ufdd0]+`;
const COPILOT_REQUESTS = {
	possible: [
		callPattern([
			"shell",
			"read",
			"edit",
			"fetch",
			"agent"
		], SOMETHING$1, ""),
		callPattern(["mcp"], `[^/\ufdd0]+/${SOMETHING$1}`, ""),
		callPattern(["tool"], `[A-Za-z][A-Za-z0-9_.-]*`, ""),
		callPattern(["tool"], either(TOOLS$2.flatMap(({ calls }) => calls).map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)), "")
	],
	impossible: [callPattern(["tool"], `(?i:${either([...NAMES.keys()].map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))})`)]
};
const COPILOT_CALLS = {
	host: "Copilot",
	traces: ["copilot-events"],
	tools: {
		...toolsNamed("bash powershell shell", toolWith("shell", "command")),
		view: toolWith("read", "path"),
		...toolsNamed("edit create str_replace_editor", toolWith("edit", "path")),
		apply_patch: PATCH_TOOL,
		task: toolWithout("agent", "general-purpose", "agent_type"),
		web_fetch: toolWith("fetch", "url"),
		skill: toolWith("skill", "skill", "name"),
		...toolsNamed("grep glob", toolWithout("read", ".", "path")),
		...toolsNamed("report_intent read_bash write_bash stop_bash list_bash ask_user update_todo", FREE_TOOL)
	},
	requestsOf: (made) => {
		const { kind, text } = made;
		const [name] = NAMES.get((made.made?.tool ?? text).toLowerCase())?.calls ?? [];
		if (name !== void 0) return [call$3("tool", name)];
		switch (kind) {
			case "shell":
			case "read":
			case "fetch":
			case "agent":
			case "tool": return [call$3(kind, text)];
			case "edit":
			case "write":
			case "notebook": return [call$3("edit", text)];
			case "mcp": {
				const parts = mcpParts(made);
				return parts ? [call$3("mcp", `${parts.server}/${parts.tool}`)] : [call$3("tool", text)];
			}
			default: return nothingAbout(made);
		}
	}
};
function readToolList(value) {
	if (!value.exists || value.value() === null) return void 0;
	const text = value.text();
	const names = text === void 0 ? value.texts() : text.split(",").map((name) => ({
		value: name.trim(),
		place: value.place
	})).filter((name) => name.value !== "");
	if (names.some((name) => name.value === "*")) return void 0;
	return {
		tools: names.map((name) => listedTool(name.value, name.place)),
		place: value.place
	};
}
function isToolList(value) {
	return value.text() !== void 0 || value.value() === null || Array.isArray(value.value()) && value.items().every((item) => item.text() !== void 0);
}
function listedTool(name, place) {
	const [group = "", inner] = name.toLowerCase().split("/");
	const tool = NAMES.get(group);
	if (tool) return {
		name,
		place,
		patterns: patternsOf$1(tool)
	};
	if (inner !== void 0) return {
		name,
		place,
		patterns: [mcpPattern$1(name)]
	};
	const instead = [...NAMES.keys()].find((known) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(group, known, 1) === 1);
	return {
		name,
		place,
		patterns: [callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(name))],
		...instead !== void 0 && { instead }
	};
}
function patternsOf$1({ kinds, calls }) {
	return [...kinds.length > 0 ? [callPattern(kinds, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)] : [], ...calls.length > 0 ? [callPattern(["tool"], either(calls.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)))] : []];
}
function mcpPattern$1(name) {
	return callPattern(["mcp"], starExpression(name));
}
const TOOL_EXAMPLES = TOOLS$2.flatMap(({ examples }) => examples);
function mcpExamples(names) {
	return names.filter((name) => name.includes("/")).map((name) => call$3("mcp", name.replace(/\*+/g, "create_issue")));
}
// build/src/formats/permissions/copilot/copilot.js
const NEUTRAL$3 = { kind: "neutral" };
const READ$5 = { kind: "read" };
const LESS$1 = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const COPILOT_KEYS = {
	$schema: NEUTRAL$3,
	companyAnnouncements: NEUTRAL$3,
	contextTier: NEUTRAL$3,
	effortLevel: NEUTRAL$3,
	includeCoAuthoredBy: NEUTRAL$3,
	mergeStrategy: NEUTRAL$3,
	model: NEUTRAL$3,
	respectGitignore: NEUTRAL$3,
	hooks: READ$5,
	enabledPlugins: READ$5,
	extraKnownMarketplaces: READ$5,
	deniedUrls: LESS$1,
	disabledMcpServers: LESS$1,
	disabledSkills: LESS$1,
	disableAllHooks: {
		kind: "mixed",
		absent: false
	},
	"*": {
		kind: "ignored",
		why: "Copilot does not read the key in the settings of a repository"
	}
};
const AGENT_KEYS$1 = {
	...neutralKeys([
		"name",
		"description",
		"model",
		"argument-hint",
		"role",
		"color"
	]),
	...neutralKeys(ANNOTATION_KEYS),
	tools: READ$5,
	"mcp-servers": READ$5,
	hooks: READ$5,
	"disable-model-invocation": {
		kind: "boolean",
		wider: false,
		absent: false
	},
	"user-invocable": {
		kind: "boolean",
		wider: true,
		absent: true
	},
	infer: {
		kind: "boolean",
		wider: true,
		absent: true
	},
	target: {
		kind: "opaque",
		why: "it decides which products of GitHub have the agent",
		effect: "restricts"
	},
	agents: {
		kind: "opaque",
		why: "it decides which agents the agent can start"
	},
	handoffs: {
		kind: "opaque",
		why: "it decides which agents continue the work"
	}
};
function readCopilot$1(files) {
	const tops = files.map(({ document, role }) => ({
		role,
		top: _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document)
	}));
	return permissions([], mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(COPILOT_KEYS)
	}, ...tops.map(({ role, top }) => {
		const code = readCopilotHooks(top.get("hooks"));
		if (role === "hooks") return {
			...NOTHING_SET,
			code
		};
		const plugins = readPlugins$1(top);
		return joinSettings([readSettings(top, COPILOT_KEYS), {
			...NOTHING_SET,
			code: [...code, ...plugins.code],
			remarks: plugins.remarks
		}]);
	})]), files);
}
function readCopilotAgent(file) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const tools = top.get("tools");
	const list = readToolList(tools);
	const servers = readServers(top.get("mcp-servers"), ["tools"]);
	const read = joinSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(AGENT_KEYS$1)
		},
		readSettings(top, AGENT_KEYS$1),
		tools.exists && !isToolList(tools) ? opaqueOf("tools", tools, "the value is not a list of names") : NOTHING_SET,
		{
			...NOTHING_SET,
			code: [...servers.map(({ code }) => code), ...readCopilotHooks(top.get("hooks"))],
			remarks: remarksOf$3(list)
		}
	]);
	return permissions([...list ? [availabilityRule(list)] : [], ...servers.flatMap(({ name, reader }) => serverRule(name, reader.get("tools")))], mergeSettings([read]), [file]);
}
function withoutCopilotAgent() {
	return permissions([], {
		...NOTHING_SET,
		settings: defaultSettings(AGENT_KEYS$1)
	}, []);
}
function permissions(rules, read, files) {
	return {
		situations: [{
			id: "default",
			basis: "the list of tools",
			policy: {
				stages: [{
					role: "decides",
					combinator: "first",
					rules
				}],
				otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("allowed"),
				outcomes: [
					"deny",
					"tools",
					"mode"
				],
				settings: read.settings,
				fields: 3,
				requests: COPILOT_REQUESTS
			}
		}],
		code: read.code,
		opaque: read.opaque,
		remarks: [...read.remarks, ...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))]
	};
}
function availabilityRule({ tools, place }) {
	const names = tools.map(({ name }) => name);
	return hostRule({
		list: "tools",
		level: "denied",
		patterns: [EVERYTHING],
		except: tools.flatMap(({ patterns }) => patterns),
		name: names.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.h).join(", "),
		examples: [...TOOL_EXAMPLES, ...mcpExamples(names)],
		place
	});
}
const EVERYTHING = callPattern([
	"shell",
	"read",
	"edit",
	"fetch",
	"agent",
	"mcp",
	"tool"
], `[^\ufdd0]*`);
function serverRule(server, value) {
	const names = value.texts().map((name) => name.value);
	if (!value.exists || names.includes("*")) return [];
	const first = names[0];
	return [hostRule({
		list: "deny",
		level: "denied",
		patterns: [mcpPattern$1(`${server}/*`)],
		except: names.map((name) => mcpPattern$1(`${server}/${name}`)),
		name: `tools of ${server} ${first === void 0 ? "" : `other than ${names.join(", ")}`}`.trim(),
		examples: mcpExamples([`${server}/*`, ...names.map((name) => `${server}/${name}`)]),
		place: value.place
	})];
}
function remarksOf$3(list) {
	return (list?.tools ?? []).flatMap(({ name, place, instead }) => instead === void 0 ? [] : [{
		kind: "dead-rule",
		rule: name,
		why: `Copilot has no tool ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}, and ignores names that it does not know`,
		instead,
		place
	}]);
}
// build/src/formats/permissions/copilot/dialect.js
const JSON_FILE = {
	syntax: "json-with-comments",
	maxBytes: MAX_PERMISSION_BYTES
};
const MARKDOWN = {
	syntax: "front-matter",
	maxBytes: MAX_PERMISSION_BYTES
};
function hasToolsOf(tools) {
	return Array.isArray(tools) && tools.length > 0 && tools.every((t) => /^[a-z]/.test(String(t)));
}
const COPILOT = {
	id: "copilot",
	version: "2026-08-03",
	files: [
		{
			...JSON_FILE,
			role: "settings",
			path: /^(?<folder>(?:.*\/)?)\.github\/copilot\/settings\.json$/i,
			marks: (content) => hasAnyKey("enabledPlugins", "extraKnownMarketplaces")(content) && keysAt(content.value, "permissions").length === 0
		},
		{
			...JSON_FILE,
			role: "hooks",
			path: /^(?<folder>(?:.*\/)?)\.github\/hooks\/[^/]+\.json$/i,
			marks: ({ value }) => keysAt(value, "hooks").some((event) => /^(?:pre|post|session|user)[A-Z]/.test(event))
		},
		{
			...MARKDOWN,
			role: "agent",
			path: /^(?<folder>(?:.*\/)?)\.github\/agents\/(?:.+\/)?[^/]+\.agent\.md$/i,
			marks: ({ value }) => valueAt(value, "mcp-servers") !== void 0 || hasToolsOf(valueAt(value, "tools"))
		},
		{
			...MARKDOWN,
			role: "chatmode",
			path: /^(?<folder>(?:.*\/)?)\.github\/chatmodes\/(?:.+\/)?[^/]+\.chatmode\.md$/i
		}
	],
	unitsOf: unitsOf$4,
	without: (agent) => agent === void 0 ? readCopilot$1([]) : withoutCopilotAgent(),
	calls: COPILOT_CALLS
};
function unitsOf$4(files) {
	const own = files.filter(({ role }) => role === "settings" || role === "hooks");
	const agents = files.filter(({ role }) => role === "agent" || role === "chatmode");
	return [...own.length > 0 ? [{
		files: own,
		read: () => readCopilot$1(own)
	}] : [], ...agents.map((file) => ({
		agent: nameOf$4(file),
		files: [file],
		read: () => readCopilotAgent(file)
	}))];
}
function nameOf$4({ document, role }) {
	const name = document.file.replace(/^.*?\.github\/(?:agents|chatmodes)\//i, "").replace(/\.(?:agent|chatmode)\.md$/i, "");
	return role === "chatmode" ? `${name} (chat mode)` : name;
}
// build/src/formats/permissions/path-globs.js
const TOKENS = [
	[/^\*\*\//, () => `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?`],
	[/^\/\*\*$/, () => `(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`],
	[/^\*\*/, () => _located_js__WEBPACK_IMPORTED_MODULE_1__.vo],
	[/^\*/, () => `[^/\ufdd0]*`],
	[/^\?/, () => `[^/\ufdd0]`],
	[/^\[[!^]?[^\]/[\\]+\]/, classExpression],
	[/^\{[^{}]*\}/, (text) => either(text.slice(1, -1).split(",").map(pathGlobExpression))]
];
function classExpression(text) {
	const body = text.slice(1, -1);
	const isNegated = /^[!^]/.test(body);
	const members = (isNegated ? body.slice(1) : body).replace(/[&~]/g, "\\$&");
	return `[${isNegated ? `^/\ufdd0` : ""}${members}]`;
}
function pathGlobExpression(pattern) {
	let source = "";
	for (let at = 0; at < pattern.length;) {
		const rest = pattern.slice(at);
		const taken = TOKENS.find(([token]) => token.test(rest));
		const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
		source += taken === void 0 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(match) : taken[1](match);
		at += match.length;
	}
	return source;
}
// build/src/formats/permissions/cursor/rules.js
function readCursorRule(text) {
	const [, tool = "", spec = ""] = /^([A-Za-z]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
	switch (tool) {
		case "Shell": return shellRule$2(spec.trim());
		case "Read": return pathRule$2("read", spec.trim());
		case "Write": return pathRule$2("edit", spec.trim());
		case "WebFetch": return {
			kind: "rule",
			patterns: [callPattern(["fetch"], hostExpression(spec.trim()))],
			examples: [call$2("fetch", spec.trim().replace(/^\*$/, "example.com").replace(/\*/g, "www"))]
		};
		case "Mcp": return mcpRule$2(spec.trim());
		default: return {
			kind: "dead",
			why: "it is not a tool of Cursor with a specifier in brackets"
		};
	}
}
function shellRule$2(spec) {
	if (/^\*+(?::\*)?$/.test(spec)) return {
		kind: "rule",
		patterns: [callPattern(["shell"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
		examples: [call$2("shell", "rm -rf build")],
		everything: "every shell command"
	};
	const at = spec.indexOf(":");
	const command = at === -1 ? spec : spec.slice(0, at);
	if (/[\s*]/.test(command) || command === "") return {
		kind: "opaque",
		why: "Cursor documents only rules that begin with one word, the name of the command"
	};
	const args = at === -1 ? "*" : spec.slice(at + 1).trim();
	const expression = args === "*" || args === "**" ? wordsExpression(command) : `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(command)} ${starExpression(args)}`;
	const example = args === "*" ? sampleText(`${command} `, true, false) : args.replace(/\*/g, "x");
	return {
		kind: "rule",
		patterns: [callPattern(["shell"], expression)],
		examples: [call$2("shell", `${command} ${example}`.trim()), call$2("shell", command)],
		...args === "*" && RUNNERS$1.test(command) && { everything: `every program that ${JSON.stringify(command)} can start` }
	};
}
function pathRule$2(kind, spec) {
	const isAll = /^(?:\*\*|\*\*\/\*|\/\*\*)$/.test(spec);
	return {
		kind: "rule",
		patterns: [callPattern([kind], isAll ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : pathGlobExpression(spec))],
		examples: [call$2(kind, isAll ? "src/app.ts" : samplePath$2(spec))]
	};
}
function samplePath$2(glob) {
	return glob.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/\*\*\/\*\./g, "file.").replace(/\*\*\//g, "").replace(/\*\*/g, "app.ts").replace(/^(\.env)\*/, "$1.local").replace(/\*/g, "file").replace(/\?/g, "x");
}
function mcpRule$2(spec) {
	if (!spec.includes(":")) return {
		kind: "opaque",
		why: "Cursor documents only rules with a server, \":\" and a tool"
	};
	return {
		kind: "rule",
		patterns: [mcpPattern(spec)],
		examples: [mcpCall$1(spec)]
	};
}
function mcpPattern(spec) {
	return callPattern(["mcp"], starExpression(spec));
}
function mcpCall$1(spec) {
	const [server = "", ...tool] = spec.split(":");
	const name = tool.join(":").replace(/^\*$/, "create_issue").replace(/\*/g, "issue");
	return call$2("mcp", `${server.replace(/\*/g, "github")}:${name}`);
}
function call$2(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
// build/src/formats/permissions/cursor/cursor.js
const POSSIBLE$1 = [
	callPattern(["shell"], `[^ \ufdd0][^\ufdd0]*`, ""),
	callPattern([
		"read",
		"edit",
		"fetch"
	], `[^\ufdd0]+`, ""),
	callPattern(["mcp"], `[^:\ufdd0]+:[^:\ufdd0]+`, "")
];
const CLI_KEYS = {
	permissions: { kind: "read" },
	version: { kind: "neutral" },
	$schema: { kind: "neutral" },
	"*": {
		kind: "ignored",
		why: "a file of a repository may have only \"permissions\""
	}
};
const PATHS$1 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const SANDBOX_KEYS = {
	$schema: { kind: "neutral" },
	type: {
		kind: "ranked",
		strictestFirst: [
			"workspace_readonly",
			"workspace_readwrite",
			"insecure_none"
		],
		absent: "workspace_readwrite"
	},
	additionalReadwritePaths: PATHS$1,
	additionalReadonlyPaths: PATHS$1,
	disableTmpWrite: {
		kind: "boolean",
		wider: false,
		absent: false
	},
	enableSharedBuildCache: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	"networkPolicy.default": {
		kind: "ranked",
		strictestFirst: ["deny", "allow"],
		absent: "deny"
	},
	"networkPolicy.allow": PATHS$1,
	"networkPolicy.deny": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	readBoundary: {
		kind: "opaque",
		why: "Cursor does not document all its values"
	}
};
const PROSE = "a model reads it";
const CURSOR_CALLS = {
	host: "Cursor",
	traces: [],
	tools: {
		run_terminal_cmd: toolWith("shell", "command"),
		edit_file: toolWith("edit", "target_file"),
		delete_file: toolWith("edit", "target_file")
	},
	requestsOf: (call) => {
		const { kind, text } = call;
		switch (kind) {
			case "shell": {
				const commands = shellCallsOf(text);
				return commands.length > 1 ? { why: "Cursor does not document how it reads several commands in one line" } : commands;
			}
			case "read":
			case "edit":
			case "write":
			case "notebook": {
				const path = pathInFolder(call);
				if (typeof path !== "string") return path;
				return [plainCall(kind === "read" ? "read" : "edit", path)];
			}
			case "fetch": return [plainCall("fetch", hostOfAddress(text))];
			case "mcp": {
				const parts = mcpParts(call);
				return parts ? [plainCall("mcp", `${parts.server}:${parts.tool}`)] : nothingAbout(call);
			}
			default: return nothingAbout(call);
		}
	}
};
function readCursorCli(files) {
	const tops = files.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const rules = ["deny", "allow"].map((list) => tops.flatMap((top) => top.get("permissions").get(list).texts().map(({ value, place }) => ({
		list,
		text: value,
		place,
		read: readCursorRule(value)
	})))).flat();
	const read = joinSettings([...tops.map((top) => readSettings(top, CLI_KEYS)), {
		...NOTHING_SET,
		opaque: rules.flatMap(({ list, text, place, read: rule }) => rule.kind !== "opaque" ? [] : [{
			key: JSON.stringify([list, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)]),
			subject: `the ${list} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text))}`,
			text,
			place,
			effect: list === "allow" ? "grants" : "restricts",
			why: rule.why
		}]),
		remarks: rules.flatMap(({ list, text, place, read: rule }) => remarksOf$2(list, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text), rule).map((remark) => ({
			...remark,
			place
		})))
	}]);
	return simplePermissions([{
		id: "default",
		basis: "the default of Cursor",
		otherwise: "needs approval",
		rules: rules.flatMap(({ list, text, place, read: rule }) => rule.kind !== "rule" ? [] : [hostRule({
			list,
			level: list === "deny" ? "denied" : "allowed",
			patterns: rule.patterns,
			name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
			examples: rule.examples,
			place
		})])
	}], read, files, POSSIBLE$1);
}
function remarksOf$2(list, rule, read) {
	if (read.kind === "dead") return [{
		kind: "dead-rule",
		rule,
		why: read.why
	}];
	return read.kind === "rule" && list === "allow" && read.everything !== void 0 ? [{
		kind: "allows-everything",
		rule,
		what: read.everything
	}] : [];
}
function readCursor(files) {
	const topsOf = (role) => files.filter((file) => file.role === role).map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const [permissions] = topsOf("permissions");
	const mcp = permissions?.get("mcpAllowlist");
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(SANDBOX_KEYS)
		},
		...topsOf("sandbox").map((top) => readSettings(top, SANDBOX_KEYS)),
		...topsOf("hooks").map((top) => ({
			...NOTHING_SET,
			code: readHookLists(top.get("hooks"), (event) => /^(?:before|pre)/i.test(event))
		})),
		readLists(permissions)
	]);
	return simplePermissions([{
		id: "default",
		basis: "the default of Cursor",
		otherwise: "needs approval",
		rules: (mcp?.texts() ?? []).map(({ value, place }) => hostRule({
			list: "allow",
			level: "allowed",
			patterns: [mcpPattern(value)],
			name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value),
			examples: [mcpCall$1(value)],
			place
		}))
	}], read, files, POSSIBLE$1);
}
function readLists(top) {
	const all = [...["terminalAllowlist", "mcpAllowlist"].map((name) => {
		const list = top?.get(name);
		const isReplaced = list?.exists ?? false;
		return {
			key: `${name} of the user`,
			subject: `the user's own ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
			order: {
				kind: "ranked",
				strictestFirst: [true, false]
			},
			value: isReplaced,
			words: isReplaced ? "ignored" : "used",
			...list?.exists && { place: list.place }
		};
	}), terminalSetting(top?.get("terminalAllowlist"))];
	if (top === void 0) return {
		...NOTHING_SET,
		settings: all
	};
	const run = top.get("autoRun");
	return joinSettings([{
		...NOTHING_SET,
		settings: all,
		remarks: top.get("mcpAllowlist").texts().filter(({ value }) => /^\*+:\*+$/.test(value)).map(({ value, place }) => ({
			kind: "allows-everything",
			rule: value,
			what: "every tool of every MCP server",
			place
		}))
	}, ...run.entries().map(([key, value]) => opaqueOf(`autoRun.${key}`, value, PROSE))]);
}
function terminalSetting(list) {
	const entries = list?.texts().map(({ value }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value)) ?? [];
	const value = [...new Set(entries)].sort();
	return {
		key: "terminalAllowlist",
		subject: "the list \"terminalAllowlist\", whose matching rules Cursor does not document,",
		order: { kind: "set" },
		value,
		words: value.length === 0 ? "empty" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
		...list?.exists && { place: list.place }
	};
}
// build/src/formats/permissions/cursor/dialect.js
function file$2(role, marks) {
	return {
		role,
		...marks && { marks },
		syntax: "json-with-comments",
		path: new RegExp(`^(?<folder>(?:.*\\/)?)\\.cursor\\/${role}\\.json$`, "i"),
		maxBytes: MAX_PERMISSION_BYTES
	};
}
const CURSOR = {
	id: "cursor",
	version: "2026-11-28",
	files: [
		file$2("permissions", hasAnyKey("terminalAllowlist", "mcpAllowlist", "autoRun")),
		file$2("sandbox", hasAnyKey("networkPolicy", "additionalReadwritePaths")),
		file$2("hooks", ({ value }) => keysAt(value, "hooks").some((event) => /^(?:before|after)[A-Z]|^stop$/.test(event)))
	],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCursor(files)
	}],
	without: () => readCursor([]),
	calls: {
		...CURSOR_CALLS,
		requestsOf: (call) => call.kind === "mcp" ? CURSOR_CALLS.requestsOf(call) : nothingAbout(call)
	}
};
const CURSOR_CLI = {
	id: "cursor-cli",
	version: "2026-11-28",
	files: [file$2("cli", ({ value }) => {
		const rules = listedRules$1(value);
		const isOwn = rules.some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
		const isOfClaude = rules.some((rule) => /^(?:Bash|Edit|Glob|Grep|mcp__)/.test(rule));
		return isOwn || !isOfClaude && rules.some((rule) => rule.startsWith("Write("));
	})],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCursorCli(files)
	}],
	without: () => readCursorCli([]),
	calls: CURSOR_CALLS
};
// build/src/formats/permissions/gemini/calls.js
const TOOLS$1 = {
	read: "read_file",
	edit: "replace",
	write: "write_file",
	fetch: "web_fetch",
	skill: "activate_skill",
	agent: "invoke_agent"
};
const FILE = [
	"file_path",
	"absolute_path",
	"path"
];
const GEMINI_CALLS = {
	host: "Gemini CLI",
	traces: ["gemini-cli"],
	tools: {
		run_shell_command: toolWith("shell", "command"),
		read_file: toolWith("read", ...FILE),
		replace: toolWith("edit", ...FILE),
		write_file: toolWith("write", ...FILE),
		web_fetch: {
			kind: "fetch",
			textsOf: (input) => addressIn(input)
		},
		activate_skill: toolWith("skill", "name", "skill"),
		invoke_agent: toolWith("agent", "agent_name", "name", "agent"),
		...toolsNamed("glob grep_search search_file_content list_directory read_many_files", toolWithout("read", ".", "dir_path", "path"))
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return shellCallsOf(call.text);
		if (call.kind === "mcp") return [mcpCall(mcpParts(call), call.text)];
		const text = call.made?.tool ?? TOOLS$1[call.kind] ?? call.text;
		const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(text) ?? [];
		if (server !== void 0 && tool !== void 0) return [mcpCall({
			server,
			tool
		}, text)];
		return call.kind === "tool" || TOOLS$1[call.kind] !== void 0 ? [plainCall("tool", text)] : nothingAbout(call);
	}
};
function addressIn(input) {
	const address = /https?:\/\/[^\s"'<>\\]+/.exec(JSON.stringify(input ?? null))?.[0];
	return address === void 0 ? void 0 : [address];
}
function mcpCall(parts, text) {
	return parts === void 0 ? plainCall("tool", text) : {
		kind: "mcp",
		prefix: `mcp_${parts.server}_`,
		text: parts.tool
	};
}
function answerInGemini(text, situation, compile) {
	const written = writtenCall(text);
	if (written === void 0) return void 0;
	const { kind, text: value } = written;
	if (kind === "shell" || kind === "tool" && /\s/.test(value)) return answerAboutLine$1(value.trim(), situation, compile);
	const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(value) ?? /^mcp_([^_]+)_(.+)$/.exec(value) ?? [];
	return answerAbout([server !== void 0 && tool !== void 0 ? {
		kind: "mcp",
		prefix: `mcp_${server}_`,
		text: tool
	} : {
		kind: "tool",
		prefix: "",
		text: TOOLS$1[kind] ?? value
	}], situation, compile);
}
function answerAboutLine$1(line, situation, compile) {
	const commands = commandsOf(line);
	const inner = commands.flatMap(({ words }) => {
		const script = scriptOf(words);
		if (script === void 0) return [];
		return answerAboutLine$1(script, situation, compile)?.parts ?? [];
	});
	const parts = [...answerAbout(commands.map(({ text }) => shellCall(text)), situation, compile)?.parts ?? [], ...inner];
	const whole = answerAbout([shellCall(line)], situation, compile)?.parts ?? [];
	const strictest = (list) => list.reduce((least, part) => Math.min(least, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(part)), Number.POSITIVE_INFINITY);
	const all = strictest(whole) < strictest(parts) ? [...parts, ...whole] : parts;
	const read = readCommandLine(line).isClosed ? all : [...all, unreadable$3(line, situation)];
	const [decisive] = read.toSorted((a, b) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(a) - (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(b));
	return decisive && {
		level: decisive.level,
		parts: read
	};
}
function unreadable$3(line, { policy: { otherwise } }) {
	return {
		call: shellCall(line),
		level: otherwise.level,
		rule: otherwise
	};
}
function scriptOf([shell = "", option = "", script]) {
	return /^(?:bash|sh|zsh) -c$/.test(`${unquoted(shell)} ${unquoted(option)}`) && script !== void 0 ? unquoted(script) : void 0;
}
// build/src/formats/permissions/gemini/keys.js
const NEUTRAL$2 = { kind: "neutral" };
const READ$4 = { kind: "read" };
const CODE = { kind: "code" };
const yes$2 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no$1 = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const renamed$1 = (to) => ({
	kind: "ignored",
	why: `Gemini CLI no longer reads it, and reads "${to}" instead`
});
const GEMINI_KEYS = {
	...Object.fromEntries([
		"$schema",
		"ui*",
		"ide*",
		"privacy*",
		"telemetry*",
		"output*",
		"billing*",
		"model",
		"modelConfigs*",
		"contextFileName",
		"context.fileName",
		"context.fileFiltering*",
		"context.importFormat",
		"context.memoryBoundaryMarkers",
		"context.discoveryMaxDirs",
		"context.loadMemoryFromIncludeDirectories",
		"experimental.extensionReloading",
		"experimental.modelSteering",
		"experimental.autoMemory",
		"experimental.topicUpdateNarration",
		"experimental.voiceMode",
		"general.preferredEditor",
		"general.vimMode",
		"general.devtools",
		"general.previewFeatures",
		"general.enableAutoUpdate*",
		"general.disableAutoUpdate",
		"general.disableUpdateNag",
		"general.checkpointing*",
		"general.enablePromptCompletion",
		"general.retryFetchErrors",
		"general.maxAttempts",
		"general.debugKeystrokeLogging",
		"general.sessionRetention*",
		"general.rewind*",
		"general.plan*",
		"general.enableNotifications",
		"security.auth*",
		"tools.shell*",
		"tools.useRipgrep",
		"tools.truncateToolOutput*",
		"tools.enableToolOutputTruncation",
		"tools.disableLLMCorrection",
		"theme",
		"selectedAuthType",
		"vimMode",
		"preferredEditor",
		"hideTips",
		"hideBanner",
		"usageStatisticsEnabled",
		"useWriteTodos"
	].map((key) => [key, NEUTRAL$2])),
	"tools.core": READ$4,
	"tools.allowed": READ$4,
	"tools.exclude": READ$4,
	"tools.confirmationRequired": READ$4,
	"mcp.allowed": READ$4,
	"mcp.excluded": READ$4,
	mcpServers: READ$4,
	hooks: READ$4,
	"general.defaultApprovalMode": READ$4,
	coreTools: renamed$1("tools.core"),
	excludeTools: renamed$1("tools.exclude"),
	allowedTools: renamed$1("tools.allowed"),
	allowMCPServers: renamed$1("mcp.allowed"),
	excludeMCPServers: renamed$1("mcp.excluded"),
	autoAccept: {
		kind: "ignored",
		why: "Gemini CLI no longer reads it"
	},
	"tools.autoAccept": {
		kind: "ignored",
		why: "Gemini CLI no longer reads it"
	},
	sandbox: renamed$1("tools.sandbox"),
	"admin*": {
		kind: "ignored",
		why: "a file of a repository cannot set it"
	},
	"context.includeDirectories": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"mcp.autoAllowInHeadless": yes$2(false),
	"mcp.serverCommand": CODE,
	"tools.discoveryCommand": CODE,
	"tools.callCommand": CODE,
	"tools.sandbox": {
		kind: "mixed",
		absent: false
	},
	"tools.sandboxNetworkAccess": yes$2(false),
	"tools.sandboxAllowedPaths": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"security.toolSandboxing": no$1(false),
	"security.disableYoloMode": no$1(false),
	"security.disableAlwaysAllow": no$1(false),
	"security.folderTrust.enabled": no$1(true),
	"security.blockGitExtensions": no$1(false),
	"security.enableConseca": no$1(false),
	"security.enablePermanentToolApproval": yes$2(false),
	"security.autoAddToPolicyByDefault": yes$2(false),
	"security.allowedExtensions": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"security.environmentVariableRedaction.enabled": no$1(false),
	"security.environmentVariableRedaction.allowed": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"security.environmentVariableRedaction.blocked": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"hooksConfig.enabled": {
		kind: "mixed",
		absent: true
	},
	"hooksConfig.disabled": {
		kind: "mixed",
		absent: []
	},
	"hooksConfig.notifications": NEUTRAL$2
};
// build/src/formats/permissions/gemini/rules.js
const MODES$1 = [
	"plan",
	"default",
	"auto_edit"
];
const SHELL$5 = "run_shell_command";
const SHELL_NAMES = [SHELL$5, "ShellTool"];
const SEARCHES$1 = ["grep_search", "search_file_content"];
function entriesOf(list) {
	return list.texts().map(({ value: text, place }) => {
		const [, tool = text, args] = /^([A-Za-z0-9_-]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
		return {
			text,
			tool,
			...args !== void 0 && { args },
			place
		};
	});
}
function toolPatterns(name) {
	if (name === SHELL$5) return [callPattern(["shell"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")];
	const own = callPattern(["tool"], either((SEARCHES$1.includes(name) ? SEARCHES$1 : [name]).map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)), "");
	if (!name.startsWith("mcp_")) return [own];
	const rest = name.slice(4);
	return [...rest].flatMap((char, at) => char === "_" && at > 0 && at < rest.length - 1 ? [at] : []).map((at) => callPattern(["mcp"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(rest.slice(at + 1)), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(`mcp_${rest.slice(0, at)}_`)));
}
function toolCall$1(name) {
	if (name === SHELL$5) return {
		kind: "shell",
		prefix: "",
		text: "rm -rf build"
	};
	const [, prefix, text] = /^(mcp_[^_]+_)(.+)$/.exec(name) ?? [];
	return prefix === void 0 || text === void 0 ? {
		kind: "tool",
		prefix: "",
		text: name
	} : {
		kind: "mcp",
		prefix,
		text
	};
}
function prefixOf(server) {
	return `mcp_${server.replace(/[^A-Za-z0-9_.:-]/g, "_")}_`;
}
function serverPattern(server) {
	const prefix = server === "*" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(prefixOf(server));
	return callPattern(["mcp"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, prefix);
}
function serverCall(server) {
	return {
		kind: "mcp",
		prefix: server === "*" ? "mcp_github_" : prefixOf(server),
		text: "create_issue"
	};
}
function commandPattern(text) {
	return callPattern(["shell"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(text)}(?:[ "]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
}
const DANGEROUS = callPattern(["shell"], `(?:sudo )*rm -(?:f|rf|fr)(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
const READ_ONLY_GIT = callPattern(["shell"], `git (?:status|log|diff|show)(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
const REDIRECTED = callPattern(["shell"], `(?:[^"'\\\\<>\ufdd0]|[<>]\\(|\\\\[^\ufdd0]|'[^'\ufdd0]*'|"(?:[^"\\\\\ufdd0]|\\\\[^\ufdd0])*")*[<>](?:[^(\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`, "");
function builtIn$2(name, level, patterns, more = {}) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		name,
		...more
	});
}
function safeCommands() {
	const { patterns, except } = READ_ONLY;
	return builtIn$2("commands that only read", "allowed", [...patterns, READ_ONLY_GIT], { except });
}
function dangerousCommands() {
	return builtIn$2("commands that delete without asking", "needs approval", [DANGEROUS]);
}
function readRules(top, mode) {
	const [tools, mcp] = [top.get("tools"), top.get("mcp")];
	const excluded = entriesOf(tools.get("exclude"));
	const allowed = entriesOf(tools.get("allowed"));
	const core = tools.get("core");
	const isCoreUsed = core.exists && mode !== "plan";
	return {
		rules: [
			...unavailable(top, mcp.get("allowed")),
			...serverRules$1("deny", mcp.get("excluded"), "mcp.excluded"),
			...excluded.filter(({ args, tool }) => args === void 0 && tool !== "ShellTool").map((entry) => wholeRule("deny", "tools.exclude", entry)),
			...confirmed(entriesOf(tools.get("confirmationRequired"))),
			...allowRules("tools.allowed", allowed),
			...shellOnly(allowed),
			...isCoreUsed ? allowRules("tools.core", entriesOf(core)) : [],
			...isCoreUsed ? [everythingElse(core)] : [],
			...trusted(top.get("mcpServers")),
			...serverRules$1("allow", mcp.get("allowed"), "mcp.allowed")
		],
		remarks: [...excluded.flatMap(excludedRemarks), ...[...allowed, ...entriesOf(core)].flatMap(allowedRemarks)]
	};
}
const LEVELS$3 = {
	allow: "allowed",
	ask: "needs approval",
	deny: "denied"
};
function ruleOf$2(list, key, { text, place }, patterns, examples) {
	const name = `${key}: ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)}`;
	return hostRule({
		list,
		level: LEVELS$3[list],
		patterns,
		name,
		examples,
		place
	});
}
function wholeRule(list, key, entry) {
	return ruleOf$2(list, key, entry, toolPatterns(entry.tool), [toolCall$1(entry.tool)]);
}
function confirmed(entries) {
	return entries.filter(({ args }) => args === void 0).flatMap((entry) => [...entry.tool === SHELL$5 ? [safeCommands()] : [], wholeRule("ask", "tools.confirmationRequired", entry)]);
}
function isShell({ tool }) {
	return SHELL_NAMES.includes(tool);
}
function allowRules(key, entries) {
	return entries.flatMap((entry) => {
		const { args } = entry;
		if (!isShell(entry)) return [wholeRule("allow", key, entry)];
		if (args === void 0) return [dangerousCommands(), wholeRule("allow", key, {
			...entry,
			tool: SHELL$5
		})];
		if (args === "") return [];
		const examples = [args + sampleText(args, true, false), args].map((text) => ({
			kind: "shell",
			prefix: "",
			text
		}));
		return [ruleOf$2("allow", key, entry, [commandPattern(args)], examples)];
	});
}
function shellOnly(allowed) {
	const first = allowed.find((entry) => isShell(entry) && entry.args !== void 0);
	if (first === void 0) return [];
	const text = "commands that are not listed";
	const other = callPattern(["shell"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "");
	return [ruleOf$2("deny", "tools.allowed", {
		...first,
		text
	}, [other], [toolCall$1(SHELL$5)])];
}
function everythingElse({ place }) {
	const patterns = [callPattern([
		"shell",
		"tool",
		"mcp"
	], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)];
	const calls = [
		toolCall$1(SHELL$5),
		toolCall$1("write_file"),
		serverCall("*")
	];
	return ruleOf$2("deny", "tools.core", {
		text: "tools that are not listed",
		place
	}, patterns, calls);
}
function trusted(servers) {
	return servers.entries().flatMap(([name, value]) => {
		if (value.get("trust").boolean() !== true) return [];
		const { place } = value.get("trust");
		return [ruleOf$2("allow", "mcpServers", {
			text: `${name}: trust`,
			place
		}, [serverPattern(name)], [serverCall(name)])];
	});
}
function serverRules$1(list, names, key) {
	return names.texts().map(({ value, place }) => ruleOf$2(list, key, {
		text: value,
		place
	}, [serverPattern(value)], [serverCall(value)]));
}
function unavailable(top, allowed) {
	const ofServers = readServers(top.get("mcpServers")).flatMap(({ name, reader }) => {
		const named = (tool) => callPattern(["mcp"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(tool), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(prefixOf(name)));
		const [include, exclude] = [reader.get("includeTools"), reader.get("excludeTools")];
		const off = exclude.texts().map(({ value }) => value);
		const on = include.texts().map(({ value }) => value.replace(/\(.*$/, ""));
		const entry = (key, { place }) => ({
			text: `${name}: ${key}`,
			place
		});
		const calls = off.map((text) => ({
			kind: "mcp",
			prefix: prefixOf(name),
			text
		}));
		const written = entry("includeTools", include);
		return [...off.length > 0 ? [ruleOf$2("deny", "mcpServers", entry("excludeTools", exclude), off.map(named), calls)] : [], ...include.exists ? [hostRule({
			list: "deny",
			level: "denied",
			patterns: [serverPattern(name)],
			except: on.map(named),
			name: `mcpServers: ${written.text}`,
			examples: [serverCall(name)],
			place: written.place
		})] : []];
	});
	if (!allowed.exists) return ofServers;
	const listed = allowed.texts().map(({ value }) => serverPattern(value));
	const others = hostRule({
		list: "deny",
		level: "denied",
		patterns: [serverPattern("*")],
		except: listed,
		name: "mcp.allowed: servers that are not listed",
		examples: [serverCall("*"), {
			kind: "mcp",
			prefix: "mcp_sentry_",
			text: "find_issues"
		}],
		place: allowed.place
	});
	return [...ofServers, others];
}
function excludedRemarks({ text, tool, args, place }) {
	if (args === void 0 && tool !== "ShellTool") return [];
	const why = args === void 0 ? "only the name of the tool itself excludes it" : "the whole text is read as the name of a tool";
	const instead = SHELL_NAMES.includes(tool) ? SHELL$5 : tool;
	return [{
		kind: "dead-rule",
		rule: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
		why,
		instead,
		place
	}];
}
function allowedRemarks(entry) {
	const { args, place } = entry;
	const rule = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(entry.text);
	if (!isShell(entry)) return [];
	if (args === void 0) return [{
		kind: "allows-everything",
		rule,
		what: "every shell command",
		place
	}];
	if (args === "") return [{
		kind: "dead-rule",
		rule,
		why: "there is no command between the brackets",
		place
	}];
	const plain = args.replace(/(?::| )?\*$/, "");
	if (plain === args) return [];
	return [{
		kind: "dead-rule",
		rule,
		why: `commands have to begin with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(args)}, because "*" has no special meaning here`,
		instead: `${SHELL$5}(${plain})`,
		place
	}];
}
const names = (list) => either(list.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo));
const FREE = [
	"glob",
	"grep_search",
	"search_file_content",
	"list_directory",
	"read_file",
	"google_web_search",
	"read_mcp_resource",
	"list_mcp_resources",
	"invoke_agent",
	"ask_user"
];
const EDITS$4 = [
	"replace",
	"write_file",
	"web_fetch"
];
function modeRules$2(mode) {
	const tools = (list) => [callPattern(["tool"], names(list), "")];
	const tracker = callPattern(["tool"], `tracker_${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, "");
	const call = (text) => ({
		kind: "tool",
		prefix: "",
		text
	});
	const all = { examples: [
		toolCall$1(SHELL$5),
		call("write_file"),
		serverCall("*")
	] };
	return [builtIn$2("tools that only read", "allowed", [...tools(FREE), tracker], { examples: [call("read_file")] }), ...mode === "plan" ? [builtIn$2("everything in plan mode", "denied", [callPattern([
		"shell",
		"tool",
		"mcp"
	], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)], all)] : [builtIn$2("tools that edit", mode === "auto_edit" ? "allowed" : "needs approval", tools(EDITS$4), { examples: EDITS$4.map(call) }), safeCommands()]];
}
function redirectionRule() {
	return builtIn$2("redirections", "needs approval", [REDIRECTED]);
}
const GEMINI_REQUESTS = {
	possible: [
		callPattern(["shell"], `[^\\s\ufdd0][^\\n\ufdd0]*`, ""),
		callPattern(["tool"], "[a-z][a-z0-9_]*", ""),
		callPattern(["mcp"], "[A-Za-z0-9_.:-]+", "mcp_[A-Za-z0-9_.:-]+_")
	],
	impossible: [callPattern(["shell"], `[^"'\ufdd0]*[;|&\\n]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`), callPattern(["tool"], `${SHELL$5}|mcp_${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, "")]
};
// build/src/formats/permissions/gemini/gemini.js
function readGemini$1(files) {
	const file = files.find(({ role }) => role === "settings");
	const top = file && _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const stated = top?.get("general").get("defaultApprovalMode");
	const mode = MODES$1.find((name) => name === stated?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(GEMINI_KEYS)
	}, ...top === void 0 ? [] : [readTop$4(top)]]);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const situationOf = (current) => situation(top, current, read, file && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(file.document));
	return {
		situations: [situationOf(mode ?? "default")],
		mode: mode ?? "default",
		withModeOf: (other) => [situationOf(MODES$1.find((name) => name === other.mode) ?? "default")],
		code: [
			...read.code,
			...servers.map(codeOfServer$1),
			...top === void 0 ? [] : readHooks(top.get("hooks")).map(asGuard)
		],
		opaque: read.opaque,
		remarks: [
			...read.remarks,
			...top === void 0 ? [] : readRules(top, mode ?? "default").remarks,
			...files.flatMap(({ document, role }) => [...role === "policy" ? [unreadPolicy(document.file, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document))] : [], ...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			}))])
		]
	};
}
function asGuard(code) {
	return code.key.startsWith("[\"hook\",\"Before") ? {
		...code,
		isGuard: true
	} : code;
}
function situation(top, mode, { settings }, place) {
	const stage = (rules) => ({
		role: "decides",
		combinator: "first",
		rules
	});
	return {
		id: "usual",
		basis: `the approval mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(mode)}`,
		policy: {
			stages: [
				...mode === "auto_edit" ? [] : [{
					role: "limits",
					combinator: "all",
					rules: [redirectionRule()]
				}],
				stage(top === void 0 ? [] : readRules(top, mode).rules),
				stage(modeRules$2(mode))
			],
			otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("needs approval", place),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings,
			fields: 3,
			requests: GEMINI_REQUESTS
		}
	};
}
const RULE_KEYS$1 = [
	"trust",
	"includeTools",
	"excludeTools",
	"timeout",
	"description",
	"type"
];
function codeOfServer$1({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !RULE_KEYS$1.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
function unreadPolicy(file, place) {
	return {
		kind: "no-effect-here",
		key: file.replace(/^.*\.gemini\//i, ""),
		why: "Gemini CLI does not load policies from a repository today",
		place
	};
}
function readTop$4(top) {
	const mode = top.get("general").get("defaultApprovalMode");
	const enabled = top.get("hooks").get("enabled");
	return joinSettings([
		readSettings(top, GEMINI_KEYS),
		readUnknownMode(mode),
		enabled.boolean() === false ? opaqueOf("hooks.enabled", enabled, "older versions switch hooks off with it") : NOTHING_SET
	]);
}
function readUnknownMode(mode) {
	const text = mode.text();
	if (!mode.exists || MODES$1.some((name) => name === text)) return NOTHING_SET;
	const key = "general.defaultApprovalMode";
	if (text !== "yolo") return opaqueOf(key, mode, "Gemini CLI has no mode of this name");
	const why = "only an option of the command line starts this mode";
	const { place } = mode;
	return {
		...NOTHING_SET,
		remarks: [{
			kind: "no-effect-here",
			key: `${key}: yolo`,
			why,
			place
		}]
	};
}
// build/src/formats/permissions/gemini/dialect.js
const MOST$1 = { maxBytes: MAX_PERMISSION_BYTES };
const isOfFamily = hasAnyKey("tools.core", "tools.allowed", "tools.exclude", "tools.sandbox", "tools.approvalMode", "mcp.allowed", "mcp.excluded", "security.auth", "security.folderTrust", "coreTools", "excludeTools");
const GEMINI = {
	id: "gemini",
	version: "2026-08-21",
	files: [{
		...MOST$1,
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/settings\.json$/i,
		marks: (content) => isOfFamily(content) && keysAt(content.value, "permissions").length === 0 || keysAt(content.value, "hooks").some((event) => /^(?:Before|After)[A-Z]/.test(event))
	}, {
		...MOST$1,
		role: "policy",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/policies\/[^/]+\.toml$/i,
		marks: ({ text }) => /^\s*\[\[rule\]\]/m.test(text) && /^\s*decision\s*=/m.test(text)
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readGemini$1(files)
	}],
	without: () => readGemini$1([]),
	answer: (_, situation, text, compile) => answerInGemini(text, situation, compile),
	calls: GEMINI_CALLS
};
// build/src/formats/permissions/workflow-agent/answer.js
const PREFIX = /^(?:[A-Za-z_]\w*=\S* |(?:sudo|env|watch|setsid|ionice|flock) )*/;
const TOKEN$1 = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|(&&|\|\||[;|&\n])|[\s\S]/g;
function answerInWorkflow(_, { policy }, text, compile) {
	const call = writtenCall(text);
	if (call === void 0) return void 0;
	const decide = compile(policy);
	const parts = (call.kind === "shell" ? commandTexts(call.text) : [call.text]).map((each) => {
		const prefix = call.kind === "shell" ? PREFIX.exec(each)?.[0] ?? "" : "";
		const part = {
			kind: call.kind,
			prefix,
			text: each.slice(prefix.length)
		};
		const { level, settled } = decide(requestOfCall(part));
		return {
			call: part,
			level,
			rule: settled[0]
		};
	});
	const [strictest] = parts.toSorted((a, b) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(a) - (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(b));
	return strictest && {
		level: strictest.level,
		parts
	};
}
const WORKFLOW_CALLS = {
	host: "the agent of the workflow",
	tools: {},
	traces: [
		"claude-stream-json",
		"claude-transcript",
		"codex",
		"gemini-cli",
		"copilot-events",
		"gh-aw"
	],
	hasUnknownReaders: true,
	requestsOf: (call) => {
		const { kind, text } = call;
		switch (kind) {
			case "shell": return commandTexts(text).map((each) => {
				const prefix = PREFIX.exec(each)?.[0] ?? "";
				return {
					kind,
					prefix,
					text: each.slice(prefix.length)
				};
			});
			case "read":
			case "edit":
			case "write":
			case "notebook": {
				const path = pathInFolder(call);
				return typeof path === "string" ? [plainCall(kind, path)] : path;
			}
			case "fetch": return [plainCall(kind, hostOfAddress(text))];
			case "mcp": return [plainCall(kind, mcpName(call))];
			default: return [plainCall(kind, text)];
		}
	}
};
function answerMadeInWorkflow(permissions, situation, call, compile) {
	return "parameters" in permissions ? answerToMade(permissions, situation, call, compile) : answerByRequests(WORKFLOW_CALLS, {
		situation,
		call,
		compile
	});
}
function commandTexts(line) {
	const texts = [""];
	for (const [token, operator] of line.matchAll(TOKEN$1)) if (operator === void 0) texts.push(`${texts.pop() ?? ""}${token}`);
	else texts.push("");
	return texts.map((text) => text.trim()).filter((text) => text !== "");
}
// build/src/formats/permissions/workflow-agent/arguments.js
const FIRST_MARK = 57344;
const MAX_EXPRESSIONS = 6e3;
function wordsOfClaudeArgs(text) {
	const expressions = [];
	return splitWords(text.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n").replace(/\$\{\{[\s\S]*?\}\}/g, (expression) => {
		if (expressions.length >= MAX_EXPRESSIONS) return expression;
		expressions.push(expression);
		return String.fromCharCode(FIRST_MARK + expressions.length - 1);
	})).map((word) => word.replace(/[\ue000-\uf8ff]/g, (mark) => expressions[mark.charCodeAt(0) - FIRST_MARK] ?? mark));
}
const TOKEN = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|(?<![^\s])#[\s\S]*|[\s\S]/g;
function splitWords(text) {
	const words = [];
	let word;
	for (const [whole, single, double, escaped] of text.matchAll(TOKEN)) if (!/^(?:\s|#[\s\S])/.test(whole)) {
		const part = single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? whole;
		word = (word ?? "") + part;
	} else if (word !== void 0) {
		words.push(word);
		word = void 0;
	}
	return word === void 0 ? words : [...words, word];
}
function readFlags(words, arities) {
	const flags = [];
	const rest = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? "";
		const [, name = "", value] = /^--?([A-Za-z][^=\s]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
		if (name === "") {
			rest.push(word);
			continue;
		}
		const arity = Object.hasOwn(arities, name) ? arities[name] : "one";
		const values = value === void 0 ? [] : [value];
		const isOption = (next) => next === void 0 || (arity === "one" && next !== "" ? next.startsWith("--") : /^-/.test(next));
		if (value === void 0 && arity !== "none") while (!isOption(words[at + 1]) && (arity === "many" || values.length === 0)) {
			at += 1;
			values.push(words[at] ?? "");
		}
		flags.push({
			name,
			values
		});
	}
	return {
		flags,
		rest
	};
}
function valuesOf(flags, ...names) {
	return flags.filter(({ name }) => names.includes(name)).flatMap(({ values }) => [...values]);
}
function lastValue(flags, ...names) {
	return flags.filter(({ name }) => names.includes(name)).flatMap(({ values }) => [...values]).at(-1);
}
function isGiven(flags, ...names) {
	return flags.some(({ name, values }) => names.includes(name) && values[0] !== "false");
}
function splitList(text, { atBlanks }) {
	const parts = [];
	let depth = 0;
	let part = "";
	for (const char of text) {
		if (char === "(") depth += 1;
		if (char === ")") depth = Math.max(0, depth - 1);
		if (depth === 0 && (char === "," || char === "\n" || atBlanks && char === " ")) {
			parts.push(part);
			part = "";
		} else part += char;
	}
	return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
// build/src/formats/permissions/workflow-agent/shell-words.js
var _a;
const MAX_NESTING = 16;
function commandsIn(script) {
	const found = [];
	new ScriptReader(script.replaceAll("\\\r\n", "").replaceAll("\\\n", ""), found, 0).read();
	return found;
}
var ScriptReader = class {
	#text;
	#found;
	#depth;
	#at = 0;
	#words = [];
	#word;
	#isTarget = false;
	#documents = [];
	constructor(text, found, depth) {
		this.#text = text;
		this.#found = found;
		this.#depth = depth;
	}
	read() {
		while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? "");
		this.#endCommand();
	}
	#step(char) {
		switch (char) {
			case " ":
			case "	":
			case "\r":
				this.#endWord();
				break;
			case "\n":
				this.#endCommand();
				this.#at += 1;
				this.#skipDocuments();
				return;
			case ";":
			case "&":
			case "|":
			case "(":
			case ")":
				this.#endCommand();
				break;
			case "<":
			case ">":
				this.#redirection();
				return;
			case "#":
				if (this.#word !== void 0) this.#add(char);
				else this.#skipLine();
				return;
			case "\\":
				this.#add(this.#text[this.#at + 1] ?? "");
				this.#at += 1;
				return;
			case "'":
				this.#single();
				return;
			case "\"":
				this.#double();
				return;
			case "`":
				this.#backquoted();
				return;
			case "$":
				this.#dollar();
				return;
			default:
				this.#add(char);
				return;
		}
		this.#at += 1;
	}
	#add(text) {
		this.#word = (this.#word ?? "") + text;
		this.#at += 1;
	}
	#endWord() {
		if (this.#word === void 0) return;
		if (this.#isTarget) this.#isTarget = false;
		else this.#words.push(this.#word);
		this.#word = void 0;
	}
	#endCommand() {
		this.#endWord();
		this.#isTarget = false;
		if (this.#words.length > 0) this.#found.push(this.#words);
		this.#words = [];
	}
	#skipLine() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#redirection() {
		if (/^\d+$/.test(this.#word ?? "")) this.#word = void 0;
		else this.#endWord();
		const rest = this.#text.slice(this.#at, this.#at + 400);
		const document = /^<<-?[ \t]*(?:(['"])([^\n]*?)\1|\\?([^\s;&|<>()'"]+))/.exec(rest);
		if (document && !rest.startsWith("<<<")) {
			this.#documents.push(document[2] ?? document[3] ?? "");
			this.#at += document[0].length;
			return;
		}
		if (rest[1] === "(") {
			this.#at += 1;
			this.#word = this.#substitution(1);
			this.#endWord();
			return;
		}
		this.#at += (/^[<>][<>&|]*/.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
		this.#isTarget = true;
	}
	#skipDocuments() {
		for (const end of this.#documents) while (this.#at < this.#text.length) {
			const from = this.#at;
			this.#skipLine();
			const line = this.#text.slice(from, this.#at).replace(/\r$/, "");
			this.#at += 1;
			if (line.trim() === end) break;
		}
		this.#documents = [];
	}
	#single() {
		const end = this.#text.indexOf("'", this.#at + 1);
		const to = end === -1 ? this.#text.length : end;
		this.#word = (this.#word ?? "") + this.#text.slice(this.#at + 1, to);
		this.#at = to + 1;
	}
	#double() {
		this.#word ??= "";
		this.#at += 1;
		while (this.#at < this.#text.length && this.#text[this.#at] !== "\"") {
			const char = this.#text[this.#at] ?? "";
			if (char === "\\") {
				const next = this.#text[this.#at + 1] ?? "";
				this.#add("$`\"\\".includes(next) ? next : char + next);
				this.#at += 1;
			} else if (char === "`") this.#backquoted();
			else if (char === "$") this.#dollar();
			else this.#add(char);
		}
		this.#at += 1;
	}
	#backquoted() {
		const end = this.#text.indexOf("`", this.#at + 1);
		const to = end === -1 ? this.#text.length : end;
		this.#nested(this.#text.slice(this.#at + 1, to));
		this.#word = (this.#word ?? "") + this.#text.slice(this.#at, to + 1);
		this.#at = to + 1;
	}
	#dollar() {
		const next = this.#text[this.#at + 1];
		if (next === "(") this.#word = `${this.#word ?? ""}$${this.#substitution(1)}`;
		else if (next === "{") {
			const end = this.#text.indexOf("}", this.#at);
			const close = this.#text.startsWith("${{", this.#at) ? this.#text.indexOf("}}", this.#at) + 1 : end;
			const to = close <= 0 ? this.#text.length : close + 1;
			this.#word = (this.#word ?? "") + this.#text.slice(this.#at, to);
			this.#at = to;
		} else this.#add("$");
	}
	#substitution(skip) {
		const from = this.#at + skip;
		const to = closingBracket(this.#text, from);
		this.#nested(this.#text.slice(from + 1, to));
		this.#at = to + 1;
		return this.#text.slice(from, to + 1);
	}
	#nested(script) {
		if (this.#depth < MAX_NESTING) new _a(script, this.#found, this.#depth + 1).read();
	}
};
_a = ScriptReader;
const BRACKET = /[()]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
function closingBracket(text, from) {
	let depth = 0;
	BRACKET.lastIndex = from;
	for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
		if (match[0] === "(") depth += 1;
		if (match[0] === ")") depth -= 1;
		if (depth === 0) return match.index;
	}
	return text.length;
}
const SHELLS$1 = /^(?:ba|z|da|k)?sh$/;
const SCRIPT_OPTION = /^-[a-z]*c$/;
const MAX_SCRIPTS = 4;
function allCommandsIn(script, variables, depth = 0) {
	const known = new Map(variables);
	return commandsIn(script).flatMap((words) => {
		for (const word of words) {
			const [, name = "", value] = /^([A-Za-z_]\w*)=([\w./@-]*)$/.exec(word) ?? [];
			if (value !== void 0) known.set(name, value);
		}
		const named = words.map((word) => withVariables(word, known));
		const [program = "", ...rest] = bareCommand(named);
		const option = SHELLS$1.test(program) ? rest.findIndex((word) => SCRIPT_OPTION.test(word)) : -1;
		const inner = program === "eval" ? rest.join(" ") : option === -1 ? "" : rest[option + 1];
		return inner && depth < MAX_SCRIPTS ? [named, ...allCommandsIn(inner, known, depth + 1)] : [named];
	});
}
function withVariables(word, variables) {
	const printed = /^\$\((?:echo|printf)\s+(["']?)([\w./@-]+)\1\)$/.exec(word)?.[2];
	if (printed !== void 0) return printed;
	return word.replace(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g, (text, braced, bare) => variables.get(braced ?? bare ?? "") ?? text);
}
const KEYWORDS = new Set("if then elif else while until do ! { time command exec nohup builtin sudo env stdbuf".split(" "));
function bareCommand(words) {
	let at = 0;
	for (let next = wrapperAt(words, at); next > at; next = wrapperAt(words, at)) at = next;
	const [program = "", ...rest] = words.slice(at);
	return program === "" ? [] : [programOf(program), ...rest];
}
function wrapperAt(words, at) {
	const word = words[at] ?? "";
	if (KEYWORDS.has(word) || /^[A-Za-z_]\w*\+?=/.test(word)) return at + 1;
	const isLong = /^(?:npm|pnpm|yarn|bun)$/.test(word) && /^(?:exec|dlx|x)$/.test(words[at + 1] ?? "");
	if (!isLong && !/^(?:npx|bunx|pnpx|uvx|xargs|timeout)$/.test(word)) return at;
	const option = word === "timeout" ? /^(?:-|[\d.]+[smhd]?$)/ : /^-/;
	let next = at + (isLong ? 2 : 1);
	while (option.test(words[next] ?? "")) next += 1;
	return next;
}
function programOf(word) {
	const bare = word.startsWith("@") ? word.replace(/(.)@[^/]*$/, "$1") : word.replace(/@[^/]*$/, "");
	return PACKAGES[bare] ?? bare.replace(/^.*\//, "");
}
const PACKAGES = {
	"@anthropic-ai/claude-code": "claude",
	"@openai/codex": "codex",
	"@google/gemini-cli": "gemini",
	"@github/copilot": "copilot"
};
// build/src/formats/permissions/workflow-agent/workflow.js
const AGENTS = [
	"claude",
	"codex",
	"gemini",
	"copilot"
];
const ACTION = /^(?<name>[^@/\s]+\/(?<base>claude-code-(?:base-)?action)(?:\/[^@\s]*)?)(?:@(?<ref>\S+))?$/i;
const RUNS_AGENT = /claude-code-(?:base-)?action|(?:^|[^\w./-]|\/)(?:claude(?:-code)?|codex|gemini(?:-cli)?|copilot)(?:@[\w.-]+)?["']?(?:\s|$)/im;
const ESCAPE = /\\[xuU]/;
function mayRunAgent(text) {
	return RUNS_AGENT.test(text) || ESCAPE.test(text) || text.search(OWN_OPTIONS) !== -1;
}
const OWN_OPTIONS = /(?<![\w-])--(?:(?:allow-)?dangerously-[\w-]+|permission-mode|(?:dis)?allowed-?[tT]ools|allow-all-tools|(?:allow|deny)-tool|yolo|full-auto|approval-mode)(?![\w-])/g;
function unknownAgentSteps(document) {
	const workflow = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	let count = 0;
	return workflow.get("jobs").entries().flatMap(([jobId, job]) => job.get("steps").items().flatMap((step) => {
		const texts = textsOf$1(step, [workflow, job]);
		const options = optionsIn(texts.join("\n"));
		if (options.length === 0 || options.length <= namedOptions(step, [workflow, job])) return [];
		count += 1;
		return [{
			key: JSON.stringify([
				"unknown",
				jobId,
				step.get("id").text() ?? count
			]),
			workflow,
			job,
			step,
			options: [...new Set(options)],
			text: JSON.stringify([step.get("uses").text() ?? null, ...texts])
		}];
	}));
}
function optionsIn(text) {
	return [...text.matchAll(OWN_OPTIONS)].map(([option]) => option);
}
function textsOf$1(step, around) {
	const uses = step.get("uses").text();
	if (uses !== void 0) return actionOf$1(uses.trim(), step) ? [] : valuesIn(step.get("with")).map(([, text]) => text);
	const script = (step.get("run").text() ?? "").replace(/^[ \t]*#.*$/gm, "");
	const named = around.flatMap((reader) => valuesIn(reader.get("env")));
	return [
		script,
		...valuesIn(step.get("env")).map(([, text]) => text),
		...named.filter(([name]) => script.includes(name)).map(([, text]) => text)
	];
}
function valuesIn(map) {
	return map.entries().map(([name, value]) => [name, value.text() ?? ""]);
}
const MAY_RUN_TEXT = /[|>]|\$\(|`|\b(?:eval|source)\b/;
function namedOptions(step, around) {
	const script = step.get("run").text() ?? "";
	const isPrinted = ([program = ""]) => /^(?:echo|printf)$/.test(program) && !MAY_RUN_TEXT.test(script);
	return allCommandsIn(script, variablesOf([...around, step])).reduce((count, words) => {
		if (isPrinted(words)) return count + optionsIn(words.join(" ")).length;
		if (runOf(words).length === 0) return count;
		return count + words.filter((word) => optionsIn(word)[0] === word.split("=")[0]).length;
	}, 0);
}
function variablesOf(readers) {
	const all = readers.flatMap((reader) => valuesIn(reader.get("env")));
	return new Map(all.filter(([, text]) => /^[\w./@-]+$/.test(text)));
}
function agentSteps(document) {
	const workflow = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const counts = /* @__PURE__ */ new Map();
	return workflow.get("jobs").entries().flatMap(([jobId, job]) => job.get("steps").items().flatMap((step) => runsOf(step, [workflow, job]).map(({ agent, by }) => {
		const stem = `${agent} ${jobId}`;
		const count = (counts.get(stem) ?? 0) + 1;
		counts.set(stem, count);
		const id = step.get("id").text();
		return {
			agent,
			key: JSON.stringify([
				agent,
				jobId,
				id ?? count
			]),
			workflow,
			job,
			jobId,
			step,
			by
		};
	})));
}
function runsOf(step, around) {
	const uses = step.get("uses").text();
	const action = uses === void 0 ? void 0 : actionOf$1(uses.trim(), step);
	if (action) return [{
		agent: "claude",
		by: action
	}];
	const script = step.get("run").text();
	if (script === void 0) return [];
	const runs = allCommandsIn(script, variablesOf([...around, step])).flatMap((command) => runOf(command));
	const keys = runs.map(({ by }) => JSON.stringify(by.flags));
	return runs.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
function actionOf$1(uses, step) {
	const groups = ACTION.exec(uses)?.groups;
	if (groups === void 0) return void 0;
	const { name = "", base = "", ref = "" } = groups;
	const inputs = step.get("with");
	const stated = /^[0-9a-f]{40}$/i.test(ref) ? versionComment(step.get("uses")) : ref;
	const isLegacy = stated === void 0 ? !inputs.has("claude_args") && LEGACY_INPUTS.some((key) => inputs.has(key)) : /^v?0(?:\.|$)|^beta/.test(stated);
	return {
		kind: "action",
		name: name.toLowerCase(),
		isBase: /base/i.test(base),
		isLegacy
	};
}
const LEGACY_INPUTS = [
	"allowed_tools",
	"disallowed_tools",
	"mcp_config",
	"claude_env",
	"direct_prompt",
	"custom_instructions",
	"override_prompt",
	"mode",
	"model",
	"max_turns"
];
function versionComment({ place: { document, path } }) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	const rest = node === void 0 ? "" : document.text.slice(node.end, node.end + 80);
	return /^[ \t]+#[ \t]*(v?\d[\w.-]*|beta)/.exec(rest)?.[1];
}
const OTHER_COMMANDS = /^(?:mcp|update|upgrade|install|doctor|plugin|plugins|config|auth|setup-token|migrate-installer|login|logout|completion|features|extensions|skills|hooks|help|version|apply|debug|sandbox|cloud)$/;
function runOf(words) {
	const [program = "", ...rest] = bareCommand(words);
	const agent = AGENTS.find((name) => name === program);
	if (agent === void 0 || OTHER_COMMANDS.test(rest[0] ?? "")) return [];
	const given = readFlags(rest, ARITIES[agent]);
	return (agent === "codex" ? /^(?:exec|e|review|resume)$/.test(given.rest[0] ?? "") || given.flags.some(isPower(agent)) : given.flags.some(isPower(agent))) ? [{
		agent,
		by: {
			kind: "command",
			words,
			...given
		}
	}] : [];
}
function isPower(agent) {
	return ({ name }) => POWER[agent].test(name);
}
const POWER = {
	claude: /^(?:p|print|allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|dangerously-skip-permissions|mcp-config|settings)$/,
	codex: /^(?:full-auto|yolo|dangerously-bypass-approvals-and-sandbox|s|sandbox|a|ask-for-approval)$/,
	gemini: /^(?:p|prompt|y|yolo|approval-mode|allowed-tools)$/,
	copilot: /^(?:p|prompt|prompt-file|allow-.*|deny-.*|yolo|available-tools)$/
};
const CLAUDE_ARITIES = {
	allowedTools: "many",
	"allowed-tools": "many",
	disallowedTools: "many",
	"disallowed-tools": "many",
	"mcp-config": "many",
	"add-dir": "many"
};
const NONE = (names) => Object.fromEntries(names.split(" ").map((name) => [name, "none"]));
const ARITIES = {
	claude: {
		...CLAUDE_ARITIES,
		tools: "many",
		betas: "many",
		...NONE("p print dangerously-skip-permissions allow-dangerously-skip-permissions verbose strict-mcp-config bare c continue include-partial-messages replay-user-messages fork-session ide debug d safe-mode disable-slash-commands no-session-persistence v version h help")
	},
	codex: NONE("full-auto yolo dangerously-bypass-approvals-and-sandbox skip-git-repo-check json oss search last h help V version dangerously-bypass-hook-trust ephemeral"),
	gemini: NONE("y yolo s sandbox d debug a all-files show-memory-usage c checkpointing skip-trust h help v version"),
	copilot: NONE("allow-all-tools allow-all-paths allow-all-urls allow-all yolo no-ask-user autopilot disable-builtin-mcps no-color no-custom-instructions s silent continue banner h help v version plain-diff screen-reader disable-parallel-tools-execution experimental enable-all-github-mcp-tools no-auto-update")
};
// build/src/formats/permissions/gh-aw/lock-text.js
const IS_LOCK = /^# gh-aw-metadata:|automatically generated by gh-aw|GitHub Agentic Workflows|gh aw compile/m;
const HEAD = 2e4;
const PARSED_SECTIONS = /^(?:on|"on"|permissions|jobs)$/;
const DETECTION = "detection";
const OUTPUTS = "safe_outputs";
const PARSED_JOBS = [
	"agent",
	DETECTION,
	OUTPUTS
];
const TOP_LINE = /^(?:\s|#|"?[\w-]+"?:|$)/;
const JOB_LINE = /^(?:\s*(?:#|$)| {2}[\w-]+:| {3,}\S)/;
function isLock(text) {
	return IS_LOCK.test(text.slice(0, HEAD));
}
function lockExcerpt(text) {
	if (!isLock(text)) return mayRunAgent(text) ? text : void 0;
	const sections = partsOf$1(text, /^(?! |#)("?[\w-]+"?):/gm, 0, text.length);
	if (!isGenerated(text, sections)) return text;
	const kept = sections.flatMap((section) => {
		if (!PARSED_SECTIONS.test(section.name)) return [];
		if (section.name !== "jobs") return [section];
		const line = text.indexOf("\n", section.start) + 1;
		const jobs = partsOf$1(text, /^ {2}([\w-]+):/gm, line, section.end);
		const isParsed = ({ name, start, end }) => PARSED_JOBS.includes(name) || mayRunAgent(text.slice(start, end));
		return [{
			...section,
			end: line
		}, ...jobs.filter(isParsed)];
	});
	let result = "";
	let at = 0;
	for (const { start, end } of kept) {
		result += blank(text.slice(at, start)) + text.slice(start, end);
		at = end;
	}
	return result + blank(text.slice(at));
}
function isGenerated(text, sections) {
	const jobs = sections.filter(({ name }) => /^"?jobs"?$/.test(name));
	const linesOf = (start, end) => text.slice(start, end).split("\n");
	return jobs.length === 1 && linesOf(0, text.length).every((line) => TOP_LINE.test(line)) && jobs.every(({ start, end }) => {
		const [, ...lines] = linesOf(start, end);
		const first = lines.find((line) => /^\s*[^\s#]/.test(line));
		return /^ {2}\S/.test(first ?? "") && lines.every((line) => JOB_LINE.test(line));
	});
}
function partsOf$1(text, begin, from, to) {
	const starts = [...text.slice(from, to).matchAll(begin)].map(({ index, 1: name = "" }) => ({
		name,
		start: from + index
	}));
	return starts.map((part, index) => ({
		...part,
		end: starts[index + 1]?.start ?? to
	}));
}
function blank(text) {
	return text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
}
function isOwnSecret(name) {
	return OWN_SECRETS.test(name);
}
const OWN_SECRETS = /^(?:GH_AW_\w+|GITHUB_TOKEN|COPILOT_\w+|ANTHROPIC_API_KEY|OPENAI_API_KEY|CODEX_API_KEY|GEMINI_API_KEY|CLAUDE_CODE_OAUTH_TOKEN)$/;
function lockMetadata(text) {
	const metadata = lineOf(text, "gh-aw-metadata");
	const manifest = lineOf(text, "gh-aw-manifest");
	const names = Array.isArray(manifest.secrets) ? manifest.secrets.map(String) : [];
	const textOf = (value) => typeof value === "string" ? value : void 0;
	const compiler = textOf(metadata.compiler_version);
	const engine = textOf(metadata.agent_id);
	return {
		...compiler !== void 0 && { compiler },
		...engine !== void 0 && { engine },
		isStrict: metadata.strict === true,
		secrets: names.filter((name) => !isOwnSecret(name))
	};
}
function lineOf(text, name) {
	const line = new RegExp(`^# ${name}: (\\{.*\\})\\s*$`, "m").exec(text.slice(0, 2e5))?.[1];
	try {
		const value = line === void 0 ? {} : JSON.parse(line);
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
function variableList(text, name) {
	return (new RegExp(`^ +${name}: ["']?([^"'\\n]+?)["']?\\s*$`, "m").exec(text)?.[1])?.split(/,\s*/);
}
function firewallHosts(script, list) {
	const json = new RegExp(`\\\\*"${list}(?:ed)?Domains\\\\*":\\[([^\\]]*)\\]`).exec(script)?.[1];
	if (json !== void 0) return [...json.matchAll(/[^\s",\\[\]]+/g)].map(([host]) => host);
	const option = new RegExp(`--${list}-domains[ =]["']?([^"'\\s]+)`).exec(script)?.[1];
	return option === void 0 ? [] : option.split(",").filter((host) => host !== "");
}
function serversJson(script) {
	const start = /\{\s*"mcpServers"\s*:/.exec(script)?.index;
	if (start === void 0) return void 0;
	const end = /^\s*\w+_EOF\s*$|^\s*(?:MCPCONFIG_|GH_AW_|MCP_|)EOF\w*\s*$/m.exec(script.slice(start))?.index;
	return script.slice(start, end === void 0 ? void 0 : start + end).replace(/\$\{\{[^}]*\}\}/g, "null").replace(/\\\$/g, "$").replace(/:\s*\$\w+/g, ": null").trim();
}
function outputsJson(script) {
	return /config\.json["']?\s*<<-?\s*["']?\w+["']?\s*\n\s*(\{[^\n]*\})\s*\n/.exec(script)?.[1];
}
// build/src/formats/permissions/workflow-agent/calls.js
const TEXT = `[^\ufdd0]+`;
const SHELL$4 = ["shell", "shell-read"];
const WORKFLOW_REQUESTS = {
	possible: [
		callPattern(SHELL$4, `[^ \\n\ufdd0][^\\n\ufdd0]*`, ""),
		callPattern([
			"read",
			"edit",
			"write",
			"notebook",
			"agent",
			"skill"
		], TEXT, ""),
		callPattern(["fetch", "net"], "[a-z0-9.-]+(?: over http)?", ""),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+", ""),
		callPattern(["output"], "[a-z][a-z0-9-]*(?: [^\\n]+)?".replace("[^\\n]", `[^\\n\ufdd0]`), ""),
		callPattern(["tool"], "[A-Za-z][A-Za-z0-9_-]*", "")
	],
	impossible: [callPattern(SHELL$4, `[^"'\ufdd0]*[;|&\\n]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`)]
};
function callOf(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
function firstOf(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function builtIn$1(name, level, patterns, { place, examples = [], except = [] } = {}) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		except,
		name,
		examples,
		...place && { place }
	});
}
function permissionsWith({ stages, basis, settings, otherwise, ...others }) {
	return {
		situations: [{
			id: "workflow",
			basis,
			policy: {
				stages,
				otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)(otherwise),
				outcomes: [
					"deny",
					"allow",
					"mode"
				],
				settings,
				fields: 3,
				requests: WORKFLOW_REQUESTS
			}
		}],
		...others
	};
}
function nothingRuns(settings) {
	const { situations, ...others } = permissionsWith({
		stages: [],
		basis: "no agent",
		settings,
		otherwise: "denied",
		code: [],
		opaque: [],
		remarks: []
	});
	return {
		...others,
		situations: [{
			...situations[0],
			isEmpty: true
		}]
	};
}
// build/src/formats/permissions/workflow-agent/places.js
function placeWithin(place, text) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, place.path);
	if (node?.kind !== "scalar" || text === "") return place;
	const at = place.document.text.slice(node.start, node.end).indexOf(text);
	if (at === -1) return place;
	const start = node.start + at;
	return {
		document: partAt(place, {
			kind: "scalar",
			start,
			end: start + text.length,
			value: text
		}),
		path: []
	};
}
function jsonAt(place, text) {
	const parsed = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.m)(text, { comments: false });
	if ("problems" in parsed || parsed.root.kind !== "map") return void 0;
	const { start = 0, end = 0 } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, place.path) ?? {};
	return partAt(place, moved(parsed.root, start, end));
}
function jsonReader(place, text) {
	const document = jsonAt(place, text);
	return document && _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
}
function partAt({ document, path }, root) {
	return {
		...document,
		root,
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root),
		base: [...document.base ?? [], ...path]
	};
}
function moved(node, start, end) {
	switch (node.kind) {
		case "scalar": return {
			...node,
			start,
			end
		};
		case "list": return {
			...node,
			start,
			end,
			items: node.items.map((item) => moved(item, start, end))
		};
		case "map": return {
			...node,
			start,
			end,
			entries: new Map([...node.entries].map(([key, entry]) => [key, {
				keyStart: start,
				keyEnd: end,
				node: moved(entry.node, start, end)
			}]))
		};
		default: return node;
	}
}
// build/src/formats/permissions/workflow-agent/claude-tools.js
function rulesOfWords(list, words, split, place) {
	const texts = words.flatMap((word) => split === "every comma" ? word.split(",").map((part) => part.trim()) : splitList(word, { atBlanks: true }));
	return [...new Set(texts.filter((text) => text !== ""))].map((text) => {
		const rule = placedRule(list, text, placeWithin(place, text));
		return rule.read.kind === "dead" && /^[^(]*\([^)]*$|^[^(]*\)$/.test(text) && split === "every comma" ? {
			...rule,
			read: {
				kind: "dead",
				why: "the action splits the list at every comma"
			}
		} : rule;
	});
}
function availableTools(words, place) {
	if (words.length === 0 || words.at(-1) === "default") return void 0;
	const names = words.flatMap((word) => splitList(word, { atBlanks: true }));
	return [{
		list: "allow",
		text: "mcp",
		place,
		read: {
			kind: "rule",
			patterns: [callPattern(["mcp"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
			examples: [],
			isExact: false,
			isBroad: false
		}
	}, ...names.map((name) => placedRule("allow", name, placeWithin(place, name)))];
}
// build/src/formats/permissions/workflow-agent/step-settings.js
const SCOPES = "actions artifact-metadata attestations checks contents deployments discussions id-token issues models packages pages pull-requests security-events statuses".split(" ");
function setOf(key, subject, members, { place, words, wider = "more" } = {}) {
	const value = members && [...new Set(members)].sort();
	const shown = value && (value.length === 0 ? "empty" : value.join(", "));
	return {
		key,
		subject,
		order: {
			kind: "set",
			...wider === "less" && { wider }
		},
		value,
		words: words ?? shown ?? "everything",
		...place && { place }
	};
}
function switchOf(key, subject, value, { place, wider = true } = {}) {
	return {
		key,
		subject,
		order: {
			kind: "ranked",
			strictestFirst: [!wider, wider]
		},
		value,
		words: value ? "on" : "off",
		...place && { place }
	};
}
const PERMISSIONS$1 = "the list of the job's permissions";
const EVENTS = "the list of events that start the workflow";
const SECRETS = "the list of secrets in the environment of the step";
const CHECKOUT = "the checkout of the head of a pull request";
function tokenPermissions(job, workflow) {
	const stated = [job.get("permissions"), workflow.get("permissions")].find(({ exists }) => exists);
	const members = stated && permissionsIn(stated);
	const shown = members?.filter((text) => !members.includes(text.replace(/: read$/, ": write")) || text.endsWith("write"));
	return setOf("permissions", PERMISSIONS$1, members, {
		words: shown === void 0 ? "the default of the repository" : shown.join(", ") || "empty",
		...stated && { place: stated.place }
	});
}
function permissionsIn(permissions) {
	const all = permissions.text();
	if (all === "read-all") return SCOPES.map((scope) => `${scope}: read`);
	if (all === "write-all") return SCOPES.flatMap((scope) => [`${scope}: read`, `${scope}: write`]);
	return permissions.entries().flatMap(([scope, value]) => {
		const level = value.text() ?? "none";
		if (level === "none") return [];
		return level === "write" ? [`${scope}: read`, `${scope}: write`] : [`${scope}: ${level}`];
	});
}
function startingEvents(workflow) {
	const on = workflow.get("on");
	const events = [
		...on.text() === void 0 ? [] : [on.text() ?? ""],
		...on.items().map((item) => item.text() ?? ""),
		...on.entries().map(([event]) => event)
	];
	return setOf("on", EVENTS, events, { place: on.place });
}
function visibleSecrets(readers, place) {
	const names = readers.flatMap((reader) => [...JSON.stringify(reader.value() ?? null).matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name));
	return setOf("secrets", SECRETS, names, { place });
}
function checksOutHead(job) {
	return job.get("steps").items().some((step) => /^actions\/checkout(?:@|$)/.test(step.get("uses").text() ?? "") && /pull_request\.head|head_ref|head\.(?:sha|ref)|refs\/pull\//.test(step.get("with").get("ref").text() ?? ""));
}
function readSurroundings(workflow, job, step) {
	const environments = [
		workflow,
		job,
		step
	].map((reader) => reader.get("env"));
	return joinSettings([
		{
			...NOTHING_SET,
			settings: [
				tokenPermissions(job, workflow),
				startingEvents(workflow),
				visibleSecrets(environments, step.place),
				switchOf("checkout", CHECKOUT, checksOutHead(job), { place: job.get("steps").place })
			]
		},
		...[["job", job.get("if")], ["step", step.get("if")]].map(([name, condition]) => conditionOf(name, condition)),
		...environments.flatMap((env) => env.entries().map(([name, value]) => variableOf$1(name, value)))
	]);
}
const NO_SURROUNDINGS = [
	setOf("permissions", PERMISSIONS$1, []),
	setOf("on", EVENTS, []),
	setOf("secrets", SECRETS, []),
	switchOf("checkout", CHECKOUT, false)
];
function conditionOf(name, condition) {
	if (!condition.exists) return NOTHING_SET;
	const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(condition.value()).replace(/\s+/g, " ").trim();
	return {
		...NOTHING_SET,
		opaque: [{
			key: `if ${name}`,
			subject: `the condition of the ${name}`,
			text,
			place: condition.place,
			effect: "restricts",
			why: "it depends on the event"
		}]
	};
}
function variableOf$1(name, value) {
	const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(value.value());
	if (classOfVariable(name) !== "redirects") return NOTHING_SET;
	const remark = {
		kind: "redirects-traffic",
		key: name,
		value: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
		place: value.place
	};
	return {
		...opaqueOf(`env.${name}`, value, "it changes where requests and their contents are sent"),
		remarks: [remark]
	};
}
// build/src/formats/permissions/workflow-agent/claude.js
const PLAIN_FLAGS$3 = /^(?:p|print|model|max-turns|fallback-model|system-prompt(?:-file)?|append-system-prompt(?:-file)?|output-format|input-format|verbose|json-schema|effort|debug|d|max-thinking-tokens|max-budget-usd|c|continue|r|resume|session-id|betas|include-partial-messages|replay-user-messages|fork-session|name|n|no-session-persistence|disable-slash-commands)$/;
const OPAQUE_FLAGS = {
	"setting-sources": "it selects the settings files that apply",
	bare: "it leaves out settings, hooks and plugins",
	"safe-mode": "it leaves out settings, hooks and plugins",
	"permission-prompt-tool": "a tool answers approval requests",
	agent: "it replaces the prompt and the tools of the main agent",
	agents: "it defines more agents"
};
const READ_FLAGS$3 = /^(?:allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|(?:allow-)?dangerously-skip-permissions|add-dir|settings|mcp-config|strict-mcp-config|plugin-dir)$/;
function readClaudeArguments(flags, place, split) {
	const lists = [...rulesOfWords("deny", valuesOf(flags, "disallowedTools", "disallowed-tools"), split, place), ...rulesOfWords("allow", valuesOf(flags, "allowedTools", "allowed-tools"), split, place)];
	const available = availableTools(valuesOf(flags, "tools"), place);
	const mode = modeOfFlags(flags, place);
	const folders = valuesOf(flags, "add-dir");
	const servers = valuesOf(flags, "mcp-config").map((text) => serversOf$2(text, place));
	const read = {
		...NOTHING_SET,
		settings: [setOf("permissions.additionalDirectories", "the option \"--add-dir\"", folders, { place }), switchOf("strict-mcp-config", "the option \"--strict-mcp-config\"", isGiven(flags, "strict-mcp-config"), {
			place,
			wider: false
		})],
		code: [...servers.flatMap(({ code }) => code), ...valuesOf(flags, "plugin-dir").map((text) => pluginCode("plugin", text, place))],
		opaque: servers.flatMap(({ opaque }) => opaque)
	};
	return {
		overlay: {
			rules: lists,
			...available && { available },
			...mode && { mode },
			read,
			isUnattended: true
		},
		code: [],
		opaque: flags.flatMap((flag) => opaqueFlag$3(flag, place))
	};
}
function modeOfFlags(flags, place) {
	if (isGiven(flags, "dangerously-skip-permissions")) return {
		mode: "bypassPermissions",
		place: placeWithin(place, "--dangerously-skip-permissions")
	};
	const stated = lastValue(flags, "permission-mode");
	const name = stated === "manual" ? "default" : stated;
	const mode = MODES$2.find((each) => each === name);
	return mode && {
		mode,
		place: placeWithin(place, stated ?? "")
	};
}
function opaqueFlag$3({ name, values }, place) {
	if (READ_FLAGS$3.test(name) || PLAIN_FLAGS$3.test(name)) return [];
	const dashes = name.length === 1 ? "-" : "--";
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(dashes + name)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, dashes + name),
		why: OPAQUE_FLAGS[name] ?? "Card Gate does not know it"
	}];
}
function serversOf$2(text, place) {
	const document = jsonAt(place, text.trim());
	if (document) return {
		code: readServers(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcpServers")).map(({ name: server, code }) => ({
			...code,
			place: placeWithin(place, `"${server}"`)
		})),
		opaque: []
	};
	const name = oneWord(text);
	return {
		code: [],
		opaque: [{
			key: `mcp-config ${name}`,
			subject: `the configuration of MCP servers ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(name))}`,
			text: name,
			place: placeWithin(place, name),
			effect: "grants",
			why: "the servers are in another file"
		}]
	};
}
function oneWord(text) {
	return text.trim().replace(/\s+/g, " ").slice(0, 200);
}
function pluginCode(kind, text, place) {
	const words = kind === "plugin" ? "the plugin" : "the plugin marketplace";
	return {
		key: `${kind} ${text}`,
		subject: `${words} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text))}`,
		text: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
		identity: text,
		place: placeWithin(place, text)
	};
}
function readClaudeCommand(flags, place) {
	const given = readClaudeArguments(flags, place, "outside of brackets");
	const settings = lastValue(flags, "settings");
	return permissionsOf$1(given, settings === void 0 ? [] : [[settings, place]], place, flags);
}
function readClaudeAction(action, step) {
	const inputs = step.get("with");
	const input = inputs.get("claude_args");
	const isRead = !action.isLegacy;
	const flags = isRead ? readFlags(wordsOfClaudeArgs(input.text() ?? ""), CLAUDE_ARITIES).flags : [];
	const given = readClaudeArguments(flags, input.exists && isRead ? input.place : step.place, "every comma");
	const tag = isTagMode(action, inputs) ? tagOverlay(inputs, step.place) : void 0;
	const legacy = action.isLegacy ? legacyRules(inputs) : [];
	const mode = given.overlay.mode ?? tag?.mode;
	const rules = [
		...tag?.rules ?? [],
		...legacy,
		...given.overlay.rules ?? []
	];
	const read = joinSettings([
		given.overlay.read ?? NOTHING_SET,
		readInputs(inputs, action),
		...input.exists ? [expressionsOf(input, flags)] : []
	]);
	const texts = [inputs.get("settings"), ...lastValue(flags, "settings") ? [input] : []].flatMap((each) => {
		const text = each === input ? lastValue(flags, "settings") : each.text();
		return text === void 0 ? [] : [[text, each.place]];
	});
	const overlay = {
		...given.overlay,
		rules,
		read,
		...mode && { mode }
	};
	return permissionsOf$1({
		...given,
		overlay
	}, texts, step.place, flags);
}
function permissionsOf$1({ overlay, opaque }, settings, place, flags) {
	const files = [];
	const unread = [];
	for (const [text, at] of settings) {
		const document = jsonAt(at, text.trim());
		if (document) files.push({
			document,
			role: "settings"
		});
		else unread.push(unreadSettings(text, at));
	}
	const mode = overlay.mode ?? modeOfSettings(files) ?? {
		mode: "default",
		place
	};
	const read = readClaudeCode(files, {
		...overlay,
		mode
	});
	const [usual] = read.situations;
	return {
		...read,
		situations: [usual],
		opaque: [
			...read.opaque,
			...opaque,
			...unread
		],
		remarks: [...read.remarks.flatMap((remark) => ofWorkflow(remark, flags)), ...files.flatMap(({ document }) => askRemarks(document))]
	};
}
function modeOfSettings(files) {
	return files.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("permissions").get("defaultMode")).map((value) => {
		const name = value.text();
		const mode = MODES$2.find((each) => each === name);
		return mode && {
			mode,
			place: value.place
		};
	}).findLast((mode) => mode !== void 0);
}
function unreadSettings(text, place) {
	const name = oneWord(text);
	return {
		key: "settings",
		subject: `the settings file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(name))}`,
		text: name,
		place,
		why: "Card Gate does not read it"
	};
}
function ofWorkflow(remark, flags) {
	if (remark.kind === "bypass-mode" && isGiven(flags, "dangerously-skip-permissions")) return [{
		...remark,
		mode: "--dangerously-skip-permissions"
	}];
	return remark.kind === "no-effect-here" && /settings of a user|automatic mode/.test(remark.why) ? [] : [remark];
}
function askRemarks(document) {
	return _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("permissions").get("ask").texts().map(({ value, place }) => ({
		kind: "ask-without-human",
		rule: value,
		place
	}));
}
function isTagMode({ isBase, isLegacy }, inputs) {
	if (isBase) return false;
	if (isLegacy) return (inputs.get("mode").text() ?? "tag") === "tag";
	return !inputs.has("prompt") || isOn$1(inputs.get("track_progress"));
}
function isOn$1(value) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(value.value()).toLowerCase() === "true";
}
function tagOverlay(inputs, place) {
	return {
		rules: rulesOfWords("allow", [
			"Glob",
			"Grep",
			"LS",
			"Read",
			"mcp__github_comment__update_claude_comment",
			...isOn$1(inputs.get("use_commit_signing")) ? ["mcp__github_file_ops__commit_files", "mcp__github_file_ops__delete_files"] : [
				"Bash(git add:*)",
				"Bash(git commit:*)",
				"Bash(git rm:*)"
			]
		], "every comma", place),
		mode: {
			mode: "acceptEdits",
			place
		}
	};
}
function legacyRules(inputs) {
	const rulesOf = (list, key) => {
		const input = inputs.get(key);
		return rulesOfWords(list, (input.text() ?? "").split("\n"), "every comma", input.place);
	};
	return [...rulesOf("deny", "disallowed_tools"), ...rulesOf("allow", "allowed_tools")];
}
function listIn(input) {
	return splitList((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(input.value()), { atBlanks: false });
}
function readInputs(inputs, { isLegacy, isBase }) {
	const names = (key, subject) => {
		const input = inputs.get(key);
		const members = listIn(input);
		const isAll = members.includes("*");
		return setOf(key, subject, isAll ? void 0 : members, {
			place: input.place,
			...isAll && { words: "\"*\"" }
		});
	};
	const output = inputs.get("show_full_output");
	const token = inputs.get("github_token");
	const mcp = inputs.get("mcp_config").text();
	const servers = mcp !== void 0 && isLegacy ? serversOf$2(mcp, inputs.get("mcp_config").place) : void 0;
	return {
		...NOTHING_SET,
		settings: [
			names("allowed_bots", "the list of bots that may start the agent (\"allowed_bots\")"),
			names("allowed_non_write_users", "the list of users who may start the agent without write access (\"allowed_non_write_users\")"),
			names("additional_permissions", "the list \"additional_permissions\""),
			switchOf("show_full_output", "the full output of the agent in the log", isOn$1(output), output),
			...isBase ? [] : [tokenOf(token)],
			switchOf("enableAllProjectMcpServers", "the automatic start of every server in \".mcp.json\"", true)
		],
		code: [
			...listIn(inputs.get("plugins")).map((text) => pluginCode("plugin", text, inputs.get("plugins").place)),
			...listIn(inputs.get("plugin_marketplaces")).map((text) => pluginCode("marketplace", text, inputs.get("plugin_marketplaces").place)),
			...servers?.code ?? []
		],
		opaque: servers?.opaque ?? [],
		remarks: isLegacy ? [] : deadInputs(inputs)
	};
}
function tokenOf(token) {
	const text = token.text()?.replace(/^\$\{\{\s*|\s*\}\}$/g, "");
	return {
		key: "github_token",
		subject: "the token of the agent",
		order: { kind: "mixed" },
		value: text ?? null,
		words: text === void 0 ? "that of the action's app" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)),
		place: token.place
	};
}
const REPLACEMENTS = {
	allowed_tools: "claude_args with --allowedTools",
	disallowed_tools: "claude_args with --disallowedTools",
	mcp_config: "claude_args with --mcp-config",
	claude_env: "settings"
};
function deadInputs(inputs) {
	return LEGACY_INPUTS.filter((key) => inputs.has(key)).flatMap((key) => {
		const instead = REPLACEMENTS[key];
		if (instead === void 0) return [];
		return [{
			kind: "no-effect-here",
			key,
			why: `version 1 of the action ignores it and reads ${instead}`,
			place: inputs.get(key).place
		}];
	});
}
function expressionsOf(input, flags) {
	const harmless = flags.filter(({ name }) => PLAIN_FLAGS$3.test(name)).flatMap(({ values }) => values);
	const texts = [...(input.text() ?? "").matchAll(/\$\{\{[\s\S]*?\}\}/g)].map(([text]) => text).filter((text) => !harmless.some((value) => value.includes(text)));
	if (texts.length === 0) return NOTHING_SET;
	return {
		...NOTHING_SET,
		opaque: [{
			key: "claude_args expressions",
			subject: `the expression ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(texts[0] ?? "")} in "claude_args"`,
			text: JSON.stringify(texts),
			place: placeWithin(input.place, texts[0] ?? ""),
			why: "it is filled in when the workflow runs"
		}]
	};
}
// build/src/formats/permissions/workflow-agent/codex.js
const SANDBOXES = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const EDITS$3 = ["edit", "write"];
const OUTSIDE$1 = `(?:/|~|\\.\\.(?:/|$))${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
const PLAIN_FLAGS$2 = /^(?:m|model|o|output-last-message|output-schema|json|color|i|image|skip-git-repo-check|C|cd|experimental-json|last|oss|local-provider|ephemeral)$/;
const READ_FLAGS$2 = /^(?:s|sandbox|a|ask-for-approval|full-auto|yolo|dangerously-bypass-approvals-and-sandbox|add-dir|c|config|search)$/;
function readCodex(flags, place) {
	const config = new Map(valuesOf(flags, "c", "config").map((text) => {
		const at = text.indexOf("=");
		return [text.slice(0, at).trim(), text.slice(at + 1).trim().replace(/^["']|["']$/g, "")];
	}));
	const bypass = flags.find(({ name }) => /^(?:yolo|dangerously-bypass-approvals-and-sandbox)$/.test(name));
	const sandbox = bypass ? "danger-full-access" : sandboxOf$1(flags, config);
	const isOnline = sandbox === "danger-full-access" || sandbox === "workspace-write" && config.get("sandbox_workspace_write.network_access") === "true";
	const at = placeWithin(place, bypass ? `--${bypass.name}` : sandbox);
	return permissionsWith({
		stages: [firstOf(rulesOf$3(sandbox, isOnline, at))],
		basis: bypass ? `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`--${bypass.name}`)}` : `the sandbox ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(sandbox)}`,
		settings: [setOf("add-dir", "the option \"--add-dir\"", valuesOf(flags, "add-dir"), { place }), setOf("search", "web search", isGiven(flags, "search") ? ["live"] : [], { place })],
		otherwise: "denied",
		code: [],
		opaque: [...flags.flatMap((flag) => opaqueFlag$2(flag, place)), ...[...config].flatMap(([key, value]) => opaqueKey(key, value, place))],
		remarks: sandbox === "danger-full-access" ? [{
			kind: "bypass-mode",
			mode: bypass ? `--${bypass.name}` : sandbox,
			place: at
		}] : []
	});
}
function sandboxOf$1(flags, config) {
	const stated = lastValue(flags, "s", "sandbox") ?? config.get("sandbox_mode");
	return SANDBOXES.find((sandbox) => sandbox === stated) ?? (isGiven(flags, "full-auto") ? "workspace-write" : "read-only");
}
function rulesOf$3(sandbox, isOnline, place) {
	const isFull = sandbox === "danger-full-access";
	const edits = sandbox === "read-only" ? "denied" : "allowed";
	return [
		builtIn$1("files outside the working folder", isFull ? "allowed" : "denied", [callPattern(EDITS$3, OUTSIDE$1, "")], {
			place,
			examples: [callOf("edit", "/etc/hosts")]
		}),
		builtIn$1("files of the working folder", edits, [callPattern(EDITS$3, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
			place,
			examples: [callOf("edit", "src/app.ts")]
		}),
		builtIn$1("the network", isOnline ? "allowed" : "denied", [callPattern(["net", "fetch"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
			place,
			examples: [callOf("net", "example.com")]
		}),
		builtIn$1("commands in the sandbox", "allowed", [callPattern([
			"shell",
			"shell-read",
			"read",
			"mcp",
			"agent",
			"skill",
			"tool"
		], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")])
	];
}
function opaqueFlag$2({ name, values }, place) {
	if (PLAIN_FLAGS$2.test(name) || READ_FLAGS$2.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: "Card Gate does not know it"
	}];
}
const READ_KEYS = /^(?:sandbox_mode|sandbox_workspace_write\.network_access|approval_policy)$/;
const PLAIN_KEYS = /^(?:model|model_reasoning_\w+|model_verbosity|hide_agent_reasoning)$/;
function opaqueKey(key, value, place) {
	if (READ_KEYS.test(key) || PLAIN_KEYS.test(key)) return [];
	return [{
		key: `config ${key}`,
		subject: `the configuration ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
		text: value,
		place: placeWithin(place, key),
		why: "Card Gate does not compare it"
	}];
}
// build/src/formats/permissions/workflow-agent/copilot.js
const SHELL$3 = ["shell", "shell-read"];
const EDITS$2 = ["edit", "write"];
const TOOLS = [
	...SHELL$3,
	...EDITS$2,
	"read",
	"mcp",
	"agent",
	"skill",
	"tool"
];
function readCopilotRule(text) {
	const [, kind = "", spec] = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
	if (kind === "") return {
		kind: "dead",
		why: "it is not a kind of tool with an optional argument"
	};
	const argument = spec === void 0 || spec.trim() === "" || spec.trim() === "*" ? void 0 : spec;
	switch (kind) {
		case "shell": return shellRule$1(argument?.trim());
		case "write":
		case "read": return pathRule$1(kind, argument?.trim());
		case "url": return urlRule(argument?.trim());
		case "memory": return rule$1([callPattern(["tool"], "memory", "")], [callOf("tool", "memory")]);
		default: return mcpRule$1(kind, argument?.trim());
	}
}
function rule$1(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples
	};
}
function shellRule$1(argument) {
	if (argument === void 0) return {
		kind: "rule",
		patterns: [callPattern(SHELL$3, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")],
		examples: [callOf("shell", "rm -rf build")],
		everything: "every shell command"
	};
	const command = argument.replace(/:\*$/, "");
	const sample = command + sampleText(command, true, false);
	return rule$1([callPattern(SHELL$3, wordsExpression(command), "")], [callOf("shell", sample), callOf("shell", command)]);
}
function pathRule$1(kind, argument) {
	const kinds = kind === "write" ? EDITS$2 : ["read"];
	const expression = argument === void 0 ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : pathExpression$1(argument, { isDeep: false });
	const path = (argument ?? "src/app.ts").replace(/\*\*\//g, "").replace(/\*+/g, "file");
	return rule$1([callPattern(kinds, expression, "")], kinds.map((each) => callOf(each, path)));
}
function urlRule(argument) {
	const address = argument ?? "*";
	return rule$1([callPattern(["fetch"], addressExpression(address), "")], [callOf("fetch", addressSample(address))]);
}
function addressExpression(address) {
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
	const name = host === "*" ? "[a-z0-9.-]*" : hostExpression(host);
	if (scheme === "https://") return name;
	return scheme === "http://" ? `${name} over http` : `${name}(?: over http)?`;
}
function addressSample(address) {
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
	const name = host === "*" ? "example.com" : host.replace(/\*/g, "x").toLowerCase();
	return scheme === "http://" ? `${name} over http` : name;
}
function mcpExpression(server, tool) {
	const clean = (name) => name.replace(/[^A-Za-z0-9_-]/g, "_");
	const rest = tool === void 0 || tool === "*" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(clean(tool));
	return `mcp__${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(clean(server))}__${rest}`;
}
function mcpRule$1(server, tool) {
	const clean = server.replace(/[^A-Za-z0-9_-]/g, "_");
	return {
		kind: "rule",
		patterns: [callPattern(["mcp"], mcpExpression(server, tool), "")],
		examples: [callOf("mcp", `mcp__${clean}__${tool ?? "create"}`)]
	};
}
const TOOL_KINDS = [
	[/^(?:bash|shell|powershell|(?:read|write|stop|list)_(?:bash|powershell))$/, SHELL$3],
	[/^(?:edit|create|write|str_replace(?:_editor)?|apply_patch)$/, EDITS$2],
	[/^(?:view|read)$/, ["read"]],
	[/^(?:web_fetch|fetch)$/, ["fetch"]],
	[/^(?:task|agent)$/, ["agent"]],
	[/^skill$/, ["skill"]]
];
function toolPattern$1(name) {
	const kinds = TOOL_KINDS.find(([form]) => form.test(name))?.[1];
	if (kinds) return callPattern(kinds, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "");
	const [, server, tool] = /^([^(/]+)[(/]([^)]*)\)?$/.exec(name) ?? [];
	return server === void 0 ? either([callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(name), "")]) : callPattern(["mcp"], mcpExpression(server, tool), "");
}
const PLAIN_FLAGS$1 = /^(?:p|prompt|prompt-file|model|no-ask-user|autopilot|log-level|log-dir|no-color|s|silent|resume|continue|banner|stream|share|share-gist|output-format|plain-diff|screen-reader|effort|reasoning-effort|max-autopilot-continues|no-auto-update|disable-parallel-tools-execution|i|interactive|name|no-custom-instructions)$/;
const READ_FLAGS$1 = /^(?:allow-tool|deny-tool|allow-url|deny-url|available-tools|excluded-tools|allow-all(?:-tools|-paths|-urls)?|yolo|add-dir|additional-mcp-config|disable-builtin-mcps)$/;
function copilotStages(flags, place) {
	const deny = listed(flags, "deny", place);
	const allow = listed(flags, "allow", place);
	const isAll = isGiven(flags, "allow-all", "yolo");
	const isEveryTool = isAll || isGiven(flags, "allow-all-tools");
	const isEveryUrl = isAll || isGiven(flags, "allow-all-urls");
	const option = isAll ? "--allow-all" : "--allow-all-tools";
	const modes = [
		...isEveryTool ? [builtIn$1(option, "allowed", [callPattern(TOOLS, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], { place })] : [],
		...isEveryUrl ? [builtIn$1("--allow-all-urls", "allowed", [callPattern(["fetch"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], { place })] : [],
		builtIn$1("commands and tools that only read", "allowed", [callPattern(["shell-read", "read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")])
	];
	return {
		stages: [
			...availability(flags, place),
			firstOf(rulesIn("deny", deny)),
			firstOf(rulesIn("allow", allow)),
			firstOf(modes)
		],
		basis: isEveryTool ? `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(option)}` : "what Copilot allows by default",
		remarks: [...deny, ...allow].flatMap(deadRemark),
		opaque: flags.flatMap((flag) => opaqueFlag$1(flag, place))
	};
}
function listed(flags, list, place) {
	const tools = valuesOf(flags, `${list}-tool`).flatMap((word) => splitList(word, { atBlanks: false }));
	const urls = valuesOf(flags, `${list}-url`).flatMap((word) => splitList(word, { atBlanks: false }));
	return [...tools.map((text) => ({
		text,
		place: placeWithin(place, text),
		read: readCopilotRule(text)
	})), ...urls.map((text) => ({
		text: `url(${text})`,
		place: placeWithin(place, text),
		read: urlRule(text)
	}))];
}
function rulesIn(list, rules) {
	return rules.flatMap(({ text, place, read }) => read.kind === "dead" ? [] : [hostRule({
		list,
		level: list === "deny" ? "denied" : "allowed",
		patterns: read.patterns,
		name: text,
		examples: read.examples,
		place
	})]);
}
function deadRemark({ text, place, read }) {
	return read.kind === "dead" ? [{
		kind: "dead-rule",
		rule: text,
		why: read.why,
		place
	}] : [];
}
function availability(flags, place) {
	const namesOf = (flag) => valuesOf(flags, flag).flatMap((word) => splitList(word, { atBlanks: true }));
	const everything = [...TOOLS, "fetch"];
	if (isGiven(flags, "available-tools")) return [firstOf([hostRule({
		list: "deny",
		level: "denied",
		patterns: [callPattern(everything, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
		except: namesOf("available-tools").map(toolPattern$1),
		name: "tools that are not available",
		place
	})])];
	const excluded = namesOf("excluded-tools");
	if (excluded.length === 0) return [];
	return [firstOf(excluded.map((name) => hostRule({
		list: "deny",
		level: "denied",
		patterns: [toolPattern$1(name)],
		name,
		place
	})))];
}
function opaqueFlag$1({ name, values }, place) {
	if (READ_FLAGS$1.test(name) || PLAIN_FLAGS$1.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: name === "agent" ? "it selects an agent with its own tools" : "Card Gate does not know it"
	}];
}
function readCopilot(flags, place) {
	const { stages, basis, remarks, opaque } = copilotStages(flags, place);
	const servers = valuesOf(flags, "additional-mcp-config").map((text) => serversOf$2(text, place));
	const isAll = isGiven(flags, "allow-all", "yolo");
	const option = flags.find(({ name }) => /^(?:allow-all|yolo)$/.test(name));
	const at = placeWithin(place, `--${option?.name ?? "allow-all-tools"}`);
	return permissionsWith({
		stages,
		basis,
		settings: [
			switchOf("paths", "access to every path (\"--allow-all-paths\")", isAll || isGiven(flags, "allow-all-paths"), { place }),
			setOf("add-dir", "the option \"--add-dir\"", valuesOf(flags, "add-dir"), { place }),
			switchOf("builtin-mcps", "Copilot's own MCP servers", !isGiven(flags, "disable-builtin-mcps"), { place })
		],
		otherwise: "denied",
		code: servers.flatMap(({ code }) => code),
		opaque: [...opaque, ...servers.flatMap((server) => server.opaque)],
		remarks: [
			...remarks,
			...isAll ? [{
				kind: "bypass-mode",
				mode: `--${option?.name}`,
				place: at
			}] : [],
			...everythingRemarks(flags, place, isAll)
		]
	});
}
function everythingRemarks(flags, place, isAll) {
	if (isAll) return [];
	const all = isGiven(flags, "allow-all-tools") ? [{
		text: "--allow-all-tools",
		what: "every tool and every shell command"
	}] : [];
	const rules = listed(flags, "allow", place).flatMap(({ text, read }) => read.kind === "rule" && read.everything !== void 0 ? [{
		text,
		what: read.everything
	}] : []);
	return [...all, ...rules].map(({ text, what }) => ({
		kind: "allows-everything",
		rule: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
		what,
		place: placeWithin(place, text)
	}));
}
// build/src/formats/permissions/workflow-agent/gemini.js
const SHELL$2 = ["shell", "shell-read"];
const EDITS$1 = ["edit", "write"];
const FREE_TOOLS$1 = "(?:glob|grep_search|list_directory|google_web_search|write_todos|save_memory)";
const PLAIN_FLAGS = /^(?:p|prompt|i|prompt-interactive|m|model|d|debug|o|output-format|a|all-files|c|checkpointing|session-summary|skip-trust|raw-output|r|resume)$/;
const READ_FLAGS = /^(?:y|yolo|approval-mode|allowed-tools|s|sandbox|allowed-mcp-server-names|e|extensions|include-directories)$/;
const KINDS$2 = {
	run_shell_command: SHELL$2,
	ShellTool: SHELL$2,
	replace: EDITS$1,
	write_file: ["write"],
	read_file: ["read"],
	web_fetch: ["fetch"]
};
function readGemini(flags, place) {
	const stated = lastValue(flags, "approval-mode");
	const isYolo = isGiven(flags, "y", "yolo") || stated === "yolo";
	const mode = isYolo ? "yolo" : stated === "auto_edit" || stated === "plan" ? stated : "default";
	const entries = valuesOf(flags, "allowed-tools").flatMap((word) => splitList(word, { atBlanks: false }));
	const option = isGiven(flags, "y") ? "-y" : isGiven(flags, "yolo") ? "--yolo" : "yolo";
	return permissionsWith({
		stages: [
			firstOf(entries.flatMap((text) => allowedRule(text, placeWithin(place, text)))),
			firstOf(closedShell(entries, place)),
			firstOf(modeRules$1(mode, placeWithin(place, stated ?? option)))
		],
		basis: `the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(mode)}`,
		settings: [
			switchOf("sandbox", "the sandbox (\"--sandbox\")", isGiven(flags, "s", "sandbox"), {
				place,
				wider: false
			}),
			setOf("allowed-mcp-server-names", "the option \"--allowed-mcp-server-names\"", isGiven(flags, "allowed-mcp-server-names") ? valuesOf(flags, "allowed-mcp-server-names") : void 0, { place }),
			setOf("extensions", "the option \"--extensions\"", isGiven(flags, "e", "extensions") ? valuesOf(flags, "e", "extensions") : void 0, { place }),
			setOf("include-directories", "the option \"--include-directories\"", valuesOf(flags, "include-directories"), { place })
		],
		otherwise: "denied",
		code: [],
		opaque: flags.flatMap((flag) => opaqueFlag(flag, place)),
		remarks: [...isYolo ? [{
			kind: "bypass-mode",
			mode: option,
			place: placeWithin(place, option)
		}] : []]
	});
}
function allowedRule(text, place) {
	const [, tool = "", argument = ""] = /^([\w-]+)(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
	if (tool === "") return [];
	const kinds = KINDS$2[tool];
	const isShell = kinds === SHELL$2 && text.includes("(");
	if (isShell && argument === "") return [];
	const patterns = kinds === void 0 ? [callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(tool), "")] : [callPattern(kinds, isShell ? wordsExpression(argument) : _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")];
	const sample = isShell ? argument + sampleText(argument, true, false) : "rm -rf build";
	return [hostRule({
		list: "allow",
		level: "allowed",
		patterns,
		name: text,
		examples: kinds === SHELL$2 ? [callOf("shell", sample)] : [],
		place
	})];
}
function closedShell(entries, place) {
	return entries.some((text) => /^(?:run_shell_command|ShellTool)\(/.test(text)) ? [builtIn$1("all other shell commands", "denied", [callPattern(SHELL$2, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], { place })] : [];
}
function modeRules$1(mode, place) {
	const all = [
		...SHELL$2,
		...EDITS$1,
		"read",
		"fetch",
		"net",
		"mcp",
		"agent",
		"skill",
		"tool"
	];
	if (mode === "yolo") return [builtIn$1("yolo", "allowed", [callPattern(all, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], { place })];
	return [...mode === "auto_edit" ? [builtIn$1("edits", "allowed", [callPattern([...EDITS$1, "fetch"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
		place,
		examples: [callOf("edit", "src/app.ts")]
	})] : [], builtIn$1("tools that only read", "allowed", [callPattern(["read", "agent"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, ""), callPattern(["tool"], FREE_TOOLS$1, "")])];
}
function opaqueFlag({ name, values }, place) {
	if (PLAIN_FLAGS.test(name) || READ_FLAGS.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: "Card Gate does not know it"
	}];
}
// build/src/formats/permissions/workflow-agent/dialect.js
const WORKFLOW_AGENT = {
	id: "workflow-agent",
	version: "2026-11-28",
	files: [{
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+(?<!\.lock)\.ya?ml)$/i,
		role: "workflow",
		syntax: "yaml",
		maxBytes: MAX_PERMISSION_BYTES,
		marks: ({ value, text }) => keysAt(value, "jobs").length > 0 && mayRunAgent(text) && !isLock(text),
		excerpt: (text) => mayRunAgent(text) ? text : void 0
	}],
	unitsOf: (files) => files.flatMap((file) => stepUnits(file)),
	without: (agent) => withoutStep(agent),
	answer: answerInWorkflow,
	calls: WORKFLOW_CALLS,
	answerMade: answerMadeInWorkflow
};
function stepUnits(file, isRead = () => false) {
	const { document } = file;
	const name = document.file.replace(/^.*\//, "");
	const steps = agentSteps(document).filter(({ step }) => !isRead(step));
	const unknown = unknownAgentSteps(document).filter(({ step }) => !isRead(step));
	return [...steps.map((step) => unitOfStep(step, steps, file)), ...unknown.map((step, index) => ({
		agent: `${name}: unknown agent${unknown.length > 1 ? ` (${index + 1})` : ""}`,
		key: JSON.stringify([name, step.key]),
		files: [file],
		read: () => readUnknown(step)
	}))];
}
function unitOfStep(step, steps, file) {
	const name = file.document.file.replace(/^.*\//, "");
	const alike = steps.filter(({ agent }) => agent === step.agent);
	const ofJob = alike.filter(({ jobId }) => jobId === step.jobId);
	const number = ofJob.length > 1 ? `, ${ofJob.indexOf(step) + 1}` : "";
	const suffix = alike.length > 1 ? ` (job ${step.jobId}${number})` : "";
	return {
		agent: `${name}: ${step.agent}${suffix}`,
		key: JSON.stringify([name, step.key]),
		files: [file],
		read: () => readStep(step)
	};
}
function readUnknown({ options, text, workflow, job, step }) {
	const { settings, opaque, remarks } = readSurroundings(workflow, job, step);
	return {
		...nothingRuns(settings),
		opaque: [...opaque, {
			key: "unknown agent",
			subject: `the step with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(options)}`,
			text,
			place: step.place,
			effect: "grants",
			why: "Card Gate cannot name the program that gets these options of an agent"
		}],
		remarks
	};
}
function readStep(step) {
	const { agent, by, workflow, job } = step;
	const place = step.step.get("run").place;
	const read = by.kind === "action" ? readClaudeAction(by, step.step) : readCommand(agent, by.flags, place);
	const around = readSurroundings(workflow, job, step.step);
	const [usual] = read.situations;
	const secrets = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(step.step.place.document).map((found) => ({
		kind: "secret-in-settings",
		...found
	}));
	const isHere = ({ path }) => step.step.place.path.every((part, index) => path[index] === part);
	return {
		...read,
		situations: [{
			...usual,
			policy: {
				...usual.policy,
				settings: [...usual.policy.settings, ...around.settings]
			}
		}],
		code: [agentCode(step), ...read.code],
		opaque: [...read.opaque, ...around.opaque],
		remarks: [
			...read.remarks,
			...around.remarks,
			...secrets.filter((remark) => isHere(remark.place))
		]
	};
}
function readCommand(agent, flags, place) {
	switch (agent) {
		case "claude": return readClaudeCommand(flags, place);
		case "codex": return readCodex(flags, place);
		case "gemini": return readGemini(flags, place);
		case "copilot": return readCopilot(flags, place);
		default: return agent;
	}
}
function agentCode({ agent, by, step, jobId }) {
	const text = by.kind === "action" ? by.name : agent;
	const generation = by.kind === "action" && by.isLegacy ? " before version 1" : "";
	return {
		key: "agent",
		subject: `the job ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(jobId)}`,
		text: text + generation,
		identity: text + generation,
		place: by.kind === "action" ? step.get("uses").place : step.get("run").place
	};
}
function withoutStep(unit) {
	const name = /: (\w+)(?: \(.*\))?$/.exec(unit ?? "")?.[1];
	const agent = AGENTS.find((each) => each === name);
	if (agent === void 0) return nothingRuns(NO_SURROUNDINGS);
	const [{ policy }] = readCommand(agent, [], {
		document: {
			file: "",
			syntax: "yaml",
			text: "",
			root: {
				kind: "map",
				start: 0,
				end: 0,
				entries: /* @__PURE__ */ new Map()
			},
			value: {}
		},
		path: []
	}).situations;
	const [empty] = nothingRuns([...policy.settings.map(({ place: _, ...setting }) => setting), ...NO_SURROUNDINGS]).situations;
	const requests = policy.requests;
	return {
		situations: [{
			...empty,
			policy: {
				...empty.policy,
				...requests && { requests }
			}
		}],
		code: [],
		opaque: [],
		remarks: []
	};
}
// build/src/formats/permissions/gh-aw/network.js
const ECOSYSTEMS = {
	defaults: "archive.ubuntu.com security.ubuntu.com keyserver.ubuntu.com packages.microsoft.com ppa.launchpad.net json-schema.org json.schemastore.org ocsp.digicert.com crl3.digicert.com",
	containers: "ghcr.io registry.hub.docker.com docker.io gcr.io quay.io mcr.microsoft.com",
	dotnet: "nuget.org api.nuget.org dotnet.microsoft.com",
	dart: "pub.dev",
	fonts: "fonts.googleapis.com fonts.gstatic.com",
	github: "github.com githubusercontent.com github.io ghcr.io githubassets.com",
	go: "go.dev proxy.golang.org sum.golang.org golang.org pkg.go.dev",
	haskell: "haskell.org hackage.haskell.org",
	java: "repo.maven.apache.org repo1.maven.org maven.org plugins.gradle.org services.gradle.org",
	local: "localhost 127.0.0.1",
	node: "registry.npmjs.org npmjs.com npmjs.org nodejs.org yarnpkg.com registry.yarnpkg.com",
	perl: "cpan.org metacpan.org",
	php: "packagist.org repo.packagist.org getcomposer.org",
	playwright: "playwright.download.prss.microsoft.com cdn.playwright.dev",
	python: "pypi.org pypi.python.org files.pythonhosted.org bootstrap.pypa.io conda.anaconda.org",
	ruby: "rubygems.org api.rubygems.org index.rubygems.org",
	rust: "crates.io static.crates.io index.crates.io static.rust-lang.org",
	swift: "swift.org download.swift.org cocoapods.org",
	terraform: "registry.terraform.io releases.hashicorp.com"
};
const COMPILED_DEFAULTS = "api.business.githubcopilot.com api.enterprise.githubcopilot.com api.github.com api.githubcopilot.com api.individual.githubcopilot.com api.snapcraft.io archive.ubuntu.com azure.archive.ubuntu.com crl.geotrust.com crl.globalsign.com crl.identrust.com crl.sectigo.com crl.thawte.com crl.usertrust.com crl.verisign.com crl3.digicert.com crl4.digicert.com crls.ssl.com json-schema.org json.schemastore.org keyserver.ubuntu.com ocsp.digicert.com ocsp.geotrust.com ocsp.globalsign.com ocsp.identrust.com ocsp.sectigo.com ocsp.ssl.com ocsp.thawte.com ocsp.usertrust.com ocsp.verisign.com packagecloud.io packages.cloud.google.com packages.microsoft.com ppa.launchpad.net s.symcb.com s.symcd.com security.ubuntu.com ts-crl.ws.symantec.com ts-ocsp.ws.symantec.com".split(" ");
function compiledEntries(entries) {
	const hosts = new Set(entries.map(({ text }) => text));
	const [first] = entries;
	if (first === void 0 || !COMPILED_DEFAULTS.every((host) => hosts.has(host))) return entries;
	const others = entries.filter(({ text }) => !COMPILED_DEFAULTS.includes(text));
	return [{
		text: COMPILED,
		place: first.place
	}, ...others];
}
const COMPILED = "the hosts that gh-aw adds";
function isUnknownName({ text }) {
	return hostsNamed(text) === void 0 && !/[.*:]/.test(text) && text !== "localhost";
}
function networkStage(network) {
	if (network.kind === "everything") return firstOf([builtIn$1("the network without a firewall", "allowed", [callPattern(["net"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
		place: network.place,
		examples: [callOf("net", "example.com")]
	})]);
	const { allowed, blocked } = network;
	return firstOf([...blocked.map((entry) => entryRule("deny", entry)), ...allowed.filter((entry) => !isUnknownName(entry)).map((entry) => entryRule("allow", entry))]);
}
function hostsNamed(text) {
	if (text === COMPILED) return COMPILED_DEFAULTS;
	return Object.hasOwn(ECOSYSTEMS, text) ? ECOSYSTEMS[text]?.split(" ") : void 0;
}
function entryRule(list, { text, place }) {
	const hosts = hostsNamed(text);
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(text) ?? [];
	return hostRule({
		list,
		level: list === "allow" ? "allowed" : "denied",
		patterns: [callPattern(["net"], hosts ? belowExpression(treeOf(hosts)) : hostExpressionOf(scheme, host), "")],
		name: text,
		examples: [callOf("net", addressSample(hosts?.[0] ?? text))],
		place
	});
}
function hostExpressionOf(scheme, host) {
	return host === "*" || host.startsWith("*.") ? addressExpression((scheme ?? "") + host) : belowExpression(host.split("*").map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join("[^.]*"), scheme);
}
function belowExpression(hosts, scheme) {
	const below = `(?:[^. ]+\\.)*${hosts}`;
	if (scheme === "https://") return below;
	return scheme === "http://" ? `${below} over http` : `${below}(?: over http)?`;
}
function treeOf(texts) {
	const rests = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const known = rests.get(text.slice(0, 1)) ?? [];
		rests.set(text.slice(0, 1), [...known, text.slice(1)]);
	}
	return either([...rests].map(([char, rest]) => {
		const [only = ""] = rest;
		if (char === "") return "";
		return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(char) + (rest.length === 1 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(only) : treeOf(rest));
	}));
}
// build/src/formats/permissions/gh-aw/outputs.js
const OWN_OUTPUTS = /^(?:noop|missing-tool|missing-data|report-incomplete|create-report-incomplete-issue|threat-detection)$/;
const COMMON_KEYS = /^(?:github-token|github-app|app|allowed-domains|allowed-github-references|env|runs-on|messages|footer|activation-comments|report-failure-as-issue|staged|threat-detection|jobs|max-patch-size|mentions|failure-issue-repo|group-reports|concurrency-group|environment|steps|id-token|needs|url|footer.*|report-.*|max-bot-mentions|scripts|actions)$/;
function isCommonKey(key) {
	return COMMON_KEYS.test(key);
}
const DEFAULT_MAX = {
	"add-labels": 3,
	"remove-labels": 3,
	"create-pull-request-review-comment": 10,
	"reply-to-pull-request-review-comment": 10,
	"hide-comment": 5,
	"add-reviewer": 3,
	"create-code-scanning-alert": 50
};
function readOutputs(map) {
	const nameOf = (key) => key.replaceAll("_", "-");
	const outputs = map.entries().map(([key, value]) => [nameOf(key), value]).flatMap(([type, value]) => {
		if (OWN_OUTPUTS.test(type) || COMMON_KEYS.test(type) || value.boolean() === false) return [];
		const keys = new Map(value.entries().map(([key, inner]) => [nameOf(key), inner.value()]));
		const allowed = value.get("allowed");
		return [{
			type,
			place: value.place,
			...allowed.exists && { allowed: allowed.texts().map(({ value: text }) => text) },
			keys
		}];
	});
	return {
		outputs,
		settings: outputs.flatMap(settingsOf$1),
		code: map.get("jobs").entries().map(([name, job]) => codeOf(`output job ${name}`, `the output ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, `the job ${name}`, job))
	};
}
function outputStage(outputs) {
	return firstOf(outputs.flatMap(({ type, allowed, place }) => {
		const any = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(type)}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
		return allowed === void 0 ? [outputRule(type, any, place)] : allowed.map((value) => outputRule(`${type} ${value}`, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(`${type} ${value}`), place));
	}));
}
function outputRule(name, expression, place) {
	return hostRule({
		list: "allow",
		level: "allowed",
		patterns: [callPattern(["output"], expression, "")],
		name,
		examples: [callOf("output", name)],
		place
	});
}
const RESTRICTING = [
	"title-prefix",
	"required-title-prefix",
	"required-labels",
	"required-category",
	"allowed-branches",
	"allowed-files",
	"allowed-events",
	"allowed-reasons"
];
const GRANTING = [
	"target-repo",
	"allowed-repos",
	"github-token",
	"github-app"
];
const SWITCHES = { staged: false };
const COUNTS$1 = Array.from({ length: 1001 }, (_, count) => count);
function settingsOf$1({ type, keys, place }) {
	const key = (name) => `safe-outputs.${type}.${name}`;
	const subjectOf = (name) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} of the output ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(type)}`;
	const ranked = (name, strictestFirst, value, words) => ({
		key: key(name),
		subject: subjectOf(name),
		order: {
			kind: "ranked",
			strictestFirst,
			alike: [[void 0, value]]
		},
		value,
		words,
		place
	});
	const max = keys.get("max") ?? DEFAULT_MAX[type] ?? 1;
	const count = typeof max === "string" && /^\d+$/.test(max) ? Number(max) : max;
	const presence = (names, isGrant) => names.map((name) => {
		const text = keys.has(name) ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(JSON.stringify(keys.get(name))) : "absent";
		return ranked(name, text === "absent" ? ["absent"] : isGrant ? ["absent", text] : [text, "absent"], text, text);
	});
	return [
		ranked("max", COUNTS$1, count, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(count)),
		ranked("target", TARGETS, targetOf(keys.get("target")), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(keys.get("target") ?? "triggering")),
		...Object.entries(SWITCHES).map(([name, wider]) => ranked(name, [!wider, wider], keys.get(name) === true, String(keys.get(name) === true))),
		...presence(RESTRICTING, false),
		...presence(GRANTING, true)
	];
}
const TARGETS = [
	"triggering",
	"one item",
	"*"
];
function targetOf(target) {
	if (target === void 0 || target === null || target === "triggering") return "triggering";
	return target === "*" ? "*" : "one item";
}
// build/src/formats/permissions/gh-aw/agentic-workflow.js
function permissionsOfWorkflow(workflow) {
	const { engine, servers, network, outputs, settings, code, opaque, remarks } = workflow;
	const permissions = permissionsWith({
		stages: [
			firstOf(servers.flatMap(serverRules)),
			networkStage(network),
			outputStage(outputs.outputs),
			...engine.stages
		],
		basis: engine.basis,
		otherwise: engine.otherwise,
		settings: [...settings, ...outputs.settings],
		code: [...code, ...outputs.code],
		opaque: [...opaque, ...unknownNames(network)],
		remarks
	});
	const [usual] = permissions.situations;
	return {
		...permissions,
		situations: [usual, ...detectionSituation(workflow)]
	};
}
function detectionSituation({ detection }) {
	if (detection === void 0) return [];
	const { engine, network } = detection;
	const [situation] = permissionsWith({
		stages: [networkStage(network), ...engine.stages],
		basis: engine.basis,
		otherwise: engine.otherwise,
		settings: [],
		code: [],
		opaque: [],
		remarks: []
	}).situations;
	return [{
		...situation,
		id: "detection",
		words: "in the search for threats"
	}];
}
function serverRules({ name, tools, place }) {
	const clean = name.replace(/[^A-Za-z0-9_-]/g, "_");
	return (tools ?? ["*"]).map((tool) => hostRule({
		list: "allow",
		level: "allowed",
		patterns: [callPattern(["mcp"], mcpExpression(name, tool), "")],
		name: tool === "*" ? name : `${name}: ${tool}`,
		examples: [callOf("mcp", `mcp__${clean}__${tool === "*" ? "create" : tool.replace(/[^\w-]/g, "_")}`)],
		place
	}));
}
function unknownNames(network) {
	if (network.kind === "everything") return [];
	return network.allowed.filter(isUnknownName).map(({ text, place }) => ({
		key: `network ${text}`,
		subject: `the name ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)} in the list of hosts`,
		text,
		place,
		effect: "grants",
		why: "Card Gate does not know which hosts it stands for"
	}));
}
const NO_SETTINGS = [
	setOf("permissions", "the list of the agent's permissions", []),
	setOf("on", "the list of events that start the workflow", []),
	setOf("roles", "the list of roles that may start the workflow", []),
	setOf("bots", "the list of bots that may start the workflow", []),
	setOf("secrets", "the list of secrets that the workflow uses", []),
	switchOf("strict", "the strict mode", true, { wider: false }),
	switchOf("firewall", "the firewall", true, { wider: false }),
	setOf("github.toolsets", "the list of toolsets of the GitHub server", []),
	switchOf("threat-detection", "the search for threats in outputs", true, { wider: false }),
	switchOf("threat-detection.continue-on-error", "going on after an error in the search for threats", true),
	setOf("threat-detection.permissions", "the list of permissions of the search for threats", []),
	switchOf("github.write", "the write access of the GitHub server", false)
];
function given(key, value, { place, words } = {}) {
	const known = NO_SETTINGS.find((setting) => setting.key === key);
	if (known === void 0) throw new Error(`there is no setting ${key}`);
	const list = Array.isArray(value) ? [...new Set(value.map(String))].sort() : void 0;
	const shown = list === void 0 ? void 0 : list.join(", ") || "empty";
	return {
		...known,
		value: list ?? value,
		words: words ?? shown ?? (value === void 0 ? "everything" : value === true ? "on" : "off"),
		...place && { place }
	};
}
function engineValue(engine, place) {
	return {
		key: "engine",
		subject: `the engine ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(engine)}`,
		text: engine,
		place,
		why: "each engine enforces its rules differently"
	};
}
function freeRule() {
	return builtIn$1("commands and tools that only read", "allowed", [callPattern(["shell-read", "read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")]);
}
function integritySetting(integrity, place) {
	return {
		key: "github.min-integrity",
		subject: "the lowest integrity of content that the agent may read",
		order: {
			kind: "ranked",
			strictestFirst: [
				"merged",
				"approved",
				"unapproved",
				"none"
			],
			alike: [[void 0, integrity]]
		},
		value: integrity,
		place
	};
}
const COUNTS = [...Array.from({ length: 1001 }, (_, count) => count), "unlimited"];
function callLimits(server, allowed) {
	return allowed.items().map((item) => {
		const name = item.text() ?? item.get("name").text() ?? "";
		const value = item.get("max-calls").value() ?? "unlimited";
		return {
			key: `${server}.${name}.max-calls`,
			subject: `the number of calls of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`${server}: ${name}`)}`,
			order: {
				kind: "ranked",
				strictestFirst: COUNTS,
				alike: [[void 0, value]]
			},
			value,
			words: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.p)(value),
			place: item.place
		};
	});
}
function serverCode(map) {
	return readServers(map).map(({ code, reader }) => ({
		...code,
		identity: JSON.stringify(reader.entries().filter(([key]) => key !== "allowed" && key !== "tools").map(([key, value]) => [key, value.value()]))
	}));
}
function withoutWorkflow() {
	return nothingRuns(NO_SETTINGS);
}
// build/src/formats/permissions/gh-aw/detection.js
const EXECUTION = "detection_agentic_execution";
function detectionSteps(lock) {
	const jobs = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(lock).get("jobs");
	const named = ["agent", DETECTION].flatMap((job) => jobs.get(job).get("steps").items()).filter((step) => step.get("id").text() === EXECUTION);
	return named.length > 0 ? named : jobs.get(DETECTION).get("steps").items();
}
function readDetection(lock, step) {
	const jobs = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(lock).get("jobs");
	const [job, outputs] = [jobs.get(DETECTION), jobs.get(OUTPUTS)];
	const isRun = step !== void 0 && ![step, job].some((each) => isNever(each.get("if")));
	const isOn = !outputs.exists || isRun && isGated(outputs.get("if").text() ?? "");
	const permissions = (job.exists ? job : jobs.get("agent")).get("permissions");
	const variable = variableOf(jobs, "GH_AW_DETECTION_CONTINUE_ON_ERROR");
	return {
		settings: [
			given("threat-detection", isOn, { place: step?.place ?? outputs.place }),
			given("threat-detection.continue-on-error", variable !== "false", job),
			given("threat-detection.permissions", permissions.exists ? permissionsIn(permissions) : [], permissions)
		],
		opaque: job.exists ? [jobValue(lock, job, outputs)] : []
	};
}
function variableOf(jobs, name) {
	return ["agent", DETECTION].flatMap((job) => jobs.get(job).get("steps").items()).map((step) => step.get("env").get(name)).find(({ exists }) => exists)?.text();
}
function isNever(condition) {
	return condition.boolean() === false || bareExpression(condition.text() ?? "") === "false";
}
const GATE = /^needs\.(?:detection\.(?:result=='success'|outputs\.(?:detection_)?success=='true')|agent\.outputs\.detection_success=='true')$/;
const SKIPPED = "needs.detection.result=='skipped'";
function isGated(condition) {
	const expression = bareExpression(condition);
	const choices = partsOf(expression, "||");
	if (choices.length > 1) return choices.some((choice) => isGated(choice)) && choices.every((choice) => isGated(choice) || bareExpression(choice) === SKIPPED);
	const parts = partsOf(expression, "&&");
	return parts.length > 1 ? parts.some((part) => isGated(part)) : GATE.test(expression);
}
function bareExpression(text) {
	let bare = text.replace(/\s+/g, "").replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
	while (bare.startsWith("(") && closingOf(bare) === bare.length - 1) bare = bare.slice(1, -1);
	return bare;
}
function closingOf(text) {
	let depth = 0;
	return [...text].findIndex((char) => {
		if (char === "(") depth += 1;
		if (char === ")") depth -= 1;
		return depth === 0;
	});
}
function partsOf(expression, operator) {
	const parts = [""];
	let depth = 0;
	for (const piece of expression.split(/(\|\||&&|[()])/)) {
		if (piece === "(") depth += 1;
		if (piece === ")") depth -= 1;
		if (piece === operator && depth === 0) parts.push("");
		else parts.push(`${parts.pop() ?? ""}${piece}`);
	}
	return parts;
}
const QUIET_VARIABLES = /^(?:WORKFLOW_(?:NAME|DESCRIPTION)|GH_AW_(?:SETUP_WORKFLOW_NAME|CURRENT_WORKFLOW_REF|MODEL_\w+|MAX_\w+|INFO_\w+)|\w*_MODEL)$/;
function jobValue(lock, job, outputs) {
	const values = [
		job.value(),
		outputs.get("if").value(),
		outputs.get("needs").value()
	];
	const text = JSON.stringify(values, (key, value) => QUIET_VARIABLES.test(key) ? void 0 : value).replace(/_[0-9a-f]{16}_EOF/g, "_EOF");
	const { compiler } = lockMetadata(lock.text);
	return {
		key: "detection job",
		subject: "the job that looks for threats",
		text,
		place: job.place,
		...compiler !== void 0 && { writtenBy: compiler },
		why: "Card Gate does not evaluate its steps"
	};
}
// build/src/formats/permissions/gh-aw/source.js
function readSource$1(source) {
	return permissionsOfWorkflow(workflowOf$1(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(source)));
}
const KNOWN_KEYS$1 = {
	"": new Set([
		"description name labels emoji intent metadata tracker-id run-name timeout-minutes",
		"concurrency source private model on permissions tools network safe-outputs mcp-servers",
		"engine strict roles bots sandbox steps pre-steps pre-agent-steps post-steps jobs mcp-scripts",
		"safe-inputs services container imports skills plugins resources"
	].flatMap((line) => line.split(" "))),
	engine: /* @__PURE__ */ new Set([
		"id",
		"model",
		"version",
		"effort"
	]),
	network: /* @__PURE__ */ new Set(["allowed", "blocked"]),
	sandbox: /* @__PURE__ */ new Set(["agent"]),
	"safe-outputs": new Set("footer messages activation-comments runs-on group-reports report-failure-as-issue report-incomplete jobs".split(" ")),
	tools: new Set("bash edit github timeout startup-timeout web-fetch web-search".split(" ")),
	"tools.github": /* @__PURE__ */ new Set([
		"toolsets",
		"allowed",
		"read-only",
		"min-integrity",
		"version"
	])
};
const QUIET_ON = /* @__PURE__ */ new Set([
	"roles",
	"bots",
	"reaction",
	"status-comment"
]);
const CODE_KEYS = "steps pre-steps pre-agent-steps post-steps jobs mcp-scripts safe-inputs services container".split(" ");
const PART_KEYS = "imports skills plugins resources".split(" ");
function workflowOf$1(top) {
	const tools = top.get("tools");
	const sandbox = top.get("sandbox").get("agent");
	const isOpen = sandbox.boolean() === false;
	const engine = top.get("engine");
	const id = engine.text() ?? engine.get("id").text() ?? "copilot";
	return {
		engine: engineOf(tools),
		servers: serversOf$1(top),
		network: isOpen ? {
			kind: "everything",
			place: sandbox.place
		} : networkOf$1(top.get("network")),
		outputs: readOutputs(top.get("safe-outputs")),
		settings: settingsOf(top, !isOpen),
		code: codeOfSource(top),
		opaque: [engineValue(id, engine.place), ...undecided(top)],
		remarks: []
	};
}
function undecided(top) {
	const inMap = (key, map) => map.entries().filter(([name]) => !KNOWN_KEYS$1[key].has(name)).map(([name, value]) => opaque(key === "" ? name : `${key}.${name}`, value));
	const on = top.get("on").entries();
	return [
		...inMap("", top),
		...inMap("engine", top.get("engine")),
		...inMap("network", top.get("network")),
		...inMap("sandbox", top.get("sandbox")),
		...inMap("safe-outputs", top.get("safe-outputs")).filter(({ key, text }) => isCommonKey(key.replace("safe-outputs.", "")) && text !== "false"),
		...inMap("tools", top.get("tools")).filter(({ text }) => text !== "false"),
		...inMap("tools.github", top.get("tools").get("github")),
		...on.filter(([name]) => NO_EVENTS.test(name) && !QUIET_ON.has(name)).map(([name, value]) => opaque(`on.${name}`, value))
	];
}
function opaque(key, value) {
	return {
		key,
		subject: `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
		text: JSON.stringify(value.value() ?? null),
		place: value.place,
		...key === "if" && { effect: "restricts" },
		why: "Card Gate does not compare it"
	};
}
function codeOfSource(top) {
	const code = CODE_KEYS.map((key) => [key, top.get(key)]).filter(([, value]) => value.exists).map(([key, value]) => codeOf(key, `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`, firstCommand(value), value));
	const parts = PART_KEYS.flatMap((key) => top.get(key).items().map((item) => {
		const text = item.text() ?? item.get("path").text() ?? item.get("uses").text() ?? key;
		return codeOf(`${key} ${text}`, `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`, text, item);
	}));
	return [
		...code,
		...parts,
		...serverCode(top.get("mcp-servers"))
	];
}
function firstCommand(value) {
	const text = JSON.stringify(value.value() ?? null);
	const [, quotedText] = /"(?:run|uses|image)":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
	const found = quotedText === void 0 ? void 0 : JSON.parse(quotedText);
	return (typeof found === "string" ? found.trim().split("\n")[0] : void 0) ?? value.text() ?? "other code";
}
const DEFAULT_COMMANDS = "echo printf ls pwd cat head tail grep wc sort uniq date yq".split(" ");
const SHELL$1 = ["shell", "shell-read"];
function engineOf(tools) {
	const edit = tools.get("edit");
	const edits = edit.boolean() === false ? [] : [builtIn$1("edits of files", "allowed", [callPattern(["edit", "write"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
		place: edit.place,
		examples: [callOf("edit", "src/app.ts")]
	})];
	const fetch = tools.get("web-fetch");
	const search = tools.get("web-search");
	const web = [...isOn(fetch) ? [allow("web-fetch", fetch.place, [callPattern(["fetch"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], "fetch", "example.com")] : [], ...isOn(search) ? [allow("web-search", search.place, [callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)("WebSearch"), "")], "tool", "WebSearch")] : []];
	return {
		stages: [
			firstOf(bashRules(tools.get("bash"))),
			firstOf(web),
			firstOf(edits),
			firstOf([freeRule()])
		],
		basis: "what gh-aw allows by default",
		otherwise: "denied"
	};
}
function isOn(value) {
	return value.exists && value.boolean() !== false;
}
function allow(name, place, patterns, kind, example) {
	return hostRule({
		list: "allow",
		level: "allowed",
		patterns,
		name,
		examples: [callOf(kind, example)],
		place
	});
}
function bashRules(bash) {
	const { place } = bash;
	const entries = bash.texts();
	const every = [callPattern(SHELL$1, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")];
	if (bash.boolean() === false || Array.isArray(bash.value()) && entries.length === 0) return [builtIn$1("commands", "denied", every, { place })];
	if (bash.boolean() === true || entries.some(({ value }) => value === "*" || value === ":*")) return [allow("bash", place, every, "shell", "rm -rf build")];
	return [...entries.map(({ value, place: at }) => commandRule$1(value, at)), ...DEFAULT_COMMANDS.map((command) => builtIn$1(command, "allowed", [callPattern(SHELL$1, wordsExpression(command), "")], { place }))];
}
function commandRule$1(text, place) {
	const command = text.replace(/(?::| )\*$/, "");
	const sample = command + sampleText(command, true, false);
	return allow(text, place, [callPattern(SHELL$1, wordsExpression(command), "")], "shell", sample);
}
function serversOf$1(top) {
	const github = top.get("tools").get("github");
	const own = top.get("mcp-servers").entries().map(([name, server]) => serverOf$1(name, server, server.get("allowed")));
	if (github.boolean() === false) return own;
	return [serverOf$1("github", github, github.get("allowed")), ...own];
}
function serverOf$1(name, server, allowed) {
	const names = allowed.items().map((item) => item.text() ?? item.get("name").text() ?? "");
	const isAll = !allowed.exists || names.includes("*");
	return {
		name,
		place: server.place,
		...!isAll && { tools: names }
	};
}
function networkOf$1(network) {
	const entriesOf = (key) => network.get(key).texts().map(({ value, place }) => ({
		text: value,
		place
	}));
	return {
		kind: "hosts",
		allowed: !network.exists || network.text() === "defaults" || network.value() === null || network.isMap && !network.has("allowed") && network.has("blocked") ? [{
			text: "defaults",
			place: network.place
		}] : entriesOf("allowed"),
		blocked: entriesOf("blocked")
	};
}
function settingsOf(top, isFirewalled) {
	const permissions = top.get("permissions");
	const on = top.get("on");
	const stated = (key) => on.get(key).exists ? on.get(key) : top.get(key);
	const roles = stated("roles");
	const isAnyone = roles.text() === "all";
	const names = roles.exists ? textsOf(roles) : [
		"admin",
		"maintainer",
		"write"
	];
	return [
		given("permissions", permissions.exists ? permissionsIn(permissions) : ["contents: read"], permissions),
		given("on", eventsOf(top), on),
		given("roles", isAnyone ? void 0 : names, {
			place: roles.place,
			...isAnyone && { words: "everybody" }
		}),
		given("bots", textsOf(stated("bots")), stated("bots")),
		given("secrets", secretsIn(top)),
		given("strict", top.get("strict").boolean() !== false, top.get("strict")),
		given("firewall", isFirewalled),
		...detectionOf(top.get("safe-outputs").get("threat-detection")),
		...githubSettings$1(top.get("tools").get("github")),
		...callLimits("github", top.get("tools").get("github").get("allowed"))
	];
}
function detectionOf(value) {
	return [
		given("threat-detection", value.boolean() !== false && value.get("enabled").boolean() !== false, value),
		given("threat-detection.continue-on-error", value.get("continue-on-error").boolean() !== false),
		given("threat-detection.permissions", ["contents: read"])
	];
}
function githubSettings$1(github) {
	const toolsets = textsOf(github.get("toolsets"));
	const integrity = github.get("min-integrity");
	const text = integrity.text();
	return [
		given("github.toolsets", github.boolean() === false ? [] : toolsets.length === 0 ? ["default"] : toolsets, github),
		given("github.write", github.get("read-only").boolean() === false, github),
		...text === void 0 ? [] : [integritySetting(text, integrity.place)]
	];
}
function textsOf(list) {
	return list.texts().map(({ value }) => value);
}
const NO_EVENTS = /^(?:roles|bots|reaction|stop-after|manual-approval|forks|skip-.*|permissions|steps|github-.*|status-comment)$/;
function eventsOf(top) {
	const { value } = startingEvents(top);
	return (Array.isArray(value) ? value.map(String) : []).filter((event) => !NO_EVENTS.test(event)).map((event) => /^(?:hourly|daily|weekly|monthly|every)\b/.test(event) ? "schedule" : event);
}
function secretsIn(top) {
	return [...JSON.stringify(top.value() ?? null).matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].flatMap(([, name = ""]) => isOwnSecret(name) ? [] : [name]);
}
// build/src/formats/permissions/gh-aw/lock.js
const OWN_SERVERS = /^(?:github|safeoutputs|safe_outputs|safe-outputs|agenticworkflows|agentic_workflows|playwright|mcpscripts|cache-memory|qmd|serena)$/;
const OUTPUT_SERVER = /^safe_?-?outputs$/;
function readLock(lock, source) {
	return permissionsOfWorkflow(workflowOf(lock, source));
}
function workflowOf(lock, source) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(lock);
	const job = top.get("jobs").get("agent");
	const steps = job.get("steps").items();
	const run = executionOf(steps, "agentic_execution");
	const detection = executionOf(detectionSteps(lock), "detection_agentic_execution");
	const search = readDetection(lock, detection?.step);
	const metadata = lockMetadata(lock.text);
	const servers = serversOf(steps);
	const network = networkOf(run, job.place);
	const engine = run === void 0 ? void 0 : engineRules(run, servers.list);
	const outputs = outputsOf(steps);
	return {
		engine: engine?.rules ?? {
			stages: [],
			basis: "no agent",
			otherwise: "denied"
		},
		servers: engine?.servers ?? [],
		network,
		outputs: outputs.read,
		settings: [
			given("permissions", permissionsIn(job.get("permissions")), job.get("permissions")),
			given("on", listOf(startingEvents(top)), top.get("on")),
			rolesOf(lock.text),
			given("bots", variableList(lock.text, "GH_AW_ALLOWED_BOTS") ?? []),
			given("secrets", metadata.secrets),
			given("strict", metadata.isStrict),
			given("firewall", network.kind === "hosts"),
			...search.settings,
			...servers.settings
		],
		code: [...servers.code, ...source ? codeOfSource(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(source)) : []],
		opaque: [
			engineValue(metadata.engine ?? run?.agent ?? "unknown", job.place),
			...servers.opaque,
			...outputs.opaque,
			...engine?.opaque ?? [],
			...run === void 0 ? [unread("the command of the agent", job.place)] : [],
			...search.opaque,
			...[run, detection].flatMap((each) => each?.others ?? [])
		],
		remarks: [],
		...detection && { detection: {
			engine: engineRules(detection, []).rules,
			network: networkOf(detection, detection.place)
		} }
	};
}
function networkOf(run, place) {
	const script = run?.script ?? "";
	if (!/(?:^|[\s/"])awf[\s"]/.test(script)) return {
		kind: "everything",
		place: run?.place ?? place
	};
	return {
		kind: "hosts",
		allowed: compiledEntries(hostsOf$1(script, "allow", run?.place)),
		blocked: hostsOf$1(script, "block", run?.place)
	};
}
function rolesOf(text) {
	const roles = variableList(text, "GH_AW_REQUIRED_ROLES");
	return given("roles", roles, roles === void 0 ? { words: "everybody" } : {});
}
function listOf({ value }) {
	return Array.isArray(value) ? value.map(String) : [];
}
function unread(what, place) {
	return {
		key: `unread ${what}`,
		subject: what,
		text: "unread",
		place,
		why: "Card Gate could not find it in the lock file"
	};
}
function hostsOf$1(script, list, place) {
	if (place === void 0) return [];
	return firewallHosts(script, list).map((text) => ({
		text,
		place: placeWithin(place, text)
	}));
}
function ownSteps(lock) {
	const runs = [executionOf(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(lock).get("jobs").get("agent").get("steps").items(), "agentic_execution"), executionOf(detectionSteps(lock), "detection_agentic_execution")];
	return new Set(runs.flatMap((run) => run ? [pathKey(run.step)] : []));
}
function pathKey({ place: { path } }) {
	return JSON.stringify(path);
}
function executionOf(steps, id) {
	const likely = steps.filter((step) => step.get("id").text() === id);
	for (const step of likely.length > 0 ? likely : steps) {
		const run = step.get("run");
		const script = run.text();
		if (script === void 0) continue;
		const [found, ...more] = agentCommands(script, 0);
		if (found === void 0) continue;
		const texts = /* @__PURE__ */ new Set([JSON.stringify(found)]);
		const others = more.filter((each) => {
			const text = JSON.stringify(each);
			return texts.size < texts.add(text).size;
		});
		const { place } = run;
		return {
			...found,
			script,
			place,
			step,
			others: others.map((each) => furtherAgent(each, place))
		};
	}
}
function furtherAgent({ agent, flags }, place) {
	const text = JSON.stringify(flags);
	return {
		key: `further agent ${agent} ${text}`,
		subject: `the further agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent)} in the same step`,
		text,
		place,
		effect: "grants",
		why: "Card Gate compares one agent a step"
	};
}
const DETECTOR = "threat-detect";
function agentCommands(script, depth) {
	return commandsIn(script).flatMap((words) => {
		const at = words.findIndex((word, index) => isAgent(word) && isAgentArgument(words[index + 1]));
		if (at !== -1) {
			const agent = AGENTS.find((name) => name === programOf(words[at] ?? "")) ?? "copilot";
			return [{
				agent,
				flags: readFlags(words.slice(at + 1), ARITIES[agent]).flags
			}];
		}
		if (words.some((word) => programOf(word) === DETECTOR)) return [{
			agent: "codex",
			flags: []
		}];
		if (depth > 2) return [];
		return words.filter((word) => /\s/.test(word) && [...AGENTS, DETECTOR].some((name) => word.includes(name))).flatMap((word) => agentCommands(word, depth + 1));
	});
}
function isAgent(word) {
	return !/\s/.test(word) && AGENTS.some((name) => name === programOf(word));
}
function isAgentArgument(word) {
	return word !== void 0 && (/^-/.test(word) || word === "exec");
}
function serversOf(steps) {
	const run = steps.find((each) => each.get("run").text()?.includes("\"mcpServers\""))?.get("run");
	const json = serversJson(run?.text() ?? "");
	if (run === void 0 || json === void 0) return {
		list: [],
		settings: [],
		code: [],
		opaque: []
	};
	const map = jsonReader(run.place, json)?.get("mcpServers");
	if (map === void 0) return {
		list: [],
		settings: [],
		code: [],
		opaque: [unread("the list of MCP servers", run.place)]
	};
	return {
		list: map.entries().flatMap(([name, server]) => {
			if (OUTPUT_SERVER.test(name)) return [];
			const tools = server.get("tools");
			const names = tools.texts().map(({ value }) => value);
			const isAll = !tools.exists || names.includes("*");
			return [{
				name,
				place: placeWithin(run.place, `"${name}"`),
				...!isAll && { tools: names }
			}];
		}),
		settings: githubSettings(map.get("github"), run.place),
		code: serverCode(map).filter(({ key }) => !OWN_SERVERS.test(key.replace(/^mcp /, ""))),
		opaque: []
	};
}
function githubSettings(server, place) {
	if (!server.exists) return [];
	const env = server.get("env");
	const toolsets = env.get("GITHUB_TOOLSETS").text();
	const integrity = server.get("guard-policies").get("allow-only").get("min-integrity").text();
	return [
		given("github.toolsets", toolsets?.split(",") ?? ["default"], { place }),
		given("github.write", env.get("GITHUB_READ_ONLY").text() !== "1", { place }),
		...integrity === void 0 ? [] : [integritySetting(integrity, place)]
	];
}
function outputsOf(steps) {
	const nothing = {
		outputs: [],
		settings: [],
		code: []
	};
	for (const step of steps) {
		const run = step.get("run");
		const json = outputsJson(run.text() ?? "");
		if (json === void 0) continue;
		const map = jsonReader(run.place, json);
		return map === void 0 ? {
			read: nothing,
			opaque: [unread("the configuration of outputs", run.place)]
		} : {
			read: readOutputs(map),
			opaque: []
		};
	}
	return {
		read: nothing,
		opaque: []
	};
}
const OWN_KINDS = [
	...["shell", "shell-read"],
	"edit",
	"write",
	"read",
	"agent",
	"skill",
	"tool"
];
function engineRules(run, servers) {
	switch (run.agent) {
		case "copilot": return copilotRules(run, servers);
		case "claude": return claudeRules(run, servers);
		default: return {
			rules: {
				stages: [firstOf([everything(run.agent, run.place)])],
				basis: `the engine ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(run.agent)}`,
				otherwise: "denied"
			},
			servers,
			opaque: []
		};
	}
}
function everything(name, place) {
	return builtIn$1(name, "allowed", [callPattern(OWN_KINDS, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], {
		place,
		examples: [callOf("shell", "rm -rf build"), callOf("edit", "src/app.ts")]
	});
}
function copilotRules({ flags, place }, servers) {
	const isAll = isGiven(flags, "allow-all-tools", "allow-all", "yolo");
	const texts = valuesOf(flags, "allow-tool").flatMap((word) => splitList(word, { atBlanks: false }));
	return {
		rules: {
			stages: [
				firstOf(texts.flatMap((text) => {
					const read = readCopilotRule(text);
					if (read.kind === "dead" || read.examples.some(({ kind }) => kind === "mcp")) return [];
					const { patterns, examples } = read;
					return [hostRule({
						list: "allow",
						level: "allowed",
						patterns,
						examples,
						name: text,
						place: placeWithin(place, text)
					})];
				})),
				firstOf(isAll ? [everything("--allow-all-tools", placeWithin(place, "--allow-all-tools"))] : []),
				firstOf([freeRule()])
			],
			basis: isAll ? "the option \"--allow-all-tools\"" : "what Copilot allows by default",
			otherwise: "denied"
		},
		servers: servers.flatMap((server) => isAll ? [server] : grantedBy(texts, server)),
		opaque: []
	};
}
function grantedBy(texts, server) {
	if (texts.includes(server.name)) return [server];
	const prefix = `${server.name}(`;
	const named = texts.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length, -1));
	if (named.length === 0) return [];
	if (named.includes("*")) return [server];
	const { tools } = server;
	return [{
		...server,
		tools: named.filter((tool) => tools === void 0 || tools.includes(tool))
	}];
}
function claudeRules({ flags, place }, servers) {
	const { overlay } = readClaudeArguments(flags, place, "outside of brackets");
	const mode = overlay.mode?.mode;
	const isAll = mode === "bypassPermissions";
	const allowed = (overlay.rules ?? []).filter(({ list }) => list === "allow");
	const names = allowed.map(({ text }) => text).filter((text) => text.startsWith("mcp__"));
	const rules = allowed.flatMap(({ text, place: at, read }) => {
		if (read.kind !== "rule" || text.startsWith("mcp__")) return [];
		const { patterns, examples } = read;
		return [hostRule({
			list: "allow",
			level: "allowed",
			patterns,
			examples,
			name: text,
			place: at
		})];
	});
	const edits = mode === "acceptEdits" ? [builtIn$1("the mode \"acceptEdits\"", "allowed", [callPattern([
		"edit",
		"write",
		"notebook"
	], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, "")], { place })] : [];
	return {
		rules: {
			stages: [
				firstOf(rules),
				firstOf(isAll ? [everything("the mode \"bypassPermissions\"", place)] : edits),
				firstOf([freeRule()])
			],
			basis: `the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(mode ?? "default")}`,
			otherwise: "denied"
		},
		servers: servers.flatMap((server) => isAll ? [server] : ofClaude(names, server)),
		opaque: []
	};
}
function ofClaude(names, server) {
	const whole = `mcp__${server.name}`;
	if (names.some((name) => name === whole || name === `${whole}__*`)) return [server];
	const tools = names.filter((name) => name.startsWith(`${whole}__`)).map((name) => name.slice(whole.length + 2));
	if (tools.length === 0) return [];
	return [{
		...server,
		tools: tools.filter((tool) => server.tools?.includes(tool) ?? true)
	}];
}
// build/src/formats/permissions/gh-aw/dialect.js
const MAX_LOCK_BYTES = 4 * MAX_PERMISSION_BYTES;
const IS_SOURCE = /^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(?:on|"on"|'on')[ \t]*:/;
const GH_AW = {
	id: "gh-aw",
	version: "0.86",
	files: [{
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.lock\.yml$/i,
		role: "lock",
		syntax: "yaml",
		maxBytes: MAX_LOCK_BYTES,
		marks: ({ value, text }) => keysAt(value, "jobs").length > 0 && isLock(text),
		excerpt: lockExcerpt
	}, {
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.md$/i,
		role: "source",
		syntax: "front-matter",
		maxBytes: MAX_PERMISSION_BYTES,
		marks: ({ text }) => IS_SOURCE.test(text),
		excerpt: (text) => IS_SOURCE.test(text) ? text : void 0
	}],
	unitsOf: (files) => unitsOf$3(files),
	without: (agent) => isStep(agent) ? withoutStep(agent) : withoutWorkflow(),
	answer: answerInWorkflow,
	calls: WORKFLOW_CALLS,
	answerMade: answerMadeInWorkflow,
	remarksOfChange: (files) => staleLocks(files)
};
function isStep(agent) {
	return agent?.includes(".yml: ") ?? false;
}
function unitsOf$3(files) {
	const named = files.find(({ role }) => role === "lock");
	const lock = named && isLock(named.document.text) ? named : void 0;
	const source = files.find(({ role }) => role === "source");
	const first = lock ?? source;
	const others = named ? stepUnits(named, lock ? isOwnStep(named.document) : void 0) : [];
	if (first === void 0) return others;
	return [{
		agent: first.document.file.replace(/^.*\//, "").replace(/\.(?:lock\.yml|md)$/i, ""),
		files,
		read: () => readWorkflow(lock, source)
	}, ...others];
}
function isOwnStep(lock) {
	const own = ownSteps(lock);
	return (step) => own.has(pathKey(step));
}
function readWorkflow(lock, source) {
	const read = lock ? readLock(lock.document, source?.document) : source ? readSource$1(source.document) : withoutWorkflow();
	const secrets = [lock, source].flatMap((file) => file === void 0 ? [] : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(file.document).map((found) => ({
		kind: "secret-in-settings",
		...found
	})));
	const unlocked = lock === void 0 && source ? [{
		kind: "unlocked-workflow",
		place: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(source.document)
	}] : [];
	return {
		...read,
		remarks: [
			...read.remarks,
			...unlocked,
			...secrets
		]
	};
}
function staleLocks({ base, head }) {
	const find = (files, role) => files.find((file) => file.role === role);
	const [before, after] = [find(base, "source"), find(head, "source")];
	const [old, lock] = [find(base, "lock"), find(head, "lock")];
	if (!before || !after || !old || !lock || old.document.text !== lock.document.text) return [];
	return JSON.stringify(before.document.value) === JSON.stringify(after.document.value) ? [] : [{
		kind: "stale-lock",
		lock: lock.document.file,
		place: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(after.document)
	}];
}
// build/src/formats/permissions/kiro/kiro.js
const NEUTRAL$1 = { kind: "neutral" };
const READ$3 = { kind: "read" };
const MORE$1 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const LESS = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const PATHS = {
	allowedPaths: MORE$1,
	deniedPaths: LESS
};
function ofTool(names, keys) {
	return Object.fromEntries(names.flatMap((name) => Object.entries(keys).map(([key, meaning]) => [`toolsSettings.${name}.${key}`, meaning])));
}
const KIRO_KEYS = {
	...Object.fromEntries([
		"$schema",
		"name",
		"description",
		"model",
		"prompt",
		"keyboardShortcut",
		"welcomeMessage"
	].map((key) => [key, NEUTRAL$1])),
	resources: NEUTRAL$1,
	toolAliases: {
		kind: "opaque",
		why: "it gives tools other names, which the lists may use"
	},
	tools: MORE$1,
	allowedTools: MORE$1,
	mcpServers: READ$3,
	hooks: READ$3,
	includeMcpJson: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	useLegacyMcpJson: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	permissions: {
		kind: "opaque",
		why: "Kiro does not document the form of these rules"
	},
	...ofTool(["shell", "execute_bash"], {
		allowedCommands: MORE$1,
		deniedCommands: LESS,
		denyByDefault: {
			kind: "boolean",
			wider: false,
			absent: false
		},
		autoAllowReadonly: {
			kind: "boolean",
			wider: true,
			absent: false
		}
	}),
	...ofTool([
		"read",
		"fs_read",
		"write",
		"fs_write",
		"grep",
		"glob"
	], PATHS),
	...ofTool(["aws", "use_aws"], {
		allowedServices: MORE$1,
		deniedServices: LESS
	}),
	...ofTool(["web_fetch"], {
		trusted: MORE$1,
		blocked: LESS
	})
};
const GUARDED = /* @__PURE__ */ new Set(["preToolUse", "userPromptSubmit"]);
function readKiroAgent(files) {
	return simplePermissions([{
		id: "default",
		basis: "the default of Kiro",
		rules: [],
		otherwise: "needs approval"
	}], mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(KIRO_KEYS)
	}, ...files.map(({ document }) => readTop$3(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document)))]), files, []);
}
function readTop$3(top) {
	return joinSettings([readSettings(top, KIRO_KEYS), {
		...NOTHING_SET,
		code: [...readServers(top.get("mcpServers")).map(({ code }) => code), ...readHookLists(top.get("hooks"), (event) => GUARDED.has(event))],
		remarks: [...allowsAll(top.get("allowedTools"), ["*", "@builtin"], "every built-in tool"), ...["shell", "execute_bash"].flatMap((tool) => allowsAll(top.get("toolsSettings").get(tool).get("allowedCommands"), [
			".*",
			"^.*$",
			".+"
		], "every shell command"))]
	}]);
}
function allowsAll(list, entries, what) {
	return list.texts().filter(({ value }) => entries.includes(value)).map(({ value, place }) => ({
		kind: "allows-everything",
		rule: value,
		what: value === "*" ? "every tool" : what,
		place
	}));
}
// build/src/formats/permissions/kiro/dialect.js
const KIRO = {
	id: "kiro",
	version: "CLI 2",
	files: [{
		role: "agent",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.kiro\/agents\/[^/]+\.json$/i,
		marks: hasAnyKey("allowedTools", "toolsSettings"),
		maxBytes: MAX_PERMISSION_BYTES
	}],
	unitsOf: (files) => files.map((file) => ({
		agent: nameOf$3(file),
		files: [file],
		read: () => readKiroAgent([file])
	})),
	without: () => readKiroAgent([]),
	calls: {
		host: "Kiro",
		traces: [],
		tools: {
			...toolsNamed("shell execute_bash", toolWith("shell", "command")),
			...toolsNamed("write fs_write", toolWith("edit", "path")),
			...toolsNamed("read fs_read", toolWith("read", "path"))
		},
		requestsOf: nothingAbout
	}
};
function nameOf$3({ document }) {
	return document.file.replace(/^.*\//, "").replace(/\.json$/i, "");
}
// build/src/formats/permissions/mcp/hosts.js
const MCP_HOSTS = {
	vscode: {
		name: "VS Code",
		servers: "servers",
		hasSandbox: true
	},
	cursor: {
		name: "Cursor",
		servers: "mcpServers"
	},
	kiro: {
		name: "Kiro",
		servers: "mcpServers",
		approved: "autoApprove",
		disabled: "disabledTools",
		canBeOff: true
	},
	roo: {
		name: "Roo Code",
		servers: "mcpServers",
		approved: "alwaysAllow",
		disabled: "disabledTools",
		canBeOff: true
	},
	copilot: {
		name: "Copilot",
		servers: "mcpServers",
		available: "tools"
	}
};
// build/src/formats/permissions/mcp/mcp-servers.js
function readMcpFile(host, { document }) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const servers = readServers(top.get(host.servers), readKeys(host)).filter(({ reader }) => !host.canBeOff || reader.get("disabled").boolean() !== true);
	return {
		...permissionsOf(servers.flatMap((server) => rulesOf$2(server, host)), servers.flatMap((server) => sandboxOf(server, host))),
		code: [...servers.map(({ code }) => code), ...inputCode(top.get("inputs"))],
		remarks: [...servers.flatMap((server) => remarksOf$1(server, host)), ...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		}))]
	};
}
const NAMED_TOOL = `[^\ufdd0]+/[^\ufdd0]+`;
function withoutMcpFile() {
	return permissionsOf([], []);
}
function permissionsOf(rules, settings) {
	const of = (level) => rules.filter((rule) => rule.level === level);
	const stage = (list) => ({
		role: "decides",
		combinator: "first",
		rules: list
	});
	return {
		situations: [{
			id: "default",
			basis: "the list of servers",
			policy: {
				stages: [
					stage(of("denied")),
					stage(of("allowed")),
					stage(of("needs approval"))
				],
				otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("denied"),
				outcomes: [
					"deny",
					"allow",
					"ask"
				],
				settings,
				fields: 3,
				requests: {
					possible: [callPattern(["mcp"], NAMED_TOOL, "")],
					impossible: []
				}
			}
		}],
		code: [],
		opaque: [],
		remarks: []
	};
}
function readKeys({ approved, disabled, available, canBeOff, hasSandbox }) {
	return [
		...approved ? [approved] : [],
		...disabled ? [disabled] : [],
		...available ? [available] : [],
		...canBeOff ? ["disabled"] : [],
		...hasSandbox ? ["sandboxEnabled"] : []
	];
}
const SAMPLE = "any_tool";
function rulesOf$2({ name, reader }, host) {
	const { approved, disabled, available, hasSandbox } = host;
	const all = callPattern(["mcp"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(name)}/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, "");
	const tool = (text) => callPattern(["mcp"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(`${name}/${text}`), "");
	const call = (text) => ({
		kind: "mcp",
		prefix: "",
		text: `${name}/${text}`
	});
	const rule = (list, key) => reader.get(key).texts().map(({ value, place }) => hostRule({
		list,
		level: list === "deny" ? "denied" : "allowed",
		patterns: [value === "*" ? all : tool(value)],
		name: `${key}: ${value}`,
		examples: [call(value === "*" ? SAMPLE : value)],
		place
	}));
	const listed = available ? reader.get(available).texts() : [];
	const isLimited = available !== void 0 && reader.has(available) && !listed.some(({ value }) => value === "*");
	const { place } = reader;
	return [
		...disabled ? rule("deny", disabled) : [],
		...approved ? rule("allow", approved) : [],
		...hasSandbox && reader.get("sandboxEnabled").boolean() === true ? [hostRule({
			list: "allow",
			level: "allowed",
			patterns: [all],
			name: "sandboxEnabled: true",
			examples: [call(SAMPLE)],
			place: reader.get("sandboxEnabled").place
		})] : [],
		hostRule({
			list: "ask",
			level: "needs approval",
			patterns: isLimited ? listed.map(({ value }) => tool(value)) : [all],
			name,
			examples: [...listed.map(({ value }) => call(value)), call(SAMPLE)],
			place
		})
	];
}
function sandboxOf({ name, reader }, { hasSandbox }) {
	const value = reader.get("sandboxEnabled");
	if (!hasSandbox || value.boolean() !== true) return [];
	return [{
		key: `sandbox ${name}`,
		subject: `the sandbox of the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		order: {
			kind: "ranked",
			strictestFirst: [true, void 0]
		},
		value: true,
		words: "on",
		place: value.place
	}];
}
function remarksOf$1({ name, reader }, { approved }) {
	if (approved === void 0) return [];
	return reader.get(approved).texts().filter(({ value }) => value === "*").map(({ place }) => ({
		kind: "allows-everything",
		rule: `${approved}: *`,
		what: `every tool of the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		place
	}));
}
function inputCode(inputs) {
	return inputs.items().flatMap((input) => {
		const command = input.get("command").text();
		if (input.get("type").text() !== "command" || command === void 0) return [];
		const id = input.get("id").text() ?? "";
		return [codeOf(`input ${id}`, `the input ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(id)}`, command, input)];
	});
}
// build/src/formats/permissions/mcp/dialect.js
const file$1 = (role, path, marks) => ({
	role,
	...marks && { marks },
	path: new RegExp(`^(?<folder>(?:.*/)?)${path}$`, "i"),
	syntax: "json-with-comments",
	maxBytes: MAX_PERMISSION_BYTES
});
function serversHave(key) {
	return ({ value }) => keysAt(value).join() === "mcpServers" && Object.values(Object(valueAt(value, "mcpServers"))).some((server) => keysAt(server).includes(key));
}
const MCP_SERVERS = {
	id: "mcp-servers",
	version: "2026-11-28",
	files: [
		file$1("vscode", "\\.vscode/mcp\\.json", ({ value }) => keysAt(value, "servers").length > 0),
		file$1("cursor", "\\.cursor/mcp\\.json", ({ value }) => keysAt(value).join() === "mcpServers"),
		file$1("kiro", "\\.kiro/settings/mcp\\.json", serversHave("autoApprove")),
		file$1("roo", "\\.roo/mcp\\.json", serversHave("alwaysAllow")),
		file$1("copilot", "\\.github/mcp\\.json", void 0)
	],
	unitsOf: (files) => files.map((read) => {
		const host = MCP_HOSTS[read.role];
		return {
			agent: host.name,
			files: [read],
			read: () => readMcpFile(host, read)
		};
	}),
	without: () => withoutMcpFile(),
	calls: {
		host: "the host",
		traces: [],
		tools: {},
		requestsOf: (call) => {
			const parts = call.kind === "mcp" ? mcpParts(call) : void 0;
			return parts ? [plainCall("mcp", `${parts.server}/${parts.tool}`)] : nothingAbout(call);
		}
	}
};
// build/src/formats/permissions/opencode/wildcards.js
const HOME = "/home/you";
const ANY_CHAR = `[^\ufdd0]`;
const SLASH = "[/\\\\]";
const WORDS = " *";
function expanded(pattern) {
	return pattern.replace(/^(?:~|\$HOME)(?=\/|$)/, HOME).replaceAll("\\", "/");
}
function isEverything(pattern) {
	return /^\*+$/.test(pattern);
}
function wildcardExpression(pattern) {
	const { body, hasWords } = parts(pattern);
	const source = body.split(/([*?/])/).map((part) => SIGNS[part] ?? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part)).join("");
	return hasWords ? `${source}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?` : source;
}
const SIGNS = {
	"*": _located_js__WEBPACK_IMPORTED_MODULE_1__.vo,
	"?": ANY_CHAR,
	"/": SLASH
};
function matchesWildcard(pattern, text) {
	const { body, hasWords } = parts(pattern);
	const value = text.replaceAll("\\", "/");
	if (!hasWords) return matchesGlob(body, value);
	return matchesGlob(body, value) || matchesGlob(`${body}${WORDS}`, value);
}
const WILD = "\ufdd2";
function covers(wide, narrow) {
	if (isEverything(wide)) return true;
	const { body, hasWords } = parts(narrow);
	if (wide.includes("?") && wide !== narrow) return false;
	const mark = (text) => text.replace(/[*?]+/g, WILD);
	const texts = hasWords ? [mark(body), mark(`${body}${WORDS}`)] : [mark(body)];
	return wide === narrow || texts.every((text) => matchesWildcard(wide, text));
}
function parts(pattern) {
	const whole = expanded(pattern);
	const hasWords = whole.endsWith(WORDS);
	return {
		body: (hasWords ? whole.slice(0, -2) : whole).replace(/\*+/g, "*"),
		hasWords
	};
}
function matchesGlob(pattern, text) {
	let [at, from, star, next] = [
		0,
		0,
		-1,
		0
	];
	while (from < text.length) {
		const sign = pattern[at];
		if (sign === "*") {
			[star, next] = [at, from];
			at += 1;
		} else if (sign === "?" || sign === text[from]) {
			at += 1;
			from += 1;
		} else if (star >= 0) {
			at = star + 1;
			next += 1;
			from = next;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(at));
}
// build/src/formats/permissions/opencode/calls.js
const CHAR$2 = `[^\ufdd0]`;
const SOMETHING = `${CHAR$2}+`;
const IN_NAME = `[^/\\\\\ufdd0]`;
const SEGMENT = `(?:[^/.\\\\\ufdd0]${IN_NAME}*|\\.[^/.\\\\\ufdd0]${IN_NAME}*|\\.\\.${IN_NAME}+)`;
const RELATIVE = `(?:\\.\\./)*${SEGMENT}(?:/${SEGMENT})*|\\.\\.(?:/\\.\\.)*`;
const BLANK = `[^\\s\ufdd0]`;
const TOOL_NAME = "[A-Za-z0-9_-]+";
const VALUED = {
	bash: {
		kind: "shell",
		prefix: "",
		samples: [
			"rm -rf build",
			"git push origin main",
			"npm run build"
		],
		values: `${BLANK}|${BLANK}${CHAR$2}*${BLANK}`
	},
	edit: {
		kind: "edit",
		prefix: "",
		samples: [
			"src/app.ts",
			"README.md",
			"package.json"
		],
		values: RELATIVE
	},
	read: {
		kind: "read",
		prefix: "",
		samples: [
			"src/app.ts",
			"README.md",
			"package.json"
		],
		values: RELATIVE
	},
	webfetch: {
		kind: "fetch",
		prefix: "",
		samples: ["https://example.com"],
		values: `https?://${SOMETHING}`
	},
	task: {
		kind: "agent",
		prefix: "",
		samples: ["general", "explore"],
		values: SOMETHING
	},
	skill: {
		kind: "skill",
		prefix: "",
		samples: ["deploy", "review"],
		values: SOMETHING
	},
	glob: {
		kind: "tool",
		prefix: "glob ",
		samples: ["src/**/*.ts"],
		values: SOMETHING
	},
	grep: {
		kind: "tool",
		prefix: "grep ",
		samples: ["TODO"],
		values: SOMETHING
	},
	list: {
		kind: "tool",
		prefix: "list ",
		samples: ["src"],
		values: SOMETHING
	},
	websearch: {
		kind: "tool",
		prefix: "search the web for ",
		samples: ["release notes"],
		values: SOMETHING
	},
	codesearch: {
		kind: "tool",
		prefix: "search code for ",
		samples: ["parse JSON"],
		values: SOMETHING
	},
	external_directory: {
		kind: "tool",
		prefix: "use files in ",
		samples: ["/etc/*", "/tmp/*"],
		values: `/(?:${CHAR$2}*/)?\\*`
	},
	doom_loop: {
		kind: "tool",
		prefix: "repeat a call of ",
		samples: ["bash", "read"],
		values: TOOL_NAME
	}
};
const EDIT_TOOLS = [
	"write",
	"patch",
	"multiedit",
	"apply_patch"
];
const PLAIN = [
	"todowrite",
	"todoread",
	"question",
	"lsp",
	"plan_enter",
	"plan_exit"
];
const NO_VALUE = "*";
const FREE_COMMANDS = [
	"cd",
	"chdir",
	"popd",
	"pushd",
	"push-location",
	"set-location"
];
const OPENCODE_REQUESTS = {
	possible: [
		...Object.values(VALUED).map(({ kind, prefix, values }) => callPattern([kind], values, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(prefix))),
		callPattern(["mcp"], `[A-Za-z0-9-]+_${TOOL_NAME}`, ""),
		callPattern(["tool"], "[A-Za-z0-9-]+", "")
	],
	impossible: [callPattern(["shell"], `${either(FREE_COMMANDS.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo))}(?:\\s${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`), callPattern(["mcp", "tool"], either([...Object.keys(VALUED), ...EDIT_TOOLS]), "")]
};
function isValued(name) {
	return Object.hasOwn(VALUED, name);
}
function valuedOf({ permission, shell }) {
	return Object.keys(VALUED).filter((name) => matchesWildcard(permission, name === "bash" ? shell : name));
}
function isAboutTools({ value }) {
	return matchesWildcard(value, NO_VALUE);
}
function patternsOf(subject) {
	const { permission, value } = subject;
	const names = valuedOf(subject);
	const values = wildcardExpression(value);
	const valued = names.map((name) => VALUED[name]).filter((each) => each !== void 0);
	const ofKinds = valued.filter(({ prefix }) => prefix === "").map(({ kind }) => kind);
	const ofPrefixes = valued.filter(({ prefix }) => prefix !== "");
	return [
		...ofKinds.length > 0 ? [callPattern(ofKinds, values, "")] : [],
		...ofPrefixes.length > 0 ? [callPattern(["tool"], values, either(ofPrefixes.map(({ prefix }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(prefix))))] : [],
		...isAboutTools(subject) ? [callPattern(["mcp", "tool"], wildcardExpression(permission), "")] : []
	];
}
function examplesOf$1(subject) {
	const valued = valuedOf(subject).flatMap((name) => {
		const known = VALUED[name];
		if (known === void 0) return [];
		const { kind, prefix, samples } = known;
		return (isEverything(subject.value) ? samples : [sampleValue(name, subject.value)]).map((text) => ({
			kind,
			prefix,
			text
		}));
	});
	if (!isAboutTools(subject)) return valued;
	const names = isEverything(subject.permission) ? ["github_create_issue", "todowrite"] : [sampleTool(subject.permission), ...PLAIN.filter((name) => matchesWildcard(subject.permission, name))];
	return [...valued, ...names.map((name) => toolCall(name))];
}
const OPENCODE_CALLS = {
	host: "opencode",
	traces: [],
	tools: {
		bash: toolWith("shell", "command"),
		read: toolWith("read", "filePath", "file_path", "path"),
		...toolsNamed("edit multiedit", toolWith("edit", "filePath", "file_path", "path")),
		write: toolWith("write", "filePath", "file_path", "path"),
		...toolsNamed("patch apply_patch", PATCH_TOOL),
		webfetch: toolWith("fetch", "url"),
		task: toolWith("agent", "subagent_type"),
		skill: toolWith("skill", "name", "skill"),
		...toolsNamed("glob grep", toolWith("tool", "pattern")),
		list: toolWithout("tool", ".", "path"),
		...toolsNamed("websearch codesearch", toolWith("tool", "query"))
	},
	requestsOf: requestsOf$1
};
function requestsOf$1(call) {
	const { kind, text, made } = call;
	switch (kind) {
		case "shell": return shellCallsOf(text).filter((command) => !IS_FREE.test(command.text));
		case "read":
		case "edit":
		case "write":
		case "notebook": {
			const path = pathInFolder(call);
			if (typeof path !== "string") return path;
			const permission = kind === "read" ? "read" : "edit";
			return path.startsWith("/") ? [valuedCall("external_directory", `${path.slice(0, path.lastIndexOf("/"))}/*`), valuedCall(permission, relativeTo(path, call.folder ?? "/"))] : [valuedCall(permission, path)];
		}
		case "fetch": return [valuedCall("webfetch", text)];
		case "agent": return [valuedCall("task", text)];
		case "skill": return [valuedCall("skill", text)];
		case "mcp": {
			const parts = mcpParts(call);
			return [toolCall(parts === void 0 ? text : `${parts.server}_${parts.tool}`)];
		}
		case "tool": return made !== void 0 && Object.hasOwn(VALUED, made.tool) ? [valuedCall(made.tool, text)] : [toolCall(text)];
		default: return nothingAbout(call);
	}
}
const IS_FREE = /^(?:cd|chdir|popd|pushd|push-location|set-location)(?:\s|$)/i;
function toolCall(name) {
	return {
		kind: name.includes("_") ? "mcp" : "tool",
		prefix: "",
		text: name
	};
}
function valuedCall(name, text) {
	const known = VALUED[name];
	return known === void 0 ? toolCall(name) : {
		kind: known.kind,
		prefix: known.prefix,
		text
	};
}
function sampleTool(pattern) {
	return pattern.replace(/\*$/, "create_issue").replace(/\*/g, "github").replace(/\?/g, "x");
}
function sampleValue(name, pattern) {
	const value = expanded(pattern).replace(/\*+/g, "*");
	if (name === "bash") return sampleCommand(value);
	if (name === "external_directory") return value.endsWith("*") ? value : `${value}*`;
	if (name === "webfetch") return value.replace(/\*$/, "").replace(/\*/g, "example.com");
	if (name !== "read" && name !== "edit") return value.replace(/[*?]/g, "x");
	return value.replace(/\*\/\*$/, "src/app.ts").replace(/\/\*$/, "/app.ts").replace(/^\*\//, "config/").replace(/^\*(?=\.env)/, "").replace(/^\*(?=\.[a-z]+)/, "file").replace(/\/\*(?=\.)/, "/file").replace(/\.\*$/, ".local").replace(/[*?]/g, "x");
}
function sampleCommand(pattern) {
	let sample = "";
	for (const [index, part] of pattern.split(/(\*)/).entries()) if (part !== "*") sample += part.replace(/\?/g, "x");
	else if (sample.endsWith("/")) sample += "file";
	else sample += sampleText(sample, sample.endsWith(" "), index === 1 && sample === "");
	return sample.trim();
}
const PERMISSIONS = {
	shell: "bash",
	terminal: "bash",
	write: "edit",
	multiedit: "edit",
	patch: "edit",
	apply_patch: "edit",
	fetch: "webfetch",
	agent: "task"
};
function answerInOpencode(text, situation, compile) {
	const written = text.trim();
	if (written === "") return void 0;
	const calls = callsOf$2(written);
	return calls.length === 0 ? unasked(written) : answerAbout(calls, situation, compile);
}
function unasked(text) {
	const call = valuedCall("bash", text);
	return {
		level: "allowed",
		parts: [{
			call,
			level: "allowed",
			rule: hostRule({
				list: "mode",
				level: "allowed",
				patterns: [],
				name: "commands that opencode never asks about",
				examples: [call]
			})
		}]
	};
}
function callsOf$2(text) {
	const [, tool = "", value = ""] = /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(text) ?? /^([a-z][a-z_-]*):\s+([\s\S]+)$/.exec(text) ?? [];
	const named = tool.toLowerCase();
	const name = Object.hasOwn(PERMISSIONS, named) ? PERMISSIONS[named] ?? named : named;
	if (name === "bash") return commandCalls(value);
	if (name === "read" || name === "edit") return [...outsideCalls([value]), valuedCall(name, value)];
	if (isValued(name)) return [valuedCall(name, value)];
	const [, server, ofServer] = /^mcp__(.+?)__(.+)$/.exec(text) ?? [];
	if (server !== void 0 && ofServer !== void 0) return [toolCall(`${server}_${ofServer}`)];
	return /\s/.test(text) ? commandCalls(text) : [toolCall(text)];
}
const DECLARATIONS = /* @__PURE__ */ new Set([
	"declare",
	"export",
	"local",
	"readonly",
	"typeset",
	"unset",
	"["
]);
function commandCalls(line) {
	return commandsOf(line).flatMap(({ text, words }) => {
		const [name = "", ...rest] = words.slice(words.findIndex((word) => !ASSIGNMENT.test(word)));
		if (words.every((word) => ASSIGNMENT.test(word)) || DECLARATIONS.has(name)) return [];
		const isFree = FREE_COMMANDS.includes(name.toLowerCase());
		const paths = FILE_COMMANDS.has(name) ? rest.filter(isPlainArgument).map(unquoted) : [];
		return [...outsideCalls(name === "cd" ? paths.map((path) => `${path}/`) : paths), ...isFree ? [] : [valuedCall("bash", text)]];
	});
}
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
const FILE_COMMANDS = new Set("cd rm cp mv mkdir touch chmod chown cat".split(" "));
function isPlainArgument(word) {
	return !/[$`]|^[*?[]/.test(word);
}
function outsideCalls(paths) {
	return paths.map((path) => path.replace(/^~(?=\/|$)/, HOME)).filter((path) => /^(?:\/|\.\.(?:\/|$))/.test(path)).map((path) => valuedCall("external_directory", `${path.replace(/\/*[^/]*$/, "")}/*`));
}
// build/src/formats/permissions/opencode/code.js
function readMcp(map) {
	return readServers(map).filter(({ reader }) => reader.get("enabled").boolean() !== false).map(({ code, reader }) => ({
		...code,
		identity: identityOf(reader)
	}));
}
function identityOf(reader) {
	const entries = reader.entries().filter(([key]) => key !== "enabled" && key !== "timeout" && key !== "type").map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(entries);
}
function readPlugins(list) {
	return list.items().flatMap((item) => {
		const name = item.text() ?? item.items()[0]?.text();
		if (name === void 0) return [];
		const isFile = /^(?:[./~]|file:|[A-Za-z]:)/.test(name);
		const code = codeOf(`plugin ${packageOf(name)}`, "the plugin", name, item);
		return [isFile || isPinned(name) ? code : {
			...code,
			danger: "unpinned"
		}];
	});
}
function packageOf(name) {
	const at = name.indexOf("@", 1);
	return at === -1 ? name : name.slice(0, at);
}
function readHelpers(key, map) {
	const what = key === "formatter" ? "the formatter" : "the language server";
	return map.entries().flatMap(([name, value]) => {
		if (value.get("disabled").boolean() === true) return [];
		const line = commandLine(value.get("command"));
		return line === void 0 ? [] : [commandCode(`${key} ${name}`, `${what} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, line, value)];
	});
}
function readExperimentalHooks(hooks) {
	return hooks.entries().flatMap(([event, value]) => {
		return (value.isMap ? value.entries().flatMap(([, list]) => list.items()) : value.items()).flatMap((item) => {
			const line = commandLine(item.get("command"));
			return line === void 0 ? [] : [commandCode(`hook ${event}`, `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(event)}`, line, item)];
		});
	});
}
function commandLine(value) {
	const words = value.items().flatMap((item) => item.text() ?? []);
	return value.text() ?? (words.length === 0 ? void 0 : words.join(" "));
}
function commandCode(key, subject, line, value) {
	const danger = dangerOf(line);
	const code = codeOf(key, subject, line, value);
	return danger ? {
		...code,
		danger
	} : code;
}
function readCommands(map) {
	return map.entries().flatMap(([name, value]) => {
		const template = value.get("template");
		return templateCode(name, template.text() ?? "", template);
	});
}
const INLINE = /!`([^`]+)`/g;
function templateCode(name, template, { place }) {
	return [...template.matchAll(INLINE)].map(([, line = ""]) => commandCode(`command ${name}`, `the command ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`/${name}`)}`, line, {
		place,
		value: () => line
	}));
}
const FOLDERS = /^.*?\.opencode\/(?:plugins?|tools?|commands?|agents?|modes?)\//i;
function nameOfFile(path) {
	return path.replace(FOLDERS, "").replace(/\.[^./]+$/, "");
}
function codeOfFile({ document, role }) {
	const { file, text } = document;
	const place = {
		document,
		path: []
	};
	const name = nameOfFile(file);
	if (role === "command") return templateCode(name, text, { place });
	const isPlugin = role === "plugin";
	const code = {
		key: `file ${file}`,
		subject: isPlugin ? "the plugin" : `the tool ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
		text: file,
		identity: text,
		place
	};
	return [isPlugin && GUARDS.test(text) ? {
		...code,
		isGuard: true
	} : code];
}
const GUARDS = /tool\.execute\.before|permission\.ask/;
// build/src/formats/permissions/opencode/dead-rules.js
const MAX_PAIRS$1 = 1e5;
function remarksOfRules(rules) {
	let left = MAX_PAIRS$1;
	const shadowed = /* @__PURE__ */ new Map();
	return [...rules.flatMap((rule, index) => {
		const { name, place } = rule;
		if (place === void 0) return [];
		const later = rules.slice(index + 1);
		const fault = faultOf(rule);
		if (fault) return [{
			kind: "dead-rule",
			rule: name,
			...fault,
			place
		}];
		left -= later.length;
		const cover = left < 0 ? void 0 : coverOf$1(rule, later);
		if (cover) shadowed.set(cover, [...shadowed.get(cover) ?? [], rule]);
		return cover ? [] : breadthOf(rule, later).map((remark) => ({
			...remark,
			place
		}));
	}), ...[...shadowed].flatMap(([cover, list]) => shadowRemark(cover, list))];
}
function shadowRemark({ name }, [first, ...others]) {
	if (first?.place === void 0) return [];
	const [other] = others;
	const also = other === void 0 ? "" : others.length === 1 ? `, as it does for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(other.name)}` : `, as it does for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length)} more rules`;
	return [{
		kind: "dead-rule",
		rule: first.name,
		why: `the later rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} matches the same calls and decides${also}`,
		advice: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} first, because the last rule that matches decides`,
		place: first.place
	}];
}
const COMMANDS = /^(?:git|gh|rm|sudo|su|npm|npx|pnpm|yarn|bun|node|python3?|pip|curl|wget|docker|kubectl|terraform|make|ssh|scp|chmod|chown|mv|cp|dd|cat|ls|find|sed|awk|kill|aws|gcloud)$/;
const FOREIGN = {
	Bash: "bash",
	Read: "read",
	Edit: "edit",
	Write: "edit",
	Glob: "glob",
	Grep: "grep",
	List: "list",
	WebFetch: "webfetch",
	WebSearch: "websearch",
	Task: "task",
	Skill: "skill"
};
function faultOf(rule) {
	const { permission, value, shell } = rule;
	const about = value === "*" ? "" : `: ${value}`;
	if (EDIT_TOOLS.includes(permission)) return {
		why: "opencode asks for \"edit\" before every change of a file",
		instead: `edit${about}`
	};
	if (shell === "shell" && permission === "bash") return {
		why: "the list \"permissions\" calls it \"shell\"",
		instead: `shell${about}`
	};
	const [, foreign = permission, inner] = /^([A-Za-z]+)\((.*)\)$/.exec(permission) ?? [];
	const meant = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : void 0;
	if (meant !== void 0) return {
		why: "it is written for another host",
		instead: inner === void 0 ? `${meant}${about}` : `${meant}: ${inner}`
	};
	if (/\s/.test(permission)) return {
		why: "it is read as the name of a tool",
		instead: `bash: ${permission}`
	};
	if (/[^A-Za-z0-9_*?-]/.test(permission)) return {
		why: "names of tools have only letters, digits, \"_\" and \"-\"",
		instead: permission.replace(/[^A-Za-z0-9_*?-]/g, "_")
	};
	if (COMMANDS.test(permission)) return {
		why: "it is read as the name of a tool",
		instead: `bash: ${value === "*" ? `${permission} *` : `${permission} ${value}`}`
	};
	if (permission === "read" || permission === "edit") return faultOfPath(rule);
	if (valuedOf(rule).length === 0 && !isAboutTools(rule)) return {
		why: "requests for it have no value, so only the pattern \"*\" matches",
		instead: permission
	};
}
function faultOfPath({ permission, value, shell }) {
	if (shell === "shell") return void 0;
	const why = "paths are relative to the root of the repository, such as \"src/app.ts\"";
	if (/^(?:~|\$HOME)(?:\/|$)/.test(value)) return {
		why,
		instead: `external_directory: ${value}`
	};
	const inner = /^(?:\.?\/)+(.*)$/.exec(value)?.[1];
	return inner === void 0 ? void 0 : {
		why,
		instead: `${permission}: ${inner}`
	};
}
function coverOf$1(rule, later) {
	const cover = later.findLast(({ permission, value }) => coversNames(permission, rule) && covers(value, rule.value));
	return cover?.action === rule.action ? void 0 : cover;
}
function coversNames(wide, { permission, shell }) {
	return covers(wide, permission === "bash" ? shell : permission);
}
function breadthOf(rule, later) {
	const { permission, value, action, shell, name } = rule;
	if (action !== "allow") return [];
	if (permission === shell && !isEverything(value)) return runnerOf(rule);
	if (!isEverything(value)) return [];
	const isWhole = isEverything(permission);
	if (!isWhole && permission !== shell) return [];
	const ofShell = later.filter((each) => matchesWildcard(each.permission, each.shell));
	const isShellOpen = !ofShell.some((each) => each.action !== "allow" && isEverything(each.value));
	if (isWhole && isShellOpen) return [{
		kind: "bypass-mode",
		mode: name,
		isRule: true
	}];
	if (!isWhole && !isShellOpen) return [];
	const isLimited = (isWhole ? later : ofShell).some((each) => each.action !== "allow");
	const calls = isWhole ? "every tool" : "every shell command";
	return [{
		kind: "allows-everything",
		rule: name,
		what: isLimited ? `${calls} that no later rule restricts` : calls
	}];
}
function runnerOf({ name, value }) {
	const runner = /^(.*?) ?\*+$/.exec(value)?.[1] ?? "";
	const what = `every program that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(runner)} can start`;
	return RUNNERS$1.test(runner) ? [{
		kind: "allows-everything",
		rule: name,
		what
	}] : [];
}
// build/src/formats/permissions/opencode/defaults.js
const OWN_FOLDER = `${HOME}/.local/share/opencode`;
const DEFAULTS = [
	[
		"*",
		"*",
		"allow"
	],
	[
		"doom_loop",
		"*",
		"ask"
	],
	[
		"external_directory",
		"*",
		"ask"
	],
	[
		"question",
		"*",
		"deny"
	],
	[
		"plan_enter",
		"*",
		"deny"
	],
	[
		"plan_exit",
		"*",
		"deny"
	],
	[
		"read",
		"*",
		"allow"
	],
	[
		"read",
		"*.env",
		"ask"
	],
	[
		"read",
		"*.env.*",
		"ask"
	],
	[
		"read",
		"*.env.example",
		"allow"
	]
];
const OF_AGENTS = {
	build: [[
		"question",
		"*",
		"allow"
	], [
		"plan_enter",
		"*",
		"allow"
	]],
	plan: [
		[
			"question",
			"*",
			"allow"
		],
		[
			"plan_exit",
			"*",
			"allow"
		],
		[
			"external_directory",
			`${OWN_FOLDER}/plans/*`,
			"allow"
		],
		[
			"edit",
			"*",
			"deny"
		],
		[
			"edit",
			".opencode/plans/*.md",
			"allow"
		]
	],
	general: [[
		"todowrite",
		"*",
		"deny"
	]],
	explore: [
		[
			"*",
			"*",
			"deny"
		],
		[
			"grep",
			"*",
			"allow"
		],
		[
			"glob",
			"*",
			"allow"
		],
		[
			"list",
			"*",
			"allow"
		],
		[
			"bash",
			"*",
			"allow"
		],
		[
			"webfetch",
			"*",
			"allow"
		],
		[
			"websearch",
			"*",
			"allow"
		],
		[
			"codesearch",
			"*",
			"allow"
		],
		[
			"read",
			"*",
			"allow"
		],
		[
			"external_directory",
			"*",
			"ask"
		]
	]
};
const LAST = [[
	"external_directory",
	`${OWN_FOLDER}/tool-output/*`,
	"allow"
]];
function withBuiltIn(agent, rules) {
	const own = Object.hasOwn(OF_AGENTS, agent) ? OF_AGENTS[agent] ?? [] : [];
	return [
		...[...DEFAULTS, ...own].map(builtIn),
		...rules,
		...LAST.map(builtIn)
	];
}
function builtIn([permission, value, action]) {
	return {
		permission,
		value,
		shell: "bash",
		action,
		name: `${permission}: ${value}`
	};
}
// build/src/formats/permissions/opencode/keys.js
const NEUTRAL = { kind: "neutral" };
const READ$2 = { kind: "read" };
const MORE = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const yes$1 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const OPENCODE_KEYS = {
	...Object.fromEntries([
		"$schema",
		"theme",
		"keybinds*",
		"logLevel",
		"layout",
		"tui*",
		"username",
		"model",
		"small_model",
		"snapshot",
		"autoupdate",
		"compaction*",
		"watcher*",
		"attachment*",
		"tool_output*",
		"server.port",
		"skills.paths",
		"experimental.mcp_timeout",
		"experimental.chatMaxRetries",
		"experimental.disable_paste_summary"
	].map((key) => [key, NEUTRAL])),
	permission: READ$2,
	permissions: READ$2,
	tools: READ$2,
	agent: READ$2,
	mode: READ$2,
	mcp: READ$2,
	plugin: READ$2,
	command: READ$2,
	provider: READ$2,
	instructions: READ$2,
	formatter: READ$2,
	lsp: READ$2,
	share: {
		kind: "ranked",
		strictestFirst: [
			"disabled",
			"manual",
			"auto"
		],
		absent: "manual"
	},
	autoshare: yes$1(false),
	default_agent: {
		kind: "opaque",
		why: "it decides whose rules apply when a session starts"
	},
	disabled_providers: {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	enabled_providers: {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"enterprise.url": READ$2,
	shell: { kind: "code" },
	"server.hostname": {
		kind: "opaque",
		why: "it decides which machines can control opencode"
	},
	"server.mdns": yes$1(false),
	"server.cors": MORE,
	"skills.urls": MORE,
	"experimental.hook": READ$2,
	"experimental.batch_tool": NEUTRAL,
	"experimental.openTelemetry": yes$1(false),
	"experimental.continue_loop_on_deny": yes$1(false),
	"experimental.primary_tools": {
		kind: "opaque",
		why: "it decides which agents have a tool"
	}
};
const QUIET_AGENT_KEYS = [
	"name",
	"description",
	"model",
	"prompt",
	"steps",
	"maxSteps",
	"hidden",
	"color",
	"variant",
	"options",
	...ANNOTATION_KEYS,
	"temperature",
	"top_p",
	"reasoningEffort",
	"reasoningSummary",
	"textVerbosity",
	"thinking"
];
function unknownAgentKeys(keys) {
	const known = [
		...QUIET_AGENT_KEYS,
		...AGENT_KEYS,
		...FOREIGN_AGENT_KEYS
	];
	return keys.filter((key) => !known.includes(key));
}
function isAgentKey(key) {
	return !QUIET_AGENT_KEYS.includes(key);
}
const AGENT_KEYS = [
	"permission",
	"permissions",
	"tools",
	"disable",
	"mode"
];
const FOREIGN_AGENT_KEYS = [
	"disallowedTools",
	"disallowed-tools",
	"allowedTools",
	"allowed-tools",
	"permissionMode",
	"mcpServers",
	"hooks"
];
// build/src/formats/permissions/opencode/providers.js
const KNOWN_PROVIDERS = new Set([
	"302ai abacus aihubmix alibaba alibaba-cn amazon-bedrock anthropic azure",
	"azure-cognitive-services bailing baseten berget cerebras chutes cloudflare-ai-gateway",
	"cloudflare-workers-ai cohere cortecs deepinfra deepseek evroc fastrouter firmware fireworks-ai",
	"friendli github-copilot github-models gitlab google google-vertex google-vertex-anthropic groq",
	"helicone huggingface iflowcn inception inference io-net jiekou kimi-for-coding llama llmgateway",
	"lmstudio lucidquery minimax minimax-cn mistral modelscope moark moonshotai moonshotai-cn morph",
	"nano-gpt nebius nova novita-ai nvidia ollama-cloud openai opencode openrouter ovhcloud perplexity",
	"poe privatemode-ai requesty sap-ai-core scaleway siliconflow siliconflow-cn stackit submodel",
	"synthetic togetherai upstage v0 venice vercel vivgrid vultr wandb xai xiaomi zai",
	"zai-coding-plan zenmux zhipuai zhipuai-coding-plan"
].flatMap((line) => line.split(" ")));
const BUNDLED = /^(?:@ai-sdk\/|@openrouter\/ai-sdk-provider(?:@|$)|@gitlab\/gitlab-ai-provider(?:@|$))/;
const KNOWN_KEYS = new Set("id name npm api env models whitelist blacklist options".split(" "));
const KNOWN_OPTIONS = new Set("apiKey baseURL enterpriseUrl endpoint timeout chunkTimeout setCacheKey region profile project location".split(" "));
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;
const PROVIDER_DEFAULTS = {
	key: "provider addresses",
	subject: "the list of addresses of providers that the files define",
	order: { kind: "set" },
	value: [],
	words: "empty"
};
function readProviders(tops, agents) {
	const entries = tops.flatMap((top) => top.get("provider").entries());
	const providers = [...new Set(entries.map(([name]) => name))].map((name) => ({
		name,
		parts: entries.filter(([other]) => other === name).map(([, part]) => part)
	}));
	const chosen = chosenProviders(tops, agents);
	const isOwn = (provider) => isDefined(provider) && !KNOWN_PROVIDERS.has(provider.name);
	const own = providers.filter(isOwn).flatMap(addressesOf);
	const redirected = providers.filter((provider) => !isOwn(provider) || chosen.has(provider.name)).flatMap(addressesOf);
	const members = own.map(({ name, value }) => `${name}: ${shownAddress(value.text() ?? "")}`);
	const [first] = own;
	return joinSettings([
		{
			...NOTHING_SET,
			settings: [{
				...PROVIDER_DEFAULTS,
				value: [...new Set(members)].sort(),
				words: members.length === 0 ? "empty" : members.map((text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)).join(", "),
				...first && { place: first.value.place }
			}],
			code: providers.flatMap(packagesOf)
		},
		...redirected.map(({ key, value }) => readRedirect(key, value)),
		...providers.flatMap(({ name, parts }) => parts.map((part) => unknownKeys(name, part)))
	]);
}
function readRedirect(key, value) {
	const text = value.text();
	if (text === void 0) return NOTHING_SET;
	const address = shownAddress(text);
	return {
		...opaqueOf(key, value, "it changes where requests and their contents are sent"),
		remarks: LOCAL.test(address) ? [] : [{
			kind: "redirects-traffic",
			key,
			value: address,
			place: value.place
		}]
	};
}
function shownAddress(address) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(addressOf(address));
}
function chosenProviders(tops, agents) {
	const inMaps = tops.flatMap((top) => [
		"agent",
		"mode",
		"command"
	].flatMap((key) => top.get(key).entries().map(([, value]) => value)));
	const models = [...tops.flatMap((top) => [top.get("model"), top.get("small_model")]), ...[...inMaps, ...agents].map((reader) => reader.get("model"))];
	return new Set(models.flatMap((model) => model.text()?.split("/")[0] ?? []));
}
function isDefined({ parts }) {
	return parts.some((part) => part.get("npm").text() !== void 0) && parts.some((part) => part.get("models").entries().length > 0);
}
function addressesOf({ name, parts }) {
	const key = `provider.${name}`;
	return parts.flatMap((part) => {
		const options = part.get("options");
		return [
			{
				key: `${key}.options.baseURL`,
				value: options.get("baseURL")
			},
			{
				key: `${key}.options.enterpriseUrl`,
				value: options.get("enterpriseUrl")
			},
			{
				key: `${key}.options.endpoint`,
				value: options.get("endpoint")
			},
			{
				key: `${key}.api`,
				value: part.get("api")
			},
			...part.get("models").entries().map(([model, reader]) => ({
				key: `${key}.models.${model}.provider.api`,
				value: reader.get("provider").get("api")
			}))
		];
	}).filter(({ value }) => value.text() !== void 0).map((found) => ({
		name,
		...found
	}));
}
function packagesOf({ name, parts }) {
	return parts.flatMap((part) => [part.get("npm"), ...part.get("models").entries().map(([, model]) => model.get("provider").get("npm"))].flatMap((value) => {
		const text = value.text();
		if (text === void 0 || BUNDLED.test(text)) return [];
		const code = codeOf(`provider ${name}`, `the provider ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`, text, value);
		return [/^file:/.test(text) || isPinned(text) ? code : {
			...code,
			danger: "unpinned"
		}];
	}));
}
function unknownKeys(name, part) {
	const unknown = (reader, key, known) => reader.entries().filter(([each]) => !known.has(each)).map(([each, value]) => opaqueOf(`${key}.${each}`, value, "Card Gate does not know the key of a provider"));
	return joinSettings([...unknown(part, `provider.${name}`, KNOWN_KEYS), ...unknown(part.get("options"), `provider.${name}.options`, KNOWN_OPTIONS)]);
}
// build/src/formats/permissions/opencode/rules.js
const ACTIONS = [
	"deny",
	"ask",
	"allow"
];
const LEVELS$2 = {
	deny: "denied",
	ask: "needs approval",
	allow: "allowed"
};
function readPermission(value) {
	const whole = actionOf(value.text());
	if (whole !== void 0) return {
		rules: /* @__PURE__ */ new Map([["*", {
			action: whole,
			place: value.place
		}]]),
		rest: NOTHING_SET
	};
	if (!value.exists) return {
		rules: /* @__PURE__ */ new Map(),
		rest: NOTHING_SET
	};
	if (!value.isMap) return {
		rules: /* @__PURE__ */ new Map(),
		rest: unreadable$2(value, NOT_RULES)
	};
	const rests = [];
	const stated = (inner) => {
		const action = actionOf(inner.text());
		if (action === void 0) rests.push(unreadable$2(inner, NOT_AN_ACTION));
		return action && {
			action,
			place: inner.place
		};
	};
	const rules = /* @__PURE__ */ new Map();
	for (const [name, inner] of value.entries()) {
		if (!inner.isMap) {
			const one = stated(inner);
			if (one) rules.set(name, one);
			continue;
		}
		const values = /* @__PURE__ */ new Map();
		for (const [pattern, each] of inner.entries()) {
			const one = stated(each);
			if (one) values.set(pattern, one);
		}
		rules.set(name, values);
	}
	return {
		rules,
		rest: joined(rests)
	};
}
const NOT_RULES = "Card Gate does not know this form of rules";
const NOT_AN_ACTION = "the value is not \"allow\", \"ask\" or \"deny\"";
function actionOf(text) {
	return ACTIONS.find((action) => action === text);
}
function unreadable$2(value, why) {
	return opaqueOf(value.place.path.join("."), value, why);
}
function joined(parts) {
	return {
		...NOTHING_SET,
		opaque: parts.flatMap(({ opaque }) => opaque)
	};
}
function readTools(value) {
	if (!value.exists) return {
		rules: /* @__PURE__ */ new Map(),
		rest: NOTHING_SET
	};
	if (!value.isMap) {
		const remark = {
			kind: "dead-rule",
			rule: "tools",
			why: "opencode expects a map from the names of tools to true or false",
			advice: "write the rules as \"permission\"",
			place: value.place
		};
		return {
			rules: /* @__PURE__ */ new Map(),
			rest: {
				...NOTHING_SET,
				remarks: [remark]
			}
		};
	}
	const rests = [];
	const rules = /* @__PURE__ */ new Map();
	for (const [name, inner] of value.entries()) {
		const isOn = inner.boolean();
		if (isOn === void 0) rests.push(unreadable$2(inner, "the value is not true or false"));
		else rules.set(name === "edit" || EDIT_TOOLS.includes(name) ? "edit" : name, {
			action: isOn ? "allow" : "deny",
			place: inner.place
		});
	}
	return {
		rules,
		rest: joined(rests)
	};
}
function readPermissionList(value) {
	if (!value.exists) return {
		rules: [],
		rest: NOTHING_SET
	};
	const rests = [];
	if (value.items().length === 0 && (value.isMap || value.text() !== void 0)) rests.push(unreadable$2(value, NOT_RULES));
	return {
		rules: value.items().flatMap((item) => {
			const [permission, resource] = [item.get("action").text(), item.get("resource").text()];
			const action = actionOf(item.get("effect").text());
			if (permission === void 0 || resource === void 0 || action === void 0) {
				rests.push(unreadable$2(item, "the rule needs an action, a resource and an effect"));
				return [];
			}
			if (isOfPaths(permission) && /^(?:[/~]|\$HOME|[A-Za-z]:)/.test(resource)) {
				rests.push(unreadable$2(item, "it depends on the folder in which the repository is"));
				return [];
			}
			return [{
				permission,
				value: resource,
				shell: "shell",
				action,
				name: nameOf$2(permission, resource),
				place: item.place
			}];
		}),
		rest: joined(rests)
	};
}
function isOfPaths(permission) {
	return /^(?:read|edit|\*)$/.test(permission);
}
function mergeTrees(first, second) {
	const merged = new Map(first);
	for (const [name, values] of second) {
		const known = merged.get(name);
		merged.set(name, known instanceof Map && values instanceof Map ? new Map([...known, ...values]) : values);
	}
	return merged;
}
function rulesOfTree(tree) {
	return inObjectOrder(tree).flatMap(([permission, values]) => {
		const shell = "bash";
		if (!(values instanceof Map)) return [{
			permission,
			value: "*",
			shell,
			name: nameOf$2(permission),
			...values
		}];
		return inObjectOrder(values).map(([value, stated]) => ({
			permission,
			value,
			shell,
			name: nameOf$2(permission, value),
			...stated
		}));
	});
}
function inObjectOrder(map) {
	const isNumber = (key) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < MOST;
	const entries = [...map];
	return [...entries.filter(([key]) => isNumber(key)).sort(([a], [b]) => Number(a) - Number(b)), ...entries.filter(([key]) => !isNumber(key))];
}
const MOST = 0xffffffff;
function nameOf$2(permission, value) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value === void 0 ? permission : `${permission}: ${value}`);
}
function decisionRule(rule) {
	const { action, name, place } = rule;
	const decision = hostRule({
		list: place === void 0 ? "mode" : action,
		level: LEVELS$2[action],
		patterns: patternsOf(rule),
		name,
		examples: examplesOf$1(rule),
		...place && { place }
	});
	return place === void 0 ? {
		...decision,
		key: `built-in ${decision.key}`
	} : decision;
}
// build/src/formats/permissions/opencode/opencode.js
const CONFIG_ROLES = [
	"jsonc",
	"json",
	"inner-jsonc",
	"inner-json"
];
const AGENT_ROLES = ["agent", "mode"];
const CODE_ROLES = [
	"plugin",
	"tool",
	"command"
];
const SITUATIONS = [
	{ agent: "build" },
	{
		agent: "plan",
		words: "in plan mode"
	},
	{
		agent: "explore",
		words: "in the agent \"explore\""
	}
];
const BUILT_IN = ["build", "general"];
function isOwnAgent(name) {
	return name === "plan" || name === "explore";
}
const NO_AGENT = {
	tree: /* @__PURE__ */ new Map(),
	list: [],
	read: NOTHING_SET,
	files: []
};
function agentsOf(files) {
	const configs = inOrder(files, CONFIG_ROLES).map((file) => ({
		file,
		top: topOf(file)
	}));
	const stated = [
		...configs.flatMap(({ file, top }) => ofKey(file, top, "agent")),
		...inOrder(files, AGENT_ROLES).map((file) => {
			const reader = topOf(file);
			return {
				name: reader.get("name").text() ?? nameOfFile(file.document.file),
				reader,
				file
			};
		}),
		...configs.flatMap(({ file, top }) => ofKey(file, top, "mode"))
	];
	const agents = /* @__PURE__ */ new Map();
	for (const { name, reader, file } of stated) {
		const former = agents.get(name) ?? NO_AGENT;
		const next = readAgent(name, reader, file);
		agents.set(name, {
			tree: mergeTrees(former.tree, next.tree),
			list: [...former.list, ...next.list],
			read: mergeSettings([former.read, next.read]),
			files: [.../* @__PURE__ */ new Set([...former.files, file])]
		});
	}
	return agents;
}
function ofKey(file, top, key) {
	return top.get(key).entries().map(([name, reader]) => ({
		name,
		reader,
		file
	}));
}
function topOf({ document }) {
	return _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
}
function inOrder(files, roles) {
	return roles.flatMap((role) => files.filter((file) => file.role === role));
}
function readAgent(name, reader, file) {
	const tools = readTools(reader.get("tools"));
	const permission = readPermission(reader.get("permission"));
	const list = readPermissionList(reader.get("permissions"));
	const tree = mergeTrees(tools.rules, permission.rules);
	return {
		tree,
		list: list.rules,
		read: joinSettings([
			tools.rest,
			permission.rest,
			list.rest,
			agentSettings(name, reader),
			{
				...NOTHING_SET,
				remarks: remarksOfRules([...rulesOfTree(tree), ...list.rules])
			}
		]),
		files: [file]
	};
}
function agentSettings(name, reader) {
	const [disable, mode] = [reader.get("disable"), reader.get("mode")];
	const key = `agent.${name}`;
	return joinSettings([
		disable.exists ? {
			...NOTHING_SET,
			settings: [disableSetting(name, disable.boolean() === true, disable)]
		} : NOTHING_SET,
		mode.exists ? withEffect(opaqueOf(`${key}.mode`, mode, STARTS), "restricts") : NOTHING_SET,
		...unknownAgentKeys(reader.entries().map(([each]) => each)).map((each) => opaqueOf(`${key}.${each}`, reader.get(each), PASSED_ON)),
		{
			...NOTHING_SET,
			remarks: FOREIGN_AGENT_KEYS.filter((each) => reader.has(each)).map((each) => ({
				kind: "no-effect-here",
				key: each,
				why: "opencode has no such key for agents",
				place: reader.get(each).place
			}))
		}
	]);
}
const STARTS = "it decides who may start the agent";
const PASSED_ON = "opencode passes it on to the provider of the model";
function withEffect(read, effect) {
	return {
		...read,
		opaque: read.opaque.map((value) => ({
			...value,
			effect
		}))
	};
}
function disableSetting(name, value, reader) {
	const key = `agent.${name}.disable`;
	return {
		key,
		subject: `the setting "${key}"`,
		order: {
			kind: "ranked",
			strictestFirst: [true, false]
		},
		value,
		words: String(value),
		...reader && { place: reader.place }
	};
}
function hasOwnRules({ files }, name) {
	return files.some((file) => {
		const top = topOf(file);
		return (AGENT_ROLES.some((role) => role === file.role) ? [top] : [top.get("agent").get(name), top.get("mode").get(name)]).some((reader) => reader.entries().some(([each]) => isAgentKey(each)));
	});
}
function readOpencode(files) {
	const agents = agentsOf(files);
	const own = ownRules(files);
	const tops = inOrder(files, CONFIG_ROLES).map(topOf);
	const ofAgents = [...agents].filter(([name]) => isOwnAgent(name)).map(([, { read }]) => read);
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: [
				...defaultSettings(OPENCODE_KEYS),
				...ownDefaults(),
				PROVIDER_DEFAULTS
			]
		},
		...tops.map(readTop$2),
		own.rest,
		readProviders(tops, inOrder(files, AGENT_ROLES).map(topOf)),
		...ofAgents
	]);
	const [usual, ...others] = SITUATIONS.map((situation, index) => {
		const { agent } = situation;
		const config = isOwnAgent(agent) ? agents.get(agent) ?? NO_AGENT : NO_AGENT;
		return situationOf(agent, [...own.rules, ...rulesOfAgent(config)], index === 0 ? read.settings : [], "words" in situation ? situation.words : void 0);
	});
	if (usual === void 0) throw new Error("opencode has no situation");
	return {
		situations: [usual, ...others],
		code: [...read.code, ...inOrder(files, CODE_ROLES).flatMap(codeOfFile)],
		opaque: read.opaque,
		remarks: [...read.remarks, ...secretRemarks(files.filter(({ role }) => isConfig(role)))]
	};
}
function isConfig(role) {
	return CONFIG_ROLES.some((each) => each === role);
}
function secretRemarks(files) {
	return files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
		kind: "secret-in-settings",
		...found
	})));
}
function ownDefaults() {
	return SITUATIONS.filter(({ agent }) => isOwnAgent(agent)).map(({ agent }) => disableSetting(agent, false));
}
function readOpencodeAgent(name, files, isAbsent = false) {
	const config = (isAbsent ? void 0 : agentsOf(files).get(name)) ?? NO_AGENT;
	const { read } = config;
	const settings = mergeSettings([{
		...NOTHING_SET,
		settings: [disableSetting(name, false)]
	}, read]).settings;
	const rules = [...ownRules(files).rules, ...rulesOfAgent(config)];
	const ofAgent = config.files.filter(({ role }) => !isConfig(role));
	return {
		...(inOrder(files, CONFIG_ROLES).some((file) => topOf(file).get("default_agent").text() === name) || BUILT_IN.includes(name)) && { fallback: "host" },
		situations: [situationOf(name, rules, settings)],
		code: [],
		opaque: read.opaque,
		remarks: [...read.remarks, ...secretRemarks(ofAgent)]
	};
}
function rulesOfAgent({ tree, list }) {
	return [...rulesOfTree(tree), ...list];
}
function ownRules(files) {
	const tops = inOrder(files, CONFIG_ROLES).map(topOf);
	const tools = tops.map((top) => readTools(top.get("tools")));
	const permissions = tops.map((top) => readPermission(top.get("permission")));
	const lists = tops.map((top) => readPermissionList(top.get("permissions")));
	const rules = [...rulesOfTree([...tools, ...permissions].reduce((merged, { rules }) => mergeTrees(merged, rules), /* @__PURE__ */ new Map())), ...lists.flatMap((list) => list.rules)];
	return {
		rules,
		rest: joinSettings([...[
			...tools,
			...permissions,
			...lists
		].map(({ rest }) => rest), {
			...NOTHING_SET,
			remarks: remarksOfRules(rules)
		}])
	};
}
function situationOf(agent, rules, settings, words) {
	return {
		id: agent,
		...words !== void 0 && { words },
		basis: "the built-in list of opencode",
		policy: {
			stages: [{
				role: "decides",
				combinator: "last",
				rules: withBuiltIn(agent, rules).map(decisionRule)
			}],
			otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("needs approval"),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings,
			fields: 3,
			requests: OPENCODE_REQUESTS
		}
	};
}
function readTop$2(top) {
	return joinSettings([
		readSettings(top, OPENCODE_KEYS),
		{
			...NOTHING_SET,
			code: [
				...readMcp(top.get("mcp")),
				...readPlugins(top.get("plugin")),
				...readHelpers("formatter", top.get("formatter")),
				...readHelpers("lsp", top.get("lsp")),
				...readExperimentalHooks(top.get("experimental").get("hook")),
				...readCommands(top.get("command"))
			]
		},
		readInstructions(top.get("instructions")),
		readRedirect("enterprise.url", top.get("enterprise").get("url"))
	]);
}
function readInstructions(list) {
	return joinSettings(list.texts().filter(({ value }) => /^https?:/i.test(value)).map(({ value, place }) => {
		const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(value);
		const why = "the instructions at this address may change at any time";
		const opaque = {
			key: `instructions ${value}`,
			subject: `the instruction "${text}"`
		};
		return {
			...NOTHING_SET,
			opaque: [{
				...opaque,
				text: value,
				place,
				effect: "grants",
				why
			}]
		};
	}));
}
// build/src/formats/permissions/opencode/dialect.js
const FOLDER = "^(?<folder>(?:.*\\/)?)";
function file(role, path, syntax = "json-with-comments") {
	return {
		role,
		syntax,
		path: new RegExp(`${FOLDER}${path}$`, "i"),
		maxBytes: MAX_PERMISSION_BYTES
	};
}
const OPENCODE = {
	id: "opencode",
	version: "1.18",
	files: [
		file("inner-jsonc", "\\.opencode\\/opencode\\.jsonc"),
		file("inner-json", "\\.opencode\\/opencode\\.json"),
		file("jsonc", "opencode\\.jsonc"),
		{
			...file("json", "opencode\\.json"),
			marks: ({ value }) => valueAt(value, "permission") !== void 0 || /opencode\.ai\/config/.test(String(valueAt(value, "$schema")))
		},
		file("agent", "\\.opencode\\/agents?\\/.+\\.md", "front-matter"),
		file("mode", "\\.opencode\\/modes?\\/[^/]+\\.md", "front-matter"),
		file("plugin", "\\.opencode\\/plugins?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("tool", "\\.opencode\\/tools?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("command", "\\.opencode\\/commands?\\/.+\\.md", "text")
	],
	unitsOf: unitsOf$2,
	without: (agent, files) => agent === void 0 ? readOpencode([]) : readOpencodeAgent(agent, files, true),
	answer: (_, situation, text, compile) => answerInOpencode(text, situation, compile),
	calls: OPENCODE_CALLS
};
function unitsOf$2(files) {
	const own = files.filter(({ role }) => isOwnRole(role));
	const agents = [...agentsOf(files)];
	const ofHost = [...own, ...agents.filter(([name]) => isOwnAgent(name)).flatMap(([, agent]) => agent.files)];
	return [...ofHost.length > 0 ? [{
		files: [...new Set(ofHost)],
		read: () => readOpencode(files)
	}] : [], ...agents.filter(([name, agent]) => !isOwnAgent(name) && hasOwnRules(agent, name)).map(([name, agent]) => ({
		agent: name,
		files: [.../* @__PURE__ */ new Set([...own.filter(({ role }) => isConfigRole(role)), ...agent.files])],
		read: () => readOpencodeAgent(name, files)
	}))];
}
function isConfigRole(role) {
	return CONFIG_ROLES.some((each) => each === role);
}
function isOwnRole(role) {
	return isConfigRole(role) || CODE_ROLES.some((each) => each === role);
}
// build/src/formats/permissions/qwen/rules.js
const LISTS$1 = [
	"deny",
	"ask",
	"allow"
];
const LINE$1 = `[^\\n\ufdd0]*`;
const SHELL = ["shell", "shell-read"];
const KINDS$1 = new Map([
	[[
		"bash",
		"shell",
		"shelltool",
		"run_shell_command"
	], SHELL],
	[[
		"read",
		"readfile",
		"readfiletool",
		"read_file"
	], ["read"]],
	[[
		"edit",
		"edittool",
		"replace"
	], ["edit", "write"]],
	[[
		"write",
		"writefile",
		"writefiletool",
		"write_file"
	], ["write"]],
	[[
		"webfetch",
		"webfetchtool",
		"web_fetch"
	], ["fetch"]],
	[[
		"agent",
		"task",
		"tasktool"
	], ["agent"]],
	[["skill", "skilltool"], ["skill"]]
].flatMap(([names, kinds]) => names.map((name) => [name, kinds])));
const FREE_TOOLS = [
	"grep_search",
	"glob",
	"list_directory",
	"todo_write",
	"ask_user_question",
	"lsp"
];
const TOOL_NAMES = {
	grep: "grep_search",
	greptool: "grep_search",
	searchfiles: "grep_search",
	glob: "glob",
	findfiles: "glob",
	ls: "list_directory",
	listfiles: "list_directory",
	websearch: "web_search",
	todowrite: "todo_write",
	savememory: "save_memory"
};
const READERS = [
	"grep_search",
	"glob",
	"list_directory"
];
function readRule(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", written] = match ?? [];
	if (match === null) return {
		kind: "dead",
		why: "it is not a tool name with an optional specifier in brackets"
	};
	if (tool.startsWith("mcp__")) return mcpRule(tool, written);
	const spec = written?.trim() === "" || written?.trim() === "*" ? void 0 : written?.trim();
	const kinds = KINDS$1.get(tool.toLowerCase());
	if (kinds === void 0) return otherTool(tool, spec);
	if (spec === void 0) return wholeTool(kinds);
	if (kinds.includes("shell")) return shellRule(spec);
	if (kinds.includes("fetch")) return fetchRule(spec);
	if (kinds.includes("agent") || kinds.includes("skill")) return rule([callPattern(kinds, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(spec), "")], kinds.map((kind) => call$1(kind, spec)));
	return pathRule(kinds, spec, list);
}
function otherTool(tool, spec) {
	const name = TOOL_NAMES[tool.toLowerCase()] ?? tool;
	if (spec !== void 0) return {
		kind: "opaque",
		why: `Card Gate does not know what the specifier of ${tool} means`
	};
	return rule([callPattern(["tool"], (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(name), "")], [call$1("tool", name)]);
}
function wholeTool(kinds) {
	const isShell = kinds.includes("shell");
	const readers = kinds.includes("read") ? [callPattern(["tool"], either(READERS.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)), "")] : [];
	return {
		...rule([callPattern(kinds, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, ""), ...readers], kinds.map((kind) => SAMPLES[kind]).filter((sample) => sample !== void 0)),
		...isShell && { everything: "every shell command" }
	};
}
const SAMPLES = {
	shell: call$1("shell", "rm -rf build"),
	read: call$1("read", "src/app.ts"),
	edit: call$1("edit", "src/app.ts"),
	write: call$1("write", "src/app.ts"),
	fetch: call$1("fetch", "example.com"),
	agent: call$1("agent", "general-purpose"),
	skill: call$1("skill", "deploy")
};
function shellRule(written) {
	const spec = written.replace(":*", " *");
	const isPrefix = !spec.includes("*");
	const expression = isPrefix ? `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(spec)}(?: ${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?` : spec.split(/( \*|\*)/).map((part) => part === " *" ? `(?: ${LINE$1})?` : part === "*" ? LINE$1 : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part)).join("");
	const begins = spec.replace(/ ?\*[\s\S]*$/, "");
	const sample = begins + sampleText(begins, isPrefix || spec.startsWith(`${begins} `), begins === "");
	const isRunner = RUNNERS$1.test(begins) && (isPrefix || spec.startsWith(`${begins} *`));
	const everything = spec.startsWith("*") ? "every program that can follow it" : isRunner ? `every program that ${JSON.stringify(begins)} can start` : void 0;
	return {
		...rule([callPattern(SHELL, expression, "")], [call$1("shell", sample), call$1("shell", begins)]),
		...everything !== void 0 && { everything }
	};
}
const READING = either([
	"cat",
	"head",
	"tail",
	"less",
	"more"
].map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo));
function pathRule(kinds, spec, list) {
	const path = pathExpression(spec);
	const commands = kinds.includes("read") && list !== "allow" ? [callPattern(SHELL, `${READING}(?: -[A-Za-z0-9-]+)* (?:\\./)?(?:${path})`, "")] : [];
	const sample = samplePath$1(spec);
	return rule([callPattern(kinds, path, ""), ...commands], [...kinds.map((kind) => call$1(kind, sample)), ...commands.length > 0 ? [call$1("shell", `cat ${sample}`)] : []]);
}
function pathExpression(spec) {
	if (spec.startsWith("//")) return `/${globOf(spec.slice(2))}`;
	return globOf(spec.replace(/^(?:\.?\/)+/, ""));
}
function globOf(pattern) {
	let source = "";
	for (const [part] of pattern.matchAll(/\/\*\*$|\*\*\/|\*+|\?|\[[!^]?[^\]/]+\]|\{[^{}]*\}|[\s\S]/g)) if (part === "/**") source += `(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
	else if (part === "**/") source += `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?`;
	else if (part === "*") source += `[^/\ufdd0]*`;
	else if (part.startsWith("*")) source += _located_js__WEBPACK_IMPORTED_MODULE_1__.vo;
	else if (part === "?") source += `[^/\ufdd0]`;
	else if (part.length > 1 && part.startsWith("[")) source += classOf(part);
	else if (part.length > 1 && part.startsWith("{")) source += either(part.slice(1, -1).split(",").map(globOf));
	else source += (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part);
	return source;
}
function classOf(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	return `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
}
function samplePath$1(pattern) {
	return pattern.replace(/^\/\//, "\0").replace(/^(?:\.?\/)+/, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "app.ts").replace(/\*\./g, "file.").replace(/\{([^,{}]*)[^{}]*\}/g, "$1").replace(/[*?]/g, "x");
}
function fetchRule(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1]?.toLowerCase();
	if (domain === void 0) return {
		kind: "dead",
		why: "a WebFetch rule names a host with \"domain:\"",
		instead: `WebFetch(domain:${spec.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "")})`
	};
	const host = domain.replace(/^\*\./, "");
	return rule([callPattern(["fetch"], `(?:[^.]+\\.)*${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(host)}`, "")], [call$1("fetch", host)]);
}
function mcpRule(tool, spec) {
	const body = tool.replace(/\*$/, "");
	if (spec !== void 0 && spec.trim() !== "*") return {
		kind: "dead",
		why: "rules of MCP tools have no specifier",
		instead: tool
	};
	if (body.includes("*")) return {
		kind: "dead",
		why: "\"*\" has a meaning only at the end"
	};
	const isServer = !/^mcp__.+?__/.test(tool);
	const whole = isServer && body === tool ? `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(body)}(?:__${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?` : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(body) + (body === tool ? "" : _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
	const sample = isServer ? `${body}__create_issue` : body === tool ? tool : `${body}create_issue`;
	return rule([callPattern(["mcp"], whole, "")], [call$1("mcp", sample.replace("____", "__"))]);
}
function rule(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples
	};
}
function call$1(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const QWEN_REQUESTS = {
	possible: [
		callPattern(SHELL, `[^\\s\ufdd0][^\ufdd0]*`, ""),
		callPattern([
			"read",
			"edit",
			"write"
		], `[^\ufdd0]*[^/\ufdd0]`, ""),
		callPattern(["agent", "skill"], `[^\ufdd0]+`, ""),
		callPattern(["fetch"], "[a-z0-9-]+(?:\\.[a-z0-9-]+)*", ""),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", ""),
		callPattern(["tool"], "[a-z][a-z0-9_]*", "")
	],
	impossible: [callPattern(SHELL, `[^"'\ufdd0]*[;|&\\n]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`), callPattern([
		"read",
		"edit",
		"write"
	], `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/)?\\.(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?|${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}//${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}|${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}[^./\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}/\\.\\.(?:/${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`)]
};
// build/src/formats/permissions/qwen/qwen.js
const MODES = [
	"plan",
	"default",
	"auto-edit",
	"auto",
	"yolo"
];
const READ$1 = { kind: "read" };
const KEYS = {
	...Object.fromEntries(Object.entries(GEMINI_KEYS).filter(([, { kind }]) => kind !== "ignored" && kind !== "read")),
	$version: { kind: "neutral" },
	"permissions.allow": READ$1,
	"permissions.ask": READ$1,
	"permissions.deny": READ$1,
	"tools.core": READ$1,
	"tools.allowed": READ$1,
	"tools.exclude": READ$1,
	"tools.approvalMode": READ$1,
	mcpServers: READ$1,
	hooks: READ$1,
	"mcp.allowed": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"mcp.excluded": {
		kind: "set",
		wider: "less",
		absent: "none"
	}
};
function readQwen(files) {
	const [file] = files;
	const top = file && _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const value = top?.get("tools").get("approvalMode");
	const stated = MODES.find((name) => name === value?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(KEYS)
	}, ...top === void 0 ? [] : [readTop$1(top)]]);
	const rules = top === void 0 ? [] : rulesOf$1(top);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const core = top?.get("tools").get("core");
	const policyOf = (mode) => ({
		stages: [
			...core?.exists === true ? [stage([unlisted$1(core)])] : [],
			stage(servers.flatMap(hiddenTools)),
			...LISTS$1.map((list) => stage(ofList(rules, list, mode))),
			stage(servers.flatMap(trustedTools)),
			stage(modeRules(mode))
		],
		otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)(ASKED[mode], value?.exists ? value.place : file && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(file.document)),
		outcomes: [
			"deny",
			"ask",
			"allow",
			"mode"
		],
		settings: read.settings,
		fields: 3,
		requests: QWEN_REQUESTS
	});
	const situationsOf = (mode) => {
		const basis = mode ? `the approval mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(mode)}` : "the user's mode";
		const usual = policyOf(mode ?? "default");
		const automatic = mode ? usual : policyOf("auto");
		return [{
			id: "usual",
			basis,
			policy: usual
		}, {
			id: "auto",
			basis,
			policy: automatic,
			words: "in sessions that start in automatic mode"
		}];
	};
	return {
		situations: situationsOf(stated),
		...stated && { mode: stated },
		withModeOf: (other) => situationsOf(MODES.find((name) => name === other.mode)),
		code: [
			...read.code,
			...servers.map(codeOfServer),
			...top === void 0 ? [] : readHooks(top.get("hooks"))
		],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$1)],
		remarks: [
			...read.remarks,
			...rules.flatMap(remarksOf),
			...stated === "yolo" && value ? [{
				kind: "bypass-mode",
				mode: stated,
				place: value.place
			}] : [],
			...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function readTop$1(top) {
	const mode = top.get("tools").get("approvalMode");
	const isKnown = !mode.exists || MODES.some((name) => name === mode.text());
	return joinSettings([readSettings(top, KEYS), isKnown ? NOTHING_SET : opaqueOf("tools.approvalMode", mode, "Qwen Code has no mode of this name")]);
}
function stage(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function rulesOf$1(top) {
	const [permissions, tools] = [top.get("permissions"), top.get("tools")];
	const read = (list, value) => value.texts().map(({ value: text, place }) => ({
		list,
		text,
		place,
		read: readRule(text, list)
	}));
	return [
		...LISTS$1.flatMap((list) => read(list, permissions.get(list))),
		...read("deny", tools.get("exclude")),
		...read("allow", tools.get("allowed")),
		...read("allow", tools.get("core"))
	];
}
const LEVELS$1 = {
	deny: "denied",
	ask: "needs approval",
	allow: "allowed"
};
function ofList(rules, list, mode) {
	return rules.flatMap(({ list: own, text, place, read }) => {
		if (own !== list || read.kind !== "rule") return [];
		const { patterns, examples, everything } = read;
		return [hostRule({
			list,
			level: mode === "auto" && list === "allow" && everything !== void 0 ? "warned" : LEVELS$1[list],
			patterns,
			name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
			examples,
			place
		})];
	});
}
const KINDS = [
	"shell",
	"shell-read",
	"read",
	"edit",
	"write",
	"fetch",
	"agent",
	"skill",
	"tool"
];
function unlisted$1(core) {
	return hostRule({
		list: "deny",
		level: "denied",
		patterns: [callPattern(KINDS, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
		except: core.texts().flatMap(({ value }) => {
			const read = readRule(value, "allow");
			return read.kind === "rule" ? read.patterns : [];
		}),
		name: "tools.core: tools that are not listed",
		examples: [{
			kind: "shell",
			prefix: "",
			text: "rm -rf build"
		}],
		place: core.place
	});
}
function toolPattern(server, tool) {
	return callPattern(["mcp"], `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(`mcp__${server}__`)}${tool}`, "");
}
function hiddenTools({ name, reader }) {
	const [include, exclude] = [reader.get("includeTools"), reader.get("excludeTools")];
	const named = (list) => list.texts().map(({ value }) => toolPattern(name, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(value.replace(/\(.*$/, ""))));
	const denied = (key, place, patterns, except = []) => hostRule({
		list: "deny",
		level: "denied",
		patterns,
		except,
		name: `mcpServers: ${name}: ${key}`,
		place
	});
	return [...exclude.exists ? [denied("excludeTools", exclude.place, named(exclude))] : [], ...include.exists ? [denied("includeTools", include.place, [toolPattern(name, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)], named(include))] : []];
}
function trustedTools({ name, reader }) {
	const trust = reader.get("trust");
	if (trust.boolean() !== true) return [];
	return [hostRule({
		list: "allow",
		level: "allowed",
		patterns: [toolPattern(name, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)],
		name: `mcpServers: ${name}: trust`,
		examples: [{
			kind: "mcp",
			prefix: "",
			text: `mcp__${name}__create_issue`
		}],
		place: trust.place
	})];
}
const RULE_KEYS = [
	"trust",
	"includeTools",
	"excludeTools",
	"timeout",
	"description",
	"type"
];
function codeOfServer({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !RULE_KEYS.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
const ASKED = {
	plan: "denied",
	default: "needs approval",
	"auto-edit": "needs approval",
	auto: "warned",
	yolo: "allowed"
};
const EDITED = {
	...ASKED,
	"auto-edit": "allowed",
	auto: "allowed"
};
function modeRules(mode) {
	const builtIn = (name, level, patterns) => hostRule({
		list: "mode",
		level,
		patterns,
		name
	});
	const free = either(FREE_TOOLS.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo));
	return [
		builtIn("commands that only read", "allowed", [callPattern(["shell-read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)]),
		builtIn("tools that only read", "allowed", [callPattern(["read"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo), callPattern(["tool"], free)]),
		builtIn("edits", EDITED[mode], [callPattern(["edit", "write"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)])
	];
}
function opaqueRule$1({ list, text, place, read }) {
	if (read.kind !== "opaque") return [];
	return [{
		key: JSON.stringify([list, text]),
		subject: `the ${list} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text))}`,
		text,
		place,
		effect: list === "allow" ? "grants" : "restricts",
		why: read.why
	}];
}
function remarksOf({ list, text, place, read }) {
	const rule = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text);
	if (read.kind === "dead") {
		const { why, instead } = read;
		return [{
			kind: "dead-rule",
			rule,
			why,
			...instead !== void 0 && { instead },
			place
		}];
	}
	return read.kind === "rule" && list === "allow" && read.everything !== void 0 ? [{
		kind: "allows-everything",
		rule,
		what: read.everything,
		place
	}] : [];
}
// build/src/formats/permissions/qwen/dialect.js
const QWEN_KEYS = hasAnyKey("$version", "mcpServers", "mcp", "tools", "modelProviders");
const QWEN_RULE = /^(?:run_shell_command|ShellTool|(?!mcp_)[a-z]+_[a-z_]+)(?:\(|$)/;
const QWEN = {
	id: "qwen",
	version: "2026-11-28",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
		marks: (content) => isOfFamily(content) || listedRules$1(content.value).length > 0 && QWEN_KEYS(content) || listedRules$1(content.value).some((rule) => QWEN_RULE.test(rule)),
		maxBytes: MAX_PERMISSION_BYTES
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readQwen(files)
	}],
	without: () => readQwen([]),
	answer: (_, situation, text, compile) => answerAbout(callsOf$1(text), situation, compile),
	calls: {
		host: "Qwen Code",
		traces: [],
		hasUnknownReaders: true,
		tools: {
			...GEMINI_CALLS.tools,
			...toolsNamed("edit", toolWith("edit", "file_path")),
			...toolsNamed("agent task", toolWithout("agent", "general-purpose", "subagent_type")),
			skill: toolWith("skill", "skill", "name")
		},
		requestsOf
	}
};
const SEARCHES = /^(?:grep_search|search_file_content|glob|list_directory)$/;
function requestsOf(call) {
	const { kind, text, made } = call;
	if (made !== void 0 && SEARCHES.test(made.tool)) return [plainCall("tool", made.tool.replace("search_file_content", "grep_search"))];
	switch (kind) {
		case "shell": return shellCallsOf(text);
		case "read":
		case "edit":
		case "write": {
			const path = pathInFolder(call);
			return typeof path === "string" ? [plainCall(kind, path)] : path;
		}
		case "fetch": return [plainCall("fetch", hostOfAddress(text))];
		case "mcp": return [plainCall("mcp", mcpName(call))];
		case "agent":
		case "skill":
		case "tool": return [plainCall(kind, text)];
		default: return nothingAbout(call);
	}
}
function callsOf$1(text) {
	const written = writtenCall(text);
	if (written === void 0) return [];
	return (written.kind === "shell" || /^[^_]*\s/.test(written.text)) && (written.kind === "shell" || written.kind === "tool") ? shellCallsOf(written.text) : [{
		...written,
		prefix: ""
	}];
}
// build/src/formats/permissions/vscode/keys.js
const READ = { kind: "read" };
const yes = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const ofUsers = {
	kind: "ignored",
	why: "Visual Studio Code reads the key only from the settings of the user"
};
const RENAMED = {
	kind: "opaque",
	why: "it is an older form of \"chat.tools.terminal.autoApprove\""
};
const TERMINAL = "chat.tools.terminal.autoApprove";
const OLD_TERMINAL = "chat.agent.terminal.autoApprove";
const FILE_WRITES = "chat.tools.terminal.blockDetectedFileWrites";
const TERMINAL_SWITCH = "chat.tools.terminal.enableAutoApprove";
const EDITS = "chat.tools.edits.autoApprove";
const URLS = "chat.tools.urls.autoApprove";
const ELIGIBLE = "chat.tools.eligibleForAutoApproval";
const ROO_ALLOWED = "roo-cline.allowedCommands";
const ROO_DENIED = "roo-cline.deniedCommands";
const VSCODE_KEYS = {
	[TERMINAL]: READ,
	[OLD_TERMINAL]: READ,
	[TERMINAL_SWITCH]: READ,
	[EDITS]: READ,
	[URLS]: READ,
	[ELIGIBLE]: READ,
	[ROO_ALLOWED]: READ,
	[ROO_DENIED]: READ,
	"chat.tools.terminal.ignoreDefaultAutoApproveRules": READ,
	"chat.tools.terminal.autoApproveWorkspaceNpmScripts": yes(true),
	[FILE_WRITES]: {
		kind: "ranked",
		strictestFirst: [
			"all",
			"outsideWorkspace",
			"never"
		],
		absent: "outsideWorkspace"
	},
	"chat.tools.global.autoApprove": ofUsers,
	"chat.tools.autoApprove": {
		kind: "ignored",
		why: "only old versions of Visual Studio Code read it from a repository, and then approved every call"
	},
	"chat.agent.terminal.allowList": RENAMED,
	"chat.agent.terminal.denyList": RENAMED,
	"github.copilot.chat.agent.terminal.allowList": RENAMED,
	"github.copilot.chat.agent.terminal.denyList": RENAMED,
	"chat.permissions.default": {
		kind: "opaque",
		why: "it is not documented whether a repository can set it"
	},
	"chat.agent.enabled": { kind: "neutral" },
	"chat.agent.maxRequests": { kind: "neutral" },
	"chat.agent.sandbox.enabled": no(false),
	"chat.agent.sandbox.*": {
		kind: "opaque",
		why: "it decides what the sandbox lets through"
	},
	"chat.useClaudeHooks": {
		kind: "opaque",
		why: "it switches on hooks from other files"
	},
	"chat.useHooks": {
		kind: "opaque",
		why: "it switches on hooks from other files"
	},
	"chat.hookFilesLocations*": {
		kind: "opaque",
		why: "it decides which files hooks come from"
	},
	"chat.mcp.*": {
		kind: "opaque",
		why: "it decides which MCP servers start"
	},
	"chat.plugins.*": {
		kind: "opaque",
		why: "it decides which plugins are loaded"
	},
	"chat.tools.terminal.*": {
		kind: "opaque",
		why: "Card Gate does not know the key"
	}
};
const RELEVANT = /^(?:chat\.(?:tools\.|agent\.|permissions\.|mcp\.|plugins\.|useClaudeHooks$|useHooks$|hookFilesLocations)|github\.copilot\.chat\.agent\.terminal\.)|^roo-cline\.(?:allowed|denied)Commands$/;
function isRelevantKey(key) {
	return RELEVANT.test(key);
}
function isPlainSettings(text) {
	return !/chat\.|roo-cline\.|\\u/.test(text);
}
// build/src/formats/permissions/vscode/calls.js
const LINE = "the command line ";
const APPROVED_LINE = "the command line of approved commands ";
const POWERSHELL = "in PowerShell, ";
const COMMAND_OF_LINE = "in a line, ";
const ONLY_LINE = "only the line ";
function answerInVscode(text, situation, compile) {
	const [, powershell] = /^powershell\s*\(([\s\S]*)\)$/i.exec(text.trim()) ?? [];
	if (powershell !== void 0) return answerAbout([call(powershell.trim(), POWERSHELL)], situation, compile);
	const written = writtenCall(text);
	if (written === void 0) return void 0;
	const { kind, text: value } = written;
	if (kind === "shell" || kind === "tool") return answerAboutLine(value.trim(), situation, compile);
	return answerAbout([{
		kind: kind === "write" || kind === "notebook" ? "edit" : kind,
		prefix: "",
		text: value
	}], situation, compile);
}
function call(text, prefix = "") {
	return {
		kind: "shell",
		prefix,
		text
	};
}
function answerAboutLine(line, situation, compile) {
	const { isClosed, commands: all } = readCommandLine(line);
	const texts = isClosed ? commandsOf(line).map(({ bare }) => bare) : [];
	return strictestOf([
		...texts.length === 0 || texts.length === 1 && texts[0] === line ? answerAbout([call(line)], situation, compile)?.parts ?? [] : partsOfLine(line, texts, (calls) => answerAbout(calls, situation, compile)?.parts ?? []),
		...isClosed ? [] : [otherwise(line, situation)],
		...writesFiles(all, situation) ? [writing(line)] : []
	]);
}
function partsOfLine(line, texts, decide) {
	const plain = (part) => ({
		...part,
		call: call(part.call.text)
	});
	const parts = decide(texts.map((text) => call(text, COMMAND_OF_LINE))).map(plain);
	const whole = decide([call(line, ONLY_LINE)]).map(plain);
	const isHeld = ({ level, rule }) => level !== "allowed" && rule.kind !== "otherwise";
	if (parts.some(isHeld)) return parts;
	if (whole.some(isHeld)) return whole;
	return !parts.every(({ level }) => level === "allowed") && whole.every(({ level }) => level === "allowed") ? whole : parts;
}
function strictestOf(parts) {
	const [decisive] = parts.toSorted((a, b) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(a) - (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mr)(b));
	return decisive && {
		level: decisive.level,
		parts
	};
}
function otherwise(line, { policy }) {
	return {
		call: call(line),
		level: policy.otherwise.level,
		rule: policy.otherwise
	};
}
function writesFiles(commands, { policy }) {
	const { value } = policy.settings.find(({ key }) => key === "chat.tools.terminal.blockDetectedFileWrites") ?? {};
	if (value === "never") return false;
	return commands.flatMap(({ redirections }) => redirections).filter(({ isWritten }) => isWritten).map(({ target }) => unquoted(target)).filter((target) => target !== "/dev/null").some((target) => value === "all" || /^(?:[/~]|\.\.(?:\/|$))|[$`]/.test(target));
}
function writing(line) {
	const level = "needs approval";
	const rule = hostRule({
		list: "mode",
		level,
		patterns: [],
		name: "redirections to files",
		examples: [call(line)]
	});
	return {
		call: call(line),
		level,
		rule
	};
}
// build/src/formats/permissions/vscode/terminal.js
const WORD = "A-Za-z0-9_";
const BEHIND_WORD = `(?:[^${WORD}\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`;
function readTerminalKey(key) {
	const [, source, flags = ""] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(key) ?? [];
	if (source !== void 0) return readRegex(source, flags);
	if (key.trim() === "" || key === "//") return {
		kind: "dead",
		why: "an empty key never matches"
	};
	if (key.endsWith("*")) {
		const beginning = key.replace(/\s*\*+$/, "");
		return {
			kind: "dead",
			why: "a key has no wildcards, and matches the beginning of a command anyway",
			...beginning !== "" && { instead: beginning }
		};
	}
	return {
		kind: "key",
		expression: inShell(`${/[/\\]/.test(key) ? `(?:\\.[/\\\\])?${key.split(/[/\\]+/).map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo).join("[/\\\\]")}` : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(key)}${/\w$/.test(key) ? BEHIND_WORD : `[${WORD}]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`}`),
		example: exampleOf(key),
		isRegex: false
	};
}
function exampleOfRegex(source) {
	const sample = sampleOfRegex(source);
	if (sample === void 0 || source.endsWith("$")) return sample;
	return `${sample} ${sampleText(`${sample} `, true, false)}`;
}
function exampleOf(key) {
	if (/[/\\]$/.test(key)) return `${key}run.sh`;
	return /\w$/.test(key) ? `${key}${sampleText(key, true, false)}`.trim() : `${key}x`;
}
function inShell(expression) {
	return (shell) => shell === "posix" ? expression : `\\(?(?i:${expression})`;
}
function readRegex(source, flags) {
	if (source === ".*") return {
		kind: "key",
		expression: () => _located_js__WEBPACK_IMPORTED_MODULE_1__.vo,
		example: "npm run build",
		isRegex: true
	};
	if (!isValidRegex(source, flags.replace("g", ""))) return {
		kind: "dead",
		why: "it is not a valid regular expression"
	};
	const isSticky = flags.includes("y") || /[ms]/.test(flags) && !/^[\w\s\\/^-]*$/.test(source);
	const folded = searchExpression(behindBracket(source), { ignoresCase: true });
	const exact = searchExpression(source, { ignoresCase: flags.includes("i") });
	if (isSticky || folded === void 0 || exact === void 0) return {
		kind: "opaque",
		why: "Card Gate cannot compare the regular expression"
	};
	if (matchesNothing(source)) return {
		kind: "dead",
		why: "a regular expression that matches the empty text is ignored"
	};
	return {
		kind: "key",
		expression: (shell) => shell === "posix" ? exact : folded,
		example: exampleOfRegex(source),
		isRegex: true
	};
}
function behindBracket(source) {
	return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\^/g, (part) => part === "^" ? "^\\(?" : part);
}
function readTerminalRules(maps) {
	const entries = new Map(maps.flatMap((map) => map.entries()));
	const rules = [];
	const opaque = [];
	for (const [key, value] of entries) {
		const approves = value.boolean() ?? value.get("approve").boolean();
		const isOfLine = value.get("matchCommandLine").boolean() === true;
		const { place } = value;
		if (approves === void 0) {
			if (value.value() !== null) opaque.push(opaqueRule(key, value, void 0, "the value is not true, false or null"));
			continue;
		}
		const read = hasSecret(key) ? {
			kind: "opaque",
			why: "it contains a credential, which reports never show"
		} : readTerminalKey(key);
		if (read.kind === "opaque") opaque.push(opaqueRule(key, value, approves, read.why));
		rules.push({
			key,
			approves,
			isOfLine,
			place,
			read
		});
	}
	return {
		rules,
		keys: new Set(entries.keys()),
		opaque
	};
}
function hasSecret(key) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(key) !== key;
}
function opaqueRule(key, value, approves, why) {
	return {
		key: `terminal ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(key)}`,
		subject: `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(key))}`,
		text: JSON.stringify(value.value() ?? null),
		place: value.place,
		...approves !== void 0 && { effect: approves ? "grants" : "restricts" },
		why
	};
}
function remarksOfTerminal(rules) {
	return rules.flatMap(({ key, approves, place, read }) => {
		const rule = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(key);
		if (read.kind === "dead") {
			const { why, instead } = read;
			return [{
				kind: "dead-rule",
				rule,
				why,
				...instead !== void 0 && { instead },
				place
			}];
		}
		if (!approves) return [];
		if (/^\/\^?\.[*+]\$?\/[a-z]*$/.test(key)) return [{
			kind: "allows-everything",
			rule,
			what: "every command that no other rule restricts",
			place
		}];
		const name = /^\/\^?([\w.+ -]+?)(?:\\b|\\s)?(?:\.\*)?\/[a-z]*$/.exec(key)?.[1] ?? key;
		const what = `every program that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} can start`;
		return RUNNERS$1.test(name) ? [{
			kind: "allows-everything",
			rule,
			what,
			place
		}] : [];
	});
}
// build/src/formats/permissions/vscode/defaults.js
const GIT = "^git(\\s+(-C\\s+\\S+|--no-pager))*\\s+";
const GIT_COMMAND = new RegExp(`^/${GIT.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}([a-z-]+)\\\\b/$`);
const APPROVED_COMMANDS = [
	...words$1("cd echo ls dir pwd cat head tail findstr wc tr cut cmp which basename dirname realpath"),
	...words$1("readlink stat file od du df sleep nl grep column date find rg sed sort tree"),
	...words$1("Get-ChildItem Get-Content Get-Date Get-Random Get-Location Set-Location Write-Host"),
	...words$1("Write-Output Out-String Split-Path Join-Path Start-Sleep Where-Object"),
	"npm ci",
	...words$1("status log show diff ls-files grep branch").map((name) => `/${GIT}${name}\\b/`),
	"/^docker\\s+(ps|images|info|version|inspect|logs|top|stats|port|diff|search|events)\\b/",
	"/^docker\\s+(container|image|network|volume|context|system)\\s+(ls|ps|inspect|history|show|df|info)\\b/",
	"/^docker\\s+compose\\s+(ps|ls|top|logs|images|config|version|port|events)\\b/",
	...words$1("Select Measure Compare Format Sort").map((verb) => `/^${verb}-[a-z0-9]/i`),
	"/^npm\\s+(ls|list|outdated|view|info|show|explain|why|root|prefix|bin|search|doctor|fund|repo|bugs|docs|home|help(-search)?)\\b/",
	"/^npm\\s+config\\s+(list|get)\\b/",
	"/^npm\\s+pkg\\s+get\\b/",
	"/^npm\\s+audit$/",
	"/^npm\\s+cache\\s+verify\\b/",
	"/^yarn\\s+(list|outdated|info|why|bin|help|versions)\\b/",
	"/^yarn\\s+licenses\\b/",
	"/^yarn\\s+config\\s+(list|get)\\b/",
	"/^yarn\\s+cache\\s+dir\\b/",
	"/^pnpm\\s+(ls|list|outdated|why|root|bin|doctor)\\b/",
	"/^pnpm\\s+licenses\\b/",
	"/^pnpm\\s+config\\s+(list|get)\\b/",
	"/^yarn\\s+install\\s+--frozen-lockfile\\b/",
	"/^pnpm\\s+install\\s+--frozen-lockfile\\b/",
	"/^xxd$/",
	"/^xxd\\b(\\s+-\\S+)*\\s+[^-\\s]\\S*$/"
];
const HELD_COMMANDS = [
	...words$1("rm rmdir del Remove-Item ri rd erase dd kill ps top Stop-Process spps taskkill"),
	...words$1("taskkill.exe curl wget Invoke-RestMethod Invoke-WebRequest irm iwr chmod chown"),
	...words$1("Set-ItemProperty sp Set-Acl jq xargs eval Invoke-Expression iex"),
	`/${GIT}log\\b.*\\s--output(=|\\s|$)/`,
	`/${GIT}branch\\b.*\\s-(d|D|m|M|-delete|-force)\\b/`,
	"/^column\\b.*\\s-c\\s+[0-9]{4,}/",
	"/^date\\b.*\\s(-s|--set)\\b/",
	"/^find\\b.*\\s-(delete|exec|execdir|fprint|fprintf|fls|ok|okdir)\\b/",
	"/^rg\\b.*\\s(--pre|--hostname-bin)\\b/",
	"/^sed\\b.*\\s(-[a-zA-Z]*(e|f)[a-zA-Z]*|--expression|--file)\\b/",
	"/^sed\\b.*s\\/.*\\/.*\\/[ew]/",
	"/^sed\\b.*;W/",
	"/^sort\\b.*\\s-(o|S)\\b/",
	"/^tree\\b.*\\s-o\\b/"
];
function builtInExpression(keys, replaced) {
	const left = keys.filter((key) => !replaced.has(key));
	const names = left.filter((key) => !key.startsWith("/"));
	const ofGit = left.flatMap((key) => GIT_COMMAND.exec(key)?.[1] ?? []);
	const others = left.filter((key) => key.startsWith("/") && !GIT_COMMAND.test(key));
	const plain = either([`${either([...names.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.xo), ...ofGit.length > 0 ? [`${GIT.slice(1)}${either(ofGit)}`] : []])}${BEHIND_WORD}`, ...others.map(withoutBoundaries)]);
	const folded = others.filter((key) => key.endsWith("/i")).map(withoutBoundaries);
	return (shell) => shell === "posix" ? either([plain, ...folded.map((source) => `(?i:${source})`)]) : `\\(?(?i:${plain})`;
}
function withoutBoundaries(key) {
	const source = key.replace(/^\/\^/, "").replace(/\/i?$/, "");
	const isWhole = source.endsWith("$");
	const body = source.replace(/\$$/, "").replace(/\\b$/, BEHIND_WORD).replace(/\\b\.\*/g, `(?:[^A-Za-z0-9_\ufdd0]${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo})?`).replace(/\\b(?=\()/g, "").replace(/\.\*/g, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
	return isWhole || source.endsWith("\\b") ? body : `${body}${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
}
const DEFAULT_EDITS = {
	"**/*": true,
	"**/.vscode/*.json": false,
	"**/.git/**": false,
	"**/{package.json,server.xml,build.rs,web.config,.gitattributes,.env}": false,
	"**/*.{code-workspace,csproj,fsproj,vbproj,vcxproj,proj,targets,props}": false,
	"**/*.lock": false,
	"**/*-lock.{yaml,json}": false
};
function words$1(text) {
	return text.split(" ");
}
// build/src/formats/permissions/vscode/edits.js
function editRules(map) {
	const written = new Map(map.entries());
	const own = [...written].filter(([pattern]) => !Object.hasOwn(DEFAULT_EDITS, pattern));
	return [...Object.entries(DEFAULT_EDITS).map(([pattern, approves]) => {
		const value = written.get(pattern);
		return value?.boolean() === void 0 ? ruleOf$1(pattern, approves) : ruleOf$1(pattern, value.boolean() ?? approves, value);
	}), ...own.flatMap(([pattern, value]) => {
		const approves = value.boolean();
		return approves === void 0 ? [] : [ruleOf$1(pattern, approves, value)];
	})];
}
function ruleOf$1(pattern, approves, value) {
	return hostRule({
		list: value === void 0 ? "mode" : approves ? "allow" : "ask",
		level: approves ? "allowed" : "needs approval",
		patterns: [callPattern(["edit"], pathGlobExpression(pattern), "")],
		name: pattern,
		examples: [{
			kind: "edit",
			prefix: "",
			text: samplePath(pattern)
		}],
		...value && { place: value.place }
	});
}
function samplePath(pattern) {
	return pattern.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/^\*\*\/\*$/, "src/app.ts").replace(/^\*\*\/\*\./, "file.").replace(/\*\*\//g, "").replace(/\/\*\*$/, "/config").replace(/\*\*/g, "file").replace(/^\*/, "file").replace(/\.env\*/, ".env.local").replace(/\*/g, "file").replace(/\?/g, "x").replace(/\[[^\]]*\]/g, "a");
}
// build/src/formats/permissions/vscode/roo.js
const ROO_CALL = "in Roo Code, ";
function rooRules(top) {
	return prefixesIn(top).toSorted((a, b) => lengthOf(b) - lengthOf(a)).map(({ rule }) => rule);
}
function rooRemarks(top) {
	const what = "every Roo Code command that a longer prefix does not deny";
	return prefixesIn(top).filter(({ text, list }) => text === "*" && list === "allow").map(({ text, place }) => ({
		kind: "allows-everything",
		rule: text,
		what,
		place
	}));
}
function prefixesIn(top) {
	return [...prefixesOf(top.get(ROO_DENIED), "deny", "denied"), ...prefixesOf(top.get(ROO_ALLOWED), "allow", "allowed")];
}
function lengthOf({ text }) {
	return text.length;
}
function prefixesOf(value, list, level) {
	return value.texts().map(({ value: written, place }) => {
		const text = written.trim();
		const isAny = text === "*";
		const expression = isAny ? _located_js__WEBPACK_IMPORTED_MODULE_1__.vo : `(?i:${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(text)})${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
		const example = isAny ? "npm run build" : `${text}${sampleText(text, true, false)}`.trim();
		return {
			text,
			list,
			place,
			rule: hostRule({
				list,
				level,
				patterns: [callPattern(["shell"], expression, ROO_CALL)],
				name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(text),
				examples: [{
					kind: "shell",
					prefix: ROO_CALL,
					text: example
				}],
				place
			})
		};
	});
}
// build/src/formats/permissions/vscode/vscode.js
const LINES = either([LINE, APPROVED_LINE]);
const SHELLS = `(?:${POWERSHELL})?`;
const POSIX = `(?:${COMMAND_OF_LINE})?`;
const OPERATOR = "(?:&&|\\|\\||[;|])";
const CHAR$1 = `[^\ufdd0]`;
const REQUESTS = {
	possible: [
		callPattern(["shell"], `[^ ;|&\ufdd0][^;|&\\n\ufdd0]*`, SHELLS),
		callPattern(["shell"], `[^ ;|&\ufdd0]${CHAR$1}*${OPERATOR} ?[^ ;|&\ufdd0]${CHAR$1}*`, LINES),
		callPattern(["shell"], `[^ \ufdd0]${CHAR$1}*`, ROO_CALL),
		callPattern(["edit"], `[^/\ufdd0]+(?:/[^/\ufdd0]+)*`, "")
	],
	impossible: []
};
const VSCODE_CALLS = {
	host: "Visual Studio Code",
	traces: [],
	tools: {
		run_in_terminal: toolWith("shell", "command"),
		...toolsNamed("create_file replace_string_in_file insert_edit_into_file", toolWith("edit", "filePath")),
		apply_patch: PATCH_TOOL,
		read_file: toolWith("read", "filePath")
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return shellCallsOf(call.text);
		if (call.kind !== "edit" && call.kind !== "write") return nothingAbout(call);
		const path = pathInFolder(call);
		return typeof path === "string" ? [plainCall("edit", path)] : path;
	}
};
function answerMadeInVscode(_, situation, call, compile) {
	const answer = answerByRequests(VSCODE_CALLS, {
		situation,
		call,
		compile
	});
	if (answer === "free" || "why" in answer || answer.parts.length < 2) return answer;
	const isApproved = answer.level === "allowed";
	const line = {
		kind: "shell",
		prefix: isApproved ? APPROVED_LINE : LINE,
		text: call.text
	};
	const { level, settled } = compile(situation.policy)(requestOfCall(line));
	return isApproved === (level === "allowed") ? answer : {
		level,
		parts: [{
			call: line,
			level,
			rule: settled[0]
		}]
	};
}
function readVscode(files) {
	const tops = files.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const terminal = readTerminalRules([TERMINAL, OLD_TERMINAL].flatMap((key) => tops.map((top) => top.get(key))));
	const isSwitchedOff = tops.some((top) => top.get(TERMINAL_SWITCH).boolean() === false);
	const hasDefaults = !tops.some((top) => top.get("chat.tools.terminal.ignoreDefaultAutoApproveRules").boolean() === true);
	const edits = tops.map((top) => top.get(EDITS)).find(({ exists }) => exists);
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: [...defaultSettings(VSCODE_KEYS), ...listSettings(void 0)]
	}, ...tops.map(readTop)]);
	const ofEdits = editRules(edits ?? _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(EMPTY));
	return {
		situations: [{
			id: "default",
			basis: isSwitchedOff ? `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(TERMINAL_SWITCH)} with the value false` : hasDefaults ? `the built-in list of commands${exceptions(terminal.keys)}` : "no built-in list of commands",
			policy: {
				stages: [
					...isSwitchedOff ? [first([switchedOff()])] : [],
					...terminalStages(terminal, hasDefaults),
					{
						role: "decides",
						combinator: "last",
						rules: ofEdits
					},
					first(tops.flatMap(rooRules))
				],
				otherwise: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.fn)("needs approval"),
				outcomes: [
					"ask",
					"allow",
					"mode"
				],
				settings: read.settings,
				fields: 3,
				requests: REQUESTS
			}
		}],
		code: read.code,
		opaque: [...read.opaque, ...terminal.opaque],
		remarks: [
			...read.remarks,
			...remarksOfTerminal(terminal.rules),
			...tops.flatMap(rooRemarks),
			...files.flatMap(({ document }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.f)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
const EMPTY = {
	file: "",
	syntax: "json",
	text: "",
	root: {
		kind: "map",
		start: 0,
		end: 0,
		entries: /* @__PURE__ */ new Map()
	},
	value: {}
};
function exceptions(keys) {
	const replaced = [...APPROVED_COMMANDS, ...HELD_COMMANDS].filter((key) => keys.has(key));
	return replaced.length === 0 ? "" : ` without ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(replaced)}`;
}
function first(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function switchedOff() {
	return hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [callPattern(["shell"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, either([
			SHELLS,
			POSIX,
			ONLY_LINE,
			LINES
		]))],
		name: "every command"
	});
}
function terminalStages({ rules, keys }, hasDefaults) {
	const matching = rules.flatMap(({ read, ...rule }) => read.kind === "key" ? [{
		...rule,
		expression: read.expression,
		example: read.example
	}] : []);
	const of = (approves, isOfLine) => matching.filter((rule) => rule.approves === approves && rule.isOfLine === isOfLine);
	const hasLines = matching.some(({ isOfLine }) => isOfLine);
	const builtIn = (approves, isInLines) => hasDefaults ? builtInRules(approves, keys, isInLines) : [];
	return [
		first([assignments()]),
		first([
			...of(false, true).map((rule) => lineRule(rule, [LINE, APPROVED_LINE])),
			...of(false, false).map((rule) => commandRule(rule, hasLines)),
			...builtIn(false, hasLines)
		]),
		first([
			...of(true, true).map((rule) => lineRule(rule, [LINE])),
			...of(true, false).map((rule) => commandRule(rule, false)),
			...builtIn(true, false),
			hostRule({
				list: "mode",
				level: "allowed",
				patterns: [callPattern(["shell"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, APPROVED_LINE)],
				name: "approved commands in one line"
			})
		])
	];
}
function assignments() {
	return hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [callPattern(["shell"], `[A-Za-z_][A-Za-z0-9_]*=${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`, either([SHELLS, POSIX]))],
		name: "commands behind an assignment",
		examples: [shellCall("FOO=1 npm run build")]
	});
}
function inShells(expression, posix = POSIX) {
	return [callPattern(["shell"], expression("posix"), posix), callPattern(["shell"], expression("powershell"), POWERSHELL)];
}
function inLines(expression) {
	return callPattern(["shell"], `(?:${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}${OPERATOR} *)?(?:${expression("posix")})`, LINE);
}
function commandRule(rule, isInLines) {
	const { expression } = rule;
	return written(rule, [...inShells(expression), ...isInLines ? [inLines(expression)] : []]);
}
function lineRule(rule, lines) {
	const { expression } = rule;
	return written(rule, [...inShells(expression, ""), callPattern(["shell"], expression("posix"), either([ONLY_LINE, ...lines]))]);
}
function written({ key, approves, place, example }, patterns) {
	return hostRule({
		list: approves ? "allow" : "ask",
		level: approves ? "allowed" : "needs approval",
		patterns,
		name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(key),
		...example !== void 0 && { examples: [shellCall(example)] },
		place
	});
}
function builtInRules(approves, replaced, isInLines) {
	const keys = approves ? APPROVED_COMMANDS : HELD_COMMANDS;
	const expression = builtInExpression(keys, replaced);
	const names = builtInExpression(keys.filter((key) => !key.startsWith("/")), replaced);
	const examples = approves ? ["ls", "git status"] : ["rm -rf build", "curl https://example.com"];
	return [hostRule({
		list: "mode",
		level: approves ? "allowed" : "needs approval",
		patterns: [...inShells(expression), ...isInLines ? [inLines(names)] : []],
		name: approves ? "approved commands" : "commands that need approval",
		examples: examples.map(shellCall)
	})];
}
function readTop(top) {
	return joinSettings([
		...top.entries().filter(([key]) => isRelevantKey(key)).map(([key, value]) => readSetting(key, value, VSCODE_KEYS)),
		{
			...NOTHING_SET,
			settings: listSettings(top)
		},
		unreadable$1(top.get(EDITS))
	]);
}
function unreadable$1(map) {
	return joinSettings(map.entries().filter(([, value]) => value.boolean() === void 0 && value.value() !== null).map(([key, value]) => opaqueOf(`${EDITS}.${key}`, value, "the value is not true or false")));
}
function listSettings(top) {
	const urls = top?.get(URLS);
	const eligible = top?.get(ELIGIBLE);
	const members = (urls?.entries() ?? []).flatMap(([url, value]) => {
		const whole = value.boolean();
		return [["requests to", whole ?? value.get("approveRequest").boolean()], ["responses from", whole ?? value.get("approveResponse").boolean()]].map(([part, approves]) => ({
			text: `${part} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(url)}`,
			approves
		}));
	});
	const named = (approves) => members.filter((each) => each.approves === approves).map(({ text }) => text);
	const excluded = (eligible?.entries() ?? []).filter(([, value]) => value.boolean() === false).map(([tool]) => tool);
	return [
		setting(URLS, `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(URLS)}`, "more", named(true), urls),
		setting(`${URLS} false`, `the list of addresses that need approval`, "less", named(false), urls),
		setting(ELIGIBLE, `the list of tools that always need approval`, "less", excluded, eligible)
	];
}
function setting(key, subject, wider, members, reader) {
	const value = [...new Set(members)].sort();
	return {
		key,
		subject,
		order: {
			kind: "set",
			wider
		},
		value,
		words: value.length === 0 ? "empty" : value.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(", "),
		...reader?.exists && { place: reader.place }
	};
}
// build/src/formats/permissions/vscode/dialect.js
const VSCODE = {
	id: "vscode",
	version: "2026-09-16",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.vscode\/settings\.json$/i,
		marks: ({ value }) => keysAt(value).some((key) => key.startsWith("chat.")),
		maxBytes: MAX_PERMISSION_BYTES,
		isPlain: isPlainSettings
	}],
	unitsOf: unitsOf$1,
	without: () => readVscode([]),
	answer: (_, situation, text, compile) => answerInVscode(text, situation, compile),
	calls: VSCODE_CALLS,
	answerMade: answerMadeInVscode
};
function unitsOf$1(files) {
	const own = files.filter(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).entries().some(([key]) => isRelevantKey(key)));
	return own.length > 0 ? [{
		files: own,
		read: () => readVscode(own)
	}] : [];
}
// build/src/formats/permissions/zed/zed.js
const LEVELS = {
	deny: "denied",
	confirm: "needs approval",
	allow: "allowed"
};
const LISTS = [
	{
		key: "always_deny",
		list: "deny",
		level: "denied"
	},
	{
		key: "always_confirm",
		list: "ask",
		level: "needs approval"
	},
	{
		key: "always_allow",
		list: "allow",
		level: "allowed"
	}
];
const CHAR = `[^\ufdd0]`;
const POSSIBLE = [
	callPattern(["shell"], `[^ ;|&\\n\ufdd0][^;|&\\n\ufdd0]*`, ""),
	callPattern(["mcp"], `mcp:[^:\ufdd0]+:${CHAR}+`, ""),
	callPattern(["tool"], `${CHAR}*`, "[a-z_]+ ")
];
const CRITICAL = "(?:sudo )?rm(?: +-[A-Za-z-]+)+(?: +(?:/|/\\*|~/?|~/\\*|[$]HOME/?|\\./?|\\.\\./?))+";
const SUBSTITUTION = `${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}(?:[$][A-Za-z_({]|\`|<\\()${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`;
function readZed(files) {
	const [top] = files.map(({ document }) => _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const agent = top?.get("agent");
	const permissions = agent?.get("tool_permissions");
	const tools = permissions?.get("tools").entries() ?? [];
	const otherwise = levelOf(permissions?.get("default")) ?? "needs approval";
	const read = joinSettings([
		...tools.map(([name, tool]) => readTool(name, tool)),
		readOld(agent),
		{
			...NOTHING_SET,
			code: top ? readServers(top.get("context_servers")).map(({ code }) => code) : [],
			remarks: otherwise === "allowed" && permissions ? [bypass(permissions.get("default"))] : []
		}
	]);
	const isOpen = tools.some(([name]) => name === "terminal") || otherwise === "allowed";
	const rules = [
		critical(),
		...isOpen ? [] : [substitution()],
		...tools.flatMap(([name, tool]) => rulesOf(name, tool, otherwise))
	];
	return simplePermissions([{
		id: "default",
		basis: `the default "${permissions?.get("default").text() ?? "confirm"}"`,
		rules,
		otherwise
	}], read, files, POSSIBLE);
}
function bypass({ place }) {
	return {
		kind: "bypass-mode",
		mode: "agent.tool_permissions.default: allow",
		place
	};
}
function levelOf(value) {
	const text = value?.text();
	return text !== void 0 && Object.hasOwn(LEVELS, text) ? LEVELS[text] : void 0;
}
function critical() {
	return hostRule({
		list: "mode",
		level: "denied",
		patterns: [callPattern(["shell"], CRITICAL, "")],
		name: "commands that remove a whole system"
	});
}
function substitution() {
	return hostRule({
		list: "mode",
		level: "denied",
		patterns: [callPattern(["shell"], SUBSTITUTION, "")],
		name: "commands with variables",
		examples: [{
			kind: "shell",
			prefix: "",
			text: "echo $HOME"
		}]
	});
}
const ZED_CALLS = {
	host: "Zed",
	traces: [],
	tools: {
		terminal: toolWith("shell", "command"),
		read_file: toolWith("read", "path"),
		...toolsNamed("edit_file save_file", toolWith("edit", "path")),
		...toolsNamed("delete_path create_directory", toolWith("tool", "path")),
		fetch: toolWith("fetch", "url"),
		web_search: toolWith("tool", "query")
	},
	requestsOf: (call) => {
		const { kind, text, made } = call;
		if (kind === "shell") return shellCallsOf(text);
		const parts = kind === "mcp" ? mcpParts(call) : void 0;
		if (parts) return [plainCall("mcp", `mcp:${parts.server}:${parts.tool}`)];
		const tool = made?.tool ?? TOOL_OF_KIND[kind];
		return tool === void 0 ? nothingAbout(call) : [{
			kind: "tool",
			prefix: `${tool} `,
			text
		}];
	}
};
const TOOL_OF_KIND = {
	edit: "edit_file",
	write: "edit_file",
	fetch: "fetch"
};
function callsOf(name) {
	if (name === "terminal") return {
		kind: "shell",
		prefix: "",
		text: void 0
	};
	if (name.startsWith("mcp:")) return {
		kind: "mcp",
		prefix: "",
		text: name
	};
	return {
		kind: "tool",
		prefix: `${name} `,
		text: void 0
	};
}
function patternOf({ kind, prefix, text }, expression) {
	return callPattern([kind], text === void 0 ? expression : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(text), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)(prefix));
}
function rulesOf(name, tool, otherwise) {
	const calls = callsOf(name);
	const invalid = LISTS.flatMap(({ key }) => tool.get(key).items()).find(isInvalid);
	const everything = patternOf(calls, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
	const sample = sampleOf(calls);
	if (invalid) return [hostRule({
		list: "deny",
		level: "denied",
		patterns: [everything],
		name: `${name} with an invalid regular expression`,
		examples: [sample],
		place: invalid.place
	})];
	const own = levelOf(tool.get("default"));
	const rules = LISTS.flatMap(({ key, list, level }) => tool.get(key).items().flatMap((item) => {
		const source = item.get("pattern").text() ?? "";
		const expression = expressionOf$1(item);
		if (expression === void 0) return [];
		const example = sampleOfRegex(source);
		return [hostRule({
			list,
			level,
			patterns: [patternOf(calls, expression)],
			name: `${name}: ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(source)}`,
			...example !== void 0 && { examples: [{
				...sample,
				text: calls.text ?? example
			}] },
			place: item.place
		})];
	}));
	const isFree = rules.length === 0 && (own ?? otherwise) === "allowed";
	return [
		...name === "terminal" && !isFree ? [substitution()] : [],
		...rules,
		...own === void 0 ? [] : [hostRule({
			list: own === "denied" ? "deny" : own === "allowed" ? "allow" : "ask",
			level: own,
			patterns: [everything],
			name: `${name}: default`,
			examples: [sample],
			place: tool.get("default").place
		})]
	];
}
function sampleOf({ kind, prefix, text }) {
	return {
		kind,
		prefix,
		text: text ?? (kind === "shell" ? "npm run build" : "src/app.ts")
	};
}
function expressionOf$1(item) {
	return searchExpression(item.get("pattern").text() ?? "", { ignoresCase: item.get("case_sensitive").boolean() !== true });
}
function isInvalid(item) {
	const source = item.get("pattern").text();
	return source === void 0 || source === "" || isBroken(source);
}
function isBroken(source) {
	const bare = source.replace(/\\[\s\S]/g, "").replace(/\[\^?\]?[^\]]*\]/g, "");
	return bare.split("(").length - bare.split(")").length !== 0 || /\[|\(\?<?[=!]|^[*+?]/.test(bare) || /\\[1-9]/.test(source);
}
function readTool(name, tool) {
	const items = LISTS.flatMap(({ key, list }) => tool.get(key).items().map((item) => ({
		list,
		item,
		source: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(item.get("pattern").text() ?? "")
	})));
	const own = tool.get("default");
	return joinSettings([{
		...NOTHING_SET,
		opaque: items.flatMap(({ list, item, source }) => isInvalid(item) || expressionOf$1(item) !== void 0 ? [] : [{
			key: JSON.stringify([
				name,
				list,
				source
			]),
			subject: `the ${list} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`${name}: ${source}`)}`,
			text: JSON.stringify(item.value()),
			place: item.place,
			effect: list === "allow" ? "grants" : "restricts",
			why: "Card Gate cannot compare the regular expression"
		}]),
		remarks: items.flatMap(({ list, item, source }) => {
			const { place } = item;
			if (isInvalid(item)) return [{
				kind: "dead-rule",
				rule: source,
				why: `the regular expression is invalid, so Zed denies every call of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}`,
				place
			}];
			if (list !== "allow" || !/^\^?(?:\.[*+])?\$?$/.test(source)) return [];
			return [{
				kind: "allows-everything",
				rule: source,
				what: `every call of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} that no other rule restricts`,
				place
			}];
		})
	}, own.exists && levelOf(own) === void 0 ? opaqueOf(`${name}.default`, own, "the value is not one that Zed documents") : NOTHING_SET]);
}
function readOld(agent) {
	const old = agent?.get("always_allow_tool_actions");
	if (old?.boolean() !== true) return NOTHING_SET;
	return {
		...opaqueOf("agent.always_allow_tool_actions", old, "only old versions of Zed read it"),
		remarks: [{
			kind: "bypass-mode",
			mode: "always_allow_tool_actions",
			place: old.place
		}]
	};
}
// build/src/formats/permissions/dialects.js
const DIALECTS = [
	CLAUDE_CODE,
	MCP_SERVERS,
	OPENCODE,
	CODEX,
	GEMINI,
	QWEN,
	WORKFLOW_AGENT,
	GH_AW,
	COPILOT,
	VSCODE,
	CURSOR,
	CURSOR_CLI,
	{
		id: "zed",
		version: "0.224",
		files: [{
			role: "settings",
			syntax: "json-with-comments",
			path: /^(?<folder>(?:.*\/)?)\.zed\/settings\.json$/i,
			marks: hasAnyKey("agent.tool_permissions", "agent.always_allow_tool_actions", "context_servers"),
			maxBytes: MAX_PERMISSION_BYTES,
			isPlain: (text) => !/agent|context_servers|\\u/.test(text)
		}],
		unitsOf: (files) => {
			const own = files.filter(({ document }) => {
				const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
				const agent = top.get("agent");
				return top.has("context_servers") || agent.has("tool_permissions") || agent.has("always_allow_tool_actions");
			});
			return own.length === 0 ? [] : [{
				files: own,
				read: () => readZed(own)
			}];
		},
		without: () => readZed([]),
		calls: ZED_CALLS
	},
	AMP,
	KIRO
];
const OUTSIDE = /(?:^|\/)(?:node_modules|\.git)\//i;
function permissionPathOf(path) {
	if (OUTSIDE.test(path)) return void 0;
	for (const dialect of DIALECTS) for (const file of dialect.files) {
		const match = file.path.exec(path);
		if (match === null) continue;
		const { folder = "", part = "" } = match.groups ?? {};
		return {
			dialect,
			file,
			folder: folder.replace(/\/$/, ""),
			part
		};
	}
}
// build/src/discovery/hosts.js
async function readHosts(tree, within) {
	const folders = /* @__PURE__ */ new Map();
	for (const [key, list] of await permissionPaths(tree, within ?? /* @__PURE__ */ new Set())) if (within === void 0 || list.some(({ path }) => within.has(path))) folders.set(key, await readFolder(tree, list.filter(({ path, file }) => !within || !file.isUnit || within.has(path))));
	return folders;
}
async function permissionPaths(tree, more) {
	const listed = new Set(await listFiles(tree, (file) => permissionPathOf(file) !== void 0));
	const folders = /* @__PURE__ */ new Map();
	const roles = /* @__PURE__ */ new Map();
	for (const path of /* @__PURE__ */ new Set([...listed, ...more])) {
		const known = permissionPathOf(path);
		if (known === void 0) continue;
		const key = keyOf(known);
		const list = folders.get(key) ?? [];
		list.push({
			path,
			...known
		});
		folders.set(key, list);
		if (listed.has(path)) roles.set(key, (roles.get(key) ?? /* @__PURE__ */ new Set()).add(known.file.role));
	}
	return new Map([...folders].flatMap(([key, list]) => {
		const isRead = ({ file: { beside } }) => beside === void 0 || beside.some((role) => roles.get(key)?.has(role));
		const read = list.filter(isRead);
		return read.length === 0 ? [] : [[key, read]];
	}));
}
async function permissionFilesIn(tree) {
	return [...(await permissionPaths(tree, /* @__PURE__ */ new Set())).values()].flatMap((list) => list.map(({ path }) => path));
}
function keyOf({ dialect, folder, part }) {
	return JSON.stringify([
		dialect.id,
		folder,
		part
	]);
}
async function readFolder(tree, paths) {
	const files = [];
	const findings = [];
	const plain = /* @__PURE__ */ new Set();
	const { dialect = DIALECTS[0], folder = "" } = paths[0] ?? {};
	if (dialect === void 0) throw new Error("there are no dialects");
	const all = await Promise.all(paths.map(async ({ path, file }) => ({
		path,
		file,
		read: await readPermissionFile(tree, path, file)
	})));
	for (const { path, file, read } of all) {
		if (read === void 0) continue;
		if (read.isPlain) plain.add(path);
		for (const finding of read.findings) findings.push(finding);
		if (read.document) files.push({
			document: read.document,
			role: file.role
		});
	}
	return {
		dialect,
		folder,
		files,
		paths: paths.map(({ path }) => path),
		plain,
		findings
	};
}
async function readPermissionFile(tree, path, { syntax, maxBytes, isPlain, loose, excerpt }) {
	const read = await tree.read(path, maxBytes);
	if (read.kind === "absent") return void 0;
	if (read.kind === "refused") return { findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Fi, path, _located_js__WEBPACK_IMPORTED_MODULE_1__.Fi.words.refused(read.reason))] };
	if (read.kind === "too-large") {
		const { text, problems } = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(path, read.bytes, maxBytes);
		return { findings: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(path, text, problems) };
	}
	const text = new TextDecoder("utf-8").decode(read.bytes);
	if (isPlain?.(text)) return {
		isPlain: true,
		findings: []
	};
	const part = excerpt === void 0 ? text : excerpt(text);
	if (part === void 0) return void 0;
	const loaded = await loadPermissions(path, text, syntax, part);
	if (loaded.kind === "broken" && loose) return {
		document: loadLooseFrontMatter(path, text, loose),
		findings: []
	};
	if (loaded.kind === "broken") return { findings: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(path, loaded.text, loaded.problems) };
	const repeated = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(path, loaded.document.text, loaded.repeated ?? []).map(({ blocking: _, ...finding }) => ({
		...finding,
		severity: "warning"
	}));
	return {
		document: loaded.document,
		findings: repeated
	};
}
async function loadPermissions(file, text, syntax, part) {
	switch (syntax) {
		case "json":
		case "json-with-comments": {
			const parsed = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.m)(text, { comments: syntax === "json-with-comments" });
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root, repeated } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "json",
					text,
					root,
					value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root)
				},
				repeated
			};
		}
		case "front-matter": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449));
			return loadFrontMatter(file, text, readYaml);
		}
		case "yaml": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449));
			const parsed = readYaml(part);
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "yaml",
					text,
					root,
					value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root)
				}
			};
		}
		case "toml": {
			const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 774));
			const parsed = readToml(text);
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "yaml",
					text,
					root,
					value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(root)
				}
			};
		}
		case "text": return {
			kind: "document",
			document: {
				file,
				syntax: "yaml",
				text,
				root: {
					kind: "scalar",
					start: 0,
					end: text.length,
					value: text
				},
				value: text
			}
		};
		default: return syntax;
	}
}
const unitsOfFolders = /* @__PURE__ */ new WeakMap();
function unitsOf(host) {
	const known = unitsOfFolders.get(host);
	if (known) return known;
	const { dialect, folder, files, findings } = host;
	const units = dialect.unitsOf(files, folder).map((unit) => unitOf(unit, dialect, folder, findings));
	unitsOfFolders.set(host, units);
	return units;
}
function unitOf({ agent, key, files, read, readOn }, { id, version }, folder, findings) {
	let permissions;
	return {
		name: unitName(id, agent, folder),
		identity: JSON.stringify([
			id,
			folder,
			key ?? agent ?? null
		]),
		dialect: id,
		version,
		folder,
		...agent !== void 0 && { agent },
		files: files.map(({ document }) => document.file),
		...readOn && { permissionsOn: readOn },
		findings,
		get permissions() {
			permissions ??= read();
			return permissions;
		}
	};
}
function unitName(dialect, agent, folder) {
	const name = agent === void 0 ? dialect : `${dialect} \u00b7 ${agent}`;
	return folder === "" ? name : `${name} (${folder})`;
}
// build/src/discovery/agent-hosts.js
async function hostsOfAgent({ name, host = [] }, tree) {
	if (host.length === 0) return {
		units: [],
		files: [],
		findings: []
	};
	const all = foundFiles(await listFiles(tree, (file) => permissionPathOf(file) !== void 0));
	const findings = [];
	const named = [];
	for (const path of host) {
		const found = await filesAt(path, all, tree);
		for (const file of found) named.push(file);
		if (found.length === 0) findings.push(await nothingAt(path, name, tree));
	}
	const wanted = withUnitsOnTop(named, all);
	const folders = [...(await readHosts(tree, wanted)).values()];
	const units = folders.flatMap(unitsOf).filter(({ files }) => files.some((f) => wanted.has(f)));
	for (const { findings: ofFolder, paths } of folders) for (const finding of ofFolder) if (finding.blocking && paths.includes(finding.location.file)) findings.push({
		...finding,
		agent: name
	});
	const read = /* @__PURE__ */ new Set([
		...units.flatMap(({ files }) => files),
		...folders.flatMap(({ plain }) => [...plain]),
		...findings.map(({ location }) => location.file)
	]);
	for (const path of new Set(host)) if (permissionPathOf(path) !== void 0 && !read.has(path)) findings.push(unreadHost(path, name, "notOfHost"));
	return {
		units,
		files: [.../* @__PURE__ */ new Set([...wanted, ...units.flatMap((u) => u.files)])],
		findings
	};
}
function mayBeOfHosts({ host = [] }, file) {
	const known = host.length === 0 ? void 0 : permissionPathOf(file);
	if (known === void 0) return false;
	return host.some((path) => {
		if (path === "" || (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(file, path)) return true;
		const named = permissionPathOf(path);
		return named === void 0 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(path, known.folder) : keyOf(named) === keyOf(known) && !(named.file.isUnit && known.file.isUnit);
	});
}
function foundFiles(paths) {
	return paths.flatMap((path) => {
		const known = permissionPathOf(path);
		return known === void 0 ? [] : [{
			path,
			...known
		}];
	});
}
async function filesAt(path, all, tree) {
	const below = all.filter((file) => path === "" || (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(file.path, path));
	if (below.length > 0 || permissionPathOf(path) === void 0) return below;
	return (await tree.read(path, 0)).kind === "absent" ? [] : foundFiles([path]);
}
function withUnitsOnTop(named, all) {
	const keys = new Set(named.filter(({ file }) => !file.isUnit).map(keyOf));
	return new Set([...named, ...all.filter((file) => keys.has(keyOf(file)))].map((f) => f.path));
}
async function nothingAt(path, agent, tree) {
	if (permissionPathOf(path) !== void 0) return unreadHost(path, agent, "missingHost");
	if (path !== "" && (await tree.read(path, 0)).kind !== "absent") return unreadHost(path, agent, "unknownHost");
	const files = await tree.list();
	return unreadHost(path, agent, path === "" || files.some((file) => file.startsWith(`${path}/`)) ? "emptyHost" : "missingHost");
}
function unreadHost(path, agent, why) {
	const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words[why](path, agent, DIALECTS.map(({ id }) => id));
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ya, path, words, { agent });
}
// build/src/formats/permissions/claude/managed.js
function readManagedSettings(document) {
	const top = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const keys = top.entries().map(([key]) => key);
	if (!top.isMap || keys.length > 0 && !keys.some(isManagedKey)) return void 0;
	const fault = faultIn(top);
	if (fault !== void 0) return { fault };
	const file = {
		document,
		role: MANAGED_ROLE
	};
	let permissions;
	const read = () => {
		permissions ??= readClaudeCode([file]);
		return permissions;
	};
	return {
		document,
		denied: top.get("permissions").get("deny").texts(),
		get permissions() {
			return read();
		},
		breaches: (unit) => breachesOf(unit, top, read())
	};
}
const FORMS = [
	[
		"permissions",
		"a map",
		(value) => value.isMap
	],
	[
		"permissions.deny",
		"a list of rules",
		(value) => isListOf(value, isRule)
	],
	[
		"permissions.disableBypassPermissionsMode",
		"\"disable\"",
		(value) => value.text() === "disable"
	],
	...[
		"allowManagedPermissionRulesOnly",
		"allowManagedHooksOnly",
		"allowManagedMcpServersOnly"
	].map((key) => [
		key,
		"true or false",
		(value) => value.boolean() !== void 0
	]),
	...["allowedMcpServers", "deniedMcpServers"].map((key) => [
		key,
		"a list of maps with \"serverName\", \"serverCommand\" or \"serverUrl\"",
		(value) => isListOf(value, isServerEntry)
	]),
	...["strictKnownMarketplaces", "blockedMarketplaces"].map((key) => [
		key,
		"a list of maps with \"source\"",
		(value) => isListOf(value, (item) => item.get("source").text() !== void 0)
	])
];
function faultIn(top) {
	for (const [key, form, isForm] of FORMS) {
		const value = key.split(".").reduce((reader, part) => reader.get(part), top);
		if (value.exists && !isForm(value)) return `"${key}" must be ${form}`;
	}
}
function isListOf(value, isItem) {
	return Array.isArray(value.value()) && value.items().every(isItem);
}
function isRule(item) {
	return (item.text() ?? "").trim() !== "";
}
function isServerEntry(item) {
	const command = item.get("serverCommand");
	return item.get("serverName").text() !== void 0 || item.get("serverUrl").text() !== void 0 || command.items().length > 0 && command.items().every((word) => word.text() !== void 0);
}
function withoutManagedSettings(file) {
	return readClaudeCode([{
		document: {
			file,
			syntax: "json",
			text: "",
			root: {
				kind: "map",
				start: 0,
				end: 0,
				entries: /* @__PURE__ */ new Map()
			},
			value: {}
		},
		role: MANAGED_ROLE
	}]);
}
function isManagedKey(key) {
	return Object.keys(MANAGED_KEYS).some((known) => known === key || known.startsWith(`${key}.`) || startOf(known, key));
}
function startOf(known, key) {
	return known.endsWith("*") && key.startsWith(known.slice(0, -1));
}
const BYPASS = /^(?:bypassPermissions|.*--dangerously-skip-permissions)/;
function breachesOf({ dialect, permissions }, top, managed) {
	const bypass = top.get("permissions").get("disableBypassPermissionsMode");
	return [...bypass.text() === "disable" ? modeBreaches(permissions, bypass.place) : [], ...dialect === "claude-code" ? [
		...ruleBreaches(permissions, top.get("allowManagedPermissionRulesOnly")),
		...hookBreaches(permissions, top.get("allowManagedHooksOnly")),
		...serverBreaches(permissions, top),
		...marketplaceBreaches(permissions, top),
		...settingBreaches(permissions, managed)
	] : []];
}
function modeBreaches({ remarks }, statedAt) {
	return remarks.flatMap((remark) => remark.kind === "bypass-mode" && BYPASS.test(remark.mode) ? [{
		kind: "mode",
		mode: remark.mode,
		at: remark.place,
		statedAt
	}] : []);
}
function ruleBreaches({ ownRules, situations }, only) {
	if (only.boolean() !== true) return [];
	const rule = (ownRules ?? situations[0].policy.stages.flatMap((stage) => stage.rules)).find(({ outcome, place }) => outcome === "allow" && place);
	return rule?.place ? [{
		kind: "rules",
		rule: rule.name,
		at: rule.place,
		statedAt: only.place
	}] : [];
}
function hookBreaches({ code }, only) {
	if (only.boolean() !== true) return [];
	return code.filter(({ key }) => key.startsWith("[\"hook\"")).map(({ subject, place }) => ({
		kind: "hook",
		subject,
		at: place,
		statedAt: only.place
	}));
}
const SERVER_KEY = "mcp ";
function serverBreaches(permissions, top) {
	const [denied, allowed] = [top.get("deniedMcpServers"), top.get("allowedMcpServers")];
	if (!denied.exists && !allowed.exists) return [];
	const more = top.get("allowManagedMcpServersOnly").boolean() === true ? [] : ownEntries(permissions);
	const entries = [...allowed.items().map((item) => item.value()), ...more];
	return permissions.code.filter(({ key }) => key.startsWith(SERVER_KEY)).flatMap((code) => {
		const server = serverOf(code);
		const entry = denied.items().find((item) => isServer(server, item.value()));
		const isLeftOut = allowed.exists && !isListed(server, entries);
		const statedAt = entry?.place ?? (isLeftOut ? allowed.place : void 0);
		return statedAt === void 0 ? [] : [{
			kind: "server",
			subject: code.subject,
			at: code.place,
			statedAt
		}];
	});
}
function ownEntries({ situations }) {
	const { settings } = situations[0].policy;
	const value = settings.find(({ key }) => key === "allowedMcpServers")?.value;
	return Array.isArray(value) ? value.map(parsed) : [];
}
function parsed(text) {
	try {
		return JSON.parse(String(text));
	} catch {
		return text;
	}
}
function serverOf({ key, parts = {} }) {
	const part = (name) => parsed(parts[name] ?? "null");
	const words = [part("command"), part("args")].flat().filter((word) => word !== null);
	const url = [
		part("url"),
		part("serverUrl"),
		part("httpUrl")
	].find((each) => each !== null);
	return {
		name: key.slice(4),
		...typeof url === "string" ? { url } : { command: words.map(String) }
	};
}
function isListed(server, entries) {
	const kind = server.command ? "serverCommand" : "serverUrl";
	const ofKind = entries.filter((entry) => fieldOf(entry, kind) !== void 0);
	return (ofKind.length > 0 ? ofKind : entries).some((entry) => isServer(server, entry));
}
function isServer({ name, command, url }, entry) {
	const address = fieldOf(entry, "serverUrl");
	const words = fieldOf(entry, "serverCommand");
	return fieldOf(entry, "serverName") === name || command !== void 0 && words !== void 0 && sameValue(words, command) || url !== void 0 && typeof address === "string" && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(address).matches(url);
}
function fieldOf(entry, key) {
	return typeof entry === "object" && entry !== null && Object.hasOwn(entry, key) ? entry[key] : void 0;
}
const MARKETPLACE_KEY = "marketplace ";
function marketplaceBreaches({ code }, top) {
	const [known, blocked] = [top.get("strictKnownMarketplaces"), top.get("blockedMarketplaces")];
	return code.filter(({ key }) => key.startsWith(MARKETPLACE_KEY)).flatMap(({ identity, subject, place }) => {
		const source = fieldOf(parsed(identity), "source");
		const isSource = (item) => sameValue(item.value(), source) || matchesPattern(item, source);
		const entry = blocked.items().find(isSource);
		const isUnknown = known.exists && !known.items().some(isSource);
		const statedAt = entry?.place ?? (isUnknown ? known.place : void 0);
		return statedAt === void 0 ? [] : [{
			kind: "marketplace",
			subject,
			at: place,
			statedAt
		}];
	});
}
function matchesPattern(item, source) {
	const [hosts, paths] = [item.get("hostPattern").text(), item.get("pathPattern").text()];
	const path = fieldOf(source, "path");
	const [pattern, text] = hosts === void 0 ? [paths, path] : [hosts, hostOf(source)];
	if (pattern === void 0 || typeof text !== "string") return false;
	const regex = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.la)(pattern);
	return "matches" in regex && regex.matches(text);
}
function hostOf(source) {
	if (fieldOf(source, "source") === "github") return "github.com";
	return /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?([^/:]+)/i.exec(String(fieldOf(source, "url") ?? ""))?.[1];
}
function settingBreaches(unit, managed) {
	const settingsOf = ({ situations }) => situations[0].policy.settings.filter(({ place }) => place !== void 0);
	const own = settingsOf(unit);
	return settingsOf(managed).flatMap((stated) => {
		const setting = own.find(({ key }) => key === stated.key);
		if (setting?.place === void 0 || stated.place === void 0) return [];
		if (stated.order.kind !== "ranked") return [];
		if (compareSettings(stated.order, stated.value, setting.value) !== "wider") return [];
		const { key, value, place: at } = setting;
		return [{
			kind: "setting",
			key,
			value: String(value),
			managed: String(stated.value),
			at,
			statedAt: stated.place
		}];
	});
}
function sameValue(a, b) {
	return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}
// build/src/discovery/floors.js
const OUTSIDE_IN = [
	"platform",
	"org",
	"team"
];
function floorsFor(folder, teams, floors) {
	return floors.filter(({ reach, team }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(folder, reach) && (team === void 0 || teams.includes(team))).sort((a, b) => OUTSIDE_IN.indexOf(a.scope) - OUTSIDE_IN.indexOf(b.scope) || a.reach.length - b.reach.length || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(a.file, b.file));
}
function weakFloors(floors) {
	return floors.flatMap((floor) => {
		return weakenings(wholeFloor(floor, floorsFor(floor.reach, [], floors.filter((candidate) => isOutside(candidate, floor)))), floor).filter((finding) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(finding, "weakens-org") && !finding.location.repository);
	});
}
function isOutside(a, b) {
	const [first, second] = [OUTSIDE_IN.indexOf(a.scope), OUTSIDE_IN.indexOf(b.scope)];
	return first < second || first === second && a.reach.length < b.reach.length;
}
function isFloor({ document, part, policy, access }) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.M)(document.file) !== void 0 || part === "policy" && policy?.scope === "org" || access?.scope === "org";
}
function reachOf(file) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.M)(file) === void 0 ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file)) : "";
}
function withOrigin(file, origin) {
	return {
		...file,
		governed: (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.a)({
			...file.governed.document,
			origin
		}, file.governed.kind)
	};
}
function withSource(floor, repository) {
	const document = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(floor);
	if (!document) return floor;
	const located = {
		...document,
		origin: {
			scope: floor.scope,
			repository,
			...document.origin
		}
	};
	if (floor.managed) {
		const managed = readManagedSettings(located);
		return managed && !("fault" in managed) ? {
			...floor,
			managed
		} : floor;
	}
	const kind = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.o)(document)?.kind;
	if (!kind) return floor;
	const { card, policy, access } = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.a)(located, kind);
	return {
		...floor,
		...card && { card },
		...policy && { policy },
		...access && { access }
	};
}
function conventionalFloor(file) {
	const scope = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.M)(file.file) ?? "org";
	if (scope === "team") return void 0;
	return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}
function floorOf({ file, governed }, scope, reach, team) {
	const { card, policy, access } = governed;
	const floor = {
		file,
		scope,
		reach,
		...card && { card },
		...policy && { policy },
		...access && { access },
		...team !== void 0 && { team }
	};
	if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(floor) === void 0) throw new Error(`no floor can have the "${governed.part}" of ${file}`);
	return floor;
}
async function configuredFloors({ platform, org, teams }, tree, readElsewhere) {
	const floors = [];
	const files = [];
	const findings = [];
	const wanted = [
		[platform, "platform"],
		[org, "org"],
		...[...teams].map(([name, team]) => [
			team,
			"team",
			name
		])
	];
	for (const [configured, scope, team] of wanted) {
		for (const as of _shape_problems_js__WEBPACK_IMPORTED_MODULE_4__.r) {
			const source = configured?.[as];
			if (source === void 0) continue;
			const read = await readSource(source, as, scope, tree, readElsewhere);
			if ("findings" in read) for (const finding of read.findings) findings.push(finding);
			else {
				floors.push(floorOf(read, scope, "", team));
				if (source.kind === "file") files.push(read);
			}
		}
		const ofHosts = await floorOfHosts(configured?.host, {
			scope,
			team
		}, tree, readElsewhere);
		for (const floor of ofHosts.floors) floors.push(floor);
		for (const finding of ofHosts.findings) findings.push(finding);
	}
	return {
		floors,
		files,
		findings
	};
}
async function floorOfHosts(source, { scope, team }, tree, readElsewhere) {
	if (source === void 0) return {
		floors: [],
		findings: []
	};
	const managed = await readManaged(source, scope, tree, readElsewhere);
	if ("findings" in managed) return {
		floors: [],
		findings: managed.findings
	};
	return {
		floors: [managedFloor(managed, scope, team)],
		findings: []
	};
}
function managedFloor(managed, scope, team) {
	const { file } = managed.document;
	return {
		file,
		scope,
		reach: "",
		managed,
		...team !== void 0 && { team }
	};
}
async function openSource(source, scope, tree, readElsewhere) {
	const { file, place } = source;
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ma;
	const unreadable = (why) => ({ findings: [unreadableFloor(place, file, why)] });
	if (source.kind === "file") return {
		file,
		name: file,
		tree,
		origin: { scope },
		unreadable
	};
	const { owner, repo, ref } = source;
	const name = `${owner}/${repo}/${file}@${ref}`;
	if (!readElsewhere) return unreadable(words.notFetched(name));
	const bytes = await readElsewhere(source);
	if (bytes.kind === "refused") return unreadable(words.refused(name, bytes.reason));
	const origin = {
		scope,
		repository: `${owner}/${repo}@${ref}`
	};
	return {
		file,
		name,
		tree: oneFile(file, bytes),
		origin,
		unreadable
	};
}
async function readSource(source, as, scope, tree, readElsewhere) {
	const opened = await openSource(source, scope, tree, readElsewhere);
	if ("findings" in opened) return opened;
	const { file, name, origin, unreadable } = opened;
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ma;
	const read = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(opened.tree, file, { named: true });
	switch (read.kind) {
		case "absent": return unreadable(words.missing(name));
		case "broken":
		case "foreign": {
			const [first] = read.kind === "broken" ? read.findings : [];
			if (read.kind === "broken" && origin.repository === void 0) return { findings: read.findings };
			return unreadable(words.broken(name, first?.message));
		}
		case "governed": {
			const { part } = read.governed;
			if (part !== as) return unreadable(words.otherKind(name, as, part));
			return withOrigin(read, origin);
		}
		default: return read;
	}
}
async function readManaged(source, scope, tree, readElsewhere) {
	const opened = await openSource(source, scope, tree, readElsewhere);
	if ("findings" in opened) return opened;
	const { file, name, origin, unreadable } = opened;
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ma;
	const read = await opened.tree.read(file, MAX_PERMISSION_BYTES);
	if (read.kind === "absent") return unreadable(words.missing(name));
	if (read.kind === "refused") return unreadable(words.refused(name, read.reason));
	const loaded = read.kind === "bytes" ? await (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.u)(file, read.bytes, MAX_PERMISSION_BYTES, "json") : (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(file, read.bytes, MAX_PERMISSION_BYTES);
	if (loaded.kind === "broken") {
		const findings = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(file, loaded.text, loaded.problems);
		if (origin.repository === void 0) return { findings };
		return unreadable(words.broken(name, findings[0]?.message));
	}
	const managed = readManagedSettings({
		...loaded.document,
		origin
	});
	if (managed === void 0) return unreadable(words.notManaged(name));
	return "fault" in managed ? unreadable(words.broken(name, managed.fault)) : managed;
}
function unreadableFloor(place, file, why) {
	return place ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ma, {
		at: place,
		...why
	}) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ma, file, why);
}
function oneFile(file, read) {
	return {
		label: "another repository",
		list: async () => [file],
		read: async () => read
	};
}
async function mayBeOrgPolicy(tree, file) {
	const read = await tree.read(file, _located_js__WEBPACK_IMPORTED_MODULE_1__.qi);
	if (read.kind !== "bytes") return read.kind !== "absent";
	const text = new TextDecoder("utf-8").decode(read.bytes);
	return /[\\\0\ufffd]/.test(text) || /\borg\b/.test(text) && text.includes("scope");
}
// build/src/discovery/configured.js
function identityOfListed(name) {
	return `${name}/`;
}
async function readListed(agents, tree) {
	const read = /* @__PURE__ */ new Map();
	for (const file of agents.flatMap(_located_js__WEBPACK_IMPORTED_MODULE_1__.U)) if (!read.has(file)) read.set(file, await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, { named: true }));
	return read;
}
async function configuredAgents(configured, surroundings) {
	const agents = [];
	const files = /* @__PURE__ */ new Map();
	const findings = [];
	for (const listing of configured) {
		const own = [];
		for (const { part, file } of (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.H)(listing)) {
			const read = surroundings.listed.get(file) ?? await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(surroundings.tree, file, { named: true });
			if (read.kind === "governed") files.set(file, read);
			if (read.kind === "governed" && read.governed.part === part) own.push(read.governed);
			else for (const finding of whyNot$1(read, listing.name, part)) findings.push(finding);
		}
		agents.push(await configuredAgent(listing, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(own), configured, surroundings));
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
	const traces = (0,_traces_js__WEBPACK_IMPORTED_MODULE_5__.r)({
		...listing.traces && { configured: listing.traces },
		inFolder: surroundings.free.filter(isOwnTrace),
		agents: surroundings.count
	}, surroundings.files, settings);
	const tools = await toolsOf(listing.tools ?? lists.map((text) => ({ text })), tree, settings) ?? globalTools;
	const floors = floorsFor(folder, listing.teams ?? [], surroundings.floors);
	const agent = assemble({
		files,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
	const hosts = await hostsOfAgent(listing, tree);
	const touched = [...surroundings.touched].filter((file) => listing.tools?.some((item) => namesFile(item, file)) || !listing.tools && isListInFolder(listing, file) || listing.traces?.files?.some((item) => namesFile(item, file)) || !listing.traces && isOwnTrace(file) || mayBeOfHosts(listing, file));
	return {
		...agent,
		...hosts.units.length > 0 && {
			hosts: hosts.units,
			managed: floors.flatMap(({ managed }) => managed ?? [])
		},
		files: [.../* @__PURE__ */ new Set([
			...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(listing),
			...agent.files,
			...hosts.files,
			...touched
		])],
		findings: [...agent.findings, ...hosts.findings]
	};
}
function folderOfListing(listing) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(listing)[0] ?? "");
}
function stemsOf(listing) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(listing).map(_located_js__WEBPACK_IMPORTED_MODULE_1__.j);
}
function ownTraceTest(listing, configured) {
	const folder = folderOfListing(listing);
	const isAlone = configured.filter((other) => folderOfListing(other) === folder).length <= 1;
	const stems = stemsOf(listing);
	return (file) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.A)(file) && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__._)(file) === folder && (isAlone || stems.includes((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.N)(file)));
}
function isListInFolder(listing, file) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.k)(file) && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file) === folderOfListing(listing);
}
function listsInFolder(listing, configured, { free: files }) {
	const lists = files.filter((file) => isListInFolder(listing, file));
	const sharing = configured.filter((other) => lists.some((file) => isListInFolder(other, file)));
	if (sharing.length <= 1) return {
		lists,
		unpaired: []
	};
	const owners = (file) => sharing.filter((owner) => stemsOf(owner).includes((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(file)));
	const unpaired = lists.filter((file) => owners(file).length !== 1);
	return {
		lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === listing),
		unpaired: unpaired.map((file) => {
			const kind = owners(file).length === 0 ? "no-agent" : "several-agents";
			const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.lo.words.unlisted(file, {
				kind,
				agents: sharing.length
			});
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.lo, file, words, { fix: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__["do"])(file) });
		})
	};
}
function whyNot$1(result, agent, wanted) {
	switch (result.kind) {
		case "absent": {
			const { file } = result;
			return [wanted === "card" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Xa, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Xa.words.listed(file, agent), { agent }) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ya, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.missingListed(wanted, file, agent), { agent })];
		}
		case "broken": return result.findings.map((finding) => ({
			...finding,
			agent
		}));
		case "governed": {
			const words = _index_js__WEBPACK_IMPORTED_MODULE_0__.O.words.otherKind(wanted, agent, result.governed.part);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.O, {
				at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(result.governed.document),
				...words
			}, agent)];
		}
		case "foreign": {
			const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.si.words.named(wanted, agent, result.reason);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.si, result.file, words, { agent })];
		}
		default: return result;
	}
}
// build/src/discovery/ambiguous.js
function ambiguousAgent({ file, as, why }, agents) {
	const path = typeof file === "string" ? file : file.document.file;
	const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.lo.words.unpaired(path, as, why);
	const fix = configuration(path, as, agents);
	return typeof file === "string" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.lo, path, words, { fix }) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.lo, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(file.document),
		...words,
		fix
	});
}
function configuration(path, as, agents) {
	const entries = agents.map(({ name, own: { card: [card], policy: [policy], access }, toolLists, traceFiles }) => ({
		name,
		...card && { card: card.document.file },
		...policy && { policy: policy.document.file },
		...access.length > 0 && { access: access.map(({ document }) => document.file) },
		...toolLists.length > 0 && { tools: toolLists },
		...traceFiles.length > 0 && { traces: traceFiles }
	}));
	const taken = new Set(entries.map((entry) => entry.name));
	const candidate = as === "card" ? void 0 : entries.find((entry) => entry[as] === void 0);
	if (as === "policy" && candidate) candidate.policy = path;
	else if (as === "card" || as === "policy") entries.push({
		name: freeName(path, taken),
		[as]: path
	});
	else {
		const owner = candidate ?? entries[0];
		if (owner) owner[as] = [...owner[as] ?? [], path];
	}
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.uo)(entries, as);
}
function freeName(path, taken) {
	const wanted = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(path) || "other";
	let name = wanted;
	for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
	return name;
}
// build/src/discovery/group.js
function groupByFolder(governed, neighbours, broken = []) {
	const folders = /* @__PURE__ */ new Map();
	for (const file of governed) {
		if (isFloor(file)) continue;
		const folder = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file.document.file);
		const siblings = folders.get(folder);
		if (siblings) siblings.push(file);
		else folders.set(folder, [file]);
	}
	const agents = [];
	const findings = [];
	for (const [folder, files] of [...folders].sort(([a], [b]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(a, b))) {
		const grouped = groupFolder(folder, files, {
			toolLists: neighbours.toolLists.filter((file) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file) === folder),
			traceFiles: neighbours.traceFiles.filter((file) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__._)(file) === folder)
		}, broken.filter((file) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file) === folder));
		for (const agent of grouped.agents) agents.push(agent);
		for (const finding of grouped.findings) findings.push(finding);
	}
	return {
		agents: distinctNames(agents),
		findings
	};
}
function groupFolder(folder, files, neighbours, broken) {
	const parts = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(files);
	const access = parts.access.toSorted((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(a.document.file, b.document.file));
	const own = {
		...parts,
		access
	};
	const { card: cards, policy: policies } = own;
	const label = labelOf(folder);
	if (cards.length <= 1 && policies.length <= 1 && (cards.length + policies.length > 0 || access.length <= 1) && !folder.startsWith(".mnemom/agents")) return {
		agents: [{
			name: label,
			identity: folder,
			own,
			...neighbours,
			findings: []
		}],
		findings: []
	};
	return groupByStem(folder, label, own, neighbours, broken);
}
function labelOf(folder) {
	const label = folder.slice(folder.lastIndexOf("/") + 1);
	return /^\.{0,2}$/.test(label) ? "root" : label;
}
function groupByStem(folder, label, own, neighbours, broken) {
	const { card: cards, policy: policies, access } = own;
	const brokenStems = new Set(broken.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.j));
	const { groups, unpaired } = groupsOf(_index_js__WEBPACK_IMPORTED_MODULE_0__.A.map((part) => own[part]).find(({ length }) => length > 0) ?? []);
	const onlyGroup = cards.length === 1 ? [...groups.values()][0] : void 0;
	if (cards.length > 0) for (const file of addPolicies(groups, cards, policies, label, brokenStems)) unpaired.push(file);
	if (cards.length + policies.length > 0) for (const list of access) {
		const stem = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(list.document.file);
		const group = groups.get(stem) ?? onlyGroup;
		if (group) group.own.access.push(list);
		else if (!brokenStems.has(stem)) unpaired.push({
			file: list,
			as: "access",
			why: {
				kind: "no-agent",
				agents: groups.size
			}
		});
	}
	const add = (file, stem, kind) => {
		const group = groups.get(stem) ?? onlyGroup;
		if (group) group[kind === "tools" ? "toolLists" : "traceFiles"].push(file);
		else if (!brokenStems.has(stem)) unpaired.push({
			file,
			as: kind,
			why: {
				kind: "no-agent",
				agents: groups.size
			}
		});
	};
	for (const file of neighbours.toolLists) add(file, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(file), "tools");
	for (const file of neighbours.traceFiles) add(file, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.N)(file), "traces");
	const agents = [...groups].map(([stem, group]) => agentOf(folder, label, stem, group));
	return {
		agents,
		findings: unpaired.map((file) => ambiguousAgent(file, agents))
	};
}
function groupsOf(anchors) {
	const unpaired = [];
	const groups = /* @__PURE__ */ new Map();
	const firstOf = /* @__PURE__ */ new Map();
	for (const anchor of anchors) {
		const { file } = anchor.document;
		const stem = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(file);
		const as = anchor.part;
		const first = firstOf.get(stem);
		const known = _index_js__WEBPACK_IMPORTED_MODULE_0__.k[as].isList ? groups.get(stem) : void 0;
		if (known) known.own[as].push(anchor);
		else if (first !== void 0) unpaired.push({
			file: anchor,
			as,
			why: {
				kind: "same-name",
				other: first
			}
		});
		if (first !== void 0) continue;
		firstOf.set(stem, file);
		groups.set(stem, {
			own: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)([anchor]),
			toolLists: [],
			traceFiles: []
		});
	}
	return {
		groups,
		unpaired
	};
}
function addPolicies(groups, cards, policies, label, brokenStems) {
	const onlyGroup = cards.length === 1 ? [...groups.values()][0] : void 0;
	const unpaired = [];
	for (const policy of policies) {
		const stem = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(policy.document.file);
		const group = groups.get(stem) ?? (policies.length === 1 ? onlyGroup : void 0);
		const [first] = group?.own.policy ?? [];
		if (first) {
			const second = {
				agent: stem || label,
				first: first.document.file
			};
			unpaired.push({
				file: policy,
				as: "policy",
				why: {
					kind: "second-policy",
					...second
				}
			});
		} else if (group) group.own.policy.push(policy);
		else if (!brokenStems.has(stem)) {
			const why = cards.length === 1 ? {
				kind: "policies-of-one-card",
				policies: policies.length
			} : {
				kind: "no-card",
				cards: cards.length
			};
			unpaired.push({
				file: policy,
				as: "policy",
				why
			});
		}
	}
	return unpaired;
}
function agentOf(folder, label, stem, group) {
	return {
		name: stem || label,
		identity: stem === "" ? folder : `${folder}#${stem}`,
		...group,
		findings: []
	};
}
function distinctNames(agents) {
	return renamed(renamed(agents, (agent) => pathName(agent.identity)), (agent) => agent.identity);
}
function renamed(agents, name) {
	const counts = /* @__PURE__ */ new Map();
	for (const agent of agents) counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
	return agents.map((agent) => (counts.get(agent.name) ?? 0) > 1 ? {
		...agent,
		name: name(agent)
	} : agent);
}
function pathName(identity) {
	if (identity === "") return ".";
	return identity.startsWith("#") ? `./${identity.slice(1)}` : identity.replace("#", "/");
}
// build/src/discovery/listed.js
function withoutListed(found, configured) {
	const listed = configured.flatMap(_located_js__WEBPACK_IMPORTED_MODULE_1__.H);
	const isListed = ({ part, document }) => listed.some((entry) => entry.part === part && entry.file === document.file);
	return found.filter((agent) => {
		const [main] = [...agent.own.card, ...agent.own.policy];
		return main ? !isListed(main) : !governedFilesOf(agent).every(isListed);
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
	const own = governed.filter((file) => !isFloor(file.governed));
	if (!settings.discover) return own.map((file) => unlisted(file, "error"));
	if (settings.agents === void 0) return [];
	const filesOf = (agents) => agents.flatMap(governedFilesOf).map(({ document }) => document.file);
	const paired = /* @__PURE__ */ new Set([...filesOf(grouping.agents), ...grouping.findings.map(({ location: { file } }) => file)]);
	const left = new Set(filesOf(found));
	return own.filter(({ file }) => paired.has(file) && !left.has(file) && !reported.has(file)).map((file) => unlisted(file, "warning"));
}
function unlisted(file, severity) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.ii;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.ii, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(file.governed.document),
		severity,
		...severity === "error" ? words.notDiscovered(file.file) : words.leftOut(file.file)
	});
}
// build/src/discovery/tree-floors.js
async function readWithFloors(tree, settings, scope, files) {
	const read = await readCandidates(tree, settings, scope, files);
	if (scope.floors) return {
		floors: scope.floors,
		files: [],
		findings: [],
		read
	};
	const configured = settings.floors && await configuredFloors(settings.floors, tree, scope.readElsewhere);
	if (configured && (0,_shape_problems_js__WEBPACK_IMPORTED_MODULE_4__.i)(settings.floors?.org)) return {
		...configured,
		read
	};
	const distant = await distantFloors(tree, settings, scope, files);
	const floors = [...read, ...distant].flatMap((file) => file.kind === "governed" && isFloor(file.governed) ? conventionalFloor(file) ?? [] : []);
	return {
		floors: [...configured?.floors ?? [], ...floors],
		files: configured?.files ?? [],
		findings: [...configured?.findings ?? [], ...distant.flatMap((file) => file.kind === "broken" ? file.findings : [])],
		read
	};
}
async function distantFloors(tree, settings, scope, files) {
	const isCandidate = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.v)(settings.cards, settings.exclude);
	const agentsAt = agentFolders(settings, scope);
	if (agentsAt === void 0) return [];
	const isRead = candidateTest(settings, scope);
	const listed = listedFiles(settings);
	const away = files.filter((file) => isCandidate(file) && !isRead(file) && !listed.has(file) && agentsAt.some((folder) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.w)(folder, reachOf(file))));
	await tree.prefetch?.(away);
	const read = [];
	for (const file of away) if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.M)(file) !== void 0 || await mayBeOrgPolicy(tree, file)) read.push(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, { named: false }));
	return read;
}
function agentFolders(settings, { within, below = [] }) {
	if (within === void 0) return void 0;
	const listed = settings.agents?.map((agent) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent)[0] ?? "")) ?? [];
	return settings.discover ? [
		...listed,
		...foldersOf(within),
		...below
	] : listed;
}
function unusedFloors(governed, floors) {
	return governed.flatMap(({ file, governed: floorFile }) => {
		if (!isFloor(floorFile) || floors.some((floor) => floor.file === file)) return [];
		return [`${file} ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.M)(file) === "team" ? "is a template for a team; it applies only to agents that list the team in the configuration" : "looks like a floor, but the configuration does not name it, so it does not apply"}`];
	});
}
// build/src/discovery/unevaluated.js
function unevaluatedFiles(files, { agents, floors }, isExplained = () => false) {
	const documents = [...agents.flatMap(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ft), ...floors.flatMap((floor) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(floor) ?? [])];
	const evaluated = new Set(documents.map(({ file }) => file));
	return files.filter((file) => !evaluated.has(file.document.file) && !isExplained(file)).map(({ document, part }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.ba, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document),
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.ba.words.notEvaluated(part, document.file)
	}));
}
// build/src/floors/exemptions/in-force.js
const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ia;
const MAX_DAYS = 90;
const MIN_REASON_LENGTH = 10;
function readExemptions(written, now) {
	const exemptions = [];
	const findings = [];
	for (const candidate of written) {
		const problems = problemsOf(candidate, now);
		for (const finding of problems) findings.push(finding);
		const complete = completeExemption(candidate);
		if (problems.length === 0 && complete) exemptions.push(complete);
	}
	return {
		exemptions,
		findings
	};
}
function completeExemption(written) {
	const { agent, section, patterns, reason, grantedBy, grantedAt, expiresAt, place } = written;
	if (!agent || !section || !reason || !grantedBy || !grantedAt || !expiresAt) return void 0;
	return {
		agent: agent.value,
		section: section.value,
		patterns,
		reason: reason.value.trim(),
		grantedBy: grantedBy.value,
		grantedAt: grantedAt.value,
		expiresAt: expiresAt.value,
		place
	};
}
function problemsOf(written, now) {
	const problem = (at, text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ia, {
		at,
		...text
	}, written.agent?.value);
	const findings = [];
	const required = {
		agent: written.agent,
		section: written.section,
		reason: written.reason,
		granted_by: written.grantedBy,
		granted_at: written.grantedAt,
		expires_at: written.expiresAt
	};
	for (const [key, part] of Object.entries(required)) if (part === void 0 || part.value.trim() === "") findings.push(problem(part?.place ?? written.place, words.missingKey(key)));
	const { section, reason, patterns } = written;
	if (section && section.value.trim() !== "") {
		const known = _located_js__WEBPACK_IMPORTED_MODULE_1__.Mt.find((name) => name === section.value);
		const [pattern] = patterns;
		if (known === void 0) findings.push(problem(section.place, words.unknownSection(section.value, _located_js__WEBPACK_IMPORTED_MODULE_1__.Mt)));
		else if (needsPatterns(known) && pattern === void 0) findings.push(problem(written.place, words.noPattern(known)));
		else if (!needsPatterns(known) && pattern) findings.push(problem(pattern.place, words.patterns(known)));
	}
	if (reason && reason.value.trim() !== "" && [...reason.value.trim()].length < MIN_REASON_LENGTH) findings.push(problem(reason.place, words.shortReason(reason.value, MIN_REASON_LENGTH)));
	return [...findings, ...dateProblems(written, now, problem)];
}
function needsPatterns(section) {
	return section !== "all" && section !== "max_autonomous_value";
}
function dateProblems({ grantedAt, expiresAt }, now, problem) {
	const findings = [];
	const read = (key, date) => {
		if (date === void 0 || date.value.trim() === "") return void 0;
		const time = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Za)(date.value);
		if (time === void 0) findings.push(problem(date.place, words.invalidDate(key, date.value)));
		return time === void 0 ? void 0 : {
			time,
			text: date.value,
			place: date.place
		};
	};
	const [granted, expires] = [read("granted_at", grantedAt), read("expires_at", expiresAt)];
	if (granted && granted.time > now.getTime()) findings.push(problem(granted.place, words.future(granted.text)));
	if (expires === void 0) return findings;
	if (granted && expires.time - granted.time > MAX_DAYS * 864e5) findings.push(problem(expires.place, words.tooLong(expires.text, MAX_DAYS)));
	if (granted && expires.time <= granted.time) findings.push(problem(expires.place, words.reversed(expires.text, granted.text)));
	else if (expires.time <= now.getTime()) findings.push(problem(expires.place, words.expired(expires.text)));
	return findings;
}
// build/src/evaluation/decision/compare-requests.js
function compareReadings(a, b, details, classify, limits = {}) {
	const requests = sharedRequests(a, b);
	const encoding = new _located_js__WEBPACK_IMPORTED_MODULE_1__.an(a, b, details, requests === void 0);
	if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b)) return {
		classes: /* @__PURE__ */ new Map(),
		decided: true
	};
	const classOf = (left, right) => {
		const [readA, readB] = [encoding.read(left), encoding.read(right)];
		return readA && readB && classify(readA, readB);
	};
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.po)({ stages: encoding.a }, { stages: encoding.b }, classOf, {
		...limits,
		...requests && {
			within: [...limits.within ?? [], requests.possible],
			without: [...limits.without ?? [], ...requests.impossible]
		}
	});
}
function sharedRequests(a, b) {
	const [ofA, ofB] = [a.requests, b.requests];
	if (ofA === void 0 || ofB === void 0) return void 0;
	return ofA === ofB || JSON.stringify(ofA) === JSON.stringify(ofB) ? ofA : void 0;
}
const LEVELS_ALONE = {
	keyOf: () => void 0,
	limits: "strictest"
};
function widerRequest(base, head, isRelevant = () => true, limits = {}) {
	const { classes, decided } = compareReadings(base, head, [LEVELS_ALONE, LEVELS_ALONE], (left, right) => {
		const [lower, higher] = [_located_js__WEBPACK_IMPORTED_MODULE_1__.fr[left.rank], _located_js__WEBPACK_IMPORTED_MODULE_1__.fr[right.rank]];
		if (left.rank >= right.rank || lower === void 0 || higher === void 0) return void 0;
		return isRelevant(lower, higher) ? "wider" : void 0;
	}, limits);
	const name = classes.get("wider");
	if (name !== void 0) return {
		kind: "witness",
		name
	};
	return decided ? { kind: "none" } : { kind: "undecided" };
}
// build/src/pattern/regex/samples.js
const MAX_VISITS = 2e5;
const PREFERRED = [..."xa1_ ,;=*()'\"-.bcdefghijklmnopqrstuvwyz023456789\n	"].map((char) => char.codePointAt(0) ?? 0);
const MAX_TRIED = 200;
const ANYTHING = 7;
function samplesOf(regex, count) {
	const alone = new SampleSearch(regex.program, count).search([""]);
	const texts = alone.length > 0 ? alone : new SampleSearch(regex.program, count).search(["x", " "]);
	return [...new Set(texts)].filter((text) => regex.matches(text)).slice(0, count);
}
var SampleSearch = class {
	#program;
	#count;
	#visited = /* @__PURE__ */ new Map();
	#shown = /* @__PURE__ */ new Map();
	#beginnings = 0;
	#visits = 0;
	constructor(program, count) {
		this.#program = program;
		this.#count = count;
	}
	search(prefixes) {
		const root = this.#beginning(void 0, -1);
		const found = [];
		let visits = prefixes.map((prefix) => {
			const point = prefix.codePointAt(0);
			const text = point === void 0 ? root : this.#with(root, point);
			return {
				at: 0,
				before: neighbourOf(point),
				after: ANYTHING,
				text
			};
		});
		while (visits.length > 0 && found.length < this.#count && this.#visits < MAX_VISITS) {
			const longer = [];
			for (let visit = visits.pop(); visit !== void 0; visit = visits.pop()) {
				if (!this.#isNew(visit)) continue;
				this.#follow(visit, visits, longer, found);
			}
			visits = longer.reverse();
		}
		return found;
	}
	#follow(visit, waiting, longer, found) {
		const instruction = this.#program.instructions[visit.at];
		if (instruction === void 0) return;
		switch (instruction.op) {
			case "match":
				found.push(textOf$1(visit.text) + endingFor(visit.after));
				return;
			case "set":
				for (const point of this.#pointsOf(instruction)) {
					const before = neighbourOf(point);
					if ((visit.after & 1 << before) === 0) continue;
					const text = this.#with(visit.text, point);
					longer.push({
						at: visit.at + 1,
						before,
						after: ANYTHING,
						text
					});
				}
				return;
			case "split":
				waiting.push({
					...visit,
					at: instruction.or
				}, {
					...visit,
					at: instruction.to
				});
				return;
			case "jump":
				waiting.push({
					...visit,
					at: instruction.to
				});
				return;
			case "assert": {
				const after = allowedAfter(instruction, visit);
				if (after !== 0) waiting.push({
					...visit,
					at: visit.at + 1,
					after
				});
				return;
			}
			default: instruction.op;
		}
	}
	#isNew({ at, before, after, text }) {
		this.#visits += 1;
		if (this.#visits > MAX_VISITS) return false;
		const key = (at * 3 + before) * 8 + after;
		const texts = this.#visited.get(key) ?? /* @__PURE__ */ new Set();
		if (texts.size >= this.#count || texts.has(text.id)) return false;
		this.#visited.set(key, texts.add(text.id));
		return true;
	}
	#pointsOf({ to, written }) {
		if (written !== -1) return [written];
		const known = this.#shown.get(to);
		if (known !== void 0) return known;
		const set = this.#program.sets[to] ?? [];
		const points = [1, 2].flatMap((kind) => {
			const point = candidates(set).find((candidate) => neighbourOf(candidate) === kind && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ko)(set, candidate));
			return point === void 0 ? [] : [point];
		});
		this.#shown.set(to, points);
		return points;
	}
	#beginning(parent, point) {
		this.#beginnings += 1;
		return {
			parent,
			point,
			id: this.#beginnings,
			longer: /* @__PURE__ */ new Map()
		};
	}
	#with(text, point) {
		const known = text.longer.get(point);
		if (known !== void 0) return known;
		const longer = this.#beginning(text, point);
		text.longer.set(point, longer);
		return longer;
	}
};
function neighbourOf(point) {
	if (point === void 0) return 0;
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ko)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Oo, point) ? 1 : 2;
}
function allowedAfter({ assertion }, { before, after }) {
	return [
		0,
		1,
		2
	].filter((neighbour) => assertion !== void 0 && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Do)(assertion, before, neighbour)).reduce((bits, neighbour) => bits | after & 1 << neighbour, 0);
}
function endingFor(after) {
	if ((after & 1) !== 0) return "";
	return (after & 4) === 0 ? "x" : " ";
}
function candidates(set) {
	const own = set.flatMap(([from, to]) => Array.from({ length: Math.min(to - from + 1, MAX_TRIED) }, (_, index) => from + index));
	return [...PREFERRED, ...own];
}
function textOf$1(beginning) {
	const points = [];
	for (let text = beginning; text.parent !== void 0; text = text.parent) points.push(text.point);
	return points.reverse().map((point) => String.fromCodePoint(point)).join("");
}
// build/src/evaluation/hosts/call-text.js
const BEGINNINGS = {
	shell: "",
	"shell-read": "",
	read: "read ",
	edit: "edit ",
	write: "write ",
	notebook: "edit ",
	fetch: "fetch ",
	net: "connect to ",
	mcp: "",
	agent: "start the agent ",
	skill: "use the skill ",
	output: "output ",
	tool: ""
};
function callWords(request) {
	const { kind, prefix, text } = callOfRequest(request);
	return `${BEGINNINGS[kind]}${prefix}${text}`;
}
// build/src/evaluation/hosts/forbidden-findings.js
function forbiddenFindings(units, callsOf) {
	const keyOf = ({ dialect, folder }) => JSON.stringify([dialect, folder]);
	const hosts = units.filter(({ agent }) => agent === void 0);
	const reported = /* @__PURE__ */ new Map();
	const findings = [];
	for (const unit of [...hosts, ...units.filter((each) => !hosts.includes(each))]) {
		const host = hosts.find((each) => each !== unit && keyOf(each) === keyOf(unit));
		const known = reported.get(keyOf(unit)) ?? /* @__PURE__ */ new Set();
		reported.set(keyOf(unit), known);
		for (const forbidden of callsOf(unit)) {
			const finding = findingAbout(unit, forbidden, known.has(forbidden) && forbidden.condition === void 0 ? host : void 0);
			if (finding === void 0) continue;
			findings.push(finding);
			if (host === void 0) known.add(forbidden);
		}
	}
	return findings;
}
function findingAbout({ name, permissions }, forbidden, host) {
	const { policy } = permissions.situations[0];
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ea;
	const { denial, place } = forbidden;
	const denying = withDenied(policy, forbidden);
	if (denying === void 0) return host ? void 0 : unreadable(name, forbidden);
	const limits = {
		candidates: [...examplesIn(policy), ...examplesOf(denial)],
		...certainCalls(forbidden)
	};
	const answer = host ? callBeyond(host.permissions.situations[0].policy, policy, forbidden, limits) : allowedCall(denying, policy, limits);
	if (answer.kind === "none") return void 0;
	const sentence = answer.kind === "undecided" ? words.undecided(name, denial) : words.allowed(name, callWords(answer.name), denial);
	const rule = answer.kind === "witness" ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.rr)(policy)(answer.name).settled[0] : void 0;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ea, {
		at: rule?.place ?? place,
		...sentence,
		related: [{
			at: place,
			message: words.statedHere()
		}]
	});
}
function callBeyond(host, part, { patterns = [], except = [] }, { without = [], ...limits }) {
	const isBeyond = (before, after) => after === "allowed" && before !== "allowed";
	return widerRequest(host, part, isBeyond, {
		...limits,
		within: [patterns],
		without: [
			...without,
			...except,
			READS
		]
	});
}
function unreadable(host, { denial, place, isManaged }) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ea;
	return isManaged && denial.kind === "forbidden" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ea, {
		at: place,
		severity: "warning",
		...words.notApplied(host, denial.owner, denial.pattern)
	}) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ea, {
		at: place,
		...words.unreadable(host, denial)
	});
}
function examplesIn({ stages }) {
	return stages.flatMap(({ rules }) => rules.flatMap(({ examples = [] }) => examples));
}
function examplesOf(denial) {
	if (!("pattern" in denial) || !denial.pattern.startsWith("mcp__")) return [];
	return [requestOfCall({
		kind: "mcp",
		prefix: "",
		text: denial.pattern.replace(/\*/g, "all")
	})];
}
function managedFindings(units, managedOf) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ea;
	return units.flatMap((unit) => managedOf(unit).flatMap(({ breaches }) => breaches(unit)).map((breach) => {
		const { at, statedAt } = breach;
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ea, {
			at,
			...words.managed(unit.name, breach, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(statedAt)),
			related: [{
				at: statedAt,
				message: words.managedHere()
			}]
		});
	}));
}
function allowedCall(denying, policy, { without, ...limits }) {
	const isAllowed = (limited, level) => limited === "denied" && level === "allowed";
	const answer = widerRequest(denying, policy, isAllowed, {
		...limits,
		without: [...without ?? [], READS]
	});
	return answer.kind === "none" ? widerRequest(denying, policy, isAllowed, {
		...limits,
		within: [[KNOWN_READS]]
	}) : answer;
}
const READS = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.So)([
	"shell-read",
	_located_js__WEBPACK_IMPORTED_MODULE_1__.vo,
	_located_js__WEBPACK_IMPORTED_MODULE_1__.vo
]);
const KNOWN_READS = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.So)([
	"shell-read",
	"",
	"(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*"
]);
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.So)([
	"mcp",
	"",
	`mcp__${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}__${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}__${_located_js__WEBPACK_IMPORTED_MODULE_1__.vo}`
]);
function certainCalls({ denial }) {
	return "pattern" in denial && AMBIGUOUS.test(denial.pattern) ? {} : { without: [AMBIGUOUS_NAMES] };
}
function withDenied(policy, { patterns, except, condition, place }) {
	if (patterns === void 0) return void 0;
	const rule = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.un)({
		level: "denied",
		patterns,
		...except && { except },
		...condition && { condition },
		name: "forbidden",
		place
	});
	return {
		...policy,
		stages: [{
			role: "decides",
			combinator: "first",
			rules: [rule]
		}, ...policy.stages]
	};
}
// build/src/run/gate-policy/severities.js
function applySeverities(findings, settings) {
	return findings.flatMap((finding) => {
		const severity = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(finding.rule) ? void 0 : settings.severity.get(finding.rule);
		if (severity === "off") return [];
		return [severity === void 0 ? finding : {
			...finding,
			severity
		}];
	}).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt);
}
// build/src/formats/permissions/forbidden-calls.js
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join("|")}):\\s*(\\S.*)$`);
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
const SERVER_ALONE = /^mcp__(?:(?!__).)*$/;
const DOMAIN = /^WebFetch\(domain:(.+)\)$/;
function forbiddenCalls(pattern) {
	const [, kind, text] = KIND_AND_TEXT.exec(pattern) ?? [];
	if (kind !== void 0 && text !== void 0) return [...kindsOf(kind).map((each) => callPattern([each], expressionOf(text))), ...kind === "fetch" ? [addressPattern(text)] : []];
	const read = ruleOf(pattern);
	if (read.kind !== "rule") return isName(pattern) ? callsOfTools(pattern) : void 0;
	const domain = DOMAIN.exec(pattern)?.[1];
	return [
		...read.patterns,
		...isName(pattern) ? [...callsOfTools(pattern), ...otherNames(pattern)] : [],
		...domain === void 0 ? [] : [addressPattern(domain)]
	];
}
function isName(pattern) {
	return !/[()]/.test(pattern);
}
function callsOfTools(pattern) {
	const kinds = kindsOfTools(pattern);
	const plain = pattern.startsWith("mcp__") ? pattern.replace(/[^\w*?-]/gu, "_") : pattern;
	return [
		...kinds.length > 0 ? everyCallOf(kinds) : [],
		...new Set([pattern, plain].map((name) => callPattern(["mcp", "tool"], globExpression(name)))),
		...SERVER_ALONE.test(pattern) ? [] : otherNames(pattern)
	];
}
function kindsOfTools(pattern) {
	const { matches } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(pattern);
	const kind = Object.hasOwn(KINDS_BY_NAME, pattern) ? KINDS_BY_NAME[pattern] : void 0;
	return [.../* @__PURE__ */ new Set([...Object.entries(KINDS_OF_TOOL).flatMap(([tool, own]) => matches(tool) ? own : []), ...kind === void 0 || kind === "mcp" ? [] : kindsOf(kind)])];
}
function ruleOf(pattern) {
	const read = readRule$1(pattern, "deny");
	return read.kind === "dead" && read.instead !== void 0 ? readRule$1(read.instead, "deny") : read;
}
function otherNames(pattern) {
	const [, server, tool = "*"] = MCP_TOOL.exec(pattern) ?? [];
	if (server === void 0) return [callPattern(["mcp"], globExpression(pattern), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xo)("mcp_") + _located_js__WEBPACK_IMPORTED_MODULE_1__.vo)];
	return [...[
		`${server}_${tool}`,
		`${server}/${tool}`,
		`mcp_${server}_${tool}`,
		`mcp:${server}:${tool}`
	].map((name) => callPattern(["mcp", "tool"], globExpression(name))), callPattern(["mcp"], globExpression(tool), globExpression(`mcp_${server}_`))];
}
function addressPattern(host) {
	return callPattern(["fetch"], `[a-z]+://(?:[^/@]*@)?${hostExpression(host)}(?::[0-9]+)?(?:[/?#]${globExpression("*")})?`);
}
function kindsOf(kind) {
	if (kind === "shell") return ["shell", "shell-read"];
	if (kind === "edit") return [
		"edit",
		"write",
		"notebook"
	];
	return CALL_KINDS.filter((known) => known === kind);
}
function expressionOf(text) {
	return text.endsWith(" *") ? `${globExpression(text.slice(0, -2))}(?:${globExpression(" *")})?` : globExpression(text);
}
const EVERY_CALL = callPattern(CALL_KINDS, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
const EVERY_MCP_CALL = callPattern(["mcp"], _located_js__WEBPACK_IMPORTED_MODULE_1__.vo, _located_js__WEBPACK_IMPORTED_MODULE_1__.vo);
function restrictedCalls(texts, aliases) {
	const calls = withAliases(texts, aliases).map(forbiddenCalls);
	const known = calls.flatMap((patterns) => patterns ?? []);
	return calls.includes(void 0) ? void 0 : known;
}
function grantedCalls(texts, aliases) {
	return withAliases(texts, aliases).flatMap((text) => /[()]|^[a-z-]+: /.test(text) ? forbiddenCalls(text) ?? [] : callsOfTools(text));
}
function withAliases(texts, aliases) {
	const patterns = texts.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.ho);
	const named = [...aliases].flatMap(([name, others]) => others.some((other) => patterns.some((pattern) => pattern.matches(other))) ? [name] : []);
	return [...texts, ...named];
}
function conditionOnCalls(condition, aliases) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.dr)(condition) ? overCalls(condition, aliases) : void 0;
}
function overCalls(condition, aliases) {
	switch (condition.kind) {
		case "tool-matches": return (restrictedCalls([condition.pattern.text], aliases) ?? callsOfTools(condition.pattern.text)).map((text) => ({
			kind: "tool-matches",
			pattern: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(text)
		})).reduce((left, right) => ({
			kind: "or",
			left,
			right
		}));
		case "not": return {
			kind: "not",
			of: overCalls(condition.of, aliases)
		};
		case "and":
		case "or": return {
			kind: condition.kind,
			left: overCalls(condition.left, aliases),
			right: overCalls(condition.right, aliases)
		};
		default: return condition;
	}
}
// build/src/run/hosts/denied-calls.js
function deniedByFloors(floors) {
	return floors.flatMap(({ policy, access, managed }) => [
		...policy ? forbiddenByPolicy(policy) : [],
		...(access?.never ?? []).flatMap((item) => neverCalls(item)),
		...managed ? deniedByManaged(managed) : []
	]);
}
function deniedByManaged({ denied }) {
	return denied.map(({ value, place }) => ({
		...forbidden(value, place),
		isManaged: true
	}));
}
function forbiddenByPolicy(policy) {
	return policy.forbidden.filter(({ severity }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.er)(severity) === "denied").map(({ pattern }) => forbidden(pattern.text, pattern.place));
}
function neverCalls({ patterns, place }) {
	const { action, resource } = patterns;
	return resource !== void 0 && (action === void 0 || action.pattern.matches("call")) ? [forbidden(withoutPrefix(resource.text), place)] : [];
}
function forbidden(text, place) {
	return {
		denial: {
			kind: "forbidden",
			owner: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(place),
			pattern: text
		},
		patterns: forbiddenCalls(text),
		place
	};
}
function withoutPrefix(resource) {
	return resource.replace(/^tool:/, "");
}
function deniedToAgent(agent, aliases) {
	const { access, managed = [] } = agent;
	const actors = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(agent);
	const lists = access ? [...access.floors.map((list) => [list]), access.own] : [];
	return [
		...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.$n)(agent) === void 0 ? [] : deniedByAlignment(agent, aliases),
		...lists.flatMap((own) => deniedByLists(own, actors, aliases)),
		...(access?.floors ?? []).flatMap(({ never }) => never).filter(({ patterns: { actor } }) => isActor(actor?.pattern.matches, actors)).flatMap((item) => neverCalls(item)),
		...managed.flatMap(deniedByManaged)
	];
}
function deniedByAlignment(agent, aliases) {
	const { stages, otherwise } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xn)(agent);
	const denied = [];
	const mapped = [];
	for (const rule of stages.flatMap(({ rules }) => rules)) {
		const calls = callsOfRule(rule, agent, aliases);
		if (calls && rule.level === "denied") denied.push(rule.kind === "mapping" ? {
			...calls,
			except: [...mapped]
		} : calls);
		if (rule.kind === "mapping") for (const pattern of grantedCalls((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(rule.pattern), aliases)) mapped.push(pattern);
	}
	if (otherwise.level === "denied" && otherwise.place) denied.push({
		denial: { kind: "unmapped" },
		patterns: [EVERY_MCP_CALL],
		except: mapped,
		place: otherwise.place
	});
	return denied;
}
function callsOfRule(rule, agent, aliases) {
	switch (rule.kind) {
		case "forbidden": {
			const { pattern, except = [] } = rule.forbidden;
			return {
				denial: {
					kind: "forbidden",
					owner: ownerOfPart(pattern.place, agent),
					pattern: pattern.text
				},
				patterns: restrictedCalls((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(pattern), aliases),
				except: except.flatMap((exempt) => grantedCalls((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(exempt), aliases)),
				place: pattern.place
			};
		}
		case "trigger": return callsOfTrigger(rule, agent, aliases);
		case "mapping": {
			const [exceeded] = rule.exceeded;
			const { pattern } = rule;
			return exceeded && {
				denial: {
					kind: "action",
					pattern: pattern.text,
					action: exceeded.action.value
				},
				patterns: restrictedCalls((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(pattern), aliases),
				place: pattern.place
			};
		}
		default: return;
	}
}
function callsOfTrigger({ trigger }, agent, aliases) {
	const { place, text } = trigger;
	const condition = trigger.condition && conditionOnCalls(trigger.condition, aliases);
	if (condition === void 0) return void 0;
	return {
		denial: {
			kind: "trigger",
			owner: ownerOfPart(place, agent),
			condition: text
		},
		patterns: [EVERY_CALL],
		condition,
		place
	};
}
function deniedByLists(lists, actors, aliases) {
	const denied = [];
	const decided = [];
	for (const { entry, list } of (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qt)(lists)) {
		const { patterns, effect, name } = entry;
		const isDenied = effect === "deny";
		const { action, actor, resource } = patterns;
		const names = isDenied ? actors : [actors[0]];
		if (!(action?.pattern.matches("call") ?? true) || !isActor(actor?.pattern.matches, names)) continue;
		if (isDenied && dependsOnMore(entry)) continue;
		const text = withoutPrefix(resource?.text ?? "*");
		if (isDenied) denied.push({
			denial: {
				kind: "entry",
				owner: ownerOfList(list, entry.place),
				entry: name
			},
			patterns: restrictedCalls([text], aliases),
			except: [...decided],
			place: entry.place
		});
		for (const pattern of grantedCalls([text], aliases)) decided.push(pattern);
	}
	const strict = lists.find(({ otherwise }) => otherwise === "deny");
	if (strict?.otherwiseAt) denied.push({
		denial: {
			kind: "default",
			owner: ownerOfList(strict, strict.otherwiseAt)
		},
		patterns: [EVERY_MCP_CALL],
		except: decided,
		place: strict.otherwiseAt
	});
	return denied;
}
function dependsOnMore({ sql, limit, patterns: { argument, channel } }) {
	return [
		sql,
		limit,
		argument,
		channel
	].some((part) => part !== void 0);
}
function isActor(matches, actors) {
	return matches === void 0 || actors.some((name) => matches(name) || matches(`agent:${name}`));
}
function ownerOfPart(place, { card, own }) {
	if (place.document.origin) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(place);
	return [card, own?.card].map((each) => each?.place.document.file).includes(place.document.file) ? "the card" : "the policy";
}
function ownerOfList({ document }, place) {
	return document.origin ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(place) : "the access list";
}
// build/src/evaluation/access/examples.js
function exampleProblems(list) {
	return [...list.entries.flatMap(problemsOfEntry), ...problemsOfTests(list)];
}
function problemsOfEntry(entry) {
	if (entry.sql && entry.sql.regex === void 0) return [];
	const matched = entry.match.flatMap(({ request, place }) => {
		if (!isMap(place) || isMatch(entry, request)) return [];
		const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.Fa.words.notMatched(entry.name, mismatchesOf(entry, request));
		return [[_located_js__WEBPACK_IMPORTED_MODULE_1__.Fa, {
			at: place,
			...words
		}]];
	});
	const excluded = entry.notMatch.flatMap(({ request, place }) => isMap(place) && isMatch(entry, request) ? [[_located_js__WEBPACK_IMPORTED_MODULE_1__.Fa, {
		at: place,
		..._located_js__WEBPACK_IMPORTED_MODULE_1__.Fa.words.matched(entry.name)
	}]] : []);
	return [...matched, ...excluded];
}
function isMatch(entry, request) {
	const sqlPatterns = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.tn)([entry]);
	const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.$t)(request, sqlPatterns);
	return ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(entry, sqlPatterns) ?? []).some((pattern) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(pattern).matches(text));
}
function mismatchesOf(entry, request) {
	const { effect, sql } = entry;
	const mismatches = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ha.flatMap((field) => {
		const pattern = entry.patterns[field];
		if (pattern === void 0 || isMatch({
			effect,
			patterns: { [field]: pattern }
		}, request)) return [];
		return [{
			field,
			pattern: pattern.text,
			value: request[field] || void 0
		}];
	});
	if (sql === void 0 || isMatch({
		effect,
		patterns: {},
		sql
	}, request)) return mismatches;
	return [...mismatches, {
		field: "sql",
		pattern: sql.text,
		value: request.sql
	}];
}
function isMap({ document, path }) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path)?.kind === "map";
}
function problemsOfTests(list) {
	const tests = list.tests.filter(isReadable$1);
	if (tests.length === 0) return [];
	const { decideRequest } = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ht)({
		floors: [],
		own: [list]
	});
	return tests.flatMap((test) => {
		const problem = problemOfTest(test, decideRequest(test.request, () => false), list);
		return problem ? [problem] : [];
	});
}
function isReadable$1({ place: { document, path } }) {
	const expect = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, [...path, "expect"]);
	return expect?.kind === "scalar" && _located_js__WEBPACK_IMPORTED_MODULE_1__.Va.some((effect) => effect === expect.value) && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, [...path, "request"])?.kind === "map";
}
function problemOfTest({ place, expected, entry, request }, decision, list) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Pa;
	const named = entry && list.entries.filter(({ name }) => name === entry.value);
	if (entry && named?.length === 0) {
		const names = list.entries.map(({ name }) => name);
		const unknown = words.unknownEntry(entry.value, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(entry.value, names));
		return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Pa, {
			at: entry.place,
			...unknown
		}];
	}
	const decided = decision.decidedBy?.entry;
	const by = {
		effect: decision.effect,
		entry: decided && {
			name: decided.name,
			patterns: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(decided)
		},
		hasDefault: list.otherwiseAt !== void 0
	};
	const at = decided?.place ?? list.otherwiseAt;
	const related = at ? [{
		at,
		message: words.decidesHere(decided !== void 0)
	}] : [];
	if (decision.effect !== expected) return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Pa, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(place, "expect"),
		...words.otherEffect(by, expected),
		related
	}];
	if (entry === void 0 || decided?.name === entry.value) return void 0;
	const reasons = (named ?? []).map((other) => ({
		at: other.place,
		message: words.expectedHere(whyNot(other, request))
	}));
	return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Pa, {
		at: entry.place,
		...words.otherEntry(by, entry.value),
		related: [...related, ...reasons]
	}];
}
function whyNot(entry, request) {
	if (!entry.enabled) return "disabled";
	if (!isMatch(entry, request)) return "not-matching";
	return entry.limit ? "not-reached" : "later";
}
// build/src/pattern/common-name.js
const MAX_STATES$1 = 4e4;
function commonName(a, b) {
	if (!startAlike(headOf(a), headOf(b))) return void 0;
	if (a === b && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.go)(a)) return a;
	const [first, second] = [(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(a), (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(b)];
	const isCommon = (name) => first.matches(name) && second.matches(name);
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__._o)([a, b]).find(isCommon) ?? shortestCommonName([...a], [...b]);
}
function headOf(pattern) {
	const end = pattern.search(/[*?]/);
	return end === -1 ? pattern : pattern.slice(0, end);
}
function startAlike(a, b) {
	return a.startsWith(b) || b.startsWith(a);
}
function shortestCommonName(a, b) {
	const width = b.length + 1;
	if ((a.length + 1) * width > MAX_STATES$1) return void 0;
	const seen = /* @__PURE__ */ new Set([0]);
	const queue = [{
		a: 0,
		b: 0
	}];
	const add = (step) => {
		const state = step.a * width + step.b;
		if (seen.has(state)) return;
		seen.add(state);
		queue.push(step);
	};
	for (const at of queue) {
		if (at.a === a.length && at.b === b.length) return nameOf$1(at);
		const [left, right] = [a[at.a], b[at.b]];
		if (left === "*") add({
			a: at.a + 1,
			b: at.b,
			from: at
		});
		if (right === "*") add({
			a: at.a,
			b: at.b + 1,
			from: at
		});
		const char = commonCharacter(left, right);
		if (char === void 0) continue;
		const [nextA, nextB] = [left === "*" ? at.a : at.a + 1, right === "*" ? at.b : at.b + 1];
		add({
			a: nextA,
			b: nextB,
			from: at,
			char
		});
	}
}
function commonCharacter(left, right) {
	if (left === void 0 || right === void 0) return void 0;
	if (left === "*" || left === "?") return right === "*" || right === "?" ? "x" : right;
	return right === "*" || right === "?" || left === right ? left : void 0;
}
function nameOf$1(end) {
	const chars = [];
	for (let at = end; at; at = at.from) if (at.char) chars.push(at.char);
	return chars.reverse().join("");
}
// build/src/evaluation/access/request-regions.js
const PREFIXED_ACTIONS = ["call", "delegate"];
const MAX_WILDCARDS = 4;
function regionsOf(entry, sqlPatterns) {
	return ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(entry, sqlPatterns) ?? []).flatMap((text) => {
		const [actor = "", action = "", target = "", ...tail] = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(text);
		const actors = markedNames(actor);
		const except = (index, pattern) => {
			const fields = [
				actor,
				action,
				target,
				...tail
			].map(() => "*");
			fields[index] = pattern;
			return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.jo)(fields);
		};
		const region = (verb, targets, others) => ({
			patterns: actors.flatMap((name) => targets.map((resource) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.jo)([
				name,
				verb,
				resource,
				...tail
			]))),
			except: [...impossible(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jt.actor).map((name) => except(0, name)), ...others]
		});
		const pattern = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(action.slice(1));
		const verbs = PREFIXED_ACTIONS.filter((verb) => pattern.matches(verb));
		const regions = verbs.map((verb) => {
			const others = impossible(_located_js__WEBPACK_IMPORTED_MODULE_1__.Jt[verb]).map((name) => except(2, name));
			return region("=" + verb, markedNames(target), others);
		});
		if (target.startsWith("b") || !/[*?]/.test(action) && verbs.length > 0) return regions;
		const excluded = verbs.map((verb) => except(1, "=" + verb));
		return [...regions, region(action, ["o" + target.slice(1)], excluded)];
	});
}
function markedNames(pattern) {
	if (!pattern.startsWith("?")) return [pattern];
	const text = pattern.slice(1);
	return ["b" + text, ...withColon(text).map((name) => "f" + name)];
}
function impossible(prefix) {
	return [`b${prefix}*`, `f${prefix}*`];
}
function withColon(pattern) {
	if (pattern.includes(":")) return [pattern];
	const runs = [...pattern.matchAll(/\*+|\?/g)];
	if (runs.length > MAX_WILDCARDS) return [pattern];
	return runs.map(({ 0: run, index }) => {
		const colon = run === "?" ? ":" : "*:*";
		return pattern.slice(0, index) + colon + pattern.slice(index + run.length);
	});
}
// build/src/evaluation/access/hidden-entries.js
const MAX_WORK = 2e6;
const MAX_STATES = 500;
const MAX_MATCHED = 3e8;
const MAX_PATTERN = 1e3;
const MAX_UNDECIDED = 20;
const MAX_COVER = 12;
function hiddenEntries(list) {
	const work = {
		budget: { left: MAX_WORK },
		matched: MAX_MATCHED,
		undecided: MAX_UNDECIDED
	};
	const hidden = [];
	const earlier = [];
	for (const { entry } of (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qt)([list])) {
		const base = isReadable(entry) ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(withoutSql(entry), NO_SQL) : void 0;
		if (base === void 0 || base.some(({ length }) => length > MAX_PATTERN)) continue;
		const by = coverOf(entry, earlier, work);
		if (by !== void 0 && !by.some(isReported)) hidden.push({
			entry,
			by
		});
		if (entry.limit === void 0) earlier.push({
			entry,
			heads: headsOf(entry),
			patterns: base.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)
		});
	}
	return hidden;
}
function headsOf({ patterns }) {
	const resource = patterns.resource?.text ?? "";
	return [headOf(patterns.action?.text ?? ""), resource.includes(":") ? "" : headOf(resource)];
}
const NO_SQL = /* @__PURE__ */ new Map();
function withoutSql({ patterns, effect }) {
	return {
		patterns,
		effect
	};
}
function isReadable({ sql, hasBrokenLimit }) {
	return !hasBrokenLimit && (sql === void 0 || sql.regex !== void 0);
}
function isReported(entry) {
	return entry.effect === "deny" && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(entry);
}
function coverOf(entry, earlier, work) {
	const [action, resource] = headsOf(entry);
	const takers = earlier.filter(({ entry: { sql }, heads }) => (sql === void 0 || sql.text === entry.sql?.text) && startAlike(heads[0], action) && startAlike(heads[1], resource));
	if (takers.length === 0) return void 0;
	const sqlPatterns = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.tn)([entry]);
	const check = {
		regions: regionsOf(entry, sqlPatterns),
		sqlPatterns,
		work
	};
	const cover = [];
	const requests = [];
	for (let request = requestLeft(check, cover); request !== void 0; request = requestLeft(check, cover)) {
		if (request === UNDECIDED || cover.length === MAX_COVER) return void 0;
		requests.push(request);
		const matching = takers.filter(takesOf(request, check));
		const taker = matching.find((other) => requests.every((earlier) => takesOf(earlier, check)(other))) ?? matching[0];
		if (taker === void 0) return void 0;
		cover.push(taker);
	}
	return withoutNeedless(check, cover).map((taker) => taker.entry);
}
const UNDECIDED = "";
function requestLeft({ regions, sqlPatterns, work }, cover) {
	if (work.undecided <= 0) return UNDECIDED;
	const { budget } = work;
	const covered = cover.flatMap(({ entry }) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(entry, sqlPatterns) ?? []);
	for (const { patterns, except } of regions) {
		const rest = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.mo)(patterns, [...except, ...covered], {
			stateLimit: MAX_STATES,
			budget
		});
		if (rest.kind === "undecided") {
			work.undecided -= 1;
			return UNDECIDED;
		}
		if (rest.kind === "witness") return rest.name;
	}
}
function takesOf(request, { sqlPatterns, work }) {
	const base = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.jo)((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(request).slice(0, 5));
	return ({ entry, patterns }) => {
		const isMatch = patterns.some((pattern) => {
			work.matched -= (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.go)(pattern.text) ? 1 : pattern.text.length * base.length;
			return work.matched >= 0 && pattern.matches(base);
		});
		if (!isMatch || entry.sql === void 0) return isMatch;
		return ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(entry, sqlPatterns) ?? []).some((pattern) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(pattern).matches(request));
	};
}
function withoutNeedless(check, cover) {
	let needed = cover;
	for (const candidate of cover) {
		const rest = needed.filter((other) => other !== candidate);
		if (rest.length > 0 && requestLeft(check, rest) === void 0) needed = rest;
	}
	return needed;
}
// build/src/evaluation/access/overlapping-entries.js
const MAX_PAIRS = 5e4;
const MAX_SAMPLES = 3;
function overlappingEntries(list, hidden) {
	if (!list.entries.some(({ enabled, hasPriority }) => enabled && hasPriority)) return [];
	const overlaps = [];
	const earlier = /* @__PURE__ */ new Map();
	let left = MAX_PAIRS;
	for (const { entry } of (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qt)([list])) {
		if (entry.limit || entry.hasBrokenLimit || hidden.has(entry)) continue;
		const others = earlier.get(entry.priority) ?? [];
		for (const other of others) {
			if (other.effect === entry.effect) continue;
			left -= 1;
			if (left < 0) return overlaps;
			const request = commonRequest(other, entry);
			if (request === void 0) continue;
			overlaps.push({
				entry,
				earlier: other,
				request
			});
			break;
		}
		others.push(entry);
		earlier.set(entry.priority, others);
	}
	return overlaps;
}
function commonRequest(a, b) {
	const [action] = commonTexts(textOf(a, "action"), textOf(b, "action"), "call");
	if (action === void 0) return void 0;
	const resources = namesOf(a, b, "resource", action === "call" || action === "delegate" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.Jt[action] : void 0);
	if (resources.length === 0) return void 0;
	const optional = optionalFields(a, b);
	const matches = matcherOf(a, b);
	for (const sql of sqlTexts(a, b)) for (const actor of namesOf(a, b, "actor", _located_js__WEBPACK_IMPORTED_MODULE_1__.Jt.actor)) for (const resource of sql === void 0 ? resources : [`sql:${sql}`, ...resources]) {
		const request = {
			actor,
			action,
			resource,
			...optional,
			...sql !== void 0 && { sql }
		};
		if (matches(request)) return request;
	}
}
function textOf({ patterns }, field) {
	return patterns[field]?.text ?? "*";
}
function optionalFields(a, b) {
	const commonValue = (field) => (a.patterns[field] ?? b.patterns[field]) === void 0 ? void 0 : commonTexts(textOf(a, field), textOf(b, field))[0];
	const [argument, channel] = [commonValue("argument"), commonValue("channel")];
	return {
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel }
	};
}
function commonTexts(a, b, usual) {
	const isAny = (pattern) => /^\*+$/.test(pattern);
	if (usual !== void 0 && isAny(a) && isAny(b)) return [usual];
	const name = commonName(a, b);
	return name === void 0 ? [] : [name];
}
function namesOf(a, b, field, prefix) {
	const spellings = (entry) => {
		const text = textOf(entry, field);
		return prefix !== void 0 && text.includes(":") ? [text, ...(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.nn)(text, prefix)] : [text];
	};
	const usual = field === "actor" ? "main" : "x";
	return spellings(a).flatMap((left) => spellings(b).flatMap((right) => commonTexts(left, right, usual)));
}
function sqlTexts(a, b) {
	const [first, second] = [a.sql?.regex, b.sql?.regex].flatMap((regex) => regex ? [samplesOf(regex, MAX_SAMPLES)] : []);
	if (first === void 0) return a.sql || b.sql ? [] : [void 0];
	if (second === void 0) return first;
	return [
		...first,
		...second,
		...first.flatMap((left) => second.map((right) => `${left}; ${right}`))
	];
}
function matcherOf(a, b) {
	const sqlPatterns = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.tn)([a, b]);
	const compiled = [a, b].map((entry) => ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(entry, sqlPatterns) ?? []).map(_located_js__WEBPACK_IMPORTED_MODULE_1__.ho));
	return (request) => {
		const text = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.$t)(request, sqlPatterns);
		return compiled.every((patterns) => patterns.some((pattern) => pattern.matches(text)));
	};
}
// build/src/evaluation/access/list-findings.js
function listFindings(list, isValid) {
	return [...exampleProblems(list), ...isValid ? orderProblems(list) : []].map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(rule, problem));
}
function orderProblems(list) {
	const hidden = hiddenEntries(list);
	const hiddenSet = new Set(hidden.map(({ entry }) => entry));
	return [...hidden.map(hiddenProblem), ...overlappingEntries(list, hiddenSet).map(overlapProblem)];
}
function hiddenProblem({ entry, by }) {
	const names = by.map(({ name }) => name);
	if (entry.limit) {
		const related = by.map((other) => ({
			at: other.place,
			message: _located_js__WEBPACK_IMPORTED_MODULE_1__.Oa.words.decidesHere(other.name)
		}));
		const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.Oa.words.hidden(entry.name, names);
		return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Oa, {
			at: entry.limit.place,
			on: "key",
			...words,
			related
		}];
	}
	const related = by.map((other) => ({
		at: other.place,
		message: _located_js__WEBPACK_IMPORTED_MODULE_1__.Ei.words.matchedHere(other.name, by.length === 1)
	}));
	const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ei.words.shadowed(entry.name, names);
	return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Ei, {
		at: nameOf(entry),
		...words,
		related
	}];
}
function overlapProblem({ entry, earlier, request }) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ii;
	return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Ii, {
		at: nameOf(entry),
		...words.overlapping(entry, earlier, request),
		related: [{
			at: nameOf(earlier),
			message: words.decidesHere(earlier.name)
		}]
	}];
}
function nameOf({ place }) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(place, "name");
}
// build/src/rules/check-file.js
function checkFile(context) {
	const findings = _located_js__WEBPACK_IMPORTED_MODULE_1__.Rr.filter((rule) => isFor(rule, context)).flatMap((rule) => run(rule, context));
	return [...ofShape(context, findings), ...findings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt);
}
function isFor(rule, { part, kind }) {
	if ("kinds" in rule) return rule.kinds.includes(kind);
	return rule.parts === "all" || rule.parts.includes(part);
}
function ofShape(context, ofRules) {
	const { shape } = context;
	if (shape === void 0) return [];
	const better = ofRules.filter((finding) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(finding, "schema-version", "card-version", "invalid-currency", "legacy-key"));
	return (0,_shape_problems_js__WEBPACK_IMPORTED_MODULE_4__.t)(context.document, shape).filter((problem) => !isCovered(problem, better) && !isForeignMark(problem, context)).map(({ rule, problem }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(rule, problem));
}
function run(rule, context) {
	try {
		return [...rule.check(context)].map((problem) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(rule, problem));
	} catch (error) {
		throw new Error(`the rule "${rule.id}" failed on ${context.document.file}: ${error.message}`, { cause: error });
	}
}
function isCovered({ problem }, better) {
	const pointer = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(problem.at);
	return better.some((finding) => finding.location.pointer === pointer || (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(finding, "legacy-key") && finding.location.pointer.startsWith(`${pointer}/`));
}
function isForeignMark({ rule, problem }, { kind, mixed }) {
	const key = problem.at.path[0];
	return mixed && rule === _located_js__WEBPACK_IMPORTED_MODULE_1__.li && problem.at.path.length === 1 && foreignMarks(kind).some((mark) => mark === key);
}
function foreignMarks(kind) {
	if (kind === "aap-card") return _located_js__WEBPACK_IMPORTED_MODULE_1__.Zi["unified-card"];
	return kind === "unified-card" ? _located_js__WEBPACK_IMPORTED_MODULE_1__.Zi["aap-card"] : [];
}
// build/src/run/findings-of-file.js
function findingsOfFile({ governed, mixed, bytes }, { standardValues }, now) {
	const findings = checkFile({
		...governed,
		mixed,
		bytes,
		now,
		standardValues,
		shape: (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.s)(governed.kind)
	});
	const { access } = governed;
	if (access === void 0) return findings;
	const isValid = !findings.some(({ severity }) => severity === "error");
	return [...findings, ...listFindings(access, isValid)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt);
}
// build/src/cli/named-agent.js
async function agentNamed(named, terminal, settings, wanted) {
	if (named === "-") return {
		...NOTHING_MORE,
		files: [{ file: named }]
	};
	const inFolder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.t)(named, terminal);
	const surroundings = {
		listed: inFolder ?? await filesNextTo(named, terminal, settings),
		settings,
		wanted
	};
	return inFolder === void 0 ? agentOfFile(named, terminal, surroundings) : agentInFolder(named, terminal, surroundings);
}
const NOTHING_MORE = {
	tools: [],
	traceFiles: [],
	broken: []
};
const TRACE_LEVELS = 8;
async function filesNextTo(file, { folder }, { agents = [] }) {
	const own = agents.map(_located_js__WEBPACK_IMPORTED_MODULE_1__.U).filter((files) => files.includes(file));
	const folders = new Set([file, ...own.flat()].map((each) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(each) || "."));
	const files = [];
	for (const near of folders) {
		for (const each of await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.s)(folder, near, 0)) files.push(each);
		for (const each of await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.s)(folder, `${near}/traces`, TRACE_LEVELS)) files.push(each);
	}
	return [...new Set(files)];
}
async function agentOfFile(file, terminal, surroundings) {
	const { settings, wanted, listed } = surroundings;
	const own = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(terminal.tree, file, { named: true });
	const part = own.kind === "governed" ? own.governed.part : void 0;
	const alone = {
		...NOTHING_MORE,
		name: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(file) || labelOf((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file)),
		files: [{
			file,
			...part && { part }
		}]
	};
	const host = permissionPathOf(file);
	if (own.kind !== "governed" && own.kind !== "absent" && host) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`${JSON.stringify(file)} is a permission file of ${host.dialect.id}; "effective" shows what it allows, and "explain" what it decides about a call`);
	if (own.kind !== "governed") return alone;
	const entries = entriesWith([file], settings);
	if (entries.length > 0) return withFirst(file, listedAgent(oneOf(entries, wanted, file), surroundings));
	const { governed, broken } = await readGovernedAmong(listed.filter((each) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(each) === (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file) && each !== file), terminal, settings);
	const { agents, findings } = grouped([own.governed, ...governed], surroundings);
	const agent = agents.find((each) => pathsOf(each).includes(file));
	const about = findings.filter(({ location }) => location.file === file);
	if (agent === void 0) return {
		...alone,
		broken: about
	};
	const found = discoveredAgent(agent, settings);
	const isOwn = ({ location }) => agents.length === 1 || (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(location.file) === (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.j)(file);
	return withFirst(file, {
		...found,
		broken: [...broken.filter(isOwn), ...about]
	});
}
function grouped(governed, { listed, settings }) {
	const { agents, findings } = groupByFolder(governed, {
		toolLists: settings.tools ? [] : listed.filter(_located_js__WEBPACK_IMPORTED_MODULE_1__.k),
		traceFiles: settings.traces ? [] : listed.filter(_located_js__WEBPACK_IMPORTED_MODULE_1__.A)
	});
	const configured = settings.agents ?? [];
	return {
		agents: apartFrom(configured, withoutListed(agents, configured)),
		findings
	};
}
async function agentInFolder(name, terminal, surroundings) {
	const { listed, settings, wanted } = surroundings;
	const { governed, broken } = await readGovernedAmong(listed, terminal, settings);
	const { agents, findings } = grouped(governed, surroundings);
	const entries = entriesWith(listed, settings);
	const taken = new Set(entries.flatMap(_located_js__WEBPACK_IMPORTED_MODULE_1__.U));
	const problems = [...broken, ...findings].filter(({ location }) => !taken.has(location.file));
	const all = [...entries.map((entry) => ({
		name: entry.name,
		read: () => listedAgent(entry, surroundings)
	})), ...agents.map((agent) => ({
		name: agent.name,
		read: () => discoveredAgent(agent, settings),
		path: pathsOf(agent)[0]
	}))];
	if (problems.length > 0) return {
		...NOTHING_MORE,
		files: [],
		broken: problems
	};
	const chosen = all.length > 1 ? all.filter((each) => each.name === wanted) : all;
	const [agent] = chosen;
	if (all.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`the folder ${JSON.stringify(name)} has no card, no policy and no access list`);
	if (agent === void 0 || chosen.length > 1) {
		const places = all.slice(0, 5).map((each) => JSON.stringify(pathOf(each, entries)));
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`the folder ${JSON.stringify(name)} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(all.length, "agent")}; give one of their files (${places.join(", ")}), or choose one with --agent`);
	}
	return agent.read();
}
function pathOf({ name, path }, entries) {
	const entry = entries.find((each) => each.name === name);
	return path ?? (entry && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)[0]) ?? name;
}
async function readGovernedAmong(files, { tree }, settings) {
	const governed = [];
	const broken = [];
	for (const file of files.filter((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.v)(settings.cards, settings.exclude))) {
		const read = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, { named: settings.cards !== void 0 });
		if (read.kind === "governed") governed.push(read.governed);
		if (read.kind === "broken") for (const finding of read.findings) broken.push(finding);
	}
	return {
		governed,
		broken
	};
}
function pathsOf(agent) {
	return governedFilesOf(agent).map(({ document }) => document.file);
}
function entriesWith(files, { agents = [] }) {
	const isIn = new Set(files);
	return agents.filter((entry) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry).some((file) => isIn.has(file)));
}
function oneOf(entries, wanted, file) {
	const chosen = entries.length > 1 ? entries.filter(({ name }) => name === wanted) : entries;
	const [entry] = chosen;
	if (entry !== void 0 && chosen.length === 1) return entry;
	const names = entries.slice(0, 5).map(({ name }) => JSON.stringify(name));
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`${JSON.stringify(file)} belongs to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(entries.length, "agent")} (${names.join(", ")}); choose one with --agent`);
}
function listedAgent(entry, { listed, settings }) {
	const configured = settings.agents ?? [];
	const { lists, unpaired } = entry.tools ?? settings.tools ? {
		lists: [],
		unpaired: []
	} : listsInFolder(entry, configured, { free: listed });
	return {
		name: entry.name,
		files: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.H)(entry),
		tools: entry.tools ?? settings.tools ?? lists.map((text) => ({ text })),
		...entry.traces && { traces: entry.traces },
		traceFiles: listed.filter(ownTraceTest(entry, configured)),
		broken: unpaired
	};
}
function discoveredAgent(agent, settings) {
	return {
		name: agent.name,
		files: governedFilesOf(agent).map(({ document, part }) => ({
			file: document.file,
			part
		})),
		tools: settings.tools ?? agent.toolLists.map((text) => ({ text })),
		traceFiles: agent.traceFiles,
		broken: []
	};
}
function withFirst(file, agent) {
	const [own, others] = [true, false].map((is) => agent.files.filter((each) => each.file === file === is));
	return {
		...agent,
		files: [...own ?? [], ...others ?? []]
	};
}
// build/src/cli/agent-input.js
const MISSING_FILE = "check the path, which starts at the current folder";
async function readAgentInput(given, terminal, now, known) {
	const [named, ...rest] = given.positionals;
	if (named === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n("give one card, policy, access list or folder");
	const { settings, failures: ofSettings } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.i)(given, terminal);
	const found = known ?? await agentNamed(named, terminal, settings, given.text("agent"));
	const flags = partsOfFlags(given);
	const broken = found.broken.filter(({ location: { file } }) => !isReplaced(file, named, flags));
	if (broken.length > 0) return {
		settings,
		fileFindings: [],
		failures: applySeverities([...ofSettings, ...broken], settings)
	};
	const first = found.files[0]?.file ?? named;
	const paths = [
		first,
		...Object.values(flags).flat(),
		...found.files.flatMap(({ file, part }) => part && flags[part] ? [] : [file])
	];
	const { governed, fileFindings, failures: ofFiles } = await readFiles([...new Set(paths)], terminal.tree, (file) => findingsOfFile(file, settings, now));
	const own = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(governed);
	requireOneOfEach(own);
	const files = governed.map(({ document }) => document.file);
	const above = await floorsAbove(given, {
		folder: folderOfFile(first),
		files
	}, terminal, settings);
	const items = given.value("tools") ?? found.tools;
	const tools = items.length > 0 ? await readTools$1(items, terminal.tree, settings.aliases) : void 0;
	const hosts = await hostsOf(files, settings, terminal.tree);
	const failures = [
		...ofSettings,
		...ofFiles,
		...above.findings,
		...hosts.findings
	];
	if (failures.length > 0) return {
		settings,
		fileFindings,
		failures: applySeverities([...failures, ...tools?.findings ?? []], settings)
	};
	const { findings, ...composed } = composedAgent({
		first,
		own,
		floors: above.floors,
		name: given.text("agent") ?? found.name
	}, settings, now);
	const agent = {
		...composed,
		...tools?.list && { tools: tools.list },
		...hosts.units.length > 0 && {
			hosts: hosts.units,
			managed: above.floors.flatMap(({ managed }) => managed ?? [])
		},
		files,
		findings: [...findings, ...tools?.findings ?? []]
	};
	const unevaluated = unevaluatedFiles(governed, {
		agents: [agent],
		floors: above.floors
	});
	if (unevaluated.length > 0) return {
		settings,
		fileFindings,
		failures: unevaluated
	};
	const { traces, traceFiles } = found;
	return {
		agent,
		settings,
		fileFindings,
		failures: [],
		traces: {
			...traces && { configured: traces },
			inFolder: traceFiles,
			agents: 1
		}
	};
}
function partsOfFlags(given) {
	const [card, policy, access] = [
		given.text("card"),
		given.text("policy"),
		given.value("access")
	];
	return {
		...card !== void 0 && { card: [card] },
		...policy !== void 0 && { policy: [policy] },
		...access && { access }
	};
}
function isReplaced(file, named, flags) {
	if (file === named) return Object.keys(flags).length > 0;
	if ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.E)(file)) return flags.access !== void 0;
	return ((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.O)(file) ? flags.policy : flags.card) !== void 0;
}
async function hostsOf(files, settings, tree) {
	const paths = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_6___default().posix.normalize(file));
	const units = [];
	const findings = [];
	for (const agent of settings.agents ?? []) {
		if (!(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent).some((file) => paths.includes(file))) continue;
		const hosts = await hostsOfAgent(agent, tree);
		for (const unit of hosts.units) if (!units.some(({ identity }) => identity === unit.identity)) units.push(unit);
		for (const finding of hosts.findings) findings.push(finding);
	}
	return {
		units,
		findings
	};
}
async function readFiles(paths, tree, check) {
	const governed = [];
	const fileFindings = [];
	const failures = [];
	for (const path of paths) {
		const read = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, path, { named: true });
		switch (read.kind) {
			case "governed":
				governed.push(read.governed);
				for (const finding of check(read)) fileFindings.push(finding);
				break;
			case "broken":
				for (const finding of read.findings) failures.push(finding);
				break;
			case "absent": {
				const words = _located_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.missingFile(MISSING_FILE);
				failures.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ya, path, words));
				break;
			}
		}
	}
	return {
		governed,
		fileFindings,
		failures
	};
}
function requireOneOfEach(files) {
	for (const part of _index_js__WEBPACK_IMPORTED_MODULE_0__.A) {
		if (_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].isList || files[part].length <= 1) continue;
		const names = files[part].map(({ document }) => document.file).join(", ");
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`there is more than one ${_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].name} (${names}); give only one`);
	}
}
function composedAgent({ first, own, floors, name: givenName }, settings, now) {
	const [cardFile] = own.card;
	const { policy, findings } = ownPolicy(cardFile, own.policy[0], settings.environmentDefaults);
	const card = cardFile?.card;
	const name = givenName ?? card?.agentId ?? policy?.name ?? first;
	const { exemptions } = readExemptions(settings.exemptions, now);
	const { findings: floorFindings, ...composed } = composeAgent({
		...card && { card },
		...policy && { policy }
	}, floors, exemptions.filter(({ agent }) => agent === name));
	return {
		name,
		identity: first,
		...composed,
		...accessOf(own.access, floors),
		findings: [...findings, ...floorFindings]
	};
}
function folderOfFile(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_6___default().posix.normalize((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.S)(file) || ".").replace(/^\.$/, "");
}
async function floorsAbove(given, agent, terminal, settings) {
	const named = given.value("org");
	if (named) return givenFloors(named, terminal.tree);
	const { folder } = agent;
	const candidates = (0,_shape_problems_js__WEBPACK_IMPORTED_MODULE_4__.i)(settings.floors?.org) ? [] : await terminal.floorCandidates?.(folder) ?? [];
	const { floors, findings } = await readWithFloors({
		label: terminal.tree.label,
		list: async () => candidates,
		read: (file, maxBytes) => terminal.tree.read(file, maxBytes)
	}, settings, { within: new Set(agent.files) }, candidates);
	return {
		floors: floorsFor(folder, settings.agents?.find((listed) => (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.U)(listed).some((file) => agent.files.includes(file)))?.teams ?? [], floors).filter(({ file }) => !agent.files.includes(file)),
		findings
	};
}
function isFilled({ document }) {
	return _located_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).entries().length > 0;
}
async function givenFloors(files, tree) {
	const floors = [];
	const findings = [];
	for (const file of files) {
		const read = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__.i)(tree, file, { named: true });
		switch (read.kind) {
			case "governed":
				floors.push(floorOf(withOrigin(read, { scope: "org" }), "org", ""));
				break;
			case "absent":
				findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ma, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ma.words.missingPath(file, MISSING_FILE)));
				break;
			case "broken":
			case "foreign": {
				const managed = await readManaged({
					kind: "file",
					file
				}, "org", tree, void 0);
				const foreign = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_1__.Ma, file, _located_js__WEBPACK_IMPORTED_MODULE_1__.Ma.words.foreign(file));
				if ("document" in managed && isFilled(managed)) floors.push(managedFloor(managed, "org"));
				else for (const finding of read.kind === "broken" ? read.findings : [foreign]) findings.push(finding);
				break;
			}
		}
	}
	return {
		floors,
		findings
	};
}



/***/ }),

/***/ 322:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ sourcesOf; },
/* harmony export */   i: function() { return /* binding */ isFloorOfAgents; },
/* harmony export */   n: function() { return /* binding */ FLOOR_KEYS; },
/* harmony export */   r: function() { return /* binding */ FLOOR_PARTS; },
/* harmony export */   t: function() { return /* binding */ shapeProblems; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);


// build/src/settings/entries.js
const FLOOR_PARTS = [
	"policy",
	"card",
	"access"
];
const FLOOR_KEYS = [...FLOOR_PARTS, "host"];
function isFloorOfAgents(floor) {
	return FLOOR_PARTS.some((part) => floor?.[part] !== void 0);
}
function sourcesOf(floor) {
	return FLOOR_KEYS.flatMap((key) => floor?.[key] ?? []);
}
// build/src/rules/shape-problems.js
function shapeProblems(document, shape) {
	if (shape.validate(document.value)) return [];
	const errors = shape.validate.errors ?? [];
	const translator = {
		document,
		schema: shape.schema,
		errors
	};
	const choices = errors.filter(({ keyword }) => keyword === "anyOf");
	const found = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (isPartOfChoice(error, choices)) continue;
		const translated = translate(error, pathOf(document.root, error.instancePath), translator);
		if (translated === void 0) continue;
		const key = `${isAboutValue(translated.rule) ? "value" : translated.rule.id} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(translated.problem.at.path)}`;
		if (!found.has(key)) found.set(key, translated);
	}
	return [...found.values()];
}
function isAboutValue(rule) {
	return rule !== _located_js__WEBPACK_IMPORTED_MODULE_1__.ea && rule !== _located_js__WEBPACK_IMPORTED_MODULE_1__.li;
}
function isPartOfChoice(error, choices) {
	return choices.some(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
}
function translate(error, path, context) {
	const { params } = error;
	switch (error.keyword) {
		case "required":
		case "dependencies": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(path, String(params.missingProperty), params.property, context);
		case "additionalProperties": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ci)(path, String(params.additionalProperty), context);
		case "type": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(path, [params.type].flat().join(",").split(","), context);
		case "enum": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ai)(path, params.allowedValues, context);
		case "pattern":
			if (error.propertyName !== void 0) return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.xi)(path, error.propertyName, context);
			return params.pattern === "\\S" ? (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Si)(path, 1, context) : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.oi)(path, context);
		case "minLength":
		case "minItems":
		case "minProperties": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Si)(path, Number(params.limit), context);
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(path, `${COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
		case "anyOf": return (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.$i)(path, error, context);
		case "if":
		case "propertyNames": return;
		default: throw new Error(`there is no message for the schema keyword "${error.keyword}"`);
	}
}
const COMPARISONS = {
	">=": "at least",
	"<=": "at most",
	">": "more than",
	"<": "less than"
};
function pathOf(root, pointer) {
	const path = [];
	let node = root;
	for (const part of pointer.split("/").slice(1)) {
		const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (node?.kind === "list") {
			path.push(Number(step));
			node = node.items[Number(step)];
		} else {
			path.push(step);
			node = node?.kind === "map" ? node.entries.get(step)?.node : void 0;
		}
	}
	return path;
}



/***/ })

};
;