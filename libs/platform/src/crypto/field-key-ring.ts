import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import { Log } from '../logging/log.js';
import { Loop } from '../outbox/loop.js';
import { FieldCipher, type KeyRing } from './field-cipher.js';
import { FieldKeyRow } from './field-key.entity.js';
import { KeyWrap } from './key-wrap.js';

/** How often a process looks for changes of the ring. A rotation waits longer than this between its steps. */
export const RING_POLL_MS = 5_000;

/** The ring as the database has it now. @throws Error when a key cannot be unwrapped with FIELD_KEYS */
export async function readKeyRing(dataSource: DataSource, wrap: KeyWrap): Promise<KeyRing> {
  const rows = await dataSource.manager.find(FieldKeyRow);
  const open = (row: FieldKeyRow): Buffer => wrap.unwrap(row.kid, row.wrapped as Buffer);
  const living = rows.filter((row) => row.wrapped !== null);
  const root = living.find((row) => row.state === 'root');
  const sealing = living.find((row) => row.state === 'resealing') ?? living.find((row) => row.state === 'active');
  return {
    keys: living.filter((row) => row.state !== 'root').map((row) => ({ kid: row.kid, material: open(row) })),
    ...(sealing ? { sealing: sealing.kid } : {}),
    ...(root ? { root: open(root) } : {}),
  };
}

/** Keeps this process's cipher in step with the table `field_key`. */
@Injectable()
export class FieldKeyRing implements OnModuleInit, BeforeApplicationShutdown {
  private readonly wrap: KeyWrap;
  private loop: Loop | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(AppConfig) config: AppConfig,
    @Inject(Log) private readonly log: Log,
  ) {
    this.wrap = new KeyWrap(config);
  }

  /** Nothing is opened or sealed before the ring is known. Without a connection (reading the routes only) there is none. */
  async onModuleInit(): Promise<void> {
    if (!this.dataSource.isInitialized) return;
    await this.reload();
    let first = true;
    this.loop = new Loop(
      async () => {
        if (!first) await this.reload();
        first = false;
        return RING_POLL_MS;
      },
      (error) => this.log.warn({ err: error }, 'the field keys could not be read, will try again'),
    );
  }

  async reload(): Promise<void> {
    this.cipher.adopt(await readKeyRing(this.dataSource, this.wrap));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }
}
