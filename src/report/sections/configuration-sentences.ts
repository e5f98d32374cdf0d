import { digits } from '../../document/digits.ts';
import type { Finding } from '../../finding/finding.ts';
import { type ConfigurationChange, LOCAL_EVENT, type Report } from '../report.ts';
import { cut } from '../writing/escape.ts';
import { MAX_NAME_IN_SENTENCE } from '../writing/words.ts';

/** The maximum number of weakened settings to name. */
const MAX_WEAKENINGS = 5;
/** The maximum length of the deciding finding's message, in characters. */
const MAX_MESSAGE_LENGTH = 400;

/**
 * Returns sentences about a changed configuration. For a first configuration, they explain which
 * settings apply until it takes effect, and which finding will decide the verdict. For an edited
 * configuration, they list the weakened settings. A single weakened setting is omitted because the
 * title already names it.
 */
export function configurationSentences(
  { weakens, later, verdictThen, reasonThen }: ConfigurationChange,
  { settings, findings }: Report,
): readonly string[] {
  if (verdictThen !== undefined) {
    const given =
      settings.event === LOCAL_EVENT ? 'the options of this command' : 'the inputs of the workflow';
    const isKnown =
      reasonThen === undefined || findings.some((finding) => isSameWords(finding, reasonThen));
    return [
      `until then, only the defaults and ${given} apply, because the base has no configuration`,
      ...(isKnown
        ? []
        : [
            `this finding will make the verdict ${verdictThen}: ${ofAgent(reasonThen)}${cut(reasonThen.message, MAX_MESSAGE_LENGTH)}`,
          ]),
    ];
  }
  if (weakens.length < 2) return [];
  const shown = weakens.slice(0, MAX_WEAKENINGS).join('; it ');
  const more =
    weakens.length > MAX_WEAKENINGS ? `; and ${digits(weakens.length - MAX_WEAKENINGS)} more` : '';
  return [`${later}, the configuration ${shown}${more}`];
}

function isSameWords(finding: Finding, other: Finding): boolean {
  return (
    finding.rule === other.rule &&
    finding.agent === other.agent &&
    finding.message === other.message
  );
}

/**
 * Returns the agent's name to put before a finding's message. Returns an empty string if the
 * message already contains the name.
 */
function ofAgent({ agent, message }: Finding): string {
  const name = agent === undefined ? '' : JSON.stringify(cut(agent, MAX_NAME_IN_SENTENCE));
  return name === '' || message.includes(name) ? '' : `in agent ${name}, `;
}
