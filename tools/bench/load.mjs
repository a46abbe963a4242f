/** A closed-loop load: `connections` callers, each sending its next request when the last was answered. */
import { Agent, request } from 'node:http';

function call(agent, { port, path, method, headers, body = '' }) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * @param {{ port: number, path?: string, method?: string, connections: number, ms?: number, calls?: number, next: () => { path?: string, headers: object, body?: string } | undefined, expected: number, isGood?: (text: string) => boolean }} options
 * for so many milliseconds, so many calls of each connection, or until there is nothing next
 * @returns {Promise<{ perSecond: number, latenciesMs: number[] }>} @throws Error on any other answer than expected
 */
export async function load({
  port,
  path,
  method = 'POST',
  connections,
  ms = Infinity,
  calls = Infinity,
  next,
  expected,
  isGood = () => true,
}) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latenciesMs = [];
  const started = performance.now();
  const end = started + ms;
  const caller = async () => {
    for (let n = 0; n < calls && performance.now() < end; n++) {
      const what = next();
      if (!what) return;
      const at = performance.now();
      const { status, text } = await call(agent, { port, path, method, ...what });
      if (status !== expected || !isGood(text)) throw new Error(`${method} ${path ?? ''} answered ${status}: ${text.slice(0, 500)}`);
      latenciesMs.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { perSecond: latenciesMs.length / seconds, latenciesMs };
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const percentile = (numbers, p) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? 0;
};
