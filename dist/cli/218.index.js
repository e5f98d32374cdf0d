export const id = 218;
export const ids = [218];
export const modules = {

/***/ 46704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ localRequest)
});

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(68627);
// EXTERNAL MODULE: ./build/src/run/base-and-head/find-base.js
var find_base = __webpack_require__(49414);
// EXTERNAL MODULE: ./build/src/run/event.js
var run_event = __webpack_require__(30688);
;// CONCATENATED MODULE: ./build/src/run/plan.js


function planOf(event) {
    const { payload } = event;
    if ((0,run_event/* isPullRequestEvent */.T5)(event) && (0,run_event/* textAt */.$6)(payload, 'action') === 'closed')
        return { kind: 'nothing', because: 'the pull request is closed' };
    if (event.name === 'push' && (0,run_event/* valueAt */.fK)(payload, 'deleted') === true)
        return { kind: 'nothing', because: 'the push deletes a branch or tag' };
    const choice = (0,find_base/* chooseBase */.b)(event);
    switch (choice.kind) {
        case 'refused':
            return choice;
        case 'none':
            return {
                kind: 'all',
                reportSha: pushedCommit(event),
                ...(choice.note !== undefined && { note: choice.note }),
            };
        case 'base':
            return planOfChange(event, choice.base, choice.mayBeMissing === true);
        default:
            return choice;
    }
}
function planOfChange(event, base, baseMayBeMissing) {
    const head = headOf(event);
    if (head === undefined)
        return {
            kind: 'refused',
            because: 'base-ref is set, but head-ref is not',
            help: 'set both inputs; on this event, the checked-out files are not the change',
        };
    const pull = (0,run_event/* pullRequestOf */._n)(event);
    const labelled = pull?.number ?? queuedPull(event);
    return {
        kind: 'changes',
        base,
        head,
        reportSha: pull?.headSha ?? reportShaOf(event, head),
        ...(pull && { pull }),
        ...(labelled !== undefined && { labelled }),
        baseMayBeMissing,
    };
}
const SELF_CONTAINED = [
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
];
const OF_ONE_COMMIT = ['merge_group', 'push'];
function headOf(event) {
    const { name, headRef, baseRef } = event;
    if (headRef !== undefined)
        return { from: 'commit', commit: headRef };
    const pull = (0,run_event/* pullRequestOf */._n)(event);
    if (pull)
        return name === 'pull_request'
            ? { from: 'checkout', of: ids(event.sha, pull.headSha) }
            : { from: 'commit', commit: pull.headSha };
    if (!event.isLocal && !SELF_CONTAINED.includes(name))
        return undefined;
    if (!OF_ONE_COMMIT.includes(name))
        return { from: 'checkout', of: [] };
    return { from: 'checkout', of: baseRef === undefined ? [pushedCommit(event)] : ids(event.sha) };
}
function reportShaOf(event, head) {
    if (event.isLocal)
        return '';
    if (head.from === 'commit')
        return run_event/* SHA */.hG.test(head.commit) ? head.commit : '';
    return event.baseRef === undefined ? pushedCommit(event) : event.sha;
}
function pushedCommit({ name, payload, sha }) {
    switch (name) {
        case 'merge_group':
            return (0,run_event/* shaAt */.wF)(payload, 'merge_group', 'head_sha') ?? sha;
        case 'push':
            return (0,run_event/* shaAt */.wF)(payload, 'after') ?? sha;
        default:
            return sha;
    }
}
function queuedPull({ name, payload, baseRef }) {
    if (name !== 'merge_group' || baseRef !== undefined)
        return undefined;
    const branch = (0,run_event/* textAt */.$6)(payload, 'merge_group', 'head_ref') ?? '';
    const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
    return queued === undefined ? undefined : Number(queued);
}
function ids(...texts) {
    return texts.filter((text) => run_event/* SHA */.hG.test(text));
}

// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings = __webpack_require__(69457);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
;// CONCATENATED MODULE: ./build/src/cli/local-request.js




function localRequest(given, terminal, options, commits) {
    const environment = given.text('environment');
    return {
        plan: localPlan(commits),
        event: report/* LOCAL_EVENT */.P2,
        repository: 'base',
        source: {
            inputs: { ...options, ...(environment !== undefined && { environment }) },
            configFile: given.text('config') ?? settings/* DEFAULT_CONFIG */.PV,
            configNamed: given.has('config'),
            defaultId: 'local',
            later: 'after the merge',
        },
        clock: localClock(given, terminal),
        onFailure: 'throw',
    };
}
function localClock(given, { elapsed, version }) {
    const now = (0,command/* nowOf */.Ic)(given);
    return { now, elapsed, version, ...(given.has('now') && { setTo: now.toISOString() }) };
}
function localPlan({ base, head }) {
    return planOf({
        name: report/* LOCAL_EVENT */.P2,
        isLocal: true,
        payload: undefined,
        sha: '',
        ...(base !== undefined && { baseRef: base }),
        ...(head !== undefined && { headRef: head }),
    });
}


/***/ }),

/***/ 24120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Si: () => (/* binding */ directionOfChanges),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


function changeOf(agent, { tools = [], at, wasAt, ...draft }) {
    return {
        agent,
        tools,
        ...draft,
        ...(at && { at: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(at) }),
        ...(wasAt && { wasAt: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(wasAt) }),
    };
}
function towards(before, after) {
    return before < after ? 'widens' : before > after ? 'narrows' : 'neutral';
}
function inOrder(changes) {
    const rank = ({ direction, kind }) => ['widens', 'narrows', 'neutral'].indexOf(direction) * 2 +
        (kind === 'names' || kind === 'request' || kind === 'call' ? 0 : 1);
    const place = (location) => [
        location?.file ?? '',
        location?.range?.start.offset ?? -1,
    ];
    const byPlace = (a, b) => {
        const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(fileA, fileB) || offsetA - offsetB;
    };
    return changes.toSorted((a, b) => rank(a) - rank(b) ||
        byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) ||
        byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) ||
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.sentence, b.sentence));
}
function directionOfChanges(changes) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(changes.map(({ direction }) => direction));
}


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   P4: () => (/* binding */ LEVEL_WORDS),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'];
function wordOf({ level }) {
    return level === 'denied' ? 'blocked' : level;
}
const CHANGE_KINDS = (/* unused pure expression or super */ null && ([
    'names',
    'request',
    'call',
    'code',
    'opaque',
    'limit',
    'alias',
    'agent-removed',
    'card-removed',
    'card-added',
    'bounded-action',
    'forbidden-action',
    'forbidden-rule',
    'capability',
    'trigger',
    'default',
    'severity',
    'mode',
    'setting',
    'fail-open',
    'grace-period',
    'max-autonomous-value',
    'allowed-domains',
    'declared-value',
    'conflicting-value',
    'conscience',
    'audit',
    'expiry',
    'exemption',
    'principal',
    'agent-id',
    'card-id',
    'tools-removed',
    'not-compared',
]));
const RANK = { widens: 0, narrows: 1, neutral: 2 };
function directionOf(directions) {
    let result = 'neutral';
    for (const direction of directions)
        if (RANK[direction] < RANK[result])
            result = direction;
    return result;
}


/***/ }),

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vi: () => (/* binding */ MAX_WORK),
  yj: () => (/* binding */ compareAgents)
});

// UNUSED EXPORTS: compareAll

// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(23353);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/model/tool.js
var tool = __webpack_require__(67412);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-decider.js
var access_decider = __webpack_require__(81367);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-policy.js
var access_policy = __webpack_require__(63031);
// EXTERNAL MODULE: ./build/src/evaluation/access/request-text.js
var request_text = __webpack_require__(24605);
// EXTERNAL MODULE: ./build/src/evaluation/decision/decide.js + 1 modules
var decide = __webpack_require__(98171);
// EXTERNAL MODULE: ./build/src/diff/names/edits.js
var edits = __webpack_require__(36862);
// EXTERNAL MODULE: ./build/src/diff/names/name-changes.js + 1 modules
var name_changes = __webpack_require__(51885);
// EXTERNAL MODULE: ./build/src/model/entry-rule.js
var entry_rule = __webpack_require__(331);
// EXTERNAL MODULE: ./build/src/diff/names/policy-side.js
var policy_side = __webpack_require__(83201);
;// CONCATENATED MODULE: ./build/src/diff/access/access-side.js




function accessSides(base, head, reached) {
    const lists = [base?.access, head?.access].flatMap((access) => access ? [...access.floors, ...access.own] : []);
    const patterns = (0,request_text/* sqlPatternsOf */.p4)(lists.flatMap(({ entries }) => entries));
    return { base: sideOf(base, reached, patterns), head: sideOf(head, reached, patterns) };
}
function sideOf(agent, reached, patterns) {
    if (agent?.access === undefined) {
        const level = agent ? 'allowed' : 'denied';
        const side = (0,policy_side/* policySide */.SO)({
            stages: [],
            otherwise: (0,entry_rule/* otherwiseRule */.Rz)(level),
            outcomes: [],
            settings: [],
            fields: request_text/* FIXED_FIELDS */.V1 + patterns.size,
            requests: (0,request_text/* possibleRequests */.sR)(patterns.size),
        });
        return { isPresent: agent !== undefined, entryOf: () => undefined, side };
    }
    const { policy, entryOf } = (0,access_policy/* accessPolicy */.T)(agent.access, (entry) => reached.has(entry), patterns);
    return { lists: agent.access, isPresent: true, entryOf, side: (0,policy_side/* policySide */.SO)(policy) };
}
function entryOfRule({ base, head }, rule) {
    return base.entryOf(rule) ?? head.entryOf(rule);
}

// EXTERNAL MODULE: ./build/src/evaluation/access/request-words.js
var request_words = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/src/evaluation/access/simpler-requests.js
var simpler_requests = __webpack_require__(27387);
// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/diff/change.js
var change = __webpack_require__(94);
// EXTERNAL MODULE: ./build/src/diff/names/name-words.js
var name_words = __webpack_require__(76500);
;// CONCATENATED MODULE: ./build/src/diff/access/access-words.js







const VERBS = {
    denied: ['denies', 'denying', 'denied'],
    'needs approval': ['holds', 'holding', 'held'],
    warned: ['audits', 'auditing', 'audited'],
    allowed: ['allows', 'allowing', 'allowed'],
};
const DEFAULTS = {
    denied: 'deny',
    'needs approval': 'deny',
    warned: 'audit',
    allowed: 'allow',
};
function accessPhrases(sides, limits, about) {
    const { sqlPatterns } = about;
    return {
        kind: 'request',
        levelOf: (decision) => (decision.level === 'warned' ? 'audited' : (0,change/* wordOf */.aG)(decision)),
        whoIs: (cause, tools, example) => {
            const once = limits === 'reached' ? ', once a limit is reached,' : '';
            if (tools.length > 0)
                return `calls to ${(0,name_words/* firstTool */.jq)(tools)}${once} are`;
            const text = textOf(example, sqlPatterns);
            return isOfDefault(cause, sides)
                ? `requests that no entry matches, such as ${text}${once === '' ? ',' : once} are`
                : `requests such as ${text}${once} are`;
        },
        subjectOf: ({ decider }) => {
            const listed = entryOfRule(sides, decider);
            return listed
                ? `requests that the entry ${(0,finding_words/* quoted */.TL)(listed.entry.name)} matches`
                : 'requests that no entry matches';
        },
        reasonOf: (cause) => reasonOf(cause, sides),
        textOf: (example) => textOf(example, sqlPatterns),
        simpler: (example) => (0,simpler_requests/* simplerRequests */.f)(example, about),
    };
}
function textOf(example, patterns) {
    const request = (0,request_text/* requestOfText */.Yh)(example);
    const isSql = request.resource.startsWith('sql:') && request.resource !== 'sql:';
    const matched = (0,request_text/* sqlMatchesOf */.NW)(example, patterns).filter(({ matched }) => matched !== 'none');
    if (isSql || matched.length === 0)
        return (0,request_words/* requestWords */.X)(request);
    const texts = matched.map(({ regex }) => (0,finding_words/* quoted */.TL)(regex.source)).join(' and ');
    return `${(0,request_words/* requestWords */.X)(request)} with SQL that matches ${texts}`;
}
function isOfDefault({ decider }, { base, head }) {
    return decider.kind === 'otherwise' && base.lists !== undefined && head.lists !== undefined;
}
function reasonOf({ decider, side, kind }, sides) {
    const { base, head } = sides;
    if (!base.isPresent)
        return 'the agent is new';
    if (head.lists === undefined)
        return 'the access list was removed';
    if (decider.kind === 'otherwise') {
        const now = `${DEFAULTS[head.side.policy.otherwise.level]} instead of ${DEFAULTS[base.side.policy.otherwise.level]}`;
        return base.lists === undefined
            ? 'the agent now has an access list'
            : `the default is now ${now}`;
    }
    const listed = entryOfRule(sides, decider);
    const entry = `the entry ${(0,finding_words/* quoted */.TL)(listed?.entry.name ?? '')}`;
    if (kind === 'order') {
        const isHigher = listed !== undefined && head.entryOf(decider) !== undefined;
        return `${entry} ${side === 'head' && isHigher ? 'now comes first' : 'no longer comes first'}`;
    }
    return entryReason(decider, side, entry, sides);
}
function entryReason(rule, side, entry, sides) {
    const listed = sides[side].entryOf(rule);
    const other = sides[side === 'head' ? 'base' : 'head'];
    const counterpart = listed && sameEntry(other, listed.entry.name);
    const [verb, , past] = VERBS[rule.level];
    const once = listed?.entry.limit ? ' once its limit is reached' : '';
    if (counterpart === undefined)
        return side === 'head'
            ? `the new ${entry.slice('the '.length)} ${verb} them${once}`
            : `${entry}, which ${past} them${once}, was ${isDisabled(other, listed?.entry.name) ? 'disabled' : 'removed'}`;
    if (listed && LEVELS_OF[counterpart.effect] !== rule.level) {
        const [now, former] = side === 'head'
            ? [rule.level, LEVELS_OF[counterpart.effect]]
            : [LEVELS_OF[counterpart.effect], rule.level];
        return `${entry} now ${VERBS[now][0]} them instead of ${VERBS[former][1]} them`;
    }
    if (listed?.entry.limit === undefined && counterpart.limit)
        return side === 'head'
            ? `${entry} no longer waits for its limit to be reached`
            : `${entry} now ${verb} them only once its limit is reached`;
    return side === 'head' ? `${entry} now matches them` : `${entry} no longer matches them`;
}
const LEVELS_OF = { deny: 'denied', audit: 'warned', allow: 'allowed' };
function sameEntry({ lists }, name) {
    return [...(lists?.own ?? []), ...(lists?.floors ?? [])]
        .flatMap(({ entries }) => entries)
        .find((entry) => entry.enabled && entry.name === name);
}
function isDisabled({ lists }, name) {
    return [...(lists?.own ?? []), ...(lists?.floors ?? [])].some(({ entries }) => entries.some((entry) => !entry.enabled && entry.name === name));
}

// EXTERNAL MODULE: ./build/src/evaluation/access/limit-text.js
var limit_text = __webpack_require__(34671);
;// CONCATENATED MODULE: ./build/src/diff/access/entry-pairs.js

function entryPairs({ base, head, }) {
    return ['floors', 'own'].flatMap((scope) => {
        const listed = (lists) => (lists?.[scope] ?? []).flatMap((list) => list.entries.filter(({ enabled }) => enabled).map((entry) => ({ entry, list })));
        return pairsOf(listed(base), listed(head));
    });
}
const KEYS = [
    ({ entry, list }) => JSON.stringify([entry.name, list.document.file]),
    ({ entry }) => entry.name,
    ({ entry }) => contentOf(entry),
];
function pairsOf(base, head) {
    const partners = new Map();
    const taken = new Set();
    for (const keyOf of KEYS) {
        const free = new Map();
        for (const listed of base) {
            if (taken.has(listed))
                continue;
            const key = keyOf(listed);
            const others = free.get(key);
            if (others)
                others.push(listed);
            else
                free.set(key, [listed]);
        }
        for (const others of free.values())
            others.reverse();
        for (const listed of head) {
            const partner = partners.has(listed) ? undefined : free.get(keyOf(listed))?.pop();
            if (partner === undefined)
                continue;
            partners.set(listed, partner);
            taken.add(partner);
        }
    }
    return [
        ...head.map((listed) => {
            const partner = partners.get(listed);
            return partner ? { base: partner, head: listed } : { head: listed };
        }),
        ...base.filter((listed) => !taken.has(listed)).map((listed) => ({ base: listed })),
    ];
}
function contentOf({ effect, patterns, sql, limit, hasBrokenLimit }) {
    const fields = Object.entries(patterns).map(([field, { text }]) => [field, text]);
    return JSON.stringify([effect, fields, sql?.text, limit && (0,limit_text/* limitText */.P)(limit), hasBrokenLimit]);
}

// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/diff/change-draft.js
var change_draft = __webpack_require__(24120);
;// CONCATENATED MODULE: ./build/src/diff/access/entry-settings.js



function entrySettingChanges(lists, pairs) {
    return [...severityChanges(pairs), ...neverChanges(lists)];
}
function severityChanges(pairs) {
    return pairs.flatMap(({ base, head }) => {
        const [before, entry] = [base?.entry, head?.entry];
        if (before?.effect !== 'deny' || entry?.effect !== 'deny' || before.severity === entry.severity)
            return [];
        return [
            {
                direction: (0,change_draft/* towards */.dl)(policy/* SEVERITY_RANK */.f3[before.severity], policy/* SEVERITY_RANK */.f3[entry.severity]),
                kind: 'severity',
                subject: `the severity of the entry ${(0,finding_words/* quoted */.TL)(entry.name)}`,
                before: before.severity,
                after: entry.severity,
                sentence: `requests that the entry ${(0,finding_words/* quoted */.TL)(entry.name)} denies now have severity ${entry.severity} instead of ${before.severity}`,
                at: entry.place,
                wasAt: before.place,
            },
        ];
    });
}
function neverChanges({ base, head, }) {
    const [before, after] = [neverOf(base), neverOf(head)];
    const draft = (direction, text, item) => ({
        direction,
        kind: 'setting',
        subject: `requests with ${text} under "never"`,
        before: direction === 'widens' ? 'never allowed' : null,
        after: direction === 'widens' ? null : 'never allowed',
        sentence: direction === 'widens'
            ? `the floor no longer forbids requests with ${text} to all agents`
            : `the floor now forbids requests with ${text} to all agents`,
        ...(direction === 'widens' ? { wasAt: item.place } : { at: item.place }),
    });
    return [
        ...[...before].flatMap(([text, item]) => after.has(text) ? [] : [draft('widens', text, item)]),
        ...[...after].flatMap(([text, item]) => before.has(text) ? [] : [draft('narrows', text, item)]),
    ];
}
function neverOf(lists) {
    const all = [...(lists?.floors ?? []), ...(lists?.own ?? [])];
    const never = all.flatMap((list) => list.never);
    return new Map(never.map((item) => {
        const fields = Object.entries(item.patterns);
        return [fields.map(([field, { text }]) => `${field} ${(0,finding_words/* quoted */.TL)(text)}`).join(', '), item];
    }));
}

// EXTERNAL MODULE: ./build/src/model/limit.js
var limit = __webpack_require__(84299);
// EXTERNAL MODULE: ./build/src/pattern/time/local-time.js
var local_time = __webpack_require__(32130);
;// CONCATENATED MODULE: ./build/src/pattern/time/local-time-text.js

const twoDigits = (value) => String(value).padStart(2, '0');
function localTimeText(time, zone) {
    const { weekday, day, month, hour, minute } = time;
    const date = `${local_time/* WEEKDAYS */.w4[weekday]} ${day} ${local_time/* MONTHS */.KR[month - 1]}`;
    return `${date}, ${twoDigits(hour)}:${twoDigits(minute)} ${zone.name}`;
}

// EXTERNAL MODULE: ./build/src/document/time-units.js
var time_units = __webpack_require__(38115);
// EXTERNAL MODULE: ./build/src/pattern/time/cron.js
var time_cron = __webpack_require__(87165);
;// CONCATENATED MODULE: ./build/src/pattern/time/day-schedule.js


class DaySchedule {
    #crons;
    #byDate = new Map();
    #byCrons = new Map();
    constructor(crons) {
        this.#crons = crons;
    }
    on(date) {
        const key = (date.month * 32 + date.day) * 7 + date.weekday;
        const known = this.#byDate.get(key);
        if (known !== undefined)
            return known;
        const indices = [...this.#crons.keys()].filter((index) => {
            const cron = this.#crons[index];
            return cron !== undefined && (0,time_cron/* cronIncludesDay */._d)(cron, date);
        });
        const name = indices.join();
        const day = this.#byCrons.get(name) ?? {
            id: this.#byCrons.size,
            minutes: minutesOf(indices.flatMap((index) => this.#crons[index] ?? [])),
        };
        this.#byCrons.set(name, day);
        this.#byDate.set(key, day);
        return day;
    }
}
function minutesOf(crons) {
    return Array.from({ length: local_time/* MINUTES_OF_DAY */.JB }, (_, minute) => crons.some((cron) => cron.hour[Math.floor(minute / 60)] && cron.minute[minute % 60]));
}

// EXTERNAL MODULE: ./build/src/pattern/time/time-window.js
var time_window = __webpack_require__(50725);
;// CONCATENATED MODULE: ./build/src/pattern/time/schedule-days.js




function localDays({ kind, windows }) {
    const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
    const isInside = kind === 'inside';
    return (dayNumber) => {
        const { id, minutes } = schedule.on((0,local_time/* calendarDay */.$6)(dayNumber));
        return { key: String(id), includes: (minute) => minutes[minute] === isInside };
    };
}
function utcDays({ kind, windows }) {
    const parts = windows.map(utcDaysOfWindow);
    const isInside = kind === 'inside';
    return (dayNumber) => {
        const days = parts.map((part) => part(dayNumber));
        const keys = days.map((day) => day.key);
        return {
            key: keys.includes(undefined) ? undefined : keys.join(' '),
            includes: (minute) => days.some((day) => day.includes(minute)) === isInside,
        };
    };
}
function utcDaysOfWindow(window) {
    const schedule = new DaySchedule(window.crons);
    return (dayNumber) => {
        const start = dayNumber * time_units/* DAY_MS */.sO;
        const offset = window.zone.offsetAt(start);
        if (offset !== window.zone.offsetAt(start + time_units/* DAY_MS */.sO) || offset % time_units/* MINUTE_MS */.kg !== 0)
            return {
                key: undefined,
                includes: (minute) => (0,time_window/* windowIncludes */.e)(window, start + minute * time_units/* MINUTE_MS */.kg),
            };
        const localStart = (start + offset) / time_units/* MINUTE_MS */.kg;
        const localDay = Math.floor(localStart / local_time/* MINUTES_OF_DAY */.JB);
        const first = localStart - localDay * local_time/* MINUTES_OF_DAY */.JB;
        const [today, tomorrow] = [localDay, localDay + 1].map((day) => schedule.on((0,local_time/* calendarDay */.$6)(day)));
        return {
            key: `${first},${today?.id},${tomorrow?.id}`,
            includes: (minute) => {
                const local = first + minute;
                const included = local < local_time/* MINUTES_OF_DAY */.JB
                    ? today?.minutes[local]
                    : tomorrow?.minutes[local - local_time/* MINUTES_OF_DAY */.JB];
                return included === true;
            },
        };
    };
}

// EXTERNAL MODULE: ./build/src/pattern/time/time-zone.js
var time_zone = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/src/pattern/time/new-time.js




const CALENDAR_CYCLE_DAYS = 146_097;
const CLOCK_CYCLE_DAYS = 10_227;
const FIRST_OF_2000 = Date.UTC(2000, 0, 1) / time_units/* MINUTE_MS */.kg;
function firstNewTime(before, after, from) {
    const windows = [...after.windows, ...before.windows];
    const zone = windows[0]?.zone ?? (0,time_zone/* timeZoneOf */.l)('UTC');
    if (zone === undefined)
        return undefined;
    return windows.every((window) => window.zone.id === zone.id)
        ? firstInOneZone(before, after, from, zone)
        : firstInZones(before, after, from, zone);
}
function firstInOneZone(before, after, from, zone) {
    const start = minuteNumber(from + zone.offsetAt(from));
    const [old, next] = [localDays(before), localDays(after)];
    if (newMinutes(old, next, FIRST_OF_2000, CLOCK_CYCLE_DAYS).next().done)
        return undefined;
    let skipped;
    for (const minute of newMinutes(old, next, start, CALENDAR_CYCLE_DAYS)) {
        if (isOnClocks(minute * time_units/* MINUTE_MS */.kg, zone))
            return { time: (0,local_time/* localTimeOfMinute */.Gs)(minute), zone };
        skipped ??= minute;
    }
    return skipped === undefined ? undefined : { time: (0,local_time/* localTimeOfMinute */.Gs)(skipped), zone };
}
function firstInZones(before, after, from, zone) {
    const [old, next] = [utcDays(before), utcDays(after)];
    for (const minute of newMinutes(old, next, minuteNumber(from), CLOCK_CYCLE_DAYS))
        return { time: (0,time_zone/* localTimeAt */.c)(minute * time_units/* MINUTE_MS */.kg, zone), zone };
    return undefined;
}
const minuteNumber = (at) => Math.floor(at / time_units/* MINUTE_MS */.kg);
function* newMinutes(before, after, start, days) {
    const firstDay = Math.floor(start / local_time/* MINUTES_OF_DAY */.JB);
    const withoutNew = new Set();
    for (let dayNumber = firstDay; dayNumber <= firstDay + days; dayNumber++) {
        const [was, is] = [before(dayNumber), after(dayNumber)];
        const key = was.key === undefined || is.key === undefined ? undefined : `${was.key}/${is.key}`;
        if (key !== undefined && withoutNew.has(key))
            continue;
        let isWithoutNew = true;
        for (let minute = 0; minute < local_time/* MINUTES_OF_DAY */.JB; minute++) {
            if (!is.includes(minute) || was.includes(minute))
                continue;
            isWithoutNew = false;
            const number = dayNumber * local_time/* MINUTES_OF_DAY */.JB + minute;
            if (number >= start)
                yield number;
        }
        if (isWithoutNew && key !== undefined)
            withoutNew.add(key);
    }
}
function isOnClocks(local, zone) {
    return [local - time_units/* DAY_MS */.sO, local + time_units/* DAY_MS */.sO].some((near) => {
        const offset = zone.offsetAt(near);
        return zone.offsetAt(local - offset) === offset;
    });
}

;// CONCATENATED MODULE: ./build/src/diff/access/limit-changes.js





function limitChanges(pairs) {
    return pairs.flatMap(({ base, head }) => {
        const [before, entry] = [base?.entry.limit, head?.entry];
        const after = entry?.limit;
        if (before === undefined || entry === undefined || after === undefined)
            return [];
        const { effect, example } = compareLimits(before, after);
        if (effect === 'same')
            return [];
        const [was, now] = [(0,limit_text/* limitText */.P)(before), (0,limit_text/* limitText */.P)(after)];
        return [
            {
                direction: DIRECTIONS[effect],
                kind: 'limit',
                subject: `the limit of the entry ${(0,finding_words/* quoted */.TL)(entry.name)}`,
                before: was,
                after: now,
                sentence: `the limit of the entry ${(0,finding_words/* quoted */.TL)(entry.name)} is now ${now} instead of ${was}${example === undefined ? '' : `, so it no longer applies on ${example}`}`,
                at: after.place,
                wasAt: before.place,
                ...(effect === 'unclear' && { undecided: true }),
            },
        ];
    });
}
const DIRECTIONS = {
    wider: 'widens',
    narrower: 'narrows',
    unclear: 'widens',
};
function compareLimits(before, after) {
    if (before.kind === 'rate' && after.kind === 'rate')
        return { effect: compareRates(before, after) };
    if (before.kind === 'retry_loop' && after.kind === 'retry_loop')
        return { effect: compareLoops(before, after) };
    if (before.kind === 'token_budget' && after.kind === 'token_budget')
        return { effect: compareBudgets(before, after) };
    if (before.kind === 'time_window' && after.kind === 'time_window')
        return compareWindows(before, after);
    return { effect: 'unclear' };
}
function combined(effects) {
    for (const effect of ['wider', 'unclear', 'narrower'])
        if (effects.includes(effect))
            return effect;
    return 'same';
}
function higherIsWider(before, after) {
    return after === before ? 'same' : after > before ? 'wider' : 'narrower';
}
function compareRates(before, after) {
    return combined([
        higherIsWider(before.max, after.max),
        comparePeriods(before.per, after.per),
        compareKeys(before.by, after.by),
    ]);
}
function comparePeriods(before, after) {
    if (before === after)
        return 'same';
    if (before === 'session' || after === 'session')
        return 'unclear';
    return higherIsWider(after, before);
}
function compareKeys(before, after) {
    if (before === after)
        return 'same';
    const broad = ['entry', 'agent'];
    const rank = (key) => broad.includes(key) ? broad.indexOf(key) : limit/* RATE_KEYS */.ey.length;
    if (rank(before) === rank(after))
        return 'unclear';
    return higherIsWider(rank(before), rank(after));
}
function compareLoops(before, after) {
    const within = (limit) => limit.within ?? Number.POSITIVE_INFINITY;
    return combined([
        higherIsWider(before.max, after.max),
        higherIsWider(within(after), within(before)),
        before.on === after.on ? 'same' : 'unclear',
    ]);
}
const COUNTED = {
    total: ['input', 'cache read', 'cache write', 'output'],
    input: ['input', 'cache read', 'cache write'],
    uncached: ['input', 'cache write', 'output'],
    output: ['output'],
};
function compareBudgets(before, after) {
    return combined([
        higherIsWider(before.max, after.max),
        compareCounts(COUNTED[before.count], COUNTED[after.count]),
    ]);
}
function compareCounts(before, after) {
    const isLess = before.some((kind) => !after.includes(kind));
    const isMore = after.some((kind) => !before.includes(kind));
    if (isLess)
        return isMore ? 'unclear' : 'wider';
    return isMore ? 'narrower' : 'same';
}
const START = Date.UTC(2025, 0, 6);
function compareWindows(before, after) {
    const setOf = ({ reached, window }) => ({
        kind: reached,
        windows: [window],
    });
    const [was, is] = [setOf(before), setOf(after)];
    const lifted = firstNewTime(is, was, START);
    if (lifted)
        return { effect: 'wider', example: localTimeText(lifted.time, lifted.zone) };
    return { effect: firstNewTime(was, is, START) ? 'narrower' : 'same' };
}

;// CONCATENATED MODULE: ./build/src/diff/access/limit-states.js


const MAX_STATES = 32;
function limitStates(lists) {
    const pairs = entryPairs(lists);
    const limited = pairs.filter(({ base, head }) => base?.entry.limit ?? head?.entry.limit);
    if (limited.length === 0)
        return { states: [new Set()], isComplete: true };
    const sides = {
        base: limit_states_sideOf(pairs, 'base', lists.base),
        head: limit_states_sideOf(pairs, 'head', lists.head),
    };
    const states = new Map();
    const add = (reached) => {
        const chosen = limited.filter((pair) => reached.includes(pair));
        const key = chosen.map((pair) => limited.indexOf(pair)).join();
        if (!states.has(key))
            states.set(key, entriesOf(chosen));
    };
    add([]);
    add(limited);
    const edited = editedPairs(pairs, sides);
    for (const [here, there] of [
        ['base', 'head'],
        ['head', 'base'],
    ])
        for (const pair of edited) {
            const entry = pair[here]?.entry;
            if (entry === undefined)
                continue;
            const rest = limited.filter((other) => other !== pair && other[there]?.entry.limit && !sides[here].precedes(other, pair));
            const own = entry.limit ? [pair] : [];
            add([...own, ...rest.filter((other) => other[there]?.entry.effect !== entry.effect)]);
            add(own);
            if (states.size > MAX_STATES)
                return { states: [...states.values()], isComplete: false };
        }
    return { states: [...states.values()], isComplete: true };
}
function entriesOf(pairs) {
    return new Set(pairs.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.entry ?? [])));
}
function limit_states_sideOf(pairs, side, lists) {
    const pairOf = new Map();
    for (const pair of pairs) {
        const entry = pair[side]?.entry;
        if (entry)
            pairOf.set(entry, pair);
    }
    const stages = [...(lists?.floors ?? []).map((floor) => [floor]), lists?.own ?? []];
    const places = new Map();
    for (const [stage, group] of stages.entries())
        for (const [at, { entry }] of (0,access_policy/* inOrderOfPriority */.P)(group).entries()) {
            const pair = pairOf.get(entry);
            if (pair)
                places.set(pair, { stage, at });
        }
    return {
        order: [...places.keys()],
        precedes: (first, second) => {
            const [a, b] = [places.get(first), places.get(second)];
            return a !== undefined && b !== undefined && a.stage === b.stage && a.at < b.at;
        },
    };
}
function editedPairs(pairs, { base, head }) {
    const edited = new Set(pairs.filter(({ base: was, head: is }) => !isSame(was, is)));
    const isKept = (pair) => pair.base !== undefined && pair.head !== undefined;
    const [before, after] = [base.order.filter(isKept), head.order.filter(isKept)];
    const first = before.findIndex((pair, index) => after[index] !== pair);
    const last = before.findLastIndex((pair, index) => after[index] !== pair);
    for (const pair of first === -1 ? [] : before.slice(first, last + 1))
        edited.add(pair);
    return [...edited];
}
function isSame(was, is) {
    return was !== undefined && is !== undefined && contentOf(was.entry) === contentOf(is.entry);
}

;// CONCATENATED MODULE: ./build/src/diff/access/access-changes.js












function accessChanges(base, head, tools, limits) {
    if (base?.access === undefined && head?.access === undefined)
        return [];
    const lists = { base: base?.access, head: head?.access };
    const sqlCount = (0,request_text/* sqlPatternsOf */.p4)([...access_changes_entriesOf(lists.base), ...access_changes_entriesOf(lists.head)]).size;
    const isTooMuch = sqlCount > MAX_SQL_PATTERNS && !haveSameRules(lists);
    const { states, isComplete } = limitStates(lists);
    const requests = new Map();
    for (const state of sqlCount > MAX_SQL_PATTERNS ? [] : states)
        for (const change of requestChanges(base, head, state, tools, limits)) {
            const key = reasonAndDirection(change);
            if (!requests.has(key))
                requests.set(key, change);
        }
    const pairs = base && head ? entryPairs(lists) : [];
    return [
        ...requests.values(),
        ...(isTooMuch ? [undecided('requests with SQL')] : []),
        ...(isComplete ? [] : [undecided('requests that are made while only some limits are reached')]),
        ...limitChanges(pairs),
        ...(base && head ? entrySettingChanges(lists, pairs) : []),
    ];
}
const MAX_SQL_PATTERNS = 64;
function access_changes_entriesOf(lists) {
    return [...(lists?.floors ?? []), ...(lists?.own ?? [])].flatMap(({ entries }) => entries);
}
function haveSameRules({ base, head }) {
    const rulesOf = (group) => [
        (0,access_policy/* inOrderOfPriority */.P)(group).map(({ entry }) => contentOf(entry)),
        group.some(({ otherwise }) => otherwise === 'deny'),
    ];
    const textOf = (lists) => JSON.stringify(lists && [...lists.floors.map((floor) => rulesOf([floor])), rulesOf(lists.own)]);
    return textOf(base) === textOf(head);
}
function undecided(subject) {
    return {
        direction: 'widens',
        kind: 'request',
        subject,
        before: null,
        after: null,
        sentence: `Card Gate could not decide whether the change allows more ${subject}, so this counts as a widening`,
        undecided: true,
    };
}
function reasonAndDirection({ direction, subject, before, after }) {
    return JSON.stringify([direction, subject, before, after]);
}
function requestChanges(base, head, state, tools, limits) {
    const sides = accessSides(base, head, state);
    const policies = { base: sides.base.side, head: sides.head.side };
    const lists = [base, head].flatMap((agent) => agent?.access ? [...agent.access.floors, ...agent.access.own] : []);
    const sqlPatterns = (0,request_text/* sqlPatternsOf */.p4)(lists.flatMap(({ entries }) => entries));
    const present = head ?? base;
    const actors = present ? (0,access_decider/* actorsOf */.S)(present) : [];
    const known = tools.flatMap((tool) => {
        const [actor] = actors;
        if (actor === undefined)
            return [];
        const request = (0,request_text/* callRequest */.UY)({ actor }, (0,decide/* requestOfTool */.f7)(tool), sqlPatterns);
        return [{ name: tool.canonical, request }];
    });
    const names = tools.map(({ canonical }) => canonical);
    const phrases = accessPhrases(sides, state.size > 0 ? 'reached' : 'open', {
        actors,
        tools: names,
        sqlPatterns,
    });
    return (0,name_changes/* nameChanges */.Z)(policies, new edits/* Causes */.R(policies), known, limits, phrases).changes;
}

// EXTERNAL MODULE: ./build/src/model/card.js
var card = __webpack_require__(64852);
;// CONCATENATED MODULE: ./build/src/diff/fields/lists.js
function reverse(direction) {
    return direction === 'widens' ? 'narrows' : direction === 'narrows' ? 'widens' : 'neutral';
}
function listChanges(base, head, words, near) {
    const { kind, coming, subject, state, came, gone } = words;
    const [before, after] = [
        new Set(base.map(({ value }) => value)),
        new Set(head.map(({ value }) => value)),
    ];
    return [
        ...firstOfEach(head)
            .filter(({ value }) => !before.has(value))
            .map(({ value, place }) => ({
            direction: coming,
            kind,
            subject: `the ${subject(value)}`,
            before: null,
            after: state,
            sentence: came(value),
            at: place,
        })),
        ...firstOfEach(base)
            .filter(({ value }) => !after.has(value))
            .map(({ value, place }) => ({
            direction: reverse(coming),
            kind,
            subject: `the ${subject(value)}`,
            before: state,
            after: null,
            sentence: gone(value),
            wasAt: place,
            ...(near && { at: near }),
        })),
    ];
}
function firstOfEach(list) {
    return list.filter(({ value }, index) => list.findIndex((entry) => entry.value === value) === index);
}
function settingChange(kind, subject, base, head, near) {
    if (base.rank === head.rank || (Number.isNaN(base.rank) && Number.isNaN(head.rank)))
        return undefined;
    const at = head.place ?? near;
    const now = head.words === null
        ? `${subject} (${base.words}) was removed`
        : `${subject} is now ${head.words}`;
    const was = head.words !== null && base.words !== null ? ` instead of ${base.words}` : '';
    return {
        direction: head.rank < base.rank ? 'narrows' : 'widens',
        kind,
        subject,
        before: base.words,
        after: head.words,
        sentence: `${now}${was}`,
        ...(at && { at }),
        ...(base.place && { wasAt: base.place }),
    };
}

;// CONCATENATED MODULE: ./build/src/diff/fields/conscience.js


function conscienceChanges(base, head) {
    const [before, after] = [byContent(base), byContent(head)];
    const kept = [...after].flatMap(([content, value]) => {
        const former = before.get(content);
        return former === undefined ? [] : keptValueChange(content, former, value);
    });
    const mode = settingChange('conscience', 'the mode of the conscience', modeOf(base), modeOf(head), head.place);
    return [
        ...(mode ? [mode] : []),
        ...listChanges([...before].map(([value, { place }]) => ({ value, place })), [...after].map(([value, { place }]) => ({ value, place })), {
            kind: 'conscience',
            coming: 'narrows',
            subject: (value) => `conscience value ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'held',
            came: (value) => `the conscience now holds ${typeWords(after.get(value))} ${(0,finding_words/* quoted */.TL)(value)}`,
            gone: (value) => `the conscience no longer holds ${typeWords(before.get(value))} ${(0,finding_words/* quoted */.TL)(value)}`,
        }, head.place),
        ...kept,
    ];
}
function byContent({ conscienceValues }) {
    const values = new Map();
    for (const value of conscienceValues)
        if (!values.has(value.content) || isBoundary(value))
            values.set(value.content, value);
    return values;
}
function isBoundary({ type }) {
    return type === 'BOUNDARY';
}
function typeWords(value) {
    return value && isBoundary(value) ? 'the boundary' : 'the value';
}
function modeOf({ conscienceMode }) {
    const mode = conscienceMode?.value ?? 'augment';
    return {
        rank: mode === 'replace' ? 0 : 1,
        words: (0,finding_words/* quoted */.TL)(mode),
        ...(conscienceMode && { place: conscienceMode.place }),
    };
}
function keptValueChange(content, base, head) {
    const setting = (value) => ({
        rank: (isBoundary(value) ? 0 : 2) + (value.severity === 'advisory' ? 1 : 0),
        words: (0,finding_words/* quoted */.TL)(value.severity === undefined ? value.type : `${value.type}, ${value.severity}`),
        place: value.place,
    });
    return [
        settingChange('conscience', `the conscience value ${(0,finding_words/* quoted */.TL)(content)}`, setting(base), setting(head), head.place),
    ].flatMap((change) => change ?? []);
}

// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(8730);
;// CONCATENATED MODULE: ./build/src/diff/fields/expiry.js


function expiryChange(base, head, near) {
    const [before, after] = [momentOf(base?.value), momentOf(head?.value)];
    if (base?.value === head?.value || (before === after && !Number.isNaN(before)))
        return [];
    const isUnclear = Number.isNaN(before) || Number.isNaN(after);
    const words = (date) => date ? (0,finding_words/* quoted */.TL)(date.value) : null;
    const [formerWords, presentWords] = [words(base), words(head)];
    return [
        {
            direction: isUnclear || after > before ? 'widens' : 'narrows',
            kind: 'expiry',
            subject: 'the expiry of the card',
            before: formerWords,
            after: presentWords,
            sentence: sentenceOf(formerWords, presentWords, isUnclear),
            at: head?.place ?? near,
            ...(base && { wasAt: base.place }),
            ...(isUnclear && { undecided: true }),
        },
    ];
}
function sentenceOf(before, after, isUnclear) {
    if (after === null)
        return `the card no longer expires; its expiry was ${before}`;
    if (before === null)
        return `the card, which had no expiry, now expires at ${after}`;
    const note = isUnclear ? '; these dates cannot be compared, so this counts as a widening' : '';
    return `the card now expires at ${after} instead of ${before}${note}`;
}
function momentOf(text) {
    return text === undefined ? Number.POSITIVE_INFINITY : ((0,date/* timeOf */.n)(text) ?? Number.NaN);
}

// EXTERNAL MODULE: ./build/src/model/setting.js
var setting = __webpack_require__(25136);
// EXTERNAL MODULE: ./build/src/diff/fields/settings.js
var settings = __webpack_require__(94011);
;// CONCATENATED MODULE: ./build/src/diff/fields/policy-fields.js






function policyFields(base, head, effective) {
    const [former, present] = [(0,alignment/* governing */.qf)(base), (0,alignment/* governing */.qf)(head)];
    if (former === undefined || present === undefined)
        return [];
    const isReportedHere = ({ key }) => !(key === 'unmappedSeverity' && effective.has(JSON.stringify(['default'])));
    const settingsOf = (agent) => (0,alignment/* alignmentPolicy */.WG)(agent).settings.filter(isReportedHere);
    return [
        ...(0,settings/* settingChanges */.e)(settingsOf(base), settingsOf(head), {
            kinds: SETTING_KINDS,
            near: present.place,
        }),
        ...ruleSeverities(former, present, effective),
    ];
}
const SETTING_KINDS = {
    failOpen: 'fail-open',
    mode: 'mode',
    graceHours: 'grace-period',
    unmappedSeverity: 'severity',
};
function modeChange(subject, base, head, near) {
    if ((0,setting/* compareSettings */.Z)(policy/* DEFAULT_ORDERS */.Q6.mode, base.mode, head.mode) === 'same')
        return undefined;
    const ranked = ({ mode, place, unsaid }) => ({
        rank: policy/* MODES_STRICTEST_FIRST */.uh.indexOf(mode),
        words: unsaid ? null : (0,finding_words/* quoted */.TL)(mode),
        ...(place && { place }),
    });
    return settingChange('mode', subject, ranked(base), ranked(head), near);
}
function severitySetting(severity, place) {
    return { rank: policy/* SEVERITY_RANK */.f3[severity], words: (0,finding_words/* quoted */.TL)(severity), ...(place && { place }) };
}
function ruleSeverities(base, head, effective) {
    const [former, present] = [worstOfEach(base), worstOfEach(head)];
    return [...present].flatMap(([key, rule]) => {
        const before = former.get(key);
        if (before === undefined || effective.has(JSON.stringify(['forbidden', key])))
            return [];
        const subject = `the severity of the rule against ${(0,finding_words/* quoted */.TL)(rule.pattern.text)}`;
        const setting = ({ severity, place }) => severitySetting(severity, place);
        return settingChange('severity', subject, setting(before), setting(rule), rule.place) ?? [];
    });
}
function worstOfEach({ forbidden }) {
    const worst = new Map();
    for (const rule of forbidden) {
        const key = (0,policy/* patternKey */.Q5)(rule.pattern);
        const before = worst.get(key);
        if (before === undefined || policy/* SEVERITY_RANK */.f3[rule.severity] < policy/* SEVERITY_RANK */.f3[before.severity])
            worst.set(key, rule);
    }
    return worst;
}

;// CONCATENATED MODULE: ./build/src/diff/fields/card-fields.js







function cardFields(base, head) {
    const [before, after] = [base.card, head.card];
    if (before && after)
        return [...actionChanges(base, head), ...fieldsOf(before, after)];
    if (before)
        return [cardAlone('widens', before, head.policy?.place)];
    if (after)
        return [cardAlone('narrows', after, after.place)];
    return actionChanges(base, head);
}
function cardAlone(direction, card, at) {
    const gone = direction === 'widens';
    return {
        direction,
        kind: gone ? 'card-removed' : 'card-added',
        subject: 'the card',
        before: gone ? 'present' : null,
        after: gone ? null : 'present',
        sentence: gone
            ? 'the card was removed, with its values, audit record and limits'
            : 'a card with new limits was added',
        ...(at && { at }),
        ...(gone && { wasAt: card.place }),
    };
}
function actionChanges(base, head) {
    const near = head.card?.autonomyPlace ?? head.policy?.place;
    const forbidden = ({ card, policy }) => [
        ...(card?.forbiddenActions ?? []),
        ...(policy?.forbiddenActions ?? []),
    ];
    return [
        ...listChanges(base.card?.boundedActions ?? [], head.card?.boundedActions ?? [], {
            kind: 'bounded-action',
            coming: 'widens',
            subject: (value) => `bounded action ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'bounded',
            came: (value) => `the card now lets the agent perform ${(0,finding_words/* quoted */.TL)(value)}, a new bounded action`,
            gone: (value) => `the card no longer lets the agent perform ${(0,finding_words/* quoted */.TL)(value)}, which was a bounded action`,
        }, near),
        ...listChanges(forbidden(base), forbidden(head), {
            kind: 'forbidden-action',
            coming: 'narrows',
            subject: (value) => `forbidden action ${(0,finding_words/* quoted */.TL)(value)}`,
            state: 'forbidden',
            came: (value) => `the action ${(0,finding_words/* quoted */.TL)(value)} is now forbidden`,
            gone: (value) => `the action ${(0,finding_words/* quoted */.TL)(value)} is no longer forbidden`,
        }, near),
    ];
}
function fieldsOf(base, head) {
    const value = (kind, noun) => ({
        kind,
        coming: 'narrows',
        subject: (name) => `${noun} ${(0,finding_words/* quoted */.TL)(name)}`,
        state: 'declared',
        came: (name) => `the ${noun} ${(0,finding_words/* quoted */.TL)(name)} was added`,
        gone: (name) => `the ${noun} ${(0,finding_words/* quoted */.TL)(name)} was removed`,
    });
    return [
        ...listChanges(base.declaredValues, head.declaredValues, value('declared-value', 'declared value'), head.declaredValues[0]?.place ?? head.place),
        ...listChanges(base.conflictsWith, head.conflictsWith, value('conflicting-value', 'conflicting value'), head.conflictsWith[0]?.place ?? head.place),
        ...conscienceChanges(base, head),
        ...integrityChange(base, head),
        ...valueLimit(base, head),
        ...auditChanges(base, head),
        ...expiryChange(base.expiresAt, head.expiresAt, head.place),
        ...neutral('principal', 'the principal', base.principal, head.principal, 'whom the agent serves', head.place),
        ...neutral('declared-value', 'the hierarchy of values', base.hierarchy, head.hierarchy, 'which value takes precedence', head.place),
    ];
}
function integrityChange({ integrityMode: base }, { integrityMode: head, autonomyPlace }) {
    const modeOf = (part) => ({
        mode: part?.value ?? 'off',
        ...(part ? { place: part.place } : { unsaid: true }),
    });
    return [modeChange('the integrity mode', modeOf(base), modeOf(head), autonomyPlace)].flatMap((change) => change ?? []);
}
function valueLimit({ maxAutonomousValue: base }, { maxAutonomousValue: head, autonomyPlace }) {
    const subject = 'the maximum autonomous value';
    const words = ({ value, }) => `${value.amount} ${(0,finding_words/* quoted */.TL)(value.currency)}`;
    const wasAt = base && { wasAt: base.place };
    if (base && head && base.value.currency !== head.value.currency)
        return [
            {
                direction: 'widens',
                kind: 'max-autonomous-value',
                subject,
                before: words(base),
                after: words(head),
                sentence: `${subject} is now ${words(head)} instead of ${words(base)}: currencies cannot be compared, so this counts as a widening`,
                at: head.place,
                ...wasAt,
                undecided: true,
            },
        ];
    const limit = (value) => ({
        rank: value?.value.amount ?? Number.POSITIVE_INFINITY,
        words: value ? words(value) : null,
        ...(value && { place: value.place }),
    });
    return [
        settingChange('max-autonomous-value', subject, limit(base), limit(head), autonomyPlace),
    ].flatMap((change) => change ?? []);
}
const ABSENT = 1;
function auditChanges({ audit: base }, { audit: head, place }) {
    const part = (located, rank, words) => ({
        rank: located ? rank(located.value) : ABSENT,
        words: located ? words(located.value) : null,
        ...(located && { place: located.place }),
    });
    const days = (located) => part(located, (value) => -value, (value) => `${value} ${value === 1 ? 'day' : 'days'}`);
    const queryable = (located) => part(located, (value) => (value ? 0 : 1), String);
    const evidence = (located) => part(located, (value) => -card/* TAMPER_EVIDENCE */.O.indexOf(value), finding_words/* quoted */.TL);
    return [
        ...[
            settingChange('audit', 'the retention of the audit record', days(base.retentionDays), days(head.retentionDays), place),
            settingChange('audit', '"queryable" of the audit record', queryable(base.queryable), queryable(head.queryable), place),
            settingChange('audit', 'the tamper evidence of the audit record', evidence(base.tamperEvidence), evidence(head.tamperEvidence), place),
        ].flatMap((change) => change ?? []),
        ...neutral('audit', 'the query endpoint of the audit record', base.queryEndpoint, head.queryEndpoint, 'where the record can be queried', place),
        ...neutral('audit', 'the storage of the audit record', base.storage, head.storage, 'where the record is kept', place),
    ];
}
function neutral(kind, subject, base, head, meaning, near) {
    const textOf = (located) => located === undefined ? null : canonical(located.value);
    const [before, after] = [textOf(base), textOf(head)];
    if (before === after)
        return [];
    const words = (text) => (text === null ? null : (0,finding_words/* quoted */.TL)(text));
    const how = before === null ? 'was added' : after === null ? 'was removed' : 'changed';
    const sentence = `${subject} (${meaning}) ${how}`;
    return [
        {
            direction: 'neutral',
            kind,
            subject,
            before: words(before),
            after: words(after),
            sentence,
            at: head?.place ?? near,
            ...(base && { wasAt: base.place }),
        },
    ];
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

;// CONCATENATED MODULE: ./build/src/floors/exemptions/before-and-after.js

function exemptionsBeforeAndAfter(base, head) {
    const [former, present] = [longest(base?.exemptions), longest(head.exemptions)];
    return [...new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
        const [before, after] = [former.get(key), present.get(key)];
        const either = after ?? before;
        return either ? [{ ...(before && { before }), ...(after && { after }), either }] : [];
    });
}
function longest(exemptions = []) {
    const found = new Map();
    for (const exemption of exemptions) {
        const { section, patterns } = exemption;
        const key = JSON.stringify([section, ...patterns.map(({ value }) => value).sort()]);
        const known = found.get(key);
        if (known === undefined || endOf(known) < endOf(exemption))
            found.set(key, exemption);
    }
    return found;
}
function endOf({ expiresAt }) {
    return (0,date/* timeOf */.n)(expiresAt) ?? Number.NaN;
}

;// CONCATENATED MODULE: ./build/src/diff/fields/exemptions.js





function exemptionChanges(base, head) {
    return exemptionsBeforeAndAfter(base, head).flatMap(({ before, after, either }) => settingChange('exemption', subjectOf(either), rankOf(before), rankOf(after), undefined) ?? []);
}
function rankOf(exemption) {
    if (exemption === undefined)
        return { rank: Number.NEGATIVE_INFINITY, words: null };
    const { expiresAt, place } = exemption;
    return { rank: momentOf(expiresAt), words: `in force until ${(0,finding_words/* quoted */.TL)(expiresAt)}`, place };
}
function subjectOf({ section, patterns }) {
    const names = (0,name_words/* someOf */.yU)(patterns.map(({ value }) => value), 'patterns');
    return `the exemption from ${(0,finding_words/* quoted */.TL)(section)}${names && ` for ${names}`}`;
}

// EXTERNAL MODULE: ./build/src/model/agent.js
var agent = __webpack_require__(30681);
;// CONCATENATED MODULE: ./build/src/diff/fields/ids.js


function idChanges(base, head) {
    const [before, after] = [(0,agent/* ownParts */.Fx)(base).card, (0,agent/* ownParts */.Fx)(head).card];
    if (!before || !after)
        return [];
    return [
        ...idChange('agent-id', 'agent_id', before, after),
        ...idChange('card-id', 'card_id', before, after),
    ];
}
function idChange(kind, key, base, head) {
    const [before, after] = [idOf(base, key), idOf(head, key)];
    if (before === after)
        return [];
    return [
        {
            direction: 'neutral',
            kind,
            subject: `the ${key}`,
            before: before ?? null,
            after: after ?? null,
            sentence: ids_sentenceOf(key, before, after),
            at: placeOf(head, key),
            wasAt: placeOf(base, key),
        },
    ];
}
function ids_sentenceOf(key, before, after) {
    if (after === undefined)
        return `the card no longer has the ${key} ${(0,finding_words/* quoted */.TL)(before ?? '')}`;
    if (before === undefined)
        return `the card now has the ${key} ${(0,finding_words/* quoted */.TL)(after)}`;
    return `the ${key} is now ${(0,finding_words/* quoted */.TL)(after)} instead of ${(0,finding_words/* quoted */.TL)(before)}`;
}
function idOf(card, key) {
    return key === 'agent_id' ? card.agentId : card.cardId;
}
function placeOf({ place }, key) {
    return { document: place.document, path: [key] };
}

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
;// CONCATENATED MODULE: ./build/src/diff/fields/tool-lists.js


function toolListChanges(base, head) {
    if (base.tools === undefined || head.tools !== undefined)
        return [];
    const at = head.card?.place ?? head.policy?.place;
    const wasAt = base.tools.tools.find(({ place }) => place !== undefined)?.place;
    const [unread] = head.unreadToolLists ?? [];
    const [first, ...others] = base.tools.sources;
    const more = others.length > 0 ? ` and ${(0,digits/* digits */.v)(others.length)} more` : '';
    return [
        {
            direction: 'widens',
            subject: 'the tool list',
            before: 'checked',
            after: null,
            ...(unread === undefined
                ? {
                    kind: 'tools-removed',
                    sentence: `the tool list${first === undefined ? '' : ` ${(0,finding_words/* quoted */.TL)(first)}${more}`} was removed, so no tool is checked`,
                }
                : {
                    kind: 'not-compared',
                    undecided: true,
                    sentence: `the tools of the agent could not be compared, because ${(0,finding_words/* quoted */.TL)(unread)} could not be read`,
                }),
            ...(at && { at }),
            ...(wasAt && { wasAt }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/diff/fields/triggers.js




function triggerChanges(base, head) {
    const [former, present] = [strictestOfEach(base), strictestOfEach(head)];
    return [...new Set([...former.keys(), ...present.keys()])].flatMap((key) => {
        const [before, after] = [former.get(key), present.get(key)];
        const trigger = after ?? before;
        if (trigger === undefined)
            return [];
        const setting = (side) => ({
            rank: side ? alignment/* TRIGGER_ACTIONS */.zw.indexOf(side.action) : alignment/* TRIGGER_ACTIONS */.zw.length,
            words: side ? (0,finding_words/* quoted */.TL)(side.action) : null,
            ...(side && { place: side.place }),
        });
        const near = before && nearest(before, base, head);
        return (settingChange('trigger', `the trigger on ${(0,finding_words/* quoted */.TL)(trigger.text)}`, setting(before), setting(after), near) ?? []);
    });
}
function nearest(trigger, base, { card, policy }) {
    const ofCard = base.card?.triggers.includes(trigger) === true;
    return ofCard ? (card?.autonomyPlace ?? policy?.place) : (policy?.place ?? card?.autonomyPlace);
}
function strictestOfEach(agent) {
    const strictest = new Map();
    for (const trigger of (0,alignment/* triggersOf */.XJ)(agent)) {
        if (!(0,policy_side/* asksForOtherFacts */.vg)(trigger))
            continue;
        const key = (0,alignment/* conditionKey */.pq)(trigger);
        const before = strictest.get(key);
        if (before === undefined ||
            alignment/* TRIGGER_ACTIONS */.zw.indexOf(trigger.action) < alignment/* TRIGGER_ACTIONS */.zw.indexOf(before.action))
            strictest.set(key, trigger);
    }
    return strictest;
}

// EXTERNAL MODULE: ./build/src/diff/ineffective-edits.js
var ineffective_edits = __webpack_require__(78648);
// EXTERNAL MODULE: ./build/src/model/decision.js
var model_decision = __webpack_require__(56888);
;// CONCATENATED MODULE: ./build/src/diff/names/aliases.js




function aliasChanges({ head }, { before, after }) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((tool) => {
        const [former, present] = [before.get(tool) ?? [], after.get(tool) ?? []];
        if (isSameSet(former, present))
            return [];
        const formerDecision = head.decide(requestOf(tool, former));
        const decision = head.decide(requestOf(tool, present));
        const direction = (0,change_draft/* towards */.dl)((0,model_decision/* rankOf */.IQ)(formerDecision), (0,model_decision/* rankOf */.IQ)(decision));
        if (direction === 'neutral')
            return [];
        const [levelBefore, levelAfter] = [(0,change/* wordOf */.aG)(formerDecision), (0,change/* wordOf */.aG)(decision)];
        const added = present.filter((alias) => !former.includes(alias));
        const removed = former.filter((alias) => !present.includes(alias));
        const list = (aliases) => aliases.map((alias) => JSON.stringify(alias)).join(', ');
        const reason = added.length > 0
            ? `the configuration adds the ${added.length === 1 ? 'alias' : 'aliases'} ${list(added)}`
            : `the configuration removes the ${removed.length === 1 ? 'alias' : 'aliases'} ${list(removed)}`;
        return [
            {
                direction,
                kind: 'alias',
                subject: `the tool ${JSON.stringify(tool)}`,
                before: levelBefore,
                after: levelAfter,
                sentence: `${JSON.stringify(tool)} is ${(0,name_words/* becomes */.h6)(levelBefore, levelAfter)}: ${reason}`,
                tools: [tool],
            },
        ];
    });
}
function requestOf(tool, aliases) {
    return { all: [tool, ...aliases], granting: [tool, ...aliases] };
}
function isSameSet(a, b) {
    return a.length === b.length && a.every((name) => b.includes(name));
}

// EXTERNAL MODULE: ./build/src/evaluation/decision/compare-requests.js
var compare_requests = __webpack_require__(9814);
;// CONCATENATED MODULE: ./build/src/diff/names/limits.js






function limits_limitChanges(sides, limits) {
    const isGoverned = ({ policy }) => policy.otherwise.kind === 'default';
    if (!isGoverned(sides.base) || !isGoverned(sides.head))
        return [];
    return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY, limits)];
}
const DOMAINS = {
    kind: 'allowed-domains',
    textOf: ({ allowedDomains }) => allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
    includesUnmapped: true,
    changes: domainChanges,
};
const SEVERITY = {
    kind: 'severity',
    textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
    includesUnmapped: false,
    changes: (base, head) => {
        const setting = (capability) => capability?.severityOnUnmapped
            ? severitySetting(capability.severityOnUnmapped.value, capability.severityOnUnmapped.place)
            : { rank: Number.POSITIVE_INFINITY, words: null };
        return [
            settingChange('severity', `"severity_on_unmapped" of ${namesOf(base, head)}`, setting(base), setting(head), head?.place),
        ];
    },
};
const CLOSED = 'closed';
function changesOf({ base, head }, limit, limits) {
    const isSet = [base, head].some(({ deciding }) => (0,policy_side/* ofKind */.CZ)(deciding, 'mapping').some(({ capability }) => limit.textOf(capability) !== undefined));
    if (!isSet)
        return [];
    const { classes, decided } = (0,compare_requests/* compareReadings */.PB)(decidingOf(base), decidingOf(head), [detailOf(base, limit), detailOf(head, limit)], ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
        if (left === CLOSED || right === CLOSED || limitIn(left) === limitIn(right))
            return undefined;
        return JSON.stringify([left, right]);
    }, limits);
    const drafts = new Map();
    for (const name of classes.values()) {
        const [former, present] = [base, head].map(({ decide }) => capabilityOf(decide(name).settled[0]));
        for (const draft of limit.changes(former, present))
            if (draft && !drafts.has(draft.sentence))
                drafts.set(draft.sentence, draft);
    }
    return decided ? [...drafts.values()] : [...drafts.values(), limits_undecided(limit.kind)];
}
function decidingOf({ policy }) {
    const isOpen = (rule) => ({ ...rule, level: 'allowed' });
    return {
        ...policy,
        stages: policy.stages
            .filter(({ role }) => role === 'decides')
            .map((stage) => ({ ...stage, rules: stage.rules.map(isOpen) })),
        otherwise: isOpen(policy.otherwise),
    };
}
function detailOf({ policy }, { textOf, includesUnmapped }) {
    const nothing = JSON.stringify(['', null]);
    const isClosed = !includesUnmapped || policy.otherwise.level === 'denied';
    return {
        keyOf: (rule) => {
            if (rule.kind !== 'mapping')
                return isClosed ? CLOSED : nothing;
            const text = textOf(rule.capability);
            return text === undefined ? nothing : JSON.stringify([rule.capability.name, text]);
        },
        limits: 'strictest',
    };
}
function limitIn(key) {
    return JSON.parse(key)[1];
}
function capabilityOf(rule) {
    return rule.kind === 'mapping' ? rule.capability : undefined;
}
function namesOf(base, head) {
    const names = [...new Set([base, head].flatMap((side) => (side ? [side.name] : [])))].sort();
    return `the ${names.length > 1 ? 'capabilities' : 'capability'} ${(0,finding_words/* enumeration */.eG)(names)}`;
}
function domainChanges(base, head) {
    const [before, after] = [base?.allowedDomains, head?.allowedDomains];
    const of = `of ${namesOf(base, head)}`;
    const [at, wasAt] = [after?.place ?? head?.place, before?.place ?? base?.place];
    const places = { ...(at && { at }), ...(wasAt && { wasAt }) };
    const list = (domains) => domains === undefined ? 'any' : (0,name_words/* someOf */.yU)([...new Set(domains)].sort(), 'domains') || 'none';
    const draft = {
        kind: 'allowed-domains',
        subject: `the domains ${of}`,
        ...places,
        before: list(before?.value),
        after: list(after?.value),
    };
    if (after === undefined)
        return [
            {
                ...draft,
                direction: 'widens',
                sentence: `tools ${of} may now reach any domain instead of only ${draft.before}`,
            },
        ];
    if (before === undefined)
        return [
            {
                ...draft,
                direction: 'narrows',
                sentence: `tools ${of} may now reach only ${draft.after} instead of any domain`,
            },
        ];
    const only = (domains, others) => (0,name_words/* someOf */.yU)([...new Set(domains)].filter((domain) => !others.includes(domain)).sort(), 'domains');
    const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
    return [
        ...(gained
            ? [
                {
                    ...draft,
                    direction: 'widens',
                    sentence: `tools ${of} may now also reach ${gained}`,
                },
            ]
            : []),
        ...(lost
            ? [
                {
                    ...draft,
                    direction: 'narrows',
                    sentence: `tools ${of} may no longer reach ${lost}`,
                },
            ]
            : []),
    ];
}
function limits_undecided(kind) {
    const subject = kind === 'severity' ? '"severity_on_unmapped" of capabilities' : 'the domains of capabilities';
    return {
        direction: 'widens',
        kind,
        subject,
        before: null,
        after: null,
        sentence: `Card Gate could not decide whether ${subject} became less strict, so this counts as a widening`,
        undecided: true,
    };
}

;// CONCATENATED MODULE: ./build/src/diff/compare.js



















const MAX_WORK = 20_000_000;
function compareAgents(base, head, options = {}) {
    const present = head ?? base;
    if (present === undefined)
        throw new Error('an agent that is absent on both sides is compared');
    const { name } = present.agent;
    const drafts = draftsOf(base?.agent, head?.agent, options);
    const changes = (0,change_draft/* inOrder */.al)(drafts.map((draft) => (0,change_draft/* changeOf */.C2)(name, draft)));
    return {
        agent: name,
        status: base === undefined ? 'added' : head === undefined ? 'removed' : 'kept',
        ...(base && base.agent.name !== name && { formerly: base.agent.name }),
        direction: (0,change_draft/* directionOfChanges */.Si)(changes),
        changes,
        coverage: { before: base?.coverage ?? null, after: head?.coverage ?? null },
    };
}
function compareAll(pairs, options = {}) {
    const budget = options.budget ?? { left: MAX_WORK };
    const agents = pairs
        .map(({ base, head, names = [] }) => compareAgents(base, head, {
        ...options,
        budget,
        names: [...(options.names ?? []), ...names],
    }))
        .sort((a, b) => compareText(a.agent, b.agent));
    return { direction: directionOf(agents.map(({ direction }) => direction)), agents };
}
function draftsOf(base, head, options) {
    if (base && head)
        return changesOfKept(base, head, options);
    if (head)
        return changesOfAdded(head, options);
    return base ? [removal(base)] : [];
}
function changesOfKept(base, head, options) {
    const sides = (0,policy_side/* agentSides */.GX)(base, head);
    const causes = new edits/* Causes */.R(sides);
    const limits = questionLimits(options);
    const names = (0,name_changes/* nameChanges */.Z)(sides, causes, (0,name_changes/* toolRequests */.J)(toolsOf(base, head, options)), limits);
    return [
        ...names.changes,
        ...(options.aliases ? aliasChanges(sides, options.aliases) : []),
        ...cardFields(base, head),
        ...policyFields(base, head, names.effective),
        ...limits_limitChanges(sides, limits),
        ...accessChanges(base, head, toolsOf(base, head, options), limits),
        ...triggerChanges(base, head),
        ...exemptionChanges(base, head),
        ...toolListChanges(base, head),
        ...idChanges(base, head),
        ...(names.decided ? (0,ineffective_edits/* withoutEffect */.o)(sides, causes, names.effective, limits) : []),
    ];
}
function changesOfAdded(head, options) {
    const tools = toolsOf(undefined, head, options);
    const changes = head.access && (0,alignment/* governing */.qf)(head) === undefined
        ? accessChanges(undefined, head, tools, questionLimits(options))
        : grantedByPolicy(head, tools, options);
    const actions = head.card?.boundedActions ?? [];
    const list = (0,name_words/* someOf */.yU)(actions.map(({ value }) => value), 'actions');
    const bounded = {
        direction: 'widens',
        kind: 'bounded-action',
        subject: actions.length === 1 ? `the bounded action ${list}` : 'the bounded actions',
        before: null,
        after: 'bounded',
        sentence: `the new card lets the agent perform ${list}`,
        ...(head.card && { at: head.card.autonomyPlace }),
    };
    return [
        ...changes,
        ...(actions.length > 0 ? [bounded] : []),
        ...exemptionChanges(undefined, head),
    ];
}
function grantedByPolicy(head, tools, options) {
    const sides = (0,policy_side/* agentSides */.GX)(undefined, head);
    const limits = questionLimits(options);
    return (0,name_changes/* nameChanges */.Z)(sides, new edits/* Causes */.R(sides), (0,name_changes/* toolRequests */.J)(tools), limits).changes;
}
function removal(base) {
    const list = base.access?.own[0]?.document;
    const wasAt = base.card?.place ?? base.policy?.place ?? (list && (0,finding/* topOf */.HX)(list));
    return {
        direction: 'widens',
        kind: 'agent-removed',
        subject: 'the agent',
        before: 'checked',
        after: null,
        sentence: 'the agent was removed, so its files are no longer checked',
        ...(wasAt && { wasAt }),
    };
}
function questionLimits({ stateLimit, budget }) {
    return { ...(stateLimit !== undefined && { stateLimit }), budget: budget ?? { left: MAX_WORK } };
}
function toolsOf(base, head, { names = [] }) {
    const named = names.map((name) => ({ canonical: name, raw: [name], aliases: [] }));
    return (0,tool/* mergeTools */.cq)([...(head.tools?.tools ?? []), ...(base?.tools?.tools ?? []), ...named]);
}


/***/ }),

/***/ 94011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settingChanges)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64869);
/* harmony import */ var _model_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25136);


function settingChanges(base, head, { kinds = {}, near } = {}) {
    const keys = new Set([...base, ...head].map(({ key }) => key));
    return [...keys].flatMap((key) => {
        const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
        const present = after ?? before;
        if (present === undefined)
            return [];
        const comparison = (0,_model_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSettings */ .Z)(present.order, before?.value, after?.value);
        if (comparison === 'same')
            return [];
        const [formerWords, presentWords] = [wordsOf(before), wordsOf(after)];
        const at = after?.place ?? near;
        return [
            {
                direction: DIRECTIONS[comparison],
                kind: kinds[key] ?? 'setting',
                subject: present.subject,
                before: formerWords,
                after: presentWords,
                sentence: membersSentence(present.subject, before, after) ??
                    sentenceOf(present.subject, formerWords, presentWords),
                ...(at && { at }),
                ...(before?.place && { wasAt: before.place }),
                ...(comparison === 'unclear' && { undecided: true }),
            },
        ];
    });
}
const DIRECTIONS = {
    wider: 'widens',
    both: 'widens',
    unclear: 'widens',
    narrower: 'narrows',
};
function wordsOf(setting) {
    if (setting?.value === undefined)
        return null;
    return setting.words ?? (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(String(setting.value));
}
function sentenceOf(subject, before, after) {
    if (after === null)
        return `${subject} (${before}) was removed`;
    const now = `${subject} is now ${after}`;
    return before === null ? now : `${now} instead of ${before}`;
}
function membersSentence(subject, before, after) {
    if (!Array.isArray(before?.value) || !Array.isArray(after?.value))
        return undefined;
    const [former, present] = [before.value.map(String), after.value.map(String)];
    const added = present.filter((member) => !former.includes(member));
    const removed = former.filter((member) => !present.includes(member));
    const parts = [
        ...(added.length > 0 ? [`now contains ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)(added)}`] : []),
        ...(removed.length > 0 ? [`no longer contains ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)(removed)}`] : []),
    ];
    return `${subject} ${parts.join(' and ')}`;
}


/***/ }),

/***/ 78648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withoutEffect)
/* harmony export */ });
/* harmony import */ var _evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23353);
/* harmony import */ var _evaluation_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98171);
/* harmony import */ var _evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87951);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64869);
/* harmony import */ var _model_decision_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56888);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94956);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45354);
/* harmony import */ var _pattern_language_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54302);
/* harmony import */ var _pattern_likely_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57902);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94);
/* harmony import */ var _names_name_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76500);
/* harmony import */ var _names_policy_side_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83201);












const MAX_STATES = 500;
function withoutEffect(sides, causes, effective, limits, phrases = _names_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME_PHRASES */ .$m) {
    const { base, head } = sides;
    if ([base, head].some(({ policy }) => !isStated(policy.otherwise)))
        return [];
    const drafts = new Map();
    for (const [side, other] of [
        [base, head],
        [head, base],
    ]) {
        for (const rule of (0,_names_policy_side_js__WEBPACK_IMPORTED_MODULE_9__/* .allRules */ .V7)(side)) {
            if (!causes.isEdited(rule))
                continue;
            const cause = causes.causeOf(rule);
            if (effective.has(cause.key) || drafts.has(cause.key) || isSaidElsewhere(rule, cause, other))
                continue;
            if (isRewritten(rule, other, causes, limits))
                continue;
            drafts.set(cause.key, draftOf(rule, cause, sides, causes, phrases));
        }
    }
    return [...drafts.values()];
}
function isStated({ kind }) {
    return kind === 'default' || kind === 'otherwise';
}
function isSaidElsewhere(rule, cause, { limits, policy }) {
    switch (rule.kind) {
        case 'forbidden':
            return (0,_names_policy_side_js__WEBPACK_IMPORTED_MODULE_9__/* .ofKind */ .CZ)(limits, 'forbidden').some((limit) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .patternKey */ .Q5)(limit.forbidden.pattern) === (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .patternKey */ .Q5)(rule.forbidden.pattern));
        case 'trigger':
            return (0,_names_policy_side_js__WEBPACK_IMPORTED_MODULE_9__/* .asksForOtherFacts */ .vg)(rule.trigger);
        case 'mapping':
            return cause.kind === 'actions';
        case 'default': {
            const { otherwise } = policy;
            return (otherwise.kind === 'default' &&
                otherwise.defaults.unmappedAction === rule.defaults.unmappedAction);
        }
        case 'entry':
        case 'otherwise':
            return false;
        case 'ungoverned':
        case 'absent':
            return true;
        default:
            return rule;
    }
}
function isRewritten(rule, other, causes, limits) {
    if ((0,_model_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .isOtherwise */ .LZ)(rule))
        return false;
    const alike = [...other.limits, ...other.deciding].filter((candidate) => isAsStrict(candidate, rule, other));
    const within = { stateLimit: MAX_STATES, ...(limits.budget && { budget: limits.budget }) };
    return (isCovered(rule, alike, within) &&
        !isCovered(rule, alike.filter((candidate) => !causes.isEdited(candidate)), within));
}
function isAsStrict(candidate, rule, { limits }) {
    const isLimit = limits.includes(candidate);
    if (rule.kind === 'mapping' || rule.kind === 'entry')
        return candidate.kind === rule.kind && candidate.level === rule.level;
    return isLimit && (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .rankOf */ .IQ)(candidate) <= (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .rankOf */ .IQ)(rule);
}
function isCovered(rule, others, limits) {
    const forms = [
        wholeFormOf(rule),
        unionOf(others),
        ...others.flatMap((candidate) => ((0,_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .simplePatterns */ .UL)(candidate) ? [] : [(0,_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(candidate)])),
    ];
    const [a, b] = [
        forms.map(({ stage }) => stage),
        forms.map(({ stage: { mode } }) => ({ mode, entries: [] })),
    ];
    const isUncovered = (outcome) => forms.every(({ holds }, index) => holds(outcome[index] ?? []) === (index === 0));
    const { classes, decided } = (0,_pattern_language_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFunctions */ .Rs)({ stages: a }, { stages: b }, (outcome) => (isUncovered(outcome) ? 'uncovered' : undefined), limits);
    return decided && classes.size === 0;
}
function wholeFormOf(rule) {
    return (0,_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .simplePatterns */ .UL)(rule) ? unionOf([rule]) : (0,_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(rule);
}
function unionOf(rules) {
    const entries = rules
        .flatMap((rule) => (0,_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .simplePatterns */ .UL)(rule) ?? [])
        .map((pattern) => ({ pattern, label: 'hit' }));
    return { stage: { mode: 'all', entries }, holds: (labels) => labels.length > 0 };
}
function patternsOf({ match: { patterns = [] }, condition }) {
    const conditionPatterns = condition === undefined || condition === 'unreadable' ? [] : (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_11__/* .toolPatterns */ .WE)(condition);
    return [...patterns, ...conditionPatterns].map(({ text }) => text);
}
const KINDS = {
    forbidden: 'forbidden-rule',
    trigger: 'trigger',
    mapping: 'capability',
    default: 'default',
    entry: 'names',
    otherwise: 'default',
    ungoverned: 'default',
    absent: 'default',
};
function draftOf(rule, cause, sides, causes, { reasonOf, subjectOf }) {
    const { base, head } = sides;
    const isNew = cause.side === 'head';
    const deciding = decidesAnyway(rule, cause, head);
    const near = deciding?.place ?? nearest(head);
    return {
        direction: 'neutral',
        kind: KINDS[rule.kind],
        subject: subjectOf(cause),
        before: stateOf(rule, base, !isNew),
        after: stateOf(rule, head, isNew),
        sentence: `${reasonOf(cause, sides, causes)}, but this has no effect today${deciding ? anyway(deciding) : ''}`,
        ...(isNew
            ? rule.place && { at: rule.place }
            : { ...(near && { at: near }), ...(rule.place && { wasAt: rule.place }) }),
        noEffect: true,
    };
}
function stateOf(rule, side, isPresent) {
    if (rule.kind === 'default' || rule.kind === 'otherwise')
        return (0,_names_name_words_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultWords */ .lr)(side);
    if (rule.kind !== 'trigger')
        return isPresent ? 'present' : null;
    const trigger = side.agent &&
        (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .triggersOf */ .XJ)(side.agent).find((candidate) => (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(candidate) === (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(rule.trigger));
    return trigger ? (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(trigger.action) : null;
}
function nearest({ agent, policy }) {
    return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}
function decidesAnyway(rule, cause, head) {
    const patterns = rule.kind === 'mapping' && cause.kind === 'capability'
        ? rule.capability.patterns.flatMap(_model_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingTexts */ .jt)
        : patternsOf(rule);
    const others = (0,_pattern_likely_names_js__WEBPACK_IMPORTED_MODULE_6__/* .likelyNames */ .H)(patterns).map((name) => otherDecidingRule(rule, name, head));
    return new Set(others.map(anyway)).size === 1 ? others[0] : undefined;
}
function otherDecidingRule(rule, name, { decide, policy }) {
    const hits = new Set(decide(name).matching);
    const isOther = (candidate) => candidate.key !== rule.key &&
        !(candidate.group !== undefined && candidate.group.place === rule.group?.place);
    const { limits, settled } = (0,_evaluation_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decideHits */ .ZF)(policy, (candidate) => hits.has(candidate) && isOther(candidate));
    const worst = limits.toSorted(_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLimits */ .sB)[0];
    return worst && (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .rankOf */ .IQ)(worst) <= (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_10__/* .rankOf */ .IQ)(settled[0]) ? worst : settled[0];
}
function anyway(rule) {
    switch (rule.kind) {
        case 'forbidden':
            return `: the rule against ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rule.forbidden.pattern.text)} decides anyway`;
        case 'trigger':
            return `: the trigger on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rule.trigger.text)} decides anyway`;
        case 'mapping':
            return `: the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rule.capability.name)} maps these tools anyway${rule.level === 'denied' ? ', which goes beyond the card' : ''}`;
        case 'default':
            return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
        case 'entry':
            return `: the rule on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(rule.name)} decides anyway`;
        case 'otherwise':
            return `: requests that no rule matches are ${(0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .wordOf */ .aG)(rule)} anyway`;
        case 'ungoverned':
        case 'absent':
            return '';
        default:
            return rule;
    }
}
const UNMAPPED = { allow: 'allowed', warn: 'flagged with a warning', deny: 'denied' };


/***/ }),

/***/ 36862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Causes)
/* harmony export */ });
/* harmony import */ var _evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23353);
/* harmony import */ var _model_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56888);
/* harmony import */ var _model_entry_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(331);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94956);
/* harmony import */ var _policy_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83201);





class Causes {
    #sides;
    #keys;
    #patterns;
    #capabilities;
    constructor(sides) {
        this.#sides = sides;
        const both = (partOf) => ({
            base: partOf(sides.base),
            head: partOf(sides.head),
        });
        this.#keys = both((side) => new Set((0,_policy_side_js__WEBPACK_IMPORTED_MODULE_3__/* .allRules */ .V7)(side).map(({ key }) => key)));
        const mappings = both(({ deciding }) => (0,_policy_side_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(deciding, 'mapping'));
        const byPattern = (rules) => groupBy(rules, ({ pattern }) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(pattern));
        this.#patterns = { base: byPattern(mappings.base), head: byPattern(mappings.head) };
        const names = (rules) => new Set(rules.map(({ capability }) => capability.name));
        this.#capabilities = { base: names(mappings.base), head: names(mappings.head) };
    }
    isEdited = ({ key, kind }) => kind !== 'absent' && !(this.#keys.base.has(key) && this.#keys.head.has(key));
    patternsLike(mapping, side) {
        return this.#patterns[side].get((0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(mapping.pattern)) ?? [];
    }
    causeOf(decider) {
        const side = this.#keys.head.has(decider.key) ? 'head' : 'base';
        const cause = (kind, parts) => ({
            key: JSON.stringify([kind, ...parts]),
            kind,
            decider,
            side,
        });
        switch (decider.kind) {
            case 'forbidden':
                return cause('forbidden', [(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(decider.forbidden.pattern)]);
            case 'trigger':
                return cause('trigger', [(0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(decider.trigger)]);
            case 'mapping': {
                const other = side === 'head' ? 'base' : 'head';
                const [like] = this.patternsLike(decider, other);
                if (like) {
                    const actions = [
                        ...new Set([decider, like].flatMap(({ exceeded }) => exceeded.map(({ action }) => action.value))),
                    ].sort();
                    return { ...cause('actions', actions), actions };
                }
                const { name } = decider.capability;
                return this.#capabilities[other].has(name)
                    ? cause('pattern', [(0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(decider.pattern)])
                    : cause('capability', [name]);
            }
            case 'entry':
                return cause('entry', [requestsKey(decider)]);
            case 'default':
            case 'absent':
            case 'otherwise':
                return cause('default', []);
            case 'ungoverned':
                return cause('ungoverned', []);
            default:
                return decider;
        }
    }
    counterpart({ decider, side, kind }) {
        const other = this.#sides[side === 'base' ? 'head' : 'base'];
        const { agent } = other;
        switch (kind) {
            case 'forbidden':
            case 'trigger':
            case 'entry': {
                const { key } = this.causeOf(decider);
                const altered = [...other.limits, ...other.deciding].find((rule) => rule.key !== decider.key && this.isEdited(rule) && this.causeOf(rule).key === key);
                return (altered ??
                    (decider.kind === 'trigger' && agent ? sameTrigger(decider.trigger, agent) : undefined));
            }
            case 'default':
                return other.policy.otherwise;
            default:
                return undefined;
        }
    }
    between(base, head) {
        const [less, more] = (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(base) < (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(head) ? [base, head] : [head, base];
        const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
        if (moreSettled.kind === 'ungoverned')
            return { first: [this.causeOf(moreSettled)], lesser: [] };
        const restraining = less.limits.filter((limit) => (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(limit) < (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(more));
        const edited = restraining.filter(this.isEdited);
        const granting = (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(lessSettled) < (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(more)
            ? this.#ofSettled(lessSettled, moreSettled, less === base ? 'head' : 'base')
            : [];
        const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
        const worst = [
            ...edited
                .filter((limit) => (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(limit) === (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(less))
                .map((limit) => this.causeOf(limit)),
            ...((0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(lessSettled) === (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(less) ? granting.slice(0, 1) : []),
        ];
        const known = worst.length > 0 ? worst : all.slice(0, 1);
        const first = known.length > 0
            ? known
            : restraining
                .slice(0, 1)
                .map((limit) => orderCause(limit, less === base ? 'base' : 'head'));
        return { first, lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key)) };
    }
    #ofSettled(less, more, side) {
        if ((0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .isOtherwise */ .LZ)(less) && !(0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .isOtherwise */ .LZ)(more)) {
            const { otherwise } = this.#sides[side].policy;
            if ((0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(otherwise) >= (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(more))
                return [this.causeOf(less.kind === 'absent' ? otherwise : less)];
            return [
                this.causeOf(more),
                ...(this.isEdited(less) && (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(less) < (0,_model_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(otherwise) ? [this.causeOf(less)] : []),
            ];
        }
        if (this.isEdited(less))
            return [this.causeOf(less)];
        if (this.isEdited(more))
            return [this.causeOf(more)];
        return [orderCause(more, side)];
    }
}
function orderCause(decider, side) {
    return { key: JSON.stringify(['order', decider.key]), kind: 'order', decider, side };
}
function requestsKey({ match, condition }) {
    return (0,_model_entry_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .matchKey */ .LJ)({ match: { ...match, tries: 'all' }, ...(condition && { condition }) });
}
function sameTrigger(trigger, agent) {
    return (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .triggersOf */ .XJ)(agent).find((candidate) => (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(candidate) === (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(trigger));
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const item of list) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 51885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ nameChanges),
  J: () => (/* binding */ toolRequests)
});

// EXTERNAL MODULE: ./build/src/evaluation/decision/decide.js + 1 modules
var decide = __webpack_require__(98171);
// EXTERNAL MODULE: ./build/src/model/decision.js
var model_decision = __webpack_require__(56888);
// EXTERNAL MODULE: ./build/src/pattern/condition.js
var pattern_condition = __webpack_require__(45354);
// EXTERNAL MODULE: ./build/src/pattern/likely-names.js
var likely_names = __webpack_require__(57902);
// EXTERNAL MODULE: ./build/src/diff/change.js
var change = __webpack_require__(94);
// EXTERNAL MODULE: ./build/src/diff/change-draft.js
var change_draft = __webpack_require__(24120);
// EXTERNAL MODULE: ./build/src/diff/names/name-words.js
var name_words = __webpack_require__(76500);
// EXTERNAL MODULE: ./build/src/evaluation/decision/compare-requests.js
var compare_requests = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/src/pattern/language.js + 3 modules
var language = __webpack_require__(54302);
;// CONCATENATED MODULE: ./build/src/diff/names/witnesses.js


const MAX_TOGETHER = 8;
const MAX_CLOSE_STATES = 10_000;
function askOverRequests({ base, head }, edits, limits) {
    const isMany = [base, head].some((side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER);
    const looks = isMany ? ['worst', 'levels'] : ['sets', 'worst', 'levels'];
    const names = new Set();
    for (const look of looks) {
        const { stateLimit = language/* STATE_LIMIT */.Eo } = limits;
        const within = look === 'levels'
            ? limits
            : { ...limits, stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES) };
        const details = [detailOf(base, edits, look), detailOf(head, edits, look)];
        const { classes, decided } = (0,compare_requests/* compareReadings */.PB)(base.policy, head.policy, details, wayOf, within);
        for (const name of classes.values())
            names.add(name);
        if (decided)
            return { names: [...names], decided };
    }
    return { names: [...names], decided: false };
}
function detailOf(side, { isEdited, causeOf }, look) {
    const limitsAndDefault = new Set([...side.limits, side.policy.otherwise]);
    return {
        keyOf: (rule) => {
            if (look === 'levels' || !isEdited(rule))
                return undefined;
            return limitsAndDefault.has(rule) ? rule.key : causeOf(rule);
        },
        limits: look === 'sets' ? 'every' : 'strictest',
    };
}
function wayOf(base, head) {
    if (base.rank === head.rank)
        return undefined;
    const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
    const restricting = less.limits.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
    return JSON.stringify([
        base.rank,
        head.rank,
        [...new Set(restricting)].sort(),
        less.settled.rank < more.rank && [less.settled.text, more.settled.text],
    ]);
}

;// CONCATENATED MODULE: ./build/src/diff/names/name-changes.js








function toolRequests(tools) {
    return tools.map((tool) => ({ name: tool.canonical, request: (0,decide/* requestOfTool */.f7)(tool) }));
}
function nameChanges(sides, causes, known, limits, phrases = name_words/* NAME_PHRASES */.$m) {
    const { base, head } = sides;
    const { names, decided } = askOverRequests(sides, { isEdited: causes.isEdited, causeOf: (rule) => causes.causeOf(rule).key }, limits);
    const groups = new Groups(causes);
    for (const { name, request } of known)
        groups.add(base.decide(request), head.decide(request), name, true);
    const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
    for (const name of [...names, ...further])
        groups.add(base.decide(name), head.decide(name), name, false);
    const shown = { isListed: known.length > 0, phrases };
    const found = new Map(groups.all().map((group) => [draftOf(group, sides, causes, shown), group]));
    return {
        changes: decided ? [...found.keys()] : [...found.keys(), undecided(phrases)],
        origins: found,
        effective: groups.effective(),
        decided,
    };
}
function namesLike({ match: { patterns = [] }, condition }) {
    const conditionPatterns = condition === undefined || condition === 'unreadable' ? [] : (0,pattern_condition/* toolPatterns */.WE)(condition);
    return (0,likely_names/* likelyNames */.H)([...patterns, ...conditionPatterns].map(({ text }) => text));
}
class Groups {
    #causes;
    #groups = new Map();
    #lesser = [];
    #effective = new Set();
    constructor(causes) {
        this.#causes = causes;
    }
    add(base, head, name, known) {
        if (base.level === head.level)
            return;
        const { first, lesser } = this.#causes.between(base, head);
        for (const cause of first)
            this.#put({ cause, base, head, name, known });
        for (const cause of lesser)
            this.#lesser.push({ cause, base, head, name, known });
    }
    all() {
        const known = new Set(this.#effective);
        for (const lesser of this.#lesser)
            if (!known.has(lesser.cause.key))
                this.#put(lesser);
        return [...this.#groups.values()];
    }
    effective() {
        return this.#effective;
    }
    #put({ cause, base, head, name, known }) {
        this.#effective.add(cause.key);
        const key = JSON.stringify([base.level, head.level, cause.key]);
        const group = this.#groups.get(key) ?? { cause, base, head, tools: [] };
        this.#groups.set(key, group);
        if (known)
            group.tools.push(name);
        else
            group.example ??= name;
    }
}
function draftOf(group, sides, causes, { isListed, phrases }) {
    const { cause, base, head } = group;
    const example = group.example === undefined ? undefined : simplest(group.example, sides, phrases);
    const tools = [...new Set(group.tools)].sort();
    const [before, after] = [phrases.levelOf(base), phrases.levelOf(head)];
    const who = phrases.whoIs(cause, tools, example ?? '', isListed);
    const [at, wasAt] = [placeOf(head, cause, 'head', causes), placeOf(base, cause, 'base', causes)];
    return {
        direction: (0,change_draft/* towards */.dl)((0,model_decision/* rankOf */.IQ)(base), (0,model_decision/* rankOf */.IQ)(head)),
        kind: phrases.kind,
        subject: phrases.subjectOf(cause),
        before,
        after,
        sentence: `${who} ${(0,name_words/* becomes */.h6)(before, after)}: ${phrases.reasonOf(cause, sides, causes)}`,
        tools,
        ...(tools.length === 0 && example !== undefined && { example: phrases.textOf(example) }),
        ...(at && { at }),
        ...(wasAt && { wasAt }),
    };
}
function simplest(example, { base, head }, { simpler }) {
    const [before, after] = [base.decide(example), head.decide(example)];
    for (const candidate of simpler(example))
        if (base.decide(candidate) === before && head.decide(candidate) === after)
            return candidate;
    return example;
}
function placeOf(decision, cause, side, causes) {
    const [settled] = decision.settled;
    const worst = decision.limits.toSorted((a, b) => (0,model_decision/* rankOf */.IQ)(a) - (0,model_decision/* rankOf */.IQ)(b))[0];
    const deciding = worst && (0,model_decision/* rankOf */.IQ)(worst) <= (0,model_decision/* rankOf */.IQ)(settled) ? worst : settled;
    return (cause.side === side ? cause.decider : (causes.counterpart(cause) ?? deciding)).place;
}
function undecided({ kind }) {
    const [subject, more] = UNDECIDED[kind] ?? ['tools of some names', 'tools are'];
    return {
        direction: 'widens',
        kind,
        subject,
        before: change/* LEVEL_WORDS */.P4[0],
        after: 'allowed',
        sentence: `Card Gate could not decide whether more ${more} now allowed, so this counts as a widening`,
        undecided: true,
    };
}
const UNDECIDED = {
    request: ['some requests', 'requests are'],
    call: ['some calls', 'calls are'],
};


/***/ }),

/***/ 76500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ NAME_PHRASES),
/* harmony export */   h6: () => (/* binding */ becomes),
/* harmony export */   jq: () => (/* binding */ firstTool),
/* harmony export */   lr: () => (/* binding */ defaultWords),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* unused harmony exports whoIs, subjectOf, reasonOf */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10046);
/* harmony import */ var _evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23353);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64869);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94956);
/* harmony import */ var _pattern_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22802);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64782);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _policy_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83201);








const MAX_NAMED = 3;
function someOf(words, noun) {
    if (words.length <= MAX_NAMED)
        return (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(words);
    const more = words.length - (MAX_NAMED - 1);
    return `${words
        .slice(0, MAX_NAMED - 1)
        .map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)
        .join(', ')} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_7__/* .digits */ .v)(more)} more ${noun}`;
}
function firstTool(tools) {
    const [first = '', ...others] = tools;
    return others.length <= 1
        ? (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(tools)
        : `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first)} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_7__/* .digits */ .v)(others.length)} more tools`;
}
function becomes(before, after) {
    switch (`${before} > ${after}`) {
        case 'blocked > needs approval':
            return 'no longer blocked, but held for approval';
        case 'blocked > warned':
            return 'no longer blocked, only flagged with a warning';
        case 'needs approval > warned':
            return 'no longer held for approval, only flagged with a warning';
        case 'needs approval > allowed':
            return 'now allowed without approval';
        case 'warned > allowed':
            return 'now allowed without a warning';
        case 'blocked > left to a model':
            return 'no longer blocked, but left to a model to allow';
        case 'needs approval > left to a model':
            return 'no longer held for approval, but left to a model to allow';
        case 'left to a model > allowed':
            return 'now allowed without a check by a model';
        case 'allowed > left to a model':
            return 'now left to a model to allow';
        case 'left to a model > needs approval':
            return 'now held for approval';
        case 'blocked > audited':
            return 'no longer blocked, only audited';
        case 'audited > allowed':
            return 'now allowed without an audit';
        case 'allowed > audited':
            return 'now audited';
        case 'warned > needs approval':
        case 'allowed > needs approval':
            return 'now held for approval';
        case 'allowed > warned':
            return 'now flagged with a warning';
        default:
            return after === 'blocked' ? 'now blocked' : 'now allowed';
    }
}
function whoIs(cause, tools, example, listed) {
    if (tools.length > 0)
        return `${firstTool(tools)} ${tools.length === 1 ? 'is' : 'are'}`;
    const { decider } = cause;
    if (isOfOneName(cause))
        return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(example)} is`;
    if (decider.kind === 'entry' || decider.kind === 'otherwise')
        return `requests such as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(requestText(example))} are`;
    return `tools such as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(example)}${listed ? ' (not in the tool list)' : ''} are`;
}
function isOfOneName({ decider, kind }) {
    if (decider.kind === 'forbidden')
        return (0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(decider.forbidden.pattern.text);
    if (decider.kind !== 'mapping' || (kind !== 'pattern' && kind !== 'capability'))
        return false;
    const [pattern, ...others] = kind === 'pattern' ? [decider.pattern] : decider.capability.patterns;
    return pattern !== undefined && others.length === 0 && (0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(pattern.text);
}
function subjectOf({ kind, decider, actions }) {
    if (actions)
        return `tools that need ${someOf(actions, 'actions')}`;
    switch (decider.kind) {
        case 'forbidden':
            return `tools that ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.forbidden.pattern.text)} matches`;
        case 'trigger':
            return `tools of the trigger on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.trigger.text)}`;
        case 'mapping':
            if (kind === 'capability')
                return `tools of the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.capability.name)}`;
            return `tools that ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.pattern.text)} matches`;
        case 'entry':
            return `requests that ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.name)} matches`;
        case 'otherwise':
            return 'requests that no rule matches';
        case 'default':
        case 'absent':
            return 'unmapped tools';
        case 'ungoverned':
            return 'every tool';
        default:
            return decider;
    }
}
function reasonOf(cause, sides, causes) {
    const { decider, side, kind } = cause;
    const isNew = side === 'head';
    switch (decider.kind) {
        case 'forbidden':
            return ruleReason(decider.forbidden, sides);
        case 'trigger': {
            const key = (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(decider.trigger);
            const [before, after] = [sides.base, sides.head].map(({ agent }) => [...(agent?.policy?.triggers ?? []), ...(agent?.card?.triggers ?? [])].find((trigger) => (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(trigger) === key));
            const on = `trigger on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.trigger.text)}`;
            if (before && after && before.action !== after.action)
                return `the ${on} is now ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(after.action)} instead of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(before.action)}`;
            return isNew ? `a ${on} was added` : `the ${on} was removed`;
        }
        case 'mapping':
            if (kind === 'order')
                return `the pattern ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.pattern.text)} of the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(decider.capability.name)} ${isNew ? 'is now' : 'is no longer'} the first match`;
            if (kind === 'actions')
                return actionsReason(decider, cause.side, sides, causes);
            return mappingReason(decider, kind === 'capability', sides, isNew);
        case 'entry':
            return entryReason(decider, kind, isNew, sides, causes);
        case 'otherwise':
            return `requests that no rule matches are now ${(0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOf */ .aG)(sides.head.policy.otherwise)} instead of ${(0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOf */ .aG)(sides.base.policy.otherwise)}`;
        case 'default':
            return defaultReason(sides);
        case 'ungoverned':
            if (!isNew)
                return 'a policy now governs the agent';
            return sides.base.agent
                ? 'the agent is no longer governed by a policy'
                : 'no policy governs the agent';
        case 'absent':
            return 'the agent is new';
        default:
            return decider;
    }
}
const NAME_PHRASES = {
    kind: 'names',
    levelOf: _change_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOf */ .aG,
    whoIs,
    subjectOf,
    reasonOf,
    textOf: requestText,
    simpler: () => [],
};
function requestText(request) {
    return (0,_pattern_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(request).join(' ');
}
function entryReason(rule, kind, isNew, { base, head }, causes) {
    const on = `the rule on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(requestText(rule.name))}`;
    if (kind === 'order')
        return `${on} ${isNew ? 'now decides' : 'no longer decides'}`;
    const { key } = causes.causeOf(rule);
    const [before, after] = [base, head].map(({ limits, deciding }) => [...limits, ...deciding].find((candidate) => candidate.kind === 'entry' && causes.causeOf(candidate).key === key));
    if (before && after)
        return `${on} now says ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(after.level)} instead of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(before.level)}`;
    return after
        ? `a new rule says ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(after.level)} for ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(requestText(after.name))}`
        : `${on}, which said ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.level)}, was removed`;
}
function ruleReason({ pattern }, { base, head }) {
    const rulesOf = ({ limits }) => (0,_policy_side_js__WEBPACK_IMPORTED_MODULE_6__/* .ofKind */ .CZ)(limits, 'forbidden').flatMap(({ forbidden: rule }) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(rule.pattern) === (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKey */ .Q5)(pattern) ? [rule] : []);
    const [[before], [after]] = [rulesOf(base), rulesOf(head)];
    const text = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern.text);
    if (after === undefined) {
        const forbade = before === undefined || (0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOfSeverity */ .FP)(before.severity) === 'denied';
        return `the rule that ${forbade ? 'forbade' : 'warned about'} ${text} was removed`;
    }
    if (before === undefined)
        return `a new rule ${(0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOfSeverity */ .FP)(after.severity) === 'denied' ? 'forbids' : 'warns about'} ${text}`;
    if (before.severity !== after.severity)
        return `the rule against ${text} now has severity ${after.severity} instead of ${before.severity}`;
    return `the exemptions from the rule against ${text} changed`;
}
function mappingReason({ capability, pattern, level }, whole, { base, head }, isNew) {
    const named = `the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability.name)}`;
    const beyond = isNew && level === 'denied' ? ', which goes beyond the card' : '';
    if (!whole)
        return `${named} ${isNew ? 'now' : 'no longer'} maps ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern.text)}${beyond}`;
    const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], 'patterns');
    if (isNew)
        return `${base.agent ? `the new capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability.name)}` : named} maps ${patterns}${beyond}`;
    return head.agent ? `${named}, which mapped ${patterns}, was removed` : 'the agent was removed';
}
function actionsReason(mapping, side, { base, head }, causes) {
    const mappingAt = (end) => (side === end ? undefined : causes.patternsLike(mapping, end)[0]) ?? mapping;
    const [former, present] = [mappingAt('base'), mappingAt('head')];
    const isOpened = present.exceeded.length < former.exceeded.length;
    const { exceeded } = isOpened ? former : present;
    const actions = exceeded.map(({ action }) => action.value);
    const list = someOf([...new Set(actions)], 'actions');
    const [before, after] = [base.agent?.card, head.agent?.card];
    if (before && !after)
        return `the card that declared ${list} was removed`;
    if (!before && after)
        return `the new card does not declare ${list}`;
    const needs = ({ capability }) => actions.some((action) => capability.actions.some(({ value }) => value === action));
    const named = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(present.capability.name);
    if (isOpened && !needs(present))
        return `the capability ${named} no longer needs ${list}`;
    if (!isOpened && !needs(former))
        return `the capability ${named} now needs ${list}, which goes beyond the card`;
    const isForbidden = exceeded.every(({ forbiddenAt }) => forbiddenAt);
    if (isForbidden)
        return `the card ${isOpened ? 'no longer' : 'now'} forbids ${list}`;
    return `the card ${isOpened ? 'now' : 'no longer'} declares ${list}`;
}
function defaultWords({ policy: { otherwise } }) {
    if (otherwise.kind !== 'default')
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .wordOf */ .aG)(otherwise);
    const { unmappedAction, unmappedSeverity } = otherwise.defaults;
    switch (unmappedAction) {
        case 'allow':
            return 'allowed';
        case 'warn':
            return 'flagged with a warning';
        case 'deny':
            return `denied with severity ${unmappedSeverity}`;
        default:
            return unmappedAction;
    }
}
function defaultReason({ base, head }) {
    const words = defaultWords(head);
    if (!base.agent)
        return `unmapped tools are ${words}`;
    return `unmapped tools are now ${words} instead of ${defaultWords(base)}`;
}


/***/ }),

/***/ 83201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   GX: () => (/* binding */ agentSides),
/* harmony export */   SO: () => (/* binding */ policySide),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   vg: () => (/* binding */ asksForOtherFacts)
/* harmony export */ });
/* harmony import */ var _evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23353);
/* harmony import */ var _evaluation_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98171);
/* harmony import */ var _evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87951);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45354);




function agentSides(base, head) {
    const side = (agent) => ({
        ...policySide((0,_evaluation_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .alignmentPolicy */ .WG)(agent)),
        ...(agent && { agent }),
    });
    return { base: side(base), head: side(head) };
}
function policySide(policy) {
    const comparable = { ...policy, stages: comparableStages(policy.stages) };
    const rulesOf = (role) => comparable.stages.filter((stage) => stage.role === role).flatMap(({ rules }) => rules);
    const limits = distinct(rulesOf('limits')).sort(_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLimits */ .sB);
    return {
        policy: comparable,
        limits,
        deciding: rulesOf('decides'),
        decide: (0,_evaluation_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .compileDecisions */ .DR)(comparable),
    };
}
function allRules({ limits, deciding, policy }) {
    return [...limits, ...deciding, policy.otherwise];
}
function asksForOtherFacts({ condition }) {
    return condition === undefined || (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionFields */ .NV)(condition).length > 0;
}
function ofKind(rules, kind) {
    return rules.filter((rule) => rule.kind === kind);
}
function comparableStages(stages) {
    const met = stages.map((stage) => ({ ...stage, rules: stage.rules.filter(isMetByRequests) }));
    const isSet = ({ role, combinator }) => role === 'limits' && combinator === 'all';
    const limits = met
        .filter(isSet)
        .flatMap(({ rules }) => rules.filter(({ level }) => level !== 'allowed'));
    return [
        { role: 'limits', combinator: 'all', rules: distinct(limits).sort(_evaluation_decision_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLimits */ .sB) },
        ...met.filter((stage) => !isSet(stage)),
    ];
}
function isMetByRequests({ condition }) {
    return condition === undefined || (condition !== 'unreadable' && (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .usesToolMatches */ .qI)(condition));
}
function distinct(rules) {
    const first = new Map();
    for (const rule of rules)
        if (!first.has(rule.key))
            first.set(rule.key, rule);
    return [...first.values()];
}


/***/ }),

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
const ENVIRONMENTS = new Set([
    'dev',
    'development',
    'test',
    'tests',
    'testing',
    'fixtures',
    'examples',
    'qa',
    'uat',
    'stage',
    'staging',
    'preprod',
    'preproduction',
    'sandbox',
    'canary',
    'prod',
    'production',
]);
function environmentOf(file) {
    const parts = file.toLowerCase().split('/');
    const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
    return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}


/***/ }),

/***/ 78464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
const NONE = { files: new Map(), agents: new Map() };
function fingerprintOf(finding, renames = NONE) {
    const { rule, severity, violation, agent, tool, location, subject } = finding;
    const file = renames.files.get(location.file) ?? location.file;
    const owner = agent === undefined ? file : (renames.agents.get(agent) ?? agent);
    return JSON.stringify([
        rule,
        violation ?? severity,
        agent === undefined ? 'file' : 'agent',
        owner,
        subject ?? [file, location.pointer],
        tool ?? '',
    ]);
}


/***/ }),

/***/ 41178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ comparedNames),
/* harmony export */   b: () => (/* binding */ changesToJson)
/* harmony export */ });
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71390);


function changesToJson({ direction, agents, letThrough, }) {
    return {
        direction,
        also_narrows: alsoNarrows(direction, agents),
        changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
        coverage: {
            before: lowest(agents.map(({ coverage }) => coverage.before)),
            after: lowest(agents.map(({ coverage }) => coverage.after)),
        },
        agents: agents.map((agent) => ({
            name: agent.agent,
            status: agent.status,
            compared_with: comparedNames(agent),
            direction: agent.direction,
            also_narrows: alsoNarrows(agent.direction, [agent]),
            coverage: { before: agent.coverage.before, after: agent.coverage.after },
        })),
        approved_by_label: letThrough ?? null,
    };
}
function comparedNames(comparison) {
    return comparison.status === 'added' ? [] : (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formerNames */ .ao)(comparison);
}
function alsoNarrows(direction, agents) {
    return (direction === 'widens' &&
        agents.some(({ changes }) => changes.some((change) => change.direction === 'narrows')));
}
function lowest(percents) {
    const known = percents.filter((percent) => percent !== null);
    return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
function changeToJson(change) {
    return {
        agent: change.agent,
        direction: change.direction,
        kind: change.kind,
        subject: change.subject,
        before: change.before,
        after: change.after,
        sentence: change.sentence,
        tools: change.tools,
        example: change.example ?? null,
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placeToJson */ .X)(change.at),
        base_location: change.wasAt ? (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placeToJson */ .X)(change.wasAt) : null,
        base_agent: change.comparedWith ?? null,
        undecided: change.undecided ?? false,
        no_effect: change.noEffect ?? false,
    };
}


/***/ }),

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesText)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64869);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24487);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62815);





const MAX_SENTENCE_LENGTH = 2_000;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
    const concerned = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byDirection */ .jX)(comparison.agents).filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const names = untouched.map(({ agent }) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, MAX_NAME_LENGTH))));
    return [
        ...concerned.flatMap((agent) => [
            agentTitle(agent, paint),
            ...agent.changes.flatMap((change) => changeText(change, paint)),
            '',
        ]),
        ...(names.length > 0
            ? [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v.neutral} ${(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .directionWords */ .n8)('neutral')}: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(names, MAX_NAMED)}`, '']
            : []),
    ];
}
function agentTitle(agent, paint) {
    return paint.bold(`Agent ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWords */ .id)(agent))}`);
}
function changeText(change, paint) {
    const { at } = change;
    const wasAt = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formerPlace */ .JZ)(change);
    const effect = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .noEffectWords */ .I5)(change);
    const doubts = [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWords */ .$z)(change), (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undecidedWords */ .JX)(change)]
        .filter((words) => words !== '')
        .map((words) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(words));
    const tools = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .furtherTools */ .ug)(change).map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tool));
    const witness = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    const places = [
        ...(at === undefined || at.file === '' ? [] : [`in ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(at)}`]),
        ...(wasAt === undefined ? [] : [`was ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(wasAt)}`]),
    ];
    const sentence = `${effect === '' ? '' : `${effect}: `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.sentence, MAX_SENTENCE_LENGTH))}`;
    return [
        `  ${paint.direction(change.direction, _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
        ...(tools.length > 0 ? [`    tools: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(tools, MAX_NAMED)}`] : []),
        ...(witness === undefined ? [] : [`    for example ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(witness))}`]),
        ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
    ];
}


/***/ }),

/***/ 99537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ matchAgents),
/* harmony export */   cU: () => (/* binding */ relateAgents),
/* harmony export */   vn: () => (/* binding */ relatedTo)
/* harmony export */ });
/* harmony import */ var _discovery_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5070);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30681);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35144);



function matchAgents(base, head, affected) {
    const relations = relateAgents(base, head, affected);
    const partner = partnersOf(head, relations);
    const taken = new Set(partner.values());
    return [
        ...head.map((agent) => {
            const own = partner.get(agent);
            if (own === undefined)
                return { head: agent };
            const others = relatedTo(agent, relations).filter((former) => former !== own);
            return { head: agent, base: own, ...(others.length > 0 && { others }) };
        }),
        ...base.filter((agent) => !taken.has(agent)).map((agent) => ({ base: agent })),
    ];
}
function relatedTo(agent, { byPlace, byId }) {
    const atPlace = byPlace.get(agent);
    const namesakes = byId.get(agent) ?? [];
    return [...(atPlace ? [atPlace] : []), ...namesakes.filter((namesake) => namesake !== atPlace)];
}
function relateAgents(base, head, affected) {
    const byPlace = relateByPlace(base, head, affected);
    return { byPlace, byId: relateById(base, head, byPlace) };
}
function relateByPlace(base, head, affected) {
    const partner = new Map();
    const taken = new Set();
    const formerly = new Map(affected.flatMap(({ file, previous }) => previous === undefined ? [] : [[file, previous]]));
    const keys = [
        ({ identity }) => [identity],
        (agent, side) => ownFiles(agent).flatMap((file) => (side === 'base' ? file : (formerly.get(file) ?? file))),
        ({ name }) => [name],
    ];
    for (const keysOf of keys) {
        const heads = byKeys(head.filter((agent) => !partner.has(agent)), (agent) => keysOf(agent, 'head'));
        const bases = byKeys(base.filter((agent) => !taken.has(agent)), (agent) => keysOf(agent, 'base'));
        for (const agent of head) {
            if (partner.has(agent))
                continue;
            const wanted = keysOf(agent, 'head');
            const candidates = new Set(wanted.flatMap((key) => bases.get(key) ?? []).filter((former) => !taken.has(former)));
            const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
            const [former] = candidates;
            if (former === undefined || candidates.size > 1 || rivals.size > 1)
                continue;
            partner.set(agent, former);
            taken.add(former);
        }
    }
    return partner;
}
function relateById(base, head, byPlace) {
    const keysOf = (spelling) => (agent) => {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfAgent */ .WL)(agent);
        return id ? [(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, spelling)] : [];
    };
    const [exact, loose] = [byKeys(base, keysOf('exact')), byKeys(base, keysOf('loose'))];
    return new Map(head.flatMap((agent) => {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfAgent */ .WL)(agent);
        if (id === undefined)
            return [];
        const all = exact.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, 'exact')) ?? loose.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(id, 'loose')) ?? [];
        const atPlace = byPlace.get(agent);
        if (atPlace && all.includes(atPlace))
            return [[agent, [atPlace]]];
        const environment = environmentOfAgent(agent);
        const near = all.filter((former) => environmentOfAgent(former) === environment);
        return [[agent, near.length > 0 ? near : all]];
    }));
}
function partnersOf(head, { byPlace, byId }) {
    const heads = byKeys(head, (agent) => {
        const namesakes = byId.get(agent) ?? [];
        return namesakes.length === 1 ? namesakes : [];
    });
    const onlyById = (agent) => {
        const [namesake, ...more] = byId.get(agent) ?? [];
        return namesake !== undefined && more.length === 0 && heads.get(namesake)?.length === 1
            ? namesake
            : undefined;
    };
    const headByPlace = new Map([...byPlace].map(([agent, former]) => [former, agent]));
    const headById = new Map(head.flatMap((agent) => {
        const namesake = onlyById(agent);
        return namesake ? [[namesake, agent]] : [];
    }));
    const neighbours = (agent) => [byPlace.get(agent), onlyById(agent)].flatMap((former) => former === undefined
        ? []
        : [headByPlace.get(former), headById.get(former)].filter((next) => next !== undefined));
    const partner = new Map();
    const seen = new Set();
    for (const start of head) {
        if (seen.has(start))
            continue;
        const chain = chainFrom(start, neighbours, seen);
        const ids = matchesBy(chain, onlyById);
        const places = matchesBy(chain, (agent) => byPlace.get(agent));
        for (const [agent, former] of ids.length >= places.length ? ids : places)
            partner.set(agent, former);
    }
    return partner;
}
function chainFrom(start, neighbours, seen) {
    const chain = [start];
    seen.add(start);
    for (const agent of chain)
        for (const next of neighbours(agent)) {
            if (seen.has(next))
                continue;
            seen.add(next);
            chain.push(next);
        }
    return chain;
}
function matchesBy(agents, partnerOf) {
    return agents.flatMap((agent) => {
        const partner = partnerOf(agent);
        return partner ? [[agent, partner]] : [];
    });
}
function byKeys(agents, keysOf) {
    const found = new Map();
    for (const agent of agents) {
        for (const key of new Set(keysOf(agent))) {
            const known = found.get(key);
            if (known)
                known.push(agent);
            else
                found.set(key, [agent]);
        }
    }
    return found;
}
function environmentOfAgent(agent) {
    const [file = agent.identity] = ownFiles(agent);
    return (0,_discovery_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(file);
}
function ownFiles(agent) {
    return (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .ownDocuments */ .lP)(agent).map(({ file }) => file);
}


/***/ }),

/***/ 94660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ comparePermissions)
});

// EXTERNAL MODULE: ./build/src/diff/change.js
var change = __webpack_require__(94);
// EXTERNAL MODULE: ./build/src/diff/compare.js + 23 modules
var compare = __webpack_require__(89574);
// EXTERNAL MODULE: ./build/src/diff/change-draft.js
var change_draft = __webpack_require__(24120);
;// CONCATENATED MODULE: ./build/src/diff/widest.js

const WIDEST = ['widens', 'neutral', 'narrows'];
function widestOf(own, others) {
    if (others.length === 0)
        return own;
    const all = [own, ...others];
    const widest = WIDEST.flatMap((direction) => all.filter((comparison) => comparison.direction === direction));
    const [chosen = own] = widest;
    const changes = new Map();
    for (const comparison of all) {
        for (const change of comparison.changes) {
            if (comparison !== chosen && change.direction !== 'widens' && change.kind !== 'agent-id')
                continue;
            const key = JSON.stringify([change.kind, change.direction, change.sentence]);
            if (changes.has(key))
                continue;
            changes.set(key, comparison === own ? change : { ...change, comparedWith: formerName(comparison) });
        }
    }
    const before = all.flatMap(({ coverage }) => coverage.before ?? []);
    return {
        ...own,
        direction: chosen.direction,
        alsoFormerly: others.map(formerName),
        changes: (0,change_draft/* inOrder */.al)([...changes.values()]),
        coverage: {
            before: before.reduce((most, percent) => Math.max(most ?? 0, percent), null),
            after: own.coverage.after,
        },
    };
}
function formerName({ agent, formerly }) {
    return formerly ?? agent;
}

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(74423);
// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(23353);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/run/comparison/agent-matching.js
var agent_matching = __webpack_require__(99537);
// EXTERNAL MODULE: ./build/src/run/comparison/not-compared.js
var not_compared = __webpack_require__(72167);
;// CONCATENATED MODULE: ./build/src/run/comparison/compare-permissions.js








function comparePermissions({ base, head }, affected, unread, aliases) {
    const matches = (0,agent_matching/* matchAgents */.GG)(base.agents, head.agents, affected).filter(({ base: former, head: present }) => present !== undefined || (former !== undefined && !head.identities.has(former.identity)));
    const budget = { left: compare/* MAX_WORK */.vi };
    const concerns = (0,not_compared/* concernsOf */.L9)(unread, affected);
    const compareWith = (former, present) => (0,compare/* compareAgents */.yj)(former && comparedAgent(former), present && comparedAgent(present), {
        budget,
        ...(aliases && { aliases }),
    });
    const comparisons = matches
        .map((match) => ({
        identity: match.head?.identity,
        comparison: comparisonOf(match, concerns, compareWith),
    }))
        .sort((a, b) => (0,finding/* compareText */.n6)(a.comparison.agent, b.comparison.agent));
    const all = comparisons.map(({ comparison }) => comparison);
    return {
        permissions: { direction: (0,change/* directionOf */.FR)(all.map(({ direction }) => direction)), agents: all },
        byIdentity: new Map(comparisons.flatMap(({ identity, comparison }) => identity === undefined ? [] : [[identity, comparison]])),
        renamed: renamesOf(matches),
    };
}
function comparisonOf({ base, head, others = [] }, concerns, compareWith) {
    const agents = [head, base, ...others].filter((agent) => agent !== undefined);
    const all = agents.map(concerns);
    const own = [...new Set(all.flatMap((concern) => concern.own))];
    if (own.length > 0)
        return (0,not_compared/* uncompared */.Nb)(agents[0]?.name ?? '', own, base?.name);
    const whole = widestOf(compareWith(base, head), others.map((former) => compareWith(former, head)));
    return head === undefined
        ? whole
        : (0,not_compared/* incomplete */.$x)(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}
function comparedAgent(agent) {
    return { agent, coverage: (0,coverage/* coverageOf */._5)(agent.card, (0,alignment/* governing */.qf)(agent)).percent };
}
function renamesOf(matches) {
    const names = (baseOf) => new Map(matches.flatMap((match) => {
        const base = baseOf(match);
        return base && match.head && base.name !== match.head.name
            ? [[base.name, match.head.name]]
            : [];
    }));
    const ways = Math.min(MAX_RENAMES, matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0));
    return Array.from({ length: ways + 1 }, (_, index) => names(({ base, others = [] }) => (index === 0 ? base : (others[index - 1] ?? base))));
}
const MAX_RENAMES = 4;


/***/ }),

/***/ 72167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   L9: () => (/* binding */ concernsOf),
/* harmony export */   Nb: () => (/* binding */ uncompared),
/* harmony export */   jH: () => (/* binding */ unreadFiles)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55325);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64869);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30681);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71205);





const DOES_NOT_LOAD = [
    'parse-error',
    'duplicate-key',
    'unknown-kind',
    'file-too-large',
    'ambiguous-agent',
];
function unreadFiles(side, findings, configuration = []) {
    const unread = new Map();
    for (const finding of findings) {
        const { blocking, location } = finding;
        const { file } = location;
        if (!blocking || unread.has(file))
            continue;
        const isFloor = (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(finding, 'floor-unreadable');
        const concerns = isFloor || configuration.includes(file) ? 'all' : 'folder';
        if (concerns === 'folder' &&
            (!(0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(finding, ...DOES_NOT_LOAD) || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolList */ .Po)(file) || (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceFile */ .iO)(file)))
            continue;
        unread.set(file, { side, location, isFloor, concerns });
    }
    return [...unread.values()];
}
function concernsOf(unread, affected) {
    const formerly = new Map(affected.map(({ file, previous }) => [file, previous]));
    const byFile = groupBy(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
    const byFolder = groupBy(unread, ({ location: { file }, concerns }) => concerns === 'all' ? [] : [(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file)]);
    const ofAll = unread.filter(({ concerns }) => concerns === 'all');
    return (agent) => {
        const files = (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ownDocuments */ .lP)(agent).map(({ file }) => file);
        const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
        const floors = (agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []);
        const near = [...floors, ...files.flatMap((file) => byFolder.get((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file)) ?? [])];
        return {
            own: [...own],
            more: [...new Set([...near, ...ofAll])].filter((file) => !own.has(file)),
        };
    };
}
function groupBy(items, keysOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of new Set(keysOf(item))) {
            const group = groups.get(key);
            if (group)
                group.push(item);
            else
                groups.set(key, [item]);
        }
    }
    return groups;
}
function uncompared(agent, unread, formerly) {
    return {
        agent,
        status: 'kept',
        ...(formerly !== undefined && formerly !== agent && { formerly }),
        direction: 'widens',
        changes: [notCompared(agent, unread)],
        coverage: { before: null, after: null },
    };
}
function incomplete(comparison, unread) {
    if (unread.length === 0)
        return comparison;
    const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
    const [widening, rest] = [
        changes.filter(isWidening),
        changes.filter((change) => !isWidening(change)),
    ];
    return {
        ...comparison,
        direction: (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(changes.map(({ direction }) => direction)),
        changes: [...widening, ...rest],
    };
}
function isWidening({ direction }) {
    return direction === 'widens';
}
function notCompared(agent, unread) {
    const first = unread.find(({ side }) => side === 'head') ?? unread[0];
    if (first === undefined)
        throw new Error('nothing is unreadable, so everything was compared');
    const { location, side, isFloor } = first;
    const others = new Set(unread.map((file) => file.location.file)).size - 1;
    const more = others > 0 ? ` and ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(others, 'more file', 'more files')}` : '';
    const what = isFloor
        ? 'a floor'
        : `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(location.file)}${side === 'base' ? ' of the base' : ''}`;
    return {
        agent,
        direction: 'widens',
        kind: 'not-compared',
        subject: 'the permissions of the agent',
        before: null,
        after: null,
        sentence: `the permissions of the agent could not be compared, because ${what}${more} could not be read`,
        tools: [],
        undecided: true,
        ...(location.file !== '' && (side === 'head' ? { at: location } : { wasAt: location })),
    };
}


/***/ }),

/***/ 47680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83124);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78464);
/* harmony import */ var _model_date_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8730);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76447);
/* harmony import */ var _rules_baseline_expired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75131);
/* harmony import */ var _rules_baseline_unused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71406);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71205);
/* harmony import */ var _rules_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51644);









const SCHEMA = 'card-gate-baseline/1';
const NEVER = [
    'widening',
    'coverage-drop',
    'ignore-expired',
    'ignore-unused',
    'baseline-expired',
    'baseline-unused',
];
function mayBeNamed(finding) {
    return !finding.blocking && !(0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .isOf */ .yW)(finding, ...NEVER);
}
function writeBaseline(findings, { now, expires }) {
    const entries = findings
        .filter((finding) => mayBeNamed(finding) && finding.severity !== 'note')
        .map((finding) => ({
        fingerprint: (0,_finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(finding),
        rule: finding.rule,
        agent: finding.agent ?? null,
        file: finding.location.file === '' ? null : finding.location.file,
        message: finding.message,
    }))
        .sort((a, b) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.fingerprint, b.fingerprint));
    const created = now.toISOString();
    return `${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schema: SCHEMA, created, ...(expires !== undefined && { expires }), findings: entries })}\n`;
}
async function readBaseline(tree, file) {
    const broken = (fault) => ({
        findings: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)(_rules_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .configuration */ .H, file, _rules_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .configuration */ .H.words.baseline(file, fault))],
    });
    const read = await tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TOOL_LIST_BYTES */ .l_);
    if (read.kind === 'absent')
        return broken({ kind: 'absent', where: tree.label });
    if (read.kind !== 'bytes')
        return broken(read.kind === 'refused' ? read : { kind: 'too-large' });
    let data;
    try {
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
    }
    catch {
        return broken({ kind: 'not-json' });
    }
    const { schema, expires, findings } = (typeof data === 'object' && data !== null ? data : {});
    if (schema !== SCHEMA)
        return broken({ kind: 'other-schema', schema: SCHEMA });
    if (!Array.isArray(findings) ||
        !findings.every((entry) => typeof entry?.fingerprint === 'string'))
        return broken({ kind: 'no-findings' });
    if (expires !== undefined && (typeof expires !== 'string' || (0,_model_date_js__WEBPACK_IMPORTED_MODULE_8__/* .timeOf */ .n)(expires) === undefined))
        return broken({ kind: 'bad-expiry' });
    const counts = new Map();
    for (const { fingerprint } of findings)
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    return {
        baseline: { file, counts, ...(typeof expires === 'string' && { expires }) },
        findings: [],
    };
}
function accept(findings, baseline, now, isWhole) {
    const { file, counts, expires } = baseline;
    if (expires !== undefined && ((0,_model_date_js__WEBPACK_IMPORTED_MODULE_8__/* .timeOf */ .n)(expires) ?? 0) <= now.getTime()) {
        const words = _rules_baseline_expired_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineExpired */ .d.words.expired(file, expires);
        return { findings, about: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)(_rules_baseline_expired_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineExpired */ .d, file, words)] };
    }
    const left = new Map(counts);
    const marked = findings.map((finding) => {
        const key = (0,_finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .a)(finding);
        const count = left.get(key) ?? 0;
        if (count === 0 || !mayBeNamed(finding))
            return finding;
        left.set(key, count - 1);
        return { ...finding, inBaseline: true, isNew: false };
    });
    const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
    if (unused === 0 || !isWhole)
        return { findings: marked, about: [] };
    const words = _rules_baseline_unused_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineUnused */ ._.words.unused(file, unused);
    return { findings: marked, about: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)(_rules_baseline_unused_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineUnused */ ._, file, words)] };
}


/***/ }),

/***/ 34332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/report/build.js
var build = __webpack_require__(56329);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __webpack_require__(66478);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __webpack_require__(73483);
;// CONCATENATED MODULE: ./build/src/run/changed-files/present-files.js

async function requireGovernedFiles(head, governed) {
    for (const { file, status, submodule } of governed) {
        if (status === 'removed' || submodule || (await head.read(file, 0)).kind !== 'absent')
            continue;
        throw new commits/* ComparisonError */.GP(`the change adds or edits ${JSON.stringify(file)}, but the file is not in ${head.label}`, 'check out the commit of the event; if actions/checkout has a "path", set working-directory to the same folder; if the file is a broken link, fix the link');
    }
}

// EXTERNAL MODULE: ./build/src/adapters/github/api-tree.js + 1 modules
var api_tree = __webpack_require__(95091);
;// CONCATENATED MODULE: ./build/src/run/changed-files/stale-files.js

const MAX_STALE_BYTES = 64 * 1024 * 1024;
async function staleFiles({ head, headBlobs }, findings) {
    const stale = new Set();
    for (const file of new Set(findings.map((finding) => finding.location.file))) {
        const blob = headBlobs.get(file);
        if (blob === undefined)
            continue;
        const read = await head.read(file, MAX_STALE_BYTES);
        if (read.kind === 'bytes' && (0,api_tree/* blobId */.zA)(read.bytes, blob.length) !== blob)
            stale.add(file);
    }
    return stale;
}

// EXTERNAL MODULE: ./build/src/model/identity.js
var identity = __webpack_require__(35144);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
// EXTERNAL MODULE: ./build/src/settings/options/derived.js + 2 modules
var derived = __webpack_require__(91057);
;// CONCATENATED MODULE: ./build/src/settings/weakened-settings.js


const SEVERITIES = ['off', 'note', 'warning', 'error'];
function weakenedSettings(before, after) {
    if (before === after)
        return [];
    if (before.config !== undefined && after.config === undefined)
        return ['is removed'];
    return [
        ...ofOptions(before, after),
        ...ofExcuses(before, after),
        ...ofScope(before, after),
        ...ofFloors(before, after),
    ];
}
function ofOptions(before, after) {
    return derived/* SETTING_NAMES */.OI.flatMap((name) => {
        const key = (0,derived/* settingKey */.iT)(name);
        const words = weakening((0,derived/* optionOf */.XD)(name).weaker, before[key], after[key], JSON.stringify(name));
        return words === undefined ? [] : [words];
    });
}
function weakening(weaker, former, current, name) {
    if (typeof weaker === 'object') {
        const order = weaker.fromWeakest;
        return order.indexOf(current) < order.indexOf(former)
            ? `sets ${name} to ${JSON.stringify(current)} instead of ${JSON.stringify(former)}`
            : undefined;
    }
    switch (weaker) {
        case 'lower':
        case 'higher':
            return limitWeakening(weaker, former, current, name);
        case 'on':
            return isOn(current) && !isOn(former) ? `turns ${name} on` : undefined;
        case 'off':
            return isOn(former) && !isOn(current) ? `turns ${name} off` : undefined;
        case 'named':
            return current !== undefined && current !== former
                ? `sets ${name} to ${JSON.stringify(current)}`
                : undefined;
        default:
            return undefined;
    }
}
function limitWeakening(weaker, former, current, name) {
    if (typeof former !== 'number')
        return undefined;
    const isLower = weaker === 'lower';
    const limit = typeof current === 'number' ? current : isLower ? 0 : 100;
    if (isLower ? limit >= former : limit <= former)
        return undefined;
    if (limit !== current)
        return `no longer sets ${name}`;
    return `${isLower ? 'lowers' : 'raises'} ${name} from ${former} to ${current}`;
}
function isOn(value) {
    return value === true || value === 'on';
}
function ofExcuses(before, after) {
    const textsOf = (settings, key) => new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
    const added = (key) => {
        const known = textsOf(before, key);
        return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
    };
    const [ignored, exempted] = [added('ignore'), added('exemptions')];
    const severityIn = (settings, rule) => settings.severity.get(rule) ?? (0,catalogue/* ruleOf */.Y)(rule).severity;
    const lowered = [...new Set([...before.severity.keys(), ...after.severity.keys()])]
        .map((rule) => [rule, severityIn(before, rule), severityIn(after, rule)])
        .filter(([, former, current]) => SEVERITIES.indexOf(current) < SEVERITIES.indexOf(former));
    const aliases = [...after.aliases]
        .filter(([name, added]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(added))
        .map(([name]) => name);
    return [
        ...(ignored > 0
            ? [`adds ${ignored === 1 ? 'an entry' : `${ignored} entries`} under "ignore"`]
            : []),
        ...(exempted > 0
            ? [`adds ${exempted === 1 ? 'an entry' : `${exempted} entries`} under "exemptions"`]
            : []),
        ...lowered.map(([rule, , severity]) => `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`),
        ...aliases.map((name) => `adds names for ${JSON.stringify(name)} under "aliases"`),
    ];
}
function withoutPlaces(key, value) {
    return key === 'place' ? undefined : value;
}
function ofScope(before, after) {
    const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    return [
        ...(before.scope === 'all' && after.scope !== 'all' ? ['no longer sets "scope" to "all"'] : []),
        ...(differs('cards') ? ['changes the patterns under "cards"'] : []),
        ...(differs('tools') && before.tools !== undefined
            ? ['reads other tool lists under "tools"']
            : []),
        ...(differs('traces') && before.traces !== undefined
            ? ['reads other traces under "traces"']
            : []),
        ...listedElsewhere(before, after).map((name) => `lists other tools or traces for ${JSON.stringify(name)}`),
        ...(differs('exclude') && after.exclude !== undefined
            ? ['excludes other paths under "exclude"']
            : []),
        ...(differs('environment')
            ? ['selects another "environment"']
            : differs('environmentDefaults')
                ? ['changes the defaults of its environment']
                : []),
    ];
}
function listedElsewhere(before, after) {
    const textOfItems = ({ tools, traces }) => JSON.stringify([tools, traces]);
    return (before.agents ?? []).flatMap((agent) => {
        const current = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
        return current && textOfItems(current) !== textOfItems(agent) ? [agent.name] : [];
    });
}
function namesOtherFloors(before, after) {
    return ofFloors(before, after).length > 0;
}
function ofFloors({ floors: before }, { floors: after }) {
    const changed = (name, former, current) => textOf(former) === textOf(current)
        ? []
        : [
            `${current === undefined ? 'removes the' : former === undefined ? 'adds a' : 'changes the'} floor under ${JSON.stringify(name)}`,
        ];
    const teams = new Set([...(before?.teams.keys() ?? []), ...(after?.teams.keys() ?? [])]);
    return [
        ...changed('platform', before?.platform, after?.platform),
        ...changed('org', before?.org, after?.org),
        ...[...teams].flatMap((team) => changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team))),
    ];
}
function textOf(floor) {
    return JSON.stringify(floor, withoutPlaces) ?? '';
}

// EXTERNAL MODULE: ./build/src/discovery/candidates.js
var candidates = __webpack_require__(41905);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/discovery/agent-files.js
var agent_files = __webpack_require__(652);
// EXTERNAL MODULE: ./build/src/floors/access.js
var access = __webpack_require__(31324);
// EXTERNAL MODULE: ./build/src/floors/compose.js + 1 modules
var compose = __webpack_require__(3528);
// EXTERNAL MODULE: ./build/src/floors/own-policy.js
var own_policy = __webpack_require__(51843);
// EXTERNAL MODULE: ./build/src/discovery/tools.js + 23 modules
var discovery_tools = __webpack_require__(32212);
;// CONCATENATED MODULE: ./build/src/discovery/assemble.js





async function toolsOf(items, tree, settings) {
    return items.length > 0 ? (0,discovery_tools/* readTools */.s)(items, tree, settings.aliases) : undefined;
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
    const { policy, findings } = (0,own_policy/* ownPolicy */.j)(files.card, files.policy, settings.environmentDefaults);
    const own = { ...(files.card?.card && { card: files.card.card }), ...(policy && { policy }) };
    const { findings: floorFindings, ...composed } = (0,compose/* composeAgent */.a)(own, floors, exemptions.filter(({ agent }) => agent === files.name));
    return {
        name: files.name,
        identity: files.identity,
        ...composed,
        ...(0,access/* accessOf */.Y)(files.access, floors),
        ...(tools?.list && { tools: tools.list }),
        ...(tools && tools.unread.length > 0 && { unreadToolLists: tools.unread }),
        ...(traces?.origin && { traces: traces.origin }),
        files: [
            ...(0,agent_files/* governedFilesOf */.D)(files).map(({ document }) => document.file),
            ...(tools?.files ?? []),
            ...(traces?.origin?.files ?? []).map(({ file }) => file),
        ],
        findings: [
            ...files.findings,
            ...findings,
            ...floorFindings,
            ...(tools?.findings ?? []),
            ...(traces?.findings ?? []),
        ].map((finding) => ({
            ...finding,
            agent: files.name,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/rules/ambiguous-agent.js
var ambiguous_agent = __webpack_require__(80714);
// EXTERNAL MODULE: ./build/src/rules/card-removed.js
var card_removed = __webpack_require__(99599);
// EXTERNAL MODULE: ./build/src/rules/configuration.js
var rules_configuration = __webpack_require__(51644);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(47491);
// EXTERNAL MODULE: ./build/src/rules/unknown-kind.js
var unknown_kind = __webpack_require__(40383);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings_settings = __webpack_require__(69457);
// EXTERNAL MODULE: ./build/src/discovery/files.js + 2 modules
var discovery_files = __webpack_require__(50193);
// EXTERNAL MODULE: ./build/src/discovery/floors.js
var discovery_floors = __webpack_require__(81088);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(55325);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var discovery_traces = __webpack_require__(47469);
;// CONCATENATED MODULE: ./build/src/discovery/configured.js













function identityOfListed(name) {
    return `${name}/`;
}
async function readListed(agents, tree) {
    const read = new Map();
    for (const file of agents.flatMap(settings_settings/* ownFilesOf */.dJ))
        if (!read.has(file))
            read.set(file, await (0,discovery_files/* readCardFile */.j)(tree, file, { named: true }));
    return read;
}
async function configuredAgents(configured, surroundings) {
    const agents = [];
    const files = new Map();
    const findings = [];
    for (const listing of configured) {
        const parts = { access: [] };
        for (const { as, file } of filesByPart(listing)) {
            const read = surroundings.listed.get(file) ??
                (await (0,discovery_files/* readCardFile */.j)(surroundings.tree, file, { named: true }));
            if (read.kind === 'governed')
                files.set(file, read);
            if (read.kind === 'governed' && read.governed.part === as) {
                if (as === 'access')
                    parts.access.push(read.governed);
                else
                    parts[as] = read.governed;
            }
            else
                for (const finding of whyNot(read, listing.name, as))
                    findings.push(finding);
        }
        agents.push(await configuredAgent(listing, parts, configured, surroundings));
    }
    return { agents, files: [...files.values()], findings };
}
function filesByPart({ card, policy, access = [], }) {
    return [
        ...(card === undefined ? [] : [{ as: 'card', file: card }]),
        ...(policy === undefined ? [] : [{ as: 'policy', file: policy }]),
        ...access.map((file) => ({ as: 'access', file })),
    ];
}
async function configuredAgent(listing, parts, configured, surroundings) {
    const { tree, settings, globalTools, exemptions } = surroundings;
    const folder = folderOfListing(listing);
    const { lists, unpaired } = listing.tools || globalTools
        ? { lists: [], unpaired: [] }
        : listsInFolder(listing, configured, surroundings);
    const isOwnTrace = ownTraceTest(listing, configured);
    const files = {
        name: listing.name,
        identity: identityOfListed(listing.name),
        ...parts,
        toolLists: [],
        traceFiles: [],
        findings: unpaired,
    };
    const traces = (0,discovery_traces/* tracesOf */.Or)({
        ...(listing.traces && { configured: listing.traces }),
        inFolder: surroundings.free.filter(isOwnTrace),
        agents: surroundings.count,
    }, surroundings.files, settings);
    const items = listing.tools ?? lists.map((text) => ({ text }));
    const tools = (await toolsOf(items, tree, settings)) ?? globalTools;
    const floors = (0,discovery_floors/* floorsFor */.HF)(folder, listing.teams ?? [], surroundings.floors);
    const agent = assemble({ files, tools, traces, floors, exemptions }, settings);
    const touched = [...surroundings.touched].filter((file) => listing.tools?.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)) ||
        (!listing.tools && isListInFolder(listing, file)) ||
        listing.traces?.files?.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)) ||
        (!listing.traces && isOwnTrace(file)));
    return { ...agent, files: [...new Set([...(0,settings_settings/* ownFilesOf */.dJ)(listing), ...agent.files, ...touched])] };
}
function folderOfListing(listing) {
    return (0,patterns/* folderOf */.yS)((0,settings_settings/* ownFilesOf */.dJ)(listing)[0] ?? '');
}
function stemsOf(listing) {
    return (0,settings_settings/* ownFilesOf */.dJ)(listing).map(patterns/* stemOf */.Vc);
}
function ownTraceTest(listing, configured) {
    const folder = folderOfListing(listing);
    const isAlone = configured.filter((other) => folderOfListing(other) === folder).length <= 1;
    const stems = stemsOf(listing);
    return (file) => (0,patterns/* isTraceFile */.iO)(file) &&
        (0,patterns/* agentFolderOf */.tt)(file) === folder &&
        (isAlone || stems.includes((0,patterns/* traceStemOf */.Im)(file)));
}
function isListInFolder(listing, file) {
    return (0,patterns/* isToolList */.Po)(file) && (0,patterns/* folderOf */.yS)(file) === folderOfListing(listing);
}
function listsInFolder(listing, configured, { free: files }) {
    const lists = files.filter((file) => isListInFolder(listing, file));
    const sharing = configured.filter((other) => lists.some((file) => isListInFolder(other, file)));
    if (sharing.length <= 1)
        return { lists, unpaired: [] };
    const owners = (file) => sharing.filter((owner) => stemsOf(owner).includes((0,patterns/* stemOf */.Vc)(file)));
    const unpaired = lists.filter((file) => owners(file).length !== 1);
    return {
        lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === listing),
        unpaired: unpaired.map((file) => {
            const kind = owners(file).length === 0 ? 'no-agent' : 'several-agents';
            const words = ambiguous_agent/* ambiguousAgent */.UH.words.unlisted(file, { kind, agents: sharing.length });
            return (0,finding/* findingIn */.jl)(ambiguous_agent/* ambiguousAgent */.UH, file, words, { fix: (0,ambiguous_agent/* toolsFix */.Zd)(file) });
        }),
    };
}
function whyNot(result, agent, wanted) {
    switch (result.kind) {
        case 'absent': {
            const { file } = result;
            return [
                wanted === 'card'
                    ? (0,finding/* findingIn */.jl)(card_removed/* cardRemoved */.f, file, card_removed/* cardRemoved */.f.words.listed(file, agent), { agent })
                    : (0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, file, could_not_evaluate/* couldNotEvaluate */.O.words.missingListed(wanted, file, agent), {
                        agent,
                    }),
            ];
        }
        case 'broken':
            return result.findings.map((finding) => ({ ...finding, agent }));
        case 'governed': {
            const words = rules_configuration/* configuration */.H.words.otherKind(wanted, agent, result.governed.part);
            return [(0,finding/* findingAt */.dz)(rules_configuration/* configuration */.H, { at: (0,finding/* topOf */.HX)(result.governed.document), ...words }, agent)];
        }
        case 'foreign': {
            const words = unknown_kind/* unknownKind */.P.words.named(wanted, agent, result.reason);
            return [(0,finding/* findingIn */.jl)(unknown_kind/* unknownKind */.P, result.file, words, { agent })];
        }
        default:
            return result;
    }
}

// EXTERNAL MODULE: ./build/src/discovery/group.js + 1 modules
var group = __webpack_require__(16274);
// EXTERNAL MODULE: ./build/src/rules/unlisted-agent.js
var unlisted_agent = __webpack_require__(8854);
;// CONCATENATED MODULE: ./build/src/discovery/listed.js




function withoutListed(found, configured) {
    const cards = new Set(configured.map(({ card }) => card));
    const policies = new Set(configured.map(({ policy }) => policy));
    const lists = new Set(configured.flatMap(({ access = [] }) => access));
    return found.filter(({ card, policy, access }) => {
        if (card)
            return !cards.has(card.document.file);
        if (policy)
            return !policies.has(policy.document.file);
        return !access.every(({ document }) => lists.has(document.file));
    });
}
function apartFrom(configured, found) {
    const taken = new Set([...configured.map(({ name }) => name)]);
    return found.map((agent) => {
        let { name } = agent;
        if (taken.has(name))
            name = agent.identity === '' ? '.' : agent.identity;
        while (taken.has(name))
            name = `./${name}`;
        taken.add(name);
        return name === agent.name ? agent : { ...agent, name };
    });
}
function unlistedFiles(governed, { grouping, found, reported }, settings) {
    const own = governed.filter((file) => !(0,discovery_floors/* isFloor */.b5)(file.governed));
    if (!settings.discover)
        return own.map((file) => unlisted(file, 'error'));
    if (settings.agents === undefined)
        return [];
    const filesOf = (agents) => agents.flatMap(agent_files/* governedFilesOf */.D).map(({ document }) => document.file);
    const paired = new Set([
        ...filesOf(grouping.agents),
        ...grouping.findings.map(({ location: { file } }) => file),
    ]);
    const left = new Set(filesOf(found));
    return own
        .filter(({ file }) => paired.has(file) && !left.has(file) && !reported.has(file))
        .map((file) => unlisted(file, 'warning'));
}
function unlisted(file, severity) {
    const { words } = unlisted_agent/* unlistedAgent */.W;
    return (0,finding/* findingAt */.dz)(unlisted_agent/* unlistedAgent */.W, {
        at: (0,finding/* topOf */.HX)(file.governed.document),
        severity,
        ...(severity === 'error' ? words.notDiscovered(file.file) : words.leftOut(file.file)),
    });
}

// EXTERNAL MODULE: ./build/src/discovery/listing.js
var listing = __webpack_require__(61811);
// EXTERNAL MODULE: ./build/src/discovery/tree-floors.js
var tree_floors = __webpack_require__(82323);
;// CONCATENATED MODULE: ./build/src/discovery/discover.js














async function discover(tree, settings, scope) {
    const files = await filesOf(tree, settings);
    const { read, ...ofTree } = await (0,tree_floors/* readWithFloors */.e)(tree, settings, scope, files);
    const floors = [...ofTree.floors, ...(scope.floorsInForce ?? [])];
    const governed = read.filter((file) => file.kind === 'governed');
    const broken = read.filter((file) => file.kind === 'broken');
    const globalTools = settings.tools && (await (0,discovery_tools/* readTools */.s)(settings.tools, tree, settings.aliases));
    const exemptions = scope.exemptions ?? [];
    const configured = settings.agents ?? [];
    const listed = await readListed(configured, tree);
    const grouping = settings.discover
        ? (0,group/* groupByFolder */.J)([...governedOf([...listed.values()]), ...governedOf(read)], neighboursOf(files, settings, scope), broken.map((file) => file.file))
        : { agents: [], findings: [] };
    const found = apartFrom(configured, withoutListed(grouping.agents, configured));
    const discovered = scope.within && sharesTraces(settings)
        ? await countAgents(tree, settings, files)
        : found.length;
    const shared = { tree, settings, globalTools, files, floors, exemptions };
    const count = configured.length + discovered;
    const taken = new Set(found.flatMap((agent) => [...agent.toolLists, ...agent.traceFiles]));
    const own = await configuredAgents(configured, {
        ...shared,
        listed,
        free: files.filter((file) => !taken.has(file)),
        count,
        touched: scope.within ?? new Set(),
    });
    const agents = [...own.agents];
    for (const agent of found)
        agents.push(await discoveredAgent(agent, count, shared));
    const isInScope = ({ location }) => scope.within?.has(location.file) ?? true;
    const findings = [
        ...broken.flatMap((file) => file.findings),
        ...ofTree.findings,
        ...(0,discovery_floors/* weakFloors */.yR)(ofTree.floors).filter(isInScope),
        ...own.findings,
        ...unsettled(grouping.findings, configured, own.agents, found),
    ];
    const reported = new Set(findings.map(({ location }) => location.file));
    const unlisted = unlistedFiles(governed, { grouping, found, reported }, settings);
    return {
        agents,
        files: [...own.files, ...governed, ...ofTree.files],
        findings: [
            ...findings,
            ...unlisted.filter(isInScope),
            ...(agents.length === 0 ? (globalTools?.findings ?? []) : []),
        ],
        notices: [
            ...foreignNotice(read),
            ...(0,tree_floors/* unusedFloors */.K)(governed, floors),
            ...excludedAndListed(settings),
        ],
    };
}
async function discoveredAgent(agent, count, shared) {
    const { tree, settings, globalTools, exemptions } = shared;
    const lists = agent.toolLists.map((text) => ({ text }));
    const traces = (0,discovery_traces/* tracesOf */.Or)({ inFolder: agent.traceFiles, agents: count }, shared.files, settings);
    const tools = globalTools ?? (await toolsOf(lists, tree, settings));
    const floors = (0,discovery_floors/* floorsFor */.HF)(folderOfAgent(agent), [], shared.floors);
    return assemble({ files: agent, tools, traces, floors, exemptions }, settings);
}
function neighboursOf(files, settings, scope) {
    const isNear = (0,candidates/* nearnessOf */.Ji)(scope);
    const isExcluded = (0,patterns/* excludeMatcher */.BE)(settings.exclude);
    const near = (isWanted) => files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
    return {
        toolLists: settings.tools ? [] : near(patterns/* isToolList */.Po),
        traceFiles: settings.traces ? [] : near(patterns/* isTraceFile */.iO),
    };
}
function unsettled(findings, configured, listed, found) {
    if (configured.length === 0)
        return findings;
    const settled = new Set(listed.flatMap((agent) => agent.files));
    const folders = new Set(found.map(folderOfAgent));
    return findings.filter(({ location: { file } }) => !settled.has(file) && folders.has((0,patterns/* agentFolderOf */.tt)(file)));
}
function folderOfAgent(agent) {
    return (0,patterns/* folderOf */.yS)((0,agent_files/* governedFilesOf */.D)(agent)[0]?.document.file ?? '');
}
async function filesOf(tree, settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const own = await (0,listing/* allFiles */.Z)(tree);
    const wanted = await (0,listing/* listFiles */.C)(tree, (file) => isCandidate(file) || (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file));
    const known = new Set(own);
    const detours = wanted.filter((file) => !known.has(file));
    return detours.length === 0 ? own : [...own, ...detours].sort(finding/* compareText */.n6);
}
function sharesTraces(settings) {
    return settings.traces !== undefined || settings.agentId !== undefined;
}
async function countAgents(tree, settings, files) {
    if (!settings.discover)
        return 0;
    const listed = await readListed(settings.agents ?? [], tree);
    const read = await (0,candidates/* readCandidates */.lH)(tree, settings, {}, files);
    const { agents } = (0,group/* groupByFolder */.J)([...governedOf([...listed.values()]), ...governedOf(read)], {
        toolLists: [],
        traceFiles: [],
    });
    return withoutListed(agents, settings.agents ?? []).length;
}
function governedOf(read) {
    return read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
}
function excludedAndListed(settings) {
    const isExcluded = (0,patterns/* excludeMatcher */.BE)(settings.exclude);
    return [...(0,candidates/* listedFiles */.Ho)(settings)]
        .filter((file) => isExcluded(file))
        .map((file) => `${file} is checked, although "exclude" matches its path, because the configuration names it`);
}
function isConcerned(agent, { within, below = [], identities }) {
    if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity))
        return true;
    return below.some((reach) => (0,patterns/* isBelow */.Yw)((0,patterns/* folderOf */.yS)(agent.files[0] ?? ''), reach));
}
function isTouched(agent, within) {
    if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => within.has(file)))
        return true;
    const folder = agent.files
        .map(patterns/* folderOf */.yS)
        .find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ??
        agent.identity;
    const stem = agent.identity === folder ? undefined : agent.identity.slice(folder.length + 1);
    const present = new Set(agent.files);
    return [...within].some((file) => {
        if (present.has(file) || (0,patterns/* agentFolderOf */.tt)(file) !== folder)
            return false;
        return stem === undefined || ((0,patterns/* isTraceFile */.iO)(file) ? (0,patterns/* traceStemOf */.Im)(file) : (0,patterns/* stemOf */.Vc)(file)) === stem;
    });
}
function foreignNotice(files) {
    const foreign = files.filter((file) => file.kind === 'foreign');
    if (foreign.length === 0)
        return [];
    const shown = foreign
        .slice(0, 5)
        .map((file) => file.file)
        .join(', ');
    return [
        `skipped ${(0,finding_words/* counted */.hS)(foreign.length, 'file that is', 'files that are')} not a card, a policy or an access list: ${shown}${foreign.length > 5 ? ', …' : ''}`,
    ];
}

// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var evaluation_verdict = __webpack_require__(92744);
// EXTERNAL MODULE: ./build/src/floors/exemptions/in-force.js
var in_force = __webpack_require__(21344);
// EXTERNAL MODULE: ./build/src/model/governed.js
var model_governed = __webpack_require__(85548);
// EXTERNAL MODULE: ./build/src/rules/no-card.js
var no_card = __webpack_require__(7390);
// EXTERNAL MODULE: ./build/src/run/evaluate-agent.js + 5 modules
var evaluate_agent = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/src/run/findings-of-file.js + 6 modules
var findings_of_file = __webpack_require__(86916);
// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(48664);
;// CONCATENATED MODULE: ./build/src/run/evaluate-tree.js












async function evaluateTree(tree, settings, context) {
    const { discovery, agents: concerned } = await concernedAgents(tree, settings, context);
    const findingsByFile = checkFiles(discovery, settings, context.now);
    const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
    const past = await context.histories?.(concerned, tree);
    const agents = concerned.map((agent) => {
        const fileFindings = agent.files.flatMap((file) => findingsByFile.get(file) ?? []);
        return (0,evaluate_agent/* evaluateAgent */.v)(agent, fileFindings, settings, context, past?.get(agent));
    });
    const ofFloors = floorFindings(agents, context);
    const orphans = [...findingsByFile].flatMap(([file, findings]) => owned.has(file) ? [] : findings);
    return {
        ...withTheirFindings(agents, (0,severities/* applySeverities */.m)([...discovery.findings, ...orphans, ...ofFloors], settings)),
        notices: discovery.notices,
        governedCount: discovery.files.length,
        identities: identitiesOf(discovery),
    };
}
async function agentsOf(tree, settings, context) {
    const { discovery, agents } = await concernedAgents(tree, settings, context);
    return {
        agents,
        identities: identitiesOf(discovery),
        findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)],
    };
}
async function concernedAgents(tree, settings, context) {
    const { exemptions } = (0,in_force/* readExemptions */.F)(settings.exemptions, context.now);
    const { tools } = context;
    const discovery = await discover(tree, settings, { ...context, exemptions });
    const agents = discovery.agents.filter((agent) => isConcerned(agent, context));
    return { discovery, agents: tools ? agents.map((agent) => ({ ...agent, tools })) : agents };
}
function identitiesOf({ agents }) {
    return new Set(agents.map(({ identity }) => identity));
}
function withTheirFindings(agents, findings) {
    const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
    return {
        agents: agents.map((report) => {
            const more = findings
                .filter((finding) => owners.get(finding) === report)
                .map((finding) => ({ ...finding, agent: report.agent.name }));
            if (more.length === 0)
                return report;
            const verdict = (0,evaluation_verdict/* worst */.QZ)([report.verdict, ...more.map(evaluation_verdict/* verdictOfFinding */.qg)]);
            const unread = unreadCardOf(report, findings, owners);
            const own = unread === undefined ? report.findings : report.findings.map(unreadNote(unread));
            return {
                ...report,
                verdict,
                findings: [...own, ...more].sort(finding/* compareFindings */.Eg),
                ...(unread !== undefined && { unreadCard: unread }),
            };
        }),
        runFindings: findings.filter((finding) => owners.get(finding) === undefined),
    };
}
function unreadCardOf({ agent, unreadCard }, findings, owners) {
    if (agent.card !== undefined)
        return undefined;
    const unread = findings.find((finding) => finding.agent === undefined &&
        owners.get(finding)?.agent === agent &&
        !agent.files.includes(finding.location.file) &&
        !(0,patterns/* isNamedAsPolicy */.Gs)(finding.location.file));
    return unread?.location.file ?? unreadCard;
}
function unreadNote(file) {
    const { message, help } = no_card/* noCard */.M.words.unread(file);
    return (finding) => (0,catalogue/* isOf */.yW)(finding, 'no-card')
        ? { ...finding, message, ...(help !== undefined && { help }) }
        : finding;
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
    if (agent !== undefined || blocking !== true || file === '')
        return agent === name;
    return identity === (0,patterns/* folderOf */.yS)(file) || identity === `${(0,patterns/* folderOf */.yS)(file)}#${(0,patterns/* stemOf */.Vc)(file)}`;
}
function checkFiles(discovery, settings, now) {
    const templates = new Set((0,candidates/* floorFilesOf */.t8)(settings));
    return new Map(discovery.files.map((read) => {
        const { file, governed } = read;
        const findings = (0,findings_of_file/* findingsOfFile */.Y)(read, settings, now);
        const isTemplate = (0,model_governed/* isCard */.$K)(governed) && (templates.has(file) || (0,patterns/* templateScopeOf */.w5)(file) !== undefined);
        return [
            file,
            isTemplate
                ? findings.filter((finding) => !(0,catalogue/* isOf */.yW)(finding, ...RULES_OF_WHOLE_CARDS))
                : findings,
        ];
    }));
}
const RULES_OF_WHOLE_CARDS = [
    'missing-key',
    'missing-recommended-key',
    'too-few',
    'card-without-expiry',
    'undefined-value',
    'query-endpoint',
];
function floorFindings(agents, { within }) {
    const keyOf = ({ rule, location: { file, pointer } }) => JSON.stringify([rule, file, pointer]);
    const seen = new Map();
    for (const { floorFindings: found = [] } of agents) {
        for (const [key, finding] of new Map(found.map((item) => [keyOf(item), item]))) {
            const entry = seen.get(key);
            if (entry)
                entry.count += 1;
            else
                seen.set(key, { finding, count: 1 });
        }
    }
    return [...seen.values()].flatMap(({ finding, count }) => {
        const { file, repository } = finding.location;
        const agentsBelow = agents.filter(({ agent }) => agent.floors?.some((floor) => floor.file === file)).length;
        return repository === undefined &&
            count === agentsBelow &&
            (within === undefined || within.has(file))
            ? [finding]
            : [];
    });
}

// EXTERNAL MODULE: ./build/src/run/comparison/compare-permissions.js + 1 modules
var compare_permissions = __webpack_require__(94660);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/discovery/environment.js
var environment = __webpack_require__(5070);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(83124);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(30681);
// EXTERNAL MODULE: ./build/src/rules/duplicate-id.js
var duplicate_id = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/src/run/comparison/agent-matching.js
var agent_matching = __webpack_require__(99537);
;// CONCATENATED MODULE: ./build/src/run/comparison/namesakes.js













function claimants({ agents, former: base = [], affected }) {
    const { byPlace } = (0,agent_matching/* relateAgents */.cU)(base, agents, affected);
    return agents.filter((agent) => {
        const id = (0,identity/* idOfAgent */.WL)(agent);
        const former = byPlace.get(agent);
        const formerId = former && (0,identity/* idOfAgent */.WL)(former);
        if (id === undefined)
            return false;
        return formerId === undefined || (0,identity/* idKey */.T4)(formerId, 'loose') !== (0,identity/* idKey */.T4)(id, 'loose');
    });
}
async function namesakesOf(claims, tree, settings) {
    const isCostly = tree instanceof api_tree/* ApiTree */.P0 || tree instanceof git_tree/* GitTree */.x;
    const searching = isCostly ? claimants(claims) : claims.agents;
    const ids = searching.flatMap((agent) => (0,identity/* idOfAgent */.WL)(agent) ?? []);
    if (ids.length === 0)
        return [];
    const known = new Set(claims.agents.flatMap((agent) => agent.files));
    const isCandidate = (0,candidates/* candidateTest */.Ct)(settings, {});
    const listed = (0,candidates/* listedFiles */.Ho)(settings);
    const files = (await tree.list()).filter((file) => !known.has(file) && (isCandidate(file) || listed.has(file)));
    if (isCostly)
        await tree.prefetch?.(files);
    const wanted = new Set(ids.map((id) => (0,identity/* idKey */.T4)(id, 'loose')));
    const mayState = textTest(ids);
    const found = [];
    for (const file of files) {
        const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
        if (read.kind !== 'bytes' || !mayState(new TextDecoder().decode(read.bytes)))
            continue;
        const result = await (0,discovery_files/* readCardFile */.j)(tree, file, { named: false });
        if (result.kind !== 'governed' || !(0,model_governed/* isCard */.$K)(result.governed) || (0,discovery_floors/* isFloor */.b5)(result.governed))
            continue;
        const { card } = result.governed;
        const id = (0,identity/* statedId */.bq)(card);
        if (card && id && wanted.has((0,identity/* idKey */.T4)(id, 'loose')))
            found.push({ file, card, id });
    }
    return found;
}
const MAX_SEARCHED = 50;
function textTest(ids) {
    const spelt = [...new Set(ids.map(({ value }) => (0,identity/* looseSpelling */.B5)(value)))];
    if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id)))
        return () => true;
    return (text) => {
        if (text.includes('\\') || /[^\0-\x7f]/.test(text))
            return true;
        const small = text.toLowerCase();
        return spelt.some((id) => small.includes(id));
    };
}
function duplicateIds(claims, elsewhere) {
    const own = claims.agents.flatMap(statedCardOf);
    const former = claims.former?.flatMap(statedCardOf);
    const groupOf = ({ id, file }) => `${(0,identity/* idKey */.T4)(id, 'loose')}\n${(0,environment/* environmentOf */.p)(file)}`;
    const counts = new Map();
    for (const key of [...(former ?? []), ...elsewhere].map(groupOf))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const groups = new Map();
    for (const card of [...own, ...elsewhere])
        groups.set(groupOf(card), [...(groups.get(groupOf(card)) ?? []), card]);
    const claiming = new Set(claimants(claims));
    return [...groups].flatMap(([key, cards]) => {
        const checked = cards.flatMap((card) => (card.agent ? [{ card, agent: card.agent }] : []));
        const reported = checked.findLast(({ agent }) => claiming.has(agent)) ?? checked.at(-1);
        const [other, ...rest] = cards.filter((card) => card !== reported?.card);
        if (reported === undefined || other === undefined)
            return [];
        const isNew = former === undefined ? undefined : cards.length > (counts.get(key) ?? 0);
        const severity = isNew === false ? 'warning' : 'error';
        const problem = problemOf(reported.card, [other, ...rest], severity);
        return [
            {
                ...(0,finding/* findingAt */.dz)(duplicate_id/* duplicateId */.z, problem, reported.agent.name),
                ...(isNew !== undefined && { isNew }),
            },
        ];
    });
}
const MAX_RELATED = 10;
function problemOf({ id, card }, others, severity) {
    const [first] = others;
    const isSame = others.every((other) => other.id.value === id.value);
    return {
        at: { document: card.place.document, path: [id.key] },
        severity,
        ...duplicate_id/* duplicateId */.z.words.same(id, {
            file: first.file,
            spelling: isSame ? undefined : first.id.value,
            more: others.length - 1,
        }),
        related: others.slice(0, MAX_RELATED).map((other) => ({
            at: { document: other.card.place.document, path: [other.id.key] },
            message: duplicate_id/* duplicateId */.z.words.statedHere(),
        })),
    };
}
function statedCardOf(agent) {
    const { card } = (0,model_agent/* ownParts */.Fx)(agent);
    const id = (0,identity/* statedId */.bq)(card);
    return card && id ? [{ file: card.place.document.file, card, id, agent }] : [];
}

// EXTERNAL MODULE: ./build/src/run/comparison/not-compared.js
var not_compared = __webpack_require__(72167);
// EXTERNAL MODULE: ./build/src/diff/change.js
var change = __webpack_require__(94);
;// CONCATENATED MODULE: ./build/src/run/comparison/under-former-configuration.js



function withOwnFiles(found) {
    return {
        ...found,
        agents: found.agents.filter((agent) => (0,model_agent/* ownDocuments */.lP)(agent).length > 0),
    };
}
function withFormerConfiguration(own, former) {
    const known = new Set(own.permissions.agents
        .filter(({ direction }) => direction === 'widens')
        .map(({ agent }) => agent));
    const wider = former.permissions.agents.filter(({ agent, status, direction }) => status !== 'removed' && direction === 'widens' && !known.has(agent));
    if (wider.length === 0)
        return own;
    const replaced = new Set(wider.map(({ agent }) => agent));
    const agents = [
        ...own.permissions.agents.filter(({ agent }) => !replaced.has(agent)),
        ...wider,
    ].sort((a, b) => (0,finding/* compareText */.n6)(a.agent, b.agent));
    const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
    return {
        ...own,
        permissions: { direction: (0,change/* directionOf */.FR)(agents.map(({ direction }) => direction)), agents },
        byIdentity: new Map([...own.byIdentity, ...identities]),
    };
}

;// CONCATENATED MODULE: ./build/src/run/comparison/compare-change.js







async function compareChange(change, head) {
    const { trees, settings } = change;
    const { histories } = change.context;
    const context = baseContext(change, foundIn(head));
    const base = await evaluateTree(trees.base, settings.inForce.base, {
        ...context,
        ...(histories && settings.inForce.head.onlyNew && { histories }),
    });
    const evaluated = { base: foundIn(base), head: foundIn(head) };
    return {
        ...(await permissionsUnder(change, context, evaluated)),
        baseFindings: evaluated.base.findings,
    };
}
async function compareFoundAgents(change) {
    const { trees, settings } = change;
    const head = await agentsOf(trees.head, settings.inForce.head, change.context);
    const context = baseContext(change, head);
    const base = await agentsOf(trees.base, settings.inForce.base, context);
    return permissionsUnder(change, context, { base, head });
}
function baseContext({ context }, head) {
    const { histories: _, wasGoverned: __, progress: ___, ...rest } = context;
    return { ...rest, identities: new Set(head.agents.map(({ identity }) => identity)) };
}
function foundIn({ agents, identities, runFindings }) {
    return {
        agents: agents.map(({ agent }) => agent),
        identities,
        findings: [...agents.flatMap(({ findings }) => findings), ...runFindings],
    };
}
async function permissionsUnder({ trees, affected, settings, configFiles = [] }, context, evaluated) {
    const { written, inForce, own } = settings;
    const claims = {
        agents: evaluated.head.agents,
        former: evaluated.base.agents,
        affected,
    };
    const namesakes = context.within === undefined ? [] : await namesakesOf(claims, trees.head, inForce.head);
    const wider = withNamesakes(context, namesakes, claims);
    const { floorsInForce, ...withoutFloors } = wider;
    const isSame = wider === context && floorsInForce === undefined;
    const isKnown = (side) => own[side] === inForce[side] && isSame;
    const base = isKnown('base')
        ? evaluated.base
        : await agentsOf(trees.base, own.base, withoutFloors);
    const head = isKnown('head')
        ? evaluated.head
        : await agentsOf(trees.head, own.head, withoutFloors);
    const unread = [
        ...(0,not_compared/* unreadFiles */.jH)('head', [...evaluated.head.findings, ...head.findings], configFiles),
        ...(0,not_compared/* unreadFiles */.jH)('base', [...evaluated.base.findings, ...base.findings]),
    ];
    const found = { base, head };
    const changes = (0,compare_permissions/* comparePermissions */.a)(found, affected, unread, {
        before: own.base.aliases,
        after: own.head.aliases,
    });
    const underBoth = own.head === written.inForce
        ? changes
        : withFormerConfiguration(changes, await underOne(written.inForce, { trees, affected, context: withoutFloors, unread }));
    const compared = floorsInForce !== undefined && namesOtherFloors(written.inForce, own.head)
        ? withFormerConfiguration(underBoth, (0,compare_permissions/* comparePermissions */.a)({
            base: await agentsOf(trees.head, written.inForce, {
                ...withoutFloors,
                floorsInForce,
            }),
            head,
        }, [], unread))
        : underBoth;
    return { ...compared, found, duplicates: duplicateIds(claims, namesakes) };
}
async function underOne(settings, { trees, affected, context, unread, }) {
    const base = await agentsOf(trees.base, settings, context);
    const head = withOwnFiles(await agentsOf(trees.head, settings, context));
    return (0,compare_permissions/* comparePermissions */.a)({ base, head }, affected, unread, {
        before: settings.aliases,
        after: settings.aliases,
    });
}
function withNamesakes(context, namesakes, claims) {
    if (context.within === undefined || namesakes.length === 0)
        return context;
    const taken = new Set(claimants(claims).flatMap((agent) => {
        const id = (0,identity/* idOfAgent */.WL)(agent);
        return id ? [(0,identity/* idKey */.T4)(id, 'loose')] : [];
    }));
    const files = namesakes.flatMap(({ id, file }) => (taken.has((0,identity/* idKey */.T4)(id, 'loose')) ? [file] : []));
    return files.length === 0
        ? context
        : { ...context, within: new Set([...context.within, ...files]) };
}

// EXTERNAL MODULE: ./build/src/model/changed-file.js
var changed_file = __webpack_require__(57083);
// EXTERNAL MODULE: ./build/src/run/gate-policy/baseline.js
var baseline = __webpack_require__(47680);
;// CONCATENATED MODULE: ./build/src/run/configuration/configuration.js







class BrokenConfiguration extends Error {
    findings;
    constructor(findings) {
        super('the configuration is not valid');
        this.findings = findings;
    }
}
function settingsOfInputs({ inputs, defaultId }) {
    const { environment: _, ...others } = inputs;
    return (0,settings_settings/* settle */.G9)(others, undefined, defaultId);
}
async function readSettings(source, tree) {
    const read = await configurationIn(tree, source.configFile);
    if (read === undefined && source.configNamed)
        throw missing(source, '');
    const isBroken = read?.kind === 'broken';
    if (isBroken && !source.goesOnWithout)
        throw new BrokenConfiguration(read.findings);
    const settings = isBroken
        ? settingsOfInputs(source)
        : (0,settings_settings/* settle */.G9)(source.inputs, read?.configuration, source.defaultId);
    return {
        inForce: settings,
        base: settings,
        head: settings,
        isFirst: false,
        findings: isBroken ? read.findings : [],
    };
}
async function readSettingsOfChange(source, change) {
    const { configFile, inputs, defaultId } = source;
    const read = await configurationIn(change.inForce, configFile);
    const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
    if (read === undefined && source.configNamed && ofHead === undefined)
        throw missing(source, ` in ${change.inForce.label}`);
    if (read?.kind === 'broken')
        throw new BrokenConfiguration(read.findings);
    const inForce = (0,settings_settings/* settle */.G9)(inputs, read?.configuration, defaultId);
    const isTouched = await isChanged(change, configFile);
    if (!isTouched)
        return { inForce, base: inForce, head: inForce, isFirst: false, findings: [] };
    const settled = (read) => {
        if (read === 'unreadable' || read?.kind === 'broken')
            return inForce;
        try {
            return (0,settings_settings/* settle */.G9)(inputs, read?.configuration, defaultId);
        }
        catch (error) {
            if (error instanceof settings_error/* SettingsError */.G)
                return inForce;
            throw error;
        }
    };
    const ofBase = change.inForce === change.base
        ? read
        : await configurationIn(change.base, configFile).catch(ifUnreadable);
    const isFirst = read === undefined && ofHead !== 'unreadable' && ofHead?.kind === 'configuration';
    return { inForce, base: settled(ofBase), head: settled(ofHead), isFirst, findings: [] };
}
async function isChanged({ base, head, listed }, file) {
    if (listed === undefined || (0,changed_file/* isTouchedBy */.QL)(listed, file))
        return true;
    const before = await base.read(file, limits/* MAX_CARD_BYTES */.Al);
    const after = await head.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (before.kind !== 'bytes' || after.kind !== 'bytes')
        return before.kind !== after.kind;
    return !Buffer.from(before.bytes).equals(after.bytes);
}
function missing({ configFile }, where) {
    return new settings_error/* SettingsError */.G(`the configuration ${JSON.stringify(configFile)} does not exist${where}`, 'correct the path in the input "config"');
}
function ifUnreadable(error) {
    if (error instanceof settings_error/* SettingsError */.G)
        return 'unreadable';
    throw error;
}
async function configurationIn(tree, file) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return undefined;
    if (read.kind !== 'bytes')
        throw new settings_error/* SettingsError */.G(`the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`, 'add the configuration file, or name another one with the input "config"');
    const { readConfiguration } = await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 8120));
    return readConfiguration(file, read.bytes);
}
async function headConfiguration(source, { head, listed }, affected, { base: before, head: after }) {
    const isTouched = (file) => affected === undefined || (0,changed_file/* isTouchedBy */.QL)(affected, file);
    const findings = [];
    const later = [];
    if (isTouched(source.configFile)) {
        const read = await configurationIn(head, source.configFile);
        for (const finding of read?.kind === 'broken'
            ? read.findings
            : configuration_unsettled(source, read?.configuration))
            findings.push(finding);
        later.push([source.configFile, 'configuration']);
    }
    const { baselineFile } = after;
    if (baselineFile !== undefined &&
        (baselineFile !== before.baselineFile || isTouched(baselineFile)))
        for (const finding of (await (0,baseline/* readBaseline */.mF)(head, baselineFile)).findings)
            findings.push(finding);
    if (before.baselineFile !== undefined && isTouched(before.baselineFile))
        later.push([before.baselineFile, 'baseline']);
    const known = listed ? later : [];
    return {
        findings,
        notices: known.map(([file, what]) => `the change to ${file} takes effect ${source.later}; this run used the ${what} from the base`),
    };
}
function configuration_unsettled({ inputs, defaultId, configFile }, configuration) {
    try {
        (0,settings_settings/* settle */.G9)(inputs, configuration, defaultId);
        return [];
    }
    catch (error) {
        if (!(error instanceof settings_error/* SettingsError */.G))
            throw error;
        const words = rules_configuration/* configuration */.H.words.because(error.message, error.help);
        return [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, configFile, words)];
    }
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/gate-step.js
function withMore(findings, more) {
    return more.length === 0 ? findings : { ...findings, reported: [...findings.reported, ...more] };
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/accept-baseline.js



const acceptBaseline = (findings, { baseline: read, settings, now, isWhole }) => {
    if (read === undefined)
        return findings;
    if (read.baseline === undefined)
        return withMore(findings, read.findings);
    const { findings: marked, about } = (0,baseline/* accept */.Ju)(findings.reported, read.baseline, now, isWhole);
    return withMore({ ...findings, reported: marked }, (0,severities/* applySeverities */.m)(about, settings));
};

// EXTERNAL MODULE: ./build/src/rules/runs-by-itself.js
var runs_by_itself = __webpack_require__(70288);
// EXTERNAL MODULE: ./build/src/rules/tools-removed.js
var tools_removed = __webpack_require__(96460);
// EXTERNAL MODULE: ./build/src/rules/widening.js
var widening = __webpack_require__(14633);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/widening.js




const { words } = widening/* widening */.Y;
const SEVERITY = {
    allow: 'note',
    warn: 'warning',
    fail: 'error',
};
function severityOf({ widening, severity }) {
    const ofRule = severity.get('widening');
    return ofRule === undefined ? SEVERITY[widening] : ofRule === 'off' ? 'note' : ofRule;
}
function wouldBlock(settings) {
    return blocks(severityOf(settings), settings);
}
function blocks(severity, { failOn }) {
    return ((severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warn'));
}
function removalBlocks(permissions, settings) {
    return ((toolRemovals(permissions).length > 0 &&
        blocks(settings.severity.get('tools-removed') ?? tools_removed/* toolsRemoved */.I.severity, settings)) ||
        (dangers(permissions).length > 0 &&
            blocks(settings.severity.get('runs-by-itself') ?? runs_by_itself/* runsByItself */.f.severity, settings)));
}
async function answerTo(permissions, settings, labels) {
    const severity = severityOf(settings);
    if (permissions.direction !== 'widens' ||
        !(wouldBlock(settings) || removalBlocks(permissions, settings)))
        return { severity, help: words.maybeMeant() };
    const label = settings.wideningLabel;
    if (label === undefined)
        return {
            severity,
            help: words.noLabel(),
        };
    const named = JSON.stringify(label);
    if (labels === undefined)
        return {
            severity,
            help: words.noPullRequest(),
            notice: `the label ${named} was not checked: this event has no pull request`,
        };
    const read = await labels();
    if (read.kind === 'unreadable')
        return {
            severity,
            help: words.unreadableLabels(),
            notice: `the labels of the pull request could not be read, so no label can approve the new permissions: ${read.why}`,
        };
    if (read.names.has(label))
        return { severity: 'note', letThrough: label, help: words.letThrough(label) };
    return {
        severity,
        help: words.setLabel(label),
    };
}
function wideningFindings({ agents }, { severity, help }) {
    return agents.flatMap(({ changes }) => changes
        .filter(({ direction, danger }) => direction === 'widens' && danger === undefined)
        .map((change) => findingOf(change, widening/* widening */.Y, words.change(change.sentence, help), severity)));
}
function dangerousCodeFindings(permissions, { letThrough }) {
    return dangers(permissions).flatMap((change) => change.danger === undefined
        ? []
        : findingOf(change, runs_by_itself/* runsByItself */.f, runs_by_itself/* runsByItself */.f.words[change.danger](change.sentence), letThrough === undefined ? runs_by_itself/* runsByItself */.f.severity : 'note'));
}
function findingOf(change, rule, sentence, severity) {
    const { at, wasAt, agent } = change;
    return {
        ...(0,finding/* findingIn */.jl)(rule, wasAt?.file ?? '', sentence, { severity, agent }),
        ...(at && { location: at }),
        isNew: true,
    };
}
function dangers({ agents }) {
    return agents.flatMap(({ changes }) => changes.filter(({ danger }) => danger !== undefined));
}
function toolRemovals({ agents }) {
    return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}
function toolRemovalFindings(permissions, { letThrough }) {
    return toolRemovals(permissions).map((change) => letThrough === undefined
        ? findingOf(change, tools_removed/* toolsRemoved */.I, tools_removed/* toolsRemoved */.I.words.removed(change.sentence), tools_removed/* toolsRemoved */.I.severity)
        : findingOf(change, tools_removed/* toolsRemoved */.I, tools_removed/* toolsRemoved */.I.words.letThrough(change.sentence, letThrough), 'note'));
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/add-widening.js



const addWidening = (findings, { change, settings }) => {
    if (change === undefined)
        return findings;
    const { comparison, answer } = change;
    const removals = [
        ...toolRemovalFindings(comparison.permissions, answer),
        ...dangerousCodeFindings(comparison.permissions, answer),
    ];
    return withMore(findings, [
        ...wideningFindings(comparison.permissions, answer),
        ...(answer.letThrough === undefined ? (0,severities/* applySeverities */.m)(removals, settings) : removals),
    ]);
};

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(74423);
// EXTERNAL MODULE: ./build/src/rules/coverage-drop.js
var coverage_drop = __webpack_require__(89634);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/coverage.js





function coverageGates({ status, coverage: { before, after } }) {
    return status === 'added' || (before ?? 0) > (after ?? 0);
}
function coverageDrop(agent, { coverage: { before, after } }, maximum) {
    const at = agent.card?.autonomyPlace ?? agent.policy?.place;
    if (before === null || at === undefined)
        return [];
    const drop = before - (after ?? 0);
    if (drop <= maximum + 1e-9)
        return [];
    const words = coverage_drop/* coverageDropped */.T.words.fell((0,coverage/* showPercent */.XD)(before), after === null ? undefined : (0,coverage/* showPercent */.XD)(after), maximum);
    return [(0,finding/* findingAt */.dz)(coverage_drop/* coverageDropped */.T, { at, on: 'key', ...words }, agent.name)];
}
const addCoverageDrops = (findings, { agents, change, settings }) => {
    const { maxCoverageDrop } = settings;
    if (change === undefined || maxCoverageDrop === undefined)
        return findings;
    const drops = agents.flatMap(({ agent }) => {
        const comparison = change.comparison.byIdentity.get(agent.identity);
        return comparison ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
    });
    return withMore(findings, (0,severities/* applySeverities */.m)(drops, settings));
};
const markLowCoverage = (findings, { change, settings }) => {
    if (change === undefined || !settings.onlyNew)
        return findings;
    const { agents } = change.comparison.permissions;
    const counts = new Map(agents.map((comparison) => [comparison.agent, coverageGates(comparison)]));
    return {
        ...findings,
        reported: findings.reported.map((finding) => finding.rule === 'low-coverage' && finding.agent !== undefined
            ? { ...finding, isNew: counts.get(finding.agent) ?? true }
            : finding),
    };
};

;// CONCATENATED MODULE: ./build/src/run/gate-policy/duplicate-ids.js



const addDuplicateIds = (findings, { agents, change, settings }) => {
    const duplicates = change?.comparison.duplicates ??
        duplicateIds({ agents: agents.map(({ agent }) => agent), affected: [] }, []);
    return withMore(findings, (0,severities/* applySeverities */.m)(duplicates, settings));
};

// EXTERNAL MODULE: ./build/src/rules/exempt-all.js
var exempt_all = __webpack_require__(74057);
// EXTERNAL MODULE: ./build/src/rules/exemption.js
var exemption = __webpack_require__(94421);
// EXTERNAL MODULE: ./build/src/floors/exemptions/apply.js
var apply = __webpack_require__(22461);
;// CONCATENATED MODULE: ./build/src/floors/exemptions/findings.js







const { words: findings_words } = exemption/* exemption */.O;
function exemptionFindings(written, agents, now, knowsAll) {
    const { exemptions, findings } = (0,in_force/* readExemptions */.F)(written, now);
    return [...findings, ...exemptions.flatMap((exempt) => aboutExemption(exempt, agents, knowsAll))];
}
function aboutExemption(exempt, agents, knowsAll) {
    const named = agents.filter((agent) => agent.name === exempt.agent);
    const { agent: name, section, place } = exempt;
    if (named.length === 0)
        return knowsAll ? [(0,finding/* findingAt */.dz)(exemption/* exemption */.O, { at: place, ...findings_words.noAgent(name, section) })] : [];
    return named.flatMap((agent) => {
        const missed = (0,apply/* unmetPlaces */.I)((0,compose/* wholeFloor */.K)((0,model_agent/* ownParts */.Fx)(agent), agent.floors ?? []), exempt);
        const findings = missed.map((at) => (0,finding/* findingAt */.dz)(exemption/* exemption */.O, { at, ...findings_words.meetsNothing(name, section) }, name));
        if (section !== 'all' || missed.length > 0)
            return findings;
        const all = exempt_all/* exemptAll */.j.words.all(name, exempt.expiresAt, exempt.reason);
        return [(0,finding/* findingAt */.dz)(exempt_all/* exemptAll */.j, { at: place, ...all }, name)];
    });
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/exemptions.js



const addExemptionFindings = (findings, context) => {
    const { agents, change, settings, settingsAfterMerge, now, isWhole } = context;
    const present = change?.comparison.found.head.agents ?? agents.map(({ agent }) => agent);
    const found = exemptionFindings(settingsAfterMerge.exemptions, present, now, isWhole);
    return withMore(findings, (0,severities/* applySeverities */.m)(found, settings));
};

// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(8730);
// EXTERNAL MODULE: ./build/src/rules/ignore-expired.js
var ignore_expired = __webpack_require__(46890);
// EXTERNAL MODULE: ./build/src/rules/ignore-unused.js
var ignore_unused = __webpack_require__(45469);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/ignores.js







function applyIgnores(findings, entries, now) {
    const matchesOf = entryMatcher(entries, now);
    const counts = new Map();
    const kept = findings.filter((finding) => {
        const [entry] = matchesOf(finding);
        if (entry !== undefined)
            counts.set(entry, (counts.get(entry) ?? 0) + 1);
        return entry === undefined;
    });
    const ignored = entries.flatMap(({ rule, path, reason }, index) => {
        const count = counts.get(index) ?? 0;
        return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
    });
    return { kept, ignored };
}
function ignoreFindings(findings, entries, now, isWhole) {
    const used = new Set(isWhole ? findings.flatMap(entryMatcher(entries, now)) : []);
    return entries.flatMap((entry, index) => {
        const { rule, path, expires, place } = entry;
        if (expires !== undefined && isExpired(entry, now)) {
            const words = ignore_expired/* ignoreExpired */.A.words.expired(rule, path, expires.value);
            return [(0,finding/* findingAt */.dz)(ignore_expired/* ignoreExpired */.A, { at: expires.place, ...words })];
        }
        if (!isWhole || used.has(index))
            return [];
        return [(0,finding/* findingAt */.dz)(ignore_unused/* ignoreUnused */.$, { at: place, ...ignore_unused/* ignoreUnused */.$.words.unused(rule, path) })];
    });
}
function entryMatcher(entries, now) {
    const byRule = new Map();
    entries.forEach((entry, index) => {
        if (isExpired(entry, now))
            return;
        const indexed = { index, agent: entry.agent };
        const ofRule = byRule.get(entry.rule);
        if (ofRule)
            ofRule.push(indexed);
        else
            byRule.set(entry.rule, [indexed]);
    });
    const matches = (0,patterns/* filesMatcher */.eF)(entries.map(({ path = '**' }) => path));
    const byFile = new Map();
    const entriesOf = (file) => {
        const known = byFile.get(file) ?? new Set(matches(file));
        byFile.set(file, known);
        return known;
    };
    return (finding) => {
        const ofRule = byRule.get(finding.rule);
        if (ofRule === undefined || finding.blocking === true || (0,catalogue/* isFixed */.zZ)(finding.rule))
            return [];
        const ofFile = entriesOf(finding.location.file);
        return ofRule.flatMap(({ index, agent }) => (agent === undefined || agent === finding.agent) && ofFile.has(index) ? [index] : []);
    };
}
function isExpired({ expires }, now) {
    return expires !== undefined && ((0,date/* timeOf */.n)(expires.value) ?? 0) <= now.getTime();
}
const ignoreFindingsOfEntries = ({ reported, ignored }, context) => {
    const { settings, settingsAfterMerge, now, isWhole } = context;
    const { kept, ignored: more } = applyIgnores(reported, settings.ignore, now);
    const ofEntries = ignoreFindings(reported, settingsAfterMerge.ignore, now, isWhole);
    return {
        reported: [...kept, ...(0,severities/* applySeverities */.m)(ofEntries, settings)],
        ignored: [...ignored, ...more],
    };
};

// EXTERNAL MODULE: ./build/src/finding/fingerprint.js
var fingerprint = __webpack_require__(78464);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/new-findings.js




function markNew(head, base, renames) {
    const marks = []
        .concat(renames)
        .map((names) => newAmong(head, base, names));
    return head.map((finding, index) => finding.isNew !== undefined
        ? finding
        : { ...finding, isNew: marks.some((isNew) => isNew[index] === true) });
}
function newAmong(head, base, renames) {
    const left = new Map();
    for (const finding of base) {
        const key = (0,fingerprint/* fingerprintOf */.a)(finding, renames);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    return head.map((finding) => {
        if (finding.isNew !== undefined)
            return finding.isNew;
        const key = (0,fingerprint/* fingerprintOf */.a)(finding);
        const count = left.get(key) ?? 0;
        if (count > 0)
            left.set(key, count - 1);
        return count === 0;
    });
}
const markNewFindings = (findings, context) => {
    const { change } = context;
    if (change === undefined)
        return findings;
    const { baseFindings } = change.comparison;
    const former = [...baseFindings, ...formerFindingsOfEntries(change, context)];
    return { ...findings, reported: markNew(findings.reported, former, renamesOf(change)) };
};
function renamesOf({ affected, comparison }) {
    const files = new Map(affected.flatMap(({ file, previous }) => previous === undefined ? [] : [[previous, file]]));
    return comparison.renamed.map((agents) => ({ files, agents }));
}
function formerFindingsOfEntries({ own, comparison: { found, baseFindings } }, { settings, now, isWhole }) {
    return (0,severities/* applySeverities */.m)([
        ...exemptionFindings(own.base.exemptions, found.base.agents, now, isWhole),
        ...ignoreFindings(baseFindings, own.base.ignore, now, isWhole),
    ], settings);
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/removed-tools.js


const withoutRepeatedNoTools = (findings, { change }) => {
    if (change === undefined)
        return findings;
    const isApproved = change.answer.letThrough !== undefined;
    const removals = findings.reported.filter((finding) => (0,catalogue/* isOf */.yW)(finding, 'tools-removed') && finding.inBaseline !== true);
    const isRepeated = (finding) => (0,catalogue/* isOf */.yW)(finding, 'no-tools') &&
        removals.some(({ agent, severity }) => agent === finding.agent && (isApproved || isAtLeast(severity, finding.severity)));
    const reported = findings.reported.filter((finding) => !isRepeated(finding));
    return reported.length === findings.reported.length ? findings : { ...findings, reported };
};
function isAtLeast(severity, other) {
    return finding/* SEVERITIES */.oC.indexOf(severity) <= finding/* SEVERITIES */.oC.indexOf(other);
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/gate-policy.js












const STEPS = [
    addCoverageDrops,
    addDuplicateIds,
    addExemptionFindings,
    addWidening,
    ignoreFindingsOfEntries,
    markNewFindings,
    acceptBaseline,
    withoutRepeatedNoTools,
    markLowCoverage,
];
async function applyGatePolicy(input) {
    const { evaluated, settings, tree, change } = input;
    const answer = change && (await answerTo(change.comparison.permissions, settings, input.labels));
    const agents = evaluated.agents.map((report) => {
        const comparison = change?.comparison.byIdentity.get(report.agent.identity);
        return comparison ? { ...report, comparison } : report;
    });
    const context = {
        settings,
        settingsAfterMerge: change?.own.head ?? settings,
        now: input.now,
        isWhole: input.isWhole,
        agents,
        ...(change && answer && { change: { ...change, answer } }),
        ...(settings.baselineFile !== undefined && {
            baseline: await (0,baseline/* readBaseline */.mF)(tree, settings.baselineFile),
        }),
    };
    const found = [...agents.flatMap(({ findings }) => findings), ...evaluated.runFindings];
    const { reported, ignored } = STEPS.reduce((findings, step) => step(findings, context), { reported: found, ignored: [] });
    return {
        ...byAgent(agents, reported, settings.onlyNew),
        ...(change && {
            comparison: {
                ...change.comparison.permissions,
                ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }),
            },
        }),
        ...(ignored.length > 0 && { ignored }),
        notices: answer?.notice === undefined ? [] : [answer.notice],
    };
}
function byAgent(agents, findings, onlyNew) {
    const names = new Set(agents.map(({ agent }) => agent.name));
    return {
        agents: agents.map((report) => {
            const { name } = report.agent;
            const own = findings.filter(({ agent }) => agent === name).sort(finding/* compareFindings */.Eg);
            return { ...report, findings: own, verdict: verdictOf(report, own, onlyNew) };
        }),
        runFindings: findings
            .filter(({ agent }) => agent === undefined || !names.has(agent))
            .sort(finding/* compareFindings */.Eg),
    };
}
function verdictOf({ evaluation, history }, findings, onlyNew) {
    const counting = (0,evaluation_verdict/* gating */.JQ)(findings, onlyNew);
    const ofFindings = counting.map(evaluation_verdict/* verdictOfFinding */.qg);
    if (counting.length < findings.length)
        return (0,evaluation_verdict/* worst */.QZ)(ofFindings);
    return (0,evaluation_verdict/* worst */.QZ)([
        evaluation?.verdict ?? 'pass',
        ...(history ? [history.history.verdict] : []),
        ...ofFindings,
    ]);
}

// EXTERNAL MODULE: ./build/src/run/history/evidence.js
var evidence = __webpack_require__(57994);
// EXTERNAL MODULE: ./build/src/discovery/inflate.js
var inflate = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/run/history/history.js + 41 modules
var history_history = __webpack_require__(10006);
;// CONCATENATED MODULE: ./build/src/run/history/histories-of-run.js


function historiesOfRun({ traceApi, traceRead }, now, settings, isEvidence, former) {
    const inflation = new inflate/* InflationBudget */.yE();
    return (agents, tree) => (0,history_history/* historiesOf */.u)(agents, {
        tree,
        settings,
        now,
        isEvidence,
        ...(former && { former }),
        ...(traceRead && { progress: traceRead }),
        inflation,
        api: traceApi(settings),
    });
}

// EXTERNAL MODULE: ./build/src/settings/entries.js
var entries = __webpack_require__(80418);
;// CONCATENATED MODULE: ./build/src/run/scope/floors-in-force.js








const MAX_PREFETCHED = 200;
function onlyNamedIn({ floors }, readElsewhere) {
    const keyOf = ({ owner, repo, file, ref, }) => JSON.stringify([owner, repo, file, ref]);
    const sources = [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap(entries/* sourcesOf */.u);
    const named = new Set(sources.flatMap((source) => (source.kind === 'repository' ? [keyOf(source)] : [])));
    return async (source) => named.has(keyOf(source))
        ? readElsewhere(source)
        : {
            kind: 'refused',
            reason: 'the configuration in force does not name it, so it is not read before the merge',
        };
}
function floorTest(settings) {
    const named = new Set((0,candidates/* floorFilesOf */.t8)(settings));
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    return (file) => named.has(file) || isCandidate(file);
}
async function floorsInForce(change, about) {
    const { inForce, settings, affected, context } = about;
    if (context.floors)
        return [];
    const isSame = change.inForce === change.base;
    const affectedPaths = new Set((affected ?? []).flatMap(changed_file/* pathsOf */.wG));
    const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
    const mayBeFloor = floorTest(inForce);
    if (isSame && affected !== undefined && !isNamedOtherwise && ![...affectedPaths].some(mayBeFloor))
        return [];
    const tree = isSame ? change.base : change.inForce;
    const scope = { ...context, below: context.below ?? [] };
    const files = await (0,listing/* allFiles */.Z)(tree);
    if (!isSame)
        await tree.prefetch?.(files.filter((0,candidates/* candidateTest */.Ct)(inForce, scope)).slice(0, MAX_PREFETCHED));
    const former = await (0,tree_floors/* readWithFloors */.e)(tree, inForce, scope, files);
    const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => affectedPaths.has(file));
    if (isSame && affected !== undefined && !isChangedFloor)
        return [];
    const present = await (0,tree_floors/* readWithFloors */.e)(change.head, inForce, scope, await (0,listing/* allFiles */.Z)(change.head));
    const keyOf = (floor) => JSON.stringify([floor.file, floor.scope, floor.team, (0,model_agent/* documentOfFloor */.zT)(floor)?.text]);
    const known = new Set(present.floors.map(keyOf));
    const repository = `${about.repository}@${change.inForceCommit}`;
    return former.floors
        .filter((floor) => !known.has(keyOf(floor)))
        .map((floor) => (0,discovery_floors/* withSource */.g5)(floor, repository));
}

;// CONCATENATED MODULE: ./build/src/run/configuration/configuration-change.js








async function configurationChangeOf({ clock, source: { later } }, adapters, { head }, { inForce, base: before, head: after, isFirst }) {
    if (!isFirst) {
        const weakens = weakenedSettings(before, after);
        return weakens.length === 0 ? undefined : { weakens, later };
    }
    const { readElsewhere } = adapters;
    const evaluated = await evaluateTree(head, after, {
        now: clock.now,
        context: 'cicd',
        elapsed: clock.elapsed,
        histories: historiesOfRun(adapters, clock.now, after, evidence/* ALL_EVIDENCE */.y0),
        ...(readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }),
    });
    const { agents, runFindings } = await applyGatePolicy({
        evaluated,
        settings: after,
        now: clock.now,
        tree: head,
        isWhole: true,
    });
    const counting = (0,evaluation_verdict/* gating */.JQ)([...agents.flatMap(({ findings }) => findings), ...runFindings], after.onlyNew);
    const verdictThen = (0,evaluation_verdict/* worst */.QZ)([
        ...agents.map(({ verdict }) => verdict),
        ...counting.map(evaluation_verdict/* verdictOfFinding */.qg),
    ]);
    const reason = counting
        .filter((finding) => (0,evaluation_verdict/* verdictOfFinding */.qg)(finding) === verdictThen)
        .sort(finding/* compareFindings */.Eg)[0];
    const isBlocking = verdictThen === 'fail' || verdictThen === 'error';
    return { weakens: [], later, verdictThen, ...(isBlocking && reason && { reasonThen: reason }) };
}

// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github = __webpack_require__(38368);
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(8891);
// EXTERNAL MODULE: ./build/src/model/tree.js
var tree = __webpack_require__(17646);
// EXTERNAL MODULE: ./build/src/rules/internal-error.js
var internal_error = __webpack_require__(96798);
;// CONCATENATED MODULE: ./build/src/run/labels.js
function labelsOfPlan(plan, adapters) {
    const pull = plan.kind === 'changes' ? plan.labelled : undefined;
    return pull === undefined ? undefined : () => adapters.labels(pull);
}

;// CONCATENATED MODULE: ./build/src/run/failure.js















async function failedResult(error, request, adapters, settings) {
    return {
        ...build/* NOTHING_TO_CHECK */.L,
        nothingToCheck: false,
        runFindings: [
            ...(request.floors?.findings ?? []),
            ...findingsOfError(error),
            ...(await nothingCompared(request, adapters, settings)),
        ],
        scope: request.plan.kind === 'all' ? 'all' : 'changed',
    };
}
async function nothingCompared({ plan }, adapters, settings) {
    if (settings.onError !== 'warn' || plan.kind !== 'changes' || !wouldBlock(settings))
        return [];
    const labels = labelsOfPlan(plan, adapters);
    const { severity, help } = await answerTo({ direction: 'widens', agents: [] }, settings, labels);
    return [(0,finding/* findingIn */.jl)(widening/* widening */.Y, '', widening/* widening */.Y.words.nothingCompared(help), { severity })];
}
function findingsOfError(error) {
    const { words } = could_not_evaluate/* couldNotEvaluate */.O;
    if (error instanceof BrokenConfiguration)
        return error.findings;
    if (error instanceof settings_error/* SettingsError */.G)
        return [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, '', rules_configuration/* configuration */.H.words.because(error.message, error.help))];
    if (error instanceof commits/* ComparisonError */.GP || error instanceof tree/* TreeError */.j)
        return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, '', words.because(error.message, error.help))];
    if (error instanceof github/* ApiError */.h) {
        const sentence = error.help === undefined
            ? words.ofApi(error.message, error.kind === 'refused')
            : words.because(error.message, error.help);
        return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, '', sentence)];
    }
    const problem = (0,system_error/* systemProblem */.N)(error);
    if (problem !== undefined)
        return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, '', words.ofSystem(problem))];
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [(0,finding/* findingIn */.jl)(internal_error/* internalError */.W, '', internal_error/* internalError */.W.words.error(message))];
}
function isInternal(error) {
    return (error instanceof Error &&
        findingsOfError(error).some((finding) => (0,catalogue/* isOf */.yW)(finding, 'internal-error')));
}

// EXTERNAL MODULE: ./build/src/rules/traces-removed.js
var traces_removed = __webpack_require__(52907);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/formats/permissions/dialect.js
const MAX_PERMISSION_BYTES = 1_048_576;

// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(61331);
// EXTERNAL MODULE: ./build/src/model/entry-rule.js
var entry_rule = __webpack_require__(331);
// EXTERNAL MODULE: ./build/src/pattern/fields.js
var fields = __webpack_require__(22802);
;// CONCATENATED MODULE: ./build/src/model/host-call.js

const CALL_KINDS = [
    'shell',
    'shell-read',
    'read',
    'edit',
    'write',
    'notebook',
    'fetch',
    'net',
    'mcp',
    'agent',
    'skill',
    'output',
    'tool',
];
const CALL_FIELDS = 3;
function requestOfCall({ kind, prefix, text }) {
    return (0,fields/* joinFields */.KY)([kind, prefix, text]);
}
function callOfRequest(request) {
    const [kind = 'tool', prefix = '', text = ''] = (0,fields/* fieldsOf */.Pf)(request);
    return { kind: CALL_KINDS.find((known) => known === kind) ?? 'tool', prefix, text };
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/code.js
const FETCHES = /(?:\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^|;&]*\|\s*(?:sudo\s+)?(?:ba|z|da|k)?sh\b|\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+)?(?:python[0-9.]*|node|perl|ruby|iex)\b|\b(?:ba|z|da)?sh\b\s+(?:-c\s+)?["']?(?:<\(|\$\(|`)\s*(?:curl|wget)\b|\beval\b[^;&]*\b(?:curl|wget)\b|\biex\b[^;&]*\b(?:iwr|irm|Invoke-WebRequest|DownloadString)\b|\b(?:curl|wget)\b[^;]*(?:&&|;)\s*(?:chmod\s+\S+\s+\S+\s*(?:&&|;)\s*)?(?:(?:ba|z)?sh\s+|\.\/)\S)/;
const RUNNER = /(?:^|[\s;&|(])(?:npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run)((?:\s+-{1,2}(?:from|package|p|python|with)(?:=|\s+)\S+|\s+-{1,2}[A-Za-z-]+)*)\s+(\S+)/;
function dangerOf(command) {
    if (FETCHES.test(command))
        return 'fetches';
    const match = RUNNER.exec(command);
    if (match === null)
        return undefined;
    const [, options = '', last = ''] = match;
    const stated = /(?:--from|--package|-p)(?:=|\s+)(\S+)/.exec(options)?.[1];
    return isPinned(stated ?? last) ? undefined : 'unpinned';
}
function isPinned(name) {
    if (/^[./$]/.test(name))
        return true;
    if (/^(?:git\+|https?:|github:)/.test(name))
        return /[@#][0-9a-f]{40}\b/.test(name);
    return /[^/]@v?\d+\.\d+|==\s*\d|@sha\d+:/.test(name) || /@[0-9a-f]{40}\b/.test(name);
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/host-rule.js


function hostRule({ list, examples = [], ...entry }) {
    return (0,entry_rule/* entryRule */.TN)({ ...entry, outcome: list, examples: examples.map(requestOfCall) });
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/secrets.js
const SHAPES = [
    ['an Anthropic API key', /sk-ant-[A-Za-z0-9_-]{16,}/],
    ['a GitHub token', /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
    ['a GitLab token', /glpat-[A-Za-z0-9_-]{16,}/],
    ['a Slack token', /xox[abprs]-[A-Za-z0-9-]{10,}/],
    ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a Google API key', /AIza[A-Za-z0-9_-]{30,}/],
    ['an npm token', /npm_[A-Za-z0-9]{30,}/],
    ['an OpenAI API key', /sk-(?:proj-)?[A-Za-z0-9_-]{24,}/],
    ['a Stripe key', /[rs]k_live_[A-Za-z0-9]{16,}/],
    ['a Notion token', /\b(?:ntn|secret)_[A-Za-z0-9]{30,}/],
    ['a JSON web token', /eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
];
const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join('|'), 'g');
const STATED = /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;
function withoutSecrets(text) {
    return text
        .replace(ANY_SHAPE, '…')
        .replace(STATED, (_, address, name) => `${address ?? name ?? ''}…`);
}
function secretsIn(document) {
    const found = [];
    const visit = (node, path) => {
        switch (node.kind) {
            case 'scalar': {
                const { value } = node;
                const shape = SHAPES.find(([, form]) => typeof value === 'string' && form.test(value));
                if (shape)
                    found.push({ what: shape[0], place: { document, path } });
                return;
            }
            case 'list':
                for (const [index, item] of node.items.entries())
                    visit(item, [...path, index]);
                return;
            case 'map':
                for (const [key, { node: value }] of node.entries)
                    visit(value, [...path, key]);
                return;
            default:
                node;
        }
    };
    visit(document.root, []);
    return found;
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/mcp/servers.js



const PLAIN_KEYS = new Set(['timeout', 'description', 'type', 'gallery', 'version', 'metadata']);
function readServers(map) {
    return map.entries().map(([name, reader]) => ({ name, code: serverCode(name, reader), reader }));
}
function serverCode(name, reader) {
    const command = commandOf(reader);
    const address = ['url', 'httpUrl', 'serverUrl', 'uri']
        .map((key) => reader.get(key).text())
        .find((text) => text !== undefined);
    const helper = reader.get('headersHelper').text();
    const text = command ?? (address === undefined ? 'no command' : addressOf(address));
    const danger = command === undefined ? undefined : dangerOf(command);
    return {
        key: `mcp ${name}`,
        subject: `the MCP server ${(0,finding_words/* quoted */.TL)(name)}`,
        text: withoutSecrets(helper === undefined ? text : `${text}, with headers from ${helper}`),
        identity: identityOf(reader),
        place: reader.place,
        ...(danger && { danger }),
    };
}
function commandOf(reader) {
    const command = reader.get('command');
    const listed = command.items().map((item) => item.text() ?? '');
    const words = [
        ...(command.text() === undefined ? listed : [command.text() ?? '']),
        ...reader
            .get('args')
            .items()
            .map((item) => String(item.value() ?? '')),
    ];
    return words.length === 0 ? undefined : words.join(' ');
}
function addressOf(address) {
    return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/\?.*$/, '');
}
function identityOf(reader) {
    const entries = reader
        .entries()
        .filter(([key]) => !PLAIN_KEYS.has(key))
        .map(([key, value]) => [key, value.value()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(entries);
}

// EXTERNAL MODULE: ./build/src/pattern/regular.js
var regular = __webpack_require__(62455);
;// CONCATENATED MODULE: ./build/src/formats/permissions/patterns.js


const ANY_CHAR = `[^${fields/* FIELD_BREAK */.NL}]`;
function either(sources) {
    return `(?:${sources.join('|')})`;
}
function callPattern(kinds, text, prefix = regular/* ANY_TEXT */.hm) {
    return (0,regular/* regularFields */.qV)([either(kinds.map(regular/* literally */.Dk)), prefix, text]);
}
function starExpression(text) {
    return text.split('*').map(regular/* literally */.Dk).join(regular/* ANY_TEXT */.hm);
}
function globExpression(text) {
    return text
        .split(/([*?])/)
        .map((part) => (part === '*' ? regular/* ANY_TEXT */.hm : part === '?' ? ANY_CHAR : (0,regular/* literally */.Dk)(part)))
        .join('');
}
function wordsExpression(text) {
    return `${(0,regular/* literally */.Dk)(text)}(?: ${regular/* ANY_TEXT */.hm})?`;
}
function hostExpression(pattern) {
    const name = pattern.toLowerCase().replace(/\.$/, '');
    if (name === '*')
        return regular/* ANY_TEXT */.hm;
    const [head, rest] = name.startsWith('*.') ? [`(?:[^.]+\\.)+`, name.slice(2)] : ['', name];
    return head + rest.split('*').map(regular/* literally */.Dk).join('[^.]*');
}
function pathExpression(pattern, { isDeep }) {
    if (pattern.startsWith('//'))
        return `/${below(pattern.slice(2))}`;
    if (pattern.startsWith('~/'))
        return `~/${below(pattern.slice(2))}`;
    if (pattern.startsWith('/'))
        return INSIDE_ONLY + below(pattern.slice(1));
    const plain = pattern.replace(/^(?:\.\/)+/, '');
    if (plain.startsWith('../'))
        return below(plain);
    const inner = plain.replace(/\/$/, '');
    const isBare = !inner.includes('/') && !pattern.startsWith('./');
    const isFolder = /^[^/]+\/\*\*$/.test(inner);
    return isBare || (isFolder && isDeep) ? `(?:${SEGMENTS})?${below(inner)}` : below(inner);
}
const INSIDE_ONLY = '';
const SEGMENTS = `(?:[^/.${fields/* FIELD_BREAK */.NL}][^/${fields/* FIELD_BREAK */.NL}]*/|\\.[^/.${fields/* FIELD_BREAK */.NL}][^/${fields/* FIELD_BREAK */.NL}]*/)+`;
function below(pattern) {
    const trimmed = pattern.replace(/\/+$/, '');
    const body = segments(trimmed);
    return trimmed.endsWith('**') ? body : `${body}(?:/${regular/* ANY_TEXT */.hm})?`;
}
function segments(pattern) {
    let source = '';
    for (let at = 0; at < pattern.length;) {
        const rest = pattern.slice(at);
        const taken = PATH_TOKENS.find(([token]) => token.test(rest));
        const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
        source += taken === undefined ? (0,regular/* literally */.Dk)(match) : taken[1](match);
        at += match.length;
    }
    return source;
}
const PATH_TOKENS = [
    [/^\*\*\//, () => `(?:${regular/* ANY_TEXT */.hm}/)?`],
    [/^\*\*+/, () => regular/* ANY_TEXT */.hm],
    [/^\*/, () => '[^/]*'],
    [/^\?/, () => '[^/]'],
    [/^\[[!^]?[^\]/]+\]/, (text) => classExpression(text)],
    [/^\\[^]/, (text) => (0,regular/* literally */.Dk)(text.slice(1))],
];
function classExpression(text) {
    const body = text.slice(1, -1).replace(/^!/, '^');
    const [sign, members] = body.startsWith('^') ? ['^/', body.slice(1)] : ['', body];
    return `[${sign}${members.replace(/[[\]\\&~]/g, '\\$&')}]`;
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/settings-table.js


const NOTHING_SET = { settings: [], code: [], opaque: [], remarks: [] };
function settings_table_readSettings(top, table) {
    return joinSettings(top.entries().map(([key, value]) => readKey([key], value, table)));
}
function joinSettings(parts) {
    return {
        settings: parts.flatMap(({ settings }) => settings),
        code: parts.flatMap(({ code }) => code),
        opaque: parts.flatMap(({ opaque }) => opaque),
        remarks: parts.flatMap(({ remarks }) => remarks),
    };
}
function mergeSettings(files) {
    const joined = joinSettings(files);
    const settings = new Map();
    for (const setting of joined.settings) {
        const known = settings.get(setting.key);
        const isJoined = known && setting.order.kind === 'set';
        settings.set(setting.key, isJoined ? withMembers(setting, [...listOf(known.value), ...listOf(setting.value)]) : setting);
    }
    const opaque = new Map(joined.opaque.map((value) => [value.key, value]));
    return { ...joined, settings: [...settings.values()], opaque: [...opaque.values()] };
}
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function readKey(path, value, table) {
    const key = path.join('.');
    const meaning = meaningOf(key, table);
    if (meaning !== undefined)
        return readMeaning(key, value, meaning);
    if (value.isMap && Object.keys(table).some((known) => known.startsWith(`${key}.`)))
        return joinSettings(value.entries().map(([name, inner]) => readKey([...path, name], inner, table)));
    return opaqueOf(key, value, 'Card Gate does not know the key');
}
function meaningOf(key, table) {
    if (Object.hasOwn(table, key))
        return table[key];
    const prefix = Object.keys(table).find((known) => known.endsWith('*') && key.startsWith(known.slice(0, -1)));
    return prefix === undefined ? undefined : table[prefix];
}
function readMeaning(key, value, meaning) {
    const { place } = value;
    const subject = `the setting ${(0,finding_words/* quoted */.TL)(key)}`;
    const one = (setting) => ({
        ...NOTHING_SET,
        settings: [{ key, subject, place, ...setting }],
    });
    switch (meaning.kind) {
        case 'neutral':
        case 'read':
            return NOTHING_SET;
        case 'ignored':
            return {
                ...NOTHING_SET,
                remarks: [{ kind: 'no-effect-here', key, why: meaning.why, place }],
            };
        case 'boolean':
            return value.boolean() === undefined
                ? opaqueOf(key, value, 'the value is not true or false')
                : one({
                    order: orderOfBoolean(meaning.wider, meaning.absent),
                    value: value.boolean(),
                    words: String(value.boolean()),
                });
        case 'ranked': {
            const text = value.text();
            return text === undefined || !meaning.strictestFirst.includes(text)
                ? opaqueOf(key, value, 'the value is not one that the host documents')
                : one({ order: orderOfRanks(meaning.strictestFirst, meaning.absent), value: text });
        }
        case 'set':
            return {
                ...NOTHING_SET,
                settings: [
                    withMembers({
                        key,
                        subject,
                        place,
                        value: [],
                        order: { kind: 'set', ...(meaning.wider === 'less' && { wider: 'less' }) },
                    }, membersOf(value)),
                ],
            };
        case 'mixed':
            return one({ order: { kind: 'mixed' }, value: value.value(), words: shown(value) });
        case 'code':
            return {
                ...NOTHING_SET,
                code: [codeOf(key, `the setting ${(0,finding_words/* quoted */.TL)(key)}`, shown(value), value)],
            };
        case 'map':
            return joinSettings(value.entries().map(([name, inner]) => readMeaning(`${key}.${name}`, inner, meaning.of)));
        case 'opaque':
            return opaqueOf(key, value, meaning.why);
        default:
            return meaning;
    }
}
function defaultSettings(table) {
    return Object.entries(table).flatMap(([key, meaning]) => {
        const subject = `the setting ${(0,finding_words/* quoted */.TL)(key)}`;
        switch (meaning.kind) {
            case 'boolean':
                return [
                    {
                        key,
                        subject,
                        order: orderOfBoolean(meaning.wider, meaning.absent),
                        value: meaning.absent,
                        words: String(meaning.absent),
                    },
                ];
            case 'ranked':
                return [
                    {
                        key,
                        subject,
                        order: orderOfRanks(meaning.strictestFirst, meaning.absent),
                        value: meaning.absent,
                    },
                ];
            case 'set':
                return meaning.absent === 'all'
                    ? []
                    : [
                        {
                            key,
                            subject,
                            order: { kind: 'set', ...(meaning.wider === 'less' && { wider: 'less' }) },
                            value: [],
                            words: 'empty',
                        },
                    ];
            case 'mixed':
                return [
                    {
                        key,
                        subject,
                        order: { kind: 'mixed' },
                        value: meaning.absent,
                        words: JSON.stringify(meaning.absent),
                    },
                ];
            default:
                return [];
        }
    });
}
function orderOfBoolean(wider, _absent) {
    return { kind: 'ranked', strictestFirst: [!wider, wider] };
}
function orderOfRanks(strictestFirst, _absent) {
    return { kind: 'ranked', strictestFirst };
}
function withMembers(setting, members) {
    const value = [...new Set(members)].sort();
    return {
        ...setting,
        value,
        words: value.length === 0 ? 'empty' : value.map((text) => (0,finding_words/* quoted */.TL)(withoutSecrets(text))).join(', '),
    };
}
function membersOf(value) {
    const texts = value.items().map((item) => item.text() ?? JSON.stringify(item.value()));
    return [...texts, ...value.entries().map(([key, inner]) => `${key}: ${shown(inner)}`)];
}
function opaqueOf(key, value, why) {
    return {
        ...NOTHING_SET,
        opaque: [
            {
                key,
                subject: `the setting ${(0,finding_words/* quoted */.TL)(key)}`,
                text: JSON.stringify(value.value() ?? null),
                place: value.place,
                why,
            },
        ],
    };
}
function codeOf(key, subject, text, value) {
    return {
        key,
        subject,
        text: withoutSecrets(text),
        identity: JSON.stringify(value.value() ?? null),
        place: value.place,
    };
}
function shown(value) {
    return value.text() ?? JSON.stringify(value.value() ?? null);
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/hooks.js



const GUARDED = new Set(['PreToolUse', 'PermissionRequest', 'UserPromptSubmit', 'ConfigChange']);
function readHooks(hooks) {
    return hooks.entries().flatMap(([event, groups]) => groups.items().flatMap((group) => group
        .get('hooks')
        .items()
        .map((handler) => hookCode(event, group.get('matcher').text() ?? '', handler))));
}
function hookCode(event, matcher, handler) {
    const type = handler.get('type').text() ?? 'command';
    const text = ['command', 'url', 'prompt', 'bash', 'tool']
        .map((key) => handler.get(key).text())
        .find((value) => value !== undefined) ?? type;
    const args = handler
        .get('args')
        .items()
        .map((item) => String(item.value() ?? ''));
    const line = [text, ...args].join(' ');
    const condition = handler.get('if').text();
    const everything = matcher === '' || matcher === '*';
    const danger = dangerOf(line);
    return {
        key: JSON.stringify(['hook', event, everything ? '' : matcher]),
        subject: `the hook ${(0,finding_words/* quoted */.TL)(event)}${everything ? '' : ` for ${(0,finding_words/* quoted */.TL)(matcher)}`}`,
        text: withoutSecrets(line),
        identity: JSON.stringify([type, line, condition]),
        place: handler.place,
        ...(GUARDED.has(event) && { isGuard: true }),
        ...(danger && { danger }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/keys.js
const NEUTRAL = { kind: 'neutral' };
const CODE = { kind: 'code' };
const READ = { kind: 'read' };
const MANAGED = { kind: 'ignored', why: 'only managed settings may have it' };
const OF_USERS = { kind: 'ignored', why: 'only the settings of a user may have it' };
const MORE = { kind: 'set', wider: 'more', absent: 'none' };
const LESS = { kind: 'set', wider: 'less', absent: 'none' };
const MORE_OF_ALL = { kind: 'set', wider: 'more', absent: 'all' };
const yes = (absent) => ({ kind: 'boolean', wider: true, absent });
const no = (absent) => ({ kind: 'boolean', wider: false, absent });
const NEUTRAL_KEYS = [
    '$schema',
    'attribution*',
    'includeCoAuthoredBy',
    'includeGitInstructions',
    'cleanupPeriodDays',
    'companyAnnouncements',
    'spinner*',
    'theme',
    'tui',
    'editorMode',
    'keybindingFlavor',
    'viewMode',
    'verbose',
    'prefersReducedMotion',
    'axScreenReader',
    'autoScrollEnabled',
    'show*',
    'terminalProgressBarEnabled',
    'awaySummaryEnabled',
    'emojiCompletionEnabled',
    'promptSuggestionEnabled',
    'spellcheck',
    'voice',
    'feedbackSurveyRate',
    'preferredNotifChannel',
    'prUrlTemplate',
    'footerLinksRegexes',
    'autoUpdatesChannel',
    'minimumVersion',
    'respectGitignore',
    'respondToBashCommands',
    'defaultShell',
    'autoCompact*',
    'skillListing*',
    'fileCheckpointingEnabled',
    'model',
    'fallbackModel',
    'availableModels',
    'modelOverrides',
    'advisorModel',
    'effortLevel',
    'ultracode',
    'fastMode',
    'alwaysThinkingEnabled',
    'language',
    'outputStyle',
    'claudeMdExcludes',
    'autoMemoryDirectory',
    'plansDirectory',
];
const CLAUDE_KEYS = {
    ...Object.fromEntries(NEUTRAL_KEYS.map((key) => [key, NEUTRAL])),
    'permissions.allow': READ,
    'permissions.ask': READ,
    'permissions.deny': READ,
    'permissions.defaultMode': READ,
    'permissions.additionalDirectories': MORE,
    'permissions.disableBypassPermissionsMode': {
        kind: 'ranked',
        strictestFirst: ['disable', 'absent'],
        absent: 'absent',
    },
    'permissions.disableAutoMode': {
        kind: 'ranked',
        strictestFirst: ['disable', 'absent'],
        absent: 'absent',
    },
    disableAutoMode: { kind: 'ranked', strictestFirst: ['disable', 'absent'], absent: 'absent' },
    'permissions.skipDangerousModePermissionPrompt': OF_USERS,
    skipDangerousModePermissionPrompt: OF_USERS,
    skipAutoPermissionPrompt: OF_USERS,
    'autoMode*': OF_USERS,
    useAutoModeDuringPlan: OF_USERS,
    hooks: READ,
    env: READ,
    mcpServers: { kind: 'ignored', why: 'servers belong in ".mcp.json"' },
    disableAllHooks: { kind: 'mixed', absent: false },
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
    deniedMcpServers: LESS,
    disabledMcpjsonServers: LESS,
    enableAllProjectMcpServers: yes(false),
    enabledMcpjsonServers: MORE,
    enabledPlugins: READ,
    extraKnownMarketplaces: READ,
    additionalMarketplaces: READ,
    apiKeyHelper: CODE,
    awsAuthRefresh: CODE,
    awsCredentialExport: CODE,
    gcpAuthRefresh: CODE,
    otelHeadersHelper: CODE,
    statusLine: READ,
    subagentStatusLine: READ,
    fileSuggestion: READ,
    agent: { kind: 'opaque', why: 'it replaces the prompt and the tools of the main agent' },
    'sandbox.enabled': { kind: 'mixed', absent: false },
    'sandbox.autoAllowBashIfSandboxed': yes(true),
    'sandbox.failIfUnavailable': no(false),
    'sandbox.allowUnsandboxedCommands': yes(true),
    'sandbox.excludedCommands': MORE,
    'sandbox.filesystem.allowWrite': MORE,
    'sandbox.filesystem.allowRead': MORE,
    'sandbox.filesystem.denyWrite': LESS,
    'sandbox.filesystem.denyRead': LESS,
    'sandbox.filesystem.disabled': OF_USERS,
    'sandbox.network.strictAllowlist': OF_USERS,
    'sandbox.network.tlsTerminate': OF_USERS,
    'sandbox.allowAppleEvents': OF_USERS,
    'sandbox.ripgrep*': OF_USERS,
    'sandbox.network.allowedDomains': MORE,
    'sandbox.network.deniedDomains': LESS,
    'sandbox.network.allowUnixSockets': MORE,
    'sandbox.network.allowMachLookup': MORE,
    'sandbox.network.allowAllUnixSockets': yes(false),
    'sandbox.network.allowLocalBinding': yes(false),
    'sandbox.enableWeakerNestedSandbox': yes(false),
    'sandbox.enableWeakerNetworkIsolation': yes(false),
    'sandbox.ignoreViolations': { kind: 'opaque', why: 'Card Gate does not compare it' },
    'sandbox.credentials.files': LESS,
    'sandbox.credentials.envVars': LESS,
    disableSkillShellExecution: no(false),
    disableBundledSkills: no(false),
    disableWorkflows: no(false),
    disableArtifact: no(false),
    disableClaudeAiConnectors: no(false),
    disableRemoteControl: no(false),
    disableAgentView: no(false),
    remoteControlAtStartup: yes(true),
    isolatePeerMachines: no(false),
    skipWebFetchPreflight: yes(false),
    crossSessionInbound: {
        kind: 'ranked',
        strictestFirst: ['refuse', 'hold', 'accept'],
        absent: 'accept',
    },
    skillOverrides: {
        kind: 'map',
        of: {
            kind: 'ranked',
            strictestFirst: ['off', 'user-invocable-only', 'name-only', 'on'],
            absent: 'on',
        },
    },
};
const VARIABLES = [
    [
        'redirects',
        /^(?:ANTHROPIC_(?:[A-Z_]*_)?BASE_URL|ANTHROPIC_CUSTOM_HEADERS|(?:HTTPS?|ALL)_PROXY|https?_proxy|NODE_EXTRA_CA_CERTS|OTEL_EXPORTER_OTLP_.*)$/,
    ],
    [
        'code',
        /^(?:CLAUDE_CODE_SHELL(?:_PREFIX)?|CLAUDE_ENV_FILE|BASH_ENV|ENV|PATH|NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_.*|PYTHONSTARTUP|PYTHONPATH|PERL5OPT|RUBYOPT|GIT_.*)$/,
    ],
    ['ignored', /^CLAUDE_CODE_(?:PROCESS_WRAPPER|SYNC_.*|PLUGIN_CACHE_DIR|PLUGIN_SEED_DIR)$/],
    [
        'loosens',
        /^(?:CLAUDE_CODE_SUBPROCESS_ENV_SCRUB|CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD|CLAUDE_CODE_USE_POWERSHELL_TOOL)$/,
    ],
    [
        'neutral',
        /^(?:.*_TIMEOUT(?:_MS)?|.*MAX_.*(?:TOKENS|LENGTH)|ANTHROPIC_(?:DEFAULT_[A-Z]+_)?MODEL|ANTHROPIC_SMALL_FAST_MODEL|CLAUDE_CODE_SUBAGENT_MODEL|DISABLE_.*|DO_NOT_TRACK|CLAUDE_CODE_ENABLE_TELEMETRY|CLAUDE_CODE_DISABLE_.*|MAX_THINKING_TOKENS|FORCE_COLOR|NO_COLOR|TZ|LANG|LC_.*|CI|ENABLE_LSP_TOOL|CLAUDE_CODE_EFFORT_LEVEL|USE_BUILTIN_RIPGREP|CLAUDE_CODE_MAX_OUTPUT_TOKENS)$/,
    ],
];
function classOfVariable(name) {
    return VARIABLES.find(([, form]) => form.test(name))?.[0] ?? 'unknown';
}
const MODES = [
    'dontAsk',
    'plan',
    'default',
    'acceptEdits',
    'auto',
    'bypassPermissions',
];
function modeOf(name) {
    if (name === 'manual')
        return 'default';
    return MODES.find((mode) => mode === name && mode !== 'auto');
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/samples.js
const ARGUMENTS = {
    bash: '-c "rm -rf build"',
    cargo: 'run',
    cat: '.env',
    chmod: '+x run.sh',
    cp: 'a b',
    curl: 'https://example.com',
    docker: 'run alpine',
    'docker exec': 'web sh',
    find: '. -name "*.key"',
    gh: 'pr merge 1',
    'gh api': '-X DELETE /repos/o/r',
    'gh pr': 'merge 1',
    'gh repo': 'delete o/r',
    git: 'push origin main',
    'git add': '.',
    'git branch': '-D main',
    'git checkout': 'main',
    'git commit': '-m x',
    'git push': 'origin main',
    'git reset': '--hard',
    kubectl: 'delete pod web',
    ls: '-la',
    make: 'deploy',
    mkdir: 'build',
    mv: 'a b',
    node: 'script.js',
    npm: 'run build',
    'npm install': 'left-pad',
    'npm run': 'build',
    npx: 'cowsay hi',
    pip: 'install requests',
    pnpm: 'run build',
    psql: '-c "DROP TABLE users"',
    python: 'script.py',
    python3: 'script.py',
    rm: '-rf build',
    sed: '-i s/a/b/ file',
    sh: '-c "rm -rf build"',
    ssh: 'host',
    sudo: 'rm -rf build',
    terraform: 'apply',
    uv: 'run script.py',
    'uv run': 'script.py',
    wget: 'https://example.com',
    yarn: 'build',
};
function sampleText(beginning, isWord, isCommand) {
    if (isCommand)
        return 'rm -rf build';
    if (!isWord)
        return /[A-Za-z0-9/]$/.test(beginning) ? '' : 'x';
    const words = beginning.trim().split(' ');
    const text = ARGUMENTS[words.slice(-2).join(' ')] ?? ARGUMENTS[words.at(-1) ?? ''];
    if (text === undefined || words.length > 3)
        return beginning.endsWith(' ') ? 'x' : '';
    return beginning.endsWith(' ') ? text : ` ${text}`;
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/shell-rules.js




const SHELL = ['shell', 'shell-read'];
const UNCOVERED_WRAPPERS = ['watch', 'setsid', 'ionice', 'flock'];
const WRAPPERS = ['sudo', 'env', ...UNCOVERED_WRAPPERS];
const SAFE_VARIABLES = ['NODE_ENV', 'LANG', 'NO_COLOR'];
const VALUE = `[^ ${fields/* FIELD_BREAK */.NL}]*`;
const ASSIGNMENT = `[A-Za-z_][A-Za-z0-9_]*=${VALUE} `;
const ANY_PREFIX = `(?:${ASSIGNMENT}|${either(WRAPPERS)} )*`;
const SAFE_PREFIX = `(?:${either(SAFE_VARIABLES)}=${VALUE} )*`;
const BEGINS_WITH_PREFIX = new RegExp(`^(?:[A-Za-z_][A-Za-z0-9_]*=|(?:${WRAPPERS.join('|')})(?: |$))`);
const OPERATOR = /&&|\|\||[;|&\n]/;
function readShellRule(spec) {
    const isPrefix = spec.endsWith(':*');
    const stars = spec.split('*').length - 1;
    const isWords = isPrefix || (stars === 1 && spec.endsWith(' *'));
    const body = isWords ? spec.slice(0, -2) : spec;
    const pieces = body
        .split(/(\*+)/)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('*') ? { kind: 'any' } : { kind: 'text', text: part }));
    if (isWords)
        pieces.push({ kind: 'words' });
    return { pieces, isExact: pieces.every(({ kind }) => kind === 'text') };
}
function operatorIn({ pieces }) {
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\0')).join('');
    const bare = text.replace(/"[^"]*"|'[^']*'|\\./g, '').replace(/\d?>&\d?|&>/g, '');
    return OPERATOR.exec(bare)?.[0];
}
function shellPatterns(rule, reading) {
    const prefix = reading === 'grants' ? SAFE_PREFIX : regular/* ANY_TEXT */.hm;
    const patterns = [callPattern(SHELL, expressionOf(rule), prefix)];
    const [first] = rule.pieces;
    const isBehindPrefix = first?.kind === 'any' || (first?.kind === 'text' && BEGINS_WITH_PREFIX.test(first.text));
    return isBehindPrefix ? [...patterns, wholePattern(rule)] : patterns;
}
function everyShellPattern() {
    return callPattern(SHELL, regular/* ANY_TEXT */.hm);
}
function uncoveredPatterns() {
    const wrapper = `${regular/* ANY_TEXT */.hm}${either(UNCOVERED_WRAPPERS)} `;
    return [
        callPattern(SHELL, regular/* ANY_TEXT */.hm, `${wrapper}${regular/* ANY_TEXT */.hm}`),
        callPattern(SHELL, `find ${regular/* ANY_TEXT */.hm}-${either(['exec', 'execdir', 'ok', 'delete'])}${regular/* ANY_TEXT */.hm}`),
    ];
}
const SHELL_REQUESTS = {
    possible: [callPattern(SHELL, `[^ \\n${fields/* FIELD_BREAK */.NL}][^\\n${fields/* FIELD_BREAK */.NL}]*`, ANY_PREFIX)],
    impossible: [
        callPattern(SHELL, `(?:${ASSIGNMENT}|${either(WRAPPERS)} )${regular/* ANY_TEXT */.hm}`),
        callPattern(SHELL, `[^"'${fields/* FIELD_BREAK */.NL}]*[;|&\\n]${regular/* ANY_TEXT */.hm}`),
    ],
};
function sampleCommand({ pieces }) {
    let sample = '';
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === 'text')
            sample += piece.text.replace(/ +/g, ' ');
        else
            sample += sampleText(sample, piece.kind === 'words' || sample.endsWith(' '), index === 0);
    }
    return sample;
}
function expressionOf({ pieces }) {
    return pieces
        .map((piece) => {
        if (piece.kind === 'any')
            return regular/* ANY_TEXT */.hm;
        return piece.kind === 'words' ? `(?: ${regular/* ANY_TEXT */.hm})?` : blanksExpression(piece.text);
    })
        .join('');
}
function blanksExpression(text) {
    return text
        .split(/ +/)
        .map((word) => (0,regular/* literally */.Dk)(word))
        .join(' +');
}
function wholePattern({ pieces }) {
    const split = `${fields/* FIELD_BREAK */.NL}?`;
    const any = `(?:${regular/* ANY_TEXT */.hm}${split})*`;
    const source = pieces.map((piece) => {
        if (piece.kind === 'any')
            return any;
        if (piece.kind === 'words')
            return `(?: ${any})?`;
        return [...piece.text.replace(/ +/g, ' ')]
            .map((char) => (char === ' ' ? ` +${split}` : `${(0,regular/* literally */.Dk)(char)}${split}`))
            .join('');
    });
    return (0,regular/* regularPattern */.dZ)(`${either(SHELL.map(regular/* literally */.Dk))}${fields/* FIELD_BREAK */.NL}${split}${source.join('')}`);
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/modes.js




const ASKED = {
    dontAsk: 'denied',
    plan: 'needs approval',
    default: 'needs approval',
    acceptEdits: 'needs approval',
    auto: 'warned',
    bypassPermissions: 'allowed',
};
const EDITED = {
    dontAsk: 'denied',
    plan: 'denied',
    default: 'needs approval',
    acceptEdits: 'allowed',
    auto: 'allowed',
    bypassPermissions: 'allowed',
};
const FILE_COMMANDS = { ...ASKED, acceptEdits: 'allowed' };
const CRITICAL = { ...ASKED, bypassPermissions: 'needs approval' };
const EDITS = ['edit', 'write', 'notebook'];
const modes_SHELL = ['shell', 'shell-read'];
const OUTSIDE = `(?:/|~|\\.\\.(?:/|$))${regular/* ANY_TEXT */.hm}`;
const PROTECTED = `(?:${regular/* ANY_TEXT */.hm}/)?(?:${[
    '.git',
    '.claude',
    '.vscode',
    '.idea',
    '.husky',
    '.devcontainer',
]
    .map(regular/* literally */.Dk)
    .join('|')})(?:/${regular/* ANY_TEXT */.hm})?|(?:${regular/* ANY_TEXT */.hm}/)?(?:${[
    '.gitconfig',
    '.gitmodules',
    '.bashrc',
    '.bash_profile',
    '.zshrc',
    '.zprofile',
    '.profile',
    '.ripgreprc',
    '.mcp.json',
    '.claude.json',
]
    .map(regular/* literally */.Dk)
    .join('|')})`;
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: +-[A-Za-z-]+)*(?: +(?:/|~/?|\\./?|\\.\\./?|/\\*|~/\\*))+`;
const FILE_COMMAND = `(?:mkdir|touch|rm|rmdir|mv|cp|sed)(?: ${regular/* ANY_TEXT */.hm})?`;
const NAMES_OUTSIDE = `${regular/* ANY_TEXT */.hm}(?: [/~]|\\.\\.|[$]|=[/~])${regular/* ANY_TEXT */.hm}`;
const FREE_TOOLS = '(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task[A-Z][a-z]+|Cron[A-Z][a-z]+|ToolSearch)';
function protectedRules(mode, at) {
    return [
        builtIn('commands that remove a whole system', CRITICAL[mode], at, [
            callPattern(modes_SHELL, CRITICAL_REMOVAL),
        ]),
        builtIn('protected paths', ASKED[mode], at, [callPattern(EDITS, PROTECTED)]),
    ];
}
function uncoveredRule(mode, at) {
    return builtIn('commands that start other programs', ASKED[mode], at, uncoveredPatterns());
}
function modeRules(mode, at, folders) {
    const more = `${either(folders.map(regular/* literally */.Dk))}(?:/${regular/* ANY_TEXT */.hm})?`;
    const ofFolders = (kinds, level) => folders.length === 0
        ? []
        : [builtIn('files of additional folders', level, at, [callPattern(kinds, more)])];
    return [
        ...ofFolders(['read'], 'allowed'),
        ...ofFolders(EDITS, EDITED[mode]),
        builtIn('commands that only read', 'allowed', at, [callPattern(['shell-read'], regular/* ANY_TEXT */.hm)]),
        builtIn('files outside of the working folder', ASKED[mode], at, [
            callPattern([...EDITS, 'read'], OUTSIDE),
        ]),
        builtIn('files of the working folder', 'allowed', at, [callPattern(['read'], regular/* ANY_TEXT */.hm)]),
        builtIn('edits in the working folder', EDITED[mode], at, [callPattern(EDITS, regular/* ANY_TEXT */.hm)]),
        builtIn('commands that edit files of the working folder', FILE_COMMANDS[mode], at, [callPattern(['shell'], FILE_COMMAND)], [callPattern(['shell'], NAMES_OUTSIDE)]),
        builtIn('agents', 'allowed', at, [callPattern(['agent'], regular/* ANY_TEXT */.hm)]),
        builtIn('tools that need no permission', 'allowed', at, [callPattern(['tool'], FREE_TOOLS)]),
    ];
}
function otherLevel(mode) {
    return ASKED[mode];
}
function askLevel(mode) {
    return mode === 'dontAsk' ? 'denied' : 'needs approval';
}
function builtIn(name, level, place, patterns, except = []) {
    return hostRule({ list: 'mode', level, patterns, except, name, ...(place && { place }) });
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/rules.js




const LISTS = ['deny', 'ask', 'allow'];
const KINDS_OF_TOOL = {
    Bash: ['shell', 'shell-read'],
    Read: ['read'],
    Edit: ['edit', 'write', 'notebook'],
    Write: ['write'],
    NotebookEdit: ['notebook'],
    WebFetch: ['fetch'],
    Agent: ['agent'],
    Task: ['agent'],
    Skill: ['skill'],
};
const PATHS_BY = {
    Write: 'Edit',
    NotebookEdit: 'Edit',
    MultiEdit: 'Edit',
    Glob: 'Read',
    Grep: 'Read',
    LS: 'Read',
};
const PRIMARY = new Set(['command', 'file_path', 'path', 'notebook_path', 'url']);
const RUNNERS = /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
function readRule(text, list) {
    const match = /^([^()]+?)\s*(?:\(([^]*)\))?$/.exec(text.trim());
    const [, tool = '', spec] = match ?? [];
    if (match === null || text.trim() === '')
        return { kind: 'dead', why: 'it is not a tool with an optional specifier in brackets' };
    if (tool.startsWith('mcp__'))
        return mcpRule(tool, spec, list);
    if (tool.includes('*'))
        return list === 'allow'
            ? {
                kind: 'dead',
                why: 'a rule that allows may have "*" only behind the server of an MCP tool',
            }
            : globRule(tool, spec);
    const known = spec === undefined || spec.trim() === '*' || spec.trim() === '' ? undefined : spec;
    if (known === undefined)
        return wholeTool(tool, list);
    const parameter = /^([A-Za-z_]\w*)\s*:(?!\*)\s*(.+)$/.exec(known);
    if (parameter && tool !== 'WebFetch' && list !== 'allow' && isParameter(tool, parameter[1]))
        return parameterRule(parameter[1] ?? '');
    return specificRule(tool, known.trim(), list);
}
function isParameter(tool, name = '') {
    return tool !== 'Bash' || PRIMARY.has(name) || /_/.test(name);
}
function parameterRule(name) {
    return PRIMARY.has(name)
        ? {
            kind: 'dead',
            why: `"${name}" is what the specifier of the tool is about, and a rule about it is ignored`,
        }
        : { kind: 'opaque', why: `it depends on the parameter "${name}" of the call` };
}
function specificRule(tool, spec, list) {
    const other = PATHS_BY[tool];
    if (other !== undefined)
        return {
            kind: 'dead',
            why: `rules of ${tool} cannot have a path; those of ${other} apply to it`,
            instead: `${other}(${spec})`,
        };
    switch (tool) {
        case 'Bash':
            return shellRule(spec, list);
        case 'Read':
        case 'Edit':
            return pathRule(tool, spec, list);
        case 'WebFetch':
            return fetchRule(spec);
        case 'Agent':
        case 'Task':
            return rule([callPattern(['agent'], (0,regular/* literally */.Dk)(spec))], [call('agent', spec)]);
        case 'Skill': {
            const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : undefined;
            const expression = words === undefined ? (0,regular/* literally */.Dk)(spec) : wordsExpression(words);
            return rule([callPattern(['skill'], expression)], [call('skill', words ?? spec)]);
        }
        default:
            return {
                kind: 'opaque',
                why: `Card Gate does not know what the specifier of ${tool} means`,
            };
    }
}
function shellRule(spec, list) {
    const read = readShellRule(spec);
    const operator = operatorIn(read);
    if (operator !== undefined)
        return {
            kind: 'dead',
            why: `command lines are split at ${JSON.stringify(operator)}, and each part is tried alone`,
        };
    const inner = spec.replace(/(?::| )\*$/, '');
    if (/:\*/.test(inner))
        return {
            kind: 'dead',
            why: '":*" has its meaning only at the end; elsewhere it is taken literally',
            instead: `Bash(${spec.replaceAll(':*', ' *')})`,
        };
    const patterns = shellPatterns(read, list === 'allow' ? 'grants' : 'restricts');
    const sample = sampleCommand(read);
    const first = read.pieces[0];
    const begins = first?.kind === 'text' ? first.text.replace(/[ :]+$/, '') : '';
    const isRunner = !read.isExact && RUNNERS.test(begins);
    const everything = first?.kind === 'any' || isRunner
        ? `every program that ${first?.kind === 'any' ? 'fits behind it' : JSON.stringify(begins)} can start`
        : undefined;
    return {
        kind: 'rule',
        patterns,
        examples: [call('shell', sample), call('shell', begins === '' ? sample : begins)],
        isExact: read.isExact,
        ...(everything !== undefined && { everything }),
        isBroad: isRunner || first?.kind === 'any',
    };
}
function pathRule(tool, spec, list) {
    const expression = pathExpression(spec, { isDeep: list !== 'allow' });
    const kinds = tool === 'Edit'
        ? ['edit', 'write', 'notebook', ...(list === 'allow' ? ['read'] : [])]
        : ['read', ...(list === 'deny' ? ['edit', 'write'] : [])];
    const path = samplePath(spec);
    return rule([callPattern(kinds, expression)], kinds.map((kind) => call(kind, path)));
}
function samplePath(pattern) {
    return pattern
        .replace(/^\.\//, '')
        .replace(/^\/\//, '\0')
        .replace(/^\//, '')
        .replace('\0', '/')
        .replace(/\*\*\/\*/g, 'file')
        .replace(/\*\*\//g, '')
        .replace(/\*\*$/, 'file')
        .replace(/\*\./g, 'file.')
        .replace(/\*/g, 'x')
        .replace(/\?/g, 'x');
}
function fetchRule(spec) {
    const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
    if (domain === undefined)
        return {
            kind: 'dead',
            why: 'a rule of WebFetch names a host with "domain:"',
            instead: `WebFetch(domain:${hostOf(spec)})`,
        };
    return rule([callPattern(['fetch'], hostExpression(domain))], [call('fetch', domain.replace(/^\*$/, 'example.com').replace(/\*/g, 'x').toLowerCase())]);
}
function hostOf(address) {
    return address.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/, '');
}
function mcpRule(tool, spec, list) {
    const [, server = '', name] = tool.split('__');
    if (spec !== undefined)
        return list === 'allow'
            ? { kind: 'dead', why: 'rules of MCP tools have no specifier', instead: tool }
            : { kind: 'opaque', why: 'it depends on a parameter of the call' };
    if (list === 'allow' && (server === '' || server.includes('*')))
        return {
            kind: 'dead',
            why: 'a rule that allows MCP tools has to name their server',
        };
    const isWhole = name === undefined || tool.endsWith('__*');
    const whole = name === undefined ? `${(0,regular/* literally */.Dk)(tool)}__${regular/* ANY_TEXT */.hm}` : starExpression(tool);
    const more = name === undefined || tool.includes('*') ? [] : [`${(0,regular/* literally */.Dk)(tool)}__${regular/* ANY_TEXT */.hm}`];
    const sample = name === undefined ? `${tool}__create` : tool.replace(/\*/g, name === '*' ? 'create' : 'x');
    return {
        ...rule([whole, ...more].map((expression) => callPattern(['mcp'], expression)), [call('mcp', sample)]),
        ...(isWhole && {
            everything: `every tool of the MCP server ${JSON.stringify(server)}`,
        }),
    };
}
function globRule(tool, spec) {
    if (spec !== undefined && spec !== '*')
        return { kind: 'opaque', why: 'it has a glob for the tool and a specifier' };
    const expression = globExpression(tool);
    const isMet = new RegExp(`^${tool.split('*').map(escapeExpression).join('.*')}$`);
    const kinds = new Set(Object.entries(KINDS_OF_TOOL).flatMap(([name, own]) => (isMet.test(name) ? own : [])));
    const named = callPattern(['mcp', 'tool'], expression);
    return rule(kinds.size === 0 ? [named] : [callPattern([...kinds], regular/* ANY_TEXT */.hm), named], [...kinds].map((kind) => sampleOf(kind)));
}
function escapeExpression(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function wholeTool(tool, list) {
    const kinds = KINDS_OF_TOOL[tool];
    if (kinds === undefined)
        return {
            ...rule([callPattern(['tool'], (0,regular/* literally */.Dk)(tool))], [call('tool', tool)]),
            isBroad: tool === 'PowerShell' || tool === 'Monitor',
            ...(tool === 'PowerShell' && { everything: 'every PowerShell command' }),
        };
    const isShell = tool === 'Bash';
    const also = (tool === 'Edit' && list === 'allow' && ['read']) ||
        (tool === 'Read' && list === 'deny' && ['edit', 'write']) ||
        [];
    const all = [...kinds, ...also];
    return {
        ...rule(isShell ? [everyShellPattern()] : [callPattern(all, regular/* ANY_TEXT */.hm)], all.map((kind) => sampleOf(kind))),
        isBroad: isShell || kinds[0] === 'agent',
        ...(isShell && { everything: 'every shell command' }),
    };
}
function sampleOf(kind) {
    return call(kind, SAMPLES[kind]);
}
const SAMPLES = {
    shell: 'rm -rf build',
    'shell-read': 'cat README.md',
    read: 'src/app.ts',
    edit: 'src/app.ts',
    write: 'src/app.ts',
    notebook: 'analysis.ipynb',
    fetch: 'example.com',
    net: 'example.com',
    mcp: 'mcp__github__create_issue',
    agent: 'Explore',
    skill: 'deploy',
    output: 'create-issue',
    tool: 'WebSearch',
};
function rule(patterns, examples) {
    return { kind: 'rule', patterns, examples, isExact: false, isBroad: false };
}
function call(kind, text) {
    return { kind, prefix: '', text };
}
const CLAUDE_KINDS = CALL_KINDS.filter((kind) => kind !== 'net' && kind !== 'output');

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/claude-code.js

















function readClaudeCode(files, overlay = {}) {
    const settings = files.filter(({ role }) => role === 'settings' || role === 'local');
    const tops = settings.map(({ document }) => reader/* Reader */.m.of(document));
    const rules = [
        ...tops.flatMap((top) => rulesOf(top.get('permissions'))),
        ...(overlay.rules ?? []),
    ];
    const servers = files
        .filter(({ role }) => role === 'mcp')
        .flatMap(({ document }) => readServers(reader/* Reader */.m.of(document).get('mcpServers')));
    const read = mergeSettings([
        { ...NOTHING_SET, settings: defaultSettings(CLAUDE_KEYS) },
        ...tops.map((top) => readTop(top)),
        ...(overlay.read ? [overlay.read] : []),
    ]);
    const stated = overlay.mode === undefined
        ? tops.map(statedMode).findLast((mode) => mode !== undefined)
        : (overlay.mode ?? undefined);
    const folders = additionalFolders(read);
    const usable = isBypassDisabled(read) && stated?.mode === 'bypassPermissions' ? undefined : stated;
    const modes = usable ? [usable.mode] : ['default', 'auto'];
    const situations = (usable ? ['default', 'auto'] : modes).map((id, index) => {
        const mode = usable?.mode ?? id;
        return {
            id,
            ...(index > 0 && { words: 'in sessions that start in automatic mode' }),
            basis: usable ? `the mode ${(0,finding_words/* quoted */.TL)(usable.mode)}` : 'the mode of the user',
            policy: {
                stages: stagesOf(rules, mode, usable?.place, folders, overlay),
                otherwise: (0,entry_rule/* otherwiseRule */.Rz)(otherLevel(mode), usable?.place),
                outcomes: ['deny', 'ask', 'allow', 'mode'],
                settings: index === 0 ? read.settings : [],
                fields: CALL_FIELDS,
                requests: REQUESTS,
            },
        };
    });
    const [usual, ...others] = situations;
    if (usual === undefined)
        throw new Error('Claude Code has no situation');
    return {
        situations: [usual, ...others],
        ...(usable && { mode: usable.mode }),
        withModeOf: (other) => {
            const place = usable?.place ?? (files[0] && (0,finding/* topOf */.HX)(files[0].document));
            const mode = modeOf(other.mode);
            const forced = { ...overlay, mode: mode && place ? { mode, place } : null };
            return readClaudeCode(files, forced).situations;
        },
        code: [...read.code, ...servers.map(({ code }) => code)],
        opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
        remarks: [
            ...read.remarks,
            ...remarksOf(rules),
            ...(usable?.mode === 'bypassPermissions'
                ? [{ kind: 'bypass-mode', mode: usable.mode, place: usable.place }]
                : []),
            ...files.flatMap(({ document }) => secretsIn(document).map((found) => ({ kind: 'secret-in-settings', ...found }))),
        ],
    };
}
const CHAR = `[^${fields/* FIELD_BREAK */.NL}]`;
const UNRESOLVED = [
    `(?:${CHAR}*/)?\\.(?:/${CHAR}*)?`,
    `${CHAR}*//${CHAR}*`,
    `(?:${CHAR}*/)?(?:[^./${fields/* FIELD_BREAK */.NL}][^/${fields/* FIELD_BREAK */.NL}]*|\\.[^./${fields/* FIELD_BREAK */.NL}][^/${fields/* FIELD_BREAK */.NL}]*)/\\.\\.(?:/${CHAR}*)?`,
    `/\\.\\.(?:/${CHAR}*)?`,
    `${CHAR}*/`,
].join('|');
const REQUESTS = {
    possible: [
        ...SHELL_REQUESTS.possible,
        callPattern(['read', 'edit', 'write', 'notebook', 'agent', 'skill'], `${CHAR}+`, ''),
        callPattern(['fetch'], '[a-z0-9.-]+', ''),
        callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+', ''),
        callPattern(['tool'], '[A-Z][A-Za-z0-9]*', ''),
    ],
    impossible: [
        ...SHELL_REQUESTS.impossible,
        callPattern(['read', 'edit', 'write', 'notebook'], UNRESOLVED),
        callPattern(['tool'], either(Object.keys(KINDS_OF_TOOL)), ''),
    ],
};
function rulesOf(permissions) {
    return LISTS.flatMap((list) => permissions
        .get(list)
        .texts()
        .map(({ value, place }) => placedRule(list, value, place)));
}
function placedRule(list, text, place) {
    return { list, text, place, read: readRule(text, list) };
}
function statedMode(top) {
    const value = top.get('permissions').get('defaultMode');
    const mode = modeOf(value.text());
    return mode && { mode, place: value.place };
}
function isBypassDisabled({ settings }) {
    return settings.some(({ key, value }) => key === 'permissions.disableBypassPermissionsMode' && value === 'disable');
}
function additionalFolders({ settings }) {
    const value = settings.find(({ key }) => key === 'permissions.additionalDirectories')?.value;
    return Array.isArray(value) ? value.map((folder) => String(folder).replace(/\/+$/, '')) : [];
}
function stagesOf(rules, mode, at, folders, { available, isUnattended = false }) {
    const asked = isUnattended ? 'denied' : askLevel(mode);
    const stage = (list) => ({
        role: 'decides',
        combinator: 'first',
        rules: list,
    });
    const allow = rules.filter(({ list }) => list === 'allow');
    const isPrefix = ({ read }) => read.kind === 'rule' && !read.isExact && read.patterns.some((text) => text.includes('shell'));
    const levelOf = ({ read }) => mode === 'auto' && read.kind === 'rule' && read.isBroad ? 'warned' : 'allowed';
    const ofMode = (list) => isUnattended
        ? list.map((rule) => (rule.level === 'needs approval' ? { ...rule, level: 'denied' } : rule))
        : list;
    return [
        ...(available ? [stage([unavailableRule(available)])] : []),
        stage(rulesIn(rules, 'deny', 'denied')),
        stage(rulesIn(rules, 'ask', asked)),
        stage(ofMode(protectedRules(mode, at))),
        stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
        stage(ofMode([uncoveredRule(mode, at)])),
        stage(allow.filter(isPrefix).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
        stage(ofMode(modeRules(mode, at, folders))),
    ];
}
function rulesIn(rules, list, level) {
    return rules.filter((rule) => rule.list === list).flatMap((rule) => ruleOf(rule, level));
}
function ruleOf({ list, text, place, read }, level) {
    if (read.kind !== 'rule')
        return [];
    const { patterns, examples } = read;
    return [hostRule({ list, level, patterns, name: text, examples, place })];
}
function unavailableRule(available) {
    const kinds = CLAUDE_KINDS;
    return hostRule({
        list: 'deny',
        level: 'denied',
        patterns: [callPattern(kinds, `[^${fields/* FIELD_BREAK */.NL}]*`)],
        except: available.flatMap(({ read }) => (read.kind === 'rule' ? read.patterns : [])),
        name: 'tools that are not available',
    });
}
function opaqueRule({ list, text, place, read }) {
    if (read.kind !== 'opaque')
        return [];
    return [
        {
            key: JSON.stringify([list, text]),
            subject: `the ${list} rule ${(0,finding_words/* quoted */.TL)(withoutSecrets(text))}`,
            text,
            place,
            effect: list === 'allow' ? 'grants' : 'restricts',
            why: read.why,
        },
    ];
}
function remarksOf(rules) {
    return rules.flatMap(({ list, text, place, read }) => {
        const rule = withoutSecrets(text);
        if (read.kind === 'dead') {
            const { why, instead } = read;
            return [{ kind: 'dead-rule', rule, why, ...(instead !== undefined && { instead }), place }];
        }
        return read.kind === 'rule' && list === 'allow' && read.everything !== undefined && read.isBroad
            ? [{ kind: 'allows-everything', rule, what: read.everything, place }]
            : [];
    });
}
function readTop(top) {
    return joinSettings([
        settings_table_readSettings(top, CLAUDE_KEYS),
        { ...NOTHING_SET, code: readHooks(top.get('hooks')) },
        readVariables(top.get('env')),
        readPlugins(top.get('enabledPlugins')),
        ...['extraKnownMarketplaces', 'additionalMarketplaces'].map((key) => readMarketplaces(top.get(key))),
        ...['statusLine', 'subagentStatusLine', 'fileSuggestion'].map((key) => readCommand(key, top.get(key))),
        readUnknownMode(top.get('permissions').get('defaultMode')),
    ]);
}
function readUnknownMode(value) {
    const text = value.text();
    if (!value.exists || modeOf(text) !== undefined)
        return NOTHING_SET;
    if (text !== 'auto')
        return opaqueOf('permissions.defaultMode', value, 'Claude Code has no mode of this name');
    const why = 'a file of a repository cannot start a session in automatic mode';
    return {
        ...NOTHING_SET,
        remarks: [
            { kind: 'no-effect-here', key: 'permissions.defaultMode: auto', why, place: value.place },
        ],
    };
}
function readCommand(key, value) {
    const command = value.text() ?? value.get('command').text();
    if (command === undefined)
        return NOTHING_SET;
    return {
        ...NOTHING_SET,
        code: [withDanger(codeOf(key, `the setting ${(0,finding_words/* quoted */.TL)(key)}`, command, value))],
    };
}
function withDanger(code) {
    const danger = dangerOf(code.text);
    return danger ? { ...code, danger } : code;
}
function readVariables(env) {
    return joinSettings(env.entries().map(([name, value]) => {
        const text = String(value.value() ?? '');
        const { place } = value;
        const key = `env.${name}`;
        const subject = `the variable ${(0,finding_words/* quoted */.TL)(name)}`;
        const kind = classOfVariable(name);
        switch (kind) {
            case 'neutral':
                return NOTHING_SET;
            case 'ignored':
                return {
                    ...NOTHING_SET,
                    remarks: [{ kind: 'no-effect-here', key, why: 'a repository cannot set it', place }],
                };
            case 'redirects':
                return {
                    ...opaqueOf(key, value, 'it changes where requests and their contents are sent'),
                    remarks: [{ kind: 'redirects-traffic', key: name, value: withoutSecrets(text), place }],
                };
            case 'code':
                return { ...NOTHING_SET, code: [codeOf(key, subject, text, value)] };
            case 'loosens':
                return opaqueOf(key, value, 'it loosens how commands are run');
            case 'unknown':
                return opaqueOf(key, value, 'every command sees the variable, and Card Gate does not know it');
            default:
                return kind;
        }
    }));
}
function readPlugins(plugins) {
    return {
        ...NOTHING_SET,
        code: plugins.entries().flatMap(([name, value]) => {
            if (value.boolean() === false)
                return [];
            return [codeOf(`plugin ${name}`, `the plugin ${(0,finding_words/* quoted */.TL)(name)}`, name, value)];
        }),
    };
}
function readMarketplaces(map) {
    return {
        ...NOTHING_SET,
        code: map.entries().map(([name, value]) => {
            const source = value.get('source');
            const text = ['repo', 'url', 'path', 'package']
                .map((key) => source.get(key).text())
                .find((each) => each !== undefined);
            return codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,finding_words/* quoted */.TL)(name)}`, text ?? name, value);
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/claude/dialect.js


const FILE = { syntax: 'json', maxBytes: MAX_PERMISSION_BYTES };
const CLAUDE_CODE = {
    id: 'claude-code',
    version: '2.1.240',
    files: [
        { ...FILE, role: 'settings', path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i },
        { ...FILE, role: 'local', path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i },
        { ...FILE, role: 'mcp', path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i },
    ],
    unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readClaudeCode(files) }]),
    without: (agent, files) => readClaudeCode(agent === undefined ? [] : files),
};

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/wildcards.js


const HOME = '/home/you';
const wildcards_ANY_CHAR = `[^${fields/* FIELD_BREAK */.NL}]`;
const SLASH = '[/\\\\]';
const WORDS = ' *';
function expanded(pattern) {
    return pattern.replace(/^(?:~|\$HOME)(?=\/|$)/, HOME).replaceAll('\\', '/');
}
function isEverything(pattern) {
    return /^\*+$/.test(pattern);
}
function wildcardExpression(pattern) {
    const { body, hasWords } = parts(pattern);
    const source = body
        .split(/([*?/])/)
        .map((part) => SIGNS[part] ?? (0,regular/* literally */.Dk)(part))
        .join('');
    return hasWords ? `${source}(?: ${regular/* ANY_TEXT */.hm})?` : source;
}
const SIGNS = { '*': regular/* ANY_TEXT */.hm, '?': wildcards_ANY_CHAR, '/': SLASH };
function matchesWildcard(pattern, text) {
    const { body, hasWords } = parts(pattern);
    const value = text.replaceAll('\\', '/');
    if (!hasWords)
        return matchesGlob(body, value);
    return matchesGlob(body, value) || matchesGlob(`${body}${WORDS}`, value);
}
const WILD = '\ufdd2';
function covers(wide, narrow) {
    if (isEverything(wide))
        return true;
    const { body, hasWords } = parts(narrow);
    if (wide.includes('?') && wide !== narrow)
        return false;
    const mark = (text) => text.replace(/[*?]+/g, WILD);
    const texts = hasWords ? [mark(body), mark(`${body}${WORDS}`)] : [mark(body)];
    return wide === narrow || texts.every((text) => matchesWildcard(wide, text));
}
function parts(pattern) {
    const body = expanded(pattern).replace(/\*+/g, '*');
    return body.endsWith(WORDS)
        ? { body: body.slice(0, -WORDS.length), hasWords: true }
        : { body, hasWords: false };
}
function matchesGlob(pattern, text) {
    let [at, from, star, next] = [0, 0, -1, 0];
    while (from < text.length) {
        const sign = pattern[at];
        if (sign === '*') {
            [star, next] = [at, from];
            at += 1;
        }
        else if (sign === '?' || sign === text[from]) {
            at += 1;
            from += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            next += 1;
            from = next;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/calls.js





const calls_CHAR = `[^${fields/* FIELD_BREAK */.NL}]`;
const SOMETHING = `${calls_CHAR}+`;
const IN_NAME = `[^/\\\\${fields/* FIELD_BREAK */.NL}]`;
const SEGMENT = `(?:[^/.\\\\${fields/* FIELD_BREAK */.NL}]${IN_NAME}*|\\.[^/.\\\\${fields/* FIELD_BREAK */.NL}]${IN_NAME}*|\\.\\.${IN_NAME}+)`;
const RELATIVE = `(?:\\.\\./)*${SEGMENT}(?:/${SEGMENT})*|\\.\\.(?:/\\.\\.)*`;
const BLANK = `[^\\s${fields/* FIELD_BREAK */.NL}]`;
const TOOL_NAME = '[A-Za-z0-9_-]+';
const VALUED = {
    bash: {
        kind: 'shell',
        prefix: '',
        samples: ['rm -rf build', 'git push origin main', 'npm run build'],
        values: `${BLANK}|${BLANK}${calls_CHAR}*${BLANK}`,
    },
    edit: {
        kind: 'edit',
        prefix: '',
        samples: ['src/app.ts', 'README.md', 'package.json'],
        values: RELATIVE,
    },
    read: {
        kind: 'read',
        prefix: '',
        samples: ['src/app.ts', 'README.md', 'package.json'],
        values: RELATIVE,
    },
    webfetch: {
        kind: 'fetch',
        prefix: '',
        samples: ['https://example.com'],
        values: `https?://${SOMETHING}`,
    },
    task: { kind: 'agent', prefix: '', samples: ['general', 'explore'], values: SOMETHING },
    skill: { kind: 'skill', prefix: '', samples: ['deploy', 'review'], values: SOMETHING },
    glob: { kind: 'tool', prefix: 'glob ', samples: ['src/**/*.ts'], values: SOMETHING },
    grep: { kind: 'tool', prefix: 'grep ', samples: ['TODO'], values: SOMETHING },
    list: { kind: 'tool', prefix: 'list ', samples: ['src'], values: SOMETHING },
    websearch: {
        kind: 'tool',
        prefix: 'search the web for ',
        samples: ['release notes'],
        values: SOMETHING,
    },
    codesearch: {
        kind: 'tool',
        prefix: 'search code for ',
        samples: ['parse JSON'],
        values: SOMETHING,
    },
    external_directory: {
        kind: 'tool',
        prefix: 'use files in ',
        samples: ['/etc/*', '/tmp/*'],
        values: `/(?:${calls_CHAR}*/)?\\*`,
    },
    doom_loop: {
        kind: 'tool',
        prefix: 'repeat a call of ',
        samples: ['bash', 'read'],
        values: TOOL_NAME,
    },
};
const EDIT_TOOLS = ['write', 'patch', 'multiedit', 'apply_patch'];
const PLAIN = ['todowrite', 'todoread', 'question', 'lsp', 'plan_enter', 'plan_exit'];
const NO_VALUE = '*';
const FREE_COMMANDS = either(['cd', 'chdir', 'popd', 'pushd', 'push-location', 'set-location'].map(regular/* literally */.Dk));
const OPENCODE_REQUESTS = {
    possible: [
        ...Object.values(VALUED).map(({ kind, prefix, values }) => callPattern([kind], values, (0,regular/* literally */.Dk)(prefix))),
        callPattern(['mcp'], `[A-Za-z0-9-]+_${TOOL_NAME}`, ''),
        callPattern(['tool'], '[A-Za-z0-9-]+', ''),
    ],
    impossible: [
        callPattern(['shell'], `${FREE_COMMANDS}(?:\\s${regular/* ANY_TEXT */.hm})?`),
        callPattern(['mcp', 'tool'], either([...Object.keys(VALUED), ...EDIT_TOOLS]), ''),
    ],
};
function valuedOf({ permission, shell }) {
    return Object.keys(VALUED).filter((name) => matchesWildcard(permission, name === 'bash' ? shell : name));
}
function isAboutTools({ value }) {
    return matchesWildcard(value, NO_VALUE);
}
function patternsOf(subject) {
    const { permission, value } = subject;
    const names = valuedOf(subject);
    const values = wildcardExpression(value);
    const valued = names.map((name) => VALUED[name]).filter((each) => each !== undefined);
    const ofKinds = valued.filter(({ prefix }) => prefix === '').map(({ kind }) => kind);
    const ofPrefixes = valued.filter(({ prefix }) => prefix !== '');
    return [
        ...(ofKinds.length > 0 ? [callPattern(ofKinds, values, '')] : []),
        ...(ofPrefixes.length > 0
            ? [callPattern(['tool'], values, either(ofPrefixes.map(({ prefix }) => (0,regular/* literally */.Dk)(prefix))))]
            : []),
        ...(isAboutTools(subject)
            ? [callPattern(['mcp', 'tool'], wildcardExpression(permission), '')]
            : []),
    ];
}
function examplesOf(subject) {
    const valued = valuedOf(subject).flatMap((name) => {
        const known = VALUED[name];
        if (known === undefined)
            return [];
        const { kind, prefix, samples } = known;
        const texts = isEverything(subject.value) ? samples : [sampleValue(name, subject.value)];
        return texts.map((text) => ({ kind, prefix, text }));
    });
    if (!isAboutTools(subject))
        return valued;
    const names = isEverything(subject.permission)
        ? ['github_create_issue', 'todowrite']
        : [
            sampleTool(subject.permission),
            ...PLAIN.filter((name) => matchesWildcard(subject.permission, name)),
        ];
    return [...valued, ...names.map((name) => toolCall(name))];
}
function toolCall(name) {
    return { kind: name.includes('_') ? 'mcp' : 'tool', prefix: '', text: name };
}
function valuedCall(name, text) {
    const known = VALUED[name];
    return known === undefined ? toolCall(name) : { kind: known.kind, prefix: known.prefix, text };
}
function sampleTool(pattern) {
    return pattern.replace(/\*$/, 'create_issue').replace(/\*/g, 'github').replace(/\?/g, 'x');
}
function sampleValue(name, pattern) {
    const value = expanded(pattern).replace(/\*+/g, '*');
    if (name === 'bash')
        return calls_sampleCommand(value);
    if (name === 'external_directory')
        return value.endsWith('*') ? value : `${value}*`;
    if (name === 'webfetch')
        return value.replace(/\*$/, '').replace(/\*/g, 'example.com');
    if (name !== 'read' && name !== 'edit')
        return value.replace(/[*?]/g, 'x');
    return value
        .replace(/\*\/\*$/, 'src/app.ts')
        .replace(/\/\*$/, '/app.ts')
        .replace(/^\*\//, 'config/')
        .replace(/^\*(?=\.env)/, '')
        .replace(/^\*(?=\.[a-z]+)/, 'file')
        .replace(/\/\*(?=\.)/, '/file')
        .replace(/\.\*$/, '.local')
        .replace(/[*?]/g, 'x');
}
function calls_sampleCommand(pattern) {
    let sample = '';
    for (const [index, part] of pattern.split(/(\*)/).entries()) {
        if (part !== '*')
            sample += part.replace(/\?/g, 'x');
        else if (sample.endsWith('/'))
            sample += 'file';
        else
            sample += sampleText(sample, sample.endsWith(' '), index === 1 && sample === '');
    }
    return sample.trim();
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/code.js





function readMcp(map) {
    return readServers(map)
        .filter(({ reader }) => reader.get('enabled').boolean() !== false)
        .map(({ code, reader }) => ({ ...code, identity: code_identityOf(reader) }));
}
function code_identityOf(reader) {
    const entries = reader
        .entries()
        .filter(([key]) => key !== 'enabled' && key !== 'timeout' && key !== 'type')
        .map(([key, value]) => [key, value.value()])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(entries);
}
function code_readPlugins(list) {
    return list.items().flatMap((item) => {
        const name = item.text() ?? item.items()[0]?.text();
        if (name === undefined)
            return [];
        const isFile = /^(?:[./~]|file:|[A-Za-z]:)/.test(name);
        const code = codeOf(`plugin ${packageOf(name)}`, 'the plugin', name, item);
        return [isFile || isPinned(name) ? code : { ...code, danger: 'unpinned' }];
    });
}
function packageOf(name) {
    const at = name.indexOf('@', 1);
    return at === -1 ? name : name.slice(0, at);
}
function readHelpers(key, map) {
    const what = key === 'formatter' ? 'the formatter' : 'the language server';
    return map.entries().flatMap(([name, value]) => {
        if (value.get('disabled').boolean() === true)
            return [];
        const line = commandLine(value.get('command'));
        return line === undefined
            ? []
            : [commandCode(`${key} ${name}`, `${what} ${(0,finding_words/* quoted */.TL)(name)}`, line, value)];
    });
}
function readExperimentalHooks(hooks) {
    return hooks.entries().flatMap(([event, value]) => {
        const lists = value.isMap ? value.entries().flatMap(([, list]) => list.items()) : value.items();
        return lists.flatMap((item) => {
            const line = commandLine(item.get('command'));
            return line === undefined
                ? []
                : [commandCode(`hook ${event}`, `the hook ${(0,finding_words/* quoted */.TL)(event)}`, line, item)];
        });
    });
}
function commandLine(value) {
    const words = value.items().flatMap((item) => item.text() ?? []);
    return value.text() ?? (words.length === 0 ? undefined : words.join(' '));
}
function commandCode(key, subject, line, value) {
    const danger = dangerOf(line);
    const code = codeOf(key, subject, line, value);
    return danger ? { ...code, danger } : code;
}
function readCommands(map) {
    return map.entries().flatMap(([name, value]) => {
        const template = value.get('template');
        return templateCode(name, template.text() ?? '', template);
    });
}
const INLINE = /!`([^`]+)`/g;
function templateCode(name, template, { place }) {
    return [...template.matchAll(INLINE)].map(([, line = '']) => commandCode(`command ${name}`, `the command ${(0,finding_words/* quoted */.TL)(`/${name}`)}`, line, {
        place,
        value: () => line,
    }));
}
const FOLDERS = /^.*?\.opencode\/(?:plugins?|tools?|commands?|agents?|modes?)\//i;
function nameOfFile(path) {
    return path.replace(FOLDERS, '').replace(/\.[^./]+$/, '');
}
function codeOfFile({ document, role }) {
    const { file, text } = document;
    const place = { document, path: [] };
    const name = nameOfFile(file);
    if (role === 'command')
        return templateCode(name, text, { place });
    const isPlugin = role === 'plugin';
    const code = {
        key: `file ${file}`,
        subject: isPlugin ? 'the plugin' : `the tool ${(0,finding_words/* quoted */.TL)(name)}`,
        text: file,
        identity: text,
        place,
    };
    return [isPlugin && GUARDS.test(text) ? { ...code, isGuard: true } : code];
}
const GUARDS = /tool\.execute\.before|permission\.ask/;
function providerAddresses(map) {
    return map.entries().flatMap(([name, provider]) => [
        { key: `provider.${name}.options.baseURL`, value: provider.get('options').get('baseURL') },
        { key: `provider.${name}.api`, value: provider.get('api') },
    ].flatMap(({ key, value }) => {
        const address = value.text();
        return address === undefined
            ? []
            : [{ key, value, address: withoutSecrets(addressOf(address)) }];
    }));
}

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/dead-rules.js




function remarksOfRules(rules) {
    const shadowed = new Map();
    const remarks = rules.flatMap((rule, index) => {
        const { name, place } = rule;
        if (place === undefined)
            return [];
        const later = rules.slice(index + 1);
        const fault = faultOf(rule);
        if (fault)
            return [{ kind: 'dead-rule', rule: name, ...fault, place }];
        const cover = coverOf(rule, later);
        if (cover)
            shadowed.set(cover, [...(shadowed.get(cover) ?? []), rule]);
        return cover ? [] : breadthOf(rule, later).map((remark) => ({ ...remark, place }));
    });
    return [...remarks, ...[...shadowed].flatMap(([cover, list]) => shadowRemark(cover, list))];
}
function shadowRemark({ name }, [first, ...others]) {
    if (first?.place === undefined)
        return [];
    const [other] = others;
    const also = other === undefined
        ? ''
        : others.length === 1
            ? `, as it does for ${(0,finding_words/* quoted */.TL)(other.name)}`
            : `, as it does for ${(0,digits/* digits */.v)(others.length)} more rules`;
    return [
        {
            kind: 'dead-rule',
            rule: first.name,
            why: `the later rule ${(0,finding_words/* quoted */.TL)(name)} matches the same calls and decides${also}`,
            advice: `write ${(0,finding_words/* quoted */.TL)(name)} first, because the last rule that matches decides`,
            place: first.place,
        },
    ];
}
const COMMANDS = /^(?:git|gh|rm|sudo|su|npm|npx|pnpm|yarn|bun|node|python3?|pip|curl|wget|docker|kubectl|terraform|make|ssh|scp|chmod|chown|mv|cp|dd|cat|ls|find|sed|awk|kill|aws|gcloud)$/;
const FOREIGN = {
    Bash: 'bash',
    Read: 'read',
    Edit: 'edit',
    Write: 'edit',
    Glob: 'glob',
    Grep: 'grep',
    List: 'list',
    WebFetch: 'webfetch',
    WebSearch: 'websearch',
    Task: 'task',
    Skill: 'skill',
};
function faultOf(rule) {
    const { permission, value, shell } = rule;
    const about = value === '*' ? '' : `: ${value}`;
    if (EDIT_TOOLS.includes(permission))
        return {
            why: 'opencode asks for "edit" before every change of a file',
            instead: `edit${about}`,
        };
    if (shell === 'shell' && permission === 'bash')
        return { why: 'the list "permissions" calls it "shell"', instead: `shell${about}` };
    const [, foreign = permission, inner] = /^([A-Za-z]+)\((.*)\)$/.exec(permission) ?? [];
    const meant = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : undefined;
    if (meant !== undefined)
        return {
            why: 'it is written as for another host',
            instead: inner === undefined ? `${meant}${about}` : `${meant}: ${inner}`,
        };
    if (/\s/.test(permission))
        return { why: 'it is read as the name of a tool', instead: `bash: ${permission}` };
    if (/[^A-Za-z0-9_*?-]/.test(permission)) {
        const instead = permission.replace(/[^A-Za-z0-9_*?-]/g, '_');
        return { why: 'names of tools have only letters, digits, "_" and "-"', instead };
    }
    if (COMMANDS.test(permission))
        return {
            why: 'it is read as the name of a tool',
            instead: `bash: ${value === '*' ? `${permission} *` : `${permission} ${value}`}`,
        };
    if (permission === 'read' || permission === 'edit')
        return faultOfPath(rule);
    if (valuedOf(rule).length === 0 && !isAboutTools(rule))
        return {
            why: 'requests for it have no value, so only the pattern "*" matches',
            instead: permission,
        };
    return undefined;
}
function faultOfPath({ permission, value, shell }) {
    if (shell === 'shell')
        return undefined;
    const why = 'paths are relative to the root of the repository, such as "src/app.ts"';
    if (/^(?:~|\$HOME)(?:\/|$)/.test(value))
        return { why, instead: `external_directory: ${value}` };
    const inner = /^(?:\.?\/)+(.*)$/.exec(value)?.[1];
    return inner === undefined ? undefined : { why, instead: `${permission}: ${inner}` };
}
function coverOf(rule, later) {
    const cover = later.findLast(({ permission, value }) => coversNames(permission, rule) && covers(value, rule.value));
    return cover?.action === rule.action ? undefined : cover;
}
function coversNames(wide, { permission, shell }) {
    const name = permission === 'bash' ? shell : permission;
    return covers(wide, name);
}
function breadthOf(rule, later) {
    const { permission, value, action, shell, name } = rule;
    if (action !== 'allow' || !isEverything(value))
        return [];
    const isWhole = isEverything(permission);
    if (!isWhole && permission !== shell)
        return [];
    const ofShell = later.filter((each) => matchesWildcard(each.permission, each.shell));
    const isShellOpen = !ofShell.some((each) => each.action !== 'allow' && isEverything(each.value));
    const isLimited = later.some(({ action: other }) => other !== 'allow');
    const rest = isLimited ? ' that no later rule restricts' : '';
    if (isWhole && isShellOpen)
        return [{ kind: 'bypass-mode', mode: name, isRule: true }];
    if (isWhole)
        return [{ kind: 'allows-everything', rule: name, what: `every tool${rest}` }];
    return isShellOpen
        ? [
            {
                kind: 'allows-everything',
                rule: name,
                what: `every shell command${ofShell.some((each) => each.action !== 'allow') ? ' that no later rule restricts' : ''}`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/defaults.js

const OWN_FOLDER = `${HOME}/.local/share/opencode`;
const DEFAULTS = [
    ['*', '*', 'allow'],
    ['doom_loop', '*', 'ask'],
    ['external_directory', '*', 'ask'],
    ['question', '*', 'deny'],
    ['plan_enter', '*', 'deny'],
    ['plan_exit', '*', 'deny'],
    ['read', '*', 'allow'],
    ['read', '*.env', 'ask'],
    ['read', '*.env.*', 'ask'],
    ['read', '*.env.example', 'allow'],
];
const OF_AGENTS = {
    build: [
        ['question', '*', 'allow'],
        ['plan_enter', '*', 'allow'],
    ],
    plan: [
        ['question', '*', 'allow'],
        ['plan_exit', '*', 'allow'],
        ['external_directory', `${OWN_FOLDER}/plans/*`, 'allow'],
        ['edit', '*', 'deny'],
        ['edit', '.opencode/plans/*.md', 'allow'],
    ],
    general: [['todowrite', '*', 'deny']],
    explore: [
        ['*', '*', 'deny'],
        ['grep', '*', 'allow'],
        ['glob', '*', 'allow'],
        ['list', '*', 'allow'],
        ['bash', '*', 'allow'],
        ['webfetch', '*', 'allow'],
        ['websearch', '*', 'allow'],
        ['codesearch', '*', 'allow'],
        ['read', '*', 'allow'],
        ['external_directory', '*', 'ask'],
    ],
};
const LAST = [['external_directory', `${OWN_FOLDER}/tool-output/*`, 'allow']];
function withBuiltIn(agent, rules) {
    const own = Object.hasOwn(OF_AGENTS, agent) ? (OF_AGENTS[agent] ?? []) : [];
    return [...[...DEFAULTS, ...own].map(defaults_builtIn), ...rules, ...LAST.map(defaults_builtIn)];
}
function defaults_builtIn([permission, value, action]) {
    return { permission, value, shell: 'bash', action, name: `${permission}: ${value}` };
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/keys.js
const keys_NEUTRAL = { kind: 'neutral' };
const keys_READ = { kind: 'read' };
const keys_MORE = { kind: 'set', wider: 'more', absent: 'none' };
const keys_yes = (absent) => ({ kind: 'boolean', wider: true, absent });
const keys_NEUTRAL_KEYS = [
    '$schema',
    'theme',
    'keybinds*',
    'logLevel',
    'layout',
    'tui*',
    'username',
    'model',
    'small_model',
    'snapshot',
    'autoupdate',
    'compaction*',
    'watcher*',
    'attachment*',
    'tool_output*',
    'server.port',
    'skills.paths',
    'experimental.mcp_timeout',
    'experimental.chatMaxRetries',
    'experimental.disable_paste_summary',
];
const OPENCODE_KEYS = {
    ...Object.fromEntries(keys_NEUTRAL_KEYS.map((key) => [key, keys_NEUTRAL])),
    permission: keys_READ,
    permissions: keys_READ,
    tools: keys_READ,
    agent: keys_READ,
    mode: keys_READ,
    mcp: keys_READ,
    plugin: keys_READ,
    command: keys_READ,
    provider: keys_READ,
    instructions: keys_READ,
    formatter: keys_READ,
    lsp: keys_READ,
    share: { kind: 'ranked', strictestFirst: ['disabled', 'manual', 'auto'], absent: 'manual' },
    autoshare: keys_yes(false),
    default_agent: {
        kind: 'opaque',
        why: 'it decides whose rules apply when a session starts',
    },
    disabled_providers: { kind: 'set', wider: 'less', absent: 'none' },
    enabled_providers: { kind: 'set', wider: 'more', absent: 'all' },
    'enterprise.url': keys_READ,
    shell: { kind: 'code' },
    'server.hostname': { kind: 'opaque', why: 'it decides which machines can control opencode' },
    'server.mdns': keys_yes(false),
    'server.cors': keys_MORE,
    'skills.urls': keys_MORE,
    'experimental.hook': keys_READ,
    'experimental.batch_tool': keys_NEUTRAL,
    'experimental.openTelemetry': keys_yes(false),
    'experimental.continue_loop_on_deny': keys_yes(false),
    'experimental.primary_tools': {
        kind: 'opaque',
        why: 'it decides which agents have a tool',
    },
};
const AGENT_KEYS = ['permission', 'permissions', 'tools', 'disable', 'mode'];
const FOREIGN_AGENT_KEYS = [
    'disallowedTools',
    'disallowed-tools',
    'allowedTools',
    'allowed-tools',
    'permissionMode',
    'mcpServers',
    'hooks',
];

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/rules.js




const ACTIONS = ['deny', 'ask', 'allow'];
const LEVELS = {
    deny: 'denied',
    ask: 'needs approval',
    allow: 'allowed',
};
function readPermission(value) {
    const whole = actionOf(value.text());
    if (whole !== undefined)
        return { rules: new Map([['*', { action: whole, place: value.place }]]), rest: NOTHING_SET };
    if (!value.exists)
        return { rules: new Map(), rest: NOTHING_SET };
    if (!value.isMap)
        return { rules: new Map(), rest: unreadable(value, NOT_RULES) };
    const rests = [];
    const stated = (inner) => {
        const action = actionOf(inner.text());
        if (action === undefined)
            rests.push(unreadable(inner, NOT_AN_ACTION));
        return action && { action, place: inner.place };
    };
    const rules = new Map();
    for (const [name, inner] of value.entries()) {
        if (!inner.isMap) {
            const one = stated(inner);
            if (one)
                rules.set(name, one);
            continue;
        }
        const values = new Map();
        for (const [pattern, each] of inner.entries()) {
            const one = stated(each);
            if (one)
                values.set(pattern, one);
        }
        rules.set(name, values);
    }
    return { rules, rest: joined(rests) };
}
const NOT_RULES = 'Card Gate does not know this form of rules';
const NOT_AN_ACTION = 'the value is not "allow", "ask" or "deny"';
function actionOf(text) {
    return ACTIONS.find((action) => action === text);
}
function unreadable(value, why) {
    return opaqueOf(value.place.path.join('.'), value, why);
}
function joined(parts) {
    return { ...NOTHING_SET, opaque: parts.flatMap(({ opaque }) => opaque) };
}
function readTools(value) {
    if (!value.exists)
        return { rules: new Map(), rest: NOTHING_SET };
    if (!value.isMap) {
        const why = 'opencode expects a map from the names of tools to true or false';
        const advice = 'write the rules as "permission"';
        const remark = { kind: 'dead-rule', rule: 'tools', why, advice, place: value.place };
        return { rules: new Map(), rest: { ...NOTHING_SET, remarks: [remark] } };
    }
    const rests = [];
    const rules = new Map();
    for (const [name, inner] of value.entries()) {
        const isOn = inner.boolean();
        if (isOn === undefined)
            rests.push(unreadable(inner, 'the value is not true or false'));
        else
            rules.set(name === 'edit' || EDIT_TOOLS.includes(name) ? 'edit' : name, {
                action: isOn ? 'allow' : 'deny',
                place: inner.place,
            });
    }
    return { rules, rest: joined(rests) };
}
function readPermissionList(value) {
    if (!value.exists)
        return { rules: [], rest: NOTHING_SET };
    const rests = [];
    if (value.items().length === 0 && (value.isMap || value.text() !== undefined))
        rests.push(unreadable(value, NOT_RULES));
    const rules = value.items().flatMap((item) => {
        const [permission, resource] = [item.get('action').text(), item.get('resource').text()];
        const action = actionOf(item.get('effect').text());
        if (permission === undefined || resource === undefined || action === undefined) {
            rests.push(unreadable(item, 'the rule needs an action, a resource and an effect'));
            return [];
        }
        if (isOfPaths(permission) && /^(?:[/~]|\$HOME|[A-Za-z]:)/.test(resource)) {
            rests.push(unreadable(item, 'it depends on the folder in which the repository is'));
            return [];
        }
        const name = nameOf(permission, resource);
        return [{ permission, value: resource, shell: 'shell', action, name, place: item.place }];
    });
    return { rules, rest: joined(rests) };
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
        const shell = 'bash';
        if (!(values instanceof Map))
            return [{ permission, value: '*', shell, name: nameOf(permission), ...values }];
        return inObjectOrder(values).map(([value, stated]) => ({
            permission,
            value,
            shell,
            name: nameOf(permission, value),
            ...stated,
        }));
    });
}
function inObjectOrder(map) {
    const isNumber = (key) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < MOST;
    const entries = [...map];
    return [
        ...entries.filter(([key]) => isNumber(key)).sort(([a], [b]) => Number(a) - Number(b)),
        ...entries.filter(([key]) => !isNumber(key)),
    ];
}
const MOST = 4_294_967_295;
function nameOf(permission, value) {
    return withoutSecrets(value === undefined ? permission : `${permission}: ${value}`);
}
function decisionRule(rule) {
    const { action, name, place } = rule;
    const list = place === undefined ? 'mode' : action;
    const decision = hostRule({
        list,
        level: LEVELS[action],
        patterns: patternsOf(rule),
        name,
        examples: examplesOf(rule),
        ...(place && { place }),
    });
    return place === undefined ? { ...decision, key: `built-in ${decision.key}` } : decision;
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/opencode.js











const CONFIG_ROLES = ['jsonc', 'json', 'inner-jsonc', 'inner-json'];
const AGENT_ROLES = ['agent', 'mode'];
const CODE_ROLES = ['plugin', 'tool', 'command'];
const SITUATIONS = [
    { agent: 'build' },
    { agent: 'plan', words: 'in plan mode' },
    { agent: 'explore', words: 'in the agent "explore"' },
];
function isOwnAgent(name) {
    return name === 'plan' || name === 'explore';
}
const NO_AGENT = { tree: new Map(), list: [], read: NOTHING_SET, files: [] };
function opencode_agentsOf(files) {
    const configs = inOrder(files, CONFIG_ROLES).map((file) => ({ file, top: topOf(file) }));
    const stated = [
        ...configs.flatMap(({ file, top }) => ofKey(file, top, 'agent')),
        ...inOrder(files, AGENT_ROLES).map((file) => {
            const reader = topOf(file);
            return { name: reader.get('name').text() ?? nameOfFile(file.document.file), reader, file };
        }),
        ...configs.flatMap(({ file, top }) => ofKey(file, top, 'mode')),
    ];
    const agents = new Map();
    for (const { name, reader, file } of stated) {
        const former = agents.get(name) ?? NO_AGENT;
        const next = readAgent(name, reader, file);
        agents.set(name, {
            tree: mergeTrees(former.tree, next.tree),
            list: [...former.list, ...next.list],
            read: mergeSettings([former.read, next.read]),
            files: [...new Set([...former.files, file])],
        });
    }
    return agents;
}
function ofKey(file, top, key) {
    return top
        .get(key)
        .entries()
        .map(([name, reader]) => ({ name, reader, file }));
}
function topOf({ document }) {
    return reader/* Reader */.m.of(document);
}
function inOrder(files, roles) {
    return roles.flatMap((role) => files.filter((file) => file.role === role));
}
function readAgent(name, reader, file) {
    const tools = readTools(reader.get('tools'));
    const permission = readPermission(reader.get('permission'));
    const list = readPermissionList(reader.get('permissions'));
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
                remarks: remarksOfRules([...rulesOfTree(tree), ...list.rules]),
            },
        ]),
        files: [file],
    };
}
function agentSettings(name, reader) {
    const [disable, mode] = [reader.get('disable'), reader.get('mode')];
    const key = `agent.${name}`;
    return joinSettings([
        disable.exists
            ? { ...NOTHING_SET, settings: [disableSetting(name, disable.boolean() === true, disable)] }
            : NOTHING_SET,
        mode.exists ? withEffect(opaqueOf(`${key}.mode`, mode, STARTS), 'restricts') : NOTHING_SET,
        {
            ...NOTHING_SET,
            remarks: FOREIGN_AGENT_KEYS.filter((each) => reader.has(each)).map((each) => ({
                kind: 'no-effect-here',
                key: each,
                why: 'opencode has no such key for agents',
                place: reader.get(each).place,
            })),
        },
    ]);
}
const STARTS = 'it decides who may start the agent';
function withEffect(read, effect) {
    return { ...read, opaque: read.opaque.map((value) => ({ ...value, effect })) };
}
function disableSetting(name, value, reader) {
    const key = `agent.${name}.disable`;
    return {
        key,
        subject: `the setting "${key}"`,
        order: { kind: 'ranked', strictestFirst: [true, false] },
        value,
        words: String(value),
        ...(reader && { place: reader.place }),
    };
}
function hasOwnRules({ files }, name) {
    const keys = [...AGENT_KEYS, ...FOREIGN_AGENT_KEYS];
    return files.some((file) => {
        const top = topOf(file);
        const readers = AGENT_ROLES.some((role) => role === file.role)
            ? [top]
            : [top.get('agent').get(name), top.get('mode').get(name)];
        return readers.some((reader) => keys.some((key) => reader.has(key)));
    });
}
function readOpencode(files) {
    const agents = opencode_agentsOf(files);
    const own = ownRules(files);
    const tops = inOrder(files, CONFIG_ROLES).map(topOf);
    const ofAgents = [...agents].filter(([name]) => isOwnAgent(name)).map(([, { read }]) => read);
    const read = mergeSettings([
        { ...NOTHING_SET, settings: [...defaultSettings(OPENCODE_KEYS), ...ownDefaults()] },
        ...tops.map(opencode_readTop),
        own.rest,
        ...ofAgents,
    ]);
    const [usual, ...others] = SITUATIONS.map((situation, index) => {
        const { agent } = situation;
        const config = isOwnAgent(agent) ? (agents.get(agent) ?? NO_AGENT) : NO_AGENT;
        return situationOf(agent, [...own.rules, ...rulesOfAgent(config)], index === 0 ? read.settings : [], 'words' in situation ? situation.words : undefined);
    });
    if (usual === undefined)
        throw new Error('opencode has no situation');
    return {
        situations: [usual, ...others],
        code: [...read.code, ...inOrder(files, CODE_ROLES).flatMap(codeOfFile)],
        opaque: read.opaque,
        remarks: [...read.remarks, ...secretRemarks(files.filter(({ role }) => isConfig(role)))],
    };
}
function isConfig(role) {
    return CONFIG_ROLES.some((each) => each === role);
}
function secretRemarks(files) {
    return files.flatMap(({ document }) => secretsIn(document).map((found) => ({ kind: 'secret-in-settings', ...found })));
}
function ownDefaults() {
    return SITUATIONS.filter(({ agent }) => isOwnAgent(agent)).map(({ agent }) => disableSetting(agent, false));
}
function readOpencodeAgent(name, files, isAbsent = false) {
    const config = (isAbsent ? undefined : opencode_agentsOf(files).get(name)) ?? NO_AGENT;
    const { read } = config;
    const settings = mergeSettings([
        { ...NOTHING_SET, settings: [disableSetting(name, false)] },
        read,
    ]).settings;
    const rules = [...ownRules(files).rules, ...rulesOfAgent(config)];
    const ofAgent = config.files.filter(({ role }) => !isConfig(role));
    return {
        situations: [situationOf(name, rules, settings)],
        code: [],
        opaque: read.opaque,
        remarks: [...read.remarks, ...secretRemarks(ofAgent)],
    };
}
function rulesOfAgent({ tree, list }) {
    return [...rulesOfTree(tree), ...list];
}
function ownRules(files) {
    const tops = inOrder(files, CONFIG_ROLES).map(topOf);
    const tools = tops.map((top) => readTools(top.get('tools')));
    const permissions = tops.map((top) => readPermission(top.get('permission')));
    const lists = tops.map((top) => readPermissionList(top.get('permissions')));
    const tree = [...tools, ...permissions].reduce((merged, { rules }) => mergeTrees(merged, rules), new Map());
    const rules = [...rulesOfTree(tree), ...lists.flatMap((list) => list.rules)];
    return {
        rules,
        rest: joinSettings([
            ...[...tools, ...permissions, ...lists].map(({ rest }) => rest),
            { ...NOTHING_SET, remarks: remarksOfRules(rules) },
        ]),
    };
}
function situationOf(agent, rules, settings, words) {
    return {
        id: agent,
        ...(words !== undefined && { words }),
        basis: 'the built-in list of opencode',
        policy: {
            stages: [
                {
                    role: 'decides',
                    combinator: 'last',
                    rules: withBuiltIn(agent, rules).map(decisionRule),
                },
            ],
            otherwise: (0,entry_rule/* otherwiseRule */.Rz)('needs approval'),
            outcomes: ['deny', 'ask', 'allow', 'mode'],
            settings,
            fields: CALL_FIELDS,
            requests: OPENCODE_REQUESTS,
        },
    };
}
function opencode_readTop(top) {
    return joinSettings([
        settings_table_readSettings(top, OPENCODE_KEYS),
        {
            ...NOTHING_SET,
            code: [
                ...readMcp(top.get('mcp')),
                ...code_readPlugins(top.get('plugin')),
                ...readHelpers('formatter', top.get('formatter')),
                ...readHelpers('lsp', top.get('lsp')),
                ...readExperimentalHooks(top.get('experimental').get('hook')),
                ...readCommands(top.get('command')),
            ],
        },
        readInstructions(top.get('instructions')),
        ...readRedirects(top),
    ]);
}
function readInstructions(list) {
    const remote = list.texts().filter(({ value }) => /^https?:/i.test(value));
    return joinSettings(remote.map(({ value, place }) => {
        const text = withoutSecrets(value);
        const why = 'the instructions at this address may change at any time';
        const opaque = { key: `instructions ${value}`, subject: `the instruction "${text}"` };
        return { ...NOTHING_SET, opaque: [{ ...opaque, text: value, place, effect: 'grants', why }] };
    }));
}
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;
function readRedirects(top) {
    const url = top.get('enterprise').get('url');
    const text = url.text();
    const all = [
        ...providerAddresses(top.get('provider')),
        ...(text === undefined
            ? []
            : [{ key: 'enterprise.url', value: url, address: withoutSecrets(text) }]),
    ];
    return all.map(({ key, value, address }) => ({
        ...opaqueOf(key, value, 'it changes where requests and their contents are sent'),
        remarks: LOCAL.test(address)
            ? []
            : [{ kind: 'redirects-traffic', key, value: address, place: value.place }],
    }));
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/opencode/dialect.js


const FOLDER = '^(?<folder>(?:.*\\/)?)';
function file(role, path, syntax = 'json-with-comments') {
    return {
        role,
        syntax,
        path: new RegExp(`${FOLDER}${path}$`, 'i'),
        maxBytes: MAX_PERMISSION_BYTES,
    };
}
const OPENCODE = {
    id: 'opencode',
    version: '1.18',
    files: [
        file('inner-jsonc', '\\.opencode\\/opencode\\.jsonc'),
        file('inner-json', '\\.opencode\\/opencode\\.json'),
        file('jsonc', 'opencode\\.jsonc'),
        file('json', 'opencode\\.json'),
        file('agent', '\\.opencode\\/agents?\\/.+\\.md', 'front-matter'),
        file('mode', '\\.opencode\\/modes?\\/[^/]+\\.md', 'front-matter'),
        file('plugin', '\\.opencode\\/plugins?\\/.+\\.[cm]?[jt]sx?', 'text'),
        file('tool', '\\.opencode\\/tools?\\/.+\\.[cm]?[jt]sx?', 'text'),
        file('command', '\\.opencode\\/commands?\\/.+\\.md', 'text'),
    ],
    unitsOf,
    without: (agent, files) => agent === undefined ? readOpencode([]) : readOpencodeAgent(agent, files, true),
};
function unitsOf(files) {
    const own = files.filter(({ role }) => isOwnRole(role));
    const agents = [...opencode_agentsOf(files)];
    const ofHost = [
        ...own,
        ...agents.filter(([name]) => isOwnAgent(name)).flatMap(([, agent]) => agent.files),
    ];
    return [
        ...(ofHost.length > 0
            ? [{ files: [...new Set(ofHost)], read: () => readOpencode(files) }]
            : []),
        ...agents
            .filter(([name, agent]) => !isOwnAgent(name) && hasOwnRules(agent, name))
            .map(([name, agent]) => ({
            agent: name,
            files: [...new Set([...own.filter(({ role }) => isConfigRole(role)), ...agent.files])],
            read: () => readOpencodeAgent(name, files),
        })),
    ];
}
function isConfigRole(role) {
    return CONFIG_ROLES.some((each) => each === role);
}
function isOwnRole(role) {
    return isConfigRole(role) || CODE_ROLES.some((each) => each === role);
}

;// CONCATENATED MODULE: ./build/src/formats/permissions/dialects.js


const DIALECTS = [CLAUDE_CODE, OPENCODE];
const dialects_OUTSIDE = /(?:^|\/)(?:node_modules|\.git)\//i;
function permissionPathOf(path) {
    if (dialects_OUTSIDE.test(path))
        return undefined;
    for (const dialect of DIALECTS)
        for (const file of dialect.files) {
            const match = file.path.exec(path);
            if (match === null)
                continue;
            return { dialect, file, folder: (match.groups?.folder ?? '').replace(/\/$/, '') };
        }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/rules/misplaced-configuration.js
var misplaced_configuration = __webpack_require__(35791);
;// CONCATENATED MODULE: ./build/src/run/configuration/misplaced.js





const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;
const OTHER_EXTENSIONS = /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;
function isMisplaced(file, configFile) {
    const extension = ALIKE.exec(file)?.[1];
    if (extension === undefined || OTHER_EXTENSIONS.test(extension))
        return false;
    return file !== settings_settings/* DEFAULT_CONFIG */.PV && file !== external_node_path_.posix.normalize(configFile);
}
async function misplacedConfigurations(tree, configFile, compared) {
    const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
    if (files.length === 0)
        return [];
    const inUse = await misplaced_textOf(tree, configFile);
    const findings = [];
    for (const file of files) {
        const text = await misplaced_textOf(tree, file);
        if (inUse !== undefined && text === inUse)
            continue;
        const isTouched = compared?.affected
            ? compared.affected.some((change) => change.file === file && change.status !== 'removed')
            : compared !== undefined && (await misplaced_textOf(compared.baseTree, file)) !== text;
        findings.push({
            ...misplaced(file, configFile, isTouched),
            ...(compared && { isNew: isTouched }),
        });
    }
    return findings;
}
function misplaced(file, configFile, isTouched) {
    const words = misplaced_configuration/* misplacedConfiguration */.v.words.notRead(file, configFile);
    const severity = isTouched ? 'error' : 'warning';
    return (0,finding/* findingIn */.jl)(misplaced_configuration/* misplacedConfiguration */.v, file, words, { severity });
}
async function misplaced_textOf(tree, file) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}

;// CONCATENATED MODULE: ./build/src/run/changed-files/governed-changes.js








function governedChanges(affected, settings, configFile) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const isExcluded = (0,patterns/* excludeMatcher */.BE)(settings.exclude);
    const isConfig = (file) => file === listingPath(configFile) || file === settings.baselineFile;
    const ofAgents = settings.agents?.flatMap((agent) => [
        ...(0,settings_settings/* ownFilesOf */.dJ)(agent).map((text) => ({ text })),
        ...(agent.tools ?? []),
        ...(agent.traces?.files ?? []),
    ]) ?? [];
    const ofAll = [
        ...(settings.tools ?? []),
        ...(settings.traces ?? []),
        ...(0,candidates/* floorFilesOf */.t8)(settings).map((text) => ({ text })),
    ];
    const matters = (file) => isConfig(file) ||
        isCandidate(file) ||
        (((0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file)) && !isExcluded(file)) ||
        isNamedBy(ofAgents, file) ||
        isNamedBy(ofAll, file) ||
        isMisplaced(file, configFile) ||
        (settings.permissionFiles && permissionPathOf(file) !== undefined);
    const governed = affected.filter((change) => (0,changed_file/* pathsOf */.wG)(change).some(matters));
    const concernsAll = governed.some((change) => (0,changed_file/* pathsOf */.wG)(change).some((file) => isConfig(file) || isNamedBy(ofAll, file)));
    return { governed, concernsAll };
}
function governedUnderAny(affected, all, configFile) {
    const results = [...new Set(all)].map((settings) => governedChanges(affected, settings, configFile));
    const governed = new Set(results.flatMap((result) => result.governed));
    return {
        governed: affected.filter((change) => governed.has(change)),
        concernsAll: results.some((result) => result.concernsAll),
    };
}
function isNamedBy(items, file) {
    return items.some((item) => (0,discovery_tools/* namesFile */.X)(item, file));
}
function listingPath(file) {
    return external_node_path_.posix.normalize(file);
}

;// CONCATENATED MODULE: ./build/src/run/changed-files/removed-files.js








async function removedCards(affected, { base: baseTree, head: headTree }, agents, settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const listed = new Set(settings.agents?.flatMap((agent) => agent.card === undefined ? [] : [listingPath(agent.card)]));
    const findings = [];
    for (const change of affected) {
        const gone = (0,changed_file/* pathAtBase */.q3)(change);
        if (gone === undefined || listed.has(gone) || !isCandidate(gone))
            continue;
        if (!(await wasCard(gone, change, { base: baseTree, head: headTree })))
            continue;
        const agent = agents.find(({ agent: { identity } }) => identity === (0,patterns/* folderOf */.yS)(gone) || identity === `${(0,patterns/* folderOf */.yS)(gone)}#${(0,patterns/* stemOf */.Vc)(gone)}`);
        const successor = agent?.agent.card?.place.document.file;
        if (successor !== undefined && (await kindIn(baseTree, successor)) !== 'card')
            continue;
        const remains = await remainsOf(gone, agent, headTree, isCandidate);
        const isFound = isCandidate(change.file) || listed.has(change.file);
        if (remains === undefined && isFound && (await isMovedCard(change, headTree)))
            continue;
        findings.push(removed(gone, remains, successor === undefined ? agent?.agent.name : undefined));
    }
    return findings;
}
async function wasCard(gone, { status }, { base, head }) {
    if (status === 'modified' && (await kindIn(head, gone)) !== 'policy')
        return false;
    return (await kindIn(base, gone)) === 'card';
}
async function isMovedCard({ status, file }, head) {
    return status === 'renamed' && (await kindIn(head, file)) === 'card';
}
function withoutWhole(findings) {
    return findings.filter(({ rule, severity }) => rule !== 'card-removed' || severity === 'error');
}
function removedTraces(affected, settings) {
    const listed = settings.flatMap(({ traces = [], agents = [] }) => [
        ...traces,
        ...agents.flatMap((agent) => agent.traces?.files ?? []),
    ]);
    const isTrace = (file) => (0,patterns/* isTraceFile */.iO)(file) || isNamedBy(listed, file);
    return affected.flatMap((change) => {
        const gone = change.status === 'removed' ? change.file : change.previous;
        if (gone === undefined ||
            !isTrace(gone) ||
            (change.status === 'renamed' && isTrace(change.file)))
            return [];
        return [(0,finding/* findingIn */.jl)(traces_removed/* tracesRemoved */.N, gone, traces_removed/* tracesRemoved */.N.words.removed(gone))];
    });
}
function removed(gone, remains, agent) {
    const { words } = card_removed/* cardRemoved */.f;
    const sentence = remains === undefined
        ? words.withAgent(gone)
        : remains === gone
            ? words.isPolicyNow(gone)
            : words.whileRemaining(gone, remains);
    return (0,finding/* findingIn */.jl)(card_removed/* cardRemoved */.f, gone, sentence, {
        severity: remains === undefined ? 'warning' : 'error',
        ...(agent !== undefined && { agent }),
    });
}
async function remainsOf(gone, agent, headTree, isCandidate) {
    const owned = agent?.agent.files ?? [];
    if (agent && agent.agent.card === undefined && owned.length > 0)
        return owned[0];
    for (const file of await headTree.list()) {
        if ((0,patterns/* agentFolderOf */.tt)(file) !== (0,patterns/* folderOf */.yS)(gone))
            continue;
        if (owned.includes(file) && (0,patterns/* stemOf */.Vc)(file) !== (0,patterns/* stemOf */.Vc)(gone))
            continue;
        if ((0,patterns/* isToolList */.Po)(file) && ((0,patterns/* stemOf */.Vc)(file) === '' || (0,patterns/* stemOf */.Vc)(file) === (0,patterns/* stemOf */.Vc)(gone)))
            return file;
        if ((0,patterns/* isTraceFile */.iO)(file) && ((0,patterns/* stemOf */.Vc)(gone) === '' || (0,patterns/* traceStemOf */.Im)(file) === (0,patterns/* stemOf */.Vc)(gone)))
            return file;
        if (isCandidate(file) &&
            (0,patterns/* stemOf */.Vc)(file) === (0,patterns/* stemOf */.Vc)(gone) &&
            (await kindIn(headTree, file)) === 'policy')
            return file;
    }
    return undefined;
}
async function kindIn(tree, file) {
    const read = await (0,discovery_files/* readCardFile */.j)(tree, file, { named: false });
    if (read.kind !== 'governed')
        return 'other';
    return (0,model_governed/* isCard */.$K)(read.governed) ? 'card' : 'policy';
}

// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(76233);
;// CONCATENATED MODULE: ./build/src/run/changed-files/workflow-change.js

const WORKFLOW_OF_DEFAULT_BRANCH = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
];
function workflowNotices({ workflowFile, event }, affected) {
    if (workflowFile === undefined)
        return [];
    if (!(0,changed_file/* isTouchedBy */.QL)(affected, workflowFile))
        return [];
    const version = WORKFLOW_OF_DEFAULT_BRANCH.includes(event)
        ? 'the version of the default branch'
        : 'the changed version';
    return [
        `the change edits ${workflowFile}, the workflow of this gate; this run used ${version}. Review this change with care: the gate cannot block a change to its own workflow, but a code owner of the file or a ruleset can`,
    ];
}

;// CONCATENATED MODULE: ./build/src/run/configuration/named-files.js










async function missingFiles(run, tree, { inForce, after, affected }) {
    if (after === inForce)
        return [];
    return [
        ...(await missingConfiguration(run, tree, affected)),
        ...(await filesNamedByAll(inForce, after, tree)),
    ];
}
const OF_PATHS = ['tool-list', 'trace-source', 'floor-unreadable'];
async function filesNamedByAll(before, after, tree) {
    const isNew = (former, present) => JSON.stringify(former) !== JSON.stringify(present);
    const findings = [];
    if (after.tools && isNew(before.tools, after.tools))
        for (const finding of (await (0,discovery_tools/* readTools */.s)(after.tools, tree, after.aliases)).findings)
            if (finding.blocking)
                findings.push(finding);
    if (after.traces && isNew(before.traces, after.traces))
        for (const finding of await missingTraces(after.traces, tree))
            findings.push(finding);
    const floors = after.floors &&
        (await (0,discovery_floors/* configuredFloors */.Sh)(ownFloors(after.floors, before.floors), tree, undefined));
    for (const finding of floors?.findings ?? [])
        findings.push(finding);
    return findings.map((finding) => (0,catalogue/* isOf */.yW)(finding, ...OF_PATHS)
        ? { ...finding, message: `after the merge ${finding.message}` }
        : finding);
}
async function missingTraces(items, tree) {
    const files = await tree.list();
    const findings = [];
    for (const item of items) {
        const found = (0,discovery_traces/* traceFilesOf */.wj)(item, files);
        const [first] = found;
        if (first !== undefined && (found.length > 1 || (await tree.read(first, 0)).kind !== 'absent'))
            continue;
        findings.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', trace_source/* traceSource */.L.words.notFound(item.text)));
    }
    return findings;
}
function ownFloors({ platform, org, teams }, before) {
    const ofScopes = before ? [before.platform, before.org, ...before.teams.values()] : [];
    const known = new Set(ofScopes.flatMap(entries/* sourcesOf */.u).map(({ file }) => file));
    const own = (floor) => Object.fromEntries(entries/* FLOOR_PARTS */.q.map((part) => [part, floor?.[part]]).filter(([, source]) => source?.kind === 'file' && !known.has(source.file)));
    return {
        platform: own(platform),
        org: own(org),
        teams: new Map([...teams].map(([name, team]) => [name, own(team)])),
    };
}
async function missingConfiguration({ event, configFile, configNamed }, tree, affected) {
    if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event))
        return [];
    const isTouched = affected === undefined || (0,changed_file/* isTouchedBy */.QL)(affected, configFile);
    if (!isTouched || (await tree.read(configFile, 0)).kind !== 'absent')
        return [];
    return [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, configFile, rules_configuration/* configuration */.H.words.removed(configFile))];
}

;// CONCATENATED MODULE: ./build/src/run/findings-about-files.js




async function findingsAboutFiles(request, { head, change, changed, settings }, agents) {
    const { configFile } = request.source;
    const { inForce, written } = settings;
    const misplaced = request.named?.files
        ? []
        : await misplacedConfigurations(head, configFile, change && { baseTree: change.base, affected: changed?.affected });
    if (change === undefined)
        return (0,severities/* applySeverities */.m)(misplaced, inForce.head);
    const affected = changed?.affected ?? [];
    const missing = await missingFiles({ ...request.source, event: request.event }, head, {
        inForce: written.inForce,
        after: written.head,
        affected: changed?.affected,
    });
    return [
        ...withoutWhole(await removedCards(affected, change, agents, inForce.head)),
        ...(0,severities/* applySeverities */.m)(removedTraces(affected, [inForce.head, inForce.base]), inForce.head),
        ...(0,severities/* applySeverities */.m)([...settings.findings, ...misplaced, ...missing], inForce.head),
    ];
}

// EXTERNAL MODULE: ./build/src/diff/change-draft.js
var change_draft = __webpack_require__(24120);
// EXTERNAL MODULE: ./build/src/diff/compare.js + 23 modules
var compare = __webpack_require__(89574);
// EXTERNAL MODULE: ./build/src/model/decision.js
var decision = __webpack_require__(56888);
// EXTERNAL MODULE: ./build/src/diff/fields/settings.js
var settings = __webpack_require__(94011);
// EXTERNAL MODULE: ./build/src/diff/ineffective-edits.js
var ineffective_edits = __webpack_require__(78648);
// EXTERNAL MODULE: ./build/src/diff/names/edits.js
var edits = __webpack_require__(36862);
// EXTERNAL MODULE: ./build/src/diff/names/name-changes.js + 1 modules
var name_changes = __webpack_require__(51885);
// EXTERNAL MODULE: ./build/src/diff/names/policy-side.js
var policy_side = __webpack_require__(83201);
;// CONCATENATED MODULE: ./build/src/diff/hosts/call-words.js



const BEGINNINGS = {
    shell: '',
    'shell-read': '',
    read: 'read ',
    edit: 'edit ',
    write: 'write ',
    notebook: 'edit ',
    fetch: 'fetch ',
    net: 'connect to ',
    mcp: '',
    agent: 'start the agent ',
    skill: 'use the skill ',
    output: 'output ',
    tool: '',
};
function callWords(request) {
    const { kind, prefix, text } = callOfRequest(request);
    return `${BEGINNINGS[kind]}${prefix}${text}`;
}
function levelOfCall({ level }) {
    return level === 'warned' ? 'left to a model' : (0,change/* wordOf */.aG)({ level });
}
function callPhrases(situations) {
    const { words } = situations.head;
    return {
        kind: 'call',
        levelOf: levelOfCall,
        whoIs: (cause, _tools, example) => {
            const text = (0,finding_words/* quoted */.TL)(callWords(example));
            const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
            const verb = isOfOneCall(cause, example) ? 'is' : 'are';
            return `${subject}${words === undefined ? '' : `, ${words},`} ${verb}`;
        },
        subjectOf: ({ decider }) => decider.outcome === 'mode' || decider.kind === 'otherwise'
            ? 'calls that no rule matches'
            : `calls that ${(0,finding_words/* quoted */.TL)(decider.name)} matches`,
        reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
        textOf: callWords,
        simpler: () => [],
    };
}
function isOfOneCall({ decider }, example) {
    if (decider.outcome === 'mode' || decider.kind === 'otherwise')
        return false;
    return !decider.name.includes('*') && decider.name.includes(callOfRequest(example).text);
}
function reasonOf(cause, sides, situations) {
    const { decider, side, kind } = cause;
    if (decider.outcome === 'mode' || decider.kind === 'otherwise')
        return situations.head.basis === situations.base.basis
            ? `${situations.head.basis} now applies`
            : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
    const rule = `the ${decider.outcome} rule ${(0,finding_words/* quoted */.TL)(decider.name)}`;
    if (kind === 'order')
        return `${rule} ${side === 'head' ? 'now decides' : 'no longer decides'}`;
    const other = formerRule(decider, sides[side], sides[side === 'head' ? 'base' : 'head']);
    if (other) {
        const [from, to] = side === 'head' ? [other, decider] : [decider, other];
        return `the rule ${(0,finding_words/* quoted */.TL)(decider.name)} moved from ${(0,finding_words/* quoted */.TL)(from.outcome)} to ${(0,finding_words/* quoted */.TL)(to.outcome)}`;
    }
    return side === 'head' ? `${rule} was added` : `${rule} was removed`;
}
function formerRule({ name, outcome }, own, other) {
    const likeIt = ({ limits, deciding }) => [...limits, ...deciding].filter((rule) => rule.name === name && rule.outcome !== 'mode' && rule.outcome !== outcome);
    const kept = new Set(likeIt(own).map((rule) => rule.outcome));
    return likeIt(other).find((rule) => !kept.has(rule.outcome));
}

;// CONCATENATED MODULE: ./build/src/diff/hosts/code-changes.js

function codeChanges({ base, head, }) {
    const removed = code_changes_missing(base, head);
    const added = code_changes_missing(head, base);
    const replaced = new Set();
    const ofAdded = added.map((code) => {
        const former = removed.find(({ key }, index) => key === code.key && !replaced.has(removed[index] ?? code));
        if (former)
            replaced.add(former);
        return addedDraft(code, former);
    });
    return [...ofAdded, ...removed.filter((code) => !replaced.has(code)).flatMap(removedDrafts)];
}
function code_changes_missing(list, other) {
    const left = new Map();
    const keyOf = ({ key, identity }) => JSON.stringify([key, identity]);
    for (const code of other)
        left.set(keyOf(code), (left.get(keyOf(code)) ?? 0) + 1);
    return list.filter((code) => {
        const count = left.get(keyOf(code)) ?? 0;
        if (count > 0)
            left.set(keyOf(code), count - 1);
        return count === 0;
    });
}
const DANGERS = {
    fetches: ', which downloads and executes code',
    unpinned: ', a package without a fixed version',
};
function addedDraft(code, former) {
    const danger = code.danger ? DANGERS[code.danger] : '';
    const instead = former && former.text !== code.text ? ` instead of ${(0,finding_words/* quoted */.TL)(former.text)}` : '';
    const verb = former && former.text === code.text ? 'changed and runs' : 'runs';
    return {
        direction: 'widens',
        kind: 'code',
        subject: code.subject,
        before: former?.text ?? null,
        after: code.text,
        sentence: `${code.subject} ${verb} ${(0,finding_words/* quoted */.TL)(code.text)}${instead} by itself from now on${danger}`,
        ...(code.danger && { danger: code.danger }),
        at: code.place,
        ...(former && { wasAt: former.place }),
    };
}
function removedDrafts(code) {
    const draft = {
        direction: 'narrows',
        kind: 'code',
        subject: code.subject,
        before: code.text,
        after: null,
        sentence: `${code.subject}, which ran ${(0,finding_words/* quoted */.TL)(code.text)} by itself, was removed`,
        wasAt: code.place,
    };
    if (!code.isGuard)
        return [draft];
    return [
        draft,
        {
            ...draft,
            direction: 'widens',
            sentence: `${code.subject}, which could block calls with ${(0,finding_words/* quoted */.TL)(code.text)}, was removed`,
        },
    ];
}
function opaqueChanges({ base, head, }) {
    const keys = new Set([...base, ...head].map(({ key }) => key));
    return [...keys].flatMap((key) => {
        const [before, after] = [base, head].map((list) => list.find((value) => value.key === key));
        const present = after ?? before;
        if (present === undefined || before?.text === after?.text)
            return [];
        const happened = before === undefined ? 'is new' : after === undefined ? 'was removed' : 'changed';
        const isAdded = after !== undefined;
        const narrows = present.effect === (isAdded ? 'restricts' : 'grants') && (!before || !after);
        return [
            {
                direction: narrows ? 'narrows' : 'widens',
                kind: 'opaque',
                subject: present.subject,
                before: before ? 'set' : null,
                after: after ? 'set' : null,
                sentence: `${present.subject} ${happened}, and its effect is not decided: ${present.why}`,
                ...(after ? { at: after.place } : {}),
                ...(before ? { wasAt: before.place } : {}),
                ...(narrows ? {} : { undecided: true }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/diff/names/name-words.js
var name_words = __webpack_require__(76500);
;// CONCATENATED MODULE: ./build/src/diff/hosts/usual-calls.js

const USUAL_CALLS = [
    ['shell', 'npm install left-pad'],
    ['shell', 'curl https://example.com'],
    ['shell', 'rm -rf build'],
    ['read', '/etc/passwd'],
    ['edit', 'src/app.ts'],
    ['edit', '/etc/hosts'],
    ['write', 'src/app.ts'],
    ['fetch', 'example.com'],
    ['net', 'example.com'],
    ['mcp', 'mcp__github__create_issue'],
    ['skill', 'deploy'],
    ['tool', 'WebSearch'],
].map(([kind, text]) => requestOfCall({ kind, prefix: '', text }));

;// CONCATENATED MODULE: ./build/src/diff/hosts/group-changes.js






const MIN_GROUP = 4;
function groupChanges(changes) {
    const groups = new Map();
    for (const change of changes) {
        const key = groupKey(change);
        groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    return [...groups.values()].flatMap((group) => {
        if (group[0]?.cause && isOfMode(group[0].cause))
            return [modeDraft(group)];
        return group.length < MIN_GROUP ? group.map(({ draft }) => draft) : [combined(group)];
    });
}
function isOfMode({ decider }) {
    return decider.outcome === 'mode' || decider.kind === 'otherwise';
}
function groupKey({ draft, cause, words }) {
    const { direction, before, after } = draft;
    if (cause && isOfMode(cause))
        return JSON.stringify([direction, 'mode']);
    return JSON.stringify([
        direction,
        words,
        before,
        after,
        cause?.kind,
        cause?.side,
        cause?.decider.outcome,
        cause === undefined ? draft.sentence : '',
    ]);
}
function modeDraft(group) {
    const widest = group.toSorted((a, b) => reachOf(b) - reachOf(a));
    const [first] = widest;
    if (first === undefined)
        throw new Error('a group has no changes');
    const { draft } = first;
    const examples = widest.slice(0, 3).flatMap(({ draft: { example } }) => example ?? []);
    const reason = draft.sentence.slice(draft.sentence.lastIndexOf(': ') + 2);
    const words = (0,name_words/* becomes */.h6)(draft.before, draft.after);
    return { ...draft, sentence: `calls such as ${(0,finding_words/* enumeration */.eG)(examples)} are ${words}: ${reason}` };
}
const POWERFUL = ['shell', 'mcp', 'fetch', 'edit', 'write', 'read'];
function reachOf({ request }) {
    const kind = request === undefined ? '' : callOfRequest(request).kind;
    const rank = POWERFUL.includes(kind) ? POWERFUL.indexOf(kind) : POWERFUL.length;
    return -(rank + (USUAL_CALLS.includes(request ?? '') ? 0 : POWERFUL.length));
}
function combined(group) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group has no changes');
    const { draft, cause, words: situation } = first;
    const origin = cause?.decider.outcome ?? 'allow';
    const count = (0,digits/* digits */.v)(group.length);
    const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
    const words = (0,name_words/* becomes */.h6)(draft.before, draft.after);
    const such = examples.length === 0 ? 'calls' : `calls such as ${examples.map(finding_words/* quoted */.TL).join(' and ')}`;
    return {
        ...draft,
        subject: `calls that ${count} ${origin} rules match`,
        sentence: `${such}${situation === undefined ? '' : `, ${situation},`} are ${words}: ${count} ${origin} rules ${group_changes_reasonOf(group)}`,
    };
}
function group_changes_reasonOf(group) {
    const rewrites = new Set(group.map(rewriteIn));
    const [only] = rewrites;
    if (rewrites.size === 1 && only !== undefined)
        return `changed from ${only}`;
    return group[0]?.cause?.side === 'head' ? 'were added' : 'were removed';
}
function rewriteIn({ cause, sides }) {
    if (cause === undefined)
        return undefined;
    const { decider, side } = cause;
    const other = (0,policy_side/* allRules */.V7)(sides[side === 'head' ? 'base' : 'head']);
    const own = new Set((0,policy_side/* allRules */.V7)(sides[side]).map(({ name }) => name));
    const stem = decider.name.replace(/[:* ]*\)?$/, '');
    const twin = other.find(({ name, outcome }) => outcome === decider.outcome && !own.has(name) && name.replace(/[:* ]*\)?$/, '') === stem);
    if (twin === undefined)
        return undefined;
    const [from, to] = side === 'head' ? [twin, decider] : [decider, twin];
    const end = ({ name }) => (0,finding_words/* quoted */.TL)(`…${name.slice(stem.length)}`);
    return `${end(from)} to ${end(to)}`;
}

;// CONCATENATED MODULE: ./build/src/diff/hosts/compare-hosts.js












function compareHosts(both, limits) {
    const { base, head } = both;
    return [
        ...callChanges(both, limits),
        ...(0,settings/* settingChanges */.e)(base.situations[0].policy.settings, head.situations[0].policy.settings),
        ...codeChanges({ base: base.code, head: head.code }),
        ...opaqueChanges({ base: base.opaque, head: head.opaque }),
    ];
}
function callChanges({ base, head }, limits) {
    const found = new Map();
    const add = (changes) => {
        for (const change of changes) {
            const key = JSON.stringify([change.draft.direction, change.cause?.key]);
            const known = found.get(key);
            if (known === undefined || (isOfReadOnly(known) && !isOfReadOnly(change)))
                found.set(key, change);
        }
    };
    const usual = changesIn({ base: base.situations[0], head: head.situations[0] }, limits);
    const ofRules = base.mode === head.mode || head.withModeOf === undefined
        ? undefined
        : changesIn({ base: base.situations[0], head: head.withModeOf(base)[0] }, limits);
    if (ofRules)
        add(ofRules.effective.filter((change) => isAlsoIn(change, usual, { base, head })));
    add(usual.effective);
    const isModeChanged = usual.effective.some(({ cause }) => cause && isOfMode(cause));
    for (const [index, after] of head.situations.entries()) {
        const before = base.situations[index];
        if (index === 0 || before === undefined)
            continue;
        if (isUsual(before, base) && isUsual(after, head))
            continue;
        const { effective } = changesIn({ base: before, head: after }, limits);
        add(effective.filter(({ cause }) => !(isModeChanged && cause && isOfMode(cause))));
    }
    const explained = new Set([...found.values(), ...(ofRules?.effective ?? [])].map(({ draft }) => draft.subject));
    return [
        ...groupChanges([...found.values()]),
        ...usual.neutral.filter(({ subject }) => !explained.has(subject)),
    ];
}
function isAlsoIn({ request, draft }, usual, { base, head }) {
    if (request === undefined || usual.effective.length === 0)
        return false;
    const [before, after] = [base, head].map(({ situations }) => (0,decision/* rankOf */.IQ)((0,policy_side/* policySide */.SO)(situations[0].policy).decide(request)));
    return (0,change_draft/* towards */.dl)(before ?? 0, after ?? 0) === draft.direction;
}
function isOfReadOnly({ request }) {
    return request !== undefined && callOfRequest(request).kind === 'shell-read';
}
function isUsual(situation, { situations }) {
    return situation.policy.stages === situations[0].policy.stages;
}
function changesIn(situations, limits) {
    const { words } = situations.head;
    const sides = {
        base: (0,policy_side/* policySide */.SO)(situations.base.policy),
        head: (0,policy_side/* policySide */.SO)(situations.head.policy),
    };
    const causes = new edits/* Causes */.R(sides);
    const candidates = [sides.base, sides.head].flatMap(policy_side/* allRules */.V7).flatMap(compare_hosts_examplesOf);
    const within = { ...limits, candidates: [...new Set([...candidates, ...USUAL_CALLS])] };
    const phrases = callPhrases(situations);
    const names = (0,name_changes/* nameChanges */.Z)(sides, causes, [], within, phrases);
    const effective = names.changes.map((draft) => {
        const { cause, example } = names.origins.get(draft) ?? {};
        return {
            draft,
            ...(cause && { cause }),
            ...(example !== undefined && { request: example }),
            ...(words !== undefined && { words }),
            sides,
        };
    });
    const isFirst = words === undefined;
    const neutral = isFirst && names.decided
        ? (0,ineffective_edits/* withoutEffect */.o)(sides, causes, names.effective, limits, phrases).filter(({ kind }) => kind === 'names')
        : [];
    return { effective, neutral };
}
function compare_hosts_examplesOf({ examples = [] }) {
    return examples;
}

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(78785);
;// CONCATENATED MODULE: ./build/src/document/front-matter.js

const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const END = /^---[ \t]*(?:\r?\n|$)/m;
function frontMatterOf(text) {
    const fence = FENCE.exec(text)?.[0];
    if (fence === undefined)
        return undefined;
    const rest = text.slice(fence.length);
    const end = END.exec(rest)?.index;
    if (end === undefined)
        return undefined;
    return fence.replace(/[^\r\n]/g, ' ') + rest.slice(0, end);
}
function loadFrontMatter(file, text, readYaml) {
    const matter = frontMatterOf(text);
    const empty = { kind: 'map', start: 0, end: 0, entries: new Map() };
    const parsed = matter === undefined || matter.trim() === '' ? { root: empty } : readYaml(matter);
    if ('problems' in parsed)
        return { kind: 'broken', file, text, problems: parsed.problems };
    const document = {
        file,
        syntax: 'yaml',
        text,
        root: parsed.root,
        value: (0,document_document/* plainValueOf */.Xj)(parsed.root),
    };
    return { kind: 'document', document };
}

// EXTERNAL MODULE: ./build/src/document/json.js
var json = __webpack_require__(89682);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(68728);
// EXTERNAL MODULE: ./build/src/rules/broken-file.js
var broken_file = __webpack_require__(64796);
// EXTERNAL MODULE: ./build/src/rules/parse-error.js
var parse_error = __webpack_require__(71442);
;// CONCATENATED MODULE: ./build/src/discovery/hosts.js









async function readHosts(tree, within) {
    const paths = new Map();
    const all = await (0,listing/* listFiles */.C)(tree, (file) => permissionPathOf(file) !== undefined);
    for (const path of [...all, ...(within ?? [])]) {
        const known = permissionPathOf(path);
        if (known === undefined)
            continue;
        const key = keyOf(known.dialect, known.folder);
        const list = paths.get(key) ?? [];
        paths.set(key, list.includes(path) ? list : [...list, path]);
    }
    const folders = new Map();
    for (const [key, list] of paths)
        if (within === undefined || list.some((path) => within.has(path)))
            folders.set(key, await readFolder(tree, list));
    return folders;
}
function keyOf({ id }, folder) {
    return JSON.stringify([id, folder]);
}
async function readFolder(tree, paths) {
    const files = [];
    const findings = [];
    const [first = ''] = paths;
    const { dialect = DIALECTS[0], folder = '' } = permissionPathOf(first) ?? {};
    if (dialect === undefined)
        throw new Error('there are no dialects');
    for (const path of paths) {
        const known = permissionPathOf(path);
        if (known === undefined)
            continue;
        const read = await readPermissionFile(tree, path, known.file);
        if (read === undefined)
            continue;
        findings.push(...read.findings);
        if (read.document)
            files.push({ document: read.document, role: known.file.role });
    }
    return { dialect, folder, files, paths, findings };
}
async function readPermissionFile(tree, path, { syntax, maxBytes }) {
    const read = await tree.read(path, maxBytes);
    if (read.kind === 'absent')
        return undefined;
    if (read.kind === 'refused')
        return { findings: [(0,finding/* findingIn */.jl)(parse_error/* parseError */.u, path, parse_error/* parseError */.u.words.refused(read.reason))] };
    const loaded = read.kind === 'too-large'
        ? (0,load/* tooLarge */.g$)(path, read.bytes, maxBytes)
        : await hosts_load(path, new TextDecoder('utf-8').decode(read.bytes), syntax);
    if (loaded.kind === 'broken')
        return { findings: (0,broken_file/* findingsOfBroken */.B)(path, loaded.text, loaded.problems) };
    return { document: loaded.document, findings: [] };
}
async function hosts_load(file, text, syntax) {
    switch (syntax) {
        case 'json':
        case 'json-with-comments': {
            const parsed = (0,json/* readTolerantJson */.m)(text, { comments: syntax === 'json-with-comments' });
            if ('problems' in parsed)
                return { kind: 'broken', file, text, problems: parsed.problems };
            const { root } = parsed;
            const document = { file, syntax: 'json', text, root, value: (0,document_document/* plainValueOf */.Xj)(root) };
            return { kind: 'document', document };
        }
        case 'front-matter': {
            const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 55964));
            return loadFrontMatter(file, text, readYaml);
        }
        case 'yaml': {
            const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 55964));
            const parsed = readYaml(text);
            if ('problems' in parsed)
                return { kind: 'broken', file, text, problems: parsed.problems };
            const { root } = parsed;
            return {
                kind: 'document',
                document: { file, syntax: 'yaml', text, root, value: (0,document_document/* plainValueOf */.Xj)(root) },
            };
        }
        case 'text': {
            const root = { kind: 'scalar', start: 0, end: text.length, value: text };
            return { kind: 'document', document: { file, syntax: 'yaml', text, root, value: text } };
        }
        default:
            return syntax;
    }
}
function hosts_unitsOf({ dialect, folder, files, findings }) {
    return dialect.unitsOf(files).map((unit) => unitOf(unit, dialect, folder, findings));
}
function unitOf({ agent, files, read }, { id, version }, folder, findings) {
    let permissions;
    return {
        name: unitName(id, agent, folder),
        identity: JSON.stringify([id, folder, agent ?? null]),
        dialect: id,
        version,
        folder,
        ...(agent !== undefined && { agent }),
        files: files.map(({ document }) => document.file),
        findings,
        get permissions() {
            permissions ??= read();
            return permissions;
        },
    };
}
function unitName(dialect, agent, folder) {
    const name = agent === undefined ? dialect : `${dialect} · ${agent}`;
    return folder === '' ? name : `${name} (${folder})`;
}

// EXTERNAL MODULE: ./build/src/rules/allows-everything.js
var allows_everything = __webpack_require__(63166);
// EXTERNAL MODULE: ./build/src/rules/ask-without-human.js
var ask_without_human = __webpack_require__(32622);
// EXTERNAL MODULE: ./build/src/rules/bypass-mode.js
var bypass_mode = __webpack_require__(71578);
// EXTERNAL MODULE: ./build/src/rules/dead-rule.js
var dead_rule = __webpack_require__(40077);
// EXTERNAL MODULE: ./build/src/rules/local-settings-committed.js
var local_settings_committed = __webpack_require__(25768);
// EXTERNAL MODULE: ./build/src/rules/redirects-traffic.js
var redirects_traffic = __webpack_require__(75751);
// EXTERNAL MODULE: ./build/src/rules/secret-in-settings.js
var secret_in_settings = __webpack_require__(11746);
;// CONCATENATED MODULE: ./build/src/evaluation/hosts/host-findings.js








const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;
function hostFindings({ files, permissions }) {
    return [
        ...permissions.remarks.map(host_findings_findingOf),
        ...files
            .filter((file) => LOCAL_SETTINGS.test(file))
            .map((file) => (0,finding/* findingIn */.jl)(local_settings_committed/* localSettingsCommitted */.Z, file, local_settings_committed/* localSettingsCommitted */.Z.words.file())),
    ];
}
function host_findings_findingOf(remark) {
    const at = remark.place;
    switch (remark.kind) {
        case 'bypass-mode':
            return (0,finding/* findingAt */.dz)(bypass_mode/* bypassMode */.i, {
                at,
                ...bypass_mode/* bypassMode */.i.words[remark.isRule ? 'rule' : 'mode'](remark.mode),
            });
        case 'allows-everything':
            return (0,finding/* findingAt */.dz)(allows_everything/* allowsEverything */.q, {
                at,
                ...allows_everything/* allowsEverything */.q.words.rule(remark.rule, remark.what),
            });
        case 'dead-rule':
            return (0,finding/* findingAt */.dz)(dead_rule/* deadRule */.B, {
                at,
                ...dead_rule/* deadRule */.B.words.rule(remark.rule, remark.why, remark),
            });
        case 'no-effect-here':
            return (0,finding/* findingAt */.dz)(dead_rule/* deadRule */.B, {
                at,
                on: 'key',
                ...dead_rule/* deadRule */.B.words.setting(remark.key, remark.why),
            });
        case 'redirects-traffic':
            return (0,finding/* findingAt */.dz)(redirects_traffic/* redirectsTraffic */.r, {
                at,
                ...redirects_traffic/* redirectsTraffic */.r.words.variable(remark.key, remark.value),
            });
        case 'secret-in-settings':
            return (0,finding/* findingAt */.dz)(secret_in_settings/* secretInSettings */.b, { at, ...secret_in_settings/* secretInSettings */.b.words.found(remark.what) });
        case 'ask-without-human':
            return (0,finding/* findingAt */.dz)(ask_without_human/* askWithoutHuman */.J, { at, ...ask_without_human/* askWithoutHuman */.J.words.rule(remark.rule) });
        default:
            return remark;
    }
}

;// CONCATENATED MODULE: ./build/src/run/hosts/hosts.js









const NO_HOSTS = { findings: [], count: 0 };
function withHosts({ agents, ...permissions }, { comparisons = [] }) {
    if (comparisons.length === 0)
        return { ...permissions, agents };
    const all = [...agents, ...comparisons];
    return {
        ...permissions,
        direction: (0,change/* directionOf */.FR)(all.map(({ direction }) => direction)),
        agents: all,
    };
}
async function hostsOfRun({ head, change, changed, settings }, within) {
    if (!settings.inForce.head.permissionFiles)
        return NO_HOSTS;
    if (change === undefined)
        return checkHosts(head, within);
    return compareHostFiles(change, within && (changed?.affected ?? []));
}
async function checkHosts(tree, within) {
    const folders = [...(await readHosts(tree, within)).values()];
    return resultOf(folders);
}
async function compareHostFiles(trees, affected) {
    const within = affected && new Set(affected.flatMap(changed_file/* pathsOf */.wG));
    const folders = {
        base: await readHosts(trees.base, within),
        head: await readHosts(trees.head, within),
    };
    const keys = [...new Set([...folders.base.keys(), ...folders.head.keys()])].sort(finding/* compareText */.n6);
    const budget = { left: compare/* MAX_WORK */.vi };
    const comparisons = keys.flatMap((key) => {
        const [base, head] = [folders.base.get(key), folders.head.get(key)];
        return compareFolder({ ...(base && { base }), ...(head && { head }) }, budget);
    });
    return {
        ...resultOf([...folders.head.values()]),
        comparisons,
        baseFindings: resultOf([...folders.base.values()]).findings,
    };
}
function resultOf(folders) {
    const units = folders.flatMap(hosts_unitsOf);
    return {
        findings: [...folders.flatMap(({ findings }) => findings), ...units.flatMap(hostFindings)],
        count: units.length,
    };
}
function compareFolder({ base, head }, budget) {
    const units = { base: base ? hosts_unitsOf(base) : [], head: head ? hosts_unitsOf(head) : [] };
    const identities = [...units.head, ...units.base].map(({ identity }) => identity);
    const ofHost = new Set();
    return [...new Set(identities)].flatMap((identity) => {
        const find = (list) => list.find((unit) => unit.identity === identity);
        const [before, after] = [find(units.base), find(units.head)];
        const present = after ?? before;
        if (present === undefined)
            return [];
        const changes = compareHosts({ base: permissionsOf(before, present, head), head: permissionsOf(after, present, base) }, { budget });
        const drafts = changes.filter(({ direction, sentence, subject }) => isOwn(direction, before, after) &&
            !ofHost.has(sentence) &&
            !(direction === 'neutral' && ofHost.has(subject)));
        if (present.agent === undefined)
            for (const { sentence, subject } of drafts)
                ofHost.add(sentence).add(subject);
        return [
            {
                agent: present.name,
                status: 'kept',
                direction: (0,change_draft/* directionOfChanges */.Si)(drafts),
                changes: (0,change_draft/* inOrder */.al)(drafts.map((draft) => (0,change_draft/* changeOf */.C2)(present.name, draft))),
                coverage: { before: null, after: null },
                host: { dialect: present.dialect, version: present.version, folder: present.folder },
            },
        ];
    });
}
function isOwn(direction, before, after) {
    const present = after ?? before;
    if (present?.agent === undefined || (before && after))
        return true;
    return direction === (after ? 'widens' : 'narrows');
}
function permissionsOf(unit, present, folder) {
    if (unit)
        return unit.permissions;
    const dialect = DIALECTS.find(({ id }) => id === present.dialect);
    if (dialect === undefined)
        throw new Error(`there is no dialect ${present.dialect}`);
    return dialect.without(present.agent, folder?.files ?? []);
}

// EXTERNAL MODULE: ./build/src/rules/no-cards-found.js
var no_cards_found = __webpack_require__(66564);
;// CONCATENATED MODULE: ./build/src/run/no-cards.js




const no_cards_SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' };
function noCards({ agents, runFindings }, settings, where) {
    if (agents.length > 0 || runFindings.some((finding) => !(0,catalogue/* isOf */.yW)(finding, 'misplaced-configuration')))
        return [];
    const { words } = no_cards_found/* noCardsFound */.F;
    const sentence = where === 'workflow' ? words.none() : words.noneBelow();
    const severity = no_cards_SEVERITY[settings.onNoCards];
    return (0,severities/* applySeverities */.m)([(0,finding/* findingIn */.jl)(no_cards_found/* noCardsFound */.F, '', sentence, { severity })], settings);
}

;// CONCATENATED MODULE: ./build/src/run/comparison/former-agents.js


function formerAgentsIn({ baseTree, settings, affected, context }) {
    return async (agents) => {
        const identities = new Set(agents.map(({ identity }) => identity));
        const former = await agentsOf(baseTree, settings, { ...context, identities });
        const relations = (0,agent_matching/* relateAgents */.cU)(former.agents, agents, affected);
        return new Map(agents.map((agent) => [agent, (0,agent_matching/* relatedTo */.vn)(agent, relations)]));
    };
}

;// CONCATENATED MODULE: ./build/src/run/scope/scope.js








async function scopeOf(request, adapters, known) {
    const { change } = known;
    return change
        ? scopeOfChange(request, adapters, { ...known, change })
        : scopeWithoutBase(request, adapters, known);
}
function scopeWithoutBase(request, adapters, { settings }) {
    const inForce = settings.inForce.head;
    const { now } = request.clock;
    return {
        ...commonContext(request, adapters, inForce),
        ...(adapters.progress && { progress: adapters.progress }),
        ...namedContext(request),
        histories: historiesOfRun(adapters, now, inForce, (0,evidence/* evidenceWithoutBase */.F4)(request.event)),
    };
}
async function scopeOfChange(request, adapters, { head, change, changed, settings }) {
    const governedPaths = changed && new Set(changed.governed.flatMap(changed_file/* pathsOf */.wG));
    const common = {
        ...commonContext(request, adapters, settings.inForce.head),
        ...(await limitsOf(request, change, settings.inForce.head, changed, governedPaths)),
    };
    const former = formerAgentsIn({
        baseTree: change.base,
        settings: settings.inForce.base,
        affected: changed?.affected ?? [],
        context: common,
    });
    const isEvidence = (0,evidence/* evidenceIn */.nM)(head, changed?.affected);
    const context = {
        ...common,
        ...(adapters.progress && { progress: adapters.progress }),
        histories: historiesOfRun(adapters, request.clock.now, settings.inForce.head, isEvidence, former),
        ...(governedPaths && { governedPaths }),
        ...(request.named?.files && { named: namedFiles(request) }),
        wasGoverned: async (file) => (await (0,discovery_files/* readCardFile */.j)(change.base, file, { named: false })).kind === 'governed',
    };
    const floors = await floorsInForce(change, {
        inForce: settings.inForce.head,
        settings: [settings.own.base, settings.own.head],
        affected: changed?.affected,
        context,
        repository: request.repository,
    });
    return floors.length > 0 ? { ...context, floorsInForce: floors } : context;
}
function commonContext({ clock, floors, tools }, { readElsewhere }, inForce) {
    return {
        now: clock.now,
        context: 'cicd',
        elapsed: clock.elapsed,
        ...(readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }),
        ...(floors && { floors: floors.floors }),
        ...(tools && { tools }),
    };
}
async function limitsOf({ named }, trees, inForce, changed, governedPaths) {
    const files = named?.files;
    const isPart = governedPaths !== undefined && inForce.scope !== 'all' && !changed?.concernsAll;
    const reaches = isPart ? await reachesOfChangedFloors(trees, governedPaths, inForce) : [];
    if (!isPart || reaches.includes(''))
        return files ? { within: files, below: [] } : {};
    return files
        ? { within: new Set([...governedPaths].filter((file) => files.has(file))), below: [] }
        : { within: governedPaths, below: reaches };
}
function namedContext(request) {
    const files = request.named?.files;
    return files ? { within: files, named: namedFiles(request) } : {};
}
function namedFiles({ named }) {
    return new Set(named?.paths.filter((file) => named.files?.has(file)));
}
async function reachesOfChangedFloors({ base, head }, governedPaths, settings) {
    if (settings.floors?.org)
        return [];
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const reaches = new Set();
    for (const file of governedPaths) {
        if (!isCandidate(file))
            continue;
        for (const tree of [head, base]) {
            const read = await (0,discovery_files/* readCardFile */.j)(tree, file, { named: false });
            if (read.kind === 'governed' && (0,discovery_floors/* isFloor */.b5)(read.governed))
                reaches.add((0,discovery_floors/* reachOf */.xw)(file));
        }
    }
    return [...reaches];
}

;// CONCATENATED MODULE: ./build/src/run/permissions.js




async function permissionsResult(request, adapters, prepared) {
    const { change, changed, settings, notices } = prepared;
    const context = await scopeOf(request, adapters, prepared);
    const hosts = await hostsOfRun(prepared, context.within);
    const { permissions, found } = await compareFoundAgents({
        trees: change,
        affected: changed?.affected ?? [],
        settings,
        context,
        configFiles: [request.source.configFile],
    });
    const { baselineFile } = settings.own.head;
    const failures = [
        ...prepared.findings.filter(({ location }) => location.file !== baselineFile),
        ...(request.floors?.findings ?? []),
        ...found.base.findings,
        ...found.head.findings,
        ...hosts.findings,
    ].filter(({ blocking }) => blocking);
    return {
        ...build/* NOTHING_TO_CHECK */.L,
        runFindings: failures,
        notices,
        governed: changed?.governed ?? [],
        nothingToCheck: false,
        ...(failures.length === 0 && { comparison: withHosts(permissions, hosts) }),
        baseCommit: change.baseCommit,
    };
}

// EXTERNAL MODULE: ./build/src/adapters/git/base-tree.js
var base_tree = __webpack_require__(87972);
;// CONCATENATED MODULE: ./build/src/run/base-and-head/prefetch.js


const prefetch_MAX_PREFETCHED = 200;
function editsConfiguration({ listed }, configFile) {
    return listed === undefined || (0,changed_file/* isTouchedBy */.QL)(listed, configFile);
}
async function prefetchSettings(change, configFile) {
    if (editsConfiguration(change, configFile))
        await prefetchFiles(change, configFile, change.listed ?? []);
    if (change.inForce !== change.base)
        await change.inForce.prefetch?.([configFile]);
}
async function prefetchGoverned(change, configFile, governed) {
    if (!editsConfiguration(change, configFile))
        await prefetchFiles(change, configFile, governed);
}
async function prefetchFiles({ base }, configFile, changes) {
    const worthwhile = changes
        .flatMap((change) => (0,changed_file/* pathAtBase */.q3)(change) ?? [])
        .filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file))
        .slice(0, prefetch_MAX_PREFETCHED);
    await base.prefetch?.(base instanceof api_tree/* ApiTree */.P0 ? [configFile, ...worthwhile] : worthwhile);
}

// EXTERNAL MODULE: ./build/src/model/paths.js
var paths = __webpack_require__(86268);
;// CONCATENATED MODULE: ./build/src/run/changed-files/affected-files.js










async function affectedFiles({ base, head }, listed, settings, configFile) {
    const direct = new Set(listed.flatMap(changed_file/* pathsOf */.wG));
    const trees = {
        base: await linkedTree(base),
        head: await linkedTree(head),
    };
    const moved = base instanceof base_tree/* BaseTree */.O ? await base.movedSubmodules() : new Map();
    const named = new Set(settings.flatMap((entry) => pathsIn(entry, configFile)));
    const finders = settings.map(finderOf);
    const isGoverned = (file) => finders.some((isFound) => isFound(file));
    const found = new Set();
    if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0)
        for (const { tree } of [trees.base, trees.head])
            for (const file of await (0,listing/* listFiles */.C)(tree, isGoverned))
                found.add(file);
    const leadsOver = (name, { links }) => {
        const followed = (0,paths/* follow */.e6)(name, links);
        const passed = followed.kind === 'path' ? [...followed.links, followed.path] : followed.links;
        return (passed.some((path) => direct.has(path)) ||
            (followed.kind === 'path' && (0,paths/* selfAndAbove */.Vc)(followed.path).some((folder) => moved.has(folder))));
    };
    const statuses = new Map(listed.map(({ file, status }) => [file, status]));
    const more = [];
    for (const name of new Set([
        ...named,
        ...trees.base.links.keys(),
        ...trees.head.links.keys(),
        ...found,
    ])) {
        if (direct.has(name) && !(await isOnBothSides(name, statuses.get(name), trees)))
            continue;
        if (!leadsOver(name, trees.base) && !leadsOver(name, trees.head))
            continue;
        const status = await statusOf(name, trees);
        if (status !== undefined)
            more.push({ file: name, status });
    }
    const corrected = new Set(more.map(({ file }) => file));
    return {
        affected: [
            ...listed.filter(({ file, previous }) => previous !== undefined || !corrected.has(file)),
            ...more,
        ],
        ...submodules(moved, { named, found, trees }),
    };
}
async function isOnBothSides(name, status, trees) {
    if (status !== 'added' && status !== 'removed')
        return false;
    const { links, tree } = status === 'added' ? trees.base : trees.head;
    return links.size > 0 && (await tree.read(name, 0)).kind !== 'absent';
}
async function linkedTree(tree) {
    return { tree, links: (await tree.links?.()) ?? new Map() };
}
async function statusOf(name, { base, head }) {
    const before = (await base.tree.read(name, 0)).kind !== 'absent';
    const after = (await head.tree.read(name, 0)).kind !== 'absent';
    if (before && after)
        return 'modified';
    return before ? 'removed' : after ? 'added' : undefined;
}
function pathsIn(settings, configFile) {
    const files = [
        configFile,
        settings.baselineFile,
        ...(0,candidates/* floorFilesOf */.t8)(settings),
        ...(settings.agents ?? []).flatMap(settings_settings/* ownFilesOf */.dJ),
        ...itemsIn(settings)
            .map(({ text }) => text)
            .filter((text) => !(0,patterns/* isFileGlob */.vZ)(text)),
    ];
    return files.flatMap((file) => (file === undefined ? [] : ((0,paths/* plainPath */.s1)(file) ?? [])));
}
function isSharedFile(settings) {
    const items = settings.flatMap(itemsIn);
    return (file) => (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file) || items.some((item) => (0,discovery_tools/* namesFile */.X)(item, file));
}
function finderOf(settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const globs = itemsIn(settings).filter(({ text }) => (0,patterns/* isFileGlob */.vZ)(text));
    return (file) => isCandidate(file) ||
        (0,patterns/* isToolList */.Po)(file) ||
        (0,patterns/* isTraceFile */.iO)(file) ||
        globs.some((item) => (0,discovery_tools/* namesFile */.X)(item, file));
}
function itemsIn({ tools = [], traces = [], agents = [], }) {
    return [
        ...tools,
        ...traces,
        ...agents.flatMap((agent) => [...(agent.tools ?? []), ...(agent.traces?.files ?? [])]),
    ];
}
function submodules(moved, { named, found, trees, }) {
    const findings = [];
    const notices = [];
    for (const [folder, isAtHand] of moved) {
        const inside = (path) => path === folder || path.startsWith(`${folder}/`);
        const leadsInside = (path, { links }) => {
            const followed = (0,paths/* follow */.e6)(path, links);
            return followed.kind === 'path' && inside(followed.path);
        };
        const links = [...trees.base.links.keys(), ...trees.head.links.keys()];
        const wanted = [...named, ...found, ...links].find((path) => leadsInside(path, trees.base) || leadsInside(path, trees.head));
        if (wanted === undefined)
            notices.push(`the change touches the submodule ${JSON.stringify(folder)}, in which Card Gate found nothing to check`);
        else if (!isAtHand)
            findings.push((0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, folder, could_not_evaluate/* couldNotEvaluate */.O.words.submodule(wanted, folder)));
    }
    return { findings, notices };
}

;// CONCATENATED MODULE: ./build/src/run/changed-files/changed-files.js


async function changedFilesOf(change, settings, configFile) {
    if (change.listed === undefined)
        return undefined;
    const affected = await affectedFiles(change, change.listed, settings, configFile);
    return { ...affected, ...governedUnderAny(affected.affected, settings, configFile) };
}

;// CONCATENATED MODULE: ./build/src/run/configuration/listings.js






function withOneListing(written) {
    const both = { base: written.inForce, head: written.inForce };
    return { written, inForce: both, own: both, findings: [] };
}
async function withBothListings(written, trees) {
    const { inForce: settings, base: former, head: present } = written;
    const lists = { base: former.agents ?? [], head: present.agents ?? [] };
    if (lists.base === lists.head || JSON.stringify(lists.base) === JSON.stringify(lists.head))
        return {
            written,
            inForce: { base: settings, head: settings },
            own: { base: former, head: present },
            findings: [],
        };
    const partners = await matched(lists, trees);
    const headFiles = await trees.head.list();
    const named = namedBy(lists.head);
    const kept = await keptAtHead(lists, partners, { trees, headFiles, named, settings });
    const twins = kept.filter(({ isTwin }) => isTwin);
    const dropped = kept.filter(({ isTwin }) => !isTwin);
    const atBase = [
        ...lists.base.map((entry) => ({
            ...entry,
            name: dropped.find((agent) => agent.entry === entry)?.atHead.name ?? entry.name,
        })),
        ...twins.map(({ entry, atHead }) => ({ ...entry, name: atHead.name })),
        ...(await newAtBase(lists.head, partners, trees.base, settings)),
    ];
    const merged = lists.head.map((entry) => {
        const partner = partners.find(({ head }) => head === entry)?.base;
        return partner ? moved({ base: partner, head: entry }, headFiles, named) : entry;
    });
    const settingsAtBase = withAgents(settings, atBase);
    return {
        written,
        inForce: {
            base: settingsAtBase,
            head: withAgents(settings, [...merged, ...kept.map(({ atHead }) => atHead)]),
        },
        own: {
            base: former === settings ? settingsAtBase : withAgents(former, atBase),
            head: withAgents(present, [...lists.head, ...twins.map(({ atHead }) => atHead)]),
        },
        findings: dropped.flatMap(({ entry, atHead }) => droppedAgent(entry, atHead, written)),
    };
}
async function keptAtHead(lists, partners, { trees, headFiles, named, settings, }) {
    const kept = [];
    for (const entry of lists.base) {
        const partner = partners.find(({ base }) => base === entry)?.head;
        const remains = partner
            ? await partOf(entry, named, trees)
            : await wholeOf(entry, named, trees.head, headFiles, settings);
        if (!remains)
            continue;
        const isTaken = lists.head.some(({ name }) => name === entry.name);
        const name = isTaken ? `${entry.name} (as listed in the base)` : entry.name;
        kept.push({ entry, atHead: { ...remains, name }, isTwin: partner !== undefined });
    }
    return kept;
}
async function matched(lists, trees) {
    const ids = new Map();
    for (const entry of lists.base)
        ids.set(entry, await agentIdOf(entry, trees.base));
    for (const entry of lists.head)
        ids.set(entry, await agentIdOf(entry, trees.head));
    const sameId = (a, b) => ids.get(a) !== undefined && ids.get(a) === ids.get(b);
    const lacksId = (a, b) => ids.get(a) === undefined || ids.get(b) === undefined;
    const sameFile = (a, b) => (0,settings_settings/* ownFilesOf */.dJ)(a)[0] === (0,settings_settings/* ownFilesOf */.dJ)(b)[0];
    const tests = [
        (a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
        sameId,
        sameFile,
        (a, b) => a.name === b.name && lacksId(a, b),
    ];
    const partners = [];
    for (const isSame of tests)
        for (const head of lists.head) {
            if (partners.some((pair) => pair.head === head))
                continue;
            const base = lists.base.find((entry) => !partners.some((pair) => pair.base === entry) && isSame(entry, head));
            if (base)
                partners.push({ base, head });
        }
    return partners;
}
async function agentIdOf({ card }, tree) {
    if (card === undefined)
        return undefined;
    const read = await (0,discovery_files/* readCardFile */.j)(tree, card, { named: true });
    return read.kind === 'governed' ? read.governed.card?.agentId : undefined;
}
function namedBy(agents) {
    const files = new Set(agents.flatMap(settings_settings/* ownFilesOf */.dJ));
    const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...(traces?.files ?? [])]);
    return {
        asOwn: (file) => files.has(file),
        asItem: (file) => items.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)),
    };
}
async function partOf(entry, { asOwn }, trees) {
    const { card: formerCard, policy: formerPolicy, access: formerLists = [], ...rest } = entry;
    const present = async (file) => file !== undefined && (await exists(trees.head, file)) ? file : undefined;
    const card = await present(formerCard);
    const policy = await present(formerPolicy);
    const access = [];
    for (const file of formerLists)
        if (await present(file))
            access.push(file);
    const isEdited = async (file) => !asOwn(file) && (await differs(file, trees));
    let isLeft = card !== undefined && !asOwn(card);
    for (const file of (0,settings_settings/* ownFilesOf */.dJ)({ ...(policy !== undefined && { policy }), access }))
        isLeft ||= await isEdited(file);
    if (!isLeft)
        return undefined;
    return {
        ...rest,
        ...(card !== undefined && { card }),
        ...(policy !== undefined && { policy }),
        ...(access.length > 0 && { access }),
    };
}
async function wholeOf(entry, { asOwn, asItem }, head, headFiles, settings) {
    for (const file of (0,settings_settings/* ownFilesOf */.dJ)(entry))
        if (!asOwn(file) && (await exists(head, file)))
            return entry;
    const folder = (0,patterns/* folderOf */.yS)((0,settings_settings/* ownFilesOf */.dJ)(entry)[0] ?? '');
    const stems = ['', ...(0,settings_settings/* ownFilesOf */.dJ)(entry).map(patterns/* stemOf */.Vc)];
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards);
    const isShared = headFiles.some((file) => (0,patterns/* folderOf */.yS)(file) === folder && (isCandidate(file) || asOwn(file)));
    const isOwnToolList = (file) => !isShared && (0,patterns/* isToolList */.Po)(file) && (0,patterns/* folderOf */.yS)(file) === folder && stems.includes((0,patterns/* stemOf */.Vc)(file));
    const items = [...(entry.tools ?? []), ...(entry.traces?.files ?? [])];
    const remains = headFiles.some((file) => !asItem(file) &&
        (items.some((item) => (0,discovery_tools/* namesFile */.X)(item, file)) || (!entry.tools && isOwnToolList(file))));
    return remains ? entry : undefined;
}
async function exists(tree, file) {
    return (await tree.read(file, 0)).kind !== 'absent';
}
const MAX_COMPARED_BYTES = 1024 * 1024;
async function differs(file, { base, head }) {
    const former = await base.read(file, MAX_COMPARED_BYTES);
    const present = await head.read(file, MAX_COMPARED_BYTES);
    if (former.kind !== 'bytes' || present.kind !== 'bytes')
        return true;
    return Buffer.compare(former.bytes, present.bytes) !== 0;
}
async function newAtBase(headList, partners, base, settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    const added = [];
    for (const entry of headList) {
        if (partners.some(({ head }) => head === entry))
            continue;
        const own = (0,settings_settings/* ownFilesOf */.dJ)(entry);
        if (settings.discover && own.some(isCandidate))
            continue;
        const isPresent = await Promise.all(own.map((file) => exists(base, file)));
        if (!isPresent.includes(false))
            added.push(entry);
    }
    return added;
}
function moved({ base, head }, headFiles, { asItem }) {
    const teams = [...new Set([...(base.teams ?? []), ...(head.teams ?? [])])];
    const folder = (0,patterns/* folderOf */.yS)((0,settings_settings/* ownFilesOf */.dJ)(head)[0] ?? '');
    const remaining = (items = []) => items.filter((item) => headFiles.some((file) => !asItem(file) && (0,discovery_tools/* namesFile */.X)(item, file)));
    const formerLists = remaining(base.tools);
    const nearLists = headFiles
        .filter((file) => (0,patterns/* isToolList */.Po)(file) && (0,patterns/* folderOf */.yS)(file) === folder)
        .map((text) => ({ text }));
    const tools = formerLists.length > 0 ? [...(head.tools ?? nearLists), ...formerLists] : head.tools;
    const traces = tracesOfBoth({ base: base.traces, head: head.traces }, remaining(base.traces?.files), () => headFiles
        .filter((file) => (0,patterns/* isTraceFile */.iO)(file) && (0,patterns/* agentFolderOf */.tt)(file) === folder)
        .map((text) => ({ text })));
    const { tools: _, traces: __, ...rest } = head;
    return {
        ...rest,
        ...(tools && { tools }),
        ...(traces && { traces }),
        ...(teams.length > 0 && { teams }),
    };
}
function tracesOfBoth({ base, head }, remaining, nearFiles) {
    const agentId = base?.agentId ?? head?.agentId;
    const window = base?.agentId === undefined ? head?.window : base.window;
    const files = remaining.length > 0
        ? [...(head ? (head.files ?? []) : nearFiles()), ...remaining]
        : head?.files;
    if (agentId === undefined && files === undefined)
        return undefined;
    return {
        ...(files && { files }),
        ...(agentId !== undefined && { agentId }),
        ...(window !== undefined && { window }),
    };
}
function withAgents(settings, agents) {
    const { agents: _, ...rest } = settings;
    return agents.length > 0 ? { ...rest, agents } : rest;
}
function droppedAgent(entry, { name }, { inForce: settings, head: present }) {
    const file = (0,settings_settings/* ownFilesOf */.dJ)(entry)[0] ?? '';
    if (present.discover && (0,patterns/* cardMatcher */.hr)(present.cards, present.exclude)(file))
        return [];
    const severity = settings.discover && present.discover ? 'warning' : 'error';
    const words = unlisted_agent/* unlistedAgent */.W.words.dropped(entry.name);
    return [(0,finding/* findingIn */.jl)(unlisted_agent/* unlistedAgent */.W, file, words, { severity, agent: name })];
}

;// CONCATENATED MODULE: ./build/src/run/empty-patterns.js





async function emptyPatterns(settings, tree, affected = []) {
    const { cards } = settings;
    if (cards === undefined || !settings.discover)
        return [];
    const isCandidate = (0,patterns/* cardMatcher */.hr)(cards);
    if (affected.flatMap(changed_file/* pathsOf */.wG).some(isCandidate) ||
        (await (0,listing/* listFiles */.C)(tree, isCandidate)).length > 0)
        return [];
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    return [(0,finding/* findingIn */.jl)(no_cards_found/* noCardsFound */.F, '', no_cards_found/* noCardsFound */.F.words.patterns(cards), { severity })];
}

// EXTERNAL MODULE: ./build/src/run/scope/named-paths.js
var named_paths = __webpack_require__(38459);
;// CONCATENATED MODULE: ./build/src/run/prepare.js











async function prepareRun(request, plan, adapters) {
    if (plan.kind === 'all')
        return withoutBase(request, adapters, plan.note === undefined ? [] : [plan.note]);
    const change = await adapters.openChange(plan);
    return change
        ? ofChange(request, adapters, change)
        : withoutBase(request, adapters, [
            'the commit before the push no longer exists, so everything is checked',
        ]);
}
async function withoutBase(request, adapters, notices) {
    const head = adapters.checkedOut();
    const written = await readSettings(request.source, head);
    const { inForce, findings } = written;
    adapters.settled?.(inForce);
    if (request.named)
        await (0,named_paths/* requireNamedPaths */.x)(request.named, { tree: head, settings: inForce, gone: new Set() });
    const ofPatterns = request.named?.files ? [] : await emptyPatterns(inForce, head);
    return {
        head,
        settings: withOneListing(written),
        findings: [...findings, ...(0,severities/* applySeverities */.m)(ofPatterns, inForce)],
        notices,
    };
}
async function ofChange(request, adapters, opened) {
    const { named, source } = request;
    const { configFile } = source;
    if (named)
        await (0,named_paths/* requireNamedPaths */.x)(named, {
            tree: opened.head,
            settings: settingsOfInputs(source),
            gone: new Set((opened.listed ?? []).flatMap(changed_file/* pathsOf */.wG)),
        });
    await prefetchSettings(opened, configFile);
    const written = await readSettingsOfChange(source, opened);
    adapters.settled?.(written.inForce);
    const change = withSharedFiles(opened, written);
    const settings = await withBothListings(written, change);
    const { inForce, own } = settings;
    const allSettings = [inForce.head, inForce.base, own.base, own.head];
    const changed = await changedFilesOf(change, allSettings, configFile);
    const configuration = await headConfiguration(source, change, changed?.affected, written);
    await prefetchGoverned(change, configFile, changed?.governed ?? []);
    const ofPatterns = named?.files
        ? []
        : await emptyPatterns(inForce.head, change.head, changed?.affected);
    return {
        head: change.head,
        change,
        ...(changed && { changed }),
        settings,
        findings: [
            ...(changed?.findings ?? []),
            ...configuration.findings,
            ...(0,severities/* applySeverities */.m)(ofPatterns, inForce.head),
        ],
        notices: [
            ...change.notices,
            ...configuration.notices,
            ...(changed?.notices ?? []),
            ...(changed ? workflowNotices(request, changed.affected) : []),
        ],
    };
}
function withSharedFiles(change, written) {
    if (!(change.base instanceof base_tree/* BaseTree */.O))
        return change;
    const base = change.base.sharing(isSharedFile([written.inForce, written.base, written.head]));
    return { ...change, base, inForce: change.inForce === change.base ? base : change.inForce };
}

// EXTERNAL MODULE: ./build/src/run/records.js + 2 modules
var records = __webpack_require__(50510);
;// CONCATENATED MODULE: ./build/src/run/run.js



















async function run(request, adapters) {
    let settings = settingsOfInputs(request.source);
    const observed = {
        ...adapters,
        settled: (inForce) => {
            settings = inForce;
            adapters.settled?.(inForce);
        },
    };
    observed.settled?.(settings);
    const result = await run_resultOf(request, observed).catch((error) => {
        if (request.onFailure === 'throw' && !(error instanceof BrokenConfiguration))
            throw error;
        if (isInternal(error))
            adapters.internalError?.(error);
        return failedResult(error, request, adapters, settings);
    });
    const { clock, event, links } = request;
    const report = (0,build/* buildReport */.F)(result, {
        settings,
        event,
        ...(clock.setTo !== undefined && { setTo: clock.setTo }),
        ...(links && { links }),
        durationMs: clock.elapsed(),
        version: clock.version,
    });
    return (0,records/* withRecords */.l)(report, request, settings);
}
async function run_resultOf(request, adapters) {
    const { plan, purpose } = request;
    if (request.failure !== undefined)
        throw request.failure;
    switch (plan.kind) {
        case 'nothing':
            return { ...build/* NOTHING_TO_CHECK */.L, notices: [plan.because] };
        case 'refused':
            throw new settings_error/* SettingsError */.G(plan.because, plan.help);
        case 'all':
        case 'changes': {
            const prepared = await prepareRun(request, plan, adapters);
            const { change } = prepared;
            return purpose === 'permissions' && change
                ? permissionsResult(request, adapters, { ...prepared, change })
                : checkResult(request, adapters, prepared);
        }
        default:
            return plan;
    }
}
async function checkResult(request, adapters, prepared) {
    const { head, change, changed, settings } = prepared;
    const { affected = [], governed = [] } = changed ?? {};
    const inForce = settings.inForce.head;
    if (isNothingToCheck(request, prepared))
        return {
            ...build/* NOTHING_TO_CHECK */.L,
            runFindings: request.floors?.findings ?? [],
            notices: prepared.notices,
            ...comparedWords(prepared),
        };
    await requireGovernedFiles(head, governed);
    const context = await scopeOf(request, adapters, prepared);
    const isWhole = context.within === undefined;
    const hosts = await hostsOfRun(prepared, context.within);
    const evaluated = withFindingsOfHosts(await withFindingsAboutFiles(request, prepared, await evaluateTree(head, inForce, context), isWhole && hosts.count === 0), hosts, inForce);
    const ofAgents = change &&
        (await compareChange({ trees: change, affected, settings, context, configFiles: [request.source.configFile] }, evaluated));
    const comparison = ofAgents && {
        ...ofAgents,
        permissions: withHosts(ofAgents.permissions, hosts),
        baseFindings: [...ofAgents.baseFindings, ...(hosts.baseFindings ?? [])],
    };
    const labels = labelsOfPlan(request.plan, adapters);
    const gated = await applyGatePolicy({
        evaluated,
        settings: inForce,
        now: request.clock.now,
        tree: change?.inForce ?? head,
        isWhole,
        ...(comparison && { change: { comparison, own: settings.own, affected } }),
        ...(labels && { labels }),
    });
    const configurationChange = change && (await configurationChangeOf(request, adapters, change, settings.written));
    const findings = [...gated.agents.flatMap((agent) => agent.findings), ...gated.runFindings];
    return {
        ...gated,
        runFindings: [...(request.floors?.findings ?? []), ...gated.runFindings],
        notices: [...prepared.notices, ...evaluated.notices, ...gated.notices],
        governed,
        nothingToCheck: !isWhole &&
            gated.agents.length === 0 &&
            gated.runFindings.length === 0 &&
            hosts.count === 0 &&
            (hosts.comparisons ?? []).length === 0 &&
            evaluated.governedCount === 0,
        staleFiles: change ? await staleFiles(change, findings) : new Set(),
        scope: scopeWord(request, prepared),
        ...(configurationChange && { configurationChange }),
        ...(change && { baseCommit: change.baseCommit }),
        ...comparedWords(prepared),
    };
}
function withFindingsOfHosts(tree, { findings }, settings) {
    return {
        ...tree,
        runFindings: [...tree.runFindings, ...(0,severities/* applySeverities */.m)(findings, settings)],
    };
}
function isNothingToCheck({ named }, { change, changed, settings, findings }) {
    return (change !== undefined &&
        settings.inForce.head.scope !== 'all' &&
        changed?.governed.length === 0 &&
        findings.length === 0 &&
        named?.files === undefined);
}
async function withFindingsAboutFiles(request, prepared, tree, isWhole) {
    const { agents, runFindings } = withTheirFindings(tree.agents, [
        ...tree.runFindings,
        ...(await findingsAboutFiles(request, prepared, tree.agents)),
        ...prepared.findings,
    ]);
    const needsCards = isWhole || prepared.change === undefined;
    const where = request.event === 'local' ? 'command line' : 'workflow';
    const missing = needsCards
        ? noCards({ agents, runFindings }, prepared.settings.inForce.head, where)
        : [];
    return { ...tree, agents, runFindings: [...runFindings, ...missing] };
}
function scopeWord({ named }, { change, changed, settings }) {
    if (change === undefined)
        return named?.files ? 'changed' : 'all';
    return settings.inForce.head.scope === 'all' || changed === undefined ? 'all' : 'changed';
}
function comparedWords({ head, change }) {
    return change ? { compared: `${head.label} compared with ${change.baseCommit.slice(0, 7)}` } : {};
}


/***/ }),

/***/ 38459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NothingNamed),
/* harmony export */   x: () => (/* binding */ requireNamedPaths)
/* harmony export */ });
/* harmony import */ var _discovery_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41905);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50193);
/* harmony import */ var _discovery_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61811);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55325);
/* harmony import */ var _settings_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2118);





class NothingNamed extends Error {
}
async function requireNamedPaths({ paths, patterns }, searched) {
    if (paths.length === 0 && patterns.length === 0)
        return;
    const files = [...new Set([...(await searched.tree.list()), ...searched.gone])];
    for (const pattern of patterns) {
        const isFound = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .cardMatcher */ .hr)([pattern]);
        if ((0,_settings_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P)(pattern) ||
            files.some(isFound) ||
            (await (0,_discovery_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(searched.tree, isFound)).length > 0)
            continue;
        throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which matches no file`);
    }
    for (const named of paths) {
        if (await holdsAgent(named, files, searched))
            continue;
        throw new NothingNamed(`${JSON.stringify(named || '.')} has no card, no policy and no access list; name the folder of an agent, or name the files with --cards`);
    }
}
async function holdsAgent(named, files, { tree, settings, gone }) {
    const isFile = files.includes(named);
    if (isFile && !(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isToolList */ .Po)(named) && !(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isTraceFile */ .iO)(named))
        return true;
    const folder = isFile ? (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .agentFolderOf */ .tt)(named) : named;
    const isCandidate = (0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTest */ .Ct)(settings, {});
    const listed = (0,_discovery_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFiles */ .Ho)(settings);
    for (const file of files) {
        if (folder !== '' && !file.startsWith(`${folder}/`))
            continue;
        if (!isCandidate(file) && !listed.has(file))
            continue;
        const { kind } = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: false });
        if (kind === 'governed' || kind === 'broken' || (kind === 'absent' && gone.has(file)))
            return true;
    }
    return false;
}


/***/ })

};
