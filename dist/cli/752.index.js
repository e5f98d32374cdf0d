export const id = 752;
export const ids = [752];
export const modules = {

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toolsCommand: () => (/* binding */ toolsCommand)
});

// EXTERNAL MODULE: ./build/src/discovery/inflate.js
var inflate = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var traces = __webpack_require__(8504);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/model/id-table.js
var id_table = __webpack_require__(8059);
// EXTERNAL MODULE: ./build/src/model/tool.js
var tool = __webpack_require__(1285);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
;// CONCATENATED MODULE: ./build/src/report/writing/tool-counts.js



function renderToolCounts({ calls, denied, declared, tools }, format) {
    const attempts = denied > 0 ? `, ${(0,digits/* digits */.v)(denied)} of them denied` : '';
    const called = new Set(tools.map(({ name }) => name));
    const idle = declared.filter((name) => !called.has(name));
    const title = `${(0,digits/* digits */.v)(calls)} ${calls === 1 ? 'call' : 'calls'} of ${(0,digits/* digits */.v)(tools.length)} ${tools.length === 1 ? 'tool' : 'tools'}${attempts}`;
    const counted = (tool) => `${(0,digits/* digits */.v)(tool.calls)}${tool.denied > 0 ? ` (${(0,digits/* digits */.v)(tool.denied)} denied)` : ''}`;
    if (format === 'markdown') {
        const rows = [
            ...tools.map((tool) => [(0,writing_escape/* code */.aY)(tool.name), counted(tool)]),
            ...idle.map((name) => [(0,writing_escape/* code */.aY)(name), '0 (declared only)']),
        ];
        return [
            `${title}.`,
            '',
            '| Tool | Calls |',
            '|---|--:|',
            ...rows.map((row) => `| ${row.join(' | ')} |`),
        ].join('\n');
    }
    return [
        ...(0,colour/* columns */.Y)([
            ...tools.map((tool) => [(0,writing_escape/* plain */.pj)(tool.name), counted(tool)]),
            ...idle.map((name) => [(0,writing_escape/* plain */.pj)(name), '0 (declared only)']),
        ]),
        '',
        title,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/run/history/trace-sources.js
var trace_sources = __webpack_require__(5346);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js
var evaluate = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/src/cli/tools.js












const toolsCommand = {
    usage: 'tools --traces <files…> [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, { traces: 'list' });
        const format = (0,command/* formatOf */.be)(given);
        const items = [...given.list('traces').flatMap(inputs/* splitList */.ry), ...given.positionals];
        if (items.length === 0)
            throw new cli_arguments/* UsageError */.eb('name the traces with --traces');
        const names = new Map();
        const declared = new Set();
        const files = [];
        const failures = [];
        const seen = new id_table/* IdTable */.o('presence');
        const inflation = new inflate/* InflationBudget */.yE();
        const idle = [];
        const known = new Set();
        const count = (call) => {
            const name = (0,tool/* canonicalName */.Ew)(call.tool, call.server);
            const counts = names.get(name) ?? { calls: 0, denied: 0 };
            names.set(name, {
                calls: counts.calls + 1,
                denied: counts.denied + (call.status === 'denied' ? 1 : 0),
            });
        };
        const sink = {
            call: count,
            trace: ({ calls }) => calls.forEach(count),
            declare: ({ name, server }) => {
                declared.add((0,tool/* canonicalName */.Ew)(name, server));
            },
        };
        const listed = await terminal.tree.list();
        for (const text of items) {
            const found = (0,traces/* traceFilesOf */.wj)({ text }, listed);
            if (found.length === 0)
                failures.push((0,finding/* findingIn */.jl)('trace-source', '', `${JSON.stringify(text)} finds no trace file`));
            for (const file of found) {
                if (known.has(file))
                    continue;
                known.add(file);
                const source = await (0,traces/* readTraceFile */.mA)(terminal.tree, { file }, () => sink, seen, inflation);
                const problem = (0,trace_sources/* problemOf */.Zw)(source);
                if (problem?.isIdle)
                    idle.push((0,finding/* findingIn */.jl)('trace-source', '', problem.message, { help: problem.help }));
                else if (problem)
                    failures.push((0,finding/* findingIn */.jl)('trace-source', '', problem.message, { help: problem.help }));
                else
                    terminal.err(`read ${(0,trace_sources/* sourceText */.rI)(source)}`);
                files.push({ file, format: source.format?.id ?? null, calls: source.calls });
            }
        }
        if (names.size === 0)
            for (const finding of idle)
                failures.push(finding);
        else
            for (const { message } of idle)
                terminal.err(`note: ${message}`);
        if (failures.length > 0)
            return (0,evaluate.refuse)(failures, terminal, format === 'json');
        const tools = [...names]
            .map(([name, counts]) => ({ name, ...counts }))
            .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
        const counts = {
            calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
            denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
            declared: [...declared],
            tools,
            files,
        };
        terminal.out(format === 'json' ? (0,writing_escape/* jsonText */.s$)(counts) : renderToolCounts(counts, format));
        return 0;
    },
};


/***/ })

};
