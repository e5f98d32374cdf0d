import type { Reader } from '../document/reader.ts';
import { CATALOGUE, isFixed, isRuleId, type RuleId } from '../finding/catalogue.ts';
import type { Finding } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { timeOf } from '../model/date.ts';
import type { IgnoreEntry } from './entries.ts';
import { patternFindings } from './file-patterns.ts';
import { repositoryPath, takesAway } from './paths.ts';
import { outside, wrong } from './problems.ts';
import { unknownRule } from './severities.ts';

/**
 * What is wrong with `ignore`: rules that there are not or that cannot be ignored, paths that lead
 * out, dates that are none (spec 12).
 */
export function ignoreFindings(top: Reader): readonly Finding[] {
  return top
    .get('ignore')
    .items()
    .flatMap((entry) => [
      ...ruleFindings(entry.get('rule')),
      ...pathFindings(entry.get('path')),
      ...expiryFindings(entry.get('expires')),
    ]);
}

function ruleFindings(at: Reader): readonly Finding[] {
  const id = at.text();
  if (id === undefined || id.trim() === '') return [];
  if (!isRuleId(id)) return [wrong({ at: at.place, ...unknownRule(id) })];
  if (!isFixed(id)) return [];
  const help =
    'violation' in CATALOGUE[id]
      ? 'a violation is answered by changing the policy, or by an entry of "exemptions"'
      : 'what could not be judged is answered by mending it';
  return [wrong({ at: at.place, message: `${quoted(id)} cannot be ignored`, help })];
}

function pathFindings(at: Reader): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '') return [];
  if (takesAway(text)) {
    const help = 'name the files whose findings are ignored, without "!"';
    return [
      wrong({
        at: at.place,
        message: `the path ${quoted(text)} takes files out; expected a glob of files`,
        help,
      }),
    ];
  }
  const found = [...outside(at), ...patternFindings(at, [at], 'patterns')];
  if (found.length > 0 || !text.endsWith('/')) return found;
  const message = `the path ${quoted(text)} names a folder; expected a glob of files`;
  return [
    wrong({ at: at.place, message, help: `write ${quoted(`${text}**`)} for all files in it` }),
  ];
}

function expiryFindings(at: Reader): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '' || timeOf(text) !== undefined) return [];
  const message = `"expires" is ${quoted(text)}; expected a date such as "2027-01-31", or a date and a time of RFC 3339`;
  return [
    wrong({
      at: at.place,
      message,
      help: 'write the first moment at which the entry no longer counts, or take the key out',
    }),
  ];
}

/** The entries of a valid `ignore`; expired ones are among them, and are judged later. */
export function toIgnore(list: Reader): readonly IgnoreEntry[] {
  return list.items().map((at): IgnoreEntry => {
    const [path, agent, expires] = [
      repositoryPath(at.get('path').text() ?? ''),
      at.get('agent').text(),
      at.get('expires').text(),
    ];
    return {
      rule: at.get('rule').text() as RuleId,
      ...(path !== undefined && { path }),
      ...(agent !== undefined && { agent }),
      reason: at.get('reason').text() ?? '',
      ...(expires !== undefined && { expires: { value: expires, place: at.get('expires').place } }),
      place: at.place,
    };
  });
}
