import type { Place } from '../../../document/document.ts';
import { quoted } from '../../../finding/words.ts';
import type { CallKind } from '../../../model/host-call.ts';
import type { HostPermissions, OpaqueValue } from '../../../model/host-permissions.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, wordsExpression } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { type GivenFlag, isGiven, lastValue, splitList, valuesOf } from './arguments.ts';
import { builtIn, callOf, firstOf, permissionsWith } from './calls.ts';
import { placeWithin } from './places.ts';
import { setOf, switchOf } from './step-settings.ts';

/*
 * Gemini CLI's command line (docs/reference/workflow-agent.md#gemini).
 */

const SHELL: readonly CallKind[] = ['shell', 'shell-read'];
const EDITS: readonly CallKind[] = ['edit', 'write'];
const FREE_TOOLS = '(?:glob|grep_search|list_directory|google_web_search|write_todos|save_memory)';

const PLAIN_FLAGS =
  /^(?:p|prompt|i|prompt-interactive|m|model|d|debug|o|output-format|a|all-files|c|checkpointing|session-summary|skip-trust|raw-output|r|resume)$/;
const READ_FLAGS =
  /^(?:y|yolo|approval-mode|allowed-tools|s|sandbox|allowed-mcp-server-names|e|extensions|include-directories)$/;

/** Gemini CLI's tools with a dedicated call kind. */
const KINDS: Readonly<Record<string, readonly CallKind[]>> = {
  run_shell_command: SHELL,
  ShellTool: SHELL,
  replace: EDITS,
  write_file: ['write'],
  read_file: ['read'],
  web_fetch: ['fetch'],
};

/** Returns the permissions for a `gemini` command in a workflow. */
export function readGemini(flags: readonly GivenFlag[], place: Place): HostPermissions {
  const stated = lastValue(flags, 'approval-mode');
  const isYolo = isGiven(flags, 'y', 'yolo') || stated === 'yolo';
  const mode = isYolo ? 'yolo' : stated === 'auto_edit' || stated === 'plan' ? stated : 'default';
  const entries = valuesOf(flags, 'allowed-tools').flatMap((word) =>
    splitList(word, { atBlanks: false }),
  );
  const option = isGiven(flags, 'y') ? '-y' : isGiven(flags, 'yolo') ? '--yolo' : 'yolo';
  return permissionsWith({
    stages: [
      firstOf(entries.flatMap((text) => allowedRule(text, placeWithin(place, text)))),
      firstOf(closedShell(entries, place)),
      firstOf(modeRules(mode, placeWithin(place, stated ?? option))),
    ],
    basis: `the mode ${quoted(mode)}`,
    settings: [
      switchOf('sandbox', 'the sandbox ("--sandbox")', isGiven(flags, 's', 'sandbox'), {
        place,
        wider: false,
      }),
      setOf(
        'allowed-mcp-server-names',
        'the option "--allowed-mcp-server-names"',
        isGiven(flags, 'allowed-mcp-server-names')
          ? valuesOf(flags, 'allowed-mcp-server-names')
          : undefined,
        { place },
      ),
      setOf(
        'extensions',
        'the option "--extensions"',
        isGiven(flags, 'e', 'extensions') ? valuesOf(flags, 'e', 'extensions') : undefined,
        { place },
      ),
      setOf(
        'include-directories',
        'the option "--include-directories"',
        valuesOf(flags, 'include-directories'),
        { place },
      ),
    ],
    otherwise: 'denied',
    code: [],
    opaque: flags.flatMap((flag) => opaqueFlag(flag, place)),
    remarks: [
      ...(isYolo
        ? [{ kind: 'bypass-mode' as const, mode: option, place: placeWithin(place, option) }]
        : []),
    ],
  });
}

function allowedRule(text: string, place: Place): readonly HostRule[] {
  const [, tool = '', argument = ''] = /^([\w-]+)(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
  if (tool === '') return [];
  const kinds = KINDS[tool];
  const isShell = kinds === SHELL && text.includes('(');
  if (isShell && argument === '') return [];
  const patterns =
    kinds === undefined
      ? [callPattern(['tool'], literally(tool), '')]
      : [callPattern(kinds, isShell ? wordsExpression(argument) : ANY_TEXT, '')];
  const sample = isShell ? argument + sampleText(argument, true, false) : 'rm -rf build';
  const example = kinds === SHELL ? [callOf('shell', sample)] : [];
  return [
    hostRule({ list: 'allow', level: 'allowed', patterns, name: text, examples: example, place }),
  ];
}

/**
 * Returns a list with the rule that denies all unlisted commands. The list is empty unless the list
 * of allowed tools contains a shell command.
 */
function closedShell(entries: readonly string[], place: Place): readonly HostRule[] {
  return entries.some((text) => /^(?:run_shell_command|ShellTool)\(/.test(text))
    ? [builtIn('all other shell commands', 'denied', [callPattern(SHELL, ANY_TEXT, '')], { place })]
    : [];
}

function modeRules(mode: string, place: Place): readonly HostRule[] {
  const all: readonly CallKind[] = [
    ...SHELL,
    ...EDITS,
    'read',
    'fetch',
    'net',
    'mcp',
    'agent',
    'skill',
    'tool',
  ];
  if (mode === 'yolo')
    return [builtIn('yolo', 'allowed', [callPattern(all, ANY_TEXT, '')], { place })];
  const edits: readonly HostRule[] =
    mode === 'auto_edit'
      ? [
          builtIn('edits', 'allowed', [callPattern([...EDITS, 'fetch'], ANY_TEXT, '')], {
            place,
            examples: [callOf('edit', 'src/app.ts')],
          }),
        ]
      : [];
  return [
    ...edits,
    builtIn('read-only tools', 'allowed', [
      callPattern(['read', 'agent'], ANY_TEXT, ''),
      callPattern(['tool'], FREE_TOOLS, ''),
    ]),
  ];
}

function opaqueFlag({ name, values }: GivenFlag, place: Place): readonly OpaqueValue[] {
  if (PLAIN_FLAGS.test(name) || READ_FLAGS.test(name)) return [];
  const option = `${name.length === 1 ? '-' : '--'}${name}`;
  return [
    {
      key: `flag ${name}`,
      subject: `the option ${quoted(option)}`,
      text: JSON.stringify(values),
      place: placeWithin(place, option),
      why: 'Card Gate does not know the option',
    },
  ];
}
