export const id = 116;
export const ids = [116];
export const modules = {

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requestWords)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64869);

function requestWords({ actor, action, resource, argument, channel, }) {
    const fields = [actor, action, resource].map(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL);
    if (argument !== undefined)
        fields.push(`argument ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(argument)}`);
    if (channel !== undefined)
        fields.push(`channel ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(channel)}`);
    return `(${fields.join(', ')})`;
}


/***/ }),

/***/ 27387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ simplerRequests)
/* harmony export */ });
/* harmony import */ var _pattern_regex_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63420);
/* harmony import */ var _request_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24605);


const ACTIONS = ['call', 'execute', 'search', 'write', 'delegate'];
const MAX_TOOLS = 10;
const SAMPLES = 3;
function* simplerRequests(example, names) {
    const { sqlPatterns } = names;
    const request = (0,_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOfText */ .Yh)(example);
    const actors = [...new Set([...names.actors, request.actor])];
    const actions = [...new Set([...ACTIONS, request.action])];
    for (const actor of actors)
        for (const bare of withoutExtras(request))
            for (const action of actions)
                for (const sql of sqlTexts(example, bare, sqlPatterns))
                    yield (0,_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .requestText */ .T9)({ ...bare, actor, action, ...sql }, sqlPatterns);
    for (const actor of actors)
        for (const bare of withoutExtras(request))
            yield (0,_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .requestText */ .T9)({ ...bare, resource: request.resource, actor }, sqlPatterns);
    for (const actor of actors)
        for (const bare of withoutExtras(request))
            for (const tool of names.tools.slice(0, MAX_TOOLS))
                yield (0,_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .requestText */ .T9)({ ...bare, actor, action: 'call', resource: tool }, sqlPatterns);
}
function* withoutExtras(request) {
    const { argument, channel, ...rest } = request;
    const bare = { ...rest, resource: wholeName(rest.resource) };
    yield bare;
    if (argument !== undefined)
        yield { ...bare, argument };
    if (channel !== undefined)
        yield { ...bare, channel };
    if (argument !== undefined && channel !== undefined)
        yield { ...bare, argument, channel };
}
function* sqlTexts(example, { resource }, patterns) {
    yield { resource };
    if (resource.startsWith('sql:'))
        yield { resource, sql: resource.slice('sql:'.length) };
    const matched = (0,_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlMatchesOf */ .NW)(example, patterns).filter(({ matched }) => matched !== 'none');
    for (const { regex } of matched)
        for (const sql of (0,_pattern_regex_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .l)(regex, SAMPLES)) {
            yield { resource: `sql:${sql}`, sql };
            yield { resource, sql };
        }
}
function wholeName(name) {
    if (name === '')
        return 'x';
    const start = /^[_/.-]/.test(name) ? 'x' : '';
    return `${start}${name}${/[_:/.-]$/.test(name) ? 'x' : ''}`;
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ compareReadings),
/* harmony export */   T9: () => (/* binding */ widerRequest)
/* harmony export */ });
/* unused harmony export requestDecidedBy */
/* harmony import */ var _model_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56888);
/* harmony import */ var _pattern_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54302);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87951);



function compareReadings(a, b, details, classify, limits = {}) {
    const encoding = new _encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .Encoding */ .Wi(a, b, details);
    if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b))
        return { classes: new Map(), decided: true };
    const classOf = (left, right) => {
        const [readA, readB] = [encoding.read(left), encoding.read(right)];
        return readA && readB && classify(readA, readB);
    };
    return (0,_pattern_language_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFunctions */ .Rs)({ stages: encoding.a }, { stages: encoding.b }, classOf, limits);
}
const LEVELS_ALONE = { keyOf: () => undefined, limits: 'strictest' };
function widerRequest(base, head, isRelevant = () => true, limits = {}) {
    const { classes, decided } = compareReadings(base, head, [LEVELS_ALONE, LEVELS_ALONE], (left, right) => {
        const [lower, higher] = [_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_[left.rank], _model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_[right.rank]];
        if (left.rank >= right.rank || lower === undefined || higher === undefined)
            return undefined;
        return isRelevant(lower, higher) ? 'wider' : undefined;
    }, limits);
    const name = classes.get('wider');
    if (name !== undefined)
        return { kind: 'witness', name };
    return decided ? { kind: 'none' } : { kind: 'undecided' };
}
function requestDecidedBy(policy, rule, limits = {}) {
    const ruleAlone = {
        keyOf: (candidate) => (candidate === rule ? 'rule' : undefined),
        limits: 'strictest',
    };
    const { classes, decided } = compareReadings(policy, { ...policy, stages: [], otherwise: { ...policy.otherwise, level: 'denied' } }, [ruleAlone, LEVELS_ALONE], ({ settled }) => (settled.key ? 'decided' : undefined), limits);
    const name = classes.get('decided');
    if (name !== undefined)
        return { kind: 'witness', name };
    return decided ? { kind: 'none' } : { kind: 'undecided' };
}


/***/ }),

/***/ 87951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   UL: () => (/* binding */ simplePatterns),
/* harmony export */   Wi: () => (/* binding */ Encoding),
/* harmony export */   sB: () => (/* binding */ compareLimits)
/* harmony export */ });
/* unused harmony export inOrder */
/* harmony import */ var _model_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56888);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45354);
/* harmony import */ var _pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22802);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98171);




