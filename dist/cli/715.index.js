export const id = 715;
export const ids = [715];
export const modules = {

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/gate/history.js + 17 modules
var gate_history = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/src/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(267);
// EXTERNAL MODULE: ./build/src/agents/candidates.js
var candidates = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/src/composition/compose.js + 3 modules
var compose = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/src/composition/own-policy.js
var own_policy = __webpack_require__(1879);
// EXTERNAL MODULE: ./build/src/agents/tools.js + 24 modules
var agents_tools = __webpack_require__(3672);
;// CONCATENATED MODULE: ./build/src/agents/assemble.js



async function toolsOf(items, tree, settings) {
    return items.length > 0 ? (0,agents_tools/* readTools */.s)(items, tree, settings.aliases) : undefined;
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
    const { policy, findings } = (0,own_policy/* ownPolicy */.j)(files.card, files.policy, settings.environmentDefaults);
    const own = { ...(files.card?.card && { card: files.card.card }), ...(policy && { policy }) };
    const { findings: ofFloors, ...composed } = (0,compose/* composeAgent */.a)(own, floors, exemptions.filter(({ agent }) => agent === files.name));
    return {
        name: files.name,
        identity: files.identity,
        ...composed,
        ...(tools?.list && { tools: tools.list }),
        ...(traces?.origin && { traces: traces.origin }),
        files: [
            files.card?.document.file,
            files.policy?.document.file,
            ...(tools?.files ?? []),
            ...(traces?.origin?.files ?? []).map(({ file }) => file),
        ].filter((file) => file !== undefined),
        findings: [...files.findings, ...findings, ...ofFloors, ...(tools?.findings ?? []), ...(traces?.findings ?? [])].map((finding) => ({
            ...finding,
            agent: files.name,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/model/governed.js
var model_governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/agents/files.js
var agents_files = __webpack_require__(115);
// EXTERNAL MODULE: ./build/src/agents/floors.js
var agents_floors = __webpack_require__(1105);
// EXTERNAL MODULE: ./build/src/agents/patterns.js
var patterns = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/agents/traces.js
var agents_traces = __webpack_require__(5768);
;// CONCATENATED MODULE: ./build/src/agents/configured.js








async function configuredAgents(configured, around) {
    const { tree, settings, globalTools, touched } = around;
    const agents = [];
    const files = new Map();
    const findings = [];
    for (const one of configured) {
        const read = async (file, wanted) => {
            if (file === undefined)
                return undefined;
            const result = await (0,agents_files/* readCardFile */.j)(tree, file, { named: true });
            if (result.kind === 'governed')
                files.set(file, result);
            if (result.kind === 'governed' && (0,model_governed/* isCard */.$)(result.governed.kind) === (wanted === 'card'))
                return result.governed;
            findings.push(...whyNot(result, one.name, wanted));
            return undefined;
        };
        const card = await read(one.card, 'card');
        const policy = await read(one.policy, 'policy');
        const beside = one.tools || globalTools ? { lists: [], unpaired: [] } : listsBeside(one, configured, around);
        const named = {
            name: one.name,
            identity: one.name,
            ...(card && { card }),
            ...(policy && { policy }),
            toolLists: [],
            traceFiles: [],
            findings: beside.unpaired,
        };
        const items = one.tools ?? beside.lists.map((text) => ({ text }));
        const sharing = configured.filter((other) => (0,patterns/* folderOf */.yS)(other.card ?? other.policy ?? '') === (0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? ''));
        const isOwnTrace = (file) => (0,patterns/* isTraceFile */.iO)(file) &&
            (0,patterns/* agentFolderOf */.tt)(file) === (0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? '') &&
            (sharing.length <= 1 || [one.card, one.policy].some((own) => own !== undefined && (0,patterns/* stemOf */.Vc)(own) === (0,patterns/* traceStemOf */.Im)(file)));
        const traces = (0,agents_traces/* tracesOf */.Or)({ ...(one.traces && { configured: one.traces }), beside: around.files.filter(isOwnTrace), of: configured.length }, around.files, settings);
        const tools = (await toolsOf(items, tree, settings)) ?? globalTools;
        const floors = (0,agents_floors/* floorsFor */.HF)((0,patterns/* folderOf */.yS)(one.card ?? one.policy ?? ''), one.teams ?? [], around.floors);
        const agent = assemble({ files: named, tools, traces, floors, exemptions: around.exemptions }, settings);
        const gone = [...touched].filter((file) => one.tools?.some((item) => (0,agents_tools/* namesFile */.X)(item, file)) ||
            (!one.tools && isBeside(one, file)) ||
            one.traces?.files?.some((item) => (0,agents_tools/* namesFile */.X)(item, file)) ||
            (!one.traces && isOwnTrace(file)));
        const its = [...agent.files, ...[one.card, one.policy].filter((file) => file !== undefined), ...gone];
        agents.push({ ...agent, files: [...new Set(its)] });
    }
    return { agents, files: [...files.values()], findings };
}
function isBeside(agent, file) {
    return (0,patterns/* isToolList */.Po)(file) && (0,patterns/* folderOf */.yS)(file) === (0,patterns/* folderOf */.yS)(agent.card ?? agent.policy ?? '');
}
function listsBeside(agent, configured, { files }) {
    const lists = files.filter((file) => isBeside(agent, file));
    const sharing = configured.filter((other) => lists.some((file) => isBeside(other, file)));
    if (sharing.length <= 1)
        return { lists, unpaired: [] };
    const stems = (one) => [one.card, one.policy].flatMap((file) => (file === undefined ? [] : [(0,patterns/* stemOf */.Vc)(file)]));
    const owners = (file) => sharing.filter((one) => stems(one).includes((0,patterns/* stemOf */.Vc)(file)));
    const unpaired = lists.filter((file) => owners(file).length !== 1);
    return {
        lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === agent),
        unpaired: unpaired.map((file) => (0,finding/* findingIn */.jl)('ambiguous-agent', file, `the tool list ${JSON.stringify(file)} pairs with ${owners(file).length === 0 ? 'none' : 'more than one'} of the ${sharing.length} agents in its folder`, {
            help: 'name it under "tools" of the agent that it belongs to',
            fix: { title: 'at its agent, in the configuration', language: 'yaml', lines: `tools: [${JSON.stringify(file)}]` },
        })),
    };
}
function whyNot(result, agent, wanted) {
    switch (result.kind) {
        case 'absent': {
            const rule = wanted === 'card' ? 'card-removed' : 'could-not-evaluate';
            return [
                (0,finding/* findingIn */.jl)(rule, result.file, `the ${wanted} ${JSON.stringify(result.file)} of the agent ${JSON.stringify(agent)} does not exist`, {
                    help: 'put it back, or take the agent out of the configuration',
                    agent,
                }),
            ];
        }
        case 'broken':
            return result.findings.map((finding) => ({ ...finding, agent }));
        case 'governed':
            return [
                (0,finding/* findingAt */.dz)('configuration', {
                    at: (0,finding/* topOf */.HX)(result.governed.document),
                    message: `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}, and it is a ${(0,model_governed/* isCard */.$)(result.governed.kind) ? 'card' : 'policy'}`,
                }, agent),
            ];
        case 'foreign':
            return [
                (0,finding/* findingIn */.jl)('unknown-kind', result.file, `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}: ${result.reason}`, { agent }),
            ];
        default:
            return result;
    }
}

;// CONCATENATED MODULE: ./build/src/agents/ambiguous.js


function ambiguousAgent({ file, as, why }, agents) {
    const path = typeof file === 'string' ? file : file.document.file;
    const message = `${WORDS[as]}${JSON.stringify(path)} ${why}`;
    const help = 'name the files of one agent alike (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml';
    const fix = configuration(path, as, agents);
    return typeof file === 'string'
        ? (0,finding/* findingIn */.jl)('ambiguous-agent', path, message, { help, fix })
        : (0,finding/* findingAt */.dz)('ambiguous-agent', { at: (0,finding/* topOf */.HX)(file.document), message, help, fix });
}
const WORDS = { card: '', policy: '', tools: 'the tool list ', traces: 'the trace file ' };
function configuration(path, as, agents) {
    const entries = agents.map((agent) => ({
        name: agent.name,
        ...(agent.card && { card: agent.card.document.file }),
        ...(agent.policy && { policy: agent.policy.document.file }),
        ...(agent.toolLists.length > 0 && { tools: agent.toolLists }),
        ...(agent.traceFiles.length > 0 && { traces: agent.traceFiles }),
    }));
    const taken = new Set(entries.map((entry) => entry.name));
    const without = as === 'card' ? undefined : entries.find((entry) => entry[as] === undefined);
    if (as === 'tools' || as === 'traces') {
        const owner = without ?? entries[0];
        if (owner)
            owner[as] = [...(owner[as] ?? []), path];
    }
    else if (without)
        without.policy = path;
    else
        entries.push({ name: freeName(path, taken), [as]: path });
    const belongs = as === 'card' ? '' : `, with ${WORDS[as].trim() || 'the policy'} at the one that it belongs to`;
    return {
        title: `the agents, for .github/card-gate.yml${belongs}`,
        language: 'yaml',
        lines: ['agents:', ...entries.flatMap(linesOf)].join('\n'),
    };
}
function freeName(path, taken) {
    const wanted = (0,patterns/* stemOf */.Vc)(path) || 'other';
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1)
        name = `${wanted}-${count}`;
    return name;
}
function linesOf({ name, card, policy, tools, traces }) {
    return [
        `  - name: ${scalar(name)}`,
        ...(card === undefined ? [] : [`    card: ${scalar(card)}`]),
        ...(policy === undefined ? [] : [`    policy: ${scalar(policy)}`]),
        ...(tools === undefined ? [] : [`    tools: [${tools.map(scalar).join(', ')}]`]),
        ...(traces === undefined ? [] : [`    traces: { files: [${traces.map(scalar).join(', ')}] }`]),
    ];
}
function scalar(text) {
    return /^[A-Za-z_.][\w./-]*$/.test(text) && !/^(?:true|false|null|\.+|\.inf|\.nan)$/i.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/agents/group.js





function groupByFolder(governed, beside, broken = []) {
    const folders = new Map();
    for (const file of governed) {
        if ((0,agents_floors/* isFloor */.b5)(file))
            continue;
        const folder = (0,patterns/* folderOf */.yS)(file.document.file);
        folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const agents = [];
    const findings = [];
    for (const [folder, files] of [...folders].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
        const here = {
            toolLists: beside.toolLists.filter((file) => (0,patterns/* folderOf */.yS)(file) === folder),
            traceFiles: beside.traceFiles.filter((file) => (0,patterns/* agentFolderOf */.tt)(file) === folder),
        };
        const missing = broken.filter((file) => (0,patterns/* folderOf */.yS)(file) === folder);
        const grouped = groupFolder(folder, files, here, missing);
        agents.push(...grouped.agents);
        findings.push(...grouped.findings);
    }
    return { agents: distinctNames(agents), findings };
}
function groupFolder(folder, files, beside, broken) {
    const cards = files.filter((file) => (0,model_governed/* isCard */.$)(file.kind));
    const policies = files.filter((file) => file.kind === 'policy');
    const label = folder === '' ? 'root' : folder.slice(folder.lastIndexOf('/') + 1);
    if (cards.length <= 1 && policies.length <= 1 && !folder.startsWith('.mnemom/agents')) {
        const [card] = cards;
        const [policy] = policies;
        return {
            agents: [{ name: label, identity: folder, ...(card && { card }), ...(policy && { policy }), ...beside, findings: [] }],
            findings: [],
        };
    }
    return groupByStem(folder, label, cards, policies, beside, broken);
}
function groupByStem(folder, label, cards, policies, beside, broken) {
    const unpaired = [];
    const groups = new Map();
    const as = cards.length > 0 ? 'card' : 'policy';
    for (const anchor of cards.length > 0 ? cards : policies) {
        const stem = (0,patterns/* stemOf */.Vc)(anchor.document.file);
        const known = groups.get(stem);
        if (known === undefined)
            groups.set(stem, { ...(as === 'card' && { card: anchor }), policies: as === 'card' ? [] : [anchor], lists: [], traces: [] });
        else {
            const first = (known.card ?? known.policies[0]).document.file;
            unpaired.push({ file: anchor, as, why: `shares its name with ${JSON.stringify(first)} in the same folder` });
        }
    }
    const only = cards.length === 1 ? [...groups.values()][0] : undefined;
    if (as === 'card') {
        for (const policy of policies) {
            const stem = (0,patterns/* stemOf */.Vc)(policy.document.file);
            const group = groups.get(stem) ?? (policies.length === 1 ? only : undefined);
            const [first] = group?.policies ?? [];
            if (first) {
                const why = `is the second policy of the agent ${JSON.stringify(stem || label)}, after ${JSON.stringify(first.document.file)}`;
                unpaired.push({ file: policy, as: 'policy', why });
            }
            else if (group)
                group.policies.push(policy);
            else if (!broken.some((file) => (0,patterns/* stemOf */.Vc)(file) === stem)) {
                const why = cards.length === 1
                    ? `is one of ${policies.length} policies beside one card, and not named like it`
                    : `pairs with none of the ${cards.length} cards in its folder`;
                unpaired.push({ file: policy, as: 'policy', why });
            }
        }
    }
    const pair = (file, stem, kind) => {
        const group = groups.get(stem) ?? only;
        if (group)
            group[kind === 'tools' ? 'lists' : 'traces'].push(file);
        else if (!broken.some((one) => (0,patterns/* stemOf */.Vc)(one) === stem))
            unpaired.push({ file, as: kind, why: `pairs with none of the ${groups.size} agents in its folder` });
    };
    for (const list of beside.toolLists)
        pair(list, (0,patterns/* stemOf */.Vc)(list), 'tools');
    for (const file of beside.traceFiles)
        pair(file, (0,patterns/* traceStemOf */.Im)(file), 'traces');
    const agents = [...groups].map(([stem, { card, policies: [policy], lists: toolLists, traces: traceFiles, },]) => ({
        name: stem || label,
        identity: stem === '' ? folder : `${folder}#${stem}`,
        ...(card && { card }),
        ...(policy && { policy }),
        toolLists,
        traceFiles,
        findings: [],
    }));
    return { agents, findings: unpaired.map((one) => ambiguousAgent(one, agents)) };
}
function distinctNames(agents) {
    const byPath = renamed(agents, (agent) => pathName(agent.identity));
    return renamed(byPath, (agent) => agent.identity);
}
function renamed(agents, name) {
    const counts = new Map();
    for (const agent of agents)
        counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
    return agents.map((agent) => (counts.get(agent.name) > 1 ? { ...agent, name: name(agent) } : agent));
}
function pathName(identity) {
    if (identity === '')
        return '.';
    return identity.startsWith('#') ? `./${identity.slice(1)}` : identity.replace('#', '/');
}

// EXTERNAL MODULE: ./build/src/agents/tree-floors.js
var tree_floors = __webpack_require__(1672);
;// CONCATENATED MODULE: ./build/src/agents/discover.js










async function discover(tree, settings, question) {
    const files = await tree.list();
    const { read, floors, findings: ofFloors, files: floorFiles } = await (0,tree_floors/* readWithFloors */.e)(tree, settings, question, files);
    const governed = read.filter((file) => file.kind === 'governed');
    const broken = read.filter((file) => file.kind === 'broken');
    const findings = [...broken.flatMap((file) => file.findings), ...ofFloors];
    const notices = [...foreignNotice(read), ...(0,tree_floors/* unheldFloors */.G)(governed, floors)];
    const globalTools = settings.tools && (await (0,agents_tools/* readTools */.s)(settings.tools, tree, settings.aliases));
    const exemptions = question.exemptions ?? [];
    if (settings.agents) {
        const touched = question.within ?? new Set();
        const own = await configuredAgents(settings.agents, { tree, settings, globalTools, files, touched, floors, exemptions });
        findings.push(...own.findings, ...governed.filter((file) => !(0,agents_floors/* isFloor */.b5)(file.governed)).map(unlisted));
        return { agents: own.agents, files: [...own.files, ...governed, ...floorFiles], findings, notices };
    }
    const isNear = (0,candidates/* nearnessOf */.Ji)(question);
    const toolLists = globalTools ? [] : files.filter((file) => (0,patterns/* isToolList */.Po)(file) && isNear(file));
    const traceFiles = settings.traces ? [] : files.filter((file) => (0,patterns/* isTraceFile */.iO)(file) && isNear(file));
    const grouping = groupByFolder(governed.map((file) => file.governed), { toolLists, traceFiles }, broken.map((file) => file.file));
    findings.push(...grouping.findings);
    const of = question.within && sharesTraces(settings) ? await countAgents(tree, settings, files) : grouping.agents.length;
    const agents = [];
    for (const one of grouping.agents) {
        const own = one.toolLists.map((text) => ({ text }));
        const traces = (0,agents_traces/* tracesOf */.Or)({ beside: one.traceFiles, of }, files, settings);
        const tools = globalTools ?? (await toolsOf(own, tree, settings));
        const held = (0,agents_floors/* floorsFor */.HF)(one.identity.split('#')[0], [], floors);
        agents.push(assemble({ files: one, tools, traces, floors: held, exemptions }, settings));
    }
    if (agents.length === 0)
        findings.push(...(globalTools?.findings ?? []));
    return { agents, files: [...governed, ...floorFiles], findings, notices };
}
function sharesTraces(settings) {
    return settings.traces !== undefined || settings.agentId !== undefined;
}
async function countAgents(tree, settings, files) {
    const read = await (0,candidates/* readCandidates */.lH)(tree, settings, {}, files);
    const governed = read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
    return groupByFolder(governed, { toolLists: [], traceFiles: [] }).agents.length;
}
function isConcerned(agent, { within, beneath = [], identities }) {
    if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity))
        return true;
    const own = agent.files[0];
    const folder = own === undefined ? agent.identity.split('#')[0] : (0,patterns/* folderOf */.yS)(own);
    return beneath.some((reach) => (0,patterns/* isBelow */.Yw)(folder, reach));
}
function isTouched(agent, changed) {
    if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => changed.has(file)))
        return true;
    const [folder, stem] = agent.identity.split('#');
    const present = new Set(agent.files);
    return [...changed].some((file) => {
        if (present.has(file) || (0,patterns/* agentFolderOf */.tt)(file) !== folder)
            return false;
        return stem === undefined || ((0,patterns/* isTraceFile */.iO)(file) ? (0,patterns/* traceStemOf */.Im)(file) : (0,patterns/* stemOf */.Vc)(file)) === stem;
    });
}
function unlisted(file) {
    return (0,finding/* findingAt */.dz)('unlisted-agent', {
        at: (0,finding/* topOf */.HX)(file.governed.document),
        message: `${JSON.stringify(file.file)} belongs to no agent of the configuration, so its tools are not judged`,
        help: 'list its agent under "agents" in the configuration',
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
        `skipped ${foreign.length} ${foreign.length === 1 ? 'file that is' : 'files that are'} neither a card nor a policy: ${shown}${foreign.length > 5 ? ', …' : ''}`,
    ];
}

// EXTERNAL MODULE: ./build/src/composition/exemptions.js + 1 modules
var composition_exemptions = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/src/judge/verdict.js
var judge_verdict = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/rules/check-file.js + 5 modules
var check_file = __webpack_require__(6818);
;// CONCATENATED MODULE: ./build/src/gate/judge-tree.js









async function judgeTree(tree, settings, occasion) {
    const { discovery, agents: concerned } = await found(tree, settings, occasion);
    const ofFile = checkFiles(discovery, settings, occasion.now);
    const owned = new Set(discovery.agents.flatMap((agent) => agent.files));
    const past = await occasion.histories?.(concerned, tree);
    const agents = concerned.map((agent) => {
        const ofFiles = agent.files.flatMap((file) => ofFile.get(file) ?? []);
        return (0,judge_agent/* judgeAgent */.Z)(agent, ofFiles, settings, occasion, past?.get(agent));
    });
    const ofFloors = floorFindings(agents, occasion);
    const orphans = [...ofFile].flatMap(([file, findings]) => (owned.has(file) ? [] : findings));
    return {
        ...withTheirFindings(agents, (0,judge_agent/* select */.L)([...discovery.findings, ...orphans, ...ofFloors], settings)),
        notices: discovery.notices,
        governed: discovery.files.length,
        identities: identitiesOf(discovery),
    };
}
async function agentsOf(tree, settings, occasion) {
    const { discovery, agents } = await found(tree, settings, occasion);
    return { agents, identities: identitiesOf(discovery), findings: [...discovery.findings, ...agents.flatMap(({ findings }) => findings)] };
}
async function found(tree, settings, occasion) {
    const { exemptions } = (0,composition_exemptions/* readExemptions */.FW)(settings.exemptions, occasion.now);
    const discovery = await discover(tree, settings, { ...occasion, exemptions });
    return { discovery, agents: discovery.agents.filter((agent) => isConcerned(agent, occasion)) };
}
function identitiesOf({ agents }) {
    return new Set(agents.map(({ identity }) => identity));
}
function withTheirFindings(agents, findings) {
    const owners = new Map(findings.map((finding) => [finding, agents.find(({ agent }) => isAbout(finding, agent))]));
    return {
        agents: agents.map((one) => {
            const more = findings.filter((finding) => owners.get(finding) === one).map((finding) => ({ ...finding, agent: one.agent.name }));
            if (more.length === 0)
                return one;
            const verdict = (0,judge_verdict/* worst */.QZ)([one.verdict, ...more.map(judge_verdict/* verdictOfFinding */.qg)]);
            return { ...one, verdict, findings: [...one.findings, ...more].sort(finding/* compareFindings */.Eg) };
        }),
        loose: findings.filter((finding) => owners.get(finding) === undefined),
    };
}
function isAbout({ agent, blocking, location: { file } }, { name, identity }) {
    if (agent !== undefined || blocking !== true || file === '')
        return agent === name;
    return identity === (0,patterns/* folderOf */.yS)(file) || identity === `${(0,patterns/* folderOf */.yS)(file)}#${(0,patterns/* stemOf */.Vc)(file)}`;
}
function checkFiles(discovery, settings, now) {
    const templates = new Set((0,candidates/* floorFilesOf */.t8)(settings));
    return new Map(discovery.files.map(({ file, governed, mixed, bytes }) => {
        const findings = (0,check_file/* checkFile */.v)({ ...governed, mixed, bytes, now, standardValues: settings.standardValues });
        const isTemplate = (0,model_governed/* isCard */.$)(governed.kind) && (templates.has(file) || (0,patterns/* templateScopeOf */.w5)(file) !== undefined);
        return [file, isTemplate ? findings.filter(({ rule }) => !ASKED_OF_WHOLE_CARDS.includes(rule)) : findings];
    }));
}
const ASKED_OF_WHOLE_CARDS = [
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
        for (const [key, finding] of new Map(found.map((one) => [keyOf(one), one]))) {
            const entry = seen.get(key);
            if (entry)
                entry.count += 1;
            else
                seen.set(key, { finding, count: 1 });
        }
    }
    return [...seen.values()].flatMap(({ finding, count }) => {
        const { file, repository } = finding.location;
        const beneath = agents.filter(({ agent }) => agent.floors?.some((floor) => floor.file === file)).length;
        return repository === undefined && count === beneath && (within === undefined || within.has(file)) ? [finding] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/gate/relevance.js








function relevanceOf(changes, settings, configFile) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards);
    const isConfig = (file) => file === plain(configFile);
    const ofAgents = settings.agents?.flatMap((agent) => [
        ...[agent.card, agent.policy].filter((file) => file !== undefined).map((text) => ({ text })),
        ...(agent.tools ?? []),
        ...(agent.traces?.files ?? []),
    ]) ?? [];
    const ofAll = [...(settings.tools ?? []), ...(settings.traces ?? []), ...(0,candidates/* floorFilesOf */.t8)(settings).map((text) => ({ text }))];
    const matters = (file) => isConfig(file) || isCandidate(file) || (0,patterns/* isToolList */.Po)(file) || (0,patterns/* isTraceFile */.iO)(file) || names(ofAgents, file) || names(ofAll, file);
    const governed = changes.filter((change) => pathsOf(change).some(matters));
    const everything = governed.some((change) => pathsOf(change).some((file) => isConfig(file) || names(ofAll, file)));
    return { governed, everything };
}
async function touchedReaches(trees, changed, settings) {
    if (settings.floors?.org)
        return [];
    const isCandidate = cardMatcher(settings.cards);
    const reaches = new Set();
    for (const file of changed) {
        if (!isCandidate(file))
            continue;
        for (const tree of trees) {
            const read = await readCardFile(tree, file, { named: false });
            if (read.kind === 'governed' && isFloor(read.governed))
                reaches.add(reachOf(file));
        }
    }
    return [...reaches];
}
function pathsOf(change) {
    return change.previous === undefined ? [change.file] : [change.file, change.previous];
}
function names(items, file) {
    return items.some((item) => (0,agents_tools/* namesFile */.X)(item, file));
}
function plain(file) {
    return external_node_path_.posix.normalize(file);
}
async function removedCards(changes, baseTree, headTree, agents, settings) {
    const isCandidate = (0,patterns/* cardMatcher */.hr)(settings.cards);
    const listed = new Set(settings.agents?.flatMap((agent) => (agent.card === undefined ? [] : [plain(agent.card)])));
    const findings = [];
    for (const change of changes) {
        const gone = change.status === 'added' ? undefined : (change.previous ?? change.file);
        if (gone === undefined || listed.has(gone) || !isCandidate(gone))
            continue;
        if (change.status === 'modified' && (await kindIn(headTree, gone)) !== 'policy')
            continue;
        if ((await kindIn(baseTree, gone)) !== 'card')
            continue;
        const agent = agents.find((one) => one.agent.identity === (0,patterns/* folderOf */.yS)(gone) || one.agent.identity === `${(0,patterns/* folderOf */.yS)(gone)}#${(0,patterns/* stemOf */.Vc)(gone)}`);
        const successor = agent?.agent.card?.place.document.file;
        if (successor !== undefined && (await kindIn(baseTree, successor)) !== 'card')
            continue;
        const remains = await remainsOf(gone, agent, headTree, isCandidate);
        const moved = change.status === 'renamed' &&
            (isCandidate(change.file) || listed.has(change.file)) &&
            (await kindIn(headTree, change.file)) === 'card';
        if (moved && remains === undefined)
            continue;
        findings.push(removed(gone, remains, successor === undefined ? agent?.agent.name : undefined));
    }
    return findings;
}
function removedTraces(changes, settings) {
    const listed = [...(settings.traces ?? []), ...(settings.agents?.flatMap((agent) => agent.traces?.files ?? []) ?? [])];
    const isTrace = (file) => (0,patterns/* isTraceFile */.iO)(file) || names(listed, file);
    return changes.flatMap((change) => {
        const gone = change.status === 'removed' ? change.file : change.previous;
        if (gone === undefined || !isTrace(gone) || (change.status === 'renamed' && isTrace(change.file)))
            return [];
        const help = 'put it back, or make sure that what it shows has been answered';
        return [(0,finding/* findingIn */.jl)('traces-removed', gone, `the change takes the trace file ${JSON.stringify(gone)} away`, { help })];
    });
}
function removed(gone, remains, agent) {
    const what = `the card ${JSON.stringify(gone)} was removed`;
    const message = remains === undefined
        ? `${what}, and with it its agent`
        : remains === gone
            ? `${what}: the file is a policy now`
            : `${what} while ${JSON.stringify(remains)} remains`;
    const help = remains === undefined
        ? 'nothing judges what this agent may do any more; make sure that it is gone too'
        : remains === gone
            ? 'keep the policy in a file of its own beside the card'
            : `put the card back, or remove ${JSON.stringify(remains)} too`;
    return (0,finding/* findingIn */.jl)('card-removed', gone, message, {
        help,
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
        if (isCandidate(file) && (0,patterns/* stemOf */.Vc)(file) === (0,patterns/* stemOf */.Vc)(gone) && (await kindIn(headTree, file)) === 'policy')
            return file;
    }
    return undefined;
}
async function kindIn(tree, file) {
    const read = await (0,agents_files/* readCardFile */.j)(tree, file, { named: false });
    if (read.kind !== 'governed')
        return 'other';
    return (0,model_governed/* isCard */.$)(read.governed.kind) ? 'card' : 'policy';
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(3146);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings_settings = __webpack_require__(5182);
// EXTERNAL MODULE: ./build/src/world/trees.js
var trees = __webpack_require__(5707);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/world/git.js



const MAX_OUTPUT = 256 * 1024 * 1024;
class Git {
    root;
    #program;
    #filters;
    constructor(root) {
        this.root = root;
        this.#program = gitProgram(process.env);
    }
    run(args) {
        const program = this.#program;
        if (program === undefined)
            return Promise.resolve({ code: 127, stdout: Buffer.alloc(0), stderr: 'git is not installed' });
        const fixed = [`safe.directory=${this.root}`, 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false'];
        return new Promise((resolve) => {
            const chunks = [];
            let size = 0;
            let stderr = '';
            const child = (0,external_node_child_process_.spawn)(program, [...asOptions(fixed), ...args], {
                cwd: this.root,
                stdio: ['ignore', 'pipe', 'pipe'],
                env: environmentOf(this.root),
            });
            child.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size <= MAX_OUTPUT)
                    chunks.push(chunk);
                else
                    child.kill();
            });
            child.stderr.on('data', (chunk) => {
                if (stderr.length < 4000)
                    stderr += chunk.toString('utf8');
            });
            child.on('error', (error) => resolve({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }));
            child.on('close', (code) => resolve({ code: size > MAX_OUTPUT ? 126 : (code ?? 1), stdout: Buffer.concat(chunks), stderr: stderr.trim() }));
        });
    }
    async line(...args) {
        const result = await this.run(args);
        return result.code === 0 ? result.stdout.toString('utf8').split('\n', 1)[0].trim() : undefined;
    }
    async commit(name) {
        return this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    async parents(commit) {
        const result = await this.run(['cat-file', '-p', commit]);
        if (result.code !== 0)
            return [];
        const header = result.stdout.toString('utf8').split('\n\n', 1)[0];
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
    }
    async mergeBase(a, b) {
        return this.line('merge-base', '--end-of-options', a, b);
    }
    async diff(base, head) {
        const unfiltered = head ? [] : await this.#withoutFilters();
        if (unfiltered === undefined)
            return undefined;
        const result = await this.run([
            ...asOptions(unfiltered),
            'diff',
            '--name-status',
            '-z',
            '-M',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules',
            '--no-relative',
            '--end-of-options',
            base,
            ...(head ? [head] : []),
            '--',
        ]);
        return result.code === 0 ? parseNameStatus(result.stdout.toString('utf8')) : undefined;
    }
    #withoutFilters() {
        this.#filters ??= this.run(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']).then(({ stdout }) => {
            const keys = stdout.toString('utf8').split('\0');
            const drivers = new Set(keys.filter((key) => key.startsWith('filter.')).map((key) => key.slice(0, key.lastIndexOf('.'))));
            if ([...drivers].some((driver) => driver.includes('=')))
                return undefined;
            return [...drivers].flatMap((driver) => [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`]);
        });
        return this.#filters;
    }
    async files(commit) {
        const result = await this.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
        if (result.code !== 0)
            return undefined;
        const files = new Map();
        for (const row of result.stdout.toString('utf8').split('\0')) {
            const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(row);
            if (match && match[2] === 'blob')
                files.set(match[4], { blob: match[3], link: match[1] === '120000' });
        }
        return files;
    }
    async size(blob) {
        const text = await this.line('cat-file', '-s', blob);
        return text === undefined ? undefined : Number(text);
    }
    async untracked() {
        const result = await this.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
        return result.code === 0
            ? result.stdout
                .toString('utf8')
                .split('\0')
                .filter((file) => file !== '')
            : [];
    }
    async skipped() {
        const result = await this.run(['ls-files', '-t', '-z', '--full-name']);
        if (result.code !== 0)
            return [];
        return result.stdout
            .toString('utf8')
            .split('\0')
            .filter((row) => row.startsWith('S '))
            .map((row) => row.slice(2));
    }
}
const UNSET = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_NAMESPACE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS', 'GIT_ATTR_SOURCE'];
function environmentOf(root) {
    const env = {
        ...process.env,
        GIT_CEILING_DIRECTORIES: external_node_path_.dirname(root),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
    for (const name of UNSET)
        delete env[name];
    return env;
}
function gitProgram(env) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    const folders = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter((folder) => external_node_path_.isAbsolute(folder));
    return folders
        .flatMap((folder) => names.map((name) => external_node_path_.join(folder, name)))
        .find((file) => {
        try {
            return (0,external_node_fs_.statSync)(file).isFile();
        }
        catch {
            return false;
        }
    });
}
function asOptions(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}
function parseNameStatus(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const code = fields[at][0];
        if (code === 'R') {
            changes.push({ status: 'renamed', previous: fields[at + 1], file: fields[at + 2] });
            at += 3;
        }
        else if (code === 'C') {
            changes.push({ status: 'added', file: fields[at + 2] });
            at += 3;
        }
        else {
            changes.push({ status: code === 'A' ? 'added' : code === 'D' ? 'removed' : 'modified', file: fields[at + 1] });
            at += 2;
        }
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/world/workspace.js





async function openWorkspace(start, ceiling) {
    const folder = await (0,promises_.realpath)(start).catch(() => external_node_path_.resolve(start));
    const top = ceiling === undefined ? undefined : await (0,promises_.realpath)(ceiling).catch(() => external_node_path_.resolve(ceiling));
    if (top !== undefined && folder !== top && !folder.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
        throw new trees/* TreeError */.jh(`the folder ${JSON.stringify(start)} leads out of the workspace`, 'name a folder of the checked-out repository');
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(at, '.git'))) {
            return { root: at, folder: external_node_path_.relative(at, folder).split(external_node_path_.sep).join('/'), git: new Git(at), empty: false };
        }
        if (at === top || at === external_node_path_.dirname(at))
            break;
    }
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    return { root: folder, folder: '', empty: entries.length === 0 };
}

// EXTERNAL MODULE: ./build/src/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/local-api.js
var local_api = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/src/commands/local-report.js
var local_report = __webpack_require__(7946);
;// CONCATENATED MODULE: ./build/src/commands/check.js


















const checkCommand = {
    usage: 'check [paths…] [--base commit] [--cards pattern] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,commands_arguments/* readArguments */.lR)(args, {
            base: 'text',
            cards: 'list',
            tools: 'list',
            traces: 'list',
            api: 'switch',
            environment: 'text',
            'fail-on': 'text',
            'min-coverage': 'text',
            'on-no-cards': 'text',
        });
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const cards = given.list('cards').flatMap(inputs/* splitList */.ry);
        const tools = given.list('tools').flatMap(inputs/* splitList */.ry).map(inputs/* parseToolItem */.Vy);
        const traces = given.list('traces').flatMap(inputs/* splitList */.ry).map(inputs/* traceItem */.tE);
        const failOn = (0,inputs/* oneOf */.yL)('--fail-on', given.text('fail-on'), settings_settings/* FAIL_ON */.d$);
        const minCoverage = (0,inputs/* percent */.KN)('--min-coverage', given.text('min-coverage'));
        const onNoCards = (0,inputs/* oneOf */.yL)('--on-no-cards', given.text('on-no-cards'), settings_settings/* ON_NO_CARDS */.Yy);
        const options = {
            ...(cards.length > 0 && { cards }),
            ...(tools.length > 0 && { tools }),
            ...(traces.length > 0 && { traces }),
            ...(failOn && { 'fail-on': failOn }),
            ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
            ...(onNoCards && { 'on-no-cards': onNoCards }),
        };
        const { settings, failures, configFile } = await (0,command/* localSettings */.f3)(given, terminal, options);
        const paths = given.positionals.map((file) => inFolder(file, terminal));
        const compared = await compareWith(given.text('base'), terminal, settings, configFile);
        const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
        const judged = compared && compared.governed.length === 0
            ? { agents: [], loose: [], notices: [] }
            : await judgeTree(terminal.tree, settings, {
                now,
                context: 'cicd',
                elapsed: terminal.elapsed,
                histories: (agents, tree) => (0,gate_history/* historiesOf */.u)(agents, {
                    tree,
                    settings,
                    now,
                    isEvidence: (file) => !compared?.touched.has(file),
                    api: given.has('api') ? (0,local_api/* localApi */.c)(terminal, settings, now) : NOT_ASKED,
                }),
                ...(compared && { changed: compared.changed }),
                ...withinOf(files, compared),
                ...(files && { named: new Set(paths.filter((file) => files.has(file))) }),
            });
        const removed = compared
            ? [
                ...(await removedCards(compared.changes, compared.baseTree, terminal.tree, judged.agents, settings)),
                ...(0,judge_agent/* select */.L)(removedTraces(compared.changes, settings), settings),
            ]
            : [];
        const loose = [...failures, ...judged.loose, ...removed];
        if (judged.agents.length === 0 && loose.length === 0 && !compared)
            loose.push(...noCards(settings, paths));
        const report = (0,local_report/* localReport */.Q)({
            agents: judged.agents,
            loose,
            notices: judged.notices,
            changes: compared?.governed ?? [],
            nothingToCheck: judged.agents.length === 0 && loose.length === 0,
            scope: compared || files ? 'changed' : 'all',
            ...(given.text('now') !== undefined && { now }),
        }, settings, terminal);
        if (format === 'json')
            terminal.out(JSON.stringify((0,json/* toJson */.aB)(report), null, 2));
        else if (format === 'markdown')
            terminal.out((0,summary/* renderSummary */.B)(report, { bytesBefore: 0 }));
        else
            terminal.out((0,report_text/* renderText */.S5)(report, { colour: terminal.colour }).trimEnd());
        if (report.verdict === 'error')
            return report.conclusion === 'failure' ? 2 : 0;
        return report.conclusion === 'failure' ? 1 : 0;
    },
};
const NOT_ASKED = {
    missing: 'warning',
    message: 'traces are to be fetched from the API, and the command line fetches nothing by itself',
    help: 'run it with --api, and the key in the environment variable MNEMOM_API_KEY',
};
async function compareWith(base, terminal, settings, configFile) {
    if (base === undefined)
        return undefined;
    const workspace = await openWorkspace(terminal.folder);
    if (!workspace.git)
        throw new commands_arguments/* UsageError */.eb('--base needs a git repository, and this folder is in none');
    if (workspace.folder !== '')
        throw new commands_arguments/* UsageError */.eb('--base works from the root of the repository');
    const commit = await workspace.git.commit(base);
    const changes = commit && (await workspace.git.diff(commit));
    if (!commit || !changes)
        throw new commands_arguments/* UsageError */.eb(`--base is ${JSON.stringify(base)}, which is no commit of this repository`);
    const untracked = await workspace.git.untracked();
    const all = [...changes, ...untracked.map((file) => ({ file, status: 'added' }))];
    const relevance = relevanceOf(all, settings, configFile);
    return {
        changes: all,
        touched: new Set(all.flatMap(pathsOf)),
        governed: relevance.governed,
        everything: relevance.everything,
        changed: new Set(relevance.governed.flatMap(pathsOf)),
        baseTree: new trees/* GitTree */.xn(workspace.git, commit),
    };
}
function withinOf(files, compared) {
    if (!compared || compared.everything)
        return files ? { within: files } : {};
    return { within: files ? new Set([...compared.changed].filter((file) => files.has(file))) : compared.changed };
}
function inFolder(file, terminal) {
    const full = external_node_path_.resolve(terminal.folder, file);
    const relative = external_node_path_.relative(terminal.folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(file)} lies outside the folder that the command runs in`);
    if (!(0,external_node_fs_.existsSync)(full))
        throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(file)} does not exist`);
    return relative;
}
async function filesBelow(paths, terminal) {
    const folders = paths.filter((file) => file === '' || (0,external_node_fs_.statSync)(external_node_path_.join(terminal.folder, file)).isDirectory());
    const all = folders.length > 0 ? await terminal.tree.list() : [];
    return new Set([
        ...paths.filter((file) => !folders.includes(file)),
        ...all.filter((file) => folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))),
    ]);
}
function noCards(settings, paths) {
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    const where = paths.length > 0 ? ` at ${paths.map((file) => JSON.stringify(file || '.')).join(', ')}` : '';
    return (0,judge_agent/* select */.L)([
        (0,finding/* findingIn */.jl)('no-cards-found', '', `no card and no policy was found${where}`, {
            severity,
            help: 'check the path, or say with --cards where they lie',
        }),
    ], settings);
}


/***/ })

};
