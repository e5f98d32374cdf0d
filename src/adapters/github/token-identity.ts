import { ApiError, type GitHub } from './github.ts';

/**
 * The author of comments and issues that a workflow token writes, for which GitHub refuses to name
 * its login (docs/reference/reports.md#comment).
 */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * The login with which the token writes. GitHub refuses `GET /user` for workflow tokens, but
 * GraphQL gives their login, and a refusal there means the workflow's bot.
 * @throws ApiError
 */
export async function loginOfToken(github: GitHub): Promise<string> {
  try {
    const data = await github.graphql('query { viewer { login } }');
    const login = (data.viewer as { login?: unknown } | null | undefined)?.login;
    return typeof login === 'string' && login !== '' ? login : WORKFLOW_BOT;
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return WORKFLOW_BOT;
    throw error;
  }
}