class Encoding {
    a;
    b;
    #slots;
    #tags = new Map();
    #forms = new Map();
    constructor(a, b, details) {
        const fields = fieldsOfBoth(a, b);
        const [left, right] = [
            this.#sideOf(a, details[0], fields),
            this.#sideOf(b, details[1], fields),
        ];
        const names = [...new Set([...left.slots.keys(), ...right.slots.keys()])].sort();
        const stageOf = (side, other, name) => side.stages.get(name) ?? { mode: other.stages.get(name)?.mode ?? 'all', entries: [] };
        this.#slots = names.flatMap((name) => left.slots.get(name) ?? right.slots.get(name) ?? []);
        this.a = names.map((name) => stageOf(left, right, name));
        this.b = names.map((name) => stageOf(right, left, name));
    }
    read(outcome) {
        const labelsAt = (index) => outcome[index] ?? [];
        const isNoRequest = this.#slots.some(({ kind }, index) => kind === 'fields' && (labelsAt(index).length === 0 || labelsAt(index).includes(IMPOSSIBLE)));
        if (isNoRequest)
            return undefined;
        let limits = [];
        const decided = new Map();
        for (const [index, slot] of this.#slots.entries()) {
            if (slot.kind === 'limits')
                limits = limits.concat(labelsAt(index).flatMap(this.#tagsOf));
            if (slot.kind === 'limit' || slot.kind === 'ordered') {
                const tag = this.#tagOf(labelsAt(index));
                if (tag && slot.kind === 'limit')
                    limits.push(tag);
                if (tag && slot.kind === 'ordered' && !decided.has(slot.list))
                    decided.set(slot.list, tag);
            }
        }
        for (const [list, tag] of decided)
            if (list !== DECIDING)
                limits.push(tag);
        const settled = decided.get(DECIDING) ?? this.#tag({ level: 'denied' });
        return {
            rank: limits.reduce((lowest, { rank }) => Math.min(lowest, rank), settled.rank),
            limits: limits.filter(({ key }) => key !== undefined),
            settled,
        };
    }
    #tagsOf = (label) => {
        const tag = this.#tags.get(label);
        return tag ? [tag] : [];
    };
    #tagOf(labels) {
        const [first] = labels;
        if (first === undefined)
            return undefined;
        const tag = this.#tags.get(first);
        if (tag)
            return tag;
        const inParts = this.#forms.get(partOf(first).form);
        return inParts?.form.holds(labels.map((label) => partOf(label).name)) ? inParts.tag : undefined;
    }
    #sideOf(policy, detail, fields) {
        const stages = new Map();
        const slots = new Map();
        const put = (name, slot, stage) => {
            slots.set(name, slot);
            stages.set(name, stage);
        };
        const keyed = [];
        const others = [];
        for (const rule of sortedLimits(policy.stages)) {
            const tag = this.#tag(rule, detail.keyOf(rule));
            const patterns = simplePatterns(rule);
            if (patterns)
                for (const pattern of patterns)
                    (tag.key === undefined ? others : keyed).push({ pattern, label: tag.text });
            else
                put(`limit ${rule.key}`, { kind: 'limit' }, this.#inParts(rule, tag));
        }
        put(' with key', { kind: 'limits' }, { mode: detail.limits === 'every' ? 'all' : 'first', entries: keyed });
        put(' plain', { kind: 'limits' }, { mode: 'first', entries: others });
        const lists = orderedLists(policy);
        for (const [list, rules] of lists)
            for (const [index, stage] of this.#ordered(rules, policy, detail).entries())
                put(`${list} ${String(index).padStart(6, '0')}`, { kind: 'ordered', list }, stage);
        if (fields > 1) {
            const { possible, impossible } = policy.requests ?? {
                possible: [(0,_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFields */ .KY)(Array.from({ length: fields }, () => '?*'))],
                impossible: [],
            };
            const entries = [
                ...possible.map((pattern) => ({ pattern, label: 'request' })),
                ...impossible.map((pattern) => ({ pattern, label: IMPOSSIBLE })),
            ];
            put(' fields', { kind: 'fields' }, { mode: 'all', entries });
        }
        return { stages, slots };
    }
    #ordered(rules, { otherwise }, detail) {
        const stages = [];
        let run = [];
        for (const rule of rules) {
            const tag = this.#tag(rule, detail.keyOf(rule));
            const patterns = rule === otherwise ? ['*'] : simplePatterns(rule);
            if (patterns)
                for (const pattern of patterns)
                    run.push({ pattern, label: tag.text });
            else {
                stages.push({ mode: 'first', entries: run }, this.#inParts(rule, tag));
                run = [];
            }
        }
        return [...stages, { mode: 'first', entries: run }];
    }
    #inParts(rule, tag) {
        const form = formOf(rule);
        const name = JSON.stringify([rule.key, tag.text]);
        this.#forms.set(name, { form, tag });
        const { mode, entries } = form.stage;
        return {
            mode,
            entries: entries.map(({ pattern, label }) => ({
                pattern,
                label: JSON.stringify(['part', name, label]),
            })),
        };
    }
    #tag(rule, key) {
        const rank = (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(rule);
        const text = key === undefined ? rule.level : JSON.stringify([rank, key]);
        const tag = { text, rank, ...(key !== undefined && { key }) };
        this.#tags.set(text, tag);
        return tag;
    }
}
function fieldsOfBoth(a, b) {
    const known = [a, b].filter(({ stages }) => stages.some(({ rules }) => rules.length > 0));
    const counts = new Set((known.length > 0 ? known : [a, b]).map(({ fields = 1 }) => fields));
    if (known.length > 1 && counts.size > 1)
        throw new Error('policies over requests of different fields are compared');
    return [...counts].reduce((most, count) => Math.max(most, count), 1);
}
const DECIDING = 'z deciding';
const IMPOSSIBLE = 'impossible';
function partOf(label) {
    const [, form, name] = JSON.parse(label);
    return { form, name };
}
function sortedLimits(stages) {
    const rules = new Map();
    for (const { role, combinator, rules: list } of stages)
        if (role === 'limits' && combinator === 'all')
            for (const rule of list)
                if (!rules.has(rule.key))
                    rules.set(rule.key, rule);
    return [...rules.values()].sort(compareLimits);
}
function compareLimits(a, b) {
    return (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(a) - (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function orderedLists({ stages, otherwise, }) {
    const limiting = stages.filter(({ role, combinator }) => role === 'limits' && combinator !== 'all');
    const deciding = stages.filter(({ role }) => role === 'decides');
    return [
        ...limiting.map((stage, index) => [`y limiting ${index}`, inOrder(stage)]),
        [DECIDING, [...deciding.flatMap(inOrder), otherwise]],
    ];
}
function inOrder({ combinator, rules }) {
    switch (combinator) {
        case 'first':
            return rules;
        case 'last':
            return rules.toReversed();
        case 'all':
        case 'strictest':
            return rules.toSorted((a, b) => (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(a) - (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(b));
        default:
            return combinator;
    }
}
function simplePatterns({ match, condition }) {
    if (condition === 'unreadable')
        return [];
    if (match.except.length > 0)
        return undefined;
    if (condition === undefined)
        return match.patterns?.map(({ text }) => text) ?? ['*'];
    return match.patterns === undefined ? alternatives(condition) : undefined;
}
function alternatives(condition) {
    switch (condition.kind) {
        case 'tool-matches':
            return [condition.pattern.text];
        case 'or': {
            const [left, right] = [alternatives(condition.left), alternatives(condition.right)];
            return left && right && [...left, ...right];
        }
        case 'not':
        case 'and':
            return undefined;
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches':
            return [];
        default:
            return condition;
    }
}
const HIT = 'hit';
const EXCEPTED = 'excepted';
function formOf({ match: { patterns, except }, condition }) {
    const hits = (patterns?.map(({ text }) => text) ?? ['*']).map((pattern) => ({
        pattern,
        label: HIT,
    }));
    const excepted = except.map(({ text }) => ({ pattern: text, label: EXCEPTED }));
    if (condition === undefined)
        return {
            stage: { mode: 'first', entries: [...excepted, ...hits] },
            holds: ([label]) => label === HIT,
        };
    if (condition === 'unreadable')
        return { stage: { mode: 'all', entries: [] }, holds: () => false };
    const conditionPatterns = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .toolPatterns */ .WE)(condition).map(({ text }) => ({
        pattern: text,
        label: `condition ${text}`,
    }));
    return {
        stage: { mode: 'all', entries: [...hits, ...excepted, ...conditionPatterns] },
        holds: (labels) => labels.includes(HIT) &&
            !labels.includes(EXCEPTED) &&
            (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsByRequest */ .DX)(condition, (text) => labels.includes(`condition ${text}`)),
    };
}


/***/ }),

/***/ 99592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bb: () => (/* binding */ decidingPlace),
  np: () => (/* binding */ deniedProblem),
  WX: () => (/* binding */ findingsOf),
  W9: () => (/* binding */ graceProblem),
  Yo: () => (/* binding */ placeOfDenial),
  vU: () => (/* binding */ resultProblem),
  xJ: () => (/* binding */ severityOf),
  Bs: () => (/* binding */ undecidedProblem)
});

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(78785);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/rules/access-denied.js
var access_denied = __webpack_require__(87072);
// EXTERNAL MODULE: ./build/src/rules/also-mapped.js
var also_mapped = __webpack_require__(69815);
// EXTERNAL MODULE: ./build/src/rules/capability-exceeded.js
var capability_exceeded = __webpack_require__(14138);
// EXTERNAL MODULE: ./build/src/rules/escalation-denied.js
var escalation_denied = __webpack_require__(86953);
// EXTERNAL MODULE: ./build/src/rules/forbidden-action-tool.js
var forbidden_action_tool = __webpack_require__(92233);
// EXTERNAL MODULE: ./build/src/rules/forbidden-tool.js
var forbidden_tool = __webpack_require__(42630);
// EXTERNAL MODULE: ./build/src/rules/in-grace.js
var in_grace = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/src/finding/lines.js
var lines = __webpack_require__(49899);
// EXTERNAL MODULE: ./build/src/model/placeholder.js
var placeholder = __webpack_require__(87093);
;// CONCATENATED MODULE: ./build/src/rules/mapping-fix.js


