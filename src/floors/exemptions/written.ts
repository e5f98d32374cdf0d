import type { Located } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import type { WrittenExemption } from '../../model/agent.ts';

/** Maps section paths in exemptions from the cards API to section names in the configuration. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['enforcement.forbidden_tools', 'forbidden_tools'],
  ['autonomy.forbidden_actions', 'forbidden_actions'],
  ['autonomy_envelope.forbidden_actions', 'forbidden_actions'],
  ['autonomy.max_autonomous_value', 'max_autonomous_value'],
  ['autonomy_envelope.max_autonomous_value', 'max_autonomous_value'],
]);

/**
 * Parses the entries under `exemptions`. An empty or blank string counts as missing. Missing and
 * malformed keys are reported later, because a single mistake must not make the whole configuration
 * unusable (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
export function toExemptions(list: Reader): readonly WrittenExemption[] {
  return list.items().map(toExemption);
}

function toExemption(at: Reader): WrittenExemption {
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

function part(entry: Reader, key: string): Located<string> | undefined {
  const at = entry.get(key);
  const text = at.text();
  return text === undefined || text.trim() === '' ? undefined : { value: text, place: at.place };
}
