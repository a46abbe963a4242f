import { Inject, Injectable } from '@nestjs/common';
import { Clock, Log, Reader } from '@tinhso/platform';
import type { AuditHead } from '../data/entities.js';
import { Anchors } from './anchors.js';

const EVERY_MS = 60_000;

/** Writes the newest head down outside the database, at most once a minute: into the file of anchors and into the process's log. */
@Injectable()
export class AnchorHead {
  private lastAt = 0;
  private lastPosition: number | undefined;

  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Anchors) private readonly anchors: Anchors,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.lastAt < EVERY_MS) return;
    this.lastPosition ??= (await this.anchors.last())?.position ?? 0;
    const [row]: RawHead[] = await this.reader.manager.query(
      'SELECT position, hash, signature, sealed_at AS sealedAt, previous FROM audit_head ORDER BY position DESC LIMIT 1',
    );
    const position = Number(row?.position ?? 0);
    this.lastAt = now;
    if (position < this.lastPosition)
      this.log.error({ position, anchored: this.lastPosition }, 'the audit log is shorter than it was: run tinhso audit verify');
    if (!row || position === this.lastPosition) return;
    const { hash, signature, sealedAt, previous } = row;
    await this.anchors.append({ position, hash, signature, sealedAt, previous: previous === null ? null : Number(previous) });
    this.log.info({ position, hash: hash.toString('hex'), signature: signature.toString('base64') }, 'head of the audit log');
    this.lastPosition = position;
  }
}

type RawHead = Pick<AuditHead, 'hash' | 'signature' | 'sealedAt' | 'previous'> & { readonly position: number };
