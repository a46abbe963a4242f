import { createReadStream } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { parseAnchor, printAnchor, type Anchor } from '../domain/anchor.js';

/** Heads that lines of the file name, and lines that are none. */
export interface AnchorFile {
  readonly anchors: readonly Anchor[];
  /** Number of the first line that is no anchor, counted from 1. */
  readonly brokenLine?: number;
}

/**
 * The heads of the log outside the database: a file that is only appended to. Whoever cuts off the end of the log, seals
 * and heads included, leaves a line here that the log does not reach any more.
 */
@Injectable()
export class Anchors {
  private readonly folder: string;
  private readonly path: string;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.folder = config.dataPath('audit');
    this.path = config.dataPath('audit', 'heads.log');
  }

  async append(anchor: Anchor): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await appendFile(this.path, `${printAnchor(anchor)}\n`, { mode: 0o600 });
  }

  async read(): Promise<AnchorFile> {
    const anchors: Anchor[] = [];
    let number = 0;
    let brokenLine: number | undefined;
    try {
      for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
        number += 1;
        const anchor = parseAnchor(line);
        if (anchor) anchors.push(anchor);
        else brokenLine ??= number;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return { anchors, ...(brokenLine === undefined ? {} : { brokenLine }) };
  }

  async last(): Promise<Anchor | undefined> {
    return (await this.read()).anchors.at(-1);
  }
}