function mappingFix(tool, agent, policy) {
    const { document } = policy.place;
    const [only, ...others] = agent.card?.boundedActions ?? [];
    const action = only !== undefined && others.length === 0 ? only.value : placeholder/* ACTION_STUB */.YR;
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const section = policy.unified ? 'capabilities' : 'capability_mappings';
    const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
    return {
        title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
        language: document.syntax,
        lines: (0,lines/* entryIn */.Gi)(document, name, { tools: [tool], [key]: [action] }),
    };
}

// EXTERNAL MODULE: ./build/src/rules/needs-approval.js
var needs_approval = __webpack_require__(87251);
// EXTERNAL MODULE: ./build/src/rules/not-evaluated.js
var not_evaluated = __webpack_require__(16691);
// EXTERNAL MODULE: ./build/src/rules/occurrence.js
var occurrence = __webpack_require__(50457);
// EXTERNAL MODULE: ./build/src/rules/trigger-logged.js
var trigger_logged = __webpack_require__(52757);
// EXTERNAL MODULE: ./build/src/rules/trigger-warning.js
var trigger_warning = __webpack_require__(59103);
// EXTERNAL MODULE: ./build/src/rules/unmapped-tool.js
var unmapped_tool = __webpack_require__(91787);
// EXTERNAL MODULE: ./build/src/evaluation/access/decide-access.js
var decide_access = __webpack_require__(933);
// EXTERNAL MODULE: ./build/src/evaluation/names-evaluation.js
var names_evaluation = __webpack_require__(62664);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/evaluation/spelling-styles.js
var spelling_styles = __webpack_require__(6582);
;// CONCATENATED MODULE: ./build/src/evaluation/findings.js






















function findingsOf(agent, evaluation) {
    if (!evaluation.governed)
        return [];
    const { policy } = agent;
    const { decisions } = evaluation;
    const problems = [
        ...(0,names_evaluation/* resultsOf */.qS)(evaluation).map((result) => resultProblem(result, agent, occurrence/* LISTED */.CQ)),
        ...evaluation.inGrace.map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft)),
        ...evaluation.undecided.map((trigger) => undecidedProblem(trigger, 'tools')),
        ...alsoMappedProblems(decisions),
        ...forbiddenActionProblems(agent, decisions),
        ...(policy ? (0,spelling_styles/* spellingStyles */.z)(policy, decisions) : []),
    ];
    return problems.map(([rule, problem]) => (0,finding/* findingAt */.dz)(rule, problem, agent.name));
}
function severityOf(severity) {
    return (0,model_policy/* atLeast */.jZ)(severity, 'high') ? 'error' : 'warning';
}
function decidingPlace(violation, agent) {
    switch (violation.type) {
        case 'forbidden':
            return violation.rule.pattern.place;
        case 'escalation':
            return (0,document_document/* placeAt */.BW)(violation.trigger.place, 'condition');
        case 'capability_exceeded': {
            const { exceeded, capability } = violation.decision;
            const action = exceeded.find(({ forbiddenAt }) => forbiddenAt) ?? exceeded[0];
            return action?.action.place ?? capability?.place ?? policyOf(agent).place;
        }
        case 'unmapped': {
            const { defaults, place } = policyOf(agent);
            return defaults.unmappedAction?.place ?? place;
        }
        case 'denied':
            return placeOfDenial(violation.access);
        default:
            return violation;
    }
}
function policyOf({ policy }) {
    if (policy === undefined)
        throw new Error('an agent without a policy has no violations');
    return policy;
}
function resultProblem(result, agent, occurrence) {
    switch (result.level) {
        case 'violation':
            return violationProblem(result.violation, agent, occurrence);
        case 'warning': {
            const { warning } = result;
            return warning.type === 'unmapped'
                ? [unmapped_tool/* unmappedTool */.r, unmappedProblem(warning.decision, undefined, agent, occurrence)]
                : triggerProblem(warning.trigger, warning.decision, occurrence);
        }
        case 'logged':
            return triggerProblem(result.trigger, result.decision, occurrence);
        default:
            return result;
    }
}
function violationProblem(violation, agent, occurrence) {
    switch (violation.type) {
        case 'forbidden':
            return [forbidden_tool/* forbiddenTool */.y, forbiddenProblem(violation, agent, occurrence)];
        case 'escalation': {
            const [rule, problem] = triggerProblem(violation.trigger, violation.decision, occurrence);
            return [rule, { ...problem, ...severities(violation.severity) }];
        }
        case 'capability_exceeded':
            return [capability_exceeded/* capabilityExceeded */.m, exceededProblem(violation, agent, occurrence)];
        case 'unmapped':
            return [
                unmapped_tool/* unmappedTool */.r,
                unmappedProblem(violation.decision, violation.severity, agent, occurrence),
            ];
        case 'denied':
            return [
                access_denied/* accessDenied */.I,
                {
                    ...deniedProblem(violation.decision.tool.canonical, violation.access, occurrence),
                    related: declaredAt(violation.decision, occurrence),
                },
            ];
        default:
            return violation;
    }
}
function severities(violation) {
    return { severity: severityOf(violation), violation };
}
function forbiddenProblem(violation, agent, occurrence) {
    const { rule, decision } = violation;
    const { canonical } = decision.tool;
    const by = {
        pattern: rule.pattern.text,
        severity: rule.severity,
        reason: rule.reason,
        owner: ownerOfFloor(rule.place),
    };
    return {
        at: decidingPlace(violation, agent),
        severity: severityOf(violation.severity),
        violation: rule.severity,
        tool: canonical,
        ...forbidden_tool/* forbiddenTool */.y.words.forbidden(canonical, by, occurrence),
        related: declaredAt(decision, occurrence),
    };
}
function placeOfDenial({ rule, decidedBy }) {
    const place = decidedBy ? decidedBy.entry.place : rule.place;
    if (place === undefined)
        throw new Error('a default that no file states denies nothing');
    return place;
}
function deniedProblem(name, access, occurrence, isRequest = false) {
    const at = placeOfDenial(access);
    const { entry } = access.decidedBy ?? {};
    const severity = (0,decide_access/* severityOfDenial */.Ub)(access);
    const by = { entry: entry?.name, reason: entry?.message, severity, owner: ownerOfFloor(at) };
    const { words } = access_denied/* accessDenied */.I;
    return {
        at,
        ...severities(severity),
        tool: name,
        ...(isRequest && occurrence.kind === 'called'
            ? words.requestDenied(name, by, occurrence)
            : words.denied(name, by, occurrence)),
    };
}
function exceededProblem(violation, agent, occurrence) {
    const { decision, severity } = violation;
    const { canonical } = decision.tool;
    const exceeded = (0,response/* exceededActions */.$S)(decision);
    const forbidden = decision.exceeded.flatMap(({ forbiddenAt }) => forbiddenAt ?? []);
    return {
        at: decidingPlace(violation, agent),
        ...severities(severity),
        tool: canonical,
        ...capability_exceeded/* capabilityExceeded */.m.words.exceeded(canonical, decision.capability?.name ?? '', exceeded, severity, occurrence),
        fix: (0,capability_exceeded/* boundedActionsFix */.A)(agent.card?.place.document, exceeded),
        related: [
            ...forbidden.map((at) => ({
                at,
                message: capability_exceeded/* capabilityExceeded */.m.words.forbiddenHere((0,words/* ownerOf */.bf)(at)),
            })),
            ...declaredAt(decision, occurrence),
        ],
    };
}
const OF_ACTIONS = {
    deny: [escalation_denied/* escalationDenied */.t, escalation_denied/* escalationDenied */.t.words.denied],
    escalate: [needs_approval/* needsApproval */.v, needs_approval/* needsApproval */.v.words.escalated],
    warn: [trigger_warning/* triggerWarning */.N, trigger_warning/* triggerWarning */.N.words.warned],
    log: [trigger_logged/* triggerLogged */.b, trigger_logged/* triggerLogged */.b.words.logged],
};
function triggerProblem(trigger, decision, occurrence) {
    const [rule, words] = OF_ACTIONS[trigger.action];
    const tool = decision?.tool.canonical;
    return [
        rule,
        {
            at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
            ...words({ tool, condition: trigger.text, reason: trigger.reason, occurrence }),
            ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision, occurrence) }),
        },
    ];
}
function undecidedProblem(trigger, on) {
    const isParsed = trigger.condition !== undefined;
    return [
        not_evaluated/* notEvaluated */.J,
        {
            at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
            ...not_evaluated/* notEvaluated */.J.words.undecided(trigger.text, isParsed, on),
        },
    ];
}
function graceProblem(agent, decision, hoursLeft) {
    const { canonical } = decision.tool;
    const policy = policyOf(agent);
    const { graceHours, unmappedAction } = policy.defaults;
    return [
        in_grace/* inGrace */.O,
        {
            at: graceHours?.place ?? unmappedAction?.place ?? policy.place,
            tool: canonical,
            ...in_grace/* inGrace */.O.words.inGrace(canonical, hoursLeft),
            fix: mappingFix(canonical, agent, policy),
        },
    ];
}
function unmappedProblem(decision, severity, agent, occurrence) {
    const { canonical } = decision.tool;
    const policy = policyOf(agent);
    const defaults = (0,model_policy/* effectiveDefaults */.c3)(policy);
    const origin = defaults.unmappedAt ?? policy.place;
    const declared = occurrence.kind === 'listed' ? decision.tool.place : undefined;
    return {
        at: declared ?? origin,
        severity: severity === undefined ? 'warning' : severityOf(severity),
        ...(severity && { violation: severity }),
        tool: canonical,
        ...unmapped_tool/* unmappedTool */.r.words.unmapped(canonical, severity, {
            action: defaults.unmappedAt && defaults.unmappedAction,
            owner: defaults.unmappedAt && ownerOfFloor(defaults.unmappedAt),
        }, occurrence),
        related: declared ? [{ at: origin, message: unmapped_tool/* unmappedTool */.r.words.decidingDefault() }] : [],
        fix: mappingFix(canonical, agent, policy),
    };
}
function alsoMappedProblems(decisions) {
    const pairs = new Map();
    for (const { alsoMapped: laterCapabilities, capability, tool } of decisions) {
        if (capability === undefined)
            continue;
        for (const later of laterCapabilities) {
            const firsts = pairs.get(later) ?? new Map();
            pairs.set(later, firsts);
            const tools = firsts.get(capability);
            if (tools)
                tools.push(tool.canonical);
            else
                firsts.set(capability, [tool.canonical]);
        }
    }
    return [...pairs].flatMap(([later, firsts]) => [...firsts].map(([first, tools]) => [
        also_mapped/* alsoMapped */.H,
        {
            at: later.place,
            on: 'key',
            ...also_mapped/* alsoMapped */.H.words.alsoMatches(later.name, first.name, tools),
            related: [{ at: first.place, on: 'key', message: also_mapped/* alsoMapped */.H.words.decides() }],
        },
    ]));
}
function forbiddenActionProblems(agent, decisions) {
    const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
    return decisions.flatMap((decision) => {
        const { canonical, raw } = decision.tool;
        const action = raw
            .map((name) => forbidden.get(name))
            .find((candidate) => candidate !== undefined);
        if (action === undefined)
            return [];
        return [
            [
                forbidden_action_tool/* forbiddenActionTool */.s,
                {
                    at: action.place,
                    tool: canonical,
                    ...forbidden_action_tool/* forbiddenActionTool */.s.words.sameName(canonical, action.value),
                    related: declaredAt(decision, occurrence/* LISTED */.CQ),
                },
            ],
        ];
    });
}
function ownerOfFloor(place) {
    return (0,document_document/* scopeOf */.Od)(place) === 'agent' ? undefined : (0,words/* ownerOf */.bf)(place);
}
function declaredAt({ tool }, occurrence) {
    return tool.place && occurrence.kind === 'listed'
        ? [{ at: tool.place, message: forbidden_tool/* forbiddenTool */.y.words.declaredHere() }]
        : [];
}


