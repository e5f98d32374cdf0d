import type { Document } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import { Reader } from '../../src/document/reader.ts';
import type { DecisionPolicy, Level } from '../../src/model/decision.ts';
import { entryRule, otherwiseRule } from '../../src/model/entry-rule.ts';

const LEVELS: Readonly<Record<string, Level>> = {
  allow: 'allowed',
  ask: 'needs approval',
  deny: 'denied',
};

/**
 * A complete reader for a kind of policy that no other file knows. The last matching rule decides,
 * and the policy has a mode.
 */
export function readToyPolicy(document: Document): DecisionPolicy {
  const top = Reader.of(document);
  const rules = top
    .get('rules')
    .items()
    .flatMap((item) => item.entries())
    .map(([word, reader]) => {
      const [name, place] = [reader.text() ?? '', reader.place];
      const actions = [{ value: name.split(' ')[0]!, place }];
      return entryRule({ level: LEVELS[word] ?? 'denied', patterns: [name], name, place, actions });
    });
  const mode = top.get('mode');
  return {
    stages: [{ role: 'decides', combinator: 'last', rules }],
    otherwise: otherwiseRule('needs approval'),
    outcomes: ['denied', 'needs approval', 'allowed'],
    settings: [
      {
        key: 'mode',
        subject: 'the mode',
        order: { kind: 'ranked', strictestFirst: ['strict', 'yolo'] },
        value: mode.text() ?? 'strict',
        place: mode.place,
      },
    ],
  };
}

/** Reads a toy policy from text. */
export async function toyPolicy(text: string): Promise<DecisionPolicy> {
  const loaded = await loadDocument('toy.yaml', new TextEncoder().encode(text), 100_000);
  if (loaded.kind !== 'document') throw new Error(JSON.stringify(loaded.problems));
  return readToyPolicy(loaded.document);
}
