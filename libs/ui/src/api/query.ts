import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem.js';

/** First part of the key of everything that belongs to the person signed in; emptied when another person signs in. */
export const mineKey = ['mine'] as const;

/** Queries under this key are asked again when a notification comes: what it tells of has changed. */
export const liveKey = ['mine', 'live'] as const;

/** Query client of both apps: two quiet retries when no answer came, none when the server said no. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isTemporary && error.status !== 429,
        retryDelay: (failures) => 800 * 2 ** failures,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
