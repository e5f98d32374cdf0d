/*
 * The documented commands that Claude Code treats as read-only and allows in every mode
 * (docs/reference/claude-code.md#commands-that-only-read). The complete list is not published.
 */

const READERS = new Set(
  (
    'ls cat echo pwd head tail grep find wc which diff stat du lsof pgrep tput ss fd fdfind fmt ' +
    'comm cmp numfmt expr test printf getconf seq tsort pr'
  ).split(' '),
);

/**
 * Subcommands that only read: with any arguments (`always`), or without further arguments
 * (`alone`).
 */
const SUBCOMMANDS: Readonly<Record<string, readonly [always: RegExp, alone: RegExp]>> = {
  git: [
    /^(?:status|log|diff|show|blame|ls-files|ls-tree|rev-parse|rev-list|describe|shortlog|cat-file|for-each-ref|merge-base|name-rev)$/,
    /^(?:branch|tag|remote|reflog)$/,
  ],
  docker: [/^(?:ps|images|logs|inspect|version|info)$/, /^$/],
};

/** Matches the options that make a command more than read-only, keyed by program. */
const WRITES: Readonly<Record<string, RegExp>> = {
  find: /^-(?:exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls)$/,
  fd: /^(?:-[xX]|--exec(?:-batch)?)/,
  fdfind: /^(?:-[xX]|--exec(?:-batch)?)/,
  git: /^(?:--output(?:=|$)|--ext-diff$|-c$|-o$|--exec-path)/,
  docker: /^-[fH]$|^--(?:follow|host)/,
};

/** Whether Claude Code documents a command as read-only. */
export function isReadOnly(words: readonly string[]): boolean {
  const [name = '', second = '', ...rest] = words;
  const writes = WRITES[name];
  if (writes && words.slice(1).some((word) => writes.test(word))) return false;
  if (READERS.has(name)) return true;
  const forms = SUBCOMMANDS[name];
  if (forms === undefined) return false;
  const [always, alone] = forms;
  return (
    always.test(second) || (alone.test(second) && rest.every((word) => /^-[avr]+$/.test(word)))
  );
}

/**
 * The arguments that make a read-only command write a file or connect to a machine, keyed by
 * command.
 */
const WRITING_ARGUMENTS: Readonly<Record<string, string>> = {
  find: '. -fprint files.txt',
  fd: '-x touch',
  fdfind: '-x touch',
  git: '--output=notes.txt',
  'git branch': '-D topic',
  'git tag': 'v1',
  'git remote': 'add fork https://example.com/fork.git',
  'git reflog': 'expire --all',
  docker: '--host=tcp://example.com',
};

/**
 * Returns a read-only command with an argument that makes it write. Claude Code does not allow the
 * result without a rule. Returns undefined if the command is not read-only or has no known argument
 * of this kind.
 */
export function writingForm(command: string): string | undefined {
  const words = command.split(' ');
  if (!isReadOnly(words)) return undefined;
  const written =
    WRITING_ARGUMENTS[words.slice(0, 2).join(' ')] ?? WRITING_ARGUMENTS[words[0] ?? ''];
  return written === undefined ? undefined : `${command} ${written}`;
}

/**
 * Commands whose files are subject to `Read` rules, with the number of arguments before the files.
 */
const FILE_READERS: Readonly<Record<string, number>> = {
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
  cp: 0,
};

/**
 * Commands whose files are subject to `Edit` rules, with the number of arguments before the files.
 */
const FILE_WRITERS: Readonly<Record<string, number>> = {
  cp: 0,
  mv: 0,
  rm: 0,
  rmdir: 0,
  mkdir: 0,
  touch: 0,
  tee: 0,
};

/** A file that a command reads or edits. */
interface CommandFile {
  readonly kind: 'read' | 'edit';
  /** The path as written, including quotes. */
  readonly word: string;
}

/**
 * Returns the files that Claude Code recognises in a command. Claude Code does not publish the full
 * list of commands whose files it recognises.
 */
export function filesOf(words: readonly string[]): readonly CommandFile[] {
  const [name = '', ...rest] = words;
  const plain = rest.filter((word) => !word.startsWith('-'));
  const isInPlace = name === 'sed' && rest.some((word) => /^-[A-Za-z]*i|^--in-place/.test(word));
  const filesBehind = (table: Readonly<Record<string, number>>): readonly string[] =>
    Object.hasOwn(table, name) ? plain.slice(table[name]) : [];
  return [
    ...filesBehind(FILE_READERS).map((word) => ({ kind: 'read' as const, word })),
    ...(isInPlace
      ? plain.slice(1)
      : name === 'cp'
        ? plain.slice(-1)
        : filesBehind(FILE_WRITERS)
    ).map((word) => ({ kind: 'edit' as const, word })),
  ];
}
