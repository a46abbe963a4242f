export function licenceFaults(lock: { packages: Record<string, { dev?: boolean; link?: boolean; license?: string }> }): string[];
export const known: readonly { name: RegExp; why: string }[];
