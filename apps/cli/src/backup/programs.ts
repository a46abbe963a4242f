import { spawn, type ChildProcess } from 'node:child_process';

/** A database address as the MariaDB client programs take it: the password goes by the environment, where `ps` does not show it. */
export function clientArguments(url: string): { args: string[]; env: NodeJS.ProcessEnv; database: string } {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    args: [
      '--no-defaults',
      `--host=${hostname}`,
      `--port=${port || '3306'}`,
      `--user=${decodeURIComponent(username)}`,
      '--default-character-set=utf8mb4',
    ],
    env: { ...process.env, MYSQL_PWD: decodeURIComponent(password) },
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/** Starts the first of `names` that is installed. @throws Error naming the package when none is */
export async function startFirst(names: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  for (const name of names) {
    const child = spawn(name, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const started = await new Promise<boolean>((resolve, reject) => {
      child.once('spawn', () => resolve(true));
      child.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(false) : reject(error)));
    });
    if (started) return child;
  }
  throw new Error(`${names.join(' or ')} is not installed (Debian package mariadb-client)`);
}

/** Waits for a child to end well: with 0, or with a code in `harmless`. @throws Error with what it wrote to standard error */
export function ended(child: ChildProcess, name: string, harmless: readonly number[] = []): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 || (code !== null && harmless.includes(code))
        ? resolve()
        : reject(new Error(`${name} ended with ${code}: ${complaint.trim().slice(-800)}`)),
    );
  });
}
