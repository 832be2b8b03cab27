import type { EndpointName } from '../endpoints.ts';
export interface EndpointExample {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
  reply?: unknown;
}
export const ENDPOINT_EXAMPLES: Partial<Record<EndpointName, EndpointExample>> = {};
