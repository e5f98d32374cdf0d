import type { PermissionChanges } from '../../../diff/change.ts';
import { agentParts } from '../../sections/changes.ts';
import { changesText } from '../../sections/changes-text.ts';
import { permissionsDetail, permissionsTitle } from '../../sections/permission-sentences.ts';
import { assemble, codePoints } from '../../writing/budget.ts';
import { paintOf, type TextOptions } from '../../writing/colour.ts';
import { plain, prose } from '../../writing/escape.ts';
import type { Linked } from '../../writing/links.ts';
import { ARROW, approvedWords } from '../../writing/permission-words.ts';
import { capital } from '../../writing/words.ts';

/**
 * A limit that no real document reaches, because output for a terminal or file is not limited.
 */
const MARKDOWN_LIMIT = 4_000_000;

/** Renders the output of `diff` for a terminal, without a trailing line break. */
export function renderChangesText(comparison: PermissionChanges, options: TextOptions): string {
  const paint = paintOf(options);
  return [
    paint.direction(comparison.direction, paint.bold(plain(titleOf(comparison)))),
    '',
    ...changesText(comparison, paint),
  ]
    .join('\n')
    .trimEnd();
}

/** Renders permission changes as Markdown. Locations become links if `linked` contains URLs. */
export function renderChangesMarkdown(
  comparison: PermissionChanges,
  linked: Linked = { staleFiles: new Set() },
): string {
  const detail = permissionsDetail(comparison);
  const title = `**${prose(titleOf(comparison))}**${detail === '' ? '' : ` — ${prose(detail)}`}\n\n`;
  const parts = agentParts(linked, comparison, { widens: 1, narrows: 2, neutral: 3 }, 'always');
  return assemble([{ kind: 'fixed', text: title }, { kind: 'omissions' }, ...parts], {
    limit: MARKDOWN_LIMIT,
    measure: codePoints,
    omitted: (what) =>
      what === '' ? '' : `> Not shown here because of limited space: ${what}.\n\n`,
  }).trimEnd();
}

function titleOf(comparison: PermissionChanges): string {
  const label = approvedWords(comparison);
  const words =
    comparison.direction === 'neutral'
      ? capital(permissionsTitle(comparison))
      : `This change ${permissionsTitle(comparison)}`;
  return `${ARROW[comparison.direction]} ${words}${label === '' ? '' : `, ${label}`}`;
}
