import { composeFaults } from './compose.mjs';
import { dockerfileFaults } from './dockerfile.mjs';

const repository = { exists: (path: string) => path === 'package.json', sourceOf: (built: string) => built === 'apps/api/dist/main.js' };

const goodDockerfile = `FROM node:24-bookworm-slim AS modules
WORKDIR /app
COPY package.json ./
RUN npm ci --omit=dev
FROM node:24-bookworm-slim
COPY --from=modules /app ./
USER node
HEALTHCHECK CMD ["node", "-e", ""]
CMD ["node", "apps/api/dist/main.js"]
`;

describe('Dockerfile rules', () => {
  it('find nothing in a good one', () => {
    expect(dockerfileFaults(goodDockerfile, repository)).toEqual([]);
  });

  it.each([
    ['an image without a version', 'node:24-bookworm-slim AS', 'node AS', 'name a version'],
    ['a root user', 'USER node', 'USER root', 'other than root'],
    ['a missing health check', 'HEALTHCHECK CMD ["node", "-e", ""]\n', '', 'no HEALTHCHECK'],
    ['a shell command', 'CMD ["node", "apps/api/dist/main.js"]', 'CMD node apps/api/dist/main.js', 'JSON form'],
    ['a start command that nothing builds', 'apps/api/dist/main.js', 'apps/app/dist/main.js', 'built from nothing'],
    ['a stage that does not exist', '--from=modules', '--from=builder', 'no such stage'],
    ['a file that does not exist', 'COPY package.json', 'COPY missing.json', 'no such file'],
    ['developer modules in the image', 'npm ci --omit=dev', 'npm install', 'use npm ci'],
    ['a relative folder', 'WORKDIR /app', 'WORKDIR app', 'must be absolute'],
  ])('name %s', (_, before, after, fault) => {
    expect(dockerfileFaults(goodDockerfile.replace(before, after), repository).join('\n')).toContain(fault);
  });
});

const goodCompose = `services:
  mariadb:
    image: mariadb:10.11
    restart: unless-stopped
    command: [--innodb-ft-min-token-size=1]
    environment: { MARIADB_ROOT_PASSWORD: '\${ROOT:?needed}' }
    volumes: ['database:/var/lib/mysql']
    healthcheck: { test: [CMD, healthcheck.sh] }
  redis: &other { image: 'redis:7-alpine', restart: always, healthcheck: { test: [CMD, redis-cli] } }
  migrate: { <<: *other, image: 'tinhso:1', restart: 'no', environment: &env { TOKEN_KEYS: '\${TOKEN_KEYS:?needed}' }, healthcheck: { disable: true } }
  api:
    image: tinhso:1
    restart: always
    command: [node, apps/api/dist/main.js]
    environment: *env
    healthcheck: { test: [CMD, node] }
    depends_on: { redis: { condition: service_healthy } }
  worker: { image: 'tinhso:1', restart: always, environment: *env, healthcheck: { test: [CMD, node] } }
volumes: { database: }
`;
const composed = (text: string): string[] =>
  composeFaults(text, { ...repository, databaseOptions: ['--innodb-ft-min-token-size=1'], settings: ['TOKEN_KEYS'] });

describe('compose rules', () => {
  it('find nothing in a good file', () => {
    expect(composed(goodCompose)).toEqual([]);
  });

  it.each([
    ['a secret with a default', '${ROOT:?needed}', '${ROOT:-root}', 'MARIADB_ROOT_PASSWORD must be required'],
    ['a database option that is missing', '--innodb-ft-min-token-size=1', '--skip-name-resolve', 'is missing'],
    ['a service without a health check', 'depends_on: { redis: { condition: service_healthy } }', 'healthcheck: ', 'api: no health check'],
    ['waiting for a service that does not exist', '{ redis: { condition', '{ valkey: { condition', 'valkey, which does not exist'],
    ['waiting without a condition', '{ redis: { condition: service_healthy } }', '[redis]', 'waits for nothing'],
    ['a volume that is not declared', 'database:/var', 'data:/var', 'not declared'],
    ['a start command that nothing builds', 'apps/api/dist/main.js', 'apps/api/dist/server.js', 'built from nothing'],
    ['an image without a version', 'mariadb:10.11', 'mariadb:latest', 'names no version'],
    ['a sandbox', 'volumes: { database: }', '  sandbox: { image: "x:1" }\nvolumes: { database: }', 'no place in production'],
  ])('name %s', (_, before, after, fault) => {
    const text = before.startsWith('depends_on')
      ? goodCompose.replace('    healthcheck: { test: [CMD, node] }\n    depends_on', '    depends_on')
      : goodCompose.replace(before, after);
    expect(composed(text).join('\n')).toContain(fault);
  });
});
