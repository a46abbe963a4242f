export function librariesOf(code: string): string[];
