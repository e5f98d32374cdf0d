export const id = 118;
export const ids = [118];
export const modules = {

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/schema.js
var schema = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/finding/shape.js + 2 modules
var shape = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/formats/cards/policy.js
var policy = __webpack_require__(1242);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/file-patterns.js
var file_patterns = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var problems = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/src/settings/options.js




function optionFindings(top) {
    const environments = top.get('environments').entries();
    const places = [top, ...environments.map(([, environment]) => environment)];
    return [
        ...chosenFindings(top.get('environment'), environments.map(([name]) => name)),
        ...places.flatMap((at) => cardFindings(at.get('cards'))),
        ...places.flatMap((at) => excludeFindings(at.get('exclude'))),
        ...places.flatMap((at) => toolFindings(at.get('tools'))),
        ...places.flatMap((at) => traceFindings(at.get('traces'))),
        ...places.flatMap((at) => (0,problems/* outside */.qY)(at.get('baseline-file'))),
    ];
}
function chosenFindings(chosen, known) {
    const name = chosen.text();
    if (name === undefined || known.includes(name))
        return [];
    const message = `there is no environment ${JSON.stringify(name)}${(0,problems/* meant */.wx)(name, known)}`;
    return [
        (0,problems/* wrong */.Qm)({ at: chosen.place, message, help: 'add it under "environments", or take the key out' }),
    ];
}
function cardFindings(list) {
    const found = (0,file_patterns/* patternFindings */.Z)(list, list.items(), 'patterns');
    if (found.length > 0)
        return found;
    const patterns = list.texts();
    if (patterns.length === 0 || patterns.some(({ value }) => !(0,paths/* takesAway */.P)(value)))
        return [];
    const message = 'every pattern takes files out; expected one without "!" too';
    return [
        (0,problems/* wrong */.Qm)({
            at: list.place,
            message,
            help: 'patterns with "!" take files out of what the others find',
        }),
    ];
}
function excludeFindings(list) {
    const found = (0,file_patterns/* patternFindings */.Z)(list, list.items(), 'patterns');
    if (found.length > 0)
        return found;
    return list.texts().flatMap(({ value, place }) => {
        if (!(0,paths/* takesAway */.P)(value))
            return [];
        const message = `${JSON.stringify(value)} begins with "!"; expected a pattern of the paths to leave out`;
        return [
            (0,problems/* wrong */.Qm)({
                at: place,
                message,
                help: 'every pattern here takes paths out; list an agent under "agents" to keep its files in',
            }),
        ];
    });
}
function toolFindings(list) {
    return (0,file_patterns/* patternFindings */.Z)(list, list.items().map(fileOf), 'mixed');
}
function traceFindings(list) {
    const files = list.items().map(fileOf);
    return [
        ...(0,file_patterns/* patternFindings */.Z)(list, files, 'mixed'),
        ...files.flatMap((file) => (0,problems/* outside */.qY)(file, 'copy the traces into the checked-out folder first')),
    ];
}
function fileOf(item) {
    return item.isMap ? item.get('file') : item;
}
function toTraceItems(list) {
    return list.items().map((item) => {
        const format = item.get('format').text();
        return {
            ...(0,inputs/* traceItem */.tE)(item.text() ?? item.get('file').text() ?? ''),
            ...(format !== undefined && { format }),
        };
    });
}
function toTools(list) {
    return list.items().map((item) => {
        const text = item.text();
        if (text !== undefined)
            return (0,inputs/* parseToolItem */.Vy)(text);
        const [server, format] = [item.get('server').text(), item.get('format').text()];
        return {
            text: (0,inputs/* toolText */.C_)(item.get('file').text() ?? ''),
            ...(server !== undefined && { server }),
            ...(format !== undefined && { format }),
        };
    });
}
const TEXTS = [
    'id',
    'scope',
    'environment',
    'fail-on',
    'widening',
    'widening-label',
    'on-error',
    'on-no-cards',
    'on-no-tools',
    'comment',
    'annotations',
    'check-name',
    'report-file',
    'agent-id',
    'api-url',
    'grace',
];
const NUMBERS = [
    'min-coverage',
    'max-coverage-drop',
    'api-timeout',
    'trace-limit',
];
const BOOLEANS = [
    'summary',
    'tracking-issue',
    'only-new',
    'discover',
];
function toOptions(at) {
    const plain = [
        ...TEXTS.map((key) => [key, at.get(key).text()]),
        ...NUMBERS.map((key) => [key, at.get(key).number()]),
        ...BOOLEANS.map((key) => [key, at.get(key).boolean()]),
        ['trace-window', (0,inputs/* duration */.p0)('trace-window', at.get('trace-window').text())],
        ['baseline-file', (0,paths/* repositoryPath */.S)(at.get('baseline-file').text() ?? '')],
    ];
    const patterns = (key) => at
        .get(key)
        .texts()
        .map((one) => one.value);
    return {
        ...Object.fromEntries(plain.filter(([, value]) => value !== undefined)),
        ...(at.has('cards') && { cards: patterns('cards') }),
        ...(at.has('exclude') && { exclude: patterns('exclude') }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
        ...(at.has('traces') && { traces: toTraceItems(at.get('traces')) }),
    };
}

;// CONCATENATED MODULE: ./build/src/settings/agents.js





function agentFindings(top) {
    const findings = [];
    const seen = new Map();
    const teams = new Set(top
        .get('teams')
        .entries()
        .map(([name]) => name));
    for (const agent of top.get('agents').items()) {
        for (const found of [
            (0,problems/* outside */.qY)(agent.get('card')),
            (0,problems/* outside */.qY)(agent.get('policy')),
            toolFindings(agent.get('tools')),
            traceFindings(agent.get('traces').get('files')),
            teamFindings(agent.get('teams'), teams),
        ])
            for (const finding of found)
                findings.push(finding);
        const name = agent.get('name').text();
        if (name === undefined)
            continue;
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, agent);
        else {
            const related = [{ at: first.get('name').place, message: 'the first of them' }];
            const message = `two agents are named ${(0,words/* quoted */.TL)(name)}`;
            findings.push((0,problems/* wrong */.Qm)({
                at: agent.get('name').place,
                message,
                help: 'give each a name of its own',
                related,
            }));
        }
    }
    return findings;
}
function teamFindings(list, teams) {
    return list.texts().flatMap(({ value, place }) => {
        if (teams.has(value) || value.trim() === '')
            return [];
        const message = `there is no team ${(0,words/* quoted */.TL)(value)}${(0,problems/* meant */.wx)(value, teams)}`;
        return [
            (0,problems/* wrong */.Qm)({
                at: place,
                message,
                help: 'add it under "teams" at the top of the file, or take it out here',
            }),
        ];
    });
}
function toAgents(list) {
    return list.items().map(toAgent);
}
function toAgent(at) {
    const file = (key) => (0,paths/* repositoryPath */.S)(at.get(key).text() ?? '');
    const [card, policy] = [file('card'), file('policy')];
    const teams = at
        .get('teams')
        .texts()
        .map((team) => team.value);
    return {
        name: at.get('name').text() ?? '',
        ...(card !== undefined && { card }),
        ...(policy !== undefined && { policy }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
        ...(at.has('traces') && { traces: toTraces(at.get('traces')) }),
        ...(at.has('teams') && { teams: [...new Set(teams)] }),
    };
}
function toTraces(at) {
    const agentId = at.get('agent-id').text();
    const window = (0,inputs/* duration */.p0)('window', at.get('window').text());
    return {
        ...(at.has('files') && { files: toTraceItems(at.get('files')) }),
        ...(agentId !== undefined && { agentId }),
        ...(window !== undefined && { window }),
    };
}

;// CONCATENATED MODULE: ./build/src/settings/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","title":"Card Gate configuration","description":"The file .github/card-gate.yml. Every key is optional; inputs of the action win over it.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where editors find this schema."},"agents":{"description":"Agents whose files or names differ from the convention. Every other folder that holds a card or a policy is an agent too, unless discover is false.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","pattern":"\\\\S","description":"What the report calls the agent. Each name stands once."},"card":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s card, from the root of the repository."},"policy":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s policy, when it is a file of its own."},"tools":{"$ref":"#/definitions/tools"},"teams":{"description":"Names of the teams whose floors hold for the agent.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"traces":{"description":"Where the traces of the agent are: files, or the API.","type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor"},"org":{"$ref":"#/definitions/floor"},"teams":{"description":"Floors by team; an agent says under its own teams which of them hold for it.","type":"object","minProperties":1,"propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"description":"Leave for single agents from rules of their floors. One that is malformed, expired or without effect is told and not honoured.","type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","description":"Name of the agent."},"section":{"type":"string","description":"What it is exempt from: forbidden, forbidden_tools, forbidden_actions, max_autonomous_value or all."},"patterns":{"description":"Patterns of the tools or actions that the floor\'s rules no longer hit; the rules stay for the rest.","type":"array","items":{"type":"string"}},"reason":{"type":"string","description":"Why, in 10 characters or more."},"granted_by":{"type":"string","description":"Who granted it."},"granted_at":{"type":"string","description":"When it was granted, an RFC 3339 date or date-time."},"expires_at":{"type":"string","description":"When it ends, at most 90 days after it was granted."}}}},"ignore":{"description":"Findings that somebody decided to live with. Violations and files that do not load cannot be ignored.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\\\S","description":"Id of the rule."},"path":{"type":"string","pattern":"\\\\S","description":"Glob of files, from the root of the repository; without it all of them."},"agent":{"type":"string","pattern":"\\\\S","description":"Name of the agent; without it all of them."},"reason":{"type":"string","pattern":"\\\\S","description":"Why the findings can stay."},"expires":{"type":"string","pattern":"\\\\S","description":"When the entry no longer counts, an RFC 3339 date or date-time; without it never."}}}},"environments":{"description":"Settings and policy defaults by environment, such as development, staging and production; the environment input chooses one.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","description":"Policy defaults laid over those of every agent\'s policy.","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"],"description":"What happens to a tool that no capability maps."},"unmapped_severity":{"enum":["critical","high","medium","low"],"description":"Severity of a denied tool that no capability maps."},"fail_open":{"type":"boolean","description":"What the run-time engine does when it breaks; decides nothing here."},"enforcement_mode":{"enum":["off","warn","enforce"],"description":"What the run-time engine does with a violation; only told here."},"grace_period_hours":{"type":"number","minimum":0,"description":"How long a new tool is tolerated at run time."}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"description":"Severities by rule id: error, warning, note or off. Violations and load errors cannot be changed.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"description":"Further names by tool name. An alias adds a name by which patterns may match a tool and takes none away.","type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\\\S","items":{"type":"string","pattern":"\\\\S"}}},"standard-values":{"description":"Values that need no definition on a card, beside the eight standard ones.","type":"array","items":{"type":"string","pattern":"\\\\S"}},"id":{"type":"string","pattern":"\\\\S","description":"Keeps several gates in one repository apart: their comment and their check."},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","pattern":"\\\\S","description":"The environment in force when the input does not choose one."},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","pattern":"\\\\S"},"floor":{"description":"A floor, which agents can strengthen and never weaken: a policy, a card template or both, each a path or owner/repo/path@ref. Paths are taken from the root of the repository.","type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]}],"properties":{"policy":{"type":"string","pattern":"\\\\S","description":"Where the policy of the floor lies."},"card":{"type":"string","pattern":"\\\\S","description":"Where the card template of the floor lies."}}},"cards":{"description":"Patterns of files that hold cards and policies, from the root of the repository. They replace the default patterns.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"exclude":{"description":"Patterns of paths at which no agent is discovered, from the root of the repository. A file that an agent, a floor or a tool list names stays in.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"discover":{"type":"boolean","description":"Whether cards and policies that are not listed under agents are agents too; the default is true. With false each of them is an error."},"tools":{"description":"Tool lists: files, folders, globs of files, or names of tools.","type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or glob of the tool list."},"server":{"type":"string","pattern":"\\\\S","description":"Server that the names of the list belong to."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the list, when it should not be told by its content."}}}},"traces":{"description":"Trace files: paths or globs, from the root of the repository.","type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or glob of the traces."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the traces, when it should not be told by their content."}}}},"agent-id":{"type":"string","pattern":"\\\\S","description":"The id by which the API knows the agent; its traces are fetched."},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])([:/]|$)","description":"Address of the API, when it is not https://api.mnemom.ai."},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999,"description":"Seconds for all requests to the API together; the default is 120."},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\\\s*[smhd]?$","description":"How far back traces are fetched from the API, such as 7d (the default) or 24h; at most 30d."},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999,"description":"How many traces of an agent are judged, the newest; 1000 from the API, all of a file."},"tracking-issue":{"type":"boolean","description":"Whether audits keep one issue that says what is wrong."},"grace":{"enum":["on","off"],"description":"Whether a new tool that nothing maps is tolerated for the grace period of the policy."},"scope":{"enum":["auto","changed","all"],"description":"Which agents are judged: those that a change touches, or all."},"fail-on":{"enum":["fail","warn","never"],"description":"The verdict from which the check fails."},"min-coverage":{"type":"number","minimum":0,"maximum":100,"description":"Percent of bounded actions that capabilities must map."},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100,"description":"Percentage points that the coverage of an agent may lose by a change."},"only-new":{"type":"boolean","description":"Whether only findings that the base does not have decide the verdict."},"widening":{"enum":["allow","warn","fail"],"description":"What it means when a change gives an agent more power; the default is warn."},"widening-label":{"type":"string","pattern":"\\\\S","description":"Label of a pull request that lets a widening through; none by default."},"baseline-file":{"type":"string","pattern":"\\\\S","description":"Path of the file of findings that were there when the gate was adopted, from the root of the repository."},"on-error":{"enum":["fail","warn"],"description":"What an agent that could not be judged does to the check."},"on-no-cards":{"enum":["pass","warn","fail"],"description":"What it means when all is to be judged and no card is found."},"on-no-tools":{"enum":["pass","warn","fail"],"description":"What it means when an agent with a policy or a unified card has no tool list and no traces."},"comment":{"enum":["auto","always","on-failure","never"],"description":"When the pull request gets a comment."},"annotations":{"enum":["auto","checks","commands","none"],"description":"How findings are shown at their lines."}}}');
;// CONCATENATED MODULE: ./build/src/settings/config-validator.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateConfig = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"agents":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"policy":{"type":"string","pattern":"\\S"},"tools":{"$ref":"#/definitions/tools"},"teams":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"traces":{"type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor"},"org":{"$ref":"#/definitions/floor"},"teams":{"type":"object","minProperties":1,"propertyNames":{"pattern":"\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string"},"section":{"type":"string"},"patterns":{"type":"array","items":{"type":"string"}},"reason":{"type":"string"},"granted_by":{"type":"string"},"granted_at":{"type":"string"},"expires_at":{"type":"string"}}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\S"},"path":{"type":"string","pattern":"\\S"},"agent":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"\\S"}}}},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"]},"unmapped_severity":{"enum":["critical","high","medium","low"]},"fail_open":{"type":"boolean"},"enforcement_mode":{"enum":["off","warn","enforce"]},"grace_period_hours":{"type":"number","minimum":0}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"standard-values":{"type":"array","items":{"type":"string","pattern":"\\S"}},"id":{"type":"string","pattern":"\\S"},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","pattern":"\\S"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","pattern":"\\S"},"floor":{"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"}}},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"exclude":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"discover":{"type":"boolean"},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"agent-id":{"type":"string","pattern":"\\S"},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999},"tracking-issue":{"type":"boolean"},"grace":{"enum":["on","off"]},"scope":{"enum":["auto","changed","all"]},"fail-on":{"enum":["fail","warn","never"]},"min-coverage":{"type":"number","minimum":0,"maximum":100},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100},"only-new":{"type":"boolean"},"widening":{"enum":["allow","warn","fail"]},"widening-label":{"type":"string","pattern":"\\S"},"baseline-file":{"type":"string","pattern":"\\S"},"on-error":{"enum":["fail","warn"]},"on-no-cards":{"enum":["pass","warn","fail"]},"on-no-tools":{"enum":["pass","warn","fail"]},"comment":{"enum":["auto","always","on-failure","never"]},"annotations":{"enum":["auto","checks","commands","none"]}}};
const schema12 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema13 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema14 = {"type":"string","pattern":"\\S"};
const schema15 = {"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"};
const schema16 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"}}};
const schema19 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema20 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema21 = {"type":"boolean"};
const schema25 = {"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"};
const schema26 = {"type":"integer","minimum":1,"maximum":999999999};
const schema28 = {"type":"integer","minimum":1,"maximum":999999999};
const schema29 = {"type":"boolean"};
const schema30 = {"enum":["on","off"]};
const schema31 = {"enum":["auto","changed","all"]};
const schema32 = {"enum":["fail","warn","never"]};
const schema33 = {"type":"number","minimum":0,"maximum":100};
const schema34 = {"type":"number","minimum":0,"maximum":100};
const schema35 = {"type":"boolean"};
const schema36 = {"enum":["allow","warn","fail"]};
const schema37 = {"type":"string","pattern":"\\S"};
const schema38 = {"type":"string","pattern":"\\S"};
const schema39 = {"enum":["fail","warn"]};
const schema40 = {"enum":["pass","warn","fail"]};
const schema41 = {"enum":["pass","warn","fail"]};
const schema42 = {"enum":["auto","always","on-failure","never"]};
const schema43 = {"enum":["auto","checks","commands","none"]};
const schema44 = {"type":"string","pattern":"\\S"};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern12 = new RegExp("^0*[1-9][0-9]{0,8}\\s*[smhd]?$", "u");
const pattern35 = new RegExp("^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data1 = data.agents;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.card === undefined) || (!(func0.call(data2, "card")))){
const err3 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.policy === undefined) || (!(func0.call(data2, "policy")))){
const err4 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err6 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((((key1 === "name") || (key1 === "card")) || (key1 === "policy")) || (key1 === "tools")) || (key1 === "teams")) || (key1 === "traces"))){
const err7 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.card !== undefined && func0.call(data2, "card")){
let data4 = data2.card;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.policy !== undefined && func0.call(data2, "policy")){
let data5 = data2.policy;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.tools !== undefined && func0.call(data2, "tools")){
let data6 = data2.tools;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err16 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.file === undefined) || (!(func0.call(data7, "file")))){
const err17 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!(((key2 === "file") || (key2 === "server")) || (key2 === "format"))){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.file !== undefined && func0.call(data7, "file")){
let data8 = data7.file;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.server !== undefined && func0.call(data7, "server")){
let data9 = data7.server;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.format !== undefined && func0.call(data7, "format")){
let data10 = data7.format;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err23 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.teams !== undefined && func0.call(data2, "teams")){
let data11 = data2.teams;
if(Array.isArray(data11)){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/agents/" + i0+"/teams",schemaPath:"#/properties/agents/items/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/agents/" + i0+"/teams/" + i2,schemaPath:"#/properties/agents/items/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/agents/" + i0+"/teams/" + i2,schemaPath:"#/properties/agents/items/properties/teams/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/agents/" + i0+"/teams",schemaPath:"#/properties/agents/items/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.traces !== undefined && func0.call(data2, "traces")){
let data13 = data2.traces;
const _errs36 = errors;
let valid11 = false;
const _errs37 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.files === undefined) || (!(func0.call(data13, "files")))){
const err30 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs38 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13["agent-id"] === undefined) || (!(func0.call(data13, "agent-id")))){
const err31 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/1/required",keyword:"required",params:{missingProperty: "agent-id"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid1 = _errs38 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
const err32 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 of Object.keys(data13)){
if(!(((key3 === "files") || (key3 === "agent-id")) || (key3 === "window"))){
const err33 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.files !== undefined && func0.call(data13, "files")){
let data14 = data13.files;
if(Array.isArray(data14)){
if(data14.length < 1){
const err34 = {instancePath:instancePath+"/agents/" + i0+"/traces/files",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err35 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err36 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.file === undefined) || (!(func0.call(data15, "file")))){
const err37 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 of Object.keys(data15)){
if(!((key4 === "file") || (key4 === "format"))){
const err38 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.file !== undefined && func0.call(data15, "file")){
let data16 = data15.file;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err39 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.format !== undefined && func0.call(data15, "format")){
let data17 = data15.format;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err41 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/agents/" + i0+"/traces/files",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13["agent-id"] !== undefined && func0.call(data13, "agent-id")){
let data18 = data13["agent-id"];
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err44 = {instancePath:instancePath+"/agents/" + i0+"/traces/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/agents/" + i0+"/traces/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.window !== undefined && func0.call(data13, "window")){
let data19 = data13.window;
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
const err46 = {instancePath:instancePath+"/agents/" + i0+"/traces/window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/agents/" + i0+"/traces/window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data20 = data.platform;
const _errs59 = errors;
let valid20 = false;
const _errs60 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.policy === undefined) || (!(func0.call(data20, "policy")))){
const err51 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid2 = _errs60 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const _errs61 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.card === undefined) || (!(func0.call(data20, "card")))){
const err52 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid2 = _errs61 === errors;
valid20 = valid20 || _valid2;
}
if(!valid20){
const err53 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 of Object.keys(data20)){
if(!((key5 === "policy") || (key5 === "card"))){
const err54 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.policy !== undefined && func0.call(data20, "policy")){
let data21 = data20.policy;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err55 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.card !== undefined && func0.call(data20, "card")){
let data22 = data20.card;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err57 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data23 = data.org;
const _errs70 = errors;
let valid23 = false;
const _errs71 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.policy === undefined) || (!(func0.call(data23, "policy")))){
const err60 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var _valid3 = _errs71 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const _errs72 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.card === undefined) || (!(func0.call(data23, "card")))){
const err61 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid3 = _errs72 === errors;
valid23 = valid23 || _valid3;
}
if(!valid23){
const err62 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 of Object.keys(data23)){
if(!((key6 === "policy") || (key6 === "card"))){
const err63 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data23.policy !== undefined && func0.call(data23, "policy")){
let data24 = data23.policy;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err64 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.card !== undefined && func0.call(data23, "card")){
let data25 = data23.card;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err66 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.teams !== undefined && func0.call(data, "teams")){
let data26 = data.teams;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length < 1){
const err69 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 of Object.keys(data26)){
const _errs80 = errors;
if(typeof key7 === "string"){
if(!pattern0.test(key7)){
const err70 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key7};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var valid25 = _errs80 === errors;
if(!valid25){
const err71 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
for(const key8 of Object.keys(data26)){
let data27 = data26[key8];
const _errs85 = errors;
let valid28 = false;
const _errs86 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.policy === undefined) || (!(func0.call(data27, "policy")))){
const err72 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid4 = _errs86 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs87 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.card === undefined) || (!(func0.call(data27, "card")))){
const err73 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid4 = _errs87 === errors;
valid28 = valid28 || _valid4;
}
if(!valid28){
const err74 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 of Object.keys(data27)){
if(!((key9 === "policy") || (key9 === "card"))){
const err75 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.policy !== undefined && func0.call(data27, "policy")){
let data28 = data27.policy;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err76 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.card !== undefined && func0.call(data27, "card")){
let data29 = data27.card;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err78 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/teams/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.exemptions !== undefined && func0.call(data, "exemptions")){
let data30 = data.exemptions;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 of Object.keys(data31)){
if(!(((((((key10 === "agent") || (key10 === "section")) || (key10 === "patterns")) || (key10 === "reason")) || (key10 === "granted_by")) || (key10 === "granted_at")) || (key10 === "expires_at"))){
const err82 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.agent !== undefined && func0.call(data31, "agent")){
if(typeof data31.agent !== "string"){
const err83 = {instancePath:instancePath+"/exemptions/" + i4+"/agent",schemaPath:"#/properties/exemptions/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.section !== undefined && func0.call(data31, "section")){
if(typeof data31.section !== "string"){
const err84 = {instancePath:instancePath+"/exemptions/" + i4+"/section",schemaPath:"#/properties/exemptions/items/properties/section/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.patterns !== undefined && func0.call(data31, "patterns")){
let data34 = data31.patterns;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(typeof data34[i5] !== "string"){
const err85 = {instancePath:instancePath+"/exemptions/" + i4+"/patterns/" + i5,schemaPath:"#/properties/exemptions/items/properties/patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/exemptions/" + i4+"/patterns",schemaPath:"#/properties/exemptions/items/properties/patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.reason !== undefined && func0.call(data31, "reason")){
if(typeof data31.reason !== "string"){
const err87 = {instancePath:instancePath+"/exemptions/" + i4+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.granted_by !== undefined && func0.call(data31, "granted_by")){
if(typeof data31.granted_by !== "string"){
const err88 = {instancePath:instancePath+"/exemptions/" + i4+"/granted_by",schemaPath:"#/properties/exemptions/items/properties/granted_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.granted_at !== undefined && func0.call(data31, "granted_at")){
if(typeof data31.granted_at !== "string"){
const err89 = {instancePath:instancePath+"/exemptions/" + i4+"/granted_at",schemaPath:"#/properties/exemptions/items/properties/granted_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data31.expires_at !== undefined && func0.call(data31, "expires_at")){
if(typeof data31.expires_at !== "string"){
const err90 = {instancePath:instancePath+"/exemptions/" + i4+"/expires_at",schemaPath:"#/properties/exemptions/items/properties/expires_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/exemptions/" + i4,schemaPath:"#/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data40 = data.ignore;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.rule === undefined) || (!(func0.call(data41, "rule")))){
const err93 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data41.reason === undefined) || (!(func0.call(data41, "reason")))){
const err94 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key11 of Object.keys(data41)){
if(!(((((key11 === "rule") || (key11 === "path")) || (key11 === "agent")) || (key11 === "reason")) || (key11 === "expires"))){
const err95 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.rule !== undefined && func0.call(data41, "rule")){
let data42 = data41.rule;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err96 = {instancePath:instancePath+"/ignore/" + i6+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/ignore/" + i6+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data41.path !== undefined && func0.call(data41, "path")){
let data43 = data41.path;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err98 = {instancePath:instancePath+"/ignore/" + i6+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/ignore/" + i6+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.agent !== undefined && func0.call(data41, "agent")){
let data44 = data41.agent;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err100 = {instancePath:instancePath+"/ignore/" + i6+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/ignore/" + i6+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.reason !== undefined && func0.call(data41, "reason")){
let data45 = data41.reason;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err102 = {instancePath:instancePath+"/ignore/" + i6+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/ignore/" + i6+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data41.expires !== undefined && func0.call(data41, "expires")){
let data46 = data41.expires;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err104 = {instancePath:instancePath+"/ignore/" + i6+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/ignore/" + i6+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data47 = data.environments;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key12 of Object.keys(data47)){
let data48 = data47[key12];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 of Object.keys(data48)){
if(!(func0.call(schema11.properties.environments.additionalProperties.properties, key13))){
const err108 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data48.defaults !== undefined && func0.call(data48, "defaults")){
let data49 = data48.defaults;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 of Object.keys(data49)){
if(!(((((key14 === "unmapped_tool_action") || (key14 === "unmapped_severity")) || (key14 === "fail_open")) || (key14 === "enforcement_mode")) || (key14 === "grace_period_hours"))){
const err109 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.unmapped_tool_action !== undefined && func0.call(data49, "unmapped_tool_action")){
let data50 = data49.unmapped_tool_action;
if(!(((data50 === "allow") || (data50 === "warn")) || (data50 === "deny"))){
const err110 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_tool_action",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data49.unmapped_severity !== undefined && func0.call(data49, "unmapped_severity")){
let data51 = data49.unmapped_severity;
if(!((((data51 === "critical") || (data51 === "high")) || (data51 === "medium")) || (data51 === "low"))){
const err111 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_severity",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_severity.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.fail_open !== undefined && func0.call(data49, "fail_open")){
if(typeof data49.fail_open !== "boolean"){
const err112 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/fail_open",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data49.enforcement_mode !== undefined && func0.call(data49, "enforcement_mode")){
let data53 = data49.enforcement_mode;
if(!(((data53 === "off") || (data53 === "warn")) || (data53 === "enforce"))){
const err113 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/enforcement_mode",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data49.grace_period_hours !== undefined && func0.call(data49, "grace_period_hours")){
let data54 = data49.grace_period_hours;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err114 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data48.cards !== undefined && func0.call(data48, "cards")){
let data55 = data48.cards;
if(Array.isArray(data55)){
if(data55.length < 1){
const err117 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err118 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i7,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i7,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data48.exclude !== undefined && func0.call(data48, "exclude")){
let data57 = data48.exclude;
if(Array.isArray(data57)){
if(data57.length < 1){
const err121 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err122 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i8,schemaPath:"#/definitions/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i8,schemaPath:"#/definitions/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data48.discover !== undefined && func0.call(data48, "discover")){
if(typeof data48.discover !== "boolean"){
const err125 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/discover",schemaPath:"#/definitions/discover/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data48.tools !== undefined && func0.call(data48, "tools")){
let data60 = data48.tools;
if(Array.isArray(data60)){
if(data60.length < 1){
const err126 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len9 = data60.length;
for(let i9=0; i9<len9; i9++){
let data61 = data60[i9];
if((typeof data61 !== "string") && (!(data61 && typeof data61 == "object" && !Array.isArray(data61)))){
const err127 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err128 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.file === undefined) || (!(func0.call(data61, "file")))){
const err129 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key15 of Object.keys(data61)){
if(!(((key15 === "file") || (key15 === "server")) || (key15 === "format"))){
const err130 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.file !== undefined && func0.call(data61, "file")){
let data62 = data61.file;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err131 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data61.server !== undefined && func0.call(data61, "server")){
let data63 = data61.server;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err133 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data61.format !== undefined && func0.call(data61, "format")){
let data64 = data61.format;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err135 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i9+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data48.traces !== undefined && func0.call(data48, "traces")){
let data65 = data48.traces;
if(Array.isArray(data65)){
if(data65.length < 1){
const err138 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
const err139 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err140 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if((data66.file === undefined) || (!(func0.call(data66, "file")))){
const err141 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key16 of Object.keys(data66)){
if(!((key16 === "file") || (key16 === "format"))){
const err142 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data66.file !== undefined && func0.call(data66, "file")){
let data67 = data66.file;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err143 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data66.format !== undefined && func0.call(data66, "format")){
let data68 = data66.format;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err145 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i10+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data48["agent-id"] !== undefined && func0.call(data48, "agent-id")){
let data69 = data48["agent-id"];
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err148 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data48["api-url"] !== undefined && func0.call(data48, "api-url")){
let data70 = data48["api-url"];
if(typeof data70 === "string"){
if(!pattern35.test(data70)){
const err150 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data48["api-timeout"] !== undefined && func0.call(data48, "api-timeout")){
let data71 = data48["api-timeout"];
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err152 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 999999999 || isNaN(data71)){
const err153 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err154 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data48["trace-window"] !== undefined && func0.call(data48, "trace-window")){
let data72 = data48["trace-window"];
if(typeof data72 === "string"){
if(!pattern12.test(data72)){
const err155 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data48["trace-limit"] !== undefined && func0.call(data48, "trace-limit")){
let data73 = data48["trace-limit"];
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err157 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 999999999 || isNaN(data73)){
const err158 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err159 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data48["tracking-issue"] !== undefined && func0.call(data48, "tracking-issue")){
if(typeof data48["tracking-issue"] !== "boolean"){
const err160 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data48.grace !== undefined && func0.call(data48, "grace")){
let data75 = data48.grace;
if(!((data75 === "on") || (data75 === "off"))){
const err161 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data48.scope !== undefined && func0.call(data48, "scope")){
let data76 = data48.scope;
if(!(((data76 === "auto") || (data76 === "changed")) || (data76 === "all"))){
const err162 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data48["fail-on"] !== undefined && func0.call(data48, "fail-on")){
let data77 = data48["fail-on"];
if(!(((data77 === "fail") || (data77 === "warn")) || (data77 === "never"))){
const err163 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data48["min-coverage"] !== undefined && func0.call(data48, "min-coverage")){
let data78 = data48["min-coverage"];
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 100 || isNaN(data78)){
const err164 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err165 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data48["max-coverage-drop"] !== undefined && func0.call(data48, "max-coverage-drop")){
let data79 = data48["max-coverage-drop"];
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 100 || isNaN(data79)){
const err167 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data79 < 0 || isNaN(data79)){
const err168 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data48["only-new"] !== undefined && func0.call(data48, "only-new")){
if(typeof data48["only-new"] !== "boolean"){
const err170 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data48.widening !== undefined && func0.call(data48, "widening")){
let data81 = data48.widening;
if(!(((data81 === "allow") || (data81 === "warn")) || (data81 === "fail"))){
const err171 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data48["widening-label"] !== undefined && func0.call(data48, "widening-label")){
let data82 = data48["widening-label"];
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err172 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data48["baseline-file"] !== undefined && func0.call(data48, "baseline-file")){
let data83 = data48["baseline-file"];
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err174 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data48["on-error"] !== undefined && func0.call(data48, "on-error")){
let data84 = data48["on-error"];
if(!((data84 === "fail") || (data84 === "warn"))){
const err176 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data48["on-no-cards"] !== undefined && func0.call(data48, "on-no-cards")){
let data85 = data48["on-no-cards"];
if(!(((data85 === "pass") || (data85 === "warn")) || (data85 === "fail"))){
const err177 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data48["on-no-tools"] !== undefined && func0.call(data48, "on-no-tools")){
let data86 = data48["on-no-tools"];
if(!(((data86 === "pass") || (data86 === "warn")) || (data86 === "fail"))){
const err178 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data48.comment !== undefined && func0.call(data48, "comment")){
let data87 = data48.comment;
if(!((((data87 === "auto") || (data87 === "always")) || (data87 === "on-failure")) || (data87 === "never"))){
const err179 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data48.annotations !== undefined && func0.call(data48, "annotations")){
let data88 = data48.annotations;
if(!((((data88 === "auto") || (data88 === "checks")) || (data88 === "commands")) || (data88 === "none"))){
const err180 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data48["check-name"] !== undefined && func0.call(data48, "check-name")){
let data89 = data48["check-name"];
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err181 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data48.summary !== undefined && func0.call(data48, "summary")){
if(typeof data48.summary !== "boolean"){
const err183 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/properties/environments/additionalProperties/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data48["report-file"] !== undefined && func0.call(data48, "report-file")){
let data91 = data48["report-file"];
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err184 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/environments/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data92 = data.severity;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key17 of Object.keys(data92)){
let data93 = data92[key17];
if(!((((data93 === "error") || (data93 === "warning")) || (data93 === "note")) || (data93 === "off"))){
const err188 = {instancePath:instancePath+"/severity/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data94 = data.aliases;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key18 of Object.keys(data94)){
let data95 = data94[key18];
if((typeof data95 !== "string") && (!(Array.isArray(data95)))){
const err190 = {instancePath:instancePath+"/aliases/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: schema11.properties.aliases.additionalProperties.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err191 = {instancePath:instancePath+"/aliases/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(Array.isArray(data95)){
const len11 = data95.length;
for(let i11=0; i11<len11; i11++){
let data96 = data95[i11];
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err192 = {instancePath:instancePath+"/aliases/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/aliases/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/aliases/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
}
else {
const err194 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data["standard-values"] !== undefined && func0.call(data, "standard-values")){
let data97 = data["standard-values"];
if(Array.isArray(data97)){
const len12 = data97.length;
for(let i12=0; i12<len12; i12++){
let data98 = data97[i12];
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err195 = {instancePath:instancePath+"/standard-values/" + i12,schemaPath:"#/properties/standard-values/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/standard-values/" + i12,schemaPath:"#/properties/standard-values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/standard-values",schemaPath:"#/properties/standard-values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data99 = data.id;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err198 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.cards !== undefined && func0.call(data, "cards")){
let data100 = data.cards;
if(Array.isArray(data100)){
if(data100.length < 1){
const err200 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len13 = data100.length;
for(let i13=0; i13<len13; i13++){
let data101 = data100[i13];
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err201 = {instancePath:instancePath+"/cards/" + i13,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/cards/" + i13,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data102 = data.exclude;
if(Array.isArray(data102)){
if(data102.length < 1){
const err204 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/exclude/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len14 = data102.length;
for(let i14=0; i14<len14; i14++){
let data103 = data102[i14];
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err205 = {instancePath:instancePath+"/exclude/" + i14,schemaPath:"#/definitions/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/exclude/" + i14,schemaPath:"#/definitions/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.discover !== undefined && func0.call(data, "discover")){
if(typeof data.discover !== "boolean"){
const err208 = {instancePath:instancePath+"/discover",schemaPath:"#/definitions/discover/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data105 = data.tools;
if(Array.isArray(data105)){
if(data105.length < 1){
const err209 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len15 = data105.length;
for(let i15=0; i15<len15; i15++){
let data106 = data105[i15];
if((typeof data106 !== "string") && (!(data106 && typeof data106 == "object" && !Array.isArray(data106)))){
const err210 = {instancePath:instancePath+"/tools/" + i15,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err211 = {instancePath:instancePath+"/tools/" + i15,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if((data106.file === undefined) || (!(func0.call(data106, "file")))){
const err212 = {instancePath:instancePath+"/tools/" + i15,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key19 of Object.keys(data106)){
if(!(((key19 === "file") || (key19 === "server")) || (key19 === "format"))){
const err213 = {instancePath:instancePath+"/tools/" + i15,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data106.file !== undefined && func0.call(data106, "file")){
let data107 = data106.file;
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err214 = {instancePath:instancePath+"/tools/" + i15+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/tools/" + i15+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data106.server !== undefined && func0.call(data106, "server")){
let data108 = data106.server;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err216 = {instancePath:instancePath+"/tools/" + i15+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/tools/" + i15+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data106.format !== undefined && func0.call(data106, "format")){
let data109 = data106.format;
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err218 = {instancePath:instancePath+"/tools/" + i15+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/tools/" + i15+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.traces !== undefined && func0.call(data, "traces")){
let data110 = data.traces;
if(Array.isArray(data110)){
if(data110.length < 1){
const err221 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len16 = data110.length;
for(let i16=0; i16<len16; i16++){
let data111 = data110[i16];
if((typeof data111 !== "string") && (!(data111 && typeof data111 == "object" && !Array.isArray(data111)))){
const err222 = {instancePath:instancePath+"/traces/" + i16,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err223 = {instancePath:instancePath+"/traces/" + i16,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if((data111.file === undefined) || (!(func0.call(data111, "file")))){
const err224 = {instancePath:instancePath+"/traces/" + i16,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key20 of Object.keys(data111)){
if(!((key20 === "file") || (key20 === "format"))){
const err225 = {instancePath:instancePath+"/traces/" + i16,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data111.file !== undefined && func0.call(data111, "file")){
let data112 = data111.file;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err226 = {instancePath:instancePath+"/traces/" + i16+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/traces/" + i16+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data111.format !== undefined && func0.call(data111, "format")){
let data113 = data111.format;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err228 = {instancePath:instancePath+"/traces/" + i16+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/traces/" + i16+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data["agent-id"] !== undefined && func0.call(data, "agent-id")){
let data114 = data["agent-id"];
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err231 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data["api-url"] !== undefined && func0.call(data, "api-url")){
let data115 = data["api-url"];
if(typeof data115 === "string"){
if(!pattern35.test(data115)){
const err233 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data["api-timeout"] !== undefined && func0.call(data, "api-timeout")){
let data116 = data["api-timeout"];
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err235 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 999999999 || isNaN(data116)){
const err236 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err237 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data["trace-window"] !== undefined && func0.call(data, "trace-window")){
let data117 = data["trace-window"];
if(typeof data117 === "string"){
if(!pattern12.test(data117)){
const err238 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data["trace-limit"] !== undefined && func0.call(data, "trace-limit")){
let data118 = data["trace-limit"];
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err240 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 999999999 || isNaN(data118)){
const err241 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err242 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(data["tracking-issue"] !== undefined && func0.call(data, "tracking-issue")){
if(typeof data["tracking-issue"] !== "boolean"){
const err243 = {instancePath:instancePath+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.grace !== undefined && func0.call(data, "grace")){
let data120 = data.grace;
if(!((data120 === "on") || (data120 === "off"))){
const err244 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data121 = data.scope;
if(!(((data121 === "auto") || (data121 === "changed")) || (data121 === "all"))){
const err245 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data122 = data.environment;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err246 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data["fail-on"] !== undefined && func0.call(data, "fail-on")){
let data123 = data["fail-on"];
if(!(((data123 === "fail") || (data123 === "warn")) || (data123 === "never"))){
const err248 = {instancePath:instancePath+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data["min-coverage"] !== undefined && func0.call(data, "min-coverage")){
let data124 = data["min-coverage"];
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 100 || isNaN(data124)){
const err249 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err250 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data["max-coverage-drop"] !== undefined && func0.call(data, "max-coverage-drop")){
let data125 = data["max-coverage-drop"];
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 100 || isNaN(data125)){
const err252 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data125 < 0 || isNaN(data125)){
const err253 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data["only-new"] !== undefined && func0.call(data, "only-new")){
if(typeof data["only-new"] !== "boolean"){
const err255 = {instancePath:instancePath+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data.widening !== undefined && func0.call(data, "widening")){
let data127 = data.widening;
if(!(((data127 === "allow") || (data127 === "warn")) || (data127 === "fail"))){
const err256 = {instancePath:instancePath+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data["widening-label"] !== undefined && func0.call(data, "widening-label")){
let data128 = data["widening-label"];
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err257 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data["baseline-file"] !== undefined && func0.call(data, "baseline-file")){
let data129 = data["baseline-file"];
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err259 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data["on-error"] !== undefined && func0.call(data, "on-error")){
let data130 = data["on-error"];
if(!((data130 === "fail") || (data130 === "warn"))){
const err261 = {instancePath:instancePath+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data["on-no-cards"] !== undefined && func0.call(data, "on-no-cards")){
let data131 = data["on-no-cards"];
if(!(((data131 === "pass") || (data131 === "warn")) || (data131 === "fail"))){
const err262 = {instancePath:instancePath+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data["on-no-tools"] !== undefined && func0.call(data, "on-no-tools")){
let data132 = data["on-no-tools"];
if(!(((data132 === "pass") || (data132 === "warn")) || (data132 === "fail"))){
const err263 = {instancePath:instancePath+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data133 = data.comment;
if(!((((data133 === "auto") || (data133 === "always")) || (data133 === "on-failure")) || (data133 === "never"))){
const err264 = {instancePath:instancePath+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data134 = data.annotations;
if(!((((data134 === "auto") || (data134 === "checks")) || (data134 === "commands")) || (data134 === "none"))){
const err265 = {instancePath:instancePath+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data["check-name"] !== undefined && func0.call(data, "check-name")){
let data135 = data["check-name"];
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err266 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(typeof data.summary !== "boolean"){
const err268 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data["report-file"] !== undefined && func0.call(data, "report-file")){
let data137 = data["report-file"];
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err269 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/src/settings/exemptions.js
const SECTIONS = new Map([
    ['enforcement.forbidden_tools', 'forbidden_tools'],
    ['autonomy.forbidden_actions', 'forbidden_actions'],
    ['autonomy_envelope.forbidden_actions', 'forbidden_actions'],
    ['autonomy.max_autonomous_value', 'max_autonomous_value'],
    ['autonomy_envelope.max_autonomous_value', 'max_autonomous_value'],
]);
function toExemptions(list) {
    return list.items().map(toExemption);
}
function toExemption(at) {
    const [agent, section, reason] = [part(at, 'agent'), part(at, 'section'), part(at, 'reason')];
    const [grantedBy, grantedAt, expiresAt] = [
        part(at, 'granted_by'),
        part(at, 'granted_at'),
        part(at, 'expires_at'),
    ];
    const patterns = at
        .get('patterns')
        .items()
        .map((item) => ({ value: item.text() ?? '', place: item.place }));
    return {
        ...(agent && { agent }),
        ...(section && {
            section: { ...section, value: SECTIONS.get(section.value) ?? section.value },
        }),
        patterns,
        ...(reason && { reason }),
        ...(grantedBy && { grantedBy }),
        ...(grantedAt && { grantedAt }),
        ...(expiresAt && { expiresAt }),
        place: at.place,
    };
}
function part(entry, key) {
    const at = entry.get(key);
    const text = at.text();
    return text === undefined || text.trim() === '' ? undefined : { value: text, place: at.place };
}

;// CONCATENATED MODULE: ./build/src/settings/floors.js



const FORMS = 'write a path from the root of the repository, or "owner/repo/path/to/file.yaml@ref"';
const LOCAL = 'begin the path of a file of this repository with "./"';
const NO_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u;
function floorSource(text, place) {
    if (/^[a-z][a-z+.-]*:\/\//i.test(text))
        return { message: `${(0,words/* quoted */.TL)(text)} is an address, from which no floor is read`, help: FORMS };
    if (text.endsWith('/'))
        return { message: `${(0,words/* quoted */.TL)(text)} names a folder; expected a file`, help: FORMS };
    const at = /^\.{0,2}\//.test(text) ? -1 : text.indexOf('@');
    const located = { ...(place && { place }) };
    if (at !== -1) {
        const read = remoteSource(text, text.slice(0, at), text.slice(at + 1));
        return 'message' in read ? read : { source: { ...read, ...located } };
    }
    const file = (0,paths/* repositoryPath */.S)(text);
    if (file !== undefined)
        return { source: { kind: 'file', file, ...located } };
    return { message: `the path ${(0,words/* quoted */.TL)(text)} leads out of the repository`, help: FORMS };
}
function remoteSource(text, name, ref) {
    const [owner = '', repo = '', ...rest] = name.split('/');
    const file = rest.join('/');
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) || !/^(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo))
        return {
            message: `${(0,words/* quoted */.TL)(text)} names no repository before the "@"`,
            help: `${FORMS}; ${LOCAL}`,
        };
    if (file === '' || file.endsWith('/'))
        return {
            message: `${(0,words/* quoted */.TL)(text)} names a repository and no file in it`,
            help: `${FORMS}; ${LOCAL}`,
        };
    const inside = (0,paths/* repositoryPath */.S)(file);
    if (inside === undefined)
        return { message: `the path in ${(0,words/* quoted */.TL)(text)} leads out of its repository`, help: FORMS };
    if (ref === '')
        return {
            message: `${(0,words/* quoted */.TL)(text)} has no ref behind the "@"`,
            help: 'write a branch, a tag or, what nobody can move, a commit',
        };
    if (/\.(?:ya?ml|json)$/i.test(ref))
        return {
            message: `${(0,words/* quoted */.TL)(text)} has a file where the ref is expected`,
            help: `${FORMS}; ${LOCAL}`,
        };
    if (NO_REF.test(ref))
        return {
            message: `${(0,words/* quoted */.TL)(ref)} in ${(0,words/* quoted */.TL)(text)} cannot be a ref`,
            help: 'write a branch, a tag or a commit behind the "@"',
        };
    return { kind: 'repository', owner, repo, file: inside, ref };
}
function floorFindings(top) {
    const teams = top.get('teams').entries();
    const floors = [top.get('platform'), top.get('org'), ...teams.map(([, team]) => team)];
    return [
        ...floors.flatMap((floor) => [
            ...sourceFindings(floor.get('policy')),
            ...sourceFindings(floor.get('card')),
        ]),
        ...idleTeams(top),
    ];
}
function sourceFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '')
        return [];
    const read = floorSource(text);
    return 'message' in read ? [(0,problems/* wrong */.Qm)({ at: at.place, ...read })] : [];
}
function idleTeams(top) {
    const agents = top.get('agents').items();
    const named = new Set(agents.flatMap((agent) => agent.get('teams').texts()).map(({ value }) => value));
    return top
        .get('teams')
        .entries()
        .flatMap(([name, { place }]) => {
        if (named.has(name) || name.trim() === '')
            return [];
        const message = `no agent is in the team ${(0,words/* quoted */.TL)(name)}, so its floor holds for none`;
        return [
            (0,problems/* wrong */.Qm)({
                at: place,
                on: 'key',
                message,
                help: 'name it under "teams" of an entry of "agents", or take it out',
            }),
        ];
    });
}
function toFloors(top) {
    const teams = top
        .get('teams')
        .entries()
        .map(([name, team]) => [name, toFloor(team)]);
    return {
        ...(top.has('platform') && { platform: toFloor(top.get('platform')) }),
        ...(top.has('org') && { org: toFloor(top.get('org')) }),
        ...(top.has('teams') && { teams: new Map(teams) }),
    };
}
function toFloor(at) {
    const [policy, card] = [toSource(at.get('policy')), toSource(at.get('card'))];
    return { ...(policy && { policy }), ...(card && { card }) };
}
function toSource(at) {
    const text = at.text();
    if (text === undefined)
        return undefined;
    const read = floorSource(text, at.place);
    return 'source' in read ? read.source : undefined;
}

// EXTERNAL MODULE: ./build/src/finding/catalogue.js
var catalogue = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
;// CONCATENATED MODULE: ./build/src/settings/severities.js



function severityFindings(top) {
    return top
        .get('severity')
        .entries()
        .flatMap(([id, { place }]) => {
        if (!(0,catalogue/* isRuleId */.KX)(id))
            return [(0,problems/* wrong */.Qm)({ at: place, on: 'key', ...unknownRule(id) })];
        if (!(0,catalogue/* isFixed */.zZ)(id))
            return [];
        const message = `the severity of ${(0,words/* quoted */.TL)(id)} cannot be changed`;
        const help = 'a violation is answered by changing the policy, a file that does not load by mending it';
        return [(0,problems/* wrong */.Qm)({ at: place, on: 'key', message, help })];
    });
}
function unknownRule(id) {
    return {
        message: `there is no rule ${(0,words/* quoted */.TL)(id)}${(0,problems/* meant */.wx)(id, catalogue/* RULE_IDS */.Iu)}`,
        help: 'the ids of all rules are in src/rules/README.md',
    };
}
function toSeverities(at) {
    return new Map(at
        .entries()
        .map(([id, severity]) => [id, severity.text()]));
}

;// CONCATENATED MODULE: ./build/src/settings/ignore.js







function ignoreFindings(top) {
    return top
        .get('ignore')
        .items()
        .flatMap((entry) => [
        ...ruleFindings(entry.get('rule')),
        ...pathFindings(entry.get('path')),
        ...expiryFindings(entry.get('expires')),
    ]);
}
function ruleFindings(at) {
    const id = at.text();
    if (id === undefined || id.trim() === '')
        return [];
    if (!(0,catalogue/* isRuleId */.KX)(id))
        return [(0,problems/* wrong */.Qm)({ at: at.place, ...unknownRule(id) })];
    if (!(0,catalogue/* isFixed */.zZ)(id))
        return [];
    const help = 'violation' in catalogue/* CATALOGUE */.yh[id]
        ? 'a violation is answered by changing the policy, or by an entry of "exemptions"'
        : 'what could not be judged is answered by mending it';
    return [(0,problems/* wrong */.Qm)({ at: at.place, message: `${(0,words/* quoted */.TL)(id)} cannot be ignored`, help })];
}
function pathFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '')
        return [];
    if ((0,paths/* takesAway */.P)(text)) {
        const help = 'name the files whose findings are ignored, without "!"';
        return [
            (0,problems/* wrong */.Qm)({
                at: at.place,
                message: `the path ${(0,words/* quoted */.TL)(text)} takes files out; expected a glob of files`,
                help,
            }),
        ];
    }
    const found = [...(0,problems/* outside */.qY)(at), ...(0,file_patterns/* patternFindings */.Z)(at, [at], 'patterns')];
    if (found.length > 0 || !text.endsWith('/'))
        return found;
    const message = `the path ${(0,words/* quoted */.TL)(text)} names a folder; expected a glob of files`;
    return [
        (0,problems/* wrong */.Qm)({ at: at.place, message, help: `write ${(0,words/* quoted */.TL)(`${text}**`)} for all files in it` }),
    ];
}
function expiryFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '' || (0,date/* timeOf */.n)(text) !== undefined)
        return [];
    const message = `"expires" is ${(0,words/* quoted */.TL)(text)}; expected a date such as "2027-01-31", or a date and a time of RFC 3339`;
    return [
        (0,problems/* wrong */.Qm)({
            at: at.place,
            message,
            help: 'write the first moment at which the entry no longer counts, or take the key out',
        }),
    ];
}
function toIgnore(list) {
    return list.items().map((at) => {
        const [path, agent, expires] = [
            (0,paths/* repositoryPath */.S)(at.get('path').text() ?? ''),
            at.get('agent').text(),
            at.get('expires').text(),
        ];
        return {
            rule: at.get('rule').text(),
            ...(path !== undefined && { path }),
            ...(agent !== undefined && { agent }),
            reason: at.get('reason').text() ?? '',
            ...(expires !== undefined && { expires: { value: expires, place: at.get('expires').place } }),
            place: at.place,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/settings/configuration.js


















async function readConfiguration(file, bytes) {
    const loaded = await (0,load/* loadDocument */.Az)(file, bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken')
        return { kind: 'broken', findings: (0,finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    const document = { ...loaded.document, origin: { scope: 'environment' } };
    if (document.value === null)
        return { kind: 'configuration', configuration: empty(file) };
    const findings = [...shapeFindings(document), ...crossFindings(reader/* Reader */.m.of(document))];
    return findings.length > 0
        ? { kind: 'broken', findings }
        : { kind: 'configuration', configuration: toConfiguration(document) };
}
function empty(file) {
    return {
        file,
        environments: new Map(),
        severity: new Map(),
        aliases: new Map(),
        standardValues: [],
    };
}
function shapeFindings(document) {
    return (0,shape/* shapeProblems */.qf)(document, { schema: config_schema_namespaceObject, validate: validateConfig }).map((found) => {
        const help = homeOf(found) ?? found.problem.help;
        return (0,problems/* wrong */.Qm)({ ...found.problem, severity: 'error', ...(help !== undefined && { help }) });
    });
}
function homeOf({ rule, problem }) {
    if (rule !== 'unknown-key')
        return undefined;
    const path = problem.at.path;
    const key = String(path.at(-1));
    if (inputs/* SECRET_INPUTS */.pH.includes(key))
        return `hand the secret to the step as the input ${(0,words/* quoted */.TL)(key)}; a file is no place for it`;
    if (path[0] === 'environments' && path.length === 3 && (0,schema/* knownKeys */.eE)(config_schema_namespaceObject, []).includes(key))
        return `move it to the top of the file, where alone ${(0,words/* quoted */.TL)(key)} has an effect`;
    if (path.length === 1 && key === 'policy')
        return '"policy" belongs under an entry of "agents", or under "org" when all agents have to keep it';
    if (path.length === 1 && inputs/* ALL_INPUTS */.Uz.includes(key))
        return `${(0,words/* quoted */.TL)(key)} is an input of the action alone; set it in the workflow`;
    return undefined;
}
function crossFindings(top) {
    return [
        ...severityFindings(top),
        ...agentFindings(top),
        ...floorFindings(top),
        ...ignoreFindings(top),
        ...optionFindings(top),
    ];
}
function toConfiguration(document) {
    const top = reader/* Reader */.m.of(document);
    const environments = top
        .get('environments')
        .entries()
        .map(([name, at]) => [name, { options: toOptions(at), defaults: (0,policy/* readDefaults */.D8)(at.get('defaults')) }]);
    const aliases = top
        .get('aliases')
        .entries()
        .map(([name, at]) => [
        name,
        at.text() !== undefined ? [at.text()] : at.texts().map((one) => one.value),
    ]);
    return {
        ...toOptions(top),
        file: document.file,
        ...(top.has('agents') && { agents: toAgents(top.get('agents')) }),
        environments: new Map(environments),
        severity: toSeverities(top.get('severity')),
        aliases: new Map(aliases),
        standardValues: top
            .get('standard-values')
            .texts()
            .map((one) => one.value),
        ...toFloors(top),
        ...(top.has('exemptions') && { exemptions: toExemptions(top.get('exemptions')) }),
        ...(top.has('ignore') && { ignore: toIgnore(top.get('ignore')) }),
    };
}


/***/ })

};
