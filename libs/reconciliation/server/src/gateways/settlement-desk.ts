import { Inject, Injectable } from '@nestjs/common';
import { Log, Problem } from '@tinhso/platform';
import { reconciliationProblems } from '@tinhso/reconciliation-contract';
import type { SettlementFileRow } from '../data/close.entities.js';
import { isFaulty, type SettlementFile } from '../domain/settlement-file.js';
import { SETTLEMENT_READERS, type FileRequest, type SettlementReader } from '../ports/settlement-reader.js';

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 900_000;

/** Who reads the files of which way, and asks its partner for the one of a day, where it can be asked. */
@Injectable()
export class SettlementDesk {
  constructor(
    @Inject(SETTLEMENT_READERS) private readonly readers: readonly SettlementReader[],
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Undefined for a way that has no files. */
  reader(way: string): SettlementReader | undefined {
    return this.readers.find((each) => each.way === way);
  }

  /** Those whose way is connected: a file of theirs may tell of money of which nothing was heard. */
  get connected(): readonly SettlementReader[] {
    return this.readers.filter(({ merchant }) => merchant !== undefined);
  }

  canFetch(way: string): boolean {
    return this.reader(way)?.request('2000-01-01') !== undefined;
  }

  /** Files are refused when they come in if they have a fault: one that is kept reads well. @throws Error for one that does not */
  readKept({ id, way, content }: Pick<SettlementFileRow, 'id' | 'way' | 'content'>): SettlementFile {
    const file = this.reader(way)?.read(content);
    if (!file || isFaulty(file)) throw new Error(`settlement file ${id} cannot be read any more`);
    return file;
  }

  /** @throws Problem settlement-not-there */
  async fetch(way: string, day: string): Promise<{ readonly name: string; readonly content: string }> {
    const request = this.reader(way)?.request(day);
    const content = request && (await this.ask(request, way, day));
    if (content === undefined) throw Problem.from(reconciliationProblems, 'settlement-not-there');
    return { name: `${way}-${day}.csv`, content };
  }

  private async ask({ url, headers = {} }: FileRequest, way: string, day: string): Promise<string | undefined> {
    try {
      const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const content = answer.ok ? await answer.text() : undefined;
      if (content !== undefined && content.length <= MOST_BYTES) return content;
      this.log.warn({ status: answer.status, way, day }, 'a settlement file was not given');
    } catch (error) {
      this.log.warn({ err: error, way, day }, 'a settlement file could not be fetched');
    }
    return undefined;
  }
}
