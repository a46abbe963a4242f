/** A private MariaDB server: own data folder, loopback port, root password and two users of the product. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../run.mjs';
import { logTail, startProcess } from '../processes.mjs';
import { waitForGreeting } from './reachable.mjs';
import { findProgram } from './binaries.mjs';

/** What the product needs of any MariaDB server, private, in Docker or in compose. */
export const serverOptions = [
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--innodb-ft-min-token-size=1',
  '--innodb-ft-enable-stopword=OFF',
  '--max-connections=300',
];

/** For data that must survive a power cut. */
const durable = ['--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=512M', '--innodb-log-file-size=256M'];
/** For test data, which nobody misses. */
const relaxed = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=256M',
  '--innodb-log-file-size=96M',
];

const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

const setPassword = (user, host, password) => [
  `CREATE USER IF NOT EXISTS '${user}'@'${host}' IDENTIFIED BY '${password}';`,
  `ALTER USER '${user}'@'${host}' IDENTIFIED BY '${password}';`,
];

/** The product's database and its two users. The app's user gets no right here: the migrations grant it table by table. */
export const usersSql = ({ database, migratorPassword, appPassword }) => [
  `CREATE DATABASE IF NOT EXISTS ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;`,
  ...setPassword('tinhso_migrator', '%', migratorPassword),
  `GRANT ALL PRIVILEGES ON ${database}.* TO 'tinhso_migrator'@'%' WITH GRANT OPTION;`,
  ...setPassword('tinhso_app', '%', appPassword),
];

/** Root only with a password and only from this machine, and no nameless users. */
const rootSql = ({ rootPassword }) => [
  ...setPassword('root', 'localhost', rootPassword),
  ...setPassword('root', '127.0.0.1', rootPassword),
  "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
  "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host NOT IN ('localhost', '127.0.0.1'));",
  'FLUSH PRIVILEGES;',
];

/** Statements run at each start before the server takes its first connection: there is never a moment without passwords. */
const setupSql = (names) => [...rootSql(names), ...usersSql(names), ''].join('\n');

const installDatabase = (dataDir) =>
  runToEnd({
    command: findProgram('mariadb-install-db'),
    args: ['--no-defaults', ...asRoot(), `--datadir=${dataDir}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
  });

/** A folder whose installation was cut short is made again; it cannot hold data yet. */
async function prepareFolder(folder) {
  const done = join(folder, 'installed');
  const data = join(folder, 'data');
  if (existsSync(done)) return;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  await installDatabase(data);
  writeFileSync(done, new Date().toISOString());
}

/** Programs, folders and options of one server; the socket is named relative to the data folder because socket paths are short. */
export async function mariadbCommand({ folder, port, durability = 'durable', secrets, database = 'tinhso', moreOptions = [] }) {
  await prepareFolder(folder);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const init = join(folder, 'setup.sql');
  writeFileSync(init, setupSql({ database, ...secrets }), { mode: 0o600 });
  const args = [
    '--no-defaults',
    ...asRoot(),
    `--datadir=${join(folder, 'data')}`,
    `--tmpdir=${temporary}`,
    '--socket=mariadb.sock',
    `--pid-file=${join(folder, 'mariadb.pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    ...serverOptions,
    ...(durability === 'durable' ? durable : relaxed),
    ...moreOptions,
    `--init-file=${init}`,
    `--log-error=${join(folder, 'error.log')}`,
  ];
  return { command: findProgram('mariadbd'), args };
}

/** Starts the server and waits until it takes connections. @throws with the end of its error log when it does not come up */
export async function startMariadb(options) {
  const { folder, port, onSpawn = () => {}, logFile = join(folder, 'output.log') } = options;
  mkdirSync(folder, { recursive: true });
  const { command, args } = await mariadbCommand(options);
  const server = startProcess({ name: 'mariadb', command, args, env: process.env, cwd: folder, logFile });
  onSpawn(server);
  try {
    await waitForGreeting(port, { seconds: 60, stopped: server.exited });
  } catch (error) {
    server.kill('SIGTERM');
    throw new Error(`MariaDB did not start: ${error.message}\n${logTail(join(folder, 'error.log'))}`, { cause: error });
  }
  return server;
}

/** Connection addresses for the three users of a private server. */
export function databaseUrls({ port, secrets, database = 'tinhso', host = '127.0.0.1' }) {
  const url = (user, password, path) => `mysql://${user}:${encodeURIComponent(password)}@${host}:${port}/${path}`;
  return {
    app: url('tinhso_app', secrets.appPassword, database),
    migrator: url('tinhso_migrator', secrets.migratorPassword, database),
    admin: url('root', secrets.rootPassword, ''),
  };
}
