"use strict";
exports.id = 897;
exports.ids = [897];
exports.modules = {

/***/ 4897:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ graceLeft; },
/* harmony export */   i: function() { return /* binding */ reasonOf; },
/* harmony export */   n: function() { return /* binding */ findingsOfHosts; },
/* harmony export */   o: function() { return /* binding */ graceOf; },
/* harmony export */   r: function() { return /* binding */ checkPolicy; },
/* harmony export */   t: function() { return /* binding */ evaluateAgent; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/evaluation/history/agent-place.js
function topOfAgent(agent) {
	const list = agent.access?.own[0] ?? agent.access?.floors[0];
	const document = (agent.policy ?? agent.card)?.place.document ?? list?.document;
	if (document === void 0) throw new Error("an agent without any file has a finding");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(document);
}
// build/src/evaluation/access/never-allowed.js
function allowedNever(agent) {
	const { access } = agent;
	const items = access?.floors.flatMap(({ never }) => never) ?? [];
	if (access === void 0 || items.length === 0) return [];
	const { policy, entryOf, sqlPatterns } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Or)(access, () => false);
	const head = {
		...policy,
		stages: [...policyStages(agent, sqlPatterns), ...policy.stages]
	};
	const decide = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(head);
	const names = {
		actors: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur)(agent),
		tools: (agent.tools?.tools ?? []).map(({ canonical }) => canonical),
		sqlPatterns
	};
	return items.flatMap((item) => {
		const base = denyingPolicy(item, head, sqlPatterns);
		const found = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.F)(base, head);
		if (found.kind === "none") return [];
		if (found.kind === "undecided") return [{ item }];
		const isNever = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(base);
		const isAllowed = (request) => isNever(request).level === "denied" && decide(request).level !== "denied";
		const request = firstOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.N)(found.name, names), isAllowed) ?? found.name;
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
	const texts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jr)({
		patterns,
		effect: "deny"
	}, sqlPatterns) ?? [];
	const rule = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ur)({
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
		otherwise: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gr)("allowed"),
		fields: 5 + sqlPatterns.size,
		requests: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(sqlPatterns.size)
	};
}
function policyStages(agent, sqlPatterns) {
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(agent) === void 0) return [];
	const { stages, otherwise } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(agent);
	const limiting = stages.filter(({ role }) => role === "limits");
	const deciding = stages.filter(({ role }) => role === "decides");
	const rulesOf = (list) => list.flatMap(({ rules }) => rules.flatMap((rule) => overCalls(rule, sqlPatterns) ?? []));
	const others = overCalls({
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
function overCalls(rule, { size }) {
	const texts = rule.condition === void 0 ? rule.match.patterns?.map(({ text }) => text) ?? ["*"] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(rule);
	if (texts === void 0 || texts.length === 0) return void 0;
	const rest = Array.from({ length: 2 + size }, () => "?*");
	const callOf = (text) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.js)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Is)([
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
// build/src/evaluation/access/never-findings.js
function neverFindings(agent) {
	return allowedNever(agent).map(({ item, request, decidedBy }) => {
		const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(item.place);
		const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Mo;
		const own = agent.access?.own[0];
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mo, {
			at: decidedBy?.entry.place ?? (own ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(own.document) : topOfAgent(agent)),
			violation: "critical",
			...request === void 0 ? words.undecided(owner) : words.allowed((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(request)), decidedBy?.entry.name, owner),
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
	const names = [...new Set([...tools.tools, ...called].flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qa))];
	const count = tools.tools.length;
	let left = MAX_COMPARED;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(access.own).flatMap(({ entry }) => {
		const { action, resource } = entry.patterns;
		if (action?.text !== "call" || resource === void 0) return [];
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.To)(resource.text) !== void 0) return [];
		left -= names.length;
		if (left < 0 || matchesCall(entry, names)) return [];
		const meant = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(resource.text) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(resource.text, names) : void 0;
		if (entry.effect === "deny" && meant === void 0) return [];
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ja.words.unused(entry.name, resource.text, count, meant);
		return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ja, {
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
	const sqlPatterns = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ir)([]);
	const compiled = ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jr)({
		patterns,
		effect: entry.effect
	}, sqlPatterns) ?? []).map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.js);
	return names.some((name) => {
		const request = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pr)({
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
	const action = only !== void 0 && others.length === 0 ? only.value : _shared_js__WEBPACK_IMPORTED_MODULE_1__.Co;
	const key = policy.unified ? "required_actions" : "card_actions";
	const section = policy.unified ? "capabilities" : "capability_mappings";
	const name = tool.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "new_capability";
	return {
		title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
		language: document.syntax,
		lines: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Js)(document, name, {
			tools: [tool],
			[key]: [action]
		})
	};
}
// build/src/evaluation/spelling-styles.js
function mismatchOf(policy, decisions) {
	const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)].filter(({ text }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.To)(text) === void 0);
	const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
	const [pattern] = patterns;
	const tools = decisions.map(({ tool }) => tool);
	const [first] = tools;
	if (matched || first === void 0 || pattern === void 0) return void 0;
	const names = tools.map(({ canonical }) => canonical);
	const example = {
		pattern: pattern.text,
		tool: first.canonical
	};
	const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
	if (names.some((name) => patternStyles.has(styleOf(name)))) {
		const other = otherServer(patterns, tools);
		return other && {
			...other,
			fix: void 0
		};
	}
	const servers = names.every((name) => styleOf(name) === "bare") ? serversOf(policy) : [];
	const file = tools.every(({ place }) => place?.document.file === first.place?.document.file) ? first.place?.document.file : void 0;
	const fix = servers.length > 0 ? listByServer(policy, names) : aliasFixFor(patterns, names);
	return {
		why: {
			kind: "style",
			...example,
			servers,
			file
		},
		pattern,
		fix
	};
}
function spellingStyles(policy, decisions) {
	const found = mismatchOf(policy, decisions);
	if (found === void 0) return [];
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.vo.words.different(found.why);
	return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.vo, {
		at: found.pattern.place,
		...words,
		fix: found.fix
	}]];
}
const MAX_PAIRS = 1e5;
const OF_SERVER = /^mcp__([A-Za-z0-9.-]+(?:_[A-Za-z0-9.-]+)*)__(.+)$/;
function textsOf(policy) {
	return policy.capabilities.flatMap(({ patterns }) => patterns).filter(({ text }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.To)(text) === void 0).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gs);
}
function serversOf(policy) {
	return [...new Set(textsOf(policy).flatMap((text) => OF_SERVER.exec(text)?.[1] ?? []))];
}
function listByServer(policy, names) {
	const patterns = textsOf(policy).flatMap((text) => {
		const [, server, rest] = OF_SERVER.exec(text) ?? [];
		return server !== void 0 && rest !== void 0 && /^[^*?]{2,}\*?$/.test(rest) ? [{
			server,
			pattern: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.js)(text)
		}] : [];
	});
	if (patterns.length * names.length > MAX_PAIRS) return void 0;
	const found = /* @__PURE__ */ new Map();
	const unknown = [];
	for (const name of names) {
		const [server, ...others] = new Set(patterns.filter(({ server, pattern }) => pattern.matches((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$a)(name, server))).map(({ server }) => server));
		if (server === void 0 || others.length > 0) unknown.push(name);
		else found.set(server, [...found.get(server) ?? [], name]);
	}
	return found.size === 0 ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._o)(found, unknown);
}
function otherServer(patterns, tools) {
	const written = patterns.flatMap((pattern) => {
		const [, server, rest = ""] = OF_SERVER.exec(pattern.text) ?? [];
		return server === void 0 ? [] : [{
			pattern,
			server,
			isWide: /^\*+$/.test(rest)
		}];
	});
	const servers = new Set(written.map(({ server }) => server));
	const ofTools = tools.flatMap(({ canonical }) => {
		const [, server, name] = OF_SERVER.exec(canonical) ?? [];
		return server !== void 0 && name !== void 0 ? [{
			canonical,
			server,
			name
		}] : [];
	});
	if (ofTools.length < tools.length || ofTools.some(({ server }) => servers.has(server))) return void 0;
	const narrow = written.filter(({ isWide }) => !isWide);
	if (narrow.length * ofTools.length > MAX_PAIRS) return void 0;
	for (const { pattern, server } of narrow) {
		const compiled = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.js)(pattern.text);
		const tool = ofTools.find(({ name }) => compiled.matches((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$a)(name, server)));
		if (tool === void 0) continue;
		const example = {
			pattern: pattern.text,
			tool: tool.canonical
		};
		const servers = {
			patternServer: server,
			toolServer: tool.server
		};
		return {
			why: {
				kind: "server",
				...example,
				...servers
			},
			pattern
		};
	}
}
function aliasFixFor(patterns, names) {
	const alias = aliasOf(patterns, names);
	return alias && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.go)(alias.tool, alias.pattern);
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
	const results = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.br)(evaluation);
	const mismatch = policy && mismatchOf(policy, decisions);
	const unmapped = mismatch ? results.flatMap((result) => unmappedIn(result) ?? []) : [];
	return [
		...results.filter((result) => mismatch === void 0 || unmappedIn(result) === void 0).map((result) => resultProblem(result, agent, _shared_js__WEBPACK_IMPORTED_MODULE_1__.tc)),
		...mismatch ? noneMappedProblems(unmapped, agent, mismatch) : [],
		...evaluation.inGrace.map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft)),
		...evaluation.undecided.map((trigger) => undecidedProblem(trigger, "tools")),
		...alsoMappedProblems(decisions),
		...forbiddenActionProblems(agent, decisions),
		...policy && unmapped.length === 0 ? spellingStyles(policy, decisions) : []
	].map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem, agent.name));
}
function severityOf(severity) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bs)(severity, "high") ? "error" : "warning";
}
function decidingPlace(violation, agent) {
	switch (violation.type) {
		case "forbidden": return violation.rule.pattern.place;
		case "escalation": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.wt)(violation.trigger.place, "condition");
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
			return warning.type === "unmapped" ? [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Za, unmappedProblem(warning.decision, void 0, agent, occurrence)] : triggerProblem(warning.trigger, warning.decision, occurrence);
		}
		case "logged": return triggerProblem(result.trigger, result.decision, occurrence);
		default: return result;
	}
}
function violationProblem(violation, agent, occurrence) {
	switch (violation.type) {
		case "forbidden": return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.is, forbiddenProblem(violation, agent, occurrence)];
		case "escalation": {
			const [rule, problem] = triggerProblem(violation.trigger, violation.decision, occurrence);
			return [rule, {
				...problem,
				...severities(violation.severity)
			}];
		}
		case "capability_exceeded": return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ss, exceededProblem(violation, agent, occurrence)];
		case "unmapped": return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Za, unmappedProblem(violation.decision, violation.severity, agent, occurrence)];
		case "denied": return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.ec, {
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
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.is.words.forbidden(canonical, by, occurrence),
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
	const severity = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(access);
	const by = {
		entry: entry?.name,
		reason: entry?.message,
		severity,
		owner: ownerOfFloor(at)
	};
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ec;
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
	const exceeded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.er)(decision);
	const forbidden = decision.exceeded.flatMap(({ forbiddenAt }) => forbiddenAt ?? []);
	return {
		at: decidingPlace(violation, agent),
		...severities(severity),
		tool: canonical,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ss.words.exceeded(canonical, decision.capability?.name ?? "", exceeded, severity, occurrence),
		fix: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xs)(agent.card?.place.document, exceeded),
		related: [...forbidden.map((at) => ({
			at,
			message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ss.words.forbiddenHere((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(at))
		})), ...declaredAt(decision, occurrence)]
	};
}
const OF_ACTIONS = {
	deny: [_shared_js__WEBPACK_IMPORTED_MODULE_1__.cs, _shared_js__WEBPACK_IMPORTED_MODULE_1__.cs.words.denied],
	escalate: [_shared_js__WEBPACK_IMPORTED_MODULE_1__.No, _shared_js__WEBPACK_IMPORTED_MODULE_1__.No.words.escalated],
	warn: [_shared_js__WEBPACK_IMPORTED_MODULE_1__.so, _shared_js__WEBPACK_IMPORTED_MODULE_1__.so.words.warned],
	log: [_shared_js__WEBPACK_IMPORTED_MODULE_1__.co, _shared_js__WEBPACK_IMPORTED_MODULE_1__.co.words.logged]
};
function triggerProblem(trigger, decision, occurrence) {
	const [rule, words] = OF_ACTIONS[trigger.action];
	const tool = decision?.tool.canonical;
	return [rule, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.wt)(trigger.place, "condition"),
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
	return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Oo, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.wt)(trigger.place, "condition"),
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Oo.words.undecided(trigger.text, isParsed, on)
	}];
}
function graceProblem(agent, decision, hoursLeft) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const { graceHours, unmappedAction } = policy.defaults;
	return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.$o, {
		at: graceHours?.place ?? unmappedAction?.place ?? policy.place,
		tool: canonical,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.$o.words.inGrace(canonical, hoursLeft),
		fix: mappingFix(canonical, agent, policy)
	}];
}
function unmappedIn(result) {
	if (result.level === "violation" && result.violation.type === "unmapped") return {
		decision: result.violation.decision,
		severity: result.violation.severity
	};
	if (result.level === "warning" && result.warning.type === "unmapped") return {
		decision: result.warning.decision,
		severity: void 0
	};
}
function noneMappedProblems(unmapped, agent, { why, pattern, fix }) {
	return unmapped.map(({ decision, severity }) => {
		const own = unmappedProblem(decision, severity, agent, _shared_js__WEBPACK_IMPORTED_MODULE_1__.tc);
		const setting = settingOf(policyOf(agent));
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.noneMapped(unmapped.length, severity, setting, why);
		const [first] = unmapped;
		return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Za, {
			...own,
			...words,
			at: first?.decision.tool.place ?? own.at,
			identifiedBy: own.at,
			related: [{
				at: pattern.place,
				message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.firstPattern()
			}, ...own.related ?? []],
			fix
		}];
	});
}
function settingOf(policy) {
	const { unmappedAction, unmappedAt } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(policy);
	return {
		action: unmappedAt && unmappedAction,
		owner: unmappedAt && ownerOfFloor(unmappedAt)
	};
}
function unmappedProblem(decision, severity, agent, occurrence) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const origin = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(policy).unmappedAt ?? policy.place;
	const declared = occurrence.kind === "listed" ? decision.tool.place : void 0;
	return {
		at: declared ?? origin,
		severity: severity === void 0 ? "warning" : severityOf(severity),
		...severity && { violation: severity },
		tool: canonical,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.unmapped(canonical, severity, settingOf(policy), occurrence),
		related: declared ? [{
			at: origin,
			message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.decidingDefault()
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
	return [...pairs].flatMap(([later, firsts]) => [...firsts].map(([first, tools]) => [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ks, {
		at: later.place,
		on: "key",
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ks.words.alsoMatches(later.name, first.name, tools),
		related: [{
			at: first.place,
			on: "key",
			message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ks.words.decides()
		}]
	}]));
}
function forbiddenActionProblems(agent, decisions) {
	const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
	return decisions.flatMap((decision) => {
		const { canonical, raw } = decision.tool;
		const action = raw.map((name) => forbidden.get(name)).find((candidate) => candidate !== void 0);
		if (action === void 0) return [];
		return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.as, {
			at: action.place,
			tool: canonical,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.as.words.sameName(canonical, action.value),
			related: declaredAt(decision, _shared_js__WEBPACK_IMPORTED_MODULE_1__.tc)
		}]];
	});
}
function ownerOfFloor(place) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place) === "agent" ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(place);
}
function declaredAt({ tool }, occurrence) {
	return tool.place && occurrence.kind === "listed" ? [{
		at: tool.place,
		message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.is.words.declaredHere()
	}] : [];
}
// build/src/evaluation/grace.js
function graceOf(hours, evidence, now) {
	if (hours === 0) return { kind: "none" };
	const begin = now.getTime() - hours * _shared_js__WEBPACK_IMPORTED_MODULE_1__.ys;
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
		const hoursLeft = grace.hours - (now.getTime() - first) / _shared_js__WEBPACK_IMPORTED_MODULE_1__.ys;
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
	if (action === "call") return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.ec, deniedProblem(resource, decision, occurrence)];
	return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.ec, deniedProblem(`${action} ${resource}`, decision, occurrence, true)];
}
function limitProblems(result) {
	const { listed, hits, decisions, sessions, stopped } = result;
	const { limit, name, effect, message, severity } = listed.entry;
	if (limit === void 0 || effect === "allow" || hits === 0 || decisions === 0) return [];
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Wo.words.reached({
		entry: name,
		limit: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit),
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
	if (effect === "audit") return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wo, {
		at: limit.place,
		severity: "note",
		...words
	}]];
	return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wo, {
		at: limit.place,
		severity: severityOf(severity),
		violation: severity,
		...words
	}]];
}
function countText(kind, count) {
	switch (kind) {
		case "rate": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(count, "call");
		case "retry_loop": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(count, "call")} in a row`;
		case "token_budget": return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(count, "token");
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
		return [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Go, {
			at: entry.limit?.place ?? entry.place,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Go.words.notEvaluated(entry.name, entry.limit !== void 0, row.reason, calls, [...new Set(sources)], isInspecting)
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
	const fix = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ws)(undeclared);
	return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cs, {
		at: declarationPlace(agent, tools.tools),
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Cs.words.undeclared(undeclared),
		...fix && { fix }
	}]];
}
function declaredNeverCalledProblems(agent, history, called) {
	const declared = agent.tools?.tools ?? history.declared;
	const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
	const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
	if (idle.length === 0) return [];
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.fs.words.idle(idle.map((tool) => tool.canonical), declared.length);
	return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.fs, {
		at: declarationPlace(agent, declared),
		...words
	}]];
}
function declarationPlace(agent, tools) {
	const place = tools.find((tool) => tool.place)?.place;
	return place ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(place.document) : topOfAgent(agent);
}
function unusedActions(agent, called) {
	const used = new Set(called.flatMap(({ decision }) => decision.capability?.actions.map((action) => action.value) ?? []));
	const mapped = new Set(agent.policy?.capabilities.flatMap((capability) => capability.actions.map((action) => action.value)));
	return (agent.card?.boundedActions ?? []).filter((action) => mapped.has(action.value) && !used.has(action.value)).map((action) => [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xa, {
		at: action.place,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Xa.words.unused(action.value)
	}]);
}
function unusedCapabilities(agent, called) {
	const used = new Set(called.map(({ decision }) => decision.capability));
	return (agent.policy?.capabilities ?? []).filter((capability) => !used.has(capability)).map((capability) => [_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya, {
		at: capability.place,
		on: "key",
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.unused(capability.name)
	}]);
}
function loosePatterns(agent, called) {
	return (agent.policy?.capabilities ?? []).flatMap((capability) => capability.patterns.flatMap((pattern) => {
		if (!/[*?]/.test(pattern.text)) return [];
		const used = called.filter(({ decision }) => decision.pattern === pattern).map(({ decision }) => decision.tool);
		if (used.length === 0 || used.length > MAX_ENUMERATED || usesAllDeclared(agent, pattern, used)) return [];
		return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ho, {
			at: pattern.place,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ho.words.loose(pattern.text, used.map((tool) => tool.canonical)),
			fix: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vo)(pattern.place.document, pattern.text, used.map((tool) => spelledAs(pattern, tool)).sort())
		}]];
	}));
}
function usesAllDeclared(agent, pattern, used) {
	if (!agent.tools?.complete) return false;
	const matching = agent.tools.tools.filter((tool) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Us)(pattern, [tool.canonical, ...tool.aliases]));
	return matching.length > 0 && matching.every((tool) => used.some(({ canonical }) => canonical === tool.canonical));
}
function spelledAs(pattern, tool) {
	const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
	return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}
function unappliedValues(agent, { applied }) {
	if (applied === void 0) return [];
	return (agent.card?.declaredValues ?? []).filter((value) => !applied.has(value.value)).map((value) => [_shared_js__WEBPACK_IMPORTED_MODULE_1__.oo, {
		at: value.place,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.oo.words.unapplied(value.value)
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
	].map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem, agent.name));
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
		return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.ds, {
			at: decision.forbidden[0]?.pattern.place ?? decision.access?.decidedBy?.entry.place ?? topOfAgent(agent),
			tool: canonical,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ds.words.denied(canonical, denied)
		}]];
	});
}
function newTools(agent, history) {
	const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
	return history.inGrace.filter(({ decision }) => !declared.has(decision.tool.canonical)).map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft));
}
function redacted(agent, history) {
	if (history.redacted === 0) return [];
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.So.words.redacted(history.redacted);
	return [[_shared_js__WEBPACK_IMPORTED_MODULE_1__.So, {
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
			limit: entry.limit ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(entry.limit) : "",
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
	const defaults = agent.policy && history.governed ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(agent.policy) : void 0;
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
		policy_id: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rr)(agent),
		policy_version: 1,
		evaluated_at: at.now.toISOString(),
		context: at.context,
		duration_ms: at.durationMs,
		tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.nr)(decision, defaults),
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
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(placeOfDenial(decision));
	return {
		type: TYPES[type],
		tool: action === "call" ? resource : `${action} ${resource}`,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Er)(decision),
		severity: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(decision),
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
	const { file, range } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(decidingPlace(violation, agent));
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
			case "capability_exceeded": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tr)(result.violation.decision);
			case "unmapped": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ar)(result.violation.decision);
			case "denied": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Er)(result.violation.access);
			default: return result.violation;
		}
		case "warning": return result.warning.type === "unmapped" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ar)(result.warning.decision) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$n)(result.warning.trigger);
		case "logged": return result.trigger.reason;
		default: return result;
	}
}
// build/src/rules/check-agent.js
const FLOORS = [
	"platform",
	"org",
	"team"
];
function checkParts(agent) {
	const found = _shared_js__WEBPACK_IMPORTED_MODULE_1__.za.flatMap((rule) => {
		try {
			return [...rule.check(agent)].map((problem) => ({
				rule,
				problem,
				isOwn: !FLOORS.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(problem.at))
			}));
		} catch (cause) {
			throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, { cause });
		}
	});
	return {
		own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem, agent.name)] : []),
		ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem)])
	};
}
const POLICY_RULES = [
	"shadowed-capability",
	"always-forbidden",
	"redundant-forbidden"
];
function checkPolicy(policy) {
	const { file } = policy.place.document;
	const agent = {
		name: "",
		identity: file,
		policy,
		files: [file],
		findings: []
	};
	return _shared_js__WEBPACK_IMPORTED_MODULE_1__.za.filter(({ id }) => POLICY_RULES.some((rule) => rule === id)).flatMap((rule) => [...rule.check(agent)].map((problem) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem)));
}
// build/src/run/no-tools.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
	if (!evaluation.governed || agent.tools !== void 0 || isReplayed) return [];
	if (agent.findings.some((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "tool-list", "ambiguous-agent"))) return [];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ko, {
		at: topOfAgent(agent),
		severity: SEVERITY[onNoTools],
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.ko.words.without(agent.name)
	}, agent.name)];
}
// build/src/run/evaluate-agent.js
function evaluateAgent(agent, fileFindings, settings, context, past) {
	const { history } = past ?? {};
	const parts = checkParts(agent);
	const evaluation = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.or)(agent, history && { graceLeft: graceLeft(history.grace, context.now) });
	const response = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ir)(agent, evaluation, {
		now: context.now,
		context: context.context,
		durationMs: context.elapsed()
	});
	const named = fileFindings.map((finding) => ({
		...finding,
		agent: agent.name
	}));
	const findings = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.O)([
		...named,
		...agent.findings,
		...withoutUnused(parts.own, agent, evaluation),
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
		verdict: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bn)([
			evaluation.verdict,
			...history ? [history.verdict] : [],
			...findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.yn)
		]),
		evaluation,
		response,
		findings,
		floorFindings: parts.ofFloors,
		...history && { history: historyReport(agent, history, past?.sources ?? [], context) }
	};
}
function withoutUnused(findings, { policy }, { decisions }) {
	return policy !== void 0 && mismatchOf(policy, decisions) !== void 0 ? findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "unused-pattern")) : findings;
}
function findingsOfHosts(agent, { aliases }) {
	const { hosts = [], managed = [], name } = agent;
	if (hosts.length === 0) return [];
	const denied = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.D)(agent, aliases);
	const found = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.k)(hosts, () => denied), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.A)(hosts, () => managed)];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(found).map((finding) => ({
		...finding,
		agent: name
	}));
}
function findingsOfUnusedEntries(agent, history) {
	return unusedEntries(agent, (history?.tools ?? []).map(({ decision }) => decision.tool)).map(([rule, problem]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(rule, problem, agent.name));
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
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ao, {
		at: topOfAgent(agent),
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.Ao.words.without(grace.because)
	}, agent.name)];
}
function lowCoverage(agent, percent, settings) {
	const { minCoverage } = settings;
	if (minCoverage === void 0 || percent !== null && percent >= minCoverage) return [];
	const at = agent.card?.autonomyPlace ?? (agent.policy && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(agent.policy.place.document));
	if (at === void 0) return [];
	const actual = percent === null ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ki)(percent);
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Bo.words.low(actual, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ki)(minCoverage));
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bo, {
		at,
		on: "key",
		...words
	}, agent.name)];
}



/***/ })

};
;