import type { KeyMeaning, SettingsTable } from '../settings-table.ts';

/*
 * The meanings of all keys in `.codex/config.toml`, except rules
 * (docs/reference/codex.md#settings).
 */

const NEUTRAL: KeyMeaning = { kind: 'neutral' };
const READ: KeyMeaning = { kind: 'read' };
const OF_USERS: KeyMeaning = { kind: 'ignored', why: 'a repository file cannot set it' };
const yes = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: true, absent });

/** Keys that have no effect on permissions. */
const NEUTRAL_KEYS = [
  'model',
  'review_model',
  'model_reasoning*',
  'model_verbosity',
  'model_context_window',
  'model_auto_compact_token_limit',
  'model_max_output_tokens',
  'model_supports_reasoning_summaries',
  'model_instructions_file',
  'model_catalog_json',
  'plan_mode_reasoning_effort',
  'personality',
  'service_tier',
  'default_mode',
  'developer_instructions',
  'instructions',
  'compact_prompt',
  'experimental_compact_prompt_file',
  'experimental_instructions_file',
  'tui*',
  'history*',
  'analytics*',
  'feedback*',
  'notice*',
  'hide_*',
  'show_*',
  'disable_paste_burst',
  'check_for_update_on_startup',
  'file_opener',
  'tool_output_token_limit',
  'project_doc_*',
  'project_root_markers',
  'background_terminal_max_timeout',
  'commit_attribution',
  'suppress_unstable_features_warning',
  'agents.max_threads',
  'agents.max_depth',
  'agents.job_max_runtime_seconds',
  'log_dir',
  'windows_wsl_setup_acknowledged',
  'tools.view_image',
  'features.multi_agent*',
  'features.shell_snapshot',
  'features.unified_exec',
  'features.collab',
  'features.collaboration_modes',
  'features.remote_compaction',
  'features.skills',
  'features.steer',
  'features.apply_patch_freeform',
  'features.personality',
  'features.goals',
  'features.undo',
  'features.fast_mode',
  'features.child_agents_md',
  'features.shell_tool',
  'features.memories',
] as const;

/** Keys that Codex ignores in a repository's files. */
const USER_KEYS = [
  'openai_base_url',
  'chatgpt_base_url',
  'apps_mcp_product_sku',
  'model_provider',
  'model_providers*',
  'notify',
  'profile',
  'profiles*',
  'projects*',
  'otel*',
  'experimental_realtime_webrtc_call_base_url',
  'experimental_realtime_ws_base_url',
  'responses_api_metadata*',
] as const;

/** The meaning of each key in a configuration file. */
export const CODEX_KEYS: SettingsTable = {
  ...Object.fromEntries(NEUTRAL_KEYS.map((key) => [key, NEUTRAL])),
  ...Object.fromEntries(USER_KEYS.map((key) => [key, OF_USERS])),
  approval_policy: READ,
  sandbox_mode: READ,
  default_permissions: READ,
  permissions: READ,
  'sandbox_workspace_write.network_access': READ,
  'sandbox_workspace_write.writable_roots': READ,
  'sandbox_workspace_write.exclude_slash_tmp': READ,
  'sandbox_workspace_write.exclude_tmpdir_env_var': READ,
  mcp_servers: READ,
  hooks: READ,
  approvals_reviewer: { kind: 'mixed', absent: 'user' },
  web_search: {
    kind: 'ranked',
    strictestFirst: ['disabled', 'cached', 'live'],
    absent: 'cached',
  },
  'features.web_search_request': yes(false),
  'features.web_search_cached': yes(false),
  'tools.web_search': yes(false),
  'features.hooks': { kind: 'mixed', absent: true },
  'features.codex_hooks': { kind: 'mixed', absent: true },
  'features.network_proxy': { kind: 'mixed', absent: false },
  'features.exec_permission_approvals': yes(false),
  'features.request_permissions_tool': yes(false),
  'features.request_permissions': yes(false),
  allow_login_shell: yes(true),
  'shell_environment_policy.inherit': {
    kind: 'ranked',
    strictestFirst: ['none', 'core', 'all'],
    absent: 'all',
  },
  'shell_environment_policy.include_only': { kind: 'set', wider: 'more', absent: 'all' },
  'shell_environment_policy.exclude': { kind: 'set', wider: 'less', absent: 'none' },
  'shell_environment_policy.ignore_default_excludes': { kind: 'mixed', absent: null },
  'shell_environment_policy.experimental_use_profile': yes(false),
  'shell_environment_policy.set': {
    kind: 'map',
    of: {
      kind: 'opaque',
      why: 'Card Gate does not know the variable, which every command can read',
    },
  },
  'skills*': { kind: 'opaque', why: 'Card Gate does not compare it' },
};
