import type { Repository } from './dockerfile.mjs';

export function composeFaults(
  text: string,
  repository: Repository & { readonly databaseOptions: readonly string[]; readonly settings: readonly string[] },
): string[];
