import { Reader } from '../../document/reader.ts';
import { Gathering } from './gathering.ts';
import { isList, isMap } from './shape.ts';
import type { UsageFormat } from './usage-format.ts';

/** Keys that hold lists in settings of agents: taken as servers they would give every name a wrong prefix. */
const NO_SERVERS: readonly string[] = [
  'allowed_tools',
  'allowedTools',
  'disallowed_tools',
  'disallowedTools',
  'names',
  'prompts',
  'resources',
  'servers',
  'skills',
  'tool_names',
  'toolNames',
];

/** A map of server to names or `{name}`. */
export const SERVER_MAP: UsageFormat = {
  id: 'server-map',
  title: 'names by server',
  recognise({ form, root }) {
    return form !== 'front-matter' && isMap(root) && root.entries.size > 0 && [...root.entries.values()].every(({ node }) => isList(node));
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const [server, names] of Reader.of(document).entries()) {
      if (NO_SERVERS.includes(server)) {
        gathering.wrong({
          at: names.place,
          on: 'key',
          message: `${JSON.stringify(server)} is a key of settings, not the name of a server`,
          help: 'put the names under "tools", or under the name of their server',
        });
        continue;
      }
      for (const entry of names.items()) gathering.addNamed(entry, server);
    }
    return gathering.result();
  },
};