/***/ }),

/***/ 56637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ graceLeft),
/* harmony export */   o: () => (/* binding */ graceOf)
/* harmony export */ });
/* harmony import */ var _document_time_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38115);

function graceOf(hours, evidence, now) {
    if (hours === 0)
        return { kind: 'none' };
    const begin = now.getTime() - hours * _document_time_units_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
    if (!evidence.exists)
        return { kind: 'none', because: { kind: 'of-the-change' } };
    if (evidence.windowStart !== undefined && evidence.windowStart > begin)
        return { kind: 'none', because: { kind: 'short-window', hours } };
    if (evidence.oldest === undefined)
        return { kind: 'none', because: { kind: 'no-times' } };
    if (evidence.oldest > begin)
        return { kind: 'none', because: { kind: 'all-new', hours } };
    return { kind: 'applies', hours, firstSeen: evidence.firstSeen };
}
function graceLeft(grace, now) {
    return ({ canonical }) => {
        const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
        if (grace.kind === 'none' || first === undefined || first > now.getTime())
            return undefined;
        const hoursLeft = grace.hours - (now.getTime() - first) / _document_time_units_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
        return hoursLeft > 0 ? hoursLeft : undefined;
    };
}


/***/ }),

/***/ 51013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ topOfAgent)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);

function topOfAgent(agent) {
    const list = agent.access?.own[0] ?? agent.access?.floors[0];
    const document = (agent.policy ?? agent.card)?.place.document ?? list?.document;
    if (document === undefined)
        throw new Error('an agent without any file has a finding');
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .topOf */ .HX)(document);
}


/***/ }),

/***/ 29058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ gapOf),
  H: () => (/* binding */ historyFindings)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/rules/denied-attempt.js
var denied_attempt = __webpack_require__(55815);
// EXTERNAL MODULE: ./build/src/rules/redacted-names.js
var redacted_names = __webpack_require__(59921);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js + 1 modules
var findings = __webpack_require__(99592);
// EXTERNAL MODULE: ./build/src/evaluation/spelling-styles.js
var spelling_styles = __webpack_require__(6582);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/rules/access-denied.js
var access_denied = __webpack_require__(87072);
// EXTERNAL MODULE: ./build/src/rules/limit-not-evaluated.js
var limit_not_evaluated = __webpack_require__(96853);
// EXTERNAL MODULE: ./build/src/rules/limit-reached.js
var limit_reached = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/src/evaluation/access/limit-text.js
var limit_text = __webpack_require__(34671);
;// CONCATENATED MODULE: ./build/src/evaluation/history/access-findings.js






