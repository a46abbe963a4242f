/** Waiting for servers, without any client library. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One connection attempt: resolves when `satisfied` has happened, rejects otherwise. */
function attempt(port, host, talk) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host });
    const finish = (error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.setTimeout(2_000, () => finish(new Error('no answer')));
    socket.once('error', finish);
    socket.once('close', () => reject(new Error('closed')));
    talk(socket, finish);
  });
}

async function until(check, { seconds, stopped }) {
  const deadline = performance.now() + seconds * 1000;
  let over;
  stopped?.then((result) => (over = result));
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (over) throw new Error(`it stopped with ${over.signal ?? `exit code ${over.code}`}`, { cause: error });
      if (performance.now() > deadline) throw new Error(`no answer within ${seconds} s (${error.message})`, { cause: error });
    }
    await wait(40);
  }
}

/** Waits for a server that speaks first, as MariaDB does. `stopped` ends the waiting early. */
export const waitForGreeting = (port, options) =>
  until(() => attempt(port, '127.0.0.1', (socket, done) => socket.once('data', () => done())), options);

/** Waits until a Redis answers PONG, which it does not while it still loads its data. */
export const waitForPong = (port, options) =>
  until(
    () =>
      attempt(port, '127.0.0.1', (socket, done) => {
        socket.once('connect', () => socket.write('PING\r\n'));
        socket.once('data', (answer) => done(String(answer).startsWith('+PONG') ? undefined : new Error(String(answer).trim())));
      }),
    options,
  );

/** Waits until a port takes connections. */
export const waitForPort = (port, options) =>
  until(() => attempt(port, '127.0.0.1', (socket, done) => socket.once('connect', () => done())), options);

/** Waits until an address answers with a 2xx status. */
export const waitForHealth = (url, options) =>
  until(async () => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  }, options);
