import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { either } from '../patterns.ts';
import { BEHIND_WORD, type Shell } from './terminal.ts';

/*
 * Visual Studio Code's built-in rules (docs/reference/vscode.md#commands-in-the-terminal).
 */

/** An expression for `git` and the options that may precede its subcommand. */
const GIT = '^git(\\s+(-C\\s+\\S+|--no-pager))*\\s+';

/** Matches a key for a `git` subcommand, and captures the subcommand. */
const GIT_COMMAND = new RegExp(`^/${GIT.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}([a-z-]+)\\\\b/$`);

/** Keys for commands that run without approval. */
export const APPROVED_COMMANDS: readonly string[] = [
  ...words(
    'cd echo ls dir pwd cat head tail findstr wc tr cut cmp which basename dirname realpath',
  ),
  ...words('readlink stat file od du df sleep nl grep column date find rg sed sort tree'),
  ...words('Get-ChildItem Get-Content Get-Date Get-Random Get-Location Set-Location Write-Host'),
  ...words('Write-Output Out-String Split-Path Join-Path Start-Sleep Where-Object'),
  'npm ci',
  ...words('status log show diff ls-files grep branch').map((name) => `/${GIT}${name}\\b/`),
  '/^docker\\s+(ps|images|info|version|inspect|logs|top|stats|port|diff|search|events)\\b/',
  '/^docker\\s+(container|image|network|volume|context|system)\\s+(ls|ps|inspect|history|show|df|info)\\b/',
  '/^docker\\s+compose\\s+(ps|ls|top|logs|images|config|version|port|events)\\b/',
  ...words('Select Measure Compare Format Sort').map((verb) => `/^${verb}-[a-z0-9]/i`),
  '/^npm\\s+(ls|list|outdated|view|info|show|explain|why|root|prefix|bin|search|doctor|fund|repo|bugs|docs|home|help(-search)?)\\b/',
  '/^npm\\s+config\\s+(list|get)\\b/',
  '/^npm\\s+pkg\\s+get\\b/',
  '/^npm\\s+audit$/',
  '/^npm\\s+cache\\s+verify\\b/',
  '/^yarn\\s+(list|outdated|info|why|bin|help|versions)\\b/',
  '/^yarn\\s+licenses\\b/',
  '/^yarn\\s+config\\s+(list|get)\\b/',
  '/^yarn\\s+cache\\s+dir\\b/',
  '/^pnpm\\s+(ls|list|outdated|why|root|bin|doctor)\\b/',
  '/^pnpm\\s+licenses\\b/',
  '/^pnpm\\s+config\\s+(list|get)\\b/',
  '/^yarn\\s+install\\s+--frozen-lockfile\\b/',
  '/^pnpm\\s+install\\s+--frozen-lockfile\\b/',
  '/^xxd$/',
  '/^xxd\\b(\\s+-\\S+)*\\s+[^-\\s]\\S*$/',
];

/** Keys for commands that always need approval. */
export const HELD_COMMANDS: readonly string[] = [
  ...words('rm rmdir del Remove-Item ri rd erase dd kill ps top Stop-Process spps taskkill'),
  ...words('taskkill.exe curl wget Invoke-RestMethod Invoke-WebRequest irm iwr chmod chown'),
  ...words('Set-ItemProperty sp Set-Acl jq xargs eval Invoke-Expression iex'),
  `/${GIT}log\\b.*\\s--output(=|\\s|$)/`,
  `/${GIT}branch\\b.*\\s-(d|D|m|M|-delete|-force)\\b/`,
  '/^column\\b.*\\s-c\\s+[0-9]{4,}/',
  '/^date\\b.*\\s(-s|--set)\\b/',
  '/^find\\b.*\\s-(delete|exec|execdir|fprint|fprintf|fls|ok|okdir)\\b/',
  '/^rg\\b.*\\s(--pre|--hostname-bin)\\b/',
  '/^sed\\b.*\\s(-[a-zA-Z]*(e|f)[a-zA-Z]*|--expression|--file)\\b/',
  '/^sed\\b.*s\\/.*\\/.*\\/[ew]/',
  '/^sed\\b.*;W/',
  '/^sort\\b.*\\s-(o|S)\\b/',
  '/^tree\\b.*\\s-o\\b/',
];

/**
 * Returns an expression for the commands that the built-in keys in `keys` match. Keys in `replaced`
 * are omitted, because a file replaces them. Similar keys share an expression, which makes
 * comparisons much faster.
 */
export function builtInExpression(
  keys: readonly string[],
  replaced: ReadonlySet<string>,
): (shell: Shell) => string {
  const left = keys.filter((key) => !replaced.has(key));
  const names = left.filter((key) => !key.startsWith('/'));
  const ofGit = left.flatMap((key) => GIT_COMMAND.exec(key)?.[1] ?? []);
  const others = left.filter((key) => key.startsWith('/') && !GIT_COMMAND.test(key));
  const ends = [
    ...names.map(literally),
    ...(ofGit.length > 0 ? [`${GIT.slice(1)}${either(ofGit)}`] : []),
  ];
  const plain = either([`${either(ends)}${BEHIND_WORD}`, ...others.map(withoutBoundaries)]);
  const folded = others.filter((key) => key.endsWith('/i')).map(withoutBoundaries);
  return (shell) =>
    shell === 'posix'
      ? either([plain, ...folded.map((source) => `(?i:${source})`)])
      : `\\(?(?i:${plain})`;
}

/**
 * Returns the expression for a built-in regular expression, without word boundaries. Expressions
 * without boundaries are much faster to compare. Removing the boundaries is safe, because each
 * boundary follows a letter or a digit.
 */
function withoutBoundaries(key: string): string {
  const source = key.replace(/^\/\^/, '').replace(/\/i?$/, '');
  const isWhole = source.endsWith('$');
  const body = source
    .replace(/\$$/, '')
    .replace(/\\b$/, BEHIND_WORD)
    .replace(/\\b\.\*/g, `(?:[^A-Za-z0-9_${FIELD_BREAK}]${ANY_TEXT})?`)
    .replace(/\\b(?=\()/g, '')
    .replace(/\.\*/g, ANY_TEXT);
  return isWhole || source.endsWith('\\b') ? body : `${body}${ANY_TEXT}`;
}

/**
 * The built-in rules for edits that need no approval, in order. The last matching pattern applies.
 */
export const DEFAULT_EDITS: Readonly<Record<string, boolean>> = {
  '**/*': true,
  '**/.vscode/*.json': false,
  '**/.git/**': false,
  '**/{package.json,server.xml,build.rs,web.config,.gitattributes,.env}': false,
  '**/*.{code-workspace,csproj,fsproj,vbproj,vcxproj,proj,targets,props}': false,
  '**/*.lock': false,
  '**/*-lock.{yaml,json}': false,
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