const MAX_SHOWN = 3;
function accessProblems(history, isInspecting) {
    const { access } = history;
    if (access === undefined)
        return [];
    return [
        ...access.denied.map(deniedGroupProblem),
        ...access.limits.flatMap(limitProblems),
        ...notEvaluatedProblems(access.notEvaluated, isInspecting),
    ];
}
function deniedGroupProblem({ decision, action, resource, calls, sessions, last, }) {
    const traceIds = [...sessions].slice(0, MAX_SHOWN);
    const occurrence = { kind: 'called', calls, traces: sessions.size, last, traceIds };
    if (action === 'call')
        return [access_denied/* accessDenied */.I, (0,findings/* deniedProblem */.np)(resource, decision, occurrence)];
    return [access_denied/* accessDenied */.I, (0,findings/* deniedProblem */.np)(`${action} ${resource}`, decision, occurrence, true)];
}
function limitProblems(result) {
    const { listed, hits, decisions, sessions, stopped } = result;
    const { limit, name, effect, message, severity } = listed.entry;
    if (limit === undefined || effect === 'allow' || hits === 0 || decisions === 0)
        return [];
    const words = limit_reached/* limitReached */.C.words.reached({
        entry: name,
        limit: (0,limit_text/* limitText */.P)(limit),
        effect,
        reason: message,
        sessions,
        calls: decisions,
        stopped: stopped.slice(0, MAX_SHOWN).map(({ session, source, number, tool, at, count }) => ({
            session: session ?? source,
            call: number,
            tool,
            at,
            count: countText(limit.kind, count),
        })),
    });
    if (effect === 'audit')
        return [[limit_reached/* limitReached */.C, { at: limit.place, severity: 'note', ...words }]];
    return [
        [
            limit_reached/* limitReached */.C,
            { at: limit.place, severity: (0,findings/* severityOf */.xJ)(severity), violation: severity, ...words },
        ],
    ];
}
function countText(kind, count) {
    switch (kind) {
        case 'rate':
            return (0,words/* counted */.hS)(count, 'call');
        case 'retry_loop':
            return `${(0,words/* counted */.hS)(count, 'call')} in a row`;
        case 'token_budget':
            return (0,words/* counted */.hS)(count, 'token');
        case 'time_window':
            return undefined;
        default:
            return kind;
    }
}
function notEvaluatedProblems(rows, isInspecting) {
    const groups = new Map();
    for (const row of rows) {
        const { entry } = row.listed;
        const key = JSON.stringify([entry.place.document.file, entry.name, row.reason]);
        const group = groups.get(key) ?? { row, calls: 0, sources: [] };
        groups.set(key, group);
        group.calls += row.calls;
        group.sources.push(row.source);
    }
    return [...groups.values()].map(({ row, calls, sources }) => {
        const { entry } = row.listed;
        return [
            limit_not_evaluated/* limitNotEvaluated */.Y,
            {
                at: entry.limit?.place ?? entry.place,
                ...limit_not_evaluated/* limitNotEvaluated */.Y.words.notEvaluated(entry.name, entry.limit !== undefined, row.reason, calls, [...new Set(sources)], isInspecting),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/evaluation/history/agent-place.js
var agent_place = __webpack_require__(51013);
// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/rules/called-not-declared.js
var called_not_declared = __webpack_require__(62172);
// EXTERNAL MODULE: ./build/src/rules/declared-never-called.js
var declared_never_called = __webpack_require__(68599);
// EXTERNAL MODULE: ./build/src/rules/loose-pattern.js
var loose_pattern = __webpack_require__(6079);
// EXTERNAL MODULE: ./build/src/rules/unapplied-value.js
var unapplied_value = __webpack_require__(95842);
// EXTERNAL MODULE: ./build/src/rules/unused-action.js
var unused_action = __webpack_require__(55341);
// EXTERNAL MODULE: ./build/src/rules/unused-capability.js
var unused_capability = __webpack_require__(94833);
;// CONCATENATED MODULE: ./build/src/evaluation/history/insights.js









const MAX_ENUMERATED = 20;
function historyInsights(agent, history) {
    const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
    if (called.length === 0)
        return [];
    return [
        ...calledNotDeclaredProblems(agent, called),
        ...declaredNeverCalledProblems(agent, history, called),
        ...(history.governed
            ? [
                ...unusedActions(agent, called),
                ...unusedCapabilities(agent, called),
                ...loosePatterns(agent, called),
            ]
            : []),
        ...unappliedValues(agent, history),
    ];
}
function calledNotDeclaredProblems(agent, called) {
    const { tools } = agent;
    if (tools === undefined)
        return [];
    const declared = new Set(tools.tools.flatMap(namesOf));
    const missing = called.filter(({ decision }) => !namesOf(decision.tool).some((name) => declared.has(name)));
    if (missing.length === 0)
        return [];
    const undeclared = missing.map(({ decision, calls }) => ({
        name: decision.tool.canonical,
        calls,
        isAllowed: decision.decision?.level !== 'denied',
    }));
    const fix = (0,called_not_declared/* declaringFix */.b)(undeclared);
    return [
        [
            called_not_declared/* calledNotDeclared */.n,
            {
                at: declarationPlace(agent, tools.tools),
                ...called_not_declared/* calledNotDeclared */.n.words.undeclared(undeclared),
                ...(fix && { fix }),
            },
        ],
    ];
}
function declaredNeverCalledProblems(agent, history, called) {
    const declared = agent.tools?.tools ?? history.declared;
    const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
    const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
    if (idle.length === 0)
        return [];
    const words = declared_never_called/* declaredNeverCalled */.m.words.idle(idle.map((tool) => tool.canonical), declared.length);
    return [[declared_never_called/* declaredNeverCalled */.m, { at: declarationPlace(agent, declared), ...words }]];
}
function declarationPlace(agent, tools) {
    const place = tools.find((tool) => tool.place)?.place;
    return place ? (0,finding/* topOf */.HX)(place.document) : (0,agent_place/* topOfAgent */.K)(agent);
}
function unusedActions(agent, called) {
    const used = new Set(called.flatMap(({ decision }) => decision.capability?.actions.map((action) => action.value) ?? []));
    const mapped = new Set(agent.policy?.capabilities.flatMap((capability) => capability.actions.map((action) => action.value)));
    return (agent.card?.boundedActions ?? [])
        .filter((action) => mapped.has(action.value) && !used.has(action.value))
        .map((action) => [
        unused_action/* unusedAction */.x,
        { at: action.place, ...unused_action/* unusedAction */.x.words.unused(action.value) },
    ]);
}
function unusedCapabilities(agent, called) {
    const used = new Set(called.map(({ decision }) => decision.capability));
    return (agent.policy?.capabilities ?? [])
        .filter((capability) => !used.has(capability))
        .map((capability) => [
        unused_capability/* unusedCapability */.B,
        { at: capability.place, on: 'key', ...unused_capability/* unusedCapability */.B.words.unused(capability.name) },
    ]);
}
function loosePatterns(agent, called) {
    return (agent.policy?.capabilities ?? []).flatMap((capability) => capability.patterns.flatMap((pattern) => {
        if (!/[*?]/.test(pattern.text))
            return [];
        const used = called
            .filter(({ decision }) => decision.pattern === pattern)
            .map(({ decision }) => decision.tool);
        if (used.length === 0 ||
            used.length > MAX_ENUMERATED ||
            usesAllDeclared(agent, pattern, used))
            return [];
        return [
            [
                loose_pattern/* loosePattern */.z,
                {
                    at: pattern.place,
                    ...loose_pattern/* loosePattern */.z.words.loose(pattern.text, used.map((tool) => tool.canonical)),
                    fix: (0,loose_pattern/* enumeratingFix */.r)(pattern.place.document, pattern.text, used.map((tool) => spelledAs(pattern, tool)).sort()),
                },
            ],
        ];
    }));
}
function usesAllDeclared(agent, pattern, used) {
    if (!agent.tools?.complete)
        return false;
    const matching = agent.tools.tools.filter((tool) => (0,policy/* matchesAny */._I)(pattern, [tool.canonical, ...tool.aliases]));
    return (matching.length > 0 &&
        matching.every((tool) => used.some(({ canonical }) => canonical === tool.canonical)));
}
function spelledAs(pattern, tool) {
    const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
    return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}
function unappliedValues(agent, { applied }) {
    if (applied === undefined)
        return [];
    return (agent.card?.declaredValues ?? [])
        .filter((value) => !applied.has(value.value))
        .map((value) => [
        unapplied_value/* unappliedValue */.e,
        { at: value.place, ...unapplied_value/* unappliedValue */.e.words.unapplied(value.value) },
    ]);
}
function namesOf(tool) {
    return [tool.canonical, ...tool.raw, ...tool.aliases];
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/findings.js








function historyFindings(agent, history, isInspecting) {
    const problems = [
        ...history.groups.map((group) => (0,findings/* resultProblem */.vU)(group.result, agent, occurrenceOf(group))),
        ...deniedAttempts(agent, history),
        ...newTools(agent, history),
        ...redacted(agent, history),
        ...history.undecided.map((trigger) => (0,findings/* undecidedProblem */.Bs)(trigger, 'traces')),
        ...styles(agent, history),
        ...historyInsights(agent, history),
        ...accessProblems(history, isInspecting),
    ];
    return problems.map(([rule, problem]) => (0,finding/* findingAt */.dz)(rule, problem, agent.name));
}
function occurrenceOf({ calls, traces, last, traceIds }) {
    return { kind: 'called', calls, traces, last, traceIds };
}
function deniedAttempts(agent, history) {
    return history.tools.flatMap(({ decision, denied }) => {
        if (denied === 0)
            return [];
        const { canonical } = decision.tool;
        return [
            [
                denied_attempt/* deniedAttempt */.p,
                {
                    at: decision.forbidden[0]?.pattern.place ??
                        decision.access?.decidedBy?.entry.place ??
                        (0,agent_place/* topOfAgent */.K)(agent),
                    tool: canonical,
                    ...denied_attempt/* deniedAttempt */.p.words.denied(canonical, denied),
                },
            ],
        ];
    });
}
function newTools(agent, history) {
    const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
    return history.inGrace
        .filter(({ decision }) => !declared.has(decision.tool.canonical))
        .map(({ decision, hoursLeft }) => (0,findings/* graceProblem */.W9)(agent, decision, hoursLeft));
}
function redacted(agent, history) {
    if (history.redacted === 0)
        return [];
    const words = redacted_names/* redactedNames */.R.words.redacted(history.redacted);
    return [[redacted_names/* redactedNames */.R, { at: (0,agent_place/* topOfAgent */.K)(agent), ...words }]];
}
function styles(agent, history) {
    const called = history.tools.flatMap(({ decision, calls }) => calls > 0 && decision.outcome !== 'ungoverned' ? [decision] : []);
    return agent.policy && history.governed ? (0,spelling_styles/* spellingStyles */.z)(agent.policy, called) : [];
}
function gapOf(result) {
    const type = result.level === 'violation'
        ? result.violation.type
        : result.level === 'warning'
            ? result.warning.type
            : 'escalation';
    return type === 'unmapped' || type === 'capability_exceeded' ? 'card' : 'behavior';
}


/***/ }),

/***/ 79399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ historicalResponse),
  A: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/evaluation/access/decide-access.js
var decide_access = __webpack_require__(933);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js + 1 modules
var findings = __webpack_require__(99592);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/evaluation/access/limit-text.js
var limit_text = __webpack_require__(34671);
;// CONCATENATED MODULE: ./build/src/evaluation/history/access-response.js

function accessToJson({ decisions, limits, notEvaluated, }) {
    return {
        decisions,
        limits: limits.map(({ listed: { entry }, hits, sessions, stopped }) => ({
            policy_id: entry.name,
            limit: entry.limit ? (0,limit_text/* limitText */.P)(entry.limit) : '',
            calls: hits,
            sessions,
            stopped: stopped.map(({ session, source, number, tool, at, count, further }) => ({
                session: session ?? null,
                source,
                call: number,
                tool,
                at: at === undefined ? null : new Date(at).toISOString(),
                count,
                further,
            })),
        })),
        not_evaluated: notEvaluated.map(({ listed: { entry }, source, reason, calls }) => ({
            policy_id: entry.name,
            source,
            reason,
            calls,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 2 modules
var history_findings = __webpack_require__(29058);
;// CONCATENATED MODULE: ./build/src/evaluation/history/response.js







function historicalResponse(agent, history, at) {
    const { pass, warn, fail } = history.summary;
    const called = history.tools.filter(({ calls }) => calls > 0);
    const defaults = agent.policy && history.governed ? (0,policy/* effectiveDefaults */.c3)(agent.policy) : undefined;
    return {
        agent_id: at.agentId,
        traces_evaluated: pass + warn + fail,
        verdict: history.verdict,
        violation_count: history.violationCount,
        violations: [
            ...history.violations.map((row) => violationRow(row, agent)),
            ...(history.access?.deniedCalls ?? []).map(deniedRow),
        ],
        warnings: history.groups.flatMap(warningRow),
        summary: history.summary,
        window: {
            start: isoTime(history.since ?? history.span.first),
            end: isoTime(history.since === undefined ? history.span.last : at.now.getTime()),
        },
        unmapped_tools: called.flatMap(({ decision }) => decision.decision !== undefined && decision.capability === undefined
            ? [decision.tool.canonical]
            : []),
        first_seen: Object.fromEntries(called.flatMap(({ decision, first }) => first === undefined ? [] : [[decision.tool.canonical, new Date(first).toISOString()]])),
        policy_id: (0,response/* policyId */.iT)(agent),
        policy_version: 1,
        evaluated_at: at.now.toISOString(),
        context: at.context,
        duration_ms: at.durationMs,
        tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
            ...(0,response/* explain */.WE)(decision, defaults),
            calls,
            denied,
            traces,
            first_seen: isoTime(first),
            last_seen: isoTime(last),
        })),
        sources: at.sources,
        access: history.access ? accessToJson(history.access) : null,
    };
}
function isoTime(at) {
    return at === undefined ? null : new Date(at).toISOString();
}
function deniedRow({ decision, type, action, resource, session, at, }) {
    const { file, range } = (0,finding/* locate */.x5)((0,findings/* placeOfDenial */.Yo)(decision));
    return {
        type: TYPES[type],
        tool: action === 'call' ? resource : `${action} ${resource}`,
        reason: (0,decide_access/* reasonOf */.A3)(decision),
        severity: (0,decide_access/* severityOfDenial */.Ub)(decision),
        trace_id: session,
        occurred_at: isoTime(at),
        calls: 1,
        gap: 'behavior',
        file,
        line: range?.start.line ?? 1,
    };
}
const TYPES = {
    rate: 'rate_limit',
    retry_loop: 'retry_loop',
    token_budget: 'token_budget',
    time_window: 'time_window',
    denied: 'denied',
};
function violationRow({ violation, traceId, at, calls }, agent) {
    const result = { level: 'violation', violation };
    const { file, range } = (0,finding/* locate */.x5)((0,findings/* decidingPlace */.bb)(violation, agent));
    return {
        type: violation.type,
        tool: toolName(violation.decision),
        reason: reasonOf(result),
        severity: violation.severity,
        trace_id: traceId,
        occurred_at: isoTime(at),
        calls,
        gap: (0,history_findings/* gapOf */.i)(result),
        file,
        line: range?.start.line ?? 1,
    };
}
function warningRow({ result, traces, calls }) {
    if (result.level !== 'warning')
        return [];
    return [
        {
            type: result.warning.type,
            tool: toolName(result.warning.decision),
            reason: reasonOf(result),
            traces,
            calls,
        },
    ];
}
function toolName(decision) {
    return decision?.tool.canonical ?? '*';
}
function reasonOf(result) {
    switch (result.level) {
        case 'violation':
            switch (result.violation.type) {
                case 'forbidden':
                    return result.violation.rule.reason;
                case 'escalation':
                    return result.violation.trigger.reason;
                case 'capability_exceeded':
                    return (0,response/* exceededReason */.QD)(result.violation.decision);
                case 'unmapped':
                    return (0,response/* unmappedReason */.le)(result.violation.decision);
                case 'denied':
                    return (0,decide_access/* reasonOf */.A3)(result.violation.access);
                default:
                    return result.violation;
            }
        case 'warning':
            return result.warning.type === 'unmapped'
                ? (0,response/* unmappedReason */.le)(result.warning.decision)
                : (0,response/* escalationReason */.ch)(result.warning.trigger);
        case 'logged':
            return result.trigger.reason;
        default:
            return result;
    }
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ spellingStyles)
/* harmony export */ });
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87093);
/* harmony import */ var _rules_spelling_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30358);


function spellingStyles(policy, decisions) {
    const written = [
        ...policy.capabilities.flatMap((capability) => capability.patterns),
        ...policy.forbidden.map((rule) => rule.pattern),
    ];
    const patterns = written.filter(({ text }) => (0,_model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderIn */ .P5)(text) === undefined);
    const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
    const [pattern] = patterns;
    const names = decisions.map(({ tool }) => tool.canonical);
    const [firstName] = names;
    if (matched || firstName === undefined || pattern === undefined)
        return [];
    const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
    if (names.some((name) => patternStyles.has(styleOf(name))))
        return [];
    const alias = aliasOf(patterns, names);
    return [
        [
            _rules_spelling_style_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingStyle */ .i,
            {
                at: pattern.place,
                ..._rules_spelling_style_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingStyle */ .i.words.different(pattern.text, firstName),
                fix: alias && (0,_rules_spelling_style_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasFix */ .w)(alias.tool, alias.pattern),
            },
        ],
    ];
}
function aliasOf(patterns, names) {
    const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
    for (const tool of names) {
        const [pattern, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(tool));
        if (pattern !== undefined && more.length === 0)
            return { tool, pattern };
    }
    return undefined;
}
function lastPartOf(name) {
    return name.split(/__|[/:]/).at(-1) ?? name;
}
function styleOf(name) {
    if (name.startsWith('mcp__'))
        return 'mcp__';
    if (name.startsWith('mcp:'))
        return 'mcp:';
    return name.includes('/') ? 'server/tool' : 'bare';
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ evaluateAgent)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/rules/never-allowed.js
var never_allowed = __webpack_require__(95361);
// EXTERNAL MODULE: ./build/src/evaluation/history/agent-place.js
var agent_place = __webpack_require__(51013);
// EXTERNAL MODULE: ./build/src/model/entry-rule.js
var entry_rule = __webpack_require__(331);
// EXTERNAL MODULE: ./build/src/pattern/fields.js
var fields = __webpack_require__(22802);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var pattern_match = __webpack_require__(64782);
// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(23353);
// EXTERNAL MODULE: ./build/src/evaluation/decision/compare-requests.js
var compare_requests = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/src/evaluation/decision/decide.js + 1 modules
var decision_decide = __webpack_require__(98171);
// EXTERNAL MODULE: ./build/src/evaluation/decision/encoding.js
var encoding = __webpack_require__(87951);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-decider.js
var access_decider = __webpack_require__(81367);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-policy.js
var access_policy = __webpack_require__(63031);
// EXTERNAL MODULE: ./build/src/evaluation/access/request-text.js
var request_text = __webpack_require__(24605);
// EXTERNAL MODULE: ./build/src/evaluation/access/simpler-requests.js
var simpler_requests = __webpack_require__(27387);
;// CONCATENATED MODULE: ./build/src/evaluation/access/never-allowed.js











function allowedNever(agent) {
    const { access } = agent;
    const items = access?.floors.flatMap(({ never }) => never) ?? [];
    if (access === undefined || items.length === 0)
        return [];
    const { policy, entryOf, sqlPatterns } = (0,access_policy/* accessPolicy */.T)(access, () => false);
    const head = { ...policy, stages: [...policyStages(agent, sqlPatterns), ...policy.stages] };
    const decide = (0,decision_decide/* compileDecisions */.DR)(head);
    const names = {
        actors: (0,access_decider/* actorsOf */.S)(agent),
        tools: (agent.tools?.tools ?? []).map(({ canonical }) => canonical),
        sqlPatterns,
    };
    return items.flatMap((item) => {
        const base = denyingPolicy(item, head, sqlPatterns);
        const found = (0,compare_requests/* widerRequest */.T9)(base, head);
        if (found.kind === 'none')
            return [];
        if (found.kind === 'undecided')
            return [{ item }];
        const isNever = (0,decision_decide/* compileDecisions */.DR)(base);
        const isAllowed = (request) => isNever(request).level === 'denied' && decide(request).level !== 'denied';
        const request = firstOf((0,simpler_requests/* simplerRequests */.f)(found.name, names), isAllowed) ?? found.name;
        const decidedBy = entryThatAllows(decide(request).settled, entryOf);
        return [{ item, request, ...(decidedBy && { decidedBy }) }];
    });
}
function firstOf(items, isWanted) {
    for (const item of items)
        if (isWanted(item))
            return item;
    return undefined;
}
function entryThatAllows(settled, entryOf) {
    const [rule] = settled;
    return rule && entryOf(rule);
}
function denyingPolicy({ patterns, place }, head, sqlPatterns) {
    const texts = (0,request_text/* entryPatterns */.sz)({ patterns, effect: 'deny' }, sqlPatterns) ?? [];
    const rule = (0,entry_rule/* entryRule */.TN)({ level: 'denied', patterns: texts, name: 'never', place });
    return {
        ...head,
        stages: [{ role: 'decides', combinator: 'first', rules: [rule] }],
        otherwise: (0,entry_rule/* otherwiseRule */.Rz)('allowed'),
        fields: request_text/* FIXED_FIELDS */.V1 + sqlPatterns.size,
        requests: (0,request_text/* possibleRequests */.sR)(sqlPatterns.size),
    };
}
function policyStages(agent, sqlPatterns) {
    if ((0,alignment/* governing */.qf)(agent) === undefined)
        return [];
    const { stages, otherwise } = (0,alignment/* alignmentPolicy */.WG)(agent);
    const limiting = stages.filter(({ role }) => role === 'limits');
    const deciding = stages.filter(({ role }) => role === 'decides');
    const rulesOf = (list) => list.flatMap(({ rules }) => rules.flatMap((rule) => overCalls(rule, sqlPatterns) ?? []));
    const others = overCalls({ ...otherwise, match: { except: [], tries: 'all' } }, sqlPatterns);
    return [
        { role: 'limits', combinator: 'all', rules: rulesOf(limiting) },
        {
            role: 'limits',
            combinator: 'first',
            rules: [...rulesOf(deciding), ...(others ? [others] : [])],
        },
    ];
}
function overCalls(rule, { size }) {
    const texts = rule.condition === undefined
        ? (rule.match.patterns?.map(({ text }) => text) ?? ['*'])
        : (0,encoding/* simplePatterns */.UL)(rule);
    if (texts === undefined || texts.length === 0)
        return undefined;
    const rest = Array.from({ length: request_text/* FIXED_FIELDS */.V1 - 3 + size }, () => '?*');
    const callOf = (text) => (0,pattern_match/* compilePattern */.Eb)((0,fields/* joinFields */.KY)(['?*', `${request_text/* PRESENT */.CK}call`, `?${text}`, ...rest]));
    const match = {
        patterns: texts.map(callOf),
        except: rule.match.except.map(({ text }) => callOf(text)),
        tries: rule.match.tries,
    };
    const { condition: _, ...plain } = rule;
    return { ...plain, match };
}

// EXTERNAL MODULE: ./build/src/evaluation/access/request-words.js
var request_words = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/src/evaluation/access/never-findings.js







function neverFindings(agent) {
    return allowedNever(agent).map(({ item, request, decidedBy }) => {
        const owner = (0,finding_words/* ownerOf */.bf)(item.place);
        const { words } = never_allowed/* neverAllowed */.V;
        const own = agent.access?.own[0];
        return (0,finding/* findingAt */.dz)(never_allowed/* neverAllowed */.V, {
            at: decidedBy?.entry.place ?? (own ? (0,finding/* topOf */.HX)(own.document) : (0,agent_place/* topOfAgent */.K)(agent)),
            violation: 'critical',
            ...(request === undefined
                ? words.undecided(owner)
                : words.allowed((0,request_words/* requestWords */.X)((0,request_text/* requestOfText */.Yh)(request)), decidedBy?.entry.name, owner)),
            related: [{ at: item.place, message: words.statedHere() }],
        }, agent.name);
    });
}

// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(93106);
// EXTERNAL MODULE: ./build/src/model/tool.js
var tool = __webpack_require__(67412);
// EXTERNAL MODULE: ./build/src/rules/unused-entry.js
var unused_entry = __webpack_require__(58131);
;// CONCATENATED MODULE: ./build/src/evaluation/access/unused-entries.js






const MAX_COMPARED = 2_000_000;
function unusedEntries({ access, tools }, called = []) {
    if (access === undefined || tools === undefined || !tools.complete)
        return [];
    const names = [...new Set([...tools.tools, ...called].flatMap(tool/* allNames */.QB))];
    const count = tools.tools.length;
    let left = MAX_COMPARED;
    return (0,access_policy/* inOrderOfPriority */.P)(access.own).flatMap(({ entry }) => {
        const { action, resource } = entry.patterns;
        if (action?.text !== 'call' || resource === undefined)
            return [];
        left -= names.length;
        if (left < 0 || matchesCall(entry, names))
            return [];
        const meant = (0,pattern_match/* isLiteral */.c$)(resource.text) ? (0,nearest/* nearest */.pA)(resource.text, names) : undefined;
        if (entry.effect === 'deny' && meant === undefined)
            return [];
        const words = unused_entry/* unusedEntry */.p.words.unused(entry.name, resource.text, count, meant);
        return [[unused_entry/* unusedEntry */.p, { at: resource.place, ...words }]];
    });
}
function matchesCall(entry, names) {
    const { action, resource } = entry.patterns;
    const patterns = { ...(action && { action }), ...(resource && { resource }) };
    const sqlPatterns = (0,request_text/* sqlPatternsOf */.p4)([]);
    const texts = (0,request_text/* entryPatterns */.sz)({ patterns, effect: entry.effect }, sqlPatterns) ?? [];
    const compiled = texts.map(pattern_match/* compilePattern */.Eb);
    return names.some((name) => {
        const request = (0,request_text/* requestText */.T9)({ actor: 'main', action: 'call', resource: name }, sqlPatterns);
        return compiled.some((pattern) => pattern.matches(request));
    });
}

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(74423);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(93930);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js + 1 modules
var evaluation_findings = __webpack_require__(99592);
// EXTERNAL MODULE: ./build/src/evaluation/grace.js
var grace = __webpack_require__(56637);
// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 2 modules
var history_findings = __webpack_require__(29058);
// EXTERNAL MODULE: ./build/src/evaluation/history/response.js + 1 modules
var history_response = __webpack_require__(79399);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var evaluation_response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var evaluation_verdict = __webpack_require__(92744);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(78785);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
;// CONCATENATED MODULE: ./build/src/rules/check-agent.js



const FLOORS = ['platform', 'org', 'team'];
function checkParts(agent) {
    const found = catalogue/* AGENT_RULES */.IE.flatMap((rule) => {
        try {
            return [...rule.check(agent)].map((problem) => ({
                rule,
                problem,
                isOwn: !FLOORS.includes((0,document_document/* scopeOf */.Od)(problem.at)),
            }));
        }
        catch (cause) {
            throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, {
                cause,
            });
        }
    });
    return {
        own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,finding/* findingAt */.dz)(rule, problem, agent.name)] : []),
        ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,finding/* findingAt */.dz)(rule, problem)]),
    };
}
function checkAgent(agent) {
    return checkParts(agent).own;
}

