export function modulesAreStale(root: string): boolean;
