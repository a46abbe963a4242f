import { readFileSync } from 'node:fs';
import { isForOthers } from './paths.js';

interface Document {
  paths: Record<string, Record<string, { operationId?: string; 'x-delegable'?: boolean }>>;
}

describe('requests made for somebody else', () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation): [string, string, boolean] => [
      operation.operationId ?? '',
      path,
      operation['x-delegable'] ?? false,
    ]),
  );

  it.each(operations)('%s goes out as the interface says', (_id, path, delegable) => {
    expect(isForOthers(path)).toBe(delegable);
  });
});