// EXTERNAL MODULE: ./build/src/rules/low-coverage.js
var low_coverage = __webpack_require__(75443);
// EXTERNAL MODULE: ./build/src/rules/no-grace.js
var no_grace = __webpack_require__(59226);
// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(48664);
// EXTERNAL MODULE: ./build/src/rules/no-tools.js
var no_tools = __webpack_require__(50101);
;// CONCATENATED MODULE: ./build/src/run/no-tools.js




const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' };
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
    if (!evaluation.governed || agent.tools !== undefined || isReplayed)
        return [];
    if (agent.findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'tool-list', 'ambiguous-agent')))
        return [];
    return [
        (0,finding/* findingAt */.dz)(no_tools/* noTools */.R, {
            at: (0,agent_place/* topOfAgent */.K)(agent),
            severity: SEVERITY[onNoTools],
            ...no_tools/* noTools */.R.words.without(agent.name),
        }, agent.name),
    ];
}

;// CONCATENATED MODULE: ./build/src/run/evaluate-agent.js

















function evaluateAgent(agent, fileFindings, settings, context, past) {
    const { history } = past ?? {};
    const parts = checkParts(agent);
    const evaluation = (0,evaluate/* evaluate */._)(agent, history && { graceLeft: (0,grace/* graceLeft */.g)(history.grace, context.now) });
    const response = (0,evaluation_response/* responseOf */.lR)(agent, evaluation, {
        now: context.now,
        context: context.context,
        durationMs: context.elapsed(),
    });
    const named = fileFindings.map((finding) => ({ ...finding, agent: agent.name }));
    const findings = (0,severities/* applySeverities */.m)([
        ...named,
        ...agent.findings,
        ...parts.own,
        ...(0,evaluation_findings/* findingsOf */.WX)(agent, evaluation),
        ...neverFindings(agent),
        ...findingsOfUnusedEntries(agent, history),
        ...(past?.findings ?? []),
        ...(history ? (0,history_findings/* historyFindings */.H)(agent, history, settings.inspectArguments) : []),
        ...(history ? noGrace(agent, evaluation, history) : []),
        ...lowCoverage(agent, evaluation.coverage.percent, settings),
        ...noTools({ agent, evaluation, isReplayed: history !== undefined }, settings),
    ], settings);
    const verdict = (0,evaluation_verdict/* worst */.QZ)([
        evaluation.verdict,
        ...(history ? [history.verdict] : []),
        ...findings.map(evaluation_verdict/* verdictOfFinding */.qg),
    ]);
    return {
        agent,
        verdict,
        evaluation,
        response,
        findings,
        floorFindings: parts.ofFloors,
        ...(history && { history: historyReport(agent, history, past?.sources ?? [], context) }),
    };
}
function findingsOfUnusedEntries(agent, history) {
    const called = (history?.tools ?? []).map(({ decision }) => decision.tool);
    return unusedEntries(agent, called).map(([rule, problem]) => (0,finding/* findingAt */.dz)(rule, problem, agent.name));
}
function historyReport(agent, history, sources, { now, elapsed }) {
    const response = (0,history_response/* historicalResponse */.m)(agent, history, {
        now,
        context: 'audit',
        durationMs: elapsed(),
        agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
        sources,
    });
    return { history, response, sources };
}
function noGrace(agent, evaluation, history) {
    const { grace, groups } = history;
    if (grace.kind === 'applies' || grace.because === undefined)
        return [];
    const isUnmapped = ({ type }) => type === 'unmapped';
    const isRelevant = [...evaluation.violations, ...evaluation.warnings].some(isUnmapped) ||
        groups.some(({ result }) => result.level === 'violation'
            ? isUnmapped(result.violation)
            : result.level === 'warning' && isUnmapped(result.warning));
    if (!isRelevant)
        return [];
    return [
        (0,finding/* findingAt */.dz)(no_grace/* noGrace */.a, { at: (0,agent_place/* topOfAgent */.K)(agent), ...no_grace/* noGrace */.a.words.without(grace.because) }, agent.name),
    ];
}
function lowCoverage(agent, percent, settings) {
    const { minCoverage } = settings;
    if (minCoverage === undefined || (percent !== null && percent >= minCoverage))
        return [];
    const at = agent.card?.autonomyPlace ?? (agent.policy && (0,finding/* topOf */.HX)(agent.policy.place.document));
    if (at === undefined)
        return [];
    const actual = percent === null ? undefined : (0,coverage/* showPercent */.XD)(percent);
    const words = low_coverage/* lowCoverage */.p.words.low(actual, (0,coverage/* showPercent */.XD)(minCoverage));
    return [(0,finding/* findingAt */.dz)(low_coverage/* lowCoverage */.p, { at, on: 'key', ...words }, agent.name)];
}


/***/ })

};
