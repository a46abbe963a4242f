export function isFree(port: number): Promise<boolean>;
export function allocatePorts(first: number, names: string[]): Promise<Record<string, number>>;
