import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import { aPart, type Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * The message for a file with a card's sections at its top level and another card under `key`.
   */
  twofold: (key: string) => ({
    message: `the file has the sections of a card or a policy at its top level, and another card under ${quoted(key)}`,
    help: 'move one of them to a separate file, or remove it; neither is checked until then',
  }),
  misspelt: (written: string, key: string) => ({
    message: `the file is not a card, a policy or an access list; did you mean the key ${quoted(key)} instead of ${quoted(written)}?`,
    help: KEYS,
  }),
  hidden: (key: string, pointer: string) => ({
    message: `the file is not a card, a policy or an access list, but it has the key ${quoted(key)} at ${quoted(pointer)}`,
    help: 'move these sections to the top level of the file; if the file does not belong to an agent, rename it or exclude it from "cards" in the configuration',
  }),
  toml: () => ({
    message: 'the file is TOML; cards, policies and access lists must be YAML or JSON',
    help: 'convert the file to YAML or JSON; Codex settings belong in ".codex/config.toml"',
  }),
  empty: () => ({
    message: 'the file is empty',
    help: 'write the card, policy or access list, or remove the file',
  }),
  onlyText: (text: string) => ({
    message: `the file contains only the text ${quoted(text)}; expected keys`,
    help: 'write keys with a colon and a space, such as "card_version: ..."',
  }),
  neither: () => ({
    message: 'the file is not a card, a policy or an access list',
    help: KEYS,
  }),
  /**
   * The message for a file on the command line. `dialects` lists the dialects of all permission
   * files.
   */
  neitherNorHost: (dialects: readonly string[]) => ({
    message:
      'the file is not a card, a policy or an access list, and its content does not identify it as a permission file of an agent host',
    help: `if it is a permission file, add --dialect with ${listed(dialects)}; for a card or a policy, add a key such as "card_version" or "capability_mappings"`,
  }),
  /** `fitting` lists the dialects that the content could belong to. */
  severalHosts: (fitting: readonly string[]) => ({
    message: `the file's content matches ${fitting.length} permission file dialects: ${listed(fitting)}`,
    help: `add --dialect with one of them, such as "--dialect ${fitting[0]}"`,
  }),
  /** `reason` is a clause that explains why the kind of file is unknown. */
  named: (part: Part, agent: string, reason: string) => ({
    message: `the configuration lists this file under "${part}" for the agent ${quotedWhole(agent)}, but ${reason}`,
    help: `list another file under "${part}", or turn this file into ${aPart(part)}`,
  }),
});

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const KEYS =
  'add a top-level key: "card_version" or "aap_version" for a card, "capability_mappings" or "forbidden" for a policy, or "policies" (with an "effect" in each entry) for an access list';

export const unknownKind = {
  id: 'unknown-kind',
  severity: 'error',
  summary: 'The file is not a card, a policy or an access list.',
  blocking: true,
  words,
} as const satisfies WordedRule;
