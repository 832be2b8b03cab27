import type { Refused } from './refusals.ts';

export const accounts: readonly Refused[] = [
  {
    id: 'C001',
    table: 'users',
    constraint: 'users_username_unique',
    same: ['username'],
    apart: 'users_username_lower_unique',
  },
  { id: 'C499', table: 'users', constraint: 'users_username_lower_unique', same: [], bad: { username: 'PILOT1' } },
  { id: 'C002', table: 'users', constraint: 'users_email_unique', same: ['email'] },
  { id: 'C003', table: 'refresh_tokens', constraint: 'refresh_tokens_token_unique', same: ['token'] },
  { id: 'C004', table: 'oauth_accounts', constraint: 'oauth_accounts_provider_check', bad: { provider: 'bogus' } },
  {
    id: 'C005',
    table: 'oauth_accounts',
    constraint: 'oauth_accounts_provider_provider_user_id_unique',
    same: ['provider', 'provider_user_id'],
  },
  { id: 'C006', table: 'mfa_secrets', constraint: 'mfa_secrets_user_id_unique', same: ['user_id'] },
  { id: 'C007', table: 'audit_logs', constraint: 'audit_logs_user_type_check', bad: { user_type: 'bogus' } },
];
