export function startOver(dataDir: string, root: string): void;
