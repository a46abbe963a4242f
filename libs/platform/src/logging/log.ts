import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { mask } from './mask.js';
import { steadyOutput } from './steady-output.js';

type Fields = Record<string, unknown>;

/** JSON lines on standard output: time, level, process, message, trace id where there is one; personal data masked. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(name: string, level: string) {
    const output = steadyOutput();
    this.pino = pino(
      { name, level, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.code', '*.token', '*.authorization', '*.cookie'] },
      // Plain numbers of JSON (times in ms, sizes) are shorter or longer than phones and IDs written as text, which are quoted.
      { write: (line: string) => void output.write(line.replace(/"(?:[^"\\]|\\.)*"/g, (text) => mask(text))) },
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  info(fields: Fields, message: string): void {
    this.pino.info(fields, message);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Serves both Nest's `(message, …, context)` and our `(fields, message)`. */
  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const last = rest.at(-1);
    if (typeof message === 'object' && message !== null && typeof last === 'string') this.pino[level](message, last);
    else
      this.pino[level](
        { context: typeof last === 'string' ? last : undefined, err: message instanceof Error ? message : undefined },
        String(message),
      );
  }
}
