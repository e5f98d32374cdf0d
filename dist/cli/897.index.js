"use strict";
exports.id = 897;
exports.ids = [897];
exports.modules = {

/***/ 897:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ deniedByFloors; },
/* harmony export */   c: function() { return /* binding */ graceOf; },
/* harmony export */   d: function() { return /* binding */ compareReadings; },
/* harmony export */   i: function() { return /* binding */ callWords; },
/* harmony export */   l: function() { return /* binding */ requestWords; },
/* harmony export */   n: function() { return /* binding */ forbiddenFindings; },
/* harmony export */   o: function() { return /* binding */ reasonOf; },
/* harmony export */   r: function() { return /* binding */ managedFindings; },
/* harmony export */   s: function() { return /* binding */ graceLeft; },
/* harmony export */   t: function() { return /* binding */ evaluateAgent; },
/* harmony export */   u: function() { return /* binding */ simplerRequests; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// build/src/evaluation/history/agent-place.js
function topOfAgent(agent) {
	const list = agent.access?.own[0] ?? agent.access?.floors[0];
	const document = (agent.policy ?? agent.card)?.place.document ?? list?.document;
	if (document === void 0) throw new Error("an agent without any file has a finding");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(document);
}
// build/src/evaluation/decision/compare-requests.js
function compareReadings(a, b, details, classify, limits = {}) {
	const requests = sharedRequests(a, b);
	const encoding = new _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.pr(a, b, details, requests === void 0);
	if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b)) return {
		classes: /* @__PURE__ */ new Map(),
		decided: true
	};
	const classOf = (left, right) => {
		const [readA, readB] = [encoding.read(left), encoding.read(right)];
		return readA && readB && classify(readA, readB);
	};
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Yo)({ stages: encoding.a }, { stages: encoding.b }, classOf, {
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
		const [lower, higher] = [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Di[left.rank], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Di[right.rank]];
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
// build/src/evaluation/access/simpler-requests.js
const ACTIONS = [
	"call",
	"execute",
	"search",
	"write",
	"delegate"
];
const MAX_TOOLS = 10;
const SAMPLES = 3;
function* simplerRequests(example, names) {
	const { sqlPatterns } = names;
	const request = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.sr)(example);
	const actors = [.../* @__PURE__ */ new Set([...names.actors, request.actor])];
	const actions = [.../* @__PURE__ */ new Set([...ACTIONS, request.action])];
	for (const actor of actors) for (const bare of withoutExtras(request)) for (const action of actions) for (const sql of sqlTexts(example, bare, sqlPatterns)) yield (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
		...bare,
		actor,
		action,
		...sql
	}, sqlPatterns);
	for (const actor of actors) for (const bare of withoutExtras(request)) yield (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
		...bare,
		resource: request.resource,
		actor
	}, sqlPatterns);
	for (const actor of actors) for (const bare of withoutExtras(request)) for (const tool of names.tools.slice(0, MAX_TOOLS)) yield (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
		...bare,
		actor,
		action: "call",
		resource: tool
	}, sqlPatterns);
}
function* withoutExtras(request) {
	const { argument, channel, ...rest } = request;
	const bare = {
		...rest,
		resource: wholeName(rest.resource)
	};
	yield bare;
	if (argument !== void 0) yield {
		...bare,
		argument
	};
	if (channel !== void 0) yield {
		...bare,
		channel
	};
	if (argument !== void 0 && channel !== void 0) yield {
		...bare,
		argument,
		channel
	};
}
function* sqlTexts(example, { resource }, patterns) {
	yield { resource };
	if (resource.startsWith("sql:")) yield {
		resource,
		sql: resource.slice(4)
	};
	const matched = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.lr)(example, patterns).filter(({ matched }) => matched !== "none");
	for (const { regex } of matched) for (const sql of (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.h)(regex, SAMPLES)) {
		yield {
			resource: `sql:${sql}`,
			sql
		};
		yield {
			resource,
			sql
		};
	}
}
function wholeName(name) {
	if (name === "") return "x";
	return `${/^[_/.-]/.test(name) ? "x" : ""}${name}${/[_:/.-]$/.test(name) ? "x" : ""}`;
}
// build/src/evaluation/access/never-allowed.js
function allowedNever(agent) {
	const { access } = agent;
	const items = access?.floors.flatMap(({ never }) => never) ?? [];
	if (access === void 0 || items.length === 0) return [];
	const { policy, entryOf, sqlPatterns } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.nr)(access, () => false);
	const head = {
		...policy,
		stages: [...policyStages(agent, sqlPatterns), ...policy.stages]
	};
	const decide = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yi)(head);
	const names = {
		actors: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(agent),
		tools: (agent.tools?.tools ?? []).map(({ canonical }) => canonical),
		sqlPatterns
	};
	return items.flatMap((item) => {
		const base = denyingPolicy(item, head, sqlPatterns);
		const found = widerRequest(base, head);
		if (found.kind === "none") return [];
		if (found.kind === "undecided") return [{ item }];
		const isNever = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yi)(base);
		const isAllowed = (request) => isNever(request).level === "denied" && decide(request).level !== "denied";
		const request = firstOf(simplerRequests(found.name, names), isAllowed) ?? found.name;
		const decidedBy = entryThatAllows(decide(request).settled, entryOf);
		return [{
			item,
			request,
			...decidedBy && { decidedBy }
		}];
	});
}
function firstOf(items, isWanted) {
	for (const item of items) if (isWanted(item)) return item;
}
function entryThatAllows(settled, entryOf) {
	const [rule] = settled;
	return rule && entryOf(rule);
}
function denyingPolicy({ patterns, place }, head, sqlPatterns) {
	const texts = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ar)({
		patterns,
		effect: "deny"
	}, sqlPatterns) ?? [];
	const rule = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.vr)({
		level: "denied",
		patterns: texts,
		name: "never",
		place
	});
	return {
		...head,
		stages: [{
			role: "decides",
			combinator: "first",
			rules: [rule]
		}],
		otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.br)("allowed"),
		fields: 5 + sqlPatterns.size,
		requests: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.or)(sqlPatterns.size)
	};
}
function policyStages(agent, sqlPatterns) {
	if ((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent) === void 0) return [];
	const { stages, otherwise } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fi)(agent);
	const limiting = stages.filter(({ role }) => role === "limits");
	const deciding = stages.filter(({ role }) => role === "decides");
	const rulesOf = (list) => list.flatMap(({ rules }) => rules.flatMap((rule) => overCalls$1(rule, sqlPatterns) ?? []));
	const others = overCalls$1({
		...otherwise,
		match: {
			except: [],
			tries: "all"
		}
	}, sqlPatterns);
	return [{
		role: "limits",
		combinator: "all",
		rules: rulesOf(limiting)
	}, {
		role: "limits",
		combinator: "first",
		rules: [...rulesOf(deciding), ...others ? [others] : []]
	}];
}
function overCalls$1(rule, { size }) {
	const texts = rule.condition === void 0 ? rule.match.patterns?.map(({ text }) => text) ?? ["*"] : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__._r)(rule);
	if (texts === void 0 || texts.length === 0) return void 0;
	const rest = Array.from({ length: 2 + size }, () => "?*");
	const callOf = (text) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xo)((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rs)([
		"?*",
		`=call`,
		`?${text}`,
		...rest
	]));
	const match = {
		patterns: texts.map(callOf),
		except: rule.match.except.map(({ text }) => callOf(text)),
		tries: rule.match.tries
	};
	const { condition: _, ...plain } = rule;
	return {
		...plain,
		match
	};
}
// build/src/evaluation/access/request-words.js
function requestWords({ actor, action, resource, argument, channel }) {
	const fields = [
		actor,
		action,
		resource
	].map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z);
	if (argument !== void 0) fields.push(`argument ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(argument)}`);
	if (channel !== void 0) fields.push(`channel ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(channel)}`);
	return `(${fields.join(", ")})`;
}
// build/src/evaluation/access/never-findings.js
function neverFindings(agent) {
	return allowedNever(agent).map(({ item, request, decidedBy }) => {
		const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(item.place);
		const { words } = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ja;
		const own = agent.access?.own[0];
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ja, {
			at: decidedBy?.entry.place ?? (own ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(own.document) : topOfAgent(agent)),
			violation: "critical",
			...request === void 0 ? words.undecided(owner) : words.allowed(requestWords((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.sr)(request)), decidedBy?.entry.name, owner),
			related: [{
				at: item.place,
				message: words.statedHere()
			}]
		}, agent.name);
	});
}
// build/src/evaluation/access/unused-entries.js
const MAX_COMPARED = 2e6;
function unusedEntries({ access, tools }, called = []) {
	if (access === void 0 || tools === void 0 || !tools.complete) return [];
	const names = [...new Set([...tools.tools, ...called].flatMap(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ma))];
	const count = tools.tools.length;
	let left = MAX_COMPARED;
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rr)(access.own).flatMap(({ entry }) => {
		const { action, resource } = entry.patterns;
		if (action?.text !== "call" || resource === void 0) return [];
		left -= names.length;
		if (left < 0 || matchesCall(entry, names)) return [];
		const meant = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zo)(resource.text) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(resource.text, names) : void 0;
		if (entry.effect === "deny" && meant === void 0) return [];
		const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ua.words.unused(entry.name, resource.text, count, meant);
		return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ua, {
			at: resource.place,
			...words
		}]];
	});
}
function matchesCall(entry, names) {
	const { action, resource } = entry.patterns;
	const patterns = {
		...action && { action },
		...resource && { resource }
	};
	const sqlPatterns = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ur)([]);
	const compiled = ((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ar)({
		patterns,
		effect: entry.effect
	}, sqlPatterns) ?? []).map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xo);
	return names.some((name) => {
		const request = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
			actor: "main",
			action: "call",
			resource: name
		}, sqlPatterns);
		return compiled.some((pattern) => pattern.matches(request));
	});
}
// build/src/rules/mapping-fix.js
function mappingFix(tool, agent, policy) {
	const { document } = policy.place;
	const [only, ...others] = agent.card?.boundedActions ?? [];
	const action = only !== void 0 && others.length === 0 ? only.value : _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ra;
	const key = policy.unified ? "required_actions" : "card_actions";
	const section = policy.unified ? "capabilities" : "capability_mappings";
	const name = tool.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "new_capability";
	return {
		title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
		language: document.syntax,
		lines: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ms)(document, name, {
			tools: [tool],
			[key]: [action]
		})
	};
}
// build/src/evaluation/spelling-styles.js
function spellingStyles(policy, decisions) {
	const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)].filter(({ text }) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(text) === void 0);
	const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
	const [pattern] = patterns;
	const names = decisions.map(({ tool }) => tool.canonical);
	const [firstName] = names;
	if (matched || firstName === void 0 || pattern === void 0) return [];
	const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
	if (names.some((name) => patternStyles.has(styleOf(name)))) return [];
	const alias = aliasOf(patterns, names);
	return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Na, {
		at: pattern.place,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Na.words.different(pattern.text, firstName),
		fix: alias && (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ma)(alias.tool, alias.pattern)
	}]];
}
function aliasOf(patterns, names) {
	const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
	for (const tool of names) {
		const [pattern, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(tool));
		if (pattern !== void 0 && more.length === 0) return {
			tool,
			pattern
		};
	}
}
function lastPartOf(name) {
	return name.split(/__|[/:]/).at(-1) ?? name;
}
function styleOf(name) {
	if (name.startsWith("mcp__")) return "mcp__";
	if (name.startsWith("mcp:")) return "mcp:";
	return name.includes("/") ? "server/tool" : "bare";
}
// build/src/evaluation/findings.js
function findingsOf(agent, evaluation) {
	if (!evaluation.governed) return [];
	const { policy } = agent;
	const { decisions } = evaluation;
	return [
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(evaluation).map((result) => resultProblem(result, agent, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.vs)),
		...evaluation.inGrace.map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft)),
		...evaluation.undecided.map((trigger) => undecidedProblem(trigger, "tools")),
		...alsoMappedProblems(decisions),
		...forbiddenActionProblems(agent, decisions),
		...policy ? spellingStyles(policy, decisions) : []
	].map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(rule, problem, agent.name));
}
function severityOf(severity) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ss)(severity, "high") ? "error" : "warning";
}
function decidingPlace(violation, agent) {
	switch (violation.type) {
		case "forbidden": return violation.rule.pattern.place;
		case "escalation": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(violation.trigger.place, "condition");
		case "capability_exceeded": {
			const { exceeded, capability } = violation.decision;
			return (exceeded.find(({ forbiddenAt }) => forbiddenAt) ?? exceeded[0])?.action.place ?? capability?.place ?? policyOf(agent).place;
		}
		case "unmapped": {
			const { defaults, place } = policyOf(agent);
			return defaults.unmappedAction?.place ?? place;
		}
		case "denied": return placeOfDenial(violation.access);
		default: return violation;
	}
}
function policyOf({ policy }) {
	if (policy === void 0) throw new Error("an agent without a policy has no violations");
	return policy;
}
function resultProblem(result, agent, occurrence) {
	switch (result.level) {
		case "violation": return violationProblem(result.violation, agent, occurrence);
		case "warning": {
			const { warning } = result;
			return warning.type === "unmapped" ? [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.pa, unmappedProblem(warning.decision, void 0, agent, occurrence)] : triggerProblem(warning.trigger, warning.decision, occurrence);
		}
		case "logged": return triggerProblem(result.trigger, result.decision, occurrence);
		default: return result;
	}
}
function violationProblem(violation, agent, occurrence) {
	switch (violation.type) {
		case "forbidden": return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.xo, forbiddenProblem(violation, agent, occurrence)];
		case "escalation": {
			const [rule, problem] = triggerProblem(violation.trigger, violation.decision, occurrence);
			return [rule, {
				...problem,
				...severities(violation.severity)
			}];
		}
		case "capability_exceeded": return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.zo, exceededProblem(violation, agent, occurrence)];
		case "unmapped": return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.pa, unmappedProblem(violation.decision, violation.severity, agent, occurrence)];
		case "denied": return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__._s, {
			...deniedProblem(violation.decision.tool.canonical, violation.access, occurrence),
			related: declaredAt(violation.decision, occurrence)
		}];
		default: return violation;
	}
}
function severities(violation) {
	return {
		severity: severityOf(violation),
		violation
	};
}
function forbiddenProblem(violation, agent, occurrence) {
	const { rule, decision } = violation;
	const { canonical } = decision.tool;
	const by = {
		pattern: rule.pattern.text,
		severity: rule.severity,
		reason: rule.reason,
		owner: ownerOfFloor(rule.place)
	};
	return {
		at: decidingPlace(violation, agent),
		severity: severityOf(violation.severity),
		violation: rule.severity,
		tool: canonical,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.xo.words.forbidden(canonical, by, occurrence),
		related: declaredAt(decision, occurrence)
	};
}
function placeOfDenial({ rule, decidedBy }) {
	const place = decidedBy ? decidedBy.entry.place : rule.place;
	if (place === void 0) throw new Error("a default that no file states denies nothing");
	return place;
}
function deniedProblem(name, access, occurrence, isRequest = false) {
	const at = placeOfDenial(access);
	const { entry } = access.decidedBy ?? {};
	const severity = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.tr)(access);
	const by = {
		entry: entry?.name,
		reason: entry?.message,
		severity,
		owner: ownerOfFloor(at)
	};
	const { words } = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__._s;
	return {
		at,
		...severities(severity),
		tool: name,
		...isRequest && occurrence.kind === "called" ? words.requestDenied(name, by, occurrence) : words.denied(name, by, occurrence)
	};
}
function exceededProblem(violation, agent, occurrence) {
	const { decision, severity } = violation;
	const { canonical } = decision.tool;
	const exceeded = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.On)(decision);
	const forbidden = decision.exceeded.flatMap(({ forbiddenAt }) => forbiddenAt ?? []);
	return {
		at: decidingPlace(violation, agent),
		...severities(severity),
		tool: canonical,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.zo.words.exceeded(canonical, decision.capability?.name ?? "", exceeded, severity, occurrence),
		fix: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(agent.card?.place.document, exceeded),
		related: [...forbidden.map((at) => ({
			at,
			message: _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.zo.words.forbiddenHere((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(at))
		})), ...declaredAt(decision, occurrence)]
	};
}
const OF_ACTIONS = {
	deny: [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.To, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.To.words.denied],
	escalate: [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ya, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.escalated],
	warn: [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ca, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ca.words.warned],
	log: [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.wa, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.wa.words.logged]
};
function triggerProblem(trigger, decision, occurrence) {
	const [rule, words] = OF_ACTIONS[trigger.action];
	const tool = decision?.tool.canonical;
	return [rule, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(trigger.place, "condition"),
		...words({
			tool,
			condition: trigger.text,
			reason: trigger.reason,
			occurrence
		}),
		...decision && {
			tool: decision.tool.canonical,
			related: declaredAt(decision, occurrence)
		}
	}];
}
function undecidedProblem(trigger, on) {
	const isParsed = trigger.condition !== void 0;
	return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ua, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(trigger.place, "condition"),
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ua.words.undecided(trigger.text, isParsed, on)
	}];
}
function graceProblem(agent, decision, hoursLeft) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const { graceHours, unmappedAction } = policy.defaults;
	return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ho, {
		at: graceHours?.place ?? unmappedAction?.place ?? policy.place,
		tool: canonical,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ho.words.inGrace(canonical, hoursLeft),
		fix: mappingFix(canonical, agent, policy)
	}];
}
function unmappedProblem(decision, severity, agent, occurrence) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const defaults = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cs)(policy);
	const origin = defaults.unmappedAt ?? policy.place;
	const declared = occurrence.kind === "listed" ? decision.tool.place : void 0;
	return {
		at: declared ?? origin,
		severity: severity === void 0 ? "warning" : severityOf(severity),
		...severity && { violation: severity },
		tool: canonical,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.pa.words.unmapped(canonical, severity, {
			action: defaults.unmappedAt && defaults.unmappedAction,
			owner: defaults.unmappedAt && ownerOfFloor(defaults.unmappedAt)
		}, occurrence),
		related: declared ? [{
			at: origin,
			message: _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.pa.words.decidingDefault()
		}] : [],
		fix: mappingFix(canonical, agent, policy)
	};
}
function alsoMappedProblems(decisions) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { alsoMapped: laterCapabilities, capability, tool } of decisions) {
		if (capability === void 0) continue;
		for (const later of laterCapabilities) {
			const firsts = pairs.get(later) ?? /* @__PURE__ */ new Map();
			pairs.set(later, firsts);
			const tools = firsts.get(capability);
			if (tools) tools.push(tool.canonical);
			else firsts.set(capability, [tool.canonical]);
		}
	}
	return [...pairs].flatMap(([later, firsts]) => [...firsts].map(([first, tools]) => [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fs, {
		at: later.place,
		on: "key",
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fs.words.alsoMatches(later.name, first.name, tools),
		related: [{
			at: first.place,
			on: "key",
			message: _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fs.words.decides()
		}]
	}]));
}
function forbiddenActionProblems(agent, decisions) {
	const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
	return decisions.flatMap((decision) => {
		const { canonical, raw } = decision.tool;
		const action = raw.map((name) => forbidden.get(name)).find((candidate) => candidate !== void 0);
		if (action === void 0) return [];
		return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.So, {
			at: action.place,
			tool: canonical,
			..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.So.words.sameName(canonical, action.value),
			related: declaredAt(decision, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.vs)
		}]];
	});
}
function ownerOfFloor(place) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(place) === "agent" ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(place);
}
function declaredAt({ tool }, occurrence) {
	return tool.place && occurrence.kind === "listed" ? [{
		at: tool.place,
		message: _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.xo.words.declaredHere()
	}] : [];
}
// build/src/evaluation/grace.js
function graceOf(hours, evidence, now) {
	if (hours === 0) return { kind: "none" };
	const begin = now.getTime() - hours * _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Io;
	if (!evidence.exists) return {
		kind: "none",
		because: { kind: "of-the-change" }
	};
	if (evidence.windowStart !== void 0 && evidence.windowStart > begin) return {
		kind: "none",
		because: {
			kind: "short-window",
			hours
		}
	};
	if (evidence.oldest === void 0) return {
		kind: "none",
		because: { kind: "no-times" }
	};
	if (evidence.oldest > begin) return {
		kind: "none",
		because: {
			kind: "all-new",
			hours
		}
	};
	return {
		kind: "applies",
		hours,
		firstSeen: evidence.firstSeen
	};
}
function graceLeft(grace, now) {
	return ({ canonical }) => {
		const first = grace.kind === "applies" ? grace.firstSeen.get(canonical) : void 0;
		if (grace.kind === "none" || first === void 0 || first > now.getTime()) return void 0;
		const hoursLeft = grace.hours - (now.getTime() - first) / _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Io;
		return hoursLeft > 0 ? hoursLeft : void 0;
	};
}
// build/src/evaluation/history/access-findings.js
const MAX_SHOWN = 3;
function accessProblems(history, isInspecting) {
	const { access } = history;
	if (access === void 0) return [];
	return [
		...access.denied.map(deniedGroupProblem),
		...access.limits.flatMap(limitProblems),
		...notEvaluatedProblems(access.notEvaluated, isInspecting)
	];
}
function deniedGroupProblem({ decision, action, resource, calls, sessions, last }) {
	const traceIds = [...sessions].slice(0, MAX_SHOWN);
	const occurrence = {
		kind: "called",
		calls,
		traces: sessions.size,
		last,
		traceIds
	};
	if (action === "call") return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__._s, deniedProblem(resource, decision, occurrence)];
	return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__._s, deniedProblem(`${action} ${resource}`, decision, occurrence, true)];
}
function limitProblems(result) {
	const { listed, hits, decisions, sessions, stopped } = result;
	const { limit, name, effect, message, severity } = listed.entry;
	if (limit === void 0 || effect === "allow" || hits === 0 || decisions === 0) return [];
	const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.oo.words.reached({
		entry: name,
		limit: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ln)(limit),
		effect,
		reason: message,
		sessions,
		calls: decisions,
		stopped: stopped.slice(0, MAX_SHOWN).map(({ session, source, number, tool, at, count }) => ({
			session: session ?? source,
			call: number,
			tool,
			at,
			count: countText(limit.kind, count)
		}))
	});
	if (effect === "audit") return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.oo, {
		at: limit.place,
		severity: "note",
		...words
	}]];
	return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.oo, {
		at: limit.place,
		severity: severityOf(severity),
		violation: severity,
		...words
	}]];
}
function countText(kind, count) {
	switch (kind) {
		case "rate": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(count, "call");
		case "retry_loop": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(count, "call")} in a row`;
		case "token_budget": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(count, "token");
		case "time_window": return;
		default: return kind;
	}
}
function notEvaluatedProblems(rows, isInspecting) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { entry } = row.listed;
		const key = JSON.stringify([
			entry.place.document.file,
			entry.name,
			row.reason
		]);
		const group = groups.get(key) ?? {
			row,
			calls: 0,
			sources: []
		};
		groups.set(key, group);
		group.calls += row.calls;
		group.sources.push(row.source);
	}
	return [...groups.values()].map(({ row, calls, sources }) => {
		const { entry } = row.listed;
		return [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.so, {
			at: entry.limit?.place ?? entry.place,
			..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.so.words.notEvaluated(entry.name, entry.limit !== void 0, row.reason, calls, [...new Set(sources)], isInspecting)
		}];
	});
}
// build/src/evaluation/history/insights.js
const MAX_ENUMERATED = 20;
function historyInsights(agent, history) {
	const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
	if (called.length === 0) return [];
	return [
		...calledNotDeclaredProblems(agent, called),
		...declaredNeverCalledProblems(agent, history, called),
		...history.governed ? [
			...unusedActions(agent, called),
			...unusedCapabilities(agent, called),
			...loosePatterns(agent, called)
		] : [],
		...unappliedValues(agent, history)
	];
}
function calledNotDeclaredProblems(agent, called) {
	const { tools } = agent;
	if (tools === void 0) return [];
	const declared = new Set(tools.tools.flatMap(namesOf));
	const missing = called.filter(({ decision }) => !namesOf(decision.tool).some((name) => declared.has(name)));
	if (missing.length === 0) return [];
	const undeclared = missing.map(({ decision, calls }) => ({
		name: decision.tool.canonical,
		calls,
		isAllowed: decision.decision?.level !== "denied"
	}));
	const fix = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(undeclared);
	return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Bo, {
		at: declarationPlace(agent, tools.tools),
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Bo.words.undeclared(undeclared),
		...fix && { fix }
	}]];
}
function declaredNeverCalledProblems(agent, history, called) {
	const declared = agent.tools?.tools ?? history.declared;
	const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
	const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
	if (idle.length === 0) return [];
	const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko.words.idle(idle.map((tool) => tool.canonical), declared.length);
	return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko, {
		at: declarationPlace(agent, declared),
		...words
	}]];
}
function declarationPlace(agent, tools) {
	const place = tools.find((tool) => tool.place)?.place;
	return place ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(place.document) : topOfAgent(agent);
}
function unusedActions(agent, called) {
	const used = new Set(called.flatMap(({ decision }) => decision.capability?.actions.map((action) => action.value) ?? []));
	const mapped = new Set(agent.policy?.capabilities.flatMap((capability) => capability.actions.map((action) => action.value)));
	return (agent.card?.boundedActions ?? []).filter((action) => mapped.has(action.value) && !used.has(action.value)).map((action) => [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fa, {
		at: action.place,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fa.words.unused(action.value)
	}]);
}
function unusedCapabilities(agent, called) {
	const used = new Set(called.map(({ decision }) => decision.capability));
	return (agent.policy?.capabilities ?? []).filter((capability) => !used.has(capability)).map((capability) => [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.da, {
		at: capability.place,
		on: "key",
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.da.words.unused(capability.name)
	}]);
}
function loosePatterns(agent, called) {
	return (agent.policy?.capabilities ?? []).flatMap((capability) => capability.patterns.flatMap((pattern) => {
		if (!/[*?]/.test(pattern.text)) return [];
		const used = called.filter(({ decision }) => decision.pattern === pattern).map(({ decision }) => decision.tool);
		if (used.length === 0 || used.length > MAX_ENUMERATED || usesAllDeclared(agent, pattern, used)) return [];
		return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.io, {
			at: pattern.place,
			..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.io.words.loose(pattern.text, used.map((tool) => tool.canonical)),
			fix: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ro)(pattern.place.document, pattern.text, used.map((tool) => spelledAs(pattern, tool)).sort())
		}]];
	}));
}
function usesAllDeclared(agent, pattern, used) {
	if (!agent.tools?.complete) return false;
	const matching = agent.tools.tools.filter((tool) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ls)(pattern, [tool.canonical, ...tool.aliases]));
	return matching.length > 0 && matching.every((tool) => used.some(({ canonical }) => canonical === tool.canonical));
}
function spelledAs(pattern, tool) {
	const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
	return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}
function unappliedValues(agent, { applied }) {
	if (applied === void 0) return [];
	return (agent.card?.declaredValues ?? []).filter((value) => !applied.has(value.value)).map((value) => [_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Sa, {
		at: value.place,
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Sa.words.unapplied(value.value)
	}]);
}
function namesOf(tool) {
	return [
		tool.canonical,
		...tool.raw,
		...tool.aliases
	];
}
// build/src/evaluation/history/findings.js
function historyFindings(agent, history, isInspecting) {
	return [
		...history.groups.map((group) => resultProblem(group.result, agent, occurrenceOf(group))),
		...deniedAttempts(agent, history),
		...newTools(agent, history),
		...redacted(agent, history),
		...history.undecided.map((trigger) => undecidedProblem(trigger, "traces")),
		...styles(agent, history),
		...historyInsights(agent, history),
		...accessProblems(history, isInspecting)
	].map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(rule, problem, agent.name));
}
function occurrenceOf({ calls, traces, last, traceIds }) {
	return {
		kind: "called",
		calls,
		traces,
		last,
		traceIds
	};
}
function deniedAttempts(agent, history) {
	return history.tools.flatMap(({ decision, denied }) => {
		if (denied === 0) return [];
		const { canonical } = decision.tool;
		return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, {
			at: decision.forbidden[0]?.pattern.place ?? decision.access?.decidedBy?.entry.place ?? topOfAgent(agent),
			tool: canonical,
			..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo.words.denied(canonical, denied)
		}]];
	});
}
function newTools(agent, history) {
	const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
	return history.inGrace.filter(({ decision }) => !declared.has(decision.tool.canonical)).map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft));
}
function redacted(agent, history) {
	if (history.redacted === 0) return [];
	const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.La.words.redacted(history.redacted);
	return [[_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.La, {
		at: topOfAgent(agent),
		...words
	}]];
}
function styles(agent, history) {
	const called = history.tools.flatMap(({ decision, calls }) => calls > 0 && decision.outcome !== "ungoverned" ? [decision] : []);
	return agent.policy && history.governed ? spellingStyles(agent.policy, called) : [];
}
function gapOf(result) {
	const type = result.level === "violation" ? result.violation.type : result.level === "warning" ? result.warning.type : "escalation";
	return type === "unmapped" || type === "capability_exceeded" ? "card" : "behavior";
}
// build/src/evaluation/history/access-response.js
function accessToJson({ decisions, limits, notEvaluated }) {
	return {
		decisions,
		limits: limits.map(({ listed: { entry }, hits, sessions, stopped }) => ({
			policy_id: entry.name,
			limit: entry.limit ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ln)(entry.limit) : "",
			calls: hits,
			sessions,
			stopped: stopped.map(({ session, source, number, tool, at, count, further }) => ({
				session: session ?? null,
				source,
				call: number,
				tool,
				at: at === void 0 ? null : new Date(at).toISOString(),
				count,
				further
			}))
		})),
		not_evaluated: notEvaluated.map(({ listed: { entry }, source, reason, calls }) => ({
			policy_id: entry.name,
			source,
			reason,
			calls
		}))
	};
}
// build/src/evaluation/history/response.js
function historicalResponse(agent, history, at) {
	const { pass, warn, fail } = history.summary;
	const called = history.tools.filter(({ calls }) => calls > 0);
	const defaults = agent.policy && history.governed ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.cs)(agent.policy) : void 0;
	return {
		agent_id: at.agentId,
		traces_evaluated: pass + warn + fail,
		verdict: history.verdict,
		violation_count: history.violationCount,
		violations: [...history.violations.map((row) => violationRow(row, agent)), ...(history.access?.deniedCalls ?? []).map(deniedRow)],
		warnings: history.groups.flatMap(warningRow),
		summary: history.summary,
		window: {
			start: isoTime(history.since ?? history.span.first),
			end: isoTime(history.since === void 0 ? history.span.last : at.now.getTime())
		},
		unmapped_tools: called.flatMap(({ decision }) => decision.decision !== void 0 && decision.capability === void 0 ? [decision.tool.canonical] : []),
		first_seen: Object.fromEntries(called.flatMap(({ decision, first }) => first === void 0 ? [] : [[decision.tool.canonical, new Date(first).toISOString()]])),
		policy_id: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.jn)(agent),
		policy_version: 1,
		evaluated_at: at.now.toISOString(),
		context: at.context,
		duration_ms: at.durationMs,
		tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
			...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.An)(decision, defaults),
			calls,
			denied,
			traces,
			first_seen: isoTime(first),
			last_seen: isoTime(last)
		})),
		sources: at.sources,
		access: history.access ? accessToJson(history.access) : null
	};
}
function isoTime(at) {
	return at === void 0 ? null : new Date(at).toISOString();
}
function deniedRow({ decision, type, action, resource, session, at }) {
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(placeOfDenial(decision));
	return {
		type: TYPES[type],
		tool: action === "call" ? resource : `${action} ${resource}`,
		reason: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.er)(decision),
		severity: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.tr)(decision),
		trace_id: session,
		occurred_at: isoTime(at),
		calls: 1,
		gap: "behavior",
		file,
		line: range?.start.line ?? 1
	};
}
const TYPES = {
	rate: "rate_limit",
	retry_loop: "retry_loop",
	token_budget: "token_budget",
	time_window: "time_window",
	denied: "denied"
};
function violationRow({ violation, traceId, at, calls }, agent) {
	const result = {
		level: "violation",
		violation
	};
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(decidingPlace(violation, agent));
	return {
		type: violation.type,
		tool: toolName(violation.decision),
		reason: reasonOf(result),
		severity: violation.severity,
		trace_id: traceId,
		occurred_at: isoTime(at),
		calls,
		gap: gapOf(result),
		file,
		line: range?.start.line ?? 1
	};
}
function warningRow({ result, traces, calls }) {
	if (result.level !== "warning") return [];
	return [{
		type: result.warning.type,
		tool: toolName(result.warning.decision),
		reason: reasonOf(result),
		traces,
		calls
	}];
}
function toolName(decision) {
	return decision?.tool.canonical ?? "*";
}
function reasonOf(result) {
	switch (result.level) {
		case "violation": switch (result.violation.type) {
			case "forbidden": return result.violation.rule.reason;
			case "escalation": return result.violation.trigger.reason;
			case "capability_exceeded": return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.kn)(result.violation.decision);
			case "unmapped": return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(result.violation.decision);
			case "denied": return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.er)(result.violation.access);
			default: return result.violation;
		}
		case "warning": return result.warning.type === "unmapped" ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(result.warning.decision) : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(result.warning.trigger);
		case "logged": return result.trigger.reason;
		default: return result;
	}
}
// build/src/formats/permissions/forbidden-calls.js
const KIND_AND_TEXT = new RegExp(`^(${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.G.join("|")}):\\s*(\\S.*)$`);
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
const SERVER_ALONE = /^mcp__(?:(?!__).)*$/;
const DOMAIN = /^WebFetch\(domain:(.+)\)$/;
function forbiddenCalls(pattern) {
	const [, kind, text] = KIND_AND_TEXT.exec(pattern) ?? [];
	if (kind !== void 0 && text !== void 0) return [...kindsOf(kind).map((each) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)([each], expressionOf(text))), ...kind === "fetch" ? [addressPattern(text)] : []];
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
		...kinds.length > 0 ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.z)(kinds) : [],
		...new Set([pattern, plain].map((name) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp", "tool"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(name)))),
		...SERVER_ALONE.test(pattern) ? [] : otherNames(pattern)
	];
}
function kindsOfTools(pattern) {
	const { matches } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(pattern);
	const kind = Object.hasOwn(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.P, pattern) ? _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.P[pattern] : void 0;
	return [.../* @__PURE__ */ new Set([...Object.entries(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.R).flatMap(([tool, own]) => matches(tool) ? own : []), ...kind === void 0 || kind === "mcp" ? [] : kindsOf(kind)])];
}
function ruleOf(pattern) {
	const read = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.B)(pattern, "deny");
	return read.kind === "dead" && read.instead !== void 0 ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.B)(read.instead, "deny") : read;
}
function otherNames(pattern) {
	const [, server, tool = "*"] = MCP_TOOL.exec(pattern) ?? [];
	if (server === void 0) return [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(pattern), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ts)("mcp_") + _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o)];
	return [...[
		`${server}_${tool}`,
		`${server}/${tool}`,
		`mcp_${server}_${tool}`,
		`mcp:${server}:${tool}`
	].map((name) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp", "tool"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(name))), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(tool), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(`mcp_${server}_`))];
}
function addressPattern(host) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["fetch"], `[a-z]+://(?:[^/@]*@)?${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.U)(host)}(?::[0-9]+)?(?:[/?#]${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)("*")})?`);
}
function kindsOf(kind) {
	if (kind === "shell") return ["shell", "shell-read"];
	if (kind === "edit") return [
		"edit",
		"write",
		"notebook"
	];
	return _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.G.filter((known) => known === kind);
}
function expressionOf(text) {
	return text.endsWith(" *") ? `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(text.slice(0, -2))}(?:${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(" *")})?` : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.H)(text);
}
// build/src/evaluation/hosts/denied-calls.js
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
	return policy.forbidden.filter(({ severity }) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.gi)(severity) === "denied").map(({ pattern }) => forbidden(pattern.text, pattern.place));
}
function neverCalls({ patterns, place }) {
	const { action, resource } = patterns;
	return resource !== void 0 && (action === void 0 || action.pattern.matches("call")) ? [forbidden(withoutPrefix(resource.text), place)] : [];
}
function forbidden(text, place) {
	return {
		denial: {
			kind: "forbidden",
			owner: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(place),
			pattern: text
		},
		patterns: forbiddenCalls(text),
		place
	};
}
function withoutPrefix(resource) {
	return resource.replace(/^tool:/, "");
}
const MCP_CALLS = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o);
function deniedToAgent(agent, aliases) {
	const { access, managed = [] } = agent;
	const actors = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(agent);
	const lists = access ? [...access.floors.map((list) => [list]), access.own] : [];
	return [
		...(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent) === void 0 ? [] : deniedByAlignment(agent, aliases),
		...lists.flatMap((own) => deniedByLists(own, actors, aliases)),
		...(access?.floors ?? []).flatMap(({ never }) => never).filter(({ patterns: { actor } }) => isActor(actor?.pattern.matches, actors)).flatMap((item) => neverCalls(item)),
		...managed.flatMap(deniedByManaged)
	];
}
function deniedByAlignment(agent, aliases) {
	const { stages, otherwise } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.fi)(agent);
	const denied = [];
	const mapped = [];
	for (const rule of stages.flatMap(({ rules }) => rules)) {
		const calls = callsOfRule(rule, agent, aliases);
		if (calls && rule.level === "denied") denied.push(rule.kind === "mapping" ? {
			...calls,
			except: [...mapped]
		} : calls);
		if (rule.kind === "mapping") for (const pattern of grantedCalls(rule.pattern, aliases)) mapped.push(pattern);
	}
	if (otherwise.level === "denied" && otherwise.place) denied.push({
		denial: { kind: "unmapped" },
		patterns: [MCP_CALLS],
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
				patterns: restrictedCalls((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ds)(pattern), aliases),
				except: except.flatMap((exempt) => grantedCalls(exempt, aliases)),
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
				patterns: restrictedCalls((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ds)(pattern), aliases),
				place: pattern.place
			};
		}
		default: return;
	}
}
function callsOfTrigger({ trigger }, agent, aliases) {
	const { condition, place, text } = trigger;
	if (condition === void 0 || !(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(condition)) return void 0;
	return {
		denial: {
			kind: "trigger",
			owner: ownerOfPart(place, agent),
			condition: text
		},
		patterns: [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.G, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o)],
		condition: overCalls(condition, aliases),
		place
	};
}
function overCalls(condition, aliases) {
	switch (condition.kind) {
		case "tool-matches": return (restrictedCalls([condition.pattern.text], aliases) ?? callsOfTools(condition.pattern.text)).map((text) => ({
			kind: "tool-matches",
			pattern: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(text)
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
function deniedByLists(lists, actors, aliases) {
	const denied = [];
	const decided = [];
	for (const { entry, list } of (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rr)(lists)) {
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
		for (const pattern of namedCalls([text], aliases)) decided.push(pattern);
	}
	const strict = lists.find(({ otherwise }) => otherwise === "deny");
	if (strict?.otherwiseAt) denied.push({
		denial: {
			kind: "default",
			owner: ownerOfList(strict, strict.otherwiseAt)
		},
		patterns: [MCP_CALLS],
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
function restrictedCalls(texts, aliases) {
	const calls = withAliases(texts, aliases).map(forbiddenCalls);
	const known = calls.flatMap((patterns) => patterns ?? []);
	return calls.includes(void 0) ? void 0 : known;
}
function grantedCalls(pattern, aliases) {
	return namedCalls((0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ds)(pattern), aliases);
}
function namedCalls(texts, aliases) {
	return withAliases(texts, aliases).flatMap((text) => /[()]|^[a-z-]+: /.test(text) ? forbiddenCalls(text) ?? [] : callsOfTools(text));
}
function withAliases(texts, aliases) {
	const patterns = texts.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Xo);
	const named = [...aliases].flatMap(([name, others]) => others.some((other) => patterns.some((pattern) => pattern.matches(other))) ? [name] : []);
	return [...texts, ...named];
}
function ownerOfPart(place, { card, own }) {
	if (place.document.origin) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(place);
	return [card, own?.card].map((each) => each?.place.document.file).includes(place.document.file) ? "the card" : "the policy";
}
function ownerOfList({ document }, place) {
	return document.origin ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(place) : "the access list";
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
	const { kind, prefix, text } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.K)(request);
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
	const { words } = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo;
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
	const rule = answer.kind === "witness" ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yi)(policy)(answer.name).settled[0] : void 0;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
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
	const { words } = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo;
	return isManaged && denial.kind === "forbidden" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
		at: place,
		severity: "warning",
		...words.notApplied(host, denial.owner, denial.pattern)
	}) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
		at: place,
		...words.unreadable(host, denial)
	});
}
function examplesIn({ stages }) {
	return stages.flatMap(({ rules }) => rules.flatMap(({ examples = [] }) => examples));
}
function examplesOf(denial) {
	if (!("pattern" in denial) || !denial.pattern.startsWith("mcp__")) return [];
	const text = denial.pattern.replace(/\*/g, "all");
	return [(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.q)({
		kind: "mcp",
		prefix: "",
		text
	})];
}
function managedFindings(units, managedOf) {
	const { words } = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo;
	return units.flatMap((unit) => managedOf(unit).flatMap(({ breaches }) => breaches(unit)).map((breach) => {
		const { at, statedAt } = breach;
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.yo, {
			at,
			...words.managed(unit.name, breach, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(statedAt)),
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
const READS = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["shell-read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o);
const KNOWN_READS = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["shell-read"], "(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*", "");
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.V)(["mcp"], `mcp__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o}__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o}__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.$o}`);
function certainCalls({ denial }) {
	return "pattern" in denial && AMBIGUOUS.test(denial.pattern) ? {} : { without: [AMBIGUOUS_NAMES] };
}
function withDenied(policy, { patterns, except, condition, place }) {
	if (patterns === void 0) return void 0;
	const rule = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.vr)({
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
// build/src/rules/check-agent.js
const FLOORS = [
	"platform",
	"org",
	"team"
];
function checkParts(agent) {
	const found = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.na.flatMap((rule) => {
		try {
			return [...rule.check(agent)].map((problem) => ({
				rule,
				problem,
				isOwn: !FLOORS.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(problem.at))
			}));
		} catch (cause) {
			throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, { cause });
		}
	});
	return {
		own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(rule, problem, agent.name)] : []),
		ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(rule, problem)])
	};
}
// build/src/run/no-tools.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
	if (!evaluation.governed || agent.tools !== void 0 || isReplayed) return [];
	if (agent.findings.some((finding) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, "tool-list", "ambiguous-agent"))) return [];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wa, {
		at: topOfAgent(agent),
		severity: SEVERITY[onNoTools],
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Wa.words.without(agent.name)
	}, agent.name)];
}
// build/src/run/evaluate-agent.js
function evaluateAgent(agent, fileFindings, settings, context, past) {
	const { history } = past ?? {};
	const parts = checkParts(agent);
	const evaluation = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(agent, history && { graceLeft: graceLeft(history.grace, context.now) });
	const response = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(agent, evaluation, {
		now: context.now,
		context: context.context,
		durationMs: context.elapsed()
	});
	const named = fileFindings.map((finding) => ({
		...finding,
		agent: agent.name
	}));
	const findings = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.m)([
		...named,
		...agent.findings,
		...parts.own,
		...findingsOf(agent, evaluation),
		...neverFindings(agent),
		...findingsOfUnusedEntries(agent, history),
		...findingsOfHosts(agent, settings),
		...past?.findings ?? [],
		...history ? historyFindings(agent, history, settings.inspectArguments) : [],
		...history ? noGrace(agent, evaluation, history) : [],
		...lowCoverage(agent, evaluation.coverage.percent, settings),
		...noTools({
			agent,
			evaluation,
			isReplayed: history !== void 0
		}, settings)
	], settings);
	return {
		agent,
		verdict: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ht)([
			evaluation.verdict,
			...history ? [history.verdict] : [],
			...findings.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Vt)
		]),
		evaluation,
		response,
		findings,
		floorFindings: parts.ofFloors,
		...history && { history: historyReport(agent, history, past?.sources ?? [], context) }
	};
}
function findingsOfHosts(agent, { aliases }) {
	const { hosts = [], managed = [], name } = agent;
	if (hosts.length === 0) return [];
	const denied = deniedToAgent(agent, aliases);
	return [...forbiddenFindings(hosts, () => denied), ...managedFindings(hosts, () => managed)].map((finding) => ({
		...finding,
		agent: name
	}));
}
function findingsOfUnusedEntries(agent, history) {
	return unusedEntries(agent, (history?.tools ?? []).map(({ decision }) => decision.tool)).map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(rule, problem, agent.name));
}
function historyReport(agent, history, sources, { now, elapsed }) {
	return {
		history,
		response: historicalResponse(agent, history, {
			now,
			context: "audit",
			durationMs: elapsed(),
			agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
			sources
		}),
		sources
	};
}
function noGrace(agent, evaluation, history) {
	const { grace, groups } = history;
	if (grace.kind === "applies" || grace.because === void 0) return [];
	const isUnmapped = ({ type }) => type === "unmapped";
	if (!([...evaluation.violations, ...evaluation.warnings].some(isUnmapped) || groups.some(({ result }) => result.level === "violation" ? isUnmapped(result.violation) : result.level === "warning" && isUnmapped(result.warning)))) return [];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ga, {
		at: topOfAgent(agent),
		..._agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ga.words.without(grace.because)
	}, agent.name)];
}
function lowCoverage(agent, percent, settings) {
	const { minCoverage } = settings;
	if (minCoverage === void 0 || percent !== null && percent >= minCoverage) return [];
	const at = agent.card?.autonomyPlace ?? (agent.policy && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(agent.policy.place.document));
	if (at === void 0) return [];
	const actual = percent === null ? void 0 : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ui)(percent);
	const words = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.no.words.low(actual, (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ui)(minCoverage));
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.no, {
		at,
		on: "key",
		...words
	}, agent.name)];
}



/***/ })

};
;