export function findBinary(names: string[], env?: Record<string, string | undefined>): string | undefined;
export function missingPackages(names: string[], env?: Record<string, string | undefined>): string[];
