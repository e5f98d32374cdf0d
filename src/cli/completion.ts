import { flagsOf } from '../settings/options/derived.ts';
import { COMMAND_NAMES, type CommandName } from '../settings/options/option.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { SUMMARIES } from './summaries.ts';

const SHELLS = { bash, zsh, fish } as const;

/**
 * `completion <shell>` prints a script that completes commands, options and values. Like the help,
 * it is generated from the options table (docs/reference/command-line.md#completion-in-shells).
 */
export const completionCommand: Command = {
  name: 'completion',
  positionals: '<bash|zsh|fish>',
  example: 'bash',
  notes: [
    'bash: eval "$(card-gate completion bash)" in ~/.bashrc. zsh: eval "$(card-gate completion zsh)" in ~/.zshrc, after compinit. fish: card-gate completion fish | source in config.fish.',
  ],
  async run(args, terminal) {
    const { positionals } = readArguments(args, 'completion');
    const [shell, ...rest] = positionals;
    if (rest.length > 0 || (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish'))
      throw new UsageError('give one shell: bash, zsh or fish');
    terminal.out(SHELLS[shell]().trimEnd());
    return 0;
  },
};

/** The information about a flag that completion requires. */
interface Flag {
  readonly name: string;
  readonly help: string;
  /** The allowed values. Empty if the flag accepts any value. */
  readonly values: readonly string[];
  /** The kind of argument that follows the flag, if any. */
  readonly takes: 'nothing' | 'file' | 'text';
}

/** The placeholders for values that are paths. */
const FILES: ReadonlySet<string> = new Set(['file', 'files', 'list', 'log']);

function flagsFor(command: CommandName): readonly Flag[] {
  const flags = [...flagsOf(command)].map(([name, { type, help, brief = help }]): Flag => {
    const { placeholder } = type;
    return {
      name,
      help: brief,
      values: placeholder.includes('|') ? placeholder.split('|') : [],
      takes: placeholder === '' ? 'nothing' : FILES.has(placeholder) ? 'file' : 'text',
    };
  });
  return [...flags, { name: 'help', help: 'Show this help.', values: [], takes: 'nothing' }];
}

/** Words that can follow a command, before any file. */
const WORDS: Partial<Record<CommandName, readonly string[]>> = {
  completion: Object.keys(SHELLS),
  decisions: ['verify'],
};

function bash(): string {
  const flags = COMMAND_NAMES.map(
    (name) =>
      `    ${name}) flags="${flagsFor(name)
        .map((flag) => `--${flag.name}`)
        .join(' ')}" ;;`,
  );
  const words = Object.entries(WORDS).map(
    ([name, list]) => `    ${name}) words="${list.join(' ')}" ;;`,
  );
  return `# Completion of card-gate in bash. Made by "card-gate completion bash".
_card_gate() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" flags="" words="" values=""
  COMPREPLY=()
  # bash splits words at "=".
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${COMMAND_NAMES.join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$command $prev" in
${valueCases((names, values) => `    ${names.join('|')}) values="${values.join(' ')}" ;;`)}
  esac
  if [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
    return
  fi
  case "$command" in
${flags.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  case "$command" in
${words.join('\n')}
  esac
  [[ $COMP_CWORD -eq 2 && -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
  compopt -o default 2> /dev/null
}
complete -F _card_gate card-gate
`;
}

/** Returns a line for each set of allowed values, with the flags that accept them. */
function valueCases(line: (names: readonly string[], values: readonly string[]) => string): string {
  const cases = new Map<string, { readonly values: readonly string[]; readonly names: string[] }>();
  for (const command of COMMAND_NAMES)
    for (const { name, values } of flagsFor(command)) {
      if (values.length === 0) continue;
      const known = cases.get(values.join(' ')) ?? { values, names: [] };
      known.names.push(`"${command} --${name}"`);
      cases.set(values.join(' '), known);
    }
  return [...cases.values()].map(({ names, values }) => line(names, values)).join('\n');
}

function zsh(): string {
  const commands = COMMAND_NAMES.map((name) => `    ${quoted(`${name}:${SUMMARIES[name]}`)}`);
  const cases = COMMAND_NAMES.map((name) => {
    const specs = flagsFor(name).map((flag) => `        ${quoted(zshSpec(flag))}`);
    const list = WORDS[name];
    const rest = list ? `'1:word:(${list.join(' ')})' '*:file:_files'` : `'*:file:_files'`;
    return `      ${name})\n        _arguments -s \\\n${specs.map((spec) => `${spec} \\\n`).join('')}        ${rest} ;;`;
  });
  return `#compdef card-gate
# Completion of card-gate in zsh. Made by "card-gate completion zsh".
_card_gate() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    shift words
    (( CURRENT-- ))
    case $words[1] in
${cases.join('\n')}
    esac
  fi
}
compdef _card_gate card-gate
`;
}

function zshSpec({ name, help, values, takes }: Flag): string {
  const text = help.replace(/[[\]\\:]/g, '\\$&');
  const action = values.length > 0 ? `(${values.join(' ')})` : takes === 'file' ? '_files' : ' ';
  return `*--${name}[${text}]${takes === 'nothing' ? '' : `:value:${action}`}`;
}

function fish(): string {
  const lines = COMMAND_NAMES.flatMap((name) => {
    const list = WORDS[name];
    const isCommand = quoted(`__fish_seen_subcommand_from ${name}`);
    return [
      `complete -c card-gate -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(SUMMARIES[name])}`,
      ...(list
        ? [
            `complete -c card-gate -n ${isCommand}${name === 'completion' ? ' -f' : ''} -a ${fishQuoted(list.join(' '))}`,
          ]
        : []),
      ...flagsFor(name).map(({ name: flag, help, values, takes }) => {
        const given = values.length > 0 ? ` -f -a ${fishQuoted(values.join(' '))}` : '';
        const needs = takes === 'nothing' ? '' : takes === 'file' ? ' -r' : ' -x';
        return `complete -c card-gate -n ${isCommand} -l ${flag}${needs}${given} -d ${fishQuoted(help)}`;
      }),
    ];
  });
  return ['# Completion of card-gate in fish. Made by "card-gate completion fish".', ...lines].join(
    '\n',
  );
}

/** Encloses a string in single quotes for bash and zsh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Encloses a string in single quotes for fish. */
function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
