import { readFileSync } from 'node:fs';

const source = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const patterns = (path: string, key: string): string[] =>
  [...source(path).matchAll(new RegExp(`\\b${key}: '([^']+)'`, 'g'))].map(([, pattern]) => pattern ?? '');

/** Every page of the citizens' site, with the parts of its address filled in. @throws Error for a page whose parts are not known */
export function citizenPages(parts: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  return patterns('citizen/src/routes.tsx', 'path').map((pattern) =>
    pattern.replace(/:(\w+)/g, (_, part: string) => {
      const value = parts[pattern]?.[part];
      if (value === undefined) throw new Error(`nothing stored to be shown at ${pattern}`);
      return encodeURIComponent(value);
    }),
  );
}

/** What the pages of the console are mounted under: its areas and the lists of the work queue. */
export const consoleRooms = (): string[] => [
  ...patterns('console/src/areas.ts', 'path'),
  ...patterns('../libs/casework/console/src/lists.ts', 'slug').map((slug) => `/hop-viec/${slug}`),
];
